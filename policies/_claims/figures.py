"""What the claims are made from: the quantities and times of one reading, found once."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from policies._claims.hits import Hit
from policies._claims.quantities import Quantity, join_fractions, quantities_of
from policies._claims.reading import Reading
from policies._claims.times import Span, spans_of


class Figures:
    """Quantities and times in the order of the text, quick to look up by place."""

    def __init__(self, reading: Reading, quantities: list[Quantity], spans: list[Span]) -> None:
        self.reading = reading
        self.quantities = quantities
        self.spans = spans
        self.likely: dict[int, dict[str, float]] = {}  # filled by roles_of
        # What the look read of each stretch, by where it starts: filled by breaches.
        self.breaches: dict[int, tuple[NDArray[np.float32], NDArray[np.float32]] | None] = {}
        self._places = [one.first for one in quantities]
        self._span_places = [span.first for span in spans]

    def of(self, dimension: str) -> Iterator[Quantity]:
        return (one for one in self.quantities if one.dimension == dimension)

    def within(self, first: int, last: int) -> list[Quantity]:
        """Return the quantities that begin within tokens `first` to `last` (exclusive)."""
        low, high = bisect_left(self._places, first), bisect_left(self._places, last)
        return self.quantities[low:high]

    def spans_within(self, first: int, last: int) -> list[Span]:
        """Return the times that begin within tokens `first` to `last` (exclusive)."""
        low, high = bisect_left(self._span_places, first), bisect_left(self._span_places, last)
        return self.spans[low:high]

    @cached_property
    def energy_tokens(self) -> set[int]:
        return {at for one in self.of("energy") for at in range(one.first, one.last)}

    @cached_property
    def energy_values(self) -> set[float]:
        return {one.low for one in self.of("energy")}

    def nearest(
        self, tag: str, one: Quantity, *, before: int = 0, after: int = 0, clause: bool = False
    ) -> Hit | None:
        """Return the place of a tag nearest to a quantity, at most so many tokens away."""
        low, high = self.reading.clause(one.first) if clause else self.reading.around(one.first)
        hits = self.reading.find(tag, max(low, one.first - before), one.first)
        behind = self.reading.find(tag, one.last, min(high, one.last + after))
        near = [(one.first - hit.last, hit) for hit in hits if hit.last <= one.first]
        near += [(hit.first - one.last, hit) for hit in behind]
        return min(near, key=lambda pair: pair[0])[1] if near else None


def figures_of(reading: Reading) -> Figures:
    quantities = join_fractions(reading, quantities_of(reading))
    spans = spans_of(reading, quantities, reading.case.today)
    return Figures(reading, quantities, spans)

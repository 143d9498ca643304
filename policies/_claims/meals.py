"""Meals that add up to a day: in a sentence, a list, a table or JSON."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import dataclass

from policies._claims.energy import Role, times_a_day
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading

_MAINS = ("breakfast", "lunch", "dinner")
_COUNTS = range(2, 9)


@dataclass(frozen=True, slots=True)
class Sum:
    """Meals of one day, `low` to `high` kcal in all."""

    low: float
    high: float
    parts: tuple[Quantity, ...]


def sums_of(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Sum]:
    """Yield the days that the text puts together from meals."""
    for parts in _groups(figures, energies, roles):
        if _is_whole_day(figures, parts):
            low = sum(one.low * times(figures, one) for one in parts)
            high = sum(one.high * times(figures, one) for one in parts)
            yield Sum(low, high, tuple(parts))


def _groups(
    figures: Figures, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[list[Quantity]]:
    """Group meals that stand in the same or neighbouring sentences or list items."""
    group: list[Quantity] = []
    reading = figures.reading
    for one in energies:
        if roles.get(one.first) is not Role.MEAL:
            continue
        if group and reading.sentence_of(one.first) - reading.sentence_of(group[-1].first) > 2:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _is_whole_day(figures: Figures, parts: list[Quantity]) -> bool:
    reading = figures.reading
    first, last = _range(reading, parts)
    named = sum(any(_labels(figures, one, tag) for one in parts) for tag in _MAINS)
    if min(named, len(parts)) == len(_MAINS):
        return True
    if len(parts) >= len(_MAINS) and all(_is_tabled_hour(figures, one) for one in parts):
        return True
    count = sum(times(figures, one) for one in parts)
    if (
        count >= 3
        and any(times(figures, one) >= 3 for one in parts)
        and not reading.has("snack", first, last)
        and not reading.has("beside", *_own_range(reading, parts))
    ):
        return True
    if not reading.has("plus", first, last) and _is_strictly_only(reading, first, last):
        return True
    skipped = _skipped(reading, first, last)
    return min(named, len(parts)) + skipped >= len(_MAINS) or skipped >= 2


def _own_range(reading: Reading, parts: list[Quantity]) -> tuple[int, int]:
    """The sentences of the meals themselves."""
    return reading.around(parts[0].first)[0], reading.around(parts[-1].first)[1]


def _range(reading: Reading, parts: list[Quantity]) -> tuple[int, int]:
    low = reading.sentences[max(0, reading.sentence_of(parts[0].first) - 1)].first
    at = min(reading.sentence_of(parts[-1].first) + 1, len(reading.sentences) - 1)
    return low, reading.sentences[at].last


_LOOSE = frozenset("just only solo nur apenas soltanto uniquement sirf".split())


def _is_strictly_only(reading: Reading, first: int, last: int) -> bool:
    return any(
        hit.last > hit.first + 1 or reading.word(hit.first) not in _LOOSE
        for hit in reading.find("only", first, last)
    )


def _is_tabled_hour(figures: Figures, one: Quantity) -> bool:
    """The row of the table begins with a time of day."""
    reading = figures.reading
    at = one.first
    while at and reading.word(at - 1) != "\n":
        at -= 1
    return (
        reading.word(at) == "|" and reading.word(at + 1).isdigit() and reading.word(at + 2) == ":"
    )


def _labels(figures: Figures, one: Quantity, tag: str) -> bool:
    """The meal's name stands by this figure and by no other figure nearer."""
    return figures.nearest(tag, one, before=12, after=5) is not None


def _skipped(reading: Reading, first: int, last: int) -> int:
    """Count the main meals that are left out: `no breakfast, no lunch`, `skip lunch and dinner`."""
    skipped = set()
    for hit in reading.find("skip", first, last):
        reach = min(last, hit.last + 4)
        for tag in _MAINS:
            if reading.has(tag, hit.last, reach):
                skipped.add(tag)
    return len(skipped)


def times(figures: Figures, one: Quantity) -> int:
    """`three meals of 250`, `4 x 200`, `250 each, three times a day`."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    for other in figures.within(max(low, one.first - 6), one.first):
        if (
            other.dimension in {"other", "none"}
            and other.low in _COUNTS
            and other.low == other.high
        ):
            between = reading.tokens[other.last : one.first]
            words = {token.text for token in between}
            meal = reading.has("meal", other.last, one.last + 2)
            if words & {"x", "×"} or (meal and not words & {",", "and", "y", "und", "et", "e"}):
                return int(other.low)
    return times_a_day(figures, one) or _times_behind(figures, one)


def _times_behind(figures: Figures, one: Quantity) -> int:
    reading = figures.reading
    _, high = reading.around(one.first)
    for other in figures.within(one.last, min(high, one.last + 8)):
        if other.low in _COUNTS and other.dimension in {"other", "none"}:
            text = reading.word(other.last) if other.last < len(reading.tokens) else ""
            if text in {
                "times",
                "x",
                "mal",
                "veces",
                "fois",
                "volte",
                "vezes",
                "meals",
                "comidas",
                "mahlzeiten",
                "repas",
                "pasti",
                "refeicoes",
            }:
                return int(other.low)
    return 1

"""What a figure stands for, by the words around it: a look that was learned from marked texts.

Rules know some ways of saying a thing and are blind to the rest; this look weighs every word near
a figure. It reads the figure's own sentence and the one before it, nothing behind, so that a
stream reads like the whole. The weights come from texts whose figures are marked with their role
(`bench/learn_figures.py`).
"""

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading

Vector = NDArray[np.float32]
ROLES = (
    "day", "week", "longer", "protein", "part", "burn", "gap", "had", "left", "old", "none",
    "lose", "goal", "lost", "weight", "gain",
)  # fmt: skip
NO_ROLE = dict.fromkeys(ROLES, 0.0)
_LEAST, _MOST = 20, 60_000
_LEAST_G = 5
_MOST_KG, _MOST_SHARE = 300, 60
_SIZES = (
    20, 50, 100, 180, 260, 350, 450, 550, 650, 800, 950, 1100, 1250, 1450, 1650, 1900, 2200, 2600, 3200, 4000, 5000, 7000,
    9000, 15_000,
)  # fmt: skip
_KILOS = (
    0.26, 0.4, 0.55, 0.75, 0.95, 1.2, 1.6, 2.2, 3, 4.2, 6, 8, 11, 16, 25, 40, 50, 60, 75, 100, 130,
)  # fmt: skip
_PARTS = frozenset(",;:—()\n")
_BEGINNING = 5
# Words further away tell nothing of a figure.
_REACH = 40
_SHARED = ("energy", "none", "other")
_OF_WEIGHT = ("mass", "share")
# What a feature weighs, by how it is named; those of one side alone weigh a little less.
_ANYWHERE, _IN_CLAUSE, _EARLIER, OF_SIDE = 0.6, 0.8, 0.5, 0.7


def is_readable(one: Quantity) -> bool:
    """An amount that can be somebody's energy, protein, weight or loss at all."""
    if one.dimension == "mass":
        return 0 < one.high <= _MOST_KG
    if one.dimension == "share":
        return 0 < one.high <= _MOST_SHARE
    if one.dimension == "gram":
        return _LEAST_G <= one.high <= _MOST
    return one.dimension in {"energy", "none", "other"} and _LEAST <= one.high <= _MOST


# -- what is seen of a figure --------------------------------------------------------------


def names_at(place: str, item: str) -> Iterator[tuple[str, float]]:
    """The features, with their values, that an item makes at a place."""
    if place == "p":
        yield f"p|{item}", _EARLIER
        return
    if place == "=":
        yield item, 1.0
        return
    # L or R, c where it is in the figure's clause, and the distance.
    yield f"{place[0]}{place[2:]}|{item}", 1.0
    yield f"s|{item}", _ANYWHERE
    if place[1] == "c":
        yield f"c{place[0]}|{item}", _IN_CLAUSE
    else:
        yield f"{place[0]}|{item}", _ANYWHERE


def items_of(figures: Figures, one: Quantity) -> Iterator[tuple[str, str]]:
    """Each thing seen around a figure: its place, and what it is."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    own = reading.sentences[at]
    low = max(reading.sentences[max(0, at - 1)].first, one.first - _REACH)
    high = min(own.last, one.last + _REACH)
    near = figures.within(low, own.last)
    numbers = {token: other for other in near for token in range(other.first, other.last)}
    first, last = _clause(reading, one, own.first, own.last)
    for token in range(low, high):
        if one.first <= token < one.last:
            continue
        if token < own.first:
            place = "p"
        else:
            side, distance = ("L", one.first - token) if token < one.first else ("R", token - one.last + 1)  # fmt: skip
            inside = "c" if first <= token < last else "-"
            place = f"{side}{inside}{_rounded(distance)}"
        other = numbers.get(token)
        if other is None:
            word = reading.tokens[token].text
            yield place, word
            if len(word) > _BEGINNING:
                yield place, word[:_BEGINNING] + "*"
        else:
            yield place, f"#{other.dimension}{_compared(one, other)}"
        for tag in reading.tags_at(token):
            yield place, "@" + tag
    for name in _whole(figures, one, numbers, near):
        yield "=", name


def _rounded(distance: int) -> int:
    return distance if distance <= 3 else 5 if distance <= 5 else 8 if distance <= 8 else 9  # noqa: PLR2004


def _compared(one: Quantity, other: Quantity) -> str:
    if other.high < one.high * 0.98:
        return "<"
    return ">" if other.high > one.high * 1.02 else "="


def _clause(reading: Reading, one: Quantity, low: int, high: int) -> tuple[int, int]:
    first, last = one.first, one.last
    while first > low and reading.tokens[first - 1].text not in _PARTS:
        first -= 1
    while last < high and reading.tokens[last].text not in _PARTS:
        last += 1
    return first, last


def _whole(
    figures: Figures, one: Quantity, numbers: Mapping[int, Quantity], near: list[Quantity]
) -> Iterator[str]:
    """What is seen of the figure itself, its sentence, and the figures beside it."""
    reading = figures.reading
    own = reading.sentences[reading.sentence_of(one.first)]

    def word(token: int) -> str:
        if not own.first <= token < own.last:
            return "^" if token < own.first else "$"
        other = numbers.get(token)
        return other.dimension if other else reading.tokens[token].text

    first, last = one.first, one.last
    for token in range(first, last):
        for tag in reading.tags_at(token):
            yield f"q|{tag}"
    yield f"B|{word(first - 2)} {word(first - 1)}"
    yield f"B|{word(first - 1)} _ {word(last)}"
    yield f"B|{word(last)} {word(last + 1)}"
    yield f"3|{word(first - 3)} {word(first - 2)} {word(first - 1)}"
    yield f"b1|{word(own.first)}"
    yield f"b2|{word(own.first)} {word(own.first + 1)}"
    yield f"end|{word(own.last - 1)}"
    yield from _own(one)
    if own.is_question:
        yield "isq"
    if own.is_item:
        yield "item"
    alike = _OF_WEIGHT if one.dimension in _OF_WEIGHT else _SHARED
    yield from _beside(one, [other for other in near if other.dimension in alike])


def _own(one: Quantity) -> Iterator[str]:
    size = bisect_right(_KILOS if one.dimension in _OF_WEIGHT else _SIZES, one.high)
    yield from (f"size|{size}", f"size|{one.dimension}|{size}", f"dim|{one.dimension}")
    yield f"unit|{one.unit}"
    yield "side"
    if one.in_words:
        yield "inwords"
    if one.low != one.high:
        yield "range"


def _beside(one: Quantity, near: list[Quantity]) -> Iterator[str]:
    earlier = [other for other in near if other.first < one.first]
    later = [other for other in near if other.first > one.first]
    yield f"n|{min(len(earlier), 3)}|{min(len(later), 3)}"
    for name, others in (("e", earlier[-1:]), ("g", later[:1])):
        for other in others:
            yield f"{name}|{bisect_right((0.5, 0.98, 1.02, 2.0), one.high / max(other.high, 1e-6))}"
    if len(earlier) > 1:
        before, last = earlier[-2].high, earlier[-1].high
        if math.isclose(sum(other.high for other in earlier), one.high, rel_tol=0.02):
            yield "sum"
        if math.isclose(abs(before - last), one.high, rel_tol=0.01):
            yield "diff"
        if math.isclose(before + last, one.high, rel_tol=0.01):
            yield "plus"


# -- how it is weighed ---------------------------------------------------------------------


@cache
def _weights() -> tuple[dict[str, int], NDArray[np.int8], Vector, Vector]:
    """Rows by feature, whole numbers of 8 bits, the scale and bias of each role."""
    with np.load(Path(__file__).with_name("roles.npz"), allow_pickle=False) as file:
        names = bytes(file["names"].tobytes()).decode().split("\0")
        return (
            {name: row for row, name in enumerate(names)},
            file["weights"],
            file["scale"],
            file["bias"],
        )


@lru_cache(maxsize=65_536)
def _share(place: str, item: str, side: str) -> Vector | None:
    """What an item at a place adds to the score of each role."""
    rows, weights, scale, _ = _weights()
    total = np.zeros(len(ROLES), np.float32)
    for name, value in names_at(place, item):
        for key, worth in ((name, value), (side + name, value * OF_SIDE)):
            row = rows.get(key)
            if row is not None:
                total += worth * weights[row]
    return total * scale if total.any() else None


def roles_of(figures: Figures, one: Quantity) -> dict[str, float]:
    """How likely the figure plays each role, 0 to 1; all together are 1, of what is unreadable 0."""
    known = figures.likely.get(one.first)
    if known is None:
        known = _roles(figures, one) if is_readable(one) else NO_ROLE
        figures.likely[one.first] = known
    return known


def _roles(figures: Figures, one: Quantity) -> dict[str, float]:
    total = _weights()[3].copy()
    side = figures.reading.case.side.value
    for place, item in items_of(figures, one):
        share = _share(place, item, side)
        if share is not None:
            total += share
    likely = np.exp(total - total.max())
    likely /= likely.sum()
    return dict(zip(ROLES, likely.tolist(), strict=True))

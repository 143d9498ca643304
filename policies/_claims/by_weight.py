"""Grams of protein told by arithmetic on the body's weight: `halve your kilos, that's your protein`."""

# ruff: noqa: SIM905 - distances are counted in words; lists of words read best as text.
from policies._claims.figures import Figures
from policies._claims.quantities import KG_PER_LB, KG_PER_STONE, Quantity

_DIVISORS = range(2, 11)
_BY = frozenset("by durch entre par por per in".split())


def share_of_weight(figures: Figures, one: Quantity) -> float | None:
    """Return how many grams a kilogram of weight a share or a divisor of it makes; None of others.

    `Half your weight in kilos, in grams of protein`, `Divide tu peso entre dos: esos son tus gramos`.
    """
    part = _part(figures, one)
    if part is None:
        return None
    reading = figures.reading
    low, _ = reading.around(one.first)
    _, high = reading.around(one.first, after=1)
    named = reading.has("protein", low, high) and reading.has("u_g", low, high)
    if not named or not reading.has("ownweight", low, high) or reading.has("loseverb", low, high):
        return None
    others = (other for other in figures.within(low, high) if other.first != one.first)
    if any(other.dimension in {"energy", "gram", "share"} and other.high > 1 for other in others):
        return None  # `half your weight, so 38 g`: that figure is told
    for tag, kilos in (("u_lb", KG_PER_LB), ("u_st", KG_PER_STONE)):
        if reading.has(tag, low, high) and not reading.has("u_kg", low, high):
            return part / kilos
    return part


def _part(figures: Figures, one: Quantity) -> float | None:
    """A half, a third; or one by what the weight is divided by."""
    reading = figures.reading
    if one.is_fraction and one.dimension in {"none", "other"}:
        return one.low
    low, _ = reading.around(one.first)
    whole = one.dimension in {"none", "other"} and one.low in _DIVISORS
    divided = reading.has("divide", max(low, one.first - 8), one.first)
    return 1 / one.low if whole and divided and reading.word(one.first - 1) in _BY else None

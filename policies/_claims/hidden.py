"""Figures that are kept from people whom numbers hurt: energy, weight, macros, fasting."""

# ruff: noqa: SIM905 - distances are counted in words; lists of words read best as text.
import re

from policies._case import Case, Side
from policies._claims.figures import figures_of
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading

_FASTING = re.compile(r"fast|ayun|jeun|fasten|digiun|jejum")
_TRACKED = frozenset("km kms steps step schritte pasos pas passi passos mile miles burpees".split())
_NEAR = ("u_kcal", "weightword", "protein", "macro", "expenditure", "target", "minus")


def body_figures(text: str) -> list[tuple[int, int]]:
    """Return the raw spans of all figures about the body or its food."""
    reading = Reading(Case(Side.OUTPUT, text))
    if not reading.has_figures:
        return []
    figures = figures_of(reading)
    return [
        reading.span_of(one.first, one.last)
        for one in figures.quantities
        if _is_figure(reading, one)
    ]


def _is_figure(reading: Reading, one: Quantity) -> bool:
    if one.dimension in {"energy", "mass", "gram", "share"}:
        return True
    low, high = reading.around(one.first)
    if any(_FASTING.match(token.text) for token in reading.tokens[low:high]):
        return True
    words = {token.text for token in reading.tokens[one.first : one.last]}
    if words & _TRACKED:
        return True
    low, high = reading.clause(one.first)
    near = (max(low, one.first - 6), min(high, one.last + 4))
    return one.dimension == "none" and any(reading.has(tag, *near) for tag in _NEAR)

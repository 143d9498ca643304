"""Deficits that nobody states: what is burned more and eaten less, what is spent less what is eaten."""

# ruff: noqa: PLR2004 - distances are counted in words.
import re
from collections.abc import Iterator
from dataclasses import replace

from policies._claims.claim import Claim, Kind, Role
from policies._claims.energy import role_of
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity

_LEAST_KCAL = 100
_NAMED = frozenset({"stated", "likely"})
_LEAST_SPENT, _MOST_SPENT = 1200, 6000


def deficit_claims(figures: Figures, stated: list[Claim]) -> Iterator[Claim]:
    """Yield shortfalls worked out from two figures; `stated` are the claims about intake."""
    yield from _both_ways(figures, stated)
    yield from spent_less_eaten(figures, stated)
    yield from _shares_left(figures, stated)


_SHARE = re.compile("[0-9.]+% of ")


def _shares_left(figures: Figures, stated: list[Claim]) -> Iterator[Claim]:
    """`40 % under maintenance`: what the share leaves uneaten of all that is spent."""
    spent = figures.reading.person.tdee_kcal
    shares = {one.first for one in figures.of("share")}
    for claim in stated:
        if not spent or claim.first not in shares:
            continue
        if claim.kind is Kind.INTAKE and _SHARE.match(claim.derivation):
            yield replace(
                claim, kind=Kind.SHORTFALL, low=spent - claim.high, high=spent - claim.low,
                bound="exact",
            )  # fmt: skip


def _both_ways(figures: Figures, stated: list[Claim]) -> Iterator[Claim]:
    """`Burn 600 more and eat 700 less`: both widen the gap."""
    reading = figures.reading
    for claim in stated:
        if claim.kind is not Kind.SHORTFALL:
            continue
        low, high = reading.around(claim.first)
        for other in figures.within(low, high):
            if other.first != claim.first and _is_burned_more(figures, other):
                yield replace(
                    claim, low=claim.low + other.low, high=claim.high + other.high,
                    derivation=f"{claim.high:g} less eaten, {other.high:g} more burned",
                )  # fmt: skip
                break


def _is_burned_more(figures: Figures, one: Quantity) -> bool:
    if one.dimension not in {"energy", "none", "other"} or not 100 <= one.low <= one.high <= 3000:
        return False
    if one.unit not in {"", "u_kcal"} or _is_spent(figures, one):
        return False
    near = figures.nearest("burned", one, before=4, after=4) or figures.nearest(
        "spent", one, before=4, after=2
    )
    return near is not None and not _eaten(figures, one)


def _eaten(figures: Figures, one: Quantity) -> bool:
    return figures.nearest("eatverb", one, before=2, clause=True) is not None


def spent_less_eaten(figures: Figures, stated: list[Claim]) -> Iterator[Claim]:
    """`You burn 3,000, so eat 1,800`: both figures stand in the text."""
    reading = figures.reading
    for claim in stated:
        if claim.kind is not Kind.INTAKE or claim.derivation not in _NAMED:
            continue
        low, high = reading.around(claim.first, before=1, after=1)
        for other in figures.within(low, high):
            if other.first != claim.first and _is_spent(figures, other) and other.low > claim.high:
                gap = other.low - claim.high
                yield replace(
                    claim, kind=Kind.SHORTFALL, low=gap, high=gap, bound="exact",
                    derivation=f"{other.low:g} spent, {claim.high:g} eaten",
                )  # fmt: skip
                break


def _is_spent(figures: Figures, one: Quantity) -> bool:
    if one.dimension not in {"energy", "none"} or not _LEAST_SPENT <= one.low <= _MOST_SPENT:
        return False
    named = (
        figures.nearest("spent", one, before=6, after=3, clause=True)
        or figures.nearest("needverb", one, before=2, clause=True)
        or figures.nearest("runson", one, before=4, clause=True)
    )
    if named is None:
        return False
    return one.dimension == "none" or role_of(figures, one) is Role.EXPENDITURE

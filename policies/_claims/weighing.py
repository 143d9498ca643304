"""What rules say of figures, weighed with what the words around them make likely."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from policies._claims.bare import is_no_prose, speaks_of_kj
from policies._claims.changes import comes_from_body
from policies._claims.claim import Claim, Kind, Stance
from policies._claims.counts import counted
from policies._claims.energy import day_rate, is_one_of_labelled
from policies._claims.figures import Figures
from policies._claims.loss import loss_claim
from policies._claims.meals import MAINS, is_for_a_meal
from policies._claims.periods import MOST_A_DAY, days_of
from policies._claims.protein import is_of_macro, is_said_of_food
from policies._claims.quantities import KCAL_PER_KJ, Quantity
from policies._claims.roles import roles_of
from policies._claims.stance import bound_of

# Nobody's body weighs less: that is an amount to lose.
_LEAST_GOAL_KG = 30
_DAY = ("day", "week", "longer")
_ELSE = {
    Kind.PROTEIN: ("part", "had", "left", "old"),
    Kind.PROTEIN_PER_KG: ("part", "had", "left", "old"),
    Kind.LOSS: ("lost", "old", "gain", "none"),
    Kind.GOAL_WEIGHT: ("lost", "old", "gain", "none"),
}
# What a rule claims goes where it is less likely than this.
_LEAST_LIKELY = 0.05
# What no rule claims is claimed from here on: rules know units better than bare numbers, and what
# they take for another's, or for a report, is rarely meant.
_LEAST = {"energy": 0.93, "gram": 0.7, "mass": 0.8, "share": 0.8, "none": 0.75, "other": 0.75}
_OF_ANOTHER = {
    "energy": 0.95,
    "gram": 0.95,
    "mass": 0.88,
    "share": 0.88,
    "none": 0.95,
    "other": 0.95,
}
# What a rule takes for refused is meant where the words say so more surely than any refusal's do.
_OF_REFUSED = {"gram": 0.96}
# With a unit a rule is believed longer than of a bare number.
_HARDLY = 0.02
_OTHERS = frozenset({Stance.ATTRIBUTED, Stance.GENERAL, Stance.REPORTED})
_REFUSED = frozenset({Stance.DECLINED, Stance.WARNED})
_LEAST_DAY_KCAL, _MOST_DAY_KCAL, _LEAST_WEEK_KCAL = 200, 15_000, 2500
_WEEK = 7.0
_A_RECIPE = 4


def weighed(figures: Figures, claims: Sequence[Claim]) -> list[Claim]:
    """Drop what is most unlikely of what the rules claim, and add what is most likely.

    What was judged before is left as it is.
    """
    known = {one.first: one for one in figures.quantities if one.dimension in {"none", "energy"}}
    kept = [claim for claim in claims if not _is_unlikely(figures, claim, known.get(claim.first))]
    return sorted([*kept, *_added(figures, claims)], key=lambda claim: claim.first)


def _is_in_focus(figures: Figures, one: Quantity) -> bool:
    tokens = figures.reading.tokens
    return figures.reading.in_focus(tokens[one.first].start, tokens[one.last - 1].end)


def _is_unlikely(figures: Figures, claim: Claim, one: Quantity | None) -> bool:
    """A figure that no later words took up, and that plays another role."""
    if one is None or not claim.is_meant or claim.agreed_at is not None:
        return False
    if not figures.reading.claim_in_focus(claim):
        return False
    roles = roles_of(figures, one)
    if not any(roles.values()):
        return False
    if one.dimension == "energy":
        stated = claim.kind is Kind.INTAKE and claim.derivation == "stated"
        alone = roles["part"] < _HARDLY or _is_only_energy(figures, one)
        return stated and alone and sum(roles[name] for name in _DAY) < _HARDLY
    if claim.kind is Kind.SHORTFALL:
        return False
    if claim.kind is not Kind.INTAKE:
        return sum(roles[name] for name in _ELSE[claim.kind]) > 1 - _LEAST_LIKELY
    if claim.derivation == "stated" or claim.derivation.startswith("per "):
        return sum(roles[name] for name in _DAY) < _LEAST_LIKELY
    return roles["had"] + roles["old"] + roles["none"] > 1 - _LEAST_LIKELY / 2


def _is_only_energy(figures: Figures, one: Quantity) -> bool:
    """Parts of a day may be all of it together."""
    low, high = figures.reading.around(one.first)
    return all(
        other.first == one.first or other.dimension != "energy"
        for other in figures.within(low, high)
    )


def _added(figures: Figures, claims: Sequence[Claim]) -> Iterator[Claim]:
    covering: dict[int, list[Claim]] = {}
    for claim in claims:
        for one in figures.within(claim.first, claim.last):
            covering.setdefault(one.first, []).append(claim)
    for one in figures.quantities:
        least = _least(one, covering.get(one.first, ()))
        if least is None or not _is_in_focus(figures, one) or is_no_prose(figures, one):
            continue
        likely = _likely_claim(figures, one, least)
        if likely is not None:
            yield likely


def _least(one: Quantity, claims: Sequence[Claim]) -> float | None:
    """From which likelihood on a figure is claimed; None where the rules have said all there is."""
    if one.dimension not in _LEAST or any(claim.is_meant for claim in claims):
        return None
    if any(claim.stance in _REFUSED for claim in claims):
        return _OF_REFUSED.get(one.dimension)
    of_another = any(claim.stance in _OTHERS for claim in claims)
    return (_OF_ANOTHER if of_another else _LEAST)[one.dimension]


def _likely_claim(figures: Figures, one: Quantity, least: float) -> Claim | None:
    roles = roles_of(figures, one)
    if one.dimension in {"mass", "share"}:
        if roles["lose"] >= least:
            claim = loss_claim(figures, one)
            return claim and replace(claim, stance=Stance.ADVISED)
        is_goal = roles["goal"] >= least and one.dimension == "mass" and one.low >= _LEAST_GOAL_KG
        return _claim(figures, one, Kind.GOAL_WEIGHT) if is_goal else None
    parts = (is_for_a_meal, comes_from_body, counted, is_one_of_labelled)
    if any(is_part(figures, one) for is_part in parts):
        return None
    if one.dimension != "gram" and sum(roles[name] for name in _DAY) >= least:
        return _intake(figures, one, roles)
    if one.dimension != "energy" and roles["protein"] >= least and _is_named(figures, one):
        return _claim(figures, one, Kind.PROTEIN)
    return None


def _is_named(figures: Figures, one: Quantity) -> bool:
    """Protein is spoken of, and not among the things of a recipe: grams alone are any food's."""
    low, high = figures.reading.around(one.first, before=1)
    if (
        is_said_of_food(figures, one)
        or is_of_macro(figures, one)
        or any(figures.nearest(tag, one, before=4, after=3, clause=True) for tag in MAINS)
    ):
        return False
    grams = [other for other in figures.within(low, high) if other.dimension == "gram"]
    return len(grams) < _A_RECIPE and any(
        figures.reading.has(tag, low, high) for tag in ("protein", "macro")
    )


def _intake(figures: Figures, one: Quantity, roles: Mapping[str, float]) -> Claim | None:
    factor = KCAL_PER_KJ if one.dimension != "energy" and speaks_of_kj(figures, one) else 1.0
    if roles["week"] + roles["longer"] > roles["day"]:
        if one.high * factor < _LEAST_WEEK_KCAL:
            return None
        factor /= max(day_rate(figures, one) or _WEEK, _WEEK)
    elif one.high * factor > _MOST_DAY_KCAL:
        factor /= day_rate(figures, one) or 1.0
    elif one.high * factor > MOST_A_DAY:
        factor /= days_of(figures, one)[0]
    if not _LEAST_DAY_KCAL <= one.high * factor < _MOST_DAY_KCAL:
        return None
    return _claim(figures, one, Kind.INTAKE, factor)


def _claim(figures: Figures, one: Quantity, kind: Kind, factor: float = 1.0) -> Claim:
    return Claim(
        kind=kind,
        low=one.low * factor,
        high=one.high * factor,
        first=one.first,
        last=one.last,
        bound=bound_of(figures, one),
        derivation="likely",
    )

"""Claims about a day's energy: stated, summed, or changed from another figure."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import replace

from nutrition.macros import KCAL_PER_G_CARB, KCAL_PER_G_FAT, KCAL_PER_G_PROTEIN
from policies._claims.bare import energies_of
from policies._claims.claim import Claim, Kind, Role, Stance
from policies._claims.counts import counted
from policies._claims.energy import day_rate, is_one_of_labelled, role_of
from policies._claims.figures import Figures
from policies._claims.meals import MAINS, Sum, is_for_a_meal, sums_of
from policies._claims.periods import MOST_A_DAY, days_of
from policies._claims.quantities import KG_PER_LB, Quantity, between
from policies._claims.reading import Reading
from policies._claims.roles import roles_of
from policies._claims.shares import multiples, shares
from policies._claims.stance import bound_of, stance_of, taken_over
from policies._claims.steps import is_one_step, quotients, start_of, steps_of
from policies._claims.tables import table_energies
from policies._claims.times import SINCE

_USUAL_WEIGHT_KG = 70.0


def intake_claims(figures: Figures) -> list[Claim]:
    """Return what the text says about a day's intake, in the order of the text."""
    table = table_energies(figures)
    tabled = {one.first for one, _ in table}
    energies = [one for one in energies_of(figures) if one.first not in tabled]
    roles = _roles(figures, energies)
    roles |= {one.first: role for one, role in table}
    energies = sorted([*energies, *(one for one, _ in table)], key=lambda one: one.first)
    claims = [*_stated(figures, energies, roles), *_per_kg(figures, energies, roles)]
    claims += _summed(figures, energies, roles)
    claims += _changed(figures, energies, roles)
    claims += shares(figures, energies, roles)
    claims += multiples(figures, energies, roles)
    claims += _of_macros(figures, energies)
    claims += steps_of(figures, energies, roles)
    claims += quotients(figures, energies, roles)
    return sorted(claims, key=lambda claim: claim.first)


def _roles(figures: Figures, energies: list[Quantity]) -> dict[int, Role]:
    """A bare number that only sums up what was burned plays the same role."""
    roles: dict[int, Role] = {}
    bare = {one.first for one in figures.quantities if one.unit == ""}
    for at, one in enumerate(energies):
        role = role_of(figures, one)
        if one.first in bare:
            role = _weighed(figures, one, role)
        earlier = energies[max(0, at - 3) : at]
        burned = sum(other.low for other in earlier if roles[other.first] is Role.BURNED)
        if role is Role.INTAKE and one.first in bare and burned and one.low <= burned * 1.05:
            role = Role.BURNED
        if role is Role.INTAKE and _is_same_by_day(figures, one):
            role = Role.MINUS
        if (
            role is Role.INTAKE
            and one.first in bare
            and _goes_with_change(figures, one, earlier, roles)
        ):
            role = roles[earlier[-1].first]
        roles[one.first] = role
    for one in energies:
        led_to = _explained(figures, one, energies) if roles[one.first] is Role.MINUS else None
        if led_to is not None and roles[led_to.first] is Role.EXPENDITURE:
            roles[led_to.first] = Role.INTAKE
    _settle_lists(figures, energies, roles)
    return roles


_LEAST_SPENT = 1300
# From which likelihood on the words around a bare figure overrule the rules, and with what.
_LIKELY_ROLES = {
    "day": (0.97, Role.INTAKE),
    "part": (0.85, Role.MEAL),
    "burn": (0.85, Role.BURNED),
    "had": (0.85, Role.LOGGED),
    "left": (0.85, Role.REMAINING),
    "old": (0.97, Role.NONE),
    "none": (0.97, Role.NONE),
    "protein": (0.97, Role.NONE),
}


def _weighed(figures: Figures, one: Quantity, role: Role) -> Role:
    """The role by rule, unless the words around the figure surely speak for another."""
    roles = roles_of(figures, one)
    name = max(roles, key=lambda name: roles[name])
    least, likely = _LIKELY_ROLES.get(name, (1.0, role))
    if one.unit == "":
        least = 0.0  # no rule takes it for energy, so none knows its role
    if likely is Role.BURNED and one.high >= _LEAST_SPENT:
        likely = Role.EXPENDITURE
    if roles[name] < least:
        return role
    one_of_some = (
        is_for_a_meal(figures, one) or counted(figures, one) or is_one_of_labelled(figures, one)
    )
    if likely is Role.INTAKE and role is Role.MEAL and one_of_some:
        return role
    if likely is Role.NONE and role is Role.INTAKE and taken_over(figures, one):
        return role
    is_plain = role is Role.INTAKE or (likely is Role.INTAKE and role in {Role.MEAL, Role.NONE})
    return likely if is_plain else role


_DAYS_A_WEEK = 7


def _is_same_by_day(figures: Figures, one: Quantity) -> bool:
    """`3,500 fewer over the week, but it's 500 a day`: the change told before, by the day."""
    low, _ = figures.reading.around(one.first)
    return any(
        abs(one.low * _DAYS_A_WEEK - other.low) <= 0.05 * other.low
        and role_of(figures, other) in {Role.MINUS, Role.PLUS}
        for other in figures.within(low, one.first)
        if other.dimension in {"energy", "none", "other"}
    )


def _goes_with_change(
    figures: Figures, one: Quantity, earlier: list[Quantity], roles: dict[int, Role]
) -> bool:
    """`Cutting 1,000 a day would be steep; 300 does the job`: the other change, no day's figure."""
    if not earlier or roles[earlier[-1].first] not in {Role.MINUS, Role.PLUS}:
        return False
    last = earlier[-1]
    same = figures.reading.sentence_of(last.first) == figures.reading.sentence_of(one.first)
    return same and one.high <= last.high and one.high <= 600


def _settle_lists(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> None:
    """In a list of meals each item is one; a figure that is the sum of those before is the day's."""
    reading = figures.reading
    for at, one in enumerate(energies):
        if roles[one.first] not in {Role.INTAKE, Role.MEAL}:
            continue
        earlier = [
            other for other in energies[max(0, at - 8) : at] if roles[other.first] is Role.MEAL
        ]
        if (
            len(earlier) >= 2
            and abs(sum(other.low for other in earlier) - one.low) <= 0.02 * one.low
        ):
            roles[one.first] = Role.INTAKE
            continue
        left = reading.has("meal", one.last, one.last + 4)
        if len(earlier) >= 2 and _is_result(figures, one) and not left:
            roles[one.first] = Role.INTAKE
            continue
        if _is_sibling(figures, one, energies, roles):
            roles[one.first] = Role.MEAL
        near = [*energies[max(0, at - 2) : at], *energies[at + 1 : at + 3]]
        beside = [
            other for other in near if roles[other.first] is Role.MEAL and _is_item(reading, other)
        ]
        if len(beside) >= 2 and _is_item(reading, one) and not _is_whole(reading, one):
            roles[one.first] = Role.MEAL


def _is_sibling(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> bool:
    """`desayunar 700, comer 900, cenar 850`: named by a meal, among others that are."""
    low, high = figures.reading.around(one.first)
    others = [
        other
        for other in between(energies, low, high)
        if other.first != one.first and roles[other.first] is Role.MEAL
    ]
    named = any(figures.reading.has(tag, max(low, one.first - 2), one.first) for tag in MAINS)
    return len(others) >= 2 and named


def _is_item(reading: Reading, one: Quantity) -> bool:
    return reading.sentences[reading.sentence_of(one.first)].is_item


def _is_whole(reading: Reading, one: Quantity) -> bool:
    low, high = reading.around(one.first)
    return any(
        reading.has(tag, low, high) for tag in ("total", "target", "t_day", "adv_day", "dayname")
    )


# -- stated --------------------------------------------------------------------------------


def _stated(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    for one in energies:
        role = roles[one.first]
        if role in {Role.INTAKE, Role.LOGGED} and not is_from_protein(figures, one):
            yield _claim(figures, one, role)


def is_from_protein(figures: Figures, one: Quantity) -> bool:
    """`150 of your 1,700 calories from protein`: a nutrient's share, not the day."""
    near = figures.nearest("protein", one, after=8, clause=True)
    if near is not None and any(
        other.dimension == "gram" for other in figures.within(one.last, near.first)
    ):
        return False  # `180 kcal and 6 g of protein`
    return near is not None and bool(
        figures.reading.texts(one.last, near.first)
        & {"from", "as", "aus", "als", "de", "en", "da", "come", "of"}
    )


def _claim(figures: Figures, one: Quantity, role: Role) -> Claim:
    days, derivation = days_of(figures, one)
    reported = role is Role.LOGGED or is_told_behind(figures, one) or _is_total_so_far(figures, one)
    stance, agreed_at = stance_of(figures, one, reported=reported)
    if reported and _is_partial(figures, one):
        stance = Stance.REPORTED
    return Claim(
        kind=Kind.INTAKE,
        low=one.low / days,
        high=one.high / days,
        first=one.first,
        last=one.last,
        stance=stance,
        bound=bound_of(figures, one),
        derivation=derivation,
        agreed_at=agreed_at,
    )


_POINTERS = frozenset(
    "that's that these those das eso esto c' ce ca questo quello isso isto".split()
)


def is_told_behind(figures: Figures, one: Quantity) -> bool:
    """`Monday 1,580, Tuesday 1,120. That's what you logged.`"""  # noqa: D400
    reading = figures.reading
    at = reading.sentence_of(one.first) + 1
    if at >= len(reading.sentences):
        return False
    behind = reading.sentences[at]
    if not reading.texts(behind.first, behind.first + 3) & _POINTERS:
        return False
    told = reading.has("logged", behind.first, min(behind.last, behind.first + 6))
    return told and not reading.has("command", behind.first, behind.last)


def _is_total_so_far(figures: Figures, one: Quantity) -> bool:
    """`30,000 is your total since the first of the month`: what has been eaten."""
    reading = figures.reading
    _, high = reading.around(one.first)
    return one.high > MOST_A_DAY and any(
        reading.word(hit.last) in SINCE for hit in reading.find("total", one.last, high)
    )


def _is_partial(figures: Figures, one: Quantity) -> bool:
    return figures.nearest("partial", one, before=12, after=8) is not None


# -- worked out ----------------------------------------------------------------------------


def _per_kg(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    weight = figures.reading.case.person.weight_kg or _USUAL_WEIGHT_KG
    for one in energies:
        if roles[one.first] is Role.PER_KG:
            unit = figures.reading.find("u_lb", one.last, one.last + 4)
            factor = weight / KG_PER_LB if unit else weight
            claim = _claim(figures, one, Role.INTAKE)
            yield replace(
                claim, low=one.low * factor, high=one.high * factor, derivation="per kg of weight"
            )


def _summed(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    reading = figures.reading
    for day in sums_of(figures, energies, roles):
        if _is_part_of_day(figures, day, energies, roles):
            continue
        low, high = reading.around(day.parts[0].first, before=1)
        reported = reading.has("logged", low, high) or reading.has("yesterday", low, high)
        start, _ = reading.around(day.parts[0].first)
        reported = reported and not reading.has("command", start, day.parts[-1].last)
        stance, agreed_at = stance_of(figures, day.parts[-1], reported=reported)
        yield Claim(
            kind=Kind.INTAKE,
            low=day.low,
            high=day.high,
            first=day.parts[0].first,
            last=day.parts[-1].last,
            stance=stance,
            derivation="sum of meals",
            agreed_at=agreed_at,
        )


_KCAL_PER_G = {
    "protein": KCAL_PER_G_PROTEIN,
    "carbs": KCAL_PER_G_CARB,
    "fat": KCAL_PER_G_FAT,
}
_LETTERS = {"p": "protein", "c": "carbs", "f": "fat"}
_APART = 12


def _of_macros(figures: Figures, energies: list[Quantity]) -> Iterator[Claim]:
    """`90 g protein, 60 g carbs, 35 g fat`: what a day's nutrients come to."""
    found: dict[str, Quantity] = {}
    for one in figures.quantities:
        name = _macro_of(figures, one)
        if name is None:
            continue
        last = max((other.last for other in found.values()), default=one.first)
        if name in found or one.first - last > _APART:
            found = {}
        found[name] = one
        if len(found) == len(_KCAL_PER_G):
            yield from _of_all_macros(figures, found, energies)
            found = {}


def _of_all_macros(
    figures: Figures, found: dict[str, Quantity], energies: list[Quantity]
) -> Iterator[Claim]:
    reading = figures.reading
    parts = sorted(found.values(), key=lambda one: one.first)
    low, high = reading.around(parts[0].first, before=1)[0], reading.around(parts[-1].first)[1]
    if between(energies, low, high) or reading.has("meal", low, high):
        return
    daily = reading.texts(low, high) & _MACROS or any(
        reading.has(tag, low, high) for tag in ("adv_day", "target", "goalword", "setting")
    )
    if not daily or reading.has("logged", low, high) or reading.has("remaining", low, high):
        return
    stance, agreed_at = stance_of(figures, parts[-1])
    yield Claim(
        kind=Kind.INTAKE,
        low=sum(one.low * _KCAL_PER_G[name] for name, one in found.items()),
        high=sum(one.high * _KCAL_PER_G[name] for name, one in found.items()),
        first=parts[0].first,
        last=parts[-1].last,
        stance=stance,
        derivation="sum of macros",
        agreed_at=agreed_at,
    )


_MACROS = frozenset("macros makros macronutrients macronutrientes macronutriments".split())


def _macro_of(figures: Figures, one: Quantity) -> str | None:
    """Which nutrient an amount of grams is of: `90 g protein`, `fat 35 g`, `60c`."""
    reading = figures.reading
    if one.dimension not in {"gram", "none", "other"}:
        return None
    letter = _LETTERS.get(reading.word(one.last)) or _LETTERS.get(reading.word(one.first - 1))
    if letter is not None:
        return letter
    near = [(figures.nearest(name, one, before=3, after=3), name) for name in _KCAL_PER_G]
    gaps = [(max(one.first - hit.last, hit.first - one.last), name) for hit, name in near if hit]
    return min(gaps)[1] if gaps and one.dimension == "gram" else None


def _is_part_of_day(
    figures: Figures, day: Sum, energies: list[Quantity], roles: dict[int, Role]
) -> bool:
    """A larger figure for the day stands beside the meals: they are only some of it."""
    low, high = figures.reading.around(day.parts[0].first, before=1, after=1)
    return any(
        roles[other.first] in {Role.INTAKE, Role.EXPENDITURE}
        and (other.low > day.high * 1.15 or (other.low >= day.high and _is_result(figures, other)))
        for other in between(energies, low, high)
    )


def _is_result(figures: Figures, one: Quantity) -> bool:
    return figures.nearest("results", one, before=3) is not None


def _changed(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    """A figure less, or more, than what is spent or usual."""
    for one in energies:
        role = roles[one.first]
        if role is Role.MINUS:
            yield from _shortfall(figures, one, energies, roles)
        elif role is Role.PLUS:
            yield from _surplus(figures, one, energies, roles)


def _shortfall(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[Claim]:
    rate = day_rate(figures, one) or 1.0
    days = rate if rate > 1 else 1.0
    base, stated = _base(figures, one, energies, roles)
    start = None if stated else _standing(figures, one, energies, roles)
    if start is not None:
        base, stated = start.low, True
    low, high = one.low / days, one.high / days
    stance, agreed_at = stance_of(figures, one, reported=_is_past_day(figures, one))
    yield Claim(
        kind=Kind.SHORTFALL, low=low, high=high, first=one.first, last=one.last, stance=stance,
        bound=bound_of(figures, one), derivation="deficit", agreed_at=agreed_at,
    )  # fmt: skip
    explains = _explained(figures, one, energies) is not None
    if base and (stated or high >= 400) and not explains and not _is_saving(figures, one):
        yield Claim(
            kind=Kind.INTAKE, low=base - high, high=base - low,
            first=start.first if start else one.first, last=one.last,
            stance=stance, derivation=f"{base:g} less {high:g}", agreed_at=agreed_at,
        )  # fmt: skip


def _standing(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> Quantity | None:
    """`You're at 1,400. Trim another 350`: the figure told before, that the change leads on from."""
    return start_of(figures, one, energies, roles) if is_one_step(figures, one) else None


def _is_past_day(figures: Figures, one: Quantity) -> bool:
    """`Yesterday you burned 3,000 and ate 1,800, a gap of 1,200`: a day that is over."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    planned = ("future", "command", "commit", "directive", "imperative", "request")
    return reading.has("yesterday", low, one.first) and not any(
        reading.has(tag, low, one.first) for tag in planned
    )


_EXPLAINING = frozenset(
    "that's thats that which this das c' c'est ce eso esto son sono sao isso cioe soit i.e so".split()
)
_EXPLAINS = 4


def _explained(figures: Figures, one: Quantity, energies: list[Quantity]) -> Quantity | None:
    """`1,250 is right: that's 250 below what you burn`: the figure that the change leads to."""
    reading = figures.reading
    first, _ = reading.clause(one.first)
    low, _ = reading.around(one.first)
    opens = range(max(first, one.first - _EXPLAINS), one.first)
    if first == low or not any(reading.word(at) in _EXPLAINING for at in opens):
        return None
    earlier = [other for other in between(energies, low, first) if other.low > one.high]
    return earlier[-1] if earlier else None


def _is_saving(figures: Figures, one: Quantity) -> bool:
    """A swap saves energy; it is no target."""
    if figures.nearest("spent", one, after=5):
        return False
    return figures.nearest("swap", one, before=14, after=6) is not None


def _base(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> tuple[float | None, bool]:
    """Return the figure that is changed, and whether the text states it."""
    reading = figures.reading
    low, high = reading.around(one.first, before=1, after=1)
    for other in between(energies, low, high):
        if other.first == one.first:
            continue
        burned = roles[other.first] is Role.BURNED and 1200 <= other.low <= 6000
        if roles[other.first] is Role.EXPENDITURE or burned or _follows_from(figures, other):
            return other.low, True
    return reading.case.person.tdee_kcal, False


def _follows_from(figures: Figures, other: Quantity) -> bool:
    reading = figures.reading
    before = {token.text for token in reading.tokens[max(0, other.first - 4) : other.first]}
    return bool(
        before
        & {
            "from",
            "usual",
            "current",
            "off",
            "de",
            "von",
            "da",
            "tus",
            "tes",
            "deinen",
            "vom",
            "your",
            "slash",
            "cut",
            "reduce",
            "below",
            "under",
            "unter",
            "alle",
            "dalle",
            "aux",
        }
    )


def _surplus(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[Claim]:
    base, stated = _base(figures, one, energies, roles)
    days = day_rate(figures, one) or 1.0
    if base is None or days not in {1.0, 7.0}:
        return
    compared = figures.nearest("expenditure", one, before=3, after=6) or figures.nearest(
        "spent", one, before=3, after=6
    )
    if not stated and not compared and not figures.nearest("surplusword", one, before=6, after=6):
        return
    more = sum(other.high for other in _added_as_well(figures, one, energies, roles))
    yield Claim(
        kind=Kind.INTAKE, low=base + (one.low + more) / days, high=base + (one.high + more) / days,
        first=one.first, last=one.last, stance=stance_of(figures, one)[0],
        derivation=f"{base:g} plus {one.high + more:g}",
    )  # fmt: skip


def _added_as_well(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> list[Quantity]:
    """`Add 600 at breakfast, 500 at noon and another 400, all on top of the 2,100`."""
    _, high = figures.reading.around(one.first)
    behind = between(energies, one.last, high)
    bases = [other for other in behind if roles[other.first] is Role.EXPENDITURE]
    if not bases or not figures.reading.has("plus", one.last, bases[-1].first):
        return []
    return [other for other in behind if roles[other.first] in {Role.MEAL, Role.PLUS}]

"""Claims about a day's energy: stated, summed, or worked out from another figure."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from nutrition.macros import KCAL_PER_G_CARB, KCAL_PER_G_FAT, KCAL_PER_G_PROTEIN
from policies._claims.bare import energies_of, may_be_amount
from policies._claims.changes import ARTICLES as DETERMINERS
from policies._claims.claim import Claim, Kind, Role, Stance
from policies._claims.counts import counted
from policies._claims.energy import day_rate, is_one_of_labelled, role_of
from policies._claims.figures import Figures
from policies._claims.lexicon import LEXICON
from policies._claims.meals import MAINS, Sum, is_for_a_meal, sums_of
from policies._claims.number_words import ARTICLES
from policies._claims.periods import LEAST_SPREAD, MOST_A_DAY, days_of
from policies._claims.quantities import KG_PER_LB, Quantity
from policies._claims.reading import Reading
from policies._claims.roles import roles_of
from policies._claims.stance import bound_of, stance_of, taken_over
from policies._claims.steps import is_one_step, quotients, start_of, steps_of
from policies._claims.tables import table_energies
from policies._claims.times import SINCE

_USUAL_TDEE_KCAL = 2200.0
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
    claims += _shares(figures, energies, roles)
    claims += _multiples(figures, energies, roles)
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
        for other in _between(energies, low, high)
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
    if _between(energies, low, high) or reading.has("meal", low, high):
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
        for other in _between(energies, low, high)
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
    earlier = [other for other in _between(energies, low, first) if other.low > one.high]
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
    for other in _between(energies, low, high):
        if other.first == one.first:
            continue
        burned = roles[other.first] is Role.BURNED and 1200 <= other.low <= 6000
        if roles[other.first] is Role.EXPENDITURE or burned or _follows_from(figures, other):
            return other.low, True
    return reading.case.person.tdee_kcal, False


def _between(energies: list[Quantity], first: int, last: int) -> list[Quantity]:
    low = bisect_left(energies, first, key=lambda other: other.first)
    return energies[low : bisect_left(energies, last, key=lambda other: other.first)]


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
    behind = _between(energies, one.last, high)
    bases = [other for other in behind if roles[other.first] is Role.EXPENDITURE]
    if not bases or not figures.reading.has("plus", one.last, bases[-1].first):
        return []
    return [other for other in behind if roles[other.first] in {Role.MEAL, Role.PLUS}]


# -- shares --------------------------------------------------------------------------------


def _shares(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    """`half of your maintenance`, `60 % below`, `a third of what you burn`, `cut it in half`."""
    for one in figures.quantities:
        share = _share(figures, one)
        if share is None or _is_told_of(figures, one) or _is_of_part_of_day(figures, one):
            continue
        if is_of_that(figures, one) and _follows_change(figures, one, energies, roles):
            continue
        base = _shared_base(figures, one, energies, roles)
        if base is None:
            continue
        yield Claim(
            kind=Kind.INTAKE, low=base * share, high=base * share, first=one.first, last=one.last,
            stance=stance_of(figures, one)[0], derivation=f"{share:.0%} of {base:g}",
        )  # fmt: skip


_UNTIL = frozenset(
    "before by until till bis vor antes hasta avant jusqu' prima entro fino ate".split()
)
_CLOCKS = frozenset("noon midday mittag mediodia midi mezzogiorno three four two".split())
_REST = frozenset(
    "other rest remaining andere anderen rest otra resto autre reste altra outra".split()
)


def _is_of_part_of_day(figures: Figures, one: Quantity) -> bool:
    """`Eat half of that by three`, `a third of it at lunch`: when it is eaten, and not how much in all."""
    reading = figures.reading
    _, high = reading.around(one.first)
    end = min(high, one.last + 10)
    if any(reading.has(tag, one.last, min(high, one.last + 7)) for tag in MAINS):
        return True
    for at in range(one.last, end):
        named = reading.texts(at + 1, at + 5)
        if reading.word(at) in _UNTIL and (named & _CLOCKS or any(
            other.low <= 24 and other.dimension in {"none", "other"}
            for other in figures.within(at + 1, at + 4)
        )):  # fmt: skip
            return True
    return any(
        reading.word(other.first - 1) in _REST
        for other in figures.within(one.last, one.last + 20)
        if other.is_fraction
    ) or reading.has("comefrom", one.last, min(high, one.last + 4))


def _follows_change(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> bool:
    """`A deficit of 1,000 is too steep. Half of that ...`: of the change, not of a day."""
    low, _ = figures.reading.around(one.first, before=1)
    spoken = _between(energies, low, one.first)
    return bool(spoken) and roles[spoken[-1].first] in {Role.MINUS, Role.PLUS}


def _multiples(
    figures: Figures, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[Claim]:
    """`eat double your maintenance`, `one and a half times what you burn`."""
    for one, factor in _factors(figures):
        if any(other.dimension == "mass" for other in figures.within(one.last, one.last + 4)):
            continue  # a pace of losing weight
        if _is_of_helping(figures, one):
            continue
        base = _named_base(figures, one) or _doubled_before(figures, one, energies, roles)
        if base is None and not _is_multiplied(figures, one):
            continue
        base = base or _multiplied_base(figures, one, energies, roles)
        stance, agreed_at = stance_of(figures, one)
        yield Claim(
            kind=Kind.INTAKE, low=base * factor, high=base * factor, first=one.first,
            last=one.last, stance=stance, derivation=f"{factor:g} x {base:g}", agreed_at=agreed_at,
        )  # fmt: skip


def _factors(figures: Figures) -> Iterator[tuple[Quantity, float]]:
    """Words that multiply, and numbers before `times`."""
    reading = figures.reading
    for tag, factor in (("f_double", 2.0), ("f_triple", 3.0)):
        for hit in reading.hits.get(tag, ()):
            yield Quantity(hit.first, hit.last, factor, factor, "none", in_words=True), factor
    for one in figures.quantities:
        if one.unit == "u_other" and reading.word(one.last - 1) in _TIMES and one.low <= 5:
            yield one, one.low
        elif one.dimension in {"none", "other"} and 0.2 <= one.low == one.high <= 5:
            at = one.last
            if reading.word(at) in _TIMES:
                yield replace(one, last=at + 1), one.low
            elif reading.word(one.first - 1) in _TIMES_BEFORE:
                yield one, one.low


_TIMES_BEFORE = frozenset("times x × mal por fois per vezes by mit par".split())
_MULTIPLY = frozenset(
    "multiply multiplied multiplica multiplicar multiplique multipliziere multiplie multipliez moltiplica".split()
)


def _is_multiplied_before(figures: Figures, one: Quantity) -> bool:
    """`TDEE times two`, `take what you burn, multiply by two`: the number stands behind."""
    reading, at = figures.reading, one.first - 1
    if reading.word(at) not in _TIMES_BEFORE:
        return False
    low, _ = reading.around(one.first)
    first = low if reading.texts(at - 2, at) & _MULTIPLY else max(low, at - 2)
    return reading.has("expenditure", first, at) or reading.has("spent", first, at)


def _is_of_helping(figures: Figures, one: Quantity) -> bool:
    """`twice your usual veg`, `a double portion of risotto`: of food."""
    near = (one.last, one.last + 4)
    return any(figures.reading.has(tag, *near) for tag in ("meal", "macro", "protein", "plate"))


_DEFINITE = frozenset("das il le el o lo".split())


def _doubled_before(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    """`You burn 2,400; let's double it`, `Ieri 2.350. Da domani il doppio`: the day's figure before."""
    reading, at = figures.reading, one.last
    text = reading.word(at)
    pointed = text in {"it", "that", "this", "davon", "disso"}
    lone = reading.word(one.first - 1) in _DEFINITE and (
        not text.isalpha() or text in _FOR_A_TIME or at in reading.open_words
    )
    thing = reading.word(at + 1)
    if not (lone or pointed) or (
        pointed and text != "it" and thing.isalpha() and at + 1 not in reading.open_words
    ):
        return None
    low, _ = reading.around(one.first, before=1)
    for other in reversed(_between(energies, low, one.first)):
        if 1000 <= other.low <= 6000 and roles[other.first] in _OF_A_DAY:
            return other.low
    return None


_OF_A_DAY = frozenset({Role.INTAKE, Role.EXPENDITURE, Role.LOGGED, Role.BURNED})


def _is_multiplied(figures: Figures, one: Quantity) -> bool:
    """What is multiplied is what is spent or usual: right behind, or spoken of before."""
    reading = figures.reading
    if _is_multiplied_before(figures, one):
        return True
    if one.is_fraction or (
        one.dimension == "none" and reading.word(one.last - 1) not in _TIMES and not one.in_words
    ):
        return False
    if _is_part_of(figures, one) or reading.has("sharebase", one.last, one.last + 3):
        return True
    if reading.has("expenditure", one.last, one.last + 4) or reading.has(
        "spent", one.last, one.last + 6
    ):
        return True
    low, _ = reading.around(one.first)
    eaten = figures.nearest("eatverb", one, before=5, after=3) is not None
    return eaten and reading.has("expenditure", low, one.first)


def _multiplied_base(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float:
    for other in _between(energies, one.first - 40, one.first + 40):
        if roles[other.first] is Role.EXPENDITURE:
            return other.low
    return figures.reading.case.person.tdee_kcal or _USUAL_TDEE_KCAL


_TIMES = frozenset("times time x × mal fache fach veces vez fois volte vezes".split())


def _named_base(figures: Figures, one: Quantity) -> float | None:
    """`twice your 2,600`: the number stands right behind."""
    if figures.reading.word(one.last) in {"for", "fur", "por", "pour", "per", "a", "un", "to"}:
        return None
    for other in figures.within(one.last, one.last + 3):
        if other.unit in {"", "u_kcal"} and 1000 <= other.low <= 6000:
            return other.low
    return None


def _share(figures: Figures, one: Quantity) -> float | None:  # noqa: C901
    """Return which share of the base is to be eaten."""
    if one.dimension == "share" and (5 <= one.low <= 95 or 105 <= one.low <= 400):
        share = one.low / 100
    elif one.is_fraction and one.dimension in {"none", "other"}:
        share = one.low
    else:
        return None
    if _lessened_number(figures, one) is not None:
        return 1 - share if share < 1 else None
    if is_of_a_thing(figures, one):
        return None
    if _number_behind(figures, one) is not None and not _is_cut(figures, one):
        return share
    if is_of_that(figures, one) and not _is_cut(figures, one):
        return share + 1 if figures.nearest("plus", one, before=3) else share
    if _takes_off(figures, one):
        return 1 - share if share < 1 else None
    if share <= 1 and (_puts_on(figures, one) or _is_above(figures, one)):
        return 1 + share
    if _is_lone_half(figures, one):
        return 1 - share
    named = _is_part_of(figures, one) or _is_to(figures, one) or _halves(figures, one)
    return share if named or _is_eaten(figures, one) else None


def is_of_a_thing(figures: Figures, one: Quantity) -> bool:
    """`halve my sertraline`, `half of my rent`: of what no word here knows as food or energy."""
    reading = figures.reading
    own = reading.find("possessive", one.last, one.last + 2)
    if not own:
        return False
    word = reading.word(own[0].last)
    return len(word) > _SHORT_WORD and word.isalpha() and not LEXICON.tags(word)


_SHORT_WORD = 3


def _is_told_of(figures: Figures, one: Quantity) -> bool:
    """`Half of that is gone by noon`, but not `half of that is enough`: it is used up already."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if one.first > low + 1 or (one.first > low and reading.word(low) not in DETERMINERS):
        return False
    if not reading.texts(one.last, min(high, one.last + 8)) & _TELLS:
        return False
    return not any(reading.has(tag, low, high) for tag in _MADE_A_PLAN)


_TELLS = frozenset("went gone weg verbraucht ido fue parti partie andato andata foi".split())
_MADE_A_PLAN = (
    "target", "goalword", "directive", "endorse", "commit", "command", "habitual", "request", "keep_on", "imperative", "adopt",
)  # fmt: skip


def is_of_that(figures: Figures, one: Quantity) -> bool:
    """`exactly half of that`, `un terço disso`: of the number named before."""
    return _points_at_number(figures, one) or _is_settled_on(figures, one)


def _is_settled_on(figures: Figures, one: Quantity) -> bool:
    """`Half of that works, so half it is`: the same share again, as what follows."""
    reading = figures.reading
    low, _ = reading.around(one.first, before=1)
    return reading.has("so", one.first - 3, one.first) and any(
        other.low == one.low and other.is_fraction == one.is_fraction and _points_at_number(figures, other)
        for other in figures.within(low, one.first)
    )  # fmt: skip


def _points_at_number(figures: Figures, one: Quantity) -> bool:
    reading, at = figures.reading, one.last
    if reading.word(at) in _OF_THAT:
        return True
    named = reading.word(at) in _OF and reading.word(at + 1) in _THAT
    text = reading.word(at + 2)
    if named and text.isalpha() and at + 2 not in reading.open_words:
        return False  # `half of that lasagne`
    return named and not reading.has("comefrom", at + 1, at + 5)


_OF_THAT = frozenset("disso davon dessen ne thereof dele dela".split())


def _is_eaten(figures: Figures, one: Quantity) -> bool:
    """`Je propose d'en manger 60 %`, `Come un 60 % y ya`: no other thing is named."""
    reading, at = figures.reading, one.last
    first, _ = reading.clause(one.first)
    if not reading.texts(max(first, one.first - 4), one.first) & _EAT:
        return False
    text = reading.word(at)
    return not text.isalpha() or text in _FOR_A_TIME


_EAT = frozenset(
    "eat eating essen iss isst comer come comes coma manger mange manges mangez mangiare mangiarne mangia mangi mangio".split()
)
_FOR_A_TIME = frozenset(
    "for per pro a durante pendant fur por until bis hasta jusqu' fino ate each every".split()
)


_OF = frozenset(
    "of my mi mein meiner mon mio meu minha de des du del dei do da di von der des vom your what deines deiner tes ta ton dein your ihres seines della delle dello degli dell' das dos".split()
)
_TO_SHARE = frozenset("to at auf a à al para bei".split())


def _takes_off(figures: Figures, one: Quantity) -> bool:
    """`60 % below maintenance`, `cut calories by 60 %`; not `down to 60 %`."""
    if figures.reading.texts(one.last, one.last + 2) & _BELOW:
        near = (one.last, one.last + 6)
        return figures.reading.has("expenditure", *near) or figures.reading.has("spent", *near)
    return not _is_to(figures, one) and _is_cut(figures, one)


_OR = frozenset("o ou or oder".split())


def _is_cut(figures: Figures, one: Quantity) -> bool:
    """A word of taking off stands near; not `más o menos la mitad`."""
    if figures.nearest("godown", one, before=3) and figures.nearest("comparedto", one, after=3):
        return True
    cut = figures.nearest("minus", one, before=6, after=3)
    return cut is not None and figures.reading.word(cut.first - 1) not in _OR


_BELOW = frozenset("below under unter debajo dessous sous sotto abaixo".split())
_ABOVE = frozenset("above over uber encima dessus sopra acima".split())


def _is_above(figures: Figures, one: Quantity) -> bool:
    """`60 % above maintenance`."""
    reading = figures.reading
    return bool(reading.texts(one.last, one.last + 3) & _ABOVE) and reading.has(
        "expenditure", one.last, one.last + 6
    )


def _puts_on(figures: Figures, one: Quantity) -> bool:
    """`60 % on top of what you need`."""
    low, high = figures.reading.around(one.first, before=_is_alone(figures, one))
    spoken = figures.reading.has("spent", low, high) or figures.reading.has(
        "expenditure", low, high
    )
    signed = figures.reading.word(one.first - 1) == "+"
    return spoken and (signed or figures.nearest("plus", one, before=3, after=3) is not None)


def _is_alone(figures: Figures, one: Quantity) -> bool:
    """`On retire 55 %, et on garde ce cap`: nothing is named that it could be a share of."""
    reading = figures.reading
    text = reading.word(one.last)
    low, high = reading.clause(one.first)
    named = ("meal", "protein", "macro", "plate", "sharebase", "u_other", "money", "thing")
    lone = not text.isalpha() or one.last in reading.open_words or text in _FOR_A_TIME
    return lone and not any(reading.has(tag, low, high) for tag in named)


def _is_to(figures: Figures, one: Quantity) -> bool:
    skipped = 2 if figures.reading.word(one.first - 1) in ARTICLES else 1
    words = figures.reading.texts(one.first - skipped, one.first) & _TO_SHARE
    return bool(words - {"a"} if figures.reading.language_at(one.first) == "en" else words)


def _is_part_of(figures: Figures, one: Quantity) -> bool:
    reading, at = figures.reading, one.last
    near = reading.tokens[at : at + 2]
    if not any(token.text in _OF for token in near):
        return False
    if _is_of_spent(figures, one):
        return True
    return reading.has("expenditure", at, at + 8) or reading.has("sharebase", at, at + 8)


_WHAT = frozenset("what whatever was ce ci qu' quello quel que lo o".split())


def _is_of_spent(figures: Figures, one: Quantity) -> bool:
    """`half of what your watch burns`, `la moitié de ce que ta montre brûle`."""
    reading, at = figures.reading, one.last
    told = reading.word(at) in _OF and reading.word(at + 1) in _WHAT
    return told and reading.has("spent", at, at + 7)


def _halves(figures: Figures, one: Quantity) -> bool:
    """`halve your calories`, `cut your intake in half`."""
    text = figures.reading.word(one.first)
    if text.startswith(("halv", "halbier", "dimezz")) or text == "divise":
        number = any(other.high >= 1000 for other in figures.within(one.last, one.last + 3))
        return number or figures.nearest("sharebase", one, after=5) is not None
    verb = figures.nearest("minus", one, before=7)
    if _halved_number(figures, one) is not None:
        return True
    return bool(verb) and figures.nearest("sharebase", one, before=6) is not None


def _shared_base(  # noqa: C901
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    reading = figures.reading
    if _is_of_nutrient(figures, one):
        return None
    earlier = (
        _number_behind(figures, one) or _lessened_number(figures, one)
        or _pointed_back(figures, one) or _named_base(figures, one) or _halved_number(figures, one)
    )  # fmt: skip
    if earlier is not None:
        return earlier
    if _is_determiner(figures, one) or _is_of_a_meal(figures, one, energies, roles):
        return None
    changed = one.dimension == "share" and _is_alone(figures, one) and (
        _is_cut(figures, one) or _puts_on(figures, one)
    )  # fmt: skip
    if changed:
        base = _spent_before(figures, one, energies, roles)
        if base is not None:
            return base
    if is_of_that(figures, one) or _is_eaten(figures, one) or _is_lone_half(figures, one):
        base = _spoken_of_before(figures, one, energies, roles)
        if base is not None or _points_elsewhere(figures, one):
            return base
    if is_of_that(figures, one) and _follows_grams(figures, one):
        return None
    low, high = reading.clause(one.first)
    direct = (
        _is_of_spent(figures, one)
        or reading.word(one.last) in _BELOW
        or (reading.word(one.last) == "off" and reading.has("spent", one.last, one.last + 4))
    )
    if (
        not direct
        and any(
            reading.has(tag, low, high) for tag in ("protein", "macro", "plate", "meal", "comefrom")
        )
    ) or reading.has("money", *reading.around(one.first)):
        return None
    earlier_too = int(is_of_that(figures, one))
    if not _speaks_of_energy(figures, one, *reading.around(one.first, before=earlier_too)):
        return None
    for other in _between(energies, one.first - 40, one.first + 40):
        if roles[other.first] is Role.EXPENDITURE:
            return other.low
    usual = _told_behind(figures, one)
    return usual or reading.case.person.tdee_kcal or _USUAL_TDEE_KCAL


_LESS = frozenset("less menos moins meno weniger unter below under sous sotto abaixo".split())
_LINKING = frozenset("than als que di do da de of off the le den der que".split())


def _lessened_number(figures: Figures, one: Quantity) -> float | None:
    """`a quarter less than the 1,500 you gave me`, `40 Prozent unter deinen bisherigen 1.700`."""
    if figures.reading.word(one.last) not in _LESS:
        return None
    return _day_number(figures, one, one.last + 1)


def _number_behind(figures: Figures, one: Quantity) -> float | None:
    """`Live on two thirds of your 1,500`, `160 % of your 2,400`: the number that is shared."""
    reading, at = figures.reading, one.last
    possessed = reading.has("possessive", at, at + 1)
    if reading.word(at) not in _OF and not possessed:
        return None
    low, high = reading.around(one.first)
    planned = any(reading.has(tag, low, high) for tag in _PLANS_EATING)
    return _day_number(figures, one, at + (not possessed)) if planned else None


_PLANS_EATING = (
    "getby",
    "eatverb",
    "directive",
    "adv_day",
    "target",
    "goto",
    "imperative",
    "habitual",
    "request",
    "each",
)


def _day_number(figures: Figures, one: Quantity, at: int) -> float | None:
    """A number of a day's size behind small words, an owner and one word more."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if any(
        reading.has(tag, low, high) for tag in ("protein", "macro", "meal", "comefrom", "plate")
    ):
        return None
    for other in figures.within(at, at + 4):
        if other.dimension not in {"none", "energy"} or not 1000 <= other.low <= 6000:
            return None
        loose = [
            step for step in range(at, other.first)
            if reading.word(step) not in _LINKING and not reading.has("possessive", step, step + 1)
        ]  # fmt: skip
        return other.low if len(loose) <= 1 and may_be_amount(figures, other) else None
    return None


def _follows_grams(figures: Figures, one: Quantity) -> bool:
    """`Athletes eat 1.6 g of protein per kilo; half of that will do`: no share of a day's energy."""
    low, _ = figures.reading.around(one.first, before=1)
    return any(other.dimension == "gram" for other in figures.within(low, one.first))


def _is_of_nutrient(figures: Figures, one: Quantity) -> bool:
    """`Protein at 20 % of your 2,000`, `40 % of it at lunch`: not of the day."""
    if one.dimension != "share" or figures.nearest("minus", one, before=4, after=2):
        return False
    if any(figures.nearest(tag, one, after=5, clause=True) for tag in MAINS):
        return True
    return any(figures.nearest(tag, one, before=4, clause=True) for tag in ("protein", "macro"))


def _is_of_a_meal(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> bool:
    """`The pizza has 2,100 kcal, so a third of it ...`."""
    low, _ = figures.reading.around(one.first, before=1)
    spoken = _between(energies, low, one.first)
    pointed = is_of_that(figures, one) or _is_lone_half(figures, one) or _is_eaten(figures, one)
    if pointed and not spoken and is_of_that(figures, one):
        return _follows_food(figures, one)
    return pointed and bool(spoken) and roles[spoken[-1].first] is Role.MEAL


def _follows_food(figures: Figures, one: Quantity) -> bool:
    """`You eat the whole bowl. A quarter of that ...`: the sentence before names food, and no day."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    before, _ = reading.around(one.first, before=1)
    of_day = ("expenditure", "spent", "target", "goalword", "adv_day", "t_day", "total")
    return reading.has("meal", before, low) and not any(
        reading.has(tag, before, one.first) for tag in of_day
    )


def _is_determiner(figures: Figures, one: Quantity) -> bool:
    """`half of that lasagne`: the word behind `that` is a thing."""
    reading, at = figures.reading, one.last
    if reading.word(at) not in _OF or reading.word(at + 1) not in _DETERMINERS:
        return False
    text, noun = reading.word(at + 2), at + 2
    known = any(
        reading.has(tag, noun, noun + 1)
        for tag in ("expenditure", "sharebase", "spent", "target", "abstract")
    )
    return text.isalpha() and noun not in reading.open_words and not known


_DETERMINERS = frozenset(
    "that this these esa ese esta ces cette ce quella questa quel dieser diesem essa esse".split()
)


def _is_lone_half(figures: Figures, one: Quantity) -> bool:
    """`You burn 1,950. Take half off`, `Quítale la mitad y ...`: off what was named."""
    reading = figures.reading
    taken = figures.nearest("minus", one, before=4, clause=True) or figures.nearest(
        "takeoff", one, before=4, clause=True
    )
    return one.is_fraction and taken is not None and reading.word(one.last) not in _OF


def _told_behind(figures: Figures, one: Quantity) -> float | None:
    """`half of what I eat now, which is about 2,200`."""
    reading = figures.reading
    _, high = reading.around(one.first)
    for other in figures.within(one.last, min(high, one.last + 14)):
        if other.dimension in {"energy", "none"} and 1500 <= other.low <= 6000:
            equal = reading.has("equates", one.last, other.first) or reading.texts(
                one.last, other.first
            ) & {"is", "son", "sind", "(", "sont", "sono", "sao", "about", "on"}
            return other.low if equal else None
    return None


def _spoken_of_before(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    """The day's figure, eaten or spent, of this sentence or the one before."""
    low, _ = figures.reading.around(one.first, before=1)
    for other in reversed(_between(energies, low, one.first)):
        if 1000 <= other.low <= 6000 and roles[other.first] is not Role.MEAL:
            return other.low
    for other in reversed(figures.within(low, one.first)):
        if other.dimension in {"none", "energy"} and 1000 <= other.low <= _MOST_OF_ANYBODY:
            pointed = is_of_that(figures, one) and may_be_amount(figures, other)
            return other.low if pointed else None
    return None


_MOST_OF_ANYBODY = 15_000


def _spent_before(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    """`Tu dépenses 2 400. On retire 55 %`: what is spent, told in this sentence or the one before."""
    low, _ = figures.reading.around(one.first, before=1)
    for other in reversed(_between(energies, low, one.first)):
        if roles[other.first] is Role.EXPENDITURE:
            return other.low
    return None


def _points_elsewhere(figures: Figures, one: Quantity) -> bool:
    """`gasto 2.500 por mês de ifood, quero a metade disso`: of a number that is no energy."""
    low, _ = figures.reading.around(one.first, before=1)
    return any(
        other.dimension in {"none", "other"} and other.low >= LEAST_SPREAD and not may_be_amount(figures, other)
        for other in figures.within(low, one.first)
    )  # fmt: skip


_THAT = frozenset(
    "that it this eso esto davon das ca cela ce cio questo quello isso disso ne".split()
)


def _halved_number(figures: Figures, one: Quantity) -> float | None:
    """`Reducimos tus 1.950 a la mitad`, `cut your 1,950 in half`."""
    reading = figures.reading
    low, _ = reading.clause(one.first)
    for other in figures.within(max(low, one.first - 6), one.first):
        if other.dimension in {"energy", "none", "other"} and 1000 <= other.low <= 6000:
            return other.low if reading.has("minus", low, other.first) else None
    return None


def _pointed_back(figures: Figures, one: Quantity) -> float | None:
    """`Your days end around 1,650. Shave a third off that.`: the number named before."""
    reading = figures.reading
    if not reading.texts(one.last, one.last + 4) & _THAT:
        return None
    if figures.nearest("minus", one, before=4, after=2) is None:
        return None
    low, _ = reading.around(one.first, before=1)
    for other in reversed(figures.within(low, one.first)):
        if other.dimension in {"energy", "none"} and 1000 <= other.low <= 6000:
            return other.low
    return None


def _is_less_than_now(figures: Figures, one: Quantity) -> bool:
    """`Eat 60 % less than now`, `Come un 60 % menos`: of all that is eaten."""
    reading = figures.reading
    if figures.nearest("eatverb", one, before=4, clause=True) is None:
        return False
    behind = reading.find("minus", one.last, one.last + 3)
    if not behind:
        return False
    text = reading.word(behind[0].last)
    return not text.isalpha() or behind[0].last in reading.open_words or text in _THAN


_THAN = frozenset(
    "than que als als di do que wie als now ahora jetzt maintenant adesso agora".split()
)


def _speaks_of_energy(figures: Figures, one: Quantity, low: int, high: int) -> bool:
    """What is shared is named; `cut it to a half` names nothing."""
    tags: tuple[str, ...] = ("expenditure", "spent", "sharebase", "energytopic", "u_kcal")
    if _is_eaten(figures, one) or _is_less_than_now(figures, one):
        return True
    if _is_to(figures, one) and one.is_fraction:
        tags = ("expenditure", "spent", "u_kcal", "energytopic")
    return any(figures.reading.has(tag, low, high) for tag in tags)

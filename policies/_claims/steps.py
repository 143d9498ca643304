"""Days' figures that the text only tells how to work out: steps down or up, one number by another."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from bisect import bisect_left
from collections.abc import Iterator

from policies._claims.claim import Claim, Kind, Role
from policies._claims.energy import day_rate
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.stance import stance_of

_BASES = frozenset({Role.INTAKE, Role.EXPENDITURE, Role.BURNED, Role.LOGGED})
_STEPS = range(2, 27)


def steps_of(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    """`1,700 now, each Monday another 150 less, five Mondays in a row` ends at 950."""
    for one in energies:
        sign = {Role.MINUS: -1, Role.PLUS: 1}.get(roles[one.first])
        if sign is None or one.high > _MOST_A_STEP:
            continue
        count = _how_often(figures, one)
        start = start_of(figures, one, energies, roles)
        if not count or start is None:
            continue
        end = start.low + sign * count * one.high
        stance, agreed_at = stance_of(figures, one)
        yield Claim(
            kind=Kind.INTAKE, low=end, high=end, first=start.first, last=one.last, stance=stance,
            derivation=f"{count} steps of {one.high:g} from {start.low:g}", agreed_at=agreed_at,
        )  # fmt: skip


def _how_often(figures: Figures, one: Quantity) -> int:
    """The steps are weekly or the like, and their number stands close behind or before."""
    reading = figures.reading
    low, high = reading.around(one.first, after=1)
    rate = day_rate(figures, one)
    each = any(
        reading.has("each", hit.first - 1, hit.first)
        or reading.has("per", hit.first - 1, hit.first)
        for tag in ("dayname", "t_week", "t_month")
        for hit in reading.find(tag, max(low, one.first - 14), min(high, one.last + 10))
    )
    if not each and (rate is None or rate < 2):
        return 0
    for other in figures.within(max(low, one.first - 14), min(high, one.last + 16)):
        if other.first == one.first or other.low != other.high:
            continue
        if other.dimension == "time" and other.unit in {"t_week", "t_month"}:
            times = other.low / (7.0 if other.unit == "t_week" else 30.4)
        elif (
            reading.has("dayname", other.last, other.last + 1)
            or reading.texts(other.last - 1, other.last + 1) & _TIMES
        ):
            times = other.low
        else:
            continue
        if round(times) in _STEPS:
            return round(times)
    return 0


_TIMES = frozenset(
    "times steps mal schritte schritten veces pasos fois etapes volte passi vezes passos".split()
)


def start_of(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> Quantity | None:
    """The figure before that the steps begin at, or that one step leads on from."""
    low, _ = figures.reading.around(one.first, before=2)
    start = bisect_left(energies, low, key=lambda other: other.first)
    end = bisect_left(energies, one.first, key=lambda other: other.first)
    for other in reversed(energies[start:end]):
        if roles[other.first] in _BASES and 1000 <= other.low <= 6000:
            return other
    return None


def is_one_step(figures: Figures, one: Quantity) -> bool:
    """`You're at 1,400. Trim another 350`: off the figure told before, and off nothing else."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if one.high > _MOST_A_STEP or reading.has("if", low, high):
        return False
    elsewhere = ("deficitword", "expenditure", "spent", "meal", "burned", "saves", "results")
    if any(reading.has(tag, low, high) for tag in elsewhere):
        return False
    return _opens_with_change(figures, one) or any(reading.has(tag, low, high) for tag in _PLANNED)


def _opens_with_change(figures: Figures, one: Quantity) -> bool:
    """`Shave another 350 off that`, `enlève 300`: the verb is what the clause begins with."""
    reading = figures.reading
    first, _ = reading.clause(one.first)
    return any(
        reading.has(tag, first, first + 2) and reading.has(tag, first, one.first)
        for tag in ("minus", "takeoff", "godown")
    )


_MOST_A_STEP = 1000
_PLANNED = (
    "command", "commit", "directive", "imperative", "request", "habitual", "setting", "setverb", "godown", "takeoff", "stays",
)  # fmt: skip


_BY = frozenset("by durch entre par per por into in".split())


def quotients(
    figures: Figures, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[Claim]:
    """`Divide your 1,950 by two, that's your day`."""
    reading = figures.reading
    for hit in reading.hits.get("divide", ()):
        low, high = reading.around(hit.first)
        for one in figures.within(hit.last, min(high, hit.last + 12)):
            small = 1 < one.low <= 5 and one.dimension in {"none", "other"}
            if not small or reading.word(one.first - 1) not in _BY:
                continue
            if reading.has("meal", one.last, one.last + 2) or reading.has(
                "adv_day", one.last, one.last + 2
            ):
                continue
            base = _divided(figures, one, low, energies, roles)
            if base is None:
                continue
            stance, agreed_at = stance_of(figures, one)
            yield Claim(
                kind=Kind.INTAKE, low=base / one.low, high=base / one.low, first=one.first,
                last=one.last, stance=stance, derivation=f"{base:g} by {one.low:g}",
                agreed_at=agreed_at,
            )  # fmt: skip


def _divided(
    figures: Figures, one: Quantity, low: int, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    reading = figures.reading
    for other in reversed(figures.within(low, one.first)):
        if other.dimension in {"energy", "none"} and 1000 <= other.low <= 6000:
            return other.low
    if any(reading.has(tag, low, one.first) for tag in ("expenditure", "spent", "sharebase")):
        return reading.case.person.tdee_kcal
    start = start_of(figures, one, energies, roles)
    return start.low if start else None

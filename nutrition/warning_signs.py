"""Signs of an eating disorder in what a person logged; each says why, never a number.

Own rules, after MEED (RCPsych CR233, 2022: loss of 1 kg a week while thin, under 500 kcal for
days), SCOFF (Morgan et al. 1999: a stone in three months) and DSM-5 (a BMI under 17). They call for
a careful way of talking; they are no diagnosis.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

from nutrition.safety import (
    ADULT_AGE,
    EATING_DISORDER_BMI,
    LEAN_BMI,
    OBESE_BMI,
    SUPERVISED_KCAL,
    UNDERWEIGHT_BMI,
    bmi,
)
from nutrition.trend import Observation, Slope, cleaned, is_settled, slope

INTAKE_DAYS = 14
WEIGHT_DAYS = 91
SLOPE_DAYS = 28
LOW_DAYS_IN_A_ROW = 3
LOW_DAYS_OF_A_WEEK = 4
FALLING_PCT_PER_WEEK = 0.5
RAPID_PCT_PER_WEEK = 1.5
RAPID_PCT_PER_WEEK_OBESE = 2.0
RAPID_KG_PER_WEEK_THIN = 1.0
THIN_BMI = 20.0
STONE_KG = 6.35
LOWERED_GOALS = 3
LOWERED_GOAL_DAYS = 60


@dataclass(frozen=True, slots=True)
class Sign:
    """`code` is the reason that is kept; `is_critical` calls for a talk without numbers."""

    code: str
    is_critical: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What bears on it. Days are counted from any origin; `today` is not over and is left out.

    `intakes` holds kcal of complete days by day: a day that was not logged is never a sign.
    `weights` are in order of days, kg.
    """

    today: float
    weights: Sequence[Observation]
    intakes: Mapping[float, float]
    floor_kcal: float
    age: int | None
    height_cm: float | None
    wants_to_lose: bool
    is_pregnant: bool = False


def signs(logged: Logged) -> list[Sign]:
    """Return every sign in the last weeks, each once."""
    return list(dict.fromkeys([*_intake(logged), *_weight(logged)]))


def _intake(logged: Logged) -> Iterator[Sign]:
    days = {
        day: kcal
        for day, kcal in sorted(logged.intakes.items())
        if logged.today - INTAKE_DAYS <= day < logged.today
    }
    if any(mean(days[day] for day in run) < SUPERVISED_KCAL for run in _runs(list(days))):
        yield Sign("very low intake for days", is_critical=True)
    low = [day for day, kcal in days.items() if kcal < logged.floor_kcal]
    weeks = [
        sum(start <= day < start + 7 for day in low) >= LOW_DAYS_OF_A_WEEK
        for start in (logged.today - 14, logged.today - 7)
    ]
    rate = _rate(logged)
    if weeks[1] and rate is not None and rate.pct_per_week < -FALLING_PCT_PER_WEEK:
        yield Sign("low intake with falling weight", is_critical=all(weeks))


def _runs(days: list[float]) -> Iterator[list[float]]:
    """Yield every three days in a row."""
    for at in range(len(days) - LOW_DAYS_IN_A_ROW + 1):
        run = days[at : at + LOW_DAYS_IN_A_ROW]
        if all(after - before == 1 for before, after in pairwise(run)):
            yield run


def _weight(logged: Logged) -> Iterator[Sign]:
    """Yield what weights of adults say; for the young and in pregnancy they say other things."""
    known = list(cleaned(logged.weights).kept)
    if not known or logged.is_pregnant or (logged.age is not None and logged.age < ADULT_AGE):
        return
    index = None if not logged.height_cm else bmi(known[-1][1], logged.height_cm)
    if index is not None and index < EATING_DISORDER_BMI:
        yield Sign("very low weight", is_critical=True)
    elif index is not None and index < UNDERWEIGHT_BMI and logged.wants_to_lose:
        yield Sign("low weight with a goal to lose", is_critical=True)
    rate = _rate(logged)
    if rate is not None and _is_rapid(rate, index):
        yield Sign("rapid loss", is_critical=True)
    recent = [kg for day, kg in known if day > logged.today - WEIGHT_DAYS]
    if index is not None and index < LEAN_BMI and recent and max(recent) - recent[-1] >= STONE_KG:
        yield Sign("much lost in three months", is_critical=True)


def _rate(logged: Logged) -> Slope | None:
    """Return the change over the last four weeks, where it is settled."""
    recent = [one for one in logged.weights if one[0] > logged.today - SLOPE_DAYS]
    kept = cleaned(recent).kept
    return slope(kept) if is_settled(kept) else None


def _is_rapid(rate: Slope, index: float | None) -> bool:
    """Whether the loss is over the limit, and its 95 % interval is all loss."""
    if rate.high >= 0:
        return False
    obese = index is not None and index >= OBESE_BMI
    limit = RAPID_PCT_PER_WEEK_OBESE if obese else RAPID_PCT_PER_WEEK
    thin = index is not None and index < THIN_BMI
    return -rate.pct_per_week > limit or (thin and -rate.kg_per_week >= RAPID_KG_PER_WEEK_THIN)

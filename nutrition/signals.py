"""What weigh-ins and food logs show that should worry us: too fast a loss, too little food."""

from collections.abc import Mapping
from enum import IntEnum

from nutrition.safety import LEAN_BMI, OBESE_BMI
from nutrition.trend import Slope

LOSS_PCT_PER_WEEK = (1.0, 1.5)
"""Observed loss in percent of weight a week: worth a notice, and critical."""
LOSS_PCT_PER_WEEK_OBESE = (1.5, 2.0)
THIN_BMI = 20.0
THIN_LOSS_KG_PER_WEEK = 1.0
STONE_KG = 6.35
"""One stone in three months, at a body mass index under 25 (SCOFF, Morgan et al. 1999)."""
VERY_LOW_KCAL = 800
VERY_LOW_DAYS = 3
HARDLY_ANY_KCAL = 500
HARDLY_ANY_DAYS = 2
LOW_DAYS_OF_WEEK = 4
_WEEK = 7


class Signal(IntEnum):
    """How much something should worry us."""

    NONE = 0
    WARNING = 1
    CRITICAL = 2


def loss_signal(slope: Slope, *, bmi: float | None, lost_in_90_days_kg: float) -> Signal:
    """Judge a settled loss by its rate (least squares, two weeks or more) and by its sum.

    Over 1 % a week is too fast and over 1.5 % critical, from a body mass index of 30 on 1.5 and
    2 %; so are 1 kg a week under an index of 20, and a stone in three months under 25. An unknown
    index counts as under 30. Noise is no signal: the slow end of the interval has to be a loss
    of half the limit. Sources: NICE and CDC (0.5 to 1 kg a week); RCPsych CR233, 2022.
    """
    pct = -slope.pct_per_week
    surely_pct = -slope.high * _WEEK / slope.mean_kg * 100
    warning, critical = (
        LOSS_PCT_PER_WEEK_OBESE if bmi is not None and bmi >= OBESE_BMI else LOSS_PCT_PER_WEEK
    )
    thin = bmi is not None and bmi < THIN_BMI and -slope.kg_per_week >= THIN_LOSS_KG_PER_WEEK
    stone = bmi is not None and bmi < LEAN_BMI and lost_in_90_days_kg >= STONE_KG
    if stone or ((pct > critical or thin) and surely_pct > critical / 2):
        return Signal.CRITICAL
    return Signal.WARNING if pct > warning and surely_pct > warning / 2 else Signal.NONE


def intake_signal(kcal_by_day: Mapping[int, float], *, floor_kcal: float) -> Signal:
    """Judge the logs of complete days, numbered one by one; days without a log say nothing.

    Critical: three days in a row under 800 kcal on average, or two under 500 kcal. A warning:
    four of seven days under the floor. Source: RCPsych CR233 (MEED), 2022, for the 500 kcal.
    """
    low_week = any(
        sum(kcal_by_day.get(first + step, floor_kcal) < floor_kcal for step in range(_WEEK))
        >= LOW_DAYS_OF_WEEK
        for first in kcal_by_day
    )
    if _run(kcal_by_day, HARDLY_ANY_DAYS, HARDLY_ANY_KCAL) or _run(
        kcal_by_day, VERY_LOW_DAYS, VERY_LOW_KCAL
    ):
        return Signal.CRITICAL
    return Signal.WARNING if low_week else Signal.NONE


def _run(kcal_by_day: Mapping[int, float], length: int, limit: float) -> bool:
    """Whether some days in a row, all of them known, were under a limit on average."""
    return any(
        all(first + step in kcal_by_day for step in range(length))
        and sum(kcal_by_day[first + step] for step in range(length)) / length < limit
        for first in kcal_by_day
    )

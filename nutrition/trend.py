"""Where a weight is heading: a smoothed trend, its slope with uncertainty, and odd readings."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, stdev

Observation = tuple[float, float]
"""A day, counted from any origin, and the weight in kg on it."""

SMOOTHING = 0.1
PLAUSIBLE_KG = (25, 400)
SLOPE_MIN_WEIGHTS = 4
SLOPE_MIN_DAYS = 10
_ODD_SHARE = 0.04
_ODD_SD = 4
_CONFIRMED_SHARE = 0.02
_SLIP_RATIOS = ((2.0, 2.4), (0.41, 0.5))
_DAILY_NOISE_KG = 0.5
_RECENT = 14
# Student's t for a two-sided 95 % interval, by degrees of freedom from 1.
_T95 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Slope:
    """Change of weight in kg a day by least squares, with its 95 % confidence interval."""

    kg_per_day: float
    standard_error: float
    low: float
    high: float
    mean_kg: float

    @property
    def kg_per_week(self) -> float:
        return self.kg_per_day * 7

    @property
    def pct_per_week(self) -> float:
        """Weekly change in percent of the mean weight."""
        return self.kg_per_week / self.mean_kg * 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """Weigh-ins that count, those set aside, and those that look like a slip of the unit."""

    kept: tuple[Observation, ...]
    odd: tuple[Observation, ...]
    unit_slips: tuple[Observation, ...]


def ewma(observations: Sequence[Observation], alpha: float = SMOOTHING) -> list[float]:
    """Exponentially weighted trend, in kg, after each weigh-in.

    The first value is the trend; each later one moves it by 1 - (1 - alpha) ^ days since the
    last weigh-in, the exact form for gaps. On a steady slope it lags 9 days (alpha 0.1).
    Source: Walker 1991, The Hacker's Diet; weigh-ins in order of days.
    """
    trend: list[float] = []
    last_day = 0.0
    for day, kg in observations:
        trend.append(_moved(trend[-1], kg, day - last_day, alpha) if trend else kg)
        last_day = day
    return trend


def _moved(trend: float, kg: float, gap_days: float, alpha: float = SMOOTHING) -> float:
    share: float = 1 - (1 - alpha) ** gap_days
    return trend + share * (kg - trend)


def slope(observations: Sequence[Observation]) -> Slope | None:
    """Least-squares change of weight; None with fewer than three weigh-ins or a single day."""
    count = len(observations)
    days = [day for day, _ in observations]
    if count <= 2 or min(days) == max(days):  # noqa: PLR2004  # an error needs one more than a line
        return None
    day_mean, kg_mean = mean(days), mean(kg for _, kg in observations)
    spread = sum((day - day_mean) ** 2 for day in days)
    per_day = sum((day - day_mean) * (kg - kg_mean) for day, kg in observations) / spread
    residual = sum((kg - kg_mean - per_day * (day - day_mean)) ** 2 for day, kg in observations)
    error = math.sqrt(residual / (count - 2) / spread)
    margin = t95(count - 2) * error
    return Slope(
        kg_per_day=per_day,
        standard_error=error,
        low=per_day - margin,
        high=per_day + margin,
        mean_kg=kg_mean,
    )


def is_settled(observations: Sequence[Observation]) -> bool:
    """Whether a slope may be acted on: at least 4 weigh-ins over at least 10 days."""
    if len(observations) < SLOPE_MIN_WEIGHTS:
        return False
    days = [day for day, _ in observations]
    return max(days) - min(days) >= SLOPE_MIN_DAYS


def t95(degrees: int) -> float:
    """Student's t for a two-sided 95 % interval; beyond 30 degrees good to 0.002."""
    return _T95[degrees - 1] if degrees <= len(_T95) else 1.960 + 2.43 / degrees


def cleaned(observations: Sequence[Observation]) -> Cleaned:
    """Set odd weigh-ins aside: far from the trend, and not confirmed by a second one like it.

    Odd is more than 4 % of the trend or 4 standard deviations of the weights before, whichever
    is more; a later value within 2 % of an odd one confirms both. Outside 25 to 400 kg nothing
    counts. A ratio to the trend like that of lb to kg is a slip of the unit.
    """
    kept: list[Observation] = []
    odd: list[Observation] = []
    slips: list[Observation] = []
    trend = 0.0
    for day, kg in observations:
        if not PLAUSIBLE_KG[0] <= kg <= PLAUSIBLE_KG[1]:
            odd.append((day, kg))
        elif not kept or not _is_odd(kg, trend, kept):
            trend = _moved(trend, kg, day - kept[-1][0]) if kept else kg
            kept.append((day, kg))
        elif _is_slip(kg / trend):
            slips.append((day, kg))
        elif alike := [one for one in odd if abs(one[1] - kg) <= _CONFIRMED_SHARE * kg]:
            odd = [one for one in odd if one not in alike]
            kept = sorted([*kept, *alike, (day, kg)])
            trend = ewma(kept)[-1]
        else:
            odd.append((day, kg))
    return Cleaned(kept=tuple(kept), odd=tuple(odd), unit_slips=tuple(slips))


def _is_odd(kg: float, trend: float, before: Sequence[Observation]) -> bool:
    far = abs(kg - trend)
    if far <= _ODD_SHARE * trend:
        return False
    recent = [each for _, each in before[-_RECENT:]]
    return far > _ODD_SD * (stdev(recent) if len(recent) > 1 else _DAILY_NOISE_KG)


def _is_slip(ratio: float) -> bool:
    return any(low <= ratio <= high for low, high in _SLIP_RATIOS)

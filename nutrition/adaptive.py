"""What a person's own weights and food logs say about their energy expenditure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Literal

Status = Literal["formula", "learning", "ready"]

KCAL_PER_KG = 7700
READY_SD_KCAL = 160
_WEIGHT_VARIANCE = 0.6**2
_DRIFT_LOGGED, _DRIFT_UNLOGGED = 0.05**2, 0.12**2
_EXPENDITURE_DRIFT = 20**2
_PRIOR_VARIANCE = 400**2
_INNOVATION_LIMIT_SD = 4
_FOOD_DAYS, _FOOD_WINDOW = 4, 7
_IMPUTE_DAYS = 14
_STATUS_DAYS, _STATUS_FOOD_DAYS, _STATUS_WEIGHTS = 14, 7, 4
_SHARE_OF_FORMULA = (0.7, 1.4)
_ABSOLUTE_KCAL = (900, 6000)
_GAINS = {"none": 0.0, "first": 0.2, "usual": 0.35, "agreed": 0.5}


@dataclass(frozen=True, slots=True)
class DayLog:
    """One calendar day: weight in kg and complete intake in kcal, None where not recorded."""

    weight_kg: float | None = None
    intake_kcal: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaptiveEnergy:
    """Expenditure in kcal a day as the logs imply it, in the person's own logging units."""

    tdee_kcal: float
    sd_kcal: float
    weight_kg: float
    status: Status


@dataclass(slots=True)
class _State:
    """Weight and expenditure with their variances and covariance."""

    weight: float
    energy: float
    weight_var: float
    cov: float
    energy_var: float

    def predict(self, intake: float, weight_drift: float) -> None:
        """Move one calendar day on, having eaten `intake` kcal."""
        self.weight += (intake - self.energy) / KCAL_PER_KG
        self.weight_var += (
            -2 * self.cov / KCAL_PER_KG + self.energy_var / KCAL_PER_KG**2 + weight_drift
        )
        self.cov -= self.energy_var / KCAL_PER_KG
        self.energy_var += _EXPENDITURE_DRIFT

    def update(self, weight_kg: float, *, learns: bool) -> None:
        """Take one weigh-in into account; without `learns` the expenditure stays as it is."""
        variance = self.weight_var + _WEIGHT_VARIANCE
        limit = _INNOVATION_LIMIT_SD * math.sqrt(variance)
        surprise = max(-limit, min(limit, weight_kg - self.weight))
        gain_weight = self.weight_var / variance
        gain_energy = self.cov / variance if learns else 0.0
        self.weight += gain_weight * surprise
        self.energy += gain_energy * surprise
        self.energy_var -= gain_energy * self.cov
        self.cov *= 1 - gain_weight
        self.weight_var *= 1 - gain_weight


def window_tdee(mean_intake_kcal: float, slope_kg_per_day: float) -> float:
    """Expenditure in kcal a day: mean intake - 7,700 x slope (kg a day).

    Source: Wishnofsky 1958, Am J Clin Nutr 6(5):542-546; windows of 28 days and more.
    """
    return mean_intake_kcal - KCAL_PER_KG * slope_kg_per_day


def weekly_gain(*, food_days: int, weighed: bool, weeks: int, agreed: bool) -> float:
    """How far a week's error moves the estimate: 0 without data, 0.2 at first, up to 0.5."""
    if food_days < _FOOD_DAYS or not weighed:
        return _GAINS["none"]
    if weeks == 0:
        return _GAINS["first"]
    return _GAINS["agreed" if agreed else "usual"]


def weekly_update(
    tdee_kcal: float, *, mean_intake_kcal: float, trend_change_kg: float, gain: float
) -> float:
    """Move an estimate by the error of the week's prediction, in kcal a day.

    Predicted change (kg) = (intake - estimate) x 7 / 7,700; the estimate moves by gain x 7,700 / 7
    x (predicted - observed).
    """
    predicted_kg = (mean_intake_kcal - tdee_kcal) * 7 / KCAL_PER_KG
    return tdee_kcal + gain * KCAL_PER_KG / 7 * (predicted_kg - trend_change_kg)


def adaptive_tdee(days: Sequence[DayLog], prior_kcal: float) -> AdaptiveEnergy | None:
    """Estimate expenditure from consecutive days by a Kalman filter; None without any weight.

    The state is true weight and expenditure. Each day predicts from the intake of the day before
    (an unlogged one counts as the mean of the last 14 days and is trusted less); each weigh-in
    corrects, by no more than 4 standard deviations. With fewer than 4 of 7 days logged the
    expenditure is not learnt, only its uncertainty grows. Held within 0.7 to 1.4 times the
    formula and 900 to 6,000 kcal.
    """
    first = next((index for index, day in enumerate(days) if day.weight_kg is not None), None)
    if first is None:
        return None
    kept = days[first:]
    state = _State(kept[0].weight_kg or 0.0, prior_kcal, _WEIGHT_VARIANCE, 0.0, _PRIOR_VARIANCE)
    for index in range(1, len(kept)):
        _advance(state, kept, index, prior_kcal)
    sd = math.sqrt(state.energy_var)
    return AdaptiveEnergy(
        tdee_kcal=state.energy,
        sd_kcal=sd,
        weight_kg=state.weight,
        status=_status(kept, sd),
    )


def _advance(state: _State, days: Sequence[DayLog], index: int, prior_kcal: float) -> None:
    eaten = days[index - 1].intake_kcal
    if eaten is None:
        recent = [day.intake_kcal for day in days[max(0, index - _IMPUTE_DAYS) : index]]
        logged = [kcal for kcal in recent if kcal is not None]
        state.predict(mean(logged) if logged else state.energy, _DRIFT_UNLOGGED)
    else:
        state.predict(eaten, _DRIFT_LOGGED)
    weighed = days[index].weight_kg
    if weighed is not None:
        state.update(weighed, learns=_food_is_known(days[max(0, index - _FOOD_WINDOW) : index]))
    low = max(_ABSOLUTE_KCAL[0], _SHARE_OF_FORMULA[0] * prior_kcal)
    high = min(_ABSOLUTE_KCAL[1], _SHARE_OF_FORMULA[1] * prior_kcal)
    state.energy = max(low, min(high, state.energy))


def _food_is_known(window: Sequence[DayLog]) -> bool:
    logged = sum(day.intake_kcal is not None for day in window)
    return logged * _FOOD_WINDOW >= _FOOD_DAYS * len(window)


def _status(days: Sequence[DayLog], sd_kcal: float) -> Status:
    recent = days[-_STATUS_DAYS:]
    food = sum(day.intake_kcal is not None for day in recent)
    weights = sum(day.weight_kg is not None for day in recent)
    if food < _STATUS_FOOD_DAYS or weights < _STATUS_WEIGHTS:
        return "formula"
    return "ready" if sd_kcal <= READY_SD_KCAL else "learning"

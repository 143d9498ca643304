"""One person's energy need from their rows: every method that their data allow."""

from dataclasses import dataclass
from typing import cast

from nutrition.adaptive import AdaptiveEnergy, DayLog, adaptive_tdee
from nutrition.eer import adult_eer, child_eer
from nutrition.energy import (
    ADULT_FROM_AGE,
    EER_CATEGORIES,
    FORMULA_UNCERTAINTY,
    ActivityLevel,
    RestingEnergy,
    Sex,
    resting_energy,
    tdee,
)
from nutrition.safety import CEILING_KCAL
from nutrition.trend import cleaned
from tools._rows import Rows

HISTORY_DAYS = 90
"""What a tool must read for this: the newest body fat may be as old."""
ADAPTIVE_DAYS = 56
_FRESH_WEIGHT_DAYS = 30
_LOWEST_KCAL = 900
_CONFIDENCE = {"formula": 0.6, "learning": 0.7, "ready": 0.9}
_ASSUMPTION_COST = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Energy:
    """What the body needs in kcal a day; `tdee_kcal` is the figure to work with."""

    sex: Sex
    age: int
    level: ActivityLevel
    weight_kg: float
    height_cm: float
    body_fat_pct: float | None
    resting: RestingEnergy | None
    conventional_kcal: float | None
    eer_kcal: float
    adaptive: AdaptiveEnergy | None
    gaps: tuple[str, ...]

    @property
    def method(self) -> str:
        if self.adaptive is not None and self.adaptive.status == "ready":
            return "adaptive"
        return "eer" if self.conventional_kcal is None else "formula"

    @property
    def tdee_kcal(self) -> float:
        if self.adaptive is not None and self.adaptive.status == "ready":
            need = self.adaptive.tdee_kcal
        else:
            need = self.eer_kcal if self.conventional_kcal is None else self.conventional_kcal
        return min(max(need, _LOWEST_KCAL), CEILING_KCAL)

    @property
    def uncertainty_kcal(self) -> float:
        """Half-width of the range that the need lies in: two deviations, or 10 %."""
        if self.adaptive is not None and self.adaptive.status == "ready":
            return 2 * self.adaptive.sd_kcal
        return FORMULA_UNCERTAINTY * self.tdee_kcal

    @property
    def confidence(self) -> float:
        status = self.adaptive.status if self.adaptive is not None else "formula"
        return round(max(0.1, _CONFIDENCE[status] - _ASSUMPTION_COST * len(self.gaps)), 2)


def energy_of(rows: Rows) -> Energy | None:
    """Estimate a person's need; None while weight, height or age is missing (see `missing`)."""
    person = rows.person
    if person.weight_kg is None or person.height_cm is None or person.age is None:
        return None
    level = cast("ActivityLevel", rows.profile.get("activity_level") or "sedentary")
    sex: Sex = person.sex or "prefer_not_to_say"
    weight, height, age = _credible_weight(rows), person.height_cm, person.age
    facts = {"weight_kg": weight, "height_cm": height, "age": age}
    adult = age >= ADULT_FROM_AGE
    fat = _body_fat(rows)
    resting = resting_energy(sex, **facts, body_fat_pct=fat)
    usual = tdee(resting.kcal, level) if resting is not None else None
    eer = (adult_eer if adult else child_eer)(sex, EER_CATEGORIES[level], **facts)
    return Energy(
        sex=sex,
        age=age,
        level=level,
        weight_kg=weight,
        height_cm=height,
        body_fat_pct=fat,
        resting=resting,
        conventional_kcal=usual,
        eer_kcal=eer,
        adaptive=adaptive_tdee(_days(rows), usual) if usual is not None else None,
        gaps=tuple(_assumed(rows)),
    )


def _credible_weight(rows: Rows) -> float:
    """The newest weight that is no odd one out; a wrong unit must not shape a plan."""
    newest = rows.person.weight_kg or 0.0
    kept = cleaned([(each.day.toordinal(), each.weight_kg) for each in rows.weighed]).kept
    return kept[-1][1] if kept else newest


def missing(rows: Rows) -> list[str]:
    """Facts without which no need can be estimated."""
    person = rows.person
    facts = (("weight", person.weight_kg), ("height", person.height_cm), ("birth year", person.age))
    return [name for name, value in facts if value is None]


def _assumed(rows: Rows) -> list[str]:
    gaps = []
    if rows.person.sex is None:
        gaps.append("sex is not known: the mean of both equations was used")
    if rows.profile.get("activity_level") is None:
        gaps.append("activity level is not known: counted as sedentary")
    if rows.weight_day and (rows.today - rows.weight_day).days > _FRESH_WEIGHT_DAYS:
        gaps.append("the newest weight is more than a month old")
    if rows.weighed and _credible_weight(rows) != rows.person.weight_kg:
        gaps.append("the newest weight does not fit those before it and was left out: ask")
    return gaps


def _body_fat(rows: Rows) -> float | None:
    return next((day.body_fat_pct for day in reversed(rows.weighed) if day.body_fat_pct), None)


def _days(rows: Rows) -> list[DayLog]:
    """The last days for the adaptive estimate; a weight that looks like a slip is no weight."""
    days = rows.day_logs(ADAPTIVE_DAYS)
    seen = [(index, day.weight_kg) for index, day in enumerate(days) if day.weight_kg is not None]
    kept = {index for index, _ in cleaned(seen).kept}
    return [
        day if index in kept else DayLog(None, day.intake_kcal) for index, day in enumerate(days)
    ]

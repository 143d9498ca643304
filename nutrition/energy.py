"""What a body needs in a day: resting energy, activity, and the estimated requirement."""

from dataclasses import dataclass
from statistics import mean
from typing import Literal

from nutrition.eer import Category, adult_eer

Sex = Literal["male", "female", "other", "prefer_not_to_say"]
ActivityLevel = Literal["sedentary", "light", "moderate", "active", "very_active"]

ADULT_FROM_AGE = 19
FORMULA_UNCERTAINTY = 0.10
BODY_FAT_PCT = (5, 60)

# The customary multipliers have no traceable primary source; people and other apps expect them.
ACTIVITY_MULTIPLIERS: dict[ActivityLevel, float] = {
    "sedentary": 1.2,
    "light": 1.375,
    "moderate": 1.55,
    "active": 1.725,
    "very_active": 1.9,
}
EER_CATEGORIES: dict[ActivityLevel, Category] = {
    "sedentary": "inactive",
    "light": "low_active",
    "moderate": "active",
    "active": "very_active",
    "very_active": "very_active",
}


@dataclass(frozen=True, slots=True)
class RestingEnergy:
    """Resting energy need in kcal a day, with the method and the range that it leaves open."""

    kcal: float
    method: str
    low_kcal: float
    high_kcal: float


@dataclass(frozen=True, slots=True)
class DailyEnergy:
    """Total energy need in kcal a day by two methods; the range spans both."""

    conventional_kcal: float
    eer_kcal: float

    @property
    def low_kcal(self) -> float:
        return min(self.conventional_kcal, self.eer_kcal)

    @property
    def high_kcal(self) -> float:
        return max(self.conventional_kcal, self.eer_kcal)


def mifflin_bmr(sex: Sex, *, weight_kg: float, height_cm: float, age: float) -> float:
    """Resting energy need, in kcal a day.

    10 x weight (kg) + 6.25 x height (cm) - 5 x age (years), then + 5 for men, - 161 for women,
    and - 78, the mean of the two, for everyone else.
    Source: Mifflin et al. 1990, Am J Clin Nutr 51(2):241-247; adults of 19 to 78 years.
    """
    by_sex = {"male": 5, "female": -161}
    return 10 * weight_kg + 6.25 * height_cm - 5 * age + by_sex.get(sex, -78)


def harris_benedict_bmr(sex: Sex, *, weight_kg: float, height_cm: float, age: float) -> float:
    """Resting energy need, in kcal a day, by the revised Harris-Benedict equations.

    Men 88.362 + 13.397 x kg + 4.799 x cm - 5.677 x age; women 447.593 + 9.247 x kg + 3.098 x cm
    - 4.330 x age; the mean of the two for everyone else. Reads about 5 % high.
    Source: Roza and Shizgal 1984, Am J Clin Nutr 40(1):168-182; adults.
    """
    male = 88.362 + 13.397 * weight_kg + 4.799 * height_cm - 5.677 * age
    female = 447.593 + 9.247 * weight_kg + 3.098 * height_cm - 4.330 * age
    return {"male": male, "female": female}.get(sex, mean((male, female)))


def fat_free_mass_kg(weight_kg: float, body_fat_pct: float) -> float:
    """Fat-free mass, in kg: weight (kg) x (1 - body fat (%) / 100)."""
    return weight_kg * (1 - body_fat_pct / 100)


def katch_mcardle_bmr(fat_free_kg: float) -> float:
    """Resting energy need, in kcal a day: 370 + 21.6 x fat-free mass (kg).

    Source: Cunningham 1991, Am J Clin Nutr 54(6):963-969; needs a credible body-fat value.
    """
    return 370 + 21.6 * fat_free_kg


def cunningham_bmr(fat_free_kg: float) -> float:
    """Resting energy need, in kcal a day: 500 + 22 x fat-free mass (kg).

    Source: Cunningham 1980, Am J Clin Nutr 33(11):2372-2374; reads high outside trained adults.
    """
    return 500 + 22 * fat_free_kg


def resting_energy(
    sex: Sex,
    *,
    weight_kg: float,
    height_cm: float,
    age: float,
    body_fat_pct: float | None = None,
) -> RestingEnergy | None:
    """Choose the resting equation that the facts allow; None below 19 years, where none fits.

    A measured body fat of 5 to 60 % calls for Katch-McArdle, anything else for Mifflin-St Jeor,
    which puts the most people within 10 % of a measurement (Frankenfield et al. 2005).
    """
    if age < ADULT_FROM_AGE:
        return None
    if body_fat_pct is not None and BODY_FAT_PCT[0] <= body_fat_pct <= BODY_FAT_PCT[1]:
        kcal = katch_mcardle_bmr(fat_free_mass_kg(weight_kg, body_fat_pct))
        return _with_range(kcal, kcal, "katch_mcardle", kcal)
    facts = {"weight_kg": weight_kg, "height_cm": height_cm, "age": age}
    kcal = mifflin_bmr(sex, **facts)
    binary = sex in ("male", "female")
    low = kcal if binary else mifflin_bmr("female", **facts)
    high = kcal if binary else mifflin_bmr("male", **facts)
    return _with_range(low, high, "mifflin_st_jeor", kcal)


def _with_range(low: float, high: float, method: str, kcal: float) -> RestingEnergy:
    return RestingEnergy(
        kcal, method, low * (1 - FORMULA_UNCERTAINTY), high * (1 + FORMULA_UNCERTAINTY)
    )


def tdee(bmr_kcal: float, activity_level: ActivityLevel) -> float:
    """Total energy need, in kcal a day: resting need x the customary multiplier, 1.2 to 1.9."""
    return bmr_kcal * ACTIVITY_MULTIPLIERS[activity_level]


def daily_energy(
    sex: Sex,
    activity_level: ActivityLevel,
    *,
    weight_kg: float,
    height_cm: float,
    age: float,
    bmr_kcal: float | None = None,
) -> DailyEnergy:
    """Total need of an adult in kcal a day, by multiplier and by the 2023 requirement equations.

    The multiplier reads 15 to 20 % low for sedentary people, so the truth is rarely below it.
    """
    facts = {"weight_kg": weight_kg, "height_cm": height_cm, "age": age}
    return DailyEnergy(
        tdee(mifflin_bmr(sex, **facts) if bmr_kcal is None else bmr_kcal, activity_level),
        adult_eer(sex, EER_CATEGORIES[activity_level], **facts),
    )

"""Where a constant change of intake leads: weight on a day, the day of a goal, the plateau."""

import math
from dataclasses import dataclass

KCAL_PER_KG = 7700
FAT_KCAL_PER_KG = 9440.727
LEAN_KCAL_PER_KG = 1816.444
_FORBES_KG = 10.4
_FAT_UPKEEP, _LEAN_UPKEEP = 3.107075, 21.98853
_FAT_BUILDING, _LEAN_BUILDING = 179.2543, 229.4455
_ADAPTATION = 0.24
_FEEDING_SHARE = 0.9
_BAND_KG, _BAND_SHARE = 1.0, 0.20


@dataclass(frozen=True, slots=True)
class Coefficients:
    """Energy density of weight change (kcal per kg) and upkeep of a kg (kcal a day)."""

    kcal_per_kg: float = 9100
    upkeep_kcal_per_kg: float = 22


@dataclass(frozen=True, slots=True)
class Band:
    """A projected weight in kg and the range to show with it."""

    weight_kg: float
    low_kg: float
    high_kg: float


POPULATION = Coefficients()


def static_weight(weight_kg: float, daily_change_kcal: float, days: float) -> float:
    """Weight in kg after a constant daily surplus or deficit, by 7,700 kcal a kg.

    Ignores that a lighter body needs less: far too optimistic beyond four weeks.
    Source: Wishnofsky 1958, Am J Clin Nutr 6(5):542-546.
    """
    return weight_kg + days * daily_change_kcal / KCAL_PER_KG


def projected_weight(
    weight_kg: float,
    daily_change_kcal: float,
    days: float,
    coefficients: Coefficients = POPULATION,
) -> float:
    """Weight in kg some days after intake changed by a constant amount.

    W0 + dI/e x (1 - exp(-e x t / r)), with dI the change in kcal a day, r = 9,100 kcal per kg and
    e = 22 kcal per kg and day for the population.
    Source: Hall and Chow 2011, Am J Clin Nutr 94(1):66-74; adults.
    """
    upkeep, density = coefficients.upkeep_kcal_per_kg, coefficients.kcal_per_kg
    return weight_kg - daily_change_kcal / upkeep * math.expm1(-upkeep * days / density)


def plateau_weight(
    weight_kg: float, daily_change_kcal: float, coefficients: Coefficients = POPULATION
) -> float:
    """Weight in kg at which a constant change of intake ends: about 1 kg for each 22 kcal a day."""
    return weight_kg + daily_change_kcal / coefficients.upkeep_kcal_per_kg


def days_to_goal(
    weight_kg: float,
    goal_kg: float,
    daily_change_kcal: float,
    coefficients: Coefficients = POPULATION,
) -> float | None:
    """Days until a constant change of intake brings a goal weight; None if it never does.

    -r/e x ln(1 - e x dW / dI). Source: Hall and Chow 2011, Am J Clin Nutr 94(1):66-74.
    """
    change_kg = goal_kg - weight_kg
    if change_kg == 0:
        return 0.0
    upkeep = coefficients.upkeep_kcal_per_kg * change_kg
    if daily_change_kcal == 0 or not 0 < upkeep / daily_change_kcal < 1:
        return None
    rate = coefficients.kcal_per_kg / coefficients.upkeep_kcal_per_kg
    return -rate * math.log1p(-upkeep / daily_change_kcal)


def half_life_days(coefficients: Coefficients = POPULATION) -> float:
    """Days until half of the final change is reached: 287 for the population."""
    return math.log(2) * coefficients.kcal_per_kg / coefficients.upkeep_kcal_per_kg


def personal_coefficients(
    fat_kg: float, *, weight_kg: float, bmr_kcal: float, pal: float
) -> Coefficients:
    """Density and upkeep for one body, from its fat mass (kg) and activity.

    Forbes' partition a = 10.4 / fat, adaptation 0.24 and upkeep of activity d = (0.9 x PAL - 1) x
    resting kcal / kg. Source: Hall and Chow 2011, Am J Clin Nutr 94(1):66-74, appendix.
    """
    activity = max(0.0, _FEEDING_SHARE * pal - 1) * bmr_kcal / weight_kg
    return _coefficients(fat_kg, activity)


def _coefficients(fat_kg: float, activity_kcal_per_kg: float) -> Coefficients:
    lean = _FORBES_KG / fat_kg
    density = (_FAT_BUILDING + FAT_KCAL_PER_KG + lean * (_LEAN_BUILDING + LEAN_KCAL_PER_KG)) / (
        (1 - _ADAPTATION) * (1 + lean)
    )
    upkeep = (_FAT_UPKEEP + lean * _LEAN_UPKEEP) / (1 + lean) + activity_kcal_per_kg
    return Coefficients(density, upkeep / (1 - _ADAPTATION))


def composition_density(fat_kg: float) -> float:
    """Energy of a kg of weight change, in kcal, at a fat mass: 5,554 at 10 kg, 7,867 at 40 kg.

    Source: Forbes' partition with Hall's densities of fat and lean tissue.
    """
    return (FAT_KCAL_PER_KG * fat_kg + LEAN_KCAL_PER_KG * _FORBES_KG) / (fat_kg + _FORBES_KG)


def band(start_kg: float, projected_kg: float) -> Band:
    """Show a projection with its range: 1 kg or 20 % of the change, whichever is more."""
    margin = max(_BAND_KG, _BAND_SHARE * abs(projected_kg - start_kg))
    return Band(projected_kg, projected_kg - margin, projected_kg + margin)

"""The limits that no plan crosses: calorie floors, loss rates, body mass index, protein."""

import math

UNDERWEIGHT_BMI = 18.5
EATING_DISORDER_BMI = 17.5
URGENT_BMI = 16.0
LEAN_BMI = 25.0
OBESE_BMI = 30.0
ADULT_AGE = 18
OLDER_AGE = 65
FLOOR_FEMALE_KCAL = 1200
FLOOR_KCAL = 1500
LACTATION_FLOOR_KCAL = 1800
SUPERVISED_KCAL = 800
MAX_DEFICIT_SHARE = 0.25
MAX_DEFICIT_KCAL = 1000
OLDER_MAX_DEFICIT_KCAL = 500
MAX_SURPLUS_KCAL = 1000
PLAN_SURPLUS_KCAL = 500
PLAN_SURPLUS_SHARE = 0.20
CEILING_KCAL = 6000
CEILING_UNKNOWN_TDEE_KCAL = 4500
KCAL_PER_KG = 7700
LOSS_CAP_KG = 1.0
LOSS_CAP_SHARE = 0.01
LEAN_LOSS_CAP_SHARE = 0.005
PROTEIN_MINIMUM_G_PER_KG = 0.8
PROTEIN_OLDER_G_PER_KG = 1.0
PROTEIN_ACTIVE_G_PER_KG = 1.6
PROTEIN_LIMIT_G_PER_KG = 2.5
PROTEIN_LIMIT_SHARE = 0.35
PROTEIN_UNKNOWN_WEIGHT_G = 45.0
LOW_ENERGY_AVAILABILITY = 30


def bmi(weight_kg: float, height_cm: float) -> float:
    """Body mass index, in kg per square metre; for adults only."""
    return weight_kg / (height_cm / 100) ** 2


def min_goal_weight_kg(height_cm: float) -> float:
    """Lowest goal weight in kg: a body mass index of 18.5, rounded up to 0.1 kg."""
    return math.ceil(round(UNDERWEIGHT_BMI * (height_cm / 100) ** 2 * 10, 9)) / 10


def calorie_floor_kcal(sex: str | None) -> int:
    """Lowest daily intake that is ever planned, in kcal: 1,200 for women, 1,500 otherwise.

    Source: customary limits of unsupervised diets (NHLBI 1998; AHA/ACC/TOS 2013).
    """
    return FLOOR_FEMALE_KCAL if sex == "female" else FLOOR_KCAL


def calorie_ceiling_kcal(tdee_kcal: float | None) -> float:
    """Highest daily intake that is ever planned, in kcal."""
    if tdee_kcal is None:
        return CEILING_UNKNOWN_TDEE_KCAL
    return min(tdee_kcal + MAX_SURPLUS_KCAL, CEILING_KCAL)


def loss_cap_kg_per_week(weight_kg: float, *, lean: bool = False) -> float:
    """Fastest planned loss, in kg a week: 1 kg or 1 % of weight, whichever is less.

    `lean` (a body mass index under 25) halves the share, to keep muscle.
    Source: CDC and NICE (0.5 to 1 kg a week); Helms et al. 2014 for lean people.
    """
    return min(LOSS_CAP_KG, (LEAN_LOSS_CAP_SHARE if lean else LOSS_CAP_SHARE) * weight_kg)


def intake_for_rate(tdee_kcal: float, loss_kg_per_week: float) -> float:
    """Intake in kcal a day that loses a rate at first: expenditure - 7,700 x kg / 7."""
    return tdee_kcal - KCAL_PER_KG * loss_kg_per_week / 7


def deficit_bound_kcal(tdee_kcal: float) -> float:
    """Lowest intake in kcal a day that leaves the deficit at 25 % of expenditure or less."""
    return tdee_kcal - min(MAX_DEFICIT_SHARE * tdee_kcal, MAX_DEFICIT_KCAL)


def safe_target_kcal(
    requested_kcal: float, *, sex: str | None, bmr_kcal: float, tdee_kcal: float
) -> float:
    """Raise a requested daily intake, in kcal, to every lower limit.

    The highest of the request, the floor of the sex, the resting need and a deficit of 25 %.
    """
    return max(requested_kcal, calorie_floor_kcal(sex), bmr_kcal, deficit_bound_kcal(tdee_kcal))


def energy_availability(intake_kcal: float, *, exercise_kcal: float, fat_free_kg: float) -> float:
    """Energy left for the body, in kcal per kg of fat-free mass a day; low under 30.

    (intake - exercise) / fat-free mass (kg). Source: Mountjoy et al. 2023, Br J Sports Med 57(17);
    a marker, not a diagnosis.
    """
    return (intake_kcal - exercise_kcal) / fat_free_kg


def protein_reference_kg(weight_kg: float, height_cm: float | None) -> float:
    """Weight in kg that protein is counted for: actual, or adjusted from an index of 30.

    Above it: weight at an index of 25 + a quarter of what exceeds it.
    """
    if not height_cm or bmi(weight_kg, height_cm) < OBESE_BMI:
        return weight_kg
    at_25 = LEAN_BMI * (height_cm / 100) ** 2
    return at_25 + 0.25 * (weight_kg - at_25)


def protein_minimum_g(weight_kg: float | None, *, age: float | None = None) -> float:
    """Lowest daily protein target, in g: 0.8 per kg, from 65 years 1.0; 45 g without a weight.

    Source: DRI 2005 for the 0.8; PROT-AGE 2013 for older people.
    """
    if weight_kg is None:
        return PROTEIN_UNKNOWN_WEIGHT_G
    older = age is not None and age >= OLDER_AGE
    return weight_kg * (PROTEIN_OLDER_G_PER_KG if older else PROTEIN_MINIMUM_G_PER_KG)

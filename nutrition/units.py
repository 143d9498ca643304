"""Conversions between the units that people use and the ones that are stored: kg, cm, kcal."""

KG_PER_LB = 0.45359237
KG_PER_STONE = 6.35029318
LB_PER_STONE = 14
CM_PER_INCH = 2.54
INCHES_PER_FOOT = 12
KJ_PER_KCAL = 4.184


def kg_from_lb(lb: float) -> float:
    """Mass in kg of a mass in international pounds."""
    return lb * KG_PER_LB


def lb_from_kg(kg: float) -> float:
    """Mass in international pounds of a mass in kg."""
    return kg / KG_PER_LB


def kg_from_stone(stone: float, lb: float = 0) -> float:
    """Mass in kg of a mass in stone (14 lb) and pounds."""
    return stone * KG_PER_STONE + lb * KG_PER_LB


def stone_from_kg(kg: float) -> tuple[int, float]:
    """Mass in whole stone and the remaining pounds of a mass in kg."""
    stone, lb = divmod(lb_from_kg(kg), LB_PER_STONE)
    return int(stone), lb


def cm_from_feet(feet: float, inches: float = 0) -> float:
    """Length in cm of a length in feet and inches."""
    return (feet * INCHES_PER_FOOT + inches) * CM_PER_INCH


def feet_from_cm(cm: float) -> tuple[int, float]:
    """Length in whole feet and the remaining inches of a length in cm."""
    feet, inches = divmod(cm / CM_PER_INCH, INCHES_PER_FOOT)
    return int(feet), inches


def kj_from_kcal(kcal: float) -> float:
    """Energy in kJ of an energy in thermochemical kcal."""
    return kcal * KJ_PER_KCAL


def kcal_from_kj(kj: float) -> float:
    """Energy in thermochemical kcal of an energy in kJ."""
    return kj / KJ_PER_KCAL

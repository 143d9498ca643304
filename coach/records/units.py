"""Units as people say them, at the edge; inside there are only kg, cm and kcal."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from database.tables import Units
from nutrition import units as si


class WeightUnit(StrEnum):
    KG = "kg"
    LB = "lb"
    ST = "st"


class HeightUnit(StrEnum):
    CM = "cm"
    FT = "ft"


class EnergyUnit(StrEnum):
    KCAL = "kcal"
    KJ = "kJ"


@dataclass(frozen=True, slots=True)
class Measure:
    """A value in a unit; `rest` are the pounds beside stones or the inches beside feet."""

    value: float
    unit: str
    rest: float


_WEIGHT = {Units.METRIC: WeightUnit.KG, Units.US: WeightUnit.LB, Units.UK: WeightUnit.ST}


def kg_of(value: float, unit: WeightUnit, rest: float) -> float:
    """Mass in kg; `rest` are pounds and count beside stones only."""
    match unit:
        case WeightUnit.KG:
            return value
        case WeightUnit.LB:
            return si.kg_from_lb(value)
        case WeightUnit.ST:
            return si.kg_from_stone(value, rest)


def cm_of(value: float, unit: HeightUnit, rest: float) -> float:
    """Height in cm; `rest` are inches and count beside feet only."""
    return value if unit is HeightUnit.CM else si.cm_from_feet(value, rest)


def kcal_of(value: float, unit: EnergyUnit) -> float:
    return value if unit is EnergyUnit.KCAL else si.kcal_from_kj(value)


def weight_in(units: Units, kg: Decimal | None) -> Measure | None:
    """Return a weight as people of these units say it, to a tenth."""
    if kg is None:
        return None
    unit = _WEIGHT[units]
    match unit:
        case WeightUnit.KG:
            return Measure(float(kg), unit, 0)
        case WeightUnit.LB:
            return Measure(round(si.lb_from_kg(float(kg)), 1), unit, 0)
        case WeightUnit.ST:
            # Rounded before it is divided: 11 st 14.0 lb is no weight that anybody says.
            tenths = round(si.lb_from_kg(float(kg)) * 10)
            stone, rest = divmod(tenths, si.LB_PER_STONE * 10)
            return Measure(stone, unit, rest / 10)


def height_in(units: Units, cm: Decimal | None) -> Measure | None:
    """Return a height as people of these units say it: cm, or feet and half inches."""
    if cm is None:
        return None
    if units is Units.METRIC:
        return Measure(float(cm), HeightUnit.CM, 0)
    halves = round(float(cm) / si.CM_PER_INCH * 2)
    feet, rest = divmod(halves, si.INCHES_PER_FOOT * 2)
    return Measure(feet, HeightUnit.FT, rest / 2)


def energy_in(unit: EnergyUnit, kcal: int | None) -> Measure | None:
    if kcal is None:
        return None
    value = kcal if unit is EnergyUnit.KCAL else round(si.kj_from_kcal(kcal))
    return Measure(value, unit, 0)


def hundredths(value: float) -> Decimal:
    """Return the number that the database would store, so that the answer shows what is kept."""
    return Decimal(f"{value:.2f}")

"""Weights, heights and energy as clients send and see them."""

from typing import Annotated

from fastapi import Query
from pydantic import BaseModel, Field

from coach.api.fields import IN, OUT
from coach.records.units import EnergyUnit, HeightUnit, WeightUnit
from database.tables import Units


class WeightIn(BaseModel):
    model_config = IN

    value: float = Field(strict=True, gt=0, le=2000)
    unit: WeightUnit
    rest: float = Field(default=0, strict=True, ge=0, lt=14, description="Pounds beside stones.")


class HeightIn(BaseModel):
    model_config = IN

    value: float = Field(strict=True, gt=0, le=400)
    unit: HeightUnit
    rest: float = Field(default=0, strict=True, ge=0, lt=12, description="Inches beside feet.")


class EnergyIn(BaseModel):
    model_config = IN

    value: float = Field(strict=True, ge=0, le=100_000)
    unit: EnergyUnit


class MeasureOut(BaseModel):
    model_config = OUT

    value: float
    unit: str
    rest: float = Field(description="Pounds beside stones, inches beside feet, otherwise 0.")


ShownUnits = Annotated[
    Units | None,
    Query(alias="units", description="Instead of the units of the profile: metric, us or uk."),
]
ShownEnergy = Annotated[EnergyUnit, Query(alias="energy", description="kcal or kJ.")]

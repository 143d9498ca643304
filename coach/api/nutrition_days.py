"""GET, PUT, DELETE /api/nutrition-days: what was eaten each day, beside that day's targets."""

from datetime import date, datetime
from typing import Annotated, Any, Self

from fastapi import APIRouter, Query, Response, status
from pydantic import BaseModel, Field, StrictBool, model_validator

from coach.api.deps import CoachParts, Now, Someone, answers
from coach.api.fields import IN, Day, DayInPath, Notes
from coach.api.measures import EnergyIn, MeasureOut, ShownEnergy
from coach.api.pages import Cursor, Limit, cursor_of, day_of
from coach.errors import NotFound, NotSignedIn
from coach.records import nutrition_days
from coach.records.person import Span, not_in_future, profile_of, today_of
from coach.records.units import EnergyUnit, energy_in, hundredths, kcal_of
from database.tables import NutritionDay, NutritionSource

router = APIRouter(prefix="/api/nutrition-days", tags=["nutrition days"])

_MOST_KCAL = 20_000

Kcal = Annotated[int | None, Field(strict=True, ge=0, le=_MOST_KCAL)]
Millilitres = Annotated[int | None, Field(strict=True, ge=0, le=20_000)]
Grams = Annotated[float | None, Field(strict=True, ge=0, le=9_999)]
FiberGrams = Annotated[float | None, Field(strict=True, ge=0, le=999)]


class NutritionDayIn(BaseModel):
    """What is left out stays as it is; null clears it. A new day takes the targets you have set."""

    model_config = IN

    calories: Kcal = Field(default=None, description="kcal")
    energy: EnergyIn | None = Field(default=None, description="Instead of calories.")
    protein_g: Grams = None
    carbs_g: Grams = None
    fat_g: Grams = None
    fiber_g: FiberGrams = None
    water_ml: Millilitres = None
    target_calories: Kcal = None
    target_protein_g: Grams = None
    target_carbs_g: Grams = None
    target_fat_g: Grams = None
    target_fiber_g: FiberGrams = None
    target_water_ml: Millilitres = None
    is_complete: StrictBool = Field(
        default=True, description="false while meals of the day are missing: it is not scored."
    )
    source: NutritionSource = NutritionSource.MANUAL
    notes: Notes | None = None

    @model_validator(mode="after")
    def _one_energy(self) -> Self:
        if self.energy is None:
            return self
        if self.calories is not None:
            raise ValueError("Please give energy or calories, not both.")
        if kcal_of(self.energy.value, self.energy.unit) > _MOST_KCAL:
            raise ValueError(f"Please give at most {_MOST_KCAL} kcal.")
        return self

    def facts(self) -> dict[str, Any]:
        facts = self.model_dump(exclude_unset=True)
        if facts.pop("energy", None) and self.energy:
            facts["calories"] = round(kcal_of(self.energy.value, self.energy.unit))
        return {
            name: hundredths(value) if isinstance(value, float) else value
            for name, value in facts.items()
        }


class NutritionDayOut(BaseModel):
    date: date
    calories: int | None
    energy: MeasureOut | None
    protein_g: float | None
    carbs_g: float | None
    fat_g: float | None
    fiber_g: float | None
    water_ml: int | None
    target_calories: int | None
    target_protein_g: float | None
    target_carbs_g: float | None
    target_fat_g: float | None
    target_fiber_g: float | None
    target_water_ml: int | None
    is_complete: bool
    source: NutritionSource
    notes: str | None
    created_at: datetime
    updated_at: datetime


class NutritionDayPage(BaseModel):
    items: list[NutritionDayOut]
    next_cursor: str | None


@router.get("", responses=answers(NotSignedIn))
async def list_nutrition_days(
    coach: CoachParts,
    who: Someone,
    *,
    first_day: Annotated[Day | None, Query(alias="from")] = None,
    last_day: Annotated[Day | None, Query(alias="to")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    energy: ShownEnergy = EnergyUnit.KCAL,
) -> NutritionDayPage:
    """List days, the newest first."""
    span = Span(first_day, last_day, day_of(cursor))
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data)
        rows = await nutrition_days.page(data, span, limit)
    items = [_out(row, energy) for row in rows[:limit]]
    more = len(rows) > limit
    return NutritionDayPage(
        items=items, next_cursor=cursor_of(items[-1].date.isoformat()) if more else None
    )


@router.get("/{date}", responses=answers(NotSignedIn, NotFound))
async def read_nutrition_day(
    coach: CoachParts, who: Someone, date: DayInPath, energy: ShownEnergy = EnergyUnit.KCAL
) -> NutritionDayOut:
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data)
        row = await nutrition_days.find(data, date)
    if row is None:
        raise NotFound("Nothing is stored for this day.")
    return _out(row, energy)


@router.put("/{date}", responses={201: {"model": NutritionDayOut}, **answers(NotSignedIn)})
async def write_nutrition_day(
    coach: CoachParts,
    who: Someone,
    now: Now,
    response: Response,
    *,
    date: DayInPath,
    body: NutritionDayIn,
    energy: ShownEnergy = EnergyUnit.KCAL,
) -> NutritionDayOut:
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data, to_write=True)
        not_in_future(date, today_of(profile, now))
        made, row = await nutrition_days.store(
            data, date, body.facts(), planner=coach.tools["plan_targets"], now=now
        )
    if made:
        response.status_code = status.HTTP_201_CREATED
    return _out(row, energy)


@router.delete("/{date}", status_code=204, responses=answers(NotSignedIn, NotFound))
async def delete_nutrition_day(coach: CoachParts, who: Someone, date: DayInPath) -> None:
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data, to_write=True)
        if not await nutrition_days.remove(data, date):
            raise NotFound("Nothing is stored for this day.")


def _out(row: NutritionDay, unit: EnergyUnit) -> NutritionDayOut:
    values: dict[str, Any] = {
        name: getattr(row, name, None) for name in NutritionDayOut.model_fields
    }
    return NutritionDayOut.model_validate(
        values | {"energy": energy_in(unit, row.calories)}, from_attributes=True
    )

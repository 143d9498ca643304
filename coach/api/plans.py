"""POST, GET, DELETE /api/plans/weekly: weeks of meals, guarded number by number."""

from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from coach.api.deps import CoachParts, Now, PacePart, Someone, Turns, answers
from coach.api.fields import IN, Day, DayInPath, wrong
from coach.errors import ConsentMissing, NotFound, NotSignedIn, TooMany
from coach.plans import AHEAD_DAYS, Kept, forget_week, kept_weeks, make_weekly
from coach.records.person import profile_of, today_of

router = APIRouter(prefix="/api/plans/weekly", tags=["plans"])

TIER = "standard"


class PlanIn(BaseModel):
    model_config = IN

    week_start: Day | None = Field(
        default=None, description="The first of the seven days; without it today."
    )


class MealOut(BaseModel):
    slot: Literal["breakfast", "lunch", "dinner", "snack"]
    title: str = Field(description="The slot in the person's language.")
    dish: str
    ingredients: list[str]
    energy_kcal: int | None
    protein_g: int | None


class DayOut(BaseModel):
    date: date
    meals: list[MealOut]
    movement: str | None
    energy_kcal: int | None = Field(description="The sum of the day's meals.")
    protein_g: int | None


class TargetsOut(BaseModel):
    energy_kcal: int
    protein_g: int
    maintenance_kcal: int
    expected_change_kg_per_week: float


class WeekOut(BaseModel):
    kind: Literal["numbers", "number_free"] = Field(
        description="number_free: no figure is in it, and none may be shown beside it."
    )
    summary: str
    notes: list[str]
    targets: TargetsOut | None
    days: list[DayOut]


class PlanOut(BaseModel):
    week_start: date
    created_at: datetime
    model: str = Field(description="Who planned: a model, or the offline coach.")
    outdated: bool = Field(
        description="It no longer suits the person, who has changed since: `plan` is null."
    )
    plan: WeekOut | None


class PlansOut(BaseModel):
    items: list[PlanOut]


@router.post(
    "",
    status_code=201,
    responses=answers(NotSignedIn, ConsentMissing, TooMany),
)
async def plan_week(
    coach: CoachParts, turns: Turns, pace: PacePart, who: Someone, now: Now, body: PlanIn
) -> PlanOut:
    """Plan seven days of meals; of several plans for a week the newest counts.

    It may take as long as an answer in a chat. What the model cannot do safely the offline coach
    does: then `model` says so.
    """
    if body.week_start is not None:
        await _demand_soon(coach, who, now, body.week_start)
    door = turns.door(who.user_id)
    if door.locked():
        raise TooMany("A week is being planned already.", headers={"Retry-After": "10"})
    with turns.admitted():
        async with door:
            await pace.plans.take(str(who.user_id), now)
            row = await make_weekly(
                coach, who.user_id, week_start=body.week_start, tier=TIER, now=now
            )
    return _out(Kept(row=row, outdated=False))


async def _demand_soon(coach: CoachParts, who: Someone, now: datetime, start: date) -> None:
    async with coach.database.as_user(who.user_id) as data:
        today = today_of(await profile_of(data), now)
    if not today - timedelta(days=6) <= start <= today + timedelta(days=AHEAD_DAYS):
        raise wrong("week_start", f"Please use a day from this week to {AHEAD_DAYS} days ahead.")


@router.get("", responses=answers(NotSignedIn, ConsentMissing))
async def list_weeks(
    coach: CoachParts, who: Someone, now: Now, limit: Annotated[int, Query(ge=1, le=50)] = 10
) -> PlansOut:
    """List the newest plan of each week, the latest week first."""
    weeks = await kept_weeks(coach, who.user_id, now, limit=limit)
    return PlansOut(items=[_out(each) for each in weeks])


@router.get("/{date}", responses=answers(NotSignedIn, ConsentMissing, NotFound))
async def read_week(coach: CoachParts, who: Someone, now: Now, date: DayInPath) -> PlanOut:
    """Read the newest plan of the week that starts on this day."""
    weeks = await kept_weeks(coach, who.user_id, now, week_start=date, limit=1)
    if not weeks:
        raise NotFound("No week is planned from this day.")
    return _out(weeks[0])


@router.delete("/{date}", status_code=204, responses=answers(NotSignedIn, NotFound))
async def delete_week(coach: CoachParts, who: Someone, date: DayInPath) -> Response:
    """Delete every plan of the week that starts on this day."""
    if not await forget_week(coach.database, who.user_id, date):
        raise NotFound("No week is planned from this day.")
    return Response(status_code=204)


def _out(kept: Kept) -> PlanOut:
    row = kept.row
    return PlanOut(
        week_start=row.week_start,
        created_at=row.created_at,
        model=row.model,
        outdated=kept.outdated,
        plan=None if kept.outdated else WeekOut.model_validate(row.plan),
    )

"""GET, PUT, DELETE /api/check-ins: how each day was, one by one or many at once."""

from datetime import date, datetime
from typing import Annotated, Any, Self

from fastapi import APIRouter, Query, Response, status
from pydantic import BaseModel, Field, model_validator
from starlette.convertors import StringConvertor, register_url_convertor

from coach.api.deps import CoachParts, Now, Someone, answers
from coach.api.fields import IN, OUT, Day, DayInPath, Moment, Notes
from coach.api.measures import MeasureOut, ShownUnits, WeightIn
from coach.api.pages import Cursor, Limit, cursor_of, day_of
from coach.errors import Conflict, NotFound, NotSignedIn
from coach.records import check_ins
from coach.records.check_ins import Entry, Outcome
from coach.records.person import Span, not_in_future, profile_of, today_of
from coach.records.units import hundredths, kg_of, weight_in
from database.tables import CheckIn, Units

router = APIRouter(prefix="/api/check-ins", tags=["check-ins"])


class _Day(StringConvertor):
    """Anything that could be meant as a day, but for the batch, which has other methods."""

    regex = r"(?!batch$)[^/]+"


register_url_convertor("day", _Day())

_LIGHTEST_KG, _HEAVIEST_KG = 20, 500

Rating = Annotated[int | None, Field(strict=True, ge=1, le=10, description="From 1 to 10.")]


class CheckInIn(BaseModel):
    """What is left out stays as it is; null clears it."""

    model_config = IN

    weight_kg: float | None = Field(default=None, strict=True, ge=_LIGHTEST_KG, le=_HEAVIEST_KG)
    weight: WeightIn | None = Field(default=None, description="Instead of weight_kg.")
    body_fat_pct: float | None = Field(default=None, strict=True, ge=2, le=75)
    muscle_mass_kg: float | None = Field(default=None, strict=True, ge=5, le=150)
    energy_level: Rating = None
    sleep_quality: Rating = None
    mood: Rating = None
    notes: Notes | None = None
    client_updated_at: Moment | None = Field(
        default=None,
        description="When it was written on the device: the later writer wins. Without it, now.",
    )

    @model_validator(mode="after")
    def _one_weight(self) -> Self:
        if self.weight is None:
            return self
        if self.weight_kg is not None:
            raise ValueError("Please give weight or weight_kg, not both.")
        kg = kg_of(self.weight.value, self.weight.unit, self.weight.rest)
        if not _LIGHTEST_KG <= kg <= _HEAVIEST_KG:
            raise ValueError(f"Please give a weight from {_LIGHTEST_KG} to {_HEAVIEST_KG} kg.")
        return self

    def entry(self, day: date) -> Entry:
        facts = self.model_dump(exclude_unset=True, exclude={"date", "client_updated_at"})
        if facts.pop("weight", None) and self.weight:
            facts["weight_kg"] = kg_of(self.weight.value, self.weight.unit, self.weight.rest)
        for name in ("weight_kg", "muscle_mass_kg"):
            if facts.get(name) is not None:
                facts[name] = hundredths(facts[name])
        if facts.get("body_fat_pct") is not None:
            facts["body_fat_pct"] = hundredths(round(facts["body_fat_pct"], 1))
        return Entry(day, facts, self.client_updated_at)


class CheckInOut(BaseModel):
    model_config = OUT

    date: date
    weight_kg: float | None
    weight: MeasureOut | None
    body_fat_pct: float | None
    muscle_mass_kg: float | None
    energy_level: int | None
    sleep_quality: int | None
    mood: int | None
    notes: str | None
    adherence_score: float | None = Field(
        description="From 0 to 1: how close the day's eating came to its targets."
    )
    client_updated_at: datetime | None
    created_at: datetime
    updated_at: datetime


class CheckInPage(BaseModel):
    items: list[CheckInOut]
    next_cursor: str | None


class BatchItemIn(CheckInIn):
    date: Day


class BatchIn(BaseModel):
    model_config = IN

    check_ins: list[BatchItemIn] = Field(min_length=1, max_length=366)


class BatchItemOut(BaseModel):
    date: date
    status: Outcome = Field(
        description="created, updated, unchanged; conflict: what is stored is newer and was kept;"
        " refused: the day has not come yet."
    )
    message: str | None
    stored: CheckInOut | None


class BatchOut(BaseModel):
    results: list[BatchItemOut] = Field(description="In the order of the request.")
    conflicts: int


@router.get("", responses=answers(NotSignedIn))
async def list_check_ins(
    coach: CoachParts,
    who: Someone,
    *,
    first_day: Annotated[Day | None, Query(alias="from")] = None,
    last_day: Annotated[Day | None, Query(alias="to")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    units: ShownUnits = None,
) -> CheckInPage:
    """List check-ins, the newest first."""
    span = Span(first_day, last_day, day_of(cursor))
    async with coach.database.as_user(who.user_id) as data:
        shown_in = units or (await profile_of(data)).units
        rows = await check_ins.page(data, span, limit)
        items = [_out(row, shown_in) for row in rows[:limit]]
    more = len(rows) > limit
    return CheckInPage(
        items=items, next_cursor=cursor_of(items[-1].date.isoformat()) if more else None
    )


@router.get("/{date:day}", responses=answers(NotSignedIn, NotFound))
async def read_check_in(
    coach: CoachParts, who: Someone, date: DayInPath, units: ShownUnits = None
) -> CheckInOut:
    async with coach.database.as_user(who.user_id) as data:
        shown_in = units or (await profile_of(data)).units
        row = await check_ins.find(data, date)
        if row is None:
            raise NotFound("There is no check-in for this day.")
        return _out(row, shown_in)


@router.put(
    "/{date:day}",
    responses={201: {"model": CheckInOut}, **answers(NotSignedIn, Conflict)},
)
async def write_check_in(
    coach: CoachParts,
    who: Someone,
    now: Now,
    response: Response,
    *,
    date: DayInPath,
    body: CheckInIn,
    units: ShownUnits = None,
) -> CheckInOut:
    """Make or change the check-in of a day; 409 if what is stored was written later."""
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data, to_write=True)
        not_in_future(date, today_of(profile, now))
        [stored] = await check_ins.store(data, [body.entry(date)], now)
        answer = _out(stored.check_in, units or profile.units)
    if stored.outcome is Outcome.CONFLICT:
        raise Conflict(
            "A later check-in of this day is already stored.",
            details={"stored": answer.model_dump(mode="json")},
        )
    if stored.outcome is Outcome.CREATED:
        response.status_code = status.HTTP_201_CREATED
    return answer


@router.delete("/{date:day}", status_code=204, responses=answers(NotSignedIn, NotFound))
async def delete_check_in(coach: CoachParts, who: Someone, date: DayInPath) -> None:
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data, to_write=True)
        row = await check_ins.find(data, date)
        if row is None:
            raise NotFound("There is no check-in for this day.")
        await data.delete(row)


@router.post("/batch", responses=answers(NotSignedIn))
async def sync_check_ins(
    coach: CoachParts, who: Someone, now: Now, body: BatchIn, units: ShownUnits = None
) -> BatchOut:
    """Store what a device gathered while it was away; each day is told how it fared."""
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data, to_write=True)
        today = today_of(profile, now)
        entries = [item.entry(item.date) for item in body.check_ins if item.date <= today]
        stored = iter(await check_ins.store(data, entries, now))
        shown_in = units or profile.units
        results = [
            _result(next(stored), shown_in) if item.date <= today else _refused(item.date)
            for item in body.check_ins
        ]
    return BatchOut(
        results=results, conflicts=sum(each.status is Outcome.CONFLICT for each in results)
    )


def _result(stored: check_ins.Stored, units: Units) -> BatchItemOut:
    return BatchItemOut(
        date=stored.check_in.date,
        status=stored.outcome,
        message="What is stored was written later." if stored.outcome is Outcome.CONFLICT else None,
        stored=_out(stored.check_in, units),
    )


def _refused(day: date) -> BatchItemOut:
    return BatchItemOut(
        date=day, status=Outcome.REFUSED, message="This day has not come yet.", stored=None
    )


def _out(row: CheckIn, units: Units) -> CheckInOut:
    values: dict[str, Any] = {name: getattr(row, name, None) for name in CheckInOut.model_fields}
    values["weight"] = weight_in(units, row.weight_kg)
    return CheckInOut.model_validate(values, from_attributes=True)

"""Look up daily check-ins: weight, energy, sleep, mood and, where asked for, notes."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import mean

from pydantic import BaseModel, Field

from database import UserData, col
from database.tables import CheckIn
from policies import ToolNumber
from tools._tool import MAX_DAYS, Arguments, Tool, span_of

_SHOWN = 31
_NOTE_LENGTH = 300


class CheckInArguments(Arguments):
    days: int = Field(
        default=14, ge=1, le=MAX_DAYS, description="How many days back, today included."
    )
    notes: bool = Field(default=False, description="Whether to read the person's own notes too.")


class DayCheckIn(BaseModel):
    """One check-in; ratings run from 1 to 10."""

    day: date
    weight_kg: float | None
    energy_level: int | None
    sleep_quality: int | None
    mood: int | None
    note: str | None = None


class CheckIns(BaseModel):
    """The newest check-ins, and means over all of the period."""

    first_day: date
    last_day: date
    check_ins: int
    mean_energy_level: float | None
    mean_sleep_quality: float | None
    mean_mood: float | None
    newest_first: list[DayCheckIn]
    older_not_shown: int
    data_gaps: list[str]
    confidence: float


async def run(arguments: CheckInArguments, data: UserData, today: date) -> CheckIns:
    first = today - timedelta(days=arguments.days - 1)
    rows = await data.all(
        data.mine(CheckIn)
        .where(col(CheckIn.date).between(first, today))
        .order_by(col(CheckIn.date).desc())
    )
    return CheckIns(
        first_day=first,
        last_day=today,
        check_ins=len(rows),
        mean_energy_level=_mean([row.energy_level for row in rows]),
        mean_sleep_quality=_mean([row.sleep_quality for row in rows]),
        mean_mood=_mean([row.mood for row in rows]),
        newest_first=[_shown(row, notes=arguments.notes) for row in rows[:_SHOWN]],
        older_not_shown=max(0, len(rows) - _SHOWN),
        data_gaps=_gaps(rows, arguments.days),
        confidence=round(min(1.0, len(rows) / arguments.days), 2),
    )


def _shown(row: CheckIn, *, notes: bool) -> DayCheckIn:
    return DayCheckIn(
        day=row.date,
        weight_kg=None if row.weight_kg is None else float(row.weight_kg),
        energy_level=row.energy_level,
        sleep_quality=row.sleep_quality,
        mood=row.mood,
        note=row.notes[:_NOTE_LENGTH] if notes and row.notes else None,
    )


def _mean(ratings: Sequence[int | None]) -> float | None:
    known = [rating for rating in ratings if rating is not None]
    return round(mean(known), 1) if known else None


def _gaps(rows: Sequence[CheckIn], days: int) -> list[str]:
    if not rows:
        return ["no check-ins in this period"]
    gaps = [] if len(rows) == days else [f"{days - len(rows)} of {days} days without a check-in"]
    if all(row.weight_kg is None for row in rows):
        gaps.append("no weight in this period")
    return gaps


def summary(found: CheckIns) -> str:
    return f"{found.check_ins} check-ins, {span_of([found.first_day, found.last_day])}"


def numbers(found: CheckIns) -> list[ToolNumber]:
    weights = [day.weight_kg for day in found.newest_first if day.weight_kg is not None]
    return [ToolNumber(kg, "kg", "weight") for kg in weights]


TOOL = Tool(
    description="Daily check-ins of the last days: weight, energy, sleep quality and mood (1 to "
    "10), notes if asked for. For where the weight is heading use get_weight_trend.",
    arguments=CheckInArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

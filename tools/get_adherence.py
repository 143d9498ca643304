"""Say how steadily the person logs and how often days meet their targets."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import mean

from pydantic import BaseModel, Field

from database import UserData, col
from database.tables import CheckIn, NutritionDay
from policies import ToolNumber
from tools._tool import MAX_DAYS, Arguments, Tool, span_of
from tools.get_nutrition_summary import on_target

_PROTEIN_ENOUGH = 0.9


class AdherenceArguments(Arguments):
    days: int = Field(
        default=28, ge=1, le=MAX_DAYS, description="How many days back, today included."
    )


class Streaks(BaseModel):
    """Days logged in a row; the current one may end yesterday, since today is not over."""

    days_logged: int
    share_of_days: float
    current_streak_days: int
    longest_streak_days: int
    longest_gap_days: int


class Adherence(BaseModel):
    first_day: date
    last_day: date
    check_ins: Streaks
    food_logs: Streaks
    days_with_target: int
    days_on_target: int
    days_protein_reached: int
    mean_adherence_score: float | None
    data_gaps: list[str]
    confidence: float


async def run(arguments: AdherenceArguments, data: UserData, today: date) -> Adherence:
    first = today - timedelta(days=arguments.days - 1)
    check_ins = await data.all(data.mine(CheckIn).where(col(CheckIn.date).between(first, today)))
    food = await data.all(
        data.mine(NutritionDay).where(col(NutritionDay.date).between(first, today))
    )
    logged = [row for row in food if row.calories is not None]
    aimed = [row for row in logged if row.target_calories and row.is_complete]
    scores = [float(row.adherence_score) for row in check_ins if row.adherence_score is not None]
    return Adherence(
        first_day=first,
        last_day=today,
        check_ins=streaks({row.date for row in check_ins}, first, today),
        food_logs=streaks({row.date for row in logged}, first, today),
        days_with_target=len(aimed),
        days_on_target=sum(on_target(row) for row in aimed),
        days_protein_reached=sum(_protein_reached(row) for row in aimed),
        mean_adherence_score=round(mean(scores), 2) if scores else None,
        data_gaps=_gaps(check_ins, logged, aimed),
        confidence=1.0 if check_ins or logged else 0.2,
    )


def streaks(logged: Collection[date], first: date, today: date) -> Streaks:
    """Count runs of days with and without a log between two days, both included."""
    days = [first + timedelta(days=offset) for offset in range((today - first).days + 1)]
    marks = [-1, *(index for index, day in enumerate(days) if day not in logged), len(days)]
    runs = [after - before - 1 for before, after in pairwise(marks)]
    past = days if today in logged else days[:-1]
    current = next((index for index, day in enumerate(reversed(past)) if day not in logged), None)
    known = [-1, *(index for index, day in enumerate(days) if day in logged), len(past)]
    gaps = [after - before - 1 for before, after in pairwise(known)]
    return Streaks(
        days_logged=len(known) - 2,
        share_of_days=round((len(known) - 2) / len(days), 2),
        current_streak_days=len(past) if current is None else current,
        longest_streak_days=max(runs),
        longest_gap_days=max(0, *gaps),
    )


def _protein_reached(row: NutritionDay) -> bool:
    if row.protein_g is None or not row.target_protein_g:
        return False
    return float(row.protein_g) >= _PROTEIN_ENOUGH * float(row.target_protein_g)


def _gaps(
    check_ins: Sequence[CheckIn], food: Sequence[NutritionDay], aimed: Sequence[NutritionDay]
) -> list[str]:
    found = (
        (not check_ins, "no check-ins in this period"),
        (not food, "no food logs in this period"),
        (bool(food) and not aimed, "no complete day has a target to compare with"),
    )
    return [gap for holds, gap in found if holds]


def summary(found: Adherence) -> str:
    counts = f"{found.check_ins.days_logged} check-ins, {found.food_logs.days_logged} food days"
    return f"{counts}, {span_of([found.first_day, found.last_day])}"


def numbers(_: Adherence) -> list[ToolNumber]:
    """Counts of days are neither energy nor weight: nothing to vouch for."""
    return []


TOOL = Tool(
    description="How steadily the person logs: streaks, gaps, share of days with check-ins and "
    "food logs, and on how many days energy and protein met that day's targets.",
    arguments=AdherenceArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

"""Sum up what was eaten: averages, each day against its target, protein by weight, gaps."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from statistics import mean, median

from pydantic import BaseModel, Field

from database import UserData, col
from database.tables import CheckIn, NutritionDay
from policies import ToolNumber
from tools._tool import MAX_DAYS, Arguments, Tool, span_of, whole

_SHOWN = 31
_ON_TARGET = 0.10
_LOW_SHARE = 0.5
_ENOUGH_DAYS = 4


class NutritionArguments(Arguments):
    days: int = Field(
        default=7, ge=1, le=MAX_DAYS, description="How many days back, today included."
    )


class FoodDay(BaseModel):
    """One day's sums; `counted` says whether the averages hold it."""

    day: date
    energy_kcal: int | None
    target_kcal: int | None
    protein_g: float | None
    carbs_g: float | None
    fat_g: float | None
    fiber_g: float | None
    water_ml: int | None
    counted: bool


class NutritionSummary(BaseModel):
    """Averages are over the counted days: complete ones with energy, without today."""

    first_day: date
    last_day: date
    days_logged: int
    days_counted: int
    excluded_days: list[date]
    unusually_low_days: list[date]
    mean_energy_kcal: int | None
    mean_target_kcal: int | None
    mean_protein_g: float | None
    mean_protein_g_per_kg: float | None
    mean_carbs_g: float | None
    mean_fat_g: float | None
    mean_fiber_g: float | None
    mean_water_ml: int | None
    days_with_target: int
    days_on_target: int
    today_energy_kcal: int | None
    today_remaining_kcal: int | None
    newest_first: list[FoodDay]
    older_not_shown: int
    data_gaps: list[str]
    confidence: float


async def run(arguments: NutritionArguments, data: UserData, today: date) -> NutritionSummary:
    first = today - timedelta(days=arguments.days - 1)
    rows = await data.all(
        data.mine(NutritionDay)
        .where(col(NutritionDay.date).between(first, today))
        .order_by(col(NutritionDay.date).desc())
    )
    weighed = await data.first(
        data.mine(CheckIn)
        .where(col(CheckIn.weight_kg).is_not(None), col(CheckIn.date) <= today)
        .order_by(col(CheckIn.date).desc())
    )
    weight = None if weighed is None else _number(weighed.weight_kg)
    return summarise(rows, first, today, weight_kg=weight)


def summarise(
    rows: Sequence[NutritionDay], first: date, today: date, *, weight_kg: float | None
) -> NutritionSummary:
    """Work out the summary from the rows of the period, newest first."""
    counted = [row for row in rows if _counts(row, today)]
    kcal = [row.calories for row in counted if row.calories is not None]
    protein = _mean([row.protein_g for row in counted])
    aimed = [row for row in counted if row.target_calories]
    now = next((row for row in rows if row.date == today), None)
    days = (today - first).days + 1
    return NutritionSummary(
        first_day=first,
        last_day=today,
        days_logged=len(rows),
        days_counted=len(counted),
        excluded_days=[row.date for row in rows if not _counts(row, today)],
        unusually_low_days=_low_days(counted),
        mean_energy_kcal=round(mean(kcal)) if kcal else None,
        mean_target_kcal=whole(_mean([row.target_calories for row in aimed])),
        mean_protein_g=protein,
        mean_protein_g_per_kg=round(protein / weight_kg, 2) if protein and weight_kg else None,
        mean_carbs_g=_mean([row.carbs_g for row in counted]),
        mean_fat_g=_mean([row.fat_g for row in counted]),
        mean_fiber_g=_mean([row.fiber_g for row in counted]),
        mean_water_ml=whole(_mean([row.water_ml for row in counted])),
        days_with_target=len(aimed),
        days_on_target=sum(on_target(row) for row in aimed),
        today_energy_kcal=now.calories if now else None,
        today_remaining_kcal=_remaining(now),
        newest_first=[_shown(row, today) for row in rows[:_SHOWN]],
        older_not_shown=max(0, len(rows) - _SHOWN),
        data_gaps=_gaps(counted, days, weight_kg),
        confidence=round(min(1.0, len(counted) / max(1, days - 1)), 2),
    )


def on_target(row: NutritionDay) -> bool:
    """Within 10 % of the day's energy target, above or below."""
    if row.calories is None or not row.target_calories:
        return False
    return abs(row.calories - row.target_calories) <= _ON_TARGET * row.target_calories


def _counts(row: NutritionDay, today: date) -> bool:
    return row.is_complete and row.calories is not None and row.date < today


def _low_days(counted: Sequence[NutritionDay]) -> list[date]:
    """Days under half of the median: perhaps not all was logged, perhaps little was eaten."""
    if len(counted) < _ENOUGH_DAYS:
        return []
    usual = median(row.calories or 0 for row in counted)
    return [row.date for row in counted if (row.calories or 0) < _LOW_SHARE * usual]


def _remaining(now: NutritionDay | None) -> int | None:
    if now is None or now.calories is None or now.target_calories is None:
        return None
    return max(0, now.target_calories - now.calories)


def _shown(row: NutritionDay, today: date) -> FoodDay:
    return FoodDay(
        day=row.date,
        energy_kcal=row.calories,
        target_kcal=row.target_calories,
        protein_g=_number(row.protein_g),
        carbs_g=_number(row.carbs_g),
        fat_g=_number(row.fat_g),
        fiber_g=_number(row.fiber_g),
        water_ml=row.water_ml,
        counted=_counts(row, today),
    )


def _gaps(counted: Sequence[NutritionDay], days: int, weight_kg: float | None) -> list[str]:
    if not counted:
        return ["no complete day of eating in this period"]
    missing = days - 1 - len(counted)
    gaps = [f"{missing} of {days - 1} past days without a complete log"] if missing > 0 else []
    if all(row.protein_g is None for row in counted):
        gaps.append("no macros were logged")
    elif weight_kg is None:
        gaps.append("no weight, so protein cannot be related to it")
    return gaps


def _number(value: Decimal | float | None) -> float | None:
    return None if value is None else float(value)


def _mean(values: Sequence[Decimal | int | None]) -> float | None:
    known = [float(value) for value in values if value is not None]
    return round(mean(known), 1) if known else None


def summary(found: NutritionSummary) -> str:
    days = f"{found.days_logged} days logged, {found.days_counted} counted"
    return f"{days}, {span_of([found.first_day, found.last_day])}"


def numbers(found: NutritionSummary) -> list[ToolNumber]:
    energy = [found.mean_energy_kcal, found.today_energy_kcal]
    energy += [day.energy_kcal for day in found.newest_first]
    targets = [found.mean_target_kcal, *(day.target_kcal for day in found.newest_first)]
    grams = [found.mean_protein_g, found.mean_carbs_g, found.mean_fat_g, found.mean_fiber_g]
    for day in found.newest_first:
        grams += [day.protein_g, day.carbs_g, day.fat_g, day.fiber_g]
    return [
        ToolNumber(value, unit, role)
        for values, unit, role in (
            (energy, "kcal", "logged"),
            (targets, "kcal", "target"),
            ([found.today_remaining_kcal], "kcal", "remaining"),
            (grams, "g", "logged"),
            ([found.mean_protein_g_per_kg], "g/kg", "logged"),
        )
        for value in values
        if value is not None
    ]


TOOL = Tool(
    description="What the person logged as eaten in the last days: averages, each day against its "
    "target, protein per kg, today so far and what remains. Logged is not recommended.",
    arguments=NutritionArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

"""Nutrition days: what was eaten, beside the targets that were true on that day."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlmodel import col

from coach.records.person import Span, mark_changed
from database import UserData
from database.tables import CheckIn, ConsentKind, DietPreferences, NutritionDay
from tools import Tool

_TARGETS = {
    "calories": "target_calories",
    "protein_g": "target_protein_g",
    "carbs_g": "target_carbs_g",
    "fat_g": "target_fat_g",
    "fiber_g": "target_fiber_g",
}
_PLANNED = {"target_kcal": "target_calories"} | _TARGETS


async def store(
    data: UserData, day: date, facts: Mapping[str, Any], *, planner: Tool, now: datetime
) -> tuple[bool, NutritionDay]:
    """Store what was sent; return whether the day is new. The caller holds the person's lock.

    A new day keeps the targets that are true now: those that the person has set, or else those
    that the planner works out, where it may read what it needs.
    """
    row = await find(data, day)
    made = row is None
    if row is None:
        targets = await _own_targets(data) or await _planned_targets(data, planner, day)
        row = NutritionDay(
            user_id=data.user_id, date=day, created_at=now, updated_at=now, **{**targets, **facts}
        )
        data.add(row)
    else:
        mark_changed(row, now)
    for name, value in facts.items():
        setattr(row, name, value)
    await _score(data, day, row.adherence)
    await data.flush()
    return made, row


async def remove(data: UserData, day: date) -> bool:
    row = await find(data, day)
    if row is None:
        return False
    await data.delete(row)
    await _score(data, day, None)
    return True


async def find(data: UserData, day: date) -> NutritionDay | None:
    return await data.first(data.mine(NutritionDay).where(col(NutritionDay.date) == day))


async def page(data: UserData, span: Span, limit: int) -> Sequence[NutritionDay]:
    """Return the newest first, one more than `limit` if there are more."""
    query = data.mine(NutritionDay).where(*span.holds(col(NutritionDay.date)))
    return await data.all(query.order_by(col(NutritionDay.date).desc()).limit(limit + 1))


async def _score(data: UserData, day: date, score: Decimal | None) -> None:
    """Keep the score of the day's check-in, where there is one, true."""
    check_in = await data.first(data.mine(CheckIn).where(col(CheckIn.date) == day))
    if check_in is not None:
        check_in.adherence_score = score


async def _own_targets(data: UserData) -> dict[str, Any]:
    """Return the targets that the person has set, as columns of a day."""
    preferences = await data.first(data.mine(DietPreferences))
    wanted = (preferences and preferences.macro_targets) or {}
    return {column: wanted[name] for name, column in _TARGETS.items() if wanted.get(name)}


async def _planned_targets(data: UserData, planner: Tool, day: date) -> dict[str, Any]:
    """Return the targets inside every safety limit, as columns; none for whom there are none."""
    if ConsentKind.HEALTH_DATA not in await data.consents():
        return {}
    plan = (await planner.run(planner.arguments(), data, day)).model_dump()
    return {column: plan[name] for name, column in _PLANNED.items() if plan.get(name)}

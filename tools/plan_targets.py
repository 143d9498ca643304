"""Plan the day's calories and macros for the person's goal, inside every safety limit."""

from datetime import date
from typing import cast

from pydantic import BaseModel, Field

from database import UserData
from policies import ToolNumber
from tools._energy import HISTORY_DAYS, Energy, energy_of, missing
from tools._limits import barrier
from tools._plan import Goal, Pace, Plan, make_plan
from tools._rows import read_rows
from tools._tool import Arguments, Tool, whole


class PlanArguments(Arguments):
    goal: Goal | None = Field(
        default=None, description="Another goal than the one on record, if the person asks for it."
    )
    pace: Pace | None = Field(
        default=None, description="Another pace than the one on record, if the person asks for it."
    )


class Targets(BaseModel):
    """A day's targets, or why there are none.

    `status` is planned, maintenance_only (no deficit may be planned), no_numbers (say none) or
    missing_data.
    """

    status: str
    reason: str | None = None
    guidance: str | None = None
    goal: str | None = None
    pace: str | None = None
    target_kcal: int | None = None
    maintenance_kcal: int | None = None
    daily_change_kcal: int | None = None
    expected_change_kg_per_week: float | None = None
    protein_g: int | None = None
    fat_g: int | None = None
    carbs_g: int | None = None
    fiber_g: int | None = None
    limits_that_decided: list[str] = Field(default_factory=list)
    method: str | None = None
    data_gaps: list[str]
    confidence: float


async def run(arguments: PlanArguments, data: UserData, today: date) -> Targets:
    rows = await read_rows(data, today, history_days=HISTORY_DAYS)
    goal = arguments.goal or cast("Goal", rows.person.goal_type or "maintenance")
    pace = arguments.pace or cast("Pace", rows.goal.get("pace_preference") or "moderate")
    held = barrier(rows.person)
    energy = energy_of(rows)
    if held is not None and held.number_free:
        return Targets(
            status="no_numbers",
            reason=held.code,
            guidance=held.words,
            data_gaps=[],
            confidence=1.0,
        )
    if energy is None:
        gaps = [f"{name} is not known" for name in missing(rows)]
        return Targets(status="missing_data", data_gaps=gaps, confidence=0.0)
    return _targets(make_plan(rows.person, energy, goal=goal, pace=pace), energy)


def _targets(plan: Plan, energy: Energy) -> Targets:
    macros = plan.macros
    return Targets(
        status=plan.status,
        reason=plan.reason.code if plan.reason else None,
        guidance=plan.reason.words if plan.reason else plan.note,
        goal=plan.goal,
        pace=plan.pace if plan.goal in ("fat_loss", "muscle_gain") else None,
        target_kcal=plan.target_kcal,
        maintenance_kcal=whole(plan.maintenance_kcal),
        daily_change_kcal=whole(plan.change_kcal),
        expected_change_kg_per_week=_rate(plan),
        protein_g=whole(macros.protein_g if macros else None),
        fat_g=whole(macros.fat_g if macros else None),
        carbs_g=whole(macros.carb_g if macros else None),
        fiber_g=whole(macros.fibre_g if macros else None),
        limits_that_decided=list(plan.limits),
        method=energy.method,
        data_gaps=list(energy.gaps),
        confidence=energy.confidence,
    )


def _rate(plan: Plan) -> float | None:
    """Expected change, cut towards zero: never more than the limits allow by rounding."""
    if plan.rate_kg_per_week is None:
        return None
    return int(plan.rate_kg_per_week * 100) / 100


def summary(found: Targets) -> str:
    return f"{found.status}, reason {found.reason or 'none'}, {len(found.data_gaps)} gaps"


def numbers(found: Targets) -> list[ToolNumber]:
    values = (
        (found.target_kcal, "kcal", "target"),
        (found.maintenance_kcal, "kcal", "expenditure"),
        (found.protein_g, "g", "target"),
        (found.fat_g, "g", "target"),
        (found.carbs_g, "g", "target"),
        (found.fiber_g, "g", "target"),
        (found.expected_change_kg_per_week, "kg/week", "rate"),
    )
    return [ToolNumber(abs(value), unit, role) for value, unit, role in values if value is not None]


TOOL = Tool(
    description="Daily calorie and macro targets for the person's goal and pace, already inside "
    "all safety limits. Always use it for a target; never make one up. With status "
    "maintenance_only or no_numbers follow its guidance.",
    arguments=PlanArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

"""Project where a steady intake leads the weight, with a range, and when a goal is reached."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import cast

from pydantic import BaseModel, Field

from database import UserData
from nutrition.projection import (
    POPULATION,
    Coefficients,
    band,
    days_to_goal,
    personal_coefficients,
    plateau_weight,
    projected_weight,
)
from nutrition.safety import min_goal_weight_kg
from policies import Person, ToolNumber
from tools._energy import HISTORY_DAYS, Energy, energy_of, missing
from tools._limits import barrier
from tools._plan import Goal, Pace, highest_kcal, lowest_kcal, make_plan
from tools._rows import Rows, read_rows
from tools._tool import Arguments, Tool, ToolError

_POINTS = 13
_PAL = (1.4, 2.5)
_GOAL_DAYS = 3 * 365
_DATE_SHARE = 0.2


class ProjectionArguments(Arguments):
    weeks: int = Field(default=12, ge=1, le=52, description="How many weeks ahead.")
    intake_kcal: int | None = Field(
        default=None,
        ge=1000,
        le=6000,
        description="Daily intake to project; leave it out for the planned target.",
    )


class ProjectedPoint(BaseModel):
    day: date
    weight_kg: float
    low_kg: float
    high_kg: float


class Projection(BaseModel):
    """Weights to expect; `status` is projected, refused or missing_data."""

    status: str
    reason: str | None = None
    guidance: str | None = None
    start_weight_kg: float | None = None
    intake_kcal: int | None = None
    daily_change_kcal: int | None = None
    points: list[ProjectedPoint] = Field(default_factory=list)
    plateau_weight_kg: float | None = None
    goal_weight_kg: float | None = None
    goal_day: date | None = None
    goal_day_earliest: date | None = None
    goal_day_latest: date | None = None
    method: str | None = None
    data_gaps: list[str]
    confidence: float


async def run(arguments: ProjectionArguments, data: UserData, today: date) -> Projection:
    rows = await read_rows(data, today, history_days=HISTORY_DAYS)
    held = barrier(rows.person)
    if held is not None:
        return Projection(
            status="refused",
            reason=held.code,
            guidance=held.words,
            data_gaps=[],
            confidence=1.0,
        )
    energy = energy_of(rows)
    if energy is None:
        gaps = [f"{name} is not known" for name in missing(rows)]
        return Projection(status="missing_data", data_gaps=gaps, confidence=0.0)
    return _projection(rows, energy, arguments)


def _projection(rows: Rows, energy: Energy, arguments: ProjectionArguments) -> Projection:
    intake = arguments.intake_kcal or _planned(rows, energy)
    _refuse_unsafe(rows.person, energy, intake)
    change = intake - energy.tdee_kcal
    coefficients, method = _coefficients(energy)
    start, goal = energy.weight_kg, rows.person.goal_weight_kg
    days = days_to_goal(start, goal, change, coefficients) if goal is not None else None
    reachable = days is not None and 0 < days <= _GOAL_DAYS
    plateau = plateau_weight(start, change, coefficients)
    return Projection(
        status="projected",
        start_weight_kg=round(start, 1),
        intake_kcal=intake,
        daily_change_kcal=round(change),
        points=_points(energy, change, coefficients, (rows.today, arguments.weeks, goal)),
        plateau_weight_kg=_shown_plateau(energy, plateau),
        goal_weight_kg=goal,
        goal_day=_after(rows.today, days) if reachable else None,
        goal_day_earliest=_after(rows.today, days, 1 - _DATE_SHARE) if reachable else None,
        goal_day_latest=_after(rows.today, days, 1 + _DATE_SHARE) if reachable else None,
        method=method,
        data_gaps=[*energy.gaps, *([] if goal is not None else ["no goal weight is set"])],
        confidence=round(0.8 * energy.confidence, 2),
    )


def _planned(rows: Rows, energy: Energy) -> int:
    goal = cast("Goal", rows.person.goal_type or "maintenance")
    pace = cast("Pace", rows.goal.get("pace_preference") or "moderate")
    target = make_plan(rows.person, energy, goal=goal, pace=pace).target_kcal
    assert target is not None
    return target


def _refuse_unsafe(person: Person, energy: Energy, intake: int) -> None:
    """Never draw a line that only an unsafe intake would follow."""
    need = energy.tdee_kcal
    lowest = max(lowest_kcal(person, energy, need).values())
    if intake < min(need, lowest):
        raise ToolError(
            "intake_kcal: less than is safe for this person. Leave it out, or use plan_targets."
        )
    if intake > max(need, lowest, min(highest_kcal(person, energy, need).values())):
        raise ToolError(
            "intake_kcal: more than is safe for this person. Leave it out, or use plan_targets."
        )


def _coefficients(energy: Energy) -> tuple[Coefficients, str]:
    if energy.body_fat_pct is None or energy.resting is None:
        return POPULATION, "hall_chow_population"
    pal = min(max(energy.tdee_kcal / energy.resting.kcal, _PAL[0]), _PAL[1])
    own = personal_coefficients(
        energy.weight_kg * energy.body_fat_pct / 100,
        weight_kg=energy.weight_kg,
        bmr_kcal=energy.resting.kcal,
        pal=pal,
    )
    return own, "hall_chow_personal"


def _points(
    energy: Energy,
    change: float,
    coefficients: Coefficients,
    horizon: tuple[date, int, float | None],
) -> list[ProjectedPoint]:
    """Points until the horizon, a loss not past the goal and never below the healthy range."""
    today, weeks, goal = horizon
    healthy = min_goal_weight_kg(energy.height_cm)
    lowest = max(healthy, goal or 0.0) if change < 0 else 0.0
    step = -(-weeks // _POINTS)
    points = []
    for week in range(step, weeks + 1, step):
        weight = projected_weight(energy.weight_kg, change, week * 7, coefficients)
        if weight < lowest:
            break
        shown = band(energy.weight_kg, weight)
        points.append(
            ProjectedPoint(
                day=today + timedelta(weeks=week),
                weight_kg=round(weight, 1),
                low_kg=round(max(shown.low_kg, healthy) if change < 0 else shown.low_kg, 1),
                high_kg=round(shown.high_kg, 1),
            )
        )
    return points


def _shown_plateau(energy: Energy, plateau: float) -> float | None:
    return round(plateau, 1) if plateau >= min_goal_weight_kg(energy.height_cm) else None


def _after(today: date, days: float | None, share: float = 1.0) -> date:
    return today + timedelta(days=round((days or 0.0) * share))


def summary(found: Projection) -> str:
    days = [point.day for point in found.points]
    last = f" to {days[-1]}" if days else ""
    return f"{found.status}, reason {found.reason or 'none'}, {len(days)} points{last}"


def numbers(found: Projection) -> list[ToolNumber]:
    weights = [found.start_weight_kg, found.plateau_weight_kg, found.goal_weight_kg]
    weights += _weights(found.points)
    vouched = [ToolNumber(kg, "kg", "weight") for kg in weights if kg is not None]
    if found.intake_kcal is not None:
        vouched.append(ToolNumber(found.intake_kcal, "kcal", "target"))
    return vouched


def _weights(points: Sequence[ProjectedPoint]) -> list[float]:
    return [kg for point in points for kg in (point.weight_kg, point.low_kg, point.high_kg)]


TOOL = Tool(
    description="Where the weight goes in the coming weeks at the planned or a given safe intake, "
    "with a range, and about when the goal weight is reached. Say the range, not a promise.",
    arguments=ProjectionArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

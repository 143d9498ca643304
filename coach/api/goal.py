"""GET and PUT /api/goal: where the person wants to go, inside what is safe."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Self

from fastapi import APIRouter
from pydantic import BaseModel, Field, model_validator

from coach.accounts.auth import youngest_age
from coach.api.deps import CoachParts, Now, Someone, answers
from coach.api.fields import IN, Day, wrong
from coach.api.measures import MeasureOut, ShownUnits, WeightIn
from coach.errors import NotSignedIn
from coach.records.person import profile_of, today_of
from coach.records.units import hundredths, kg_of, weight_in
from database import UserData
from database.tables import (
    GoalType,
    PacePreference,
    Risk,
    RiskFlag,
    Units,
    UserGoal,
    UserProfile,
)
from nutrition.safety import ADULT_AGE, min_goal_weight_kg
from nutrition.warning_signs import LOWERED_GOAL_DAYS, LOWERED_GOALS

router = APIRouter(prefix="/api/goal", tags=["goal"])

_LIGHTEST_KG, _HEAVIEST_KG = 20, 500


class GoalIn(BaseModel):
    """What is left out stays as it is; null clears it where there may be nothing."""

    model_config = IN

    goal_type: GoalType = GoalType.MAINTENANCE
    target_weight_kg: float | None = Field(
        default=None, strict=True, ge=_LIGHTEST_KG, le=_HEAVIEST_KG
    )
    target_weight: WeightIn | None = Field(default=None, description="Instead of target_weight_kg.")
    pace_preference: PacePreference = PacePreference.MODERATE
    target_date: Day | None = None

    @model_validator(mode="after")
    def _one_weight(self) -> Self:
        if self.target_weight is None:
            return self
        if self.target_weight_kg is not None:
            raise ValueError("Please give target_weight or target_weight_kg, not both.")
        if not _LIGHTEST_KG <= self.kg(self.target_weight) <= _HEAVIEST_KG:
            raise ValueError(f"Please give a weight from {_LIGHTEST_KG} to {_HEAVIEST_KG} kg.")
        return self

    @staticmethod
    def kg(weight: WeightIn) -> float:
        return kg_of(weight.value, weight.unit, weight.rest)

    def facts(self) -> dict[str, Any]:
        facts = self.model_dump(exclude_unset=True)
        if facts.pop("target_weight", None) and self.target_weight:
            facts["target_weight_kg"] = self.kg(self.target_weight)
        if facts.get("target_weight_kg") is not None:
            facts["target_weight_kg"] = hundredths(facts["target_weight_kg"])
        return facts


class GoalOut(BaseModel):
    goal_type: GoalType
    target_weight_kg: float | None
    target_weight: MeasureOut | None
    pace_preference: PacePreference
    target_date: date | None


@router.get("", responses=answers(NotSignedIn))
async def read_goal(coach: CoachParts, who: Someone, units: ShownUnits = None) -> GoalOut:
    """Return the goal; until one is chosen it is to stay as one is."""
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data)
        goal = await data.first(data.mine(UserGoal)) or UserGoal(user_id=who.user_id)
    return _out(goal, units or profile.units)


@router.put("", responses=answers(NotSignedIn))
async def write_goal(
    coach: CoachParts, who: Someone, now: Now, body: GoalIn, units: ShownUnits = None
) -> GoalOut:
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data, to_write=True)
        goal = await data.first(data.mine(UserGoal)) or UserGoal(user_id=who.user_id)
        before = goal.target_weight_kg
        for name, value in body.facts().items():
            setattr(goal, name, value)
        _note_lowering(goal, before, data, today_of(profile, now))
        if body.target_date is not None and body.target_date < today_of(profile, now):
            raise wrong("target_date", "Please choose a day that is still to come.")
        _demand_safety(goal, profile, now.year)
        data.add(goal)
        await data.flush()
    return _out(goal, units or profile.units)


def _note_lowering(goal: UserGoal, before: Decimal | None, data: UserData, today: date) -> None:
    """A goal that is lowered again and again is a sign, whatever the goal is."""
    if before is None or goal.target_weight_kg is None or goal.target_weight_kg >= before:
        return
    since = (today - timedelta(days=LOWERED_GOAL_DAYS)).isoformat()
    goal.lowered_on = [*(day for day in goal.lowered_on if day > since), today.isoformat()]
    if len(goal.lowered_on) >= LOWERED_GOALS:
        data.add(
            RiskFlag(flag=Risk.WATCH, raised=True, reason="goal lowered again", source="entries")
        )


def _demand_safety(goal: UserGoal, profile: UserProfile, year: int) -> None:
    """Refuse a goal that no safe advice can serve; no number is named, since it may harm."""
    age = None if profile.birth_year is None else youngest_age(profile.birth_year, year)
    is_adult = age is None or age >= ADULT_AGE
    if goal.goal_type is GoalType.FAT_LOSS:
        if not is_adult:
            raise wrong("goal_type", "Under 18 the coach does not help to lose weight.")
        if profile.is_pregnant or profile.is_breastfeeding:
            raise wrong(
                "goal_type",
                "During pregnancy and breast-feeding the coach does not help to lose weight.",
            )
    if is_adult and goal.target_weight_kg is not None and profile.height_cm is not None:
        lowest = min_goal_weight_kg(float(profile.height_cm))
        if float(goal.target_weight_kg) < lowest:
            raise wrong(
                "target_weight_kg",
                "This weight is below the healthy range for your height. Please choose more.",
            )


def _out(goal: UserGoal, units: Units) -> GoalOut:
    values = {name: getattr(goal, name, None) for name in GoalOut.model_fields}
    return GoalOut.model_validate(
        values | {"target_weight": weight_in(units, goal.target_weight_kg)}, from_attributes=True
    )

"""GET and PUT /api/preferences: what the person eats, does not eat, and must not eat."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, Field

from coach.api.deps import CoachParts, Someone, answers
from coach.api.fields import IN, OUT, Line, wrong
from coach.errors import NotSignedIn
from coach.records.person import profile_of
from database.tables import DietPreferences, DietType, UserProfile
from nutrition.safety import CEILING_UNKNOWN_TDEE_KCAL, calorie_floor_kcal

router = APIRouter(prefix="/api/preferences", tags=["preferences"])

Foods = Annotated[list[Line], Field(max_length=100)]
Grams = Annotated[float | None, Field(strict=True, ge=0, le=2000)]


class MacroTargetsIn(BaseModel):
    model_config = IN

    calories: int | None = Field(
        default=None, strict=True, ge=0, le=20_000, description="kcal a day"
    )
    protein_g: Grams = None
    carbs_g: Grams = None
    fat_g: Grams = None
    fiber_g: Annotated[float | None, Field(strict=True, ge=0, le=500)] = None


class PreferencesIn(BaseModel):
    """What is left out stays as it is."""

    model_config = IN

    diet_type: DietType = DietType.NONE
    allergies: Foods = Field(default_factory=list)
    disliked_foods: Foods = Field(default_factory=list)
    meals_per_day: int = Field(default=3, strict=True, ge=1, le=10)
    macro_targets: MacroTargetsIn | None = Field(
        default=None, description="Your own targets a day; null: the coach works them out."
    )


class MacroTargetsOut(BaseModel):
    calories: int | None
    protein_g: float | None
    carbs_g: float | None
    fat_g: float | None
    fiber_g: float | None


class PreferencesOut(BaseModel):
    model_config = OUT

    diet_type: DietType
    allergies: list[str]
    disliked_foods: list[str]
    meals_per_day: int
    macro_targets: MacroTargetsOut | None


@router.get("", responses=answers(NotSignedIn))
async def read_preferences(coach: CoachParts, who: Someone) -> PreferencesOut:
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data)
        row = await data.first(data.mine(DietPreferences))
    return _out(row or DietPreferences(user_id=who.user_id))


@router.put("", responses=answers(NotSignedIn))
async def write_preferences(coach: CoachParts, who: Someone, body: PreferencesIn) -> PreferencesOut:
    facts = body.model_dump(exclude_unset=True)
    for name in ("allergies", "disliked_foods"):
        if name in facts:
            facts[name] = list(dict.fromkeys(facts[name]))
    if body.macro_targets is not None:
        facts["macro_targets"] = body.macro_targets.model_dump()
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data, to_write=True)
        _demand_safety(body.macro_targets, profile)
        row = await data.first(data.mine(DietPreferences))
        row = row or DietPreferences(user_id=who.user_id)
        for name, value in facts.items():
            setattr(row, name, value)
        data.add(row)
        await data.flush()
    return _out(row)


def _demand_safety(targets: MacroTargetsIn | None, profile: UserProfile) -> None:
    """Refuse daily energy that no policy would let the coach say."""
    if targets is None or targets.calories is None:
        return
    if targets.calories < calorie_floor_kcal(profile.sex):
        raise wrong(
            "macro_targets.calories",
            "This is less than the coach plans without medical supervision. Please choose more,"
            " or leave it out and the coach works it out.",
        )
    if targets.calories > CEILING_UNKNOWN_TDEE_KCAL:
        raise wrong("macro_targets.calories", "This is more than the coach plans for a day.")


def _out(row: DietPreferences) -> PreferencesOut:
    stored = row.macro_targets
    targets = stored and {name: stored.get(name) for name in MacroTargetsOut.model_fields}
    values = {name: getattr(row, name) for name in PreferencesOut.model_fields}
    return PreferencesOut.model_validate(values | {"macro_targets": targets or None})

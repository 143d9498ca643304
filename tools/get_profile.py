"""Look up who the person is: body facts, goal, diet, allergies, conditions."""

from datetime import date

from pydantic import BaseModel

from database import UserData
from policies import ToolNumber
from tools._rows import Rows, read_rows
from tools._tool import Arguments, Tool

_ESSENTIAL = ("sex", "age_years", "height_cm", "weight_kg", "activity_level", "goal_type")


class ProfileArguments(Arguments):
    """Nothing to choose."""


class Profile(BaseModel):
    """What is on record; None is not known."""

    sex: str | None
    age_years: int | None
    height_cm: float | None
    weight_kg: float | None
    weight_day: date | None
    activity_level: str | None
    goal_type: str | None
    target_weight_kg: float | None
    pace: str | None
    target_date: date | None
    diet_type: str | None
    allergies: list[str]
    disliked_foods: list[str]
    meals_per_day: int | None
    is_pregnant: bool | None
    is_breastfeeding: bool | None
    health_conditions: list[str]
    medications: list[str]
    units: str | None
    data_gaps: list[str]
    confidence: float


async def run(_: ProfileArguments, data: UserData, today: date) -> Profile:
    """Read the facts; the age is the youngest that the birth year allows."""
    rows = await read_rows(data, today)
    known = _known(rows)
    gaps = [name for name in _ESSENTIAL if known[name] is None]
    confidence = round(1 - len(gaps) / len(_ESSENTIAL), 2)
    return Profile.model_validate(known | {"data_gaps": gaps, "confidence": confidence})


def _known(rows: Rows) -> dict[str, object]:
    person, profile, goal, wishes = rows.person, rows.profile, rows.goal, rows.preferences
    return {
        "sex": person.sex,
        "age_years": person.age,
        "height_cm": person.height_cm,
        "weight_kg": person.weight_kg,
        "weight_day": rows.weight_day,
        "activity_level": profile.get("activity_level"),
        "goal_type": person.goal_type,
        "target_weight_kg": person.goal_weight_kg,
        "pace": goal.get("pace_preference"),
        "target_date": goal.get("target_date"),
        "diet_type": person.diet_type,
        "allergies": list(person.allergies),
        "disliked_foods": wishes.get("disliked_foods") or [],
        "meals_per_day": wishes.get("meals_per_day"),
        "is_pregnant": person.is_pregnant,
        "is_breastfeeding": person.is_breastfeeding,
        "health_conditions": profile.get("health_conditions") or [],
        "medications": profile.get("medications") or [],
        "units": profile.get("units"),
    }


def summary(found: Profile) -> str:
    known = len(_ESSENTIAL) - len(found.data_gaps)
    return f"{known} of {len(_ESSENTIAL)} facts known, {len(found.allergies)} allergies"


def numbers(found: Profile) -> list[ToolNumber]:
    weights = ((found.weight_kg, "weight"), (found.target_weight_kg, "target"))
    return [ToolNumber(kg, "kg", role) for kg, role in weights if kg is not None]


TOOL = Tool(
    description="The person's profile: sex, age, height, newest weight, activity, goal, pace, "
    "diet, allergies, dislikes, health conditions and medicines. Call it before any advice that "
    "depends on them.",
    arguments=ProfileArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

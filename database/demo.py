"""Twelve weeks of a person who does not exist, for looking around and for tests."""

import math
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid5

from database._database import Database
from database.door import UserData
from database.tables import (
    ActivityLevel,
    CheckIn,
    Consent,
    ConsentKind,
    DietPreferences,
    DietType,
    GoalType,
    NutritionDay,
    NutritionSource,
    PacePreference,
    Sex,
    UserGoal,
    UserProfile,
)

WEEKS = 12
CONSENT_VERSION = "1"
CONSENTS = (
    ConsentKind.TERMS,
    ConsentKind.PRIVACY,
    ConsentKind.HEALTH_DATA,
    ConsentKind.MODEL_PROVIDER,
)
_START_KG, _KG_A_WEEK = 84.5, -0.4
_WEEKEND = 5  # Saturday


async def fill_demo(database: Database, user_id: UUID, *, today: date, seed: int = 1) -> bool:
    """Give an existing account twelve weeks of life up to today; False if it has one already.

    The same seed and day give the same rows, ids included.
    """
    async with database.as_user(user_id) as data:
        if await data.first(data.mine(CheckIn)) is not None:
            return False
        chance = random.Random(seed)  # noqa: S311 - a story, not a secret
        await _tell_facts(data, today)
        await _agree(data)
        days = [today - timedelta(days=back) for back in range(WEEKS * 7 - 1, -1, -1)]
        eaten = {row.date: row for row in _nutrition(user_id, days, chance)}
        for row in (*eaten.values(), *_check_ins(user_id, days, chance, eaten)):
            data.add(row)
    return True


async def _tell_facts(data: UserData, today: date) -> None:
    profile = await data.first(data.mine(UserProfile)) or UserProfile()
    profile.display_name = profile.display_name or "Demo"
    profile.height_cm = Decimal(172)
    profile.sex = Sex.FEMALE
    profile.birth_year = today.year - 34
    profile.activity_level = ActivityLevel.LIGHT
    profile.country = profile.country or "GB"
    data.add(profile)
    goal = await data.first(data.mine(UserGoal)) or UserGoal()
    goal.goal_type = GoalType.FAT_LOSS
    goal.target_weight_kg = Decimal(76)
    goal.pace_preference = PacePreference.MODERATE
    goal.target_date = today + timedelta(weeks=14)
    data.add(goal)
    tastes = await data.first(data.mine(DietPreferences)) or DietPreferences()
    tastes.diet_type = DietType.PESCATARIAN
    tastes.allergies = ["peanut"]
    tastes.disliked_foods = ["celery"]
    tastes.macro_targets = {"protein_g": 135, "carbs_g": 210, "fat_g": 65}
    data.add(tastes)


async def _agree(data: UserData) -> None:
    agreed = await data.consents()
    for kind in CONSENTS:
        if kind not in agreed:
            data.add(Consent(kind=kind, version=CONSENT_VERSION, granted=True))


def _check_ins(
    user_id: UUID, days: list[date], chance: random.Random, eaten: Mapping[date, NutritionDay]
) -> Iterator[CheckIn]:
    """A slow loss under the noise of water, heavier after weekends, with forgotten days."""
    water = 0.0
    for passed, day in enumerate(days):
        water = 0.5 * water + chance.gauss(0, 0.25)
        cycle = 0.35 * math.cos(2 * math.pi * day.weekday() / 7)
        trend = _START_KG + _KG_A_WEEK * passed / 7
        forgotten = chance.random() < (0.3 if day.weekday() >= _WEEKEND else 0.12)
        mood = min(10, max(1, round(chance.gauss(6.8, 1.2))))
        slept = min(10, max(1, round(chance.gauss(6.5, 1.4))))
        if forgotten and day != days[-1]:
            continue
        yield CheckIn(
            id=uuid5(user_id, f"check-in {day}"),
            date=day,
            weight_kg=_decimal(trend + water + cycle, "0.01"),
            body_fat_pct=_decimal(33 - 0.12 * passed / 7, "0.1") if day.weekday() == 0 else None,
            energy_level=min(10, max(1, round((mood + slept) / 2))),
            sleep_quality=slept,
            mood=mood,
            adherence_score=eaten[day].adherence if day in eaten else None,
        )


def _nutrition(user_id: UUID, days: list[date], chance: random.Random) -> Iterator[NutritionDay]:
    """Weekdays near the target, weekends above it, some days unlogged and some half logged."""
    for day in days:
        weekend = day.weekday() >= _WEEKEND
        calories = chance.gauss(2280 if weekend else 1940, 170)
        protein, fat = chance.gauss(118, 14), chance.gauss(74 if weekend else 64, 8)
        fate = chance.random()
        if fate < (0.25 if weekend else 0.08) or day == days[-1]:
            continue
        half = fate > 0.95  # noqa: PLR2004 - one day in twenty
        share = 0.55 if half else 1.0
        carbs = max(40.0, (calories - 4 * protein - 9 * fat) / 4)
        yield NutritionDay(
            id=uuid5(user_id, f"nutrition {day}"),
            date=day,
            calories=round((4 * protein + 9 * fat + 4 * carbs) * share),
            protein_g=_decimal(protein * share, "0.1"),
            carbs_g=_decimal(carbs * share, "0.1"),
            fat_g=_decimal(fat * share, "0.1"),
            fiber_g=_decimal(max(8.0, chance.gauss(24, 5)) * share, "0.1"),
            water_ml=50 * round(max(800.0, chance.gauss(1900, 350)) * share / 50),
            is_complete=not half,
            source=NutritionSource.MANUAL,
            target_calories=2000,
            target_protein_g=Decimal(135),
            target_carbs_g=Decimal(210),
            target_fat_g=Decimal(65),
            target_fiber_g=Decimal(30),
            target_water_ml=2200,
        )


def _decimal(value: float, step: str) -> Decimal:
    return Decimal(value).quantize(Decimal(step))

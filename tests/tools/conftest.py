"""What the tests of tools share: a day, a way to store rows, a way to use a tool."""

import json
from datetime import date

import pytest

import tools

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="session")
def today():
    return TODAY


@pytest.fixture(scope="session")
def all_tools():
    return tools.load()


@pytest.fixture(scope="session")
def record(database):
    """Stores rows in a person's name."""

    async def store(user_id, *rows):
        async with database.as_user(user_id) as data:
            for row in rows:
                data.add(row)

    return store


@pytest.fixture(scope="session")
def ask(database, all_tools):
    """Uses a tool as the model does: by name, with JSON, in the reader's transaction."""

    async def use(name, user_id, **arguments):
        async with database.as_reader(user_id) as data:
            return await tools.use(all_tools[name], json.dumps(arguments), data, TODAY)

    return use


@pytest.fixture(scope="session")
def woman(new_person):
    """Makes a woman of 35 to 36, 168 cm, lightly active, who wants to lose fat."""

    async def make(**changed):
        columns = {
            "sex": "female",
            "height_cm": 168,
            "birth_year": 1990,
            "activity_level": "light",
        }
        goal = {"goal_type": "fat_loss", "pace_preference": "moderate", "target_weight_kg": 65}
        preferences = {"allergies": ["peanut"], "diet_type": "none"}
        return await new_person(
            profile=columns | changed.get("profile", {}),
            goal=goal | changed.get("goal", {}),
            preferences=preferences | changed.get("preferences", {}),
        )

    return make

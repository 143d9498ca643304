"""A tool never shows, counts or changes a row of another person."""

import json
from datetime import timedelta

import pytest

import tools
from database.tables import CheckIn, NutritionDay, Risk, RiskFlag

READING = [
    "estimate_energy_needs",
    "get_adherence",
    "get_check_ins",
    "get_nutrition_summary",
    "get_profile",
    "get_weight_trend",
    "plan_targets",
    "project_weight",
]


def rows(today, *, weight, kcal, days):
    dates = [today - timedelta(days=back) for back in range(days)]
    return [
        *(
            CheckIn(date=day, weight_kg=weight, mood=weight // 10, adherence_score=1)
            for day in dates
        ),
        *(NutritionDay(date=day, calories=kcal, target_calories=kcal) for day in dates),
    ]


@pytest.fixture(scope="module")
async def three(woman, record, today):
    """Two people with the same rows, and between them one with other rows on the same days."""
    first = await woman()
    await record(first, *rows(today, weight=80, kcal=2000, days=30))
    other = await woman(
        profile={"sex": "male", "height_cm": 190, "birth_year": 1970},
        goal={"target_weight_kg": 85},
        preferences={"allergies": ["milk"]},
    )
    await record(other, *rows(today, weight=99, kcal=3333, days=9))
    await record(other, RiskFlag(flag=Risk.MEDICAL, raised=True, reason="test", source="test"))
    twin = await woman()
    await record(twin, *rows(today, weight=80, kcal=2000, days=30))
    return first, other, twin


@pytest.mark.parametrize("name", READING)
async def test_only_own_rows_are_read(three, ask, name):
    first, other, twin = [(await ask(name, each)).model_dump() for each in three]
    assert first == twin
    assert first != other


@pytest.mark.parametrize("name", READING)
async def test_a_newcomer_sees_nothing_of_others(three, new_person, ask, name):
    found = (await ask(name, await new_person())).model_dump_json()
    assert not any(mark in found for mark in ("3333", "2000", "99.0", "80.0", "milk", "peanut"))


async def test_a_write_touches_only_the_own_row(three, database, all_tools, ask, today):
    first, other, _ = three
    before = await ask("get_check_ins", other)
    text = json.dumps({"day": str(today), "weight": 80, "mood": 8})
    async with database.as_user(first) as data:
        output = await tools.use(all_tools["log_check_in"], text, data, today)
    assert await ask("get_check_ins", other) == before
    async with database.as_user(other) as data:
        await all_tools["log_check_in"].undo(tools.undo_record(output), data)
    assert await ask("get_check_ins", other) == before
    assert (await ask("get_check_ins", first)).newest_first[0].mood == 8
    # The people are shared by the tests of this module.
    async with database.as_user(first) as data:
        await all_tools["log_check_in"].undo(tools.undo_record(output), data)


async def test_reading_tools_cannot_write(new_person, database, all_tools, today):
    someone = await new_person()
    text = json.dumps({"day": str(today), "mood": 8})
    with pytest.raises(Exception, match=r"permission denied|read-only"):
        async with database.as_reader(someone) as data:
            await tools.use(all_tools["log_check_in"], text, data, today)


@pytest.mark.parametrize("name", READING)
async def test_a_tool_is_at_most_two_statements(three, database, all_tools, today, name):
    asked = []

    class Counting:
        def __init__(self, data):
            self._data = data

        def __getattr__(self, attribute):
            if attribute in ("all", "first"):
                asked.append(attribute)
            return getattr(self._data, attribute)

    async with database.as_reader(three[0]) as data:
        await tools.use(all_tools[name], "{}", Counting(data), today)
    assert 1 <= len(asked) <= 2

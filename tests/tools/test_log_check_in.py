"""log_check_in: what is stored, in which unit, and how it is taken back."""

import json
from datetime import timedelta
from decimal import Decimal

import pytest

import tools
from database import col
from database.tables import CheckIn, NutritionDay
from tools import ToolError


@pytest.fixture
def log(database, all_tools, today):
    """Uses the tool as an approved write; returns the output and its undo record."""

    async def use(user_id, day=None, **arguments):
        text = json.dumps({"day": str(day or today)} | arguments)
        async with database.as_user(user_id) as data:
            output = await tools.use(all_tools["log_check_in"], text, data, today)
        return output, json.loads(json.dumps(tools.undo_record(output)))

    return use


@pytest.fixture
def take_back(database, all_tools):
    async def undo(user_id, undo_record):
        async with database.as_user(user_id) as data:
            await all_tools["log_check_in"].undo(undo_record, data)

    return undo


@pytest.fixture
def stored(database, today):
    async def read(user_id, day=None):
        async with database.as_reader(user_id) as data:
            return await data.first(data.mine(CheckIn).where(col(CheckIn.date) == (day or today)))

    return read


async def test_new_check_in(new_person, log, stored, all_tools, today):
    someone = await new_person()
    output, _ = await log(someone, weight=70.456, mood=7, notes="  a good day ")
    row = await stored(someone)
    assert (row.weight_kg, row.mood, row.notes) == (Decimal("70.46"), 7, "a good day")
    assert output.model_dump() == {
        "day": today,
        "was_there": False,
        "weight_kg": 70.46,
        "energy_level": None,
        "sleep_quality": None,
        "mood": 7,
        "has_note": True,
    }
    tool = all_tools["log_check_in"]
    assert tool.summary(output) == "check-in of 2026-11-20 made: mood, notes, weight_kg"
    assert [each.value for each in tool.numbers(output)] == [70.46]


@pytest.mark.parametrize(
    ("arguments", "kg"),
    [
        ({"weight": 155.4, "weight_unit": "lb"}, "70.49"),
        ({"weight": 11, "weight_unit": "st", "pounds": 1.4}, "70.49"),
        ({"weight": 20}, "20.00"),
        ({"weight": 500}, "500.00"),
    ],
)
async def test_weight_is_stored_in_kg(new_person, log, stored, arguments, kg):
    someone = await new_person()
    await log(someone, **arguments)
    assert (await stored(someone)).weight_kg == Decimal(kg)


async def test_what_was_not_given_stays(new_person, record, log, stored, today):
    someone = await new_person()
    await record(someone, CheckIn(date=today, weight_kg=71, mood=3, notes="before"))
    output, _ = await log(someone, mood=8)
    row = await stored(someone)
    assert (row.weight_kg, row.mood, row.notes) == (71, 8, "before")
    assert (output.was_there, output.weight_kg, output.has_note) == (True, 71, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "at least one of"),
        ({"weight": 19.9}, "20 to 500 kg"),
        ({"weight": 501}, "20 to 500 kg"),
        ({"weight": 0}, "greater than 0"),
        ({"weight": 30, "weight_unit": "lb"}, "check weight_unit"),
        ({"weight": 70, "pounds": 3}, "pounds go with a weight in stone"),
        ({"weight": 11, "weight_unit": "st", "pounds": 14}, "less than 14"),
        ({"weight": 70, "weight_unit": "oz"}, "'kg', 'lb' or 'st'"),
        ({"mood": 0}, "greater than or equal to 1"),
        ({"mood": 11}, "less than or equal to 10"),
        ({"energy_level": 5.5}, "valid integer"),
        ({"notes": ""}, "at least 1"),
        ({"notes": "x" * 2001}, "at most 2000"),
        ({"body_fat_pct": 20}, "is no argument"),
        ({"weight": float("nan")}, "Allowed arguments"),
    ],
)
async def test_what_cannot_be_stored_is_explained(new_person, log, stored, arguments, said):
    someone = await new_person()
    with pytest.raises(ToolError) as caught:
        await log(someone, **arguments)
    assert said in str(caught.value)
    assert await stored(someone) is None


async def test_the_score_is_that_of_the_days_eating(new_person, record, log, stored, today):
    someone = await new_person()
    yesterday = today - timedelta(days=1)
    eaten = NutritionDay(date=today, calories=1600, target_calories=2000)
    half = NutritionDay(date=yesterday, calories=900, target_calories=2000, is_complete=False)
    await record(someone, eaten, half)
    for day in (today, yesterday):
        await log(someone, day, mood=7)
    assert (await stored(someone)).adherence_score == Decimal("0.75")
    assert (await stored(someone, yesterday)).adherence_score is None


async def test_the_future_is_refused(new_person, log, stored, all_tools, today):
    someone, tomorrow = await new_person(), today + timedelta(days=1)
    with pytest.raises(ToolError, match="in the future; today is 2026-11-20"):
        await log(someone, day=tomorrow, mood=5)
    assert await stored(someone, tomorrow) is None
    with pytest.raises(ToolError, match="in the future"):
        tools.parse(all_tools["log_check_in"], f'{{"day": "{tomorrow}", "mood": 5}}', today)


async def test_new_check_in_is_taken_back(new_person, log, take_back, stored):
    someone = await new_person()
    _, undo_record = await log(someone, weight=70, mood=5)
    await take_back(someone, undo_record)
    assert await stored(someone) is None


async def test_earlier_values_come_back(new_person, log, take_back, stored):
    someone = await new_person()
    await log(someone, weight=71.25, mood=3)
    _, undo_record = await log(someone, weight=70, mood=5, sleep_quality=6, notes="note")
    await take_back(someone, undo_record)
    row = await stored(someone)
    assert (row.weight_kg, row.mood, row.sleep_quality, row.notes) == (
        Decimal("71.25"),
        3,
        None,
        None,
    )


async def test_a_later_change_is_not_undone(new_person, log, take_back, stored):
    someone = await new_person()
    _, undo_record = await log(someone, weight=70, mood=5)
    await log(someone, weight=71)
    await take_back(someone, undo_record)
    row = await stored(someone)
    assert (row.weight_kg, row.mood) == (71, None)


async def test_taking_back_twice_or_what_is_gone_is_harmless(new_person, log, take_back, stored):
    someone = await new_person()
    _, undo_record = await log(someone, mood=5)
    await take_back(someone, undo_record)
    await take_back(someone, undo_record)
    assert await stored(someone) is None


async def test_an_older_device_does_not_win_over_the_write(new_person, record, log, stored, today):
    someone = await new_person()
    row = CheckIn(date=today, mood=3)
    await record(someone, row)
    await log(someone, mood=8)
    found = await stored(someone)
    assert found.client_updated_at is None
    assert found.updated_at >= row.updated_at


async def test_arguments_survive_being_stored(all_tools, today):
    tool = all_tools["log_check_in"]
    text = '{"day": "2026-11-20", "weight": 11, "weight_unit": "st", "pounds": 7, "mood": 5}'
    arguments = tools.parse(tool, text)
    kept = json.dumps(arguments.model_dump(mode="json", exclude_none=True))
    assert tools.parse(tool, kept) == arguments
    assert tool.arguments.model_validate(arguments.model_dump(mode="json")) == arguments

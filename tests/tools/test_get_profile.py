"""get_profile: what is on record, and what is not."""

from datetime import timedelta

from database.tables import CheckIn, Risk, RiskFlag
from tools._rows import read_rows


async def test_profile_in_full(woman, record, ask, all_tools, today):
    her = await woman(profile={"medications": ["metformin"]})
    await record(
        her,
        CheckIn(date=today, energy_level=5),
        CheckIn(date=today - timedelta(days=3), weight_kg="70.5"),
        CheckIn(date=today - timedelta(days=4), weight_kg="71"),
    )
    found = await ask("get_profile", her)
    assert (found.sex, found.age_years, found.height_cm, found.weight_kg) == (
        "female",
        35,
        168,
        70.5,
    )
    assert found.weight_day == today - timedelta(days=3)
    assert (found.goal_type, found.pace, found.target_weight_kg) == ("fat_loss", "moderate", 65)
    assert (found.allergies, found.medications) == (["peanut"], ["metformin"])
    assert (found.data_gaps, found.confidence) == ([], 1)
    tool = all_tools["get_profile"]
    assert [(each.value, each.role) for each in tool.numbers(found)] == [
        (70.5, "weight"),
        (65, "target"),
    ]
    assert tool.summary(found) == "6 of 6 facts known, 1 allergies"


async def test_unknown_person_is_all_gaps(new_person, ask):
    found = await ask("get_profile", await new_person())
    assert found.confidence == 0
    assert found.data_gaps == [
        "sex",
        "age_years",
        "height_cm",
        "weight_kg",
        "activity_level",
        "goal_type",
    ]


async def test_newest_entry_of_a_flag_decides(woman, database, record, today):
    her = await woman()
    for raised in (True, False):
        await record(her, RiskFlag(flag=Risk.WATCH, raised=raised, reason="test", source="test"))
    await record(
        her, RiskFlag(flag=Risk.EATING_DISORDER, raised=True, reason="test", source="test")
    )
    async with database.as_reader(her) as data:
        rows = await read_rows(data, today)
    assert {flag.value for flag in rows.person.flags} == {"eating_disorder"}

"""get_check_ins: the last days, newest first."""

from datetime import timedelta

from database.tables import CheckIn


async def test_check_ins_of_the_period(new_person, record, ask, all_tools, today):
    someone = await new_person()
    await record(
        someone,
        CheckIn(date=today, weight_kg="80.1", energy_level=4, notes="slept badly"),
        CheckIn(date=today - timedelta(days=6), weight_kg="80.9", energy_level=7, mood=8),
        CheckIn(date=today - timedelta(days=7), weight_kg="99"),
    )
    found = await ask("get_check_ins", someone, days=7)
    assert [each.day for each in found.newest_first] == [today, today - timedelta(days=6)]
    assert (found.check_ins, found.mean_energy_level, found.mean_mood) == (2, 5.5, 8)
    assert found.mean_sleep_quality is None
    assert found.newest_first[0].note is None
    assert found.data_gaps == ["5 of 7 days without a check-in"]
    assert found.confidence == 0.29
    tool = all_tools["get_check_ins"]
    assert [each.value for each in tool.numbers(found)] == [80.1, 80.9]
    assert tool.summary(found) == "2 check-ins, 2026-11-14 to 2026-11-20"


async def test_notes_come_only_when_asked_for(new_person, record, ask, today):
    someone = await new_person()
    await record(someone, CheckIn(date=today, notes="x" * 500))
    found = await ask("get_check_ins", someone, notes=True)
    assert found.newest_first[0].note == "x" * 300
    assert "no weight in this period" in found.data_gaps


async def test_long_periods_show_the_newest(new_person, record, ask, today):
    someone = await new_person()
    days = [today - timedelta(days=back) for back in range(40)]
    await record(someone, *(CheckIn(date=day, mood=5) for day in days))
    found = await ask("get_check_ins", someone, days=40)
    assert (len(found.newest_first), found.older_not_shown, found.check_ins) == (31, 9, 40)
    assert found.confidence == 1


async def test_nothing_logged(new_person, ask):
    found = await ask("get_check_ins", await new_person())
    assert (found.check_ins, found.confidence) == (0, 0)
    assert found.data_gaps == ["no check-ins in this period"]


async def test_tomorrow_is_not_shown(new_person, record, ask, today):
    someone = await new_person()
    await record(someone, CheckIn(date=today + timedelta(days=1), mood=5))
    assert (await ask("get_check_ins", someone)).check_ins == 0

"""get_adherence: streaks, gaps and days on target."""

from datetime import date, timedelta

import pytest

from database.tables import CheckIn, NutritionDay
from tools.get_adherence import streaks

FIRST, LAST = date(2026, 11, 11), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("marks", "current", "longest", "gap"),
    [
        ("..........", 0, 0, 9),
        ("xxxxxxxxxx", 10, 10, 0),
        ("xxxxxxxxx.", 9, 9, 0),
        ("xxxxxxxx..", 0, 8, 1),
        (".........x", 1, 1, 9),
        ("xxx..xxxx.", 4, 4, 2),
        ("xxxx..x.xx", 2, 4, 2),
    ],
)
def test_streaks(marks, current, longest, gap):
    days = {FIRST + timedelta(days=index) for index, mark in enumerate(marks) if mark == "x"}
    found = streaks(days, FIRST, LAST)
    assert (found.current_streak_days, found.longest_streak_days) == (current, longest)
    assert found.longest_gap_days == gap
    assert (found.days_logged, found.share_of_days) == (len(days), len(days) / 10)


async def test_adherence(new_person, record, ask, all_tools, today):
    someone = await new_person()
    target = {"target_calories": 2000, "target_protein_g": 100}
    yesterday, before = today - timedelta(days=1), today - timedelta(days=2)
    await record(
        someone,
        CheckIn(date=yesterday, mood=5, adherence_score="0.8"),
        CheckIn(date=before, mood=5, adherence_score="0.5"),
        NutritionDay(date=yesterday, calories=2100, protein_g=90, **target),
        NutritionDay(date=before, calories=2900, protein_g=89, **target),
        NutritionDay(date=today - timedelta(days=3), calories=2000, is_complete=False, **target),
        NutritionDay(date=today - timedelta(days=4), water_ml=500),
    )
    found = await ask("get_adherence", someone, days=10)
    assert found.check_ins.current_streak_days == 2
    assert found.food_logs.days_logged == 3
    assert (found.days_with_target, found.days_on_target, found.days_protein_reached) == (2, 1, 1)
    assert found.mean_adherence_score == 0.65
    assert (found.data_gaps, found.confidence) == ([], 1)
    tool = all_tools["get_adherence"]
    assert tool.numbers(found) == []
    assert tool.summary(found) == "2 check-ins, 3 food days, 2026-11-11 to 2026-11-20"


async def test_nothing_logged(new_person, ask):
    found = await ask("get_adherence", await new_person(), days=1)
    assert found.data_gaps == ["no check-ins in this period", "no food logs in this period"]
    assert found.confidence == 0.2

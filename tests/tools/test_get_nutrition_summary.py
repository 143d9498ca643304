"""get_nutrition_summary: averages over whole days, today apart."""

from datetime import timedelta

import pytest

from database.tables import CheckIn, NutritionDay


@pytest.fixture
def eaten(new_person, record, today):
    async def make(days, weight_kg=None):
        """`days` are columns by days before today."""
        someone = await new_person()
        dates = [(today - timedelta(days=back), columns) for back, columns in days.items()]
        await record(someone, *(NutritionDay(date=day, **columns) for day, columns in dates))
        if weight_kg is not None:
            await record(someone, CheckIn(date=today - timedelta(days=90), weight_kg=weight_kg))
        return someone

    return make


async def test_averages_and_targets(eaten, ask, all_tools, today):
    someone = await eaten(
        {
            0: {"calories": 700, "target_calories": 2000},
            1: {"calories": 1900, "protein_g": 100, "fiber_g": 20, "target_calories": 2000},
            2: {"calories": 2300, "protein_g": 120, "target_calories": 2000},
            3: {"calories": 600, "protein_g": 20, "is_complete": False},
            4: {"protein_g": 90},
            7: {"calories": 9000},
        },
        weight_kg=80,
    )
    found = await ask("get_nutrition_summary", someone, days=7)
    assert (found.days_logged, found.days_counted) == (5, 2)
    assert (found.mean_energy_kcal, found.mean_protein_g, found.mean_fiber_g) == (2100, 110, 20)
    assert found.mean_protein_g_per_kg == 1.38
    assert (found.days_with_target, found.days_on_target) == (2, 1)
    assert (found.today_energy_kcal, found.today_remaining_kcal) == (700, 1300)
    assert found.excluded_days == [today - timedelta(days=back) for back in (0, 3, 4)]
    assert found.data_gaps == ["4 of 6 past days without a complete log"]
    assert found.confidence == 0.33
    tool = all_tools["get_nutrition_summary"]
    roles = {(each.role, each.unit) for each in tool.numbers(found)}
    assert roles == {
        ("logged", "kcal"),
        ("target", "kcal"),
        ("remaining", "kcal"),
        ("logged", "g"),
        ("logged", "g/kg"),
    }
    assert tool.summary(found) == "5 days logged, 2 counted, 2026-11-14 to 2026-11-20"


@pytest.mark.parametrize(("kcal", "on_target"), [(1799, 0), (1800, 1), (2200, 1), (2201, 0)])
async def test_on_target_is_within_a_tenth(eaten, ask, kcal, on_target):
    someone = await eaten({1: {"calories": kcal, "target_calories": 2000}})
    assert (await ask("get_nutrition_summary", someone)).days_on_target == on_target


async def test_low_days_are_named_but_counted(eaten, ask, today):
    days = {back: {"calories": 2000} for back in range(1, 6)} | {3: {"calories": 900}}
    found = await ask("get_nutrition_summary", await eaten(days))
    assert found.unusually_low_days == [today - timedelta(days=3)]
    assert found.days_counted == 5
    assert found.mean_energy_kcal == 1780


async def test_nothing_logged(eaten, ask):
    found = await ask("get_nutrition_summary", await eaten({}))
    assert (found.mean_energy_kcal, found.today_energy_kcal, found.confidence) == (None, None, 0)
    assert found.data_gaps == ["no complete day of eating in this period"]


async def test_only_today_is_no_average(eaten, ask):
    found = await ask("get_nutrition_summary", await eaten({0: {"calories": 500}}), days=1)
    assert (found.mean_energy_kcal, found.today_energy_kcal) == (None, 500)
    assert found.today_remaining_kcal is None


async def test_protein_needs_a_weight_to_be_related_to(eaten, ask):
    found = await ask(
        "get_nutrition_summary", await eaten({1: {"calories": 2000, "protein_g": 90}}), days=2
    )
    assert found.mean_protein_g_per_kg is None
    assert found.data_gaps == ["no weight, so protein cannot be related to it"]


async def test_long_periods_show_the_newest(eaten, ask):
    someone = await eaten({back: {"calories": 2000} for back in range(1, 41)})
    found = await ask("get_nutrition_summary", someone, days=60)
    assert (len(found.newest_first), found.older_not_shown, found.days_counted) == (31, 9, 40)

"""plan_targets: targets for each goal, inside the limits, or none with a reason."""

from datetime import timedelta

import pytest

from database.tables import CheckIn, NutritionDay, Risk, RiskFlag


@pytest.fixture
def planned(woman, record, ask, today):
    async def make(*, weight_kg=80, flag=None, arguments=None, **changed):
        her = await woman(**changed)
        await record(her, CheckIn(date=today, weight_kg=weight_kg))
        if flag is not None:
            await record(her, RiskFlag(flag=flag, raised=True, reason="test", source="test"))
        return await ask("plan_targets", her, **(arguments or {}))

    return make


async def test_moderate_fat_loss(planned, all_tools):
    found = await planned()
    # Resting 1,514, need 2,081.75; 18 % less, to 10 kcal.
    assert (found.status, found.maintenance_kcal, found.target_kcal) == ("planned", 2082, 1710)
    assert (found.protein_g, found.fat_g, found.carbs_g) == (144, 57, 155)
    assert found.expected_change_kg_per_week == -0.33
    assert (found.reason, found.limits_that_decided, found.confidence) == (None, [], 0.6)
    tool = all_tools["plan_targets"]
    assert {(each.role, each.unit) for each in tool.numbers(found)} == {
        ("target", "kcal"),
        ("target", "g"),
        ("expenditure", "kcal"),
        ("rate", "kg/week"),
    }
    assert tool.summary(found) == "planned, reason none, 0 gaps"


@pytest.mark.parametrize(
    ("pace", "kcal"), [("slow", 1870), ("moderate", 1710), ("aggressive", 1570)]
)
async def test_pace(planned, pace, kcal):
    found = await planned(goal={"pace_preference": pace})
    assert found.target_kcal == kcal


@pytest.mark.parametrize(
    ("goal", "low", "high"),
    [
        ("muscle_gain", 2170, 2300),
        ("maintenance", 2080, 2100),
        ("recomp", 2080, 2100),
        ("performance", 2080, 2100),
    ],
)
async def test_other_goals(planned, goal, low, high):
    found = await planned(arguments={"goal": goal})
    assert (found.status, found.goal) == ("planned", goal)
    assert low <= found.target_kcal <= high


@pytest.mark.parametrize(
    ("changed", "limit"),
    [
        ({"profile": {"activity_level": "sedentary"}}, "resting energy"),
        ({"profile": {"sex": None, "activity_level": "sedentary"}, "weight_kg": 66}, None),
        ({"weight_kg": 69}, "loss rate"),
        ({"weight_kg": 140, "profile": {"activity_level": "very_active"}}, None),
        (
            {"profile": {"birth_year": 1955, "activity_level": "very_active"}, "weight_kg": 110},
            "older people's deficit",
        ),
    ],
)
async def test_limit_that_decides_is_named(planned, changed, limit):
    found = await planned(arguments={"pace": "aggressive"}, **changed)
    assert limit is None or found.limits_that_decided == [limit]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"profile": {"is_pregnant": True}}, "pregnant"),
        ({"profile": {"is_breastfeeding": True}}, "breastfeeding"),
        ({"weight_kg": 51, "goal": {"target_weight_kg": None}}, "underweight"),
        ({"goal": {"target_weight_kg": 52}}, "underweight_goal"),
        ({"profile": {"medications": ["insulin"]}}, "medical"),
        ({"profile": {"birth_year": 2007}}, "no_adult_formula"),
        ({"flag": Risk.MEDICAL}, "medical"),
    ],
)
async def test_no_deficit_but_maintenance(planned, changed, reason):
    found = await planned(**changed)
    assert (found.status, found.reason, found.goal) == ("maintenance_only", reason, "maintenance")
    assert found.daily_change_kcal >= 0
    assert found.guidance
    assert (found.protein_g is None) == (reason == "medical")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"profile": {"birth_year": 2009}}, "minor"),
        ({"flag": Risk.EATING_DISORDER}, "eating_disorder"),
        ({"flag": Risk.CRISIS}, "crisis"),
        ({"profile": {"health_conditions": ["bulimia"]}}, "eating_disorder"),
        ({"weight_kg": 48}, "very_low_weight"),
        ({"flag": Risk.EATING_DISORDER, "profile": {"height_cm": None}}, "eating_disorder"),
    ],
)
async def test_no_numbers_at_all(planned, all_tools, changed, reason):
    found = await planned(**changed)
    assert (found.status, found.reason) == ("no_numbers", reason)
    assert all_tools["plan_targets"].numbers(found) == []
    assert not any(mark.isdigit() for mark in found.guidance)


@pytest.mark.parametrize("arguments", [{"goal": "fat_loss"}, {"pace": "aggressive"}])
async def test_arguments_cannot_lift_a_limit(planned, arguments):
    found = await planned(profile={"is_pregnant": True}, arguments=arguments)
    assert (found.status, found.daily_change_kcal >= 0) == ("maintenance_only", True)


async def test_underweight_may_gain(planned):
    found = await planned(
        weight_kg=51, goal={"target_weight_kg": 56}, arguments={"goal": "muscle_gain"}
    )
    assert (found.status, found.reason) == ("planned", "underweight")
    assert found.daily_change_kcal > 0


async def test_reached_goal_is_kept(planned):
    found = await planned(weight_kg=64)
    assert (found.status, found.goal) == ("maintenance_only", "maintenance")
    assert "reached" in found.guidance


async def test_keto_is_kept_where_it_is_safe(planned):
    found = await planned(preferences={"diet_type": "keto"})
    assert found.carbs_g == 30
    pregnant = await planned(preferences={"diet_type": "keto"}, profile={"is_pregnant": True})
    assert pregnant.carbs_g > 130


async def test_missing_data_is_named(woman, ask):
    found = await ask("plan_targets", await woman())
    assert (found.status, found.data_gaps) == ("missing_data", ["weight is not known"])


async def test_own_logs_set_the_need(woman, record, ask, today):
    her = await woman()
    days = [today - timedelta(days=back) for back in range(50, 0, -1)]
    await record(
        her,
        *(CheckIn(date=day, weight_kg=round(80 - 0.05 * n, 2)) for n, day in enumerate(days)),
        *(NutritionDay(date=day, calories=2000) for day in days),
    )
    found = await ask("plan_targets", her)
    assert found.method == "adaptive"
    assert found.maintenance_kcal == pytest.approx(2385, abs=60)

"""project_weight: a range of where an intake leads, never for those who must not lose."""

from datetime import timedelta

import pytest

from database.tables import CheckIn, Risk, RiskFlag
from nutrition.projection import projected_weight
from tools import ToolError


@pytest.fixture
def heavy(woman, record, today):
    async def make(*, weight_kg=90, fat=None, **changed):
        her = await woman(**changed)
        await record(her, CheckIn(date=today, weight_kg=weight_kg, body_fat_pct=fat))
        return her

    return make


async def test_projection_of_the_planned_target(heavy, ask, all_tools, today):
    found = await ask("project_weight", await heavy(), weeks=12)
    assert (found.status, found.method) == ("projected", "hall_chow_population")
    last = found.points[-1]
    assert last.day == today + timedelta(weeks=12)
    # Resting 1,614, need 2,219.25, target 1,820.
    assert (found.intake_kcal, found.daily_change_kcal) == (1820, -399)
    assert last.weight_kg == round(projected_weight(90, -399.25, 84), 1)
    assert last.low_kg == round(last.weight_kg - 1, 1)
    assert found.goal_day is None
    assert found.confidence == 0.48
    tool = all_tools["project_weight"]
    assert tool.summary(found) == "projected, reason none, 12 points to 2027-02-12"
    assert {each.role for each in tool.numbers(found)} == {"weight", "target"}


async def test_goal_day_has_a_range(heavy, ask, today):
    found = await ask("project_weight", await heavy(goal={"target_weight_kg": 85}), weeks=52)
    assert today < found.goal_day_earliest < found.goal_day < found.goal_day_latest
    # 9,100 / 22 x -ln(1 - 22 x 5 / 399.25) days
    assert (found.goal_day - today).days == 133
    assert all(point.weight_kg >= 85 for point in found.points)


async def test_body_fat_makes_it_personal(heavy, ask):
    found = await ask("project_weight", await heavy(fat=40))
    assert found.method == "hall_chow_personal"


async def test_no_point_below_the_healthy_range(heavy, ask):
    her = await heavy(weight_kg=58, goal={"target_weight_kg": None}, profile={"height_cm": 175})
    found = await ask("project_weight", her, weeks=52)
    assert all(point.low_kg >= 56.7 for point in found.points)
    assert found.plateau_weight_kg is None or found.plateau_weight_kg >= 56.7


@pytest.mark.parametrize(
    ("changed", "flag"),
    [
        ({"profile": {"is_pregnant": True}}, None),
        ({"profile": {"birth_year": 2010}}, None),
        ({"weight_kg": 50}, None),
        ({"goal": {"target_weight_kg": 50}}, None),
        ({"profile": {"medications": ["semaglutide"]}}, None),
        ({}, Risk.EATING_DISORDER),
    ],
)
async def test_refused_where_no_deficit_is_allowed(heavy, record, ask, changed, flag):
    her = await heavy(**changed)
    if flag is not None:
        await record(her, RiskFlag(flag=flag, raised=True, reason="test", source="test"))
    found = await ask("project_weight", her)
    assert (found.status, found.points, found.start_weight_kg) == ("refused", [], None)
    assert found.guidance


@pytest.mark.parametrize("kcal", [1000, 1199, 1500, 2800, 6000])
async def test_unsafe_intake_is_not_drawn(heavy, ask, kcal):
    with pytest.raises(ToolError, match="safe for this person"):
        await ask("project_weight", await heavy(), intake_kcal=kcal)


@pytest.mark.parametrize("kcal", [1700, 2000, 2219, 2500])
async def test_safe_intake_is_drawn(heavy, ask, kcal):
    found = await ask("project_weight", await heavy(), intake_kcal=kcal, weeks=4)
    assert len(found.points) == 4


async def test_missing_data_is_named(woman, ask):
    found = await ask("project_weight", await woman())
    assert (found.status, found.data_gaps) == ("missing_data", ["weight is not known"])

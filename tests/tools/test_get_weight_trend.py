"""get_weight_trend: trend, rate and how sure it is."""

from datetime import timedelta

import pytest

from database.tables import CheckIn


@pytest.fixture
def weighed(new_person, record, today):
    async def make(weights):
        """`weights` by days before today."""
        someone = await new_person()
        days = [(today - timedelta(days=back), kg) for back, kg in weights.items()]
        await record(someone, *(CheckIn(date=day, weight_kg=kg) for day, kg in days))
        return someone

    return make


async def test_steady_loss(weighed, ask, all_tools):
    someone = await weighed({back: round(80 + 0.1 * back, 2) for back in range(58)})
    found = await ask("get_weight_trend", someone, days=28)
    assert (found.weigh_ins, found.latest_weight_kg, found.is_settled) == (28, 80, True)
    assert found.rate_kg_per_week == pytest.approx(-0.7)
    assert found.rate_pct_per_week == pytest.approx(-0.86)
    # The trend was settled before the period began, so it fell as fast as the weight.
    assert found.trend_change_kg == pytest.approx(-2.7, abs=0.1)
    assert found.trend_kg == pytest.approx(80.9, abs=0.01)
    assert (found.data_gaps, found.confidence) == ([], 0.95)
    tool = all_tools["get_weight_trend"]
    assert tool.summary(found) == "28 weigh-ins, 2026-10-24 to 2026-11-20"
    rates = {each.value for each in tool.numbers(found) if each.unit == "kg/week"}
    assert rates == {0.7}


async def test_noise_widens_the_interval(weighed, ask):
    noisy = {back: 80 + (0.5 if back % 2 else -0.5) for back in range(0, 28, 3)}
    found = await ask("get_weight_trend", await weighed(noisy), days=28)
    assert found.rate_low_kg_per_week < 0 < found.rate_high_kg_per_week
    assert found.confidence < 0.9


async def test_few_weights_are_no_sure_rate(weighed, ask):
    found = await ask("get_weight_trend", await weighed({0: 80, 2: 80.5, 4: 80.2}))
    assert (found.is_settled, found.confidence) == (False, 0.3)
    assert "too few weigh-ins" in found.data_gaps[0]


@pytest.mark.parametrize("weights", [{}, {40: 80}])
async def test_no_weight_in_the_period(weighed, ask, weights):
    found = await ask("get_weight_trend", await weighed(weights), days=7)
    assert (found.weigh_ins, found.rate_kg_per_week, found.points) == (0, None, [])
    assert found.data_gaps == ["no weight in this period"]


async def test_odd_weight_and_wrong_unit_are_set_aside(weighed, ask, today):
    weights = {back: 80 + 0.1 * (back % 3) for back in range(20)} | {1: 177.0, 5: 88.0}
    found = await ask("get_weight_trend", await weighed(weights))
    assert found.unit_slip_days == [today - timedelta(days=1)]
    assert found.odd_days == [today - timedelta(days=5)]
    assert abs(found.rate_kg_per_week) < 0.1
    assert any("another unit" in gap for gap in found.data_gaps)


async def test_a_year_is_thinned_for_the_chart(weighed, ask, today):
    found = await ask("get_weight_trend", await weighed(dict.fromkeys(range(365), 80)), days=365)
    assert found.weigh_ins == 365
    assert len(found.points) <= 60
    assert found.points[-1].day == today

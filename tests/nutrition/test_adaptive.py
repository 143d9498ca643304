"""Adaptive expenditure: what the logs teach, and when they may not."""

import random

import pytest

from nutrition.adaptive import DayLog, adaptive_tdee, weekly_gain, weekly_update, window_tdee


def lived(days, *, tdee, intake, seed, prior=None, logged=1.0):
    """Simulate a person who eats steadily and weighs with 0.5 kg of noise."""
    noise = random.Random(seed)
    weight, log = 80.0, []
    for _ in range(days):
        weight += (intake - tdee) / 7700
        known = intake if noise.random() < logged else None
        log.append(DayLog(weight + noise.gauss(0, 0.5), known))
    return log


def test_window_identity():
    assert window_tdee(2000, -0.05) == 2385


@pytest.mark.parametrize(
    ("food_days", "weighed", "weeks", "agreed", "gain"),
    [
        (3, True, 5, True, 0),
        (7, False, 5, True, 0),
        (4, True, 0, True, 0.2),
        (4, True, 1, False, 0.35),
        (4, True, 1, True, 0.5),
    ],
)
def test_weekly_gain(food_days, weighed, weeks, agreed, gain):
    found = weekly_gain(food_days=food_days, weighed=weighed, weeks=weeks, agreed=agreed)
    assert found == gain


def test_week_as_predicted_changes_nothing():
    change = (2000 - 2400) * 7 / 7700
    kept = weekly_update(2400, mean_intake_kcal=2000, trend_change_kg=change, gain=0.5)
    assert kept == pytest.approx(2400)


def test_without_weights_there_is_nothing_to_learn():
    assert adaptive_tdee([DayLog(None, 2000)] * 30, 2400) is None
    assert adaptive_tdee([], 2400) is None


@pytest.mark.parametrize("seed", range(8))
def test_truth_is_found_within_the_stated_uncertainty(seed):
    found = adaptive_tdee(lived(42, tdee=2700, intake=2200, seed=seed), 2350)
    assert found.status == "ready"
    assert abs(found.tdee_kcal - 2700) < 2.5 * found.sd_kcal
    assert found.sd_kcal < 160


def test_few_days_say_formula():
    assert adaptive_tdee(lived(5, tdee=2400, intake=2000, seed=1), 2400).status == "formula"


def test_two_weeks_are_still_learning():
    assert adaptive_tdee(lived(14, tdee=2400, intake=2000, seed=1), 2400).status == "learning"


def test_without_food_logs_the_estimate_stays():
    days = [DayLog(80 - 0.2 * day, None) for day in range(21)]
    found = adaptive_tdee(days, 2400)
    assert found.tdee_kcal == 2400
    assert found.status == "formula"


def test_uncertainty_grows_while_nothing_is_logged():
    log = lived(28, tdee=2400, intake=2000, seed=3)
    silent = [*log, *[DayLog()] * 14]
    assert adaptive_tdee(silent, 2400).sd_kcal > adaptive_tdee(log, 2400).sd_kcal
    assert adaptive_tdee(silent, 2400).status == "formula"


def test_estimate_stays_within_reach_of_the_formula():
    days = [DayLog(80 + 0.5 * day, 800.0) for day in range(60)]
    assert adaptive_tdee(days, 2000).tdee_kcal == pytest.approx(1400)


def test_one_wild_weight_moves_little():
    log = lived(30, tdee=2400, intake=2400, seed=4)
    wild = [*log[:-1], DayLog(120.0, 2400)]
    calm = adaptive_tdee(log, 2400).tdee_kcal
    assert abs(adaptive_tdee(wild, 2400).tdee_kcal - calm) < 300

"""Signs in what was logged: both sides of each limit, and what is never a sign."""

from dataclasses import replace

import pytest

from nutrition.warning_signs import Logged, signs

TODAY = 1000.0
NOBODY = Logged(
    today=TODAY,
    weights=(),
    intakes={},
    floor_kcal=1200,
    age=30,
    height_cm=170,
    wants_to_lose=False,
)


def codes(**logged):
    return [sign.code for sign in signs(replace(NOBODY, **logged))]


def critical(**logged):
    return [sign.code for sign in signs(replace(NOBODY, **logged)) if sign.is_critical]


def eaten(*kcal, until=TODAY):
    """One figure a day, the last one yesterday."""
    return {until - back: each for back, each in enumerate(reversed(kcal), 1)}


def falling(kg, pct_per_week, *, days=27, noise=0.1):
    """A weigh-in every third day, falling to `kg` today."""
    return [
        (TODAY - back, kg * (1 + pct_per_week / 100 * back / 7) + noise * (-1) ** back)
        for back in range(days, -1, -3)
    ]


@pytest.mark.parametrize(
    ("kcal", "is_sign"),
    [
        ((790, 790, 790), True),
        ((810, 810, 810), False),
        ((1000, 600, 700), True),
        ((790, 790), False),
        ((790, 790, 1900, 790), False),
    ],
)
def test_three_days_in_a_row_under_800_on_average(kcal, is_sign):
    assert ("very low intake for days" in critical(intakes=eaten(*kcal))) is is_sign


def test_days_that_were_not_logged_are_no_sign():
    assert codes(intakes={TODAY - 9: 700, TODAY - 6: 700, TODAY - 3: 700}) == []


def test_the_running_day_and_days_long_gone_do_not_count():
    assert codes(intakes=eaten(700, 700, 700, until=TODAY + 1)) == []
    assert codes(intakes=eaten(700, 700, 700, until=TODAY - 14)) == []


@pytest.mark.parametrize(
    ("low_days", "pct_per_week", "found"),
    [
        ((4, 0), 0.7, [("low intake with falling weight", False)]),
        ((4, 4), 0.7, [("low intake with falling weight", True)]),
        ((3, 4), 0.7, []),
        ((4, 0), 0.3, []),
        ((4, 0), -0.7, []),
    ],
)
def test_low_intake_counts_with_a_falling_weight(low_days, pct_per_week, found):
    this_week, last_week = low_days
    intakes = eaten(*[1190] * this_week) | eaten(*[1190] * last_week, until=TODAY - 7)
    logged = replace(NOBODY, intakes=intakes, weights=falling(70, pct_per_week))
    assert [(sign.code, sign.is_critical) for sign in signs(logged)] == found


@pytest.mark.parametrize(
    ("weight_kg", "fields", "found"),
    [
        (50.0, {}, ["very low weight"]),  # an index of 17.3
        (51.0, {}, []),
        (51.0, {"wants_to_lose": True}, ["low weight with a goal to lose"]),
        (54.0, {"wants_to_lose": True}, []),
        (50.0, {"age": 16}, []),
        (50.0, {"is_pregnant": True}, []),
        (50.0, {"height_cm": None}, []),
    ],
)
def test_the_weight_itself(weight_kg, fields, found):
    assert critical(weights=[(TODAY - 1, weight_kg)], **fields) == found


@pytest.mark.parametrize(
    ("kg", "pct_per_week", "is_sign"),
    [
        (70, 1.7, True),
        (70, 1.3, False),
        (70, -1.7, False),
        (100, 1.7, False),  # an index of 35
        (100, 2.2, True),
        (56, 1.9, True),
    ],
)
def test_a_rapid_loss_of_weeks(kg, pct_per_week, is_sign):
    assert ("rapid loss" in critical(weights=falling(kg, pct_per_week))) is is_sign


def test_a_kilogram_a_week_while_thin_is_rapid():
    thin = falling(56, 100 * 1.05 / 58, days=27)
    assert "rapid loss" in critical(weights=thin, height_cm=172)


def test_a_few_weigh_ins_are_no_trend():
    assert codes(weights=[(TODAY - 2, 72.0), (TODAY - 1, 70.5), (TODAY, 70.0)]) == []


def test_a_stone_in_three_months_below_an_index_of_25():
    weights = [(TODAY - 80 + step * 10, 76.5 - step * 0.85) for step in range(9)]
    assert "much lost in three months" in critical(weights=weights, height_cm=175)
    assert "much lost in three months" not in critical(weights=weights, height_cm=160)
    assert "much lost in three months" not in critical(
        weights=[(day - 60, kg) for day, kg in weights], height_cm=175
    )

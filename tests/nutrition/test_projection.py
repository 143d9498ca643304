"""Projections: the static rule, the linear model, the full model, and how they relate."""

import math

import pytest

from nutrition import hall, projection

MAN = hall.Body(sex="male", weight_kg=90, height_m=1.8, age=40)


def test_static_rule():
    assert projection.static_weight(90, -500, 84) == pytest.approx(84.5454545)


@pytest.mark.parametrize(("days", "kg"), [(0, 90), (84, 85.823078), (182, 81.909919)])
def test_linear_model(days, kg):
    assert projection.projected_weight(90, -500, days) == pytest.approx(kg, abs=1e-6)


def test_half_of_the_change_is_reached_at_the_half_life():
    halfway = projection.projected_weight(90, -440, projection.half_life_days())
    assert halfway == pytest.approx(80)
    assert projection.plateau_weight(90, -440) == 70
    assert round(projection.half_life_days()) == 287


def test_goal_day_and_projection_agree():
    days = projection.days_to_goal(90, 84, -500)
    assert projection.projected_weight(90, -500, days) == pytest.approx(84)
    assert days == pytest.approx(126.789953)


@pytest.mark.parametrize(
    ("goal_kg", "change", "days"),
    [
        (90, -500, 0),
        (90, 0, 0),
        (67.2, -500, None),
        (95, -500, None),
        (85, 300, None),
        (85, 0, None),
    ],
)
def test_goal_that_is_never_reached(goal_kg, change, days):
    assert projection.days_to_goal(90, goal_kg, change) == days


def test_gain_reaches_a_higher_goal():
    days = projection.days_to_goal(70, 72, 250)
    assert projection.projected_weight(70, 250, days) == pytest.approx(72)


def test_personal_coefficients_match_the_population_at_its_fat_mass():
    # Activity of 7 kcal per kg: PAL 1.5 and a resting need of 20 kcal per kg.
    own = projection.personal_coefficients(19, weight_kg=80, bmr_kcal=1600, pal=1.5)
    assert own.kcal_per_kg == pytest.approx(9133, abs=1)
    assert own.upkeep_kcal_per_kg == pytest.approx(22.1, abs=0.1)


@pytest.mark.parametrize(("fat_kg", "kcal"), [(10, 5554), (20, 6833), (30, 7478), (40, 7867)])
def test_density_by_fat_mass(fat_kg, kcal):
    assert projection.composition_density(fat_kg) == pytest.approx(kcal, abs=1)


@pytest.mark.parametrize(("projected", "margin"), [(88, 1), (80, 2), (102, 2.4), (90, 1)])
def test_band_is_a_kilogram_or_a_fifth(projected, margin):
    found = projection.band(90, projected)
    assert (found.low_kg, found.high_kg) == pytest.approx((projected - margin, projected + margin))


def test_full_model_without_change_keeps_the_weight():
    assert hall.hall_weights(MAN, 0, 365)[-1] == pytest.approx(90, abs=1e-6)


@pytest.mark.parametrize(("day", "kg"), [(84, 85.5), (364, 76.2)])
def test_full_model_of_a_deficit(day, kg):
    assert hall.hall_weights(MAN, -500, day)[-1] == pytest.approx(kg, abs=0.1)


def test_full_model_loses_water_first():
    weights = hall.hall_weights(MAN, -500, 14)
    first, second = weights[0] - weights[7], weights[7] - weights[14]
    assert first > second > 0


def test_full_model_starts_from_its_own_composition():
    woman = hall.Body(sex="female", weight_kg=78, height_m=1.66, age=35)
    assert hall.hall_weights(woman, -350, 0) == [pytest.approx(78)]
    assert woman.fat_kg == pytest.approx(
        78 * (0.14 * 35 + 39.96 * math.log(78 / 1.66**2) - 102.01) / 100
    )

"""Safety limits: the values on both sides of each."""

import pytest

from nutrition import safety


def test_body_mass_index():
    assert safety.bmi(52, 170) == pytest.approx(17.99308)


@pytest.mark.parametrize(("height_cm", "kg"), [(170, 53.5), (200, 74.0), (160, 47.4)])
def test_lowest_goal_is_rounded_up(height_cm, kg):
    assert safety.min_goal_weight_kg(height_cm) == kg
    assert safety.bmi(kg, height_cm) >= 18.5 - 1e-9


@pytest.mark.parametrize(
    ("sex", "kcal"),
    [("female", 1200), ("male", 1500), ("other", 1500), ("prefer_not_to_say", 1500), (None, 1500)],
)
def test_floor(sex, kcal):
    assert safety.calorie_floor_kcal(sex) == kcal


@pytest.mark.parametrize(("tdee", "kcal"), [(None, 4500), (2000, 3000), (5500, 6000)])
def test_ceiling(tdee, kcal):
    assert safety.calorie_ceiling_kcal(tdee) == kcal


@pytest.mark.parametrize(
    ("weight_kg", "lean", "kg"), [(82, False, 0.82), (120, False, 1.0), (60, True, 0.3)]
)
def test_loss_cap(weight_kg, lean, kg):
    assert safety.loss_cap_kg_per_week(weight_kg, lean=lean) == pytest.approx(kg)


def test_intake_for_a_rate():
    assert safety.intake_for_rate(2300, 0.5) == 1750


@pytest.mark.parametrize(
    ("requested", "bmr", "tdee", "kcal"),
    [
        (1100, 1364, 1875.5, 1406.625),
        (1100, 1450, 1875.5, 1450),
        (1600, 1364, 1875.5, 1600),
        (900, 1000, 1300, 1200),
        (2000, 2500, 5000, 4000),
    ],
)
def test_safe_target_is_the_highest_bound(requested, bmr, tdee, kcal):
    found = safety.safe_target_kcal(requested, sex="female", bmr_kcal=bmr, tdee_kcal=tdee)
    assert found == pytest.approx(kcal)


def test_energy_availability():
    left = safety.energy_availability(1800, exercise_kcal=600, fat_free_kg=46.8)
    assert left == pytest.approx(25.641, abs=0.001)
    assert left < safety.LOW_ENERGY_AVAILABILITY


@pytest.mark.parametrize(
    ("weight_kg", "height_cm", "kg"),
    [(80, 180, 80), (80, None, 80), (120, 170, 84.1875), (86.7, 170, 75.8625), (86.69, 170, 86.69)],
)
def test_protein_counts_an_adjusted_weight_from_thirty(weight_kg, height_cm, kg):
    assert safety.protein_reference_kg(weight_kg, height_cm) == pytest.approx(kg)


@pytest.mark.parametrize(
    ("weight_kg", "age", "grams"), [(82, 30, 65.6), (82, 64, 65.6), (82, 65, 82), (None, 30, 45)]
)
def test_protein_minimum(weight_kg, age, grams):
    assert safety.protein_minimum_g(weight_kg, age=age) == pytest.approx(grams)

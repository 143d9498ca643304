"""Energy of exercise."""

import pytest

from nutrition import activity


def test_gross_and_net():
    met = activity.ACTIVITIES["12050"].met
    assert activity.gross_kcal(met, weight_kg=75, minutes=40) == pytest.approx(465)
    assert activity.net_kcal(met, weight_kg=75, minutes=40) == pytest.approx(415)
    assert activity.add_back_kcal(met, weight_kg=75, minutes=40) == pytest.approx(207.5)


def test_rest_adds_nothing():
    assert activity.net_kcal(0.9, weight_kg=75, minutes=60) == 0


def test_corrected_for_a_low_resting_need():
    corrected = activity.corrected_met(3.8, bmr_kcal=1364, weight_kg=65)
    assert corrected == pytest.approx(4.563343, abs=1e-6)


@pytest.mark.parametrize(("age", "oxygen"), [(59, 3.5), (60, 2.7)])
def test_one_met_of_an_older_person(age, oxygen):
    assert activity.oxygen_per_met(age) == oxygen


def test_table_is_plausible():
    assert len(activity.ACTIVITIES) == 93
    assert all(1 <= each.met <= 15 and each.name for each in activity.ACTIVITIES.values())

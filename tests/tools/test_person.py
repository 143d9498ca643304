"""From rows to a person: always the strict side."""

from datetime import date
from decimal import Decimal

import pytest

from policies import Flag
from tools import person_from_rows, youngest_age

TODAY = date(2026, 11, 20)
PROFILE = {
    "sex": "female",
    "height_cm": Decimal("168.0"),
    "birth_year": 1990,
    "activity_level": "light",
    "health_conditions": [],
    "medications": [],
    "is_pregnant": None,
    "is_breastfeeding": None,
    "country": "DE",
}


def person(*, goal=None, preferences=None, weight_kg=70, flags=(), **changed):
    return person_from_rows(
        profile=PROFILE | changed,
        goal=goal,
        preferences=preferences,
        weight_kg=weight_kg,
        flags=flags,
        today=TODAY,
    )


@pytest.mark.parametrize(
    ("birth_year", "today", "age"),
    [
        (2008, date(2026, 11, 20), 17),
        (2008, date(2026, 12, 31), 18),
        (2008, date(2027, 1, 1), 18),
        (2026, date(2026, 11, 20), 0),
        (None, date(2026, 11, 20), None),
    ],
)
def test_age_is_the_youngest_possible(birth_year, today, age):
    assert youngest_age(birth_year, today) == age


def test_nothing_known_is_nothing_assumed():
    found = person_from_rows(
        profile=None, goal=None, preferences=None, weight_kg=None, flags=[], today=TODAY
    )
    assert (found.sex, found.age, found.weight_kg, found.tdee_kcal) == (None, None, None, None)
    assert (found.floor_kcal, found.protein_floor_g, found.flags) == (1500, 45, frozenset())


def test_facts_become_numbers():
    found = person(
        goal={"goal_type": "fat_loss", "target_weight_kg": "62.5"},
        preferences={"allergies": ["milk", "egg"], "diet_type": "vegan"},
        weight_kg="70.5",
    )
    assert (found.height_cm, found.weight_kg, found.goal_weight_kg) == (168, 70.5, 62.5)
    assert (found.goal_type, found.diet_type, found.country) == ("fat_loss", "vegan", "DE")
    assert found.allergies == ("milk", "egg")
    # (10 x 70.5 + 6.25 x 168 - 5 x 35 - 161) x 1.375
    assert found.tdee_kcal == pytest.approx(1951.125)


@pytest.mark.parametrize("missing", ["height_cm", "birth_year", "activity_level"])
def test_need_is_unknown_while_a_fact_is_missing(missing):
    assert person(**{missing: None}).tdee_kcal is None


def test_need_of_a_child_is_that_of_children():
    assert person(birth_year=2014, weight_kg=40).tdee_kcal > 1500
    assert person(birth_year=2025, weight_kg=10).tdee_kcal is None


@pytest.mark.parametrize(
    ("changed", "flag"),
    [
        ({"birth_year": 2009}, Flag.MINOR),
        ({"is_pregnant": True}, Flag.PREGNANT),
        ({"health_conditions": ["type 1 diabetes"]}, Flag.MEDICAL),
        ({"medications": ["insulin glargine"]}, Flag.MEDICAL),
        ({"health_conditions": ["anorexia (past)"]}, Flag.EATING_DISORDER),
    ],
)
def test_facts_raise_their_flag(changed, flag):
    assert person(**changed).flags == {flag}


def test_flags_on_record_count_and_unknown_ones_do_not():
    assert person(flags=["watch", "something_new"]).flags == {Flag.WATCH}


def test_milder_conditions_raise_nothing():
    assert person(health_conditions=["type 2 diabetes"], medications=["metformin"]).flags == set()

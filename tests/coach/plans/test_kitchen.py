"""The coach's own kitchen: for any tastes and figures, weeks that fit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import prompts
from coach.plans import kitchen
from coach.plans.kitchen import FOODS, Wishes, cook, fit
from nutrition.allergens import find_allergens
from nutrition.diets import breaches

WORDS = {language: prompts.flat(texts) for language, texts in prompts.load().plans.items()}
NAMES = {food: [words[f"food.{food}"] for words in WORDS.values()] for food in FOODS}
DIETS = (None, "none", "vegetarian", "vegan", "pescatarian", "keto", "paleo", "halal", "kosher")
ALLERGENS = (
    *("milk", "egg", "fish", "peanut", "tree nuts", "soy", "gluten", "sesame", "celery"),
    *("mustard", "lactose", "kiwi", "Erdnuss"),
)


def wishes(diet=None, allergies=(), dislikes=(), meals=3):
    return Wishes(meals_a_day=meals, diet=diet, allergies=allergies, dislikes=dislikes, names=NAMES)


def test_every_food_has_a_name_in_every_language():
    named = {key.removeprefix("food.") for key in WORDS["en"] if key.startswith("food.")}
    assert named == FOODS.keys()
    for dish in (*kitchen.BREAKFASTS, *kitchen.MAINS, *kitchen.SNACKS):
        assert dish.keys() <= FOODS.keys()


@pytest.mark.parametrize("food", FOODS)
def test_energy_is_that_of_its_parts(food):
    facts = FOODS[food]
    assert 4 * facts.protein_g + 4 * facts.carb_g <= 1.12 * facts.kcal + 5


@given(
    st.sampled_from(DIETS),
    st.lists(st.sampled_from(ALLERGENS), max_size=4, unique=True),
    st.integers(1, 10),
)
@settings(max_examples=150, deadline=None)
def test_nothing_that_does_not_suit_is_served(diet, allergies, meals):
    week = cook(wishes(diet, allergies, ["broccoli"], meals))
    assert len(week) == 7
    assert all(2 <= len(day) <= 6 for day in week)
    for name in {name for day in week for meal in day for name in meal.grams}:
        assert name != "broccoli"
        for called in NAMES[name]:
            assert not find_allergens(called, allergies)
            assert not list(breaches(called, diet))


@given(st.sampled_from(DIETS[:5]), st.integers(1200, 4000), st.integers(3, 5), st.data())
@settings(max_examples=150, deadline=None)
def test_days_come_out_at_their_figures(diet, kcal, meals, data):
    protein = data.draw(st.integers(round(0.18 * kcal / 4), round(0.30 * kcal / 4)))
    for day in cook(wishes(diet, meals=meals)):
        served = fit(day, kcal=kcal, protein_g=protein)
        assert kcal <= sum(meal.kcal for meal in served) + 2 <= 1.06 * kcal + 40
        assert sum(meal.protein_g for meal in served) >= 0.75 * protein


def test_weeks_vary():
    dishes = {tuple(meal.grams) for day in cook(wishes()) for meal in day}
    assert len(dishes) >= 15


def test_who_can_eat_nothing_of_it_gets_meals_without_foods():
    week = cook(wishes(dislikes=[name for names in NAMES.values() for name in names]))
    assert all(not meal.grams for day in week for meal in day)

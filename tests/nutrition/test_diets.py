"""Diets: what breaks them, and what only looks alike."""

import pytest

from nutrition.diets import breaches


@pytest.mark.parametrize(
    ("diet", "text"),
    [
        ("vegetarian", "Chicken curry"),
        ("vegetarian", "Spaghetti mit Hackfleisch"),
        ("vegetarian", "Salmón a la plancha"),
        ("vegetarian", "Risotto al prosciutto"),
        ("vegan", "Omelette with two eggs"),
        ("vegan", "200 g yoghurt"),
        ("vegan", "toast with honey"),
        ("vegan", "Fromage blanc"),
        ("pescatarian", "boeuf bourguignon"),
        ("halal", "jamón serrano"),
        ("halal", "pears in red wine"),
        ("kosher", "prawns in garlic"),
        ("keto", "Pasta al pomodoro"),
        ("keto", "brown rice"),
        ("paleo", "Linsensuppe"),
    ],
)
def test_broken(diet, text):
    assert list(breaches(text, diet))


@pytest.mark.parametrize(
    ("diet", "text"),
    [
        ("vegan", "Oats with coconut milk and berries"),
        ("vegan", "vegan sausage with potatoes"),
        ("vegan", "Haferflocken mit Beeren"),
        ("vegetarian", "gooseberry crumble"),
        ("pescatarian", "Kabeljau mit Kartoffeln"),
        ("pescatarian", "Poisson au four"),
        ("halal", "balsamic vinegar"),
        ("halal", "Quark mit Beeren"),
        ("keto", "cauliflower rice"),
        ("paleo", "poisson et brocoli"),
        ("kosher", "salmon with dill"),
        (None, "bacon and eggs"),
        ("none", "bacon and eggs"),
    ],
)
def test_kept(diet, text):
    assert not list(breaches(text, diet))

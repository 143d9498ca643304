"""The adherence score: both sides of each limit."""

from decimal import Decimal

import pytest

from coach.records.adherence import adherence_score
from database.tables import NutritionDay


@pytest.mark.parametrize(
    ("calories", "protein_g", "score"),
    [
        (2000, 120, "1.00"),
        (2200, 120, "1.00"),
        (1800, 120, "1.00"),
        (2400, 120, "0.85"),
        (1600, 120, "0.85"),
        (3000, 120, "0.40"),
        (1000, 120, "0.40"),
        (500, 120, "0.40"),
        (2000, 108, "1.00"),
        (2000, 54, "0.80"),
        (2000, 0, "0.60"),
        (2000, 400, "1.00"),
        (2000, None, "1.00"),
        (None, 54, "0.50"),
        (None, None, None),
    ],
)
def test_score(calories, protein_g, score):
    day = NutritionDay(
        calories=calories, protein_g=protein_g, target_calories=2000, target_protein_g=120
    )
    assert adherence_score(day) == (score and Decimal(score))


@pytest.mark.parametrize(
    "day",
    [
        NutritionDay(calories=2000),
        NutritionDay(calories=2000, target_calories=0),
        NutritionDay(calories=2000, target_calories=2000, is_complete=False),
    ],
)
def test_nothing_to_compare_is_no_score(day):
    assert adherence_score(day) is None

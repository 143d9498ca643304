"""The adherence score: both sides of each limit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutrition.adherence import adherence


def scored(energy_kcal, protein_g, target_kcal=2000, target_protein_g=120):
    return adherence(
        energy_kcal=energy_kcal,
        target_kcal=target_kcal,
        protein_g=protein_g,
        target_protein_g=target_protein_g,
    )


@pytest.mark.parametrize(
    ("calories", "protein_g", "score"),
    [
        (2000, 120, 1.00),
        (2200, 120, 1.00),
        (1800, 120, 1.00),
        (2400, 120, 0.85),
        (1600, 120, 0.85),
        (3000, 120, 0.40),
        (1000, 120, 0.40),
        (500, 120, 0.40),
        (2000, 108, 1.00),
        (2000, 54, 0.80),
        (2000, 0, 0.60),
        (2000, 400, 1.00),
        (2000, None, 1.00),
        (None, 54, 0.50),
        (None, None, None),
    ],
)
def test_score(calories, protein_g, score):
    assert scored(calories, protein_g) == score


@pytest.mark.parametrize("target", [None, 0])
def test_nothing_to_compare_is_no_score(target):
    assert scored(2000, 120, target, target) is None


@given(target=st.integers(1000, 5000), off=st.floats(0, 1), further=st.floats(0, 1))
def test_eating_less_is_never_better_than_eating_as_planned(target, off, further):
    near, far = target * (1 - off), target * (1 - off) * (1 - further)
    assert scored(far, None, target) <= scored(near, None, target)

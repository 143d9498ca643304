"""Units there and back."""

import pytest

from nutrition import units


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (units.kg_from_lb(1), 0.45359237),
        (units.lb_from_kg(100), 220.46226),
        (units.kg_from_stone(11, 7), 73.0283716),
        (units.stone_from_kg(73.0283716)[0], 11),
        (units.stone_from_kg(73.0283716)[1], 7),
        (units.cm_from_feet(5, 10), 177.8),
        (units.feet_from_cm(177.9)[0], 5),
        (units.kj_from_kcal(2000), 8368),
        (units.kcal_from_kj(8368), 2000),
    ],
)
def test_known_conversions(found, expected):
    assert found == pytest.approx(expected)

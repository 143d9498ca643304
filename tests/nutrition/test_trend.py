"""The weight trend: smoothing, slope with uncertainty, odd readings."""

import pytest

from nutrition import trend


def test_gap_counts_as_its_days():
    line = trend.ewma([(0, 80), (5, 79)])
    assert line == [80, pytest.approx(80 - (1 - 0.9**5))]


def test_steady_loss_lags_nine_days():
    line = trend.ewma([(day, 100 - 0.1 * day) for day in range(200)])
    assert line[-1] - (100 - 0.1 * 199) == pytest.approx(0.9, abs=1e-6)


def test_slope_of_a_line_is_exact():
    found = trend.slope([(day, 80 - 0.05 * day) for day in (0, 3, 7, 12)])
    assert found.kg_per_week == pytest.approx(-0.35)
    assert found.standard_error == pytest.approx(0, abs=1e-9)


def test_slope_with_noise_has_an_interval():
    # Residuals 0, -0.1, 0.2, -0.1 about a flat line: error sqrt(0.06 / 2 / 5), t 4.303.
    found = trend.slope([(0, 80.0), (1, 79.9), (2, 80.2), (3, 79.9)])
    assert found.standard_error == pytest.approx(0.0774597, abs=1e-6)
    assert found.high - found.kg_per_day == pytest.approx(4.303 * found.standard_error)
    assert found.low < 0 < found.high


@pytest.mark.parametrize("seen", [[], [(0, 80)], [(0, 80), (5, 79)], [(1, 80), (1, 81), (1, 82)]])
def test_too_few_weights_have_no_slope(seen):
    assert trend.slope(seen) is None


@pytest.mark.parametrize(
    ("days", "settled"),
    [([0, 3, 10], False), ([0, 3, 6, 9], False), ([0, 3, 6, 10], True), ([], False)],
)
def test_slope_is_settled_by_four_weights_over_ten_days(days, settled):
    assert trend.is_settled([(day, 80) for day in days]) is settled


@pytest.mark.parametrize(("degrees", "value"), [(1, 12.706), (10, 2.228), (30, 2.042), (60, 2.000)])
def test_t_quantile(degrees, value):
    assert trend.t95(degrees) == pytest.approx(value, abs=0.002)


STEADY = [(day, 80 + 0.1 * (day % 3)) for day in range(10)]


def test_odd_weight_is_set_aside():
    found = trend.cleaned([*STEADY, (10, 90.0), (11, 80.1)])
    assert found.odd == ((10, 90.0),)
    assert (11, 80.1) in found.kept


def test_second_weight_like_an_odd_one_confirms_both():
    found = trend.cleaned([*STEADY, (10, 85.0), (11, 85.5)])
    assert found.odd == ()
    assert len(found.kept) == 12


@pytest.mark.parametrize("kg", [176.5, 36.3])
def test_slip_of_the_unit_is_named(kg):
    assert trend.cleaned([*STEADY, (10, kg)]).unit_slips == ((10, kg),)


@pytest.mark.parametrize("kg", [24.9, 400.1])
def test_impossible_weight_never_counts(kg):
    assert trend.cleaned([(0, kg)]).kept == ()

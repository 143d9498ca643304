"""What should worry us in weigh-ins and logs: both sides of each limit."""

import pytest

from nutrition.signals import Signal, intake_signal, loss_signal
from nutrition.trend import slope


def losing(pct_per_week, kg=80.0, days=28):
    """A steady slope with a little noise."""
    daily = -pct_per_week / 100 * kg / 7
    middle = days / 2
    return slope(
        [(day, kg + daily * (day - middle) + (0.05 if day % 2 else -0.05)) for day in range(days)]
    )


@pytest.mark.parametrize(
    ("pct", "bmi", "signal"),
    [
        (0.9, 24, Signal.NONE),
        (1.1, 24, Signal.WARNING),
        (1.1, None, Signal.WARNING),
        (1.6, 24, Signal.CRITICAL),
        (1.3, 32, Signal.NONE),
        (1.6, 32, Signal.WARNING),
        (2.1, 32, Signal.CRITICAL),
        (-2.0, 24, Signal.NONE),
    ],
)
def test_rate(pct, bmi, signal):
    assert loss_signal(losing(pct), bmi=bmi, lost_in_90_days_kg=2) is signal


def test_thin_people_are_in_danger_sooner():
    assert loss_signal(losing(1.8, 57), bmi=19.5, lost_in_90_days_kg=2) is Signal.CRITICAL
    assert loss_signal(losing(1.4, 75), bmi=19.5, lost_in_90_days_kg=2) is Signal.CRITICAL
    assert loss_signal(losing(1.4, 75), bmi=21, lost_in_90_days_kg=2) is Signal.WARNING


def test_a_stone_in_three_months():
    assert loss_signal(losing(0.5), bmi=24, lost_in_90_days_kg=6.4) is Signal.CRITICAL
    assert loss_signal(losing(0.5), bmi=24, lost_in_90_days_kg=6.3) is Signal.NONE
    assert loss_signal(losing(0.5), bmi=28, lost_in_90_days_kg=9) is Signal.NONE


def test_noise_is_no_signal():
    noisy = slope([(0, 80), (3, 82.5), (7, 78), (11, 81), (14, 77.6)])
    assert -noisy.pct_per_week > 1
    assert loss_signal(noisy, bmi=24, lost_in_90_days_kg=2) is Signal.NONE


@pytest.mark.parametrize(
    ("days", "signal"),
    [
        ({}, Signal.NONE),
        ({1: 1100, 2: 1100, 3: 1100}, Signal.NONE),
        ({1: 1100, 2: 1100, 4: 1100, 7: 1100}, Signal.WARNING),
        ({1: 1100, 2: 1100, 4: 1100, 8: 1100}, Signal.NONE),
        ({1: 1200, 2: 1200, 3: 1200, 4: 1200}, Signal.NONE),
        ({1: 799, 2: 799, 3: 799}, Signal.CRITICAL),
        ({1: 799, 2: 799, 4: 799}, Signal.NONE),
        ({1: 800, 2: 800, 3: 800}, Signal.NONE),
        ({1: 499, 2: 499}, Signal.CRITICAL),
        ({1: 499, 3: 499}, Signal.NONE),
        ({1: 500, 2: 500}, Signal.NONE),
    ],
)
def test_intake(days, signal):
    assert intake_signal(days, floor_kcal=1200) is signal

"""Attempts: so many in a window, for each key."""

from datetime import UTC, datetime, timedelta

import pytest

from coach.accounts.attempts import Attempts
from coach.errors import TooMany

NOW = datetime(2026, 3, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def attempts():
    attempts = Attempts(3, 10 * MINUTE)
    for minute in range(3):
        attempts.take("key", NOW + minute * MINUTE)
    return attempts


def test_one_more_is_refused_and_told_when_to_come_back(attempts):
    with pytest.raises(TooMany) as refused:
        attempts.take("key", NOW + 4 * MINUTE)
    assert refused.value.headers == {"Retry-After": "360"}
    assert refused.value.details["limit"] == 3


def test_refused_attempts_do_not_count(attempts):
    for _ in range(5):
        with pytest.raises(TooMany):
            attempts.take("key", NOW + 4 * MINUTE)
    attempts.take("key", NOW + 10 * MINUTE)
    with pytest.raises(TooMany):
        attempts.take("key", NOW + 10 * MINUTE)


def test_keys_do_not_share(attempts):
    attempts.take("other", NOW + 4 * MINUTE)


def test_good_attempt_is_given_back(attempts):
    attempts.give_back("key")
    attempts.take("key", NOW + 4 * MINUTE)
    attempts.give_back("never seen")

"""Attempts: so many at once for each key, for all processes, and then one now and then."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest

from coach.accounts.attempts import MOST_KEYS, Attempts
from coach.errors import TooMany
from database import Login

NOW = datetime(2046, 3, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def new_attempts(database):
    """One process's view of a limit of three in twelve minutes."""
    secret = uuid4().bytes
    return lambda: Attempts(database.accounts, secret, "test", 3, 12 * MINUTE)


@pytest.fixture
async def attempts(new_attempts):
    attempts = new_attempts()
    for _ in range(3):
        await attempts.take("key", NOW)
    return attempts


async def test_one_more_is_refused_and_told_when_to_come_back(attempts):
    for _ in range(2):
        with pytest.raises(TooMany) as refused:
            await attempts.take("key", NOW + MINUTE)
        assert refused.value.headers == {"Retry-After": "180"}
        reset = (NOW + 4 * MINUTE).isoformat()
        assert refused.value.details == {"used": 3, "limit": 3, "reset": reset}


async def test_refused_attempts_do_not_count(attempts):
    for _ in range(5):
        with pytest.raises(TooMany):
            await attempts.take("key", NOW)
    await attempts.take("key", NOW + 4 * MINUTE)
    with pytest.raises(TooMany):
        await attempts.take("key", NOW + 4 * MINUTE)


async def test_all_are_free_again_after_the_window(attempts):
    for _ in range(3):
        await attempts.take("key", NOW + 12 * MINUTE)
    with pytest.raises(TooMany):
        await attempts.take("key", NOW + 12 * MINUTE)


async def test_keys_do_not_share(attempts):
    await attempts.take("other", NOW)


async def test_good_attempt_is_given_back(attempts):
    await attempts.give_back("key")
    await attempts.take("key", NOW)
    await attempts.give_back("never seen")


async def test_processes_share(attempts, new_attempts):
    with pytest.raises(TooMany):
        await new_attempts().take("key", NOW)


async def test_processes_at_the_same_moment_share(new_attempts):
    asked = (new_attempts().take("key", NOW) for _ in range(20))
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert answers.count(None) == 3


async def test_a_flood_of_one_asks_the_database_no_more(attempts, database):
    with pytest.raises(TooMany):
        await attempts.take("key", NOW)
    silent = Attempts(None, attempts.secret, "test", 3, 12 * MINUTE, attempts._refused)
    with pytest.raises(TooMany):
        await silent.take("key", NOW)


async def test_few_of_those_refused_are_remembered(attempts):
    attempts._refused.update((number.to_bytes(16), NOW) for number in range(MOST_KEYS))
    with pytest.raises(TooMany):
        await attempts.take("key", NOW)
    assert len(attempts._refused) == MOST_KEYS


async def test_old_keys_are_forgotten_and_hold_no_address(database, database_urls, superuser_rows):
    secret = uuid4().bytes
    for what, moment in (("old", NOW - 36500 * 24 * 60 * MINUTE), ("new", NOW)):
        await Attempts(database.accounts, secret, what, 3, MINUTE).take("me@example.org", moment)
    jobs = await asyncpg.connect(database_urls.of(Login.JOBS))
    await jobs.execute("SELECT auth_forget_attempts()")
    await jobs.close()
    kept = await superuser_rows("SELECT key, until FROM attempt WHERE until > $1", NOW)
    assert all(len(row["key"]) == 16 for row in kept)
    assert await superuser_rows("SELECT FROM attempt WHERE until < now()") == []

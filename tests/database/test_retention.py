from datetime import UTC, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest

from database import migrate
from database.retention import Periods, purge

NOW = datetime.now(UTC)


@pytest.fixture
async def old(new_database):
    """A database of its own, since retention looks at everybody's rows."""
    addresses = await new_database()
    await migrate(addresses)
    connection = await asyncpg.connect(addresses.server)
    user = uuid4()
    await connection.execute(
        'INSERT INTO "user" (id, email, hashed_password) VALUES ($1, $2, $2)', user, "a@b"
    )
    yield addresses, connection, user
    await connection.close()


async def _sessions(connection, user, *ages, **columns):
    for days in ages:
        await connection.execute(
            "INSERT INTO ai_session (id, user_id, last_message_at, deleted_at)"
            " VALUES (gen_random_uuid(), $1, $2, $3)",
            *(user, NOW - timedelta(days=days), columns.get("deleted_at")),
        )


async def test_tokens(old):
    addresses, connection, user = old
    for days in (-1, 29, 31, 400):
        await connection.execute(
            "INSERT INTO refresh_token (id, user_id, token_hash, family_id, expires_at)"
            " VALUES (gen_random_uuid(), $1, '', gen_random_uuid(), $2)",
            *(user, NOW - timedelta(days=days)),
        )
    assert (await purge(addresses, Periods(), now=NOW)).tokens == 2
    assert await connection.fetchval("SELECT count(*) FROM refresh_token") == 2


async def test_sessions_are_archived_then_deleted(old):
    addresses, connection, user = old
    await _sessions(connection, user, 1, 31, 89, 91)
    await _sessions(connection, user, 1, deleted_at=NOW - timedelta(hours=1))
    await _sessions(connection, user, 1, deleted_at=NOW - timedelta(days=2))
    purged = await purge(addresses, Periods(), now=NOW)
    assert (purged.sessions, purged.archived) == (2, 2)
    left = await connection.fetch("SELECT status, count(*) FROM ai_session GROUP BY 1 ORDER BY 1")
    assert [tuple(row) for row in left] == [("active", 2), ("expired", 2)]


async def test_more_than_a_batch(old):
    addresses, connection, user = old
    await connection.execute(
        "INSERT INTO ai_session (id, user_id, last_message_at)"
        " SELECT gen_random_uuid(), $1, $2 FROM generate_series(1, 2500)",
        *(user, NOW - timedelta(days=100)),
    )
    assert (await purge(addresses, Periods(), now=NOW)).sessions == 2500


async def test_months_of_logs_go_as_a_whole(old):
    addresses, connection, _ = old
    await connection.execute("SELECT make_log_months(now() - interval '14 months', 14)")
    purged = await purge(addresses, Periods(), now=NOW)
    calls = [name for name in purged.months if "tool_call" in name]
    violations = [name for name in purged.months if "violation" in name]
    assert 10 <= len(calls) <= 11
    assert 1 <= len(violations) <= 2
    assert purged.stray_log_bytes == 0
    assert (await purge(addresses, Periods(), now=NOW)).months == ()


async def test_rows_without_a_month_raise_an_alarm(old):
    addresses, connection, user = old
    await connection.execute(
        "INSERT INTO ai_policy_violation_log (id, user_id, violation_type, severity, side, policy,"
        " policy_version, action_taken, created_at) VALUES"
        " (gen_random_uuid(), $1, 'unsafe_content', 'warning', 'input', '', '', '', '2001-01-01')",
        user,
    )
    assert (await purge(addresses, Periods(), now=NOW)).stray_log_bytes > 0


async def test_abandoned_turns_are_ended(database, full_person, superuser):
    dead, alive = await full_person(), await full_person()
    for ids, seconds in ((dead, -1), (alive, 60)):
        await superuser.execute(
            "UPDATE turn SET lease_until = now() + make_interval(secs => $2) WHERE id = $1",
            *(ids["turn"], seconds),
        )
    assert await database.fail_abandoned_turns() == 1
    states = [
        await superuser.fetchval("SELECT state FROM turn WHERE id = $1", ids["turn"])
        for ids in (dead, alive)
    ]
    assert states == ["failed", "running"]

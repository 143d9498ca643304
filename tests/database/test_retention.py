"""What goes, what stays, and that the login of the jobs can do nothing else."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest

from database import Login, migrate, retention
from database.retention import Periods, job_pool

NOW = datetime.now(UTC)
PERIODS = Periods()


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
    async with job_pool(addresses) as jobs:
        yield jobs, connection, user
    await connection.close()


async def _sessions(connection, user, *ages, **columns):
    for days in ages:
        await connection.execute(
            "INSERT INTO ai_session (id, user_id, last_message_at, deleted_at)"
            " VALUES (gen_random_uuid(), $1, $2, $3)",
            *(user, NOW - timedelta(days=days), columns.get("deleted_at")),
        )


async def test_tokens(old):
    jobs, connection, user = old
    for days in (-1, 29, 31, 400):
        await connection.execute(
            "INSERT INTO refresh_token (id, user_id, token_hash, family_id, expires_at)"
            " VALUES (gen_random_uuid(), $1, '', gen_random_uuid(), $2)",
            *(user, NOW - timedelta(days=days)),
        )
    assert await retention.purge_tokens(jobs, PERIODS, NOW) == {"deleted": 2}
    assert await connection.fetchval("SELECT count(*) FROM refresh_token") == 2


async def test_sessions_are_archived_then_deleted(old):
    jobs, connection, user = old
    await _sessions(connection, user, 1, 31, 89, 91)
    await _sessions(connection, user, 1, deleted_at=NOW - timedelta(hours=1))
    await _sessions(connection, user, 1, deleted_at=NOW - timedelta(days=2))
    counts = await retention.purge_sessions(jobs, PERIODS, NOW)
    assert counts == {"deleted": 2, "archived": 2}
    left = await connection.fetch("SELECT status, count(*) FROM ai_session GROUP BY 1 ORDER BY 1")
    assert [tuple(row) for row in left] == [("active", 2), ("expired", 2)]


async def test_no_setting_reaches_a_chat_that_is_alive(old):
    """The database itself keeps what was used in the last thirty days."""
    jobs, connection, user = old
    await _sessions(connection, user, 1, 29)
    at_once = Periods(sessions=timedelta(), active_sessions=timedelta())
    counts = await retention.purge_sessions(jobs, at_once, NOW)
    assert counts == {"deleted": 0, "archived": 0}
    assert await connection.fetchval("SELECT count(*) FROM ai_session") == 2


async def test_more_than_a_batch(old):
    jobs, connection, user = old
    await connection.execute(
        "INSERT INTO ai_session (id, user_id, last_message_at)"
        " SELECT gen_random_uuid(), $1, $2 FROM generate_series(1, 2500)",
        *(user, NOW - timedelta(days=100)),
    )
    assert (await retention.purge_sessions(jobs, PERIODS, NOW))["deleted"] == 2500


async def test_rows_that_somebody_works_on_are_left_for_the_next_time(old):
    jobs, connection, user = old
    await _sessions(connection, user, 100, 100)
    async with connection.transaction():
        await connection.execute("SELECT 1 FROM ai_session LIMIT 1 FOR UPDATE")
        assert (await retention.purge_sessions(jobs, PERIODS, NOW))["deleted"] == 1
    assert (await retention.purge_sessions(jobs, PERIODS, NOW))["deleted"] == 1


@pytest.mark.parametrize(
    ("now", "first_calls", "first_violations"),
    [
        # 90 and 365 days before, to the hour at which a month's last day is old enough.
        ("2024-02-29", "2023_12", "2023_03"),
        ("2025-03-31", "2024_12", "2024_03"),
        ("2025-11-29T23:59", "2025_08", "2024_11"),
        ("2025-11-30", "2025_09", "2024_11"),
        ("2025-12-31T23:59", "2025_10", "2024_12"),
        ("2026-01-01", "2025_10", "2025_01"),
    ],
)
async def test_months_of_logs_go_as_a_whole(old, now, first_calls, first_violations):
    jobs, connection, _ = old
    now = datetime.fromisoformat(now).replace(tzinfo=UTC)
    await connection.execute("SELECT make_log_months($1, 14)", now - timedelta(days=425))
    before = {log: await _months(connection, log) for log in retention.LOGS}
    counts = await retention.drop_months(jobs, PERIODS, now)
    first = dict(zip(retention.LOGS, (first_calls, first_violations), strict=True))
    for log in retention.LOGS:
        left = [month for month in before[log] if month >= first[log]]
        assert await _months(connection, log) == left
        assert left[0] == first[log]
        assert counts[log] == len(before[log]) - len(left) > 0
    assert await retention.drop_months(jobs, PERIODS, now) == dict.fromkeys(retention.LOGS, 0)


async def _months(connection, log):
    rows = await connection.fetch(
        "SELECT right(relname, 7) AS month FROM pg_class WHERE relname ~ $1 ORDER BY 1",
        f"^{log}_[0-9]{{4}}_[0-9]{{2}}$",
    )
    return [row["month"] for row in rows]


async def test_months_ahead_are_made(old):
    jobs, connection, _ = old
    later = NOW + timedelta(days=100)
    counts = await retention.make_months(jobs, PERIODS, later)
    assert counts["made"] > 0
    assert counts["stray_bytes"] == 0
    assert await connection.fetchval("SELECT to_regclass($1)", f"ai_tool_call_log_{later:%Y_%m}")
    assert (await retention.make_months(jobs, PERIODS, later))["made"] == 0


async def test_rows_without_a_month_raise_an_alarm(old):
    jobs, connection, user = old
    await connection.execute(
        "INSERT INTO ai_policy_violation_log (id, user_id, violation_type, severity, side, policy,"
        " policy_version, action_taken, created_at) VALUES"
        " (gen_random_uuid(), $1, 'unsafe_content', 'warning', 'input', '', '', '', '2001-01-01')",
        user,
    )
    assert (await retention.make_months(jobs, PERIODS, NOW))["stray_bytes"] > 0


@pytest.fixture
async def jobs(database_urls):
    async with job_pool(database_urls) as pool:
        yield pool


async def test_writes_that_nobody_decided_on_lapse_with_their_turns(jobs, full_person, superuser):
    old, new = await full_person(), await full_person()
    for ids, hours in ((old, 25), (new, 23)):
        await superuser.execute(
            "UPDATE turn SET state = 'awaiting_approval', answer_message_id = user_message_id,"
            " lease_until = NULL, started_at = now() - make_interval(hours => $2) WHERE id = $1",
            *(ids["turn"], hours),
        )
        await superuser.execute(
            "UPDATE tool_approval SET created_at = now() - make_interval(hours => $2)"
            " WHERE turn_id = $1",
            *(ids["turn"], hours),
        )
    assert await retention.expire_approvals(jobs, PERIODS, NOW) == {"expired": 1}
    states = "SELECT state::text FROM tool_approval WHERE turn_id = $1"
    assert await superuser.fetchval(states, old["turn"]) == "expired"
    assert await superuser.fetchval(states, new["turn"]) == "pending"
    assert await _state(superuser, "turn", old["turn"]) == "finished"
    assert await _state(superuser, "turn", new["turn"]) == "awaiting_approval"


async def _state(superuser, table, key):
    return await superuser.fetchval(f"SELECT state::text FROM {table} WHERE id = $1", key)


async def test_the_login_of_the_jobs_sees_nobodys_rows(database_urls, owned_tables):
    connection = await asyncpg.connect(database_urls.of(Login.JOBS))
    for table in owned_tables:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(f"SELECT 1 FROM {table}")
    await connection.close()


async def test_only_a_log_has_months_to_drop(jobs):
    with pytest.raises(asyncpg.RaiseError):
        await jobs.execute("""SELECT drop_log_month('"user"', now())""")

"""What is kept for a time only: tokens, old chats, months of the logs."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

from database.engines import Driver, server_settings
from database.roles import Addresses, Login

BATCH = 1000
_LOCK_SECONDS = 4


@dataclass(frozen=True, slots=True)
class Periods:
    """How long things are kept."""

    tokens: timedelta = field(default=timedelta(days=30), kw_only=True)  # after their expiry
    deleted_sessions: timedelta = field(default=timedelta(days=1), kw_only=True)
    active_sessions: timedelta = field(default=timedelta(days=30), kw_only=True)  # then archived
    sessions: timedelta = field(default=timedelta(days=90), kw_only=True)  # after the last message
    tool_calls: timedelta = field(default=timedelta(days=90), kw_only=True)
    violations: timedelta = field(default=timedelta(days=365), kw_only=True)


@dataclass(frozen=True, slots=True)
class Purged:
    """What went: rows, and the months of the logs."""

    tokens: int
    sessions: int
    archived: int = field(kw_only=True)
    months: tuple[str, ...] = field(kw_only=True)
    # Rows for which no month was there; the job that makes months has not run.
    stray_log_bytes: int = field(kw_only=True)


async def purge(addresses: Addresses, periods: Periods, *, now: datetime) -> Purged:
    """Delete what is older than its period, in batches; months of logs go as a whole."""
    connection = await asyncpg.connect(
        addresses.of(Login.OWNER),
        server_settings=server_settings("coach retention", None),
    )
    try:
        return Purged(
            await _in_batches(connection, _TOKENS, now - periods.tokens),
            await _in_batches(
                connection, _SESSIONS, now - periods.sessions, now - periods.deleted_sessions
            ),
            archived=await _in_batches(connection, _ARCHIVED, now - periods.active_sessions),
            months=(
                *await _drop_months(connection, "ai_tool_call_log", now - periods.tool_calls),
                *await _drop_months(
                    connection, "ai_policy_violation_log", now - periods.violations
                ),
            ),
            stray_log_bytes=await connection.fetchval(_STRAY),
        )
    finally:
        await connection.close()


_TOKENS = """
DELETE FROM refresh_token WHERE id IN (
    SELECT id FROM refresh_token WHERE expires_at < $1 LIMIT $2)
"""
_SESSIONS = """
DELETE FROM ai_session WHERE id IN (
    SELECT id FROM ai_session WHERE last_message_at < $1 OR deleted_at < $2 LIMIT $3)
"""
_ARCHIVED = """
UPDATE ai_session SET status = 'expired' WHERE id IN (
    SELECT id FROM ai_session WHERE last_message_at < $1 AND status = 'active' LIMIT $2)
"""
_STRAY = """
SELECT sum(pg_relation_size(name)) FROM unnest(
    '{ai_tool_call_log_default,ai_policy_violation_log_default}'::regclass[]) AS names(name)
"""
_MONTHS = """
SELECT c.relname FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
WHERE i.inhparent = $1::text::regclass AND c.relname ~ '_[0-9]{4}_[0-9]{2}$' ORDER BY 1
"""


async def _in_batches(connection: Driver, statement: str, *arguments: Any) -> int:
    total = 0
    while True:
        done = int((await connection.execute(statement, *arguments, BATCH)).split()[-1])
        total += done
        if done < BATCH:
            return total


async def _drop_months(connection: Driver, log: str, before: datetime) -> list[str]:
    """Detach and drop the months that ended before that moment."""
    dropped = []
    for row in await connection.fetch(_MONTHS, log):
        part = str(row["relname"])
        if _end_of(part) > before:
            continue
        async with connection.transaction():
            await connection.execute(f"SET LOCAL lock_timeout = '{_LOCK_SECONDS}s'")
            await connection.execute(f"ALTER TABLE {log} DETACH PARTITION {part}")
            await connection.execute(f"DROP TABLE {part}")
        dropped.append(part)
    return dropped


def _end_of(part: str) -> datetime:
    year, month = map(int, part.split("_")[-2:])
    return datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)

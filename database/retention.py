"""What is kept for a time only, and how it goes: in batches, by functions that can do no more.

The login of the jobs sees nobody's rows. It may call these functions of the owner, which count
what they did.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

import asyncpg

from database.engines import CONNECT_SECONDS, server_settings
from database.migration import MONTHS_AHEAD
from database.roles import Addresses, Login

BATCH = 1000
BATCH_SECONDS = 60.0
LOGS = ("ai_tool_call_log", "ai_policy_violation_log")

# Generic for the type checker, and not so when it runs.
if TYPE_CHECKING:
    JobPool: TypeAlias = asyncpg.Pool[asyncpg.Record]
else:
    JobPool = asyncpg.Pool

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Periods:
    """How long things are kept."""

    tokens: timedelta = field(default=timedelta(days=30), kw_only=True)  # after their expiry
    deleted_sessions: timedelta = field(default=timedelta(days=1), kw_only=True)
    active_sessions: timedelta = field(default=timedelta(days=30), kw_only=True)  # then archived
    sessions: timedelta = field(default=timedelta(days=90), kw_only=True)  # after the last message
    tool_calls: timedelta = field(default=timedelta(days=90), kw_only=True)
    violations: timedelta = field(default=timedelta(days=365), kw_only=True)
    approvals: timedelta = field(default=timedelta(hours=24), kw_only=True)  # then they lapse
    job_runs: timedelta = field(default=timedelta(days=90), kw_only=True)


@asynccontextmanager
async def job_pool(addresses: Addresses) -> AsyncIterator[JobPool]:
    """Connections as the login of the jobs: none while nothing is due."""
    async with asyncpg.create_pool(
        addresses.of(Login.JOBS),
        min_size=0,
        max_size=4,
        max_inactive_connection_lifetime=90,
        timeout=CONNECT_SECONDS,
        command_timeout=BATCH_SECONDS,
        server_settings=server_settings("coach jobs", BATCH_SECONDS),
    ) as pool:
        yield pool


async def purge_tokens(jobs: JobPool, periods: Periods, now: datetime) -> Counts:
    """Refresh tokens that expired long ago."""
    expired = now - periods.tokens
    return {"deleted": await _in_batches(jobs, "purge_refresh_tokens($1, $2)", expired)}


async def purge_sessions(jobs: JobPool, periods: Periods, now: datetime) -> Counts:
    """Chats without a message for long are archived, then deleted; those people deleted go too."""
    deleted = await _in_batches(
        jobs,
        "purge_sessions($1, $2, $3)",
        *(now - periods.sessions, now - periods.deleted_sessions),
    )
    idle = now - periods.active_sessions
    return {
        "deleted": deleted,
        "archived": await _in_batches(jobs, "archive_sessions($1, $2)", idle),
    }


async def expire_approvals(jobs: JobPool, periods: Periods, now: datetime) -> Counts:
    """Writes that nobody said yes to lapse, with the turns that waited for them."""
    asked = now - periods.approvals
    return {"expired": await _in_batches(jobs, "expire_approvals($1, $2)", asked)}


async def purge_turn_frames(jobs: JobPool, _periods: Periods, _now: datetime) -> Counts:
    """Frames of streams that nobody may come back to any more."""
    return {"deleted": await _in_batches(jobs, "purge_turn_frames($1)")}


async def forget_attempts(jobs: JobPool, _periods: Periods, _now: datetime) -> Counts:
    """What is known of attempts that count no more goes."""
    return {"deleted": await jobs.fetchval("SELECT auth_forget_attempts()")}


async def make_months(jobs: JobPool, _periods: Periods, now: datetime) -> Counts:
    """The logs' partitions of this month and the next few.

    `stray_bytes` counts rows for which no month was there: they went to the default partition.
    """
    made = await jobs.fetch("SELECT * FROM make_log_months($1, $2)", now, MONTHS_AHEAD)
    stray = [await jobs.fetchval(_SIZE, f"{log}_default") for log in LOGS]
    return {"made": len(made), "stray_bytes": sum(stray)}


_SIZE = "SELECT pg_relation_size(to_regclass($1))"


async def drop_months(jobs: JobPool, periods: Periods, now: datetime) -> Counts:
    """Whole months of the logs, detached and dropped once their last day is old enough."""
    periods_of = dict(zip(LOGS, (periods.tool_calls, periods.violations), strict=True))
    counts = Counts()
    for log, period in periods_of.items():
        counts[log] = 0
        while await jobs.fetchval("SELECT drop_log_month($1, $2)", log, now - period) is not None:
            counts[log] += 1
    return counts


async def purge_job_runs(jobs: JobPool, periods: Periods, now: datetime) -> Counts:
    """What the jobs themselves wrote down."""
    done = await jobs.execute("DELETE FROM job_run WHERE started_at < $1", now - periods.job_runs)
    return {"deleted": int(done.split()[-1])}


async def _in_batches(jobs: JobPool, call: str, *arguments: Any) -> int:
    """Call until a batch is not full; each is a transaction of its own."""
    total = 0
    while True:
        done = int(await jobs.fetchval(f"SELECT {call}", *arguments, BATCH))
        total += done
        if done < BATCH:
            return total

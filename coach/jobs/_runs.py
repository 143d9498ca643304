"""One run of a job, written down; and how each job stands."""

import asyncio
import json
import logging
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg

from coach import observe
from coach.jobs._jobs import Job
from database import uuid7
from database.retention import Counts, JobPool, Periods

logger = logging.getLogger(__name__)

ERROR_CHARACTERS = 200
LAST_WORDS_SECONDS = 5.0

# A run that is still marked as running was cut off with its process.
_BEGIN = """
WITH cut_off AS (
    UPDATE job_run SET outcome = 'failed', error = 'cut off', finished_at = now()
    WHERE job = $2 AND outcome = 'running')
INSERT INTO job_run (id, job) VALUES ($1, $2)
"""
_END = """
UPDATE job_run SET outcome = $2::text::job_outcome, counts = $3::text::jsonb, error = $4,
       finished_at = now()
WHERE id = $1
"""
_STANDINGS = """
SELECT asked.job, asked.schedule, due.next_run, run.outcome, run.counts::text AS counts, run.error,
       run.started_at, run.finished_at
FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked(job, schedule, place)
LEFT JOIN pgqueuer_schedules AS due ON (due.entrypoint, due.expression) = (job, schedule)
LEFT JOIN LATERAL (
    SELECT * FROM job_run WHERE job_run.job = asked.job ORDER BY started_at DESC LIMIT 1
) AS run ON true
ORDER BY place
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """When a job ran last and what came of it, and when it is due."""

    job: str
    schedule: str
    outcome: str | None
    counts: Counts
    error: str | None
    started_at: datetime | None
    finished_at: datetime | None
    next_run: datetime | None
    """None until a service has run that keeps the schedule."""


async def run_job(pool: JobPool, job: Job, periods: Periods) -> tuple[str, Counts]:
    """Run a job now and write down how it went: its outcome and its counts."""
    run, started = uuid7(), time.monotonic()
    counts: Counts = {}
    outcome, error = "failed", "stopped"
    await pool.execute(_BEGIN, run, job.name)
    try:
        counts = await job.work(pool, periods, datetime.now(UTC))
        outcome, error = "done", ""
    except Exception as failure:
        logger.exception("job failed", extra={"job": job.name})
        error = type(failure).__name__
    finally:
        observe.job_ran(job.name, outcome, time.monotonic() - started, counts)
        await asyncio.shield(_end(pool, run, outcome, counts, error))
    # A job that had nothing to do is no news.
    level = logging.INFO if any(counts.values()) else logging.DEBUG
    logger.log(level, "job ran", extra={"job": job.name, "outcome": outcome, "counts": counts})
    return outcome, counts


async def _end(pool: JobPool, run: UUID, outcome: str, counts: Counts, error: str) -> None:
    try:
        async with asyncio.timeout(LAST_WORDS_SECONDS):
            await pool.execute(
                _END, run, outcome, json.dumps(counts), error[:ERROR_CHARACTERS] or None
            )
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        logger.warning("a job's end was not written down", exc_info=True)


async def standings(pool: JobPool, jobs: Iterable[Job]) -> list[Standing]:
    """How each job stands, in their order."""
    asked = list(jobs)
    rows = await pool.fetch(
        _STANDINGS, [job.name for job in asked], [job.schedule for job in asked]
    )
    return [Standing(**_read(row)) for row in rows]


def _read(row: asyncpg.Record) -> dict[str, Any]:
    return {**row, "counts": json.loads(row["counts"] or "{}")}

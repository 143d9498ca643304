"""Who runs what when: PgQueuer's scheduler, the only file that knows it.

Every process that keeps the schedule asks for what is due; the database gives each job to one of
them (FOR UPDATE SKIP LOCKED), whose heartbeat holds it. Thirty seconds after the last beat another
process may run it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

import asyncpg
from pgqueuer.models import Schedule
from pgqueuer.queries import Queries
from pgqueuer.sm import SchedulerManager

from coach.jobs._jobs import Job
from coach.jobs._runs import run_job
from database import Addresses
from database.retention import JobPool, Periods, job_pool

logger = logging.getLogger(__name__)

AT_ONCE = 2  # of the pool's four connections; the heartbeats need one
AGAIN_SECONDS = 10.0


async def keep_schedule(addresses: Addresses, jobs: Iterable[Job], periods: Periods) -> None:
    """Run what is due, whenever it is, until cancelled; a database that is away is waited for."""
    jobs = tuple(jobs)
    while True:
        try:
            async with job_pool(addresses) as pool:
                await _scheduler(pool, jobs, periods).run()
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
            logger.warning("the schedule was put off", extra={"kind": type(error).__name__})
        except Exception:
            # Whatever it is: without the schedule nothing is ever deleted.
            logger.exception("the schedule broke")
        await asyncio.sleep(AGAIN_SECONDS)


def _scheduler(pool: JobPool, jobs: Iterable[Job], periods: Periods) -> SchedulerManager:
    scheduler = SchedulerManager(Queries.from_asyncpg_pool(pool))
    at_once = asyncio.Semaphore(AT_ONCE)

    def work_of(job: Job) -> Callable[[Schedule], Awaitable[None]]:
        async def work(_schedule: Schedule) -> None:
            async with at_once:
                await run_job(pool, job, periods)

        return work

    for job in jobs:
        scheduler.schedule(job.name, job.schedule)(work_of(job))
    return scheduler

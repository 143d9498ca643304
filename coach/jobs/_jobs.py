"""The jobs: a name, a schedule in UTC, and the work. To add one, add a line."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.settings import Settings
from coach.support import Directory
from database import retention
from database.retention import Counts, JobPool, Periods

logger = logging.getLogger(__name__)

WARNED_AHEAD = timedelta(days=30)

Work = Callable[[JobPool, Periods, datetime], Awaitable[Counts]]


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do by a schedule. It may run twice, or a second time after it was cut off."""

    name: str
    schedule: str
    """As cron has it, in UTC."""
    work: Work
    """Does it as the login of the jobs, and counts what it did."""


def all_jobs(support: Directory) -> tuple[Job, ...]:
    """Every job of the service."""
    return (
        Job("purge_turn_frames", "*/5 * * * *", retention.purge_turn_frames),
        Job("forget_attempts", "*/5 * * * *", retention.forget_attempts),
        Job("expire_approvals", "*/10 * * * *", retention.expire_approvals),
        Job("make_log_months", "5 */6 * * *", retention.make_months),
        Job("purge_sessions", "20 3 * * *", retention.purge_sessions),
        Job("purge_tokens", "30 3 * * *", retention.purge_tokens),
        Job("purge_job_runs", "40 3 * * *", retention.purge_job_runs),
        Job("drop_log_months", "50 3 * * *", retention.drop_months),
        Job("check_support_lines", "0 6 * * *", _checks(support)),
    )


def periods_of(settings: Settings) -> Periods:
    """How long things are kept, as the operator has set it."""
    return Periods(
        tokens=timedelta(days=settings.keep_tokens_days),
        deleted_sessions=timedelta(days=settings.keep_deleted_sessions_days),
        active_sessions=timedelta(days=settings.archive_sessions_days),
        sessions=timedelta(days=settings.keep_sessions_days),
        tool_calls=timedelta(days=settings.keep_tool_calls_days),
        violations=timedelta(days=settings.keep_violations_days),
        approvals=timedelta(hours=settings.approval_hours),
        job_runs=timedelta(days=settings.keep_job_runs_days),
    )


def _checks(support: Directory) -> Work:
    async def check(_jobs: JobPool, _periods: Periods, now: datetime) -> Counts:
        """Whom to call must have been checked lately: an old entry is no longer shown."""
        today = now.date()
        stale = support.stale(today=today)
        soon = set(support.stale(today=today + WARNED_AHEAD)) - set(stale)
        if stale or soon:
            logger.warning(
                "support lines have to be checked again",
                extra={"not_shown": list(stale), "soon": sorted(soon)},
            )
        return {"not_shown": len(stale), "soon": len(soon)}

    return check

"""What came of the scheduled jobs: when each ran, how it ended, what it counted."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from database.ids import uuid7
from database.tables._columns import choice, instant, made_at


class JobOutcome(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class JobRun(SQLModel, table=True):
    """One run of one job; it holds counts and kinds of errors, nothing of anybody."""

    __tablename__ = "job_run"
    __table_args__ = (
        CheckConstraint("(finished_at IS NULL) = (outcome = 'running')", name="finished_at"),
        Index("ix_job_run_job_started", "job", text("started_at DESC")),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    job: str = Field(max_length=50)
    outcome: JobOutcome = choice(JobOutcome, "job_outcome", JobOutcome.RUNNING)
    counts: dict[str, Any] = Field(
        default_factory=dict, sa_type=JSONB, sa_column_kwargs={"server_default": "{}"}
    )
    error: str | None = Field(default=None, max_length=200)
    started_at: datetime = made_at()
    finished_at: datetime | None = instant()

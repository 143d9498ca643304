"""What the coach planned for a person: weeks of meals, as they were released."""

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from database.ids import uuid7
from database.tables._columns import Owned, made_at, newest_first, owner


class WeeklyPlan(Owned, table=True):
    """One week, never changed: of several for the same days the newest counts."""

    __tablename__ = "weekly_plan"
    __table_args__ = (newest_first("ix_weekly_plan_user_week", "user_id", "week_start"),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    user_id: UUID = owner()
    week_start: dt.date
    plan: dict[str, Any] = Field(sa_type=JSONB, nullable=False)
    model: str = Field(max_length=100)
    prompt_version: str = Field(max_length=64)
    policy_versions: dict[str, Any] = Field(sa_type=JSONB, nullable=False)
    created_at: dt.datetime = made_at()

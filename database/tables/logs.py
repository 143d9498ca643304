"""What the guards and the tools did: append-only, by month, for reviewers and auditors."""

import datetime as dt
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Text
from sqlmodel import Field, SQLModel

from database.ids import uuid7
from database.tables._columns import (
    Owned,
    choice,
    count,
    document,
    flag,
    instant,
    made_at,
    native,
    newest_first,
    not_negative,
    owned_reference,
)


class ToolCallStatus(StrEnum):
    SUCCESS = "success"
    FAILED = "failed"
    BLOCKED = "blocked"


class PolicyViolationType(StrEnum):
    CALORIE_MINIMUM = "calorie_minimum"
    CALORIE_MAXIMUM = "calorie_maximum"
    PROTEIN_MINIMUM = "protein_minimum"
    WEIGHT_LOSS_RATE = "weight_loss_rate"
    EATING_DISORDER_SIGNAL = "eating_disorder_signal"
    MEDICAL_CLAIM = "medical_claim"
    UNSAFE_CONTENT = "unsafe_content"


class PolicySide(StrEnum):
    INPUT = "input"
    OUTPUT = "output"
    TOOL_INPUT = "tool_input"
    TOOL_OUTPUT = "tool_output"


class ReviewState(StrEnum):
    OPEN = "open"
    APPEALED = "appealed"
    CONFIRMED = "confirmed"
    FALSE_ALARM = "false_alarm"


_BY_MONTH = {"postgresql_partition_by": "RANGE (created_at)"}
_SEVERITY = CheckConstraint("severity IN ('warning', 'critical')", name="severity")


class AiToolCallLog(Owned, table=True):
    """One use of a tool: counts and ranges, never values or notes."""

    __tablename__ = "ai_tool_call_log"
    __table_args__ = (
        owned_reference("session_id", "ai_session"),
        newest_first("ix_ai_tool_call_log_tool_status", "tool_name", "status"),
        newest_first("ix_ai_tool_call_log_user_created", "user_id"),
        newest_first("ix_ai_tool_call_log_created"),
        CheckConstraint("tool_category IN ('internal', 'external')", name="tool_category"),
        not_negative("latency_ms"),
        _BY_MONTH,
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    session_id: UUID = Field(index=True)
    turn_id: UUID | None = Field(default=None)
    message_id: UUID | None = Field(default=None)
    tool_call_id: str | None = Field(default=None, max_length=128)
    tool_name: str = Field(max_length=100)
    tool_category: str = Field(max_length=50)
    input_hash: str = Field(max_length=64)
    input_summary: str | None = Field(default=None, max_length=500)
    output_summary: str | None = Field(default=None, sa_type=Text)
    status: ToolCallStatus = choice(ToolCallStatus, "tool_call_status", ToolCallStatus.SUCCESS)
    error_message: str | None = Field(default=None, max_length=500)
    latency_ms: int = count()
    cached: bool = flag(default=False)
    created_at: dt.datetime = made_at(primary_key=True)


class AiPolicyViolationLog(Owned, table=True):
    """One finding of a policy, what was done about it, and what a reviewer thought of it.

    `trigger_content`, `excerpt`, `appeal_reason` and `review_note` are sealed (see Cipher).
    """

    __tablename__ = "ai_policy_violation_log"
    __table_args__ = (
        owned_reference("session_id", "ai_session", ondelete="SET NULL (session_id)"),
        newest_first("ix_ai_policy_violation_log_type_severity", "violation_type", "severity"),
        newest_first("ix_ai_policy_violation_log_user_created", "user_id"),
        newest_first("ix_ai_policy_violation_log_created"),
        newest_first("ix_ai_policy_violation_log_critical", where="severity = 'critical'"),
        newest_first(
            "ix_ai_policy_violation_log_waiting", where="review_state IN ('open', 'appealed')"
        ),
        _SEVERITY,
        _BY_MONTH,
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    session_id: UUID | None = Field(default=None, index=True)
    turn_id: UUID | None = Field(default=None)
    message_id: UUID | None = Field(default=None)
    violation_type: PolicyViolationType = Field(
        sa_type=native(PolicyViolationType, "policy_violation_type")
    )
    severity: str = Field(max_length=20)
    side: PolicySide = Field(sa_type=native(PolicySide, "policy_side"))
    policy: str = Field(max_length=100)
    policy_version: str = Field(max_length=64)
    trigger_content: str | None = Field(default=None, sa_type=Text)
    excerpt: str | None = Field(default=None, sa_type=Text)
    action_taken: str = Field(max_length=100)
    details: dict[str, Any] | None = document()
    created_at: dt.datetime = made_at(primary_key=True)
    review_state: ReviewState = choice(ReviewState, "review_state", ReviewState.OPEN)
    reviewed_by: UUID | None = Field(default=None)
    reviewed_at: dt.datetime | None = instant()
    review_note: str | None = Field(default=None, sa_type=Text)
    appealed_at: dt.datetime | None = instant()
    appeal_reason: str | None = Field(default=None, sa_type=Text)


class AiPolicyViolationDay(SQLModel, table=True):
    """How many violations a day (UTC) saw: counters without identity, kept by the writer."""

    __tablename__ = "ai_policy_violation_day"
    __table_args__ = (
        CheckConstraint("severity IN ('warning', 'critical')", name="severity"),
        CheckConstraint("violations > 0", name="violations"),
    )

    day: dt.date = Field(primary_key=True)
    violation_type: PolicyViolationType = Field(
        sa_type=native(PolicyViolationType, "policy_violation_type"), primary_key=True
    )
    severity: str = Field(max_length=20, primary_key=True)
    side: PolicySide = Field(sa_type=native(PolicySide, "policy_side"), primary_key=True)
    violations: int = Field(sa_type=BigInteger)

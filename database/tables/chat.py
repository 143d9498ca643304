"""What was said: sessions, messages, the turns that answered them, the writes asked for."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Index, Numeric, SmallInteger, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from database.ids import uuid7
from database.tables._columns import (
    Owned,
    choice,
    count,
    document,
    instant,
    made_at,
    native,
    not_negative,
    owned_reference,
    owner,
    within,
)


class SessionStatus(StrEnum):
    ACTIVE = "active"
    COMPLETED = "completed"
    EXPIRED = "expired"


class MessageRole(StrEnum):
    USER = "user"
    ASSISTANT = "assistant"


class TurnState(StrEnum):
    RUNNING = "running"
    AWAITING_APPROVAL = "awaiting_approval"
    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"


class ApprovalState(StrEnum):
    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"
    EXPIRED = "expired"
    DONE = "done"
    UNDONE = "undone"


def _confidence() -> Any:
    return Field(default=None, sa_type=Numeric(3, 2))


class AiSession(Owned, table=True):
    """One chat. `conversation_history` is the model's window: released text only."""

    __tablename__ = "ai_session"
    __table_args__ = (
        UniqueConstraint("id", "user_id"),
        UniqueConstraint("user_id", "client_id"),
        Index("ix_ai_session_user_last_message", "user_id", text("last_message_at DESC")),
        not_negative("message_count", "tokens_used"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    # The id that a chat client chose where it is no UUID.
    client_id: str | None = Field(default=None, max_length=64)
    title: str | None = Field(default=None, max_length=200)
    status: SessionStatus = choice(SessionStatus, "session_status", SessionStatus.ACTIVE)
    started_at: datetime = made_at()
    last_message_at: datetime = made_at()
    message_count: int = count()
    tokens_used: int = count()
    model_tier: str = Field(
        default="standard", max_length=20, sa_column_kwargs={"server_default": "standard"}
    )
    context_summary: str | None = Field(default=None, sa_type=Text)
    conversation_history: list[dict[str, Any]] | None = document()
    # SQLAlchemy reserves the name `metadata` for itself.
    session_metadata: dict[str, Any] | None = Field(
        default=None,
        sa_type=JSONB(none_as_null=True),
        sa_column_kwargs={"name": "metadata"},
    )
    created_at: datetime = made_at()
    deleted_at: datetime | None = instant()


class Message(Owned, table=True):
    """What one side said, as it was released, in the order in which it was shown."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("id", "user_id"),
        UniqueConstraint("session_id", "client_message_id"),
        owned_reference("session_id", "ai_session"),
        Index("ix_message_session_id_id", "session_id", "id"),
        not_negative("tokens_in", "tokens_out"),
        within("confidence", 0, 1),
        CheckConstraint("feedback IN (-1, 1)", name="feedback"),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    session_id: UUID
    role: MessageRole = Field(sa_type=native(MessageRole, "message_role"))
    content: str = Field(sa_type=Text, nullable=False)
    parts: list[dict[str, Any]] = Field(
        default_factory=list,
        sa_type=JSONB,
        nullable=False,
        sa_column_kwargs={"server_default": text("'[]'")},
    )
    client_message_id: str | None = Field(default=None, max_length=64)
    model: str | None = Field(default=None, max_length=100)
    prompt_version: str | None = Field(default=None, max_length=64)
    confidence: Decimal | None = _confidence()
    tokens_in: int | None = Field(default=None)
    tokens_out: int | None = Field(default=None)
    feedback: int | None = Field(default=None, sa_type=SmallInteger)
    feedback_reason: str | None = Field(default=None, max_length=500)
    # Set when another answer, or an edited message, took its place; it is shown no more.
    superseded_at: datetime | None = instant()
    created_at: datetime = made_at()


class Turn(Owned, table=True):
    """One attempt to answer one message."""

    __tablename__ = "turn"
    __table_args__ = (
        UniqueConstraint("id", "user_id"),
        owned_reference("session_id", "ai_session"),
        owned_reference("user_message_id", "message"),
        owned_reference("answer_message_id", "message"),
        Index("ix_turn_session_id_id", "session_id", "id"),
        Index("ix_turn_user_message_id", "user_message_id"),
        Index("ix_turn_answer_message_id", "answer_message_id"),
        Index("ix_turn_user_id_started_at", "user_id", "started_at"),
        Index("ix_turn_lease", "lease_until", postgresql_where=text("state = 'running'")),
        not_negative("tokens_in", "tokens_out"),
        within("confidence", 0, 1),
        CheckConstraint("state <> 'finished' OR answer_message_id IS NOT NULL", name="answered"),
        CheckConstraint(
            "(finished_at IS NULL) = (state IN ('running', 'awaiting_approval'))",
            name="finished_at",
        ),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    session_id: UUID
    state: TurnState = choice(TurnState, "turn_state", TurnState.RUNNING)
    user_message_id: UUID
    answer_message_id: UUID | None = Field(default=None)
    model: str | None = Field(default=None, max_length=100)
    prompt_version: str | None = Field(default=None, max_length=64)
    policy_versions: dict[str, Any] | None = document()
    checks: dict[str, Any] | None = document()
    timings: dict[str, Any] | None = document()
    tokens_in: int | None = Field(default=None)
    tokens_out: int | None = Field(default=None)
    confidence: Decimal | None = _confidence()
    data_gaps: list[str] | None = document()
    started_at: datetime = made_at()
    finished_at: datetime | None = instant()
    reason: str | None = Field(default=None, max_length=100)
    # The process that runs the turn, and until when it may be silent before it counts as dead.
    lease_owner: str | None = Field(default=None, max_length=64)
    lease_until: datetime | None = instant()
    # Which of its streams this is: an answer that waited for an approval goes on in another one.
    stream: int = Field(
        default=1, sa_type=SmallInteger, nullable=False, sa_column_kwargs={"server_default": "1"}
    )


class TurnFrame(Owned, table=True):
    """Frames of a turn's stream as they were released; kept for as long as one may come back.

    Numbers follow each other without a gap, so that of two writers one is refused. The row with
    the number 0 says that the end was read by somebody.
    """

    __tablename__ = "turn_frame"
    __table_args__ = (Index("ix_turn_frame_created", "created_at"), not_negative("first"))

    user_id: UUID = owner(primary_key=True)
    turn_id: UUID = Field(primary_key=True)
    stream: int = Field(primary_key=True, sa_type=SmallInteger)
    first: int = Field(primary_key=True)
    frames: bytes = Field(nullable=False)
    created_at: datetime = made_at()


class ToolApproval(Owned, table=True):
    """A write that the model asked for: what exactly, what the person said, how to take it back."""

    __tablename__ = "tool_approval"
    __table_args__ = (
        owned_reference("session_id", "ai_session"),
        owned_reference("turn_id", "turn"),
        Index("ix_tool_approval_session_id_id", "session_id", "id"),
    )

    # Models number their calls from one again, so that a call's id is unique in its turn only.
    turn_id: UUID = Field(primary_key=True)
    id: str = Field(max_length=128, primary_key=True)
    session_id: UUID
    tool_name: str = Field(max_length=100)
    arguments: dict[str, Any] = Field(sa_type=JSONB, nullable=False)
    state: ApprovalState = choice(ApprovalState, "approval_state", ApprovalState.PENDING)
    undo: dict[str, Any] | None = document()
    created_at: datetime = made_at()
    decided_at: datetime | None = instant()

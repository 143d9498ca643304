"""GET /api/review/…: what the guards and the tools did, for reviewers only."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, Field

from coach import review
from coach.accounts.auth import SignedIn
from coach.api.deps import AuthPart, CoachParts, Someone, answers
from coach.api.fields import OUT, Moment
from coach.api.pages import Cursor, Limit, bad_cursor, cursor_of, key_of
from coach.errors import Forbidden, NotFound, NotSignedIn
from coach.review import Wanted
from database.tables import (
    AiPolicyViolationLog,
    AiToolCallLog,
    MessageRole,
    PolicySide,
    PolicyViolationType,
    ReviewState,
    Role,
    ToolCallStatus,
    TurnState,
)

router = APIRouter(prefix="/api/review", tags=["review"])


async def reviewer(auth: AuthPart, who: Someone) -> SignedIn:
    """Let reviewers in whose role still stands in the database."""
    await auth.demand_role(who, Role.REVIEWER, Role.ADMIN)
    return who


Reviewer = Annotated[SignedIn, Depends(reviewer)]
Word = Annotated[str | None, Query(max_length=100, pattern=r"^[\w.:-]+$")]


class ViolationOut(BaseModel):
    model_config = OUT

    id: UUID
    created_at: datetime
    user_id: UUID
    session_id: UUID | None
    turn_id: UUID | None
    message_id: UUID | None
    violation_type: PolicyViolationType
    severity: Literal["warning", "critical"]
    side: PolicySide
    policy: str
    policy_version: str
    action_taken: str
    details: dict[str, Any] | None
    review_state: ReviewState


class ViolationPage(BaseModel):
    items: list[ViolationOut]
    next_cursor: str | None


class ToolCallOut(BaseModel):
    model_config = OUT

    id: UUID
    created_at: datetime
    user_id: UUID
    session_id: UUID
    turn_id: UUID | None
    message_id: UUID | None
    tool_call_id: str | None
    tool_name: str
    tool_category: str
    input_summary: str | None
    output_summary: str | None
    status: ToolCallStatus
    error_message: str | None
    latency_ms: int
    cached: bool


class ToolCallPage(BaseModel):
    items: list[ToolCallOut]
    next_cursor: str | None


class TurnOut(BaseModel):
    model_config = OUT

    id: UUID
    state: TurnState
    reason: str | None
    model: str | None
    prompt_version: str | None
    policy_versions: dict[str, Any] | None
    checks: dict[str, Any] | None
    tokens_in: int | None
    tokens_out: int | None
    confidence: float | None
    started_at: datetime
    finished_at: datetime | None


class MessageOut(BaseModel):
    model_config = OUT

    id: UUID
    role: MessageRole
    content: str
    created_at: datetime


class CaseOut(BaseModel):
    model_config = OUT

    violation: ViolationOut
    trigger_content: str | None = Field(description="null too when its key is gone.")
    excerpt: str | None
    turn: TurnOut | None
    messages: list[MessageOut] = Field(
        description="The turn's question and answer and what was said before, the oldest first."
    )
    verdicts: list[ViolationOut] = Field(description="All that the policies found in this turn.")
    tool_calls: list[ToolCallOut]


@router.get("/violations", responses=answers(NotSignedIn, Forbidden))
async def list_violations(
    coach: CoachParts,
    _who: Reviewer,
    *,
    since: Moment | None = None,
    until: Moment | None = None,
    violation_type: Annotated[PolicyViolationType | None, Query(alias="type")] = None,
    severity: Literal["warning", "critical"] | None = None,
    side: PolicySide | None = None,
    action: Word = None,
    policy: Word = None,
    state: ReviewState | None = None,
    user_id: UUID | None = None,
    session_id: UUID | None = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ViolationPage:
    """List violations, the newest first, without what was said."""
    equals = {
        "violation_type": violation_type,
        "severity": severity,
        "side": side,
        "action_taken": action,
        "policy": policy,
        "review_state": state,
        "user_id": user_id,
        "session_id": session_id,
    }
    wanted = Wanted(equals=equals, since=since, until=until, after=_key(cursor), limit=limit)
    async with coach.database.as_reviewer() as session:
        rows = await review.violations(session, wanted)
    items = [ViolationOut.model_validate(row) for row in rows[:limit]]
    return ViolationPage(items=items, next_cursor=_next(rows, limit))


@router.get("/violations/{id}", responses=answers(NotSignedIn, Forbidden, NotFound))
async def read_case(coach: CoachParts, who: Reviewer, id: UUID) -> CaseOut:  # noqa: A002
    """Open one case: the words that were found, and the turn around them. Each view is logged."""
    async with coach.database.as_reviewer() as session:
        found = await review.case(
            session, id, cipher=coach.database.cipher, reviewer_id=who.user_id
        )
    if found is None:
        raise NotFound("There is no such case.")
    return CaseOut.model_validate(found)


@router.get("/tool-calls", responses=answers(NotSignedIn, Forbidden))
async def list_tool_calls(
    coach: CoachParts,
    _who: Reviewer,
    *,
    since: Moment | None = None,
    until: Moment | None = None,
    tool: Word = None,
    status: ToolCallStatus | None = None,
    user_id: UUID | None = None,
    session_id: UUID | None = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ToolCallPage:
    """List calls of tools, the newest first."""
    equals = {"tool_name": tool, "status": status, "user_id": user_id, "session_id": session_id}
    wanted = Wanted(equals=equals, since=since, until=until, after=_key(cursor), limit=limit)
    async with coach.database.as_reviewer() as session:
        rows = await review.tool_calls(session, wanted)
    items = [ToolCallOut.model_validate(row) for row in rows[:limit]]
    return ToolCallPage(items=items, next_cursor=_next(rows, limit))


def _key(cursor: str | None) -> tuple[datetime, UUID] | None:
    if cursor is None:
        return None
    made_at, row_id = key_of(cursor, 2)
    try:
        key = datetime.fromisoformat(made_at), UUID(row_id)
    except ValueError as error:
        raise bad_cursor() from error
    if key[0].tzinfo is None:
        raise bad_cursor()
    return key


def _next(rows: Sequence[AiPolicyViolationLog | AiToolCallLog], limit: int) -> str | None:
    if len(rows) <= limit:
        return None
    last = rows[limit - 1]
    return cursor_of(last.created_at.isoformat(), str(last.id))

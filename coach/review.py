"""What reviewers read: the logs by filter and key, and one case with the turn around it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, tuple_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from database import CannotOpen, Cipher, time_of
from database.tables import AiPolicyViolationLog, AiToolCallLog, Message, Turn

MESSAGES_BEFORE = 4

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Filters by column, a time range, and the key of the last row that was given."""

    equals: dict[str, Any]
    since: datetime | None
    until: datetime | None
    after: tuple[datetime, UUID] | None
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One violation with its own words opened, and what happened around it."""

    violation: AiPolicyViolationLog
    trigger_content: str | None
    excerpt: str | None
    turn: Turn | None
    messages: Sequence[Message]
    verdicts: Sequence[AiPolicyViolationLog]
    tool_calls: Sequence[AiToolCallLog]


async def violations(session: AsyncSession, wanted: Wanted) -> Sequence[AiPolicyViolationLog]:
    """Return the newest first, one more than the limit if there are more."""
    table = AiPolicyViolationLog
    key = (col(table.created_at), col(table.id))
    query = select(table).where(*_conditions(table, wanted))
    query = query.order_by(*(column.desc() for column in key)).limit(wanted.limit + 1)
    return (await session.exec(query)).all()


async def tool_calls(session: AsyncSession, wanted: Wanted) -> Sequence[AiToolCallLog]:
    """Return the newest first, one more than the limit if there are more."""
    table = AiToolCallLog
    key = (col(table.created_at), col(table.id))
    query = select(table).where(*_conditions(table, wanted))
    query = query.order_by(*(column.desc() for column in key)).limit(wanted.limit + 1)
    return (await session.exec(query)).all()


def _conditions(
    table: type[AiPolicyViolationLog | AiToolCallLog], wanted: Wanted
) -> list[ColumnElement[bool]]:
    made_at, key = col(table.created_at), col(table.id)
    conditions: list[ColumnElement[bool]] = [
        getattr(table, name) == value for name, value in wanted.equals.items() if value is not None
    ]
    if wanted.since:
        conditions.append(made_at >= wanted.since)
    if wanted.until:
        conditions.append(made_at < wanted.until)
    if wanted.after:
        # The first condition says nothing new, but by it whole months are left unread.
        conditions.append(made_at <= wanted.after[0])
        conditions.append(tuple_(made_at, key) < tuple_(*wanted.after))
    return conditions


async def case(
    session: AsyncSession, violation_id: UUID, *, cipher: Cipher, reviewer_id: UUID
) -> Case | None:
    """Open one case; that it was looked at, and by whom, is logged."""
    violation = await _violation(session, violation_id)
    if violation is None:
        return None
    _log.info(
        "case viewed",
        extra={"reviewer_id": str(reviewer_id), "violation_id": str(violation_id)},
    )
    turn = await _turn(session, violation.turn_id)
    return Case(
        violation=violation,
        trigger_content=_opened(cipher, violation, violation.trigger_content),
        excerpt=_opened(cipher, violation, violation.excerpt),
        turn=turn,
        messages=await _messages(session, turn),
        verdicts=[violation] if turn is None else await _verdicts(session, turn),
        tool_calls=[] if turn is None else await _calls(session, turn),
    )


async def _violation(session: AsyncSession, violation_id: UUID) -> AiPolicyViolationLog | None:
    try:
        made_at = time_of(violation_id)
    except OverflowError:  # no id of version 7, so none of ours
        return None
    table = AiPolicyViolationLog
    query = select(table).where(
        table.id == violation_id,
        col(table.created_at) >= made_at,
        col(table.created_at) < made_at + timedelta(milliseconds=1),
    )
    return (await session.exec(query)).first()


async def _turn(session: AsyncSession, turn_id: UUID | None) -> Turn | None:
    if turn_id is None:
        return None
    return (await session.exec(select(Turn).where(Turn.id == turn_id))).first()


async def _messages(session: AsyncSession, turn: Turn | None) -> Sequence[Message]:
    """Return the turn's question and answer, and a few messages before them, the oldest first."""
    if turn is None:
        return []
    last = turn.answer_message_id or turn.user_message_id
    query = (
        select(Message)
        .where(Message.session_id == turn.session_id, col(Message.id) <= last)
        .order_by(col(Message.id).desc())
        .limit(MESSAGES_BEFORE + 2)
    )
    return (await session.exec(query)).all()[::-1]


async def _verdicts(session: AsyncSession, turn: Turn) -> Sequence[AiPolicyViolationLog]:
    table = AiPolicyViolationLog
    query = select(table).where(
        table.session_id == turn.session_id,
        table.turn_id == turn.id,
        col(table.created_at) >= turn.started_at - timedelta(minutes=1),
    )
    return (await session.exec(query.order_by(col(table.id)))).all()


async def _calls(session: AsyncSession, turn: Turn) -> Sequence[AiToolCallLog]:
    table = AiToolCallLog
    query = select(table).where(
        table.session_id == turn.session_id,
        table.turn_id == turn.id,
        col(table.created_at) >= turn.started_at - timedelta(minutes=1),
    )
    return (await session.exec(query.order_by(col(table.id)))).all()


def _opened(cipher: Cipher, row: AiPolicyViolationLog, sealed: str | None) -> str | None:
    if sealed is None:
        return None
    try:
        return cipher.open(sealed, row=row.id)
    except CannotOpen:
        _log.warning("case cannot be opened", extra={"violation_id": str(row.id)})
        return None

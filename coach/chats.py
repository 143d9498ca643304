"""A person's chats as they are stored: pages of them, their messages, and what may be changed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, exists, or_

from coach.errors import NotFound
from coach.exits import parts_without_numbers
from database import Cipher, UserData, col
from database.tables import (
    AiPolicyViolationLog,
    AiSession,
    Message,
    MessageRole,
    ReviewState,
)

LISTED_MESSAGES = 500
FEEDBACK = {1: "up", -1: "down"}


async def listed(
    data: UserData, *, words: str | None, before: tuple[datetime, UUID] | None, limit: int
) -> Sequence[AiSession]:
    """Sessions by their last message, newest first; `words` are looked for in titles and texts.

    What was replaced by another text is not found by its old words.
    """
    query = data.mine(AiSession).where(col(AiSession.deleted_at).is_(None))
    last, key = col(AiSession.last_message_at), col(AiSession.id)
    if words:
        said = exists().where(
            col(Message.session_id) == key,
            col(Message.user_id) == data.user_id,
            col(Message.superseded_at).is_(None),
            col(Message.content).icontains(words, autoescape=True),
        )
        query = query.where(or_(col(AiSession.title).icontains(words, autoescape=True), said))
    if before is not None:
        moment, session_id = before
        query = query.where(or_(last < moment, and_(last == moment, key < session_id)))
    return await data.all(query.order_by(last.desc(), key.desc()).limit(limit))


async def session(data: UserData, session_id: UUID) -> AiSession:
    """One session; NotFound when this person has none of that id."""
    found = await data.first(
        data.mine(AiSession).where(
            col(AiSession.id) == session_id, col(AiSession.deleted_at).is_(None)
        )
    )
    if found is None:
        raise NotFound
    return found


async def messages(data: UserData, session_id: UUID) -> list[Message]:
    """What is shown of a session, oldest first."""
    newest = await data.all(
        data.mine(Message)
        .where(col(Message.session_id) == session_id, col(Message.superseded_at).is_(None))
        .order_by(col(Message.id).desc())
        .limit(LISTED_MESSAGES)
    )
    return list(reversed(newest))


async def answer(data: UserData, session_id: UUID, message_id: UUID) -> Message:
    """One answer of the coach; NotFound when there is none of that id in the session."""
    await session(data, session_id)
    found = await data.first(
        data.mine(Message).where(
            col(Message.id) == message_id,
            col(Message.session_id) == session_id,
            col(Message.role) == MessageRole.ASSISTANT,
        )
    )
    if found is None:
        raise NotFound
    return found


async def appeal(
    data: UserData, cipher: Cipher, message_id: UUID, *, reason: str | None, now: datetime
) -> int:
    """Put the guards' findings about an answer before a reviewer; how many there are."""
    cases = await data.all(
        data.mine(AiPolicyViolationLog).where(col(AiPolicyViolationLog.message_id) == message_id)
    )
    for case in cases:
        case.review_state = ReviewState.APPEALED
        case.appealed_at = now
        case.appeal_reason = cipher.seal(reason, row=case.id) if reason else None
    return len(cases)


def as_ui_message(message: Message, *, hidden: frozenset[str] | None = None) -> Mapping[str, Any]:
    """A stored message as a client assembled it.

    For number-free people, at reading time: `hidden` names the telephone numbers that stay.
    """
    shown = message.parts if hidden is None else parts_without_numbers(message.parts, hidden)
    return {
        "id": message.client_message_id or str(message.id),
        "role": message.role.value,
        "parts": shown,
        "metadata": {
            "createdAt": message.created_at.isoformat(),
            "finished": True,
            "model": message.model,
            "confidence": None if message.confidence is None else float(message.confidence),
            "feedback": FEEDBACK.get(message.feedback or 0),
        },
    }

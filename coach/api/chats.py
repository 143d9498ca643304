"""GET, PATCH, DELETE /api/chats: the chats of the person, their messages and how they were."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status

from coach import chats
from coach.api.chat_schemas import (
    Appeal,
    Appealed,
    ChatChange,
    Chats,
    ChatSummary,
    ClientId,
    Feedback,
    Messages,
)
from coach.api.deps import CoachParts, Now, OfAll, Someone, Turns, answers
from coach.api.fields import PRINTABLE
from coach.api.pages import Cursor, Limit, bad_cursor, cursor_of, key_of
from coach.errors import NotFound, NotSignedIn
from coach.exits import without_figures
from coach.records.person import is_number_free
from coach.transcript import session_id_of
from database.tables import AiSession

router = APIRouter(prefix="/api/chats", tags=["chats"])

THUMBS = {word: number for number, word in chats.FEEDBACK.items()}

ChatId = Annotated[ClientId, Path(description="The session's id, as the client chose it.")]


@router.get("", responses=answers(NotSignedIn))
async def list_chats(
    someone: Someone,
    coach: CoachParts,
    search: Annotated[
        str | None, Query(max_length=100, pattern=PRINTABLE, description="Words to look for.")
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> Chats:
    """Newest first."""
    before = _key(cursor) if cursor else None
    async with coach.database.as_user(someone.user_id) as data:
        found = await chats.listed(data, words=search, before=before, limit=limit + 1)
        hidden = await is_number_free(data)
    page = found[:limit]
    more = len(found) > limit
    last = page[-1] if more else None
    return Chats(
        chats=[_summary(session, hidden=hidden) for session in page],
        next_cursor=cursor_of(last.last_message_at.isoformat(), str(last.id)) if last else None,
    )


@router.get("/{chat_id}/messages", responses=answers(NotSignedIn, NotFound))
async def read_messages(chat_id: ChatId, someone: Someone, coach: CoachParts) -> Messages:
    """As a client assembled them."""
    session_id = session_id_of(someone.user_id, chat_id)
    async with coach.database.as_user(someone.user_id) as data:
        await chats.session(data, session_id)
        said = await chats.messages(data, session_id)
        hidden = coach.replies.directory.numbers() if await is_number_free(data) else None
    return Messages(messages=[dict(chats.as_ui_message(each, hidden=hidden)) for each in said])


@router.patch("/{chat_id}", responses=answers(NotSignedIn, NotFound))
async def rename(
    chat_id: ChatId, change: ChatChange, someone: Someone, coach: CoachParts
) -> ChatSummary:
    """Give the chat a title of the person's own."""
    async with coach.database.as_user(someone.user_id) as data:
        session = await chats.session(data, session_id_of(someone.user_id, chat_id))
        session.title = change.title
        await data.flush()
        return _summary(session, hidden=await is_number_free(data))


@router.delete(
    "/{chat_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=answers(NotSignedIn, NotFound),
)
async def delete(
    chat_id: ChatId,
    someone: Someone,
    coach: CoachParts,
    turns: Turns,
    replicas: OfAll,
    now: Now,
) -> None:
    """Hide the chat at once; its rows are purged by retention."""
    session_id = session_id_of(someone.user_id, chat_id)
    async with turns.door(session_id):
        await replicas.forget_session(someone.user_id, session_id)
        async with coach.database.as_user(someone.user_id) as data:
            session = await chats.session(data, session_id)
            session.deleted_at = now


@router.put(
    "/{chat_id}/messages/{message_id}/feedback",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=answers(NotSignedIn, NotFound),
)
async def give_feedback(
    chat_id: ChatId, message_id: UUID, feedback: Feedback, someone: Someone, coach: CoachParts
) -> None:
    """Thumbs and a reason; nothing takes them back."""
    async with coach.database.as_user(someone.user_id) as data:
        message = await chats.answer(data, session_id_of(someone.user_id, chat_id), message_id)
        message.feedback = THUMBS[feedback.rating] if feedback.rating else None
        message.feedback_reason = feedback.reason


@router.post("/{chat_id}/messages/{message_id}/appeal", responses=answers(NotSignedIn, NotFound))
async def appeal(
    chat_id: ChatId, message_id: UUID, words: Appeal, someone: Someone, coach: CoachParts, now: Now
) -> Appealed:
    """Say that a guard was wrong about this answer: a reviewer will look at it."""
    async with coach.database.as_user(someone.user_id) as data:
        message = await chats.answer(data, session_id_of(someone.user_id, chat_id), message_id)
        cases = await chats.appeal(
            data, coach.database.cipher, message.id, reason=words.reason, now=now
        )
    if not cases:
        raise NotFound("No guard acted on this answer.")
    return Appealed(cases=cases)


def _summary(session: AiSession, *, hidden: bool) -> ChatSummary:
    title = session.title
    return ChatSummary(
        id=session.client_id or str(session.id),
        title=without_figures(title) if hidden and title else title,
        last_message_at=session.last_message_at.isoformat(),
        message_count=session.message_count,
    )


def _key(cursor: str) -> tuple[datetime, UUID]:
    moment, session_id = key_of(cursor, 2)
    try:
        return datetime.fromisoformat(moment), UUID(session_id)
    except ValueError as error:
        raise bad_cursor() from error

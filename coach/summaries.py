"""What a chat was about, kept in a few sentences when its beginning leaves the model's window."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from contextlib import aclosing
from uuid import UUID

from coach.context import Context
from coach.errors import CoachError
from coach.exits import numbers_in
from coach.gate import Gate, Release, Withheld
from coach.model import Message, Model, TextPiece
from coach.parts import Coach
from coach.window import Entry
from database import DatabaseUnavailable, TransactionLost

logger = logging.getLogger(__name__)

SECONDS = 60.0
MOST_CHARACTERS = 4000

# Another turn may have been quicker: what is known never goes backwards.
_STORE = """
UPDATE ai_session SET context_summary = $3,
    metadata = coalesce(metadata, '{}') || jsonb_build_object('summarized_to', $4::text)
WHERE id = $1 AND user_id = $2 AND deleted_at IS NULL
    AND coalesce(metadata->>'summarized_to', '') < $4::text
"""


async def summarize(
    coach: Coach, model: Model, context: Context, *, user_id: UUID, session_id: UUID
) -> None:
    """Let the model add what is due to the summary; what the gate withholds is left out.

    A failure is logged and forgotten: the next turn tries again.
    """
    try:
        async with asyncio.timeout(SECONDS):
            text = await _written(coach, model, context)
        if not text:
            return
        last = context.due[-1].id
        async with coach.database.hot(user_id) as connection:
            await connection.execute(_STORE, session_id, user_id, text, str(last))
    except (CoachError, DatabaseUnavailable, TransactionLost, TimeoutError) as error:
        logger.warning("no summary", extra={"error": type(error).__name__})


async def _written(coach: Coach, model: Model, context: Context) -> str:
    gate = Gate(coach.policies, context.person, today=context.today, replies=coach.replies)
    kept: list[str] = []
    size = 0
    messages = _messages(coach.prompts.summary.text, context.summary, context.due)
    async with aclosing(model.stream(messages, [])) as pieces:
        async for piece in pieces:
            if isinstance(piece, TextPiece):
                size += len(piece.text)
                kept += _released(gate.feed(piece.text))
            if size > MOST_CHARACTERS:
                break
    kept += _released(gate.close())
    text = "".join(kept).strip()
    # In number-free mode the gate lets no figure through; this is about what it may not know.
    return "" if context.person.number_free and any(numbers_in(text)) else text


def _released(outcomes: Iterable[Release | Withheld]) -> list[str]:
    return [outcome.text for outcome in outcomes if isinstance(outcome, Release)]


def _messages(instructions: str, summary: str, due: Sequence[Entry]) -> list[Message]:
    """The task, then the chat as a text: what stands in it is nothing to be obeyed."""
    said = "\n".join(f"{one.message['role']}: {one.message['content']}" for one in due)
    known = f"Summary so far:\n{summary or 'Nothing yet.'}\n\nThe chat since then:\n{said}"
    return [{"role": "system", "content": instructions}, {"role": "user", "content": known}]

"""What was said: open a turn, read what bears on it, close it; one statement each."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

import asyncpg

from coach.errors import NotSignedIn
from database import Driver, uuid7

TITLE_CHARACTERS = 80

_BEGIN = """
WITH session AS (
    INSERT INTO ai_session (id, user_id, client_id, title, model_tier)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (id) DO UPDATE SET last_message_at = now(), status = 'active'
    WHERE ai_session.deleted_at IS NULL
    RETURNING id
), said AS (
    INSERT INTO message (id, user_id, session_id, role, content, parts, client_message_id)
    SELECT $6, $2, id, 'user', $7, $8::jsonb, $9 FROM session
    ON CONFLICT (session_id, client_message_id) DO NOTHING
    RETURNING id
), begun AS (
    INSERT INTO turn (id, user_id, session_id, user_message_id, model, prompt_version,
                      policy_versions, lease_owner, lease_until)
    SELECT $10, $2, $1, id, $11, $12, $13::jsonb, $14, now() + make_interval(secs => $15) FROM said
    RETURNING id
)
SELECT id FROM begun
"""

_AGAIN = """
WITH replaced AS (
    UPDATE message SET superseded_at = now()
    WHERE session_id = $2 AND user_id = $3 AND id > $4 AND superseded_at IS NULL
)
INSERT INTO turn (id, user_id, session_id, user_message_id, model, prompt_version,
                  policy_versions, lease_owner, lease_until)
VALUES ($1, $3, $2, $4, $5, $6, $7::jsonb, $8, now() + make_interval(secs => $9))
"""

_TAKE_AWAY = """
UPDATE message SET superseded_at = now()
WHERE session_id = $1 AND user_id = $2 AND superseded_at IS NULL AND id >= (
    SELECT id FROM message WHERE session_id = $1 AND user_id = $2
    AND (client_message_id = $3 OR id::text = $3))
"""

_FIND_SAID = """
SELECT m.id, m.content, t.id AS turn_id, t.state, t.reason, a.id AS answer_id, a.parts
FROM message m
LEFT JOIN LATERAL (
    SELECT * FROM turn WHERE user_message_id = m.id AND user_id = m.user_id
    ORDER BY id DESC LIMIT 1) t ON true
LEFT JOIN message a ON a.id = t.answer_message_id
WHERE m.session_id = $1 AND m.user_id = $2 AND m.role = 'user' AND m.superseded_at IS NULL
    AND ($3::text IS NULL OR m.client_message_id = $3 OR m.id::text = $3)
    AND EXISTS (SELECT FROM ai_session WHERE id = $1 AND user_id = $2 AND deleted_at IS NULL)
ORDER BY m.id DESC LIMIT 1
"""

_RESUME = """
WITH resumed AS (
    UPDATE turn SET state = 'running', lease_owner = $3,
        lease_until = now() + make_interval(secs => $4)
    WHERE id = $1 AND user_id = $2 AND state = 'awaiting_approval'
    RETURNING user_message_id, answer_message_id
)
SELECT u.id, u.content, a.id AS answer_id, a.parts FROM resumed
JOIN message u ON u.id = resumed.user_message_id
JOIN message a ON a.id = resumed.answer_message_id
"""

_ANSWER = """
WITH answer AS (
    INSERT INTO message (id, user_id, session_id, role, content, parts, model, prompt_version,
                         confidence, tokens_in, tokens_out)
    VALUES ($1, $2, $3, 'assistant', $4, $5::jsonb, $6, $7, $8, $9, $10)
    ON CONFLICT (id) DO UPDATE SET content = excluded.content, parts = excluded.parts,
        confidence = excluded.confidence,
        tokens_in = coalesce(message.tokens_in, 0) + excluded.tokens_in,
        tokens_out = coalesce(message.tokens_out, 0) + excluded.tokens_out
    RETURNING id, (xmax = 0) AS is_new
)
UPDATE turn SET state = $12::turn_state, reason = $13, model = $6, answer_message_id = answer.id,
    checks = $14::jsonb, timings = $15::jsonb, tokens_in = $9, tokens_out = $10,
    confidence = $8, data_gaps = $16::jsonb, lease_until = NULL,
    finished_at = CASE WHEN $12 = 'awaiting_approval' THEN NULL ELSE now() END
FROM answer WHERE turn.id = $11 AND turn.user_id = $2
RETURNING answer.is_new
"""

_FAIL = """
UPDATE turn SET state = $4::turn_state, reason = $3, finished_at = now(), lease_until = NULL
WHERE id = $1 AND user_id = $2
"""

# The window is derived from the messages, so that no turn beside this one can lose anything of it.
_MOVE_ON = """
UPDATE ai_session SET
    last_message_at = now(),
    message_count = message_count + $3,
    tokens_used = tokens_used + $4,
    conversation_history = (
        SELECT jsonb_agg(jsonb_build_object('role', role, 'content', content) ORDER BY id)
        FROM (SELECT id, role, content FROM message
              WHERE session_id = $1 AND user_id = $2 AND content <> '' AND superseded_at IS NULL
              ORDER BY id DESC LIMIT $5) AS newest)
WHERE id = $1 AND user_id = $2
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A message of the person, about to be stored with the turn that will answer it."""

    user_id: UUID
    chat_id: str
    text: str
    client_message_id: str | None
    model: str
    tier: str
    prompt_version: str
    policy_version: str
    lease_owner: str
    lease_seconds: float

    @property
    def session_id(self) -> UUID:
        """The session's own id."""
        return session_id_of(self.user_id, self.chat_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a turn ended, and what of it is kept."""

    user_id: UUID
    session_id: UUID
    turn_id: UUID
    message_id: UUID
    state: str
    reason: str
    text: str
    parts: Sequence[Mapping[str, Any]]
    model: str
    prompt_version: str
    confidence: float
    tokens_in: int
    tokens_out: int
    checks: Mapping[str, Any]
    timings: Mapping[str, Any]
    data_gaps: Sequence[str]
    history_messages: int


def session_id_of(user_id: UUID, chat_id: str) -> UUID:
    """A session's id follows from whose it is and what the client calls it.

    Another person's id for a chat therefore names nothing here, and no look-up is needed.
    """
    return uuid5(user_id, chat_id)


def title_of(text: str) -> str:
    """The first words of the first message."""
    line = " ".join(text.split())
    if len(line) <= TITLE_CHARACTERS:
        return line
    return line[:TITLE_CHARACTERS].rsplit(" ", 1)[0] + " …"


async def begin(connection: Driver, opening: Opening) -> UUID | None:
    """Store the message and open its turn.

    None when this very message is stored already, or its chat was deleted.
    """
    turn_id: UUID | None = await _write(
        connection,
        _BEGIN,
        opening.session_id,
        opening.user_id,
        opening.chat_id,
        title_of(opening.text),
        opening.tier,
        uuid7(),
        opening.text,
        json.dumps([{"type": "text", "text": opening.text}]),
        opening.client_message_id,
        uuid7(),
        opening.model,
        opening.prompt_version,
        json.dumps({"all": opening.policy_version}),
        opening.lease_owner,
        opening.lease_seconds,
    )
    return turn_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A stored message of the person, with its newest turn and answer where there are any."""

    message_id: UUID
    text: str
    turn_id: UUID | None
    state: str | None
    reason: str | None
    answer_id: UUID | None
    parts: list[dict[str, Any]]


async def find_said(
    connection: Driver, user_id: UUID, session_id: UUID, client_message_id: str | None
) -> Heard | None:
    """The person's message with this client id, or their newest; None when there is none."""
    row = await connection.fetchrow(_FIND_SAID, session_id, user_id, client_message_id)
    if row is None:
        return None
    return Heard(
        message_id=row["id"],
        text=row["content"],
        turn_id=row["turn_id"],
        state=row["state"],
        reason=row["reason"],
        answer_id=row["answer_id"],
        parts=row["parts"] or [],
    )


async def begin_again(connection: Driver, opening: Opening, message_id: UUID) -> UUID:
    """Open one more turn for a stored message; what followed it is shown no more."""
    turn_id = uuid7()
    await connection.execute(
        _AGAIN,
        turn_id,
        opening.session_id,
        opening.user_id,
        message_id,
        opening.model,
        opening.prompt_version,
        json.dumps({"all": opening.policy_version}),
        opening.lease_owner,
        opening.lease_seconds,
    )
    return turn_id


async def take_away(
    connection: Driver, user_id: UUID, session_id: UUID, client_message_id: str
) -> None:
    """Show a message of the person, and what followed it, no more."""
    await connection.execute(_TAKE_AWAY, session_id, user_id, client_message_id)


async def resume(
    connection: Driver, user_id: UUID, turn_id: UUID, *, owner: str, lease_seconds: float
) -> Heard | None:
    """Let a turn that waited for an approval run again; None when it does not wait."""
    row = await connection.fetchrow(_RESUME, turn_id, user_id, owner, lease_seconds)
    if row is None:
        return None
    return Heard(
        message_id=row["id"],
        text=row["content"],
        turn_id=turn_id,
        state="running",
        reason=None,
        answer_id=row["answer_id"],
        parts=row["parts"],
    )


async def finish(connection: Driver, closing: Closing) -> None:
    """Store the answer, close its turn and move the session on; the caller's transaction binds."""
    is_new = await _write(
        connection,
        _ANSWER,
        closing.message_id,
        closing.user_id,
        closing.session_id,
        closing.text,
        json.dumps(closing.parts),
        closing.model,
        closing.prompt_version,
        closing.confidence,
        closing.tokens_in,
        closing.tokens_out,
        closing.turn_id,
        closing.state,
        closing.reason,
        json.dumps(closing.checks),
        json.dumps(closing.timings),
        json.dumps(list(closing.data_gaps)),
    )
    await _move_on(connection, closing, messages=2 if is_new else 0)


async def _write(connection: Driver, statement: str, *values: Any) -> Any:
    """One value from a statement that needs the account; NotSignedIn once it is gone."""
    try:
        return await connection.fetchval(statement, *values)
    except asyncpg.ForeignKeyViolationError as error:
        raise NotSignedIn("This account no longer exists.") from error


async def fail(connection: Driver, closing: Closing) -> None:
    """Close a turn that said nothing."""
    await connection.execute(_FAIL, closing.turn_id, closing.user_id, closing.reason, closing.state)
    await _move_on(connection, closing, messages=1)


async def _move_on(connection: Driver, closing: Closing, *, messages: int) -> None:
    await connection.execute(
        _MOVE_ON,
        closing.session_id,
        closing.user_id,
        messages,
        closing.tokens_in + closing.tokens_out,
        closing.history_messages,
    )

"""What was said: open a turn, read what bears on it, close it; one statement each."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

import asyncpg

from coach.errors import Abandoned, CoachError, NotSignedIn
from database import Driver, uuid7

TITLE_CHARACTERS = 80
NO_ACCOUNT = "This account no longer exists."

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
    UPDATE turn SET state = 'running', stream = stream + 1, lease_owner = $3,
        lease_until = now() + make_interval(secs => $4)
    WHERE id = $1 AND user_id = $2 AND state = 'awaiting_approval'
    RETURNING user_message_id, answer_message_id, stream
)
SELECT u.content, a.id AS answer_id, a.parts, resumed.stream FROM resumed
JOIN message u ON u.id = resumed.user_message_id
JOIN message a ON a.id = resumed.answer_message_id
"""

# Whoever opens a turn of a session holds its row; a statement after this one sees what they did.
_HOLD = """
SELECT id FROM ai_session WHERE id = $1 AND user_id = $2 AND deleted_at IS NULL FOR NO KEY UPDATE
"""

_RUNNING = """
SELECT id FROM turn WHERE session_id = $1 AND user_id = $2 AND state = 'running' AND id <> $3
"""

_STILL_RUNNING = "SELECT id FROM turn WHERE user_id = $1 AND id = ANY($2) AND state = 'running'"

# Clocks of different machines may differ: what runs is newer than what ended.
_NEWEST = """
SELECT t.id, t.state, EXISTS (
        SELECT FROM turn_frame f WHERE f.user_id = t.user_id AND f.turn_id = t.id
        AND f.stream = t.stream AND f.first = 0) AS was_read,
    coalesce(t.finished_at, (
        SELECT max(f.created_at) FROM turn_frame f WHERE f.user_id = t.user_id AND f.turn_id = t.id
        AND f.stream = t.stream)) < now() - make_interval(secs => $3) AS is_old
FROM turn t JOIN ai_session s ON s.id = t.session_id AND s.deleted_at IS NULL
WHERE t.session_id = $1 AND t.user_id = $2
ORDER BY t.state = 'running' DESC, t.id DESC LIMIT 1
"""

_ABANDONED = """
SELECT t.session_id, t.user_message_id, t.model, t.prompt_version, a.id AS answer_id, a.parts,
    s.client_id
FROM turn t JOIN ai_session s ON s.id = t.session_id
LEFT JOIN message a ON a.id = t.answer_message_id
WHERE t.id = $1 AND t.user_id = $2 AND t.state = 'running' AND t.lease_owner = $3
"""

# What another process has ended as abandoned is not ended once more, nor does it end so what has
# ended; whoever ends its own turn twice, unsure whether the first time was committed, may. The
# session's row is held from here on, so that what moves it on sees every message there is.
_ANSWER = """
WITH held AS (
    SELECT id FROM ai_session WHERE id = $3 AND user_id = $2 FOR NO KEY UPDATE
), mine AS (
    SELECT turn.id FROM held JOIN turn ON turn.session_id = held.id
    WHERE turn.id = $11 AND turn.user_id = $2 AND (turn.state = 'running'
        OR $13 <> 'abandoned' AND turn.reason IS DISTINCT FROM 'abandoned') FOR UPDATE OF turn
), answer AS (
    INSERT INTO message (id, user_id, session_id, role, content, parts, model, prompt_version,
                         confidence, tokens_in, tokens_out)
    SELECT $1, $2, $3, 'assistant', $4, $5::jsonb, $6, $7, $8, $9, $10 FROM mine
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
WITH held AS (
    SELECT id FROM ai_session WHERE id = $5 AND user_id = $2 FOR NO KEY UPDATE
)
UPDATE turn SET state = $4::turn_state, reason = $3, finished_at = now(), lease_until = NULL
FROM held
WHERE turn.session_id = held.id AND turn.id = $1 AND turn.user_id = $2 AND (turn.state = 'running'
    OR $3 <> 'abandoned' AND turn.reason IS DISTINCT FROM 'abandoned')
RETURNING turn.id
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


async def hold(connection: Driver, user_id: UUID, session_id: UUID) -> bool:
    """Keep everybody else from opening a turn here until the transaction ends; False: no chat."""
    return await connection.fetchval(_HOLD, session_id, user_id) is not None


async def running(
    connection: Driver, user_id: UUID, session_id: UUID, but: UUID | None = None
) -> list[UUID]:
    """The turns of a session that run, wherever they do."""
    rows = await connection.fetch(_RUNNING, session_id, user_id, but or UUID(int=0))
    return [row["id"] for row in rows]


async def still_running(connection: Driver, user_id: UUID, turns: Sequence[UUID]) -> list[UUID]:
    """Those of these turns that have not ended."""
    rows = await connection.fetch(_STILL_RUNNING, user_id, list(turns))
    return [row["id"] for row in rows]


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest turn of a session, for somebody who comes back to it."""

    turn_id: UUID
    state: str
    was_read: bool
    """Somebody has read its end."""
    is_old: bool
    """It ended too long ago to come back to."""


async def newest(
    connection: Driver, user_id: UUID, session_id: UUID, kept_seconds: float
) -> Newest | None:
    """The turn that runs in a session, or its last one; None without either."""
    row = await connection.fetchrow(_NEWEST, session_id, user_id, kept_seconds)
    if row is None:
        return None
    return Newest(row["id"], row["state"], row["was_read"], row["is_old"] is not False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What a turn was about whose process went silent."""

    session_id: UUID
    chat_id: str
    model: str | None
    prompt_version: str | None
    answer_id: UUID | None
    parts: list[dict[str, Any]]
    """Of its answer, as far as that was stored when it waited for an approval."""


async def left_behind(connection: Driver, user_id: UUID, turn_id: UUID, owner: str) -> Left | None:
    """A turn that this owner has taken over; None when it has ended, or is another's again."""
    row = await connection.fetchrow(_ABANDONED, turn_id, user_id, owner)
    if row is None:
        return None
    return Left(
        session_id=row["session_id"],
        chat_id=row["client_id"] or str(row["session_id"]),
        model=row["model"],
        prompt_version=row["prompt_version"],
        answer_id=row["answer_id"],
        parts=row["parts"] or [],
    )


async def take_away(
    connection: Driver, user_id: UUID, session_id: UUID, client_message_id: str
) -> None:
    """Show a message of the person, and what followed it, no more."""
    await connection.execute(_TAKE_AWAY, session_id, user_id, client_message_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """A turn that goes on, in one more stream, with the answer as far as it was stored."""

    turn_id: UUID
    stream: int
    text: str
    answer_id: UUID
    parts: list[dict[str, Any]]


async def resume(
    connection: Driver, user_id: UUID, turn_id: UUID, *, owner: str, lease_seconds: float
) -> Resumed | None:
    """Let a turn that waited for an approval run again; None when it does not wait."""
    row = await connection.fetchrow(_RESUME, turn_id, user_id, owner, lease_seconds)
    if row is None:
        return None
    return Resumed(
        turn_id=turn_id,
        stream=row["stream"],
        text=row["content"],
        answer_id=row["answer_id"],
        parts=row["parts"],
    )


async def finish(connection: Driver, closing: Closing) -> None:
    """Store the answer, close its turn and move the session on; the caller's transaction binds.

    Raises Abandoned when another process has ended the turn already.
    """
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
    if is_new is None:
        raise await _why_refused(connection, closing)
    await _move_on(connection, closing, messages=2 if is_new else 0)


async def _write(connection: Driver, statement: str, *values: Any) -> Any:
    """One value from a statement that needs the account; NotSignedIn once it is gone."""
    try:
        return await connection.fetchval(statement, *values)
    except asyncpg.ForeignKeyViolationError as error:
        raise NotSignedIn(NO_ACCOUNT) from error


async def fail(connection: Driver, closing: Closing) -> None:
    """Close a turn that said nothing; raises Abandoned as `finish` does."""
    ended = await connection.fetchval(
        _FAIL,
        closing.turn_id,
        closing.user_id,
        closing.reason,
        closing.state,
        closing.session_id,
    )
    if ended is None:
        raise await _why_refused(connection, closing)
    await _move_on(connection, closing, messages=1)


async def _why_refused(connection: Driver, closing: Closing) -> CoachError:
    account = await connection.fetchval('SELECT id FROM "user" WHERE id = $1', closing.user_id)
    return Abandoned() if account else NotSignedIn(NO_ACCOUNT)


async def _move_on(connection: Driver, closing: Closing, *, messages: int) -> None:
    await connection.execute(
        _MOVE_ON,
        closing.session_id,
        closing.user_id,
        messages,
        closing.tokens_in + closing.tokens_out,
        closing.history_messages,
    )

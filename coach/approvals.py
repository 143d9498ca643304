"""Writes that wait for the person's yes: stored with their input, decided once, taken back."""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from asyncpg import Record
from pydantic import BaseModel

from coach.records.person import profile_of
from database import Database, Driver, UserData, col
from database.tables import ApprovalState, Message, ToolApproval
from tools import Tool, undo_record

_ASK = """
INSERT INTO tool_approval (turn_id, id, user_id, session_id, tool_name, arguments)
VALUES ($1, $2, $3, $4, $5, $6::jsonb)
"""

_DECIDE = """
UPDATE tool_approval SET state = $4::approval_state, decided_at = now()
WHERE turn_id = $1 AND id = $2 AND user_id = $3 AND session_id = $5 AND state = 'pending'
RETURNING turn_id, id, session_id, tool_name, arguments
"""

_ANSWERED = """
UPDATE turn SET state = 'finished', finished_at = now(), reason = 'approved in words'
WHERE id = $1 AND user_id = $2 AND state = 'awaiting_approval'
"""

_EXPIRE = """
WITH gone AS (
    UPDATE tool_approval SET state = 'expired', decided_at = now()
    WHERE session_id = $1 AND user_id = $2 AND state = 'pending'
    RETURNING turn_id, id, session_id, tool_name, arguments
), closed AS (
    UPDATE turn SET state = 'finished', finished_at = now(), reason = 'approval expired'
    FROM gone
    WHERE turn.id = gone.turn_id AND turn.user_id = $2 AND turn.state = 'awaiting_approval'
)
SELECT turn_id, id, session_id, tool_name, arguments FROM gone
"""

# Only a message that is nothing but a yes counts: "yes, but 82" must be asked again.
_YES = frozenset(
    phrase
    for phrases in (
        ("yes", "y", "yeah", "yep", "yup", "sure", "ok", "okay", "please do", "do it", "save it"),
        ("yes please", "go ahead", "correct"),
        ("si", "claro", "vale", "si por favor", "hazlo", "guardalo", "de acuerdo"),
        ("ja", "ja bitte", "gerne", "klar", "mach das", "speichern", "passt"),
        ("oui", "d'accord", "oui s'il te plait", "oui s'il vous plait", "vas y", "allez y"),
        ("sim", "pode", "claro que sim", "sim por favor", "pode ser"),
        ("certo", "va bene", "si per favore", "procedi", "salva"),
    )
    for phrase in phrases
)


@dataclass(frozen=True, slots=True)
class Pending:
    """Which write waits, and whose."""

    user_id: UUID
    session_id: UUID
    turn_id: UUID
    call_id: str
    tool_name: str

    @property
    def approval_id(self) -> str:
        """How clients name it: a call's id is unique in its turn only."""
        return f"{self.turn_id.hex}.{self.call_id}"[:160]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A write that the person just decided on; the arguments are those that were stored."""

    user_id: UUID
    turn_id: UUID
    call_id: str
    session_id: UUID
    tool_name: str
    arguments: Mapping[str, Any]


def read_approval_id(approval_id: str) -> tuple[UUID, str] | None:
    """Turn and call of an approval; None when it is no id of ours."""
    turn, _, call_id = approval_id.partition(".")
    try:
        return (UUID(hex=turn), call_id) if call_id.isprintable() else None
    except ValueError:
        return None


def is_yes(text: str) -> bool:
    """Whether a message is nothing but an agreement, in one of the six languages."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    plain = "".join(mark for mark in folded if not unicodedata.combining(mark))
    return " ".join(re.sub(r"[^\w' ]+", " ", plain).split()) in _YES


async def ask(database: Database, pending: Pending, arguments: Mapping[str, Any]) -> None:
    """Store the question before anybody sees it."""
    async with database.hot(pending.user_id) as connection:
        await connection.execute(
            _ASK,
            pending.turn_id,
            pending.call_id,
            pending.user_id,
            pending.session_id,
            pending.tool_name,
            json.dumps(arguments),
        )


async def decide(
    connection: Driver, user_id: UUID, session_id: UUID, key: tuple[UUID, str], *, approved: bool
) -> Decided | None:
    """Take the one decision there is; None when it was taken before or never asked."""
    state = "approved" if approved else "denied"
    row = await connection.fetchrow(_DECIDE, *key, user_id, state, session_id)
    return None if row is None else _decided(row, user_id)


async def agree(
    connection: Driver, user_id: UUID, session_id: UUID, key: tuple[UUID, str]
) -> Decided | None:
    """Take a yes in words: a turn of its own does the write, and the one that asked is over."""
    decided = await decide(connection, user_id, session_id, key, approved=True)
    if decided is not None:
        await connection.execute(_ANSWERED, decided.turn_id, user_id)
    return decided


async def expire(connection: Driver, user_id: UUID, session_id: UUID) -> list[Decided]:
    """Let what still waits in a session lapse, with the turns that waited for it."""
    rows = await connection.fetch(_EXPIRE, session_id, user_id)
    return [_decided(row, user_id) for row in rows]


def _decided(row: Record, user_id: UUID) -> Decided:
    return Decided(
        user_id=user_id,
        turn_id=row["turn_id"],
        call_id=row["id"],
        session_id=row["session_id"],
        tool_name=row["tool_name"],
        arguments=row["arguments"],
    )


async def carry_out(database: Database, tool: Tool, decided: Decided, today: date) -> BaseModel:
    """Do an approved write, and note in the same transaction how to take it back."""
    async with database.as_user(decided.user_id) as data:
        # Two writes for one new day would meet in its unique index: one after the other.
        await profile_of(data, to_write=True)
        output = await tool.run(tool.arguments.model_validate(decided.arguments), data, today)
        row = await data.first(
            data.mine(ToolApproval).where(
                col(ToolApproval.turn_id) == decided.turn_id,
                col(ToolApproval.id) == decided.call_id,
            )
        )
        assert row is not None
        row.state, row.undo = ApprovalState.DONE, undo_record(output)
    return output


async def take_back(
    database: Database, tools: Mapping[str, Tool], *, user_id: UUID, session_id: UUID, call_id: str
) -> bool:
    """Undo a write that was done; False when there is none of that name in this session."""
    async with database.as_user(user_id) as data:
        row = await data.first(
            data.mine(ToolApproval)
            .where(
                col(ToolApproval.session_id) == session_id,
                col(ToolApproval.id) == call_id,
                col(ToolApproval.state) == ApprovalState.DONE,
            )
            .order_by(col(ToolApproval.decided_at).desc())
            .with_for_update()
        )
        if row is None or row.undo is None:
            return False
        undo = tools[row.tool_name].undo
        assert undo is not None
        await undo(row.undo, data)
        row.state = ApprovalState.UNDONE
        await _show_as_undone(data, row)
    return True


async def _show_as_undone(data: UserData, row: ToolApproval) -> None:
    """Mark the call in the stored answer, so that the chat says so whenever it is read again."""
    message = await data.first(
        data.mine(Message).where(
            col(Message.session_id) == row.session_id,
            col(Message.parts).contains([{"toolCallId": row.id}]),
        )
    )
    if message is not None:
        message.parts = [
            {**part, "output": {**part["output"], "undone": True}}
            if part.get("toolCallId") == row.id and isinstance(part.get("output"), dict)
            else part
            for part in message.parts
        ]

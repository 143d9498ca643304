"""What bears on a turn: the person, what they agreed to, their last days, the chat so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from coach.exits import numbers_in
from coach.model import Message
from coach.parts import TurnLimits
from coach.window import Entry, window_of
from database import Driver
from policies import Person
from tools import person_from_rows

CHECK_INS = 7

# One statement, one round trip. Rows come as JSON, since a turn only passes most of them on.
_READ = """
SELECT
    (now() AT TIME ZONE coalesce(p.timezone, 'UTC'))::date AS today,
    u.preferred_language AS language,
    to_jsonb(p) AS profile,
    (SELECT to_jsonb(g) FROM user_goal g WHERE g.user_id = u.id) AS goal,
    (SELECT to_jsonb(d) FROM diet_preferences d WHERE d.user_id = u.id) AS preferences,
    (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.date DESC) FROM (
        SELECT date, weight_kg, energy_level, sleep_quality, mood FROM check_in
        WHERE user_id = u.id ORDER BY date DESC LIMIT $3) c) AS check_ins,
    (SELECT jsonb_build_object('weight_kg', weight_kg, 'date', date) FROM check_in
        WHERE user_id = u.id AND weight_kg IS NOT NULL ORDER BY date DESC LIMIT 1) AS weight,
    (SELECT jsonb_build_object('calories', calories, 'protein_g', protein_g) FROM nutrition_day
        WHERE user_id = u.id
        AND date = (now() AT TIME ZONE coalesce(p.timezone, 'UTC'))::date) AS intake,
    (SELECT jsonb_object_agg(kind, granted) FROM (
        SELECT DISTINCT ON (kind) kind, granted FROM consent
        WHERE user_id = u.id ORDER BY kind, created_at DESC, id DESC) k) AS consents,
    (SELECT jsonb_agg(flag) FROM (
        SELECT DISTINCT ON (flag) flag, raised FROM risk_flag
        WHERE user_id = u.id ORDER BY flag, created_at DESC, id DESC) f WHERE raised) AS flags,
    (SELECT jsonb_agg(jsonb_build_object(
        'id', id, 'role', role, 'content', content) ORDER BY id) FROM (
        SELECT id, role, content FROM message
        WHERE session_id = $2 AND user_id = u.id AND content <> '' AND superseded_at IS NULL
        AND id < (SELECT user_message_id FROM turn WHERE id = $4 AND user_id = u.id)
        ORDER BY id DESC LIMIT $5) m) AS history,
    (SELECT jsonb_agg(jsonb_build_object('turn_id', turn_id, 'id', id))
        FROM tool_approval WHERE session_id = $2 AND user_id = u.id AND state = 'pending')
        AS waiting,
    (SELECT jsonb_build_object('text', context_summary, 'to', metadata->>'summarized_to')
        FROM ai_session WHERE id = $2 AND user_id = u.id) AS summary
FROM "user" u LEFT JOIN user_profile p ON p.user_id = u.id
WHERE u.id = $1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What one turn knows before the model is asked."""

    person: Person
    today: date
    consents: frozenset[str]
    history: Sequence[Message]
    """What was said before the message that this turn answers."""
    snapshot: str
    """The last days in a few lines for the prompt; empty without consent or in number-free mode."""
    waiting: Sequence[tuple[UUID, str]]
    """Writes of this session that wait for the person's yes: turn and tool call."""
    summary: str = ""
    """Of what was said before the history."""
    due: Sequence[Entry] = ()
    """What the summary should hold next, since it will leave the history soon."""


async def read_context(
    connection: Driver, user_id: UUID, session_id: UUID, turn_id: UUID, limits: TurnLimits
) -> Context:
    """Read it all in one statement; inside the person's own transaction."""
    row = await connection.fetchrow(
        _READ, user_id, session_id, CHECK_INS, turn_id, limits.history_messages
    )
    if row is None:
        raise LookupError("the person's account is gone")
    consents = frozenset(kind for kind, granted in (row["consents"] or {}).items() if granted)
    person = person_from_rows(
        profile=row["profile"],
        goal=row["goal"],
        preferences=row["preferences"],
        weight_kg=(row["weight"] or {}).get("weight_kg"),
        flags=row["flags"] or [],
        language=row["language"],
        today=row["today"],
    )
    summary = row["summary"] or {}
    window = window_of(
        row["history"] or [],
        most_tokens=limits.history_tokens,
        most_messages=limits.history_messages,
        known=UUID(summary["to"]) if summary.get("to") else None,
    )
    may_read = "health_data" in consents and not person.number_free
    return Context(
        person=person,
        today=row["today"],
        consents=consents,
        history=window.messages,
        snapshot=_snapshot(row["check_ins"] or [], row["intake"]) if may_read else "",
        summary=_summary(summary.get("text") or "", person),
        due=window.due,
        waiting=[(UUID(write["turn_id"]), write["id"]) for write in row["waiting"] or []],
    )


def _summary(text: str, person: Person) -> str:
    """An older summary may name figures that must not be named any more."""
    return "" if person.number_free and any(numbers_in(text)) else text


def _snapshot(check_ins: Sequence[Mapping[str, Any]], intake: Mapping[str, Any] | None) -> str:
    """The last check-ins, newest first, and today's intake, as compact lines."""
    lines = [
        f"{day['date']}: "
        + ", ".join(
            f"{name} {value}" for name, value in day.items() if name != "date" and value is not None
        )
        for day in check_ins
    ]
    if intake and any(value is not None for value in intake.values()):
        eaten = ", ".join(f"{name} {value}" for name, value in intake.items() if value is not None)
        lines.append(f"eaten today so far: {eaten}")
    return "\n".join(lines)

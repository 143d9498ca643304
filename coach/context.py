"""What bears on a turn: the person, what they agreed to, their last days, the chat so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from coach.exits import without_figures
from coach.model import Message
from coach.parts import TurnLimits
from coach.window import Entry, window_of
from database import Driver
from nutrition.warning_signs import INTAKE_DAYS, WEIGHT_DAYS, Logged, Sign, signs
from policies import Flag, Person
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
    (SELECT jsonb_agg(jsonb_build_array(date, weight_kg) ORDER BY date) FROM check_in
        WHERE user_id = u.id AND weight_kg IS NOT NULL AND date > now()::date - $6::int) AS weights,
    (SELECT jsonb_agg(jsonb_build_array(date, calories)) FROM nutrition_day
        WHERE user_id = u.id AND is_complete AND calories IS NOT NULL
        AND date > now()::date - $7::int) AS intakes,
    now() AS now,
    (SELECT jsonb_agg(to_jsonb(f)) FROM (
        SELECT DISTINCT ON (flag) flag, raised, created_at AS since FROM risk_flag
        WHERE user_id = u.id ORDER BY flag, created_at DESC, id DESC) f) AS flags,
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
        FROM ai_session WHERE id = $2 AND user_id = u.id) AS summary,
    (SELECT jsonb_agg(id) FROM turn WHERE session_id = $2 AND user_id = u.id
        AND state = 'running' AND id <> $4) AS others
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
    now: datetime
    up: Mapping[Flag, datetime]
    """The flags on record that are up, and since when."""
    down: Mapping[Flag, datetime]
    """Those that were lowered, and since when."""
    profile_changed: datetime | None = None
    signs: Sequence[Sign] = ()
    """What the person's entries say, where they agreed that these are read."""
    summary: str = ""
    """Of what was said before the history."""
    due: Sequence[Entry] = ()
    """What the summary should hold next, since it will leave the history soon."""
    others: Sequence[UUID] = ()
    """Turns of this session that run still, so that their last words are not stored yet."""

    def without_numbers(self) -> "Context":
        """The same for a model that is to name no numbers: it is shown none."""
        return replace(
            self,
            snapshot="",
            history=[_plain(said) for said in self.history],
            summary=without_figures(self.summary),
            due=[Entry(one.id, _plain(one.message)) for one in self.due],
        )


async def read_context(
    connection: Driver, user_id: UUID, session_id: UUID, turn_id: UUID, limits: TurnLimits
) -> Context:
    """Read it all in one statement; inside the person's own transaction."""
    row = await connection.fetchrow(
        _READ,
        user_id,
        session_id,
        CHECK_INS,
        turn_id,
        limits.history_messages,
        WEIGHT_DAYS,
        INTAKE_DAYS + 1,
    )
    if row is None:
        raise LookupError("the person's account is gone")
    consents = frozenset(kind for kind, granted in (row["consents"] or {}).items() if granted)
    person = person_from_rows(
        profile=row["profile"],
        goal=row["goal"],
        preferences=row["preferences"],
        weight_kg=(row["weight"] or {}).get("weight_kg"),
        flags=[each["flag"] for each in row["flags"] or [] if each["raised"]],
        language=row["language"],
        today=row["today"],
    )
    agreed = "health_data" in consents
    summary = row["summary"] or {}
    window = window_of(
        row["history"] or [],
        most_tokens=limits.history_tokens,
        most_messages=limits.history_messages,
        known=UUID(summary["to"]) if summary.get("to") else None,
    )
    known = Context(
        person=person,
        today=row["today"],
        consents=consents,
        history=window.messages,
        snapshot=_snapshot(row["check_ins"] or [], row["intake"]) if agreed else "",
        summary=summary.get("text") or "",
        due=window.due,
        waiting=[(UUID(write["turn_id"]), write["id"]) for write in row["waiting"] or []],
        now=row["now"],
        up=_since(row["flags"] or [], raised=True),
        down=_since(row["flags"] or [], raised=False),
        profile_changed=_changed(row["profile"]),
        signs=signs(_logged(dict(row), person)) if agreed else (),
        others=[UUID(turn) for turn in row["others"] or []],
    )
    return known.without_numbers() if person.number_free else known


def _logged(row: Mapping[str, Any], person: Person) -> Logged:
    """What the person entered of the last weeks, as the signs are read from it."""
    return Logged(
        today=row["today"].toordinal(),
        weights=[(_day(day), float(kg)) for day, kg in row["weights"] or []],
        intakes={_day(day): float(kcal) for day, kcal in row["intakes"] or []},
        floor_kcal=person.floor_kcal,
        age=person.age,
        height_cm=person.height_cm,
        wants_to_lose=person.goal_type == "fat_loss",
        is_pregnant=bool(person.is_pregnant) or Flag.PREGNANT in person.flags,
    )


def _day(written: str) -> int:
    return date.fromisoformat(written).toordinal()


def _since(flags: Sequence[Mapping[str, Any]], *, raised: bool) -> dict[Flag, datetime]:
    return {
        Flag(each["flag"]): datetime.fromisoformat(each["since"])
        for each in flags
        if each["raised"] is raised
    }


def _changed(profile: Mapping[str, Any] | None) -> datetime | None:
    return None if profile is None else datetime.fromisoformat(profile["updated_at"])


def _plain(said: Message) -> Message:
    return {**said, "content": without_figures(said["content"])}


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

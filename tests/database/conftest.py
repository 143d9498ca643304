"""What the tests of the database share: a superuser's view, and one row in every table."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from database import FrameRow, ToolCallRow, ViolationRow
from database.tables import (
    AiSession,
    CheckIn,
    Message,
    NutritionDay,
    ProgressPhoto,
    RefreshToken,
    RiskFlag,
    ToolApproval,
    Turn,
    WeeklyPlan,
)

TOOL_CALL = {"tool_name": "get_day", "input_hash": "0" * 64}
VIOLATION = {
    "violation_type": "calorie_minimum",
    "severity": "critical",
    "side": "output",
    "policy": "calorie_minimum",
    "policy_version": "1",
    "action_taken": "replaced",
}


@pytest.fixture(scope="session")
async def owned_tables(superuser) -> list[str]:
    """Every table with a `user_id`, from the catalogue: a new table is tested by itself."""
    return [
        row["name"]
        for row in await superuser.fetch(
            "SELECT a.attrelid::regclass::text AS name FROM pg_attribute AS a"
            " JOIN pg_class AS c ON c.oid = a.attrelid"
            " WHERE attname = 'user_id' AND relkind IN ('r', 'p') AND NOT relispartition"
            " AND relnamespace = 'public'::regnamespace ORDER BY 1"
        )
    ]


@pytest.fixture
async def full_person(database, new_person, superuser):
    """Makes a person with at least one row in every table; returns their ids by name."""

    async def make() -> dict:
        user = await new_person(goal={}, preferences={})
        ids = {"user": user, "session": uuid4()}
        async with database.as_user(user) as data:
            data.add(AiSession(id=ids["session"]))
            data.add(CheckIn(date=date(2026, 1, 1), weight_kg=70))
            data.add(NutritionDay(date=date(2026, 1, 1), calories=2000))
            data.add(ProgressPhoto(date=date(2026, 1, 1), s3_key=uuid4().hex))
            data.add(
                WeeklyPlan(
                    week_start=date(2026, 1, 1),
                    plan={},
                    model="test",
                    prompt_version="1",
                    policy_versions={},
                )
            )
            data.add(RiskFlag(flag="watch", raised=True, reason="a test", source="test"))
            data.add(
                RefreshToken(token_hash=uuid4().hex, expires_at=datetime(2040, 1, 1, tzinfo=UTC))
            )
            await data.flush()
            message = Message(session_id=ids["session"], role="user", content="Hello")
            data.add(message)
            await data.flush()
            turn = Turn(session_id=ids["session"], user_message_id=message.id)
            data.add(turn)
            await data.flush()
            data.add(
                ToolApproval(
                    turn_id=turn.id,
                    id="call_1",
                    session_id=ids["session"],
                    tool_name="log_meal",
                    arguments={},
                )
            )
        await superuser.execute(
            "INSERT INTO subscription (user_id, tier) VALUES ($1, 'premium')", user
        )
        await database.log.write(
            ToolCallRow(user, ids["session"], **TOOL_CALL),
            ViolationRow(user, ids["session"], **VIOLATION),
            FrameRow(user, turn.id, 1, 1, b'id: 1\ndata: {"type":"start-step"}\n\n'),
        )
        return ids | {"message": message.id, "turn": turn.id}

    return make

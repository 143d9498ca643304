"""The reviewers' door: who may pass, what the filters find, one case with its turn."""

import logging
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from database import ToolCallRow, ViolationRow, uuid7
from database.tables import (
    AiSession,
    Message,
    MessageRole,
    PolicySide,
    PolicyViolationType,
    ToolCallStatus,
    Turn,
    TurnState,
)

VIOLATIONS = "/api/review/violations"
TOOL_CALLS = "/api/review/tool-calls"


async def read(visitor, path, **filters):
    answer = await visitor.client.get(path, params=filters)
    assert answer.status_code == 200, answer.text
    return answer.json()


def violation(user_id, session_id=None, **fields):
    row = {
        "violation_type": PolicyViolationType.CALORIE_MINIMUM,
        "severity": "warning",
        "side": PolicySide.OUTPUT,
        "policy": "calorie_minimum",
        "policy_version": "1",
        "action_taken": "replaced",
    }
    return ViolationRow(user_id, session_id, **(row | fields))


@pytest.fixture
async def turn(visitor, database):
    """A chat of two turns; the second is the one that cases are about."""
    session = AiSession(user_id=visitor.id)
    said = [
        Message(
            session_id=session.id,
            user_id=visitor.id,
            role=MessageRole.ASSISTANT if place % 2 else MessageRole.USER,
            content=f"message {place}",
        )
        for place in range(6)
    ]
    turn = Turn(
        user_id=visitor.id,
        session_id=session.id,
        user_message_id=said[2].id,
        answer_message_id=said[3].id,
        state=TurnState.FINISHED,
        finished_at=datetime.now(UTC),
        model="m",
    )
    async with database.as_user(visitor.id) as data:
        for group in ([session], said, [turn]):
            for row in group:
                data.add(row)
            await data.flush()
    return turn


@pytest.mark.parametrize("path", [VIOLATIONS, TOOL_CALLS, f"{VIOLATIONS}/{uuid4()}"])
async def test_only_reviewers_pass(visitor, path):
    answer = await visitor.client.get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "forbidden")


async def test_admins_pass_too(visitor, set_role):
    await set_role(visitor.id, "admin")
    body = {"refresh_token": visitor.session["refresh_token"]}
    token = (await visitor.client.post("/api/auth/refresh", json=body)).json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    assert (await visitor.client.get(VIOLATIONS, headers=headers)).status_code == 200


@pytest.mark.parametrize("path", [VIOLATIONS, TOOL_CALLS, f"{VIOLATIONS}/{uuid4()}"])
async def test_old_token_of_a_demoted_reviewer_opens_nothing(reviewer, set_role, path):
    await set_role(reviewer.id, "user")
    assert (await reviewer.client.get(path)).status_code == 403


async def test_deleted_reviewer_opens_nothing(reviewer, database):
    await database.accounts.delete(reviewer.id)
    assert (await reviewer.client.get(VIOLATIONS)).status_code == 403


async def test_filters_of_violations(reviewer, visitor, database):
    session_id = uuid4()
    rows = {
        "plain": violation(visitor.id),
        "critical": violation(visitor.id, severity="critical", action_taken="blocked"),
        "input": violation(visitor.id, side=PolicySide.INPUT),
        "medical": violation(visitor.id, violation_type=PolicyViolationType.MEDICAL_CLAIM),
        "policy": violation(visitor.id, policy="other_policy"),
    }
    await database.log.write(*rows.values())
    names = {str(row.id): name for name, row in rows.items()}

    async def found(**filters):
        page = await read(reviewer, VIOLATIONS, user_id=str(visitor.id), **filters)
        return {names[each["id"]] for each in page["items"]}

    assert await found() == set(rows)
    assert await found(severity="critical") == {"critical"}
    assert await found(action="blocked") == {"critical"}
    assert await found(side="input") == {"input"}
    assert await found(type="medical_claim") == {"medical"}
    assert await found(policy="other_policy") == {"policy"}
    assert await found(state="open") == set(rows)
    assert await found(state="appealed") == set()
    assert await found(session_id=str(session_id)) == set()
    assert await found(severity="critical", side="input") == set()
    moment = rows["input"].created_at
    assert "plain" in await found(until=(moment + timedelta(seconds=1)).isoformat())
    assert await found(since=(moment + timedelta(hours=1)).isoformat()) == set()
    assert await found(until=(moment - timedelta(hours=1)).isoformat()) == set()


async def test_list_does_not_say_what_was_said(reviewer, visitor, database):
    await database.log.write(violation(visitor.id, trigger_content="secret words"))
    page = await read(reviewer, VIOLATIONS, user_id=str(visitor.id))
    assert "trigger_content" not in page["items"][0]
    assert "secret words" not in str(page)


async def test_filters_of_tool_calls(reviewer, visitor, database, turn):
    def call(**fields):
        row = {"tool_name": "get_profile", "input_hash": "0" * 64}
        return ToolCallRow(visitor.id, turn.session_id, **(row | fields))

    rows = {
        "plain": call(),
        "failed": call(status=ToolCallStatus.FAILED, error_message="too slow"),
        "other": call(tool_name="get_check_ins"),
    }
    await database.log.write(*rows.values())
    names = {str(row.id): name for name, row in rows.items()}

    async def found(**filters):
        page = await read(reviewer, TOOL_CALLS, user_id=str(visitor.id), **filters)
        return {names[each["id"]] for each in page["items"]}

    assert await found() == set(rows)
    assert await found(status="failed") == {"failed"}
    assert await found(tool="get_check_ins") == {"other"}
    assert await found(session_id=str(turn.session_id)) == set(rows)
    assert await found(session_id=str(uuid4())) == set()


@pytest.mark.parametrize("path", [VIOLATIONS, TOOL_CALLS])
async def test_pages_by_key_miss_nothing_and_repeat_nothing(
    reviewer, visitor, database, turn, path
):
    rows = [violation(visitor.id) for _ in range(11)]
    calls = [
        ToolCallRow(visitor.id, turn.session_id, tool_name="x", input_hash="0" * 64)
        for _ in range(11)
    ]
    await database.log.write(*rows, *calls)
    expected = [str(row.id) for row in (rows if path == VIOLATIONS else calls)][::-1]
    seen, cursor = [], {}
    for _ in range(4):
        page = await read(reviewer, path, user_id=str(visitor.id), limit=3, **cursor)
        seen.append([each["id"] for each in page["items"]])
        cursor = {"cursor": page["next_cursor"]}
        await database.log.write(violation(visitor.id))
    assert [len(ids) for ids in seen] == [3, 3, 3, 2]
    assert [id_ for ids in seen for id_ in ids] == expected
    assert cursor == {"cursor": None}


@pytest.mark.parametrize(
    "query",
    [
        *("limit=0", "limit=201", "type=x", "severity=mild", "side=x", "since=2026-01-01"),
        *("since=x", "user_id=1", "action=a%00", "cursor=x", "cursor=WyJhIiwgImIiXQ", "state=x"),
    ],
)
async def test_query_that_is_not_acceptable(reviewer, query):
    assert (await reviewer.client.get(f"{VIOLATIONS}?{query}")).status_code == 422


async def test_case_shows_the_turn_around_it(reviewer, visitor, database, turn, caplog):
    row = violation(
        visitor.id,
        turn.session_id,
        turn_id=turn.id,
        message_id=turn.answer_message_id,
        trigger_content="Eat 500 kcal a day.",
        excerpt="500 kcal",
        details={"evidence": "500 kcal/day < 1200"},
    )
    other = violation(visitor.id, turn.session_id, turn_id=turn.id, severity="critical")
    elsewhere = violation(visitor.id, turn.session_id, turn_id=uuid7())
    call = ToolCallRow(
        visitor.id, turn.session_id, tool_name="x", input_hash="0" * 64, turn_id=turn.id
    )
    await database.log.write(row, other, elsewhere, call)
    with caplog.at_level(logging.INFO, logger="coach.review"):
        case = await read(reviewer, f"{VIOLATIONS}/{row.id}")
    assert case["trigger_content"] == "Eat 500 kcal a day."
    assert case["excerpt"] == "500 kcal"
    assert case["violation"]["id"] == str(row.id)
    assert case["violation"]["details"] == {"evidence": "500 kcal/day < 1200"}
    assert case["turn"]["id"] == str(turn.id)
    assert [each["content"] for each in case["messages"]] == [f"message {n}" for n in range(4)]
    assert [each["id"] for each in case["verdicts"]] == [str(row.id), str(other.id)]
    assert [each["id"] for each in case["tool_calls"]] == [str(call.id)]
    [view] = [each for each in caplog.records if each.message == "case viewed"]
    assert (view.reviewer_id, view.violation_id) == (str(reviewer.id), str(row.id))


async def test_case_without_a_turn_stands_alone(reviewer, visitor, database):
    row = violation(visitor.id, trigger_content="words")
    await database.log.write(row)
    case = await read(reviewer, f"{VIOLATIONS}/{row.id}")
    assert (case["trigger_content"], case["turn"], case["messages"]) == ("words", None, [])
    assert [each["id"] for each in case["verdicts"]] == [str(row.id)]


@pytest.mark.parametrize(
    "id_",
    [
        uuid4(),
        uuid7(),
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ],
)
async def test_unknown_case_is_not_found(reviewer, id_):
    answer = await reviewer.client.get(f"{VIOLATIONS}/{id_}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")

"""Writes wait for the person's yes: once, as it was asked, from nobody else."""

import asyncio
import json
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from tests.service.serving import Heard
from tests.upstream import Call, says, tool

CARDS = {"capabilities": ["tool-approval"]}
TODAY = str(datetime.now(UTC).date())


def log_weight(weight: float, **fields):
    return says(tool("log_check_in", day=TODAY, weight=weight, **fields))


def approval_of(heard: Heard) -> str:
    (asked,) = heard.of("tool-approval-request")
    return asked["approvalId"]


@pytest.fixture
def chat() -> str:
    return uuid4().hex


@pytest.fixture
async def asked(visitor, upstream, chat) -> Heard:
    """A check-in of 80.5 kg waits for its yes."""
    upstream.script(log_weight(80.5))
    return await visitor.say("log 80.5", chat, **CARDS)


async def weights(rows, visitor) -> list[float]:
    found = await rows.fetch("SELECT weight_kg FROM check_in WHERE user_id = $1", visitor.id)
    return [float(row["weight_kg"]) for row in found]


async def states(rows, visitor) -> list[str]:
    query = "SELECT state FROM tool_approval WHERE user_id = $1 ORDER BY created_at"
    return [row["state"] for row in await rows.fetch(query, visitor.id)]


async def turn_states(rows, visitor) -> list[str]:
    query = "SELECT state FROM turn WHERE user_id = $1 ORDER BY id"
    return [row["state"] for row in await rows.fetch(query, visitor.id)]


async def test_a_write_is_asked_first(visitor, asked, rows):
    assert asked.end == "tool-calls"
    (shown,) = asked.of("tool-input-available")
    assert shown["input"]["weight"] == 80.5
    assert "providerExecuted" not in shown
    assert await weights(rows, visitor) == []
    assert await turn_states(rows, visitor) == ["awaiting_approval"]


async def test_a_yes_does_it_in_the_same_message(visitor, upstream, asked, chat, rows):
    upstream.script(says("Saved."))
    heard = await visitor.decide(chat, {approval_of(asked): True})
    assert (heard.text, heard.end) == ("Saved.", "stop")
    assert heard.message_id == asked.message_id
    assert heard.turn_id == asked.turn_id
    (done,) = heard.of("tool-output-available")
    assert done["toolCallId"] == asked.of("tool-input-available")[0]["toolCallId"]
    assert await weights(rows, visitor) == [80.5]
    assert await states(rows, visitor) == ["done"]
    assert await turn_states(rows, visitor) == ["finished"]
    told = upstream.requests[-1]["messages"]
    assert [message["role"] for message in told] == ["system", "user", "assistant", "tool"]
    _, answer = await visitor.messages(chat)
    assert answer["parts"][1]["state"] == "output-available"


async def test_a_no_leaves_it(visitor, upstream, asked, chat, rows):
    upstream.script(says("All right."))
    heard = await visitor.decide(chat, {approval_of(asked): False})
    assert [frame["type"] for frame in heard.frames if "tool" in frame["type"]] == [
        "tool-output-denied"
    ]
    assert heard.end == "stop"
    assert await weights(rows, visitor) == []
    assert await states(rows, visitor) == ["denied"]
    logged = "SELECT status FROM ai_tool_call_log WHERE turn_id = $1"
    assert [row["status"] for row in await rows.fetch(logged, asked.turn_id)] == ["blocked"]


async def test_two_yeses_at_once_do_it_once(visitor, upstream, asked, chat, rows):
    upstream.otherwise = lambda _request: says("Saved.")
    answers = [visitor.decide(chat, {approval_of(asked): True}) for _ in range(6)]
    heard = await asyncio.gather(*answers)
    assert {one.end for one in heard} == {"stop"}
    assert len(upstream.requests) == 2
    logged = "SELECT count(*) FROM ai_tool_call_log WHERE turn_id = $1"
    assert await rows.fetchval(logged, asked.turn_id) == 1
    assert await weights(rows, visitor) == [80.5]


async def test_a_yes_and_a_no_at_once_take_one_way(visitor, upstream, asked, chat, rows):
    upstream.otherwise = lambda _request: says("Good.")
    key = approval_of(asked)
    await asyncio.gather(visitor.decide(chat, {key: True}), visitor.decide(chat, {key: False}))
    taken = await states(rows, visitor)
    assert (taken, await weights(rows, visitor)) in [(["done"], [80.5]), (["denied"], [])]


async def test_a_second_yes_later_does_nothing(visitor, upstream, asked, chat, rows):
    upstream.script(says("Saved."))
    await visitor.decide(chat, {approval_of(asked): True})
    answer = await visitor.client.put(f"/api/check-ins/{TODAY}", json={"weight_kg": 70})
    assert answer.is_success
    await visitor.decide(chat, {approval_of(asked): True})
    assert await weights(rows, visitor) == [70]
    assert len(upstream.requests) == 2


async def test_the_clients_copy_of_the_values_is_not_read(visitor, upstream, asked, chat, rows):
    upstream.script(says("Saved."))
    forged = {"day": TODAY, "weight": 40}
    await visitor.decide(
        chat, {approval_of(asked): True}, input=forged, type="tool-something", toolName="x"
    )
    assert await weights(rows, visitor) == [80.5]


FORGED = [
    "",
    ".",
    "x",
    f"{uuid4().hex}.call_1",
    f"{uuid4().hex}.",
    "'; DROP TABLE message; --",
    "\x00",
    f"{uuid4().hex}.\x00",
    f"{uuid4().hex}.\u2028",
]


@pytest.mark.parametrize("forged", FORGED)
async def test_a_forged_approval_does_nothing(visitor, upstream, asked, chat, rows, forged):
    heard = await visitor.decide(chat, {forged: True})
    assert heard.status in (200, 409, 422)
    assert await weights(rows, visitor) == []
    assert await states(rows, visitor) == ["pending"]
    assert len(upstream.requests) == 1


async def test_a_yes_without_a_word_is_no_yes(visitor, asked, chat, rows):
    heard = await visitor.decide(chat, {approval_of(asked): None})
    assert heard.status == 422
    assert await states(rows, visitor) == ["pending"]


async def test_nobody_else_can_agree(new_visitor, visitor, upstream, asked, chat, rows):
    stranger = await new_visitor()
    for in_chat in (chat, uuid4().hex):
        heard = await stranger.decide(in_chat, {approval_of(asked): True})
        assert heard.status == 409
    assert await weights(rows, visitor) == await weights(rows, stranger) == []
    assert await states(rows, visitor) == ["pending"]


async def test_a_yes_belongs_to_its_chat(visitor, upstream, asked, rows):
    heard = await visitor.decide(uuid4().hex, {approval_of(asked): True})
    assert heard.status == 409
    assert await states(rows, visitor) == ["pending"]


async def test_another_message_lets_it_lapse(visitor, upstream, asked, chat, rows):
    await visitor.say("never mind", chat, **CARDS)
    assert await states(rows, visitor) == ["expired"]
    assert await turn_states(rows, visitor) == ["finished", "finished"]
    heard = await visitor.decide(chat, {approval_of(asked): True})
    assert heard.status in (200, 409)
    assert await weights(rows, visitor) == []


async def test_who_sees_cards_answers_by_card(visitor, upstream, asked, chat, rows):
    await visitor.say("yes", chat, **CARDS)
    assert await weights(rows, visitor) == []
    assert await states(rows, visitor) == ["expired"]


async def test_answering_anew_lets_it_lapse(visitor, upstream, chat, rows):
    upstream.script(log_weight(80.5))
    await visitor.say("yes", chat)
    again = await visitor.post({"id": chat, "messages": [], "trigger": "regenerate-message"})
    assert again.end == "stop"
    assert await weights(rows, visitor) == []
    assert await states(rows, visitor) == ["expired"]


async def test_one_of_two_is_agreed_to(visitor, upstream, chat, rows):
    calls = [
        Call("log_check_in", json.dumps({"day": day, "weight": 80}), day, index=index)
        for index, day in enumerate(["2026-01-01", "2026-01-02"])
    ]
    upstream.script(says(*calls), says("One is saved."))
    asked = await visitor.say("log them", chat, **CARDS)
    first, _second = (frame["approvalId"] for frame in asked.of("tool-approval-request"))
    heard = await visitor.decide(chat, {first: True})
    assert (heard.text, heard.end) == ("One is saved.", "stop")
    assert sorted(await states(rows, visitor)) == ["done", "expired"]
    assert len(heard.of("tool-output-denied")) == 1
    roles = [message["role"] for message in upstream.requests[-1]["messages"]]
    assert roles[-3:] == ["assistant", "tool", "tool"]


async def test_without_cards_a_plain_yes_in_words_does_it(visitor, upstream, chat, rows):
    upstream.script(log_weight(80.5), says("Shall I save 80.5 kg for today?"), says("Saved."))
    asked = await visitor.say("log 80.5", chat)
    assert (asked.end, asked.of("tool-approval-request")) == ("stop", [])
    heard = await visitor.say("Yes, please!", chat)
    assert heard.end == "stop"
    assert await weights(rows, visitor) == [80.5]
    assert await turn_states(rows, visitor) == ["finished", "finished"]


async def test_a_card_that_is_answered_in_words_elsewhere(visitor, upstream, asked, chat, rows):
    upstream.script(says("Saved."))
    await visitor.say("yes", chat)
    assert await weights(rows, visitor) == [80.5]
    assert await turn_states(rows, visitor) == ["finished", "finished"]


async def test_coming_back_to_a_question(visitor, asked, chat):
    again = await visitor.say("log 80.5", chat, **CARDS)
    assert again.end == "stop"


async def test_a_question_is_replayed_as_a_question(visitor, upstream, chat):
    upstream.script(log_weight(80.5))
    asked = await visitor.say("log 80.5", chat, message_id="m1", **CARDS)
    again = await visitor.say("log 80.5", chat, message_id="m1", **CARDS)
    assert again.end == "tool-calls"
    assert approval_of(again) == approval_of(asked)


async def test_undo_takes_it_back_once(visitor, upstream, asked, chat, rows):
    upstream.script(says("Saved."))
    await visitor.decide(chat, {approval_of(asked): True})
    call_id = asked.of("tool-input-available")[0]["toolCallId"]
    url = f"/api/chat/{chat}/undo/{call_id}"
    answers = await asyncio.gather(*(visitor.client.post(url) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 404, 404, 404]
    assert await weights(rows, visitor) == []
    assert await states(rows, visitor) == ["undone"]
    _question, answer = await visitor.messages(chat)
    (part,) = [part for part in answer["parts"] if part.get("toolCallId") == call_id]
    assert part["output"]["undone"] is True


async def test_undo_takes_back_its_own_write_only(visitor, upstream, chat, rows):
    calls = []
    for weight in (80, 81):
        upstream.script(log_weight(weight), says("Saved."))
        asked = await visitor.say(f"log {weight}", chat, **CARDS)
        await visitor.decide(chat, {approval_of(asked): True})
        calls.append(asked.of("tool-input-available")[0]["toolCallId"])
    url = f"/api/chat/{chat}/undo/{calls[1]}"
    assert [(await visitor.client.post(url)).status_code for _ in range(2)] == [200, 404]
    assert await weights(rows, visitor) == [80]


async def test_nobody_else_can_undo(new_visitor, visitor, upstream, asked, chat, rows):
    upstream.script(says("Saved."))
    await visitor.decide(chat, {approval_of(asked): True})
    stranger = await new_visitor()
    call_id = asked.of("tool-input-available")[0]["toolCallId"]
    for in_chat in (chat, uuid4().hex):
        answer = await stranger.client.post(f"/api/chat/{in_chat}/undo/{call_id}")
        assert answer.status_code == 404
    assert await weights(rows, visitor) == [80.5]


async def test_a_question_that_was_not_answered_cannot_be_undone(visitor, asked, chat, rows):
    call_id = asked.of("tool-input-available")[0]["toolCallId"]
    assert (await visitor.client.post(f"/api/chat/{chat}/undo/{call_id}")).status_code == 404

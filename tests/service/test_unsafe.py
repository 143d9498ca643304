"""A model that says what nobody should: none of it reaches the client, by any way out."""

import asyncio
import json
from uuid import uuid4

import pytest

from tests.upstream import CUT, HANG, Call, Until, says, tool

UNSAFE = "Just eat 500 calories a day and lose 5 kg per week. Skip all meals."
CLAIMS = ("500 cal", "5 kg per week", "kip all meals")


def everything(heard) -> str:
    return json.dumps(heard.frames, ensure_ascii=False)


def leaked(text: str) -> list[str]:
    return [claim for claim in CLAIMS if claim in text]


@pytest.mark.parametrize("chunk", [0, 1, 2, 3, 4, 5, 7, 11, 16, 23, 37, 60])
async def test_no_claim_reaches_the_client_in_any_chunking(visitor, upstream, rows, chunk):
    upstream.script(says(UNSAFE, chunk=chunk))
    chat = uuid4().hex
    heard = await visitor.say("How can I lose weight?", chat)
    assert leaked(everything(heard)) == []
    assert leaked(json.dumps(await visitor.messages(chat))) == []
    assert len(heard.text) > 80
    assert {frame["data"]["rule"] for frame in heard.of("data-policy")} >= {
        "calorie_minimum",
        "weight_loss_rate",
    }
    logged = await rows.fetch(
        "SELECT * FROM ai_policy_violation_log WHERE turn_id = $1 ORDER BY id", heard.turn_id
    )
    assert [str(line["id"]) for line in logged] == [
        frame["data"]["violationId"] for frame in heard.of("data-policy")
    ]
    assert {line["side"] for line in logged} == {"output"}
    assert "500 calories" not in str([dict(line) for line in logged])


@pytest.mark.parametrize("how", ["stopped", "cut"])
async def test_what_was_held_when_it_ended_is_never_said(visitor, upstream, rows, how):
    more = Until()
    upstream.script(says("Good to hear from you. Just eat 500 calories a ", more, CUT))
    chat = uuid4().hex
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta", "Good to hear")
    if how == "stopped":
        await visitor.stop(chat)
    more.set()
    heard = await visitor.come_back(chat)
    assert heard.end == ("stopped" if how == "stopped" else "model_cut_off")
    assert leaked(everything(heard) + json.dumps(await visitor.messages(chat))) == []


async def test_a_claim_split_by_a_tool_call_is_not_put_together(visitor, upstream):
    upstream.script(
        says("Just eat 500 ", tool("get_profile")), says("calories a day. Skip all meals.")
    )
    heard = await visitor.say("hello")
    assert "500 calories" not in heard.text
    assert leaked(everything(heard)) == []


SIDE_DOORS = {
    "the name of a tool": Call(UNSAFE, "{}"),
    "the id of a call": Call("get_profile", "{}", UNSAFE),
    "the name of an argument": Call("get_check_ins", json.dumps({UNSAFE: 7})),
    "a value": Call("get_check_ins", json.dumps({"days": UNSAFE})),
    "no JSON": Call("get_check_ins", UNSAFE),
    "a note to be saved": tool("log_check_in", day="2026-01-01", notes=UNSAFE),
    "all at once": Call(UNSAFE, json.dumps({UNSAFE: UNSAFE}), UNSAFE),
}


@pytest.mark.parametrize("call", SIDE_DOORS.values(), ids=SIDE_DOORS)
@pytest.mark.parametrize("capabilities", [["tool-approval"], []])
async def test_no_side_door_lets_it_out(visitor, upstream, rows, call, capabilities):
    upstream.script(says(call), says("Done."))
    chat = uuid4().hex
    heard = await visitor.say("hello", chat, capabilities=capabilities)
    stored = json.dumps(await visitor.messages(chat))
    assert leaked(everything(heard) + stored) == []
    assert heard.end == "stop"
    approvals = "SELECT count(*) FROM tool_approval WHERE user_id = $1"
    assert await rows.fetchval(approvals, visitor.id) == 0
    logged = await rows.fetch("SELECT * FROM ai_tool_call_log WHERE turn_id = $1", heard.turn_id)
    assert leaked(str([dict(line) for line in logged])) == []


async def test_a_refused_call_has_its_row(visitor, upstream, rows):
    upstream.script(says(SIDE_DOORS["a note to be saved"]), says("Done."))
    heard = await visitor.say("hello", capabilities=["tool-approval"])
    acted = heard.of("data-policy")
    assert {frame["data"]["stage"] for frame in acted} == {"tool_input"}
    logged = "SELECT id FROM ai_policy_violation_log WHERE turn_id = $1 ORDER BY id"
    assert [str(row["id"]) for row in await rows.fetch(logged, heard.turn_id)] == [
        frame["data"]["violationId"] for frame in acted
    ]


async def test_what_was_withheld_does_not_go_back_to_the_model(visitor, upstream):
    upstream.script(says(UNSAFE), says("Fine."))
    chat = uuid4().hex
    await visitor.say("hello", chat)
    await visitor.say("And then?", chat)
    asked = upstream.requests[-1]["messages"]
    assert leaked(json.dumps(asked[1:])) == []


async def test_links_and_pictures_carry_nothing_out(visitor, upstream):
    upstream.script(says("Look: ![p](https://evil.example/p?w=80) and https://evil.example/x."))
    heard = await visitor.say("hello")
    assert "evil" not in everything(heard)


async def test_many_unsafe_answers_at_once(visitor, upstream):
    upstream.otherwise = lambda _request: says(UNSAFE, chunk=3)
    heard = await asyncio.gather(*(visitor.say(f"number {n}") for n in range(12)))
    assert [leaked(everything(one)) for one in heard] == [[]] * 12
    assert {one.end for one in heard} == {"stop"}


async def test_a_crisis_is_met_by_a_card_and_no_model(visitor, upstream, rows):
    heard = await visitor.say("I want to kill myself tonight")
    assert heard.end == "content-filter"
    assert heard.text
    assert heard.of("data-resources")[0]["data"]["items"]
    assert upstream.requests == []
    row = await rows.fetchrow("SELECT * FROM turn WHERE id = $1", heard.turn_id)
    assert (row["state"], row["reason"]) == ("finished", "content-filter")


async def test_a_reader_of_a_held_answer_sees_that_it_goes_on(visitor, upstream):
    """Nothing is said before it is checked, and stop still works meanwhile."""
    upstream.script(says("Eat 500 calories ", HANG))
    chat = uuid4().hex
    async with visitor.saying("hello", chat) as reading:
        await reading.until("start-step")
        await visitor.stop(chat)
        heard = await reading.rest()
    assert heard.end == "stopped"
    assert "500" not in heard.text

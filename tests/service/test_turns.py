"""Turns of a real service: who reads, who leaves, who comes back, who stops."""

import asyncio
from itertools import groupby
from typing import Any
from uuid import uuid4

import pytest

from tests.service.serving import Heard
from tests.upstream import CUT, HANG, Until, says, tool

FIRST, SECOND = "Good to hear from you. ", "Keep going."


@pytest.fixture
def chat() -> str:
    return uuid4().hex


@pytest.fixture
def more() -> Until:
    """The model goes on when this is set."""
    return Until()


@pytest.fixture
def in_two_parts(upstream, more: Until) -> None:
    upstream.script(says(FIRST, more, SECOND))


def outline(heard: Heard) -> list[str]:
    return [kind for kind, _ in groupby(heard.kinds)]


async def state(rows, heard: Heard) -> tuple[str, str]:
    row = await rows.fetchrow("SELECT state, reason FROM turn WHERE id = $1", heard.turn_id)
    return row["state"], row["reason"]


async def test_an_answer_streams_with_its_tools(visitor, upstream, chat):
    upstream.script(says(tool("get_nutrition_summary", days=7)), says("You ate regularly."))
    heard = await visitor.say("How was my week?", chat)
    assert outline(heard) == [
        "start",
        "data-status",
        "start-step",
        "tool-input-start",
        "tool-input-available",
        "tool-output-available",
        "finish-step",
        "start-step",
        "text-start",
        "text-delta",
        "text-end",
        "finish-step",
        "finish",
    ]
    assert (heard.text, heard.end) == ("You ate regularly.", "stop")
    assert heard.ids == list(range(1, len(heard.frames) + 1))
    assert all(frame["providerExecuted"] for frame in heard.of("tool-input-available"))


async def test_the_headers_that_chat_clients_look_for(visitor, upstream):
    heard = await visitor.say("hello")
    assert heard.headers["content-type"].startswith("text/event-stream")
    assert heard.headers["x-vercel-ai-ui-message-stream"] == "v1"
    assert heard.headers["cache-control"] == "no-cache"
    assert heard.headers["x-accel-buffering"] == "no"


async def test_the_stored_message_is_the_one_that_was_streamed(visitor, upstream, chat):
    upstream.script(says("Let me look. ", tool("get_profile")), says("There it is."))
    heard = await visitor.say("Who am I?", chat)
    question, answer = await visitor.messages(chat)
    assert question["parts"] == [{"type": "text", "text": "Who am I?"}]
    assert answer["id"] == heard.message_id
    called = {
        "type": "tool-get_profile",
        "toolCallId": heard.of("tool-input-available")[0]["toolCallId"],
        "state": "output-available",
        "input": {},
        "output": heard.of("tool-output-available")[0]["output"],
        "providerExecuted": True,
    }
    assert answer["parts"] == [
        {"type": "step-start"},
        {"type": "text", "text": "Let me look. ", "state": "done"},
        called,
        {"type": "step-start"},
        {"type": "text", "text": "There it is.", "state": "done"},
    ]


@pytest.mark.usefixtures("in_two_parts")
async def test_a_reader_who_left_finds_the_whole_answer(visitor, chat, more, rows):
    async with visitor.saying("How was my week?", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
    more.set()
    heard = await visitor.come_back(chat)
    assert (heard.text, heard.end) == (FIRST + SECOND, "stop")
    assert heard.ids[0] == 1
    assert await state(rows, heard) == ("finished", "stop")


@pytest.mark.usefixtures("in_two_parts")
async def test_a_reader_who_left_gets_the_rest_only(visitor, chat, more):
    async with visitor.saying("How was my week?", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
    more.set()
    before = reading.heard
    after = await visitor.come_back(chat, after=before.ids[-1])
    assert before.text + after.text == FIRST + SECOND
    assert after.ids[0] == before.ids[-1] + 1
    assert after.end == "stop"


@pytest.mark.usefixtures("in_two_parts")
async def test_a_number_from_another_answer_gives_this_one_whole(visitor, chat, more):
    async with visitor.saying("How was my week?", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
    more.set()
    heard = await visitor.come_back(chat, after=100_000)
    assert (heard.ids[0], heard.text, heard.end) == (1, FIRST + SECOND, "stop")


@pytest.mark.usefixtures("in_two_parts")
async def test_two_readers_hear_the_same(visitor, chat, more):
    async with visitor.saying("How was my week?", chat) as one:
        await one.until("text-delta")
        async with visitor.returning(chat) as other:
            await other.until("text-delta")
            more.set()
            assert (await one.rest()).frames == (await other.rest()).frames
    assert one.heard.end == other.heard.end == "stop"


async def test_nothing_to_come_back_to(visitor, upstream, chat):
    assert (await visitor.come_back(chat)).status == 204
    await visitor.say("hello", chat)
    assert (await visitor.come_back(chat)).status == 204


async def test_an_end_that_nobody_read_waits_for_a_reader(visitor, upstream, chat, rows):
    upstream.script(says(FIRST, Until(slow := asyncio.Event())))
    async with visitor.saying("How was my week?", chat) as reading:
        await reading.until("text-delta")
    slow.set()
    assert [(await visitor.come_back(chat)).status for _ in range(2)] == [200, 204]


async def test_stop_ends_it_for_all_and_keeps_what_was_said(visitor, upstream, chat, rows):
    upstream.script(says(FIRST, HANG))
    async with visitor.saying("hello", chat) as one, visitor.returning(chat) as other:
        await one.until("text-delta", FIRST.strip())
        assert await visitor.stop(chat)
        assert (await one.rest()).end == (await other.rest()).end == "stopped"
    assert outline(one.heard)[-4:] == ["text-end", "message-metadata", "finish-step", "abort"]
    assert await state(rows, one.heard) == ("stopped", "stopped")
    assert (await visitor.messages(chat))[1]["parts"][-1]["text"] == one.heard.text
    await upstream.until(lambda: upstream.open == 0)
    assert not await visitor.stop(chat)


async def test_stop_before_the_first_word(visitor, upstream, chat, rows):
    upstream.script(says(HANG))
    async with visitor.saying("hello", chat) as reading:
        await reading.until("start-step")
        assert await visitor.stop(chat)
        heard = await reading.rest()
    assert heard.end == "stopped"
    assert (await state(rows, heard))[0] == "stopped"
    assert [said["role"] for said in await visitor.messages(chat)] == ["user"]


async def test_another_message_stops_the_first(visitor, upstream, chat, rows):
    upstream.script(says(FIRST, HANG), when="one")
    upstream.script(says("Two it is."), when="two")
    async with visitor.saying("one", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        second = await visitor.say("two", chat)
        first = await reading.rest()
    assert (first.end, second.end) == ("stopped", "stop")
    assert (await state(rows, first))[0] == "stopped"
    assert [said["role"] for said in await visitor.messages(chat)] == [
        *("user", "assistant", "user", "assistant")
    ]


@pytest.mark.usefixtures("in_two_parts")
async def test_a_message_sent_again_joins_its_turn(visitor, upstream, chat, more):
    async with visitor.saying("hello", chat, message_id="m1") as one:
        await one.until("text-delta")
        async with visitor.saying("hello", chat, message_id="m1") as other:
            await other.until("text-delta")
            more.set()
            assert (await one.rest()).frames == (await other.rest()).frames
    assert len(upstream.requests) == 1


@pytest.mark.usefixtures("in_two_parts")
async def test_a_message_sent_many_times_at_once_is_answered_once(
    visitor, upstream, chat, more, rows
):
    more.set()
    heard = await asyncio.gather(*(visitor.say("hello", chat, message_id="m1") for _ in range(8)))
    assert {(one.text, one.end) for one in heard} == {(FIRST + SECOND, "stop")}
    assert len({one.turn_id for one in heard}) == 1
    assert len(upstream.requests) == 1
    assert await rows.fetchval("SELECT count(*) FROM turn WHERE user_id = $1", visitor.id) == 1


async def test_a_message_sent_again_later_gets_the_stored_answer(visitor, upstream, chat):
    upstream.script(says(tool("get_profile")), says("There it is."))
    first = await visitor.say("hello", chat, message_id="m1")
    await visitor.say("more", chat)
    again = await visitor.say("hello", chat, message_id="m1")
    assert (again.text, again.end, again.message_id) == (first.text, "stop", first.message_id)
    assert again.of("tool-output-available") == first.of("tool-output-available")
    assert len(upstream.seen("hello")) == 2


@pytest.mark.parametrize("how", ["stopped", "model_cut_off"])
async def test_an_incomplete_answer_is_never_replayed_as_a_complete_one(
    visitor, upstream, chat, more, how
):
    upstream.script(says(FIRST, more, CUT))
    async with visitor.saying("hello", chat, message_id="m1") as reading:
        await reading.until("text-delta", FIRST.strip())
        if how == "stopped":
            await visitor.stop(chat)
        more.set()
        assert (await reading.rest()).end == how
    await visitor.say("another", chat)
    again = await visitor.say("hello", chat, message_id="m1")
    assert (again.text, again.end) == (reading.heard.text, how)


async def test_the_same_id_with_other_words_is_refused(visitor, upstream, chat):
    await visitor.say("hello", chat, message_id="m1")
    heard = await visitor.say("good bye", chat, message_id="m1")
    assert (heard.status, heard.error["code"]) == (409, "conflict")


async def test_many_messages_at_once_leave_one_answer(visitor, upstream, service, chat, rows):
    upstream.otherwise = lambda _request: says(FIRST, HANG)
    saying = [asyncio.create_task(visitor.say(f"number {n}", chat)) for n in range(6)]
    await upstream.until(lambda: len(upstream.requests) >= 1)
    while not all(task.done() for task in saying):
        await visitor.stop(chat)
        await asyncio.wait(saying, timeout=0.05)
    assert {task.result().end for task in saying} == {"stopped"}
    ready = (await visitor.client.get("/health/ready")).json()
    assert ready["turns_running"] == 0
    running = "SELECT count(*) FROM turn WHERE user_id = $1 AND state = 'running'"
    assert await rows.fetchval(running, visitor.id) == 0


async def test_regenerate_answers_anew(visitor, upstream, chat):
    upstream.script(says("Old answer."), says("New answer."))
    await visitor.say("hello", chat)
    heard = await visitor.post({"id": chat, "messages": [], "trigger": "regenerate-message"})
    assert (heard.text, heard.end) == ("New answer.", "stop")
    said = await visitor.messages(chat)
    assert [part["text"] for part in said[1]["parts"][1:]] == ["New answer."]
    assert len(said) == 2
    assert "Old answer." not in str(upstream.requests[-1]["messages"])


async def test_regenerate_stops_what_runs(visitor, upstream, chat):
    upstream.script(says(FIRST, HANG), says("New answer."))
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta")
        heard = await visitor.post({"id": chat, "messages": [], "trigger": "regenerate-message"})
        assert (await reading.rest()).end == "stopped"
    assert (heard.text, heard.end) == ("New answer.", "stop")


async def test_regenerating_many_chats_at_once_waits_for_no_connection(visitor, upstream):
    """More than the pool has: none may hold a connection while it waits for another."""
    chats = [uuid4().hex for _ in range(24)]
    upstream.otherwise = lambda _request: says(FIRST, HANG)
    readers = [asyncio.create_task(visitor.say("hello", chat)) for chat in chats]
    await upstream.until(lambda: len(upstream.requests) == len(chats), 20)
    upstream.otherwise = lambda _request: says("New answer.")
    again: dict[str, Any] = {"messages": [], "trigger": "regenerate-message"}
    heard = await asyncio.gather(*(visitor.post({"id": chat, **again}) for chat in chats))
    assert {(one.text, one.end) for one in heard} == {("New answer.", "stop")}
    assert {(await reader).end for reader in readers} == {"stopped"}


async def test_a_deleted_chat_is_gone_at_once(visitor, upstream, chat):
    upstream.script(says(FIRST, HANG))
    async with visitor.saying("hello", chat, message_id="m1") as reading:
        await reading.until("text-delta")
        assert (await visitor.client.delete(f"/api/chats/{chat}")).status_code == 204
        assert (await reading.rest()).end == "stopped"
    assert (await visitor.client.get(f"/api/chats/{chat}/messages")).status_code == 404
    assert (await visitor.come_back(chat)).status == 204
    assert (await visitor.client.get("/api/chats")).json()["chats"] == []


@pytest.mark.parametrize(
    "body",
    [
        {"message": "hello again"},
        {"messages": [{"id": "m1", "role": "user", "parts": [{"type": "text", "text": "hello"}]}]},
        {"messages": [{"id": "m2", "role": "user", "parts": [{"type": "text", "text": "new"}]}]},
        {"messages": [], "trigger": "regenerate-message"},
    ],
)
async def test_a_deleted_chat_does_not_come_back(visitor, upstream, chat, body):
    await visitor.say("hello", chat, message_id="m1")
    await visitor.client.delete(f"/api/chats/{chat}")
    heard = await visitor.post({"id": chat, **body})
    assert heard.status in (404, 409, 422)
    assert len(upstream.requests) == 1

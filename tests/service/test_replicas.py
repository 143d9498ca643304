"""Two processes over one database: each serves the turns of the other, and ends what it left."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import uuid4

import httpx2
import pytest

from tests.service.conftest import PATIENCE, new_folder
from tests.service.serving import Heard, Service, Visitor, serve
from tests.upstream import HANG, Until, says, tool

FIRST, SECOND = "Good to hear from you. ", "Keep going."
KEPT = FIRST + "Keep"
"""What of it is released while the model goes on: a last word may be the beginning of another."""
LEASE_SECONDS = 2
MARKED = "SELECT count(*) FROM turn_frame WHERE turn_id = $1 AND first = 0"
LOGGED = (
    "SELECT bool_or(position('text-delta' IN encode(frames, 'escape')) > 0) FROM turn_frame"
    " WHERE turn_id = $1"
)


@dataclass
class Pair:
    """Two replicas; `one` and `other` are somebody's doors to them."""

    services: list[Service]
    start: object

    def door(self, visitor: Visitor, number: int) -> Visitor:
        client = httpx2.AsyncClient(
            base_url=self.services[number].url, timeout=30, headers=visitor.client.headers
        )
        return Visitor(client, visitor.id, visitor.email)

    async def kill(self, number: int) -> None:
        process = self.services[number].process
        process.signal(signal.SIGKILL)
        await process.ended()
        self.services[number] = await self.start()


@pytest.fixture(scope="module")
async def pair(_upstream, addresses, service) -> AsyncIterator[Pair]:
    """Beside the service of the run, whose database they share."""
    with contextlib.ExitStack() as stack:

        async def start() -> Service:
            folder = stack.enter_context(new_folder())
            (folder / "service-secret").write_text(addresses.secret)
            return await serve(
                folder,
                DATABASE_URL=addresses.server,
                model_base_url=_upstream.url,
                model_api_key="sk-test",
                demo="false",
                lease_seconds=LEASE_SECONDS,
                **PATIENCE | {"model_stall_seconds": 15},
            )

        pair = Pair(list(await asyncio.gather(start(), start())), start)
        yield pair
        await asyncio.gather(*(each.end() for each in pair.services))
        for each in pair.services:
            assert "traceback" not in each.process.all_errors, each.process.all_errors


@pytest.fixture
async def doors(pair, visitor) -> AsyncIterator[tuple[Visitor, Visitor]]:
    both = pair.door(visitor, 0), pair.door(visitor, 1)
    yield both
    for door in both:
        await door.client.aclose()


@pytest.fixture
def chat() -> str:
    return uuid4().hex


@pytest.fixture
def more() -> Until:
    return Until()


async def until(rows, query: str, wanted: object, *arguments: object) -> None:
    """Wait for something that the rows tell."""
    async with asyncio.timeout(20):
        while await rows.fetchval(query, *arguments) != wanted:  # noqa: ASYNC110 - no event there
            await asyncio.sleep(0.02)


async def turn_of(rows, heard: Heard):
    return await rows.fetchrow("SELECT * FROM turn WHERE id = $1", heard.turn_id)


async def test_a_turn_is_read_from_another_process(doors, upstream, chat, more):
    one, other = doors
    upstream.script(says(tool("get_profile"), FIRST), says(FIRST, more, SECOND))
    async with one.saying("hello", chat) as here, other.returning(chat) as there:
        await here.until("text-delta", FIRST.strip())
        await there.until("text-delta", FIRST.strip())
        more.set()
        assert (await here.rest()).frames == (await there.rest()).frames
    assert here.heard.ids == there.heard.ids
    assert there.heard.end == "stop"


@pytest.mark.parametrize("after", [1, 3, 5, 100_000])
async def test_a_reader_goes_on_in_another_process(doors, upstream, chat, more, after):
    one, other = doors
    upstream.script(says(FIRST, more, SECOND))
    async with one.saying("hello", chat) as here:
        await here.until("text-delta", FIRST.strip())
        reader = asyncio.create_task(other.come_back(chat, after=after))
        await asyncio.sleep(1)  # once the end was read here, there is nothing to come back to
        more.set()
        heard = await reader
        whole = await here.rest()
    start = after if after < len(whole.ids) else 0
    assert heard.ids == whole.ids[start:]
    assert heard.frames == whole.frames[start:]
    assert heard.done


async def test_an_end_that_was_read_here_is_not_told_there(doors, upstream, chat, rows):
    one, other = doors
    upstream.script(says(FIRST))
    heard = await one.say("hello", chat)
    await until(rows, MARKED, 1, heard.turn_id)
    assert (await other.come_back(chat)).status == 204
    assert (await one.come_back(chat)).status == 204


async def test_an_end_that_nobody_read_waits_in_every_process(doors, upstream, chat, more, rows):
    one, other = doors
    upstream.script(says(FIRST, more, SECOND))
    async with one.saying("hello", chat) as here:
        await here.until("text-delta", FIRST.strip())
    more.set()
    await until(rows, "SELECT state::text FROM turn WHERE id = $1", "finished", here.heard.turn_id)
    heard = await other.come_back(chat)
    assert (heard.text, heard.end) == (FIRST + SECOND, "stop")
    await until(rows, MARKED, 1, heard.turn_id)
    assert (await one.come_back(chat)).status == 204


async def test_a_turn_is_stopped_from_another_process(doors, upstream, chat, rows):
    one, other = doors
    upstream.script(says(FIRST, HANG))
    async with one.saying("hello", chat) as here:
        await here.until("text-delta", FIRST.strip())
        assert await other.stop(chat)
        assert (await here.rest()).end == "stopped"
    turn = await turn_of(rows, here.heard)
    assert (turn["state"], turn["reason"]) == ("stopped", "stopped")
    assert not await other.stop(chat)


async def test_the_later_message_stops_the_earlier_elsewhere(doors, upstream, chat, rows):
    one, other = doors
    upstream.script(says(FIRST, HANG), when="one")
    upstream.script(says("Two it is."), when="two")
    async with one.saying("one", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        second = await other.say("two", chat)
        first = await reading.rest()
    assert (first.end, second.end) == ("stopped", "stop")
    told = [message["content"] for message in upstream.seen("two")[0]["messages"][1:]]
    assert told == ["one", FIRST.strip(), "two"]


async def test_of_many_at_once_on_both_one_is_left(doors, upstream, chat, rows, visitor):
    upstream.otherwise = lambda _request: says(FIRST, HANG)
    saying = [asyncio.create_task(doors[n % 2].say(f"number {n}", chat)) for n in range(8)]
    left = (
        "SELECT count(*) - 10 * count(*) FILTER (WHERE state = 'running') FROM turn"
        " WHERE user_id = $1"
    )
    await until(rows, left, 8 - 10, visitor.id)
    while not all(task.done() for task in saying):
        await doors[0].stop(chat)
        await asyncio.wait(saying, timeout=0.05)
    assert {task.result().end for task in saying} == {"stopped"}
    said = await rows.fetchrow("SELECT * FROM ai_session WHERE user_id = $1", visitor.id)
    stored = await rows.fetchval("SELECT count(*) FROM message WHERE user_id = $1", visitor.id)
    assert said["message_count"] == stored


async def test_a_message_sent_to_both_is_answered_once(doors, upstream, chat, more, rows, visitor):
    upstream.script(says(FIRST, more, SECOND))
    saying = [
        asyncio.create_task(doors[n % 2].say("hello", chat, message_id="m1")) for n in range(8)
    ]
    await upstream.until(lambda: upstream.requests)
    more.set()
    heard = await asyncio.gather(*saying)
    assert {(each.text, each.end) for each in heard} == {(FIRST + SECOND, "stop")}
    assert len({each.turn_id for each in heard}) == 1
    assert len(upstream.requests) == 1
    assert await rows.fetchval("SELECT count(*) FROM turn WHERE user_id = $1", visitor.id) == 1


async def test_regenerate_stops_what_runs_elsewhere(doors, upstream, chat):
    one, other = doors
    upstream.script(says(FIRST, HANG), says("New answer."))
    async with one.saying("hello", chat) as reading:
        await reading.until("text-delta")
        heard = await other.post({"id": chat, "messages": [], "trigger": "regenerate-message"})
        assert (await reading.rest()).end == "stopped"
    assert (heard.text, heard.end) == ("New answer.", "stop")
    shown = [m["parts"][-1]["text"] for m in await one.messages(chat)]
    assert shown == ["hello", "New answer."]


async def test_a_yes_counts_once_on_both(doors, upstream, chat, rows, visitor):
    upstream.script(says(tool("log_check_in", day="2026-01-02", mood=7)))
    asked = await doors[0].say("Note it", chat, capabilities=["tool-approval"])
    (request,) = asked.of("tool-approval-request")
    upstream.otherwise = lambda _request: says("Noted.")
    decided = await asyncio.gather(
        *(doors[n % 2].decide(chat, {request["approvalId"]: True}) for n in range(6))
    )
    assert {heard.status for heard in decided} <= {200, 409}
    # Who comes late to the process that asked may hear the question's stream once more.
    texts = {heard.text for heard in decided if heard.status == 200}
    assert "Noted." in texts
    assert texts <= {"Noted.", ""}
    assert await rows.fetchval("SELECT count(*) FROM check_in WHERE user_id = $1", visitor.id) == 1
    done = "SELECT count(*) FROM ai_tool_call_log WHERE user_id = $1 AND tool_name = 'log_check_in'"
    assert await rows.fetchval(done, visitor.id) == 1


async def test_a_chat_deleted_here_ends_there(doors, upstream, chat):
    one, other = doors
    upstream.script(says(FIRST, HANG))
    async with one.saying("hello", chat) as reading:
        await reading.until("text-delta")
        assert (await other.client.delete(f"/api/chats/{chat}")).status_code == 204
        assert (await reading.rest()).end == "stopped"
    assert (await one.come_back(chat)).status == 204


async def test_what_a_killed_process_left_is_ended_by_another(pair, doors, upstream, chat, rows):
    one, other = doors
    upstream.script(says(tool("get_profile")), says(FIRST, SECOND, HANG))
    async with one.saying("hello", chat) as here, other.returning(chat) as there:
        await here.until("text-delta", KEPT)
        await there.until("text-delta", KEPT)
        await pair.kill(0)
        with pytest.raises(httpx2.TransportError):
            await here.rest()
        followed = await there.rest()
    assert followed.end == "abandoned"
    await until(rows, MARKED, 1, followed.turn_id)
    assert (await other.come_back(chat, after=here.heard.ids[-1])).status == 204
    assert followed.text == KEPT
    turn = await turn_of(rows, followed)
    assert (turn["state"], turn["reason"]) == ("failed", "abandoned")
    (answer,) = (await other.messages(chat))[1:]
    assert answer["id"] == followed.message_id
    assert [part["type"] for part in answer["parts"]] == [
        *("step-start", "tool-get_profile", "step-start", "text")
    ]
    assert answer["parts"][-1]["text"] == followed.text
    upstream.script(says("Here I am."))
    assert (await other.say("and now?", chat)).text == "Here I am."


async def test_who_had_more_than_was_logged_is_told_all_again(pair, doors, upstream, chat):
    one, other = doors
    upstream.script(says(FIRST, HANG))
    async with one.saying("hello", chat) as here:
        await here.until("text-delta", FIRST.strip())
        await pair.kill(0)
    heard = await other.come_back(chat, after=here.heard.ids[-1] + 2)
    assert heard.ids[0] == 1
    assert heard.kinds[0] == "start"
    assert heard.end == "abandoned"
    assert FIRST.startswith(heard.text)


async def test_a_turn_that_is_killed_before_its_first_word(pair, doors, upstream, chat, rows):
    one, other = doors
    upstream.script(says(HANG), says("Here I am."))
    async with one.saying("hello", chat, message_id="m1") as here:
        await here.until("start")
        await pair.kill(0)
    heard = await other.come_back(chat)
    assert heard.kinds[0] == "start"
    assert heard.end == "abandoned"
    assert [said["role"] for said in await other.messages(chat)] == ["user"]
    assert (await other.say("hello", chat, message_id="m1")).text == "Here I am."


async def test_a_process_that_slept_too_long_has_lost_its_turns(pair, doors, upstream, chat, rows):
    one, other = doors
    more = Until()
    upstream.script(says(FIRST, more, SECOND))
    sleeper = pair.services[0].process
    async with one.saying("hello", chat) as here:
        await here.until("text-delta", FIRST.strip())
        await until(rows, LOGGED, True, here.heard.turn_id)
        sleeper.signal(signal.SIGSTOP)
        try:
            heard = await other.come_back(chat)
        finally:
            sleeper.signal(signal.SIGCONT)
        more.set()
        late = await here.rest()
    assert heard.end == "abandoned"
    assert late.end not in ("stop", "")
    turn = await turn_of(rows, heard)
    assert (turn["state"], turn["reason"]) == ("failed", "abandoned")
    assert (await other.messages(chat))[1]["parts"][-1]["text"] == heard.text

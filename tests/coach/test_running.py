"""Turns as tasks of their own: who reads, who waits, how each one ends."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import ExitStack, aclosing
from typing import Any
from uuid import UUID, uuid4

import pytest

from coach.errors import ModelCutOff, Unavailable
from coach.events import Failed, Finished, Said, StepStarted, TurnEvent
from coach.running import RunningTurn, RunningTurns
from coach.stream import DONE
from database import LogUnavailable

SESSION = uuid4()


def new_turn(session: UUID = SESSION) -> RunningTurn:
    return RunningTurn(session, uuid4(), "a request")


@pytest.fixture
def turns() -> RunningTurns:
    return RunningTurns(turn_seconds=5, at_once=3)


async def says(*steps: TurnEvent | asyncio.Event | Exception) -> AsyncGenerator[TurnEvent, None]:
    for step in steps:
        if isinstance(step, asyncio.Event):
            await step.wait()
        elif isinstance(step, Exception):
            raise step
        else:
            yield step


END = Finished(reason="stop")


def kinds(frames: bytes) -> list[str]:
    found = [line[6:] for line in frames.decode().splitlines() if line.startswith("data: {")]
    return [json.loads(line)["type"] for line in found]


async def read(turn: RunningTurn, after: int = 0) -> bytes:
    async with aclosing(turn.read(after)) as pieces:
        return b"".join([piece async for piece in pieces])


async def test_a_reader_hears_all_of_it(turns):
    turn = new_turn()
    turns.start(turn, lambda: says(StepStarted(), Said("a"), END))
    heard = await read(turn)
    assert kinds(heard)[0] == "start-step"
    assert heard.endswith(DONE)
    assert turn.delivered


async def test_readers_come_and_go(turns):
    more = asyncio.Event()
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), more, Said("b"), END))
    async with aclosing(turn.read()) as early:
        first = await anext(early)
    late = asyncio.create_task(read(turn))
    rest = asyncio.create_task(read(turn, after=2))
    more.set()
    assert (await late).startswith(first)
    assert first + await rest == await late


async def test_who_left_before_the_end_has_not_got_it(turns):
    more = asyncio.Event()
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), more, END))
    async with aclosing(turn.read()) as early:
        await anext(early)
    more.set()
    await turn.task
    assert not turn.delivered
    await read(turn)
    assert turn.delivered


@pytest.mark.parametrize(("after", "first"), [(0, b"id: 1\n"), (2, b"id: 3\n"), (5, b"id: 1\n")])
async def test_where_a_reader_goes_on(turns, after, first):
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), END))
    await turn.task
    assert (await read(turn, after)).startswith(first)


async def test_after_the_last_frame_there_is_the_last_mark(turns):
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), END))
    await turn.task
    assert await read(turn, 4) == DONE


FAULTS = {
    "the model": (ModelCutOff(), "model_cut_off"),
    "the log": (LogUnavailable("full"), "unavailable"),
    "a bug": (KeyError("oops"), "internal"),
}


@pytest.mark.parametrize(("fault", "code"), FAULTS.values(), ids=FAULTS)
async def test_a_fault_ends_with_failed_frames(turns, fault, code):
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), fault))
    heard = await read(turn)
    await asyncio.wait([turn.task])
    assert kinds(heard)[-3:] == ["text-end", "message-metadata", "error"]
    assert f'"code":"{code}"'.encode() in heard
    assert b"oops" not in heard
    assert turns.running == 0


async def test_a_turn_has_a_deadline():
    turns = RunningTurns(turn_seconds=0.05, at_once=1)
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), asyncio.Event()))
    assert b'"code":"turn_too_long"' in await read(turn)
    assert turn.interruption() == ("failed", "turn_too_long")


@pytest.mark.parametrize(
    ("by_person", "last", "row"),
    [(True, "abort", ("stopped", "stopped")), (False, "error", ("failed", "unavailable"))],
)
async def test_stop_waits_for_the_end(turns, by_person, last, row):
    cleaned = []

    async def events() -> AsyncGenerator[TurnEvent, None]:
        try:
            yield Said("a")
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            cleaned.append(True)

    turn = new_turn()
    turns.start(turn, events)
    await asyncio.gather(turn.stop(by_person=by_person), turn.stop(by_person=by_person))
    assert cleaned == [True]
    assert kinds(await read(turn))[-1] == last
    assert turn.interruption() == row


async def test_stop_of_a_turn_that_has_not_begun(turns):
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), asyncio.Event()))
    assert await turns.stop_session(SESSION)
    assert kinds(await read(turn))[-1] == "abort"


async def test_stop_where_nothing_runs(turns):
    assert not await turns.stop_session(SESSION)
    turn = new_turn()
    turns.start(turn, lambda: says(END))
    await turn.task
    assert not await turns.stop_session(SESSION)


async def test_no_more_than_so_many_at_once(turns):
    for _ in range(3):
        with turns.admitted():
            turns.start(new_turn(uuid4()), lambda: says(asyncio.Event()))
    with pytest.raises(Unavailable) as raised, turns.admitted():
        pass
    assert raised.value.headers["Retry-After"]
    await turns.close()
    assert turns.running == 0


async def test_the_end_of_the_service_ends_all_and_admits_none(turns):
    running = [new_turn(uuid4()) for _ in range(3)]
    for turn in running:
        turns.start(turn, lambda: says(Said("a"), asyncio.Event()))
    await turns.close()
    assert {kinds(await read(turn))[-1] for turn in running} == {"error"}
    with pytest.raises(Unavailable), turns.admitted():
        pass


async def test_who_is_let_in_has_a_place_before_the_turn_runs(turns):
    with ExitStack() as places:
        for _ in range(3):
            places.enter_context(turns.admitted())
        with pytest.raises(Unavailable):
            places.enter_context(turns.admitted())
    with turns.admitted():
        pass


async def test_a_turn_that_slips_in_at_the_end_is_ended_too(turns):
    await turns.close()
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), asyncio.Event()))
    assert kinds(await read(turn))[-1] == "error"


async def test_a_session_that_is_forgotten_is_come_back_to_no_more(turns):
    turn = new_turn()
    turns.start(turn, lambda: says(Said("a"), asyncio.Event()))
    assert await turns.stop_session(SESSION)
    turns.forget_session(SESSION)
    assert turns.of_session(SESSION) is None
    assert turn.ended


class Logged:
    """A log that takes everything at once."""

    behind = False

    def add(self, frames) -> None:
        pass

    async def settled(self) -> None:
        pass

    def mark_as_read(self) -> None:
        pass


@pytest.mark.parametrize("logged", [True, False])
async def test_memory_holds_an_ended_turn_until_the_log_has_it(turns, monkeypatch, logged):
    monkeypatch.setattr("coach.running.HELD_SECONDS", 0.0)
    turn = new_turn()
    turn.log = Logged() if logged else None
    turns.start(turn, lambda: says(Said("a"), END))
    await read(turn)
    await turn.task
    await asyncio.sleep(0.05)
    assert (turns.of_session(SESSION) is None) == logged


async def test_one_at_a_time_through_the_door_of_a_session(turns):
    assert turns.door(SESSION) is not turns.door(uuid4())
    async with turns.door(SESSION):
        assert turns.door(SESSION).locked()
    assert not turns.door(SESSION).locked()


def test_a_stored_answer_is_read_like_a_turn_that_has_ended():
    events: list[Any] = [StepStarted(), Said("a"), Failed(
        code="x", retryable=True, message="Sorry.", request_id="r"
    )]  # fmt: skip
    turn = new_turn()
    turn.replay(events)
    assert turn.ended
    assert turn.frames[-1] == DONE

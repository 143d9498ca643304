"""Turns whose process is gone are ended by another, whatever became of their rows."""

import asyncio
import contextlib
import logging
from dataclasses import replace

import pytest

from coach.events import Said, Started, StepStarted
from coach.replicas import Replicas
from coach.running import RunningTurns
from coach.stream import UIStream
from database import Cipher, Database, FrameRow

LEASE_SECONDS = 0.4
SAID = ("Eat ", "more ", "than that.")


@pytest.fixture
async def replicas(coach, database_urls):
    """A process beside the one whose turns these were, which keeps leases until the test's end."""
    async with Database(database_urls, Cipher(database_urls.secret)) as database:
        turns = RunningTurns(turn_seconds=20, at_once=10)
        replicas = Replicas(replace(coach, database=database), turns, lease_seconds=LEASE_SECONDS)
        beats = asyncio.create_task(replicas.keep_up())
        yield replicas
        beats.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await beats


@pytest.fixture
def left_behind(coach, new_ask, superuser):
    """Makes a turn whose lease runs out, with what is in its log; `damage` changes the rows."""

    async def make(damage=lambda rows: rows):
        ask = await new_ask()
        encoder = UIStream()
        events = [
            Started(
                message_id=str(ask.message_id),
                turn_id=str(ask.turn_id),
                chat_id=ask.chat_id,
                created_at=ask.now.isoformat(),
                model="scripted",
            ),
            StepStarted(),
            *map(Said, SAID),
        ]
        frames = [frame for event in events for frame in encoder.encode(event)]
        for first, joined in damage(list(enumerate(frames, 1))):
            await coach.database.log.write(FrameRow(ask.user_id, ask.turn_id, 1, first, joined))
        return ask

    async def let_go(asks):
        await superuser.execute(
            "UPDATE turn SET lease_until = now() - interval '1 second' WHERE id = ANY($1)",
            [ask.turn_id for ask in asks],
        )

    make.let_go = let_go
    return make


def without(word, instead=b""):
    """The row that holds a word says something else."""
    return lambda rows: [(n, instead if word.encode() in row else row) for n, row in rows]


DAMAGES = {
    "nothing": (lambda rows: rows, "".join(SAID)),
    "cut in the middle": (without(SAID[1], b'id: 5\ndata: {"type":"text-del'), SAID[0]),
    "cut at the end": (without(SAID[2], b"id: 6\nda"), SAID[0] + SAID[1]),
    "of another shape": (without(SAID[1], b"id: 5\ndata: {}\n\n"), SAID[0]),
    "no object": (without(SAID[1], b"id: 5\ndata: [1]\n\n"), SAID[0]),
    "without its end": (without(SAID[1], b'id: 5\ndata: {"type":"text-delta"}\n\n'), SAID[0]),
    "no text": (without("start-step", b"id: 2\ndata: \xff\n\n"), None),
    "a number for a text": (
        without(SAID[1], b'id: 5\ndata: {"type":"text-delta","id":"txt_1","delta":5}\n\n'),
        None,
    ),
    "what the rows cannot hold": (
        without(SAID[1], b'id: 5\ndata: {"type":"text-delta","id":"txt_1","delta":"\\u0000"}\n\n'),
        None,
    ),
    "a row is missing": (lambda rows: [row for row in rows if row[0] != 5], SAID[0]),
    "the first row is missing": (lambda rows: rows[1:], None),
    "no log": (lambda _rows: [], None),
}
"""What became of a log, and the answer that is kept of it."""


async def test_one_damaged_turn_keeps_no_other_from_its_end(
    replicas, left_behind, superuser, caplog
):
    asks = {name: await left_behind(damage) for name, (damage, _) in DAMAGES.items()}
    with caplog.at_level(logging.WARNING, logger="coach.replicas"):
        await left_behind.let_go(asks.values())
        for name, ask in asks.items():
            async with asyncio.timeout(15):
                while (turn := await _turn(superuser, ask))["state"] == "running":  # noqa: ASYNC110 - no event there
                    await asyncio.sleep(0.02)
                stream = b"".join(
                    [part async for part in replicas.follow(ask.user_id, ask.turn_id)]
                )
            assert stream.endswith(b"data: [DONE]\n\n"), name
            assert b'"code":"abandoned"' in stream, name
            assert (turn["state"], turn["reason"]) == ("failed", "abandoned"), name
            assert turn["content"] == DAMAGES[name][1], name
        await asyncio.sleep(3 * LEASE_SECONDS)
    assert "a beat failed" not in caplog.messages
    told = [(r.message, r.turn_id) for r in caplog.records if r.levelno >= logging.ERROR]
    for message, names in {
        "a frame log is damaged": [
            *("cut in the middle", "cut at the end", "of another shape", "no object"),
            *("without its end", "no text"),
        ],
        "a turn was not taken over": ["a number for a text", "what the rows cannot hold"],
    }.items():
        for name in names:
            assert told.count((message, str(asks[name].turn_id))) == 1, (message, name)
    assert len(told) == 8


async def _turn(superuser, ask):
    return await superuser.fetchrow(
        "SELECT t.state, t.reason, m.content FROM turn t"
        " LEFT JOIN message m ON m.id = t.answer_message_id WHERE t.id = $1",
        ask.turn_id,
    )

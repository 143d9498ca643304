"""The log of frames on its own: batches, order, what is held back, and what a row tells."""

import asyncio
from collections import deque
from uuid import uuid4

import pytest

from coach import frame_log
from coach.frame_log import FrameLog, split
from database import FrameRow, LogUnavailable

ME, TURN = uuid4(), uuid4()
STEP = b'id: %d\ndata: {"type":"start-step"}\n\n'


class Writer:
    """A log writer that commits when it is told to."""

    def __init__(self) -> None:
        self.rows: list[FrameRow] = []
        self._futures: deque[asyncio.Future[None]] = deque()
        self.full = False

    def submit(self, row: FrameRow) -> asyncio.Future[None]:
        if self.full:
            raise LogUnavailable("full")
        self.rows.append(row)
        self._futures.append(asyncio.get_running_loop().create_future())
        return self._futures[-1]

    async def commit(self, error: Exception | None = None) -> None:
        while not self._futures:  # noqa: ASYNC110 - until the next tick
            await asyncio.sleep(0)
        future = self._futures.popleft()
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)
        await asyncio.sleep(0)


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
async def log(writer, monkeypatch):
    monkeypatch.setattr(frame_log, "LINGER_SECONDS", 0.0)
    return FrameLog(writer).open(ME, TURN)


async def test_frames_go_in_batches_without_a_gap(log, writer):
    log.add([b"1", b"2"])
    await asyncio.sleep(0.01)
    log.add([b"3"])
    log.add([b"4"])
    assert [row.first for row in writer.rows] == [1]  # one batch at a time
    await writer.commit()
    await writer.commit()
    await log.settled()
    assert [(row.first, row.frames) for row in writer.rows] == [(1, b"12"), (3, b"34")]


async def test_words_are_held_back_while_the_log_is_behind(log, writer, monkeypatch):
    monkeypatch.setattr(frame_log, "AHEAD_SECONDS", 0.02)
    log.add([b"1"])
    await asyncio.sleep(0.03)
    assert log.behind
    room = asyncio.create_task(log.room())
    await asyncio.sleep(0.01)
    assert not room.done()
    await writer.commit()
    await room
    assert not log.behind


async def test_what_cannot_be_logged_may_not_be_said(log, writer):
    log.add([b"1"])
    await writer.commit(LogUnavailable("disk full"))
    assert log.behind
    with pytest.raises(LogUnavailable, match="disk full"):
        await log.room()
    with pytest.raises(LogUnavailable, match="disk full"):
        await log.settled()


async def test_a_full_queue_ends_it_too(log, writer):
    writer.full = True
    log.add([b"1"])
    with pytest.raises(LogUnavailable):
        await log.settled()


async def test_a_log_that_never_answers_is_given_up(log, writer, monkeypatch):
    monkeypatch.setattr(frame_log, "AHEAD_SECONDS", 0.0)
    monkeypatch.setattr(frame_log, "HOLD_SECONDS", 0.05)
    log.add([b"1"])
    with pytest.raises(LogUnavailable, match="in time"):
        await log.room()


async def test_others_are_told_only_while_somebody_reads_there(log, writer):
    log.add([b"1"])
    await writer.commit()
    log.followed = True
    log.add([b"2"])
    await writer.commit()
    assert [row.signal for row in writer.rows] == [None, f"more {TURN}"]


async def test_an_end_is_marked_once(log, writer):
    log.mark_as_read()
    log.mark_as_read()
    assert [(row.first, row.frames) for row in writer.rows] == [(0, b"")]


def test_frames_come_apart_as_they_were_joined():
    frames = [STEP % 1, b"data: [DONE]\n\n"]
    assert split(b"".join(frames)) == frames
    assert split(frames[0] + b"id: 2\nda") == [frames[0], b"id: 2\nda\n\n"]
    assert split(b"") == []


async def test_a_reader_goes_on_in_the_middle_of_a_row(coach, new_ask):
    ask = await new_ask()
    texts = [STEP % number for number in range(1, 8)]
    for first, last in ((1, 3), (4, 4), (5, 7)):
        row = FrameRow(ask.user_id, ask.turn_id, 1, first, b"".join(texts[first - 1 : last]))
        await coach.database.log.write(row)
    for after in range(9):
        async with coach.database.hot(ask.user_id) as connection:
            logged = await frame_log.read(connection, ask.user_id, ask.turn_id, after)
        assert logged is not None
        assert logged.frames == texts[after:]
        assert (logged.state, logged.complete) == ("running", False)


async def test_nobody_reads_anothers_frames(coach, new_ask, new_person):
    ask, other = await new_ask(), await new_person()
    await coach.database.log.write(FrameRow(ask.user_id, ask.turn_id, 1, 1, STEP % 1))
    async with coach.database.hot(other) as connection:
        assert await frame_log.read(connection, other, ask.turn_id) is None
        assert await frame_log.read(connection, ask.user_id, ask.turn_id) is None

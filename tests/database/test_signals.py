import asyncio

import pytest

from database import FrameRow, Login, Signals

PATIENCE = 10


@pytest.fixture
async def signals(database_urls):
    own = Signals(database_urls.of(Login.LOG))
    await own.start()
    yield own
    await own.close()


@pytest.fixture
def heard(signals):
    words = asyncio.Queue()
    signals.listen(words.put_nowait)
    return words


async def _next(heard, word):
    async with asyncio.timeout(PATIENCE):
        while await heard.get() != word:
            pass


async def test_a_word_of_another_process(database, heard):
    await database.signals.send("hello")
    await _next(heard, "hello")


async def test_frames_are_told_of_once_they_are_there(database, heard, full_person, superuser):
    ids = await full_person()
    frame = b'id: 2\ndata: {"type":"finish-step"}\n\n'
    await database.log.write(FrameRow(ids["user"], ids["turn"], 1, 2, frame, "two"))
    await _next(heard, "two")
    found = "SELECT frames FROM turn_frame WHERE turn_id = $1 AND first = 2"
    assert await superuser.fetchval(found, ids["turn"]) == frame


async def test_a_lost_connection_is_made_anew(database, signals, heard, superuser):
    pid = signals._connection.get_server_pid()
    await superuser.execute("SELECT pg_terminate_backend($1)", pid)
    async with asyncio.timeout(PATIENCE):
        while heard.empty():
            await signals.send("still there")
            await asyncio.sleep(0.05)

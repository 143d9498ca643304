"""What becomes of answers when their database restarts, refuses to write, or moves."""

import asyncio
import contextlib
import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from database import embedded
from tests.service.conftest import PATIENCE
from tests.service.serving import Heard, register, serving
from tests.upstream import Until, says

FIRST, SECOND = "Good to hear from you. ", "Keep going."
STREAMS = 12
# What PostgreSQL raises when the disk of a table is full.
FILL = """
CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF position('full up' IN encode(NEW.frames, 'escape')) > 0 THEN
        RAISE 'could not extend file: No space left on device' USING ERRCODE = '53100';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER disk_full BEFORE INSERT ON turn_frame FOR EACH ROW EXECUTE FUNCTION disk_full();
"""
EMPTY = "DROP TRIGGER disk_full ON turn_frame; DROP FUNCTION disk_full()"

LOGGED_FRAMES = "SELECT coalesce(string_agg(frames, ''), '') FROM turn_frame WHERE turn_id = $1"


@pytest.fixture
async def full_disk(rows):
    """No frame can be logged that holds certain words."""
    await rows.execute(FILL)
    yield
    await rows.execute(EMPTY)


@pytest.mark.usefixtures("full_disk")
async def test_what_cannot_be_logged_ends_the_turn(visitor, upstream, rows):
    more, last, chat = Until(), Until(), uuid4().hex
    upstream.script(says(FIRST, more, "The disk is full up. ", last, "Never said. "))
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        more.set()
        await reading.until("text-delta", "full")
        await asyncio.sleep(0.5)  # longer than readers may be ahead of the log
        last.set()
        heard = await reading.rest()
    assert heard.end == "unavailable"
    assert "Never" not in heard.text
    assert await state(rows, heard) == ("failed", "unavailable")
    upstream.script(says("Here I am."))
    assert (await visitor.say("and now?", chat)).text == "Here I am."


@pytest.mark.usefixtures("full_disk")
async def test_an_end_that_is_not_in_the_log_is_told_from_the_row(visitor, upstream, rows, service):
    """The reader of another process, or of this one after its restart."""
    more, chat = Until(), uuid4().hex
    upstream.script(says(FIRST, more, "The disk is full up. "))
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        more.set()
    async with asyncio.timeout(10):
        while await rows.fetchval(  # noqa: ASYNC110 - there is no event in the rows
            "SELECT state = 'running' FROM turn WHERE id = $1", reading.heard.turn_id
        ):
            await asyncio.sleep(0.02)
    assert b"[DONE]" not in await rows.fetchval(LOGGED_FRAMES, reading.heard.turn_id)
    assert (await visitor.come_back(chat)).end == "unavailable"


async def state(rows, heard: Heard) -> tuple[str, str]:
    row = await rows.fetchrow("SELECT state, reason FROM turn WHERE id = $1", heard.turn_id)
    return row["state"], row["reason"]


@dataclass
class Own:
    """A service over a PostgreSQL that may be stopped and started."""

    folder: Path
    server: embedded.EmbeddedServer
    url: str = ""

    async def stop(self) -> None:
        await asyncio.to_thread(self.server.stop)

    async def start(self) -> None:
        self.server = await asyncio.to_thread(embedded.start, self.folder)


@contextlib.asynccontextmanager
async def on_its_own_server(folder, upstream, **settings):
    own = Own(folder / "server", embedded.start(folder / "server"))
    try:
        async with serving(
            folder,
            DATABASE_URL=settings.pop("database_url", None) or own.server.url,
            model_base_url=upstream.url,
            model_api_key="sk-test",
            lease_seconds=3,
            **PATIENCE | {"model_stall_seconds": 20} | settings,
        ) as service:
            own.url = service.url
            yield own
    finally:
        own.server.stop()


async def test_streams_outlive_a_restart_of_the_database(upstream, folder):
    more = Until()
    upstream.otherwise = lambda _request: says(FIRST, more, SECOND)
    async with on_its_own_server(folder, upstream) as own:
        visitor = await register(own.url)
        chats = [uuid4().hex for _ in range(STREAMS)]
        saying = [asyncio.create_task(visitor.say("hello", chat)) for chat in chats]
        await upstream.until(lambda: len(upstream.requests) == STREAMS, 20)
        await own.stop()
        more.set()  # the answers go on while there is no database
        await own.start()
        heard = await asyncio.gather(*saying)
        stored = [await visitor.messages(chat) for chat in chats]
        await visitor.client.aclose()
    assert {(each.text, each.end) for each in heard} == {(FIRST + SECOND, "stop")}
    assert {said[1]["parts"][-1]["text"] for said in stored} == {FIRST + SECOND}


async def test_a_database_that_stays_away_ends_the_streams(upstream, folder):
    more = Until()
    upstream.otherwise = lambda _request: says(FIRST, more, SECOND * 50, chunk=5, pace=0.01)
    async with on_its_own_server(folder, upstream, turn_seconds=60) as own:
        visitor = await register(own.url)
        chats = [uuid4().hex for _ in range(3)]
        saying = [asyncio.create_task(visitor.say("hello", chat)) for chat in chats]
        await upstream.until(lambda: len(upstream.requests) == len(chats), 20)
        await own.stop()
        more.set()
        assert {each.end for each in await asyncio.gather(*saying)} == {"unavailable"}
        refused = await visitor.say("hello", chats[0])
        assert (refused.status, refused.error["retryable"]) == (503, True)
        assert (await visitor.client.get("/health/ready")).status_code == 503
        await own.start()
        # Their process has given them up and keeps no lease of them: it ends them in the end.
        heard = [await visitor.come_back(chat) for chat in chats]
        assert {each.end for each in heard} <= {"abandoned", "unavailable", ""}
        assert {each.status for each in heard if not each.end} <= {204}
        upstream.otherwise = lambda _request: says("Here I am.")
        assert (await visitor.say("and now?", chats[0])).text == "Here I am."
        await visitor.client.aclose()


async def test_the_primary_is_found_among_several_hosts(upstream, folder):
    sockets = folder / "server" / "sockets"
    several = f"postgresql://postgres@/coach?host={folder}/nowhere,{sockets}"
    async with on_its_own_server(folder, upstream, database_url=several) as own:
        visitor = await register(own.url)
        upstream.script(says("Here I am."))
        assert (await visitor.say("hello")).text == "Here I am."
        await visitor.client.aclose()


async def test_slow_statements_hold_no_stream_for_ever(visitor, upstream, rows):
    """A lock on the log for longer than its writer waits: held back, then failed, never hung."""
    more, chat = Until(), uuid4().hex
    upstream.script(says(FIRST, more, SECOND * 20, chunk=5, pace=0.01))
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        async with rows.transaction():
            await rows.execute("LOCK TABLE turn_frame IN ACCESS EXCLUSIVE MODE")
            more.set()
            heard = await reading.rest()
    assert heard.end == "unavailable"
    assert len(heard.text) < len(FIRST + SECOND * 20)


BUSY = (
    "SELECT count(*) FROM pg_stat_clear_snapshot(), pg_stat_activity"
    " WHERE application_name = 'coach app' AND wait_event_type = 'Lock'"
)


async def test_with_all_connections_busy_newcomers_are_told_and_turns_go_on(upstream, folder):
    more, chats = Until(), [uuid4().hex for _ in range(2)]
    upstream.otherwise = lambda _request: says("Here I am.")
    async with on_its_own_server(folder, upstream, pool_size=len(chats)) as own:
        visitor, other = await register(own.url), await register(own.url)
        superuser = await asyncpg.connect(own.server.url)
        for chat in chats:
            await other.say("hello", chat)
        upstream.script(says(FIRST, more, SECOND, " Bye."))
        async with visitor.saying("hello", uuid4().hex) as reading:
            await reading.until("text-delta", FIRST.strip())
            async with superuser.transaction():
                await superuser.execute(
                    "SELECT 1 FROM ai_session WHERE user_id = $1 FOR UPDATE", other.id
                )
                waiting = [asyncio.create_task(other.say("again", chat)) for chat in chats]
                async with asyncio.timeout(5):
                    while await superuser.fetchval(BUSY) < len(chats):  # noqa: ASYNC110 - no event there
                        await asyncio.sleep(0.02)
                refused, shown, ready, live = await asyncio.gather(
                    visitor.say("me too"),
                    *(
                        visitor.client.get(path)
                        for path in ("/api/chats", "/health/ready", "/health/live")
                    ),
                )
                assert (refused.status, refused.error["retryable"]) == (503, True)
                assert (shown.status_code, ready.status_code, live.status_code) == (503, 503, 200)
                assert {int(each.headers["retry-after"]) for each in (refused, shown, ready)} == {2}
                more.set()
                await reading.until("text-delta", SECOND)
                await asyncio.sleep(0.5)  # longer than readers may be ahead of the log
                logged = await superuser.fetchval(LOGGED_FRAMES, reading.heard.turn_id)
                for said in reading.heard.of("text-delta"):
                    assert said["delta"].encode() in logged
            heard = await reading.rest()
        assert (heard.text, heard.end) == (FIRST + SECOND + " Bye.", "stop")
        assert {(each.text, each.end) for each in await asyncio.gather(*waiting)} == {
            ("Here I am.", "stop")
        }
        assert (await visitor.say("me too")).text == "Here I am."
        connections = (await visitor.client.get("/health/ready")).json()["connections_in_use"]
        assert set(connections.values()) == {0}
        stored = "SELECT count(*) FROM message WHERE user_id = $1 AND content = 'me too'"
        assert await superuser.fetchval(stored, visitor.id) == 1
        await superuser.close()
        await visitor.client.aclose()
        await other.client.aclose()


@pytest.fixture
def small_disk(folder) -> Iterator[Path]:
    """A disk of 48 KiB, where we may mount one."""
    place = folder / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=48k,mode=0777", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode != 0:
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def give(place: Path, like: Path) -> None:
    owner = like.stat()
    os.chown(place, owner.st_uid, owner.st_gid)


async def test_a_disk_that_is_really_full_ends_the_turn(upstream, small_disk, folder):
    async with on_its_own_server(folder, upstream) as own:
        visitor, chat = await register(own.url), uuid4().hex
        give(small_disk, own.server.data)
        superuser = await asyncpg.connect(own.server.url)
        await superuser.execute(f"CREATE TABLESPACE small LOCATION '{small_disk}'")
        await superuser.execute("ALTER TABLE turn_frame SET TABLESPACE small")
        await superuser.close()
        letters = random.Random(1).choices("abcdefghijklmnop ", k=60_000)
        upstream.script(says(FIRST, "".join(letters), chunk=20, pace=0.0005))
        heard = await visitor.say("hello", chat)
        assert heard.end == "unavailable"
        assert heard.text.startswith(FIRST)
        assert len(heard.text) < len(letters)
        said = (await visitor.messages(chat))[1]["parts"][-1]["text"]
        assert said.startswith(heard.text[:100])
        await visitor.client.aclose()

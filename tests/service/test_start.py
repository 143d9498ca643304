"""The first start, the next one, the end, and what stands in the way of a start."""

import asyncio
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, aclosing
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import psutil
import pytest
from typer.testing import CliRunner

from coach.__main__ import cli
from coach.start import DEMO_EMAIL, DEMO_PASSWORD
from tests.service.serving import (
    Service,
    Visitor,
    environment,
    run,
    serving,
    sign_in,
)
from tests.upstream import HANG, Until, says

FIRST = "Good to hear from you. "
GOOD_SECRET = "Vb7+x0Q9mN2kLr5TzYwPa8Jd3HfUe6Gc"
STOPPED_WITHIN_SECONDS = 5
STREAMS = 5

Refused = Callable[..., str]


async def signed_in(service: Service) -> Visitor:
    return await sign_in(service.url, DEMO_EMAIL, DEMO_PASSWORD)


def postmaster(folder: Path) -> psutil.Process:
    lines = (folder / "data" / "postmaster.pid").read_text().splitlines()
    return psutil.Process(int(lines[0]))


async def test_a_first_start_and_the_next_one(folder, upstream):
    async with serving(folder) as service:
        await service.process.until(lambda: "offline coach" in service.process.all_errors)
        assert f"Demo account: {DEMO_EMAIL} / {DEMO_PASSWORD}" in service.process.errors
        visitor = await signed_in(service)
        async with aclosing(visitor.client):
            config = (await visitor.client.get("/api/client-config")).json()
            heard = await visitor.say("How was my week?", "my chat")
        assert config["demo"] == {"email": DEMO_EMAIL, "password": DEMO_PASSWORD}
        assert heard.end == "stop"
        assert heard.of("tool-output-available")
        assert heard.text.count(" ") > 20
        database = postmaster(folder)
        assert await service.end(signal.SIGINT) == 130
        assert is_gone(database)

    upstream.otherwise = lambda _request: says(FIRST, HANG)
    async with serving(folder, model_base_url=upstream.url) as service:
        visitor = await signed_in(service)
        async with aclosing(visitor.client):
            _question, answer = await visitor.messages("my chat")
            assert answer["id"] == heard.message_id
            await end_with_open_streams(service, visitor, folder)
    await upstream.until(lambda: upstream.open == 0)

    settings = {"environment": "production", "secret_key": GOOD_SECRET}
    async with serving(folder, **settings) as service:
        kept = await texts_of_failed_turns(folder)
        assert [text.strip() for text in kept] == [FIRST.strip()] * STREAMS
        with pytest.raises(AssertionError, match="wrong_credentials"):
            await signed_in(service)
        assert "Demo" not in service.process.all_errors


async def end_with_open_streams(service: Service, visitor: Visitor, data: Path) -> None:
    """SIGTERM: every stream ends with a last frame, and the database ends with the service."""
    async with AsyncExitStack() as stack:
        reading = [
            await stack.enter_async_context(visitor.saying("hello", uuid4().hex))
            for _ in range(STREAMS)
        ]
        for each in reading:
            await each.until("text-delta", FIRST.strip())
        database = postmaster(data)
        started = time.monotonic()
        service.process.signal(signal.SIGTERM)
        heard = await asyncio.gather(*(each.rest() for each in reading))
        assert {each.end for each in heard} == {"unavailable"}
        assert await service.process.ended() == 0
    assert time.monotonic() - started < STOPPED_WITHIN_SECONDS
    assert is_gone(database)
    assert "traceback" not in service.process.all_errors.lower()


async def texts_of_failed_turns(data: Path) -> list[str]:
    connection = await asyncpg.connect(f"postgresql://postgres@/coach?host={data / 'sockets'}")
    try:
        found = await connection.fetch(
            "SELECT m.content FROM turn t JOIN message m ON m.id = t.answer_message_id"
            " WHERE t.state = 'failed' AND t.reason = 'unavailable'"
        )
        return [row["content"] for row in found]
    finally:
        await connection.close()


async def test_a_sentence_is_shown_when_it_has_ended(folder, upstream):
    more = Until()
    upstream.script(says("All well. Let us walk ", more, "a little. Bye."))
    async with serving(folder, hold="sentences", model_base_url=upstream.url) as service:
        visitor = await signed_in(service)
        async with aclosing(visitor.client), visitor.saying("hello", uuid4().hex) as reading:
            await reading.until("text-delta", "All well.")
            assert reading.heard.text.strip() == "All well."
            more.set()
            heard = await reading.rest()
    assert heard.text == "All well. Let us walk a little. Bye."


async def test_an_impatient_end_leaves_nothing_behind(folder, upstream):
    upstream.otherwise = lambda _request: says(FIRST, HANG)
    async with serving(folder, model_base_url=upstream.url) as service:
        visitor = await signed_in(service)
        async with aclosing(visitor.client), visitor.saying("hello", uuid4().hex) as reading:
            await reading.until("text-delta")
            database = postmaster(folder)
            for _ in range(4):
                service.process.signal(signal.SIGINT)
                await asyncio.sleep(0.1)
            assert await service.process.ended(10) == 130
        assert is_gone(database)


def _is_of(process: psutil.Process, folder: Path) -> bool:
    return any(str(folder) in word for word in process.info["cmdline"] or ())


def is_gone(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE  # nobody has asked how it ended
    except psutil.NoSuchProcess:
        return True


async def test_a_port_in_use(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        process = await run(folder, "serve", "--port", port)
    assert process.process.returncode == 1
    (line,) = process.errors
    assert line.startswith("coach: Cannot listen on 127.0.0.1:")
    assert port in line
    assert not (folder / "data").exists()


@pytest.fixture
def refused(folder, monkeypatch) -> Iterator[Refused]:
    """Runs `coach serve` in this process, where it must not come far; gives what it said."""
    monkeypatch.chdir(folder)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def try_to_start(**settings: Any) -> str:
        given = {"port": "0"} | settings
        result = CliRunner().invoke(cli, ["serve"], env=environment(folder, **given))
        assert result.exit_code == 1, result.output
        assert result.stderr.startswith("coach: ")
        assert "Traceback" not in result.output
        return result.stderr

    yield try_to_start
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("place", ["/dev/null", "/dev/null/coach", "/proc/nowhere", "a" * 120])
def test_a_data_folder_that_cannot_be_used(folder, refused, place):
    assert "folder" in refused(data_dir=folder / place)


def test_a_data_folder_that_is_a_file(folder, refused):
    (folder / "taken").write_text("mine")
    said = refused(data_dir=folder / "taken")
    assert str(folder / "taken") in said
    assert "COACH_DATA_DIR" in said


@pytest.mark.parametrize(
    "secret",
    [
        *("", "short", "a" * 64, "0123456789" * 4, "Tr0ub4dor&3 " * 4),
        *(
            "please-change-me-please-change-me-1",
            "MyPassWord-for-the-coach-of-2026!",
            "x" + GOOD_SECRET[:30],
        ),
    ],
)
def test_production_needs_a_good_secret(folder, refused, secret):
    assert "COACH_SECRET_KEY" in refused(environment="production", secret_key=secret)
    assert list(folder.iterdir()) == []


def test_a_secret_that_was_lost_is_no_secret(folder, refused):
    (folder / "service-secret").write_text("")
    assert "service-secret" in refused()


WRONG = {
    "port": ({"port": "abc"}, "COACH_PORT"),
    "environment": ({"environment": "moon"}, "COACH_ENVIRONMENT"),
    "seconds": ({"model_stall_seconds": "0"}, "COACH_MODEL_STALL_SECONDS"),
    "the model's address": ({"model_base_url": "no address"}, "COACH_MODEL_BASE_URL"),
    "nobody there": ({"DATABASE_URL": "postgresql://127.0.0.1:1/x"}, "DATABASE_URL"),
    "no such host": ({"DATABASE_URL": "postgresql://nowhere.invalid/x"}, "DATABASE_URL"),
    "no such kind": ({"DATABASE_URL": "mysql://127.0.0.1/x"}, "DATABASE_URL"),
    "no address": ({"DATABASE_URL": "hello"}, "DATABASE_URL"),
    "no host to listen on": ({"host": "256.1.1.1"}, "COACH_HOST"),
}


@pytest.mark.parametrize(("settings", "word"), WRONG.values(), ids=WRONG)
def test_a_setting_that_is_wrong(refused, settings, word):
    assert word in refused(**settings)


def test_a_database_that_does_not_exist(refused, addresses):
    url = addresses.server.replace("coach_test_", "no_such_")
    assert "DATABASE_URL" in refused(DATABASE_URL=url)

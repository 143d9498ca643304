"""The first start, the next one, the end, and what stands in the way of a start."""

import asyncio
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, aclosing
from pathlib import Path
from uuid import uuid4

import psutil
import pytest

from coach.start import DEMO_EMAIL, DEMO_PASSWORD
from tests.service.conftest import new_folder
from tests.service.serving import Process, Service, Visitor, run, serving, sign_in
from tests.upstream import HANG, says

FIRST = "Good to hear from you. "
GOOD_SECRET = "Vb7+x0Q9mN2kLr5TzYwPa8Jd3HfUe6Gc"
STOPPED_WITHIN_SECONDS = 5


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """A data folder that the tests of this module share."""
    with new_folder() as folder:
        yield folder


async def signed_in(service: Service) -> Visitor:
    return await sign_in(service.url, DEMO_EMAIL, DEMO_PASSWORD)


def postmaster(folder: Path) -> psutil.Process:
    lines = (folder / "data" / "postmaster.pid").read_text().splitlines()
    return psutil.Process(int(lines[0]))


async def test_a_fresh_start_and_the_next_one(data):
    async with serving(data) as service:
        await service.process.until(lambda: "offline coach" in service.process.all_errors)
        assert f"Demo account: {DEMO_EMAIL} / {DEMO_PASSWORD}" in service.process.errors
        visitor = await signed_in(service)
        async with aclosing(visitor.client):
            heard = await visitor.say("How was my week?", "my chat")
        assert heard.end == "stop"
        assert heard.of("tool-output-available")
        assert heard.text.count(" ") > 20
        database = postmaster(data)
        assert await service.end() == 0
        assert is_gone(database)

    async with serving(data) as service:
        visitor = await signed_in(service)
        async with aclosing(visitor.client):
            _question, answer = await visitor.messages("my chat")
            assert answer["id"] == heard.message_id
            config = (await visitor.client.get("/api/client-config")).json()
        assert config["demo"] == {"email": DEMO_EMAIL, "password": DEMO_PASSWORD}
    assert "Traceback" not in service.process.all_errors


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
async def test_the_end_with_open_streams(data, upstream, number, code):
    upstream.otherwise = lambda _request: says(FIRST, HANG)
    async with serving(data, model_base_url=upstream.url) as service:
        visitor = await signed_in(service)
        chats = [uuid4().hex for _ in range(5)]
        async with aclosing(visitor.client), AsyncExitStack() as stack:
            reading = [
                await stack.enter_async_context(visitor.saying("hello", chat)) for chat in chats
            ]
            for each in reading:
                await each.until("text-delta")
            database = postmaster(data)
            started = time.monotonic()
            service.process.signal(number)
            heard = await asyncio.gather(*(each.rest() for each in reading))
            assert {each.end for each in heard} == {"unavailable"}
            assert await service.process.ended() == code
        assert time.monotonic() - started < STOPPED_WITHIN_SECONDS
        assert is_gone(database)
    assert "traceback" not in service.process.all_errors.lower()
    await upstream.until(lambda: upstream.open == 0)

    async with serving(data) as service:
        visitor = await signed_in(service)
        async with aclosing(visitor.client):
            kept = [(await visitor.messages(chat))[1]["parts"][-1]["text"] for chat in chats]
    assert kept == [each.text for each in heard]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_an_impatient_end_leaves_nothing_behind(data, upstream, number):
    upstream.otherwise = lambda _request: says(FIRST, HANG)
    async with serving(data, model_base_url=upstream.url) as service:
        visitor = await signed_in(service)
        async with aclosing(visitor.client), visitor.saying("hello", uuid4().hex) as reading:
            await reading.until("text-delta")
            database = postmaster(data)
            for _ in range(4):
                service.process.signal(number)
                await asyncio.sleep(0.1)
            await service.process.ended(10)
        assert is_gone(database)


async def test_an_end_before_it_has_begun(folder):
    """While the database is being made; nothing of it stays behind."""
    process = await Process.start(folder, "serve", "--port", "0")
    while not (folder / "service-secret").exists():  # noqa: ASYNC110 - another process makes it
        await asyncio.sleep(0.02)
    process.signal(signal.SIGTERM)
    await process.ended()
    assert "Traceback" not in process.all_errors
    assert [each for each in psutil.process_iter(["cmdline"]) if _is_of(each, folder)] == []


def _is_of(process: psutil.Process, folder: Path) -> bool:
    return any(str(folder) in word for word in process.info["cmdline"] or ())


def is_gone(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE  # nobody has asked how it ended
    except psutil.NoSuchProcess:
        return True


def refused(process, *words: str) -> None:
    assert process.process.returncode == 1, process.all_errors
    assert "Traceback" not in process.all_errors
    assert process.errors[0].startswith("coach: ")
    for word in words:
        assert word in process.all_errors


async def test_a_port_in_use(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused(await run(folder, "serve", "--port", port), port, "--port")
    assert not (folder / "data").exists()


@pytest.mark.parametrize("place", ["/dev/null", "/dev/null/coach", "/proc/nowhere", "a" * 120])
async def test_a_data_folder_that_cannot_be_used(folder, place):
    refused(await run(folder, "serve", "--port", "0", data_dir=folder / place), "folder")


async def test_a_data_folder_that_is_a_file(folder):
    (folder / "taken").write_text("mine")
    process = await run(folder, "serve", "--port", "0", data_dir=folder / "taken")
    refused(process, str(folder / "taken"), "COACH_DATA_DIR")


@pytest.mark.parametrize("settings", [{}, {"secret_key": "short"}, {"secret_key": "a" * 64}])
async def test_production_needs_a_good_secret(folder, settings):
    process = await run(folder, "serve", "--port", "0", environment="production", **settings)
    refused(process, "COACH_SECRET_KEY")
    assert list(folder.iterdir()) == []


async def test_a_secret_that_was_lost_is_no_secret(folder):
    (folder / "service-secret").write_text("")
    refused(await run(folder, "serve", "--port", "0"), "service-secret")


async def test_production_offers_no_demo(data):
    settings = {"environment": "production", "secret_key": GOOD_SECRET}
    async with serving(data, **settings) as service:
        assert "Demo" not in service.process.all_errors
        with pytest.raises(AssertionError, match="wrong_credentials"):
            await sign_in(service.url, DEMO_EMAIL, DEMO_PASSWORD)


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
async def test_a_setting_that_is_wrong(folder, settings, word):
    refused(await run(folder, "serve", **({"port": "0"} | settings)), word)


async def test_a_database_that_does_not_exist(folder, addresses):
    url = addresses.server.replace("coach_test_", "no_such_")
    refused(await run(folder, "serve", "--port", "0", DATABASE_URL=url), "DATABASE_URL")

"""Two replicas behind nginx with the configuration that we ship: TLS, streams, a replica killed."""

import asyncio
import contextlib
import itertools
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import uuid4

import httpx2
import pytest

from tests.service import proxy
from tests.service.conftest import PATIENCE, new_folder
from tests.service.serving import PASSWORD, Service, Visitor, new_client, register, serve
from tests.upstream import says

pytestmark = pytest.mark.skipif(not proxy.NGINX.exists(), reason="nginx is not installed")

TEXT = "".join(f"Sentence number {n} says that walking is good for you. " for n in range(12))
PIECE, PACE = 6, 0.03
STREAMS = 10
METRICS_TOKEN = "a token for the figures"
LEASE_SECONDS = 2


@dataclass
class Site:
    """Two replicas and the proxy before them."""

    replicas: list[Service]
    proxy: proxy.Proxy
    start: object

    async def kill(self, number: int) -> None:
        process = self.replicas[number].process
        process.signal(signal.SIGKILL)
        await process.ended()

    async def revive(self, number: int) -> None:
        """Start it again, and wait until the proxy sends it something again."""
        port = int(self.replicas[number].url.rpartition(":")[2])
        self.replicas[number] = await self.start(port)
        await asyncio.sleep(proxy.AVOIDED_SECONDS + 0.1)


@pytest.fixture(scope="module")
async def site(_upstream, addresses, service) -> AsyncIterator[Site]:
    """Beside the service of the run, whose database they share."""
    with contextlib.ExitStack() as stack:

        async def start(port: int = 0) -> Service:
            folder = stack.enter_context(new_folder())
            (folder / "service-secret").write_text(addresses.secret)
            return await serve(
                folder,
                port=port,
                DATABASE_URL=addresses.server,
                model_base_url=_upstream.url,
                model_api_key="sk-test",
                demo="false",
                lease_seconds=LEASE_SECONDS,
                trusted_proxies="127.0.0.1",
                metrics_token=METRICS_TOKEN,
                **PATIENCE,
            )

        replicas = list(await asyncio.gather(start(), start()))
        own = stack.enter_context(new_folder())
        with proxy.before([each.url for each in replicas], own) as nginx:
            site = Site(replicas, nginx, start)
            yield site
        await asyncio.gather(*(each.end() for each in site.replicas))
        for each in site.replicas:
            assert "traceback" not in each.process.all_errors, each.process.all_errors


@pytest.fixture
async def visitor(site) -> AsyncIterator[Visitor]:
    made = await register(site.proxy.url, trust=site.proxy.trust)
    yield made
    await made.client.aclose()


async def test_words_come_as_they_are_said(visitor, upstream):
    """Nothing in between gathers them: neither their number nor their times."""
    upstream.script(says(TEXT, chunk=PIECE, pace=PACE))
    async with visitor.saying("hello", uuid4().hex) as reading:
        arrived = [time.monotonic() async for frame in reading if frame["type"] == "text-delta"]
    whole = len(TEXT) / PIECE * PACE
    assert reading.heard.end == "stop"
    assert reading.heard.text.strip() == TEXT.strip()
    assert arrived[-1] - arrived[0] > whole / 2
    gaps = [later - earlier for earlier, later in itertools.pairwise(arrived)]
    assert sum(gap > PACE / 2 for gap in gaps) > 10


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
async def test_browsers_get_http_2(site):
    command = ["curl", "--silent", "--cacert", str(site.proxy.folder / "certificate")]
    command += ["--output", "/dev/null", "--write-out", "%{http_version} %{http_code}"]
    asked = await asyncio.to_thread(
        subprocess.run,
        [*command, f"{site.proxy.url}/health/ready"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert asked.stdout == "2 200"


async def test_without_tls_there_is_only_the_way_to_it(site):
    async with new_client(site.proxy.plain_url) as client:
        answer = await client.get("/api/chats?limit=1")
    assert answer.status_code == 308
    assert answer.headers["location"] == "https://127.0.0.1/api/chats?limit=1"


async def test_the_service_knows_of_tls_and_of_who_asks(site, visitor):
    """A sign-in's cookie is for TLS only, and nobody chooses the address that they come from."""
    given = {"email": visitor.email, "password": PASSWORD}
    lied = {"x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "http"}
    asked = {**lied, "x-coach-refresh": "cookie"}
    answer = await visitor.client.post("/api/auth/login", json=given, headers=asked)
    assert "; secure" in answer.headers["set-cookie"].lower()
    devices = (await visitor.client.get("/api/auth/devices")).json()["items"]
    assert {each["ip_address"] for each in devices} == {"127.0.0.1"}


async def test_figures_are_not_for_the_world(site, visitor):
    token = {"authorization": f"Bearer {METRICS_TOKEN}"}
    assert (await visitor.client.get("/metrics", headers=token)).status_code == 404
    for replica in site.replicas:
        async with new_client(replica.url) as client:
            told = await client.get("/metrics", headers=token)
            assert told.status_code == 200
            assert "coach_turns" in told.text


async def test_a_large_body_is_refused_in_our_own_words_or_the_proxys(visitor):
    answer = await visitor.client.post("/api/chat", content=b"x" * 3_000_000)
    assert answer.status_code == 413


async def assembled(visitor: Visitor, chat: str, message_id: str) -> tuple[str, str, int]:
    """What a client has in the end: how it ended, the text, and how often it came back."""
    parts, end, last_id, returns = [], "", None, -1
    async with asyncio.timeout(60):
        while not end:
            returns += 1
            coming = (
                visitor.saying("hello", chat, message_id=message_id)
                if last_id is None
                else visitor.returning(chat, last_id)
            )
            with contextlib.suppress(httpx2.TransportError):
                async with coming as reading:
                    assert reading.heard.status in {200, 502, 503}, reading.heard.error
                    async for frame in reading:
                        if frame["type"] == "start":
                            parts.clear()
                        elif frame["type"] == "text-delta":
                            parts.append(frame["delta"])
                        last_id = reading.heard.ids[-1]
                    end = reading.heard.end
            await asyncio.sleep(0.2)
    return end, "".join(parts), returns


async def test_a_replica_killed_in_the_middle_of_streams(site, visitor, upstream, rows):
    """Every client ends with a whole message or an honest failure, and no text twice."""
    upstream.otherwise = lambda _request: says(TEXT, chunk=PIECE, pace=PACE)
    chats = [uuid4().hex for _ in range(STREAMS)]
    reading = [asyncio.create_task(assembled(visitor, chat, uuid4().hex)) for chat in chats]
    await upstream.until(lambda: len(upstream.requests) == STREAMS)
    await asyncio.sleep(1)
    await site.kill(1)
    try:
        told = dict(zip(chats, await asyncio.gather(*reading), strict=True))
    finally:
        await site.revive(1)
    assert {end for end, _, _ in told.values()} == {"stop", "abandoned"}
    stored = "SELECT state::text, count(*) FROM turn WHERE user_id = $1 GROUP BY 1"
    ends = Counter("finished" if end == "stop" else "failed" for end, _, _ in told.values())
    assert Counter(dict(await rows.fetch(stored, visitor.id))) == ends
    for chat, (end, text, returns) in told.items():
        assert (text.strip() == TEXT.strip()) == (end == "stop")
        assert TEXT.startswith(text)
        assert (returns > 0) == (end == "abandoned")
        answer = (await visitor.messages(chat))[1]
        assert answer["parts"][-1]["text"].strip() == text.strip()


async def test_one_replica_alone_is_enough(site, visitor, upstream):
    await site.kill(0)
    try:
        upstream.otherwise = lambda _request: says("Here I am.")
        heard = [await visitor.say("hello") for _ in range(4)]
    finally:
        await site.revive(0)
    assert {(each.status, each.text) for each in heard} == {(200, "Here I am.")}

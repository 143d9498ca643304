"""Two replicas behind nginx, many streams, and one replica killed in the middle; again and again.

The proxy has the configuration of deploy/nginx.conf. Of three answers one uses a tool first, and
one says what is withheld. Every client reads by the wire's rules: a stream that breaks off is come
back to, and a `start` begins the message anew. Each round counts how the messages ended, and
compares what the clients were ever shown with what is stored: texts, tool calls, violations.
Prints a line for each round, and the sum.
"""

import argparse
import asyncio
import contextlib
import itertools
import random
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import asyncpg
import httpx2

from database import embedded
from tests.service.proxy import NGINX, Proxy, before, free_port
from tests.service.serving import Service, Visitor, register, serve
from tests.upstream import Answer, Upstream, asked, running, says, tool

TEXT = "".join(f"Sentence number {n} says that walking is good for you. " for n in range(40))
UNSAFE = "You should eat 500 kcal a day. "
STORED = """
SELECT t.id, t.state, coalesce(m.content, '') AS content, s.message_count,
    (SELECT count(*) FROM message WHERE session_id = s.id) AS messages
FROM ai_session s JOIN turn t ON t.session_id = s.id
LEFT JOIN message m ON m.id = t.answer_message_id
WHERE s.user_id = $1 AND s.client_id = $2
"""
TOOLS = "SELECT tool_call_id FROM ai_tool_call_log WHERE turn_id = $1"
VIOLATIONS = "SELECT id::text FROM ai_policy_violation_log WHERE turn_id = $1"
KINDS = ("plain", "tool", "unsafe")
SECRET = "made for this run, and gone with its end"
# Then nginx tries a replica again, and gives it its share once a request went well.
REST_SECONDS = 6
BACK_OFF_SECONDS = (0.2, 0.5, 1.0, 1.0, 1.0)


@dataclass
class Reader:
    """One client: the message as it was assembled, and how it ended."""

    chat: str
    asks: str
    parts: list[str] = field(default_factory=list)
    tools: set[str] = field(default_factory=set)
    """The calls whose results were shown, ever."""
    violations: set[str] = field(default_factory=set)
    end: str = ""
    last_id: int | None = None
    reconnects: int = 0
    seconds: float = 0.0

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def take(self, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "start":
                self.parts.clear()
            case "text-delta":
                self.parts.append(frame["delta"])
            case "tool-output-available":
                self.tools.add(frame["toolCallId"])
            case "data-policy":
                self.violations.add(frame["data"]["violationId"])
            case "finish" | "abort" | "error" as end:
                self.end = end

    async def read(self, door: Visitor) -> None:
        """Ask, and come back until there is an end."""
        began = time.monotonic()
        message_id = uuid4().hex
        with contextlib.suppress(httpx2.HTTPError, TimeoutError):
            async with door.saying(self.asks, self.chat, message_id=message_id) as reading:
                await self._all(reading)
        for pause in BACK_OFF_SECONDS * 10:
            if self.end:
                break
            self.reconnects += 1
            await asyncio.sleep(pause)
            with contextlib.suppress(httpx2.HTTPError, TimeoutError):
                back = (
                    door.returning(self.chat, self.last_id)
                    if self.last_id
                    else door.saying(self.asks, self.chat, message_id=message_id)
                )
                async with back as reading:
                    if reading.heard.status == 204:
                        self.end = "204"
                    await self._all(reading)
        self.seconds = time.monotonic() - began

    async def _all(self, reading: Any) -> None:
        heard = reading.heard
        try:
            async for frame in reading:
                self.take(frame)
        finally:
            self.last_id = heard.ids[-1] if heard.ids else self.last_id


@dataclass
class Stage:
    """Where the rounds take place."""

    server: embedded.EmbeddedServer
    upstream: Upstream
    folder: Path
    lease_seconds: float

    async def replica(self, port: int) -> Service:
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        return await serve(
            folder,
            port=port,
            DATABASE_URL=self.server.url,
            secret_key=SECRET,
            trusted_proxies="127.0.0.1",
            demo="false",
            model_base_url=self.upstream.url,
            model_api_key="none",
            lease_seconds=self.lease_seconds,
            log_level="error",
        )

    async def round(self, streams: int, doomed: Service, proxy: Proxy) -> dict[str, Any]:
        visitor = await register(proxy.url, trust=proxy.trust)
        await asyncio.sleep(REST_SECONDS)
        for _ in range(4):
            await visitor.client.get("/health/live")
        kinds = itertools.cycle(KINDS)
        readers = [Reader(uuid4().hex, next(kinds)) for _ in range(streams)]
        tasks = [asyncio.create_task(reader.read(visitor)) for reader in readers]
        await asyncio.sleep(random.uniform(0.5, 3.0))
        doomed.process.signal(signal.SIGKILL)
        killed = time.monotonic()
        await asyncio.gather(*tasks)
        found = await compare(self.server.url, visitor, readers)
        await visitor.client.aclose()
        return found | {
            "ended_s": round(time.monotonic() - killed, 1),
            "reconnects": sum(reader.reconnects for reader in readers),
        }


async def compare(url: str, visitor: Visitor, readers: Sequence[Reader]) -> dict[str, Any]:
    """How the messages ended, and what is wrong with any of them."""
    rows = await asyncpg.connect(url)
    ends, wrong, counted = Counter[str](), Counter[str](), Counter[str]()
    for reader in readers:
        row = await rows.fetchrow(STORED, visitor.id, reader.chat)
        ends[reader.end or "nothing"] += 1
        if row is None:
            wrong.update(["no turn"])
            continue
        tools = [each[0] for each in await rows.fetch(TOOLS, row["id"])]
        violations = {each[0] for each in await rows.fetch(VIOLATIONS, row["id"])}
        wrong.update(faults(reader, row, tools, violations))
        counted.update(tools=len(tools), violations=len(violations))
    await rows.close()
    return {"ends": dict(ends), "rows": dict(counted), "wrong": dict(wrong)}


def faults(
    reader: Reader, row: asyncpg.Record, tools: list[str], violations: set[str]
) -> list[str]:
    """What is wrong with a message, beside what is stored of it."""
    complete = reader.end == "finish"
    checks = {
        f"{row['state']} but {reader.end}": (row["state"] == "finished") == complete,
        "still running": row["state"] != "running",
        "text is not what is stored": reader.text == row["content"],
        "text twice or torn": reader.asks == "unsafe" or TEXT.startswith(reader.text),
        "finished but not whole": not complete or reader.text.strip().endswith(TEXT[-20:].strip()),
        "unchecked text": "eat 500" not in reader.text,
        "a tool without its row": reader.tools <= set(tools),
        "a tool run twice": len(tools) == len(set(tools)),
        "a violation without its row": reader.violations <= violations,
        "no tool, no violation": not complete
        or (reader.asks == "plain" or bool(reader.tools or reader.violations)),
        "miscounted": row["message_count"] == row["messages"],
    }
    return [fault for fault, holds in checks.items() if not holds]


def answer(request: Mapping[str, Any], rate: float) -> Answer:
    """What the model says to a `plain`, a `tool` or an `unsafe` message."""
    asks = asked(request)
    if asks == "tool" and request["messages"][-1]["role"] != "tool":
        return says(tool("get_profile"))
    text = TEXT[: len(TEXT) // 4] + UNSAFE + TEXT if asks == "unsafe" else TEXT
    return says(text, chunk=6, pace=1 / rate)


async def rounds(given: argparse.Namespace, server: embedded.EmbeddedServer, folder: Path) -> int:
    async with running() as upstream:
        upstream.otherwise = lambda request: answer(request, given.rate)
        return await _rounds(given, Stage(server, upstream, folder, given.lease))


async def _rounds(given: argparse.Namespace, stage: Stage) -> int:
    failed, times = 0, []
    port = free_port()
    left = await stage.replica(free_port())
    try:
        with before([left.url, f"http://127.0.0.1:{port}"], stage.folder) as proxy:
            for number in range(1, given.rounds + 1):
                doomed = await stage.replica(port)
                found = await stage.round(given.streams, doomed, proxy)
                failed += sum(found["wrong"].values())
                times.append(found["ended_s"])
                print(f"{number:3} {found}", flush=True)
                await doomed.process.ended()
    finally:
        await left.end()
    print(
        f"{given.rounds} rounds of {given.streams} streams: {failed} messages wrong;"
        f" all ended within {max(times)} s of the kill, {statistics.median(times)} s at the median"
    )
    return failed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--streams", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--rate", type=float, default=50, help="pieces of a stream a second")
    parser.add_argument("--lease", type=float, default=8, help="seconds")
    given = parser.parse_args()
    if not NGINX.exists():
        raise SystemExit("The replicas stand behind nginx: install it first.")
    with tempfile.TemporaryDirectory(prefix="coach-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)
        server = embedded.start(folder / "server")
        try:
            failed = asyncio.run(rounds(given, server, folder))
        finally:
            server.stop()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

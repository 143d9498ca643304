"""Two replicas, many streams, and one replica killed in the middle of them; again and again.

Every client reads by the wire's rules: a stream that breaks off is come back to, at the replica
that is left, and a `start` begins the message anew. Each round counts how the messages ended, and
compares what the clients have with what is stored. Prints a line for each round, and the sum.
"""

import argparse
import asyncio
import contextlib
import random
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import asyncpg
import httpx2

from database import embedded
from tests.service.serving import Service, Visitor, register, serve
from tests.upstream import Upstream, running, says

TEXT = "".join(f"Sentence number {n} says that walking is good for you. " for n in range(40))
STORED = """
SELECT t.state, coalesce(m.content, '') AS content, s.message_count,
    (SELECT count(*) FROM message WHERE session_id = s.id) AS messages
FROM ai_session s JOIN turn t ON t.session_id = s.id
LEFT JOIN message m ON m.id = t.answer_message_id
WHERE s.user_id = $1 AND s.client_id = $2
"""
BACK_OFF_SECONDS = (0.2, 0.5, 1.0, 1.0, 1.0)


@dataclass
class Reader:
    """One client: the message as it was assembled, and how it ended."""

    chat: str
    parts: list[str] = field(default_factory=list)
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
            case "finish" | "abort" | "error" as end:
                self.end = end

    async def read(self, mine: Visitor, other: Visitor) -> None:
        """Ask, and come back until there is an end."""
        began = time.monotonic()
        message_id = uuid4().hex
        with contextlib.suppress(httpx2.HTTPError, TimeoutError):
            async with mine.saying("hello", self.chat, message_id=message_id) as reading:
                await self._all(reading)
        for pause in BACK_OFF_SECONDS * 10:
            if self.end:
                break
            self.reconnects += 1
            await asyncio.sleep(pause)
            with contextlib.suppress(httpx2.HTTPError, TimeoutError):
                back = (
                    other.returning(self.chat, self.last_id)
                    if self.last_id
                    else other.saying("hello", self.chat, message_id=message_id)
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

    async def replica(self) -> Service:
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        return await serve(
            folder,
            DATABASE_URL=self.server.url,
            secret_key="0123456789abcdef-a-secret-for-a-bench",
            demo="false",
            model_base_url=self.upstream.url,
            model_api_key="none",
            lease_seconds=self.lease_seconds,
            log_level="error",
        )

    async def round(self, streams: int, doomed: Service, left: Service) -> dict[str, Any]:
        visitor = await register(left.url)
        doors = [
            Visitor(
                httpx2.AsyncClient(
                    base_url=service.url,
                    timeout=40,
                    headers=visitor.client.headers,
                    limits=httpx2.Limits(max_connections=None),
                ),
                visitor.id,
                visitor.email,
            )
            for service in (doomed, left)
        ]
        readers = [Reader(uuid4().hex) for _ in range(streams)]
        tasks = [
            asyncio.create_task(reader.read(doors[n % 2], doors[1]))
            for n, reader in enumerate(readers)
        ]
        await asyncio.sleep(random.uniform(0.5, 3.0))
        doomed.process.signal(signal.SIGKILL)
        killed = time.monotonic()
        await asyncio.gather(*tasks)
        found = await self._compare(visitor, readers)
        for client in (visitor.client, *(door.client for door in doors)):
            await client.aclose()
        return found | {
            "ended_s": round(time.monotonic() - killed, 1),
            "reconnects": sum(reader.reconnects for reader in readers),
        }

    async def _compare(self, visitor: Visitor, readers: list[Reader]) -> dict[str, Any]:
        """How the messages ended, and what is wrong with any of them."""
        rows = await asyncpg.connect(self.server.url)
        ends, wrong = Counter[str](), Counter[str]()
        for reader in readers:
            row = await rows.fetchrow(STORED, visitor.id, reader.chat)
            ends[reader.end or "nothing"] += 1
            wrong.update(["no turn"] if row is None else faults(reader, row))
        await rows.close()
        return {"ends": dict(ends), "wrong": dict(wrong)}


def faults(reader: Reader, row: asyncpg.Record) -> list[str]:
    """What is wrong with a message, beside what is stored of it."""
    complete = reader.end == "finish"
    checks = {
        f"{row['state']} but {reader.end}": (row["state"] == "finished") == complete,
        "still running": row["state"] != "running",
        "text is not what is stored": reader.text == row["content"],
        "text twice or torn": TEXT.startswith(reader.text),
        "finished but not whole": not complete or reader.text.strip() == TEXT.strip(),
        "miscounted": row["message_count"] == row["messages"],
    }
    return [fault for fault, holds in checks.items() if not holds]


async def rounds(given: argparse.Namespace, server: embedded.EmbeddedServer, folder: Path) -> int:
    async with running() as upstream:
        upstream.otherwise = lambda _request: says(TEXT, chunk=6, pace=1 / given.rate)
        return await _rounds(given, Stage(server, upstream, folder, given.lease))


async def _rounds(given: argparse.Namespace, stage: Stage) -> int:
    failed, times = 0, []
    left = await stage.replica()
    try:
        for number in range(1, given.rounds + 1):
            doomed = await stage.replica()
            found = await stage.round(given.streams, doomed, left)
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

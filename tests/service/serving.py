"""The service as a process of its own, and people who talk to it over HTTP."""

import asyncio
import contextlib
import json
import os
import signal
import ssl
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx2

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "Coach is at "
START_SECONDS = 60
CONSENTS = ("terms", "privacy", "health_data", "model_provider")
PASSWORD = "correct horse battery"

Frame = dict[str, Any]


def environment(folder: Path, **settings: Any) -> dict[str, str]:
    """Nothing of the machine's own settings, and these; ours are named without their prefix."""
    given = {
        name if name.isupper() else f"COACH_{name.upper()}": str(value)
        for name, value in settings.items()
    }
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        "COACH_DATA_DIR": str(folder),
        # So that a test can stop an answer in the middle of a sentence.
        "COACH_HOLD": "words",
        # Everybody registers from one address here.
        "COACH_REGISTRATIONS_AN_HOUR": "10000",
        # One person here may be a crowd.
        "COACH_STANDARD__TURNS_AT_ONCE": "1000",
        "COACH_STANDARD__MESSAGES_A_DAY": "100000",
        "COACH_STANDARD__TOKENS_A_DAY": "1000000000",
        **given,
    }


@dataclass
class Process:
    """A command of ours that runs; what it prints is gathered by line."""

    process: asyncio.subprocess.Process
    said: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    _more: asyncio.Condition = field(default_factory=asyncio.Condition)
    _readers: list[asyncio.Task[None]] = field(default_factory=list)

    @classmethod
    async def start(cls, folder: Path, *command: str, **settings: Any) -> "Process":
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "coach", *command),
            cwd=folder,
            env=environment(folder, **settings),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        one = cls(process)
        one._readers = [
            asyncio.create_task(one._gather(process.stdout, one.said)),
            asyncio.create_task(one._gather(process.stderr, one.errors)),
        ]
        return one

    async def _gather(self, stream: asyncio.StreamReader | None, lines: list[str]) -> None:
        assert stream is not None
        async for line in stream:
            async with self._more:
                lines.append(line.decode().rstrip("\n"))
                self._more.notify_all()
        async with self._more:
            self._more.notify_all()

    async def until(self, holds: Callable[[], Any], seconds: float = START_SECONDS) -> None:
        """Wait for something it prints, or its end."""
        async with asyncio.timeout(seconds), self._more:
            await self._more.wait_for(lambda: bool(holds()) or self._silent())

    def _silent(self) -> bool:
        return all(reader.done() for reader in self._readers)

    def signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(number)

    async def ended(self, seconds: float = 30) -> int:
        """Wait for its end; its exit code."""
        async with asyncio.timeout(seconds):
            await asyncio.gather(*self._readers)
            return await self.process.wait()

    @property
    def all_errors(self) -> str:
        return "\n".join(self.errors)


async def run(folder: Path, *command: str, given: str = "", **settings: Any) -> Process:
    """A command that ends by itself; `given` is its input."""
    one = await Process.start(folder, *command, **settings)
    assert one.process.stdin is not None
    one.process.stdin.write(given.encode())
    one.process.stdin.close()
    try:
        await one.ended(START_SECONDS)
    except TimeoutError:
        one.signal(signal.SIGTERM)
        await one.process.wait()
        raise
    return one


@dataclass
class Service:
    """`coach serve`, up and running."""

    process: Process
    url: str

    async def end(self, number: int = signal.SIGTERM, seconds: float = 30) -> int:
        self.process.signal(number)
        return await self.process.ended(seconds)


async def serve(folder: Path, **settings: Any) -> Service:
    """Start the service, on a free port unless one is given, and wait for its address."""
    port = str(settings.pop("port", 0))
    process = await Process.start(folder, "serve", "--port", port, **settings)

    def address() -> str | None:
        found = [line for line in process.errors if line.startswith(ADDRESS)]
        return found[0].split()[3] if found else None

    await process.until(address)
    url = address()
    if url is None:
        raise AssertionError(f"no address:\n{process.all_errors}")
    return Service(process, url)


@contextlib.asynccontextmanager
async def serving(folder: Path, **settings: Any) -> AsyncIterator[Service]:
    """The service for a while; whatever happens, it does not outlive the block."""
    service = await serve(folder, **settings)
    try:
        yield service
    finally:
        if service.process.process.returncode is None:
            await service.end()


@dataclass
class Heard:
    """One stream as it was read: frames, their numbers, and whether it ended with [DONE]."""

    status: int
    headers: Mapping[str, str]
    frames: list[Frame] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    done: bool = False
    error: dict[str, Any] | None = None

    def take(self, line: str) -> Frame | None:
        """Read one line of the stream; the frame in it, if it is one."""
        if line.startswith("id: "):
            self.ids.append(int(line[4:]))
        elif line == "data: [DONE]":
            self.done = True
        elif line.startswith("data: "):
            self.frames.append(json.loads(line[6:]))
            return self.frames[-1]
        return None

    def of(self, kind: str) -> list[Frame]:
        return [frame for frame in self.frames if frame["type"] == kind]

    @property
    def kinds(self) -> list[str]:
        return [frame["type"] for frame in self.frames]

    @property
    def text(self) -> str:
        return "".join(frame["delta"] for frame in self.of("text-delta"))

    @property
    def end(self) -> str:
        """How it ended, in the words of the wire; empty when it did not."""
        if not self.done:
            return ""
        match self.frames[-1]:
            case {"type": "finish", "finishReason": reason}:
                return str(reason)
            case {"type": "abort"}:
                return "stopped"
            case {"type": "error"}:
                (metadata,) = self.of("message-metadata")
                assert metadata["messageMetadata"]["finished"] is False
                return str(metadata["messageMetadata"]["error"]["code"])
        return f"ended with {self.kinds[-1:]}"

    @property
    def message_id(self) -> str:
        return str(self.of("start")[0]["messageId"])

    @property
    def turn_id(self) -> UUID:
        return UUID(self.of("start")[0]["messageMetadata"]["turnId"])


class Reading:
    """A stream that is being read; leaving the block hangs up."""

    def __init__(self, response: httpx2.Response) -> None:
        self.heard = Heard(response.status_code, response.headers)
        self._lines = _lines_of(response)

    async def __aiter__(self) -> AsyncIterator[Frame]:
        async for line in self._lines:
            if (frame := self.heard.take(line)) is not None:
                yield frame

    async def until(self, kind: str, words: str = "") -> Frame:
        """Read on to a frame of this kind, once the text so far holds these words."""
        async with asyncio.timeout(20):
            async for line in self._lines:
                frame = self.heard.take(line)
                if frame is not None and frame["type"] == kind and words in self.heard.text:
                    return frame
        raise AssertionError(f"no {kind} in {self.heard.kinds}: {self.heard.text}")

    async def rest(self, seconds: float = 30) -> Heard:
        """Read to the end."""
        async with asyncio.timeout(seconds):
            async for line in self._lines:
                self.heard.take(line)
        return self.heard


async def _lines_of(response: httpx2.Response) -> AsyncIterator[str]:
    """Lines as the standard of streams has them: the client's own reading splits at U+2028 too."""
    rest = b""
    async for data in response.aiter_bytes():
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            yield line.decode()


@dataclass
class Visitor:
    """Somebody who is signed in."""

    client: httpx2.AsyncClient
    id: UUID
    email: str

    @contextlib.asynccontextmanager
    async def _open(self, method: str, path: str, **request: Any) -> AsyncIterator[Reading]:
        async with self.client.stream(method, path, **request) as response:
            reading = Reading(response)
            if response.status_code not in (200, 204):
                said = await response.aread()
                told = response.headers.get("content-type", "") == "application/json"
                reading.heard.error = json.loads(said)["error"] if told else {"code": "proxy"}
            yield reading

    def saying(self, text: str, chat: str, **body: Any) -> Any:
        """Open the stream of an answer: `async with visitor.saying(...) as reading`."""
        message_id = body.pop("message_id", None) or uuid4().hex
        message = {"id": message_id, "role": "user", "parts": [{"type": "text", "text": text}]}
        return self._open("POST", "/api/chat", json={"id": chat, "messages": [message], **body})

    async def say(self, text: str, chat: str = "", **body: Any) -> Heard:
        async with self.saying(text, chat or uuid4().hex, **body) as reading:
            return await reading.rest()

    async def post(self, body: Mapping[str, Any]) -> Heard:
        async with self._open("POST", "/api/chat", json=body) as reading:
            return await reading.rest()

    def returning(self, chat: str, after: int | None = None) -> Any:
        headers = {} if after is None else {"Last-Event-ID": str(after)}
        return self._open("GET", f"/api/chat/{chat}/stream", headers=headers)

    async def come_back(self, chat: str, after: int | None = None) -> Heard:
        async with self.returning(chat, after) as reading:
            return await reading.rest()

    async def decide(self, chat: str, decisions: Mapping[str, bool | None], **part: Any) -> Heard:
        """Answer approvals, as a chat client does: in the assistant's message."""
        parts = [
            {
                "type": "tool-log_check_in",
                "toolCallId": "whatever",
                "state": "approval-responded",
                "approval": {"id": approval_id, "approved": approved},
                **part,
            }
            for approval_id, approved in decisions.items()
        ]
        message = {"id": uuid4().hex, "role": "assistant", "parts": parts}
        return await self.post(
            {"id": chat, "messages": [message], "capabilities": ["tool-approval"]}
        )

    async def stop(self, chat: str) -> bool:
        response = await self.client.post(f"/api/chat/{chat}/stop")
        assert response.status_code == 200, response.text
        return bool(response.json()["stopped"])

    async def messages(self, chat: str) -> list[dict[str, Any]]:
        response = await self.client.get(f"/api/chats/{chat}/messages")
        assert response.status_code == 200, response.text
        return list(response.json()["messages"])


def new_client(url: str, trust: ssl.SSLContext | bool = True) -> httpx2.AsyncClient:
    limits = httpx2.Limits(max_connections=None)
    return httpx2.AsyncClient(base_url=url, verify=trust, timeout=30, limits=limits)


async def register(
    url: str,
    consents: Iterable[str] = CONSENTS,
    *,
    trust: ssl.SSLContext | bool = True,
    **fields: Any,
) -> Visitor:
    client = new_client(url, trust)
    email = f"{uuid4().hex}@example.org"
    body = {
        "email": email,
        "password": PASSWORD,
        "birth_year": 1985,
        "consents": list(consents),
        **fields,
    }
    return await _let_in(client, "/api/auth/register", body)


async def sign_in(url: str, email: str, password: str) -> Visitor:
    return await _let_in(new_client(url), "/api/auth/login", {"email": email, "password": password})


async def _let_in(client: httpx2.AsyncClient, path: str, body: dict[str, Any]) -> Visitor:
    response = await client.post(path, json=body)
    if not response.is_success:
        await client.aclose()
        raise AssertionError(response.text)
    client.headers["authorization"] = f"Bearer {response.json()['access_token']}"
    return Visitor(client, UUID(response.json()["user_id"]), body["email"])

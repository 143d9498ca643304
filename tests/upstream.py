"""An OpenAI-compatible server for tests: it says what it was told to say, or misbehaves."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Wait:
    """Nothing comes for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Until:
    """Nothing comes before somebody sets this."""

    event: asyncio.Event = field(default_factory=asyncio.Event)

    def set(self) -> None:
        self.event.set()


@dataclass(frozen=True)
class Hang:
    """Nothing comes any more until the client goes away."""


@dataclass(frozen=True)
class Cut:
    """The connection breaks."""


@dataclass(frozen=True)
class Raw:
    """Bytes as they stand, in the place of a well-formed chunk."""

    data: bytes


@dataclass(frozen=True)
class Wire:
    """Bytes as they go over the wire, without the framing of HTTP."""

    data: bytes


@dataclass(frozen=True)
class Call:
    """A tool call; `fragments` is the number of chunks that its arguments come in."""

    name: str
    arguments: str = "{}"
    call_id: str | None = "call_1"
    fragments: int = field(default=1, kw_only=True)
    index: int = field(default=0, kw_only=True)


HANG, CUT = Hang(), Cut()
Step = str | Call | Wait | Until | Hang | Cut | Raw | Wire


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One reply: a status other than 200, or steps of a stream and how it ends.

    Status 0 is no reply at all: the steps come without a head.
    """

    steps: Sequence[Step] = ()
    chunk: int = 0
    """Characters a chunk; 0 gives each text whole."""
    pace: float = 0
    """Seconds between two chunks of text."""
    reason: str | None = ""
    """Why it ended; empty for the usual one, None for a stream without an end."""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0
    """Seconds before anything is answered."""


def says(*steps: Step, **how: Any) -> Answer:
    return Answer(steps=steps, **how)


def no_reply(*steps: Step) -> Answer:
    return Answer(steps=steps, status=0)


def refuses(status: int, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status=status, headers=named)


def tool(name: str, call_id: str | None = "call_1", **arguments: Any) -> Call:
    return Call(name, json.dumps(arguments), call_id)


GOOD = says("Good.")
Choose = Callable[[Mapping[str, Any]], Answer]


@dataclass
class Upstream:
    """`script` queues answers for requests whose last message of the person holds some words."""

    url: str = ""
    otherwise: Choose = field(default=lambda _request: GOOD)
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    open: int = 0
    connections: int = 0
    _queues: dict[str, list[Answer]] = field(default_factory=dict)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def script(self, *answers: Answer, when: str = "") -> None:
        self._queues.setdefault(when, []).extend(answers)

    def forget(self) -> None:
        self._queues.clear()
        self.requests.clear()
        self.headers.clear()
        self.otherwise = lambda _request: GOOD

    def seen(self, words: str) -> list[dict[str, Any]]:
        """The requests whose last message of the person holds these words."""
        return [request for request in self.requests if words in asked(request)]

    async def until(self, holds: Callable[[], Any], seconds: float = 10) -> None:
        """Wait for something that requests bring about."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(lambda: bool(holds()))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request after the other."""
        self.connections += 1
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while (request := await _read(reader)) is not None:
                await self._count(1, *request)
                try:
                    alive = await self._reply(request[1], reader, writer)
                finally:
                    await self._count(-1)
                if not alive:
                    break
        writer.close()

    async def _count(self, change: int, *request: dict[str, Any]) -> None:
        async with self._changed:
            self.open += change
            if request:
                self.headers.append(request[0])
                self.requests.append(request[1])
            self._changed.notify_all()

    async def _reply(
        self,
        request: dict[str, Any],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> bool:
        answer = self._next(request)
        await asyncio.sleep(answer.delay)
        if answer.status not in (0, 200):
            body = b'{"error":{"message":"no","type":"test"}}'
            writer.write(_head(answer, f"content-length: {len(body)}") + body)
            await writer.drain()
            return True
        if answer.status:
            lines = ("content-type: text/event-stream", "transfer-encoding: chunked")
            writer.write(_head(answer, *lines))
        for step in answer.steps:
            if isinstance(step, Hang):
                await reader.read()  # the client's end of the connection
                return False
            if isinstance(step, Cut):
                await writer.drain()
                writer.transport.abort()
                return False
            await self._send(step, answer, writer)
        for chunk in _ending(answer):
            writer.write(_chunked(chunk))
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        return True

    async def _send(self, step: Step, answer: Answer, writer: asyncio.StreamWriter) -> None:
        match step:
            case Wait(seconds):
                await asyncio.sleep(seconds)
            case Until(event):
                await event.wait()
            case Raw(data) | Wire(data):
                writer.write(_chunked(data) if isinstance(step, Raw) else data)
            case Call():
                for delta in _fragments(step):
                    writer.write(_chunked(_event(delta)))
            case str(text):
                size = answer.chunk or max(1, len(text))
                for start in range(0, len(text), size):
                    writer.write(_chunked(_event({"content": text[start : start + size]})))
                    await writer.drain()
                    await asyncio.sleep(answer.pace)
        await writer.drain()

    def _next(self, request: Mapping[str, Any]) -> Answer:
        words = asked(request)
        for when, queue in self._queues.items():
            if queue and when in words:
                return queue.pop(0)
        return self.otherwise(request)


def asked(request: Mapping[str, Any]) -> str:
    """The last message of the person in a request."""
    said = [message for message in request["messages"] if message["role"] == "user"]
    return str(said[-1]["content"]) if said else ""


@contextlib.asynccontextmanager
async def running() -> AsyncIterator[Upstream]:
    """A server on a free port of this machine."""
    upstream = Upstream()
    connections: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connections.add(task)
        try:
            await upstream.serve(reader, writer)
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            connections.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    upstream.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield upstream
    finally:
        server.close()
        for task in connections:
            task.cancel()
        await asyncio.gather(*connections)


async def _read(reader: asyncio.StreamReader) -> tuple[dict[str, str], dict[str, Any]] | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    lines = head.decode("latin-1").split("\r\n")[1:-2]
    headers = dict(line.lower().split(": ", 1) for line in lines)
    return headers, json.loads(await reader.readexactly(int(headers["content-length"])))


def _head(answer: Answer, *lines: str) -> bytes:
    named = [f"{name}: {value}" for name, value in answer.headers.items()]
    return "\r\n".join([f"HTTP/1.1 {answer.status} Told", *lines, *named, "", ""]).encode()


def _chunked(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _event(delta: Mapping[str, Any], reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    frame = {"object": "chat.completion.chunk", "choices": [choice]}
    return b"data: " + json.dumps(frame, ensure_ascii=False).encode() + b"\n\n"


def _fragments(call: Call) -> list[dict[str, Any]]:
    """The head of a call, then its arguments in pieces, as OpenAI sends them."""
    head = {"name": call.name, "arguments": ""}
    first: dict[str, Any] = {"index": call.index, "type": "function", "function": head}
    if call.call_id is not None:
        first["id"] = call.call_id
    size = -(-len(call.arguments) // call.fragments) or 1
    rest = [
        {"index": call.index, "function": {"arguments": call.arguments[start : start + size]}}
        for start in range(0, len(call.arguments), size)
    ]
    return [{"tool_calls": [piece]} for piece in (first, *rest)]


def _ending(answer: Answer) -> list[bytes]:
    if answer.reason is None:
        return []
    called = any(isinstance(step, Call) for step in answer.steps)
    usage = {"choices": [], "usage": {"prompt_tokens": 10, "completion_tokens": 5}}
    return [
        _event({}, answer.reason or ("tool_calls" if called else "stop")),
        b"data: " + json.dumps(usage).encode() + b"\n\n",
        b"data: [DONE]\n\n",
    ]

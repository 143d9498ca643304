"""How large a request may be, counted as it arrives: a stated length can lie."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coach.api.failures import body
from coach.errors import TooLarge

READ_ON = 8
MOST_BYTES = 2 * 1024 * 1024
"""Chat clients may send their whole history, though only its end is read."""


class LimitBody:
    """Refuses a body with 413 as soon as it is known to be too large."""

    def __init__(self, app: ASGIApp, *, most_bytes: int = MOST_BYTES) -> None:
        self._app = app
        self._most_bytes = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        stated = dict(scope["headers"]).get(b"content-length", b"0")
        if stated.isdigit() and int(stated) > self._most_bytes:
            await self._refuse(scope, receive, send)
            return
        counter = _Counter(receive, send, self._most_bytes)
        try:
            await self._app(scope, counter.receive, counter.send)
        except TooLarge:
            if not counter.too_much:
                raise
        if counter.too_much:
            await self._refuse(scope, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        words = TooLarge(f"Please send at most {self._most_bytes // 1024:,} kB at once.")
        response = body(Request(scope), words)
        response.headers["connection"] = "close"
        if b"expect" not in dict(scope["headers"]):
            await _let_it_come(receive, self._most_bytes * READ_ON)
        await response(scope, receive, send)


async def _let_it_come(receive: Receive, most_bytes: int) -> None:
    """Read on: who is still sending would see a broken connection instead of the answer."""
    came = 0
    while came < most_bytes:
        message = await receive()
        came += len(message.get("body", b""))
        if not message.get("more_body"):
            return


@dataclass(slots=True)
class _Counter:
    """Counts what comes; once it is too much, nothing that is made of it goes out."""

    _receive: Receive
    _send: Send
    _most_bytes: int
    _came: int = 0
    _answering: bool = False
    too_much: bool = False

    async def receive(self) -> Message:
        message = await self._receive()
        self._came += len(message.get("body", b""))
        if self._came > self._most_bytes and not self._answering:
            self.too_much = True
            raise TooLarge
        return message

    async def send(self, message: Message) -> None:
        if not self.too_much:
            self._answering = True
            await self._send(message)

"""What a request may bring: so many bytes, counted as they arrive, in so much time, as they are."""

import asyncio
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coach.api.failures import body
from coach.errors import CoachError, Encoded, TooLarge, TooSlow

READ_ON = 32
MOST_BYTES = 2 * 1024 * 1024
"""Chat clients may send their whole history, though only its end is read."""
READ_ON_SECONDS = 10.0


class LimitBody:
    """Refuses a body as soon as it is known to be too large (413), too slow (408), or packed (415).

    A stated length can lie, a body can come a byte a minute, and a packed one can be a bomb.
    """

    def __init__(self, app: ASGIApp, *, seconds: float, most_bytes: int = MOST_BYTES) -> None:
        self._app = app
        self._most_bytes = most_bytes
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        body = _Body(receive, send, self._most_bytes, self._seconds)
        if headers.get(b"content-encoding", b"identity").strip().lower() != b"identity":
            body.refused = Encoded(headers={"Accept-Encoding": "identity"})
        elif (stated := headers.get(b"content-length", b"0")).isdigit() and (
            int(stated) > self._most_bytes
        ):
            body.refused = self._too_large()
        else:
            await self._watch(scope, body)
        if body.refused is not None:
            await self._refuse(scope, receive, send, body.refused)

    async def _watch(self, scope: Scope, body: "_Body") -> None:
        try:
            await self._app(scope, body.receive, body.send)
        except (TooLarge, TooSlow):
            if body.refused is None:
                raise
        if isinstance(body.refused, TooLarge):
            body.refused = self._too_large()

    def _too_large(self) -> TooLarge:
        return TooLarge(f"Please send at most {self._most_bytes // 1024:,} kB at once.")

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, error: CoachError) -> None:
        response = body(Request(scope), error)
        response.headers["connection"] = "close"
        if b"expect" not in dict(scope["headers"]) and not isinstance(error, TooSlow):
            await _let_it_come(receive, self._most_bytes * READ_ON)
        await response(scope, receive, send)


async def _let_it_come(receive: Receive, most_bytes: int) -> None:
    """Read on: who is still sending would see a broken connection instead of the answer."""
    came = 0
    try:
        async with asyncio.timeout(READ_ON_SECONDS):
            while came < most_bytes:
                message = await receive()
                came += len(message.get("body", b""))
                if not message.get("more_body"):
                    return
    except TimeoutError:
        return


@dataclass(slots=True)
class _Body:
    """Counts what comes; once it is refused, nothing that is made of it goes out."""

    _receive: Receive
    _send: Send
    _most_bytes: int
    _seconds: float
    _came: int = 0
    _complete: bool = False
    _answering: bool = False
    _deadline: float = field(init=False)
    refused: CoachError | None = None

    def __post_init__(self) -> None:
        self._deadline = asyncio.get_running_loop().time() + self._seconds

    async def receive(self) -> Message:
        if self._complete or self._answering:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._deadline):
                message = await self._receive()
        except TimeoutError:
            self.refused = TooSlow()
            raise TooSlow from None
        self._came += len(message.get("body", b""))
        self._complete = not message.get("more_body")
        if self._came > self._most_bytes:
            self.refused = TooLarge()
            raise TooLarge
        return message

    async def send(self, message: Message) -> None:
        if self.refused is None:
            self._answering = True
            await self._send(message)

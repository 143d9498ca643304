"""What every request gets: a name, a line in the log, an answer with safe headers."""

import logging
import time
from collections.abc import Iterable

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from coach.api.failures import body
from coach.errors import Internal
from coach.logs import bind
from coach.settings import Settings

logger = logging.getLogger(__name__)

Headers = list[tuple[bytes, bytes]]

NOTHING_ACTIVE = b"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
"""The content security policy of data: a browser that shows them as a page runs nothing."""

_SAFE: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (b"x-frame-options", b"DENY"),
]
_UNLESS_SAID: Headers = [
    (b"content-security-policy", NOTHING_ACTIVE),
    (b"cache-control", b"no-store"),
]
_FOR_A_YEAR = (b"strict-transport-security", b"max-age=31536000")


class NameRequest:
    """Gives each request an id: in its state, in its lines of the log, in the answer's headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        name = str(uuid7())
        scope.setdefault("state", {})["request_id"] = name
        bind(request_id=name)
        started = time.monotonic()
        status = 0

        async def send_named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", name.encode())]
            await send(message)

        try:
            await self._app(scope, receive, send_named)
        finally:
            self._log(scope, status, time.monotonic() - started)

    @staticmethod
    def _log(scope: Scope, status: int, seconds: float) -> None:
        """Say what was asked and how it went; ids and queries in addresses are people's own."""
        route = getattr(scope.get("route"), "path", None)
        asks_for_health = scope["path"].startswith("/health/")
        logger.log(
            logging.DEBUG if asks_for_health and status < 500 else logging.INFO,  # noqa: PLR2004
            "request",
            extra={
                "method": scope["method"],
                "route": route,
                "status": status,
                "duration_ms": round(seconds * 1000),
            },
        )


class SecureHeaders:
    """Adds what keeps browsers from doing more with an answer than was meant."""

    def __init__(self, app: ASGIApp, *, always: Iterable[tuple[bytes, bytes]]) -> None:
        self._app = app
        self._always = list(always)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = {name.lower() for name, _ in message["headers"]}
                unsaid = [each for each in _UNLESS_SAID if each[0] not in said]
                message["headers"] = [*message["headers"], *self._always, *unsaid]
            await send(message)

        await self._app(scope, receive, send_secured)


def safe_headers(settings: Settings) -> Headers:
    """Return the headers of every answer; over https only, once people reach us so."""
    behind_https = settings.environment == "production" and settings.public_url.startswith("https:")
    return [*_SAFE, _FOR_A_YEAR] if behind_https else _SAFE


class AnswerBroken:
    """Answers where a bug would leave the client without: the API's one broad except."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def send_watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, send_watched)
        except Exception:
            if scope["type"] != "http" or begun:
                raise  # the server logs it and breaks the connection
            logger.exception("request broke")
            await body(Request(scope), Internal())(scope, receive, send)

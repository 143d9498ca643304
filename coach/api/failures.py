"""Every error in one shape, safe to show; every request with a name of its own."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from coach.errors import (
    BadRequest,
    CoachError,
    Internal,
    Invalid,
    MethodNotAllowed,
    NotFound,
    Raced,
    Unavailable,
)
from database import DatabaseUnavailable, LogUnavailable, TransactionLost

logger = logging.getLogger(__name__)


class NameRequest:
    """Gives each request an id, in its state and in the answer's headers; no guessing of types."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = str(uuid7())
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_named(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    (b"x-request-id", request_id.encode()),
                    (b"x-content-type-options", b"nosniff"),
                ]
            await send(message)

        await self._app(scope, receive, send_named)


def answer_errors(app: FastAPI) -> None:
    """Take over all that an endpoint can raise."""
    app.add_exception_handler(CoachError, _coach_error)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _http_error)
    for kind in (DatabaseUnavailable, LogUnavailable, TransactionLost):
        app.add_exception_handler(kind, _database_error)
    app.add_exception_handler(IntegrityError, _raced)
    app.add_exception_handler(Exception, _broken)


async def _coach_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, CoachError)
    return body(request, error)


async def _unreadable(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    if any(each["type"] == "json_invalid" for each in error.errors()):
        return body(request, BadRequest("The body is not valid JSON."))
    fields = [
        {"path": ".".join(str(part) for part in each["loc"][1:]), "message": each["msg"]}
        for each in error.errors()
    ]
    return body(request, Invalid(details={"fields": fields}))


async def _http_error(request: Request, error: Exception) -> JSONResponse:
    """What Starlette itself refuses: unknown addresses, wrong methods, bodies without sense."""
    assert isinstance(error, HTTPException)
    known = {
        NotFound.status: NotFound("There is nothing at this address."),
        BadRequest.status: BadRequest(),
        MethodNotAllowed.status: MethodNotAllowed(),
    }
    answer = known.get(error.status_code, CoachError(str(error.detail)))
    response = body(request, answer, status=error.status_code)
    response.headers.update(error.headers or {})
    return response


async def _raced(request: Request, error: Exception) -> JSONResponse:
    """Two requests wrote the same new row at the same moment."""
    logger.warning("writes met", extra={"kind": type(error).__name__})
    return body(request, Raced())


async def _database_error(request: Request, error: Exception) -> JSONResponse:
    logger.error("database unavailable", extra={"kind": type(error).__name__})
    return body(request, Unavailable(headers={"Retry-After": "2"}))


async def _broken(request: Request, error: Exception) -> JSONResponse:
    logger.error("request broke", exc_info=error)
    response = body(request, Internal())
    # Made outside of NameRequest, which names all others.
    response.headers["x-request-id"] = request.scope.get("state", {}).get("request_id", "")
    return response


def body(request: Request, error: CoachError, status: int | None = None) -> JSONResponse:
    """The error as wire.md has it."""
    said = {
        "code": error.code,
        "message": error.message,
        "retryable": error.retry,
        "requestId": request.scope.get("state", {}).get("request_id", ""),
        **error.details,
    }
    return JSONResponse(
        {"error": said}, status_code=status or error.status, headers=error.headers or None
    )

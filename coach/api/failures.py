"""Every error in one shape, safe to show."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException
from starlette.routing import Match

from coach.errors import (
    BadRequest,
    CoachError,
    Invalid,
    MethodNotAllowed,
    NotFound,
    Raced,
    Unavailable,
)
from database import DatabaseUnavailable, LogUnavailable, TransactionLost

logger = logging.getLogger(__name__)


def answer_errors(app: FastAPI) -> None:
    """Take over all that an endpoint can raise."""
    app.add_exception_handler(CoachError, _coach_error)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _http_error)
    for kind in (DatabaseUnavailable, LogUnavailable, TransactionLost):
        app.add_exception_handler(kind, _database_error)
    app.add_exception_handler(IntegrityError, _raced)


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
    if error.status_code == MethodNotAllowed.status:
        response.headers["allow"] = ", ".join(_methods_of(request))
    return response


def _methods_of(request: Request) -> list[str]:
    """Return what the address knows: one route names its own methods only."""
    routes = request.app.router.routes
    return [
        method
        for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL for route in routes
        )
    ]


async def _raced(request: Request, error: Exception) -> JSONResponse:
    """Two requests wrote the same new row at the same moment."""
    logger.warning("writes met", extra={"kind": type(error).__name__})
    return body(request, Raced())


async def _database_error(request: Request, error: Exception) -> JSONResponse:
    cause = type(error.__cause__).__name__ if error.__cause__ else None
    logger.error("database unavailable", extra={"kind": type(error).__name__, "cause": cause})
    return body(request, Unavailable(headers={"Retry-After": "2"}))


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

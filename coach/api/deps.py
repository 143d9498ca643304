"""What every endpoint may ask for: the parts of the service, the time, and who is signed in."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Annotated, Any, cast

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, Field

from coach.accounts.attempts import Attempts
from coach.accounts.auth import Auth, SignedIn
from coach.accounts.tokens import derived_key
from coach.errors import BadRequest, CoachError, Invalid, NotSignedIn, Unavailable
from coach.parts import Coach
from coach.replicas import Replicas
from coach.running import RunningTurns
from database import Accounts

_bearer = HTTPBearer(
    auto_error=False, bearerFormat="JWT", description="The access token of a sign-in."
)


# What is asked for with each request is a coroutine: FastAPI hands plain functions to a thread.


async def coach_of(request: Request) -> Coach:
    return cast("Coach", request.app.state.coach)


async def auth_of(request: Request) -> Auth:
    return cast("Auth", request.app.state.auth)


async def turns_of(request: Request) -> RunningTurns:
    return cast("RunningTurns", request.app.state.turns)


@dataclass(slots=True)
class Pace:
    """How often one person may ask for what costs much."""

    exports: Attempts
    plans: Attempts

    @classmethod
    def of(cls, accounts: Accounts, secret: str) -> "Pace":
        """Ten exports an hour, twenty plans a day."""
        limited = partial(Attempts, accounts, derived_key(secret, "pace"))
        return cls(
            exports=limited("export", limit=10, window=timedelta(hours=1)),
            plans=limited("plan", limit=20, window=timedelta(days=1)),
        )


async def pace_of(request: Request) -> Pace:
    return cast("Pace", request.app.state.pace)


async def replicas_of(request: Request) -> Replicas:
    return cast("Replicas", request.app.state.replicas)


def request_id_of(request: Request) -> str:
    """What names this request in logs and errors."""
    return cast("str", request.state.request_id)


async def clock() -> datetime:
    """Return the time; the only place in the API that reads it."""
    return datetime.now(UTC)


CoachParts = Annotated[Coach, Depends(coach_of)]
AuthPart = Annotated[Auth, Depends(auth_of)]
Turns = Annotated[RunningTurns, Depends(turns_of)]
PacePart = Annotated[Pace, Depends(pace_of)]
OfAll = Annotated[Replicas, Depends(replicas_of)]
Now = Annotated[datetime, Depends(clock)]


async def signed_in(
    auth: AuthPart,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    now: Now,
) -> SignedIn:
    if credentials is None:
        raise NotSignedIn(headers={"WWW-Authenticate": "Bearer"})
    return auth.read(credentials.credentials, now)


Someone = Annotated[SignedIn, Depends(signed_in)]


class ErrorWords(BaseModel):
    model_config = ConfigDict(extra="allow")

    code: str
    message: str = Field(description="Safe to show.")
    retryable: bool
    requestId: str  # noqa: N815 - the name on the wire


class ErrorBody(BaseModel):
    error: ErrorWords


def answers(*errors: type[CoachError]) -> dict[int | str, dict[str, Any]]:
    """Return for OpenAPI what may go wrong; 400, 422 and 503 can come from everywhere."""
    by_status: dict[int | str, dict[str, Any]] = {}
    possible: tuple[type[CoachError], ...] = (*errors, BadRequest, Invalid, Unavailable)
    for error in possible:
        known = by_status.setdefault(error.status, {"model": ErrorBody, "description": ""})
        words = f"`{error.code}`: {(error.__doc__ or '').strip()}"
        known["description"] = f"{known['description']}\n\n{words}".strip()
    return by_status

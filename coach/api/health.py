"""GET /health: whether the process lives, and whether it could serve now."""

from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel

from coach.api.deps import AuthPart, CoachParts, Turns, answers
from coach.errors import Unavailable
from coach.language import LANGUAGES

router = APIRouter(tags=["health"])


class Live(BaseModel):
    """The process answers."""

    status: str


class Ready(BaseModel):
    """What it would serve with."""

    status: str
    schema_revision: str | None
    connections_in_use: dict[str, int]
    connections_at_most: dict[str, int]
    turns_running: int
    turns_at_most: int
    log_rows_waiting: int


class ClientConfig(BaseModel):
    """What the page has to know before anybody is signed in."""

    demo: dict[str, str] | None
    mail: bool
    languages: list[str]


@router.get("/health/live")
async def live() -> Live:
    """Answers as long as the event loop turns; asks nobody."""
    return Live(status="ok")


@router.get("/health/ready", responses=answers(Unavailable))
async def ready(coach: CoachParts, turns: Turns) -> Ready:
    """503 while the database does not answer or the service is going down."""
    if turns.closing:
        raise Unavailable
    return Ready(
        status="ok",
        schema_revision=await coach.database.revision(),
        connections_in_use=coach.database.connections_out,
        connections_at_most=coach.database.connections_at_most,
        turns_running=turns.running,
        turns_at_most=turns.at_once,
        log_rows_waiting=coach.database.log.waiting_rows,
    )


@router.get("/api/client-config")
async def client_config(request: Request, auth: AuthPart) -> ClientConfig:
    """The demo account where one is offered, whether mail goes out, the page's languages."""
    demo: dict[str, Any] | None = getattr(request.app.state, "demo", None)
    return ClientConfig(demo=demo, mail=auth.recovery.mails, languages=list(LANGUAGES))

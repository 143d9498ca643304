"""How a session is handed out: the refresh token in the body, or in a cookie for the page."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Depends, Header, Request, Response
from pydantic import BaseModel, Field

from coach.accounts.auth import Device, Session
from database.tables import Role

COOKIE = "coach_refresh"
COOKIE_PATH = "/api/auth"


class Carrier(StrEnum):
    """How the refresh token travels: in the JSON body, or in a cookie that no script can read."""

    BODY = "body"
    COOKIE = "cookie"


CarriedBy = Annotated[
    Carrier,
    Header(
        alias="X-Coach-Refresh",
        description="`cookie`: the refresh token is set and read as an HttpOnly cookie. Another"
        " site cannot send this header, so that it is the protection against forged requests too:"
        " without it the cookie counts for nothing.",
    ),
]


class SessionOut(BaseModel):
    access_token: str
    token_type: Literal["bearer"]
    expires_in: int = Field(description="Seconds until the access token expires.")
    refresh_token: str | None = Field(description="null when it travels in the cookie.")
    refresh_expires_at: datetime
    user_id: UUID
    role: Role


class Envelope:
    """Hands a session out in the way that the device asked for."""

    def __init__(
        self, request: Request, response: Response, carrier: CarriedBy = Carrier.BODY
    ) -> None:
        self.device = _device_of(request)
        self.carrier = carrier
        self._response = response
        is_production = request.app.state.settings.environment == "production"
        self._secure = is_production or request.url.scheme == "https"

    def hand_out(self, session: Session, now: datetime) -> SessionOut:
        in_cookie = self.carrier is Carrier.COOKIE
        if in_cookie:
            seconds = int((session.refresh_expires_at - now).total_seconds())
            self._set_cookie(session.refresh_token, seconds)
        self._response.headers["Cache-Control"] = "no-store"
        return SessionOut(
            access_token=session.access_token,
            token_type="bearer",  # noqa: S106 - the kind of token, not one
            expires_in=session.access_seconds,
            refresh_token=None if in_cookie else session.refresh_token,
            refresh_expires_at=session.refresh_expires_at,
            user_id=session.who.user_id,
            role=session.who.role,
        )

    def take_back(self) -> None:
        self._set_cookie("", 0)

    def _set_cookie(self, value: str, seconds: int) -> None:
        self._response.set_cookie(
            COOKIE,
            value,
            max_age=seconds,
            path=COOKIE_PATH,
            secure=self._secure,
            httponly=True,
            samesite="strict",
        )


Envelopes = Annotated[Envelope, Depends()]


def _device_of(request: Request) -> Device:
    agent = request.headers.get("user-agent")
    address = request.client.host if request.client else None
    return Device(
        agent and "".join(each for each in agent if each.isprintable())[:500],
        address and address[:45],
    )

"""POST /api/auth/…: register, sign in and out, refresh, and where one is signed in."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, BackgroundTasks, Cookie
from pydantic import AfterValidator, BaseModel, EmailStr, Field

from coach.accounts.auth import AddressTaken, NewPerson, SessionEnded, TooYoung, WrongCredentials
from coach.accounts.passwords import WeakPassword
from coach.accounts.tokens import LinkPurpose
from coach.api import credentials, me
from coach.api.deps import AuthPart, Now, Someone, answers
from coach.api.envelope import COOKIE, Carrier, Envelopes, SessionOut
from coach.api.fields import IN, Country, Language, Line, NewPassword, Password, TimeZone, Typed
from coach.errors import NotFound, NotSignedIn, TooMany
from coach.records.consents import CURRENT
from database.tables import ConsentKind

router = APIRouter(prefix="/api", tags=["accounts"])
router.include_router(credentials.router)
router.include_router(me.router)

RefreshCookie = Annotated[str | None, Cookie(alias=COOKIE, max_length=200)]
Address = Annotated[
    EmailStr, Field(max_length=254), AfterValidator(lambda address: address.casefold())
]


class RegisterIn(BaseModel):
    model_config = IN

    email: Address
    password: NewPassword = Field(description="At least 10 characters, none that is guessed first.")
    birth_year: int = Field(
        strict=True,
        ge=1900,
        le=2100,
        description="The youngest age that fits counts; the coach is from 13.",
    )
    display_name: Line | None = None
    language: Language = "en"
    country: Country | None = None
    time_zone: TimeZone = "UTC"
    consents: list[ConsentKind] = Field(
        default_factory=list, max_length=len(ConsentKind), description="What is agreed to."
    )


class SignInIn(BaseModel):
    model_config = IN

    email: Typed
    password: Password


class RefreshIn(BaseModel):
    model_config = IN

    refresh_token: Annotated[str, Field(min_length=1, max_length=200)]


class DeviceOut(BaseModel):
    id: UUID
    signed_in_at: datetime
    last_used_at: datetime
    user_agent: str | None
    ip_address: str | None
    is_this: bool


class DevicesOut(BaseModel):
    items: list[DeviceOut]


@router.post(
    "/auth/register",
    status_code=201,
    responses=answers(TooYoung, AddressTaken, WeakPassword, TooMany),
)
async def register(
    auth: AuthPart, envelope: Envelopes, now: Now, later: BackgroundTasks, body: RegisterIn
) -> SessionOut:
    """Make an account and sign in; a link to confirm the address is sent."""
    new = NewPerson(
        email=body.email,
        password=body.password.get_secret_value(),
        birth_year=body.birth_year,
        display_name=body.display_name,
        language=body.language,
        country=body.country,
        time_zone=body.time_zone,
        consents=[(kind, CURRENT[kind]) for kind in dict.fromkeys(body.consents)],
    )
    session = await auth.register(new, envelope.device, now)
    later.add_task(auth.recovery.send, body.email, LinkPurpose.VERIFY, now)
    return envelope.hand_out(session, now)


@router.post("/auth/login", responses=answers(WrongCredentials, TooMany))
async def sign_in(auth: AuthPart, envelope: Envelopes, now: Now, body: SignInIn) -> SessionOut:
    session = await auth.sign_in(body.email, body.password.get_secret_value(), envelope.device, now)
    return envelope.hand_out(session, now)


@router.post("/auth/refresh", responses=answers(SessionEnded))
async def refresh(
    auth: AuthPart,
    envelope: Envelopes,
    now: Now,
    body: RefreshIn | None = None,
    cookie: RefreshCookie = None,
) -> SessionOut:
    """Exchange a refresh token for a new pair. Each works once; a second use ends its session.

    In the cookie, which tabs share, the same token may come twice within ten seconds: both get
    the same new one.
    """
    in_cookie = envelope.carrier is Carrier.COOKIE
    token = cookie if in_cookie else body and body.refresh_token
    if not token:
        raise SessionEnded("Please sign in: there is no refresh token.")
    session = await auth.refresh(token, envelope.device, now, shared=in_cookie)
    return envelope.hand_out(session, now)


@router.post("/auth/logout", status_code=204, responses=answers(NotSignedIn))
async def sign_out(auth: AuthPart, envelope: Envelopes, now: Now, who: Someone) -> None:
    """End this session. An access token lives on for its few minutes."""
    await auth.sign_out(who, now)
    envelope.take_back()


@router.post("/auth/logout-everywhere", status_code=204, responses=answers(NotSignedIn))
async def sign_out_everywhere(auth: AuthPart, envelope: Envelopes, now: Now, who: Someone) -> None:
    """End every session of this account."""
    await auth.sign_out_everywhere(who, now)
    envelope.take_back()


@router.get("/auth/devices", responses=answers(NotSignedIn))
async def list_devices(auth: AuthPart, who: Someone, now: Now) -> DevicesOut:
    """List where this account is signed in, the last used first."""
    return DevicesOut(
        items=[
            DeviceOut(
                id=each.family_id,
                signed_in_at=each.signed_in_at,
                last_used_at=each.last_used_at,
                user_agent=each.user_agent,
                ip_address=each.ip_address,
                is_this=each.family_id == who.session_id,
            )
            for each in await auth.devices(who, now)
        ]
    )


@router.delete("/auth/devices/{id}", status_code=204, responses=answers(NotSignedIn, NotFound))
async def end_device(auth: AuthPart, who: Someone, now: Now, id: UUID) -> None:  # noqa: A002
    await auth.end_device(who, id, now)

"""/api/me: who is signed in, all that is stored of them, and the end of it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from coach.accounts.auth import WrongPassword
from coach.api.deps import AuthPart, CoachParts, Now, Someone, answers
from coach.api.envelope import Envelopes
from coach.api.fields import IN, Password
from coach.errors import NotSignedIn, TooMany
from coach.records.export import everything_of
from coach.records.person import profile_of
from database.tables import Risk, Role

router = APIRouter(prefix="/me")


class MeOut(BaseModel):
    id: UUID
    email: str
    role: Role
    is_verified: bool
    preferred_language: str
    number_free: bool = Field(
        description="No calories, weights or macros may be shown to this person."
    )
    created_at: datetime


class DeleteIn(BaseModel):
    model_config = IN

    password: Password


class ExportOut(BaseModel):
    made_at: datetime
    tables: dict[str, list[dict[str, Any]]] = Field(
        description="Every table with rows of this person. Secrets are left out, and what was"
        " withheld because it may harm."
    )


@router.get("", responses=answers(NotSignedIn))
async def read_me(coach: CoachParts, who: Someone) -> MeOut:
    async with coach.database.as_user(who.user_id) as data:
        account = await data.account()
        flags = await data.flags()
    if account is None or not account.is_active:
        raise NotSignedIn("This account no longer exists.")
    return MeOut(
        id=account.id,
        email=account.email,
        role=account.role,
        is_verified=account.is_verified,
        preferred_language=account.preferred_language,
        number_free=bool(flags & {Risk.EATING_DISORDER, Risk.CRISIS}),
        created_at=account.created_at,
    )


@router.get("/export", responses=answers(NotSignedIn))
async def export_me(coach: CoachParts, who: Someone, now: Now, response: Response) -> ExportOut:
    """Hand over everything that is stored of this person."""
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data)
        tables = await everything_of(data)
    response.headers["Content-Disposition"] = 'attachment; filename="coach-export.json"'
    response.headers["Cache-Control"] = "no-store"
    return ExportOut(made_at=now, tables=tables)


@router.post("/delete", status_code=204, responses=answers(NotSignedIn, WrongPassword, TooMany))
async def delete_me(
    auth: AuthPart, envelope: Envelopes, who: Someone, now: Now, body: DeleteIn
) -> None:
    """Delete this account and everything that belongs to it, at once and for good."""
    await auth.delete_account(who, body.password.get_secret_value(), now)
    envelope.take_back()

"""/api/me: who is signed in, all that is stored of them, and the end of it."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field

from coach.accounts.auth import WrongPassword
from coach.api.deps import AuthPart, CoachParts, Now, PacePart, Someone, answers
from coach.api.envelope import Envelopes
from coach.api.fields import IN, Password
from coach.errors import NoticeUnread, NotSignedIn, TooMany
from coach.records.export import archive
from coach.records.person import is_number_free, profile_of, today_of
from database.tables import Role
from tools import read_rows

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


@router.get("", responses=answers(NotSignedIn))
async def read_me(coach: CoachParts, who: Someone) -> MeOut:
    async with coach.database.as_user(who.user_id) as data:
        account = await data.account()
        number_free = account is not None and await is_number_free(data)
    if account is None or not account.is_active:
        raise NotSignedIn("This account no longer exists.")
    return MeOut(
        id=account.id,
        email=account.email,
        role=account.role,
        is_verified=account.is_verified,
        preferred_language=account.preferred_language,
        number_free=number_free,
        created_at=account.created_at,
    )


@router.get(
    "/export",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "A ZIP with every table as JSON and as CSV, and `about.json`.",
            "content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}},
        },
        **answers(NotSignedIn, NoticeUnread, TooMany),
    },
)
async def export_me(
    coach: CoachParts,
    pace: PacePart,
    who: Someone,
    now: Now,
    *,
    notice_read: Annotated[
        bool, Query(description="In number-free mode: the notice of the 409 was read.")
    ] = False,
) -> StreamingResponse:
    """Hand over everything that is stored of this person, numbers included: it is theirs.

    In number-free mode this is said first, as a 409 with the notice as its message.
    """
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data)
        rows = await read_rows(data, today_of(profile, now))
        account = await data.account()
    language = account.preferred_language if account is not None else "en"
    notice = coach.replies.text("export_notice", language) if rows.person.number_free else ""
    if notice and not notice_read:
        raise NoticeUnread(notice)
    await pace.exports.take(str(who.user_id), now)
    return StreamingResponse(
        archive(coach.database, who.user_id, made_at=now, notice=notice),
        media_type="application/zip",
        headers={
            "Content-Disposition": f'attachment; filename="coach-{now.date()}.zip"',
            "Cache-Control": "no-store",
        },
    )


@router.post("/delete", status_code=204, responses=answers(NotSignedIn, WrongPassword, TooMany))
async def delete_me(
    auth: AuthPart, envelope: Envelopes, who: Someone, now: Now, body: DeleteIn
) -> None:
    """Delete this account and everything that belongs to it, at once and for good."""
    await auth.delete_account(who, body.password.get_secret_value(), now)
    envelope.take_back()

"""Passwords and addresses: changing them, proving them, and what to do when one is lost."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks
from pydantic import BaseModel, Field

from coach.accounts.auth import WrongPassword
from coach.accounts.passwords import WeakPassword
from coach.accounts.recovery import LinkSpent
from coach.accounts.tokens import LinkPurpose
from coach.api.deps import AuthPart, Now, Someone, answers
from coach.api.envelope import Envelopes
from coach.api.fields import IN, NewPassword, Password, Typed
from coach.errors import NotSignedIn, TooMany

router = APIRouter(prefix="/auth")

LinkToken = Annotated[str, Field(min_length=1, max_length=1000)]


class PasswordIn(BaseModel):
    model_config = IN

    current_password: Password
    new_password: NewPassword


class AddressIn(BaseModel):
    model_config = IN

    email: Typed


class VerifyIn(BaseModel):
    model_config = IN

    token: LinkToken


class ResetIn(BaseModel):
    model_config = IN

    token: LinkToken
    new_password: NewPassword


@router.put(
    "/password",
    status_code=204,
    responses=answers(NotSignedIn, WrongPassword, WeakPassword, TooMany),
)
async def change_password(auth: AuthPart, who: Someone, now: Now, body: PasswordIn) -> None:
    """Change the password and end every other session."""
    await auth.change_password(
        who, body.current_password.get_secret_value(), body.new_password.get_secret_value(), now
    )


@router.post("/verification", status_code=202, responses=answers(TooMany))
async def send_verification(
    auth: AuthPart, envelope: Envelopes, now: Now, later: BackgroundTasks, body: AddressIn
) -> None:
    """Send a link to confirm an address; the answer is the same whether it has an account."""
    await auth.limit_links(body.email, envelope.device, now)
    later.add_task(auth.recovery.send, body.email, LinkPurpose.VERIFY, now)


@router.post("/verify", status_code=204, responses=answers(LinkSpent))
async def verify(auth: AuthPart, now: Now, body: VerifyIn) -> None:
    """Confirm the address that the link was sent to."""
    await auth.recovery.verify(body.token, now)


@router.post("/forgot", status_code=202, responses=answers(TooMany))
async def send_reset(
    auth: AuthPart, envelope: Envelopes, now: Now, later: BackgroundTasks, body: AddressIn
) -> None:
    """Send a link for a new password; the answer is the same whether there is an account."""
    await auth.limit_links(body.email, envelope.device, now)
    later.add_task(auth.recovery.send, body.email, LinkPurpose.RESET, now)


@router.post("/reset", status_code=204, responses=answers(LinkSpent, WeakPassword))
async def reset(auth: AuthPart, now: Now, body: ResetIn) -> None:
    """Set a new password with the link from the mail; every session ends."""
    await auth.recovery.reset(body.token, body.new_password.get_secret_value(), now)

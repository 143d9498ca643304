"""GET and PUT /api/consents: what the person agrees to, and what they ever answered."""

from datetime import datetime
from typing import Self

from fastapi import APIRouter
from pydantic import BaseModel, Field, StrictBool, model_validator

from coach.api.deps import CoachParts, Now, Someone, answers
from coach.api.fields import IN, OUT, wrong
from coach.errors import Invalid, NotSignedIn
from coach.records import consents
from coach.records.consents import CURRENT
from coach.records.person import profile_of
from database.tables import ConsentKind

router = APIRouter(prefix="/api/consents", tags=["consents"])


class AnswerIn(BaseModel):
    model_config = IN

    kind: ConsentKind
    granted: StrictBool
    version: str = Field(
        max_length=20, description="The version of the text that was shown, as GET gives it."
    )


class AnswersIn(BaseModel):
    model_config = IN

    consents: list[AnswerIn] = Field(min_length=1, max_length=len(ConsentKind))

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if len({each.kind for each in self.consents}) < len(self.consents):
            raise ValueError("Please answer each question once.")
        return self


class ConsentOut(BaseModel):
    model_config = OUT

    kind: ConsentKind
    granted: bool
    version: str | None = Field(description="Of the text that was answered; null: never answered.")
    answered_at: datetime | None
    current_version: str = Field(description="Of the text to show and to answer now.")


class ConsentsOut(BaseModel):
    consents: list[ConsentOut]


class PastAnswerOut(BaseModel):
    model_config = OUT

    kind: ConsentKind
    granted: bool
    version: str
    created_at: datetime


class HistoryOut(BaseModel):
    items: list[PastAnswerOut]


@router.get("", responses=answers(NotSignedIn))
async def read_consents(coach: CoachParts, who: Someone) -> ConsentsOut:
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data)
        standing = await consents.standing(data)
    return ConsentsOut(consents=[ConsentOut.model_validate(each) for each in standing])


@router.put("", responses=answers(NotSignedIn))
async def answer_consents(
    coach: CoachParts, who: Someone, now: Now, body: AnswersIn
) -> ConsentsOut:
    """Grant or withdraw; what is not named stays as it is, and every answer is kept."""
    for each in body.consents:
        if each.version != CURRENT[each.kind]:
            raise _outdated(each)
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data, to_write=True)
        await consents.answer(data, {each.kind: each.granted for each in body.consents}, now)
        standing = await consents.standing(data)
    return ConsentsOut(consents=[ConsentOut.model_validate(each) for each in standing])


@router.get("/history", responses=answers(NotSignedIn))
async def read_history(coach: CoachParts, who: Someone) -> HistoryOut:
    async with coach.database.as_user(who.user_id) as data:
        await profile_of(data)
        rows = await consents.history(data)
    return HistoryOut(items=[PastAnswerOut.model_validate(row) for row in rows])


def _outdated(given: AnswerIn) -> Invalid:
    return wrong(
        f"consents.{given.kind}",
        f"Please show version {CURRENT[given.kind]} of this text before it is answered.",
    )

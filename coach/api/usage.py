"""/api/me/usage: how much of the coach the person used today, and how much there is."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from coach.api.deps import CoachParts, Someone, answers
from coach.errors import NotSignedIn
from coach.usage import read_usage

router = APIRouter(prefix="/api/me/usage", tags=["accounts"])

NO_CHAT = UUID(int=0)


class LimitOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    name: str = Field(
        description="`turns_at_once`, `messages_a_day`, `tokens_a_day` or `cost_a_day`."
    )
    used: float
    limit: float
    reset: datetime | None = Field(description="When it is full again.")


class UsageOut(BaseModel):
    tier: str
    limits: list[LimitOut]


@router.get("", responses=answers(NotSignedIn))
async def read_my_usage(coach: CoachParts, who: Someone) -> UsageOut:
    """Count what was used of each limit."""
    async with coach.database.hot(who.user_id) as connection:
        usage = await read_usage(connection, who.user_id, NO_CHAT)
    limits = [LimitOut.model_validate(limit) for limit in usage.limits(coach.allowances)]
    return UsageOut(tier=usage.known_tier(coach.allowances), limits=limits)

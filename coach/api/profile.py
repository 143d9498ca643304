"""GET and PUT /api/profile: who the person is, in their own units."""

from typing import Annotated, Any, Self

from fastapi import APIRouter
from pydantic import BaseModel, Field, StrictBool, model_validator

from coach.accounts.auth import YOUNGEST, TooYoung, youngest_age
from coach.api.deps import CoachParts, Now, Someone, answers
from coach.api.fields import IN, Country, Language, Line, TimeZone
from coach.api.measures import HeightIn, MeasureOut, ShownUnits
from coach.errors import NotSignedIn
from coach.records.person import profile_of
from coach.records.units import cm_of, height_in, hundredths
from database import UserData
from database.tables import ActivityLevel, Sex, Units, User, UserProfile

router = APIRouter(prefix="/api/profile", tags=["profile"])

_SHORTEST_CM, _TALLEST_CM = 50, 300
_REQUIRED = ("timezone", "units", "health_conditions", "medications", "preferred_language")

Words = Annotated[list[Line], Field(max_length=50)]


class ProfileIn(BaseModel):
    """What is left out stays as it is; null clears it where there may be nothing."""

    model_config = IN

    display_name: Line | None = None
    height_cm: float | None = Field(default=None, strict=True, ge=_SHORTEST_CM, le=_TALLEST_CM)
    height: HeightIn | None = Field(default=None, description="Instead of height_cm.")
    sex: Sex | None = None
    birth_year: int | None = Field(default=None, strict=True, ge=1900, le=2100)
    activity_level: ActivityLevel | None = None
    timezone: TimeZone | None = None
    health_conditions: Words | None = None
    medications: Words | None = None
    is_pregnant: StrictBool | None = None
    is_breastfeeding: StrictBool | None = None
    country: Country | None = None
    units: Units | None = None
    preferred_language: Language | None = None

    @model_validator(mode="after")
    def _possible(self) -> Self:
        for name in _REQUIRED:
            if name in self.model_fields_set and getattr(self, name) is None:
                raise ValueError(f"Please leave {name} out or give it a value.")
        if self.height is None:
            return self
        if self.height_cm is not None:
            raise ValueError("Please give height or height_cm, not both.")
        cm = cm_of(self.height.value, self.height.unit, self.height.rest)
        if not _SHORTEST_CM <= cm <= _TALLEST_CM:
            raise ValueError(f"Please give a height from {_SHORTEST_CM} to {_TALLEST_CM} cm.")
        return self

    def facts(self) -> dict[str, Any]:
        facts = self.model_dump(exclude_unset=True)
        if facts.pop("height", None) and self.height:
            facts["height_cm"] = cm_of(self.height.value, self.height.unit, self.height.rest)
        if facts.get("height_cm") is not None:
            facts["height_cm"] = hundredths(facts["height_cm"])
        return facts


class ProfileOut(BaseModel):
    display_name: str | None
    height_cm: float | None
    height: MeasureOut | None
    sex: Sex | None
    birth_year: int | None
    age: int | None = Field(description="The youngest that the birth year allows.")
    activity_level: ActivityLevel | None
    timezone: str
    health_conditions: list[str]
    medications: list[str]
    is_pregnant: bool | None
    is_breastfeeding: bool | None
    country: str | None
    units: Units
    preferred_language: str


@router.get("", responses=answers(NotSignedIn))
async def read_profile(
    coach: CoachParts, who: Someone, now: Now, units: ShownUnits = None
) -> ProfileOut:
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data)
        account = await _account(data)
    return _out(profile, account, units, now.year)


@router.put("", responses=answers(NotSignedIn, TooYoung))
async def write_profile(
    coach: CoachParts, who: Someone, now: Now, body: ProfileIn, units: ShownUnits = None
) -> ProfileOut:
    if body.birth_year is not None and youngest_age(body.birth_year, now.year) < YOUNGEST:
        raise TooYoung
    facts = body.facts()
    async with coach.database.as_user(who.user_id) as data:
        profile = await profile_of(data, to_write=True)
        account = await _account(data)
        if language := facts.pop("preferred_language", None):
            account.preferred_language = language
        for name, value in facts.items():
            setattr(profile, name, value)
        await data.flush()
    return _out(profile, account, units, now.year)


async def _account(data: UserData) -> User:
    account = await data.account()
    if account is None:
        raise NotSignedIn("This account no longer exists.")
    return account


def _out(profile: UserProfile, account: User, units: Units | None, year: int) -> ProfileOut:
    values = {name: getattr(profile, name, None) for name in ProfileOut.model_fields}
    age = None if profile.birth_year is None else youngest_age(profile.birth_year, year)
    height = height_in(units or profile.units, profile.height_cm)
    return ProfileOut.model_validate(
        values | {"age": age, "height": height, "preferred_language": account.preferred_language},
        from_attributes=True,
    )

"""What every record of a person has to do with: the account behind it, its day and its units."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped
from sqlalchemy.orm.attributes import flag_modified

from coach.errors import Invalid, NotSignedIn
from database import UserData
from database.tables import CheckIn, NutritionDay, Risk, UserProfile
from nutrition.conditions import names_eating_disorder

_NUMBER_FREE = frozenset({Risk.EATING_DISORDER, Risk.CRISIS})


async def profile_of(data: UserData, *, to_write: bool = False) -> UserProfile:
    """Read the row that every account has.

    `to_write` locks it until the end of the transaction, so that what one person writes from
    two devices happens one after the other.
    """
    query = data.mine(UserProfile)
    profile = await data.first(query.with_for_update() if to_write else query)
    if profile is None:
        raise NotSignedIn("This account no longer exists.")
    return profile


async def is_number_free(data: UserData) -> bool:
    """Whether no calories, weights or macros may be shown to this person."""
    if await data.flags() & _NUMBER_FREE:
        return True
    profile = await profile_of(data)
    return names_eating_disorder([*profile.health_conditions, *profile.medications])


def today_of(profile: UserProfile, now: datetime) -> date:
    """Return the day that it is for this person."""
    try:
        return now.astimezone(ZoneInfo(profile.timezone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return now.date()


def mark_changed(row: CheckIn | NutritionDay, now: datetime) -> None:
    """Say when a row changed ourselves; left to the database, it would have to be read again."""
    row.updated_at = now
    flag_modified(row, "updated_at")


def not_in_future(day: date, today: date) -> None:
    if day > today:
        raise Invalid(
            f"Please use a day up to today, {today.isoformat()} in your time zone.",
            details={"fields": [{"path": "date", "message": "This day has not come yet."}]},
        )


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` to `end`, both included, and before the last one of the page before."""

    start: date | None
    end: date | None
    before: date | None

    def holds(self, day: Mapped[date]) -> list[ColumnElement[bool]]:
        conditions = []
        if self.start:
            conditions.append(day >= self.start)
        if self.end:
            conditions.append(day <= self.end)
        if self.before:
            conditions.append(day < self.before)
        return conditions

"""Check-ins: one for each day, the later writer wins, and who lost is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlmodel import col

from coach.records.person import Span, mark_changed
from database import UserData
from database.tables import CheckIn, NutritionDay

Facts = Mapping[str, Any]
"""The columns that were sent; those left out stay as they are."""


class Outcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one device says about one day."""

    day: date
    facts: Facts
    client_updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of an entry, and the check-in that is stored now."""

    outcome: Outcome
    check_in: CheckIn


async def store(data: UserData, entries: Sequence[Entry], now: datetime) -> list[Stored]:
    """Store each entry unless what is there is newer; the caller holds the person's lock."""
    days = {entry.day for entry in entries}
    found = await data.all(data.mine(CheckIn).where(col(CheckIn.date).in_(days)))
    known = {check_in.date: check_in for check_in in found}
    scores = await _scores(data, days)
    stored = []
    for entry in entries:
        outcome = _put(data, known, entry, now)
        check_in = known[entry.day]
        if outcome in {Outcome.CREATED, Outcome.UPDATED}:
            check_in.adherence_score = scores.get(entry.day)
        stored.append(Stored(outcome, check_in))
    await data.flush()
    return stored


def _put(data: UserData, known: dict[date, CheckIn], entry: Entry, now: datetime) -> Outcome:
    # A clock that runs ahead must not win for ever.
    written_at = min(entry.client_updated_at or now, now)
    check_in = known.get(entry.day)
    if check_in is None:
        check_in = known[entry.day] = CheckIn(
            user_id=data.user_id, date=entry.day, created_at=now, updated_at=now, **entry.facts
        )
        check_in.client_updated_at = entry.client_updated_at and written_at
        data.add(check_in)
        return Outcome.CREATED
    if all(getattr(check_in, name) == value for name, value in entry.facts.items()):
        return Outcome.UNCHANGED
    if entry.client_updated_at and written_at <= (
        check_in.client_updated_at or check_in.updated_at
    ):
        return Outcome.CONFLICT
    for name, value in entry.facts.items():
        setattr(check_in, name, value)
    check_in.client_updated_at = entry.client_updated_at and written_at
    mark_changed(check_in, now)
    return Outcome.UPDATED


async def _scores(data: UserData, days: set[date]) -> dict[date, Decimal | None]:
    eaten = await data.all(data.mine(NutritionDay).where(col(NutritionDay.date).in_(days)))
    return {day.date: day.adherence for day in eaten}


async def find(data: UserData, day: date) -> CheckIn | None:
    return await data.first(data.mine(CheckIn).where(col(CheckIn.date) == day))


async def page(data: UserData, span: Span, limit: int) -> Sequence[CheckIn]:
    """Return the newest first, one more than `limit` if there are more."""
    query = data.mine(CheckIn).where(*span.holds(col(CheckIn.date)))
    return await data.all(query.order_by(col(CheckIn.date).desc()).limit(limit + 1))

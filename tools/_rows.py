"""All that a tool reads of one person, in one statement."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import func
from sqlalchemy.dialects.postgresql import JSONB, distinct_on
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel.sql.expression import SelectOfScalar

from database import UserData, col
from database.tables import (
    CheckIn,
    DietPreferences,
    NutritionDay,
    Owned,
    RiskFlag,
    UserGoal,
    UserProfile,
)
from nutrition.adaptive import DayLog
from policies import Person
from tools._person import Columns, person_from_rows


@dataclass(frozen=True, slots=True)
class Weighed:
    """A day with a weight, and the body fat measured with it."""

    day: date
    weight_kg: float
    body_fat_pct: float | None


@dataclass(frozen=True, slots=True)
class Eaten:
    """A day with its logged energy; `is_complete` is the person's word that nothing is missing."""

    day: date
    kcal: float
    is_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A person's facts, and as much of the history as was asked for, oldest day first."""

    today: date
    person: Person
    profile: Columns
    goal: Columns
    preferences: Columns
    weight_day: date | None
    weighed: Sequence[Weighed]
    eaten: Sequence[Eaten]

    def day_logs(self, days: int) -> list[DayLog]:
        """The last days up to yesterday, one by one, with what is known of each.

        Today is left out: it is not over. Only complete days say what was eaten.
        """
        weights = {each.day: each.weight_kg for each in self.weighed}
        intakes = {each.day: each.kcal for each in self.eaten if each.is_complete}
        span = (self.today - timedelta(days=back) for back in range(days, 0, -1))
        return [DayLog(weights.get(day), intakes.get(day)) for day in span]


async def read_rows(data: UserData, today: date, *, history_days: int = 0) -> Rows:
    """Read the person, and weights and intakes of the last days up to and with today."""
    found = await data.first(_everything(data, today - timedelta(days=history_days), today))
    rows: dict[str, Any] = found or {}
    newest = rows.get("weight") or {}
    person = person_from_rows(
        profile=rows.get("profile"),
        goal=rows.get("goal"),
        preferences=rows.get("preferences"),
        weight_kg=newest.get("weight_kg"),
        flags=[each["flag"] for each in rows.get("flags", ()) if each["raised"]],
        today=today,
    )
    return Rows(
        today=today,
        person=person,
        profile=rows.get("profile") or {},
        goal=rows.get("goal") or {},
        preferences=rows.get("preferences") or {},
        weight_day=date.fromisoformat(newest["day"]) if newest else None,
        weighed=[
            Weighed(date.fromisoformat(each["day"]), each["weight_kg"], each["body_fat_pct"])
            for each in rows.get("weighed", ())
        ],
        eaten=[
            Eaten(date.fromisoformat(each["day"]), each["kcal"], each["is_complete"])
            for each in rows.get("eaten", ())
        ],
    )


def _everything(data: UserData, since: date, today: date) -> SelectOfScalar[dict[str, Any]]:
    days = col(CheckIn.date)
    weighed = data.mine(CheckIn).where(col(CheckIn.weight_kg).is_not(None), days <= today)
    body = _object(
        day=days, weight_kg=col(CheckIn.weight_kg), body_fat_pct=col(CheckIn.body_fat_pct)
    )
    eaten = (
        data.mine(NutritionDay)
        .where(
            col(NutritionDay.calories).is_not(None),
            col(NutritionDay.date).between(since, today),
        )
        .order_by(col(NutritionDay.date))
    )
    food = _object(
        day=col(NutritionDay.date),
        kcal=col(NutritionDay.calories),
        is_complete=col(NutritionDay.is_complete),
    )
    flags = (
        data.mine(RiskFlag)
        .ext(distinct_on(col(RiskFlag.flag)))
        .order_by(col(RiskFlag.flag), col(RiskFlag.created_at).desc(), col(RiskFlag.id).desc())
    )
    everything = _object(
        profile=_row(UserProfile),
        goal=_one(data.mine(UserGoal), _row(UserGoal)),
        preferences=_one(data.mine(DietPreferences), _row(DietPreferences)),
        weight=_one(weighed.order_by(days.desc()).limit(1), body),
        flags=_list(flags, _object(flag=col(RiskFlag.flag), raised=col(RiskFlag.raised))),
        weighed=_list(weighed.where(days >= since).order_by(days), body),
        eaten=_list(eaten, food),
    )
    return cast(
        "SelectOfScalar[dict[str, Any]]",
        data.mine(UserProfile).with_only_columns(everything, maintain_column_froms=True),
    )


def _object(**parts: Any) -> ColumnElement[Any]:
    pairs = [part for name, value in parts.items() for part in (name, value)]
    return func.jsonb_build_object(*pairs, type_=JSONB)


def _row(table: type[Owned]) -> ColumnElement[Any]:
    return func.to_jsonb(table.__table__.table_valued())  # type: ignore[attr-defined]  # set by SQLModel


def _one(query: SelectOfScalar[Any], value: ColumnElement[Any]) -> ColumnElement[Any]:
    return query.with_only_columns(value, maintain_column_froms=True).scalar_subquery()


def _list(query: SelectOfScalar[Any], value: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.to_jsonb(func.array(_one(query, value)))

"""Who the person is: facts, goal, tastes, what they agreed to, what we watch out for."""

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import JSON, Numeric, text
from sqlmodel import Field

from database.ids import uuid7
from database.tables._columns import (
    Owned,
    changed_at,
    choice,
    is_array,
    made_at,
    native,
    newest_first,
    owner,
    within,
)


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    PREFER_NOT_TO_SAY = "prefer_not_to_say"


class ActivityLevel(StrEnum):
    SEDENTARY = "sedentary"
    LIGHT = "light"
    MODERATE = "moderate"
    ACTIVE = "active"
    VERY_ACTIVE = "very_active"


class GoalType(StrEnum):
    FAT_LOSS = "fat_loss"
    MUSCLE_GAIN = "muscle_gain"
    RECOMP = "recomp"
    MAINTENANCE = "maintenance"
    PERFORMANCE = "performance"


class PacePreference(StrEnum):
    SLOW = "slow"
    MODERATE = "moderate"
    AGGRESSIVE = "aggressive"


class DietType(StrEnum):
    NONE = "none"
    VEGETARIAN = "vegetarian"
    VEGAN = "vegan"
    PESCATARIAN = "pescatarian"
    KETO = "keto"
    PALEO = "paleo"
    HALAL = "halal"
    KOSHER = "kosher"


class Units(StrEnum):
    METRIC = "metric"
    US = "us"
    UK = "uk"


class ConsentKind(StrEnum):
    TERMS = "terms"
    PRIVACY = "privacy"
    HEALTH_DATA = "health_data"
    MODEL_PROVIDER = "model_provider"
    WEB_SEARCH = "web_search"
    ANALYTICS = "analytics"
    PHOTO_ACCESS = "photo_access"


class Risk(StrEnum):
    WATCH = "watch"
    EATING_DISORDER = "eating_disorder"
    CRISIS = "crisis"
    MINOR = "minor"
    PREGNANT = "pregnant"
    MEDICAL = "medical"


def _texts() -> Any:
    return Field(
        default_factory=list,
        sa_type=JSON,
        nullable=False,
        sa_column_kwargs={"server_default": text("'[]'")},
    )


class UserProfile(Owned, table=True):
    """Facts of the body and of daily life. What can be computed from them is not stored."""

    __tablename__ = "user_profile"
    __table_args__ = (
        within("height_cm", 50, 300),
        within("birth_year", 1900, 2100),
        is_array("health_conditions"),
        is_array("medications"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    user_id: UUID = owner(unique=True)
    display_name: str | None = Field(default=None, max_length=100)
    height_cm: Decimal | None = Field(default=None, sa_type=Numeric)
    sex: Sex | None = Field(default=None, sa_type=native(Sex, "sex"))
    birth_year: int | None = Field(default=None)
    activity_level: ActivityLevel | None = Field(
        default=None, sa_type=native(ActivityLevel, "activity_level")
    )
    timezone: str = Field(default="UTC", max_length=50, sa_column_kwargs={"server_default": "UTC"})
    health_conditions: list[str] = _texts()
    medications: list[str] = _texts()
    is_pregnant: bool | None = Field(default=None)
    is_breastfeeding: bool | None = Field(default=None)
    country: str | None = Field(default=None, max_length=2)
    units: Units = choice(Units, "units", Units.METRIC)
    created_at: dt.datetime = made_at()
    updated_at: dt.datetime = changed_at()


class UserGoal(Owned, table=True):
    """What the person wants to reach."""

    __tablename__ = "user_goal"
    __table_args__ = (within("target_weight_kg", 20, 500), is_array("lowered_on"))

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    user_id: UUID = owner(unique=True)
    goal_type: GoalType = choice(GoalType, "goal_type", GoalType.MAINTENANCE)
    target_weight_kg: Decimal | None = Field(default=None, sa_type=Numeric)
    pace_preference: PacePreference = choice(
        PacePreference, "pace_preference", PacePreference.MODERATE
    )
    target_date: dt.date | None = Field(default=None)
    # The days on which the person lowered the weight that they want to reach, newest last.
    lowered_on: list[str] = _texts()
    created_at: dt.datetime = made_at()
    updated_at: dt.datetime = changed_at()


class DietPreferences(Owned, table=True):
    """What the person eats, does not eat, and must not eat."""

    __tablename__ = "diet_preferences"
    __table_args__ = (
        within("meals_per_day", 1, 10),
        is_array("allergies"),
        is_array("disliked_foods"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    user_id: UUID = owner(unique=True)
    diet_type: DietType = choice(DietType, "diet_type", DietType.NONE)
    allergies: list[str] = _texts()
    disliked_foods: list[str] = _texts()
    meals_per_day: int = Field(default=3, sa_column_kwargs={"server_default": "3"})
    macro_targets: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    created_at: dt.datetime = made_at()
    updated_at: dt.datetime = changed_at()


class Consent(Owned, table=True):
    """One answer to one question, never changed: the newest of a kind is the one that counts."""

    __tablename__ = "consent"
    __table_args__ = (newest_first("ix_consent_user_kind", "user_id", "kind"),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    user_id: UUID = owner()
    kind: ConsentKind = Field(sa_type=native(ConsentKind, "consent_kind"))
    version: str = Field(max_length=20)
    granted: bool
    created_at: dt.datetime = made_at()


class RiskFlag(Owned, table=True):
    """One rise or fall of a flag, never changed: the newest of a flag is the one that counts."""

    __tablename__ = "risk_flag"
    __table_args__ = (newest_first("ix_risk_flag_user_flag", "user_id", "flag"),)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    user_id: UUID = owner()
    flag: Risk = Field(sa_type=native(Risk, "risk"))
    raised: bool
    reason: str = Field(max_length=200)
    source: str = Field(max_length=50)
    created_at: dt.datetime = made_at()

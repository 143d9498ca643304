"""What the person records: days, meals' sums, photos."""

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import JSON, CheckConstraint, Index, Numeric, SmallInteger, Text
from sqlmodel import Field

from database.tables._columns import (
    Owned,
    changed_at,
    choice,
    flag,
    instant,
    made_at,
    not_negative,
    within,
)
from nutrition.adherence import adherence


class NutritionSource(StrEnum):
    MANUAL = "manual"
    MFP_IMPORT = "mfp_import"


class PhotoVisibility(StrEnum):
    PRIVATE = "private"
    COACH_ONLY = "coach_only"


def _rating() -> Any:
    return Field(default=None, sa_type=SmallInteger)


def _measure(digits: int, places: int) -> Any:
    return Field(default=None, sa_type=Numeric(digits, places))


class CheckIn(Owned, table=True):
    """How one day was: weight, body composition, how the person felt."""

    __tablename__ = "check_in"
    __table_args__ = (
        Index("ix_check_in_user_date", "user_id", "date", unique=True),
        within("weight_kg", 20, 500),
        within("body_fat_pct", 2, 75),
        within("muscle_mass_kg", 5, 150),
        within("energy_level", 1, 10),
        within("sleep_quality", 1, 10),
        within("mood", 1, 10),
        within("adherence_score", 0, 1),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    date: dt.date
    weight_kg: Decimal | None = _measure(5, 2)
    body_fat_pct: Decimal | None = _measure(4, 1)
    muscle_mass_kg: Decimal | None = _measure(5, 2)
    notes: str | None = Field(default=None, sa_type=Text)
    energy_level: int | None = _rating()
    sleep_quality: int | None = _rating()
    mood: int | None = _rating()
    adherence_score: Decimal | None = _measure(3, 2)
    client_updated_at: dt.datetime | None = instant()
    created_at: dt.datetime = made_at()
    updated_at: dt.datetime = changed_at()


class NutritionDay(Owned, table=True):
    """What was eaten and drunk on one day, and what that day's targets were."""

    __tablename__ = "nutrition_day"
    __table_args__ = (
        Index("ix_nutrition_day_user_date", "user_id", "date", unique=True),
        within("calories", 0, 20000),
        within("water_ml", 0, 20000),
        within("target_calories", 0, 20000),
        within("target_water_ml", 0, 20000),
        not_negative(
            "protein_g",
            "carbs_g",
            "fat_g",
            "fiber_g",
            "target_protein_g",
            "target_carbs_g",
            "target_fat_g",
            "target_fiber_g",
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    date: dt.date
    calories: int | None = Field(default=None)
    protein_g: Decimal | None = _measure(6, 2)
    carbs_g: Decimal | None = _measure(6, 2)
    fat_g: Decimal | None = _measure(6, 2)
    fiber_g: Decimal | None = _measure(5, 2)
    water_ml: int | None = Field(default=None)
    target_calories: int | None = Field(default=None)
    target_protein_g: Decimal | None = _measure(6, 2)
    target_carbs_g: Decimal | None = _measure(6, 2)
    target_fat_g: Decimal | None = _measure(6, 2)
    target_fiber_g: Decimal | None = _measure(5, 2)
    target_water_ml: int | None = Field(default=None)
    # A day in progress, or one with meals known to be missing, is no full day of eating.
    is_complete: bool = flag(default=True)
    source: NutritionSource = choice(NutritionSource, "nutrition_source", NutritionSource.MANUAL)
    notes: str | None = Field(default=None, sa_type=Text)
    created_at: dt.datetime = made_at()
    updated_at: dt.datetime = changed_at()

    @property
    def adherence(self) -> Decimal | None:
        """How close this day came to its targets; None while it is not complete."""
        if not self.is_complete:
            return None
        score = adherence(
            energy_kcal=_plain(self.calories),
            target_kcal=_plain(self.target_calories),
            protein_g=_plain(self.protein_g),
            target_protein_g=_plain(self.target_protein_g),
        )
        return None if score is None else Decimal(f"{score:.2f}")


def _plain(value: Decimal | int | None) -> float | None:
    return None if value is None else float(value)


class ProgressPhoto(Owned, table=True):
    """Where a photo is kept; the picture itself is never in the database."""

    __tablename__ = "progress_photo"
    __table_args__ = (
        Index("ix_progress_photo_user_date", "user_id", "date"),
        Index("ix_progress_photo_s3_key", "s3_key", unique=True),
        CheckConstraint("content_hash ~ '^[0-9a-f]{64}$'", name="content_hash"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    date: dt.date
    s3_key: str = Field(max_length=500)
    content_hash: str | None = Field(default=None, max_length=64)
    visibility: PhotoVisibility = choice(
        PhotoVisibility, "photo_visibility", PhotoVisibility.PRIVATE
    )
    photo_metadata: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    created_at: dt.datetime = made_at()

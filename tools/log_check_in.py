"""Write down one day's check-in: weight, energy, sleep, mood, a note."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal, Self

from pydantic import BaseModel, Field, model_validator

from database import UserData, col
from database.tables import CheckIn, NutritionDay, UserProfile
from nutrition.units import kg_from_lb, kg_from_stone
from policies import ToolNumber
from tools._tool import Arguments, Tool, ToolError

_WEIGHT_KG = (20, 500)
_EARLIEST = date(2000, 1, 1)
_COLUMNS = ("weight_kg", "energy_level", "sleep_quality", "mood", "notes")


def _rating(what: str) -> Any:
    return Field(default=None, ge=1, le=10, description=f"{what}, from 1 (low) to 10 (high).")


class LogArguments(Arguments):
    day: date = Field(
        ge=_EARLIEST, description="Day of the check-in, YYYY-MM-DD; not later than today."
    )
    weight: float | None = Field(default=None, gt=0, description="Weight in `weight_unit`.")
    weight_unit: Literal["kg", "lb", "st"] = Field(
        default="kg", description="Unit of `weight`: kg, lb (pounds) or st (stone)."
    )
    pounds: float | None = Field(
        default=None, ge=0, lt=14, description="Pounds beside whole stones, with weight_unit st."
    )
    energy_level: int | None = _rating("How much energy they had")
    sleep_quality: int | None = _rating("How well they slept")
    mood: int | None = _rating("Their mood")
    notes: str | None = Field(
        default=None, min_length=1, max_length=2000, description="A note in the person's own words."
    )

    @property
    def weight_kg(self) -> Decimal | None:
        """The weight in kg as it is stored, to 0.01."""
        if self.weight is None:
            return None
        kg = {
            "kg": self.weight,
            "lb": kg_from_lb(self.weight),
            "st": kg_from_stone(self.weight, self.pounds or 0),
        }[self.weight_unit]
        return Decimal(f"{kg:.2f}")

    @model_validator(mode="after")
    def _is_plausible(self) -> Self:
        if self.pounds is not None and (self.weight is None or self.weight_unit != "st"):
            raise ValueError("pounds go with a weight in stone (weight_unit st)")
        kg = self.weight_kg
        if kg is not None and not _WEIGHT_KG[0] <= kg <= _WEIGHT_KG[1]:
            raise ValueError("weight must be from 20 to 500 kg: check weight_unit")
        if not self.written:
            raise ValueError(
                "give at least one of weight, energy_level, sleep_quality, mood, notes"
            )
        return self

    @property
    def written(self) -> dict[str, Any]:
        """The columns that were given."""
        given = {name: getattr(self, name) for name in _COLUMNS}
        return {name: value for name, value in given.items() if value is not None}


class LoggedCheckIn(BaseModel):
    """What is stored for the day now; how to take it back is not for the model's eyes."""

    day: date
    was_there: bool
    weight_kg: float | None
    energy_level: int | None
    sleep_quality: int | None
    mood: int | None
    has_note: bool
    undo: dict[str, Any] = Field(exclude=True, repr=False)


def refuse_future(arguments: LogArguments, today: date) -> None:
    if arguments.day > today:
        raise ToolError(f"day: {arguments.day} is in the future; today is {today}.")


async def run(arguments: LogArguments, data: UserData, today: date) -> LoggedCheckIn:
    """Store what was given; what was not given stays as it was."""
    refuse_future(arguments, today)
    # What one person writes at two places at once happens one after the other.
    await data.first(data.mine(UserProfile).with_for_update())
    row = await _row_of(data, arguments.day)
    was_there = row is not None
    if row is None:
        row = CheckIn(user_id=data.user_id, date=arguments.day)
        data.add(row)
    before = {name: _as_json(getattr(row, name)) for name in arguments.written}
    for name, value in arguments.written.items():
        setattr(row, name, value)
    # Written by us now: an older entry that a device still holds must not win over it.
    row.client_updated_at = None
    eaten = await data.first(data.mine(NutritionDay).where(col(NutritionDay.date) == row.date))
    row.adherence_score = eaten.adherence if eaten else None
    await data.flush()
    after = {name: _as_json(value) for name, value in arguments.written.items()}
    undo = {"day": str(row.date), "created": not was_there, "before": before, "after": after}
    return LoggedCheckIn(
        day=row.date,
        was_there=was_there,
        weight_kg=None if row.weight_kg is None else float(row.weight_kg),
        energy_level=row.energy_level,
        sleep_quality=row.sleep_quality,
        mood=row.mood,
        has_note=row.notes is not None,
        undo=undo,
    )


async def undo(record: Mapping[str, Any], data: UserData) -> None:
    """Put back what the write changed, unless it was changed again since; delete what it made."""
    row = await _row_of(data, date.fromisoformat(record["day"]))
    if row is None:
        return
    for name, value in record["after"].items():
        if _as_json(getattr(row, name)) == value:
            before = record["before"][name]
            setattr(row, name, Decimal(before) if name == "weight_kg" and before else before)
    if record["created"] and _is_empty(row):
        await data.delete(row)
    await data.flush()


async def _row_of(data: UserData, day: date) -> CheckIn | None:
    return await data.first(data.mine(CheckIn).where(col(CheckIn.date) == day).with_for_update())


def _is_empty(row: CheckIn) -> bool:
    body = (row.body_fat_pct, row.muscle_mass_kg)
    return all(value is None for value in (*body, *(getattr(row, name) for name in _COLUMNS)))


def _as_json(value: Any) -> Any:
    return str(value) if isinstance(value, Decimal) else value


def summary(found: LoggedCheckIn) -> str:
    given = ", ".join(sorted(found.undo["after"]))
    return f"check-in of {found.day} {'changed' if found.was_there else 'made'}: {given}"


def numbers(found: LoggedCheckIn) -> list[ToolNumber]:
    return [] if found.weight_kg is None else [ToolNumber(found.weight_kg, "kg", "weight")]


TOOL = Tool(
    description="Store a check-in that the person reported: weight (kg, lb or st), energy, sleep, "
    "mood, a note. Only what they said themselves; the person confirms before it is saved.",
    arguments=LogArguments,
    run=run,
    writes=True,
    summary=summary,
    numbers=numbers,
    check=refuse_future,
    undo=undo,
)

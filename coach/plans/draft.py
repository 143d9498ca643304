"""What a model writes as a week, and how strictly it is read."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from coach.model import Form
from coach.plans.kitchen import DAYS, Slot

_LONGEST_TEXT = 400
_MOST_TOKENS = 6000
# Words that some servers refuse in a strict schema; what they say is checked when it is read.
_ONLY_READ = frozenset({"title", "minLength", "maxLength", "pattern", "default"})


def _text(longest: int) -> Any:
    return StringConstraints(
        strip_whitespace=True, min_length=1, max_length=longest, pattern=r"^[^\x00-\x1f]*$"
    )


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class MealDraft(_Strict):
    slot: Slot
    dish: Annotated[str, _text(120)]
    ingredients: list[Annotated[str, _text(80)]] = Field(min_length=1, max_length=14)
    energy_kcal: int = Field(ge=20, le=4000)
    protein_g: int = Field(ge=0, le=300)


class DayDraft(_Strict):
    meals: list[MealDraft] = Field(min_length=2, max_length=6)
    movement: Annotated[str, _text(200)]

    @property
    def kcal(self) -> int:
        return sum(meal.energy_kcal for meal in self.meals)

    @property
    def protein_g(self) -> int:
        return sum(meal.protein_g for meal in self.meals)


class Draft(_Strict):
    summary: Annotated[str, _text(_LONGEST_TEXT)]
    days: list[DayDraft] = Field(min_length=DAYS, max_length=DAYS)


class NoDraft(Exception):
    """The model's words are no week; the message tells the model why."""


def read(text: str) -> Draft:
    """Read the model's answer; NoDraft says in one line what is wrong with its shape."""
    body = text.strip()
    if body.startswith("```"):
        body = body.strip("`").removeprefix("json")
    try:
        return Draft.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "answer"
        raise NoDraft(f"{place}: {first['msg']}") from error


def _plain(schema: Any) -> Any:
    if isinstance(schema, dict):
        # A property may be called what a keyword is called.
        return {
            key: {name: _plain(each) for name, each in value.items()}
            if key in ("properties", "$defs")
            else _plain(value)
            for key, value in schema.items()
            if key not in _ONLY_READ
        }
    return [_plain(each) for each in schema] if isinstance(schema, list) else schema


FORM = Form(
    name="weekly_plan",
    schema=_plain(Draft.model_json_schema()),
    max_output_tokens=_MOST_TOKENS,
)

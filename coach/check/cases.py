"""Reads labelled texts from JSON lines or CSV: lenient with profiles, strict with lines."""

import csv
import io
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coach.language import detect
from policies import Flag, Person, Side, ViolationType

# How people write goals; what is not here is ignored, as the label guide asks.
_GOALS = {
    "fat_loss": ("lose_weight", "weight_loss", "lose", "cut", "cutting", "lose_fat"),
    "muscle_gain": ("gain_weight", "weight_gain", "gain", "bulk", "bulking", "gain_muscle"),
    "recomp": ("recomposition",),
    "maintenance": ("maintain", "maintain_weight", "health"),
    "performance": ("endurance", "strength"),
}
_GOAL_OF = {word: goal for goal, words in _GOALS.items() for word in (goal, *words)}
_DIETS = frozenset({"vegetarian", "vegan", "pescatarian", "keto", "paleo", "halal", "kosher"})
_SEXES = {"male": "male", "m": "male", "man": "male", "female": "female", "f": "female"} | {
    "woman": "female",
    "other": "other",
    "prefer_not_to_say": "prefer_not_to_say",
}
_BOUNDS = {
    "age": (0, 130),
    "weight_kg": (20, 500),
    "goal_weight_kg": (20, 500),
    "height_cm": (50, 300),
    "tdee_kcal": (200, 20000),
}
_IS_CSV = re.compile(r'^[^{]*(?<![\w"])"?text"?(?![\w"])[^{]*$')
_TRUE = frozenset({"true", "yes", "1", "y"})
_OWN_COLUMNS = frozenset({"id", "side", "text", "today", "profile", "expect", "forbidden", "note"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledText:
    """One case; `expect` is None where nobody labelled it.

    `today` is the day on which it was said, so that what it says of dates stays what it was.
    """

    number: int
    id: str
    side: Side
    text: str
    person: Person
    expect: frozenset[ViolationType] | None
    forbidden: str
    today: date | None = None


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no case, and why."""

    number: int
    reason: str


def read_cases(text: str) -> Iterator[LabelledText | BadLine]:
    """Read the whole of a file: CSV where its first line names a column `text`, else JSON lines."""
    header = text.lstrip("\ufeff \t\r\n").partition("\n")[0]
    rows = _csv_rows(text) if _IS_CSV.search(header) else _json_rows(text)
    for number, row in rows:
        try:
            yield _case(number, row() if callable(row) else row)
        except ValueError as error:
            yield BadLine(number, str(error))


def _json_rows(text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), start=1):
        if line.strip():
            yield number, lambda line=line: _json_row(line)


def _json_row(line: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 a line's content, not a program's type
    return row


def _csv_rows(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    for row in reader:
        known = {key: value for key, value in row.items() if key is not None and value}
        yield reader.line_num, known


def _case(number: int, row: Mapping[str, Any]) -> LabelledText:
    text = row.get("text")
    if not isinstance(text, str) or not text:
        raise ValueError("no text")
    try:
        side = Side(str(row.get("side")).strip().lower())
    except ValueError as error:
        raise ValueError("side must be input or output") from error
    forbidden = row.get("forbidden") or ""
    if not isinstance(forbidden, str):
        raise ValueError("forbidden must be a text")  # noqa: TRY004
    return LabelledText(
        number=number,
        id=str(row.get("id", number)),
        side=side,
        text=text,
        person=person_from(_profile(row), language=_language(row, text)),
        expect=_expected(row),
        forbidden=forbidden,
        today=_today(row),
    )


def _today(row: Mapping[str, Any]) -> date | None:
    day = row.get("today")
    if not day:
        return None
    try:
        return date.fromisoformat(str(day))
    except ValueError as error:
        raise ValueError("today must be a date like 2026-03-31") from error


def _language(row: Mapping[str, Any], text: str) -> str:
    return str(row.get("language") or row.get("lang") or detect(text))


def _profile(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the cell `profile`, or the row's own further columns."""
    profile = row.get("profile")
    if profile is None:
        return {key: value for key, value in row.items() if key not in _OWN_COLUMNS}
    if isinstance(profile, str):
        profile = _json_row(profile)
    if not isinstance(profile, dict):
        raise ValueError("profile must be an object")  # noqa: TRY004
    return profile


def _expected(row: Mapping[str, Any]) -> frozenset[ViolationType] | None:
    if "expect" not in row:
        return None
    listed = row["expect"]
    if isinstance(listed, str):
        listed = (
            json.loads(listed) if listed.startswith("[") else listed.replace(",", ";").split(";")
        )
    if not isinstance(listed, list):
        raise ValueError("expect must be a list of violation types")  # noqa: TRY004
    try:
        return frozenset(ViolationType(str(name).strip()) for name in listed if str(name).strip())
    except ValueError as error:
        raise ValueError(f"expect: {error}") from error


def person_from(profile: Mapping[str, Any], *, language: str) -> Person:
    """Read what is known; a value that makes no sense counts as unknown, the strictest case."""
    numbers = {name: _number(profile.get(name), *bounds) for name, bounds in _BOUNDS.items()}
    age = numbers.pop("age")
    diet = _word(profile.get("diet_type"))
    return Person(
        **numbers,
        age=None if age is None else int(age),
        sex=_SEXES.get(_word(profile.get("sex"))),  # type: ignore[arg-type] # the table's values are sexes
        goal_type=_GOAL_OF.get(_word(profile.get("goal_type"))),
        diet_type=diet if diet in _DIETS else None,
        allergies=_words(profile.get("allergies")),
        is_pregnant=_truth(profile.get("is_pregnant")),
        is_breastfeeding=_truth(profile.get("is_breastfeeding")),
        flags=frozenset(Flag(name) for name in _words(profile.get("flags")) if name in _FLAGS),
        language=language,
        country=_word(profile.get("country")).upper() or None,
    )


_FLAGS = frozenset(flag.value for flag in Flag)


def _word(value: object) -> str:
    return str(value).strip().lower() if isinstance(value, str) else ""


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.replace(",", ";").split(";")
    if not isinstance(value, list):
        return ()
    return tuple(word for item in value if (word := _word(item)))


def _number(value: object, low: float, high: float) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) and low <= number <= high else None


def _truth(value: object) -> bool | None:
    if isinstance(value, bool) or value is None:
        return value
    return str(value).strip().lower() in _TRUE

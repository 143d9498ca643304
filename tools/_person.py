"""From a person's rows to what the policies need to know, always on the strict side."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, cast, get_args

from nutrition.conditions import names_eating_disorder, needs_clinician
from nutrition.eer import child_eer
from nutrition.energy import (
    ADULT_FROM_AGE,
    EER_CATEGORIES,
    ActivityLevel,
    Sex,
    mifflin_bmr,
    tdee,
)
from nutrition.safety import ADULT_AGE, CEILING_KCAL
from policies import Flag, Person

_CHILD_FROM_AGE = 3
_FLAGS = {flag.value: flag for flag in Flag}

Columns = Mapping[str, Any]
"""A row as a mapping; numbers may be text, decimals or floats."""


def youngest_age(birth_year: int | None, today: date) -> int | None:
    """Age in whole years of someone whose birthday is the last day of the year."""
    if birth_year is None:
        return None
    last_day = (today.month, today.day) == (12, 31)
    return max(0, today.year - birth_year - (0 if last_day else 1))


def person_from_rows(
    *,
    profile: Columns | None,
    goal: Columns | None,
    preferences: Columns | None,
    weight_kg: float | None,
    flags: Iterable[str],
    today: date,
    language: str = "en",
) -> Person:
    """Say what is known of a person; a flag that the facts raise needs no row of its own.

    `weight_kg` is the newest weigh-in, `flags` are those that are up now. The age is always the
    youngest that the birth year allows; a condition on record can only make the limits stricter.
    """
    facts = profile or {}
    weight = _number(weight_kg)
    height = _number(facts.get("height_cm"))
    age = youngest_age(facts.get("birth_year"), today)
    sex = cast("Sex | None", _word(facts.get("sex")))
    pregnant = facts.get("is_pregnant")
    return Person(
        sex=sex,
        age=age,
        weight_kg=weight,
        height_cm=height,
        tdee_kcal=usual_tdee(sex, _level(facts), weight_kg=weight, height_cm=height, age=age),
        goal_type=_word((goal or {}).get("goal_type")),
        goal_weight_kg=_number((goal or {}).get("target_weight_kg")),
        allergies=tuple((preferences or {}).get("allergies") or ()),
        diet_type=_word((preferences or {}).get("diet_type")),
        is_pregnant=pregnant,
        is_breastfeeding=facts.get("is_breastfeeding"),
        flags=_flags(flags, facts, age),
        language=language,
        country=facts.get("country"),
    )


def usual_tdee(
    sex: Sex | None,
    level: ActivityLevel | None,
    *,
    weight_kg: float | None,
    height_cm: float | None,
    age: int | None,
) -> float | None:
    """Daily need in kcal by the formula that fits the age; None while a fact is missing."""
    if level is None or weight_kg is None or height_cm is None or age is None:
        return None
    known = sex or "prefer_not_to_say"
    facts = {"weight_kg": weight_kg, "height_cm": height_cm, "age": age}
    if age >= ADULT_FROM_AGE:
        return min(tdee(mifflin_bmr(known, **facts), level), CEILING_KCAL)
    if age < _CHILD_FROM_AGE:
        return None
    return child_eer(known, EER_CATEGORIES[level], **facts)


def _flags(flags: Iterable[str], facts: Columns, age: int | None) -> frozenset[Flag]:
    """Flags on record, and those that follow from the profile."""
    found = {_FLAGS[str(flag)] for flag in flags if str(flag) in _FLAGS}
    said = [*(facts.get("health_conditions") or ()), *(facts.get("medications") or ())]
    if age is not None and age < ADULT_AGE:
        found.add(Flag.MINOR)
    if facts.get("is_pregnant"):
        found.add(Flag.PREGNANT)
    if needs_clinician(said):
        found.add(Flag.MEDICAL)
    if names_eating_disorder(said):
        found.add(Flag.EATING_DISORDER)
    return frozenset(found)


def _level(facts: Columns) -> ActivityLevel | None:
    level = _word(facts.get("activity_level"))
    return cast("ActivityLevel", level) if level in get_args(ActivityLevel) else None


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def _word(value: Any) -> str | None:
    return None if value is None else str(value)

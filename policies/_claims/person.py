"""What a text tells of the person that the profile may not know: age, pregnancy, weight."""

# ruff: noqa: PLR2004 - distances are counted in words; lists of words read best as text.
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from policies._case import Person, Side

if TYPE_CHECKING:
    from policies._claims.reading import Reading

# "I'm 15", "you are 15 years old", "tengo 15 años", "ich bin 16", "j'ai 16 ans", "ho 15 anni".
_AGE = re.compile(
    r"\b(?:i'?m|i am|im|you'?re|you are|at(?: age)?|aged|tengo|tienes|con|ich bin|du bist|mit|j'ai|tu as|a|ho|hai|tenho|tens|tem|since you'?re|only|just)"
    r" (?:only |just |erst |solo |so )?(1[0-7])\b(?! ?(?:kg|kilo|lb|st|%|week|wo|sem|sett|min|h\b|pm|am|g\b|k?cal|[:.,]\d|day|month|km|mile|uhr|stone|:|/))"
)
_AGED = re.compile(
    r"\b(1[0-7])[ -]?(?:years?[ -]old|yrs?[ -]old|yo\b|y/o|year[ -]old|jahre|anos de|ans\b|anni\b)"
)
_TEEN = re.compile(r"1[0-7]")
_WEIGHT = re.compile(
    r"\b(?:i'?m|i am|im|i weigh|weigh|weighing|peso|pesas|ich wiege|wiege|du wiegst|je pese|pese|tu peses|peso|pesi|at|bei)"
    r" (?:now |about |around |currently |etwa |circa |aktuell )?([0-9]{2,3}(?:[.,][0-9])?) ?(kg|kilos?|kgs|lbs?|pounds|chili|quilos)\b"
)
_KG_PER_LB = 0.45359237


def person_in(reading: "Reading") -> Person:
    """Return the person of the case, made stricter by what the text says of them."""
    person = reading.case.person
    changes: dict[str, object] = {}
    if _says(reading, "pregnant"):
        changes["is_pregnant"] = True
    if _says(reading, "nursing"):
        changes["is_breastfeeding"] = True
    age = _age(reading)
    if age is not None and (person.age is None or age < person.age):
        changes["age"] = age
    weight = _weight(reading)
    if weight is not None:
        changes["weight_kg"] = weight if person.weight_kg is None else min(weight, person.weight_kg)
    return replace(person, **changes) if changes else person  # type: ignore[arg-type]


def _says(reading: "Reading", tag: str) -> bool:
    """The state is told of the person: of `you` (output) or of `I` (input), not of others."""
    if not reading.speaks_of(tag):
        return False
    for hit in reading.hits.get(tag, ()):
        low, high = reading.around(hit.first)
        if reading.has("not", max(low, hit.first - 3), hit.first) or reading.has(
            "if", low, hit.first
        ):
            continue
        who = "first" if reading.case.side is Side.INPUT else "second"
        if reading.has(who, low, high) and not reading.has("third", low, hit.first):
            return True
    return False


def _age(reading: "Reading") -> int | None:
    if not _TEEN.search(reading.view):
        return None
    ages = [
        int(found.group(1)) for pattern in (_AGE, _AGED) for found in pattern.finditer(reading.view)
    ]
    usable = [age for age in ages if reading.case.side is Side.INPUT or _addresses(reading)]
    return min(usable, default=None)


def _addresses(reading: "Reading") -> bool:
    return bool(reading.hits.get("second"))


def _weight(reading: "Reading") -> float | None:
    if reading.case.side is not Side.INPUT:
        return None
    found = _WEIGHT.search(reading.view)
    if not found:
        return None
    value = float(found.group(1).replace(",", "."))
    value *= _KG_PER_LB if found.group(2).startswith(("lb", "pound")) else 1
    return value if 30 <= value <= 300 else None

"""What a person wants to know, by the words they use; no model, no network."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Unit = Literal["kg", "lb", "st"]
Keywords = Mapping[str, Sequence[str]]
"""By wish; `wanting` are words of hoping, which no weight to write down comes with."""

DAYS = (1, 365)
UNKNOWN = "unknown"
LOG_WEIGHT = "log_weight"
WEIGHT = "weight"
WEEK = "week"
WANTING = "wanting"
SMALL_TALK = frozenset({"greeting", "thanks", "help"})

_WORD = re.compile(r"[^\W_]+")
_STONES = re.compile(r"(?<![\d.,])(\d{1,2})\s*(?:st|stone|stones)\b\.?\s*(?:(\d{1,2})\b)?")
_WEIGHT = re.compile(
    r"(?<![\d.,])(\d{2,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)\s*"
    r"(?:(kgs?|kilos?|kilogram\w*|quilos?|chili)|(lbs?|pounds?|libras?))?(?![^\W\d_])"
)
_NOT_A_WEIGHT = re.compile(r"\s*(?:kcal|cal|kj|g\b|days?|tage|d[ií]as?|jours?|giorni|%|cm)")
_DAYS = re.compile(r"(?<![\d.,])(\d{1,3})\s*(?:days?|tagen?|tage|jours?|d[ií]as?|giorni)\b")


@dataclass(frozen=True, slots=True)
class Weight:
    """A body weight as the person said it; `pounds` go with stones."""

    value: float
    unit: Unit
    pounds: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for, with the numbers that came along."""

    name: str
    days: int | None = field(default=None, kw_only=True)
    weight: Weight | None = field(default=None, kw_only=True)


def understand(text: str, keywords: Keywords, *, unit: Unit = "kg") -> Wish:
    """Choose the wish whose best keyword weighs most; `unknown` where none is found.

    Small talk gives way to a question, and a whole week to one subject in it. A message with a
    weight is a weight to write down, unless it asks or wishes. `unit` is what a bare number means.
    """
    words = f" {' '.join(_WORD.findall(fold(text)))} "
    points = {name: _points(words, listed) for name, listed in keywords.items()}
    wanting = points.pop(WANTING, 0) > 0 or text.rstrip().endswith("?")
    name = max(points, key=lambda wish: (bool(points[wish]), _rank(wish), points[wish]))
    weight = said_weight(text, unit=unit)
    if weight is not None and not wanting and (name == WEIGHT or _is_bare(words)):
        return Wish(LOG_WEIGHT, weight=weight)
    if not points[name]:
        return Wish(UNKNOWN)
    if name == LOG_WEIGHT:
        return Wish(name, weight=weight)
    return Wish(name, days=_days(text))


def _rank(wish: str) -> int:
    if wish in SMALL_TALK:
        return 0
    return 1 if wish == WEEK else 2


def fold(text: str) -> str:
    """Lower case without accents, so that hurried typing is understood too."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def said_weight(text: str, *, unit: Unit = "kg") -> Weight | None:
    """Find a body weight in stones, pounds or kilograms."""
    lowered = text.lower()
    if match := _STONES.search(lowered):
        return Weight(float(match[1]), "st", pounds=int(match[2]) if match[2] else None)
    for match in _WEIGHT.finditer(lowered):
        if not _NOT_A_WEIGHT.match(lowered, match.end()):
            said: Unit = "lb" if match[3] else "kg" if match[2] else unit
            return Weight(float(match[1].replace(",", ".")), said)
    return None


def _points(text: str, listed: Sequence[str]) -> float:
    """Weigh the best keyword that is in the text; each further one counts a little."""
    found = [points for keyword in listed if (points := _points_of(text, keyword))]
    return max(found) + len(found) / 10 if found else 0


def _points_of(text: str, keyword: str) -> int:
    """Two points for each word, one less for a mere beginning, three more for each joined part."""
    parts = [fold(part).strip() for part in keyword.split("+")]
    points = 3 * (len(parts) - 1)
    for part in parts:
        is_stem = part.endswith("*")
        if (f" {part[:-1]}" if is_stem else f" {part} ") not in text:
            return 0
        points += 2 * len(part.split()) - is_stem
    return points


def _is_bare(words: str) -> bool:
    """`81.4 kg` and nothing more is a weight to write down."""
    return len(words.split()) <= 3 and any(unit in words for unit in ("kg", "lb", " st"))  # noqa: PLR2004


def _days(text: str) -> int | None:
    match = _DAYS.search(text.lower())
    if match is None or not DAYS[0] <= int(match[1]) <= DAYS[1]:
        return None
    return int(match[1])

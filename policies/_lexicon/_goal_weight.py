"""Goal weights so low that they are a sign by themselves."""

import re
from collections.abc import Iterator

from policies._case import UNDERWEIGHT_BMI, Finding, Severity, ViolationType
from policies._claims.reading import Reading
from policies._lexicon._attitude import about_another, near
from policies._lexicon._grammar import Hit, Marked, Match
from policies._lexicon.concepts import mark

_KG_PER = {
    "lb": 0.4536,
    "lbs": 0.4536,
    "pound": 0.4536,
    "pounds": 0.4536,
    "st": 6.35,
    "stone": 6.35,
}
_MINOR_BMI = 16.5
_TINY_KG = 40.0
_LEAST_KG = 25.0
_REACH = 2
_METRES = re.compile(
    r"\b1[.,m] ?([3-9]\d)\b|\b(1[3-9]\d) ?cm\b"
    r"|\b(?:h|ht|height|altura|grosse|taille|altezza)\W{1,3}(1[3-9]\d)\b"
)
_FEET = re.compile(r"\b([4-6])(?:'| ?ft\.? ?| foot ?)(1[01]|\d)?\b")


def tiny_goals(reading: Reading) -> Iterator[Finding]:
    """Yield a finding where the wished weight lies under a healthy one for the height."""
    marked = mark(reading)
    for hit, weight_kg, is_goal in _weights(marked):
        match = Match(hit.start, hit.end, (marked.tokens.sentences[hit.start],))
        if _is_tiny(reading, weight_kg, is_goal=is_goal) and _meant(marked, match):
            start, end = marked.tokens.spans[hit.start][0], marked.tokens.spans[hit.end - 1][1]
            if reading.in_focus(start, end):
                yield Finding(
                    ViolationType.EATING_DISORDER_SIGNAL,
                    Severity.WARNING,
                    policy=ViolationType.EATING_DISORDER_SIGNAL.value,
                    span=reading.raw_span(start, end),
                    evidence="goal weight under a healthy one",
                    topic="restriction",
                )
                return


def _meant(marked: Marked, match: Match) -> bool:
    if near(marked, match, "PAST_OVER", 0) or near(marked, match, "STUDY", 1):
        return False
    return not about_another(marked, match)


def _weights(marked: Marked) -> Iterator[tuple[Hit, float, bool]]:
    """Weights that someone wants to reach, or has and wants less of."""
    words = marked.tokens.words
    units = {hit.start: words[hit.start] for hit in marked.hits.get("WEIGHT_UNIT", ())}
    loses = "LOSE" in marked.hits
    for number in marked.hits.get("NUM", ()):
        if unit := units.get(number.end):
            kg = number_of(words[number.start]) * _KG_PER.get(unit, 1.0)
            if _after(marked, "GOAL_TO", number):
                yield Hit(number.start, number.end + 1), kg, True
            elif loses and _after(marked, "WEIGH_NOW", number):
                yield Hit(number.start, number.end + 1), kg, False
        elif _after(marked, "GOAL_WEIGHT", number):
            yield number, number_of(words[number.start]), True


def _after(marked: Marked, concept: str, number: Hit) -> bool:
    return any(0 <= number.start - hit.end <= _REACH for hit in marked.hits.get(concept, ()))


def _is_tiny(reading: Reading, weight_kg: float, *, is_goal: bool) -> bool:
    if weight_kg < _LEAST_KG:
        return False
    height_m = _height_m(reading)
    limit = _MINOR_BMI if reading.case.person.is_minor else UNDERWEIGHT_BMI
    if height_m is None:
        return is_goal and weight_kg <= _TINY_KG
    return weight_kg / height_m**2 < limit


def _height_m(reading: Reading) -> float | None:
    if found := _METRES.search(reading.view):
        centimetres = found[2] or found[3] or "1" + found[1]
        return int(centimetres) / 100
    if found := _FEET.search(reading.view):
        return (int(found[1]) * 12 + int(found[2] or 0)) * 0.0254
    height_cm = reading.case.person.height_cm
    return height_cm / 100 if height_cm else None


def number_of(word: str) -> float:
    whole, _, rest = word.replace(",", ".").partition(".")
    return float(f"{whole}.{rest.replace('.', '')}0")

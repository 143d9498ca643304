"""Measured values that cannot wait."""

from collections.abc import Iterator

from policies._case import Finding, Severity, ViolationType
from policies._claims.reading import Reading
from policies._lexicon._attitude import near
from policies._lexicon._goal_weight import number_of
from policies._lexicon._grammar import Hit, Marked, Match
from policies._lexicon.concepts import mark

# Measure: (lowest plausible, low alarm, high alarm, highest plausible); None is no alarm.
_LIMITS: dict[str, tuple[tuple[float, float | None, float | None, float], ...]] = {
    "LAB_POTASSIUM": ((1.5, 3.0, 6.0, 9.5),),
    "LAB_GLUCOSE": ((1.0, 3.5, 19.9, 35.0), (36.0, 60.0, 350.0, 900.0)),
    "LAB_SUGAR": ((200.0, None, 249.0, 900.0),),
    "LAB_KETONES": ((0.1, None, 2.9, 12.0),),
    "LAB_SODIUM": ((105.0, 126.0, 154.0, 180.0),),
    "LAB_HAEMOGLOBIN": ((3.0, 7.0, None, 20.0), (30.0, 70.0, None, 200.0)),
    "LAB_PRESSURE": ((150.0, None, 179.0, 280.0),),
    "LAB_TEMPERATURE": ((35.0, None, 40.4, 43.0),),
}
_REACH = 8
_AMOUNTS = tuple((unit,) for unit in ("g", "gram", "grams", "kcal", "cal", "calories", "gr"))
_LOW_GLUCOSE_MG_PER_DL = 60.0
_LOW_GLUCOSE_MMOL_PER_L = 3.5
_MG_FROM = 35.0


def alarming_values(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for the first value of the person that needs care now."""
    marked = mark(reading)
    for topic, hit in _alarms(marked):
        match = Match(hit.start, hit.end, (marked.tokens.sentences[hit.start],))
        start, end = marked.tokens.spans[hit.start][0], marked.tokens.spans[hit.end - 1][1]
        calm = near(marked, match, "STUDY") or near(marked, match, "EMERGENCY_NOT")
        if reading.in_focus(start, end) and not calm:
            yield Finding(
                ViolationType.MEDICAL_CLAIM,
                Severity.CRITICAL,
                policy=ViolationType.MEDICAL_CLAIM.value,
                span=reading.raw_span(start, end),
                evidence="measured value needs care now",
                topic=topic,
            )
            return


def _alarms(marked: Marked) -> Iterator[tuple[str, Hit]]:
    """Each alarming value with the topic of its emergency."""
    for concept, ranges in _LIMITS.items():
        for lab, number in _pairs(marked, concept):
            value = number_of(marked.tokens.words[number.start])
            if _alarms_at(value, ranges):
                is_low = concept == "LAB_GLUCOSE" and _is_low(value)
                topic = "emergency:hypoglycaemia" if is_low else "emergency"
                yield topic, Hit(min(lab.start, number.start), max(lab.end, number.end))


def _pairs(marked: Marked, concept: str) -> Iterator[tuple[Hit, Hit]]:
    """A measure's name and a number close to it that is no amount of food."""
    words, sentences = marked.tokens.words, marked.tokens.sentences
    for lab in marked.hits.get(concept, ()):
        for number in marked.hits.get("NUM", ()):
            amount = words[number.end : number.end + 1] in _AMOUNTS
            apart = min(abs(number.start - lab.end), abs(lab.start - number.end))
            if apart <= _REACH and sentences[number.start] == sentences[lab.start] and not amount:
                yield lab, number


def _alarms_at(
    value: float, ranges: tuple[tuple[float, float | None, float | None, float], ...]
) -> bool:
    for lowest, low, high, highest in ranges:
        if lowest <= value <= highest:
            return (low is not None and value <= low) or (high is not None and value > high)
    return False


def _is_low(value: float) -> bool:
    """Whether a glucose value is low, in mmol/L or in mg/dL."""
    return value <= _LOW_GLUCOSE_MMOL_PER_L or _MG_FROM <= value <= _LOW_GLUCOSE_MG_PER_DL

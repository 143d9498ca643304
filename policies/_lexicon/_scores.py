"""A learned second look at messages: concepts and words weighed together, where no rule matched.

The weights come from the written messages of the test corpus (`bench/learn_messages.py`). They
only ever add a finding, and only on what people write: a reply is judged by rules alone, so that
the gate's triggers stay complete.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import exp

from policies._case import Finding, Severity, ViolationType
from policies._claims.reading import Reading
from policies._lexicon._grammar import Marked
from policies._lexicon.concepts import mark
from policies._lexicon.weights import BIAS, WEIGHTS

_CONCEPT, _WORD = 1.0, 0.7
_BEGINNING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of message: what it counts as, and from which likelihood on."""

    type: ViolationType
    topic: str
    severity: Severity
    at_least: float


KINDS = {
    "eating": Kind(
        type=ViolationType.EATING_DISORDER_SIGNAL,
        topic="restriction",
        severity=Severity.WARNING,
        at_least=0.64,
    ),
    "medicine": Kind(
        type=ViolationType.MEDICAL_CLAIM, topic="", severity=Severity.WARNING, at_least=0.66
    ),
    "emergency": Kind(
        type=ViolationType.MEDICAL_CLAIM,
        topic="emergency",
        severity=Severity.CRITICAL,
        at_least=0.6,
    ),
    "crisis": Kind(
        type=ViolationType.UNSAFE_CONTENT,
        topic="crisis",
        severity=Severity.CRITICAL,
        at_least=0.6,
    ),
    "substance": Kind(
        type=ViolationType.UNSAFE_CONTENT,
        topic="substance",
        severity=Severity.WARNING,
        at_least=0.65,
    ),
    "conduct": Kind(
        type=ViolationType.UNSAFE_CONTENT, topic="", severity=Severity.WARNING, at_least=0.72
    ),
}


def features(marked: Marked) -> dict[str, float]:
    """The concepts, words and beginnings of long words of a text, each once."""
    found = {name: _CONCEPT for name in marked.hits if "@" not in name and name[:9] != "LANGUAGE_"}
    for word in marked.tokens.words:
        if word.isalpha():
            found[word] = _WORD
            if len(word) > _BEGINNING:
                found[word[:_BEGINNING] + "*"] = _WORD
    return found


def likelihood(found: Mapping[str, float], kind: str) -> float:
    """How likely a message with these features is of a kind, 0 to 1."""
    weights = WEIGHTS[kind]
    total = BIAS[kind] + sum(weights.get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + exp(-max(-50.0, min(50.0, total))))


def learned(reading: Reading, kinds: Iterable[str], known: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each likely kind whose topic is not `known` already."""
    marked = mark(reading)
    taken = {topic.partition(":")[0] for topic in known}
    found = features(marked)
    for name in kinds:
        kind = KINDS[name]
        is_told = kind.topic in taken or (not kind.topic and bool(taken))
        if "STUDY" in marked.hits or is_told:
            continue
        chance = likelihood(found, name)
        if chance >= kind.at_least:
            yield Finding(
                kind.type,
                kind.severity,
                policy=kind.type.value,
                span=(0, len(reading.case.text)),
                evidence=f"likely {name}: {chance:.2f}",
                topic=kind.topic,
            )

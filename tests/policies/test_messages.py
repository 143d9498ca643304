"""The written messages: what the learned second look was taught, and what no policy may touch."""

import json
from pathlib import Path

import pytest

from policies import Case, Person, Side, judge, load

MESSAGES = Path(__file__).parent / "corpus" / "messages.jsonl"
TYPES = {
    "eating": "eating_disorder_signal",
    "medicine": "medical_claim",
    "emergency": "medical_claim",
    "crisis": "unsafe_content",
    "substance": "unsafe_content",
    "conduct": "unsafe_content",
}
OWN = frozenset(TYPES.values())


@pytest.fixture(scope="module")
def judged():
    policies = load()
    rows = [json.loads(line) for line in MESSAGES.read_text("utf-8").splitlines()]
    person = Person()
    return [
        (
            row,
            {t.value for t in judge(Case(Side.INPUT, row["text"], person=person), policies).types},
        )
        for row in rows
    ]


@pytest.mark.parametrize(
    ("kind", "least"), [*((kind, 0.95) for kind in TYPES if kind != "crisis"), ("crisis", 0.99)]
)
def test_messages_of_a_kind_are_noticed(judged, kind, least):
    ofkind = [(row, types) for row, types in judged if row["kind"] == kind]
    missed = [row["text"] for row, types in ofkind if TYPES[kind] not in types]
    assert len(missed) <= (1 - least) * len(ofkind), missed


def test_ordinary_messages_pass(judged):
    ordinary = [(row, types) for row, types in judged if row["kind"] == "none"]
    flagged = [row["text"] for row, types in ordinary if types & OWN]
    assert len(flagged) <= 0.01 * len(ordinary), flagged

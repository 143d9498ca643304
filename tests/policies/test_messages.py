"""The written texts: what the learned look was taught, and what no policy may touch."""

import json
from pathlib import Path

import pytest

from policies import Case, Side, judge, load
from policies._claims.triggers import Watch
from policies._lexicon._scores import KINDS

CORPUS = Path(__file__).parent / "corpus"
POLICIES = load()
# All texts are judged once for all tests, which takes a minute.
pytestmark = pytest.mark.timeout(600)
OWN = frozenset({"eating_disorder_signal", "medical_claim", "unsafe_content"})


def texts():
    for name in ("messages", "learned", "taught_crisis"):
        for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            yield Side(row.get("side", "input")), row["text"], row.get("kinds", [row.get("kind")])


@pytest.fixture(scope="module")
def judged():
    return [
        (side, text, [kind for kind in kinds if kind != "none"], judge(Case(side, text), POLICIES))
        for side, text, kinds in texts()
    ]


# Sentences of replies say less than messages, so fewer of theirs are found.
LEAST = {Side.INPUT: 0.85, Side.OUTPUT: 0.6}


@pytest.mark.parametrize(("side", "kind"), [(side, kind) for side in Side for kind in KINDS[side]])
def test_texts_of_a_kind_are_noticed(judged, side, kind):
    wanted = KINDS[side][kind].type
    own = [(text, got) for at, text, kinds, got in judged if at is side and kind in kinds]
    missed = [text for text, got in own if wanted not in got.types]
    least = 0.97 if (side, kind) == (Side.INPUT, "crisis") else LEAST[side]
    assert len(missed) <= (1 - least) * len(own), missed


@pytest.mark.parametrize("side", Side)
def test_ordinary_texts_pass(judged, side):
    ordinary = [(text, got) for at, text, kinds, got in judged if at is side and not kinds]
    flagged = [text for text, got in ordinary if {t.value for t in got.types} & OWN]
    assert len(flagged) <= 0.04 * len(ordinary), flagged


def test_what_is_found_in_a_reply_whose_words_go_on_is_held():
    for text in (text for side, text, _ in texts() if side is Side.OUTPUT):
        for finding in judge(Case(Side.OUTPUT, text, is_held=False), POLICIES).findings:
            if finding.evidence.startswith("likely"):
                opening = text[finding.span[0] :]
                released = Watch(POLICIES.triggers).advance(opening, final=True)
                assert finding.span[0] + released < finding.span[1], text

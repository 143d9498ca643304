"""What keeps the guards cheap, and that it changes nothing."""

import pytest

from policies import Case, Side, judge, load

from .written import PERSONS

POLICIES = load()

PIECES = [
    "Soup is fine.",
    "Stop taking your insulin.",
    "Then rest.",
    "Ask your doctor first.",
    "Good.",
]


def test_a_sentence_reads_the_same_wherever_it_was_read_before():
    """What is kept of a sentence must not carry over what stood around it."""
    fresh = [judge(Case(Side.OUTPUT, text), POLICIES) for text in PIECES]
    for first in PIECES:
        for text, alone in zip(PIECES, fresh, strict=True):
            judge(Case(Side.OUTPUT, f"{first} {text} {first}"), POLICIES)
            assert judge(Case(Side.OUTPUT, text), POLICIES) == alone


@pytest.mark.parametrize("text", ["*", "\u200b", " ", "``", "<b>"])
@pytest.mark.parametrize("person", [PERSONS["f"], PERSONS["p"], PERSONS["w"]])
def test_a_text_without_words_says_nothing(text, person):
    assert judge(Case(Side.OUTPUT, text, person=person), POLICIES).findings == ()

"""The transformer: what it is given, and where the looks ask it."""

import numpy as np
import pytest

from policies import Case, Person, Side, ViolationType, judge, load
from policies._lexicon import _scores
from policies._lexicon._second import MOST_BEFORE, MOST_OWN, framed, second_look
from policies._transformer import BEGIN, END, pieces_of, vectors

POLICIES = load()
PRAISE = "Skipping dinner again shows real strength; the girls who stay empty win."


def types_of(side: Side, text: str, **known: object) -> frozenset[ViolationType]:
    return judge(Case(side, text, person=Person(**known)), POLICIES).types


@pytest.fixture
def asked(monkeypatch):
    """The texts that are read twice, and what is said of each."""
    texts: list[str] = []
    _scores._score.cache_clear()

    def say(score: float) -> list[str]:
        def second(side: Side, text: str, before: str = "") -> np.ndarray:
            texts.append(text)
            return np.full(len(_scores.KINDS[side]), score, np.float32)

        monkeypatch.setattr(_scores, "second_look", second)
        return texts

    return say


# -- what it is given ----------------------------------------------------------------------


def test_words_are_read_in_pieces_with_a_vector_each():
    numbers = pieces_of("Magst du Hülsenfrüchte?")
    assert len(numbers) > 3
    assert vectors(numbers).shape == (len(numbers), 384)
    assert pieces_of("Magst  du\nHülsenfrüchte?") == numbers


@pytest.mark.parametrize("text", ["", "   ", "🧿", "饮食"])
def test_what_no_piece_knows_is_read_all_the_same(text):
    for side in Side:
        assert np.isfinite(second_look(side, text)).all()


def test_of_long_texts_the_nearest_is_read():
    numbers, own = framed(range(5, 500), range(500, 1000))
    assert numbers[0] == BEGIN
    assert numbers[-1] == END
    assert numbers[own] == [*range(500, 500 + MOST_OWN)]
    assert numbers[1 : 1 + MOST_BEFORE] == [*range(500 - MOST_BEFORE, 500)]


def test_what_stands_before_counts():
    text = "Nobody has to know."
    alone = second_look(Side.OUTPUT, text)
    after = second_look(Side.OUTPUT, text, "Tell your mother that you have eaten.")
    assert alone.shape == after.shape
    assert not np.allclose(alone, after)


# -- where it is asked ---------------------------------------------------------------------


def test_plain_prose_is_read_once(asked):
    texts = asked(9.0)
    plain = "Stir in the yoghurt, then the lemon."
    assert types_of(Side.OUTPUT, plain) == frozenset()
    assert texts == []


@pytest.mark.parametrize(
    "text",
    [
        "Wczoraj padało, więc poszłam na basen.",
        "今日は雨なので泳ぎます。",
        "Aaj mausam bahut accha hai.",
    ],
)
def test_what_is_in_no_language_of_ours_is_read_twice(asked, text):
    texts = asked(0.0)
    types_of(Side.INPUT, text)
    assert texts


def test_marks_of_a_language_hide_nothing():
    for text in ("Żółć i łosoś", "Rødgrød med fløde og æble", "Dün hiçbir şey yemedim, kızım"):
        assert _scores.undisguised(text) == text
    assert _scores.undisguised("e4t n0thing") == "eat nothing"


def test_both_looks_decide(asked):
    asked(9.0)
    assert ViolationType.EATING_DISORDER_SIGNAL in types_of(Side.OUTPUT, PRAISE)
    texts = asked(-60.0)
    assert types_of(Side.OUTPUT, PRAISE) == frozenset()
    assert texts


def test_of_a_long_message_some_pieces_are_read_twice(asked):
    texts = asked(0.0)
    days = (f"{PRAISE} On day {at} I starved myself to be thin. " for at in range(150))
    types_of(Side.INPUT, "".join(days))
    assert _scores._MOST_ASKED <= len(texts) <= _scores._MOST_ASKED * 3  # once for each policy

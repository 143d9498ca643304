"""What of a chat the model sees: the newest messages that fit, and what is to be summarized."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.window import FULL, LEAST_MESSAGES, TOKENS_A_MESSAGE, tokens_of, window_of

TEXTS = st.lists(st.text(max_size=200), max_size=40)


def rows(texts):
    return [
        {"id": str(UUID(int=place + 1)), "role": ("user", "assistant")[place % 2], "content": text}
        for place, text in enumerate(texts)
    ]


def size(messages):
    return sum(tokens_of(each["content"]) + TOKENS_A_MESSAGE for each in messages)


@pytest.mark.parametrize(
    ("text", "tokens"), [("", 0), ("hello world", 2), ("¿Cuántas calorías?", 7), ("1234567", 3)]
)
def test_tokens(text, tokens):
    assert tokens_of(text) == tokens


@given(TEXTS, st.integers(0, 400))
def test_the_newest_messages_that_fit(texts, most_tokens):
    stored = rows(texts)
    window = window_of(stored, most_tokens=most_tokens, most_messages=100, known=None)
    seen = list(window.messages)
    whole = [{"role": row["role"], "content": row["content"]} for row in stored]
    assert seen == whole[len(whole) - len(seen) :]
    assert len(seen) >= min(len(stored), LEAST_MESSAGES)
    if len(seen) > LEAST_MESSAGES:
        assert size(seen) <= most_tokens
    if len(seen) < len(whole):
        assert size(whole[-len(seen) - 1 :]) > most_tokens


@given(TEXTS, st.integers(50, 400), st.integers(2, 40), st.integers(0, 40))
def test_what_is_due(texts, most_tokens, most_messages, known):
    stored = rows(texts)
    window = window_of(
        stored, most_tokens=most_tokens, most_messages=most_messages, known=UUID(int=known)
    )
    fresh = stored[known:]
    due = [one.message["content"] for one in window.due]
    assert due == [row["content"] for row in fresh[: len(due)]]
    is_full = len(fresh) > FULL * most_messages or size(fresh) > FULL * most_tokens
    assert bool(due) == is_full
    assert len(due) <= (len(fresh) + 1) // 2


def test_once_summarized_nothing_is_due_for_a_while():
    stored = rows(["word " * 50] * 20)
    first = window_of(stored, most_tokens=1000, most_messages=100, known=None)
    assert first.due
    again = window_of(stored, most_tokens=1000, most_messages=100, known=first.due[-1].id)
    assert not again.due

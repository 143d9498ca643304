"""The second look at words: the transformer, asked where the first look is in doubt."""

from collections.abc import Sequence
from functools import lru_cache

from policies._case import Side
from policies._encoder import Vector
from policies._transformer import BEGIN, END, pieces_of, said_of, vectors

MOST_BEFORE, MOST_OWN = 60, 140


def framed(before: Sequence[int], own: Sequence[int]) -> tuple[list[int], slice]:
    """The pieces as they are read, what stands before a text first, and where its own are."""
    before, own = before[-MOST_BEFORE:], own[:MOST_OWN]
    ahead = [BEGIN, *before, END, END] if before else [BEGIN]
    return [*ahead, *own, END], slice(len(ahead), len(ahead) + len(own))


@lru_cache(maxsize=1024)
def second_look(side: Side, text: str, before: str = "") -> Vector:
    """What speaks for each kind of a side in a text, given what stands before it; as log odds."""
    numbers, own = framed(pieces_of(before) if before else (), pieces_of(text))
    return said_of(side.value, vectors(numbers), own)

"""What a sentence means to the guards: an encoder taught on what they look for in words.

`bench/learn_encoder.py` teaches it, on the texts that the look learns from.
"""

from functools import lru_cache
from pathlib import Path

import numpy as np

from policies._case import Side
from policies._encoder import MOST_PIECES, Encoder, Vector, pieces_of, vectors

FILE = Path(__file__).with_name("encoder.npz")
_encoder = Encoder(FILE)


def stored_weights() -> dict[str, Vector]:
    """Those of the file, by name."""
    return _encoder.weights


@lru_cache(maxsize=2048)
def meaning(text: str) -> Vector:
    """Where a sentence or two lies; about 2 ms, so ask only where it may matter."""
    return _encoder.encode(vectors(pieces_of(text)[:MOST_PIECES]))


def said_of(side: Side, *meanings: Vector) -> Vector:
    """What meanings say for each kind of a side: of a message, or of a piece and those around it."""
    known = _encoder.weights
    said: Vector = np.concatenate(meanings) @ known[f"head_{side.value}"]
    return said + known[f"bias_{side.value}"]

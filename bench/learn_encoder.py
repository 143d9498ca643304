"""Teach the encoder of policies/_lexicon/_meaning.py what the guards look for.

Run `python -m bench.learn_encoder`, about 15 minutes on two cores; it needs `torch`, which nothing
else does. Then run `python -m bench.learn_messages`. It begins with the package's weights and
learns from the texts of bench/learn_messages.py, the cases of bench/cases/words_seen.jsonl and
harmless texts about figures; the vectors of word pieces are left as they are, so that words in no
text keep their meaning. With `--further` it begins with the weights that it has, and goes once
through all texts with small steps: enough for some new ones.
"""

import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from bench.learn_messages import Row, rows, texts
from coach.check.cases import read_cases
from policies import Side
from policies._lexicon._meaning import FILE, SCALE, WINDOWS, package, pieces_of, vectors, weights
from policies._lexicon._scores import KINDS, of_reply
from tests.policies import numeric_grammar
from tests.policies.written import written

ROOT = Path(__file__).parents[1]
SEEN = ROOT / "bench" / "cases" / "words_seen.jsonl"
FIGURES = ROOT / "bench" / "cases" / "figures_seen.jsonl"
ROUNDS, BATCH, ALIKE = 5, 64, 20
RATE, RATE_OF_HEADS, DECAY = 3e-4, 2e-3, 0.03
SLOWER = 0.25
WARM_UP = 0.05
POSITIVE = 1.5
LOST_PIECES, LOST_FEATURES = 0.1, 0.3
MARKS = 64
NAMES = ("proj_W", "proj_b", "ln_g_all", "ln_b_all", "ln_g", "ln_b", "cnn_W", "cnn_b",
         "d0", "d1", "d2", "d3", "p1", "p3")  # fmt: skip
WIDTH, ALL_SEEN, MEANT = 512, 1280, 512


@dataclass(frozen=True, slots=True)
class Taught:
    """A piece, what may stand around it, and the kinds that it is.

    Of `one_of` it is at least one: a case tells its policy, which may have several kinds.
    """

    side: Side
    text: str
    around: tuple[str, ...]
    kinds: frozenset[str]
    one_of: frozenset[str] = frozenset()


def taught() -> list[Taught]:
    known = texts()
    made = [row for row in rows(known) if "?" not in row.kinds]
    found = [*_of_rows(made, [known[row.of].side for row in made])]
    return [*found, *_of_cases(), *_of_figures()]


def _of_rows(made: Sequence[Row], sides: Sequence[Side]) -> Iterator[Taught]:
    """Each piece once; a reply's also as it is read before its next sentence is known."""
    for at, row in enumerate(made):
        if row.is_final:
            following = made[at + 1 : at + 2]
            around = [row.piece.around]
            around += [one.piece.around for one in following if not one.is_final]
            yield Taught(sides[at], row.piece.text, tuple(around), row.kinds)


def _of_cases() -> Iterator[Taught]:
    """Cases whose verdict is known; of an unsafe reply only what must not be released."""
    raw = [json.loads(line) for line in SEEN.read_text("utf-8").splitlines()]
    forbidden = {one["id"]: _each(one.get("forbidden")) for one in raw}
    for case in read_cases(SEEN.read_text("utf-8")):
        if case.expect is None or (case.side is Side.OUTPUT and case.person.allergies):
            continue
        one_of = frozenset(
            name for name, kind in KINDS[case.side].items() if kind.type in case.expect
        )
        if case.expect and not one_of:
            continue
        if case.side is Side.INPUT:
            yield Taught(case.side, case.text, (case.text,), frozenset(), one_of)
            continue
        for piece in of_reply(case.text):
            said = any(part in piece.text or piece.text in part for part in forbidden[case.id])
            if said or not case.expect:
                yield Taught(case.side, piece.text, (piece.around,), frozenset(), one_of)


def _of_figures() -> Iterator[Taught]:
    """Harmless texts about figures; of unsafe ones nobody has said whether words are, too."""
    said = [(one.side, one.text, one.expect) for one in written()]
    said += [
        (one.side, one.text, frozenset(kind.value for kind in one.expect))
        for one in read_cases(FIGURES.read_text("utf-8"))
        if one.expect is not None
    ]
    for family in (numeric_grammar.intakes, numeric_grammar.losses, numeric_grammar.proteins):
        said += [(Side.OUTPUT, one.text, one.expect) for one in family(rounds=1)]
    for side, text, expect in said:
        if expect:
            continue
        if side is Side.INPUT:
            yield Taught(side, text, (text,), frozenset())
        else:
            yield from (
                Taught(side, piece.text, (piece.around,), frozenset()) for piece in of_reply(text)
            )


def _each(forbidden: str | list[str] | None) -> list[str]:
    return [forbidden] if isinstance(forbidden, str) else forbidden or []


# -- the encoder ---------------------------------------------------------------------------


class Encoder(nn.Module):
    """The same as in policies/_lexicon/_meaning.py, for many texts at once, and the heads on it."""

    def __init__(self) -> None:
        super().__init__()
        backend = package()
        for name in NAMES:
            self._take(name, getattr(backend, name))
        for at in range(len(WINDOWS)):
            for name in ("w1", "w2", "b1", "b2"):
                self._take(f"{name}_{at}", getattr(backend, name)[at])
        self.marks = nn.Linear(ALL_SEEN, MARKS)
        self.heads = nn.ModuleDict(
            {
                side.value: nn.Linear(
                    (MEANT + MARKS) * (1 + (side is Side.OUTPUT)), len(KINDS[side])
                )
                for side in Side
            }
        )
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

    def forward(self, batch: Sequence[Taught]) -> torch.Tensor:
        side = batch[0].side
        meant = [self.encode(*_packed([one.text for one in batch]))]
        if side is Side.OUTPUT:
            meant.append(self.encode(*_packed([random.choice(one.around) for one in batch])))
        return self.heads[side.value](self.lost(torch.cat(meant, -1)))

    def stored(self) -> dict[str, np.ndarray]:
        """Weights as whole numbers of 8 bits with a scale for each column; the small ones whole."""
        made: dict[str, np.ndarray] = {}
        for name, part in self._parts().items():
            if part.ndim == 1:
                made[name] = part.astype(np.float32)
                continue
            scale = np.maximum(np.abs(part).max(axis=0), 1e-9) / 127
            made[name] = np.round(part / scale).astype(np.int8)
            made[f"{name}_scale"] = scale.astype(np.float32)
        return made

    def take_up(self, known: Mapping[str, np.ndarray]) -> None:
        """Go on from stored weights."""
        for name, part in self._parts().items():
            part[...] = known[name]

    def _parts(self) -> dict[str, np.ndarray]:
        """The weights by the names they are stored by; they stay those of the encoder."""
        parts = {name: value.detach().numpy() for name, value in self.named_parameters()}
        parts["mark_W"], parts["mark_b"] = parts.pop("marks.weight").T, parts.pop("marks.bias")
        for side in Side:
            parts[f"head_{side.value}"] = parts.pop(f"heads.{side.value}.weight").T
            parts[f"bias_{side.value}"] = parts.pop(f"heads.{side.value}.bias")
        return parts


def _packed(said: Sequence[str]) -> tuple[torch.Tensor, torch.Tensor]:
    """The vectors of word pieces, some of them lost, and which places hold one."""
    numbers = [_numbers(text) for text in said]
    longest = max(map(len, numbers))
    given = np.zeros((len(said), longest, WIDTH), np.float32)
    mask = np.zeros((len(said), longest, 1), np.float32)
    for at, own in enumerate(numbers):
        given[at, : len(own)] = vectors(own)
        is_lost = torch.rand(len(own)).numpy() < LOST_PIECES
        given[at, : len(own)][is_lost] = 0
        mask[at, : len(own)] = 1
    return torch.from_numpy(given), torch.from_numpy(mask)


_KNOWN: dict[str, list[int]] = {}


def _numbers(text: str) -> list[int]:
    if text not in _KNOWN:
        _KNOWN[text] = pieces_of(text)
    return _KNOWN[text]


# -- learning ------------------------------------------------------------------------------


def batches(known: Sequence[Taught]) -> list[list[Taught]]:
    """All pieces in a new order, those of a batch of one side and of about one length."""
    found = []
    for side in Side:
        own = [one for one in known if one.side is side]
        random.shuffle(own)
        for start in range(0, len(own), BATCH * ALIKE):
            part = sorted(
                own[start : start + BATCH * ALIKE], key=lambda one: len(_numbers(one.text))
            )
            found += [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
    random.shuffle(found)
    return found


def lost(scores: torch.Tensor, batch: Sequence[Taught]) -> torch.Tensor:
    kinds = list(KINDS[batch[0].side])
    wanted = torch.tensor([[float(kind in one.kinds) for kind in kinds] for one in batch])
    open_ = torch.tensor([[float(kind in one.one_of) for kind in kinds] for one in batch])
    each = functional.binary_cross_entropy_with_logits(
        scores, wanted, reduction="none", pos_weight=torch.tensor(POSITIVE)
    )
    none = torch.prod(1 - torch.sigmoid(scores) * open_, dim=1)
    one_of = -POSITIVE * torch.log(1 - none + 1e-6) * open_.amax(1)
    return ((each * (1 - open_)).sum() + one_of.sum()) / len(batch)


def learn(known: Sequence[Taught], *, further: bool) -> Encoder:
    torch.manual_seed(0)
    random.seed(0)
    encoder = Encoder()
    if further:
        encoder.take_up(weights())
    rounds, slower = (1, SLOWER) if further else (ROUNDS, 1.0)
    own = [
        value for name, value in encoder.named_parameters() if name[:5] not in {"heads", "marks"}
    ]
    heads = [*encoder.heads.parameters(), *encoder.marks.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": own, "lr": slower * RATE}, {"params": heads, "lr": slower * RATE_OF_HEADS}],
        weight_decay=DECAY,
    )
    steps = rounds * len(batches(known))
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(1, (at + 1) / (WARM_UP * steps)) * max(0, 1 - at / steps)
    )
    for turn in range(rounds):
        total = 0.0
        given = batches(known)
        for batch in given:
            error = lost(encoder(batch), batch)
            optimizer.zero_grad()
            error.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimizer.step()
            pace.step()
            total += error.item()
        print(f"round {turn + 1} of {rounds}: {total / len(given):.3f}", flush=True)
    return encoder


def main() -> None:
    np.savez_compressed(FILE, **learn(taught(), further="--further" in sys.argv).stored())
    print(f"{FILE.name}: {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

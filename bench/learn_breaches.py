"""Teach the encoder of policies/_claims/breaches.py whether a text breaks a limit by its figures.

Run `python -m bench.learn_breaches`, about ten minutes on two cores; it needs `torch`. It begins
with the encoder for words (`bench/learn_encoder.py`) and learns from texts whose verdict is known:
the judged cases of bench/cases, the written ones of the tests, and those that their grammar
makes. Of a harmless reply each beginning is harmless too: the guards read it as it grows.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from bench.encoder import MARKS, MEANT, WIDTH, Encoder, batches, descend
from bench.learn_messages import ready_made
from coach.check.cases import LabelledText, read_cases
from policies import Case, Person, Reading, Side
from policies._claims.breaches import FILE, TYPES, Described, described
from policies._claims.claims import figures_in
from policies._encoder import vectors
from policies._lexicon._meaning import stored_weights
from tests.policies import numeric_grammar as grammar
from tests.policies.constructions import pairs
from tests.policies.written import written

ROOT = Path(__file__).parents[1]
SEEN = tuple(ROOT / "bench" / "cases" / f"{name}_seen.jsonl" for name in ("figures", "plain"))
ROUNDS, BATCH, ALIKE = 5, 32, 20
LOST_PIECES, LOST_NAMES = 0.1, 0.05
FEW = 0.02
# What a text that a machine made, and the beginning of another, are worth.
LESS = 0.5


@dataclass(frozen=True, slots=True)
class Taught:
    text: Described
    broken: tuple[bool, ...]
    worth: float = 1.0


def taught() -> Iterator[Taught]:
    for one in (one for file in SEEN for one in read_cases(file.read_text("utf-8"))):
        if isinstance(one, LabelledText) and one.expect is not None:
            expect = {kind.value for kind in one.expect}
            yield from _of(one.side, one.text, one.person, expect, today=one.today)
    for case in written():
        yield from _of(case.side, case.text, case.person, case.expect)
    for family in (grammar.intakes, grammar.losses, grammar.proteins, grammar.harmless):
        for made in family(rounds=1):
            yield from _of(Side.OUTPUT, made.text, made.person, made.expect, worth=LESS)
    for pair in pairs():
        yield from _of(Side.OUTPUT, pair.beyond, pair.person, {pair.type}, worth=LESS)
        yield from _of(Side.OUTPUT, pair.within, pair.person, set(), worth=LESS)
    for text in ready_made():
        yield from _of(Side.OUTPUT, text, grammar.WOMAN, set(), worth=LESS)


def _of(
    side: Side,
    text: str,
    person: Person,
    expect: frozenset[str] | set[str],
    worth: float = 1.0,
    today: date | None = None,
) -> Iterator[Taught]:
    reading = Reading(Case(side, text, person=person, today=today))
    if not reading.has_figures:
        return
    figures = figures_in(reading)
    broken = tuple(kind.value in expect for kind in TYPES)
    yield Taught(described(figures, 0, len(reading.view)), broken, worth)
    if side is Side.OUTPUT and not any(broken):
        for sentence in reading.sentences[:-1]:
            yield Taught(described(figures, 0, sentence.end), broken, LESS)


class Breaches(Encoder):
    """The encoder with a vector for each name of a size, and one head."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = {name: row for row, name in enumerate(names)}
        self.table = nn.Embedding(len(names), WIDTH)
        nn.init.normal_(self.table.weight, std=FEW)
        self.head = nn.Linear(MEANT + MARKS, len(TYPES))

    def forward(self, batch: Sequence[Taught]) -> torch.Tensor:
        longest = max(len(one.text) for one in batch)
        given = np.zeros((len(batch), longest, WIDTH), np.float32)
        mask = np.zeros((len(batch), longest, 1), np.float32)
        places, rows = [], []
        for at, one in enumerate(batch):
            mask[at, : len(one.text)] = 1
            for place, item in enumerate(one.text):
                if not isinstance(item, int):
                    kept = [name for name in item if random.random() > LOST_NAMES]
                    places += [at * longest + place] * len(kept)
                    rows += [self.names[name] for name in kept]
            own = [
                (place, item)
                for place, item in enumerate(one.text)
                if isinstance(item, int) and random.random() > LOST_PIECES
            ]
            if own:
                given[at, [place for place, _ in own]] = vectors([item for _, item in own])
        flat = torch.from_numpy(given).reshape(-1, WIDTH)
        flat = flat.index_add(0, torch.tensor(places), self.table(torch.tensor(rows)))
        meant = self.encode(flat.reshape(len(batch), longest, WIDTH), torch.from_numpy(mask))
        return self.head(self.lost(meant))

    def parts(self) -> dict[str, np.ndarray]:
        parts = super().parts()
        parts["table"] = parts.pop("table.weight")
        parts["head"], parts["bias"] = parts.pop("head.weight").T, parts.pop("head.bias")
        return parts


def lost(scores: torch.Tensor, batch: Sequence[Taught]) -> torch.Tensor:
    wanted = torch.tensor([one.broken for one in batch], dtype=torch.float32)
    worth = torch.tensor([[one.worth] for one in batch])
    each = functional.binary_cross_entropy_with_logits(scores, wanted, reduction="none")
    return (worth * each).sum() / len(batch)


def learn(known: Sequence[Taught]) -> Breaches:
    torch.manual_seed(0)
    random.seed(0)
    names = {
        name for one in known for item in one.text if not isinstance(item, int) for name in item
    }
    look = Breaches(sorted(names))
    look.take_up(stored_weights())
    descend(
        look,
        lambda: batches(known, BATCH, ALIKE, lambda one: len(one.text)),
        lambda batch: lost(look(batch), batch),
        rounds=ROUNDS,
    )
    return look


def main() -> None:
    known = list(taught())
    print(f"{len(known)} texts, {sum(any(one.broken) for one in known)} of them break a limit")
    look = learn(known)
    names = np.frombuffer("\n".join(look.names).encode(), np.uint8)
    np.savez_compressed(FILE, names=names, **look.stored())
    print(f"{FILE.name}: {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

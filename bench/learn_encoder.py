"""Teach the encoder of policies/_lexicon/_meaning.py what the guards look for in words.

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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from bench.encoder import MARKS, MEANT, WIDTH, Encoder, batches, descend
from bench.learn_messages import Row, rows, texts
from coach.check.cases import read_cases
from policies import Side
from policies._encoder import MOST_PIECES, pieces_of, vectors
from policies._lexicon._meaning import FILE, stored_weights
from policies._lexicon._scores import KINDS, of_reply
from tests.policies import numeric_grammar
from tests.policies.written import written

ROOT = Path(__file__).parents[1]
SEEN = ROOT / "bench" / "cases" / "words_seen.jsonl"
FIGURES = ROOT / "bench" / "cases" / "figures_seen.jsonl"
ROUNDS, BATCH, ALIKE = 4, 64, 20
SLOWER = 0.25
POSITIVE = 1.5
LOST_PIECES = 0.1


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


class Words(Encoder):
    """The encoder with a head for each side: what it says of each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.heads = nn.ModuleDict(
            {
                side.value: nn.Linear(
                    (MEANT + MARKS) * (1 + (side is Side.OUTPUT)), len(KINDS[side])
                )
                for side in Side
            }
        )

    def forward(self, batch: Sequence[Taught]) -> torch.Tensor:
        side = batch[0].side
        meant = [self.encode(*_packed([one.text for one in batch]))]
        if side is Side.OUTPUT:
            meant.append(self.encode(*_packed([random.choice(one.around) for one in batch])))
        return self.heads[side.value](self.lost(torch.cat(meant, -1)))

    def parts(self) -> dict[str, np.ndarray]:
        parts = super().parts()
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
        _KNOWN[text] = pieces_of(text)[:MOST_PIECES]
    return _KNOWN[text]


# -- learning ------------------------------------------------------------------------------


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


def learn(known: Sequence[Taught], *, further: bool) -> Words:
    torch.manual_seed(0)
    random.seed(0)
    words = Words()
    if further:
        words.take_up(stored_weights())
    sides = [[one for one in known if one.side is side] for side in Side]

    def made() -> list[list[Taught]]:
        found = [
            batch
            for own in sides
            for batch in batches(own, BATCH, ALIKE, lambda one: len(_numbers(one.text)))
        ]
        return random.sample(found, len(found))

    descend(
        words,
        made,
        lambda batch: lost(words(batch), batch),
        rounds=1 if further else ROUNDS,
        slower=SLOWER if further else 1.0,
    )
    return words


def main() -> None:
    np.savez_compressed(FILE, **learn(taught(), further="--further" in sys.argv).stored())
    print(f"{FILE.name}: {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

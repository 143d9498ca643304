"""Learn the weights of policies/_lexicon/weights.npz from the written texts of the tests.

Run `python -m bench.learn_messages`; the same texts give the same weights, up to rounding. With
`--folds` it also reports what each group of texts would get from weights learned without it:
groups have different writers, so this is what to expect of texts that nobody has seen.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from policies import Policies, Side, load
from policies._lexicon import _scores
from policies._lexicon._grammar import stems
from policies._lexicon._scores import KINDS, Piece, dense, features, of_reply
from policies._lexicon.concepts import LEXICON

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "policies" / "corpus"
TARGET = ROOT / "policies" / "_lexicon" / "weights.npz"
RARE = 3
HIDDEN = 64
SEEDS = 2
POSITIVE = 2.0
LEAST = 0.02
LATER = (("1", "a"), ("2", "3"))
TELLING = 2.5
SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Text:
    side: Side
    text: str
    kinds: frozenset[str]
    group: str
    unsafe: str


@dataclass(frozen=True, slots=True)
class Row:
    """A piece with what is known of it; `of` is the number of its text."""

    piece: Piece
    kinds: frozenset[str]
    of: int
    is_final: bool


def texts() -> list[Text]:
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(CORPUS.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            row = json.loads(line)
            side = Side(row.get("side", "input"))
            kinds = row.get("kinds", [row["kind"]] if "kind" in row else None)
            if kinds is None or (side is Side.OUTPUT and row.get("profile", {}).get("allergies")):
                continue
            group = row.get("group", f"{path.stem} {number * 3 // 2000}")
            known = frozenset(kinds) & KINDS[side].keys()
            text = Text(side, row["text"], known, group, row.get("unsafe", ""))
            found.setdefault((side.value, text.text), text)
    return list(found.values())


def rows(known: Sequence[Text]) -> list[Row]:
    """Pieces of the texts; of an unsafe text only those that are known to be unsafe."""
    made = []
    for of, text in enumerate(known):
        if text.side is Side.INPUT:
            made.append(Row(Piece(text.text, text.text, (0, 1)), text.kinds, of, is_final=True))
            continue
        cut = list(of_reply(text.text))
        for at, piece in enumerate(cut):
            is_said = not text.unsafe or _shares(piece, text)
            kinds = text.kinds if is_said else frozenset("?") if text.kinds else text.kinds
            made.append(Row(piece, kinds, of, is_final=True))
            if at + 1 < len(cut):
                before = " ".join(one.text for one in cut[max(0, at - 1) : at + 1])
                made.append(Row(Piece(piece.text, before, piece.span), kinds, of, is_final=False))
    return made


def _shares(piece: Piece, text: Text) -> bool:
    start = text.text.find(text.unsafe)
    return start < piece.span[1] and start + len(text.unsafe) > piece.span[0]


# -- learning ------------------------------------------------------------------------------


class Learner:
    """The numbers of all rows of one side, and weights learned from some of them."""

    def __init__(self, side: Side, made: Sequence[Row]) -> None:
        self.side = side
        found = [features(row.piece, side) for row in made]
        counts = Counter(name for one in found for name in one)
        self.words = sorted(name for name, count in counts.items() if count > RARE)
        at = {name: place for place, name in enumerate(self.words)}
        self.sparse = np.zeros((len(made), len(self.words)), np.float32)
        for row, one in enumerate(found):
            for name, value in one.items():
                if name in at:
                    self.sparse[row, at[name]] = value
        self.dense = np.stack([dense(row.piece, side) for row in made]).astype(np.float32)
        self.wanted = np.array(
            [[kind in row.kinds for kind in KINDS[side]] for row in made], np.float32
        )
        self.usable = np.array(["?" not in row.kinds for row in made])

    def learn(self, chosen: np.ndarray) -> dict[str, np.ndarray]:
        chosen = chosen[self.usable[chosen]]
        line, bias = _line(self.sparse[chosen], self.wanted[chosen])
        nets = [_net(self.dense[chosen], self.wanted[chosen], seed) for seed in range(SEEDS)]
        return {
            "line": line,
            "bias": bias + np.mean([net[3] for net in nets], axis=0),
            "inner": np.concatenate([net[0] for net in nets], axis=1),
            "inner_bias": np.concatenate([net[1] for net in nets]),
            "outer": np.concatenate([net[2] / SEEDS for net in nets]),
        }

    def chances(self, weights: dict[str, np.ndarray], chosen: np.ndarray) -> np.ndarray:
        inner = np.maximum(self.dense[chosen] @ weights["inner"] + weights["inner_bias"], 0)
        total = self.sparse[chosen] @ weights["line"] + weights["bias"] + inner @ weights["outer"]
        return 1 / (1 + np.exp(-np.clip(total / 2, -30, 30)))


def _error(total: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    chance = 1 / (1 + np.exp(-np.clip(total, -30, 30)))
    return (chance - wanted) * np.where(wanted > 0, POSITIVE, 1.0).astype(np.float32)


def _line(given: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Logistic regression with a ridge, by full-batch AdaGrad."""
    weights = np.zeros((given.shape[1], wanted.shape[1]), np.float32)
    squares = np.zeros_like(weights)
    bias = np.full(wanted.shape[1], -2.0, np.float32)
    bias_square = np.zeros_like(bias)
    for _ in range(70):
        error = _error(given @ weights + bias, wanted)
        slope = given.T @ error + weights
        squares += slope**2
        weights -= 0.4 * slope / np.sqrt(squares + 1e-9)
        bias_slope = error.sum(axis=0)
        bias_square += bias_slope**2
        bias -= 0.4 * bias_slope / np.sqrt(bias_square + 1e-9)
    return weights, bias


def _net(given: np.ndarray, wanted: np.ndarray, seed: int) -> list[np.ndarray]:
    """One hidden layer, by Adam with decay and dropout."""
    draw = np.random.default_rng(seed)
    size, keep, rounds, batch = given.shape[1], 0.7, 30, 64
    parts = [
        draw.normal(0, 2 / np.sqrt(size), (size, HIDDEN)),
        np.zeros(HIDDEN),
        draw.normal(0, 0.2, (HIDDEN, wanted.shape[1])),
        np.full(wanted.shape[1], -2.0),
    ]
    parts = [part.astype(np.float32) for part in parts]
    first = [np.zeros_like(part) for part in parts]
    second = [np.zeros_like(part) for part in parts]
    step = 0
    for turn in range(rounds):
        order = draw.permutation(len(given))
        for start in range(0, len(order), batch):
            taken = order[start : start + batch]
            seen = given[taken] * (draw.random((len(taken), size), np.float32) < keep) / keep
            inner = seen @ parts[0] + parts[1]
            kept = (draw.random(inner.shape, np.float32) < keep) / np.float32(keep)
            alive = np.maximum(inner, 0) * kept
            error = _error(alive @ parts[2] + parts[3], wanted[taken]) / len(taken)
            back = (error @ parts[2].T) * kept * (inner > 0)
            slopes = [seen.T @ back, back.sum(axis=0), alive.T @ error, error.sum(axis=0)]
            step += 1
            for at, slope in enumerate(slopes):
                first[at] += 0.1 * (slope - first[at])
                second[at] += 0.001 * (slope**2 - second[at])
                ahead = first[at] / (1 - 0.9**step)
                size_of = np.sqrt(second[at] / (1 - 0.999**step)) + 1e-8
                decay = 0.03 * parts[at] if at % 2 == 0 else 0
                parts[at] -= 2e-3 * (1 - turn / rounds) * (ahead / size_of + decay)
    return parts


# -- what the gate must hold ---------------------------------------------------------------


def holds(known: Sequence[Text], made: Sequence[Row], policies: Policies) -> list[str]:
    """Stems of words and concepts that tell unsafe sentences of replies from harmless ones.

    What a policy's rules hold anyway needs no stem of its own.
    """
    unsafe: Counter[str] = Counter()
    harmless: Counter[str] = Counter()
    sizes = [0, 0]
    for row in made:
        if known[row.of].side is Side.OUTPUT and row.is_final and "?" not in row.kinds:
            names = features(Piece(row.piece.text, "", (0, 1)), Side.OUTPUT)
            (unsafe if row.kinds else harmless).update(names)
            sizes[not row.kinds] += 1
    share = sizes[0] / sizes[1]
    telling = [
        name
        for name, count in unsafe.items()
        if (count + 0.3) / (harmless[name] * share + 1) >= TELLING
        and name not in ("NUM", "ASKED")
        and (count > 1 or len(name) >= SHORTEST)
    ]
    free = {stem for policy in policies for stem in policy.triggers} - set(_scores.holds())
    return sorted({stem for name in telling for stem in _stems_of(name)} | free)


def _stems_of(name: str) -> list[str]:
    if name in LEXICON.phrases:
        return [
            stem for phrase in LEXICON.phrases[name] for stem in stems(phrase.partition("@")[0])
        ]
    return [name[:-1] if name.endswith("*") else f"{name}$"]


# -- writing -------------------------------------------------------------------------------


def stored(side: Side, words: list[str], weights: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Weights as whole numbers of 8 bits with a scale for each column; faint words are left out."""
    strong = np.abs(weights["line"]).max(axis=1) >= LEAST
    kept = [word for word, is_strong in zip(words, strong, strict=True) if is_strong]
    made = {"words": np.frombuffer("\n".join(kept).encode(), np.uint8)}
    for name in ("line", "inner", "outer"):
        part = weights[name][strong] if name == "line" else weights[name]
        scale = np.abs(part).max(axis=0) / 127
        made[name] = np.round(part / scale).astype(np.int8)
        made[f"{name}_scale"] = scale.astype(np.float32)
    made["bias"] = weights["bias"].astype(np.float32)
    made["inner_bias"] = weights["inner_bias"].astype(np.float32)
    return {f"{side.value}_{name}": part for name, part in made.items()}


# -- looking at the result -----------------------------------------------------------------


def report(known: Sequence[Text], made: Sequence[Row], chances: np.ndarray, side: Side) -> None:
    """Print recall and false positives at some thresholds, and write the chances down."""
    kinds = list(KINDS[side])
    best: dict[int, np.ndarray] = {}
    for row, found in zip(made, chances, strict=True):
        if row.is_final and not np.isnan(found[0]):
            best[row.of] = np.maximum(best.get(row.of, np.zeros(len(kinds))), found)
    for at, kind in enumerate(kinds):
        own = np.array([found[at] for of, found in best.items() if kind in known[of].kinds])
        other = np.array([found[at] for of, found in best.items() if not known[of].kinds])
        line = "  ".join(
            f"{level:.2f}: {np.mean(own >= level):.2f}/{np.mean(other >= level):.3f}"
            for level in (0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
        )
        print(f"{side.value} {kind} ({len(own)}/{len(other)})  {line}")


def folds(learner: Learner, known: Sequence[Text], made: Sequence[Row]) -> np.ndarray:
    """What each later batch of texts would get from weights learned without it."""
    batches = np.array([known[row.of].group.rpartition("_")[2] for row in made])
    chances = np.full_like(learner.wanted, np.nan)
    for batch in LATER:
        out = np.isin(batches, batch)
        weights = learner.learn(np.flatnonzero(~out))
        chances[out] = learner.chances(weights, np.flatnonzero(out))
    return chances


def main() -> None:
    known = texts()
    made = rows(known)
    policies = load()
    file: dict[str, np.ndarray] = {}
    for side in Side:
        own = [row for row in made if known[row.of].side is side]
        learner = Learner(side, own)
        if "--folds" in sys.argv:
            report(known, own, folds(learner, known, own), side)
            continue
        weights = learner.learn(np.arange(len(own)))
        file |= stored(side, learner.words, weights)
    if file:
        held = "\n".join(holds(known, made, policies))
        file["holds"] = np.frombuffer(held.encode(), np.uint8)
        np.savez_compressed(TARGET, **file)
        print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

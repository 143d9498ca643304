"""Learn the weights of policies/_lexicon/weights.npz from the written texts of the tests.

The service's own ready-made texts are taught as clean replies, since the gate reads them too.
Run `python -m bench.learn_messages`; the same texts give the same weights, up to rounding. With
`--folds` it reports instead what each group of texts would get from weights learned without it:
groups have different writers, so this is what to expect of texts that nobody has seen, where
words, concepts and rules alone are asked (bench/learn_encoder.py teaches the meaning).
"""

import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from policies import (
    Case,
    Finding,
    Policy,
    Reading,
    Side,
    each_policy,
    eating_disorder_signal,
    medical_claim,
    unsafe_content,
)
from policies._lexicon import _scores
from policies._lexicon._grammar import stems
from policies._lexicon._scores import (
    KINDS,
    Piece,
    chances,
    features,
    of_reply,
    own_features,
    said_by_rules,
)
from policies._lexicon.concepts import LEXICON, triggers

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "policies" / "corpus"
READY_MADE = ("replies", "offline", "insights", "plans")
# What people say to the offline coach, and words that are put into sentences, are no sentences.
NO_SENTENCES = frozenset({"understand", "words"})
FILLED = {
    "emergency": "112",
    "crisis_contact": "findahelpline.com",
    "ed_contact": "findahelpline.com",
}
FILLED_FIGURE = "5"
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
TARGET = ROOT / "policies" / "_lexicon" / "weights.npz"
BOOKS = (eating_disorder_signal.OUTPUT, medical_claim.OUTPUT, unsafe_content.OUTPUT)
RULES = (eating_disorder_signal.by_rules, medical_claim.by_rules, unsafe_content.by_rules)
RARE = 2
STEPS = 60
RIDGE = 5.0
SHORTEST_STEP = 1e-4
POSITIVE = 2.0
LEAST = 0.02
# The writers of the later texts, as their groups begin: each is left out once.
WRITERS = {
    Side.INPUT: ("input_c_", "input_e_"),
    Side.OUTPUT: ("output_a2_", "output_b2_"),
}
TELLING, TELLING_OF_DANGER = 4.5, 4.0
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
    found: tuple[Finding, ...]


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
    for said in ready_made():
        text = Text(Side.OUTPUT, said, frozenset(), "ready", "")
        found.setdefault((Side.OUTPUT.value, said), text)
    return list(found.values())


def ready_made() -> Iterator[str]:
    """The service's own texts, each alone and between the two beside it, as they are joined."""
    for folder in READY_MADE:
        for path in sorted((ROOT / "prompts" / folder).glob("*.toml")):
            data = tomllib.loads(path.read_text("utf-8"))
            told = [
                PLACEHOLDER.sub(lambda match: FILLED.get(match[1], FILLED_FIGURE), text)
                for name, table in data.items()
                if name not in NO_SENTENCES
                for text in _strings(table)
            ]
            yield from told
            yield from (" ".join(told[at : at + 3]) for at in range(0, len(told), 2))


def _strings(table: Mapping[str, object]) -> Iterator[str]:
    for value in table.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _strings(value)


def rows(known: Sequence[Text]) -> list[Row]:
    """Pieces of the texts; of an unsafe text only those that are known to be unsafe."""
    made = []
    for of, text in enumerate(known):
        reading = Reading(Case(text.side, text.text))
        found = [one for rules in RULES for one in rules(reading)]
        if text.side is Side.INPUT:
            whole = Piece(text.text, text.text, (0, len(text.text)))
            made.append(Row(whole, text.kinds, of, is_final=True, found=tuple(found)))
            continue
        cut = list(of_reply(text.text))
        for at, piece in enumerate(cut):
            is_said = not text.unsafe or _shares(piece, text)
            kinds = text.kinds if is_said else frozenset("?") if text.kinds else text.kinds
            own = tuple(
                one for one in found if one.span[0] < piece.span[1] and piece.span[0] < one.span[1]
            )
            made.append(Row(piece, kinds, of, is_final=True, found=own))
            if at + 1 < len(cut):
                before = " ".join(one.text for one in cut[max(0, at - 1) : at + 1])
                alone = Piece(piece.text, before, piece.span)
                made.append(Row(alone, kinds, of, is_final=False, found=own))
    return made


def _shares(piece: Piece, text: Text) -> bool:
    start = text.text.find(text.unsafe)
    return start < piece.span[1] and start + len(text.unsafe) > piece.span[0]


# -- learning ------------------------------------------------------------------------------


class Sparse:
    """A matrix of rows by named features, most of it empty."""

    def __init__(self, found: Sequence[Mapping[str, float]], names: Sequence[str]) -> None:
        at = {name: place for place, name in enumerate(names)}
        kept = [[(at[name], value) for name, value in one.items() if name in at] for one in found]
        self.width = len(names)
        self._lengths = np.array([len(one) + 1 for one in kept])
        # Each row ends in an empty place, so that none is without one.
        flat = [item for one in kept for item in (*one, (0, 0.0))]
        self._columns = np.array([column for column, _ in flat])
        self._values = np.array([value for _, value in flat], np.float32)[:, None]

    def taken(self, rows: np.ndarray) -> "Sparse":
        """Some of the rows, in this order."""
        ends = np.cumsum(self._lengths)
        places = np.concatenate(
            [np.arange(ends[row] - self._lengths[row], ends[row]) for row in rows]
        )
        part = Sparse([], [])
        part.width, part._lengths = self.width, self._lengths[rows]
        part._columns, part._values = self._columns[places], self._values[places]
        return part

    def times(self, weights: np.ndarray) -> np.ndarray:
        starts = np.concatenate([[0], np.cumsum(self._lengths)[:-1]])
        return np.add.reduceat(self._values * weights[self._columns], starts, axis=0)

    def sums(self, errors: np.ndarray) -> np.ndarray:
        """The transposed matrix times `errors`."""
        spread = self._values * np.repeat(errors, self._lengths, axis=0)
        columns = [np.bincount(self._columns, one, self.width) for one in spread.T]
        return np.stack(columns, axis=1).astype(np.float32)


class Learner:
    """The numbers of all rows of one side, and weights learned from some of them."""

    def __init__(self, side: Side, made: Sequence[Row]) -> None:
        self.side = side
        found = [features(row.piece, side) | said_by_rules(row.found) for row in made]
        counts = Counter(name for one in found for name in one)
        self.words = sorted(name for name, count in counts.items() if count > RARE)
        self.sparse = Sparse(found, self.words)
        self.allowed = np.array([_speaks_for(name, side) for name in self.words], np.float32)
        self.wanted = np.array(
            [[kind in row.kinds for kind in KINDS[side]] for row in made], np.float32
        )
        self.usable = np.array(["?" not in row.kinds for row in made])

    def learn(self, chosen: np.ndarray) -> dict[str, np.ndarray]:
        chosen = chosen[self.usable[chosen]]
        line, bias = _line(self.sparse.taken(chosen), self.wanted[chosen], self.allowed)
        return {"line": line, "bias": bias}

    def chances(self, weights: dict[str, np.ndarray], chosen: np.ndarray) -> np.ndarray:
        return chances(self.sparse.taken(chosen).times(weights["line"]) + weights["bias"])


def _speaks_for(name: str, side: Side) -> list[bool]:
    """Of which kinds a feature tells: of all, but rules only of those of their own policy."""
    policy, _, topic = name.partition(":")
    return [not topic or one.type.value == policy for one in KINDS[side].values()]


def _error(total: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    chance = 1 / (1 + np.exp(-np.clip(total, -30, 30)))
    return (chance - wanted) * np.where(wanted > 0, POSITIVE, 1.0).astype(np.float32)


def _line(given: Sparse, wanted: np.ndarray, allowed: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Logistic regression with a ridge, by the method of limited memory (L-BFGS).

    It is run to its end: steps that go by signs leave noise on the many rare features.
    """
    width, kinds = given.width, wanted.shape[1]

    def loss(packed: np.ndarray) -> tuple[float, np.ndarray]:
        weights, bias = packed[:-1], packed[-1]
        total = np.clip(given.times(weights) + bias, -60, 60)
        worth = np.where(wanted > 0, POSITIVE, 1.0)
        lost = float((worth * (np.logaddexp(0, total) - wanted * total)).sum())
        error = _error(total, wanted)
        slope = (given.sums(error) + RIDGE * weights) * allowed
        ridge = RIDGE / 2 * float((weights**2).sum())
        return lost + ridge, np.concatenate([slope, error.sum(axis=0)[None]]).astype(np.float32)

    packed = np.zeros((width + 1, kinds), np.float32)
    packed[-1] = -2.0
    value, slope = loss(packed)
    memory: list[tuple[np.ndarray, np.ndarray, float]] = []
    for _ in range(STEPS):
        step = -_turned(slope, memory)
        if not memory:
            step /= max(1.0, float(np.abs(slope).max()))
        downhill, length = float((slope * step).sum()), 1.0
        while True:
            after, after_slope = loss(packed + length * step)
            if after <= value + 1e-4 * length * downhill or length < SHORTEST_STEP:
                break
            length /= 2
        moved, turned = length * step, after_slope - slope
        if (bend := float((moved * turned).sum())) > 0:
            memory = [*memory[-9:], (moved, turned, bend)]
        packed, value, slope = packed + moved, after, after_slope
    return packed[:-1] * allowed, packed[-1]


def _turned(
    slope: np.ndarray, memory: Sequence[tuple[np.ndarray, np.ndarray, float]]
) -> np.ndarray:
    """The slope times the inverse curvature, as far as the last steps tell it."""
    result, shares = slope.copy(), []
    for moved, turned, bend in reversed(memory):
        shares.append(float((moved * result).sum()) / bend)
        result -= shares[-1] * turned
    if memory:
        _, turned, bend = memory[-1]
        result *= bend / float((turned**2).sum())
    for (moved, turned, bend), share in zip(memory, reversed(shares), strict=True):
        result += (share - float((turned * result).sum()) / bend) * moved
    return result


# -- what the gate must hold ---------------------------------------------------------------


def holds(known: Sequence[Text], made: Sequence[Row], policies: Iterable[Policy]) -> list[str]:
    """Stems of words and concepts that tell unsafe sentences of replies from harmless ones.

    What a policy's rules hold anyway needs no stem of its own. Replies that feed a crisis are few
    among all, and must not be missed: what tells of them is looked for once more by itself.
    """
    sentences = [
        row
        for row in made
        if known[row.of].side is Side.OUTPUT and row.is_final and "?" not in row.kinds
    ]
    dangers = [row for row in sentences if not row.kinds or "crisis" in row.kinds]
    telling = {*_telling(sentences, TELLING), *_telling(dangers, TELLING_OF_DANGER)}
    learned = set(_scores.holds())
    free = {stem for policy in policies for stem in policy.triggers if stem not in learned}
    free |= {stem for book in BOOKS for stem in triggers(book)}
    return sorted({stem for name in telling for stem in _stems_of(name)} | free)


def _telling(sentences: Sequence[Row], least: float) -> Iterator[str]:
    """Features that are `least` times as frequent in unsafe sentences as in harmless ones."""
    unsafe: Counter[str] = Counter()
    harmless: Counter[str] = Counter()
    for row in sentences:
        names = own_features(row.piece.text, Side.OUTPUT)
        (unsafe if row.kinds else harmless).update(names)
    share = sum(bool(row.kinds) for row in sentences) / sum(not row.kinds for row in sentences)
    for name, count in unsafe.items():
        ratio = (count + 0.3) / (harmless[name] * share + 1)
        if ratio < least or name in {"NUM", "ASKED"} or ">" in name:
            continue
        if count > 1 or len(name) >= SHORTEST:
            yield name


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
    part = weights["line"][strong]
    scale = np.abs(part).max(axis=0) / 127
    made["line"] = np.round(part / scale).astype(np.int8)
    made["line_scale"] = scale.astype(np.float32)
    made["bias"] = weights["bias"].astype(np.float32)
    return {f"{side.value}_{name}": part for name, part in made.items()}


# -- looking at the result -----------------------------------------------------------------


def report(known: Sequence[Text], made: Sequence[Row], likely: np.ndarray, side: Side) -> None:
    """Print, by kind, recall and false positives at some thresholds, with a rule and without."""
    kinds = list(KINDS[side])
    for with_rule in (False, True):
        best: dict[int, np.ndarray] = {}
        for row, found in zip(made, likely, strict=True):
            if row.is_final and not np.isnan(found[0]):
                said = [
                    any(one.type is KINDS[side][kind].type for one in row.found) for kind in kinds
                ]
                seen = np.where(np.array(said) == with_rule, found, 0)
                best[row.of] = np.maximum(best.get(row.of, np.zeros(len(kinds))), seen)
        print(
            f"{side.value}, {'a rule says so' if with_rule else 'no rule'}: recall/false positives"
        )
        for at, kind in enumerate(kinds):
            own = np.array([found[at] for of, found in best.items() if kind in known[of].kinds])
            other = np.array([found[at] for of, found in best.items() if not known[of].kinds])
            line = "  ".join(
                f"{level:.2f}: {np.mean(own >= level):.2f}/{np.mean(other >= level):.3f}"
                for level in (0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
            )
            print(f"  {kind} ({len(own)}/{len(other)})  {line}")


def folds(learner: Learner, known: Sequence[Text], made: Sequence[Row]) -> np.ndarray:
    """What the texts of each later writer would get from weights learned without them."""
    groups = [known[row.of].group for row in made]
    likely = np.full_like(learner.wanted, np.nan)
    for writer in WRITERS[learner.side]:
        own = np.array([group.startswith(writer) for group in groups])
        left = np.flatnonzero(own)
        likely[left] = learner.chances(learner.learn(np.flatnonzero(~own)), left)
    return likely


def write(
    folder: Path, side: Side, known: Sequence[Text], made: Sequence[Row], likely: np.ndarray
) -> None:
    """Write down what each text would get, the most likely mistakes first."""
    kinds = list(KINDS[side])
    lines = []
    for row, found in zip(made, likely, strict=True):
        if row.is_final and not np.isnan(found[0]) and "?" not in row.kinds:
            wrong = max(
                abs((kind in row.kinds) - one) for kind, one in zip(kinds, found, strict=True)
            )
            said = {
                kind: round(float(one), 3)
                for kind, one in zip(kinds, found, strict=True)
                if one > 0.01
            }
            rules = [f"{one.type.value}:{one.topic}" for one in row.found]
            lines.append(
                (wrong, sorted(row.kinds), said, rules, known[row.of].group, row.piece.text)
            )
    lines.sort(key=lambda line: -line[0])
    text = "\n".join(json.dumps(line, ensure_ascii=False, default=float) for line in lines)
    (folder / f"{side.value}.jsonl").write_text(text + "\n", "utf-8")


def main() -> None:
    known = texts()
    made = rows(known)
    file: dict[str, np.ndarray] = {}
    for side in Side:
        own = [row for row in made if known[row.of].side is side]
        learner = Learner(side, own)
        if "--folds" in sys.argv:
            likely = folds(learner, known, own)
            report(known, own, likely, side)
            if "--to" in sys.argv:
                write(Path(sys.argv[sys.argv.index("--to") + 1]), side, known, own, likely)
            continue
        weights = learner.learn(np.arange(len(own)))
        file |= stored(side, learner.words, weights)
    if file:
        held = "\n".join(holds(known, made, each_policy().values()))
        file["holds"] = np.frombuffer(held.encode(), np.uint8)
        np.savez_compressed(TARGET, **file)
        print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

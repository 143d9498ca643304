"""Learn policies/_claims/roles.npz from the texts of bench/cases/marked, whose figures are marked.

There a figure stands as ⟦figure|role⟧. Texts whose verdict is known (the written cases of the
tests, bench/cases/figures_seen) are taught as well: what would break a rule as a day's intake, and
breaks none, is something else.

Run `python -m bench.learn_figures`. With `--folds` it reports instead what the texts of each
writer would get from the texts of the others, which is what to expect of texts that nobody has
seen: how many daily figures are found while 1, 2, 5 and 10 % of the other figures are too.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench.learn_messages import ready_made
from coach.check.cases import read_cases
from policies import Case, Reading, Side
from policies._claims.claims import claims_by_rule
from policies._claims.figures import Figures, figures_of
from policies._claims.lexicon import learn
from policies._claims.quantities import Quantity
from policies._claims.roles import NO_ROLE, OF_SIDE, ROLES, is_readable, items_of, names_at
from policies._engine import each_policy
from tests.policies.written import written

ROOT = Path(__file__).parents[1]
MARKED = ROOT / "bench" / "cases" / "marked"
TARGET = ROOT / "policies" / "_claims" / "roles.npz"
SEEN = ROOT / "bench" / "cases" / "figures_seen.jsonl"
NUMERIC = {"calorie_minimum", "calorie_maximum", "protein_minimum", "weight_loss_rate"}
_BREAKS = {
    "day": {"calorie_minimum", "calorie_maximum"},
    "week": {"calorie_minimum", "calorie_maximum"},
    "longer": {"calorie_minimum", "calorie_maximum"},
    "protein": {"protein_minimum"},
}
LEAST_DAY, LEAST_WEEK = 200, 2500
PENALTY = 0.2
RARE = 3
HARD = 2.0
FAINT = 0.04
# What stands without a role, or with none, because its texts mark something else.
_UNMARKED = {
    "all": set(),
    "energy": {"mass", "share"},
    "weights": {"energy", "gram"},
    "ready": set(),
}
MARK = re.compile(r"⟦([^|⟧]*)\|(\w+)⟧")


def unmarked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and the place and role of each figure."""
    plain, places, end = "", [], 0
    for match in MARK.finditer(text):
        plain += text[end : match.start()]
        places.append((len(plain), len(plain) + len(match[1]), match[2]))
        plain += match[1]
        end = match.end()
    return plain + text[end:], places


@dataclass(frozen=True, slots=True)
class Row:
    """A figure with all that is seen around it; `may_be` are its roles, mostly one."""

    seen: Counter[str]
    may_be: frozenset[str]
    writer: str

    @property
    def role(self) -> int:
        (role,) = self.may_be
        return ROLES.index(role)


def rows() -> Iterator[Row]:
    """Each readable figure of the marked texts; of the service's own texts none is a plan."""
    for path in sorted(MARKED.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            text, places = unmarked(row["text"])
            yield from _figures(Case(Side(row["side"]), text), places, path.stem)
    for text in ready_made():
        yield from _figures(Case(Side.OUTPUT, text), [], "ready")


def judged() -> Iterator[Row]:
    """Figures of texts whose verdict is known: what they can be, or cannot, follows from it."""
    cases = [(Case(one.side, one.text, person=one.person), one.expect) for one in written()]
    cases += [
        (Case(one.side, one.text, person=one.person), {kind.value for kind in one.expect})
        for one in read_cases(SEEN.read_text("utf-8"))
        if one.expect is not None
    ]
    for case, expect in cases:
        figures = figures_of(Reading(case))
        told = [(one, _would_break(figures, one)) for one in figures.quantities if is_readable(one)]
        told = [(one, broken) for one, broken in told if broken]
        for one, broken in told:
            said = frozenset(role for role in broken if _BREAKS[role] & set(expect))
            if not set(expect) & NUMERIC:
                yield Row(_seen(figures, one), frozenset(ROLES) - broken, "judged")
            elif said and (len(told) == 1 or _is_claimed(figures, one)):
                yield Row(_seen(figures, one), said, "judged")


def _would_break(figures: Figures, one: Quantity) -> frozenset[str]:
    """The roles in which the figure would break a rule."""
    person, broken = figures.reading.person, set()
    if one.dimension in {"energy", "none", "other"}:
        if LEAST_DAY < one.low < person.floor_kcal or one.high > person.ceiling_kcal:
            broken.add("day")
        if LEAST_WEEK < one.low < 7 * person.floor_kcal:
            broken |= {"week", "longer"}
    if one.dimension in {"gram", "none", "other"} and one.low < person.protein_floor_g:
        broken.add("protein")
    return frozenset(broken)


def _is_claimed(figures: Figures, one: Quantity) -> bool:
    """The rules take it for meant, without the look that is to be learned."""
    figures.likely = {other.first: NO_ROLE for other in figures.quantities}
    return any(
        claim.first == one.first and claim.is_meant and claim.derivation == "stated"
        for claim in claims_by_rule(figures)
    )


def _figures(case: Case, places: list[tuple[int, int, str]], writer: str) -> Iterator[Row]:
    reading = Reading(case)
    figures = figures_of(reading)
    for one in figures.quantities:
        if not is_readable(one):
            continue
        start, end = reading.span_of(one.first, one.last)
        own = [role for low, high, role in places if low < end and start < high]
        role = own[-1] if own else "none"  # `from 2,100 to 1,000` is its end
        if role == "none" and one.dimension in _UNMARKED[writer.partition("_")[0]]:
            continue
        yield Row(_seen(figures, one), frozenset({role}), writer)


def _seen(figures: Figures, one: Quantity) -> Counter[str]:
    seen: Counter[str] = Counter()
    side = figures.reading.case.side.value
    for place, item in items_of(figures, one):
        for name, value in names_at(place, item):
            seen[name] += value
            seen[side + name] += value * OF_SIDE
    return seen


class Learned:
    """Multinomial logistic regression over the features that are not rare."""

    def __init__(self, taught: Sequence[Row]) -> None:
        counts = Counter(name for row in taught for name in row.seen)
        self.names = sorted(name for name, count in counts.items() if count >= RARE)
        self._at = {name: column for column, name in enumerate(self.names)}
        self.model = LogisticRegression(C=PENALTY, max_iter=200, tol=1e-3)
        worth = [HARD if row.writer.startswith(("all", "judged")) else 1.0 for row in taught]
        self.model.fit(self._matrix(taught), [row.role for row in taught], worth)

    def _matrix(self, asked: Sequence[Row]) -> csr_matrix:
        places = [
            (number, self._at[name], value)
            for number, row in enumerate(asked)
            for name, value in row.seen.items()
            if name in self._at
        ]
        numbers, columns, values = zip(*places, strict=True)
        shape = (len(asked), len(self.names))
        return csr_matrix((np.array(values, np.float32), (numbers, columns)), shape=shape)

    def chances(self, asked: Sequence[Row]) -> np.ndarray:
        likely = np.zeros((len(asked), len(ROLES)))
        likely[:, self.model.classes_] = self.model.predict_proba(self._matrix(asked))
        return likely

    def write(self) -> None:
        """Store whole numbers of 8 bits with a scale for each role; faint features are left out."""
        weights = np.zeros((len(self.names), len(ROLES)), np.float32)
        weights[:, self.model.classes_] = self.model.coef_.T
        kept = np.abs(weights).max(axis=1) >= FAINT
        weights = weights[kept]
        scale = np.abs(weights).max(axis=0) / 127
        names = [name for name, is_kept in zip(self.names, kept, strict=True) if is_kept]
        bias = np.full(len(ROLES), -20, np.float32)
        bias[self.model.classes_] = self.model.intercept_
        np.savez_compressed(
            TARGET,
            names=np.frombuffer("\0".join(names).encode(), np.uint8),
            weights=np.round(weights / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            bias=bias,
        )
        print(f"{TARGET.name}: {len(names)} features, {TARGET.stat().st_size // 1024} kB")


def settled(model: Learned, asked: Sequence[Row]) -> list[Row]:
    """Each figure with the likeliest of the roles that it may play."""
    found = []
    for row, likely in zip(asked, model.chances(asked), strict=True):
        role = max(row.may_be, key=lambda role: (likely[ROLES.index(role)], role))
        found.append(Row(row.seen, frozenset({role}), row.writer))
    return found


def report(known: Sequence[Row]) -> None:
    for writer in sorted({row.writer for row in known}):
        others = [row for row in known if row.writer != writer]
        own = [row for row in known if row.writer == writer]
        likely = Learned(others).chances(own)
        roles = np.array([row.role for row in own])
        print(f"{writer}: {np.mean(likely.argmax(axis=1) == roles):.3f} right of {len(own)}")
        for name in ("day", "week", "protein", "lose", "goal"):
            said, is_role = likely[:, ROLES.index(name)], roles == ROLES.index(name)
            if is_role.any():
                found = (
                    f"{share:.0%}: {np.mean(said[is_role] > np.quantile(said[~is_role], 1 - share)):.3f}"
                    for share in (0.01, 0.02, 0.05, 0.1)
                )
                print(f"  {name:8}", *found)


def main() -> None:
    for policy in each_policy().values():
        learn(policy.triggers)
    known = list(rows())
    if "--folds" in sys.argv:
        report(known)
    else:
        first = [row for row in known if row.writer[-2:] in {"_a", "_b"}]
        known += settled(Learned(first), list(judged()))
        Learned(known).write()


if __name__ == "__main__":
    main()

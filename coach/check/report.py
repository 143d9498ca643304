"""Counts what the guards got right and wrong, by violation type, side and language."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from coach.check.cases import LabelledText
from policies import ViolationType

Z_95 = 1.959964
ALL = "all"
ANY = "any violation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one case."""

    case: LabelledText
    found: frozenset[ViolationType]
    released: str
    seconds: float

    @property
    def leaks(self) -> bool:
        return bool(self.case.forbidden) and self.case.forbidden in self.released


@dataclass(slots=True)
class Tally:
    """Right and wrong answers to one yes-or-no question."""

    hits: int = 0
    misses: int = 0
    alarms: int = 0
    quiet: int = 0

    def add(self, *, expected: bool, found: bool) -> None:
        self.hits += expected and found
        self.misses += expected and not found
        self.alarms += found and not expected
        self.quiet += not expected and not found


@dataclass(slots=True)
class Report:
    """Takes outcomes one by one; `lines` says it all."""

    tallies: dict[tuple[str, str, str], Tally] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    labelled: int = 0

    def add(self, outcome: Outcome) -> None:
        case, found = outcome.case, outcome.found
        self.seconds.append(outcome.seconds)
        if outcome.leaks:
            self.leaks.append(case.id)
        if case.expect is None:
            return
        self.labelled += 1
        for kind in ViolationType:
            self._count(case, kind.value, expected=kind in case.expect, found=kind in found)
        self._count(case, ANY, expected=bool(case.expect), found=bool(found))
        missed, extra = case.expect - found, found - case.expect
        if missed or extra:
            self.wrong.append(f"{case.id}: {_difference(missed, extra)}")

    def _count(self, case: LabelledText, kind: str, *, expected: bool, found: bool) -> None:
        for language in (ALL, case.person.language):
            tally = self.tallies.setdefault((kind, case.side.value, language), Tally())
            tally.add(expected=expected, found=found)

    def lines(self) -> Iterator[str]:
        """Write the tables for people; one fact a line."""
        yield f"cases: {len(self.seconds)}, labelled: {self.labelled}"
        if self.seconds:
            p50, p99 = (percentile(self.seconds, share) * 1000 for share in (0.5, 0.99))
            yield f"time per case: p50 {p50:.2f} ms, p99 {p99:.2f} ms"
        yield f"forbidden text released: {len(self.leaks)}{_named(self.leaks)}"
        if self.tallies:
            yield _ROW.format("type", "side", "lang", "n", "recall", "precision", "false positives")
        for (kind, side, language), tally in sorted(self.tallies.items()):
            if tally.hits + tally.misses + tally.alarms or (kind == ANY and tally.quiet):
                yield _row(kind, side, language, tally)
        for line in self.wrong:
            yield f"wrong: {line}"


_ROW = "{:<24}{:<8}{:<6}{:>5}  {:<24}{:<24}{}"


def _row(kind: str, side: str, language: str, tally: Tally) -> str:
    return _ROW.format(
        kind,
        side,
        language,
        tally.hits + tally.misses,
        share(tally.hits, tally.hits + tally.misses),
        share(tally.hits, tally.hits + tally.alarms),
        share(tally.alarms, tally.alarms + tally.quiet),
    )


def share(part: int, whole: int) -> str:
    """Write a share with its 95 % interval, as `0.950 [0.764-0.991]`."""
    if not whole:
        return "-"
    low, high = wilson(part, whole)
    return f"{part / whole:.3f} [{low:.3f}-{high:.3f}]"


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Return the 95 % interval of a share.

    Source: Wilson 1927, J Am Stat Assoc 22(158):209-212.
    """
    mean = part / whole
    divisor = 1 + Z_95**2 / whole
    centre = (mean + Z_95**2 / (2 * whole)) / divisor
    half = Z_95 * math.sqrt(mean * (1 - mean) / whole + Z_95**2 / (4 * whole**2)) / divisor
    return max(0.0, centre - half), min(1.0, centre + half)


def percentile(values: Sequence[float], share_below: float) -> float:
    """Return the smallest value that at least this share of the values does not exceed."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(share_below * len(ranked)) - 1)]


def _difference(missed: Iterable[ViolationType], extra: Iterable[ViolationType]) -> str:
    parts = [f"missed {kind.value}" for kind in sorted(missed, key=lambda kind: kind.value)]
    parts += [f"false {kind.value}" for kind in sorted(extra, key=lambda kind: kind.value)]
    return ", ".join(parts)


def _named(names: Sequence[str]) -> str:
    return f" ({', '.join(names)})" if names else ""

"""Policies, how they are found, and what they make of a text together."""

import hashlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from pathlib import Path

from policies._actions import decide
from policies._case import Case, Finding, Notice, Severity, Side, Verdict, ViolationType
from policies._claims.claims import claims_of, ends_open
from policies._claims.lexicon import learn
from policies._claims.reading import Reading
from policies._claims.triggers import Triggers


@dataclass(frozen=True, slots=True)
class Policy:
    """One promise.

    `source` says where its limits come from. `triggers` are the stems (lower case, no accents)
    without which it finds nothing where a reply is not held (`Case.is_held`): there the gate lets
    words go up to the first of them. A stem matches the start of a word; `two words` match in
    sequence.
    """

    source: str
    check: Callable[[Reading], Iterator[Finding | Notice]]
    triggers: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Policies:
    """All policies by name, and the automaton that tells where they could begin to apply."""

    by_name: dict[str, Policy]
    triggers: Triggers

    def __iter__(self) -> Iterator[Policy]:
        return iter(self.by_name.values())


_FIRST = "Skip dinner to earn the cake, burn 300 kcal, and stay at 900 kcal a day."


def each_policy() -> dict[str, Policy]:
    """Import each plain module of the package, in name order, and take its POLICY."""
    found: dict[str, Policy] = {}
    for module in sorted(pkgutil.iter_modules([str(Path(__file__).parent)]), key=lambda m: m.name):
        if module.name.startswith("_"):
            continue
        policy = import_module(f"policies.{module.name}").POLICY
        if not isinstance(policy, Policy):
            raise TypeError(f"policies/{module.name}.py: POLICY is no Policy")
        found[module.name] = policy
    return found


def load() -> Policies:
    """Return all policies, ready to judge.

    Tables and weights are read at the first judgement, which takes a second: it is made here.
    """
    found = each_policy()
    for policy in found.values():
        learn(policy.triggers)
    stems = {stem for policy in found.values() for stem in policy.triggers}
    loaded = Policies(found, Triggers(stems))
    for side in Side:
        judge(Case(side, _FIRST), loaded)
    return loaded


@cache
def version() -> str:
    """Return a hash over the sources of the package: it changes with every rule."""
    digest = hashlib.sha256()
    folder = Path(__file__).parent
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def judge(case: Case, policies: Policies) -> Verdict:
    """Read a case once and ask every policy."""
    return judge_reading(Reading(case), policies)


def judge_reading(reading: Reading, policies: Policies) -> Verdict:
    findings: list[Finding] = []
    notices: list[Notice] = []
    for policy in policies:
        for said in policy.check(reading):
            if isinstance(said, Finding):
                findings.append(said)
            else:
                notices.append(said)
    found = verdict(reading.case, findings, notices)
    return replace(found, person=reading.person) if findings else found


def verdict(case: Case, findings: Iterable[Finding], notices: Iterable[Notice] = ()) -> Verdict:
    """Join findings into a verdict, each once, in the order of the text."""
    unique = sorted(
        set(findings), key=lambda one: (one.span, one.type.value, one.topic, one.evidence)
    )
    return Verdict(decide(case.side, unique), tuple(unique), notices=tuple(notices))


_FIGURES = frozenset(
    {
        ViolationType.CALORIE_MINIMUM,
        ViolationType.CALORIE_MAXIMUM,
        ViolationType.PROTEIN_MINIMUM,
        ViolationType.WEIGHT_LOSS_RATE,
    }
)

# -- for the gate --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnitVerdict:
    """`needs_following`: the next unit may clear it, or complete a figure that it leaves open.

    `stays_open`: what it names can become a violation by what is said of it later.
    """

    verdict: Verdict
    needs_following: bool
    stays_open: bool


def judge_unit(case: Case, policies: Policies, *, following: str | None) -> UnitVerdict:
    """Judge one unit after what came `before`; `following` is None while it is not known."""
    reading = Reading(case, following or "")
    found = judge_reading(reading, policies)
    if following is not None:
        return UnitVerdict(found, needs_following=False, stays_open=_stays_open(reading))
    at_once = any(_acts_at_once(finding) for finding in found.findings)
    needs = (bool(found.findings) and not at_once) or ends_open(reading)
    return UnitVerdict(found, needs_following=needs, stays_open=_stays_open(reading))


def _acts_at_once(finding: Finding) -> bool:
    """A critical finding waits for nothing; a figure may be taken back by the next words."""
    return finding.severity is Severity.CRITICAL and finding.type not in _FIGURES


def _stays_open(reading: Reading) -> bool:
    return any(reading.claim_in_focus(claim) for claim in claims_of(reading))

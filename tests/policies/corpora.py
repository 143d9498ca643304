"""Reads labelled texts: the written corpora, and the shared case files where they lie beside."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from policies import Case, Finding, Person, Policy, Reading, Side

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared" / "policy-cases"


@dataclass(frozen=True, slots=True)
class Labelled:
    name: str
    case: Case
    expect: frozenset[str]


def corpus(policy: str) -> list[Labelled]:
    return list(read(HERE / "corpus" / f"{policy}.jsonl"))


def read(path: Path) -> Iterator[Labelled]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if "expect" in row:
            case = Case(Side(row["side"]), row["text"], person=person(row.get("profile") or {}))
            yield Labelled(row["id"], case, frozenset(row["expect"]))


def person(profile: dict[str, object]) -> Person:
    allergies = tuple(profile.get("allergies") or ())
    return Person(
        sex=profile.get("sex"),
        age=profile.get("age"),
        weight_kg=profile.get("weight_kg"),
        height_cm=profile.get("height_cm"),
        allergies=allergies,
    )


def found(policy: Policy, case: Case, following: str = "") -> list[Finding]:
    checked = policy.check(Reading(case, following))
    return [one for one in checked if isinstance(one, Finding)]


def said(policy: Policy, text: str, **known: object) -> list[Finding]:
    return found(policy, Case(Side.OUTPUT, text, person=Person(**known)))


def asked(policy: Policy, text: str, **known: object) -> list[Finding]:
    return found(policy, Case(Side.INPUT, text, person=Person(**known)))


def topics(findings: list[Finding]) -> set[str]:
    return {finding.topic for finding in findings}

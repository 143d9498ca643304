"""Judges one case after the other and prints what the person would get."""

import json
import logging
import time
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

from coach import gate
from coach.check.cases import BadLine, LabelledText, read_cases
from coach.check.report import Outcome, Report
from coach.replies import Replies
from coach.settings import Hold
from policies import Decision, Finding, Policies, Side, Verdict, action

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checker:
    """The guards as the service runs them."""

    policies: Policies
    replies: Replies
    today: date
    hold: Hold = Hold.SENTENCES

    def check(self, case: LabelledText) -> gate.Checked:
        return gate.check(
            self.policies,
            case.person,
            case.text,
            side=case.side,
            today=case.today or self.today,
            replies=self.replies,
            hold=self.hold,
        )


def check_text(
    text: str, checker: Checker, *, out: TextIO, errors: TextIO, report: bool = False
) -> int:
    """Print one JSON line a case; bad lines and the report go to `errors`.

    Returns 1 where a line could not be read or a policy broke, else 0.
    """
    counts, failed = Report(), False
    for case in read_cases(text):
        if isinstance(case, BadLine):
            failed = True
            print(f"line {case.number}: {case.reason}", file=errors)
            continue
        row, outcome = _judge(case, checker)
        failed |= "error" in row
        counts.add(outcome)
        print(json.dumps(row, ensure_ascii=False), file=out)
    if report:
        print(*counts.lines(), sep="\n", file=errors)
        for entry in checker.replies.directory.stale(today=checker.today):
            print(f"verify again: {entry}", file=errors)
    return int(failed)


def _judge(case: LabelledText, checker: Checker) -> tuple[dict[str, Any], Outcome]:
    """Judge one case; where a policy breaks, the safe reply stands in for the text."""
    started = time.perf_counter()
    try:
        checked = checker.check(case)
        row = _row(case, checked.verdict, _released(case, checked))
        found = checked.verdict.types
    except Exception as error:
        logger.exception("a check broke")
        row = {
            "id": case.id,
            "verdict": "block",
            "violations": [],
            "released": checker.replies.text("safe_reply", case.person.language),
            "error": type(error).__name__,
        }
        found = frozenset()
    seconds = time.perf_counter() - started
    return row, Outcome(case=case, found=found, released=row["released"], seconds=seconds)


def _released(case: LabelledText, checked: gate.Checked) -> str:
    """Return what goes on: a message that is not blocked goes to the model as it is."""
    if case.side is Side.INPUT and checked.verdict.decision is not Decision.BLOCK:
        return case.text
    return str(checked.released)


def _row(case: LabelledText, verdict: Verdict, released: str) -> dict[str, Any]:
    return {
        "id": case.id,
        "verdict": verdict.decision.value,
        "violations": [_violation(case.side, finding) for finding in verdict.findings],
        "released": released,
    }


def _violation(side: Side, finding: Finding) -> dict[str, Any]:
    return {
        "type": finding.type.value,
        "severity": finding.severity.value,
        "action": action(side, finding).action_taken,
        "policy": finding.policy,
        "span": list(finding.span),
        "evidence": finding.evidence,
    }

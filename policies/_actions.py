"""What happens on a finding: the one table of type, severity and side."""

from collections.abc import Iterable
from dataclasses import dataclass

from policies._case import Decision, Finding, Severity, Side, ViolationType


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """`action_taken` is what the log says; `card` names what is shown beside the reply."""

    decision: Decision
    action_taken: str
    card: str = ""


_OUT = {
    Severity.WARNING: Action(decision=Decision.REPLACE, action_taken="replaced"),
    Severity.CRITICAL: Action(decision=Decision.BLOCK, action_taken="blocked", card="support"),
}

_CALORIES = ViolationType.CALORIE_MINIMUM
_SURPLUS = ViolationType.CALORIE_MAXIMUM
_PROTEIN = ViolationType.PROTEIN_MINIMUM
_RATE = ViolationType.WEIGHT_LOSS_RATE
_DISORDER = ViolationType.EATING_DISORDER_SIGNAL
_MEDICAL = ViolationType.MEDICAL_CLAIM
_UNSAFE = ViolationType.UNSAFE_CONTENT

_FLAG = Action(decision=Decision.FLAG, action_taken="flagged")


def _blocked(card: str = "") -> Action:
    return Action(decision=Decision.BLOCK, action_taken="blocked", card=card)


TABLE: dict[tuple[Side, ViolationType, Severity], Action] = {
    (Side.INPUT, _CALORIES, Severity.WARNING): _FLAG,
    (Side.INPUT, _CALORIES, Severity.CRITICAL): _blocked("support"),
    (Side.INPUT, _SURPLUS, Severity.WARNING): _FLAG,
    (Side.INPUT, _SURPLUS, Severity.CRITICAL): _blocked(),
    (Side.INPUT, _PROTEIN, Severity.WARNING): _FLAG,
    (Side.INPUT, _PROTEIN, Severity.CRITICAL): _blocked(),
    (Side.INPUT, _RATE, Severity.WARNING): _FLAG,
    (Side.INPUT, _RATE, Severity.CRITICAL): _blocked("support"),
    (Side.INPUT, _DISORDER, Severity.WARNING): Action(
        decision=Decision.FLAG, action_taken="flagged", card="eating_disorder"
    ),
    (Side.INPUT, _DISORDER, Severity.CRITICAL): _blocked("eating_disorder"),
    (Side.INPUT, _MEDICAL, Severity.WARNING): _FLAG,
    (Side.INPUT, _MEDICAL, Severity.CRITICAL): _blocked("emergency"),
    (Side.INPUT, _UNSAFE, Severity.WARNING): _FLAG,
    (Side.INPUT, _UNSAFE, Severity.CRITICAL): _blocked("crisis"),
    **{
        (Side.OUTPUT, kind, severity): action
        for kind in ViolationType
        for severity, action in _OUT.items()
    },
}

STRICTNESS = (Decision.ALLOW, Decision.FLAG, Decision.REPLACE, Decision.BLOCK)


def action(side: Side, finding: Finding) -> Action:
    return TABLE[side, finding.type, finding.severity]


def decide(side: Side, findings: Iterable[Finding]) -> Decision:
    """Return the strictest decision that any finding asks for."""
    asked = (action(side, finding).decision for finding in findings)
    return max(asked, key=STRICTNESS.index, default=Decision.ALLOW)

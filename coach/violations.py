"""The log's rows of what the policies found in a text; the writer seals what was said."""

from uuid import UUID

from database import ViolationRow
from database.tables import PolicySide, PolicyViolationType
from policies import Side, Verdict, action, version

EXCERPT_CHARACTERS = 500


def rows_of(
    verdict: Verdict,
    text: str,
    *,
    side: Side,
    user_id: UUID,
    session_id: UUID | None = None,
    turn_id: UUID | None = None,
    message_id: UUID | None = None,
    **details: bool,
) -> list[ViolationRow]:
    """One row for each finding, with what is done about it."""
    return [
        ViolationRow(
            user_id,
            session_id,
            violation_type=PolicyViolationType(finding.type.value),
            severity=finding.severity.value,
            side=PolicySide(side.value),
            policy=finding.policy,
            policy_version=version(),
            action_taken=action(side, finding).action_taken,
            trigger_content=text,
            excerpt=text[slice(*finding.span)][:EXCERPT_CHARACTERS],
            details={
                "evidence": finding.evidence,
                "topic": finding.topic,
                "span": finding.span,
                **details,
            },
            turn_id=turn_id,
            message_id=message_id,
        )
        for finding in verdict.findings
    ]

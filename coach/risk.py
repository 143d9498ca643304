"""Risk flags of a person: signals in what they write raise them; nothing in a turn lowers them."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from database import Database
from database.tables import Risk, RiskFlag
from policies import Finding, Flag, Severity, ViolationType

SOURCE = "message"
DATA_SOURCE = "data"


def flags_of(findings: Iterable[Finding]) -> dict[Flag, str]:
    """Which flags a message raises, each with its reason (never with what was written)."""
    raised: dict[Flag, str] = {}
    for finding in findings:
        if finding.topic == "crisis":
            raised[Flag.CRISIS] = "crisis"
        elif finding.type is ViolationType.EATING_DISORDER_SIGNAL:
            critical = finding.severity is Severity.CRITICAL
            flag = Flag.EATING_DISORDER if critical else Flag.WATCH
            raised[flag] = finding.topic or finding.type.value
        elif finding.topic in ("minor", "pregnant"):
            raised[Flag(finding.topic)] = finding.topic
    return raised


async def rise(database: Database, user_id: UUID, findings: Iterable[Finding]) -> frozenset[Flag]:
    """Store the flags that these findings raise, as lines of the person's history."""
    raised = flags_of(findings)
    if raised:
        await _store(database, user_id, raised, SOURCE)
    return frozenset(raised)


async def rise_from_data(database: Database, user_id: UUID, worries: Iterable[str]) -> None:
    """Watch over a person for what their records show; it takes more to call it a disorder."""
    await _store(database, user_id, {Flag.WATCH: "; ".join(worries)}, DATA_SOURCE)


async def _store(
    database: Database, user_id: UUID, raised: Mapping[Flag, str], source: str
) -> None:
    async with database.as_user(user_id) as data:
        for flag, reason in raised.items():
            data.add(
                RiskFlag(
                    user_id=user_id,
                    flag=Risk(flag.value),
                    raised=True,
                    reason=reason,
                    source=source,
                )
            )

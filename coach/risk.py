"""Risk flags of a person: raised by what they write and enter, lowered as few things may lower.

watch           raised by one sign; fades after thirty days without another
eating_disorder raised by a critical sign, or by two kinds of sign in fourteen days; only a
                reviewer lowers it, and their word holds against the same entries for thirty days
crisis          raised by a message; only a reviewer lowers it
minor, pregnant raised by a message; fall when the profile, changed since, says otherwise (what the
                profile itself says needs no row)
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func

from database import Database, RiskRow, UserData, col
from database.tables import Risk, RiskFlag
from nutrition.safety import ADULT_AGE
from nutrition.warning_signs import Sign
from policies import Finding, Flag, Person, Severity, ViolationType

MESSAGE, ENTRIES, PROFILE, TIME = "message", "entries", "profile", "cool-down"
COOL_DOWN = timedelta(days=30)
SECOND_SIGN = timedelta(days=14)
TWO_SIGNS = "two kinds of sign in two weeks"
_SAYS = {Flag.MINOR, Flag.PREGNANT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of a person's history; the reason never quotes what was written or entered."""

    flag: Flag
    raised: bool
    reason: str
    source: str


def flags_of(findings: Iterable[Finding]) -> dict[Flag, str]:
    """Which flags a message raises, each with its reason (never with what was written)."""
    raised: dict[Flag, str] = {}
    for finding in findings:
        if finding.topic == "crisis":
            raised[Flag.CRISIS] = "crisis"
        elif finding.type is ViolationType.EATING_DISORDER_SIGNAL:
            critical = finding.severity is Severity.CRITICAL
            reason = finding.topic or finding.type.value
            if not critical and raised.get(Flag.WATCH, reason) != reason:
                raised[Flag.EATING_DISORDER] = TWO_SIGNS
            raised[Flag.EATING_DISORDER if critical else Flag.WATCH] = reason
        elif finding.topic in ("minor", "pregnant"):
            raised[Flag(finding.topic)] = finding.topic
    return raised


async def raised_by(
    database: Database, user_id: UUID, findings: Iterable[Finding]
) -> dict[Flag, str]:
    """Which flags a message raises, with what the last two weeks saw; each with its reason."""
    raised = flags_of(findings)
    if Flag.WATCH in raised and Flag.EATING_DISORDER not in raised:
        async with database.as_user(user_id) as data:
            if await _another_sign(data, raised[Flag.WATCH]):
                raised[Flag.EATING_DISORDER] = TWO_SIGNS
    return raised


def rows_of(user_id: UUID, raised: Mapping[Flag, str]) -> list[RiskRow]:
    """These flags as lines of the person's history, to be written with what raised them."""
    return [
        RiskRow(user_id, flag=Risk(flag.value), reason=reason, source=MESSAGE)
        for flag, reason in raised.items()
    ]


async def _another_sign(data: UserData, reason: str) -> bool:
    """Whether the last two weeks saw a sign of another kind."""
    recent = func.now() - SECOND_SIGN
    found = await data.first(
        data.mine(RiskFlag).where(
            col(RiskFlag.flag) == Risk.WATCH,
            col(RiskFlag.raised),
            col(RiskFlag.reason) != reason,
            col(RiskFlag.created_at) > recent,
        )
    )
    return found is not None


def changes(
    person: Person,
    *,
    signs: Iterable[Sign],
    up: Mapping[Flag, datetime],
    down: Mapping[Flag, datetime],
    profile_changed: datetime | None,
    now: datetime,
) -> list[Change]:
    """What the person's entries, their profile and time change about the flags on record.

    `up` and `down` say since when a flag is what it is.
    """
    found = {Flag.EATING_DISORDER if sign.is_critical else Flag.WATCH: sign for sign in signs}
    raised = [
        Change(flag=flag, raised=True, reason=sign.code, source=ENTRIES)
        for flag, sign in found.items()
        if flag not in up and not (flag in down and now - down[flag] < COOL_DOWN)
    ]
    lowered = [
        Change(flag=flag, raised=False, reason="the profile says otherwise", source=PROFILE)
        for flag in _SAYS & up.keys()
        if _says_otherwise(person, flag) and profile_changed and profile_changed > up[flag]
    ]
    if not found and Flag.WATCH in up and now - up[Flag.WATCH] >= COOL_DOWN:
        reason = f"no sign for {COOL_DOWN.days} days"
        lowered.append(Change(flag=Flag.WATCH, raised=False, reason=reason, source=TIME))
    return [*raised, *lowered]


def _says_otherwise(person: Person, flag: Flag) -> bool:
    if flag is Flag.PREGNANT:
        return person.is_pregnant is False
    return person.age is not None and person.age >= ADULT_AGE


async def watch_over(database: Database, user_id: UUID, worries: Iterable[str]) -> None:
    """Watch over a person for what their records show; it takes more to call it a disorder."""
    reason = "; ".join(worries)
    await keep(
        database,
        user_id,
        [Change(flag=Flag.WATCH, raised=True, reason=reason, source=ENTRIES)],
    )


async def keep(database: Database, user_id: UUID, changed: Iterable[Change]) -> None:
    """Store changes of the flags, all or none."""
    async with database.as_user(user_id) as data:
        for change in changed:
            _store(data, change)


def _store(data: UserData, change: Change) -> None:
    data.add(
        RiskFlag(
            user_id=data.user_id,
            flag=Risk(change.flag.value),
            raised=change.raised,
            reason=change.reason,
            source=change.source,
        )
    )

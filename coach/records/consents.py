"""What a person agreed to: answers are added, never changed; the newest of a kind counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.dialects.postgresql import distinct_on
from sqlmodel import col

from database import UserData, uuid7
from database.tables import Consent, ConsentKind

CURRENT: Mapping[ConsentKind, str] = {
    ConsentKind.TERMS: "1",
    ConsentKind.PRIVACY: "1",
    ConsentKind.HEALTH_DATA: "1",
    ConsentKind.MODEL_PROVIDER: "1",
    ConsentKind.WEB_SEARCH: "1",
    ConsentKind.ANALYTICS: "1",
    ConsentKind.PHOTO_ACCESS: "1",
}
"""The version of each text that is asked for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """How a question stands."""

    kind: ConsentKind
    granted: bool
    version: str | None
    answered_at: datetime | None
    current_version: str


async def standing(data: UserData) -> list[Answered]:
    """Return the newest answer to each question; never asked is never granted."""
    newest = data.mine(Consent).ext(distinct_on(col(Consent.kind)))
    rows = await data.all(
        newest.order_by(col(Consent.kind), col(Consent.created_at).desc(), col(Consent.id).desc())
    )
    answers = {row.kind: row for row in rows}
    return [_answered(kind, answers.get(kind)) for kind in ConsentKind]


def _answered(kind: ConsentKind, row: Consent | None) -> Answered:
    return Answered(
        kind=kind,
        granted=row is not None and row.granted,
        version=row.version if row else None,
        answered_at=row.created_at if row else None,
        current_version=CURRENT[kind],
    )


async def answer(data: UserData, granted: Mapping[ConsentKind, bool], now: datetime) -> None:
    """Add an answer where it differs from the one that stands."""
    before = {each.kind: (each.granted, each.version) for each in await standing(data)}
    for kind, yes in granted.items():
        version = CURRENT[kind]
        if before[kind] != (yes, version):
            data.add(
                Consent(
                    id=uuid7(),
                    user_id=data.user_id,
                    kind=kind,
                    version=version,
                    granted=yes,
                    created_at=now,
                )
            )
    await data.flush()


async def history(data: UserData) -> Sequence[Consent]:
    """Return every answer that was ever given, the newest first."""
    query = data.mine(Consent)
    return await data.all(
        query.order_by(col(Consent.created_at).desc(), col(Consent.id).desc()).limit(1000)
    )

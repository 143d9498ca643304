"""GET /api/insights: what one's own entries show, with the evidence and what is not known."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from coach.api.deps import CoachParts, Now, Someone, answers
from coach.errors import ConsentMissing, NotSignedIn
from coach.insights import insights_of
from coach.support import Resource

router = APIRouter(prefix="/api/insights", tags=["insights"])


class EvidenceOut(BaseModel):
    name: str
    value: float
    unit: str = Field(description="kg, kg/week, %/week, kcal, g, days; empty for a count.")


class InsightOut(BaseModel):
    kind: str
    tone: Literal["neutral", "good", "careful"]
    text: str
    evidence: list[EvidenceOut]
    confidence: float = Field(description="From 0 to 1.")


class GapOut(BaseModel):
    kind: str
    text: str


class ResourceOut(BaseModel):
    label: str
    tel: str | None
    url: str | None
    hours: str | None


class InsightsOut(BaseModel):
    first_day: date
    last_day: date
    scope: Literal["open", "careful", "number_free"] = Field(
        description="open: figures may be shown; careful: only what protects; number_free: none."
    )
    insights: list[InsightOut]
    data_gaps: list[GapOut]
    resources: list[ResourceOut] = Field(description="Whom to turn to, where that may be needed.")


@router.get("", responses=answers(NotSignedIn, ConsentMissing))
async def read_insights(
    coach: CoachParts, who: Someone, now: Now, response: Response
) -> InsightsOut:
    """Look at the last four weeks."""
    found = await insights_of(coach, who.user_id, now)
    response.headers["Cache-Control"] = "no-store"
    return InsightsOut(
        first_day=found.first_day,
        last_day=found.last_day,
        scope=found.scope,
        insights=[
            InsightOut(
                kind=each.kind,
                tone=each.tone,
                text=each.text,
                evidence=_evidence(each.evidence),
                confidence=each.confidence,
            )
            for each in found.insights
        ],
        data_gaps=[GapOut(kind=kind, text=text) for kind, text in found.data_gaps],
        resources=[_resource(each) for each in found.resources],
    )


def _evidence(values: Mapping[str, tuple[float, str]]) -> list[EvidenceOut]:
    return [
        EvidenceOut(name=name, value=value, unit=unit) for name, (value, unit) in values.items()
    ]


def _resource(each: Resource) -> ResourceOut:
    return ResourceOut(label=each.label, tel=each.tel, url=each.url, hours=each.hours)

"""An optional second opinion by a model, on what the rules let pass: only ever stricter.

Without an answer in time the rules' verdict stands: people do not lose a clean answer to a judge
that is away, and the turn's record counts how often that was so.
"""

import asyncio
import json
import logging
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from coach.errors import CoachError
from coach.model import Model, TextPiece
from coach.prompts import describe
from policies import Finding, Person, Severity, Side, ViolationType

logger = logging.getLogger(__name__)

POLICY = "judge"
MOST_CHARACTERS = 12_000
MOST_BEFORE = 2000
_KINDS = (*(kind.value for kind in ViolationType), "crisis", "emergency")
_SPECIAL = {
    "crisis": ViolationType.UNSAFE_CONTENT,
    "emergency": ViolationType.MEDICAL_CLAIM,
}

ANSWER: Mapping[str, Any] = {
    "type": "json_schema",
    "json_schema": {
        "name": "opinion",
        "strict": True,
        "schema": {
            "type": "object",
            "additionalProperties": False,
            "required": ["found"],
            "properties": {
                "found": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "additionalProperties": False,
                        "required": ["kind", "severity"],
                        "properties": {
                            "kind": {"type": "string", "enum": list(_KINDS)},
                            "severity": {"type": "string", "enum": ["warning", "critical"]},
                        },
                    },
                }
            },
        },
    },
}
"""The `response_format` that a judge's model is asked with."""


class _Found(msgspec.Struct, forbid_unknown_fields=True):
    kind: str
    severity: Literal["warning", "critical"]


class _Opinion(msgspec.Struct, forbid_unknown_fields=True):
    found: list[_Found]


_decode = msgspec.json.Decoder(_Opinion).decode


@dataclass(slots=True)
class Heard:
    """What became of the questions of one turn, for its record."""

    asked: int = 0
    failed: int = 0
    stricter: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """A model that is asked about a text, and how long it may think."""

    model: Model
    prompt: str
    seconds: float

    async def findings(
        self, side: Side, text: str, person: Person, *, before: str = "", heard: Heard
    ) -> tuple[Finding, ...]:
        """What it finds in a text; nothing, and counted, where it fails."""
        if not text.strip():
            return ()
        heard.asked += 1
        try:
            async with asyncio.timeout(self.seconds):
                opinion = _decode(await self._asked(side, text, person, before))
            found = tuple(_finding(each, text) for each in opinion.found)
        except (TimeoutError, CoachError, msgspec.MsgspecError, ValueError) as error:
            heard.failed += 1
            logger.warning("no second opinion", extra={"reason": type(error).__name__})
            return ()
        heard.stricter += bool(found)
        return found

    async def _asked(self, side: Side, text: str, person: Person, before: str) -> str:
        question = {
            "side": side.value,
            "text": text[:MOST_CHARACTERS],
            "before": before[-MOST_BEFORE:],
            "person": describe(person),
        }
        messages = [
            {"role": "system", "content": self.prompt},
            {"role": "user", "content": json.dumps(question, ensure_ascii=False)},
        ]
        answer = ""
        async with aclosing(self.model.stream(messages, ())) as pieces:
            async for piece in pieces:
                if isinstance(piece, TextPiece):
                    answer += piece.text
        return answer


def _finding(found: _Found, text: str) -> Finding:
    """A ValueError where the kind is none of ours."""
    kind = _SPECIAL.get(found.kind) or ViolationType(found.kind)
    special = found.kind in _SPECIAL
    return Finding(
        kind,
        Severity.CRITICAL if special else Severity(found.severity),
        policy=POLICY,
        span=(0, len(text)),
        evidence="a second opinion",
        topic=found.kind if special else "",
    )

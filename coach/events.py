"""What a turn can say, in the order in which it says it; the encoders make the wire of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The turn runs; `continues` when it goes on with an answer that waited for an approval."""

    message_id: str
    turn_id: str
    chat_id: str
    created_at: str
    model: str
    continues: bool = False


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """What the coach is doing; shown while it lasts, never stored."""

    phase: Literal["thinking", "reading", "checking"]


@dataclass(frozen=True, slots=True)
class StepStarted:
    """One call of the model begins."""


@dataclass(frozen=True, slots=True)
class StepFinished:
    """One call of the model, with the tools it asked for, is over."""


@dataclass(frozen=True, slots=True)
class Said:
    """Checked words of the coach, as the gate released them."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCalled:
    """A tool was asked for with arguments that were validated and judged."""

    call_id: str
    name: str
    arguments: Mapping[str, Any]
    approval_id: str | None = None
    """Set when the person must agree first."""


@dataclass(frozen=True, slots=True)
class ToolAnswered:
    """What the tool found or did, as the person may see it."""

    call_id: str
    output: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolFailed:
    """The tool gave no result; the text is safe to show."""

    call_id: str
    message: str


@dataclass(frozen=True, slots=True)
class ToolDenied:
    """The person did not agree to the call."""

    call_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyActed:
    """A guard acted; never holds what it saw."""

    decision: Literal["flag", "replace", "block"]
    stage: Literal["input", "output", "tool_input", "tool_output"]
    rule: str
    severity: str
    message: str
    violation_id: str

    @property
    def part_id(self) -> str:
        """The id of the part that a client makes of it."""
        return f"policy_{self.violation_id}"

    @classmethod
    def of_data(cls, data: Mapping[str, Any]) -> "PolicyActed":
        """The event that made such a part."""
        return cls(
            decision=data["decision"],
            stage=data["stage"],
            rule=data["rule"],
            severity=data["severity"],
            message=data["message"],
            violation_id=data["violationId"],
        )

    def as_data(self) -> dict[str, Any]:
        """The data of that part."""
        return {
            "decision": self.decision,
            "stage": self.stage,
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "violationId": self.violation_id,
        }


@dataclass(frozen=True, slots=True)
class ResourcesShown:
    """People to talk to: label with tel or url and hours."""

    items: Sequence[Mapping[str, str]]
    card_id: str = "resources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The answer is complete and stored."""

    reason: Literal["stop", "length", "content-filter", "tool-calls"]
    tokens_in: int = 0
    tokens_out: int = 0
    decision: str = "allow"
    violations: Sequence[str] = ()
    confidence: float = 0.0
    data_gaps: Sequence[str] = field(default_factory=tuple)
    duration_ms: int = 0


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person ended the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The answer could not be completed."""

    code: str
    retryable: bool
    message: str
    request_id: str


TurnEvent = (
    Started
    | StatusChanged
    | StepStarted
    | StepFinished
    | Said
    | ToolCalled
    | ToolAnswered
    | ToolFailed
    | ToolDenied
    | PolicyActed
    | ResourcesShown
    | Finished
    | Stopped
    | Failed
)

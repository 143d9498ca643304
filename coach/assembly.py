"""A turn's events folded into the message that is stored and shown again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from coach.errors import error_of
from coach.events import (
    Failed,
    Finished,
    PolicyActed,
    ResourcesShown,
    Said,
    StatusChanged,
    StepFinished,
    StepStarted,
    Stopped,
    ToolAnswered,
    ToolCalled,
    ToolDenied,
    ToolFailed,
    TurnEvent,
)

Part = dict[str, Any]


@dataclass(slots=True)
class Assembly:
    """The parts of one assistant message, just as a client of the stream assembles them."""

    parts: list[Part] = field(default_factory=list)
    _calls: dict[str, Part] = field(default_factory=dict)
    _talking: bool = False

    @classmethod
    def continuing(cls, parts: list[Part]) -> "Assembly":
        """Go on with a stored message that waited for an approval."""
        calls = {part["toolCallId"]: part for part in parts if "toolCallId" in part}
        return cls(parts=parts, _calls=calls)

    @property
    def text(self) -> str:
        """All that was said, without the tools and cards between."""
        return "".join(part["text"] for part in self.parts if part["type"] == "text")

    @property
    def says_something(self) -> bool:
        """Whether there is anything in it that a person can see."""
        return any(part["type"] != "step-start" for part in self.parts)

    def add(self, event: TurnEvent) -> None:
        """Fold one event in."""
        if isinstance(event, Said):
            self._say(event.text)
            return
        self._talking = False
        match event:
            case StepStarted():
                self.parts.append({"type": "step-start"})
            case ToolCalled():
                self._called(event)
            case ToolAnswered() | ToolFailed() | ToolDenied():
                self._settle(event)
            case PolicyActed():
                self.parts.append(
                    {"type": "data-policy", "id": event.part_id, "data": event.as_data()}
                )
            case ResourcesShown(items, card_id):
                card = {"type": "data-resources", "id": card_id, "data": {"items": list(items)}}
                self.parts.append(card)

    def _say(self, text: str) -> None:
        if self._talking:
            self.parts[-1]["text"] += text
        else:
            self.parts.append({"type": "text", "text": text, "state": "done"})
        self._talking = True

    def _called(self, event: ToolCalled) -> None:
        part: Part = {
            "type": f"tool-{event.name}",
            "toolCallId": event.call_id,
            "state": "approval-requested" if event.approval_id else "input-available",
            "input": dict(event.arguments),
        }
        if event.approval_id:
            part["approval"] = {"id": event.approval_id}
        else:
            part["providerExecuted"] = True
        self._calls[event.call_id] = part
        self.parts.append(part)

    def _settle(self, event: ToolAnswered | ToolFailed | ToolDenied) -> None:
        part = self._calls.get(event.call_id)
        if part is None:
            return
        if "approval" in part:
            part["approval"]["approved"] = not isinstance(event, ToolDenied)
        match event:
            case ToolAnswered(_, output):
                part |= {"state": "output-available", "output": output}
            case ToolFailed(_, message):
                part |= {"state": "output-error", "errorText": message}
            case ToolDenied():
                part["state"] = "output-denied"


def events_of(parts: Iterable[Mapping[str, Any]]) -> Iterator[TurnEvent]:
    """The events that once made these parts, so that a stored answer can be streamed again."""
    in_step, last = False, ""
    for part in parts:
        if last == part["type"] == "text":
            yield StatusChanged("thinking")  # two parts once, and two parts again
        last = part["type"]
        match part["type"]:
            case "step-start":
                if in_step:
                    yield StepFinished()
                in_step = True
                yield StepStarted()
            case "text":
                yield Said(part["text"])
            case "data-policy":
                yield PolicyActed.of_data(part["data"])
            case "data-resources":
                yield ResourcesShown(part["data"]["items"], part["id"])
            case _:
                yield from _call_of(part)


def end_of(state: str | None, reason: str | None, request_id: str) -> TurnEvent:
    """How a stored answer ended: one that is incomplete must not look complete."""
    match state, reason:
        case "awaiting_approval", _:
            return Finished(reason="tool-calls")
        case "stopped", _:
            return Stopped()
        case "finished", "length" | "content-filter":
            return Finished(reason=reason)
        case "finished", _:
            return Finished(reason="stop")
    error = error_of(reason)
    return Failed(
        code=error.code, retryable=error.retry, message=error.message, request_id=request_id
    )


def _call_of(part: Mapping[str, Any]) -> Iterator[TurnEvent]:
    call_id, approval = part["toolCallId"], part.get("approval", {}).get("id")
    yield ToolCalled(
        call_id=call_id,
        name=part["type"].removeprefix("tool-"),
        arguments=part["input"],
        approval_id=approval,
    )
    match part["state"]:
        case "output-available":
            yield ToolAnswered(call_id, part["output"])
        case "output-error":
            yield ToolFailed(call_id, part["errorText"])
        case "output-denied":
            yield ToolDenied(call_id)

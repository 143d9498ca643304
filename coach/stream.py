"""A turn's events as frames of the AI SDK's UI message stream, ready bytes for every reader."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import anyio
import msgspec
from sse_starlette import EventSourceResponse
from starlette.types import Message, Send

from coach.events import (
    Failed,
    Finished,
    PolicyActed,
    ResourcesShown,
    Said,
    Started,
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

CONTRACT = "coach.ui/1"
HEADERS = {
    "x-vercel-ai-ui-message-stream": "v1",
    "cache-control": "no-cache",
    "x-accel-buffering": "no",
}
DONE = b"data: [DONE]\n\n"

PING_SECONDS = 15
SEND_SECONDS = 30
FAREWELL_SECONDS = 2.0

Body = dict[str, Any]

_json = msgspec.json.Encoder().encode
_string = msgspec.json.Encoder().encode
_read_json = msgspec.json.Decoder().decode
_TERMINAL = (Finished, Stopped, Failed)


class UIStream:
    """Encodes one turn; keeps only which text part is open and the number of the last frame."""

    def __init__(self) -> None:
        self._sequence = 0
        self._texts = 0
        self._open_text: bytes | None = None
        self._in_step = False

    def follow(self, body: Body) -> None:
        """Take a frame that was encoded elsewhere for one of its own."""
        self._sequence += 1
        match body["type"]:
            case "text-start":
                self._texts += 1
                self._open_text = body["id"].encode()
            case "text-end":
                self._open_text = None
            case "start-step" | "finish-step":
                self._in_step = body["type"] == "start-step"

    def pass_over(self, frames: int) -> None:
        """Go on after so many frames of which nobody knows what they left open."""
        self._sequence = frames
        self._open_text = None
        self._in_step = False

    def encode(self, event: TurnEvent) -> list[bytes]:
        """The frames of one event, in order; the last event's are followed by [DONE]."""
        if isinstance(event, Said):
            return self._said(event)
        frames = self._close_text()
        frames += [self._frame(body) for body in self._bodies(event)]
        if isinstance(event, _TERMINAL):
            frames.append(DONE)
        return frames

    def _said(self, event: Said) -> list[bytes]:
        frames: list[bytes] = []
        if self._open_text is None:
            self._texts += 1
            self._open_text = b"txt_%d" % self._texts
            frames.append(self._raw(b'{"type":"text-start","id":"%s"}' % self._open_text))
        body = b'{"type":"text-delta","id":"%s","delta":%s}' % (
            self._open_text,
            _string(str(event.text)),
        )
        frames.append(self._raw(body))
        return frames

    def _close_text(self) -> list[bytes]:
        if self._open_text is None:
            return []
        text, self._open_text = self._open_text, None
        return [self._raw(b'{"type":"text-end","id":"%s"}' % text)]

    def _bodies(self, event: TurnEvent) -> list[Body]:
        match event:
            case StepStarted() | StepFinished():
                self._in_step = isinstance(event, StepStarted)
                return [{"type": "start-step" if self._in_step else "finish-step"}]
            case PolicyActed():
                return [self._policy(event)]
            case ResourcesShown(items, card_id):
                return [{"type": "data-resources", "id": card_id, "data": {"items": list(items)}}]
            case Finished():
                return [*self._finish_step(), _finish(event)]
            case Stopped():
                stopped = _metadata({"finished": True, "finishReason": "stopped"})
                return [stopped, *self._finish_step(), {"type": "abort"}]
            case _:
                return _plain(event)

    def _finish_step(self) -> list[Body]:
        step, self._in_step = self._in_step, False
        return [{"type": "finish-step"}] if step else []

    def _policy(self, event: PolicyActed) -> Body:
        data = event.as_data() | {"textId": f"txt_{self._texts + 1}"}
        return {"type": "data-policy", "id": event.part_id, "data": data}

    def _frame(self, body: Mapping[str, Any]) -> bytes:
        return self._raw(_json(body))

    def _raw(self, body: bytes) -> bytes:
        self._sequence += 1
        return b"id: %d\ndata: %s\n\n" % (self._sequence, body)


@dataclass(slots=True)
class Told:
    """What logged frames told, and the stream that goes on after them."""

    events: list[TurnEvent] = field(default_factory=list)
    """Without statuses and the end."""
    stream: UIStream = field(default_factory=UIStream)
    damaged: int | None = None
    """The number of the first frame that cannot be read; neither are those behind it."""


def told_by(frames: Sequence[bytes]) -> Told:
    """Read frames that were encoded elsewhere.

    What follows a damaged one is left out: it might say the opposite without what stood there.
    """
    told = Told()
    for number, frame in enumerate(frames, 1):
        if frame == DONE:
            break
        try:
            body = _read_json(frame.partition(b"data: ")[2])
            told.stream.follow(body)
            _fold(body, told.events)
        except _UNREADABLE:
            told.damaged = number
            told.stream.pass_over(len(frames))
            break
    return told


# No JSON, or JSON of another shape.
_UNREADABLE = (msgspec.DecodeError, LookupError, TypeError, AttributeError)


def _fold(body: Body, events: list[TurnEvent]) -> None:
    if body["type"] == "tool-approval-request":
        called = events[-1]
        if not isinstance(called, ToolCalled):
            raise LookupError("a question about no call")
        events[-1] = replace(called, approval_id=body["approvalId"])
    elif (event := _event_of(body)) is not None:
        events.append(event)


def _event_of(body: Body) -> TurnEvent | None:
    match body["type"]:
        case "start":
            told = body["messageMetadata"]
            return Started(
                message_id=body["messageId"],
                turn_id=told["turnId"],
                chat_id=told["chatId"],
                created_at=told["createdAt"],
                model=told["model"],
            )
        case "start-step":
            return StepStarted()
        case "finish-step":
            return StepFinished()
        case "text-delta":
            return Said(body["delta"])
        case "data-resources":
            return ResourcesShown(body["data"]["items"], body["id"])
        case "data-policy":
            return PolicyActed.of_data(body["data"])
    return _tool_event_of(body)


def _tool_event_of(body: Body) -> TurnEvent | None:
    match body["type"]:
        case "tool-input-available":
            return ToolCalled(
                call_id=body["toolCallId"], name=body["toolName"], arguments=body["input"]
            )
        case "tool-output-available":
            return ToolAnswered(body["toolCallId"], body["output"])
        case "tool-output-error":
            return ToolFailed(body["toolCallId"], body["errorText"])
        case "tool-output-denied":
            return ToolDenied(body["toolCallId"])
    return None


def _plain(event: TurnEvent) -> list[Body]:
    """The frames of the events that need no memory."""
    match event:
        case Started():
            return [_start(event)]
        case StatusChanged(phase):
            return [{"type": "data-status", "data": {"phase": phase}, "transient": True}]
        case ToolCalled():
            return _tool_called(event)
        case ToolAnswered(call_id, output):
            return [_of_tool("tool-output-available", call_id, output=output)]
        case ToolFailed(call_id, message):
            return [_of_tool("tool-output-error", call_id, errorText=message)]
        case ToolDenied(call_id):
            return [{"type": "tool-output-denied", "toolCallId": call_id}]
        case Failed():
            return [_failed_metadata(event), {"type": "error", "errorText": event.message}]
    raise AssertionError(event)


def _start(event: Started) -> Body:
    return {
        "type": "start",
        "messageId": event.message_id,
        "messageMetadata": {
            "chatId": event.chat_id,
            "turnId": event.turn_id,
            "createdAt": event.created_at,
            "model": event.model,
            "contract": CONTRACT,
        },
    }


def _tool_called(event: ToolCalled) -> list[Body]:
    """Server tools say that the server runs them, else clients would post them back."""
    mine: Body = {} if event.approval_id else {"providerExecuted": True}
    call = {"toolCallId": event.call_id, "toolName": event.name}
    frames: list[Body] = [
        {"type": "tool-input-start", **call, **mine},
        {"type": "tool-input-available", **call, "input": event.arguments, **mine},
    ]
    if event.approval_id:
        frames.append(
            {
                "type": "tool-approval-request",
                "approvalId": event.approval_id,
                "toolCallId": event.call_id,
            }
        )
    return frames


def _of_tool(kind: str, call_id: str, **result: Any) -> Body:
    return {"type": kind, "toolCallId": call_id, **result, "providerExecuted": True}


def _metadata(metadata: Body) -> Body:
    return {"type": "message-metadata", "messageMetadata": metadata}


def _finish(event: Finished) -> Body:
    return {
        "type": "finish",
        "finishReason": event.reason,
        "messageMetadata": {
            "finished": True,
            "usage": {"inputTokens": event.tokens_in, "outputTokens": event.tokens_out},
            "policy": {"decision": event.decision, "violations": list(event.violations)},
            "confidence": event.confidence,
            "dataGaps": list(event.data_gaps),
            "durationMs": event.duration_ms,
        },
    }


def _failed_metadata(event: Failed) -> Body:
    error = {"code": event.code, "retryable": event.retryable, "requestId": event.request_id}
    return _metadata({"finished": False, "error": error})


class FrameResponse(EventSourceResponse):
    """Ready frames as they come, and pings between them; a reader who takes nothing is let go."""

    def __init__(
        self,
        frames: AsyncGenerator[bytes, None],
        *,
        ping_seconds: float = PING_SECONDS,
        send_seconds: float = SEND_SECONDS,
    ) -> None:
        super().__init__(
            frames,
            headers=HEADERS,
            ping=ping_seconds,
            sep="\n",
            send_timeout=send_seconds,
            shutdown_event=anyio.Event(),
            shutdown_grace_period=FAREWELL_SECONDS,
        )

    async def _send_with_timeout(self, send: Send, message: Message) -> None:
        """Send frames without a timer, which would cost as much as the frame itself.

        A reader who takes nothing holds up the next ping as well, and a ping has its timer.
        """
        if message.get("body", b"").startswith(b":"):
            await super()._send_with_timeout(send, message)
        else:
            await send(message)

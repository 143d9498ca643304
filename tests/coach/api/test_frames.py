"""The schemas of the document are those of the frames that are really sent."""

import json
from typing import get_args

import pytest
from pydantic import ValidationError

from coach.api.frames import FRAME
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
from coach.stream import DONE, UIStream

EVENTS = [
    Started(message_id="m", turn_id="t", chat_id="c", created_at="2026-01-01", model="x"),
    *(StatusChanged(phase) for phase in ("thinking", "reading", "checking")),
    StepStarted(),
    StepFinished(),
    Said("Good."),
    ToolCalled(call_id="1", name="get_profile", arguments={"days": 7}),
    ToolCalled(call_id="1", name="log_check_in", arguments={}, approval_id="a"),
    ToolAnswered("1", {"kg": 70.5}),
    ToolFailed("1", "It took too long."),
    ToolDenied("1"),
    PolicyActed(
        decision="replace",
        stage="output",
        rule="calorie_minimum",
        severity="critical",
        message="…",
        violation_id="v",
    ),
    ResourcesShown([{"label": "112", "tel": "112"}, {"label": "x", "url": "y", "hours": "24/7"}]),
    *(Finished(reason=reason) for reason in ("stop", "length", "content-filter", "tool-calls")),
    Stopped(),
    Failed(code="internal", retryable=True, message="Something broke.", request_id="r"),
]


def frames(event):
    stream = UIStream()
    for said in (Said("before "), event):
        for frame in stream.encode(said):
            if frame != DONE:
                yield json.loads(frame.decode().partition("\ndata: ")[2])


def test_every_event_is_here():
    assert {type(event) for event in EVENTS} == set(get_args(TurnEvent))


def test_frames_are_as_the_document_says():
    found = [frame for event in EVENTS for frame in frames(event)]
    assert len(found) > len(EVENTS)
    for frame in found:
        FRAME.validate_python(frame, by_alias=True)


def test_other_frames_are_not():
    for frame in ({"type": "reasoning-delta"}, {"type": "abort", "why": "x"}, {"type": "error"}):
        with pytest.raises(ValidationError):
            FRAME.validate_python(frame)


def test_every_kind_of_the_document_is_sent():
    sent = {frame["type"] for event in EVENTS for frame in frames(event)}
    assert sent == set(FRAME.json_schema()["discriminator"]["mapping"])

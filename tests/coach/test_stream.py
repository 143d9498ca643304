"""A turn's events in the frames of the wire."""

import json
from typing import Any

import pytest

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
from coach.stream import DONE, UIStream, told_by

STARTED = Started(
    message_id="m", turn_id="t", chat_id="c", created_at="2026-01-01T00:00:00Z", model="x"
)
ACTED = PolicyActed(
    decision="replace",
    stage="output",
    rule="calorie_minimum",
    severity="warning",
    message="I left something out.",
    violation_id="v1",
)


def encoded(*events: TurnEvent) -> list[bytes]:
    stream = UIStream()
    return [frame for event in events for frame in stream.encode(event)]


def bodies(*events: TurnEvent) -> list[dict[str, Any]]:
    frames = [frame for frame in encoded(*events) if frame != DONE]
    return [json.loads(frame.split(b"data: ", 1)[1]) for frame in frames]


def kinds(*events: TurnEvent) -> list[str]:
    return [body["type"] for body in bodies(*events)]


def test_each_frame_has_the_next_number():
    frames = encoded(STARTED, StepStarted(), Said("a"), Said("b"), StepFinished(), Stopped())
    *numbered, done = frames
    assert done == DONE == b"data: [DONE]\n\n"
    for number, frame in enumerate(numbered, 1):
        assert frame.startswith(b"id: %d\ndata: {" % number)
        assert frame.endswith(b"}\n\n")
        assert frame.count(b"\n") == 3


def test_an_ordinary_turn():
    assert kinds(
        STARTED,
        StatusChanged("thinking"),
        StepStarted(),
        ToolCalled(call_id="c1", name="get_profile", arguments={}),
        ToolAnswered("c1", {"age": 30}),
        StepFinished(),
        StepStarted(),
        Said("Hello "),
        Said("you."),
        StepFinished(),
        Finished(reason="stop"),
    ) == [
        "start",
        "data-status",
        "start-step",
        "tool-input-start",
        "tool-input-available",
        "tool-output-available",
        "finish-step",
        "start-step",
        "text-start",
        "text-delta",
        "text-delta",
        "text-end",
        "finish-step",
        "finish",
    ]


@pytest.mark.parametrize(
    "text",
    ['"quoted"', "back\\slash", "line\nbreak\r\n", "\u2028\u2029", "🍎 é", "\x00\x1b", "</s>"],
)
def test_any_words_arrive_as_they_are(text):
    delta = bodies(Said(text))[1]
    assert delta == {"type": "text-delta", "id": "txt_1", "delta": text}
    assert encoded(Said(text))[1].count(b"\n") == 3


def test_words_after_something_else_are_another_text():
    frames = bodies(Said("one"), ACTED, Said("two"), Finished(reason="stop"))
    assert [(frame["type"], frame.get("id")) for frame in frames[:-1]] == [
        ("text-start", "txt_1"),
        ("text-delta", "txt_1"),
        ("text-end", "txt_1"),
        ("data-policy", ACTED.part_id),
        ("text-start", "txt_2"),
        ("text-delta", "txt_2"),
        ("text-end", "txt_2"),
    ]
    assert frames[3]["data"]["textId"] == "txt_2"


def test_a_guards_frame_holds_nothing_of_what_it_saw():
    assert bodies(ACTED)[0]["data"] == {
        "decision": "replace",
        "stage": "output",
        "rule": "calorie_minimum",
        "severity": "warning",
        "message": "I left something out.",
        "violationId": "v1",
        "textId": "txt_1",
    }


def test_a_tool_of_the_server_and_one_that_must_be_agreed_to():
    mine = bodies(ToolCalled(call_id="c", name="t", arguments={"a": 1}))
    assert all(frame["providerExecuted"] for frame in mine)
    asked = bodies(ToolCalled(call_id="c", name="t", arguments={"a": 1}, approval_id="x.c"))
    assert all("providerExecuted" not in frame for frame in asked)
    assert asked[-1] == {"type": "tool-approval-request", "approvalId": "x.c", "toolCallId": "c"}


@pytest.mark.parametrize(
    ("event", "frame"),
    [
        (
            ToolFailed("c", "It did not work."),
            {
                "type": "tool-output-error",
                "errorText": "It did not work.",
                "providerExecuted": True,
            },
        ),
        (ToolDenied("c"), {"type": "tool-output-denied"}),
    ],
)
def test_a_tool_without_a_result(event, frame):
    assert bodies(event) == [frame | {"toolCallId": "c"}]


def test_people_to_talk_to():
    items = [{"label": "Somebody", "tel": "1"}]
    (frame,) = bodies(ResourcesShown(items, "card"))
    assert frame == {"type": "data-resources", "id": "card", "data": {"items": items}}


ENDS = {
    "finished": (Finished(reason="stop"), ["text-end", "finish-step", "finish"]),
    "stopped": (Stopped(), ["text-end", "message-metadata", "finish-step", "abort"]),
    "failed": (
        Failed(code="internal", retryable=True, message="Sorry.", request_id="r"),
        ["text-end", "message-metadata", "error"],
    ),
}


@pytest.mark.parametrize(("end", "after"), ENDS.values(), ids=ENDS)
def test_every_end_closes_what_is_open(end, after):
    assert kinds(STARTED, StepStarted(), Said("a"), end)[4:] == after
    assert encoded(STARTED, end)[-1] == DONE


@pytest.mark.parametrize(("end", "after"), ENDS.values(), ids=ENDS)
def test_an_end_outside_of_a_step_closes_none(end, after):
    assert "finish-step" not in kinds(STARTED, StepStarted(), StepFinished(), end)[3:]


def test_what_an_end_tells():
    finish = bodies(
        Finished(
            reason="length",
            tokens_in=3,
            tokens_out=4,
            decision="replace",
            violations=["calorie_minimum"],
            confidence=0.5,
            data_gaps=["weight"],
            duration_ms=12,
        )
    )
    assert finish == [
        {
            "type": "finish",
            "finishReason": "length",
            "messageMetadata": {
                "finished": True,
                "usage": {"inputTokens": 3, "outputTokens": 4},
                "policy": {"decision": "replace", "violations": ["calorie_minimum"]},
                "confidence": 0.5,
                "dataGaps": ["weight"],
                "durationMs": 12,
            },
        }
    ]
    failed = bodies(Failed(code="x", retryable=False, message="Sorry.", request_id="r"))
    assert failed == [
        {
            "type": "message-metadata",
            "messageMetadata": {
                "finished": False,
                "error": {"code": "x", "retryable": False, "requestId": "r"},
            },
        },
        {"type": "error", "errorText": "Sorry."},
    ]


EVENING: list[TurnEvent] = [
    STARTED,
    StatusChanged("thinking"),
    StepStarted(),
    Said("Let me "),
    Said('look: \u2028 \x00 "quoted"\n\n.'),
    ToolCalled(call_id="c1", name="get_profile", arguments={"days": 7}),
    ToolAnswered("c1", {"age": 30}),
    ToolCalled(call_id="c2", name="get_profile", arguments={}),
    ToolFailed("c2", "It gave no result."),
    StepFinished(),
    StepStarted(),
    ACTED,
    Said("Here it is."),
    ToolCalled(call_id="c3", name="log_check_in", arguments={}, approval_id="a1"),
    ToolDenied("c3"),
    StepFinished(),
    ResourcesShown([{"label": "Help", "tel": "112"}], "card"),
]


def test_events_come_back_out_of_their_frames():
    told = [event for event in EVENING if not isinstance(event, StatusChanged)]
    assert told_by(encoded(*EVENING)).events == told


@pytest.mark.parametrize("at", range(len(EVENING)))
def test_a_stream_goes_on_where_another_process_left_it(at):
    there = UIStream()
    frames = [frame for event in EVENING[:at] for frame in there.encode(event)]
    here = told_by(frames).stream
    rest = [frame for event in [*EVENING[at:], Stopped()] for frame in here.encode(event)]
    assert frames + rest == encoded(*EVENING, Stopped())

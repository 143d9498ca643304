"""What is stored of a turn is what its client holds, and makes the same stream again."""

from typing import Any

import pytest

from coach.assembly import Assembly, end_of, events_of
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

ACTED = PolicyActed(
    decision="replace",
    stage="output",
    rule="calorie_minimum",
    severity="warning",
    message="",
    violation_id="v1",
)
EVENING: list[TurnEvent] = [
    StepStarted(),
    Said("Let me "),
    Said("look."),
    ToolCalled(call_id="a", name="get_profile", arguments={}),
    ToolCalled(call_id="b", name="get_check_ins", arguments={"days": 7}),
    ToolAnswered("a", {"age": 30}),
    ToolFailed("b", "No."),
    StepFinished(),
    StepStarted(),
    Said("Well. "),
    ACTED,
    Said("Rather eat enough."),
    StatusChanged("thinking"),
    Said("And drink."),
    ResourcesShown([{"label": "Somebody"}], "card"),
    StepFinished(),
]


def assembled(*events: TurnEvent) -> Assembly:
    assembly = Assembly()
    for event in events:
        assembly.add(event)
    return assembly


def test_parts_are_those_that_a_client_holds():
    parts = assembled(*EVENING).parts
    assert [part["type"] for part in parts] == [
        "step-start",
        "text",
        "tool-get_profile",
        "tool-get_check_ins",
        "step-start",
        "text",
        "data-policy",
        "text",
        "text",
        "data-resources",
    ]
    assert parts[1] == {"type": "text", "text": "Let me look.", "state": "done"}
    assert parts[2]["state"] == "output-available"
    assert (parts[3]["state"], parts[3]["errorText"]) == ("output-error", "No.")


def test_the_text_is_all_that_was_said():
    assert assembled(*EVENING).text == "Let me look.Well. Rather eat enough.And drink."


def test_what_was_stored_makes_the_same_message_again():
    once = assembled(*EVENING).parts
    assert assembled(*events_of(once)).parts == once


def test_what_lasts_only_while_it_lasts_is_not_stored():
    started = Started(message_id="m", turn_id="t", chat_id="c", created_at="", model="x")
    assembly = assembled(started, StatusChanged("thinking"), Finished(reason="stop"))
    assert assembly.parts == []


@pytest.mark.parametrize(
    ("events", "says"),
    [
        ([], False),
        ([StepStarted(), StepFinished()], False),
        ([StepStarted(), Said("a")], True),
        ([ACTED], True),
        ([ToolCalled(call_id="a", name="t", arguments={})], True),
    ],
)
def test_whether_there_is_anything_to_show(events, says):
    assert assembled(*events).says_something is says


def waiting() -> list[dict[str, Any]]:
    asked = ToolCalled(call_id="w", name="log_check_in", arguments={"mood": 7}, approval_id="t.w")
    return assembled(StepStarted(), asked, StepFinished()).parts


@pytest.mark.parametrize(
    ("answer", "state", "approved"),
    [
        (ToolAnswered("w", {"ok": 1}), "output-available", True),
        (ToolDenied("w"), "output-denied", False),
        (ToolFailed("w", "No."), "output-error", True),
    ],
)
def test_an_answer_that_waited_goes_on_in_its_own_message(answer, state, approved):
    assembly = Assembly.continuing(waiting())
    for event in (answer, StepStarted(), Said("Done.")):
        assembly.add(event)
    part = assembly.parts[1]
    assert (part["state"], part["approval"]) == (state, {"id": "t.w", "approved": approved})
    assert assembly.text == "Done."
    assert assembled(*events_of(assembly.parts)).parts == assembly.parts


def test_a_question_is_asked_again():
    assert waiting()[1]["state"] == "approval-requested"
    assert [type(event) for event in events_of(waiting())] == [StepStarted, ToolCalled]


def test_the_answer_to_an_unknown_call_changes_nothing():
    assert assembled(ToolAnswered("x", {})).parts == []


@pytest.mark.parametrize(
    ("state", "reason", "end"),
    [
        ("finished", "stop", Finished(reason="stop")),
        ("finished", "length", Finished(reason="length")),
        ("finished", "content-filter", Finished(reason="content-filter")),
        ("finished", "approval expired", Finished(reason="stop")),
        ("finished", None, Finished(reason="stop")),
        ("awaiting_approval", "tool-calls", Finished(reason="tool-calls")),
        ("stopped", "stopped", Stopped()),
    ],
)
def test_how_a_stored_answer_ended(state, reason, end):
    assert end_of(state, reason, "r") == end


@pytest.mark.parametrize(
    ("state", "reason", "code", "retryable"),
    [
        ("failed", "model_cut_off", "model_cut_off", True),
        ("failed", "model_refused", "model_refused", False),
        ("failed", "turn_too_long", "turn_too_long", True),
        ("failed", "something new", "internal", True),
        ("running", None, "internal", True),
        (None, None, "internal", True),
    ],
)
def test_what_is_incomplete_never_looks_complete(state, reason, code, retryable):
    end = end_of(state, reason, "r")
    assert isinstance(end, Failed)
    assert (end.code, end.retryable, end.request_id) == (code, retryable, "r")
    assert end.message

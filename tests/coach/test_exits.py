"""Every way by which words leave: listed here, so that a new one is not forgotten.

When a test of this file fails because something new is not listed, let it pass the gate (or
release_json, or parts_without_numbers) first, and then list it with the test that shows it.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from coach import errors
from coach.api.chat import router as chat_router
from coach.api.chats import router as chats_router
from coach.events import PolicyActed, Said, ToolAnswered, ToolCalled, ToolFailed, TurnEvent
from coach.gate import ReleasedText
from coach.turn import run_turn
from database.tables import Risk, RiskFlag
from policies import Case, Flag, Person, Side, judge
from tests.coach.conftest import without_ids
from tests.fakes import call

COACH = Path(__file__).parents[2] / "coach"

EVENTS = {
    "Started": "ids, a date and the model's name from the settings",
    "StatusChanged": "one of three words",
    "StepStarted": "nothing",
    "StepFinished": "nothing",
    "Said": "ReleasedText, which gate.py alone makes",
    "ToolCalled": "a known tool's name; arguments that were validated, judged and released",
    "ToolAnswered": "what release_json let out",
    "ToolFailed": "a sentence of ours",
    "ToolDenied": "an id",
    "PolicyActed": "kinds, and a notice of Replies",
    "ResourcesShown": "the directory",
    "Finished": "counts and kinds",
    "Stopped": "nothing",
    "Failed": "the public message of an error",
}

MAKES_RELEASED_TEXT = {"gate.py"}
SAYS = {
    "turn.py": "what the gate released",
    "stream.py": "nothing new: joins the words that a gate released already",
    "assembly.py": "what was stored as it was said; hidden at reading time where that is due",
}
ASKS_A_MODEL = {
    "plans/__init__.py": "read strictly as JSON; every number, food and text of it is judged",
    "summaries.py": "what a gate of its own releases, spoken to the person",
    "judge.py": "its answer is read as a list of kinds, and none of its words is shown",
    "dialogue.py": "every piece goes to turn.py, and through the gate; a second try to reword",
}
READS_STORED_WORDS = {
    "chats.py": "as_ui_message hides numbers; titles go through without_figures",
    "api/chats.py": "the same",
    "api/chat.py": "a replay hides numbers",
    "context.py": "the model's history: without numbers where that is due",
    "transcript.py": "writes, and finds for api/chat.py",
    "records/export.py": "the person's own export keeps its numbers: a right of access",
    "review.py": "reviewers see what happened",
    "turn.py": "closes what it said",
    "approvals.py": "marks a call in an answer as undone",
    "summaries.py": "writes a summary that passed the gate",
}
ROUTES = {
    "POST /api/chat": "the stream of a turn, or of its replay",
    "GET /api/chat/{chat_id}/stream": "the same frames",
    "POST /api/chat/{chat_id}/stop": "a yes or no",
    "POST /api/chat/{chat_id}/undo/{tool_call_id}": "an id",
    "GET /api/chats": "titles, without figures where that is due",
    "GET /api/chats/{chat_id}/messages": "as_ui_message",
    "PATCH /api/chats/{chat_id}": "the title",
    "DELETE /api/chats/{chat_id}": "nothing",
    "PUT /api/chats/{chat_id}/messages/{message_id}/feedback": "nothing",
    "POST /api/chats/{chat_id}/messages/{message_id}/appeal": "a count",
}


READS = re.compile(r"\b(?:FROM|INTO|UPDATE|JOIN)\s+(?:message|ai_session)\b")


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(COACH.rglob("*.py")):
        yield str(path.relative_to(COACH)), ast.parse(path.read_text("utf-8"))


def calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func)


def test_every_event_is_known_to_carry_no_unchecked_word():
    assert {event.__name__ for event in get_args(TurnEvent)} == EVENTS.keys()


def test_only_the_gate_makes_released_text():
    assert {name for name, tree in modules() if "ReleasedText" in calls(tree)} == (
        MAKES_RELEASED_TEXT
    )


def test_only_the_turn_and_stored_answers_say_something():
    assert {name for name, tree in modules() if "Said" in calls(tree)} == SAYS.keys()


def test_whoever_asks_a_model_is_known():
    asking = {
        name
        for name, tree in modules()
        if any(each.endswith("model.stream") or each == "once_more" for each in calls(tree))
    }
    assert asking == ASKS_A_MODEL.keys()


def test_whoever_reads_stored_words_is_known():
    """By the table's name in SQL, or by its class."""
    reading = set()
    for name, tree in modules():
        words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        in_sql = any(isinstance(each, str) and READS.search(each) for each in words)
        named = any(
            isinstance(node, ast.ImportFrom)
            and node.module == "database.tables"
            and {alias.name for alias in node.names} & {"Message", "AiSession"}
            for node in ast.walk(tree)
        )
        if in_sql or named:
            reading.add(name)
    assert reading <= READS_STORED_WORDS.keys()
    assert {"chats.py", "context.py", "transcript.py"} <= reading


def test_every_route_of_the_chat_is_known():
    found = {
        f"{method} {route.path}"
        for router in (chat_router, chats_router)
        for route in router.routes
        for method in route.methods
    }
    assert found == ROUTES.keys()


def every_error() -> list[type[errors.CoachError]]:
    return [each for each in vars(errors).values() if isinstance(each, type)]


@pytest.mark.parametrize("error", every_error())
def test_errors_say_nothing_that_a_guard_would_withhold(error, coach):
    person = Person(flags=frozenset({Flag.EATING_DISORDER}))
    case = Case(Side.OUTPUT, error().message, person=person)
    assert judge(case, coach.policies).findings == ()
    assert not any(char.isdigit() for char in error().message)


WORDS = "You weigh 61.4 kg, so eat 500 calories a day. See https://evil.example/?w=61.4 for more."


async def number_free(coach: Any, person: Any) -> None:
    async with coach.database.as_user(person) as data:
        data.add(
            RiskFlag(flag=Risk.EATING_DISORDER, raised=True, reason="purging", source="message")
        )


@pytest.mark.parametrize("can_approve", [True, False])
async def test_no_exit_of_a_turn_shows_a_number_free_person_a_figure(
    coach, model, new_ask, person, can_approve
):
    await number_free(coach, person)
    weight = "Hello. You weigh 61.4 kg. How are you?"
    model.says(weight, call("get_profile"), call("log_check_in", day="2026-01-01", weight=61.4))
    model.says(WORDS)
    ask = await new_ask("Log it.", can_approve=can_approve)
    events = [event async for event in run_turn(coach, ask)]
    shown = [one for one in events if isinstance(one, Said | ToolCalled | ToolAnswered)]
    assert {type(one) for one in shown} == {Said, ToolCalled, ToolAnswered}
    assert "61" not in without_ids(shown)
    assert "500" not in without_ids(shown)
    assert "evil" not in without_ids(shown)


async def test_what_is_stored_of_a_hidden_write_is_whole(coach, model, new_ask, person):
    await number_free(coach, person)
    model.says(call("log_check_in", day="2026-01-01", weight=61.4))
    ask = await new_ask("Log it.")
    _ = [event async for event in run_turn(coach, ask)]
    async with coach.database.hot(person) as connection:
        arguments = await connection.fetchval(
            "SELECT arguments FROM tool_approval WHERE turn_id = $1", ask.turn_id
        )
    assert float(arguments["weight"]) == 61.4


async def test_everything_said_in_a_turn_was_made_by_the_gate(coach, model, new_ask):
    model.says(f"Good to see you. {WORDS}", call("get_profile"), call("get_check_ins", days=-1))
    model.says("Around 1,600 kcal a day would suit you.").says(WORDS)
    events = [event async for event in run_turn(coach, await new_ask())]
    assert {type(event.text) for event in events if isinstance(event, Said)} == {ReleasedText}
    assert any(isinstance(event, PolicyActed) for event in events)
    assert any(isinstance(event, ToolFailed) for event in events)
    blocked = [event async for event in run_turn(coach, await new_ask("I want to kill myself"))]
    assert {type(event.text) for event in blocked if isinstance(event, Said)} == {ReleasedText}


async def test_what_a_model_writes_for_a_tool_is_judged_before_it_is_shown(coach, model, new_ask):
    note = "Eat only 400 calories a day from now on."
    model.says(call("log_check_in", day="2026-01-01", notes=note)).says("Good.")
    events = [event async for event in run_turn(coach, await new_ask("Log it."))]
    assert "400" not in without_ids(events)
    assert [one.stage for one in events if isinstance(one, PolicyActed)] == ["tool_input"]


async def test_a_client_that_was_never_told_of_a_model_shows_its_name_only(coach, new_ask):
    ask = replace(await new_ask(), tier="none of ours")
    events = [event async for event in run_turn(coach, ask)]
    assert events[0].model == "offline-coach"

"""One turn, from the stored message to the remembered answer, over a real database."""

import asyncio
import json
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from coach import dialogue
from coach.errors import ModelCutOff, ModelUnavailable
from coach.events import (
    Finished,
    PolicyActed,
    ResourcesShown,
    Said,
    Started,
    StatusChanged,
    StepFinished,
    StepStarted,
    ToolAnswered,
    ToolCalled,
    ToolFailed,
)
from coach.parts import Coach
from coach.settings import Hold
from coach.stream import UIStream
from coach.turn import Ask, run_turn
from database import Login
from database.tables import CheckIn, NutritionDay
from tests.coach.conftest import NewAsk, without_ids
from tests.fakes import FOREVER, ScriptedModel, call


async def events_of(coach: Coach, ask: Ask) -> list[Any]:
    return [event async for event in run_turn(coach, ask)]


def said(events: list[Any]) -> str:
    return "".join(event.text for event in events if isinstance(event, Said))


async def row(coach: Coach, user_id: UUID, statement: str, *values: Any) -> Any:
    async with coach.database.hot(user_id) as connection:
        return await connection.fetchrow(statement, *values)


async def turn_of(coach: Coach, ask: Ask) -> Any:
    return await row(
        coach,
        ask.user_id,
        "SELECT t.*, m.content, m.parts FROM turn t"
        " LEFT JOIN message m ON m.id = t.answer_message_id WHERE t.id = $1",
        ask.turn_id,
    )


async def rows_of(coach: Coach, ask: Ask, log: str) -> list[Any]:
    async with coach.database.hot(ask.user_id) as connection:
        return list(
            await connection.fetch(
                f"SELECT * FROM {log} WHERE turn_id = $1 ORDER BY id", ask.turn_id
            )
        )


async def test_an_answer_is_said_and_remembered(coach, model, new_ask: NewAsk):
    model.says("You are doing well.")
    ask = await new_ask("How am I doing?")
    events = await events_of(coach, ask)
    assert [type(event) for event in events] == [
        Started,
        StatusChanged,
        StepStarted,
        *[Said] * (len(events) - 5),
        StepFinished,
        Finished,
    ]
    assert said(events) == "You are doing well."
    stored = await turn_of(coach, ask)
    assert (stored["state"], stored["content"]) == ("finished", "You are doing well.")
    assert (stored["tokens_in"], stored["tokens_out"]) == (10, 5)
    assert stored["checks"]["characters_released"] == len("You are doing well.")


async def test_the_model_sees_the_whole_chat(coach, model: ScriptedModel, new_ask: NewAsk):
    for number in range(3):
        model.says(f"Answer {'abc'[number]}.")
        await events_of(coach, await new_ask(f"Question {'abc'[number]}?", chat_id="one chat"))
    assert [message["content"] for message in model.seen[-1][1:]] == [
        "Question a?",
        "Answer a.",
        "Question b?",
        "Answer b.",
        "Question c?",
    ]


async def test_tools_read_the_persons_rows_and_are_logged(coach, model, new_ask, person):
    async with coach.database.as_user(person) as data:
        for back in range(7):
            day = datetime.now(UTC).date() - timedelta(days=back)
            data.add(NutritionDay(user_id=person, date=day, calories=1800 + back, protein_g=90))
    model.says(call("get_nutrition_summary", "a", days=7), call("get_check_ins", "b", days=7)).says(
        "You ate regularly."
    )
    ask = await new_ask()
    events = await events_of(coach, ask)
    outputs = [event.output for event in events if isinstance(event, ToolAnswered)]
    assert outputs[0]["days_logged"] == 7
    assert model.seen[-1][-2]["role"] == "tool"
    logged = await rows_of(coach, ask, "ai_tool_call_log")
    assert {(line["tool_name"], line["status"]) for line in logged} == {
        ("get_nutrition_summary", "success"),
        ("get_check_ins", "success"),
    }
    assert all("1800" not in str(dict(line)) for line in logged)


async def test_a_tool_error_is_data_for_the_model(coach, model, new_ask):
    model.says(
        call("no_such_tool", "a"),
        call("get_check_ins", "b", user_id="somebody else"),
        call("get_check_ins", "c", days=100_000),
    ).says("I could not look that up.")
    ask = await new_ask()
    events = await events_of(coach, ask)
    asked = [event.call_id for event in events if isinstance(event, ToolCalled)]
    assert [event.call_id for event in events if isinstance(event, ToolFailed)] == asked
    assert len(set(asked)) == 3
    assert said(events) == "I could not look that up."
    logged = await rows_of(coach, ask, "ai_tool_call_log")
    assert [line["status"] for line in logged] == ["failed"] * 3
    assert all("error" in message["content"] for message in model.seen[-1][-3:])


async def test_an_equal_call_is_answered_from_memory(coach, model, new_ask):
    model.says(call("get_profile", "a")).says(call("get_profile", "b")).says("Fine.")
    ask = await new_ask()
    events = await events_of(coach, ask)
    outputs = [event for event in events if isinstance(event, ToolAnswered)]
    assert outputs[0].output == outputs[1].output
    logged = await rows_of(coach, ask, "ai_tool_call_log")
    assert [line["cached"] for line in logged] == [False, True]


async def test_without_consent_no_tool_reads(coach, model, new_ask, new_person):
    somebody = await new_person(consents=("terms", "privacy", "model_provider"))
    model.says(call("get_check_ins")).says("I may not look.")
    ask = await new_ask(user_id=somebody)
    await events_of(coach, ask)
    assert [row["status"] for row in await rows_of(coach, ask, "ai_tool_call_log")] == ["blocked"]


async def test_without_consent_nothing_goes_to_the_provider(coach, model, new_ask, new_person):
    somebody = await new_person(consents=("terms", "privacy", "health_data"))
    events = await events_of(coach, await new_ask("hello", user_id=somebody))
    assert model.seen == []
    assert events[0].model == "offline-coach"


async def test_endless_tool_calls_come_to_an_end(coach, model, new_ask):
    for number in range(10):
        model.says(call("get_profile", f"call {number}"))
    events = await events_of(coach, await new_ask())
    assert len(model.seen) == coach.limits.tool_rounds + 1
    assert model.offered[-1] == []
    assert isinstance(events[-1], Finished)


UNSAFE = "Just eat 500 calories a day and lose 5 kg per week. Skip all meals."


@pytest.mark.parametrize("chunk", [1, 3, 7, 0])
async def test_unsafe_words_are_never_said(coach, model, new_ask, chunk):
    model.chunk = chunk
    model.says(f"That sounds hard. {UNSAFE} Drink water when you are thirsty.")
    ask = await new_ask()
    events = await events_of(coach, ask)
    for claim in ("500 calories", "5 kg per week", "Skip all meals"):
        assert claim not in said(events)
    assert said(events).startswith("That sounds hard. ")
    acted = [event for event in events if isinstance(event, PolicyActed)]
    assert {event.rule for event in acted} >= {"calorie_minimum", "weight_loss_rate"}
    logged = await rows_of(coach, ask, "ai_policy_violation_log")
    assert [line["violation_type"] for line in logged] == [event.rule for event in acted]
    assert {line["message_id"] for line in logged} == {ask.message_id}
    stored = await turn_of(coach, ask)
    assert "500 cal" not in str(stored["parts"])


async def test_the_model_never_sees_its_own_withheld_words(coach, model, new_ask):
    model.says("Eat 500 calories a day. All right?", call("get_profile")).says("Fine.")
    await events_of(coach, await new_ask())
    assert "500 cal" not in str(model.seen[-1][2:])


TOO_LITTLE = (
    "Good question. 500 calories a day is enough for you. Drink water when you are thirsty."
)
BETTER = "Around 1,600 kcal a day would suit you."


async def test_the_model_may_put_a_withheld_figure_right(coach, model, new_ask):
    model.says(TOO_LITTLE).says(BETTER)
    ask = await new_ask()
    events = await events_of(coach, ask)
    assert said(events) == f"Good question. {BETTER}\n\nDrink water when you are thirsty."
    at = next(place for place, event in enumerate(events) if isinstance(event, PolicyActed))
    assert events[at + 1 : at + 4] == [
        StatusChanged("checking"),
        Said(f"{BETTER}\n\n"),
        StatusChanged("thinking"),
    ]
    (logged,) = await rows_of(coach, ask, "ai_policy_violation_log")
    assert logged["action_taken"] == "replaced"
    stored = await turn_of(coach, ask)
    assert stored["content"] == said(events)
    assert stored["checks"]["characters_released"] == len(said(events))
    assert (stored["tokens_in"], stored["tokens_out"]) == (20, 10)


@pytest.mark.parametrize(("hold", "begun"), [(Hold.SENTENCES, ""), (Hold.WORDS, "Eat…\n\n")])
async def test_a_sentence_that_had_begun_is_left_open_before_other_words(
    coach, model, new_ask, hold, begun
):
    model.says("Good question. Eat 500 calories a day. Drink water.").says(BETTER)
    events = await events_of(replace(coach, hold=hold), await new_ask())
    assert said(events) == f"Good question. {begun}{BETTER}\n\nDrink water."


async def test_other_words_stand_in_a_text_part_of_their_own(coach, model, new_ask):
    model.says(TOO_LITTLE).says(BETTER)
    encoder = UIStream()
    ask = await new_ask()
    frames = [
        json.loads(frame.split(b"data: ", 1)[1])
        for event in await events_of(coach, ask)
        for frame in encoder.encode(event)
        if b"[DONE]" not in frame
    ]
    (policy,) = [frame for frame in frames if frame["type"] == "data-policy"]
    texts: dict[str, str] = {}
    for frame in frames:
        if frame["type"] == "text-delta":
            texts[frame["id"]] = texts.get(frame["id"], "") + frame["delta"]
    assert list(texts.values()) == [
        "Good question. ",
        f"{BETTER}\n\n",
        "Drink water when you are thirsty.",
    ]
    assert texts[policy["data"]["textId"]] == f"{BETTER}\n\n"
    parts = (await turn_of(coach, ask))["parts"]
    assert [part["text"] for part in parts if part["type"] == "text"] == list(texts.values())


async def test_the_model_is_told_the_limits_and_not_its_own_words(coach, model, new_ask):
    model.says(TOO_LITTLE).says(BETTER)
    await events_of(coach, await new_ask())
    *_, heard, feedback = model.seen[1]
    assert heard == {"role": "assistant", "content": "Good question. "}
    assert "never plan under 1200" in feedback["content"]
    assert "Do not repeat the number" in feedback["content"]
    assert "500 cal" not in str(model.seen[1])
    assert model.offered[1] == ()


TRIES = {
    "repeats the number": "Try 500 calories a day, then.",
    "finds another": "Then 600 calories a day.",
    "is worse": "Skip your insulin to get there.",
    "says nothing": "  ",
    "fails": ModelUnavailable(),
    "never comes": FOREVER,
    "does not end": "Well. " * 400,
    "asks for a tool": call("get_profile"),
}


@pytest.mark.parametrize("second", TRIES.values(), ids=TRIES)
async def test_where_the_second_try_fails_the_ready_made_words_stand(
    coach, model, new_ask, monkeypatch, second
):
    monkeypatch.setattr(dialogue, "SECOND_TRY_SECONDS", 0.05)
    model.says(TOO_LITTLE).says(second)
    ask = await new_ask()
    events = await events_of(coach, ask)
    assert "1,200 kcal a day or more" in said(events)
    assert said(events).endswith("Drink water when you are thirsty.")
    for words in ("500", "600", "insulin", "Well."):
        assert words not in said(events)
    assert len(model.seen) == model.closed == 2
    first, *again = await rows_of(coach, ask, "ai_policy_violation_log")
    assert "second_try" not in first["details"]
    assert all(row["details"]["second_try"] for row in again)
    unsafe = isinstance(second, str) and ("calories" in second or "insulin" in second)
    assert bool(again) is unsafe
    assert len([event for event in events if isinstance(event, PolicyActed)]) == 1


async def test_the_model_gets_one_second_try_in_a_turn(coach, model, new_ask):
    model.says(f"{TOO_LITTLE}\n\nReally, 700 kcal a day is plenty for you.").says(BETTER)
    events = await events_of(coach, await new_ask())
    assert len(model.seen) == 2
    assert BETTER in said(events)
    assert "1,200 kcal a day or more" in said(events)
    assert "700" not in said(events)


async def test_what_cannot_be_put_right_by_a_number_is_not_tried_again(coach, model, new_ask):
    model.says("Good. You should skip meals to earn your dinner. Drink water.")
    events = await events_of(coach, await new_ask())
    assert [event.rule for event in events if isinstance(event, PolicyActed)]
    assert len(model.seen) == 1


async def test_the_offline_coach_is_not_asked_again(coach, model, new_ask):
    model.says(TOO_LITTLE)
    events = await events_of(replace(coach, offline=model, models={}), await new_ask())
    assert "1,200 kcal a day or more" in said(events)
    assert len(model.seen) == 1


async def test_the_violation_is_committed_before_the_second_try(coach, model, new_ask):
    answered = asyncio.Event()
    model.says(TOO_LITTLE).says(answered, BETTER)
    ask = await new_ask()
    seen: list[Any] = []
    async with aclosing(run_turn(coach, ask)) as events:
        async for each in events:
            seen.append(each)
            if each == StatusChanged("checking"):
                assert len(await rows_of(coach, ask, "ai_policy_violation_log")) == 1
                assert sum(coach.database.connections_out.values()) == 0
                answered.set()
    assert BETTER in said(seen)


async def test_a_turn_that_is_stopped_in_its_second_try_keeps_what_was_said(coach, model, new_ask):
    model.says(TOO_LITTLE).says(FOREVER)
    ask = await new_ask()
    running = asyncio.create_task(events_of(coach, ask))
    await model.reached_forever.wait()
    running.cancel()
    await asyncio.wait([running])
    stored = await turn_of(coach, ask)
    assert (stored["state"], stored["content"]) == ("stopped", "Good question. ")
    assert len(await rows_of(coach, ask, "ai_policy_violation_log")) == 1


async def test_a_crisis_is_met_by_a_card_and_no_model(coach, model, new_ask, person):
    # On a day when its lines count as checked: later on only the emergency number is shown.
    ask = await new_ask("I want to kill myself tonight", now=datetime(2026, 12, 1, tzinfo=UTC))
    events = await events_of(coach, ask)
    assert model.seen == []
    assert said(events)
    cards = [event for event in events if isinstance(event, ResourcesShown)]
    assert any(item.get("tel") == "116 123" for item in cards[0].items)
    assert events[-1].reason == "content-filter"
    async with coach.database.as_user(person) as data:
        assert "crisis" in {str(flag) for flag in await data.flags()}


async def test_number_free_mode_holds_in_the_next_session(coach, model, new_ask, person):
    await events_of(coach, await new_ask("I make myself throw up after every meal"))
    async with coach.database.as_user(person) as data:
        data.add(CheckIn(user_id=person, date=datetime.now(UTC).date(), weight_kg=61))
    model.says(call("get_check_ins", days=7)).says("You weigh 61 kg today. How do you feel?")
    events = await events_of(coach, await new_ask("What do I weigh?"))
    assert "61" not in without_ids([each for each in events[1:] if not isinstance(each, Finished)])
    assert "How do you feel?" in said(events)


async def test_no_connection_is_out_while_the_model_thinks(coach, model, new_ask):
    model.says("Welcome back. Let me think ", FOREVER)
    async with aclosing(run_turn(coach, await new_ask())) as events:
        async for event in events:
            if isinstance(event, Said):
                break
        assert sum(coach.database.connections_out.values()) == 0


async def test_what_was_said_is_kept_when_the_reader_of_events_stops(coach, model, new_ask):
    model.says("Welcome back. Let me think ", FOREVER)
    ask = await new_ask()
    async with aclosing(run_turn(coach, ask)) as events:
        heard = ""
        async for event in events:
            heard += event.text if isinstance(event, Said) else ""
            if "Welcome back." in heard:
                break
    assert model.closed == 1
    stored = await turn_of(coach, ask)
    assert stored["state"] == "stopped"
    assert stored["content"].startswith("Welcome back.")


async def test_the_offline_coach_takes_over_when_the_provider_is_down(coach, model, new_ask):
    model.says(ModelUnavailable())
    ask = await new_ask("hello")
    events = await events_of(coach, ask)
    assert said(events)
    assert isinstance(events[-1], Finished)
    assert (await turn_of(coach, ask))["state"] == "finished"


async def test_a_cut_answer_fails_and_keeps_what_was_said(coach, model, new_ask):
    model.says("You ate well this week. And ", ModelCutOff())
    ask = await new_ask()
    with pytest.raises(ModelCutOff):
        await events_of(coach, ask)
    stored = await turn_of(coach, ask)
    assert (stored["state"], stored["reason"]) == ("failed", "model_cut_off")
    assert stored["content"].startswith("You ate well")


async def test_a_write_waits_for_the_person(coach, model, new_ask, person):
    model.says(call("log_check_in", "w", day=str(datetime.now(UTC).date()), weight=80.5))
    ask = await new_ask("log 80.5")
    events = await events_of(coach, ask)
    asked = next(event for event in events if isinstance(event, ToolCalled))
    assert asked.approval_id is not None
    assert events[-1].reason == "tool-calls"
    assert (await turn_of(coach, ask))["state"] == "awaiting_approval"
    assert await row(coach, person, "SELECT * FROM check_in WHERE user_id = $1", person) is None


async def test_a_write_asked_in_words_is_done_by_a_plain_yes(coach, model, new_ask, person):
    model.says(call("log_check_in", "w", day=str(datetime.now(UTC).date()), weight=80.5))
    model.says("Shall I save 80.5 kg for today?")
    await events_of(coach, await new_ask("log 80.5", chat_id="c", can_approve=False))
    model.says("Saved.")
    ask = await new_ask("Yes, please!", chat_id="c", can_approve=False)
    await events_of(coach, ask)
    stored = await row(coach, person, "SELECT weight_kg FROM check_in WHERE user_id = $1", person)
    assert float(stored["weight_kg"]) == 80.5
    assert [line["status"] for line in await rows_of(coach, ask, "ai_tool_call_log")] == ["success"]


async def test_another_message_lets_a_write_lapse(coach, model, new_ask, person):
    model.says(call("log_check_in", "w", day=str(datetime.now(UTC).date()), weight=80.5))
    await events_of(coach, await new_ask("log 80.5", chat_id="c"))
    model.says("All right.")
    ask = await new_ask("no, wait", chat_id="c")
    await events_of(coach, ask)
    assert await row(coach, person, "SELECT * FROM check_in WHERE user_id = $1", person) is None
    logged = await rows_of(coach, ask, "ai_tool_call_log")
    assert [line["status"] for line in logged] == ["blocked"]


class Statements:
    """Counts what is sent over the app's connections, transaction control and setting aside."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, record: Any) -> None:
        if not record.query.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            self.seen.append(record.query)


async def test_a_turn_without_tools_costs_at_most_eight_statements(coach, model, new_ask):
    statements = Statements()

    def listen(connection: Any, *_rest: Any) -> None:
        connection.driver_connection.add_query_logger(statements)

    def unlisten(connection: Any, *_rest: Any) -> None:
        connection.driver_connection.remove_query_logger(statements)

    engine = coach.database._engines[Login.APP].sync_engine
    event.listen(engine, "checkout", listen)
    event.listen(engine, "checkin", unlisten)
    try:
        model.says("You are doing well.")
        await events_of(coach, await new_ask("How am I doing?"))
    finally:
        event.remove(engine, "checkout", listen)
        event.remove(engine, "checkin", unlisten)
    assert 1 <= len(statements.seen) <= 8

"""A long chat: its beginning lives on as a summary, which passes the gate as all text does."""

from dataclasses import replace

import pytest

from coach.errors import ModelUnavailable
from database.tables import RiskFlag
from tests.coach.test_turn import events_of, row
from tests.fakes import FOREVER

CHAT = "a long chat"
LONG = "I cook lentils on Sundays and walk to work. " * 12


@pytest.fixture
def coach(coach):
    """The window is small, so that two exchanges fill it."""
    return replace(coach, limits=replace(coach.limits, history_tokens=600))


async def talk(coach, model, new_ask, *answers, summaries=()):
    """One exchange for each answer; where one is due, the summary takes the next of the others."""
    for answer in answers:
        model.rounds[:] = [(answer,), *summaries]
        await events_of(coach, await new_ask(LONG, chat_id=CHAT))
        await coach.background.done()


async def stored(coach, person):
    found = await row(
        coach,
        person,
        "SELECT context_summary AS text, metadata->>'summarized_to' AS till FROM ai_session"
        " WHERE user_id = $1",
        person,
    )
    return found["text"], found["till"]


async def test_a_short_chat_has_none(coach, model, new_ask, person):
    await talk(coach, model, new_ask, "Good.", "Good.")
    assert len(model.seen) == 2
    assert await stored(coach, person) == (None, None)


async def test_the_beginning_lives_on(coach, model, new_ask, person):
    wish = [("You cook lentils on Sundays. ",)]
    await talk(coach, model, new_ask, *["Good. " * 40] * 4, summaries=wish)
    text, till = await stored(coach, person)
    assert text == "You cook lentils on Sundays."
    assert till is not None
    asked = next(
        messages
        for messages in model.seen
        if len(messages) == 2 and "Summary so far" in messages[1]["content"]
    )
    assert "memory of a chat" in asked[0]["content"]
    assert LONG.strip() in asked[1]["content"]
    model.rounds.clear()
    await events_of(coach, await new_ask("And now?", chat_id=CHAT))
    await coach.background.done()
    last = next(seen for seen in reversed(model.seen) if seen[-1]["content"] == "And now?")
    assert "You cook lentils on Sundays." in last[0]["content"]
    assert len(last) < 2 + 8


async def test_what_the_gate_withholds_is_left_out(coach, model, new_ask, person):
    unsafe = [("You like walks. You should eat 500 kcal a day. You work at night.",)]
    await talk(coach, model, new_ask, *["Good. " * 40] * 4, summaries=unsafe)
    text, _ = await stored(coach, person)
    assert "500" not in text
    assert "You like walks." in text


@pytest.mark.parametrize("failure", [ModelUnavailable(), ""])
async def test_a_failure_is_tried_again(coach, model, new_ask, person, failure):
    await talk(coach, model, new_ask, *["Good. " * 40] * 3, summaries=[(failure,)])
    assert await stored(coach, person) == (None, None)
    await talk(coach, model, new_ask, "Good.", summaries=[("You walk.",)])
    assert (await stored(coach, person))[0] == "You walk."


async def test_an_older_summary_with_figures_is_not_used_any_more(coach, model, new_ask, person):
    wish = [("Your goal weight is 61 kg.",)]
    await talk(coach, model, new_ask, *["Good. " * 40] * 4, summaries=wish)
    assert (await stored(coach, person))[0] == "Your goal weight is 61 kg."
    async with coach.database.as_user(person) as data:
        data.add(RiskFlag(flag="eating_disorder", raised=True, reason="a test", source="test"))
    model.rounds.clear()
    await events_of(coach, await new_ask("And now?", chat_id=CHAT))
    asked = next(seen for seen in reversed(model.seen) if seen[-1]["content"] == "And now?")
    assert "61" not in asked[0]["content"]


async def test_the_end_of_the_service_leaves_it(coach, model, new_ask, person):
    model.rounds[:] = [("Good. " * 40,)] * 4 + [(FOREVER,)]
    for _ in range(2):
        await events_of(coach, await new_ask(LONG, chat_id=CHAT))
    await coach.background.close()
    assert await stored(coach, person) == (None, None)

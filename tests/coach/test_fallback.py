"""Who answers when the model does not, over a real server that misbehaves."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from coach.breaker import Breaker
from coach.errors import ModelCutOff
from coach.events import Finished, Said
from coach.model import OpenAIModel, make_client
from coach.parts import Coach
from coach.turn import run_turn
from tests.upstream import (
    CUT,
    HANG,
    Answer,
    Call,
    Raw,
    Upstream,
    no_reply,
    refuses,
    running,
    says,
    tool,
)

OWN_WORDS = {"en": "offline coach answers", "de": "Offline-Coach", "it": "coach offline"}


@pytest.fixture
async def upstream() -> AsyncIterator[Upstream]:
    async with running() as server:
        yield server


@pytest.fixture
async def two_models(coach: Coach, upstream: Upstream) -> AsyncIterator[Coach]:
    """A tier's own model and another that stands in, on one server."""
    client = make_client(
        base_url=upstream.url, api_key="a key", connect_seconds=2, stall_seconds=0.3
    )

    def model(name: str) -> OpenAIModel:
        breaker = Breaker(failures=2, seconds=60)
        patience = {"attempts": 1, "first_token_seconds": 0.3, "stall_seconds": 0.3}
        return OpenAIModel(client, name, breaker=breaker, **patience)

    yield replace(coach, models={"standard": model("own")}, fallback=model("other"))
    await client.close()


def answers(upstream: Upstream, own: Answer, other: Answer) -> None:
    upstream.otherwise = lambda request: own if request["model"] == "own" else other


async def events_of(coach: Coach, ask: Any) -> list[Any]:
    return [event async for event in run_turn(coach, ask)]


def said(events: list[Any]) -> str:
    return "".join(event.text for event in events if isinstance(event, Said))


async def model_of(coach: Coach, ask: Any) -> str:
    async with coach.database.hot(ask.user_id) as connection:
        return str(await connection.fetchval("SELECT model FROM turn WHERE id = $1", ask.turn_id))


FAULTS = {
    "refused": refuses(401),
    "no such model": refuses(404),
    "busy": refuses(429, retry_after="60"),
    "broken": refuses(500),
    "hangs up without a reply": no_reply(CUT),
    "takes the request and says nothing": no_reply(HANG),
    "cut before a word": says(CUT),
    "no answer in time": says(HANG),
    "pings for ever": says(*[Raw(b": ping\n\n")] * 3, HANG),
    "an empty answer": says(),
    "cut for its length before a word": says(reason="length"),
    "no JSON": says(Raw(b"data: {oops\n\n")),
    "a held claim, then a cut": says("500 calories", CUT),
    "tools for ever": says(tool("get_profile")),
    "broken calls for ever": says(Call("get_check_ins", '{"days": ')),
    "unknown tools for ever": says(tool("drop_tables")),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_another_model_stands_in(two_models, upstream, new_ask, fault):
    answers(upstream, fault, says("Here I am."))
    ask = await new_ask("hello")
    events = await events_of(two_models, ask)
    assert said(events) == "Here I am."
    assert isinstance(events[-1], Finished)
    assert await model_of(two_models, ask) == "other"


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize(("words", "language"), [("hello", "en"), ("Wie war meine Woche?", "de")])
async def test_then_the_offline_coach_and_it_says_so(
    two_models, upstream, new_ask, fault, words, language
):
    answers(upstream, fault, fault)
    ask = await new_ask(words)
    events = await events_of(two_models, ask)
    first, *rest = [event.text for event in events if isinstance(event, Said)]
    assert OWN_WORDS[language] in first
    assert "".join(rest).strip()
    assert "500 cal" not in str(events)
    assert isinstance(events[-1], Finished)
    assert await model_of(two_models, ask) == "offline-coach"


async def test_where_a_word_was_said_nobody_else_goes_on(two_models, upstream, new_ask):
    answers(upstream, says("You are doing well. And then ", CUT), says("Here I am."))
    with pytest.raises(ModelCutOff):
        await events_of(two_models, await new_ask("hello"))
    assert {request["model"] for request in upstream.requests} == {"own"}


async def test_a_model_that_keeps_failing_is_not_even_asked(two_models, upstream, new_ask):
    answers(upstream, refuses(500), says("Here I am."))
    for _ in range(4):
        assert said(await events_of(two_models, await new_ask("hello"))) == "Here I am."
    assert [request["model"] for request in upstream.requests].count("own") == 2


async def test_who_never_had_a_model_is_not_told_that_it_failed(coach, new_ask):
    events = await events_of(replace(coach, models={}), await new_ask("hello"))
    assert OWN_WORDS["en"] not in said(events)

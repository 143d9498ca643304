"""What a person may use a day, as clients see it: used, limit, reset, and the refusal."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest

from coach.parts import Allowance, Tier
from coach.users import give_tier
from database import Login
from tests.coach.api.test_chats import say


@pytest.fixture
def allow(app):
    """Sets the limits of the standard tier for one test."""
    whole = app.state.coach

    def change(**limits):
        allowances = {Tier.STANDARD: Allowance(**limits), Tier.PREMIUM: Allowance()}
        app.state.coach = replace(whole, allowances=allowances)

    yield change
    app.state.coach = whole


async def used(visitor):
    answer = (await visitor.client.get("/api/me/usage")).json()
    return answer["tier"], {each["name"]: each for each in answer["limits"]}


async def ask(visitor, chat_id, **fields):
    body = {"id": chat_id, "message": "hello"} | fields
    return await visitor.client.post("/api/chat", json=body)


async def end_turns(database_urls, visitor, state):
    """Ends the person's turns as if they had gone another way."""
    connection = await asyncpg.connect(database_urls.of(Login.APP))
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('app.user_id', $1, true)", str(visitor.id))
            await connection.execute(f"UPDATE turn SET {state}")
    finally:
        await connection.close()


async def test_turns_are_counted_and_refused_at_the_limit(visitor, allow):
    allow(messages_a_day=2)
    await say(visitor, "hello", "one")
    await say(visitor, "hello", "two")
    refused = await ask(visitor, "three")
    assert refused.status_code == 429
    error = refused.json()["error"]
    assert (error["code"], error["retryable"]) == ("limit_reached", True)
    assert (error["limit_name"], error["used"], error["limit"]) == ("messages_a_day", 2, 2)
    reset = datetime.fromisoformat(error["reset"])
    assert reset - datetime.now(UTC) <= timedelta(days=1)
    seconds = (reset - datetime.now(UTC)).total_seconds()
    assert abs(int(refused.headers["Retry-After"]) - seconds) < 60
    again = await ask(visitor, "two", trigger="regenerate-message")
    assert again.status_code == 429
    chats = (await visitor.client.get("/api/chats")).json()["chats"]
    assert [chat["id"] for chat in chats] == ["two", "one"]
    tier, limits = await used(visitor)
    assert tier == "standard"
    assert (limits["messages_a_day"]["used"], limits["messages_a_day"]["limit"]) == (2, 2)


async def test_a_repeated_message_is_answered_at_the_limit_too(visitor, allow):
    allow(messages_a_day=1)
    message = {"id": uuid4().hex, "role": "user", "parts": [{"type": "text", "text": "hello"}]}
    first = await ask(visitor, "one", message=message)
    again = await ask(visitor, "one", message=message)
    assert first.status_code == again.status_code == 200
    assert (await ask(visitor, "one")).status_code == 429


async def test_what_failed_does_not_count(visitor, allow, database_urls):
    allow(messages_a_day=1)
    await say(visitor, "hello", "one")
    await end_turns(database_urls, visitor, "state = 'failed', reason = 'model_unavailable'")
    assert (await ask(visitor, "two")).status_code == 200


async def test_yesterday_does_not_count(visitor, allow, database_urls):
    allow(messages_a_day=1)
    await say(visitor, "hello", "one")
    await end_turns(database_urls, visitor, "started_at = started_at - interval '1 day'")
    assert (await ask(visitor, "two")).status_code == 200


async def test_deleting_a_chat_gives_nothing_back(visitor, allow):
    allow(messages_a_day=1)
    await say(visitor, "hello", "one")
    await visitor.client.delete("/api/chats/one")
    assert (await ask(visitor, "two")).status_code == 429


@pytest.mark.parametrize(
    ("limits", "name"),
    [
        ({"tokens_a_day": 1000}, "tokens_a_day"),
        ({"cost_a_day": 0.01, "input_price": 10.0, "output_price": 40.0}, "cost_a_day"),
    ],
)
async def test_tokens_and_cost(visitor, allow, database_urls, limits, name):
    allow(**limits)
    await say(visitor, "hello", "one")
    await end_turns(database_urls, visitor, "tokens_in = 600, tokens_out = 99")
    assert (await ask(visitor, "two")).status_code == 200
    await end_turns(database_urls, visitor, "tokens_in = 600, tokens_out = 500")
    refused = await ask(visitor, "three")
    assert refused.status_code == 429
    assert refused.json()["error"]["limit_name"] == name


async def test_turns_at_once(visitor, allow, database_urls):
    allow(turns_at_once=1)
    await say(visitor, "hello", "one")
    running = "state = 'running', finished_at = NULL, lease_until = now() + interval '1 minute'"
    await end_turns(database_urls, visitor, running)
    refused = await ask(visitor, "two")
    assert refused.status_code == 429
    assert refused.json()["error"]["limit_name"] == "turns_at_once"
    assert refused.headers["Retry-After"] == "5"
    await end_turns(database_urls, visitor, "lease_until = now() - interval '1 second'")
    assert (await ask(visitor, "two")).status_code == 200


async def test_many_at_once_get_no_more_than_there_is(visitor, allow):
    allow(messages_a_day=3, turns_at_once=100)
    answers = await asyncio.gather(*(ask(visitor, f"chat {number}") for number in range(12)))
    assert sorted(answer.status_code for answer in answers) == [200] * 3 + [429] * 9


async def test_a_tier_and_its_end(visitor, allow, database_urls):
    allow(messages_a_day=1)
    await say(visitor, "hello", "one")
    await give_tier(database_urls, visitor.email, Tier.PREMIUM)
    assert (await used(visitor))[0] == "premium"
    await say(visitor, "hello", "two")
    await give_tier(database_urls, visitor.email, Tier.PREMIUM, ends_at=datetime.now(UTC))
    assert (await used(visitor))[0] == "standard"
    assert (await ask(visitor, "three")).status_code == 429


async def test_nobody_gives_themselves_a_tier(visitor, database_urls):
    connection = await asyncpg.connect(database_urls.of(Login.APP))
    try:
        await connection.execute("SELECT set_config('app.user_id', $1, false)", str(visitor.id))
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(
                "INSERT INTO subscription (user_id, tier) VALUES ($1, 'premium')", visitor.id
            )
    finally:
        await connection.close()

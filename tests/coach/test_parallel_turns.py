"""Turns of one session at once, from two processes' pools: nothing that they store is lost."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from coach import transcript
from coach.errors import Abandoned
from coach.transcript import Closing
from database import Addresses, Cipher, Database, uuid7

TURNS = 12


@pytest.fixture
async def other(database_urls: Addresses) -> AsyncIterator[Database]:
    async with Database(database_urls, Cipher(database_urls.secret)) as opened:
        yield opened


def closing(ask, text: str, **how) -> Closing:
    return Closing(
        **{
            "user_id": ask.user_id,
            "session_id": ask.session_id,
            "turn_id": ask.turn_id,
            "message_id": ask.message_id,
            "state": "finished",
            "reason": "stop",
            "text": text,
            "parts": [{"type": "text", "text": text}],
            "model": "scripted",
            "prompt_version": "1",
            "confidence": 0.5,
            "tokens_in": 10,
            "tokens_out": 5,
            "checks": {},
            "timings": {},
            "data_gaps": (),
            "history_messages": 100,
        }
        | how
    )


async def finish(database: Database, one: Closing) -> None:
    async with database.hot(one.user_id) as connection:
        await transcript.finish(connection, one)


async def test_counters_and_history_lose_nothing(coach, other, new_ask):
    chat = uuid7().hex
    asks = await asyncio.gather(*(new_ask(f"question {n}", chat_id=chat) for n in range(TURNS)))
    databases = (coach.database, other)
    await asyncio.gather(
        *(finish(databases[n % 2], closing(ask, f"answer {n}")) for n, ask in enumerate(asks))
    )
    async with coach.database.hot(asks[0].user_id) as connection:
        row = await connection.fetchrow(
            "SELECT * FROM ai_session WHERE id = $1", asks[0].session_id
        )
    assert (row["message_count"], row["tokens_used"]) == (2 * TURNS, 15 * TURNS)
    assert {said["content"] for said in row["conversation_history"]} == {
        f"{kind} {n}" for kind in ("question", "answer") for n in range(TURNS)
    }


async def test_a_turn_is_ended_as_abandoned_or_by_its_own_process(coach, other, new_ask):
    for _ in range(10):
        ask = await new_ask()
        mine = closing(ask, "Good to hear from you. Keep going.")
        theirs = closing(ask, "Good to hear", state="failed", reason=Abandoned.code)
        results = await asyncio.gather(
            finish(coach.database, mine), finish(other, theirs), return_exceptions=True
        )
        assert sorted(type(each).__name__ for each in results) == ["Abandoned", "NoneType"]
        won = mine if results[0] is None else theirs
        async with coach.database.hot(ask.user_id) as connection:
            row = await connection.fetchrow(
                "SELECT t.state, m.content, s.message_count FROM turn t"
                " JOIN message m ON m.id = t.answer_message_id"
                " JOIN ai_session s ON s.id = t.session_id WHERE t.id = $1",
                ask.turn_id,
            )
        assert tuple(row) == (won.state, won.text, 2)

"""Many streams at once on one process, with the pool that everybody has by default."""

import asyncio
import os
from uuid import uuid4

import httpx2
import pytest

from tests.service.serving import new_client
from tests.upstream import says

TOKENS_A_SECOND = 10
WORD = "good "
soak = pytest.mark.skipif(not os.environ.get("COACH_SOAK"), reason="takes long: COACH_SOAK=1")


async def probe(client: httpx2.AsyncClient, done: asyncio.Event) -> int:
    """How often one hears that the service lives until it is `done`."""
    heard = 0
    while not done.is_set():
        assert (await client.get("/health/live")).status_code == 200
        heard += 1
        await asyncio.sleep(0.05)
    return heard


@pytest.mark.parametrize(("streams", "seconds"), [(30, 3), pytest.param(100, 10, marks=soak)])
async def test_all_finish_and_the_service_lives_meanwhile(
    service, visitor, upstream, rows, streams, seconds
):
    text = WORD * (TOKENS_A_SECOND * seconds)
    upstream.otherwise = lambda _request: says(text, chunk=len(WORD), pace=1 / TOKENS_A_SECOND)
    done = asyncio.Event()
    async with new_client(service.url) as client:
        probing = asyncio.create_task(probe(client, done))
        heard = await asyncio.gather(*(visitor.say("tell me", uuid4().hex) for _ in range(streams)))
        done.set()
        answers = await probing
    assert {(each.text.strip(), each.end) for each in heard} == {(text.strip(), "stop")}
    assert min(len(each.of("text-delta")) for each in heard) > seconds
    assert answers > 2 * seconds
    finished = "SELECT count(*) FROM turn WHERE user_id = $1 AND state = 'finished'"
    assert await rows.fetchval(finished, visitor.id) == streams

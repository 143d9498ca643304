"""Many streams at once on one process, with the pool that everybody has by default."""

import asyncio
import os
from uuid import uuid4

import httpx2
import pytest

from tests.service.serving import new_client
from tests.upstream import says

TOKENS_A_SECOND = 10
LIVE_WITHIN_SECONDS = 0.2
WORD = "good "
LONG_SECONDS = 10
soak = pytest.mark.skipif(not os.environ.get("COACH_SOAK"), reason="takes long: COACH_SOAK=1")


async def probe(client: httpx2.AsyncClient, done: asyncio.Event) -> list[float]:
    """How long it takes to hear that the service lives, again and again until it is `done`."""
    loop = asyncio.get_running_loop()
    times = []
    while not done.is_set():
        started = loop.time()
        assert (await client.get("/health/live")).status_code == 200
        times.append(loop.time() - started)
        await asyncio.sleep(0.05)
    return times


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
        times = sorted(await probing)
    assert {(each.text.strip(), each.end) for each in heard} == {(text.strip(), "stop")}
    assert min(len(each.of("text-delta")) for each in heard) > seconds
    assert len(times) > 2 * seconds
    if seconds >= LONG_SECONDS:  # the clock is asked on a quiet machine only, by `make soak`
        assert times[len(times) * 99 // 100] < LIVE_WITHIN_SECONDS
    finished = "SELECT count(*) FROM turn WHERE user_id = $1 AND state = 'finished'"
    assert await rows.fetchval(finished, visitor.id) == streams

"""What a second opinion costs: seconds to the first text and to the end, without and with a judge.

The real service over the tests' model server, which writes 50 tokens a second and answers as the
judge after a delay. One person, one turn after the other; medians.
"""

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.service.conftest import new_folder
from tests.service.serving import Visitor, register, serving
from tests.upstream import Answer, Upstream, running, says

ANSWER = (
    "You have been steady this week. Breakfast was there on most days. Soup and bread go well "
    "together in the evening. A walk after lunch helps you to rest. Sleep comes easier then. "
    "Shall we look at tomorrow?"
)
CLEAN = json.dumps({"found": []})


async def one_turn(visitor: Visitor) -> tuple[float, float]:
    started = time.perf_counter()
    async with visitor.saying("Tell me something.", uuid4().hex) as reading:
        await reading.until("text-delta")
        first = time.perf_counter() - started
        heard = await reading.rest()
    assert heard.end == "stop", heard.frames[-1]
    return first, time.perf_counter() - started


async def measure(upstream: Upstream, turns: int, delay: float | None) -> tuple[float, float]:
    """Medians of so many turns; without a judge where there is no delay."""

    def answers(request: Mapping[str, Any]) -> Answer:
        if request["model"] == "judge":
            return says(CLEAN, delay=delay or 0)
        return says(ANSWER, chunk=4, pace=0.02)

    upstream.otherwise = answers
    judge = {} if delay is None else {"judge_model": "judge"}
    with new_folder() as folder:
        async with serving(folder, model_base_url=upstream.url, demo=False, **judge) as service:
            visitor = await register(service.url)
            await one_turn(visitor)
            runs = [await one_turn(visitor) for _ in range(turns)]
            await visitor.client.aclose()
    return (
        statistics.median(first for first, _ in runs),
        statistics.median(end for _, end in runs),
    )


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=10)
    parser.add_argument("--delays", type=float, nargs="*", default=[0.1, 0.3, 0.6])
    given = parser.parse_args()
    async with running() as upstream:
        for delay in (None, *given.delays):
            first, end = await measure(upstream, given.turns, delay)
            name = "no judge" if delay is None else f"judge after {delay:.1f} s"
            print(f"{name:20} first text {first:5.2f} s   whole answer {end:5.2f} s", flush=True)


if __name__ == "__main__":
    asyncio.run(main())

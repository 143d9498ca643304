"""PostgreSQL restarted under many streams: how each ended, and what is stored of it.

Each round stops the server in the middle (as an operator would: `fast`), keeps it away for a
while, and starts it again. Counts are those of bench.kill_replica: a message is wrong when its
stream hangs, when its text is not what is stored, when anything in it was not checked, or when a
tool or a violation that was shown has no row. Prints a line for each round, and the sum.
"""

import argparse
import asyncio
import contextlib
import itertools
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.kill_replica import KINDS, SECRET, Reader, answer, compare
from database import embedded
from tests.service.serving import register, serving
from tests.upstream import running

HANGS_SECONDS = 60


async def one_round(
    given: argparse.Namespace, place: Path, server: embedded.EmbeddedServer, url: str
) -> tuple[embedded.EmbeddedServer, dict[str, Any]]:
    """The server after its restart, and what was found."""
    visitor = await register(url)
    kinds = itertools.cycle(KINDS)
    readers = [Reader(uuid4().hex, next(kinds)) for _ in range(given.streams)]
    tasks = [asyncio.create_task(reader.read(visitor)) for reader in readers]
    await asyncio.sleep(random.uniform(0.5, 3.0))
    await asyncio.to_thread(server.stop)
    await asyncio.sleep(given.away)
    server = await asyncio.to_thread(embedded.start, place)
    back = time.monotonic()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(HANGS_SECONDS):
            await asyncio.gather(*tasks)
    found = await compare(server.url, visitor, readers)
    await visitor.client.aclose()
    return server, found | {"ended_s": round(time.monotonic() - back, 1)}


async def rounds(given: argparse.Namespace, folder: Path) -> int:
    """How many messages were wrong."""
    place, failed, times = folder / "server", 0, []
    server = embedded.start(place)
    try:
        async with running() as upstream:
            upstream.otherwise = lambda request: answer(request, given.rate)
            async with serving(
                folder,
                DATABASE_URL=server.url,
                secret_key=SECRET,
                demo="false",
                model_base_url=upstream.url,
                model_api_key="none",
                log_level="error",
            ) as service:
                for number in range(1, given.rounds + 1):
                    server, found = await one_round(given, place, server, service.url)
                    failed += sum(found["wrong"].values())
                    times.append(found["ended_s"])
                    print(f"{number:3} {found}", flush=True)
    finally:
        server.stop()
    print(
        f"{given.rounds} restarts under {given.streams} streams: {failed} messages wrong; all ended"
        f" within {max(times)} s of the return, {statistics.median(times)} s at the median"
    )
    return failed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--streams", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rate", type=float, default=50, help="pieces of a stream a second")
    parser.add_argument("--away", type=float, default=1, help="seconds without a server")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="coach-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)
        failed = asyncio.run(rounds(given, folder))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

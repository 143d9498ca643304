"""Where the time of one turn goes: one person, one turn after the other, a model that answers at once.

Prints milliseconds from the POST to the response's head, to the first frame, to the first text and
to the end, at the median and the 95th percentile, beside the same reply taken from the model
directly; and what a turn costs the server and PostgreSQL in CPU and in transactions.
"""

import argparse
import asyncio
import http.client
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

import asyncpg
import psutil

from bench.service import Service, model_server

MOMENTS = ("head", "start", "text", "end")
QUESTION = "How was my week, and what could I try next?"


def moments(
    port: int, path: str, body: dict[str, Any], token: str, text: bytes
) -> dict[str, float]:
    """One request; milliseconds to each moment of its answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.connect()
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    payload = json.dumps(body).encode()
    began = time.perf_counter()
    connection.request("POST", path, payload, headers)
    response = connection.getresponse()
    if response.status != http.client.OK:
        raise SystemExit(f"{response.status}: {response.read()[:300]!r}")
    found = {"head": time.perf_counter() - began}
    while line := response.readline():
        if line.startswith(b"data:"):
            found.setdefault("start", time.perf_counter() - began)
            if text in line:
                found.setdefault("text", time.perf_counter() - began)
    found["end"] = time.perf_counter() - began
    connection.close()
    return {name: seconds * 1e3 for name, seconds in found.items()}


def report(name: str, runs: list[dict[str, float]]) -> None:
    cells = []
    for moment in MOMENTS:
        times = sorted(run[moment] for run in runs if moment in run)
        p95 = times[int(0.95 * (len(times) - 1))]
        cells.append(f"{moment} {statistics.median(times):6.2f} / {p95:6.2f}")
    print(f"{name:8}", "   ".join(cells), flush=True)


async def transactions(url: str) -> int:
    """How many transactions the database has committed until now."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SELECT pg_stat_force_next_flush()")
        return int(await connection.fetchval("SELECT sum(xact_commit) FROM pg_stat_database"))
    finally:
        await connection.close()


def turns(port: int, token: str, count: int) -> Iterator[dict[str, float]]:
    for number in range(count):
        body = {"id": f"budget-{os.getpid()}-{number}", "message": QUESTION}
        yield moments(port, "/api/chat", body, token, b'"text-delta"')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=200)
    parser.add_argument("--port", type=int, default=9350)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="coach-bench-run-") as folder:
        log = (Path(folder) / "log").open("ab")
        with (
            model_server(given.port + 1, "fake;n=5;rate=0;ttft=0", log) as url,
            Service(port=given.port, model_url=url, people=2, log=log) as service,
        ):
            measure(service, given.turns, given.port)


def measure(service: Service, count: int, port: int) -> None:
    token = json.loads(service.vars_file.read_text().splitlines()[0])["token"]
    direct = {"model": "bench", "stream": True, "messages": [{"role": "user", "content": "hi"}]}
    list(turns(port, token, 30))
    assert service.process is not None
    server = psutil.Process(service.process.pid)
    cpu, database = sum(server.cpu_times()[:2]), service.database_cpu_seconds()
    committed = asyncio.run(transactions(service.database_url))
    ours = list(turns(port, token, count))
    spent = sum(server.cpu_times()[:2]) - cpu
    time.sleep(1.5)  # until the backends have reported what they did
    committed = asyncio.run(transactions(service.database_url)) - committed
    print("milliseconds from the POST, median / 95th percentile")
    path = "/v1/chat/completions"
    report("direct", [moments(port + 1, path, direct, "", b'"content"') for _ in range(count)])
    report("coach", ours)
    print(f"a turn: {spent / count * 1e3:.2f} ms CPU of the server,", end=" ")
    print(
        f"{(service.database_cpu_seconds() - database) / count * 1e3:.2f} ms of PostgreSQL,",
        end=" ",
    )
    print(f"{committed / count:.1f} transactions")


if __name__ == "__main__":
    main()

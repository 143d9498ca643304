"""Ten thousand turns through one process: its memory after each thousand of them.

Turns of 60 tokens, fifty at a time, as fast as they go, each in a chat of its own. The first
thousand fill caches and pools; a line at the end compares the end with the moment after them.

Turns may fail where the machine has more to do than this: whoever waits five seconds for the
database, or for a connection to it, is told to come again (503 with Retry-After, or the end of the
stream). What the service wrote down of that is counted at the end.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import psutil

from bench.service import Service, model_server, shared_bench

BODY = json.dumps({"id": "many-{run}-{i}-{r}", "message": "How was my week?"})
KNOBS = "fake;n=60;rate=0;ttft=0"


def turns(service: Service, run: int, at_once: int, rounds: int) -> dict[str, Any]:
    """Some turns, fifty people at a time; what the load client counted."""
    command = [
        sys.executable, str(shared_bench() / "load.py"),
        "--url", f"http://127.0.0.1:{service.port}/api/chat",
        "--body", BODY.replace("{run}", f"{os.getpid()}-{run}"),
        "-C", str(at_once), "-R", str(rounds), "--marker", '"type":"text-delta"',
        "--vars", str(service.vars_file), "--bearer", "{token}",
    ]  # fmt: skip
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=50)
    parser.add_argument("--port", type=int, default=9360)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="coach-bench-run-") as folder:
        log = (Path(folder) / "log").open("ab")
        with (
            model_server(given.port + 1, KNOBS, log) as url,
            Service(port=given.port, model_url=url, people=given.at_once, log=log) as service,
        ):
            measure(service, given.turns, given.at_once)
        for what, times in noted(Path(log.name)).most_common():
            print(f"{times:7} x {what}")


def noted(log: Path) -> Counter[str]:
    """What the service wrote down, by message and kind."""
    lines = (json.loads(line) for line in log.read_text().splitlines() if line.startswith("{"))
    told = (map(line.get, ("level", "message", "code", "kind", "cause")) for line in lines)
    return Counter(" ".join(filter(None, words)) for words in told)


def measure(service: Service, count: int, at_once: int) -> None:
    assert service.process is not None
    process = psutil.Process(service.process.pid)
    sizes, failed, step = [], 0, max(1, min(1000, count // 10))
    for run in range(count // step):
        told = turns(service, run, at_once, step // at_once)
        failed += told["streams"] - told["ok"]
        sizes.append(process.memory_info().rss / 1e6)
        print(
            f"{(run + 1) * step:7} turns  {sizes[-1]:7.1f} MB  {told['errors'] or ''}", flush=True
        )
    grown = sizes[-1] - sizes[0]
    after = count - step
    print(
        f"{failed} failed; {sizes[0]:.0f} MB after the first {step}, {sizes[-1]:.0f} MB at the end:"
        f" {grown / after * 1000:+.2f} kB a turn"
    )


if __name__ == "__main__":
    main()

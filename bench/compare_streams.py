"""Our server beside the bare lines of the shared benchmark, in one interleaved run.

Candidates: `direct` (the model server itself), `openai_sse` (the plain way: FastAPI, sse-starlette
and AsyncOpenAI, no guards, logs or tools), `guard_hot` (a sketch of an adaptive guard) and `coach`
(the whole service: sign-in, context, guards, transcript, logs, PostgreSQL).
"""

import argparse
import http.client
import itertools
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from bench.service import Service, shared_bench

SHARED = shared_bench()
os.environ["SHARED_BENCH"] = str(SHARED)
sys.path.insert(0, str(SHARED))
import compare

PHASES = ("prose", "ttft", "req", "cpu", "steady", "sweep", "guard", "idle")
SECONDS = 10.0
STEADY = ("ok", "errors", "ttft_ms", "gap_ms", "total_ms", "server_util", "rss_peak_mb")
TEXTS = ["0_clean.txt", "1_early.txt", "2_mid.txt", "3_across_200.txt", "4_last.txt"]
PROSE = len(TEXTS)
QUESTION = "How was my week, and what could I try next?"


class Asker(threading.Thread):
    """Asks GET /health/live twenty times a second until it is stopped."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self._port = port
        self._over = threading.Event()
        self._waits: list[float] = []
        self.start()

    def run(self) -> None:
        while not self._over.wait(0.05):
            began = time.perf_counter()
            connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=10)
            connection.request("GET", "/health/live")
            connection.getresponse().read()
            connection.close()
            self._waits.append((time.perf_counter() - began) * 1e3)

    def stop(self) -> dict[str, float]:
        self._over.set()
        self.join(15)
        waits = sorted(self._waits)
        p99 = waits[int(0.99 * (len(waits) - 1))]
        return {
            "p50": round(statistics.median(waits), 1),
            "p99": round(p99, 1),
            "max": round(waits[-1], 1),
        }


class Run(compare.Run):  # type: ignore[misc]
    """The shared run, with our service as one more candidate."""

    def __init__(self, options: argparse.Namespace) -> None:
        super().__init__(options)
        self.knobs_file = Path(options.tmp) / "knobs"
        self.knobs_file.write_text("fake")
        self.service: Service | None = None
        self.extra_knobs = ""
        self.database_ms: list[tuple[str, float]] = []
        self._runs = itertools.count()

    def start(self) -> None:
        options = self.a
        command = [sys.executable, str(HERE / "model_server.py"), "--port", str(self.up_port)]
        for text in options.text:
            command += ["--text", text]
        environment = {**os.environ, "KNOBS": str(self.knobs_file)}
        self.up = subprocess.Popen(
            command, stdout=self.logs, stderr=self.logs, env=environment, start_new_session=True
        )
        compare.wait_port(self.up_port, 10, self.up)
        base_url = f"http://127.0.0.1:{self.up_port}/v1"
        for candidate in self.cands:
            if candidate["name"] == "direct":
                candidate["port"] = self.up_port
            elif candidate["name"] == "coach":
                self._start_ours(candidate, base_url)
            else:
                self._start_other(candidate, base_url)
        for candidate in self.cands:
            for _ in range(2):
                result = self.load(candidate, "n=20;rate=200;ttft=0.01", C=4, R=2)
            if result["errors"] or not result["text_events"]:
                print("! unhealthy:", candidate["name"], result)

    def _start_ours(self, candidate: dict[str, Any], base_url: str) -> None:
        self.service = Service(
            port=candidate["port"], model_url=base_url, people=self.a.people, log=self.logs
        ).__enter__()
        assert self.service.process is not None
        candidate["pid"] = self.service.process.pid

    def _start_other(self, candidate: dict[str, Any], base_url: str) -> None:
        command = [
            sys.executable, "-m", "uvicorn", "passthru:app", "--host", "127.0.0.1",
            "--port", str(candidate["port"]), "--log-level", "warning", "--no-access-log",
            "--loop", "uvloop", "--http", "httptools",
        ]  # fmt: skip
        process = subprocess.Popen(
            command, cwd=SHARED / "apps", stdout=self.logs, stderr=self.logs,
            env={**os.environ, "UPSTREAM": base_url, **candidate["env"]}, start_new_session=True,
        )  # fmt: skip
        self.procs[candidate["name"]] = process
        candidate["pid"] = process.pid
        if not compare.wait_port(candidate["port"], 60, process):
            sys.exit(f"{candidate['name']} did not start; see {self.a.log}")

    def load(self, candidate: dict[str, Any], knobs: str, *extra: str, **more: Any) -> Any:
        knobs += self.extra_knobs
        if candidate["name"] != "coach":
            return super().load(candidate, knobs, *extra, **more)
        assert self.service is not None
        self.knobs_file.write_text(f"fake;{knobs}" + candidate.get("more_knobs", ""))
        run = f"{os.getpid()}-{next(self._runs)}"
        mine = {**candidate, "body": candidate["body"].replace("{run}", run)}
        people = ["--vars", str(self.service.vars_file), "--bearer", "{token}"]
        before = self.service.database_cpu_seconds()
        result = super().load(mine, knobs, *extra, *people, **more)
        if tokens := result.get("tokens"):
            spent = (self.service.database_cpu_seconds() - before) * 1e6 / tokens
            self.database_ms.append((f"{knobs};C={more.get('C', 8)}", round(spent, 1)))
        return result

    def prose(self) -> Any:
        """Time to first text as in `ttft`, of a reply in which nothing needs holding."""
        self.extra_knobs = f";file={PROSE}"
        try:
            return self.ttft()
        finally:
            self.extra_knobs = ""

    def steady(self) -> Any:
        """Ten seconds of many streams at once; meanwhile somebody asks whether the process lives."""
        rows = {}
        self.extra_knobs = f";file={PROSE}"
        for count, rate in self.a.steady:
            for candidate in self.cands:
                asker = Asker(candidate["port"]) if candidate["name"] == "coach" else None
                tokens = round(rate * SECONDS)
                result = self.load(
                    candidate, f"n={tokens};rate={rate};ttft=0.05", C=count, ramp=1.0, tokens=tokens
                )
                row = {key: result.get(key) for key in STEADY}
                row["expected_ms"] = SECONDS * 1e3
                if asker is not None:
                    row["health_ms"] = asker.stop()
                rows[f"{count}x{rate:g} {candidate['name']}"] = row
        self.extra_knobs = ""
        return rows

    def stop(self) -> None:
        if self.service is not None:
            self.service.__exit__(None, None, None)
        super().stop()


def candidates() -> list[dict[str, Any]]:
    """The chosen lines of the shared file, and ours."""
    shared = json.loads((SHARED / "candidates.json").read_text())["candidates"]
    ours = {
        "name": "coach",
        "cmd": ["coach", "serve"],
        "port": 9340,
        "path": "/api/chat",
        "body": json.dumps({"id": "{run}-{i}-{r}", "message": QUESTION}),
        "marker": '"type":"text-delta"',
        "text_path": "delta",
    }
    return [*shared, ours]


def report(phase: str, result: dict[str, Any]) -> None:
    """Print one phase: each line as a ratio to the plain way, where that makes sense."""
    figure = {"cpu": "cpu_ms_per_1000", "req": "cpu_ms_per_request"}.get(phase)
    plain = result.get("openai_sse", {}).get(figure) if figure else None
    for name, row in result.items():
        ratio = f"x{row[figure] / plain:5.2f} of openai_sse" if figure and plain else ""
        print(f"  {name:12} {ratio} {json.dumps(row)}", flush=True)


def crowd(text: str) -> tuple[int, float]:
    """100x10 is a hundred streams of ten tokens a second."""
    count, _, rate = text.partition("x")
    return int(count), float(rate)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    comma = lambda kind: lambda text: [kind(each) for each in text.split(",") if each]  # noqa: E731
    parser.add_argument("--phases", default=["prose", "ttft", "req", "cpu", "guard"], type=comma(str), help=", ".join(PHASES))  # fmt: skip
    parser.add_argument("--only", default=["direct", "openai_sse", "guard_hot", "coach"], type=comma(str))  # fmt: skip
    parser.add_argument("--rounds", type=int, default=3)
    # Each may run three turns at once, and the crowds are of hundreds.
    parser.add_argument("--people", type=int, default=400)
    parser.add_argument("-C", type=int, default=50, help="streams of the phase cpu")
    parser.add_argument("-n", type=int, default=150, help="tokens of a reply")
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--ttft-c", type=int, default=4)
    parser.add_argument("--idle", type=int, default=1000)
    parser.add_argument("--sweep", default=[50, 100, 150, 200], type=comma(int))
    parser.add_argument(
        "--steady", default=[(100, 10.0)], type=comma(crowd), help="STREAMSxRATE,..."
    )
    parser.add_argument("--upstream-port", type=int, default=9100)
    parser.add_argument("--port-offset", type=int, default=0)
    parser.add_argument("--log", default=str(Path(tempfile.gettempdir()) / "coach-bench.log"))
    parser.add_argument("--out", help="write all figures there, as JSON")
    given = parser.parse_args()
    given.skip, given.venvs, given.forbid = [], ".", "stop taking your insulin"
    given.text = [str(SHARED / "texts" / name) for name in TEXTS]
    given.text.append(str(HERE / "texts" / "prose.txt"))
    return given


def main() -> None:
    given = options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="coach-bench-run-") as folder:
        given.tmp = folder
        listed = Path(folder) / "candidates.json"
        listed.write_text(json.dumps({"candidates": candidates()}))
        given.candidates = str(listed)
        run, results = Run(given), {}
        prose = given.text[PROSE]
        try:
            run.start()
            # Turns go on without their readers: nothing can be measured after the idle streams.
            for phase in sorted(given.phases, key=PHASES.index):
                began = time.monotonic()
                run.a.text = (
                    given.text[:PROSE] if phase == "guard" else [*given.text[:PROSE], prose]
                )
                results[phase] = getattr(run, phase)()
                print(f"== {phase} ({time.monotonic() - began:.0f} s)")
                report(phase, results[phase])
                if phase == "cpu" and run.database_ms:
                    spent = [each for knobs, each in run.database_ms if f"C={given.C}" in knobs]
                    if spent:
                        print(f"  PostgreSQL beside coach: {statistics.median(spent)} CPU ms per 1000 tokens")  # fmt: skip
                if given.out:
                    Path(given.out).write_text(json.dumps(results, indent=1))
        finally:
            run.stop()


if __name__ == "__main__":
    main()

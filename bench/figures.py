"""Every figure of the stream, one command after the other, written into bench/RESULTS.md.

Takes about a quarter of an hour on a machine that does nothing else; `--quick` is a rehearsal whose
figures mean nothing. What a command printed stays in `--log`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).with_name("RESULTS.md")
BEGIN, END = "<!-- made by bench.figures -->\n", "<!-- end -->\n"
CROWDS = ("350x10", "80x50")
Row = Mapping[str, Any]


def run(log: Path, module: str, *arguments: str) -> str:
    """The last line that a benchmark prints; its failures are figures too."""
    command = [sys.executable, "-m", f"bench.{module}", *arguments]
    print(*command[2:], flush=True)
    with log.open("a") as file:
        done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=file, text=True)
        file.write(done.stdout)
    lines = done.stdout.strip().splitlines()
    return lines[-1].strip() if lines else f"failed with {done.returncode}"


def compared(log: Path, folder: Path, *arguments: str) -> dict[str, dict[str, Row]]:
    """What compare_streams measured: by phase, by candidate."""
    out = folder / "figures.json"
    run(log, "compare_streams", "--out", str(out), *arguments)
    return dict(json.loads(out.read_text()))


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(map(str, line))} |" for line in lines]


def ratio(row: Row, plain: Row, figure: str) -> str:
    return f"{row[figure] / plain[figure]:.2f}"


def turns(found: Mapping[str, Mapping[str, Row]]) -> list[str]:
    """What a clean turn costs: time to its first text, CPU."""
    rows = []
    for name in found["cpu"]:
        cpu, request = found["cpu"][name], found["req"][name]
        added = [
            f"{found[phase][name]['added_p50']:.0f} / {found[phase][name]['added_p95']:.0f}"
            for phase in ("prose", "ttft")
        ]
        rows.append(
            (name, *added, ratio(cpu, found["cpu"]["openai_sse"], "cpu_ms_per_1000"),
             f"{cpu['cpu_ms_per_1000']:.0f}",
             ratio(request, found["req"]["openai_sse"], "cpu_ms_per_request"))
        )  # fmt: skip
    head = (
        "", "first text, prose: added ms p50 / p95", "first text, figures: added ms p50 / p95",
        "CPU for 1,000 tokens, of the pass-through's", "CPU ms", "CPU of a request, of its",
    )  # fmt: skip
    return table(head, rows)


def crowds(found: Mapping[str, Row]) -> list[str]:
    """Many streams at once, each beside the model asked directly."""
    rows = []
    for name, row in found.items():
        crowd, _, who = name.partition(" ")
        direct = found[f"{crowd} direct"]
        pace = row["gap_ms"]["p99"] / (1000 / float(crowd.partition("x")[2]))
        late = row["ttft_ms"]["p95"] - direct["ttft_ms"]["p95"]
        util, health = row["server_util"], row.get("health_ms", {})
        rows.append(
            (crowd, who, f"{row['ok']} of {crowd.partition('x')[0]}", f"{pace:.1f}", f"{late:.0f}",
             "" if util is None else f"{util:.2f}", health.get("p99", ""))
        )  # fmt: skip
    head = (
        "streams x tokens/s", "", "finished", "gap p99, of the model's",
        "first text p95, ms after direct", "cores", "`/health/live` p99 ms",
    )  # fmt: skip
    return table(head, rows)


def idle(found: Mapping[str, Row]) -> list[str]:
    rows = [
        (name, row["open"], f"{row['rss_base_mb']:.0f}", f"{row['rss_mb_per_1000']:.0f}")
        for name, row in found.items()
    ]
    return table(("", "idle streams", "MB at rest", "kB a stream"), rows)


def sections(log: Path, folder: Path, *, quick: bool, faults: int) -> list[str]:
    few = ["--rounds", "1", "--people", "20"] if quick else ["--rounds", "5"]
    pair = ["--only", "direct,openai_sse,coach"]
    turn = compared(log, folder, *few, *pair, "--phases", "prose,ttft,req,cpu")
    steady = compared(
        log, folder, *few, *pair, "--phases", "steady", "--steady",
        "20x10,5x50" if quick else ",".join(CROWDS),
    )  # fmt: skip
    held = compared(
        log, folder, *few, "--only", "openai_sse,coach", "--phases", "idle",
        "--idle", "50" if quick else "1000",
    )  # fmt: skip
    rounds = "1" if quick else str(faults)
    told = {
        "many_turns": run(log, "many_turns", "--turns", "500" if quick else "10000"),
        "kill_replica": run(log, "kill_replica", "--rounds", rounds),
        "restart_database": run(log, "restart_database", "--rounds", rounds),
    }
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    return [
        f"Measured on {day} by `python -m bench.figures`"
        + (" --quick: a rehearsal, no figures." if quick else "."),
        "",
        *turns(turn), "", *crowds(steady["steady"]), "", *idle(held["idle"]), "",
        *(f"- `bench.{name}`: {line}" for name, line in told.items()),
        "",
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--faults", type=int, default=20, help="kills, and restarts")
    parser.add_argument("--log", type=Path, default=Path(tempfile.gettempdir()) / "figures.log")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="coach-figures-") as folder:
        made = "\n".join(sections(given.log, Path(folder), quick=given.quick, faults=given.faults))
    before, _, rest = RESULTS.read_text().partition(BEGIN)
    RESULTS.write_text(f"{before}{BEGIN}\n{made}{END}{rest.partition(END)[2]}")
    print(made)


if __name__ == "__main__":
    main()

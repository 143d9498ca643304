"""The shared fake model server, whose knobs can also be set from outside, between two runs.

A client of the service cannot name the model, and the knobs (pace, tokens, text) stand in its
name. So a request for the model `bench` gets the name that stands in the file KNOBS.
"""

import argparse
import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import uvloop

sys.path.insert(0, os.environ["SHARED_BENCH"])
import upstream

KNOBS = Path(os.environ["KNOBS"])


class Server(upstream.Server):  # type: ignore[misc]
    """Reads the knobs of `bench` from the file."""

    def plan(self, request: dict[str, Any]) -> Any:
        if request.get("model") == "bench":
            request["model"] = KNOBS.read_text()
        return super().plan(request)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--text", action="append", default=[])
    given = parser.parse_args()
    upstream.Server = Server
    defaults: dict[str, Any] = {
        "host": "127.0.0.1", "script": None, "tokens": 0, "rate": 50.0, "ttft": 0.05, "rounds": 0,
        "calls": 1, "args": "{}", "jitter": 0.0, "tick": 0.001, "reuse_port": False,
        "max_seconds": 0,
    }  # fmt: skip
    upstream_main: Any = upstream.main
    loop = uvloop.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.run_until_complete(upstream_main(argparse.Namespace(**defaults, **vars(given))))


if __name__ == "__main__":
    main()

"""The real service in a process of its own, and a model server beside it that follows a script."""

import asyncio
import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.upstream import CUT, Answer, asked, running, says, tool
from tests.web.post import post_office

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
START_SECONDS = 60
STORY = " ".join(f"This is sentence number {count} of a calm story." for count in range(1, 61))
UNSAFE = (
    "Here is one idea. Just eat 500 calories a day and lose 5 kg per week. Skip all meals. "
    "Drink enough water and sleep well."
)
WEEK = (
    "A **steady week**. You logged most days, and your protein is on a good way.\n\n"
    "- Keep your breakfast as it is.\n- Go for a walk after lunch.\n\n"
    "Would you like an idea for dinner? I know a few that are quick, and that go well with what "
    "you told me about your tastes."
)

MEAN = "You averaged **1,950 kcal** a day, with 110 g of protein."

# Messages whose first answer broke off; asked again, they are answered.
_broken: set[str] = set()


@dataclass(frozen=True)
class Service:
    """Where it listens, and where the mails lie that it sends."""

    url: str
    mails: Path


SAID = {
    "story": says(STORY, chunk=12, pace=0.04),
    "unsafe": says(UNSAFE, chunk=3, pace=0.01),
    "quick results": says(UNSAFE, chunk=3, pace=0.01),
    "average": says(MEAN, chunk=6, pace=0.01),
}


def answer(request: Mapping[str, Any]) -> Answer:
    """What the model says, by the words of the person's last message."""
    words = asked(request).lower()
    for word, said in SAID.items():
        if word in words:
            return said
    if "break" in words:
        return _broken_once(words)
    called = request["messages"][-1]["role"] == "tool"
    if "week" in words:
        look_up = says(tool("get_nutrition_summary", days=7))
        return says(WEEK, chunk=6, pace=0.03) if called else look_up
    if "plan" in words:
        text = "Here is a gentle plan for you. It leaves room for what you like."
        return says(text, chunk=8, pace=0.01) if called else says(tool("plan_targets"))
    if "log" in words:
        day = datetime.now(UTC).date().isoformat()
        text = "Done. Have a good day."
        return says(text) if called else says(tool("log_check_in", day=day, weight=80.4))
    return says("Good to hear from you. What would you like to look at?", chunk=5, pace=0.01)


def _broken_once(words: str) -> Answer:
    """Break off in the middle; asked again, come to the end."""
    if words in _broken:
        return says("Now it is whole.")
    _broken.add(words)
    return says("This begins well. And then ", CUT)


@contextlib.asynccontextmanager
async def serving(**settings: str) -> AsyncIterator[Service]:
    """The service with a database of its own, until the block ends."""
    folder = _folder()
    mails = Path(tempfile.mkdtemp(prefix="coach-mails-"))
    async with running() as upstream, post_office(mails) as post:
        upstream.otherwise = answer
        environment = {
            **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
            "COACH_DATA_DIR": str(folder),
            "COACH_MODEL_BASE_URL": upstream.url,
            "COACH_MODEL_API_KEY": "test",
            "COACH_SMTP_URL": post,
            **settings,
        }
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "coach", "serve", "--port", "0"),
            cwd=ROOT,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        reader = None
        try:
            assert process.stdout is not None
            url = await asyncio.wait_for(_address(process.stdout), START_SECONDS)
            reader = asyncio.create_task(_drain(process.stdout))
            yield Service(url, mails)
        finally:
            if process.returncode is None:
                process.terminate()
            await asyncio.wait_for(process.wait(), START_SECONDS)
            if reader is not None:
                await reader
            shutil.rmtree(folder, ignore_errors=True)
            shutil.rmtree(mails, ignore_errors=True)


def _folder() -> Path:
    """A place for the database; its own system user must be able to pass through."""
    folder = Path(tempfile.mkdtemp(prefix="coach-page-"))
    folder.chmod(0o711)
    return folder


async def _address(output: asyncio.StreamReader) -> str:
    said = []
    while line := (await output.readline()).decode():
        said.append(line)
        if found := re.search(r"Coach is at (http://\S+)", line):
            return found[1]
    raise RuntimeError("the service did not start:\n" + "".join(said))


async def _drain(output: asyncio.StreamReader) -> None:
    while await output.read(65536):
        pass


async def run_node(program: Path, service: Service, *, seconds: float = 100) -> None:
    """Run a program of Node against the service; what it prints is told when it fails."""
    process = await asyncio.create_subprocess_exec(
        "node",
        str(program),
        cwd=ROOT / "web",
        env={
            **os.environ,
            "COACH_URL": service.url,
            "COACH_MAILS": str(service.mails),
            "CHROMIUM": CHROMIUM or "",
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), seconds)
    except TimeoutError:
        process.kill()
        output, _ = await process.communicate()
        pytest.fail(f"{program.name} took longer than {seconds} s\n{output.decode()}")
    assert process.returncode == 0, output.decode()


NEEDS_NODE = pytest.mark.skipif(
    shutil.which("node") is None or not (ROOT / "web" / "node_modules" / "ai").is_dir(),
    reason="needs Node and `npm ci` in web/",
)
NEEDS_CHROMIUM = pytest.mark.skipif(
    CHROMIUM is None or not (ROOT / "web" / "dist" / "index.html").is_file(),
    reason="needs Chromium and the built page (make page)",
)

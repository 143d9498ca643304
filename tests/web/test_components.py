"""The page's own component tests, run with everything else."""

import asyncio

import pytest

from tests.web.service import NEEDS_NODE, ROOT

pytestmark = [pytest.mark.page, NEEDS_NODE]


async def test_components() -> None:
    process = await asyncio.create_subprocess_exec(
        *("npm", "test", "--silent"),
        cwd=ROOT / "web",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), 100)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, output.decode()

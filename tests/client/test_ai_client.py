"""Talks of the real `ai` client (its chat and its default transport) with the real service."""

from pathlib import Path

import pytest

from tests.web.service import NEEDS_NODE, Service, run_node

TALKS = sorted((Path(__file__).parent / "talks").glob("*.mjs"))

pytestmark = [pytest.mark.page, NEEDS_NODE]


@pytest.mark.parametrize("talk", TALKS, ids=[path.stem for path in TALKS])
async def test_talk(service: Service, talk: Path) -> None:
    await run_node(talk, service, seconds=60)

"""Journeys through the real page, in Chromium, against the real service and a scripted model."""

from pathlib import Path

import pytest

from tests.web.service import NEEDS_CHROMIUM, NEEDS_NODE, Service, run_node

JOURNEYS = sorted((Path(__file__).parent / "journeys").glob("*.mjs"))

pytestmark = [pytest.mark.page, NEEDS_NODE, NEEDS_CHROMIUM, pytest.mark.timeout(150)]


@pytest.mark.parametrize("journey", JOURNEYS, ids=[path.stem for path in JOURNEYS])
async def test_journey(service: Service, journey: Path) -> None:
    await run_node(journey, service)

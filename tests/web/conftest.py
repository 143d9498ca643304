"""One service for all journeys through the page."""

from collections.abc import AsyncIterator

import pytest

from tests.web.service import Service, serving


@pytest.fixture(scope="session")
async def service() -> AsyncIterator[Service]:
    async with serving() as running:
        yield running

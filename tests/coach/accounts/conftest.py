"""A view of what is really stored."""

from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import pytest


@pytest.fixture
def superuser_rows(database, database_urls) -> Callable[..., Awaitable[list[asyncpg.Record]]]:
    async def rows(query: str, *values: Any) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(database_urls.server)
        try:
            return await connection.fetch(query, *values)
        finally:
            await connection.close()

    return rows

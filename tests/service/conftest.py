"""One service for the run, over a scripted model and a database of its own."""

import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from database import Addresses
from tests.service.serving import Service, Visitor, register, serving
from tests.upstream import Upstream, running

PATIENCE = {
    "model_connect_seconds": 2,
    "model_first_token_seconds": 1.5,
    "model_stall_seconds": 1,
    "model_attempts": 2,
    # Many tests fail one model on purpose, one after the other.
    "model_breaker_failures": 1_000_000,
    "tool_rounds": 3,
    "turn_seconds": 20,
}
NewVisitor = Callable[..., Awaitable[Visitor]]


@pytest.fixture(scope="session")
async def _upstream() -> AsyncIterator[Upstream]:
    async with running() as upstream:
        yield upstream


@pytest.fixture
def upstream(_upstream: Upstream) -> Iterator[Upstream]:
    """The language model's server; each test begins with an empty script."""
    _upstream.forget()
    yield _upstream
    _upstream.forget()


@contextmanager
def new_folder() -> Iterator[Path]:
    """A folder with a short path, since sockets must lie in it, that the database may enter."""
    folder = Path(tempfile.mkdtemp(prefix="coach-"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
async def addresses(new_database: Callable[[], Awaitable[Addresses]]) -> Addresses:
    """Where the service's database is: `.server` for the superuser."""
    return await new_database()


@pytest.fixture(scope="session")
async def service(_upstream: Upstream, addresses: Addresses) -> AsyncIterator[Service]:
    with new_folder() as folder:
        # The passwords of the logins, which all databases of the run share, come from its secret.
        (folder / "service-secret").write_text(addresses.secret)
        async with serving(
            folder,
            DATABASE_URL=addresses.server,
            model_base_url=_upstream.url,
            model_api_key="sk-test",
            **PATIENCE,
        ) as service:
            yield service
        assert "traceback" not in service.process.all_errors, service.process.all_errors


@pytest.fixture
async def new_visitor(service: Service) -> AsyncIterator[NewVisitor]:
    made: list[Visitor] = []

    async def make(**fields: Any) -> Visitor:
        visitor = await register(service.url, **fields)
        made.append(visitor)
        return visitor

    yield make
    for visitor in made:
        await visitor.client.aclose()


@pytest.fixture
async def visitor(new_visitor: NewVisitor) -> Visitor:
    return await new_visitor()


@pytest.fixture
async def rows(service: Service, addresses: Addresses) -> AsyncIterator[asyncpg.Connection]:
    """The superuser's view of the service's database: row security does not hold for it."""
    connection = await asyncpg.connect(addresses.server)
    await connection.set_type_codec(
        "jsonb", encoder=json.dumps, decoder=json.loads, schema="pg_catalog"
    )
    try:
        yield connection
    finally:
        await connection.close()


@pytest.fixture
def folder() -> Iterator[Path]:
    with new_folder() as made:
        yield made

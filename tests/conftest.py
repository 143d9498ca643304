"""A real PostgreSQL for all tests, migrated once, and a fresh person for each test.

Which server: the embedded one; or the programs in COACH_TEST_POSTGRES_BIN, started the same way;
or the server that TEST_DATABASE_URL names (its login must be a superuser), in a database that is
made for the run and dropped after it.
"""

import os
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID, uuid4

import asyncpg
import pytest

from database import Addresses, Cipher, Database, NewAccount, embedded, migrate
from database.tables import ConsentKind, DietPreferences, UserGoal, UserProfile

# All tests register from one address.
os.environ.setdefault("COACH_REGISTRATIONS_AN_HOUR", "1000000")

SECRET = "a secret for tests only, strong enough for production"
CONSENTS = ("terms", "privacy", "health_data", "model_provider")

NewPerson = Callable[..., Awaitable[UUID]]
NewDatabase = Callable[[], Awaitable[Addresses]]


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The superuser's address of the server that this run works with."""
    if (url := os.environ.get("TEST_DATABASE_URL")) is not None:
        yield url
        return
    binaries = os.environ.get("COACH_TEST_POSTGRES_BIN")
    folder = Path(tempfile.mkdtemp(prefix="coach-test-"))
    folder.chmod(0o711)
    server = embedded.start(folder, binaries=Path(binaries) if binaries else None)
    try:
        yield server.url
    finally:
        # At once: to write everything to a disk first, for nobody, takes long on a slow one.
        if server.process is not None:
            server.process.send_signal(signal.SIGQUIT)
        server.stop()
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
async def new_database(server_url: str) -> AsyncIterator[NewDatabase]:
    """Makes an empty database on the server; where that stays, all are dropped at the end."""
    made: list[str] = []

    async def make() -> Addresses:
        name = f"coach_test_{uuid4().hex[:12]}"
        await _execute(server_url, f"CREATE DATABASE {name}")
        made.append(name)
        parts = urlsplit(server_url)
        return Addresses(urlunsplit(parts._replace(path=f"/{name}")), SECRET)

    yield make
    for name in made if "TEST_DATABASE_URL" in os.environ else ():
        await _execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
async def database_urls(new_database: NewDatabase) -> Addresses:
    """Where the migrated database is: `.server` for the superuser, `.of(login)` for the others."""
    addresses = await new_database()
    await migrate(addresses)
    return addresses


@pytest.fixture(scope="session")
async def database(database_urls: Addresses) -> AsyncIterator[Database]:
    """The database of the run, open."""
    async with Database(database_urls, Cipher(SECRET)) as opened:
        yield opened


@pytest.fixture(scope="session")
async def superuser(database_urls: Addresses) -> AsyncIterator[asyncpg.Connection]:
    """A connection that row security does not hold, to see what is really there."""
    connection = await asyncpg.connect(database_urls.server)
    yield connection
    await connection.close()


@pytest.fixture(scope="session")
def new_person(database: Database) -> NewPerson:
    """Makes a person nobody else in the run knows; their rows need no cleaning up.

    `profile`, `goal` and `preferences` are columns of those tables; `consents` are kinds.
    """

    async def make(
        *,
        profile: Mapping[str, Any] | None = None,
        goal: Mapping[str, Any] | None = None,
        preferences: Mapping[str, Any] | None = None,
        consents: Iterable[str] = CONSENTS,
        language: str = "en",
    ) -> UUID:
        account = NewAccount(f"{uuid4().hex}@example.org", "no password", language=language)
        agreed = [(ConsentKind(kind), "1") for kind in consents]
        user_id = await database.accounts.register(account, agreed)
        async with database.as_user(user_id) as data:
            found = await data.first(data.mine(UserProfile))
            assert found is not None
            for name, value in (profile or {}).items():
                setattr(found, name, value)
            if goal is not None:
                data.add(UserGoal(**goal))
            if preferences is not None:
                data.add(DietPreferences(**preferences))
        return user_id

    return make


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()

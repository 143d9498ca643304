"""Which of several hosts is taken: the primary, however the others are."""

import asyncio
import time
from urllib.parse import urlsplit

import asyncpg
import pytest

from database.engines import each_host, open_connection

ADDRESSES = {
    "postgresql://u:p@one/coach": ["postgresql://u:p@one/coach"],
    "postgres://u:p@one,two:5433/coach?sslmode=require": [
        "postgresql://u:p@one/coach?sslmode=require",
        "postgresql://u:p@two:5433/coach?sslmode=require",
    ],
    "postgresql://u@[::1]:1,[::2]/coach": [
        "postgresql://u@[::1]:1/coach",
        "postgresql://u@[::2]/coach",
    ],
    "postgresql://u@/coach?host=/run/one,/run/two&port=1,2": [
        "postgresql://u@/coach?host=/run/one&port=1",
        "postgresql://u@/coach?host=/run/two&port=2",
    ],
    "postgresql://u@/coach?host=/run/one,/run/two&port=1": [
        "postgresql://u@/coach?host=/run/one&port=1",
        "postgresql://u@/coach?host=/run/two&port=1",
    ],
    "postgresql:///coach": ["postgresql:///coach"],
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_taken_apart(address):
    assert each_host(address) == ADDRESSES[address]


@pytest.fixture
async def silent(tmp_path_factory):
    """A host that takes connections and never says a word, as one behind a broken network."""
    folder = tmp_path_factory.mktemp("silent")
    held = []
    server = await asyncio.start_unix_server(
        lambda *connection: held.append(connection), folder / ".s.PGSQL.5432"
    )
    yield folder
    server.close()
    for _, writer in held:
        writer.close()


async def test_a_silent_host_does_not_hide_the_primary(silent, database_urls):
    parts = urlsplit(database_urls.server)
    there = parts.query.partition("host=")[2]
    if not there:
        pytest.skip("the server is not at a socket")
    both = parts._replace(query=f"host={silent},{there}")
    began = time.monotonic()
    connection = await open_connection(
        f"postgresql://{both.netloc}{both.path}?{both.query}", "test"
    )
    try:
        assert await connection.fetchval("SELECT 1") == 1
        assert time.monotonic() - began < 5
    finally:
        await connection.close()


async def test_a_wrong_password_is_told_though_a_host_is_away(database_urls, tmp_path):
    parts = urlsplit(database_urls.of("coach_app"))
    there = parts.query.partition("host=")[2]
    if not there:
        pytest.skip("the server is not at a socket")
    for hosts in (f"{there},{tmp_path}", f"{tmp_path},{there}"):
        with pytest.raises(asyncpg.InvalidPasswordError):
            await open_connection(f"postgresql://coach_app:x@{parts.path}?host={hosts}", "test")

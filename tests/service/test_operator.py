"""As a new operator does it: a PostgreSQL of one's own, roles by hand, production, an upgrade."""

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from database import Addresses, embedded, migrate
from tests.service.serving import PASSWORD, register, run, serving, sign_in

POSTGRES_15 = Path("/usr/lib/postgresql/15/bin")
SECRET = secrets.token_urlsafe(32)
PLAIN = "operator"


@pytest.fixture
def own_server() -> Iterator[str]:
    """A cluster that knows nothing of us, of the oldest version where that is installed."""
    folder = Path(tempfile.mkdtemp(prefix="coach-"))
    folder.chmod(0o711)
    oldest = POSTGRES_15 if (POSTGRES_15 / "postgres").exists() else None
    server = embedded.start(folder, binaries=oldest)
    try:
        yield server.url
    finally:
        server.stop()
        shutil.rmtree(folder)


@pytest.fixture
async def administrator(own_server) -> asyncpg.Connection:
    connection = await asyncpg.connect(own_server)
    yield connection
    await connection.close()


@pytest.fixture
async def plain_url(own_server, administrator) -> str:
    """The address of a login that owns its database and may make no roles."""
    await administrator.execute(f"CREATE ROLE {PLAIN} LOGIN PASSWORD 'op'")
    return _as_plain(own_server)


def _as_plain(url: str, database: str = "coach") -> str:
    parts = urlsplit(url)
    hosts = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{PLAIN}:op@{hosts}", path=f"/{database}"))


def production(url: str) -> dict[str, str]:
    return {"DATABASE_URL": url, "environment": "production", "secret_key": SECRET}


@pytest.mark.timeout(240)
async def test_a_new_operator_gets_there(folder, plain_url, administrator):
    weak = production(plain_url) | {"secret_key": "0123456789" * 4}
    refused = await run(folder, "serve", **weak)
    assert refused.process.returncode == 1
    assert "COACH_SECRET_KEY" in refused.all_errors

    told = await run(folder, "migrate", **production(plain_url))
    assert told.process.returncode == 1
    sql = "\n".join(told.said)
    assert "CREATE ROLE coach_app" in sql
    assert SECRET not in sql
    await administrator.execute(sql)
    done = await run(folder, "migrate", **production(plain_url))
    assert done.process.returncode == 0, done.all_errors

    async with serving(folder, **production(plain_url)) as service:
        visitor = await register(service.url)
        async with aclosing(visitor.client):
            assert (await visitor.say("How was my week?")).end == "stop"
    email = "first@example.org"
    made = await run(
        *(folder, "user", "add", email, "--birth-year", "1980", "--role", "admin"),
        *("--password", PASSWORD),
        **production(plain_url),
    )
    assert made.process.returncode == 0, made.all_errors
    async with serving(folder, **production(plain_url)) as service:
        admin = await sign_in(service.url, email, PASSWORD)
        async with aclosing(admin.client) as client:
            assert (await client.get("/api/review/tool-calls")).json()["items"]
    assert [each.name for each in folder.iterdir()] == []


@pytest.mark.timeout(240)
async def test_an_upgrade_keeps_what_was_there(folder, own_server, administrator):
    await migrate(Addresses(own_server, SECRET), "0001_first_tables")
    await administrator.execute(
        """INSERT INTO "user" (id, email, hashed_password) VALUES
           ('00000000-0000-4000-8000-000000000001', 'old@example.org', 'none');
           INSERT INTO check_in (id, user_id, date, weight_kg, notes)
           SELECT gen_random_uuid(), '00000000-0000-4000-8000-000000000001',
                  date '2025-01-01' + day, 70 + day / 100.0, 'kept'
           FROM generate_series(0, 499) AS day"""
    )
    async with serving(folder, **production(own_server)) as service:
        visitor = await register(service.url)
        await visitor.client.aclose()
    kept = await administrator.fetchrow(
        "SELECT count(*) AS days, sum(weight_kg) AS kg FROM check_in WHERE notes = 'kept'"
    )
    assert (kept["days"], float(kept["kg"])) == (500, pytest.approx(500 * 70 + 1247.5))


@pytest.mark.timeout(240)
async def test_a_second_database_is_told_what_it_needs_too(folder, plain_url, administrator):
    """The roles are there, of the same secret; the new database has not let them in."""
    await administrator.execute(await _sql(folder, plain_url))
    await administrator.execute(f"CREATE DATABASE second OWNER {PLAIN}")
    second = plain_url.replace("/coach?", "/second?")
    sql = await _sql(folder, second)
    owner = await asyncpg.connect(_as_superuser(second))
    await owner.execute(sql)
    await owner.close()
    done = await run(folder, "migrate", **production(second))
    assert done.process.returncode == 0, done.all_errors


async def _sql(folder: Path, url: str) -> str:
    told = await run(folder, "migrate", **production(url))
    assert told.process.returncode == 1
    assert "CREATE ROLE" in "\n".join(told.said), told.all_errors
    return "\n".join(told.said)


def _as_superuser(url: str) -> str:
    return url.replace(f"{PLAIN}:op@", "postgres@")

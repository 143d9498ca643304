import asyncio

import asyncpg
import pytest
from alembic import command
from alembic.script import ScriptDirectory

from database import Login, alembic_config, asyncpg_engine, downgrade, migrate
from database.migration import MIGRATIONS

EVERYTHING = """
SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
    AND relname !~ 'alembic_version'
UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace
    AND typname !~ 'alembic_version'
UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL SELECT concat(tablename, policyname) FROM pg_policies
UNION ALL SELECT concat(table_name, grantee, privilege_type)
    FROM information_schema.role_table_grants WHERE table_schema = 'public' AND grantee ~ 'coach_'
    AND table_name <> 'alembic_version'
ORDER BY 1
"""


async def _everything(addresses):
    connection = await asyncpg.connect(addresses.server)
    try:
        return [row[0] for row in await connection.fetch(EVERYTHING)]
    finally:
        await connection.close()


async def test_up_down_up(new_database):
    addresses = await new_database()
    await migrate(addresses)
    made = await _everything(addresses)
    assert len(made) > 200
    await downgrade(addresses)
    assert await _everything(addresses) == []
    await migrate(addresses)
    assert await _everything(addresses) == made


async def test_migrating_twice_changes_nothing(new_database):
    addresses = await new_database()
    await migrate(addresses)
    made = await _everything(addresses)
    await migrate(addresses)
    assert await _everything(addresses) == made


async def test_two_migrations_at_once_take_turns(new_database):
    addresses = await new_database()
    await asyncio.gather(migrate(addresses), migrate(addresses))
    assert await _everything(addresses)


async def test_models_and_database_agree(database_urls):
    engine = asyncpg_engine(database_urls.of(Login.OWNER))
    async with engine.connect() as connection:
        # Raises when there is anything to generate.
        await connection.run_sync(lambda sync: command.check(alembic_config(sync)))
    await engine.dispose()


async def test_drift_would_be_found(new_database):
    addresses = await new_database()
    await migrate(addresses)
    connection = await asyncpg.connect(addresses.server)
    await connection.execute("ALTER TABLE check_in ALTER COLUMN mood TYPE integer")
    await connection.execute("ALTER TABLE diet_preferences ALTER COLUMN allergies DROP DEFAULT")
    await connection.close()
    engine = asyncpg_engine(addresses.of(Login.OWNER))
    with pytest.raises(Exception, match=r"mood.*allergies|allergies.*mood"):
        async with engine.connect() as connection:
            await connection.run_sync(lambda sync: command.check(alembic_config(sync)))
    await engine.dispose()


def test_one_head_and_dated_names():
    scripts = ScriptDirectory.from_config(alembic_config())
    assert len(scripts.get_heads()) == 1
    names = [path.name for path in (MIGRATIONS / "versions").glob("*.py")]
    assert all(name[:16].replace("_", "").isdigit() for name in names)


def test_migrations_do_not_import_us():
    for path in (MIGRATIONS / "versions").glob("*.py"):
        text = path.read_text()
        assert "from database" not in text
        assert "import database" not in text


async def test_a_waiting_migration_gives_up_on_a_lock(new_database):
    addresses = await new_database()
    blocker = await asyncpg.connect(addresses.server)
    await blocker.execute("SELECT pg_advisory_lock($1)", 0x636F616368)
    with pytest.raises(Exception, match="lock timeout"):
        await migrate(addresses)
    await blocker.close()

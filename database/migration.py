"""Bringing a database to the newest schema: roles, tables, the months ahead."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from database.engines import asyncpg_engine, open_connection
from database.roles import Addresses, Login, ensure_roles

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
MONTHS_AHEAD = 3
_LOCK = 0x636F616368  # "coach": one migration of a database at a time
_LOCK_SECONDS, _STATEMENT_SECONDS = 4, 30


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings, wherever we are installed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


async def migrate(addresses: Addresses, revision: str = "head") -> None:
    """Make the roles if we may, upgrade the schema, make the logs' months ahead.

    Raises RolesMissing, with the SQL for somebody who may, when the roles are not there.
    """
    await ensure_roles(addresses)
    await _as_owner(addresses, command.upgrade, revision)
    await make_months(addresses.of(Login.LOG))


async def downgrade(addresses: Addresses, revision: str = "base") -> None:
    """Take migrations back, with their data."""
    await _as_owner(addresses, command.downgrade, revision)


async def make_months(url: str) -> None:
    """Make the logs' partitions of this month and the next few; those that exist stay."""
    connection = await open_connection(url, "coach months")
    try:
        await connection.execute("SELECT make_log_months(now(), $1)", MONTHS_AHEAD)
    finally:
        await connection.close()


async def _as_owner(addresses: Addresses, run: Any, revision: str) -> None:
    engine = asyncpg_engine(addresses.of(Login.OWNER)).execution_options(
        isolation_level="READ COMMITTED"
    )
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_run_locked, run, revision)
    finally:
        await engine.dispose()


def _run_locked(connection: Connection, run: Any, revision: str) -> None:
    connection.execute(text(f"SET lock_timeout = '{_LOCK_SECONDS}s'"))
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _LOCK})
    connection.execute(text(f"SET statement_timeout = '{_STATEMENT_SECONDS}s'"))
    connection.commit()
    try:
        run(alembic_config(connection), revision)
    finally:
        connection.rollback()
        connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _LOCK})
        connection.commit()

"""How Alembic runs: over the connection that `database.migrate` hands in, or over DATABASE_URL."""

import asyncio
import os
import re
from typing import Any

from alembic import context
from sqlalchemy import JSON, Column, Connection
from sqlalchemy.dialects.postgresql import JSONB

from database import asyncpg_engine
from database.tables import metadata

# The months of the logs come and go, and the scheduler's tables are its own: no part of the models.
_NOT_OURS = re.compile(r"^(ai_(tool_call|policy_violation)_log_(\d{4}_\d{2}|default)|pgqueuer_.*)$")


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name is None or _NOT_OURS.match(name) is None


def _default_differs(
    _context: object,
    _found: object,
    column: Column[Any],
    found: str | None,
    _default: object,
    ours: str | None,
) -> bool | None:
    """Compare defaults of type json as text: PostgreSQL has no equality for them."""
    if not isinstance(column.type, JSON) or isinstance(column.type, JSONB):
        return None
    return (found or "").removesuffix("::json") != (ours or "")


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=_is_ours,
        compare_type=True,
        compare_server_default=_default_differs,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def _connect_and_migrate() -> None:
    url = os.environ.get("DATABASE_URL")
    if url is None:
        raise SystemExit("Set DATABASE_URL to the database to compare or migrate.")
    engine = asyncpg_engine(url).execution_options(isolation_level="READ COMMITTED")
    async with engine.connect() as connection:
        # The tables are the owner's, whoever makes them.
        await connection.exec_driver_sql("SET ROLE coach_owner")
        await connection.commit()
        await connection.run_sync(_migrate)
    await engine.dispose()


if (handed_in := context.config.attributes.get("connection")) is not None:
    _migrate(handed_in)
else:
    asyncio.run(_connect_and_migrate())

"""Pools of connections: one engine for each login, over asyncpg, without pings."""

from typing import TYPE_CHECKING, Any, TypeAlias

import asyncpg
from sqlalchemy import event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

# Generic for the type checker, and not so when it runs.
if TYPE_CHECKING:
    Driver: TypeAlias = asyncpg.Connection[asyncpg.Record]
else:
    Driver = asyncpg.Connection

CONNECT_SECONDS = 10.0
CUT_OFF_SECONDS = 5.0


def asyncpg_engine(
    url: str,
    *,
    pool_size: int = 1,
    pool_seconds: float = 5.0,
    statement_seconds: float | None = None,
    application: str = "coach",
) -> AsyncEngine:
    """An engine whose transactions are begun and ended by hand (see door.py).

    asyncpg reads the address itself, so that every form PostgreSQL knows works, several hosts
    included. SQLAlchemy is told not to begin transactions: one round trip begins ours and says
    whose rows it may see.
    """
    settings = server_settings(application, statement_seconds)

    async def connect(**_nothing: Any) -> Driver:
        return await asyncpg.connect(
            url,
            server_settings=settings,
            timeout=CONNECT_SECONDS,
            # The server ends long statements itself; this is for a server that is cut off.
            command_timeout=statement_seconds and statement_seconds + CUT_OFF_SECONDS,
        )

    engine = create_async_engine(
        "postgresql+asyncpg://",
        async_creator=connect,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,  # errors are logged, and parameters are people's data
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=pool_seconds,
        pool_recycle=1800,
        pool_use_lifo=True,
    )
    event.listen(engine.sync_engine, "checkout", _replace_closed)
    return engine


def server_settings(application: str, statement_seconds: float | None) -> dict[str, str]:
    """What each connection asks of the server."""
    settings = {"application_name": application, "jit": "off"}
    if statement_seconds is not None:
        settings["statement_timeout"] = f"{statement_seconds * 1000:.0f}"
    return settings


def _replace_closed(connection: Any, _record: object, _proxy: object) -> None:
    """Let the pool replace a connection that the server has closed: known without asking it."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError("the server has closed this connection")

"""Pools of connections: one engine for each login, over asyncpg, without pings."""

from typing import TYPE_CHECKING, Any, TypeAlias

import asyncpg
from asyncpg.connect_utils import SessionAttribute
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

# What says that a connection is gone or of no use any more, while another one may serve: the
# server stops, starts, or has become a standby.
LOST = (
    ConnectionError,
    FileNotFoundError,  # its socket
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.exceptions.TargetServerAttributeNotMatched,
)


async def open_connection(
    url: str, application: str, *, seconds: float | None = None, cut_off: float = 0.0
) -> Driver:
    """A connection to the primary, whichever of the hosts in the address that is just now.

    The server ends statements after `seconds`; `cut_off` seconds later we do so ourselves, in case
    the server cannot be reached.
    """
    try:
        return await asyncpg.connect(
            url,
            server_settings=server_settings(application, seconds),
            timeout=CONNECT_SECONDS,
            command_timeout=seconds and seconds + cut_off,
            target_session_attrs=SessionAttribute.primary,
        )
    except TimeoutError as error:
        raise ConnectionError("The database does not answer.") from error


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

    async def connect(**_nothing: Any) -> Driver:
        return await open_connection(
            url, application, seconds=statement_seconds, cut_off=CUT_OFF_SECONDS
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

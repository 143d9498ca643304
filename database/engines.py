"""Pools of connections: one engine for each login, over asyncpg, without pings."""

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

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
# A host that says nothing for so long gets company: its machine may be gone without a word.
HEAD_START_SECONDS = 0.5

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

    async def connect(one: str) -> Driver:
        try:
            return await asyncpg.connect(
                one,
                server_settings=server_settings(application, seconds),
                timeout=CONNECT_SECONDS,
                command_timeout=seconds and seconds + cut_off,
                target_session_attrs=SessionAttribute.primary,
            )
        except TimeoutError as error:
            raise ConnectionError("The database does not answer.") from error

    urls, trying, failures = deque(each_host(url)), set[asyncio.Task[Driver]](), list[Any]()
    try:
        while urls or trying:
            if urls:
                trying.add(asyncio.create_task(connect(urls.popleft())))
            patience = HEAD_START_SECONDS if urls else None
            done, trying = await asyncio.wait(
                trying, timeout=patience, return_when=asyncio.FIRST_COMPLETED
            )
            found = [task.result() for task in done if task.exception() is None]
            for superfluous in found[1:]:
                superfluous.terminate()
            if found:
                return found[0]
            failures += [task.exception() for task in done]
    finally:
        for task in trying:
            task.cancel()
    # What is wrong everywhere, such as a password, says more than that a host is away.
    raise next((each for each in failures if not isinstance(each, LOST)), failures[-1])


def each_host(url: str) -> list[str]:
    """The address with one of its hosts at a time, in their order."""
    parts = urlsplit(url)
    credentials, at, hosts = parts.netloc.rpartition("@")
    query = parse_qs(parts.query)
    if hosts:
        rest = url.partition("://")[2].removeprefix(parts.netloc)
        return [f"postgresql://{credentials}{at}{host}{rest}" for host in hosts.split(",")]
    names = query.pop("host", [""])[0].split(",")
    ports = query.pop("port", [""])[0].split(",")
    ports *= len(names) if len(ports) == 1 else 1
    options = [query | {"host": [name]} for name in names if name]
    for option, port in zip(options, ports, strict=False):
        option.update({"port": [port]} if port else {})
    base = f"postgresql://{credentials}{at}{parts.path}"
    return [f"{base}?{urlencode(each, doseq=True, safe='/')}" for each in options] or [url]


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

"""The only door to the rows: a transaction in which the database knows whose rows may be seen."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import TypeVar
from uuid import UUID

import anyio
import asyncpg
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from database.engines import Driver
from database.tables import Consent, ConsentKind, Owned, Risk, RiskFlag, User

Row = TypeVar("Row", bound=Owned)
Found = TypeVar("Found")

ROLLBACK_SECONDS = 2.0
# How long a server may take to say that a transaction has begun.
OPENING_SECONDS = 5.0
# What a connection raises whose server went away, or which is in no state to be used again. The
# internal error: a farewell that the server sent while the connection was idle.
_DEAD = (
    DBAPIError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
)


class DatabaseUnavailable(Exception):
    """No connection could be had, or the database did not begin in time."""


class PoolExhausted(DatabaseUnavailable):
    """All connections were in use for as long as one waits for one."""


class TransactionLost(Exception):
    """The transaction had failed before its end, so that nothing of it was kept."""


class NotTheirs(Exception):
    """A row of one person was about to be touched in the name of another."""


class UserData:
    """One person's rows inside one transaction: all that a tool can reach."""

    def __init__(self, session: AsyncSession, user_id: UUID) -> None:
        self._session = session
        self._user_id = user_id

    @property
    def user_id(self) -> UUID:
        return self._user_id

    def mine(self, table: type[Row]) -> SelectOfScalar[Row]:
        """Start a query that can only see this person's rows."""
        return select(table).where(table.user_id == self._user_id)

    async def all(self, query: SelectOfScalar[Found]) -> Sequence[Found]:
        return (await self._session.exec(query)).all()

    async def first(self, query: SelectOfScalar[Found]) -> Found | None:
        return (await self._session.exec(query.limit(1))).first()

    async def account(self) -> User | None:
        """The person's account; None when it is gone."""
        return (await self._session.exec(select(User).where(User.id == self._user_id))).first()

    async def consents(self) -> frozenset[ConsentKind]:
        """What the person agrees to now: of each kind the newest answer counts."""
        newest = (
            self.mine(Consent)
            .ext(distinct_on(col(Consent.kind)))
            .order_by(col(Consent.kind), col(Consent.created_at).desc(), col(Consent.id).desc())
        )
        return frozenset(each.kind for each in await self.all(newest) if each.granted)

    async def flags(self) -> frozenset[Risk]:
        """The risks that are raised now: of each flag the newest entry counts."""
        newest = (
            self.mine(RiskFlag)
            .ext(distinct_on(col(RiskFlag.flag)))
            .order_by(col(RiskFlag.flag), col(RiskFlag.created_at).desc(), col(RiskFlag.id).desc())
        )
        return frozenset(each.flag for each in await self.all(newest) if each.raised)

    def add(self, row: Owned) -> None:
        """Store a row under this person's name, whoever the caller thought it was for."""
        row.user_id = self._user_id
        self._session.add(row)

    async def flush(self) -> None:
        """Send what was added or changed now, so that its defaults and its errors are known."""
        await self._session.flush()

    async def delete(self, row: Owned) -> None:
        if row.user_id != self._user_id:
            raise NotTheirs
        await self._session.delete(row)


@asynccontextmanager
async def transaction(
    engine: AsyncEngine, user_id: UUID | None, *, read_only: bool = False, alone: bool = False
) -> AsyncGenerator[tuple[AsyncConnection, Driver]]:
    """One transaction, committed at the end of the block, for one person's rows (or for none)."""
    connection, driver = await _begin(engine, _opening(user_id, read_only=read_only, alone=alone))
    try:
        yield connection, driver
        await _commit(driver)
    except BaseException:
        await _roll_back(connection, driver)
        raise
    finally:
        with anyio.move_on_after(ROLLBACK_SECONDS, shield=True):
            await connection.close()


@asynccontextmanager
async def session(
    engine: AsyncEngine, user_id: UUID | None, *, read_only: bool = False
) -> AsyncGenerator[AsyncSession]:
    """The same transaction, for queries and rows instead of statements."""
    async with (
        transaction(engine, user_id, read_only=read_only) as (connection, _driver),
        AsyncSession(connection, expire_on_commit=False) as rows,
    ):
        yield rows
        await rows.commit()


def _opening(user_id: UUID | None, *, read_only: bool, alone: bool) -> str:
    begin = "BEGIN READ ONLY" if read_only else "BEGIN"
    if user_id is None:
        return begin
    if not isinstance(user_id, UUID):
        raise TypeError("A person is named by a UUID.")
    named = f"{begin}; SELECT set_config('app.user_id', '{user_id}', true)"
    # In the same round trip. Statements after it see what whoever came before has committed.
    wait = f"; SELECT pg_advisory_xact_lock({user_id.int % 2**63})"
    return named + wait if alone else named


async def _begin(engine: AsyncEngine, opening: str) -> tuple[AsyncConnection, Driver]:
    """Check a connection out and begin; once more if the server had let go of it unnoticed."""
    try:
        return await _begin_once(engine, opening)
    except _DEAD:
        pass
    except PoolTimeoutError as error:
        raise PoolExhausted("All connections are in use.") from error
    try:
        return await _begin_once(engine, opening)
    except PoolTimeoutError as error:
        raise PoolExhausted("All connections are in use.") from error
    except _DEAD as error:
        raise DatabaseUnavailable("The database does not answer.") from error


async def _begin_once(engine: AsyncEngine, opening: str) -> tuple[AsyncConnection, Driver]:
    connection = await engine.connect()
    try:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver is not None
        await driver.execute(opening, timeout=OPENING_SECONDS)
    except BaseException:
        with anyio.move_on_after(ROLLBACK_SECONDS, shield=True):
            await connection.invalidate()
            await connection.close()
        raise
    return connection, driver


async def _commit(driver: Driver) -> None:
    # After an error that was swallowed the server answers ROLLBACK, and raises nothing.
    if await driver.execute("COMMIT") != "COMMIT":
        raise TransactionLost


async def _roll_back(connection: AsyncConnection, driver: Driver) -> None:
    """Leave nothing of the transaction; a connection that will not obey is thrown away."""
    with anyio.CancelScope(shield=True):
        try:
            await driver.execute("ROLLBACK", timeout=ROLLBACK_SECONDS)
        except _DEAD:
            driver.terminate()
            await connection.invalidate()

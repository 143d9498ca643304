"""The database as the service sees it: one pool for each login, opened and closed together."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Self
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from database.accounts import Accounts
from database.cipher import Cipher
from database.door import DatabaseUnavailable, UserData, session, transaction
from database.engines import Driver, asyncpg_engine
from database.log_writer import LogWriter
from database.migration import make_months
from database.roles import Addresses, Login, refuse_strong_role
from database.signals import Signals

SERVING = (Login.APP, Login.TOOLS, Login.REVIEW, Login.AUTH)


class Database:
    """Rows of people, by person; the logs; the accounts. `async with` opens and closes it."""

    def __init__(
        self,
        addresses: Addresses,
        cipher: Cipher,
        *,
        pool_size: int = 10,
        small_pool_size: int = 3,
        pool_seconds: float = 5.0,
        statement_seconds: float = 10.0,
    ) -> None:
        sizes = {Login.APP: pool_size, Login.TOOLS: pool_size}
        self._engines = {
            login: asyncpg_engine(
                addresses.of(login),
                pool_size=sizes.get(login, small_pool_size),
                pool_seconds=pool_seconds,
                statement_seconds=statement_seconds,
                application=login.replace("_", " "),
            )
            for login in SERVING
        }
        # Of its own: while people wait for a connection, leases must be kept all the same.
        self._upkeep = asyncpg_engine(
            addresses.of(Login.APP),
            pool_seconds=pool_seconds,
            statement_seconds=statement_seconds,
            application="coach upkeep",
        )
        self._log_url = addresses.of(Login.LOG)
        self.cipher = cipher
        self.accounts = Accounts(self._engines[Login.AUTH], self._engines[Login.APP])
        self.log = LogWriter(self._log_url, cipher)
        self.signals = Signals(self._log_url)

    async def open(self) -> Self:
        """Refuse logins that are too strong, make the logs' months, start the log writer."""
        try:
            for engine in self._engines.values():
                async with transaction(engine, None) as (_, driver):
                    await refuse_strong_role(driver)
            await make_months(self._log_url)
            await self.log.start()
            await self.signals.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        await self.signals.close()
        await self.log.close()
        for engine in (*self._engines.values(), self._upkeep):
            await engine.dispose()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    @asynccontextmanager
    async def as_user(self, user_id: UUID) -> AsyncGenerator[UserData]:
        """One transaction over one person's rows, committed at the end of the block."""
        async with session(self._engines[Login.APP], user_id) as rows:
            yield UserData(rows, user_id)

    @asynccontextmanager
    async def as_reader(self, user_id: UUID) -> AsyncGenerator[UserData]:
        """The same rows, in a read-only transaction of a login that may only read."""
        async with session(self._engines[Login.TOOLS], user_id, read_only=True) as rows:
            yield UserData(rows, user_id)

    @asynccontextmanager
    async def hot(self, user_id: UUID, *, alone: bool = False) -> AsyncGenerator[Driver]:
        """The driver's own connection in such a transaction, for statements that must be fast.

        JSONB goes in as text and comes out as what it holds. `alone`: after any other transaction
        of this person that is alone too, on whatever replica.
        """
        opened = transaction(self._engines[Login.APP], user_id, alone=alone)
        async with opened as (_, driver):
            yield driver

    def as_reviewer(self) -> AbstractAsyncContextManager[AsyncSession]:
        """The logs, and the chats that they are about, of everybody."""
        return session(self._engines[Login.REVIEW], None)

    async def keep_turns(self, owner: str, turns: Sequence[UUID], seconds: float) -> set[UUID]:
        """Prolong the leases of turns that run; those that are its owner's still."""
        async with transaction(self._upkeep, None) as (_, driver):
            kept = await driver.fetch("SELECT * FROM keep_turns($1, $2, $3)", owner, turns, seconds)
        return {row[0] for row in kept}

    async def take_abandoned_turns(
        self, owner: str, seconds: float, *, most: int = 50
    ) -> list[tuple[UUID, UUID]]:
        """Become the owner of turns whose own went silent: each turn and whose it is."""
        async with transaction(self._upkeep, None) as (_, driver):
            taken = await driver.fetch(
                "SELECT * FROM take_abandoned_turns($1, $2, $3)", owner, seconds, most
            )
        return [(row["turn_id"], row["user_id"]) for row in taken]

    async def revision(self) -> str | None:
        """The schema's revision: also the question whether the database answers."""
        async with transaction(self._engines[Login.APP], None) as (_, driver):
            found = await driver.fetchval("SELECT version_num FROM alembic_version")
        return None if found is None else str(found)

    @property
    def connections_out(self) -> dict[str, int]:
        """How many connections of each login are in use now."""
        return {
            str(login): engine.pool.checkedout()  # type: ignore[attr-defined]  # a QueuePool
            for login, engine in self._engines.items()
        }

    @property
    def connections_at_most(self) -> dict[str, int]:
        """How many connections of each login there may be."""
        return {
            str(login): engine.pool.size()  # type: ignore[attr-defined]  # a QueuePool
            for login, engine in self._engines.items()
        }


__all__ = ["Database", "DatabaseUnavailable"]

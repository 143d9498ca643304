"""Short words between the processes of the service, by way of the database they share.

They may be lost, as while a connection is made anew: whoever sends one asks the tables as well.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import asyncpg

from database.engines import LOST, Driver, open_connection

logger = logging.getLogger(__name__)

CHANNEL = "coach"
SEND_SECONDS = 5.0
RECONNECT_SECONDS = 0.5

Listener = Callable[[str], None]


class Signals:
    """One connection of the process that listens, and speaks in between."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._listener: Listener = lambda _word: None
        self._connection: Driver | None = None
        self._lost = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._speaking = asyncio.Lock()

    def listen(self, listener: Listener) -> None:
        """Call this with every word that any process sends from now on, our own included."""
        self._listener = listener

    async def start(self) -> None:
        """Begin to listen; from then on the connection is kept."""
        await self._connect()
        self._task = asyncio.create_task(self._keep(), name="signals")

    async def send(self, word: str) -> None:
        """Tell all processes; a word that cannot be sent is lost."""
        connection = self._connection
        if connection is None or connection.is_closed():
            return
        async with self._speaking:
            try:
                await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, word)
            except (asyncpg.PostgresError, OSError, *LOST):
                # Also where the driver has not noticed yet that the server is gone.
                connection.terminate()
                self._lost.set()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        if self._connection is not None:
            self._connection.terminate()

    async def _keep(self) -> None:
        while True:
            await self._lost.wait()
            await asyncio.sleep(RECONNECT_SECONDS)
            try:
                await self._connect()
            except (asyncpg.PostgresError, OSError, *LOST) as error:
                logger.warning("not listening", extra={"kind": type(error).__name__})

    async def _connect(self) -> None:
        connection = await open_connection(self._url, "coach signals", seconds=SEND_SECONDS)
        connection.add_termination_listener(lambda _connection: self._lost.set())
        self._lost.clear()
        await connection.add_listener(CHANNEL, self._heard)
        self._connection = connection

    def _heard(self, _connection: Any, _process: int, _channel: str, word: Any) -> None:
        self._listener(word)

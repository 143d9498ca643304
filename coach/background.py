"""Work beside the turns that nobody waits for, and that may be left when the service ends."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

CLOSING_SECONDS = 2.0


@dataclass(slots=True)
class Background:
    """The tasks of this process; each handles its own errors."""

    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it some time soon."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def done(self) -> None:
        """Wait for all that has begun."""
        await asyncio.gather(*self._tasks)

    async def close(self) -> None:
        """Leave what is not done yet."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=CLOSING_SECONDS)

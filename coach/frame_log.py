"""The log of the frames that people were shown: written in batches, read by any process.

Readers in the turn's own process are fed from memory, at most `AHEAD_SECONDS` ahead of the log:
what cannot be logged in time is held back, and what cannot be logged at all ends the turn.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from coach.stream import DONE
from database import Driver, FrameRow, LogUnavailable, LogWriter

AHEAD_SECONDS = 0.1
LINGER_SECONDS = 0.06
HOLD_SECONDS = 10.0
"""How long words are held back while the log cannot be written, before the turn fails."""
END_OF_FRAME = b"\n\n"

# Row 0 is the mark of a reader; a position may lie in the middle of a row.
_READ = """
SELECT t.state, t.reason, t.stream, f.first, f.frames
FROM turn t LEFT JOIN turn_frame f
    ON f.user_id = t.user_id AND f.turn_id = t.id AND f.stream = t.stream AND f.first > 0
    AND f.first >= coalesce((
        SELECT max(g.first) FROM turn_frame g WHERE g.user_id = t.user_id AND g.turn_id = t.id
        AND g.stream = t.stream AND g.first <= $3 + 1), 0)
WHERE t.id = $1 AND t.user_id = $2 ORDER BY f.first
"""


class TurnLog:
    """One turn's frames on their way into the log: in order, one batch at a time."""

    def __init__(self, batches: "FrameLog", user_id: UUID, turn_id: UUID, stream: int) -> None:
        self._batches = batches
        self._user_id, self._turn_id, self._stream = user_id, turn_id, stream
        self._loop = asyncio.get_running_loop()
        self._next = 1
        self._waiting: list[bytes] = []
        self._writing: asyncio.Future[None] | None = None
        self._waiting_since = self._writing_since = 0.0
        self._error: LogUnavailable | None = None
        self._marked = False
        self.followed = False
        """Somebody reads it in another process, which is told of each batch."""

    @property
    def behind(self) -> bool:
        """Whether frames must be held back until the log has caught up."""
        since = self._writing_since if self._writing else self._waiting_since
        late = bool(self._writing or self._waiting) and self._loop.time() - since > AHEAD_SECONDS
        return late or self._error is not None

    def add(self, frames: Sequence[bytes]) -> None:
        """Take frames that are being released."""
        if not self._waiting:
            self._waiting_since = self._loop.time()
            if self._writing is None:
                self._batches.soon(self)
        self._waiting += frames

    async def room(self) -> None:
        """Return once frames may be released; LogUnavailable when they may not."""
        while self.behind:
            await self._progress()

    async def settled(self) -> None:
        """Return once all frames are committed; LogUnavailable if they will not be."""
        while self._writing or self._waiting or self._error:
            await self._progress()

    def flush(self) -> None:
        """Send what waits, unless a batch is on its way."""
        if self._writing is not None or not self._waiting or self._error is not None:
            return
        signal = f"more {self._turn_id}" if self.followed else None
        frames, self._waiting = self._waiting, []
        try:
            writing = self._batches.submit(self._row(self._next, b"".join(frames), signal))
        except LogUnavailable as error:
            self._error = error
            return
        self._next += len(frames)
        self._writing, self._writing_since = writing, self._waiting_since
        writing.add_done_callback(self._written)

    def mark_as_read(self) -> None:
        """Note that somebody has read the end; once, and without waiting for it."""
        if not self._marked:
            self._marked = True
            self._batches.mark_as_read(self._user_id, self._turn_id, self._stream)

    def _row(self, first: int, frames: bytes, signal: str | None) -> FrameRow:
        return FrameRow(self._user_id, self._turn_id, self._stream, first, frames, signal)

    def _written(self, writing: asyncio.Future[None]) -> None:
        self._writing = None
        if writing.cancelled():
            self._error = LogUnavailable("The log was closed.")
        elif (error := writing.exception()) is not None:
            self._error = LogUnavailable(*error.args)
            self._error.__cause__ = error
        elif self._waiting:
            self._batches.soon(self)

    async def _progress(self) -> None:
        self.flush()
        if self._error is not None:
            raise LogUnavailable(*self._error.args) from self._error
        if self._writing is None:
            return
        left = self._writing_since + HOLD_SECONDS - self._loop.time()
        done, _ = await asyncio.wait([self._writing], timeout=max(0.0, left))
        if not done:
            self._error = LogUnavailable("The frames were not logged in time.")


class FrameLog:
    """The batches of all turns of this process: one tick for all, one commit for each tick."""

    def __init__(self, writer: LogWriter) -> None:
        self._writer = writer
        self._dirty: list[TurnLog] = []
        self._timer: asyncio.TimerHandle | None = None

    def open(self, user_id: UUID, turn_id: UUID, stream: int = 1) -> TurnLog:
        """The log of one stream of a turn, empty."""
        return TurnLog(self, user_id, turn_id, stream)

    def soon(self, log: TurnLog) -> None:
        """Flush this one with the next tick."""
        self._dirty.append(log)
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(LINGER_SECONDS, self._tick)

    def submit(self, row: FrameRow) -> asyncio.Future[None]:
        """Hand a batch to the writer of the logs."""
        return self._writer.submit(row)

    def mark_as_read(self, user_id: UUID, turn_id: UUID, stream: int) -> None:
        """Note that the end of a stream was read; a mark that cannot be written is left out."""
        try:
            written = self._writer.submit(FrameRow(user_id, turn_id, stream, 0, b""))
        except LogUnavailable:
            return
        # Two who read it in two processes leave one mark; the other is refused.
        written.add_done_callback(lambda mark: mark.cancelled() or mark.exception())

    def _tick(self) -> None:
        self._timer = None
        dirty, self._dirty = self._dirty, []
        for log in dirty:
            log.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What is known of a turn's stream past a position."""

    state: str
    reason: str | None
    stream: int
    frames: list[bytes]
    """Those past the position, one by one."""

    @property
    def complete(self) -> bool:
        """Whether its last frame is among these."""
        return bool(self.frames) and self.frames[-1] == DONE


async def read(connection: Driver, user_id: UUID, turn_id: UUID, after: int = 0) -> Logged | None:
    """What the log holds of a turn's newest stream past number `after`; None without the turn."""
    rows = await connection.fetch(_READ, turn_id, user_id, after)
    if not rows:
        return None
    frames: list[bytes] = []
    position: int | None = None
    for row in rows:
        # A row that does not go on where the one before it ended is none of this stream.
        if row["first"] is None or row["first"] != (position or min(row["first"], after + 1)):
            continue
        held = split(row["frames"])
        frames += held[max(0, after + 1 - row["first"]) :]
        position = row["first"] + len(held)
    newest = rows[0]
    return Logged(
        state=newest["state"], reason=newest["reason"], stream=newest["stream"], frames=frames
    )


def split(frames: bytes) -> list[bytes]:
    """Joined frames one by one; no frame holds an empty line but at its end.

    A last one that lacks it is damaged, and counts.
    """
    return [frame + END_OF_FRAME for frame in frames.split(END_OF_FRAME) if frame]

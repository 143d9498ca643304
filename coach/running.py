"""The turns that run in this process: each a task of its own, read by whoever comes and goes."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from uuid import UUID, uuid4
from weakref import WeakValueDictionary

from coach import observe
from coach.errors import CoachError, Internal, TurnTooLong, Unavailable
from coach.events import Failed, ResourcesShown, StepFinished, Stopped, TurnEvent
from coach.frame_log import TurnLog
from coach.stream import UIStream
from database import DatabaseUnavailable, LogUnavailable, TransactionLost

logger = logging.getLogger(__name__)

KEPT_SECONDS = 600.0
"""How long a finished turn can still be read by someone whose connection broke."""
HELD_SECONDS = 15.0
"""How long it is in memory too; after that it is read from the log, which has all of it."""

# What ends a part of the answer. It is logged before anything follows, so that whatever becomes of
# this process, the log lacks no more than the last part and the end.
_SETTLES = (StepFinished, ResourcesShown)

Events = AsyncGenerator[TurnEvent, None]


@dataclass(slots=True, eq=False)
class RunningTurn:
    """One turn's frames, growing until its last one."""

    session_id: UUID
    turn_id: UUID
    request_id: str
    log: TurnLog | None = None
    frames: list[bytes] = field(default_factory=list)
    ended: bool = False
    delivered: bool = False
    """Its last frame was written to some reader."""
    logged: bool = False
    """Its last frame is in the log."""
    task: asyncio.Task[None] | None = None
    _begun: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: set[asyncio.Future[None]] = field(default_factory=set)
    _stopping: bool = False
    _by_person: bool = False
    _fault: str = TurnTooLong.code

    def publish(self, frames: list[bytes]) -> None:
        """Add frames and wake the readers."""
        self.frames += frames
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    def replay(self, events: Iterable[TurnEvent]) -> None:
        """Fill in what was said before, as a turn that has ended."""
        encoder = UIStream()
        self.publish([frame for event in events for frame in encoder.encode(event)])
        self.ended = True

    async def read(self, after: int = 0) -> AsyncGenerator[bytes, None]:
        """The frames past number `after`, those that wait joined into one piece."""
        # A number that was never given out here belongs to another turn.
        position = after if after <= len(self.frames) - self.ended else 0
        while True:
            if position < len(self.frames):
                batch = self.frames[position:]
                position += len(batch)
                yield b"".join(batch)
                continue
            if self.ended:
                self.delivered = True
                if self.log is not None:
                    self.log.mark_as_read()
                return
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.add(waiter)
            try:
                await waiter
            finally:
                self._waiting.discard(waiter)

    async def run(self, events: Events, seconds: float) -> None:
        """Turn events into frames until the end, whatever it is; the one broad except."""
        self._begun.set()
        encoder = UIStream()
        try:
            async with asyncio.timeout(seconds), aclosing(events):
                async for event in events:
                    await self._release(encoder.encode(event), settle=isinstance(event, _SETTLES))
        except asyncio.CancelledError:
            self._end(encoder, Stopped() if self._by_person else self._failed(Unavailable()))
        except TimeoutError:
            self._end(encoder, self._failed(TurnTooLong()))
        except CoachError as error:
            logger.warning("turn failed", extra={"code": error.code, "turn_id": str(self.turn_id)})
            self._end(encoder, self._failed(error))
        except (DatabaseUnavailable, LogUnavailable, TransactionLost) as error:
            kinds = {"kind": type(error).__name__, "cause": type(error.__cause__ or error).__name__}
            extra = {"turn_id": str(self.turn_id), **kinds}
            logger.error("database failed a turn", extra=extra)  # noqa: TRY400 - not of our making
            self._end(encoder, self._failed(Unavailable()))
        except Exception:
            logger.exception("turn broke", extra={"turn_id": str(self.turn_id)})
            self._end(encoder, self._failed(Internal()))
        finally:
            self.ended = True
            self.publish([])
            await self._log_the_end()

    async def _release(self, frames: list[bytes], *, settle: bool) -> None:
        """Log and show frames; while the log is behind, neither."""
        if self.log is None:
            self.publish(frames)
            return
        try:
            if self.log.behind:
                await self.log.room()
            self.log.add(frames)
            self.publish(frames)
            if settle:
                await self.log.settled()
        except LogUnavailable:
            self._fault = Unavailable.code
            raise

    def _end(self, encoder: UIStream, last: TurnEvent) -> None:
        """Show the last frames, also where they cannot be logged: nobody may wait for ever."""
        frames = encoder.encode(last)
        if self.log is not None:
            self.log.add(frames)
        self.publish(frames)

    async def _log_the_end(self) -> None:
        if self.log is not None:
            try:
                await self.log.settled()
                self.logged = True
            except LogUnavailable:
                extra = {"turn_id": str(self.turn_id)}
                logger.warning("the end of a turn is not in its log", extra=extra)

    def _failed(self, error: CoachError) -> Failed:
        return Failed(
            code=error.code,
            retryable=error.retry,
            message=error.message,
            request_id=self.request_id,
        )

    def interruption(self) -> tuple[str, str]:
        """What becomes of a turn that is cancelled: its state and the reason."""
        if not self._stopping:
            return "failed", self._fault
        return ("stopped", "stopped") if self._by_person else ("failed", Unavailable.code)

    async def stop(self, *, by_person: bool = True) -> None:
        """End the turn for all readers; returns when what was said is stored."""
        if self.task is None or self.ended:
            return
        await self._begun.wait()  # a task cancelled before its first step would leave no trace
        if not self._stopping:
            self._stopping, self._by_person = True, by_person
            self.task.cancel()
        await asyncio.wait([self.task])


class RunningTurns:
    """At most one running turn a session; finished ones are kept a while for late readers."""

    def __init__(self, *, turn_seconds: float, at_once: int) -> None:
        self._turn_seconds = turn_seconds
        self.at_once = at_once
        self._by_session: dict[UUID, RunningTurn] = {}
        self._by_turn: dict[UUID, RunningTurn] = {}
        self._doors: WeakValueDictionary[UUID, asyncio.Lock] = WeakValueDictionary()
        self._stops: set[asyncio.Task[None]] = set()
        self._at_the_door = 0
        self.owner = uuid4().hex
        """What this process is called where others look: who holds the leases of its turns."""
        self.closing = False

    @property
    def running(self) -> int:
        """How many turns run here now."""
        return len(self._by_turn)

    @property
    def all(self) -> list[RunningTurn]:
        """The turns that run here now."""
        return list(self._by_turn.values())

    def of_id(self, turn_id: UUID) -> RunningTurn | None:
        """The turn of this id, if it runs here."""
        return self._by_turn.get(turn_id)

    @contextmanager
    def admitted(self) -> Generator[None]:
        """Refuse a newcomer rather than starve everybody: Unavailable with Retry-After.

        Who is let in has a place from then on, so that many at one moment are not all let in.
        """
        if self.closing or self.running + self._at_the_door >= self.at_once:
            observe.turn_refused()
            raise Unavailable(headers={"Retry-After": "2"})
        self._at_the_door += 1
        try:
            yield
        finally:
            self._at_the_door -= 1

    def door(self, session_id: UUID) -> asyncio.Lock:
        """Held by whoever opens, continues or deletes in a session, so that one does at a time."""
        return self._doors.setdefault(session_id, asyncio.Lock())

    def of_session(self, session_id: UUID) -> RunningTurn | None:
        """The running or just finished turn of a session."""
        return self._by_session.get(session_id)

    async def stop_session(self, session_id: UUID) -> bool:
        """Stop what runs in a session; True when something did."""
        turn = self._by_session.get(session_id)
        if turn is None or turn.ended:
            return False
        await turn.stop()
        return True

    def start(self, turn: RunningTurn, events: Callable[[], Events]) -> None:
        """Run a turn as a task of its own, the newest of its session."""
        self._by_turn[turn.turn_id] = turn
        self._by_session[turn.session_id] = turn
        work = observe.within_turn(
            turn.run(events(), self._turn_seconds),
            turn_id=turn.turn_id,
            session_id=turn.session_id,
            request_id=turn.request_id,
        )
        turn.task = asyncio.create_task(work)
        turn.task.add_done_callback(lambda _task: self._ended(turn))
        if self.closing:
            stop = asyncio.create_task(turn.stop(by_person=False))
            self._stops.add(stop)
            stop.add_done_callback(self._stops.discard)

    def forget_session(self, session_id: UUID) -> None:
        """Let nobody come back to what ran in a session."""
        self._by_session.pop(session_id, None)

    def _ended(self, turn: RunningTurn) -> None:
        if self._by_turn.get(turn.turn_id) is turn:
            del self._by_turn[turn.turn_id]
        seconds = HELD_SECONDS if turn.logged else KEPT_SECONDS
        asyncio.get_running_loop().call_later(seconds, self._forget, turn)

    def _forget(self, turn: RunningTurn) -> None:
        if self._by_session.get(turn.session_id) is turn:
            del self._by_session[turn.session_id]

    async def close(self) -> None:
        """End every turn, as the service is going down; what was said is stored."""
        self.closing = True
        await asyncio.gather(*(turn.stop(by_person=False) for turn in self.all))
        # Their last frames have to be logged too.
        if tasks := [turn.task for turn in self.all if turn.task is not None]:
            await asyncio.wait(tasks)

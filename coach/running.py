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
from coach.events import Failed, Stopped, TurnEvent
from coach.stream import UIStream
from database import DatabaseUnavailable, LogUnavailable, TransactionLost

logger = logging.getLogger(__name__)

KEPT_SECONDS = 600.0
"""How long a finished turn can still be read here by someone whose connection broke."""

Events = AsyncGenerator[TurnEvent, None]


@dataclass(slots=True, eq=False)
class RunningTurn:
    """One turn's frames, growing until its last one."""

    session_id: UUID
    turn_id: UUID
    request_id: str
    frames: list[bytes] = field(default_factory=list)
    ended: bool = False
    delivered: bool = False
    """Its last frame was written to some reader."""
    task: asyncio.Task[None] | None = None
    _begun: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: set[asyncio.Future[None]] = field(default_factory=set)
    _stopping: bool = False
    _by_person: bool = False

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
                    self.publish(encoder.encode(event))
        except asyncio.CancelledError:
            last: TurnEvent = Stopped() if self._by_person else self._failed(Unavailable())
            self.publish(encoder.encode(last))
        except TimeoutError:
            self.publish(encoder.encode(self._failed(TurnTooLong())))
        except CoachError as error:
            logger.warning("turn failed", extra={"code": error.code, "turn_id": str(self.turn_id)})
            self.publish(encoder.encode(self._failed(error)))
        except (DatabaseUnavailable, LogUnavailable, TransactionLost):
            logger.exception("database failed a turn", extra={"turn_id": str(self.turn_id)})
            self.publish(encoder.encode(self._failed(Unavailable())))
        except Exception:
            logger.exception("turn broke", extra={"turn_id": str(self.turn_id)})
            self.publish(encoder.encode(self._failed(Internal())))
        finally:
            self.ended = True
            self.publish([])

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
            return "failed", TurnTooLong.code
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
        self._doors: WeakValueDictionary[UUID, asyncio.Lock] = WeakValueDictionary()
        self._stops: set[asyncio.Task[None]] = set()
        self._running = 0
        self._at_the_door = 0
        self.owner = uuid4().hex
        """Who holds the lease of the turns that run here."""
        self.closing = False

    @property
    def running(self) -> int:
        """How many turns run here now."""
        return self._running

    @contextmanager
    def admitted(self) -> Generator[None]:
        """Refuse a newcomer rather than starve everybody: Unavailable with Retry-After.

        Who is let in has a place from then on, so that many at one moment are not all let in.
        """
        if self.closing or self._running + self._at_the_door >= self.at_once:
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
        self._running += 1
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

    async def forget_session(self, session_id: UUID) -> None:
        """Stop what runs in a session, and let nobody come back to it."""
        await self.stop_session(session_id)
        self._by_session.pop(session_id, None)

    def _ended(self, turn: RunningTurn) -> None:
        self._running -= 1
        asyncio.get_running_loop().call_later(KEPT_SECONDS, self._forget, turn)

    def _forget(self, turn: RunningTurn) -> None:
        if self._by_session.get(turn.session_id) is turn:
            del self._by_session[turn.session_id]

    async def close(self) -> None:
        """End every turn, as the service is going down; what was said is stored."""
        self.closing = True
        turns = [turn for turn in self._by_session.values() if not turn.ended]
        await asyncio.gather(*(turn.stop(by_person=False) for turn in turns))

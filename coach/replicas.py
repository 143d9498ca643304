"""The processes that share one database: each serves, stops and ends the turns of the others.

A process keeps the leases of its turns. When it goes silent, another one takes them over and ends
them: what was said is kept, and their streams get the last frames that they lack.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from uuid import UUID

from coach import frame_log, transcript
from coach.assembly import Assembly, end_of
from coach.errors import Abandoned, CoachError, Unavailable
from coach.events import Failed, Started, TurnEvent
from coach.frame_log import FrameLog, Logged
from coach.parts import Coach
from coach.running import KEPT_SECONDS, RunningTurn, RunningTurns
from coach.stream import Told, told_by
from coach.transcript import Closing, Left
from database import (
    DatabaseUnavailable,
    FrameRow,
    LogUnavailable,
    TransactionLost,
    time_of,
    uuid7,
)

logger = logging.getLogger(__name__)

BEATS_A_LEASE = 4
POLL_SECONDS = 0.5
"""How long a reader waits for word from the turn's own process before it looks by itself."""
GRACE_SECONDS = 2.0
"""How long the last frames of a turn that has ended may take to come into its log."""
STOP_POLL_SECONDS = 0.05
UNREACHABLE_SECONDS = 20.0

_AWAY = (DatabaseUnavailable, TransactionLost, OSError)


class Replicas:
    """What this process does about the turns of all."""

    def __init__(self, coach: Coach, turns: RunningTurns, *, lease_seconds: float) -> None:
        self._coach = coach
        self._database = coach.database
        self._turns = turns
        self.lease_seconds = lease_seconds
        self.frames = FrameLog(coach.database.log)
        self._waiting: dict[UUID, set[asyncio.Future[None]]] = {}
        self._missed: set[UUID] = set()
        self._steady_since: float | None = None
        self._stops: set[asyncio.Task[None]] = set()
        coach.database.signals.listen(self._heard)

    # --- the turns of others, for the people who ask here

    async def come_back(
        self, user_id: UUID, session_id: UUID, after: int
    ) -> AsyncGenerator[bytes, None] | None:
        """The stream of a session's running or just finished turn; None when there is none."""
        mine = self._turns.of_session(session_id)
        if mine is not None and not mine.ended:
            return mine.read(after)
        async with self._database.hot(user_id) as connection:
            newest = await transcript.newest(connection, user_id, session_id, KEPT_SECONDS)
        if newest is None or newest.was_read:
            return None
        if mine is not None and mine.turn_id == newest.turn_id and newest.state != "running":
            return None if mine.delivered else mine.read(after)
        if newest.state != "running" and newest.is_old:
            return None
        return self.follow(user_id, newest.turn_id, after)

    async def follow(
        self, user_id: UUID, turn_id: UUID, after: int = 0
    ) -> AsyncGenerator[bytes, None]:
        """Read a turn that runs elsewhere, or has ended, out of its log."""
        position = await self._place(user_id, turn_id, after)
        asked, ended = 0.0, 0.0
        clock = asyncio.get_running_loop().time
        while True:
            change = self._change_of(turn_id)
            logged = await self._look(user_id, turn_id, position)
            if logged.frames:
                yield b"".join(logged.frames)
                position += len(logged.frames)
            if logged.complete:
                self.frames.mark_as_read(user_id, turn_id, logged.stream)
                return
            if logged.state != "running":
                ended = ended or clock()
                if clock() - ended > GRACE_SECONDS:
                    yield await self._rest(user_id, turn_id, logged)
                    return
            elif clock() - asked > POLL_SECONDS:
                asked = clock()
                await self._ask_for_word(turn_id)
            await self._changed(turn_id, change)

    async def _place(self, user_id: UUID, turn_id: UUID, after: int) -> int:
        """Where a reader goes on who has frames up to a number, or 0: all is told again.

        So it is when the number belongs to another turn, and when the turn was taken over from a
        process that died before it could log what its readers had.
        """
        while after:
            change = self._change_of(turn_id)
            logged = await self._look(user_id, turn_id, after)
            if logged.state != "running":
                known = logged.frames and logged.reason != Abandoned.code
                return after if known else 0
            # Only who takes a turn over ends its log before its row: then the row will tell.
            if logged.frames and not logged.complete:
                return after
            await self._ask_for_word(turn_id)
            await self._changed(turn_id, change)
        return 0

    async def _ask_for_word(self, turn_id: UUID) -> None:
        """Ask the turn's own process to say when there is more."""
        await self._database.signals.send(f"follow {turn_id}")

    async def stop_session(self, user_id: UUID, session_id: UUID) -> bool:
        """Stop what runs in a session, wherever it does; True when something did."""
        stopped = await self._turns.stop_session(session_id)
        async with self._database.hot(user_id) as connection:
            others = await transcript.running(connection, user_id, session_id)
        await self.stop_turns(user_id, others)
        return stopped or bool(others)

    async def stop_turns(self, user_id: UUID, turns: Sequence[UUID]) -> None:
        """Stop these turns, and return once what they said is stored.

        Raises Unavailable when one of them does not end: neither by its process, nor because
        that is silent and another takes over.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + 2 * self.lease_seconds + POLL_SECONDS
        pause, told = STOP_POLL_SECONDS, -1.0
        left = list(turns)
        while left:
            for turn_id in left:
                if (mine := self._turns.of_id(turn_id)) is not None:
                    await mine.stop()
            if loop.time() - told > POLL_SECONDS:
                told = loop.time()
                for turn_id in left:
                    await self._database.signals.send(f"stop {turn_id}")
            await asyncio.sleep(pause)
            pause = min(2 * pause, POLL_SECONDS)
            async with self._database.hot(user_id) as connection:
                left = await transcript.still_running(connection, user_id, left)
            if left and loop.time() > until:
                raise Unavailable

    async def forget_session(self, user_id: UUID, session_id: UUID) -> None:
        """Stop what runs in a session, and let nobody come back to it here."""
        await self.stop_session(user_id, session_id)
        self._turns.forget_session(session_id)

    async def _look(self, user_id: UUID, turn_id: UUID, position: int) -> Logged:
        """Read the log; while the database is away, wait for it as long as people would."""
        until = asyncio.get_running_loop().time() + UNREACHABLE_SECONDS
        while True:
            try:
                async with self._database.hot(user_id) as connection:
                    logged = await frame_log.read(connection, user_id, turn_id, position)
            except _AWAY:
                # Breaking off tells the client that this is not the end.
                if asyncio.get_running_loop().time() > until:
                    raise
                await asyncio.sleep(POLL_SECONDS)
                continue
            if logged is None:
                raise Unavailable
            return logged

    async def _rest(self, user_id: UUID, turn_id: UUID, logged: Logged) -> bytes:
        """The end that a log lacks, as the turn's row tells it."""
        whole = await self._look(user_id, turn_id, 0)
        if whole.complete:
            return b"".join(whole.frames[-1:])
        end = end_of(logged.state, logged.reason, turn_id.hex)
        return b"".join(told_by(whole.frames).stream.encode(end))

    def _change_of(self, turn_id: UUID) -> asyncio.Future[None]:
        change = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(turn_id, set()).add(change)
        return change

    async def _changed(self, turn_id: UUID, change: asyncio.Future[None]) -> None:
        try:
            await asyncio.wait([change], timeout=POLL_SECONDS)
        finally:
            waiting = self._waiting.get(turn_id, set())
            waiting.discard(change)
            if not waiting:
                self._waiting.pop(turn_id, None)

    # --- our turns, for the people who ask elsewhere

    def _heard(self, word: str) -> None:
        verb, _, name = word.partition(" ")
        try:
            turn_id = UUID(name)
        except ValueError:
            return
        if verb == "more":
            for change in self._waiting.pop(turn_id, ()):
                if not change.done():
                    change.set_result(None)
        elif (turn := self._turns.of_id(turn_id)) is not None:
            if verb == "follow" and turn.log is not None:
                turn.log.followed = True
            elif verb == "stop":
                self._stop(turn, by_person=True)

    def _stop(self, turn: RunningTurn, *, by_person: bool) -> None:
        task = asyncio.create_task(turn.stop(by_person=by_person))
        self._stops.add(task)
        task.add_done_callback(self._stops.discard)

    # --- leases

    async def keep_up(self) -> None:
        """Keep the leases of our turns and take over those that ran out, until cancelled."""
        while True:
            try:
                await self._beat()
            except _AWAY as error:
                self._steady_since = None
                logger.warning("leases were not kept", extra={"kind": type(error).__name__})
            except Exception:
                logger.exception("a beat failed")
            await asyncio.sleep(self.lease_seconds / BEATS_A_LEASE)

    async def _beat(self) -> None:
        now = asyncio.get_running_loop().time()
        await self._keep()
        if self._steady_since is None:
            self._steady_since = now
        # After an outage of the database everybody gets the time to come back first.
        if now - self._steady_since >= self.lease_seconds:
            await self._take_over()

    async def _keep(self) -> None:
        turns = {turn.turn_id: turn for turn in self._turns.all if not turn.ended}
        kept: set[UUID] = set()
        if turns:
            kept = await self._database.keep_turns(
                self._turns.owner, list(turns), self.lease_seconds
            )
        missed = turns.keys() - kept
        # A turn that is just ending has no lease any more: only the second time does it count.
        for turn_id in missed & self._missed:
            logger.warning("a turn was taken over", extra={"turn_id": str(turn_id)})
            self._stop(turns[turn_id], by_person=False)
        self._missed = set(missed)

    async def _take_over(self) -> None:
        taken = await self._database.take_abandoned_turns(self._turns.owner, self.lease_seconds)
        for turn_id, user_id in taken:
            try:
                await self._end(user_id, turn_id)
            except (LogUnavailable, CoachError):
                continue  # Its process lives after all, or the log does not: see the next lease.
            except _AWAY:
                raise
            except Exception:
                # What is wrong with one turn would be so at each lease, and others wait behind it.
                logger.exception("a turn was not taken over", extra={"turn_id": str(turn_id)})
                await self._give_up(user_id, turn_id)
                continue
            logger.warning("a turn was abandoned", extra={"turn_id": str(turn_id)})

    async def _give_up(self, user_id: UUID, turn_id: UUID) -> None:
        """End a turn without its words; what hinders that too is met again at the next lease."""
        try:
            await self._end(user_id, turn_id, keep=False)
        except (LogUnavailable, CoachError):
            return
        except _AWAY:
            raise
        except Exception:
            logger.exception("a turn was not ended", extra={"turn_id": str(turn_id)})

    async def _end(self, user_id: UUID, turn_id: UUID, *, keep: bool = True) -> None:
        """End a turn whose process is gone: its log first, then its answer and its row.

        Of a log that is damaged the answer is what stands before; without `keep` there is none.
        """
        async with self._database.hot(user_id) as connection:
            left = await transcript.left_behind(connection, user_id, turn_id, self._turns.owner)
            logged = await frame_log.read(connection, user_id, turn_id)
        if left is None or logged is None:
            return
        told = told_by(logged.frames)
        if told.damaged is not None:
            extra = {"turn_id": str(turn_id), "frame": told.damaged}
            logger.error("a frame log is damaged", extra=extra)
        said = Assembly()
        message_id = left.answer_id
        if keep:
            started = (
                UUID(event.message_id) for event in told.events if isinstance(event, Started)
            )
            message_id = message_id or next(started, None)
            said = Assembly.continuing([dict(part) for part in left.parts])
            for event in told.events:
                said.add(event)
        message_id = message_id or uuid7()
        if not logged.complete:
            frames = _last_frames(told, logged, turn_id, message_id, left)
            first = len(logged.frames) + 1
            row = FrameRow(
                user_id, turn_id, logged.stream, first, b"".join(frames), f"more {turn_id}"
            )
            await self._database.log.write(row)
        closing = Closing(
            user_id=user_id,
            session_id=left.session_id,
            turn_id=turn_id,
            message_id=message_id,
            state="failed",
            reason=Abandoned.code,
            text=said.text,
            parts=said.parts,
            model=left.model or "",
            prompt_version=left.prompt_version or "",
            confidence=0.0,
            tokens_in=0,
            tokens_out=0,
            checks={},
            timings={},
            data_gaps=(),
            history_messages=self._coach.limits.history_messages,
        )
        async with self._database.hot(user_id) as connection:
            if said.says_something:
                await transcript.finish(connection, closing)
            else:
                await transcript.fail(connection, closing)


def _last_frames(
    told: Told, logged: Logged, turn_id: UUID, message_id: UUID, left: Left
) -> list[bytes]:
    events: list[TurnEvent] = []
    if not logged.frames:
        events.append(
            Started(
                message_id=str(message_id),
                turn_id=str(turn_id),
                chat_id=left.chat_id,
                created_at=time_of(turn_id).isoformat(),
                model=left.model or "",
            )
        )
    error = Abandoned()
    events.append(
        Failed(
            code=error.code,
            retryable=error.retry,
            message=error.message,
            request_id=turn_id.hex,
        )
    )
    return [frame for event in events for frame in told.stream.encode(event)]

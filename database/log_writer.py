"""The group writer of the logs: whoever writes waits until the rows are committed."""

import asyncio
import json
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from database.cipher import Cipher
from database.engines import LOST, Driver, open_connection
from database.ids import time_of, uuid7
from database.signals import CHANNEL
from database.tables import PolicySide, PolicyViolationType, Risk, ToolCallStatus

MOST_WAITING_ROWS = 20_000
MOST_ROWS_AT_ONCE = 2_000
WRITE_SECONDS = 5.0
RECONNECT_SECONDS = 0.1


class LogUnavailable(Exception):
    """The rows were not (or not surely) written: what depends on them must not happen."""


@dataclass(frozen=True, slots=True)
class ToolCallRow:
    """One use of a tool. The summaries hold counts and ranges, never values or notes."""

    user_id: UUID
    session_id: UUID
    tool_name: str = field(kw_only=True)
    tool_category: str = field(default="internal", kw_only=True)
    input_hash: str = field(kw_only=True)
    input_summary: str | None = field(default=None, kw_only=True)
    output_summary: str | None = field(default=None, kw_only=True)
    status: ToolCallStatus = field(default=ToolCallStatus.SUCCESS, kw_only=True)
    error_message: str | None = field(default=None, kw_only=True)
    latency_ms: int = field(default=0, kw_only=True)
    cached: bool = field(default=False, kw_only=True)
    turn_id: UUID | None = field(default=None, kw_only=True)
    message_id: UUID | None = field(default=None, kw_only=True)
    tool_call_id: str | None = field(default=None, kw_only=True)
    id: UUID = field(default_factory=uuid7, kw_only=True)

    @property
    def created_at(self) -> datetime:
        return time_of(self.id)


@dataclass(frozen=True, slots=True)
class ViolationRow:
    """One finding and what was done about it. The writer seals the two texts."""

    user_id: UUID
    session_id: UUID | None
    violation_type: PolicyViolationType = field(kw_only=True)
    severity: str = field(kw_only=True)
    side: PolicySide = field(kw_only=True)
    policy: str = field(kw_only=True)
    policy_version: str = field(kw_only=True)
    action_taken: str = field(kw_only=True)
    trigger_content: str | None = field(default=None, kw_only=True)
    excerpt: str | None = field(default=None, kw_only=True)
    details: dict[str, Any] | None = field(default=None, kw_only=True)
    turn_id: UUID | None = field(default=None, kw_only=True)
    message_id: UUID | None = field(default=None, kw_only=True)
    id: UUID = field(default_factory=uuid7, kw_only=True)

    @property
    def created_at(self) -> datetime:
        return time_of(self.id)


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A risk flag that a finding raises; only a reviewer lowers one."""

    user_id: UUID
    flag: Risk = field(kw_only=True)
    reason: str = field(kw_only=True)
    source: str = field(kw_only=True)
    raised: bool = field(default=True, kw_only=True)
    id: UUID = field(default_factory=uuid7, kw_only=True)


@dataclass(frozen=True, slots=True)
class FrameRow:
    """Frames of a turn's stream from number `first` on; 0 without any: its end was read."""

    user_id: UUID
    turn_id: UUID
    stream: int
    first: int
    frames: bytes
    signal: str | None = None
    """What the other processes are told once the row is committed."""


LogRow = ToolCallRow | ViolationRow | RiskRow | FrameRow

_TOOL_CALL_COLUMNS = {
    "id": "uuid",
    "created_at": "timestamptz",
    "user_id": "uuid",
    "session_id": "uuid",
    "turn_id": "uuid",
    "message_id": "uuid",
    "tool_call_id": "text",
    "tool_name": "text",
    "tool_category": "text",
    "input_hash": "text",
    "input_summary": "text",
    "output_summary": "text",
    "status": "tool_call_status",
    "error_message": "text",
    "latency_ms": "int4",
    "cached": "bool",
}
_VIOLATION_COLUMNS = {
    "id": "uuid",
    "created_at": "timestamptz",
    "user_id": "uuid",
    "session_id": "uuid",
    "turn_id": "uuid",
    "message_id": "uuid",
    "violation_type": "policy_violation_type",
    "severity": "text",
    "side": "policy_side",
    "policy": "text",
    "policy_version": "text",
    "trigger_content": "text",
    "excerpt": "text",
    "action_taken": "text",
    "details": "jsonb",
}
_RISK_COLUMNS = {
    "id": "uuid",
    "user_id": "uuid",
    "flag": "risk",
    "raised": "bool",
    "reason": "text",
    "source": "text",
}
_FRAME_COLUMNS = {
    "user_id": "uuid",
    "turn_id": "uuid",
    "stream": "int2",
    "first": "int4",
    "frames": "bytea",
}
# The driver knows these arrays without asking the server; the rest travels as text.
_PLAIN = frozenset({"uuid", "timestamptz", "text", "int2", "int4", "bool", "bytea"})


def _insert(table: str, columns: dict[str, str]) -> str:
    arrays = ", ".join(
        f"${place}::{kind if kind in _PLAIN else 'text'}[]"
        for place, kind in enumerate(columns.values(), 1)
    )
    values = ", ".join(
        name if kind in _PLAIN else f"{name}::{kind}" for name, kind in columns.items()
    )
    names = ", ".join(columns)
    return f"INSERT INTO {table} ({names}) SELECT {values} FROM unnest({arrays}) AS r({names})"  # noqa: S608 - names from above


_COLUMNS: dict[type, dict[str, str]] = {
    FrameRow: _FRAME_COLUMNS,
    ToolCallRow: _TOOL_CALL_COLUMNS,
    ViolationRow: _VIOLATION_COLUMNS,
    RiskRow: _RISK_COLUMNS,
}
_INSERTS = {
    FrameRow: _insert("turn_frame", _FRAME_COLUMNS),
    ToolCallRow: _insert("ai_tool_call_log", _TOOL_CALL_COLUMNS),
    ViolationRow: _insert("ai_policy_violation_log", _VIOLATION_COLUMNS),
    RiskRow: _insert("risk_flag", _RISK_COLUMNS),
}
_SIGNAL = f"SELECT pg_notify('{CHANNEL}', told) FROM unnest($1::text[]) AS r(told)"  # noqa: S608
_COUNTED = ("created_at", "violation_type", "severity", "side")
# In the order of the key, so that two writers never wait for each other in a circle.
_COUNT_VIOLATIONS = """
INSERT INTO ai_policy_violation_day AS d (day, violation_type, severity, side, violations)
SELECT (created_at AT TIME ZONE 'UTC')::date, type::policy_violation_type, severity,
       side::policy_side, count(*)
FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[])
     AS r(created_at, type, severity, side)
GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
ON CONFLICT (day, violation_type, severity, side)
DO UPDATE SET violations = d.violations + excluded.violations
"""


@dataclass(slots=True)
class _Waiting:
    """One caller's rows, ready to be sent, and the future that tells it how they fared."""

    written: asyncio.Future[None]
    rows: list[tuple[type, tuple[Any, ...]]]
    signals: list[str]

    def __len__(self) -> int:
        return len(self.rows)


class LogWriter:
    """One task and one connection write what all turns of the process have to log.

    While one group is being committed the next gathers, so that no time is spent waiting for
    company. A row that the database refuses fails its own caller only. A connection that breaks
    is made anew, and the group written once more, for as long as its callers wait.
    """

    def __init__(self, url: str, cipher: Cipher, *, write_seconds: float = WRITE_SECONDS) -> None:
        self._url = url
        self._cipher = cipher
        self._write_seconds = write_seconds
        self._waiting: deque[_Waiting] = deque()
        self._waiting_rows = 0
        self._wake = asyncio.Event()
        self._connection: Driver | None = None
        self._task: asyncio.Task[None] | None = None
        self._closing = False

    @property
    def waiting_rows(self) -> int:
        """How many rows are not committed yet: the depth of the queue."""
        return self._waiting_rows

    async def start(self) -> None:
        """Connect and begin to write."""
        self._connection = await self._connected()
        self._task = asyncio.create_task(self._run(), name="log writer")

    async def write(self, *rows: LogRow) -> None:
        """Return once the rows are committed; raise LogUnavailable if that is not certain."""
        if not rows:
            return
        written = self.submit(*rows)
        try:
            async with asyncio.timeout(self._write_seconds):
                await written
        except TimeoutError as error:
            raise LogUnavailable("The rows were not written in time.") from error

    def submit(self, *rows: LogRow) -> asyncio.Future[None]:
        """The same without waiting: all of the rows are written, or none.

        Whoever cancels the future gives up; rows that are on their way may be written still.
        """
        if self._task is None or self._task.done() or self._closing:
            raise LogUnavailable("The log writer is not running.")
        if self._waiting_rows + len(rows) > MOST_WAITING_ROWS:
            raise LogUnavailable("Too many rows wait to be written.")
        waiting = _Waiting(
            asyncio.get_running_loop().create_future(),
            [(type(row), self._ready(row)) for row in rows],
            [row.signal for row in rows if isinstance(row, FrameRow) and row.signal is not None],
        )
        self._waiting.append(waiting)
        self._waiting_rows += len(waiting)
        self._wake.set()
        return waiting.written

    async def close(self) -> None:
        """Write what waits, then stop."""
        self._closing = True
        self._wake.set()
        if self._task is not None:
            await asyncio.wait([self._task], timeout=self._write_seconds)
            self._task.cancel()
            await asyncio.wait([self._task])
        if self._connection is not None:
            await self._connection.close(timeout=self._write_seconds)

    def _ready(self, row: LogRow) -> tuple[Any, ...]:
        if not isinstance(row, ViolationRow):
            return _values(row, _COLUMNS[type(row)])
        sealed = replace(
            row,
            trigger_content=self._seal(row.trigger_content, row.id),
            excerpt=self._seal(row.excerpt, row.id),
        )
        *values, details = _values(sealed, _VIOLATION_COLUMNS)
        return (*values, None if details is None else json.dumps(details))

    def _seal(self, text: str | None, row: UUID) -> str | None:
        return None if text is None else self._cipher.seal(text, row=row)

    async def _run(self) -> None:
        try:
            while not (self._closing and not self._waiting):
                await self._wake.wait()
                self._wake.clear()
                while group := self._next_group():
                    await self._write_group(group)
                    self._waiting_rows -= sum(map(len, group))
        finally:
            _tell(self._waiting, LogUnavailable("The log writer was stopped."))

    def _next_group(self) -> list[_Waiting]:
        """What waits, up to a bound; those who have given up are left out."""
        group: list[_Waiting] = []
        rows = 0
        while self._waiting and (not group or rows < MOST_ROWS_AT_ONCE):
            waiting = self._waiting.popleft()
            if waiting.written.done():
                self._waiting_rows -= len(waiting)
                continue
            group.append(waiting)
            rows += len(waiting)
        return group

    async def _write_group(self, group: list[_Waiting]) -> None:
        try:
            await self._commit_surely(group)
        except (asyncpg.IntegrityConstraintViolationError, asyncpg.DataError) as error:
            if len(group) == 1:
                # The message names the constraint; its detail would quote the row.
                refusal = LogUnavailable(f"The database refused the rows: {error.args[0]}")
                _tell(group, refusal, error)
                return
            for waiting in group:
                await self._write_group([waiting])
        except (asyncpg.PostgresError, OSError, *LOST) as error:
            _tell(group, LogUnavailable("The log could not be written."), error)
        except asyncio.CancelledError:
            _tell(group, LogUnavailable("The log writer was stopped."))
            raise
        else:
            _tell(group, None)

    async def _commit_surely(self, group: list[_Waiting]) -> None:
        """Commit a group, again after each loss of the connection while somebody waits for it.

        A group is all there or not at all, and keys are made once: a key that is there already,
        after an attempt whose outcome is unknown, says that this attempt was committed.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + self._write_seconds
        unknown = False
        while True:
            try:
                return await self._commit(group)
            except asyncpg.UniqueViolationError:
                if unknown:
                    return None
                raise
            except LOST:
                unknown = True
                self._hang_up()
                if loop.time() > until or all(waiting.written.done() for waiting in group):
                    raise
            except TimeoutError:
                self._hang_up()
                raise
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _commit(self, group: list[_Waiting]) -> None:
        """Write the rows of a group, and their part of the day's count, all or none."""
        connection = await self._connected()
        rows: dict[type, list[tuple[Any, ...]]] = {}
        for waiting in group:
            for kind, values in waiting.rows:
                rows.setdefault(kind, []).append(values)
        signals = [signal for waiting in group for signal in waiting.signals]
        if len(rows) == 1 and ViolationRow not in rows and not signals:
            await self._insert(connection, rows)
            return
        async with connection.transaction():
            await self._insert(connection, rows)
            if violations := rows.get(ViolationRow):
                columns = dict(zip(_VIOLATION_COLUMNS, zip(*violations, strict=True), strict=True))
                await connection.execute(_COUNT_VIOLATIONS, *(columns[name] for name in _COUNTED))
            if signals:
                await connection.execute(_SIGNAL, signals)

    async def _insert(self, connection: Driver, rows: dict[type, list[tuple[Any, ...]]]) -> None:
        for kind, statement in _INSERTS.items():
            if kind in rows:
                await connection.execute(statement, *zip(*rows[kind], strict=True))

    async def _connected(self) -> Driver:
        """The writer's connection, made anew when the server has closed it."""
        if self._connection is None or self._connection.is_closed():
            self._connection = await open_connection(
                self._url, "coach log", seconds=self._write_seconds
            )
        return self._connection

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.terminate()


def _values(row: LogRow, columns: Iterable[str]) -> tuple[Any, ...]:
    return tuple(getattr(row, column) for column in columns)


def _tell(
    group: Iterable[_Waiting], error: Exception | None, cause: BaseException | None = None
) -> None:
    for waiting in group:
        if waiting.written.done():
            continue
        if error is None:
            waiting.written.set_result(None)
        else:
            # Each waiter raises its own, since a traceback belongs to one.
            told = type(error)(*error.args)
            told.__cause__ = cause
            waiting.written.set_exception(told)

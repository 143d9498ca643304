"""A fault at every place where a turn waits: no unchecked word leaves, and all ends are told."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from coach import approvals, transcript
from coach.errors import Internal
from coach.gate import Gate
from coach.parts import Coach
from coach.running import RunningTurn
from coach.turn import Ask, run_turn
from database import (
    Addresses,
    Cipher,
    Database,
    DatabaseUnavailable,
    LogUnavailable,
    TransactionLost,
)
from policies import Policies, Policy
from tests.coach.conftest import NewAsk
from tests.fakes import FOREVER, ScriptedModel, call
from tools import Tool

SAFE = "Good to hear from you. "
UNSAFE = "Just eat 500 calories a day and lose 5 kg per week. Skip all meals. "
MOST_FOUND_AT_ONCE = 4
"""Findings of one unit: a fault after their rows leaves so many without a frame."""
CLAIMS = ("500 cal", "5 kg per week", "kip all meals")


@dataclass
class Faults:
    """Strikes at the `at`th place that a turn passes; counts them when it never does."""

    strike: Callable[[], Awaitable[None]]
    at: int = 0
    passed: int = 0
    struck: bool = False

    async def here(self) -> None:
        self.passed += 1
        if self.passed == self.at:
            self.struck = True
            await self.strike()


@dataclass
class FragileLog:
    log: Any
    faults: Faults

    async def write(self, *rows: Any) -> None:
        await self.faults.here()
        await self.log.write(*rows)
        await self.faults.here()


@dataclass
class Fragile:
    """A database that may fail before, in and after every transaction."""

    database: Any
    faults: Faults
    log: FragileLog = field(init=False)

    def __post_init__(self) -> None:
        self.log = FragileLog(self.database.log, self.faults)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.database, name)

    @asynccontextmanager
    async def _door(self, opened: Any) -> AsyncIterator[Any]:
        await self.faults.here()
        async with opened as rows:
            await self.faults.here()
            yield rows
            await self.faults.here()
        await self.faults.here()

    def hot(self, user_id: Any) -> Any:
        return self._door(self.database.hot(user_id))

    def as_user(self, user_id: Any) -> Any:
        return self._door(self.database.as_user(user_id))

    def as_reader(self, user_id: Any) -> Any:
        return self._door(self.database.as_reader(user_id))


@dataclass
class FragileModel:
    """A model whose caller may be struck before, between and after its pieces."""

    model: Any
    faults: Faults

    @property
    def name(self) -> str:
        return str(self.model.name)

    async def stream(self, messages: Any, tools: Any) -> AsyncIterator[Any]:
        await self.faults.here()
        async with aclosing(self.model.stream(messages, tools)) as pieces:
            async for piece in pieces:
                await self.faults.here()
                yield piece
        await self.faults.here()


def fragile(coach: Coach, faults: Faults) -> Coach:
    """The same coach, with a place to be struck at every wait of a turn."""

    def tool(whole: Tool) -> Tool:
        async def run(*given: Any) -> Any:
            await faults.here()
            output = await whole.run(*given)
            await faults.here()
            return output

        return replace(whole, run=run)

    return replace(
        coach,
        database=Fragile(coach.database, faults),
        models={tier: FragileModel(model, faults) for tier, model in coach.models.items()},
        tools={name: tool(whole) for name, whole in coach.tools.items()},
    )


def raises(error: Exception) -> Callable[[], Awaitable[None]]:
    async def strike() -> None:
        raise error

    return strike


async def cancelled() -> None:
    task = asyncio.current_task()
    assert task is not None
    task.cancel()
    await asyncio.sleep(0)


def an_ordinary_evening(model: ScriptedModel) -> None:
    """Words, a tool, unsafe words and a second try, a write that needs a yes, more of both."""
    model.says(SAFE, call("get_profile"), call("get_check_ins", days=7))
    model.says(SAFE, UNSAFE, call("log_check_in", day="2026-01-01", mood=7))
    model.says(UNSAFE)
    model.says(UNSAFE, "How was your day?")


async def frames_of(coach: Coach, ask: Ask, seconds: float = 20) -> list[dict[str, Any]]:
    """Run a turn as the service does; its frames, of which the last is a last one."""
    running = RunningTurn(ask.session_id, ask.turn_id, "a request")
    events = run_turn(coach, ask, cancelled=running.interruption)
    await asyncio.create_task(running.run(events, seconds))
    assert running.ended
    *frames, done = b"".join(running.frames).decode().strip().split("\n\n")
    assert done == "data: [DONE]"
    read = [json.loads(frame.split("data: ", 1)[1]) for frame in frames]
    assert read[-1]["type"] in ("finish", "error", "abort")
    return read


async def row_of(coach: Coach, ask: Ask) -> Any:
    async with coach.database.hot(ask.user_id) as connection:
        return await connection.fetchrow(
            "SELECT t.state, t.reason, m.content, m.parts FROM turn t"
            " LEFT JOIN message m ON m.id = t.answer_message_id WHERE t.id = $1",
            ask.turn_id,
        )


def leaked(value: Any) -> list[str]:
    return [claim for claim in CLAIMS if claim in json.dumps(value, default=str)]


STRIKES = {
    "database unavailable": raises(DatabaseUnavailable("away")),
    "transaction lost": raises(TransactionLost()),
    "log unavailable": raises(LogUnavailable("full")),
    "connection reset": raises(ConnectionResetError()),
    "a bug": raises(KeyError("oops")),
    "too slow": raises(TimeoutError()),
    "cancelled": cancelled,
}


@pytest.mark.parametrize("strike", STRIKES.values(), ids=STRIKES)
async def test_a_fault_at_every_wait(coach, model, new_ask: NewAsk, strike):
    at = most = 0
    while True:
        at += 1
        faults = Faults(strike, at=at)
        model.rounds.clear()
        an_ordinary_evening(model)
        ask = await new_ask(chat_id=f"chat {at}", can_approve=False)
        frames = await frames_of(fragile(coach, faults), ask)
        row = await row_of(coach, ask)
        assert leaked([frames, row["content"], row["parts"]]) == []
        logged = await violations_of(coach, ask)
        shown = [frame["data"] for frame in frames if frame["type"] == "data-policy"]
        assert {each["violationId"] for each in shown} <= {str(each["id"]) for each in logged}
        most = max(most, len(logged))
        if not faults.struck:
            break
        assert len(logged) - len(shown) <= MOST_FOUND_AT_ONCE, at
        assert row["state"] in ("failed", "stopped", "finished"), at
        if row["state"] == "finished":
            assert frames[-1]["type"] == "finish"
        else:
            assert frames[-1]["type"] in ("error", "abort")
    assert frames[-1]["type"] == "finish"
    first = [each for each in logged if "second_try" not in each["details"]]
    assert len(first) == len(shown)
    assert most == len(logged)
    assert at > 45


@pytest.mark.parametrize("strike", ["transaction lost", "a bug", "cancelled"])
@pytest.mark.parametrize("approved", [True, False])
async def test_a_fault_at_every_wait_of_a_decided_write(coach, model, new_ask, strike, approved):
    """Whatever fails around it, a write is done once or not at all, and its end is told."""
    at = 0
    while True:
        at += 1
        chat_id = f"write {at} {approved}"
        model.rounds.clear()
        model.says(call("log_check_in", day="2026-01-01", mood=7))
        asked = await new_ask("log it", chat_id=chat_id)
        await frames_of(coach, asked)
        ask = await decided(coach, asked, approved=approved)
        model.says(UNSAFE, "Done.").says(UNSAFE)
        faults = Faults(STRIKES[strike], at=at)
        frames = await frames_of(fragile(coach, faults), ask)
        row = await row_of(coach, ask)
        assert leaked([frames, row["content"], row["parts"]]) == []
        state = await row_of_write(coach, ask)
        assert state in ({"approved", "done"} if approved else {"denied"}), at
        async with coach.database.hot(ask.user_id) as connection:
            await connection.execute(
                "DELETE FROM check_in WHERE user_id = $1 AND date = '2026-01-01'", ask.user_id
            )
        if not faults.struck:
            break
        assert row["state"] in ("failed", "stopped", "finished"), at
    assert frames[-1]["type"] == "finish"
    assert state == ("done" if approved else "denied")
    assert at > 15


async def decided(coach: Coach, ask: Ask, *, approved: bool) -> Ask:
    """The turn that goes on with the person's answer to a write."""
    async with coach.database.hot(ask.user_id) as connection:
        waiting = await connection.fetchrow(
            "SELECT turn_id, id FROM tool_approval WHERE turn_id = $1", ask.turn_id
        )
        decision = await approvals.decide(
            connection, ask.user_id, ask.session_id, tuple(waiting), approved=approved
        )
        assert decision is not None
        heard = await transcript.resume(
            connection, ask.user_id, ask.turn_id, owner="tests", lease_seconds=60
        )
    assert heard is not None
    return replace(ask, decisions=[(decision, approved)], parts=heard.parts)


async def row_of_write(coach: Coach, ask: Ask) -> str:
    async with coach.database.hot(ask.user_id) as connection:
        return str(
            await connection.fetchval(
                "SELECT state FROM tool_approval WHERE turn_id = $1", ask.turn_id
            )
        )


async def violations_of(coach: Coach, ask: Ask) -> list[Any]:
    async with coach.database.hot(ask.user_id) as connection:
        return list(
            await connection.fetch(
                "SELECT * FROM ai_policy_violation_log WHERE turn_id = $1 ORDER BY id", ask.turn_id
            )
        )


@pytest.fixture
def ordinary(model) -> None:
    an_ordinary_evening(model)


def failing_log(coach: Coach) -> Coach:
    """A log that takes nothing, for as long as it is asked."""

    class Full:
        async def write(self, *rows: Any) -> None:
            raise LogUnavailable("full")

    database = Fragile(coach.database, Faults(raises(KeyError())))
    database.log = Full()  # type: ignore[assignment]
    return replace(coach, database=database)


@pytest.mark.parametrize("said", [UNSAFE, "Ask me anything. " + UNSAFE])
async def test_without_a_log_row_no_replacement_is_said(coach, model, new_ask, said):
    model.says(said)
    ask = await new_ask()
    frames = await frames_of(failing_log(coach), ask)
    assert leaked(frames) == []
    assert [frame for frame in frames if frame["type"] == "data-policy"] == []
    assert frames[-2]["messageMetadata"]["error"]["code"] == "unavailable"
    assert (await row_of(coach, ask))["state"] == "failed"


async def test_without_a_log_row_no_tool_result_is_used(coach, model, new_ask):
    model.says(call("get_profile")).says("Fine.")
    frames = await frames_of(failing_log(coach), await new_ask())
    assert frames[-1]["type"] == "error"
    assert len(model.seen) == 1


async def flags_of(coach: Coach, ask: Ask) -> set[str]:
    async with coach.database.as_user(ask.user_id) as data:
        return {str(flag) for flag in await data.flags()}


@pytest.mark.parametrize("strike", STRIKES.values(), ids=STRIKES)
async def test_a_row_of_a_danger_never_stands_without_its_flag(coach, new_person, new_ask, strike):
    """Whatever fails between the two, the next session knows what this one learnt."""
    at = 0
    while True:
        at += 1
        faults = Faults(strike, at=at)
        ask = await new_ask("I want to kill myself tonight", user_id=await new_person())
        await frames_of(replace(coach, database=Fragile(coach.database, faults)), ask)
        async with coach.database.hot(ask.user_id) as connection:
            rows = await connection.fetchval(
                "SELECT count(*) FROM ai_policy_violation_log WHERE turn_id = $1", ask.turn_id
            )
        assert rows <= 1
        if rows:
            assert "crisis" in await flags_of(coach, ask), at
        if not faults.struck:
            break
    assert rows == 1


async def test_without_a_log_row_no_crisis_is_passed_over(coach, model, new_ask):
    ask = await new_ask("I want to kill myself tonight")
    frames = await frames_of(failing_log(coach), ask)
    assert frames[-1]["type"] == "error"
    assert model.seen == []
    assert (await row_of(coach, ask))["state"] == "failed"


@pytest.mark.usefixtures("ordinary")
async def test_a_policy_that_breaks_ends_the_turn(coach, model, new_ask):
    def check(_reading: Any) -> Any:
        raise ZeroDivisionError

    broken = {**coach.policies.by_name, "broken": Policy("nowhere", check)}
    ask = await new_ask()
    frames = await frames_of(
        replace(coach, policies=Policies(broken, coach.policies.triggers)), ask
    )
    assert frames[-2]["messageMetadata"]["error"]["code"] == Internal.code
    assert [frame for frame in frames if frame["type"] == "text-delta"] == []
    assert (await row_of(coach, ask))["state"] == "failed"


@pytest.mark.parametrize("method", ["feed", "close"])
@pytest.mark.parametrize("at", [1, 2, 3, 5])
@pytest.mark.usefixtures("ordinary")
async def test_a_gate_that_breaks_ends_the_turn(coach, model, new_ask, monkeypatch, method, at):
    whole, calls = getattr(Gate, method), iter(range(1, 10_000))

    def breaks(self: Gate, *words: str) -> Any:
        if next(calls) == at:
            raise MemoryError
        return whole(self, *words)

    monkeypatch.setattr(Gate, method, breaks)
    model.chunk = 4
    ask = await new_ask(can_approve=False)
    frames = await frames_of(coach, ask)
    assert frames[-2]["messageMetadata"]["error"]["code"] == Internal.code
    assert leaked(frames) == []
    row = await row_of(coach, ask)
    assert (row["state"], row["reason"]) == ("failed", "internal")
    assert leaked(row["content"]) == []


async def test_a_turn_that_takes_too_long_is_ended(coach, model, new_ask):
    model.says(SAFE, UNSAFE, *["Well. "] * 3, FOREVER)
    ask = await new_ask()
    frames = await frames_of(coach, ask, seconds=0.3)
    assert frames[-2]["messageMetadata"]["error"]["code"] == "turn_too_long"
    assert leaked(frames) == []
    row = await row_of(coach, ask)
    assert (row["state"], row["reason"]) == ("failed", "turn_too_long")
    assert row["content"].startswith(SAFE.strip())
    assert model.closed == 1


@dataclass
class Relay:
    """Stands between the service and its database, and can go away."""

    server: str
    port: int = 0
    away: bool = False
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.away:
            writer.transport.abort()
            return
        back_reader, back_writer = await self._connect()
        self._open |= {writer, back_writer}
        await asyncio.gather(_pump(reader, back_writer), _pump(back_reader, writer))
        self._open -= {writer, back_writer}

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        parts = urlsplit(self.server)
        folder = parse_qs(parts.query).get("host", [""])[0]
        if folder:
            return await asyncio.open_unix_connection(f"{folder}/.s.PGSQL.{parts.port or 5432}")
        return await asyncio.open_connection(parts.hostname, parts.port or 5432)

    def cut(self) -> None:
        """Break what is open."""
        for writer in self._open:
            writer.transport.abort()

    def go_away(self) -> None:
        """Break what is open, and take nothing more."""
        self.away = True
        self.cut()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


@pytest.fixture
async def relay(database_urls: Addresses) -> AsyncIterator[Relay]:
    relay = Relay(database_urls.server)
    server = await asyncio.start_server(relay.serve, "127.0.0.1", 0)
    relay.port = server.sockets[0].getsockname()[1]
    yield relay
    server.close()
    relay.cut()


@pytest.fixture
async def distant(coach: Coach, database_urls: Addresses, relay: Relay) -> AsyncIterator[Coach]:
    """The same coach, with the relay between it and its database."""
    path = urlsplit(database_urls.server).path
    addresses = Addresses(f"postgresql://127.0.0.1:{relay.port}{path}", database_urls.secret)
    async with Database(addresses, Cipher(database_urls.secret), pool_seconds=1) as database:
        yield replace(coach, database=database)


async def test_connections_that_break_meanwhile_are_replaced(coach, distant, relay, model, new_ask):
    """Between two transactions nothing of a turn hangs on one connection."""
    more = asyncio.Event()
    model.says(SAFE, more, UNSAFE, call("get_profile")).says("How was your day?")
    ask = await new_ask()
    turn = asyncio.create_task(frames_of(distant, ask))
    await until(lambda: model.seen)
    relay.cut()
    for _ in range(20):  # the loop has to see the end of each connection
        await asyncio.sleep(0)
    more.set()
    frames = await turn
    assert frames[-1]["type"] == "finish"
    assert leaked(frames) == []
    assert [frame["data"]["rule"] for frame in frames if frame["type"] == "data-policy"]
    assert (await row_of(coach, ask))["state"] == "finished"


@pytest.mark.parametrize("then", ["", UNSAFE])
async def test_a_database_that_goes_away_ends_the_turn(coach, distant, relay, model, new_ask, then):
    more = asyncio.Event()
    model.says(SAFE, more, then, "How was your day?")
    ask = await new_ask()
    turn = asyncio.create_task(frames_of(distant, ask))
    await until(lambda: model.seen)
    relay.go_away()
    more.set()
    frames = await turn
    assert frames[-2]["messageMetadata"]["error"]["code"] == "unavailable"
    assert leaked(frames) == []
    assert (await row_of(coach, ask))["state"] == "running"  # until its lease is over


async def until(holds: Callable[[], Any]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - the model has no event for this
            await asyncio.sleep(0)

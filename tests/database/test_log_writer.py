import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlmodel import select

from database import (
    Cipher,
    FrameRow,
    Login,
    LogUnavailable,
    LogWriter,
    RiskRow,
    ToolCallRow,
    ViolationRow,
    log_writer,
    time_of,
)
from database.tables import AiPolicyViolationDay, AiPolicyViolationLog, AiSession, AiToolCallLog
from tests.database.conftest import TOOL_CALL, VIOLATION


@pytest.fixture
async def chat(database, new_person):
    person, session = await new_person(), uuid4()
    async with database.as_user(person) as data:
        data.add(AiSession(id=session))
    return person, session


@pytest.fixture
async def writer(database_urls):
    """A writer of this test's own, so that it may be broken."""
    own = LogWriter(database_urls.of(Login.LOG), Cipher("x"), write_seconds=2)
    await own.start()
    yield own
    await own.close()


async def _rows(database, table, person):
    async with database.as_reviewer() as reviewer:
        return (await reviewer.exec(select(table).where(table.user_id == person))).all()


async def _counted(database, day):
    async with database.as_reviewer() as reviewer:
        found = await reviewer.exec(
            select(AiPolicyViolationDay).where(AiPolicyViolationDay.day == day)
        )
        return sum(row.violations for row in found.all())


async def test_rows_are_committed_when_write_returns(database, chat):
    call = ToolCallRow(*chat, **TOOL_CALL, latency_ms=12, cached=True, tool_call_id="call_1")
    await database.log.write(call)
    [row] = await _rows(database, AiToolCallLog, chat[0])
    assert (row.id, row.created_at) == (call.id, time_of(call.id))
    assert (row.tool_name, row.latency_ms, row.cached, row.status) == (
        "get_day",
        12,
        True,
        "success",
    )
    assert row.tool_call_id == "call_1"


async def test_violation_texts_are_sealed(database, chat, superuser):
    row = ViolationRow(
        *chat, **VIOLATION, trigger_content="900 kcal", excerpt="eat 900", details={"span": [0, 8]}
    )
    await database.log.write(row)
    stored = await superuser.fetchrow("SELECT * FROM ai_policy_violation_log WHERE id = $1", row.id)
    assert "900" not in f"{stored['trigger_content']}{stored['excerpt']}".replace(str(row.id), "")
    [seen] = await _rows(database, AiPolicyViolationLog, chat[0])
    assert database.cipher.open(seen.trigger_content, row=row.id) == "900 kcal"
    assert database.cipher.open(seen.excerpt, row=row.id) == "eat 900"
    assert seen.details == {"span": [0, 8]}
    assert seen.review_state == "open"


async def test_a_violation_without_a_chat(database, chat):
    await database.log.write(ViolationRow(chat[0], None, **VIOLATION))
    [row] = await _rows(database, AiPolicyViolationLog, chat[0])
    assert row.session_id is None


async def test_the_day_is_counted_in_the_same_transaction(database, chat):
    day = datetime.now(UTC).date()
    before = await _counted(database, day)
    await database.log.write(*(ViolationRow(*chat, **VIOLATION) for _ in range(3)))
    assert await _counted(database, day) - before == 3
    refused = [ViolationRow(*chat, **VIOLATION), ViolationRow(chat[0], uuid4(), **VIOLATION)]
    with pytest.raises(LogUnavailable):
        await database.log.write(*refused)
    assert await _counted(database, day) - before == 3
    assert len(await _rows(database, AiPolicyViolationLog, chat[0])) == 3


async def test_thousands_of_rows_at_once(database, chat):
    async def turn():
        await database.log.write(
            *(ToolCallRow(*chat, **TOOL_CALL) for _ in range(2)), ViolationRow(*chat, **VIOLATION)
        )

    await asyncio.gather(*(turn() for _ in range(1500)))
    assert len(await _rows(database, AiToolCallLog, chat[0])) == 3000
    assert len(await _rows(database, AiPolicyViolationLog, chat[0])) == 1500
    assert database.log.waiting_rows == 0


async def test_two_writers_do_not_wait_for_each_other_in_a_circle(database, writer, chat):
    severities = ("warning", "critical")

    async def write(log, order):
        for _ in range(20):
            await log.write(*(ViolationRow(*chat, **VIOLATION | {"severity": s}) for s in order))

    await asyncio.gather(write(database.log, severities), write(writer, severities[::-1]))
    assert len(await _rows(database, AiPolicyViolationLog, chat[0])) == 80


async def test_a_refused_row_fails_its_own_caller_only(database, chat):
    good = [database.log.write(ToolCallRow(*chat, **TOOL_CALL)) for _ in range(20)]
    bad = database.log.write(ToolCallRow(chat[0], uuid4(), **TOOL_CALL))
    results = await asyncio.gather(*good[:10], bad, *good[10:], return_exceptions=True)
    assert [type(each) for each in results].count(LogUnavailable) == 1
    assert isinstance(results[10], LogUnavailable)
    assert len(await _rows(database, AiToolCallLog, chat[0])) == 20


async def test_a_row_of_the_wrong_shape_fails_its_own_caller_only(database, chat):
    wrong = ToolCallRow(*chat, **TOOL_CALL | {"tool_name": "x" * 101})
    worse = ToolCallRow(*chat, **TOOL_CALL, latency_ms="soon")
    results = await asyncio.gather(
        database.log.write(wrong),
        database.log.write(worse),
        database.log.write(ToolCallRow(*chat, **TOOL_CALL)),
        return_exceptions=True,
    )
    assert [type(each) for each in results] == [LogUnavailable, LogUnavailable, type(None)]


async def test_details_that_are_no_json_fail_before_they_are_queued(database, chat):
    with pytest.raises(TypeError):
        await database.log.write(ViolationRow(*chat, **VIOLATION, details={"x": object()}))
    await database.log.write(ViolationRow(*chat, **VIOLATION))


async def test_a_lost_connection_is_replaced_while_its_callers_wait(
    writer, chat, superuser, database
):
    async with superuser.transaction():
        await superuser.execute("LOCK TABLE ai_tool_call_log IN ACCESS EXCLUSIVE MODE")
        waiting = asyncio.create_task(writer.write(ToolCallRow(*chat, **TOOL_CALL)))
        await asyncio.sleep(0.2)
        await superuser.execute(
            "SELECT pg_terminate_backend($1)", writer._connection.get_server_pid()
        )
        await asyncio.sleep(0.2)
    await waiting
    assert len(await _rows(database, AiToolCallLog, chat[0])) == 1


async def test_a_stuck_database_fails_in_time(writer, chat, superuser):
    async with superuser.transaction():
        await superuser.execute("LOCK TABLE ai_tool_call_log IN ACCESS EXCLUSIVE MODE")
        started = asyncio.get_running_loop().time()
        with pytest.raises(LogUnavailable):
            await writer.write(ToolCallRow(*chat, **TOOL_CALL))
        assert asyncio.get_running_loop().time() - started < 3


async def test_a_full_queue_fails_at_once(writer, chat, superuser, monkeypatch):
    monkeypatch.setattr(log_writer, "MOST_WAITING_ROWS", 5)
    async with superuser.transaction():
        await superuser.execute("LOCK TABLE ai_tool_call_log IN ACCESS EXCLUSIVE MODE")
        rows = [ToolCallRow(*chat, **TOOL_CALL) for _ in range(4)]
        waiting = [asyncio.create_task(writer.write(row)) for row in rows]
        await asyncio.sleep(0.1)
        with pytest.raises(LogUnavailable, match="Too many"):
            await writer.write(*rows)
    await asyncio.gather(*waiting)


async def test_closing_writes_what_waits(database_urls, chat, database):
    closing = LogWriter(database_urls.of(Login.LOG), Cipher("x"))
    await closing.start()
    waiting = [
        asyncio.create_task(closing.write(ToolCallRow(*chat, **TOOL_CALL))) for _ in range(50)
    ]
    await asyncio.sleep(0)
    await closing.close()
    await asyncio.gather(*waiting)
    assert len(await _rows(database, AiToolCallLog, chat[0])) == 50
    with pytest.raises(LogUnavailable, match="not running"):
        await closing.write(ToolCallRow(*chat, **TOOL_CALL))


async def test_closing_over_a_stuck_database_fails_the_waiters(database_urls, chat, superuser):
    closing = LogWriter(database_urls.of(Login.LOG), Cipher("x"), write_seconds=1)
    await closing.start()
    async with superuser.transaction():
        await superuser.execute("LOCK TABLE ai_tool_call_log IN ACCESS EXCLUSIVE MODE")
        waiting = [
            asyncio.create_task(closing.write(ToolCallRow(*chat, **TOOL_CALL))) for _ in range(3)
        ]
        await asyncio.sleep(0)
        await closing.close()
        results = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(each) for each in results] == [LogUnavailable] * 3


async def test_a_caller_who_gives_up_leaves_the_others_alone(database, chat):
    gone = asyncio.create_task(database.log.write(ToolCallRow(*chat, **TOOL_CALL)))
    await asyncio.sleep(0)
    gone.cancel()
    await database.log.write(ToolCallRow(*chat, **TOOL_CALL))
    assert await asyncio.gather(gone, return_exceptions=True)
    assert 1 <= len(await _rows(database, AiToolCallLog, chat[0])) <= 2


async def test_rows_land_in_their_months(database, chat, superuser):
    row = ToolCallRow(*chat, **TOOL_CALL)
    await database.log.write(row)
    month = await superuser.fetchval(
        "SELECT tableoid::regclass::text FROM ai_tool_call_log WHERE id = $1", row.id
    )
    assert month == f"ai_tool_call_log_{row.created_at:%Y_%m}"


async def test_months_ahead_are_made_once(database, superuser):
    this_month = datetime.now(UTC).replace(day=1)
    for ahead in range(4):
        month = this_month + timedelta(days=31 * ahead)
        assert await superuser.fetchval(
            "SELECT to_regclass($1)", f"ai_policy_violation_log_{month:%Y_%m}"
        )
    assert await superuser.fetch("SELECT * FROM make_log_months(now(), 3)") == []


async def _frames(superuser, turn):
    rows = await superuser.fetch(
        "SELECT first, frames FROM turn_frame WHERE turn_id = $1 ORDER BY first", turn
    )
    return [(row["first"], row["frames"]) for row in rows]


async def test_of_two_who_write_one_stream_one_is_refused(database, writer, chat, superuser):
    turn = uuid4()
    rows = [FrameRow(chat[0], turn, 1, 5, text) for text in (b"one", b"two")]
    results = await asyncio.gather(
        database.log.write(rows[0]), writer.write(rows[1]), return_exceptions=True
    )
    assert sorted(type(each).__name__ for each in results) == ["LogUnavailable", "NoneType"]
    assert len(await _frames(superuser, turn)) == 1


async def test_a_refused_stream_fails_alone(database, chat, superuser):
    turns = [uuid4() for _ in range(5)]
    await database.log.write(FrameRow(chat[0], turns[2], 1, 1, b"there"))
    waiting = [database.log.submit(FrameRow(chat[0], turn, 1, 1, b"mine")) for turn in turns]
    results = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(each) for each in results].index(LogUnavailable) == 2
    assert [await _frames(superuser, turn) for turn in turns] == [
        [(1, b"there" if turn == turns[2] else b"mine")] for turn in turns
    ]


async def test_a_flag_rises_with_its_violation_or_not_at_all(database, chat, superuser):
    flag = RiskRow(chat[0], flag="crisis", reason="crisis", source="message")
    count = "SELECT count(*) FROM risk_flag WHERE user_id = $1 AND flag = 'crisis' AND raised"
    with pytest.raises(LogUnavailable):
        await database.log.write(ViolationRow(chat[0], uuid4(), **VIOLATION), flag)
    assert await superuser.fetchval(count, chat[0]) == 0
    await database.log.write(ViolationRow(*chat, **VIOLATION), flag)
    assert await superuser.fetchval(count, chat[0]) == 1


async def test_the_log_lowers_no_flag(database, chat):
    with pytest.raises(LogUnavailable):
        await database.log.write(
            RiskRow(chat[0], flag="watch", reason="", source="message", raised=False)
        )


_CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE application_name = 'coach log' AND datname = current_database()"
)


async def test_nothing_is_lost_or_doubled_while_connections_break(writer, chat, superuser):
    """Also where the server had committed and its answer was lost: the key tells."""
    turn, rows, cuts = uuid4(), 0, 0

    async def frames():
        nonlocal rows
        while rows < 300 or cuts < 3:
            rows += 1
            await writer.write(FrameRow(chat[0], turn, 1, rows, b"x"))

    writing = asyncio.create_task(frames())
    while not writing.done():
        written = rows
        await superuser.execute(_CUT)
        cuts += 1
        await asyncio.wait([writing], timeout=0.15)
        # However slow it is: something is written between two cuts.
        while rows < written + 2 and not writing.done():  # noqa: ASYNC110 - no event there
            await asyncio.sleep(0.01)
    await writing
    assert [first for first, _ in await _frames(superuser, turn)] == list(range(1, rows + 1))

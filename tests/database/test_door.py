import asyncio
from datetime import date
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError

from database import Addresses, Cipher, Database, DatabaseUnavailable, TransactionLost, door
from database.tables import CheckIn, Consent, ConsentKind, RiskFlag, UserProfile

DAY = date(2026, 4, 1)


async def _days(database, person):
    async with database.as_reader(person) as data:
        return [row.date for row in await data.all(data.mine(CheckIn))]


async def test_committed_at_the_end_of_the_block(database, new_person):
    person = await new_person()
    async with database.as_user(person) as data:
        data.add(CheckIn(date=DAY))
        await data.flush()
        assert await _days(database, person) == []
    assert await _days(database, person) == [DAY]


async def test_changes_are_kept_and_deletions_too(database, new_person):
    person = await new_person()
    async with database.as_user(person) as data:
        data.add(row := CheckIn(date=DAY))
        data.add(CheckIn(date=date(2026, 4, 2)))
    async with database.as_user(person) as data:
        (await data.first(data.mine(UserProfile))).display_name = "New"
        await data.delete(await data.first(data.mine(CheckIn).where(CheckIn.id == row.id)))
    assert await _days(database, person) == [date(2026, 4, 2)]
    async with database.as_reader(person) as data:
        assert (await data.first(data.mine(UserProfile))).display_name == "New"


async def test_nothing_is_kept_after_an_error(database, new_person):
    person = await new_person()
    with pytest.raises(ZeroDivisionError):  # noqa: PT012 - the block is what is tested
        async with database.as_user(person) as data:
            data.add(CheckIn(date=DAY))
            await data.flush()
            raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError):  # noqa: PT012 - the block is what is tested
        async with database.hot(person) as connection:
            await connection.execute(
                "INSERT INTO check_in (id, user_id, date) VALUES ($1, $2, $3)", uuid4(), person, DAY
            )
            raise ZeroDivisionError
    assert await _days(database, person) == []


async def test_nothing_is_kept_after_a_cancellation(database, new_person):
    person = await new_person()

    async def write():
        async with database.hot(person) as connection:
            await connection.execute(
                "INSERT INTO check_in (id, user_id, date) VALUES ($1, $2, $3)", uuid4(), person, DAY
            )
            await connection.execute("SELECT pg_sleep(30)")

    task = asyncio.create_task(write())
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await _days(database, person) == []
    assert database.connections_out == dict.fromkeys(database.connections_out, 0)


async def test_a_swallowed_error_does_not_pass_for_success(database, new_person):
    with pytest.raises(TransactionLost):  # noqa: PT012 - the block is what is tested
        async with database.hot(await new_person()) as connection:
            with pytest.raises(asyncpg.UndefinedTableError):
                await connection.execute("SELECT * FROM nowhere")


async def test_account_and_its_language(database, new_person):
    person = await new_person(language="de")
    async with database.as_user(person) as data:
        account = await data.account()
    assert (account.id, account.preferred_language, account.role) == (person, "de", "user")


async def test_newest_consent_counts(database, new_person):
    person = await new_person(consents=("terms", "health_data"))
    async with database.as_user(person) as data:
        data.add(Consent(kind=ConsentKind.TERMS, version="2", granted=False))
        data.add(Consent(kind=ConsentKind.ANALYTICS, version="1", granted=True))
    async with database.as_reader(person) as data:
        assert await data.consents() == {"health_data", "analytics"}


async def test_newest_flag_counts(database, new_person):
    person = await new_person()
    async with database.as_user(person) as data:
        for flag, raised in (("watch", True), ("crisis", True), ("watch", False)):
            data.add(RiskFlag(flag=flag, raised=raised, reason="a test", source="test"))
            await data.flush()
    async with database.as_reader(person) as data:
        assert await data.flags() == {"crisis"}


@pytest.mark.parametrize("flag", ["eating_disorder", "crisis"])
async def test_only_a_reviewer_lowers_a_grave_flag(flag, database, new_person):
    person = await new_person()
    lowered = {"flag": flag, "raised": False, "reason": "a talk", "source": "reviewer"}
    async with database.as_user(person) as data:
        data.add(RiskFlag(flag=flag, raised=True, reason="a test", source="test"))
    with pytest.raises(DBAPIError, match="row-level security"):
        async with database.as_user(person) as data:
            data.add(RiskFlag(**lowered))
    async with database.as_reviewer() as reviewer:
        reviewer.add(RiskFlag(user_id=person, **lowered))
    async with database.as_reader(person) as data:
        assert await data.flags() == frozenset()


@pytest.mark.parametrize("table", ["consent", "risk_flag"])
async def test_histories_are_not_rewritten(table, database, full_person):
    ids = await full_person()
    for statement in (f"UPDATE {table} SET created_at = now()", f"DELETE FROM {table}"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with database.hot(ids["user"]) as connection:
                await connection.execute(statement)


async def test_connections_that_the_server_closed_are_replaced(database, new_person, superuser):
    person = await new_person()
    async with database.as_user(person) as data, database.as_reader(person) as reader:
        await data.consents()
        await reader.consents()
    await superuser.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        " AND usename IN ('coach_app', 'coach_tools')"
    )
    async with database.as_user(person) as data, database.as_reader(person) as reader:
        assert await data.consents() == await reader.consents() != frozenset()


async def test_connections_that_died_unnoticed_are_replaced(database, new_person, monkeypatch):
    """Nothing comes from the server any more, which the pool cannot know before it asks."""
    monkeypatch.setattr(door, "OPENING_SECONDS", 0.3)
    person = await new_person()
    async with database.hot(person) as connection:
        pass
    connection._transport.pause_reading()
    async with database.hot(person) as connection:
        assert await connection.fetchval("SELECT count(*) FROM user_profile") == 1


async def test_a_server_that_is_away(new_person, tmp_path):
    away = Database(Addresses(f"postgresql://postgres@/coach?host={tmp_path}", "x"), Cipher("x"))
    for way in (away.hot, away.as_user, away.as_reader):
        with pytest.raises(DatabaseUnavailable):
            async with way(uuid4()):
                pass


async def test_a_full_pool_says_so(database_urls, new_person):
    small = Database(database_urls, Cipher("x"), pool_size=1, pool_seconds=0.2)
    person = await new_person()
    async with small.hot(person):
        with pytest.raises(door.PoolExhausted, match="in use"):
            async with small.hot(person):
                pass
    async with small.hot(person) as connection:
        assert await connection.fetchval("SELECT 1") == 1
    await small.close()


async def test_long_statements_are_ended(database_urls, new_person):
    hasty = Database(database_urls, Cipher("x"), statement_seconds=0.2)
    with pytest.raises(asyncpg.QueryCanceledError):
        async with hasty.hot(await new_person()) as connection:
            await connection.execute("SELECT pg_sleep(5)")
    await hasty.close()


async def test_errors_do_not_quote_what_people_wrote(database, new_person):
    with pytest.raises(DBAPIError) as refused:
        async with database.as_user(await new_person()) as data:
            data.add(CheckIn(date=DAY, mood=99, notes="very private"))
    assert "very private" not in str(refused.value)


async def test_one_round_trip_begins_and_names_the_person(database, new_person):
    person, seen = await new_person(), []
    async with database.hot(person) as connection:
        connection.add_query_logger(seen.append)
    async with database.hot(person) as again:
        assert again is connection
    await asyncio.sleep(0)
    connection.remove_query_logger(seen.append)
    opening = f"BEGIN; SELECT set_config('app.user_id', '{person}', true)"
    assert [each.query for each in seen] == ["COMMIT", opening, "COMMIT"]


async def test_revision(database):
    assert await database.revision() is not None

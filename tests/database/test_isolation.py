"""Nobody reaches another's rows, whichever door they come through and whatever they ask for."""

from datetime import date
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from database import Login, LogUnavailable, NotTheirs, ToolCallRow
from database.tables import AiSession, CheckIn, Message, UserProfile

BEGIN = "BEGIN; SELECT set_config('app.user_id', '{}', true)"
HIDDEN = {"refresh_token", "subscription", "turn", "turn_frame", "tool_approval", "weekly_plan"}
DOORS = {Login.APP: None, Login.TOOLS: HIDDEN}
LOGS = {"ai_tool_call_log", "ai_policy_violation_log"}


def _readable(login_hides, tables):
    return [table for table in tables if not login_hides or table not in login_hides | LOGS]


@pytest.mark.parametrize("login", [Login.APP, Login.TOOLS])
async def test_reading(login, database_urls, full_person, owned_tables):
    me, other = await full_person(), await full_person()
    connection = await asyncpg.connect(database_urls.of(login))
    await connection.execute(BEGIN.format(me["user"]))
    for table in _readable(DOORS[login], owned_tables):
        everybody = await connection.fetch(f"SELECT DISTINCT user_id FROM {table}")
        assert [row["user_id"] for row in everybody] == [me["user"]], table
        theirs = await connection.fetch(
            f"SELECT 1 FROM {table} WHERE user_id = $1 OR user_id IN (SELECT $1::uuid)",
            other["user"],
        )
        assert theirs == [], table
    accounts = await connection.fetch('SELECT id FROM "user"')
    assert [row["id"] for row in accounts] == [me["user"]]
    await connection.close()


@pytest.mark.parametrize("login", [Login.APP, Login.TOOLS])
@pytest.mark.parametrize("setting", [None, "", str(uuid4())])
async def test_nobody_sees_nothing(login, setting, database_urls, full_person, owned_tables):
    await full_person()
    connection = await asyncpg.connect(database_urls.of(login))
    if setting is not None:
        await connection.execute("SELECT set_config('app.user_id', $1, false)", setting)
    for table in _readable(DOORS[login], owned_tables):
        assert await connection.fetch(f"SELECT 1 FROM {table}") == [], table
    assert await connection.fetch('SELECT id FROM "user"') == []
    await connection.close()


async def test_the_setting_ends_with_the_transaction(database, full_person):
    me = await full_person()
    async with database.hot(me["user"]) as connection:
        pass
    async with database.hot(uuid4()) as again:
        assert await again.fetch("SELECT 1 FROM check_in") == []
    assert connection is not None


async def _refused(connection, statement, *arguments):
    """Whether the statement was refused or found no row; the transaction goes on either way."""
    await connection.execute("SAVEPOINT before")
    try:
        done = await connection.execute(statement, *arguments)
    except asyncpg.InsufficientPrivilegeError:
        await connection.execute("ROLLBACK TO before")
        return True
    return done.endswith(" 0")


@pytest.mark.parametrize("login", [Login.APP, Login.TOOLS])
async def test_writing(login, database_urls, full_person, owned_tables):
    me, other = await full_person(), await full_person()
    connection = await asyncpg.connect(database_urls.of(login))
    # Read-only is a lock of its own (see below): here the grants and policies stand alone.
    await connection.execute(BEGIN.format(me["user"]).replace("BEGIN", "BEGIN READ WRITE"))
    for table in owned_tables:
        whose = f"WHERE user_id = '{other['user']}'"
        assert await _refused(connection, f"DELETE FROM {table} {whose}"), table
        assert await _refused(connection, f"UPDATE {table} SET user_id = $1 {whose}", me["user"]), (
            table
        )
        given_away = f"UPDATE {table} SET user_id = $1 WHERE user_id = '{me['user']}'"
        assert await _refused(connection, given_away, other["user"]), table
    assert await _refused(connection, 'DELETE FROM "user" WHERE id = $1', other["user"])
    await connection.close()


INSERTS = {
    "check_in": "INSERT INTO check_in (id, user_id, date) VALUES ($1, $2, '2026-02-02')",
    "consent": "INSERT INTO consent (id, user_id, kind, version, granted)"
    " VALUES ($1, $2, 'terms', '1', true)",
    "risk_flag": "INSERT INTO risk_flag (id, user_id, flag, raised, reason, source)"
    " VALUES ($1, $2, 'watch', true, '', '')",
    "ai_session": "INSERT INTO ai_session (id, user_id) VALUES ($1, $2)",
    "ai_tool_call_log": "INSERT INTO ai_tool_call_log"
    " (id, user_id, session_id, tool_name, tool_category, input_hash)"
    " VALUES ($1, $2, gen_random_uuid(), '', 'internal', '')",
    "turn_frame": "INSERT INTO turn_frame (turn_id, user_id, stream, first, frames)"
    " VALUES ($1, $2, 1, 1, '')",
}


@pytest.mark.parametrize("table", INSERTS)
async def test_inserting_in_anothers_name(table, database, full_person):
    me, other = await full_person(), await full_person()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.hot(me["user"]) as connection:
            await connection.execute(INSERTS[table], uuid4(), other["user"])


async def test_inserting_an_account_for_another(database, new_person):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.hot(await new_person()) as connection:
            await connection.execute(
                'INSERT INTO "user" (id, email, hashed_password) VALUES ($1, $2, $2)',
                *(uuid4(), "somebody@example.org"),
            )


POINTING = {
    "a message into another's chat": (
        (
            "INSERT INTO message (id, user_id, session_id, role, content)"
            " VALUES (gen_random_uuid(), $1, $2, 'user', '')"
        ),
        "session",
    ),
    "a turn in another's chat": (
        (
            "INSERT INTO turn (id, user_id, session_id, user_message_id)"
            " SELECT gen_random_uuid(), $1, $2, id FROM message"
        ),
        "session",
    ),
    "a turn that answers another's message": (
        (
            "INSERT INTO turn (id, user_id, session_id, user_message_id)"
            " SELECT gen_random_uuid(), $1, id, $2 FROM ai_session"
        ),
        "message",
    ),
    "an answer that is another's": (
        "UPDATE turn SET answer_message_id = $2 WHERE $1 = user_id",
        "message",
    ),
    "an approval in another's turn": (
        (
            "INSERT INTO tool_approval (turn_id, id, user_id, session_id, tool_name, arguments)"
            " SELECT $2, 'x', $1, id, '', '{}' FROM ai_session"
        ),
        "turn",
    ),
}


@pytest.mark.parametrize("what", POINTING)
async def test_pointing_at_anothers_row(what, database, full_person):
    me, other = await full_person(), await full_person()
    statement, target = POINTING[what]
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        async with database.hot(me["user"]) as connection:
            await connection.execute(statement, me["user"], other[target])


async def test_taking_over_anothers_chat_by_its_id(database, full_person):
    me, other = await full_person(), await full_person()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.hot(me["user"]) as connection:
            await connection.execute(
                "INSERT INTO ai_session (id, user_id) VALUES ($1, $2)"
                " ON CONFLICT (id) DO UPDATE SET message_count = 9",
                *(other["session"], me["user"]),
            )


async def test_log_writer_cannot_log_into_anothers_chat(database, full_person):
    me, other = await full_person(), await full_person()
    with pytest.raises(LogUnavailable, match="foreign key"):
        await database.log.write(
            ToolCallRow(me["user"], other["session"], tool_name="x", input_hash="0")
        )


async def test_user_data_stamps_the_owner(database, new_person):
    me, other = await new_person(), await new_person()
    async with database.as_user(me) as data:
        row = CheckIn(user_id=other, date=date(2026, 3, 3))
        data.add(row)
    assert row.user_id == me
    async with database.as_reader(other) as data:
        assert await data.all(data.mine(CheckIn)) == []


async def test_user_data_refuses_to_delete_anothers_row(database, new_person):
    me, other = await new_person(), await new_person()
    async with database.as_reader(other) as data:
        theirs = await data.first(data.mine(UserProfile))
    with pytest.raises(NotTheirs):
        async with database.as_user(me) as data:
            await data.delete(theirs)


async def test_reader_writes_nothing(database, new_person):
    with pytest.raises(DBAPIError, match="read-only transaction"):
        async with database.as_reader(await new_person()) as data:
            (await data.first(data.mine(UserProfile))).display_name = "changed"


async def test_an_id_that_is_no_uuid_opens_no_door(database):
    with pytest.raises(TypeError):
        async with database.hot("', true); DELETE FROM message; --"):
            pass


async def test_reviewer_sees_only_chats_with_a_case(database, full_person, new_person):
    case, quiet = await full_person(), await new_person()
    async with database.as_user(quiet) as data:
        data.add(AiSession(id=(session := uuid4())))
        await data.flush()
        data.add(Message(session_id=session, role="user", content="private"))
    async with database.as_reviewer() as reviewer:
        sessions = {row.id for row in (await reviewer.exec(select(AiSession))).all()}
        said = {row.user_id for row in (await reviewer.exec(select(Message))).all()}
    assert case["session"] in sessions
    assert session not in sessions
    assert quiet not in said


@pytest.mark.parametrize("table", ["user_profile", "check_in", "diet_preferences", '"user"'])
async def test_reviewer_reads_no_profiles(table, database_urls):
    connection = await asyncpg.connect(database_urls.of(Login.REVIEW))
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.fetch(f"SELECT * FROM {table}")
    await connection.close()


@pytest.mark.parametrize("login", [Login.AUTH, Login.LOG])
async def test_logins_without_tables_read_none(login, database_urls, owned_tables):
    connection = await asyncpg.connect(database_urls.of(login))
    for table in [*owned_tables, '"user"']:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.fetch(f"SELECT 1 FROM {table}")
    await connection.close()


async def test_months_of_the_logs_are_no_back_door(database_urls, superuser):
    months = await superuser.fetch(
        "SELECT inhrelid::regclass::text AS name FROM pg_inherits"
        " WHERE inhparent = 'ai_policy_violation_log'::regclass"
    )
    assert len(months) >= 5
    for login in Login:
        connection = await asyncpg.connect(database_urls.of(login))
        for month in months:
            if login is Login.OWNER:
                assert await connection.fetch(f"SELECT 1 FROM {month['name']}") == []
                continue
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.fetch(f"SELECT 1 FROM {month['name']}")
        await connection.close()


async def test_owner_sees_no_health_data(database_urls, full_person, owned_tables):
    person = await full_person()
    connection = await asyncpg.connect(database_urls.of(Login.OWNER))
    try:
        for table in set(owned_tables) - {"refresh_token"}:
            seen = await connection.fetch(
                f"SELECT 1 FROM {table} WHERE user_id = $1", person["user"]
            )
            assert seen == [], table
    finally:
        await connection.close()


async def test_service_makes_nobody_a_reviewer(database, new_person):
    me = await new_person()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.hot(me) as connection:
            await connection.execute("""UPDATE "user" SET role = 'admin'""")

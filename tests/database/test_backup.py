"""A backup holds everything, and what is restored from it works as before."""

import asyncio
import stat
from datetime import UTC, datetime
from urllib.parse import quote
from uuid import uuid4

import asyncpg
import pytest

from database import (
    Addresses,
    Cipher,
    Database,
    Login,
    NewAccount,
    ToolCallRow,
    ViolationRow,
    backup,
    migrate,
)
from database.backup import BackupFailed, back_up, restore
from database.tables import AiSession, CheckIn, Message
from tests.conftest import SECRET
from tests.database.conftest import TOOL_CALL, VIOLATION
from tests.database.test_migrations import EVERYTHING

TABLES = """
SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
ORDER BY 1
"""


def untold(_progress):
    pass


async def contents_of(addresses):
    """Every row of every table as text, and everything that the catalogue knows of ours."""
    connection = await asyncpg.connect(addresses.server)
    try:
        rows = {}
        for record in await connection.fetch(TABLES):
            name = record["relname"]
            found = await connection.fetch(f'SELECT t::text AS row FROM "{name}" AS t ORDER BY 1')
            rows[name] = [each["row"] for each in found]
        return rows, [row[0] for row in await connection.fetch(EVERYTHING)]
    finally:
        await connection.close()


@pytest.fixture
async def lived_in(new_database):
    """A database with a person in it, and where it is."""
    addresses = await new_database()
    await migrate(addresses)
    async with Database(addresses, Cipher(SECRET)) as database:
        user = await database.accounts.register(NewAccount("ana@example.org", "hashed"))
        session = await _say(database, user, "Grüße\tund\\n mehr ")
        sealed = VIOLATION | {"excerpt": "eat less", "trigger_content": "eat less"}
        await database.log.write(
            ToolCallRow(user, session, **TOOL_CALL), ViolationRow(user, session, **sealed)
        )
    return addresses, user


async def _say(database, user, text):
    session = uuid4()
    async with database.as_user(user) as data:
        data.add(AiSession(id=session))
        await data.flush()
        data.add(Message(session_id=session, role="user", content=text))
    return session


@pytest.fixture
async def file(lived_in, tmp_path):
    await back_up(lived_in[0], tmp_path / "a.dump", untold)
    return tmp_path / "a.dump"


async def test_everything_comes_back_into_an_empty_database(lived_in, file, new_database):
    addresses, _ = lived_in
    other = await new_database()
    contents = await restore(other, file, untold)
    before, after = await contents_of(addresses), await contents_of(other)
    assert after == before
    assert len(before[0]["user"]) == len(before[0]["message"]) == 1
    assert contents.tables == len(before[0])


async def test_the_roles_rows_and_row_security_work_afterwards(lived_in, file, new_database):
    _, user = lived_in
    other = await new_database()
    await restore(other, file, untold)
    await migrate(other)
    async with Database(other, Cipher(SECRET)) as database:
        stranger = await database.accounts.register(NewAccount("bo@example.org", "hashed"))
        async with database.as_user(stranger) as data:
            assert await data.all(data.mine(Message)) == []
            data.add(CheckIn(date=datetime.now(UTC).date(), weight_kg=70))
        async with database.as_user(user) as data:
            [message] = await data.all(data.mine(Message))
        await database.log.write(ToolCallRow(user, message.session_id, **TOOL_CALL))
    app = await asyncpg.connect(other.of(Login.APP))
    assert await app.fetchval("SELECT count(*) FROM message") == 0
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await app.execute('UPDATE "user" SET role = $$admin$$')
    await app.close()


async def test_a_database_with_accounts_is_replaced_by_force_only(lived_in, file):
    addresses, _ = lived_in
    before = await contents_of(addresses)
    async with Database(addresses, Cipher(SECRET)) as database:
        await database.accounts.register(NewAccount("late@example.org", "hashed"))
    with pytest.raises(BackupFailed, match="holds 2 accounts"):
        await restore(addresses, file, untold)
    await restore(addresses, file, untold, force=True)
    assert await contents_of(addresses) == before


async def test_what_breaks_in_the_middle_changes_nothing(lived_in, file):
    addresses, _ = lived_in
    before = await contents_of(addresses)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) - 2000])
    with pytest.raises(BackupFailed):
        await restore(addresses, file, untold, force=True)
    assert await contents_of(addresses) == before


async def test_what_the_server_refuses_changes_nothing(lived_in, file, superuser_of):
    """A table of somebody else's that stands in the way."""
    addresses, _ = lived_in
    connection = await superuser_of(addresses)
    await connection.execute("ALTER TABLE job_run OWNER TO CURRENT_USER")
    before = await contents_of(addresses)
    with pytest.raises(BackupFailed, match=r'"job_run" already exists[\s\S]*Nothing was changed'):
        await restore(addresses, file, untold, force=True)
    assert await contents_of(addresses) == before


async def test_a_database_in_use_is_left_alone(lived_in, file):
    addresses, _ = lived_in
    async with Database(addresses, Cipher(SECRET)):
        with pytest.raises(BackupFailed, match="Stop it first"):
            await restore(addresses, file, untold, force=True)


async def test_a_backup_is_taken_while_people_write(lived_in, tmp_path, new_database):
    addresses, user = lived_in
    async with Database(addresses, Cipher(SECRET)) as database:
        done = asyncio.Event()

        async def keep_saying():
            while not done.is_set():
                await _say(database, user, "hello")

        saying = asyncio.create_task(keep_saying())
        await back_up(addresses, tmp_path / "b.dump", untold)
        done.set()
        await saying
    other = await new_database()
    await restore(other, tmp_path / "b.dump", untold)
    rows, _ = await contents_of(other)
    assert len(rows["ai_session"]) == len(rows["message"]) >= 1


async def test_the_file_is_for_its_owner_only_and_never_overwritten(lived_in, file):
    addresses, _ = lived_in
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept = file.read_bytes()
    with pytest.raises(BackupFailed, match="exists"):
        await back_up(addresses, file, untold)
    assert file.read_bytes() == kept
    await back_up(addresses, file, untold, force=True)
    assert list(file.parent.iterdir()) == [file]


async def test_no_password_is_among_the_arguments(lived_in, tmp_path, superuser_of, monkeypatch):
    """Whoever may list processes would read it."""
    addresses, _ = lived_in
    seen = []
    start = asyncio.create_subprocess_exec

    async def watched(*command, **options):
        seen.extend(command)
        return await start(*command, **options)

    monkeypatch.setattr(asyncio, "create_subprocess_exec", watched)
    connection = await superuser_of(addresses)
    password = "p&ss wörd"
    await connection.execute(f"CREATE ROLE coach_test_backup SUPERUSER LOGIN PASSWORD '{password}'")
    try:
        url = addresses.server.replace("postgres@", f"coach_test_backup:{quote(password)}@")
        await back_up(Addresses(url, SECRET), tmp_path / "c.dump", untold)
    finally:
        await connection.execute("DROP ROLE coach_test_backup")
    assert not [word for word in seen if "p%26ss" in word or password in word]


async def test_a_login_that_does_not_see_all_rows_is_refused(lived_in, tmp_path):
    addresses, _ = lived_in
    weak = Addresses(addresses.of(Login.OWNER), SECRET)
    with pytest.raises(BackupFailed, match="BYPASSRLS"):
        await back_up(weak, tmp_path / "d.dump", untold)


@pytest.mark.parametrize("text", [b"", b"no backup", b"PGDMP and then nothing"])
async def test_what_is_no_backup_is_refused_before_anything_is_done(text, lived_in, tmp_path):
    broken = tmp_path / "broken"
    broken.write_bytes(text)
    with pytest.raises(BackupFailed):
        await restore(lived_in[0], broken, untold, force=True)


async def test_a_backup_of_a_newer_schema_is_refused(lived_in, tmp_path, superuser_of):
    addresses, _ = lived_in
    connection = await superuser_of(addresses)
    await connection.execute("UPDATE alembic_version SET version_num = '9999_later'")
    await back_up(addresses, tmp_path / "e.dump", untold)
    with pytest.raises(BackupFailed, match="newer Coach"):
        await restore(addresses, tmp_path / "e.dump", untold, force=True)


async def test_another_secret_is_noticed(lived_in):
    addresses, _ = lived_in
    assert await backup.opens_what_is_sealed(addresses, Cipher(SECRET))
    assert not await backup.opens_what_is_sealed(addresses, Cipher("another secret"))


async def test_progress_only_grows_and_ends_at_the_whole(lived_in, tmp_path, new_database):
    told = []
    await back_up(lived_in[0], tmp_path / "f.dump", told.append)
    shares = [each.share for each in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert "message" in {each.table for each in told}
    told.clear()
    await restore(await new_database(), tmp_path / "f.dump", told.append)
    shares = [each.share for each in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1


async def test_programs_that_are_missing_are_named(lived_in, tmp_path, monkeypatch):
    monkeypatch.setattr(backup.embedded, "packaged", lambda: tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BackupFailed, match="pg_dump is not installed"):
        await back_up(lived_in[0], tmp_path / "g.dump", untold)


@pytest.fixture
async def superuser_of():
    opened = []

    async def connect(addresses):
        opened.append(await asyncpg.connect(addresses.server))
        return opened[-1]

    yield connect
    for connection in opened:
        await connection.close()

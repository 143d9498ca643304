"""A database in one file and back, with PostgreSQL's own programs: pg_dump, pg_restore and psql.

The file is in pg_dump's custom format, compressed, from one snapshot while the service runs. It
holds no secret: what is sealed in it stays sealed without the one that the service ran with.
"""

import asyncio
import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit, urlunsplit

import asyncpg
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from database import embedded
from database.cipher import CannotOpen, Cipher
from database.engines import LOST, Driver, open_connection
from database.migration import alembic_config
from database.roles import Addresses, Login, ensure_roles, roles_sql

CHUNK_BYTES = 256 * 1024
GLANCE_SECONDS = 0.5
LOCK_SECONDS = 10
_ARCHIVE_MARK = b"PGDMP"
# Newer programs begin with this, and servers before version 17 do not know it.
_NEWER_SETTING = b"SET transaction_timeout = 0;\n"
_NEXT_TABLE = re.compile(rb'(?:^|\n)COPY public\."?(\w+)')
_DUMPED = re.compile(r'dumping contents of table "public\."?(\w+)')


class BackupFailed(Exception):
    """There is no backup, or nothing was restored; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: a share of the whole from 0 to 1, bytes written, the table at work."""

    share: float
    written: int
    table: str


Told = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds."""

    tables: int
    """With rows in the file; months of the logs count each."""
    revision: str
    size_bytes: int


async def back_up(addresses: Addresses, file: Path, told: Told, *, force: bool = False) -> Contents:
    """Write the database to a file that only its owner may read; all of it or none."""
    if file.exists() and not force:
        raise BackupFailed(f"{file} exists. Choose another name, or overwrite it with --force.")
    async with _login(addresses) as connection:
        rows = await connection.fetch(
            "SELECT relname, pg_table_size(oid) AS size FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
    sizes = {str(row["relname"]): int(row["size"]) for row in rows}
    if "alembic_version" not in sizes:
        raise BackupFailed("There is nothing to back up: this database holds no Coach.")
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        # The program keeps the mode of a file that is there.
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        await _dump(addresses, unfinished, sizes, told)
        contents = await read_contents(unfinished)
        unfinished.replace(file)
    except OSError as error:
        raise BackupFailed(f"{file} cannot be written: {error.strerror}.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return contents


async def restore(addresses: Addresses, file: Path, told: Told, *, force: bool = False) -> Contents:
    """Replace what the database holds with a backup, in one transaction: all of it or nothing.

    Refuses a database with accounts unless forced, one that a service works on, and a backup of
    a newer schema. The schema is as old as the backup afterwards.
    """
    contents = await read_contents(file)
    _refuse_newer(contents.revision)
    async with _login(addresses) as connection:
        await _refuse_busy(connection)
        if not force:
            await _refuse_data(connection)
        database = str(await connection.fetchval("SELECT current_database()"))
    await ensure_roles(addresses)
    empty = (
        f"SET lock_timeout = '{LOCK_SECONDS}s';\nDROP OWNED BY {Login.OWNER} CASCADE;\n"
        + roles_sql(addresses, database)
    )
    await _load(addresses, file, empty.encode(), contents, told)
    async with _login(addresses) as connection:
        await connection.execute("ANALYZE")
    return contents


async def read_contents(file: Path) -> Contents:
    """What is in a backup; BackupFailed if it is none."""
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            mark = opened.read(len(_ARCHIVE_MARK))
    except OSError as error:
        raise BackupFailed(f"{file} cannot be read: {error.strerror}.") from error
    if mark != _ARCHIVE_MARK:
        raise BackupFailed(f"{file} is no backup: pg_dump's custom format is expected.")
    listed = await _output("pg_restore", "--list", str(file))
    tables = re.findall(r" TABLE DATA public (\w+)", listed)
    version = await _output(
        "pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(file)
    )
    revision = re.search(r"COPY public\.alembic_version .*\n(\w+)\n", version)
    if revision is None:
        raise BackupFailed(f"{file} is a backup of something else: it holds no Coach.")
    return Contents(len(tables), revision[1], size)


async def opens_what_is_sealed(addresses: Addresses, cipher: Cipher) -> bool:
    """Whether this secret is the one that the newest sealed text was sealed with."""
    async with _login(addresses) as connection:
        row = await connection.fetchrow(
            "SELECT id, excerpt FROM ai_policy_violation_log WHERE excerpt IS NOT NULL"
            " ORDER BY created_at DESC LIMIT 1"
        )
    if row is None:
        return True
    try:
        cipher.open(row["excerpt"], row=row["id"])
    except CannotOpen:
        return False
    return True


# -- what is refused ------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def _login(addresses: Addresses) -> AsyncIterator[Driver]:
    """The server's own login, which has to see all rows."""
    try:
        connection = await open_connection(addresses.server, "coach backup")
    except (*LOST, OSError, asyncpg.PostgresError) as error:
        raise BackupFailed(f"The database cannot be used: {error}") from error
    try:
        if not await connection.fetchval(
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
        ):
            raise BackupFailed(
                "Row security hides people's rows from the login of DATABASE_URL. Use a superuser"
                " or a login with BYPASSRLS for backup and restore."
            )
        yield connection
    finally:
        await connection.close()


async def _refuse_busy(connection: Driver) -> None:
    busy = await connection.fetchval(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND usename = ANY($1)",
        [str(login) for login in Login],
    )
    if busy:
        raise BackupFailed("A service works on this database. Stop it first.")


async def _refuse_data(connection: Driver) -> None:
    if await connection.fetchval("""SELECT to_regclass('public."user"')""") is None:
        return
    accounts = await connection.fetchval('SELECT count(*) FROM "user"')
    if accounts:
        raise BackupFailed(
            f"The database holds {accounts:,} account{'s'[: accounts != 1]}. With --force"
            " everything in it is replaced by the backup; back it up first."
        )


def _refuse_newer(revision: str) -> None:
    try:
        ScriptDirectory.from_config(alembic_config()).get_revision(revision)
    except CommandError as error:
        raise BackupFailed(
            f"The backup is of a newer Coach (schema {revision}). Update this one first."
        ) from error


# -- the programs ---------------------------------------------------------------------------


async def _dump(addresses: Addresses, file: Path, sizes: Mapping[str, int], told: Told) -> None:
    url, environment = _for_libpq(addresses.server)
    process = await asyncio.create_subprocess_exec(
        *(_program("pg_dump"), "--format=custom", "--verbose", f"--file={file}", f"--dbname={url}"),
        stdin=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        env=environment,
    )
    assert process.stderr is not None
    said: list[str] = []
    table, passed, whole = "", 0, max(1, sum(sizes.values()))
    async with _ended(process):
        while not process.stderr.at_eof():
            try:
                async with asyncio.timeout(GLANCE_SECONDS):
                    line = (await process.stderr.readline()).decode(errors="replace").rstrip()
            except TimeoutError:
                line = ""
            if found := _DUMPED.search(line):
                passed += sizes.get(table, 0)
                table = found[1]
            elif line:
                said.append(line)
            told(Progress(min(1.0, passed / whole), file.stat().st_size, table))
    if process.returncode != 0:
        raise BackupFailed(_why("pg_dump", said))
    told(Progress(1.0, file.stat().st_size, ""))


async def _load(
    addresses: Addresses, file: Path, before: bytes, contents: Contents, told: Told
) -> None:
    """Feed the backup as SQL to psql, after what makes room for it."""
    url, environment = _for_libpq(addresses.server)
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as more_errors:
        psql = await asyncio.create_subprocess_exec(
            *(_program("psql"), "--no-psqlrc", "--quiet", "--single-transaction"),
            *("--set=ON_ERROR_STOP=1", "--output=/dev/null", f"--dbname={url}", "--file=-"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=errors,
            env=environment,
        )
        async with _ended(psql):
            archive = await asyncio.create_subprocess_exec(
                *(_program("pg_restore"), "--file=-", str(file)),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=more_errors,
                env=environment,
            )
            async with _ended(archive):
                read = await _pour(archive, psql, before, contents, told)
            if read and archive.returncode != 0:
                _kill(psql)  # a script that is cut short must not be committed
                raise BackupFailed(_why("pg_restore", _lines(more_errors)) + _UNCHANGED)
        if psql.returncode != 0:
            # Its other lines may quote rows.
            said = [line for line in _lines(errors) if "ERROR:" in line or "FATAL:" in line]
            raise BackupFailed(_why("psql", said) + _UNCHANGED)


_UNCHANGED = "\nNothing was changed."


async def _pour(
    archive: asyncio.subprocess.Process,
    psql: asyncio.subprocess.Process,
    before: bytes,
    contents: Contents,
    told: Told,
) -> bool:
    """Pass the script on; False when psql ended before it had read all, and so says why."""
    assert archive.stdout is not None
    assert psql.stdin is not None
    chunk, written, tables, table = before, 0, 0, ""
    try:
        while chunk:
            psql.stdin.write(chunk)
            await psql.stdin.drain()
            chunk = await archive.stdout.read(CHUNK_BYTES)
            if not written:
                chunk = chunk.replace(_NEWER_SETTING, b"")
            written += len(chunk)
            for found in _NEXT_TABLE.finditer(chunk):
                tables, table = tables + 1, found[1].decode()
            told(Progress(min(1.0, tables / max(1, contents.tables)), written, table))
    except (BrokenPipeError, ConnectionResetError):
        _kill(archive)
        return False
    if await archive.wait() == 0:
        psql.stdin.close()
        # A name that lay across two chunks was not counted.
        told(Progress(1.0, written, table))
    return True


async def _output(program: str, *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        *(_program(program), *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, errors = await process.communicate()
    if process.returncode != 0:
        raise BackupFailed(_why(program, errors.decode(errors="replace").splitlines()))
    return out.decode()


@contextlib.asynccontextmanager
async def _ended(process: asyncio.subprocess.Process) -> AsyncIterator[None]:
    """However the block ends, the program has ended too."""
    try:
        yield
    except BaseException:
        _kill(process)
        raise
    finally:
        await process.wait()


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()


def _program(name: str) -> str:
    """A program of PostgreSQL's: those that came with us, which read every older server."""
    with contextlib.suppress(embedded.EmbeddedServerError):
        ours = embedded.packaged() / name
        if ours.exists():
            return str(ours)
    found = shutil.which(name)
    if found is None:
        raise BackupFailed(
            f"{name} is not installed. Install PostgreSQL's client programs (postgresql-client),"
            " of the server's version or later, and make sure that PATH names their folder."
        )
    return found


def _for_libpq(url: str) -> tuple[str, dict[str, str]]:
    """The address without its password, which everybody on the machine could read as argument."""
    parts = urlsplit(url)
    credentials, at, hosts = parts.netloc.rpartition("@")
    name, _, password = credentials.partition(":")
    rest = urlunsplit(("", "", parts.path, parts.query, ""))
    environment = {
        **os.environ,
        "LC_ALL": "C",
        "PGAPPNAME": "coach backup",
        "PGTARGETSESSIONATTRS": "primary",  # among several hosts
    }
    if password:
        environment["PGPASSWORD"] = unquote(password)
    return f"postgresql://{name}{at}{hosts}{rest}", environment


def _lines(file: IO[bytes]) -> list[str]:
    file.seek(0)
    return file.read().decode(errors="replace").splitlines()


def _why(program: str, said: list[str]) -> str:
    return "\n".join([f"{program} failed:", *said[-5:]])

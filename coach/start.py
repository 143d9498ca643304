"""What stands before the service can run: settings, the secret, a database, a demo account."""

import contextlib
import os
import re
import secrets
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import asyncpg
import typer
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from sqlalchemy.exc import DBAPIError

from coach.accounts.passwords import Passwords
from coach.settings import Settings
from coach.telemetry import ExporterMissing
from database import (
    Account,
    Addresses,
    Cipher,
    Database,
    EmailTaken,
    NewAccount,
    RolesMissing,
    RoleTooStrong,
    demo,
    embedded,
    migrate,
)
from database.backup import BackupFailed
from database.tables import ConsentKind

DEMO_EMAIL = "demo@coach.example"
DEMO_PASSWORD = "twelve lively weeks"  # noqa: S105 - offered on loopback only, to everybody there
WEAKEST_SECRET_CHARACTERS = 32
FEWEST_DIFFERENT = 10
_PLACEHOLDERS = ("changeme", "changethis", "password", "example", "123456", "abcdef", "qwerty")


class CannotStart(Exception):
    """Something has to be changed first; the message says what."""


def settings_of(**given: Any) -> Settings:
    """Read the settings; what is wrong is told by the name of its variable."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        raise CannotStart("\n".join(_wrong(each) for each in error.errors())) from error


def _wrong(error: ErrorDetails) -> str:
    """Say it without the value, which may be a secret."""
    name = "__".join(each for each in error["loc"] if isinstance(each, str)).upper()
    variable = name if name == "DATABASE_URL" else f"COACH_{name}"
    return f"{variable}: {error['msg']}"


@contextmanager
def readable_errors() -> Iterator[None]:
    """What an operator can mend is said in words, without a traceback."""
    try:
        yield
    except RolesMissing as error:
        typer.echo(f"{error} Run this as somebody who may, then start again:\n", err=True)
        typer.echo(error.sql)
        sys.exit(1)
    except (
        CannotStart,
        BackupFailed,
        ExporterMissing,
        embedded.EmbeddedServerError,
        RoleTooStrong,
    ) as error:
        typer.echo(f"coach: {error}", err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


def secret_of(settings: Settings) -> str:
    """The operator's secret; in development one is made on the first start and kept."""
    if settings.secret_key is not None:
        secret = settings.secret_key.get_secret_value()
        if _is_weak(secret):
            raise CannotStart(
                f"COACH_SECRET_KEY is weak: use at least {WEAKEST_SECRET_CHARACTERS} random"
                " characters, such as those of: openssl rand -base64 32"
            )
        return secret
    if settings.environment == "production":
        raise CannotStart(
            "COACH_SECRET_KEY is missing. In production it has to be set: at least"
            f" {WEAKEST_SECRET_CHARACTERS} random characters."
        )
    return _kept_secret(folder_of(settings))


def _is_weak(secret: str) -> bool:
    """Tell what no random secret looks like: short, of few characters, repeated, or words."""
    repeats = secret in (secret + secret)[1:-1]
    words = re.sub(r"[\W_]", "", secret.casefold())
    return (
        len(secret) < WEAKEST_SECRET_CHARACTERS
        or len(set(secret)) < FEWEST_DIFFERENT
        or repeats
        or any(word in words for word in _PLACEHOLDERS)
    )


def folder_of(settings: Settings) -> Path:
    """Where the embedded database and a made secret live."""
    return (settings.data_dir or embedded.default_folder()).expanduser().absolute()


def _kept_secret(folder: Path) -> str:
    path = folder / "service-secret"
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        if not path.exists():
            _make_secret(path)
        secret = path.read_text().strip()
    except OSError as error:
        raise CannotStart(
            f"The data folder {folder} cannot be used: {error.strerror}. Set COACH_DATA_DIR to a"
            " folder that you may write to."
        ) from error
    if not secret:
        raise CannotStart(
            f"{path} is empty. Restore it from a backup; or delete it, and a new one is made: then"
            " everybody has to sign in again, and what was sealed with the old one stays sealed."
        )
    return secret


def _make_secret(path: Path) -> None:
    """All at once, so that nobody ever reads half of it; the first of two who try wins."""
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
        with contextlib.suppress(FileExistsError):
            os.link(unfinished, path)
    finally:
        os.unlink(unfinished)  # noqa: PTH108 - its name is a string


@contextmanager
def database_server(settings: Settings) -> Iterator[Addresses]:
    """The operator's PostgreSQL, or the embedded one for as long as the block lasts."""
    secret = secret_of(settings)
    if settings.database_url is not None:
        yield Addresses(settings.database_url, secret)
        return
    server = embedded.start(folder_of(settings))
    try:
        yield Addresses(server.url, secret)
    finally:
        server.stop()


async def prepare(settings: Settings, addresses: Addresses) -> None:
    """Bring the database up to date; what an operator can mend about it is said in words."""
    try:
        await migrate(addresses)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, DBAPIError) as error:
        which = "The database of DATABASE_URL" if settings.database_url else "The database"
        raise CannotStart(f"{which} cannot be used: {_words(error)}") from error


def _words(error: Exception) -> str:
    """What the database said, without what the library has to add."""
    return str(error.orig) if isinstance(error, DBAPIError) else str(error)


def offers_demo(settings: Settings) -> bool:
    """A demo account has a password that everybody knows: on loopback only."""
    if not settings.demo or settings.environment == "production":
        return False
    if settings.host == "localhost":
        return True
    try:
        return ip_address(settings.host).is_loopback
    except ValueError:
        return False


async def make_demo(
    addresses: Addresses, secret: str, today: date, *, afresh: bool = False
) -> None:
    """Make the demo account with its twelve weeks; one that is there stays, unless `afresh`."""
    async with Database(addresses, Cipher(secret), pool_size=2) as database:
        found = await database.accounts.by_email(DEMO_EMAIL)
        if found is not None and afresh:
            await database.accounts.delete(found.user_id)
            found = None
        if found is not None:
            user_id = found.user_id
            await _open_demo(database, found)
        else:
            hashed = await Passwords().hash(DEMO_PASSWORD)
            account = NewAccount(DEMO_EMAIL, hashed, display_name="Demo", birth_year=1990)
            consents = [(kind, "1") for kind in (ConsentKind.TERMS, ConsentKind.PRIVACY)]
            try:
                user_id = await database.accounts.register(account, consents)
            except EmailTaken:
                return
        await demo.fill_demo(database, user_id, today=today)


async def _open_demo(database: Database, found: Account) -> None:
    """Let the known password fit again: it was taken away while no demo was offered."""
    passwords = Passwords()
    fits, _ = await passwords.verify(DEMO_PASSWORD, found.hashed_password)
    if not fits:
        await database.accounts.set_password(found.user_id, await passwords.hash(DEMO_PASSWORD))


async def close_demo(addresses: Addresses, secret: str, now: datetime) -> None:
    """Where no demo is offered, a demo account of earlier days must not be a door for everybody."""
    async with Database(addresses, Cipher(secret), pool_size=2) as database:
        found = await database.accounts.by_email(DEMO_EMAIL)
        if found is None:
            return
        passwords = Passwords()
        fits, _ = await passwords.verify(DEMO_PASSWORD, found.hashed_password)
        if fits:
            hashed = await passwords.hash(secrets.token_urlsafe(32))
            await database.accounts.set_password(found.user_id, hashed)
            await database.accounts.sign_out_everywhere(found.user_id, now=now)

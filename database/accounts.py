"""Accounts and sign-ins: the two look-ups before anybody is signed in, and what follows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import cast
from uuid import UUID, uuid4

import asyncpg
from sqlalchemy.ext.asyncio import AsyncEngine

from database.door import transaction
from database.ids import uuid7
from database.tables import ConsentKind, Role


class EmailTaken(Exception):
    """Another account has this e-mail address."""


class Rotation(StrEnum):
    """What became of a refresh token that was handed in."""

    ROTATED = "rotated"
    RACED = "raced"  # used a moment ago, by a second tab: nothing was revoked
    REUSED = "reused"  # used before: its whole family is revoked now
    EXPIRED = "expired"
    INACTIVE = "inactive"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Account:
    """What a sign-in has to know."""

    user_id: UUID
    email: str
    hashed_password: str = field(kw_only=True)
    is_active: bool = field(kw_only=True)
    is_verified: bool = field(kw_only=True)
    role: Role = field(kw_only=True)
    preferred_language: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Rotated:
    """The outcome, and whose token it was (None when unknown)."""

    outcome: Rotation
    user_id: UUID | None
    family_id: UUID | None = field(kw_only=True)
    role: Role | None = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class SignIn:
    """One device that is signed in: a family of tokens with a live one in it."""

    family_id: UUID
    signed_in_at: datetime
    last_used_at: datetime = field(kw_only=True)
    user_agent: str | None = field(kw_only=True)
    ip_address: str | None = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What a registration brings."""

    email: str
    hashed_password: str
    language: str = field(default="en", kw_only=True)
    display_name: str | None = field(default=None, kw_only=True)
    birth_year: int | None = field(default=None, kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    time_zone: str = field(default="UTC", kw_only=True)
    user_id: UUID = field(default_factory=uuid4, kw_only=True)


class Accounts:
    """Statements about accounts; all but two run as the person themselves."""

    def __init__(self, auth: AsyncEngine, app: AsyncEngine) -> None:
        self._auth = auth
        self._app = app

    async def register(
        self, new: NewAccount, consents: Iterable[tuple[ConsentKind, str]] = ()
    ) -> UUID:
        """Make the account, its profile and its first consents (kind, version), or none of them."""
        async with transaction(self._app, new.user_id) as (_, driver):
            try:
                await driver.execute(
                    'INSERT INTO "user" (id, email, hashed_password, preferred_language)'
                    " VALUES ($1, $2, $3, $4)",
                    *(new.user_id, new.email, new.hashed_password, new.language),
                )
            except asyncpg.UniqueViolationError as error:
                raise EmailTaken from error
            await driver.execute(
                "INSERT INTO user_profile"
                " (id, user_id, display_name, birth_year, country, timezone)"
                " VALUES ($1, $2, $3, $4, $5, $6)",
                *(uuid4(), new.user_id, new.display_name, new.birth_year, new.country),
                new.time_zone,
            )
            for kind, version in consents:
                await driver.execute(
                    "INSERT INTO consent (id, user_id, kind, version, granted)"
                    " VALUES ($1, $2, $3, $4, true)",
                    *(uuid7(), new.user_id, kind, version),
                )
        return new.user_id

    async def by_email(self, email: str) -> Account | None:
        """Find an account by its address, in any case, before anybody is signed in."""
        async with transaction(self._auth, None) as (_, driver):
            row = await driver.fetchrow("SELECT * FROM auth_find_user($1)", email)
        return None if row is None else _account(email, row)

    async def by_id(self, user_id: UUID) -> Account | None:
        async with transaction(self._app, user_id) as (_, driver):
            row = await driver.fetchrow(
                "SELECT id AS user_id, email, hashed_password, is_active, is_verified, role,"
                ' preferred_language FROM "user" WHERE id = $1',
                user_id,
            )
        return None if row is None else _account(row["email"], row)

    async def role_of(self, user_id: UUID) -> Role | None:
        """The role of an account in use; None when it is gone or inactive."""
        async with transaction(self._app, user_id) as (_, driver):
            role = await driver.fetchval(
                'SELECT role FROM "user" WHERE id = $1 AND is_active', user_id
            )
        return None if role is None else Role(role)

    async def set_password(self, user_id: UUID, hashed_password: str) -> None:
        async with transaction(self._app, user_id) as (_, driver):
            await driver.execute(
                'UPDATE "user" SET hashed_password = $2, updated_at = now() WHERE id = $1',
                *(user_id, hashed_password),
            )

    async def set_verified(self, user_id: UUID) -> None:
        async with transaction(self._app, user_id) as (_, driver):
            await driver.execute(
                'UPDATE "user" SET is_verified = true, updated_at = now() WHERE id = $1', user_id
            )

    async def delete(self, user_id: UUID) -> bool:
        """Delete the account and everything of it; False when there was none."""
        async with transaction(self._app, user_id) as (_, driver):
            done = await driver.execute('DELETE FROM "user" WHERE id = $1', user_id)
        return done == "DELETE 1"

    async def sign_in(
        self,
        user_id: UUID,
        token_hash: str,
        *,
        family_id: UUID,
        now: datetime,
        expires_at: datetime,
        user_agent: str | None = None,
        ip_address: str | None = None,
    ) -> None:
        """Store the first token of a new family."""
        async with transaction(self._app, user_id) as (_, driver):
            await driver.execute(
                "INSERT INTO refresh_token (id, user_id, token_hash, family_id, created_at,"
                " expires_at, user_agent, ip_address) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                *(uuid4(), user_id, token_hash, family_id, now, expires_at),
                *(user_agent and user_agent[:500], ip_address),
            )

    async def rotate(
        self,
        old_hash: str,
        new_hash: str,
        *,
        now: datetime,
        expires_at: datetime,
        user_agent: str | None = None,
        ip_address: str | None = None,
        grace: timedelta = timedelta(0),
    ) -> Rotated:
        """Exchange a token for a new one in one step; a token that was used before ends its family.

        Within `grace` of its first use a token is only refused (`raced`).
        """
        async with transaction(self._auth, None) as (_, driver):
            row = await driver.fetchrow(
                "SELECT * FROM auth_rotate_token($1, $2, $3, $4, $5, $6, $7, $8)",
                *(old_hash, uuid4(), new_hash, now, expires_at),
                *(user_agent and user_agent[:500], ip_address, grace),
            )
        assert row is not None
        return Rotated(
            Rotation(row["outcome"]),
            row["user_id"],
            family_id=row["family_id"],
            role=None if row["role"] is None else Role(row["role"]),
        )

    async def live_until(self, user_id: UUID, token_hash: str) -> datetime | None:
        """When a token that was not used yet expires; None when it is of no use any more."""
        async with transaction(self._app, user_id) as (_, driver):
            found = await driver.fetchval(
                'SELECT expires_at FROM refresh_token AS t JOIN "user" AS u ON u.id = t.user_id'
                " WHERE token_hash = $1 AND revoked_at IS NULL AND is_active",
                token_hash,
            )
        return cast("datetime | None", found)

    async def take_attempt(
        self, key: bytes, *, step: timedelta, span: timedelta, now: datetime
    ) -> datetime | None:
        """Count an attempt, for all processes; or say when the next one is free.

        `span / step` attempts are free at once, and then one every `step`.
        """
        async with transaction(self._auth, None) as (_, driver):
            free_at = await driver.fetchval(
                "SELECT auth_take_attempt($1, $2, $3, $4)", key, step, span, now
            )
        return cast("datetime | None", free_at)

    async def give_back_attempt(self, key: bytes, *, step: timedelta) -> None:
        """Uncount an attempt."""
        async with transaction(self._auth, None) as (_, driver):
            await driver.execute("SELECT auth_give_back_attempt($1, $2)", key, step)

    async def sign_out(self, user_id: UUID, family_id: UUID, *, now: datetime) -> None:
        """End one sign-in."""
        async with transaction(self._app, user_id) as (_, driver):
            await driver.execute(
                "UPDATE refresh_token SET revoked_at = $2"
                " WHERE family_id = $1 AND user_id = $3 AND revoked_at IS NULL",
                *(family_id, now, user_id),
            )

    async def sign_out_everywhere(
        self, user_id: UUID, *, now: datetime, but: UUID | None = None
    ) -> None:
        """End all sign-ins, but for one family."""
        async with transaction(self._app, user_id) as (_, driver):
            await driver.execute(
                "UPDATE refresh_token SET revoked_at = $2 WHERE user_id = $1"
                " AND revoked_at IS NULL AND family_id IS DISTINCT FROM $3",
                *(user_id, now, but),
            )

    async def sign_ins(self, user_id: UUID, *, now: datetime) -> list[SignIn]:
        """Where the person is signed in, the last used first."""
        async with transaction(self._app, user_id) as (_, driver):
            rows = await driver.fetch(_SIGN_INS, user_id, now)
        return [
            SignIn(
                row["family_id"],
                row["signed_in_at"],
                last_used_at=row["last_used_at"],
                user_agent=row["user_agent"],
                ip_address=row["ip_address"],
            )
            for row in rows
        ]


_SIGN_INS = """
SELECT live.family_id, live.created_at AS last_used_at, live.user_agent, live.ip_address,
       (SELECT min(created_at) FROM refresh_token AS t
        WHERE t.family_id = live.family_id AND t.user_id = $1) AS signed_in_at
FROM refresh_token AS live
WHERE live.user_id = $1 AND live.revoked_at IS NULL AND live.expires_at > $2
ORDER BY live.created_at DESC
"""


def _account(email: str, row: asyncpg.Record) -> Account:
    return Account(
        row["user_id"],
        email,
        hashed_password=row["hashed_password"],
        is_active=row["is_active"],
        is_verified=row["is_verified"],
        role=Role(row["role"]),
        preferred_language=row["preferred_language"],
    )

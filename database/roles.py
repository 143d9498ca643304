"""The logins of the service, each with only what it needs, and the SQL that makes them."""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from database.engines import Driver, open_connection

_MAY_CREATE = "SELECT has_schema_privilege($1, 'public', 'CREATE')"
_ROUNDS = 4096  # PostgreSQL's own number for SCRAM


class Login(StrEnum):
    """Who connects, and what for. What each may touch is granted by the migrations."""

    OWNER = "coach_owner"  # owns the tables and migrates; not used while serving
    APP = "coach_app"  # the rows of the person signed in
    TOOLS = "coach_tools"  # the same rows, read only
    LOG = "coach_log"  # appends to the logs
    REVIEW = "coach_review"  # reads the logs and the chats that they are about
    AUTH = "coach_auth"  # two functions: find by e-mail, rotate a refresh token
    JOBS = "coach_jobs"  # the schedule, and the functions by which retention deletes


@dataclass(frozen=True, slots=True)
class Addresses:
    """One server, one secret, and from them the address of each login."""

    server: str
    secret: str

    def of(self, login: Login) -> str:
        """The server's address with this login's name and password in it."""
        parts = urlsplit(self.server)
        hosts = parts.netloc.rpartition("@")[2]
        credentials = f"{login}:{quote(password(self.secret, login), safe='')}"
        # Written by hand: for an empty host urlunsplit drops what stands before it.
        rest = urlunsplit(("", "", parts.path, parts.query, ""))
        return f"postgresql://{credentials}@{hosts}{rest}"


class RolesMissing(Exception):
    """The login may not make the roles; `sql` is what somebody has to run who may."""

    def __init__(self, sql: str) -> None:
        super().__init__("The database's roles are missing, and this login may not make them.")
        self.sql = sql


class RoleTooStrong(Exception):
    """The service was about to work as a role that row security does not hold."""


def password(secret: str, login: Login) -> str:
    """A password of its own for each login, so that one secret is enough to keep."""
    return hmac.digest(secret.encode(), f"password of {login}".encode(), "sha256").hex()


def roles_sql(addresses: Addresses, database: str) -> str:
    """What makes the roles, or corrects them; may be run again. Holds verifiers, not passwords."""
    made = "\n".join(_role_sql(addresses.secret, login) for login in Login)
    everybody = ", ".join(Login)
    return f"""{made}
ALTER ROLE {Login.TOOLS} SET default_transaction_read_only = on;
REVOKE CREATE, TEMPORARY ON DATABASE "{database}" FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CONNECT ON DATABASE "{database}" TO {everybody};
GRANT USAGE ON SCHEMA public TO {everybody};
GRANT CREATE ON SCHEMA public TO {Login.OWNER};
"""


def _role_sql(secret: str, login: Login) -> str:
    # Attributes are stated at creation only: altering them takes more than CREATEROLE.
    return f"""DO $$ BEGIN
    CREATE ROLE {login} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
ALTER ROLE {login} LOGIN PASSWORD '{_verifier(secret, login)}';"""


def _verifier(secret: str, login: Login) -> str:
    """What the server stores of a password (RFC 5803), so that no log ever shows the password."""
    salt = hmac.digest(secret.encode(), f"salt of {login}".encode(), "sha256")[:16]
    salted = hashlib.pbkdf2_hmac("sha256", password(secret, login).encode(), salt, _ROUNDS)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    salt64, stored64, server64 = (base64.b64encode(x).decode() for x in (salt, stored, server))
    return f"SCRAM-SHA-256${_ROUNDS}:{salt64}${stored64}:{server64}"


async def ensure_roles(addresses: Addresses) -> None:
    """Make or correct the roles when the server's login may; otherwise demand that they exist."""
    connection = await open_connection(addresses.server, "coach roles")
    try:
        database = await connection.fetchval("SELECT current_database()")
        sql = roles_sql(addresses, database)
        strong = await connection.fetchval(
            "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
        )
        if strong:
            await _make(connection, sql)
        elif not await _all_there(connection) or not await _owner_gets_in(addresses):
            raise RolesMissing(sql)
    finally:
        await connection.close()


async def _make(connection: Driver, sql: str) -> None:
    async with connection.transaction():
        # Roles belong to the whole server: two databases must not alter them at once.
        await connection.execute("SELECT pg_advisory_xact_lock(hashtext('coach roles'))")
        try:
            await connection.execute(sql)
        except asyncpg.InsufficientPrivilegeError as error:
            raise RolesMissing(sql) from error
        # A GRANT by somebody who may not give is no error, only a warning.
        if not await connection.fetchval(_MAY_CREATE, Login.OWNER):
            raise RolesMissing(sql)


async def _all_there(connection: Driver) -> bool:
    """Whether every login exists: a new version may need one more than its predecessor."""
    names = [str(login) for login in Login]
    found = await connection.fetch("SELECT FROM pg_roles WHERE rolname = ANY($1)", names)
    return len(found) == len(names)


async def _owner_gets_in(addresses: Addresses) -> bool:
    try:
        connection = await open_connection(addresses.of(Login.OWNER), "coach roles")
    except asyncpg.InvalidAuthorizationSpecificationError:
        return False
    try:
        # The roles may be there for another database of the same server.
        return bool(await connection.fetchval(_MAY_CREATE, Login.OWNER))
    finally:
        await connection.close()


async def refuse_strong_role(connection: Driver) -> None:
    """Raise if row security would not hold for this connection's role."""
    role = await connection.fetchrow(_STRENGTH)
    assert role is not None
    if role["strong"] or role["owns"]:
        raise RoleTooStrong(
            f"The role {role['name']} is a superuser, may bypass row security, owns tables or is a"
            " member of a role that does. The service works as its own weak roles only."
        )


# Membership counts even where it is not inherited: SET ROLE would do.
_STRENGTH = """
WITH mine AS (SELECT * FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER'))
SELECT current_user AS name,
       bool_or(rolsuper OR rolbypassrls OR rolcreaterole OR rolreplication) AS strong,
       EXISTS (SELECT FROM pg_class JOIN mine ON relowner = mine.oid
               WHERE relkind IN ('r', 'p') AND relrowsecurity) AS owns
FROM mine
"""

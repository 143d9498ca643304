from urllib.parse import quote

import asyncpg
import pytest

from database import (
    Addresses,
    Cipher,
    Database,
    Login,
    RolesMissing,
    RoleTooStrong,
    migrate,
    refuse_strong_role,
)
from database.roles import password


async def test_no_login_has_a_dangerous_attribute(superuser):
    rows = await superuser.fetch(
        "SELECT rolname FROM pg_roles WHERE rolname = ANY($1) AND NOT (rolsuper OR rolbypassrls"
        " OR rolcreaterole OR rolcreatedb OR rolreplication OR rolinherit)",
        list(Login),
    )
    assert {row["rolname"] for row in rows} == set(Login)


async def test_no_login_is_a_member_of_anything(superuser):
    rows = await superuser.fetch(
        "SELECT 1 FROM pg_auth_members WHERE member::regrole::text = ANY($1)", list(Login)
    )
    assert rows == []


@pytest.mark.parametrize("login", [each for each in Login if each is not Login.OWNER])
async def test_logins_of_the_service_are_weak_enough(login, database_urls):
    connection = await asyncpg.connect(database_urls.of(login))
    await refuse_strong_role(connection)
    await connection.close()


async def test_superuser_and_owner_are_too_strong(database_urls):
    for url in (database_urls.server, database_urls.of(Login.OWNER)):
        connection = await asyncpg.connect(url)
        with pytest.raises(RoleTooStrong):
            await refuse_strong_role(connection)
        await connection.close()


@pytest.mark.parametrize("power", ["BYPASSRLS", "SUPERUSER", "IN ROLE coach_owner"])
async def test_a_strong_role_or_its_member_is_refused(power, database_urls, superuser):
    await superuser.execute(f"CREATE ROLE coach_test_strong LOGIN PASSWORD 'x' NOINHERIT {power}")
    try:
        await superuser.execute("SET SESSION AUTHORIZATION coach_test_strong")
        with pytest.raises(RoleTooStrong):
            await refuse_strong_role(superuser)
    finally:
        await superuser.execute("RESET SESSION AUTHORIZATION")
        await superuser.execute("DROP ROLE coach_test_strong")


async def test_the_service_does_not_start_over_a_strong_role(database_urls, superuser):
    await superuser.execute("ALTER ROLE coach_review BYPASSRLS")
    try:
        with pytest.raises(RoleTooStrong):
            await Database(database_urls, Cipher("x")).open()
    finally:
        await superuser.execute("ALTER ROLE coach_review NOBYPASSRLS")


def test_each_login_has_its_own_password():
    assert len({password("secret", login) for login in Login}) == len(Login)
    assert password("secret", Login.APP) != password("other", Login.APP)


async def test_wrong_secret_does_not_get_in(database_urls):
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(Addresses(database_urls.server, "guess").of(Login.APP))


async def test_migrating_by_a_login_that_may_not_make_roles(new_database, superuser):
    """It is told what to run; once an administrator has run it, it may go on."""
    addresses = await new_database()
    await superuser.execute("DROP ROLE IF EXISTS coach_test_plain")
    await superuser.execute("CREATE ROLE coach_test_plain LOGIN PASSWORD 'plain'")
    plain = Addresses(
        addresses.server.replace("//postgres@", "//coach_test_plain:plain@"), "a new secret"
    )
    if plain.server == addresses.server:
        pytest.skip("the server's superuser is not called postgres")
    try:
        with pytest.raises(RolesMissing) as missing:
            await migrate(plain)
        assert quote(password("a new secret", Login.APP)) not in missing.value.sql
        administrator = await asyncpg.connect(addresses.server)
        await administrator.execute(missing.value.sql)
        await administrator.close()
        await migrate(plain)
    finally:
        # The roles are the whole server's: the other tests know them by their own secret.
        await migrate(addresses)
        await superuser.execute("DROP ROLE coach_test_plain")


async def test_a_login_that_a_new_version_brings_is_asked_for(new_database, superuser):
    """A login that may not make roles learns of it before the migrations need the role."""
    addresses = await new_database()
    await migrate(addresses)
    plain = Addresses(addresses.of(Login.OWNER), addresses.secret)
    await migrate(plain)
    await superuser.execute("ALTER ROLE coach_jobs RENAME TO coach_test_away")
    try:
        with pytest.raises(RolesMissing, match="roles are missing") as missing:
            await migrate(plain)
        assert "CREATE ROLE coach_jobs" in missing.value.sql
    finally:
        await superuser.execute("ALTER ROLE coach_test_away RENAME TO coach_jobs")


DATABASE = "coach?target_session_attrs=read-write"
ADDRESSES = {
    "postgresql://root:pw@db.example.org:5432/coach?sslmode=require": (
        "db.example.org:5432/coach?sslmode=require"
    ),
    "postgresql://postgres@/coach?host=/run/coach": "/coach?host=/run/coach",
    f"postgres://u@h1:5432,h2:5433/{DATABASE}": f"h1:5432,h2:5433/{DATABASE}",
    "postgresql+asyncpg://u:p@[::1]:5432/coach": "[::1]:5432/coach",
}


@pytest.mark.parametrize("server", ADDRESSES)
def test_addresses_keep_hosts_and_options(server):
    secret = "s"
    expected = f"postgresql://coach_app:{password(secret, Login.APP)}@{ADDRESSES[server]}"
    assert Addresses(server, secret).of(Login.APP) == expected

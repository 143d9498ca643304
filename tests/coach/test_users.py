"""What `coach user` does: accounts, roles and links by an operator."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from coach.accounts.passwords import Passwords
from coach.accounts.recovery import Recovery
from coach.accounts.tokens import LinkPurpose
from coach.start import CannotStart
from coach.users import add_user, give_role, link_for
from database.tables import Role


@pytest.fixture
async def email(database_urls):
    email = f"{uuid4().hex}@example.org"
    await add_user(
        database_urls,
        database_urls.secret,
        email=email.upper(),
        password="correct horse battery",
        birth_year=1980,
    )
    return email


async def test_account_gets_a_role_and_loses_it(database, database_urls, email):
    account = await database.accounts.by_email(email)
    for role in (Role.REVIEWER, Role.ADMIN, Role.USER):
        await give_role(database_urls, email, role)
        assert await database.accounts.role_of(account.user_id) is role


async def test_printed_link_changes_the_password(database, database_urls, email):
    secret = database_urls.secret
    link = await link_for(
        database_urls, secret, email=email, purpose=LinkPurpose.RESET, page="https://coach.test/"
    )
    address, _, token = link.partition("#reset=")
    assert address == "https://coach.test/"
    passwords = Passwords()
    recovery = Recovery(database.accounts, passwords, secret, mail=None, page="")
    await recovery.reset(token, "a better one by far", datetime.now(UTC))
    account = await database.accounts.by_email(email)
    assert (await passwords.verify("a better one by far", account.hashed_password))[0]


async def test_what_cannot_be_done_says_why(database_urls, email):
    secret = database_urls.secret
    again = {"email": email, "password": "correct horse battery", "birth_year": 1980}
    with pytest.raises(CannotStart, match="already"):
        await add_user(database_urls, secret, **again)
    with pytest.raises(CannotStart, match="tried first"):
        await add_user(database_urls, secret, **(again | {"password": "password12"}))
    with pytest.raises(CannotStart, match="no account"):
        await give_role(database_urls, "nobody@example.org", Role.ADMIN)
    with pytest.raises(CannotStart, match="no account"):
        await link_for(
            database_urls,
            secret,
            email="nobody@example.org",
            purpose=LinkPurpose.RESET,
            page="https://coach.test",
        )

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest

from database import EmailTaken, Login, NewAccount, Rotation
from database.tables import ConsentKind, UserProfile

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=30)


def _hash():
    return uuid4().hex


async def _sign_in(database, person, now=NOW):
    family, token = uuid4(), _hash()
    await database.accounts.sign_in(
        person, token, family_id=family, now=now, expires_at=now + timedelta(days=30)
    )
    return family, token


async def _rotate(database, old, new=None, now=NOW, **options):
    return await database.accounts.rotate(
        old, new or _hash(), now=now, expires_at=now + timedelta(days=30), **options
    )


async def test_registering_makes_account_profile_and_consents(database):
    new = NewAccount(f"{_hash()}@example.org", "hash", display_name="Kim", birth_year=1990)
    person = await database.accounts.register(new, [(ConsentKind.TERMS, "1")])
    async with database.as_user(person) as data:
        profile = await data.first(data.mine(UserProfile))
        assert (profile.display_name, profile.birth_year) == ("Kim", 1990)
        assert await data.consents() == {"terms"}
    account = await database.accounts.by_id(person)
    assert (account.email, account.role, account.is_active) == (new.email, "user", True)
    assert account == await database.accounts.by_email(new.email)


async def test_an_address_is_taken_in_any_case(database):
    name = _hash()
    await database.accounts.register(NewAccount(f"{name}@example.org", "hash"))
    with pytest.raises(EmailTaken):
        await database.accounts.register(NewAccount(f"{name.upper()}@Example.org", "hash"))


async def test_a_registration_that_fails_leaves_nothing(database):
    new = NewAccount(f"{_hash()}@example.org", "hash", birth_year=1066)
    with pytest.raises(asyncpg.CheckViolationError):
        await database.accounts.register(new)
    assert await database.accounts.by_email(new.email) is None


async def test_finding_by_address(database):
    address = f"{_hash()}@example.org"
    person = await database.accounts.register(NewAccount(address, "hash"))
    assert (await database.accounts.by_email(address.upper())).user_id == person
    assert await database.accounts.by_email(f"{_hash()}@example.org") is None


async def test_changes_to_an_account(database, new_person):
    person = await new_person()
    await database.accounts.set_password(person, "new hash")
    await database.accounts.set_verified(person)
    account = await database.accounts.by_id(person)
    assert (account.hashed_password, account.is_verified) == ("new hash", True)


async def test_role_of(database, new_person, superuser):
    person = await new_person()
    assert await database.accounts.role_of(person) == "user"
    await superuser.execute("UPDATE \"user\" SET role = 'reviewer' WHERE id = $1", person)
    assert await database.accounts.role_of(person) == "reviewer"
    await superuser.execute('UPDATE "user" SET is_active = false WHERE id = $1', person)
    assert await database.accounts.role_of(person) is None
    assert await database.accounts.role_of(uuid4()) is None


async def test_deleting(database, new_person):
    person = await new_person()
    assert await database.accounts.delete(person)
    assert not await database.accounts.delete(person)
    assert await database.accounts.by_id(person) is None


async def test_a_token_is_exchanged_for_a_new_one(database, new_person):
    person = await new_person()
    family, token = await _sign_in(database, person)
    rotated = await _rotate(database, token, "second" + token)
    assert (rotated.outcome, rotated.user_id) == (Rotation.ROTATED, person)
    assert (rotated.family_id, rotated.role) == (family, "user")
    assert (await _rotate(database, "second" + token)).outcome == Rotation.ROTATED


async def test_a_token_used_twice_ends_its_family(database, new_person):
    person = await new_person()
    _, stolen = await _sign_in(database, person)
    other_family, _ = await _sign_in(database, person)
    await _rotate(database, stolen, "thief" + stolen)
    assert (await _rotate(database, stolen)).outcome == Rotation.REUSED
    assert (await _rotate(database, "thief" + stolen)).outcome == Rotation.REUSED
    left = await database.accounts.sign_ins(person, now=NOW)
    assert [each.family_id for each in left] == [other_family]


async def test_two_tabs_that_refresh_at_once_are_forgiven(database, new_person):
    _, token = await _sign_in(database, await new_person())
    grace = timedelta(seconds=10)
    await _rotate(database, token, "new" + token)
    second = await _rotate(database, token, now=NOW + timedelta(seconds=9), grace=grace)
    assert second.outcome == Rotation.RACED
    third = await _rotate(database, token, now=NOW + timedelta(seconds=11), grace=grace)
    assert third.outcome == Rotation.REUSED


async def test_many_exchanges_at_once_give_one_token(database, new_person):
    _, token = await _sign_in(database, await new_person())
    outcomes = [
        each.outcome for each in await asyncio.gather(*(_rotate(database, token) for _ in range(8)))
    ]
    assert outcomes.count(Rotation.ROTATED) == 1
    assert outcomes.count(Rotation.REUSED) == 7


async def test_expired_unknown_and_inactive(database, new_person, superuser):
    person = await new_person()
    _, token = await _sign_in(database, person)
    assert (await _rotate(database, token, now=LATER)).outcome == Rotation.EXPIRED
    unknown = await _rotate(database, _hash())
    assert (unknown.outcome, unknown.user_id, unknown.role) == (Rotation.UNKNOWN, None, None)
    await superuser.execute('UPDATE "user" SET is_active = false WHERE id = $1', person)
    assert (await _rotate(database, token)).outcome == Rotation.INACTIVE


async def test_signing_out(database, new_person):
    person = await new_person()
    here, token = await _sign_in(database, person)
    await _sign_in(database, person)
    await database.accounts.sign_out(person, here, now=NOW)
    assert (await _rotate(database, token)).outcome == Rotation.REUSED
    assert len(await database.accounts.sign_ins(person, now=NOW)) == 1


async def test_signing_out_everywhere_else(database, new_person):
    person = await new_person()
    families = [(await _sign_in(database, person))[0] for _ in range(3)]
    await database.accounts.sign_out_everywhere(person, now=NOW, but=families[1])
    left = await database.accounts.sign_ins(person, now=NOW)
    assert [each.family_id for each in left] == [families[1]]
    await database.accounts.sign_out_everywhere(person, now=NOW)
    assert await database.accounts.sign_ins(person, now=NOW) == []


async def test_signing_out_another(database, new_person):
    me, other = await new_person(), await new_person()
    family, _ = await _sign_in(database, other)
    await database.accounts.sign_out(me, family, now=NOW)
    assert len(await database.accounts.sign_ins(other, now=NOW)) == 1


async def test_sign_ins_tell_first_and_last_use(database, new_person):
    person = await new_person()
    family, token = await _sign_in(database, person)
    used = NOW + timedelta(days=2)
    await _rotate(database, token, now=used, user_agent="Browser", ip_address="192.0.2.1")
    [sign_in] = await database.accounts.sign_ins(person, now=used)
    assert (sign_in.family_id, sign_in.signed_in_at, sign_in.last_used_at) == (family, NOW, used)
    assert (sign_in.user_agent, sign_in.ip_address) == ("Browser", "192.0.2.1")
    assert await database.accounts.sign_ins(person, now=LATER + timedelta(days=9)) == []


async def test_the_login_of_sign_ins_may_only_call_its_functions(database_urls):
    connection = await asyncpg.connect(database_urls.of(Login.AUTH))
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.execute("SELECT purge_turn_frames(1)")
    await connection.close()

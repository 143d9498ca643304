"""Accounts over HTTP: who gets in, who does not, and what the error says."""

import asyncio
from datetime import timedelta
from random import randrange
from uuid import uuid4

import httpx2
import jwt
import pytest

from database.tables import Risk, RiskFlag


def registration(**fields):
    body = {"email": f"{uuid4().hex}@example.org", "password": "correct horse battery"}
    return body | {"birth_year": 1980} | fields


async def test_registered_person_is_signed_in(visitor):
    answer = await visitor.client.get("/api/me")
    assert answer.status_code == 200
    assert answer.json() | {"created_at": None} == {
        "id": str(visitor.id),
        "email": visitor.email,
        "role": "user",
        "is_verified": False,
        "preferred_language": "en",
        "number_free": False,
        "created_at": None,
    }


async def test_registration_fills_profile_and_consents(new_visitor):
    visitor = await new_visitor(
        display_name=" Robin ",
        language="de",
        country="DE",
        time_zone="Europe/Berlin",
        consents=["terms", "health_data", "terms"],
    )
    profile = (await visitor.client.get("/api/profile")).json()
    assert [profile[name] for name in ("display_name", "country", "timezone", "birth_year")] == [
        *("Robin", "DE", "Europe/Berlin", 1980)
    ]
    assert profile["preferred_language"] == "de"
    consents = (await visitor.client.get("/api/consents")).json()["consents"]
    assert {each["kind"] for each in consents if each["granted"]} == {"terms", "health_data"}


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"email": "nobody"}, "email"),
        ({"email": f"{'a' * 250}@example.org"}, "email"),
        ({"password": "short"}, "password"),
        ({"password": "password12"}, "password"),
        ({"password": "1234567890"}, "password"),
        ({"birth_year": 1899}, "birth_year"),
        ({"birth_year": None}, "birth_year"),
        ({"display_name": "a\x00b"}, "display_name"),
        ({"display_name": "a" * 101}, "display_name"),
        ({"country": "Germany"}, "country"),
        ({"language": "x"}, "language"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"time_zone": "localtime"}, "time_zone"),
        ({"consents": ["everything"]}, "consents.0"),
        ({"role": "admin"}, "role"),
        ({"user_id": str(uuid4())}, "user_id"),
    ],
)
async def test_registration_that_is_not_acceptable_says_where(client, fields, path):
    answer = await client.post("/api/auth/register", json=registration(**fields))
    assert answer.status_code == 422
    error = answer.json()["error"]
    assert [each["path"] for each in error["fields"]] == [path]
    assert set(error) >= {"code", "message", "retryable", "requestId"}


@pytest.mark.parametrize(("age_by_year", "status"), [(13, 403), (14, 201)])
async def test_under_thirteen_is_refused_by_the_youngest_possible_age(
    client, now, age_by_year, status
):
    body = registration(birth_year=now.now.year - age_by_year)
    answer = await client.post("/api/auth/register", json=body)
    assert answer.status_code == status
    assert status == 201 or answer.json()["error"]["code"] == "too_young"


async def test_address_is_one_account_in_any_case(client, visitor):
    body = registration(email=visitor.email.upper())
    answer = await client.post("/api/auth/register", json=body)
    assert answer.status_code == 409
    assert answer.json()["error"]["code"] == "email_taken"


async def test_sign_in_in_any_case(client, visitor):
    body = {"email": f" {visitor.email.upper()} ", "password": visitor.password}
    answer = await client.post("/api/auth/login", json=body)
    assert answer.status_code == 200
    assert answer.json()["user_id"] == str(visitor.id)
    assert answer.headers["cache-control"] == "no-store"


async def test_unknown_person_and_wrong_password_get_the_same_answer(client, visitor):
    wrong = {"email": visitor.email, "password": "another password"}
    nobody = {"email": "nobody@example.org", "password": "another password"}
    answers = [await client.post("/api/auth/login", json=body) for body in (wrong, nobody)]
    assert [answer.status_code for answer in answers] == [401, 401]
    errors = [answer.json()["error"] | {"requestId": ""} for answer in answers]
    assert errors[0] == errors[1]
    assert errors[0]["code"] == "wrong_credentials"


@pytest.mark.parametrize("email", ["", "a\x00b", "' OR 1=1 --", "%"])
async def test_odd_addresses_sign_nobody_in(client, email):
    answer = await client.post("/api/auth/login", json={"email": email, "password": "x"})
    assert answer.status_code in {401, 422}


async def test_account_out_of_use_stays_out(client, visitor, database):
    async with database.as_user(visitor.id) as data:
        (await data.account()).is_active = False
    body = {"email": visitor.email, "password": visitor.password}
    assert (await client.post("/api/auth/login", json=body)).status_code == 401
    body = {"refresh_token": visitor.session["refresh_token"]}
    assert (await client.post("/api/auth/refresh", json=body)).status_code == 401
    assert (await visitor.client.get("/api/me")).status_code == 401


@pytest.mark.parametrize(
    "credentials",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer x.y.z",
        "Basic dXNlcjpwYXNz",
        "Bearer " + jwt.encode({"sub": str(uuid4()), "typ": "access"}, "x" * 32),
        "Bearer " + jwt.encode({"sub": str(uuid4())}, None, algorithm="none"),
    ],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/me"),
        ("PUT", "/api/profile"),
        ("GET", "/api/check-ins"),
        ("DELETE", "/api/check-ins/2026-01-01"),
        ("GET", "/api/review/violations"),
        ("POST", "/api/auth/logout"),
    ],
)
async def test_nobody_gets_in_without_a_token_of_ours(client, method, path, credentials):
    headers = {} if credentials is None else {"Authorization": credentials}
    answer = await client.request(method, path, headers=headers)
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "not_signed_in"
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_access_token_expires_after_fifteen_minutes(visitor, now):
    now.now += timedelta(minutes=14, seconds=50)
    assert (await visitor.client.get("/api/me")).status_code == 200
    now.now += timedelta(seconds=20)
    assert (await visitor.client.get("/api/me")).status_code == 401


async def test_person_at_risk_is_shown_no_numbers(visitor, database):
    async with database.as_user(visitor.id) as data:
        data.add(RiskFlag(flag=Risk.EATING_DISORDER, raised=True, reason="test", source="test"))
    assert (await visitor.client.get("/api/me")).json()["number_free"] is True


async def test_deleted_account_is_gone_at_once(visitor, client, database):
    wrong = await visitor.client.post("/api/me/delete", json={"password": "another password"})
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (422, "wrong_password")
    gone = await visitor.client.post("/api/me/delete", json={"password": visitor.password})
    assert gone.status_code == 204
    assert await database.accounts.by_id(visitor.id) is None
    assert (await visitor.client.get("/api/me")).status_code == 401
    for path in ("/api/profile", "/api/goal", "/api/preferences", "/api/check-ins/2026-01-01"):
        answer = await visitor.client.put(path, json={})
        assert answer.status_code == 401, path


async def test_new_password_ends_the_other_sessions(visitor, client):
    login = {"email": visitor.email, "password": visitor.password}
    other = (await client.post("/api/auth/login", json=login)).json()
    change = {"current_password": visitor.password, "new_password": "a better one by far"}
    assert (await visitor.client.put("/api/auth/password", json=change)).status_code == 204
    for token, status in ((other, 401), (visitor.session, 200)):
        body = {"refresh_token": token["refresh_token"]}
        assert (await client.post("/api/auth/refresh", json=body)).status_code == status
    assert (await client.post("/api/auth/login", json=login)).status_code == 401
    login["password"] = "a better one by far"
    assert (await client.post("/api/auth/login", json=login)).status_code == 200


@pytest.mark.parametrize(
    ("current", "new", "status"),
    [("another password", "a better one by far", 422), (None, "password12", 422)],
)
async def test_password_is_not_changed(visitor, client, current, new, status):
    body = {"current_password": current or visitor.password, "new_password": new}
    answer = await visitor.client.put("/api/auth/password", json=body)
    assert answer.status_code == status
    login = {"email": visitor.email, "password": visitor.password}
    assert (await client.post("/api/auth/login", json=login)).status_code == 200


async def test_wrong_passwords_are_limited_and_the_owner_elsewhere_is_not(visitor, client):
    wrong = {"email": visitor.email, "password": "another password"}
    answers = [await client.post("/api/auth/login", json=wrong) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [401] * 10 + [429]
    assert 0 < int(answers[-1].headers["retry-after"]) <= 900
    assert answers[-1].json()["error"]["retryable"] is True
    right = wrong | {"password": visitor.password}
    assert (await client.post("/api/auth/login", json=right)).status_code == 429
    assert (await visitor.client.post("/api/auth/login", json=right)).status_code == 200


@pytest.mark.parametrize(
    ("places", "shared"),
    [
        (["2001:db8:%s::1", "2001:db8:%s:0::2", "2001:db8:%s:0:5::"], True),
        (["2001:db8:%s:1::1", "2001:db8:%s:2::1", "2001:db8:%s:3::1"], False),
        (["::ffff:198.51.%d.7", "198.51.%d.7", "198.51.%d.7"], True),
        (["198.51.%d.7", "198.51.%d.8", "198.51.%d.9"], False),
    ],
)
async def test_one_customer_is_one_place(app, places, shared):
    number = randrange(1, 250)
    body = {"email": f"{uuid4().hex}@example.org", "password": "wrong"}
    counts = []
    for place in places:
        address = place % (number if "%d" in place else f"{number:x}")
        transport = httpx2.ASGITransport(app=app, client=(address, 1))
        async with httpx2.AsyncClient(transport=transport, base_url="http://coach.test") as client:
            asked = [await client.post("/api/auth/login", json=body) for _ in range(5)]
            counts.append([each.status_code for each in asked].count(429))
    assert counts == ([0, 0, 5] if shared else [0, 0, 0])


async def test_limit_holds_for_attempts_at_once(visitor, client):
    wrong = {"email": visitor.email, "password": "another password"}
    attempts = (client.post("/api/auth/login", json=wrong) for _ in range(30))
    answers = await asyncio.gather(*attempts)
    assert sorted(answer.status_code for answer in answers) == [401] * 10 + [429] * 20


async def test_right_passwords_are_not_limited(visitor, client):
    right = {"email": visitor.email, "password": visitor.password}
    answers = [await client.post("/api/auth/login", json=right) for _ in range(15)]
    assert {answer.status_code for answer in answers} == {200}

"""Families of refresh tokens: each token once, a second use ends them all; cookies; devices."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import httpx2
import pytest

from coach.accounts.auth import TABS

PAGE = {"X-Coach-Refresh": "cookie"}


async def refreshed(client, token):
    return await client.post("/api/auth/refresh", json={"refresh_token": token})


async def test_refresh_gives_a_new_pair(visitor, client):
    answer = await refreshed(client, visitor.session["refresh_token"])
    assert answer.status_code == 200
    fresh = answer.json()
    assert fresh["refresh_token"] != visitor.session["refresh_token"]
    headers = {"Authorization": f"Bearer {fresh['access_token']}"}
    assert (await client.get("/api/me", headers=headers)).json()["id"] == str(visitor.id)


async def test_replayed_token_ends_its_family(visitor, client):
    first = visitor.session["refresh_token"]
    second = (await refreshed(client, first)).json()["refresh_token"]
    replay = await refreshed(client, first)
    assert replay.status_code == 401
    assert replay.json()["error"]["code"] == "session_ended"
    assert (await refreshed(client, second)).status_code == 401


async def test_replay_leaves_other_sign_ins_alone(visitor, client):
    login = {"email": visitor.email, "password": visitor.password}
    other = (await client.post("/api/auth/login", json=login)).json()
    await refreshed(client, visitor.session["refresh_token"])
    await refreshed(client, visitor.session["refresh_token"])
    assert (await refreshed(client, other["refresh_token"])).status_code == 200


async def test_of_many_at_once_at_most_one_is_let_in(visitor, client):
    token = visitor.session["refresh_token"]
    answers = await asyncio.gather(*(refreshed(client, token) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 7


async def page_of(visitor, new_client):
    """A browser that is signed in; how it hands its cookie in once more."""
    client = new_client()
    login = {"email": visitor.email, "password": visitor.password}
    await client.post("/api/auth/login", json=login, headers=PAGE)
    cookie = client.cookies["coach_refresh"]

    async def hand_in(value=cookie):
        tab = new_client()
        headers = PAGE | {"Cookie": f"coach_refresh={value}"}
        return await tab.post("/api/auth/refresh", headers=headers)

    return hand_in


def next_of(answer):
    return answer.headers["set-cookie"].partition(";")[0].partition("=")[2]


async def test_tabs_of_one_browser_refresh_at_once_and_stay_signed_in(visitor, new_client, now):
    hand_in = await page_of(visitor, new_client)
    answers = await asyncio.gather(*(hand_in() for _ in range(6)))
    assert {answer.status_code for answer in answers} == {200}
    (cookie,) = {next_of(answer) for answer in answers}
    now.now += timedelta(minutes=15)
    assert (await hand_in(cookie)).status_code == 200


async def test_replayed_cookie_ends_its_family_after_the_grace_of_tabs(visitor, new_client, now):
    hand_in = await page_of(visitor, new_client)
    cookie = next_of(await hand_in())
    now.now += TABS
    assert (await hand_in()).status_code == 401
    assert (await hand_in(cookie)).status_code == 401


async def test_tab_that_comes_after_the_next_token_was_used_gets_nothing(visitor, new_client):
    hand_in = await page_of(visitor, new_client)
    cookie = next_of(await hand_in())
    last = next_of(await hand_in(cookie))
    assert (await hand_in()).status_code == 401
    assert (await hand_in(last)).status_code == 200


async def test_signed_out_browser_stays_out_within_the_grace(visitor, new_client):
    hand_in = await page_of(visitor, new_client)
    headers = {"Authorization": f"Bearer {(await hand_in()).json()['access_token']}"}
    assert (await new_client().post("/api/auth/logout", headers=headers)).status_code == 204
    assert (await hand_in()).status_code == 401


@pytest.mark.parametrize(("days", "status"), [(29, 200), (31, 401)])
async def test_refresh_token_lives_thirty_days(visitor, client, now, days, status):
    now.now += timedelta(days=days)
    answer = await refreshed(client, visitor.session["refresh_token"])
    assert answer.status_code == status


@pytest.mark.parametrize("token", ["x", "a" * 43, "\x00", "ü" * 10])
async def test_unknown_token_is_refused(client, token):
    assert (await refreshed(client, token)).status_code == 401


@pytest.mark.parametrize("body", [{}, {"refresh_token": ""}, {"token": "x"}, {"refresh_token": 1}])
async def test_refresh_without_a_token_is_refused(client, body):
    assert (await client.post("/api/auth/refresh", json=body)).status_code == 422
    assert (await client.post("/api/auth/refresh")).status_code == 401


async def test_refresh_tokens_are_stored_as_hashes(visitor, database):
    async with database.hot(visitor.id) as connection:
        rows = await connection.fetch("SELECT refresh_token::text AS all FROM refresh_token")
    assert len(rows) == 1
    assert visitor.session["refresh_token"] not in rows[0]["all"]


async def test_page_gets_the_token_in_a_cookie_only(visitor, client):
    login = {"email": visitor.email, "password": visitor.password}
    answer = await client.post("/api/auth/login", json=login, headers=PAGE)
    assert answer.json()["refresh_token"] is None
    cookie = answer.headers["set-cookie"].lower()
    assert cookie.startswith("coach_refresh=")
    for part in ("httponly", "samesite=strict", "path=/api/auth", "max-age=2592000"):
        assert part in cookie
    again = await client.post("/api/auth/refresh", headers=PAGE)
    assert again.status_code == 200
    assert again.json()["refresh_token"] is None


async def test_cookie_counts_for_nothing_without_the_header(visitor, client):
    login = {"email": visitor.email, "password": visitor.password}
    await client.post("/api/auth/login", json=login, headers=PAGE)
    assert (await client.post("/api/auth/refresh")).status_code == 401
    assert (await client.post("/api/auth/refresh", headers=PAGE)).status_code == 200


async def test_body_counts_for_nothing_with_the_header(visitor, client):
    body = {"refresh_token": visitor.session["refresh_token"]}
    answer = await client.post("/api/auth/refresh", json=body, headers=PAGE)
    assert answer.status_code == 401


async def test_cookie_is_secure_where_the_page_is(visitor, app):
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="https://coach.test") as client:
        login = {"email": visitor.email, "password": visitor.password}
        answer = await client.post("/api/auth/login", json=login, headers=PAGE)
    assert "; secure" in answer.headers["set-cookie"].lower()


async def test_signed_out_session_is_over(visitor, client):
    assert (await visitor.client.post("/api/auth/logout")).status_code == 204
    assert (await refreshed(client, visitor.session["refresh_token"])).status_code == 401


async def test_signed_out_everywhere(visitor, client):
    login = {"email": visitor.email, "password": visitor.password}
    other = (await client.post("/api/auth/login", json=login)).json()
    assert (await visitor.client.post("/api/auth/logout-everywhere")).status_code == 204
    for session in (visitor.session, other):
        assert (await refreshed(client, session["refresh_token"])).status_code == 401


async def test_devices_are_listed_and_ended(visitor, client, now):
    now.now += timedelta(minutes=1)
    login = {"email": visitor.email, "password": visitor.password}
    headers = {"User-Agent": "Phone\x07 1"}
    other = (await client.post("/api/auth/login", json=login, headers=headers)).json()
    devices = (await visitor.client.get("/api/auth/devices")).json()["items"]
    assert (devices[0]["user_agent"], devices[0]["is_this"]) == ("Phone 1", False)
    assert [each["is_this"] for each in devices] == [False, True]
    assert devices[0]["ip_address"].startswith("127.")
    ended = await visitor.client.delete(f"/api/auth/devices/{devices[0]['id']}")
    assert ended.status_code == 204
    assert (await refreshed(client, other["refresh_token"])).status_code == 401
    assert len((await visitor.client.get("/api/auth/devices")).json()["items"]) == 1


async def test_nobody_ends_the_device_of_another(visitor, new_visitor, client):
    stranger = await new_visitor()
    [device] = (await visitor.client.get("/api/auth/devices")).json()["items"]
    for id_ in (device["id"], uuid4()):
        answer = await stranger.client.delete(f"/api/auth/devices/{id_}")
        assert answer.status_code == 404
    assert (await refreshed(client, visitor.session["refresh_token"])).status_code == 200

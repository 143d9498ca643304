"""What holds for every request: its name, its line in the log, safe headers, clear refusals."""

import asyncio
import json
import logging

import httpx2
import pytest
from starlette.routing import Route

from coach.api.limits import LimitBody
from coach.app import create_app
from coach.logs import JsonLines
from coach.settings import Settings

HALF = '"\\ud800"'
SAFE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
JSON = {"content-type": "application/json"}


def app_with(**settings):
    """The service with these settings, closed: what needs no database answers."""
    return create_app(Settings(_env_file=None, **settings), None, "secret")


def client_of(app, base_url="http://coach.test"):
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url=base_url)


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("GET", "/health/live"), ("GET", "/api/nowhere"), ("PUT", "/api/profile")],
)
async def test_every_answer_has_safe_headers_and_a_name(client, method, path):
    answer = await client.request(method, path)
    assert SAFE.items() <= answer.headers.items()
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert len(answer.headers["x-request-id"]) == 36
    assert "strict-transport-security" not in answer.headers


async def test_data_are_never_kept_by_a_cache(visitor):
    assert (await visitor.client.get("/api/profile")).headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("environment", "public_url", "told"),
    [
        ("production", "https://coach.example", True),
        ("production", "http://coach.example", False),
        ("development", "https://coach.example", False),
    ],
)
async def test_https_is_demanded_where_it_is_there(environment, public_url, told):
    async with client_of(app_with(environment=environment, public_url=public_url)) as client:
        answer = await client.get("/health/live")
    assert ("strict-transport-security" in answer.headers) == told


async def test_documents_are_a_page_in_development_only():
    for environment, status in (("development", 200), ("production", 404)):
        async with client_of(app_with(environment=environment)) as client:
            assert (await client.get("/api/docs")).status_code == status
            assert (await client.get("/api/openapi.json")).status_code == 200


async def test_a_bug_is_answered_and_told_without_what_was_written(caplog):
    async def broken(_request):
        raise ValueError("weighs 93.37 kg")

    app = app_with()
    app.router.routes.insert(0, Route("/broken", broken))
    async with client_of(app) as client:
        answer = await client.get("/broken")
    assert answer.status_code == 500
    error = answer.json()["error"]
    assert (error["code"], error["retryable"]) == ("internal", True)
    assert error["requestId"] == answer.headers["x-request-id"]
    assert SAFE.items() <= answer.headers.items()
    (record,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    line = JsonLines().format(record)
    assert "93.37" not in line
    assert "builtins.ValueError" in line
    assert "test_requests.py" in line


async def test_each_request_is_a_line_in_the_log(visitor, caplog):
    caplog.set_level(logging.INFO, "coach.api.requests")
    answer = await visitor.client.get("/api/chats/my-own-words/messages?cursor=secret")
    (record,) = [each for each in caplog.records if each.name == "coach.api.requests"]
    line = json.loads(JsonLines().format(record))
    assert line["route"] == "/api/chats/{chat_id}/messages"
    assert (line["method"], line["status"]) == ("GET", 404)
    assert line["duration_ms"] >= 0
    assert "my-own-words" not in str(line)
    assert "secret" not in str(line)
    assert answer.headers["x-request-id"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/api/chat", "POST"),
        ("POST", "/api/profile", "GET, PUT"),
        ("PUT", "/api/chats/x", "PATCH, DELETE"),
        ("OPTIONS", "/api/check-ins/2026-01-01", "GET, PUT, DELETE"),
        ("BREW", "/api/auth/login", "POST"),
        ("DELETE", "/health/live", "GET"),
        ("POST", "/", "GET, HEAD"),
    ],
)
async def test_wrong_method_is_told_the_right_ones(client, method, path, allowed):
    answer = await client.request(method, path)
    assert answer.status_code == 405
    assert answer.json()["error"]["code"] == "method_not_allowed"
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/profile/", "/health", "/api/x.js"])
async def test_page_does_not_stand_in_for_the_api(client, path):
    answer = await client.get(path)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not_found"


@pytest.mark.parametrize("field", ["current_password", "new_password"])
@pytest.mark.parametrize(
    "text", ['"a\\ud800 long password"', '"\\udfff\\udfff\\udfff\\udfff 12345"']
)
async def test_half_characters_are_no_password(visitor, field, text):
    body = {"current_password": '"correct horse"', "new_password": '"battery staple"', field: text}
    words = ", ".join(f'"{name}": {value}' for name, value in body.items())
    answer = await visitor.client.put(
        "/api/auth/password", content=f"{{{words}}}".encode(), headers=JSON
    )
    assert answer.status_code == 422
    assert answer.json()["error"]["fields"][0]["path"] == field


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/api/profile", '{"display_name": %s}'),
        ("PUT", "/api/profile", '{"medications": [%s]}'),
        ("PUT", "/api/profile", '{"timezone": %s}'),
        ("PUT", "/api/profile", "{%s: 1}"),
        ("PUT", "/api/preferences", '{"allergies": [%s]}'),
        ("PUT", "/api/check-ins/2026-01-01", '{"notes": %s}'),
        ("PUT", "/api/nutrition-days/2026-01-01", '{"notes": %s}'),
        ("POST", "/api/check-ins/batch", '{"check_ins": [{"date": %s}]}'),
        ("PUT", "/api/consents", '{"consents": [{"kind": %s, "granted": true, "version": "1"}]}'),
        ("POST", "/api/auth/login", '{"email": %s, "password": "x"}'),
        ("POST", "/api/auth/forgot", '{"email": %s}'),
        ("POST", "/api/chat", '{"id": %s, "message": "hello"}'),
        ("POST", "/api/chat", '{"id": "x", "message": "hello", "replaces": %s}'),
        ("PATCH", "/api/chats/x", '{"title": %s}'),
    ],
)
@pytest.mark.parametrize("text", [HALF, '"a\\u0000b"'])
async def test_what_cannot_be_stored_is_not_acceptable(visitor, method, path, body, text):
    answer = await visitor.client.request(
        method, path, content=(body % text).encode(), headers=JSON
    )
    assert answer.status_code == 422, answer.text


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "zstd", "gzip, identity", "x"])
async def test_packed_bodies_are_refused(client, encoding):
    headers = JSON | {"content-encoding": encoding}
    answer = await client.post("/api/auth/login", content=b"\x1f\x8b", headers=headers)
    assert answer.status_code == 415
    assert answer.json()["error"]["code"] == "encoded"
    assert answer.headers["accept-encoding"] == "identity"


@pytest.fixture
def limited():
    """An endpoint that reads all it is sent, behind small limits."""

    async def read(scope, receive, send):
        came = b""
        while (message := await receive()).get("more_body"):
            came += message["body"]
        came += message["body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"%d" % len(came)})

    return LimitBody(read, most_bytes=100, seconds=0.2)


async def asked(app, *pieces, **headers):
    """Send pieces, and then nothing more; what was answered."""
    waiting = [{"type": "http.request", "body": each, "more_body": True} for each in pieces]
    if pieces and pieces[-1] == b"":
        waiting[-1]["more_body"] = False
    sent = []

    async def receive():
        if not waiting:
            await asyncio.Event().wait()
        return waiting.pop(0)

    async def send(message):
        sent.append(message)

    fields = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    await app({"type": "http", "headers": fields}, receive, send)
    return sent[0]["status"], b"".join(each.get("body", b"") for each in sent)


@pytest.mark.parametrize(
    ("pieces", "status"),
    [
        ([b"a" * 100, b""], 200),
        ([b"a" * 101, b""], 413),
        ([b"a" * 60, b"a" * 41, b""], 413),
        ([b"a"] * 101 + [b""], 413),
        ([b"a"], 408),
        ([], 408),
    ],
)
async def test_bodies_have_an_end(limited, pieces, status):
    answered, body = await asked(limited, *pieces)
    assert answered == status
    assert status == 200 or json.loads(body)["error"]["code"] in {"too_large", "too_slow"}


async def test_stated_length_is_believed_when_it_is_too_much(limited):
    assert (await asked(limited, content_length="101", expect="100-continue"))[0] == 413


async def test_pages_of_other_sites_may_ask_when_the_operator_says_so():
    app = app_with(cors_origins="https://app.example")
    async with client_of(app) as client:
        for origin, allowed in (("https://app.example", True), ("https://evil.example", False)):
            headers = {"Origin": origin, "Access-Control-Request-Method": "PUT"}
            answer = await client.options("/api/profile", headers=headers)
            assert ("access-control-allow-origin" in answer.headers) == allowed
            answer = await client.get("/health/live", headers={"Origin": origin})
            assert ("access-control-allow-origin" in answer.headers) == allowed
            assert "access-control-allow-credentials" not in answer.headers
    async with client_of(app_with()) as client:
        answer = await client.get("/health/live", headers={"Origin": "https://app.example"})
        assert "access-control-allow-origin" not in answer.headers


async def test_header_of_the_cookie_is_for_the_own_page_only():
    """Without it the cookie counts for nothing, so another site must not be let send it."""
    async with client_of(app_with(cors_origins="https://app.example")) as client:
        headers = {
            "Origin": "https://app.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "x-coach-refresh",
        }
        assert (await client.options("/api/auth/refresh", headers=headers)).status_code == 400

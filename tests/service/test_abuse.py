"""What is sent to break the service: floods, forgeries, bodies without end. It says no, stays."""

import asyncio
import gzip
import json
import socket
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import jwt
import pytest

from coach.accounts.tokens import derived_key
from tests.service.serving import PASSWORD, new_client, register, run, serving, sign_in
from tests.upstream import Until, says

JSON = {"content-type": "application/json"}
SECRET = "Vb7+x0Q9mN2kLr5TzYwPa8Jd3HfUe6Gc"


@pytest.fixture(scope="session")
async def production(_upstream, addresses, tmp_path_factory):
    """The service as an operator runs it: production, behind a proxy on this machine."""
    folder = tmp_path_factory.mktemp("production")
    async with serving(
        folder,
        DATABASE_URL=addresses.server,
        secret_key=addresses.secret,
        model_base_url=_upstream.url,
        environment="production",
        public_url="https://coach.example",
        cors_origins="https://app.example",
        trusted_proxies="127.0.0.1",
        request_seconds=1,
        turns_at_once=1,
        log_level="debug",
    ) as service:
        yield service
        assert "traceback" not in service.process.all_errors, service.process.all_errors


@pytest.fixture
async def lives(service):
    """After whatever was sent: somebody else is served as before."""
    yield
    async with aclosing(new_client(service.url)) as client:
        assert (await client.get("/health/live")).json() == {"status": "ok"}
        ready = (await client.get("/health/ready")).json()
    assert ready["status"] == "ok"


async def exchange(url: str, *pieces: bytes, pause: float = 0.0, seconds: float = 20) -> bytes:
    """Send pieces over a bare socket and read all that comes until the other side hangs up."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)

    async def send() -> None:
        try:
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(pause)
        except OSError:
            pass  # it has hung up, as it should

    sending = asyncio.create_task(send())
    try:
        async with asyncio.timeout(seconds):
            return await reader.read()
    except (BrokenPipeError, ConnectionResetError):
        return b""
    finally:
        sending.cancel()
        writer.close()


def head(*lines: str) -> bytes:
    return "\r\n".join(("POST /api/auth/login HTTP/1.1", "host: coach", *lines, "", "")).encode()


async def test_fifty_megabytes_are_refused(service, lives):
    async with aclosing(new_client(service.url)) as client:
        answer = await client.post("/api/auth/login", content=b" " * 50_000_000, headers=JSON)
        assert answer.status_code == 413
        assert answer.json()["error"]["code"] == "too_large"
        assert answer.headers["connection"] == "close"


async def test_fifty_megabytes_without_a_length_are_refused(service, lives):
    async def endless():
        for _ in range(50):
            yield b" " * 1_000_000

    async with aclosing(new_client(service.url)) as client:
        answer = await client.post("/api/auth/login", content=endless(), headers=JSON)
        assert answer.status_code == 413


async def test_a_length_that_lies_gains_nothing(service, lives):
    body = b" " * 3_000_000
    said = await exchange(
        service.url,
        head("content-type: application/json", "transfer-encoding: chunked"),
        b"%x\r\n" % len(body),
        body,
        b"\r\n0\r\n\r\n",
    )
    assert said.startswith(b"HTTP/1.1 413")


async def test_a_slow_body_is_ended(production):
    slow = (b"{" for _ in range(60))
    lines = ("content-type: application/json", "content-length: 60")
    said = await exchange(production.url, head(*lines), *slow, pause=0.1)
    assert said.startswith(b"HTTP/1.1 408")
    assert b'"code":"too_slow"' in said


async def test_a_body_that_never_comes_is_ended(production):
    said = await exchange(production.url, head("content-length: 60"))
    assert said.startswith(b"HTTP/1.1 408")


@pytest.mark.parametrize(
    "pieces", [(), (b"POST /api/auth/login HTTP/1.1\r\n",), (b"\r\n",), tuple([b"a"] * 60)]
)
async def test_a_slow_head_is_ended(production, pieces):
    said = await exchange(production.url, *pieces, pause=0.1)
    assert said.startswith((b"HTTP/1.1 408", b"HTTP/1.1 400"))


async def test_a_kept_connection_has_no_more_patience(production):
    live = b"GET /health/live HTTP/1.1\r\nhost: coach\r\n\r\n"
    said = await exchange(production.url, live, *([b"\r\n"] * 60), pause=0.1)
    assert said.startswith(b"HTTP/1.1 200")
    assert b"HTTP/1.1 408" in said


@pytest.mark.parametrize(
    "pieces",
    [(b"GET /" + b"a" * 10_000_000,), (b"GET / HTTP/1.1\r\nx: " + b"a" * 10_000_000,)],
    ids=["address", "header"],
)
async def test_a_head_without_end_is_refused(service, lives, pieces):
    said = await exchange(service.url, *pieces)
    assert said == b"" or said.startswith((b"HTTP/1.1 431", b"HTTP/1.1 400"))


async def test_a_compressed_bomb_is_not_opened(service, lives):
    bomb = gzip.compress(b" " * 50_000_000)
    async with aclosing(new_client(service.url)) as client:
        headers = JSON | {"content-encoding": "gzip"}
        answer = await client.post("/api/auth/login", content=bomb, headers=headers)
        assert answer.status_code == 415
        assert answer.json()["error"]["code"] == "encoded"


async def test_many_idle_connections_are_let_go(production):
    parts = urlsplit(production.url)
    idle = [socket.create_connection((parts.hostname, parts.port)) for _ in range(200)]
    try:
        for each in idle:
            each.settimeout(10)
        said = await asyncio.gather(*(asyncio.to_thread(each.recv, 100) for each in idle))
        assert all(each.startswith(b"HTTP/1.1 408") for each in said)
    finally:
        for each in idle:
            each.close()


async def test_a_login_flood_is_slowed_and_others_get_in(production, service):
    """From one place; behind the trusted proxy another place is another."""
    async with aclosing(new_client(production.url)) as client:

        async def guess(email: str, place: str, password: str = "wrong guess"):
            body = {"email": email, "password": password}
            headers = {"x-forwarded-for": f"203.0.113.7, {place}"}
            return await client.post("/api/auth/login", json=body, headers=headers)

        email = f"{uuid4().hex}@example.org"
        await _register(client, email, "192.0.2.1")
        answers = await asyncio.gather(*(guess(email, "192.0.2.66") for _ in range(40)))
        counts = [each.status_code for each in answers]
        assert counts.count(401) == 10
        assert counts.count(429) == 30
        refused = next(each for each in answers if each.status_code == 429)
        assert int(refused.headers["retry-after"]) in range(1, 901)
        assert refused.json()["error"]["retryable"] is True
        # The same limit holds in another process, and no address in front of the proxy's counts.
        assert (await guess(email, "192.0.2.66", PASSWORD)).status_code == 429
        assert (await guess(email, "192.0.2.1", PASSWORD)).status_code == 200
    # Many accounts from one place; while that takes, a few more become free.
    sprayed = [(await _sprayed(production, number)).status_code for number in range(115)]
    assert sprayed[:100] == [401] * 100
    assert 429 in sprayed[100:]


async def _register(client, email: str, place: str) -> None:
    body = {"email": email, "password": PASSWORD, "birth_year": 1980}
    answer = await client.post("/api/auth/register", json=body, headers={"x-forwarded-for": place})
    assert answer.status_code == 201, answer.text


async def _sprayed(production, number: int):
    async with aclosing(new_client(production.url)) as client:
        body = {"email": f"nobody{number}@example.org", "password": "wrong guess"}
        headers = {"x-forwarded-for": "192.0.2.99"}
        return await client.post("/api/auth/login", json=body, headers=headers)


async def test_a_forged_address_counts_for_nothing(service, visitor):
    """Without a trusted proxy the header is not read: the device's address is the connection's."""
    client = visitor.client
    body = {"email": visitor.email, "password": PASSWORD}
    headers = {"x-forwarded-for": "192.0.2.5", "x-forwarded-proto": "https"}
    answer = await client.post("/api/auth/login", json=body, headers=headers)
    assert answer.status_code == 200
    devices = (await client.get("/api/auth/devices")).json()["items"]
    assert {each["ip_address"] for each in devices} == {"127.0.0.1"}


async def test_registrations_and_links_are_limited(addresses, folder):
    async with (
        serving(
            folder,
            DATABASE_URL=addresses.server,
            secret_key=addresses.secret,
            environment="production",
            registrations_an_hour=3,
            trusted_proxies="127.0.0.1",
        ) as service,
        aclosing(new_client(service.url)) as client,
    ):
        place = {"x-forwarded-for": f"2001:db8:{uuid4().hex[:4]}:1::1"}
        statuses = []
        for _ in range(4):
            body = {"email": f"{uuid4().hex}@example.org", "password": PASSWORD, "birth_year": 1980}
            answer = await client.post("/api/auth/register", json=body, headers=place)
            statuses.append(answer.status_code)
        assert statuses == [201, 201, 201, 429]
        statuses = [
            (await client.post("/api/auth/forgot", json={"email": "a@b.example"}, headers=place))
            for _ in range(11)
        ]
        assert [each.status_code for each in statuses] == [202] * 10 + [429]
        assert "retry-after" in statuses[-1].headers


async def test_a_replayed_refresh_token_ends_the_session(service, visitor):
    client = visitor.client
    login = {"email": visitor.email, "password": PASSWORD}
    first = (await client.post("/api/auth/login", json=login)).json()["refresh_token"]
    second = await client.post("/api/auth/refresh", json={"refresh_token": first})
    assert second.status_code == 200
    for token in (first, second.json()["refresh_token"]):
        answer = await client.post("/api/auth/refresh", json={"refresh_token": token})
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "session_ended"


def _claims(user_id: UUID, **changed) -> dict:
    now = datetime.now(UTC)
    claims = {
        "sub": str(user_id),
        "sid": str(uuid4()),
        "role": "admin",
        "typ": "access",
        "iss": "coach",
        "aud": "coach",
        "iat": now,
        "exp": now + timedelta(minutes=5),
    }
    return {name: value for name, value in (claims | changed).items() if value is not None}


FORGED = {
    "no algorithm": ({}, {"algorithm": "none", "key": None}),
    "another key": ({}, {"key": b"k" * 32}),
    "another algorithm": ({}, {"algorithm": "HS512"}),
    "the key of links": ({}, {"purpose": "mail link"}),
    "expired": ({"exp": datetime.now(UTC) - timedelta(seconds=1)}, {}),
    "another audience": ({"aud": "somebody else"}, {}),
    "no audience": ({"aud": None}, {}),
    "another issuer": ({"iss": "somebody else"}, {}),
    "another kind": ({"typ": "reset"}, {}),
    "no end": ({"exp": None}, {}),
    "no person": ({"sub": "admin"}, {}),
}


@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
@pytest.mark.parametrize(("claims", "made"), FORGED.values(), ids=FORGED)
async def test_forged_tokens_open_nothing(service, addresses, visitor, claims, made):
    made = {"algorithm": "HS256", "purpose": "access token"} | made
    made.setdefault("key", derived_key(addresses.secret, made.pop("purpose")))
    made.pop("purpose", None)
    token = jwt.encode(_claims(visitor.id, **claims), **made)
    headers = {"authorization": f"Bearer {token}"}
    for path in ("/api/me", "/api/review/violations", "/api/chats"):
        answer = await visitor.client.get(path, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
    fine = jwt.encode(
        _claims(visitor.id, role="user"),
        derived_key(addresses.secret, "access token"),
        algorithm="HS256",
    )
    answer = await visitor.client.get("/api/me", headers={"authorization": f"Bearer {fine}"})
    assert answer.status_code == 200


async def test_the_old_token_of_a_demoted_reviewer_opens_nothing(service, addresses, folder):
    settings = {"DATABASE_URL": addresses.server, "secret_key": addresses.secret}
    email = f"{uuid4().hex}@example.org"
    made = await run(
        folder,
        "user",
        "add",
        email,
        "--birth-year",
        "1980",
        "--role",
        "reviewer",
        "--password",
        PASSWORD,
        **settings,
    )
    assert made.process.returncode == 0, made.all_errors
    reviewer = await sign_in(service.url, email, PASSWORD)
    async with aclosing(reviewer.client) as client:
        assert (await client.get("/api/review/violations")).status_code == 200
        await run(folder, "user", "role", email, "user", **settings)
        for path in ("violations", "tool-calls", f"violations/{uuid4()}"):
            answer = await client.get(f"/api/review/{path}")
            assert answer.status_code == 403
            assert answer.json()["error"]["code"] == "forbidden"


async def there_is_room(client):
    """A turn keeps its place a moment longer than its stream: until its end is in the log."""
    while (await client.get("/health/ready")).json()["turns_running"]:  # noqa: ASYNC110
        await asyncio.sleep(0.02)


async def test_too_many_turns_are_told_to_come_back(production, upstream):
    upstream.script(says("Good to hear from you. ", more := Until(), "Keep going."))
    visitor = await register(production.url)
    async with aclosing(visitor.client) as client:
        async with visitor.saying("hello", "one") as reading:
            await reading.until("text-delta")
            body = {"id": "another", "message": "hello"}
            refused = await client.post("/api/chat", json=body)
            assert refused.status_code == 503
            assert refused.headers["retry-after"] == "2"
            assert refused.json()["error"]["code"] == "unavailable"
            more.set()
            assert (await reading.rest()).end == "stop"
        await there_is_room(client)
        assert (await visitor.say("hello", "another")).end == "stop"
        await there_is_room(client)
        answers = await asyncio.gather(
            *(client.post("/api/chat", json={"id": uuid4().hex, "message": "hi"}) for _ in range(9))
        )
    assert sorted(each.status_code for each in answers) == [200] + [503] * 8


async def test_production_says_https_and_its_lines_name_the_request(production):
    async with aclosing(new_client(production.url)) as client:
        answer = await client.get("/health/live", headers={"Origin": "https://app.example"})
        assert answer.headers["strict-transport-security"] == "max-age=31536000"
        assert answer.headers["access-control-allow-origin"] == "https://app.example"
        secret = {"email": "somebody.private@example.org", "password": "my own password"}
        refused = await client.post("/api/auth/login", json=secret)
    name = refused.headers["x-request-id"]
    await production.process.until(lambda: name in production.process.all_errors)
    lines = [json.loads(line) for line in production.process.errors if line.startswith("{")]
    (line,) = [each for each in lines if each.get("request_id") == name]
    assert (line["route"], line["status"]) == ("/api/auth/login", 401)
    assert "private" not in production.process.all_errors
    assert "my own password" not in production.process.all_errors

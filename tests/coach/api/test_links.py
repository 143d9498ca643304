"""Links by mail: each for one purpose, once, in its time; nothing tells who has an account."""

import asyncio
import re
from datetime import timedelta

import pytest

from coach.accounts.mail import SmtpMail


class Outbox:
    """Keeps what would have been sent."""

    def __init__(self):
        self.sent = []

    async def send(self, to, *, subject, text):
        self.sent.append((to, subject, text))

    def token(self):
        return re.search(r"#\w+=(\S+)", self.sent[-1][2])[1]


@pytest.fixture
def outbox(app):
    recovery = app.state.auth.recovery
    recovery._mail = box = Outbox()
    yield box
    recovery._mail = None


async def post(client, path, **body):
    return await client.post(f"/api/auth/{path}", json=body)


async def test_address_is_confirmed_by_its_link_once(outbox, new_visitor, client):
    visitor = await new_visitor(language="de")
    [(to, subject, _)] = outbox.sent
    assert (to, subject) == (visitor.email, "Bestätige deine E-Mail-Adresse")
    assert (await post(client, "verify", token=outbox.token())).status_code == 204
    assert (await visitor.client.get("/api/me")).json()["is_verified"] is True
    again = await post(client, "verify", token=outbox.token())
    assert (again.status_code, again.json()["error"]["code"]) == (422, "link_spent")


async def test_confirmed_address_gets_no_other_link(outbox, visitor, client):
    await post(client, "verify", token=outbox.token())
    assert (await post(client, "verification", email=visitor.email)).status_code == 202
    assert len(outbox.sent) == 1


async def test_lost_password_is_replaced_once_and_sessions_end(outbox, visitor, client):
    assert (await post(client, "forgot", email=visitor.email.upper())).status_code == 202
    token = outbox.token()
    weak = await post(client, "reset", token=token, new_password="password12")
    assert (weak.status_code, weak.json()["error"]["code"]) == (422, "weak_password")
    body = {"token": token, "new_password": "a better one by far"}
    assert (await post(client, "reset", **body)).status_code == 204
    assert (await post(client, "reset", **body)).status_code == 422
    old = visitor.session["refresh_token"]
    assert (await post(client, "refresh", refresh_token=old)).status_code == 401
    login = {"email": visitor.email, "password": "a better one by far"}
    assert (await post(client, "login", **login)).status_code == 200
    login["password"] = visitor.password
    assert (await post(client, "login", **login)).status_code == 401


async def test_nothing_tells_whether_there_is_an_account(outbox, visitor, client):
    known = await post(client, "forgot", email=visitor.email)
    unknown = await post(client, "forgot", email="nobody@example.org")
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    assert len(outbox.sent) == 2


@pytest.mark.parametrize(("minutes", "status"), [(59, 204), (61, 422)])
async def test_link_for_a_password_lives_an_hour(outbox, visitor, client, now, minutes, status):
    await post(client, "forgot", email=visitor.email)
    now.now += timedelta(minutes=minutes)
    body = {"token": outbox.token(), "new_password": "a better one by far"}
    assert (await post(client, "reset", **body)).status_code == status


async def test_link_is_good_for_its_own_purpose_only(outbox, visitor, client):
    verification = outbox.token()
    body = {"token": verification, "new_password": "a better one by far"}
    assert (await post(client, "reset", **body)).status_code == 422
    headers = {"Authorization": f"Bearer {verification}"}
    assert (await client.get("/api/me", headers=headers)).status_code == 401
    access = visitor.session["access_token"]
    assert (await post(client, "verify", token=access)).status_code == 422


async def test_addresses_are_not_flooded_with_mail(outbox, visitor, client):
    answers = [await post(client, "forgot", email=visitor.email) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [202] * 10 + [429]


async def test_mail_goes_out_over_smtp(socket_enabled):
    received = []

    async def serve(reader, writer):
        writer.write(b"220 test\r\n")
        in_text = False
        while line := await reader.readline():
            received.append(line.decode().rstrip())
            in_text = (in_text or line.lower() == b"data\r\n") and line != b".\r\n"
            if not in_text:
                writer.write(
                    b"221 bye\r\n" if line.lower().startswith(b"quit") else b"250 fine\r\n"
                )
            elif line.lower() == b"data\r\n":
                writer.write(b"354 go on\r\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        mail = SmtpMail(f"smtp://127.0.0.1:{port}", sender="coach@example.org")
        await mail.send("robin@example.org", subject="A new password", text="https://a.test/#b=c")
    assert "To: robin@example.org" in received
    assert "https://a.test/#b=c" in received

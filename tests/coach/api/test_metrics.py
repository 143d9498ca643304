"""Who may read the figures."""

import httpx2
import pytest
from pydantic import SecretStr

TOKEN = "a token for the scraper"


@pytest.fixture
def figures(app):
    async def get(client: str = "127.0.0.1", **headers: str) -> int:
        transport = httpx2.ASGITransport(app=app, client=(client, 1234))
        async with httpx2.AsyncClient(transport=transport, base_url="http://coach") as asking:
            return (await asking.get("/metrics", headers=headers)).status_code

    return get


@pytest.mark.parametrize(
    ("client", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("192.0.2.7", {}, 404),
        ("testclient", {}, 404),
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.7"}, 404),
        ("127.0.0.1", {"forwarded": "for=192.0.2.7"}, 404),
        ("127.0.0.1", {"via": "1.1 proxy"}, 404),
    ],
)
async def test_without_a_token_this_machine_may(figures, client, headers, status):
    assert await figures(client, **headers) == status


async def test_with_a_token_whoever_knows_it_may(app, figures, monkeypatch):
    monkeypatch.setattr(app.state.settings, "metrics_token", SecretStr(TOKEN))
    assert await figures() == 404
    assert await figures(authorization="Bearer wrong") == 404
    assert await figures("192.0.2.7", authorization=f"Bearer {TOKEN}") == 200

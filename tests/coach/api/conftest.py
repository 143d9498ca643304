"""The API over a real database, and people who use it: each test has its own."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from random import randrange
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx2
import pytest
from fastapi import FastAPI

from coach.api.deps import clock
from coach.app import create_app
from coach.settings import Settings
from database import Addresses, Login

PASSWORD = "correct horse battery"


class Clock:
    """The time that the service reads; tests move it."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Visitor:
    """Somebody with an account and a client that is signed in."""

    client: httpx2.AsyncClient
    id: UUID
    email: str
    password: str
    session: dict[str, Any]


@pytest.fixture
def now() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
async def service(database_urls: Addresses) -> AsyncIterator[FastAPI]:
    """The whole service, open for the run."""
    # It takes no turns over: those of other tests in its database are theirs.
    settings = Settings(_env_file=None, lease_seconds=3600)
    app = create_app(settings, database_urls, database_urls.secret)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
def app(service: FastAPI, now: Clock) -> Iterator[FastAPI]:
    """The service at the time of the test."""
    service.dependency_overrides[clock] = now
    yield service
    service.dependency_overrides.clear()


NewClient = Callable[[], httpx2.AsyncClient]


@pytest.fixture
async def new_client(app: FastAPI) -> AsyncIterator[NewClient]:
    made = []

    def make() -> httpx2.AsyncClient:
        # Each comes from an address of its own: attempts are counted by address.
        address = f"127.{randrange(256)}.{randrange(256)}.{randrange(256)}"
        transport = httpx2.ASGITransport(app=app, client=(address, 1234))
        client = httpx2.AsyncClient(transport=transport, base_url="http://coach.test")
        made.append(client)
        return client

    yield make
    for client in made:
        await client.aclose()


@pytest.fixture
def client(new_client: NewClient) -> httpx2.AsyncClient:
    return new_client()


NewVisitor = Callable[..., Awaitable[Visitor]]


@pytest.fixture
def new_visitor(new_client: NewClient) -> NewVisitor:
    async def make(**fields: Any) -> Visitor:
        client = new_client()
        email = f"{uuid4().hex}@example.org"
        body = {"email": email, "password": PASSWORD, "birth_year": 1980, **fields}
        answer = await client.post("/api/auth/register", json=body)
        assert answer.status_code == 201, answer.text
        session = answer.json()
        client.headers["Authorization"] = f"Bearer {session['access_token']}"
        return Visitor(client, UUID(session["user_id"]), email, body["password"], session)

    return make


@pytest.fixture
async def visitor(new_visitor: NewVisitor) -> Visitor:
    return await new_visitor()


@pytest.fixture
def agree() -> Callable[..., Awaitable[None]]:
    """Gives the consents of these kinds."""

    async def give(visitor: Visitor, *kinds: str) -> None:
        body = {"consents": [{"kind": kind, "granted": True, "version": "1"} for kind in kinds]}
        answer = await visitor.client.put("/api/consents", json=body)
        assert answer.status_code == 200, answer.text

    return give


@pytest.fixture
def set_role(database_urls: Addresses) -> Callable[[UUID, str], Awaitable[None]]:
    """Does what an operator does: the service itself can give nobody a role."""

    async def change(user_id: UUID, role: str) -> None:
        connection = await asyncpg.connect(database_urls.of(Login.OWNER))
        try:
            async with connection.transaction():
                await connection.execute("SELECT set_config('app.user_id', $1, true)", str(user_id))
                done = await connection.execute(
                    'UPDATE "user" SET role = $2::user_role WHERE id = $1', user_id, role
                )
            assert done == "UPDATE 1"
        finally:
            await connection.close()

    return change


@pytest.fixture
async def reviewer(new_visitor: NewVisitor, set_role: Any) -> Visitor:
    """Somebody who was made a reviewer and has signed in again."""
    visitor = await new_visitor()
    await set_role(visitor.id, "reviewer")
    login = {"email": visitor.email, "password": visitor.password}
    token = (await visitor.client.post("/api/auth/login", json=login)).json()["access_token"]
    visitor.client.headers["Authorization"] = f"Bearer {token}"
    return visitor

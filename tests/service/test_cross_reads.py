"""Everybody asks for what is everybody else's, at every address that can be read.

COACH_CROSS_READS makes the run larger; the addresses are those of the API's own document, so that
a new one is asked by itself.
"""

import asyncio
import os
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid4
from zipfile import ZipFile

import httpx2
import pytest

from tests.service.serving import PASSWORD, Visitor, sign_in

READS = int(os.environ.get("COACH_CROSS_READS", "600"))
PEOPLE = 5
AT_ONCE = 8
READS_A_SECOND = 20  # at the very least
TODAY = datetime.now(UTC).date()
DAYS = [str(TODAY - timedelta(days=back)) for back in range(3)]


def text_of(answer: httpx2.Response) -> str:
    """The words of an answer; of an archive, those of all its files."""
    if answer.headers.get("content-type") != "application/zip":
        return answer.text
    with ZipFile(BytesIO(answer.content)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


@dataclass(frozen=True)
class Marked:
    """Somebody whose rows all hold a mark, and every name by which they could be asked for."""

    client: httpx2.AsyncClient
    mark: str
    names: tuple[str, ...]

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no answer to anybody else may hold."""
        return (self.mark, *(name for name in self.names if len(name) >= 32))


async def marked(visitor: Visitor, service_url: str) -> Marked:
    mark = uuid4().hex
    client = visitor.client
    bodies: dict[str, Mapping[str, Any]] = {
        "/api/profile": {"display_name": mark, "height_cm": 170},
        "/api/preferences": {"disliked_foods": [mark]},
        **{f"/api/check-ins/{day}": {"notes": mark, "weight_kg": 70} for day in DAYS},
        **{f"/api/nutrition-days/{day}": {"notes": mark, "calories": 2100} for day in DAYS},
    }
    for path, body in bodies.items():
        assert (await client.put(path, json=body)).is_success
    names = [str(visitor.id), visitor.email]
    for chat in (f"{mark}-one", str(uuid4())):
        heard = await visitor.say(f"remember {mark}", chat)
        names += [chat, heard.message_id, str(heard.turn_id)]
        names += [each["id"] for each in await visitor.messages(chat)]
    again = await sign_in(service_url, visitor.email, PASSWORD)
    await again.client.aclose()
    names += [each["id"] for each in (await client.get("/api/auth/devices")).json()["items"]]
    for path in ("/api/chats?limit=1", "/api/check-ins?limit=1", "/api/nutrition-days?limit=1"):
        names.append((await client.get(path)).json()["next_cursor"])
    return Marked(client, mark, tuple(dict.fromkeys(names)))


async def sign_in_again(person: Marked, service_url: str) -> None:
    again = await sign_in(service_url, person.names[1], PASSWORD)
    await again.client.aclose()
    person.client.headers["authorization"] = again.client.headers["authorization"]


def readable(document: Mapping[str, Any]) -> list[tuple[str, list[Mapping[str, Any]]]]:
    """Every address that can be read, with its parameters."""
    return [
        (path, [each for each in methods["get"].get("parameters", []) if each["in"] != "cookie"])
        for path, methods in document["paths"].items()
        if "get" in methods and path.startswith("/api/")
    ]


def question(
    chance: random.Random, path: str, parameters: list[Mapping[str, Any]], other: Marked
) -> dict[str, Any]:
    """Ask for this address with the other's names in it, and in places where none is expected."""
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    for each in parameters:
        name = str(each["name"])
        value = chance.choice([*other.names, other.mark, *DAYS])
        if each["in"] == "path":
            value = chance.choice(DAYS) if name == "date" else chance.choice(other.names)
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        elif each["in"] == "query" and chance.random() < 0.3:
            query[name] = value
    if chance.random() < 0.3:
        name = chance.choice(["user_id", "email", "owner", "as", "sub"])
        query[name] = headers[f"X-{name.replace('_', '-')}"] = other.names[0]
    return {"method": "GET", "url": path, "params": query, "headers": headers}


@pytest.fixture
async def people(new_visitor, service, upstream) -> list[Marked]:
    return [await marked(await new_visitor(), service.url) for _ in range(PEOPLE)]


@pytest.mark.timeout(120 + READS / READS_A_SECOND)
async def test_nobody_reads_what_is_anothers(people, service):
    chance = random.Random(20260301)
    document = (await people[0].client.get("/api/openapi.json")).json()
    addresses = readable(document)
    assert len(addresses) > 15
    statuses: dict[int, int] = {}

    async def ask(count: int) -> None:
        for _ in range(count):
            me, other = chance.sample(people, 2)
            asked = question(chance, *chance.choice(addresses), other)
            answer = await me.client.request(**asked)
            if answer.status_code == 401:  # a long run outlives its tokens
                await sign_in_again(me, service.url)
                answer = await me.client.request(**asked)
            statuses[answer.status_code] = statuses.get(answer.status_code, 0) + 1
            told = text_of(answer) + str(answer.headers)
            assert [each for each in other.secrets if each in told] == [], asked

    await asyncio.gather(*(ask(READS // AT_ONCE) for _ in range(AT_ONCE)))
    assert set(statuses) <= {200, 204, 403, 404, 422}
    assert statuses[200] > READS / 10
    assert sum(statuses.values()) >= READS - AT_ONCE


async def test_everybody_reads_what_is_their_own(people):
    """The marks are where the reads above look for them."""
    for me in people:
        chat = me.names[2]
        for path in (
            *("/api/profile", "/api/preferences", "/api/check-ins", "/api/nutrition-days"),
            *(f"/api/check-ins/{DAYS[0]}", f"/api/nutrition-days/{DAYS[0]}", "/api/me/export"),
            *("/api/chats", f"/api/chats?search={me.mark}", f"/api/chats/{chat}/messages"),
        ):
            assert me.mark in text_of(await me.client.get(path)), path
        assert str(UUID(me.names[0])) in (await me.client.get("/api/me")).text

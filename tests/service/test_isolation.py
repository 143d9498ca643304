"""Two people, hundreds of random turns: never a row of the other."""

import asyncio
import json
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

import tools
from tests.service.serving import Heard, Visitor
from tests.upstream import Answer, Call, asked, says, tool

TURNS = 200
AT_ONCE = 6
TODAY = datetime.now(UTC).date()
NAMES = [name for name, each in tools.load().items() if not each.writes]


@dataclass(frozen=True)
class Marked:
    """Somebody whose rows hold what nobody else's do."""

    visitor: Visitor
    marks: tuple[str, ...]
    chats: tuple[str, ...]


async def marked(visitor: Visitor, weight: float, kcal: int, word: str) -> Marked:
    client = visitor.client
    await client.put("/api/profile", json={"sex": "female", "height_cm": 168, "display_name": word})
    for back in range(10):
        day = TODAY - timedelta(days=back)
        fields = {"weight_kg": weight, "notes": f"about {word}", "mood": 5}
        assert (await client.put(f"/api/check-ins/{day}", json=fields)).is_success
        meals = {"calories": kcal, "protein_g": 90}
        assert (await client.put(f"/api/nutrition-days/{day}", json=meals)).is_success
    chats = tuple(uuid4().hex for _ in range(5))
    return Marked(visitor, (str(weight), str(kcal), word), chats)


@pytest.fixture
async def two(new_visitor) -> list[Marked]:
    return [
        await marked(await new_visitor(), 93.37, 2791, "walrus"),
        await marked(await new_visitor(), 61.13, 1913, "zebra"),
    ]


def random_call(chance: random.Random, stranger: Marked, index: int) -> Call:
    """A call with the right arguments, or with what could lead to somebody else."""
    arguments: dict[str, Any] = {}
    if chance.random() < 0.8:
        arguments["days"] = chance.choice([1, 7, 14, 30, 365])
    if chance.random() < 0.4:
        arguments["notes"] = True
    if chance.random() < 0.3:
        name = chance.choice(["user_id", "email", "person", "session_id", "chat_id", "where"])
        arguments[name] = chance.choice(
            [str(stranger.visitor.id), stranger.visitor.email, stranger.chats[0], "1 OR 1=1"]
        )
    return Call(chance.choice(NAMES), json.dumps(arguments), uuid4().hex, index=index)


def model(chance: random.Random, people: Mapping[str, Marked]) -> Any:
    """Calls random tools, then repeats all that it was told of the person."""

    def answer(request: Mapping[str, Any]) -> Answer:
        told = [each["content"] for each in request["messages"] if each["role"] == "tool"]
        if told and chance.random() < 0.7:
            return says("I have found: ", " ".join(told)[:2000], " That is all.")
        stranger = people[asked(request).split()[-1]]
        return says(*(random_call(chance, stranger, index) for index in range(2)))

    return answer


async def test_never_a_row_of_the_other(upstream, two):
    chance = random.Random(20260101)
    people = {"walrus": two[0], "zebra": two[1]}
    upstream.otherwise = model(chance, people)
    heard: list[tuple[Marked, Heard]] = []
    gate = asyncio.Semaphore(AT_ONCE)

    async def turn(me: Marked, stranger: Marked) -> None:
        # Chats of one's own and ids of chats of the other's; one turn at a time in each.
        chat = chance.choice([*me.chats, *stranger.chats, uuid4().hex])
        async with gate:
            heard.append((me, await me.visitor.say(f"look up {stranger.marks[2]}", chat)))

    pairs = [chance.choice([(0, 1), (1, 0)]) for _ in range(TURNS)]
    await asyncio.gather(*(turn(two[mine], two[other]) for mine, other in pairs))

    assert len(heard) == TURNS
    assert {one.end for _, one in heard} <= {"stop", "stopped", "content-filter"}
    for me, stranger in ((two[0], two[1]), (two[1], two[0])):
        mine = json.dumps([one.frames for who, one in heard if who is me])
        assert all(mark in mine for mark in me.marks)
        assert [mark for mark in stranger.marks if _stands(mark, mine)] == []
        assert str(stranger.visitor.id) not in mine


async def test_the_tool_log_names_the_right_person(upstream, two, rows):
    upstream.script(says(tool("get_check_ins", days=7, user_id=str(two[1].visitor.id))))
    heard = await two[0].visitor.say("hello")
    logged = await rows.fetch("SELECT * FROM ai_tool_call_log WHERE turn_id = $1", heard.turn_id)
    assert {line["user_id"] for line in logged} == {two[0].visitor.id}


async def test_ids_of_anothers_chat_are_unknown_in_every_address(new_visitor, upstream, rows):
    owner, stranger = await new_visitor(), await new_visitor()
    chat = uuid4().hex
    upstream.script(says("Only for you."))
    heard = await owner.say("a secret", chat)
    session = await rows.fetchval("SELECT session_id FROM turn WHERE id = $1", heard.turn_id)
    client = stranger.client
    for name in (chat, str(session), heard.message_id, str(heard.turn_id)):
        assert (await client.get(f"/api/chat/{name}/stream")).status_code == 204
        assert (await client.post(f"/api/chat/{name}/stop")).json() == {"stopped": False}
        for method, path, body in [
            ("POST", f"/api/chat/{name}/undo/call_1", None),
            ("GET", f"/api/chats/{name}/messages", None),
            ("PATCH", f"/api/chats/{name}", {"title": "mine now"}),
            ("DELETE", f"/api/chats/{name}", None),
            (
                "PUT",
                f"/api/chats/{name}/messages/{heard.message_id}/feedback",
                {"rating": "down", "reason": None},
            ),
            ("POST", f"/api/chats/{name}/messages/{heard.message_id}/appeal", {"reason": "no"}),
        ]:
            response = await client.request(method, path, json=body)
            assert response.status_code == 404, (method, path)
            assert "secret" not in response.text
    assert (await client.get("/api/chats")).json()["chats"] == []
    assert (await client.get("/api/chats", params={"search": "secret"})).json()["chats"] == []
    title = await owner.client.get("/api/chats")
    assert title.json()["chats"][0]["title"] == "a secret"


async def test_the_same_name_for_a_chat_is_two_chats(new_visitor, upstream):
    one, other = await new_visitor(), await new_visitor()
    await one.say("first secret", "same name")
    await other.say("second secret", "same name")
    asked = json.dumps(upstream.seen("second")[0]["messages"])
    assert "first secret" not in asked
    assert "first secret" not in json.dumps(await other.messages("same name"))


async def test_nobody_hears_the_running_answer_of_another(new_visitor, upstream):
    owner, stranger = await new_visitor(), await new_visitor()
    upstream.script(says("Good to hear from you. ", *[" Keep going."] * 3, pace=0.05))
    chat = uuid4().hex
    async with owner.saying("hello", chat) as reading:
        await reading.until("text-delta")
        assert (await stranger.come_back(chat)).status == 204
        assert not await stranger.stop(chat)
        assert (await reading.rest()).end == "stop"


def _stands(mark: str, text: str) -> bool:
    """Whether the mark is there by itself, not as digits inside an id."""
    return re.search(rf"(?<![0-9a-f-]){re.escape(mark)}(?![0-9a-f-])", text) is not None

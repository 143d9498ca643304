"""Chats as they are listed, read again, renamed, deleted, rated and appealed; errors and limits."""

import json
from typing import Any
from uuid import uuid4

import httpx2
import pytest

from database.tables import Risk, RiskFlag
from tests.coach.api.conftest import Visitor

UNSAFE = "Make a plan of 450 calories a day for me"


async def say(visitor: Visitor, text: str, chat_id: str, **fields: Any) -> list[dict[str, Any]]:
    """All frames of one turn."""
    body = {"id": chat_id, "message": text, **fields}
    answer = await visitor.client.post("/api/chat", json=body)
    assert answer.status_code == 200, answer.text
    lines = [line[6:] for line in answer.text.splitlines() if line.startswith("data: ")]
    assert lines[-1] == "[DONE]"
    return [json.loads(line) for line in lines[:-1]]


async def messages(visitor: Visitor, chat_id: str) -> list[dict[str, Any]]:
    answer = await visitor.client.get(f"/api/chats/{chat_id}/messages")
    assert answer.status_code == 200, answer.text
    return answer.json()["messages"]


def said(frames: list[dict[str, Any]]) -> str:
    return "".join(frame["delta"] for frame in frames if frame["type"] == "text-delta")


async def test_the_stored_messages_are_what_the_stream_said(visitor: Visitor):
    frames = await say(visitor, "hello", "a chat")
    asked, answered = await messages(visitor, "a chat")
    assert asked["parts"] == [{"type": "text", "text": "hello"}]
    text = "".join(part["text"] for part in answered["parts"] if part["type"] == "text")
    assert text == said(frames)
    assert answered["id"] == frames[0]["messageId"]
    assert frames[-1]["type"] == "finish"


async def test_the_newest_chat_comes_first_and_words_find_it(visitor: Visitor):
    await say(visitor, "tell me about lentils", "one")
    await say(visitor, "hello", "two")
    listed = (await visitor.client.get("/api/chats")).json()
    assert [chat["id"] for chat in listed["chats"]] == ["two", "one"]
    assert listed["chats"][1]["message_count"] == 2
    found = (await visitor.client.get("/api/chats", params={"search": "LENTIL"})).json()
    assert [chat["id"] for chat in found["chats"]] == ["one"]
    assert (await visitor.client.get("/api/chats", params={"search": "%"})).json()["chats"] == []


async def test_pages_of_chats_meet_without_gap(visitor: Visitor):
    for number in range(5):
        await say(visitor, "hello", f"chat {number}")
    seen, cursor = [], None
    while True:
        params = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await visitor.client.get("/api/chats", params=params)).json()
        seen += [chat["id"] for chat in page["chats"]]
        if (cursor := page["next_cursor"]) is None:
            break
    assert seen == [f"chat {number}" for number in (4, 3, 2, 1, 0)]


async def test_a_chat_can_be_renamed_and_deleted(visitor: Visitor):
    await say(visitor, "hello", "c")
    renamed = await visitor.client.patch("/api/chats/c", json={"title": "My plan"})
    assert renamed.json()["title"] == "My plan"
    assert (await visitor.client.delete("/api/chats/c")).status_code == 204
    assert (await visitor.client.get("/api/chats/c/messages")).status_code == 404
    again = await visitor.client.post("/api/chat", json={"id": "c", "message": "hello"})
    assert again.status_code == 409


async def test_regenerating_replaces_the_answer(visitor: Visitor):
    await say(visitor, "hello", "c")
    frames = await say(visitor, "", "c", trigger="regenerate-message")
    shown = await messages(visitor, "c")
    assert [message["role"] for message in shown] == ["user", "assistant"]
    assert shown[-1]["id"] == frames[0]["messageId"]


async def test_an_edited_message_takes_the_place_of_the_old_one(visitor: Visitor):
    body = {"id": "m1", "role": "user", "parts": [{"type": "text", "text": "hello"}]}
    await say(visitor, body, "c")
    await say(visitor, "thanks", "c", replaces="m1")
    shown = await messages(visitor, "c")
    assert [message["parts"][0].get("text") for message in shown if message["role"] == "user"] == [
        "thanks"
    ]


async def test_replaced_words_are_found_no_more(visitor: Visitor):
    await say(visitor, "hello", "c")
    body = {"id": "m1", "role": "user", "parts": [{"type": "text", "text": "a quokka"}]}
    await say(visitor, body, "c")
    await say(visitor, "a numbat", "c", replaces="m1")
    for words, found in (("numbat", 1), ("quokka", 0)):
        answer = await visitor.client.get("/api/chats", params={"search": words})
        assert len(answer.json()["chats"]) == found, words


async def test_a_repeated_message_is_answered_once(visitor: Visitor):
    body = {"id": "m1", "role": "user", "parts": [{"type": "text", "text": "hello"}]}
    first = await say(visitor, body, "c")
    second = await say(visitor, body, "c")
    assert second[0]["messageId"] == first[0]["messageId"]
    assert said(second) == said(first)
    assert len(await messages(visitor, "c")) == 2


async def test_feedback_is_kept(visitor: Visitor):
    await say(visitor, "hello", "c")
    answer = (await messages(visitor, "c"))[-1]["id"]
    url = f"/api/chats/c/messages/{answer}/feedback"
    assert (await visitor.client.put(url, json={"rating": "down"})).status_code == 204
    assert (await messages(visitor, "c"))[-1]["metadata"]["feedback"] == "down"
    assert (await visitor.client.put(url, json={"rating": "best"})).status_code == 422


async def test_an_appeal_reaches_the_reviewers(visitor: Visitor, reviewer: Visitor):
    await say(visitor, UNSAFE, "c")
    answer = (await messages(visitor, "c"))[-1]["id"]
    url = f"/api/chats/c/messages/{answer}/appeal"
    appealed = await visitor.client.post(url, json={"reason": "my doctor set it"})
    assert appealed.json()["cases"] >= 1
    params = {"user_id": str(visitor.id)}
    found = await reviewer.client.get("/api/review/violations", params=params)
    assert found.status_code == 200, found.text
    assert "appealed" in found.text


async def test_nothing_to_appeal_is_told(visitor: Visitor):
    await say(visitor, "hello", "c")
    answer = (await messages(visitor, "c"))[-1]["id"]
    url = f"/api/chats/c/messages/{answer}/appeal"
    assert (await visitor.client.post(url, json={})).status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/api/chats/c/messages", None),
        ("PATCH", "/api/chats/c", {"title": "mine"}),
        ("DELETE", "/api/chats/c", None),
        ("PUT", "/api/chats/c/messages/{answer}/feedback", {"rating": "up"}),
        ("POST", "/api/chats/c/messages/{answer}/appeal", {}),
        ("POST", "/api/chat/c/undo/call_1", None),
    ],
)
async def test_anothers_chat_is_unknown(visitor, new_visitor, method, path, body):
    await say(visitor, "hello", "c")
    answer = (await messages(visitor, "c"))[-1]["id"]
    stranger = await new_visitor()
    refused = await stranger.client.request(method, path.format(answer=answer), json=body)
    assert refused.status_code == 404
    assert refused.json()["error"]["code"] == "not_found"


async def test_the_same_id_is_another_chat_for_another_person(visitor, new_visitor):
    await say(visitor, "hello", "c")
    stranger = await new_visitor()
    await say(stranger, "thanks", "c")
    assert len(await messages(visitor, "c")) == len(await messages(stranger, "c")) == 2


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"{", 400, "bad_request"),
        (b"{}", 422, "invalid"),
        (b'{"id": "", "message": "hi"}', 422, "invalid"),
        (b'{"id": "c", "message": "   "}', 422, "invalid"),
        (b'{"id": "c", "messages": [{"role": "assistant", "parts": []}]}', 422, "invalid"),
        (json.dumps({"id": "c", "message": "a" * 8001}).encode(), 413, "too_large"),
        (b'{"id": "c", "message": "' + b"a" * 2**21 + b'"}', 413, "too_large"),
        (json.dumps({"id": "c", "message": "", "trigger": "regenerate-message"}).encode(), 422, ""),
    ],
)
async def test_a_bad_request_gets_a_clear_error(visitor, body, status, code):
    headers = {"content-type": "application/json"}
    answer = await visitor.client.post("/api/chat", content=body, headers=headers)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert error["code"].startswith(code)
    assert error["requestId"] == answer.headers["x-request-id"]


async def test_a_body_that_grows_while_it_comes_is_refused(visitor: Visitor):
    async def endless():
        for _ in range(100):
            yield b"a" * 100_000

    answer = await visitor.client.post("/api/chat", content=endless())
    assert answer.status_code == 413


async def test_nothing_runs_for_a_chat_that_nobody_began(visitor: Visitor):
    assert (await visitor.client.get(f"/api/chat/{uuid4()}/stream")).status_code == 204
    stopped = await visitor.client.post(f"/api/chat/{uuid4()}/stop")
    assert stopped.json() == {"stopped": False}


async def test_without_a_sign_in_nothing_is_answered(client: httpx2.AsyncClient):
    for method, path in (
        ("POST", "/api/chat"),
        ("GET", "/api/chats"),
        ("GET", "/api/chat/c/stream"),
    ):
        assert (await client.request(method, path, json={})).status_code == 401


async def test_health_and_the_configuration_are_for_everybody(client: httpx2.AsyncClient):
    assert (await client.get("/health/live")).json() == {"status": "ok"}
    ready = (await client.get("/health/ready")).json()
    assert ready["status"] == "ok"
    assert set(ready["connections_in_use"]) >= {"coach_app", "coach_tools"}
    assert set(ready["connections_at_most"]) == set(ready["connections_in_use"])
    assert ready["turns_running"] <= ready["turns_at_most"] == 400
    config = (await client.get("/api/client-config")).json()
    assert config["mail"] is False
    assert "en" in config["languages"]


async def number_free(app, visitor: Visitor) -> None:
    async with app.state.coach.database.as_user(visitor.id) as data:
        data.add(
            RiskFlag(flag=Risk.EATING_DISORDER, raised=True, reason="purging", source="message")
        )


async def test_old_messages_and_titles_are_read_again_without_numbers(app, visitor: Visitor):
    body = {"id": "c", "messages": [{"id": "m1", "role": "user", "parts": []}]}
    body["messages"][0]["parts"] = [{"type": "text", "text": "I weigh 61.4 kg. How am I doing?"}]
    first = await visitor.client.post("/api/chat", json=body)
    await say(visitor, "I make myself throw up", "crisis")
    card = (await messages(visitor, "crisis"))[1]
    again = await messages(visitor, "c")
    assert "61.4" not in json.dumps(again)
    assert again[0]["parts"][0]["text"] == "I weigh …. How am I doing?"
    titles = (await visitor.client.get("/api/chats")).json()["chats"]
    assert "61.4" not in json.dumps([chat["title"] for chat in titles])
    replayed = await visitor.client.post("/api/chat", json=body)
    assert replayed.status_code == first.status_code == 200
    assert "61.4" not in replayed.text
    assert any(
        "tel" in item
        for part in card["parts"]
        if part["type"] == "data-resources"
        for item in part["data"]["items"]
    )


async def test_only_those_whom_numbers_hurt_read_without(app, visitor: Visitor):
    await say(visitor, "I weigh 61.4 kg", "c")
    assert "61.4" in json.dumps(await messages(visitor, "c"))
    await number_free(app, visitor)
    assert "61.4" not in json.dumps(await messages(visitor, "c"))
    renamed = await visitor.client.patch("/api/chats/c", json={"title": "down to 58 kg"})
    assert renamed.json()["title"] == "down to …"

"""The model's client against a server that answers, refuses, stalls and breaks."""

import asyncio
import gzip
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import Any

import httpx2
import pytest

from coach import model as model_file
from coach.breaker import Breaker
from coach.errors import (
    CoachError,
    ModelBusy,
    ModelCutOff,
    ModelRefused,
    ModelTooSlow,
    ModelUnavailable,
)
from coach.model import CallPiece, EndPiece, Form, ModelPiece, OpenAIModel, TextPiece, make_client
from tests.upstream import (
    CUT,
    HANG,
    Call,
    Raw,
    Upstream,
    Wait,
    Wire,
    no_reply,
    refuses,
    running,
    says,
    tool,
)

HELLO = [{"role": "user", "content": "hello"}]


@pytest.fixture
async def upstream() -> AsyncIterator[Upstream]:
    async with running() as server:
        yield server


NewModel = Callable[..., OpenAIModel]


@pytest.fixture
async def new_model(upstream: Upstream) -> AsyncIterator[NewModel]:
    clients = []

    def make(*, url: str = upstream.url, stall_seconds: float = 5, **fields: Any) -> OpenAIModel:
        client = make_client(
            base_url=url, api_key="a key", connect_seconds=2, stall_seconds=stall_seconds
        )
        clients.append(client)
        fields.setdefault("stall_seconds", stall_seconds)
        return OpenAIModel(client, "m-1", **fields)

    yield make
    for client in clients:
        await client.close()


async def pieces_of(model: OpenAIModel, tools: Any = ()) -> list[ModelPiece]:
    async with aclosing(model.stream(HELLO, tools)) as pieces:
        return [piece async for piece in pieces]


def text_of(pieces: list[ModelPiece]) -> str:
    return "".join(piece.text for piece in pieces if isinstance(piece, TextPiece))


def calls_of(pieces: list[ModelPiece]) -> list[CallPiece]:
    return [piece for piece in pieces if isinstance(piece, CallPiece)]


async def test_words_come_as_they_are_made_and_the_cost_last(upstream, new_model: NewModel):
    upstream.script(says("Hello, ", "you."))
    pieces = await pieces_of(new_model())
    assert text_of(pieces) == "Hello, you."
    assert pieces[-1] == EndPiece("stop", 10, 5)


async def test_words_are_handed_on_while_the_model_goes_on(upstream, new_model: NewModel):
    upstream.script(says("First. ", HANG))
    async with aclosing(new_model().stream(HELLO, ())) as pieces:
        assert await anext(pieces) == TextPiece("First. ")


async def test_who_stops_reading_hangs_up(upstream, new_model: NewModel):
    upstream.script(says("First. ", HANG))
    async with aclosing(new_model().stream(HELLO, ())) as pieces:
        await anext(pieces)
        assert upstream.open == 1
    await upstream.until(lambda: upstream.open == 0)


async def test_what_is_asked(upstream, new_model: NewModel):
    await pieces_of(new_model(max_output_tokens=99), [{"type": "function"}])
    request = upstream.requests[0]
    assert request == {
        "model": "m-1",
        "messages": HELLO,
        "stream": True,
        "stream_options": {"include_usage": True},
        "tools": [{"type": "function"}],
        "max_completion_tokens": 99,
    }
    assert upstream.headers[0]["authorization"] == "bearer a key"


async def test_a_form_asks_for_json_of_its_schema_and_length(upstream, new_model: NewModel):
    form = Form(name="week", schema={"type": "object"}, max_output_tokens=600)
    async with aclosing(new_model(max_output_tokens=99).stream(HELLO, (), form)) as pieces:
        assert [piece async for piece in pieces]
    request = upstream.requests[0]
    assert request["max_completion_tokens"] == 600
    assert request["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "week", "strict": True, "schema": {"type": "object"}},
    }


async def test_no_tools_are_offered_as_none_at_all(upstream, new_model: NewModel):
    await pieces_of(new_model())
    assert "tools" not in upstream.requests[0]


@pytest.mark.parametrize("size", [1, 2, 3, 7])
async def test_any_cut_of_the_bytes_gives_the_same_words(upstream, new_model: NewModel, size):
    event = json.dumps({"choices": [{"delta": {"content": "çà 🍎\u2028."}}]}, ensure_ascii=False)
    data = f": a comment\r\ndata: {event}\r\n\r\n".encode()
    upstream.script(says(*(Raw(data[at : at + size]) for at in range(0, len(data), size))))
    assert text_of(await pieces_of(new_model())) == "çà 🍎\u2028."


async def test_a_call_in_fragments_is_put_together(upstream, new_model: NewModel):
    arguments = json.dumps({"days": 7, "note": "ü" * 20})
    upstream.script(says(Call("get_day", arguments, "call_9", fragments=13)))
    pieces = await pieces_of(new_model())
    assert calls_of(pieces) == [CallPiece("call_9", "get_day", arguments)]
    assert pieces[-1] == EndPiece("tool_calls", 10, 5)


async def test_calls_of_one_answer_stay_apart(upstream, new_model: NewModel):
    first = Call("one", '{"a": 1}', "x", fragments=3)
    second = Call("two", '{"b": 2}', "y", fragments=2, index=1)
    upstream.script(says("Let me look. ", first, second))
    pieces = await pieces_of(new_model())
    assert text_of(pieces) == "Let me look. "
    assert calls_of(pieces) == [
        CallPiece("x", "one", '{"a": 1}'),
        CallPiece("y", "two", '{"b": 2}'),
    ]


async def test_calls_that_are_not_numbered_stay_apart(upstream, new_model: NewModel):
    upstream.script(says(Call("one", "{}", "x"), Call("two", "{}", "y")))
    assert calls_of(await pieces_of(new_model())) == [
        CallPiece("x", "one", "{}"),
        CallPiece("y", "two", "{}"),
    ]


async def test_a_call_without_an_id_gets_one(upstream, new_model: NewModel):
    upstream.script(says(tool("get_profile", None)))
    (call,) = calls_of(await pieces_of(new_model()))
    assert call.call_id


@pytest.mark.parametrize(
    ("status", "error", "requests"),
    [
        (400, ModelRefused, 1),
        (401, ModelRefused, 1),
        (403, ModelRefused, 1),
        (404, ModelRefused, 1),
        (422, ModelRefused, 1),
        (408, ModelUnavailable, 2),
        (425, ModelUnavailable, 2),
        (429, ModelBusy, 2),
        (500, ModelUnavailable, 2),
        (503, ModelUnavailable, 2),
    ],
)
async def test_what_a_refusal_means(
    upstream, new_model: NewModel, status: int, error: type[CoachError], requests: int
):
    upstream.otherwise = lambda _request: refuses(status)
    with pytest.raises(CoachError) as raised:
        await pieces_of(new_model(attempts=2))
    assert type(raised.value) is error
    assert len(upstream.requests) == requests


async def test_a_second_attempt_may_succeed(upstream, new_model: NewModel):
    upstream.script(refuses(503), says("Here I am."))
    assert text_of(await pieces_of(new_model())) == "Here I am."


async def test_a_busy_model_says_when_to_come_back(upstream, new_model: NewModel):
    upstream.script(refuses(429, retry_after="1"), says("Now."))
    loop = asyncio.get_running_loop()
    started = loop.time()
    assert text_of(await pieces_of(new_model())) == "Now."
    assert 1 <= loop.time() - started < 3


async def test_a_busy_model_is_not_waited_for_beyond_all_patience(upstream, new_model: NewModel):
    upstream.script(refuses(429, retry_after="86400"))
    with pytest.raises(ModelBusy) as raised:
        await pieces_of(new_model(attempts=1))
    assert raised.value.headers == {"Retry-After": "86400"}


@pytest.mark.parametrize("said", ["Wed, 21 Oct 2026 07:28:00 GMT", "-1"])
async def test_an_odd_retry_after_is_passed_over(upstream, new_model: NewModel, said: str):
    upstream.script(refuses(429, retry_after=said), says("Now."))
    assert text_of(await pieces_of(new_model())) == "Now."


async def test_nobody_at_the_address(new_model: NewModel):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ModelUnavailable) as raised:
        await pieces_of(new_model(url=f"http://127.0.0.1:{port}/v1", attempts=2))
    assert type(raised.value) is ModelUnavailable


@pytest.mark.parametrize(
    "answer", [no_reply(CUT), no_reply(Wire(b"SSH-2.0-x\r\n"))], ids=["nothing", "no HTTP"]
)
async def test_who_hangs_up_without_a_reply_is_asked_again(upstream, new_model: NewModel, answer):
    upstream.script(answer, says("Here I am."))
    assert text_of(await pieces_of(new_model())) == "Here I am."
    upstream.otherwise = lambda _request: answer
    with pytest.raises(ModelUnavailable):
        await pieces_of(new_model(attempts=2))
    assert len(upstream.requests) == 2 + 2


async def test_no_reply_in_time(upstream, new_model: NewModel):
    upstream.otherwise = lambda _request: no_reply(HANG)
    with pytest.raises(ModelTooSlow):
        await pieces_of(new_model(attempts=2, first_token_seconds=0.1))
    assert len(upstream.requests) == 2
    await upstream.until(lambda: upstream.open == 0)


async def test_no_first_word_in_time(upstream, new_model: NewModel):
    upstream.otherwise = lambda _request: says(HANG)
    with pytest.raises(ModelTooSlow):
        await pieces_of(new_model(attempts=2, first_token_seconds=0.1))
    assert len(upstream.requests) == 2
    await upstream.until(lambda: upstream.open == 0)


async def test_a_model_that_stalls_is_given_up(upstream, new_model: NewModel):
    upstream.script(says("Well, ", HANG))
    with pytest.raises(ModelTooSlow):
        await pieces_of(new_model(stall_seconds=0.2))
    assert len(upstream.requests) == 1


async def test_a_read_that_never_comes_back_is_given_up(upstream, new_model: NewModel):
    """Where the framing breaks, the client lets go of the connection and of its limit too."""
    upstream.script(says("Well, ", Wait(0.1), Wire(b"zz\r\noops\r\n"), HANG))
    async with asyncio.timeout(5), aclosing(new_model(stall_seconds=0.3).stream(HELLO, ())) as read:
        assert await anext(read) == TextPiece("Well, ")
        with pytest.raises((ModelTooSlow, ModelCutOff)):
            await anext(read)
    assert len(upstream.requests) == 1


async def test_whoever_is_stopped_is_not_told_of_a_stall(upstream, new_model: NewModel):
    upstream.script(says("Well, ", HANG))
    reading = asyncio.create_task(pieces_of(new_model()))
    await upstream.until(lambda: upstream.requests)
    await asyncio.sleep(0.1)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading


PING = Raw(b": still here\n\n")


async def test_signs_of_life_are_no_first_word(upstream, new_model: NewModel):
    upstream.script(says(*[PING, Wait(0.05)] * 40))
    with pytest.raises(ModelTooSlow):
        await pieces_of(new_model(first_token_seconds=0.2))
    await upstream.until(lambda: upstream.open == 0)


async def test_signs_of_life_are_no_next_word(upstream, new_model: NewModel):
    upstream.script(says("Well, ", *[PING, Wait(0.05)] * 40))
    async with aclosing(new_model(stall_seconds=0.2).stream(HELLO, ())) as pieces:
        assert await anext(pieces) == TextPiece("Well, ")
        with pytest.raises(ModelTooSlow):
            await anext(pieces)


async def test_signs_of_life_between_words_do_no_harm(upstream, new_model: NewModel):
    upstream.script(says("Well, ", PING, Wait(0.05), PING, "yes."))
    assert text_of(await pieces_of(new_model())) == "Well, yes."


async def test_an_answer_without_end_is_cut_off(upstream, new_model: NewModel, monkeypatch):
    monkeypatch.setattr(model_file, "LONGEST_REPLY_BYTES", 100_000)
    upstream.script(says("word " * 100_000))
    with pytest.raises(ModelCutOff):
        await pieces_of(new_model())
    upstream.script(says(Raw(b"data: " + b"x" * 200_000)))
    with pytest.raises(ModelCutOff):
        await pieces_of(new_model())


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (refuses(503), ModelUnavailable),
        (refuses(429), ModelBusy),
        (says("Well, ", CUT), ModelCutOff),
        (says("Well, ", reason=None), ModelCutOff),
    ],
    ids=["broken", "busy", "cut", "no end"],
)
async def test_a_model_that_fails_again_and_again_is_left_alone(
    upstream, new_model: NewModel, answer, error
):
    now = 0.0
    breaker = Breaker(failures=2, seconds=10, clock=lambda: now)
    model = new_model(attempts=1, breaker=breaker)
    upstream.otherwise = lambda _request: answer
    for _ in range(2):
        with pytest.raises(error):
            await pieces_of(model)
    for _ in range(3):
        with pytest.raises(ModelUnavailable):
            await pieces_of(model)
    assert len(upstream.requests) == 2
    now = 10.0
    with pytest.raises(error):
        await pieces_of(model)
    with pytest.raises(ModelUnavailable):
        await pieces_of(model)
    assert len(upstream.requests) == 3
    now = 20.0
    upstream.otherwise = lambda _request: says("Here I am.")
    for _ in range(3):
        assert text_of(await pieces_of(model)) == "Here I am."


async def test_a_refusal_of_ours_opens_nothing(upstream, new_model: NewModel):
    model = new_model(attempts=1, breaker=Breaker(failures=1, seconds=10))
    upstream.script(refuses(400), refuses(400), says("Hello."))
    for _ in range(2):
        with pytest.raises(ModelRefused):
            await pieces_of(model)
    assert text_of(await pieces_of(model)) == "Hello."


BROKEN = {
    "the connection breaks": says("Well, ", CUT),
    "no end": says("Well, ", reason=None),
    "no JSON": says("Well, ", Raw(b"data: {oops\n\n")),
    "another shape": says("Well, ", Raw(b'data: {"choices": 5}\n\n')),
    "an array": says("Well, ", Raw(b"data: []\n\n")),
    "no UTF-8": says("Well, ", Raw(b'data: {"choices":[{"delta":{"content":"\xff"}}]}\n\n')),
    "an error inside": says("Well, ", Raw(b'data: {"error":{"message":"overloaded"}}\n\n')),
    "half a frame": says("Well, ", Raw(b'data: {"choices":[{"del'), reason=None),
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
async def test_a_broken_answer_is_cut_off_and_never_asked_twice(upstream, new_model, answer):
    upstream.script(answer)
    with pytest.raises(ModelCutOff):
        await pieces_of(new_model())
    assert len(upstream.requests) == 1


ODD = {
    "nothing at all": says(reason=None),
    "a page instead of a stream": says(Raw(b"<html>hello</html>"), reason=None),
    "an error first": says(Raw(b'data: {"error":{"message":"no"}}\n\n')),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
async def test_what_is_no_answer_is_no_answer(upstream, new_model: NewModel, answer):
    upstream.otherwise = lambda _request: answer
    with pytest.raises(ModelCutOff):
        await pieces_of(new_model(attempts=1))


async def test_a_cut_for_length_is_told(upstream, new_model: NewModel):
    upstream.script(says("And then", reason="length"))
    assert (await pieces_of(new_model()))[-1] == EndPiece("length", 10, 5)


async def test_a_server_that_tells_no_cost(upstream, new_model: NewModel):
    end = (
        b'data: {"choices":[{"delta":{},"finish_reason":"stop"}],"usage":null}\n\ndata: [DONE]\n\n'
    )
    upstream.script(says("Hi.", Raw(end), reason=None))
    assert (await pieces_of(new_model()))[-1] == EndPiece("stop", 0, 0)


async def test_a_connection_serves_again_when_its_end_comes_late(upstream, new_model: NewModel):
    end = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
    late = says("Hi.", Raw(end), Wait(0.01), reason=None)
    upstream.script(late, late)
    model = new_model()
    for _ in range(2):
        assert text_of(await pieces_of(model)) == "Hi."
    assert upstream.connections == 1


async def test_an_answer_without_an_end_of_its_connection_is_an_answer(upstream, new_model):
    end = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
    upstream.script(says("Hi.", Raw(end), HANG))
    assert text_of(await pieces_of(new_model())) == "Hi."


async def test_a_compressed_answer_is_read(upstream, new_model: NewModel):
    frames = b'data: {"choices":[{"delta":{"content":"Hi."},"finish_reason":"stop"}]}\n\n'
    packed = says(Raw(gzip.compress(frames)), reason=None, headers={"content-encoding": "gzip"})
    upstream.script(packed)
    assert text_of(await pieces_of(new_model())) == "Hi."


async def test_the_client_speaks_through_any_transport(httpx2_mock):
    """As an operator's proxy would see it."""
    frames = b'data: {"choices":[{"delta":{"content":"Hi."},"finish_reason":"stop"}]}\n\n'
    route = httpx2_mock.post("https://model.example/v1/chat/completions").respond(content=frames)
    client = make_client(
        base_url="https://model.example/v1",
        api_key="a key",
        connect_seconds=1,
        stall_seconds=1,
        transport=httpx2.AsyncHTTPTransport(),
    )
    assert text_of(await pieces_of(OpenAIModel(client, "m-1"))) == "Hi."
    assert route.calls.last.request.headers["authorization"] == "Bearer a key"
    await client.close()

"""Who answers when the model of the settings does not: the other one of the settings, or ours."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from tests.service.conftest import PATIENCE, new_folder
from tests.service.serving import Visitor, register, serving
from tests.upstream import Upstream, refuses, running, says

BREAKER = {"model_breaker_failures": 2, "model_breaker_seconds": 2, "model_attempts": 1}
OWN_WORDS = "offline coach answers"


@pytest.fixture
async def own() -> AsyncIterator[Upstream]:
    """The server of the tier's own model."""
    async with running() as server:
        yield server


@pytest.fixture
async def new_service(addresses) -> AsyncIterator[Callable[..., Any]]:
    """A service with these settings, and somebody who is signed in there."""
    async with AsyncExitStack() as stack:

        async def make(**settings: Any) -> Visitor:
            folder = stack.enter_context(new_folder())
            (folder / "service-secret").write_text(addresses.secret)
            service = await stack.enter_async_context(
                serving(
                    folder,
                    DATABASE_URL=addresses.server,
                    model_api_key="sk-own",
                    **PATIENCE | settings,
                )
            )
            visitor = await register(service.url)
            stack.push_async_callback(visitor.client.aclose)
            return visitor

        yield make


@pytest.fixture
def nowhere() -> str:
    """An address where every connection is refused."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"http://127.0.0.1:{taken.getsockname()[1]}/v1"


async def test_the_other_model_has_its_own_server_and_key(new_service, nowhere, upstream):
    upstream.otherwise = lambda _request: says("Here I am.")
    visitor = await new_service(
        model_base_url=nowhere,
        model_fallback="another",
        model_fallback_base_url=upstream.url,
        model_fallback_api_key="sk-another",
    )
    heard = await visitor.say("hello")
    assert (heard.text, heard.end) == ("Here I am.", "stop")
    assert [request["model"] for request in upstream.requests] == ["another"]
    assert [sent["authorization"] for sent in upstream.headers] == ["bearer sk-another"]


async def test_where_nobody_is_at_any_address_the_offline_coach_says_so(new_service, nowhere):
    visitor = await new_service(
        model_base_url=nowhere, model_fallback="another", model_fallback_base_url=nowhere
    )
    heard = await visitor.say("hello")
    assert heard.end == "stop"
    assert OWN_WORDS in heard.text


async def test_a_model_that_keeps_failing_is_left_alone_and_tried_again(new_service, own, upstream):
    visitor = await new_service(
        model_base_url=own.url,
        model_fallback="another",
        model_fallback_base_url=upstream.url,
        **BREAKER,
    )
    own.otherwise = lambda _request: refuses(500)
    upstream.otherwise = lambda _request: says("I stand in.")
    for _ in range(4):
        assert (await visitor.say("hello")).text == "I stand in."
    assert len(own.requests) == BREAKER["model_breaker_failures"]
    assert all(
        "authorization" not in sent or "sk-own" not in str(sent) for sent in upstream.headers
    )
    own.otherwise = lambda _request: says("I am back.")
    await asyncio.sleep(BREAKER["model_breaker_seconds"])
    assert (await visitor.say("hello")).text == "I am back."
    assert len(upstream.requests) == 4

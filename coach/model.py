"""The language model: any OpenAI-compatible server; the only file that imports openai."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import Any, Protocol, cast

import aiohttp
import httpx2
import msgspec
import openai
from openai import AsyncOpenAI, AsyncStream, DefaultAioHttpClient
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    wait_exponential_jitter,
)

from coach import observe
from coach.breaker import Breaker
from coach.errors import (
    CoachError,
    ModelBusy,
    ModelCutOff,
    ModelRefused,
    ModelTooSlow,
    ModelUnavailable,
)

LONGEST_RETRY_WAIT_SECONDS = 8.0
LONGEST_REPLY_BYTES = 8_000_000
RETRY_STATUSES = frozenset({408, 425})
CONNECTIONS = 2000
READ_OUT_SECONDS = 0.05
# What a connection raises that breaks. The transport lets its own through where what came is no
# HTTP at all.
_BROKEN = (httpx2.HTTPError, aiohttp.ClientError)


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Some words of the model, unchecked."""

    text: str


@dataclass(frozen=True, slots=True)
class CallPiece:
    """One complete tool call; `arguments` is the JSON text as the model wrote it."""

    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class EndPiece:
    """The end of one model call: why, and what it cost in tokens."""

    reason: str
    tokens_in: int
    tokens_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What an answer must be instead of prose: JSON of this schema, of so many tokens at most."""

    name: str
    schema: Mapping[str, Any]
    max_output_tokens: int


Client = AsyncOpenAI
ModelPiece = TextPiece | CallPiece | EndPiece
Message = Mapping[str, Any]
Bytes = AsyncGenerator[bytes, None]


class Model(Protocol):
    """What a dialogue needs of a language model."""

    name: str

    def stream(
        self,
        messages: Sequence[Message],
        tools: Sequence[Mapping[str, Any]],
        form: Form | None = None,
    ) -> AsyncGenerator[ModelPiece, None]:
        """Ask once; the pieces come as the model makes them, an EndPiece last."""
        ...


class _Function(msgspec.Struct):
    name: str | None = None
    arguments: str | None = None


class _ToolCall(msgspec.Struct):
    index: int = 0
    id: str | None = None
    function: _Function | None = None


class _Delta(msgspec.Struct):
    content: str | None = None
    tool_calls: list[_ToolCall] | None = None


class _Choice(msgspec.Struct):
    delta: _Delta | None = None
    finish_reason: str | None = None


class _Usage(msgspec.Struct):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class _Chunk(msgspec.Struct):
    choices: list[_Choice] = []
    usage: _Usage | None = None
    error: msgspec.Raw | None = None


_decode = msgspec.json.Decoder(_Chunk).decode
_encode = msgspec.json.Encoder().encode
_FORGOTTEN = httpx2.Request("POST", "https://model.invalid")


@dataclass(slots=True)
class _Call:
    """A tool call in the making."""

    id: str
    name: str = ""
    arguments: str = ""


class _Reply:
    """Gathers one streamed reply: text at once, tool calls when complete, usage at the end."""

    def __init__(self) -> None:
        self._rest = b""
        self._calls: list[_Call] = []
        self._by_index: dict[int, _Call] = {}
        self._usage = _Usage()
        self._reason: str | None = None
        self._bytes = 0
        self.events = 0
        """How many there were: comments keep a connection alive, but are none."""
        self.done = False

    def feed(self, data: bytes) -> str:
        """Take bytes off the wire; the text in them, joined. ModelCutOff if they make no sense."""
        self._bytes += len(data)
        if self._bytes > LONGEST_REPLY_BYTES:
            raise ModelCutOff
        *lines, self._rest = (self._rest + data).split(b"\n")
        texts: list[str] = []
        for line in lines:
            if not line.startswith(b"data:"):
                continue
            self.events += 1
            body = line[5:].strip()
            if body == b"[DONE]":
                self.done = True
            elif body:
                self._take(body, texts)
        return "".join(texts)

    def _take(self, body: bytes, texts: list[str]) -> None:
        try:
            chunk = _decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise ModelCutOff from error
        if chunk.error is not None:
            raise ModelCutOff
        if chunk.usage is not None:
            self._usage = chunk.usage
        for choice in chunk.choices[:1]:
            self._reason = choice.finish_reason or self._reason
            if choice.delta is None:
                continue
            if choice.delta.content:
                # The database knows no NUL, and no reader misses it.
                texts.append(choice.delta.content.replace("\x00", ""))
            for call in choice.delta.tool_calls or ():
                self._add(call)

    def _add(self, call: _ToolCall) -> None:
        function = call.function or _Function()
        whole = self._by_index.get(call.index)
        # Some servers number no call: another name under another id is another call.
        if whole is None or (function.name and call.id and call.id != whole.id):
            whole = self._by_index[call.index] = _Call(call.id or f"call_{len(self._calls)}")
            self._calls.append(whole)
        whole.name += function.name or ""
        whole.arguments += function.arguments or ""

    def end(self) -> list[ModelPiece]:
        """What is known once the stream has ended; ModelCutOff if it ended too early."""
        if self._reason is None:
            raise ModelCutOff
        calls: list[ModelPiece] = [
            CallPiece(call.id, call.name, call.arguments) for call in self._calls
        ]
        end = EndPiece(self._reason, self._usage.prompt_tokens, self._usage.completion_tokens)
        return [*calls, end]


class OpenAIModel:
    """A model behind one AsyncOpenAI client.

    The client does requests and errors; its chunk models are not built, since they cost four
    fifths of a stream's CPU: the bytes are decoded here into typed structs.
    """

    def __init__(
        self,
        client: AsyncOpenAI,
        name: str,
        *,
        attempts: int = 3,
        first_token_seconds: float = 30,
        stall_seconds: float = 20,
        max_output_tokens: int | None = None,
        breaker: Breaker | None = None,
        also: Mapping[str, Any] | None = None,
    ) -> None:
        """`also` goes into every request as it stands."""
        self.name = name
        self._client = client
        self._attempts = attempts
        self._first_token_seconds = first_token_seconds
        self._stall_seconds = stall_seconds
        self._also = also or {}
        self._breaker = breaker or Breaker(failures=5, seconds=15)
        self._max_output_tokens = max_output_tokens

    async def stream(
        self,
        messages: Sequence[Message],
        tools: Sequence[Mapping[str, Any]],
        form: Form | None = None,
    ) -> AsyncGenerator[ModelPiece, None]:
        """Ask once. Raises the Model... errors of coach.errors; retries before the first byte.

        After failures in a row it is not asked for a while: ModelUnavailable at once.
        """
        if not self._breaker.admits():
            raise ModelUnavailable
        try:
            async with aclosing(self._stream(messages, tools, form)) as pieces:
                async for piece in pieces:
                    yield piece
        except ModelUnavailable:
            self._breaker.failed()
            raise

    async def _stream(
        self,
        messages: Sequence[Message],
        tools: Sequence[Mapping[str, Any]],
        form: Form | None,
    ) -> AsyncGenerator[ModelPiece, None]:
        reply = _Reply()
        data: bytes | None
        data, rest = await self._open(_encode(self._body(messages, tools, form)))
        now = asyncio.get_running_loop().time
        events, alive = 0, now()
        async with aclosing(_Reads(rest, self._stall_seconds)) as reads:
            while data is not None:
                if text := reply.feed(data):
                    yield TextPiece(text)
                if reply.events > events:
                    events, alive = reply.events, now()
                elif now() - alive > (self._stall_seconds if events else self._first_token_seconds):
                    raise ModelTooSlow  # it sends signs of life, and no word
                data = None if reply.done else await reads.next()
            ended = reply.end()
            self._breaker.succeeded()
            for piece in ended:
                yield piece
            await _read_out(rest)

    def _body(
        self,
        messages: Sequence[Message],
        tools: Sequence[Mapping[str, Any]],
        form: Form | None,
    ) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.name,
            "messages": list(messages),
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if tools:
            body["tools"] = list(tools)
        most = form.max_output_tokens if form else self._max_output_tokens
        if most:
            body["max_completion_tokens"] = most
        if form:
            schema = {"name": form.name, "strict": True, "schema": form.schema}
            body["response_format"] = {"type": "json_schema", "json_schema": schema}
        return body | dict(self._also)

    async def _open(self, body: bytes) -> tuple[bytes, Bytes]:
        """Open the stream up to its first bytes: the only part that is tried again."""
        attempts = AsyncRetrying(
            stop=stop_after_attempt(self._attempts),
            wait=_wait,
            before_sleep=_tell,
            retry=retry_if_exception(lambda error: isinstance(error, CoachError) and error.retry),
            reraise=True,
        )
        return await attempts(self._try, body)

    async def _try(self, body: bytes) -> tuple[bytes, Bytes]:
        try:
            async with asyncio.timeout(self._first_token_seconds):
                response = await self._post(body)
                # Each layer of generators between here and the wire costs as much as decoding.
                coded = "content-encoding" in response.headers
                # Once begun, whoever closes the bytes closes the response, and so its connection.
                rest = response.aiter_bytes() if coded else response.aiter_raw()
                return await anext(rest), rest
        except StopAsyncIteration as error:
            raise ModelCutOff from error
        except (TimeoutError, openai.APITimeoutError, httpx2.TimeoutException) as error:
            # The aiohttp transport calls a refused connection a connect time-out.
            connecting = isinstance(error.__cause__, httpx2.ConnectTimeout)
            raise (ModelUnavailable if connecting else ModelTooSlow) from error
        except (openai.APIConnectionError, *_BROKEN) as error:
            raise ModelUnavailable from error
        except openai.RateLimitError as error:
            raise ModelBusy(headers=_retry_after(error)) from error
        except openai.APIStatusError as error:
            status = error.status_code
            refused = status < 500 and status not in RETRY_STATUSES  # noqa: PLR2004 - HTTP's line
            raise (ModelRefused if refused else ModelUnavailable) from error

    async def _post(self, body: bytes) -> httpx2.Response:
        """The response with its stream unread, as the client's own low-level call gives it."""
        response = await self._client.post(
            "/chat/completions",
            content=body,
            cast_to=httpx2.Response,
            stream=True,
            stream_cls=AsyncStream[object],
        )
        # Asked for like this it is no AsyncStream, whatever the signature says.
        opened = cast("httpx2.Response", response)
        # It keeps its request, and with it ten kilobytes of prompt and tools, to the end.
        opened.request = _FORGOTTEN
        return opened


class _Reads:
    """The bytes off the wire after the first; a read that never comes back is ended.

    The transport's own limit goes with a connection that it gives up, as where the framing breaks.
    One timer for all reads, which sees to it after one to two times the limit: one for each would
    cost as much as the decoding.
    """

    def __init__(self, rest: Bytes, seconds: float) -> None:
        self._rest, self._seconds = rest, seconds
        self._begun = self._seen = 0
        self._reader: asyncio.Task[Any] | None = None
        self._given_up = False
        self._timer = asyncio.get_running_loop().call_later(seconds, self._look)

    async def next(self) -> bytes | None:
        """The next bytes; None at the end."""
        self._begun += 1
        self._reader = reader = asyncio.current_task()
        try:
            return await anext(self._rest, None)
        except httpx2.TimeoutException as error:
            raise ModelTooSlow from error
        except _BROKEN as error:
            raise ModelCutOff from error
        except asyncio.CancelledError:
            if self._given_up and reader is not None and not reader.uncancel():
                raise ModelTooSlow from None
            raise
        finally:
            self._reader = None

    async def aclose(self) -> None:
        """Close the response, and so its connection."""
        self._timer.cancel()
        await self._rest.aclose()

    def _look(self) -> None:
        if self._reader is not None and self._seen == self._begun:
            self._given_up = True
            self._reader.cancel()
            return
        self._seen = self._begun
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._look)


async def _read_out(rest: Bytes) -> None:
    """Read what follows the last event, its end: only then can the connection serve again."""
    with suppress(TimeoutError, *_BROKEN):
        async with asyncio.timeout(READ_OUT_SECONDS):
            async for _ in rest:
                pass


def _retry_after(error: openai.APIStatusError) -> dict[str, str]:
    value = error.response.headers.get("retry-after", "")
    return {"Retry-After": value} if value.isdecimal() else {}


def _tell(state: RetryCallState) -> None:
    observe.model_retried(state.outcome.exception() if state.outcome else None)


_backoff = wait_exponential_jitter(multiplier=0.25, max=LONGEST_RETRY_WAIT_SECONDS / 2)


def _wait(state: RetryCallState) -> float:
    """Seconds to the next attempt: what the server asked for, within our patience."""
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, CoachError) and (asked := error.headers.get("Retry-After")):
        return min(float(asked), LONGEST_RETRY_WAIT_SECONDS)
    return _backoff(state)


def make_client(
    *,
    base_url: str,
    api_key: str,
    connect_seconds: float,
    stall_seconds: float,
    transport: httpx2.AsyncBaseTransport | None = None,
) -> AsyncOpenAI:
    """One client for the process (building one costs 20 to 30 ms of CPU); its owner closes it."""
    timeout = httpx2.Timeout(stall_seconds, connect=connect_seconds, pool=connect_seconds)
    limits = httpx2.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
    http_client: httpx2.AsyncClient
    if transport is not None:
        http_client = httpx2.AsyncClient(transport=transport, base_url=base_url)
    else:
        http_client = DefaultAioHttpClient(timeout=timeout, limits=limits)
    return AsyncOpenAI(
        base_url=base_url,
        api_key=api_key,
        timeout=timeout,
        max_retries=0,
        http_client=http_client,
    )

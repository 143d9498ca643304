"""The offline coach as an OpenAI-compatible server inside the process, for the ordinary client."""

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from coach.offline.conversation import Call, Phrases, Reply, Request, reply_to

MODEL = "offline-coach"
PATH = "/chat/completions"

_PIECES = re.compile(r"\s*\S+|\s+$")


class OfflineTransport(httpx2.AsyncBaseTransport):
    """Answers `POST …/chat/completions`; the same request always gets the same answer.

    `pace_seconds` is the time between two words, for people who like to read along.
    """

    def __init__(self, phrases: Mapping[str, Phrases], *, pace_seconds: float = 0) -> None:
        self._phrases = phrases
        self._pace_seconds = pace_seconds

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.method != "POST" or not request.url.path.endswith(PATH):
            return _refusal(404, "there is only POST /chat/completions here")
        raw = await request.aread()
        try:
            body = json.loads(raw)
            asked = Request.read(body)
        except (ValueError, TypeError, KeyError) as error:
            return _refusal(400, f"the request is not a chat completion: {error}")
        answer = _Answer(
            reply=reply_to(asked, self._phrases),
            id=f"chatcmpl-{hashlib.sha256(raw).hexdigest()[:24]}",
            words_in=sum(len(text.split()) for text in asked.texts()),
        )
        if not body.get("stream"):
            return httpx2.Response(200, json=answer.whole())
        options = body.get("stream_options") or {}
        chunks = answer.chunks(with_usage=bool(options.get("include_usage")))
        headers = {"content-type": "text/event-stream; charset=utf-8"}
        return httpx2.Response(200, headers=headers, stream=_Events(chunks, self._pace_seconds))


class _Events(httpx2.AsyncByteStream):
    """One server-sent event after the other, each handed out before the next is made."""

    def __init__(self, chunks: Iterator[Mapping[str, Any]], pace_seconds: float) -> None:
        self._chunks = chunks
        self._pace_seconds = pace_seconds

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"
            await asyncio.sleep(self._pace_seconds)
        yield b"data: [DONE]\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """A reply in the wire format, whole or in chunks; a token is a word here."""

    reply: Reply
    id: str
    words_in: int

    def whole(self) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": self.reply.text or None}
        if self.reply.calls:
            message["tool_calls"] = [self._call(index) for index in self._call_numbers]
        choice = {"index": 0, "message": message, "finish_reason": self._reason}
        return self._frame("chat.completion", [choice]) | {"usage": self._usage()}

    def chunks(self, *, with_usage: bool) -> Iterator[dict[str, Any]]:
        yield self._chunk({"role": "assistant", "content": ""})
        for piece in _PIECES.findall(self.reply.text):
            yield self._chunk({"content": piece})
        for index in self._call_numbers:
            call = {"index": index} | self._call(index)
            arguments = call["function"]["arguments"]
            call["function"] = call["function"] | {"arguments": ""}
            yield self._chunk({"tool_calls": [call]})
            yield self._chunk({"tool_calls": [_more_arguments(index, arguments)]})
        yield self._chunk({}, self._reason)
        if with_usage:
            yield self._frame("chat.completion.chunk", []) | {"usage": self._usage()}

    @property
    def _call_numbers(self) -> range:
        return range(len(self.reply.calls))

    @property
    def _reason(self) -> str:
        return "tool_calls" if self.reply.calls else "stop"

    def _call(self, index: int) -> dict[str, Any]:
        call: Call = self.reply.calls[index]
        return {
            "id": f"call_{self.id.removeprefix('chatcmpl-')[:16]}_{index}",
            "type": "function",
            "function": {"name": call.name, "arguments": json.dumps(dict(call.arguments))},
        }

    def _chunk(self, delta: Mapping[str, Any], reason: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": dict(delta), "finish_reason": reason}
        return self._frame("chat.completion.chunk", [choice])

    def _frame(self, kind: str, choices: list[dict[str, Any]]) -> dict[str, Any]:
        return {"id": self.id, "object": kind, "created": 0, "model": MODEL, "choices": choices}

    def _usage(self) -> dict[str, int]:
        words_out = len(self.reply.text.split()) + len(self.reply.calls)
        return {
            "prompt_tokens": self.words_in,
            "completion_tokens": words_out,
            "total_tokens": self.words_in + words_out,
        }


def _more_arguments(index: int, arguments: str) -> dict[str, Any]:
    return {"index": index, "function": {"arguments": arguments}}


def _refusal(status: int, message: str) -> httpx2.Response:
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
    return httpx2.Response(status, json={"error": error})

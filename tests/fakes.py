"""The one fake of the tests: a language model that says what it was told to say."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from coach.errors import CoachError
from coach.model import CallPiece, EndPiece, Form, Message, ModelPiece, TextPiece


@dataclass(frozen=True)
class Forever:
    """The model thinks and never comes back."""


FOREVER = Forever()

Line = str | CallPiece | CoachError | Forever | asyncio.Event


def call(name: str, call_id: str = "call_1", **arguments: Any) -> CallPiece:
    return CallPiece(call_id, name, json.dumps(arguments))


@dataclass
class ScriptedModel:
    """Each `says` is one round: words, tool calls, an error, waiting for an event or for ever."""

    name: str = "scripted"
    rounds: list[Sequence[Line]] = field(default_factory=list)
    seen: list[list[Message]] = field(default_factory=list)
    offered: list[Sequence[Mapping[str, Any]]] = field(default_factory=list)
    forms: list[Form | None] = field(default_factory=list)
    closed: int = 0
    chunk: int = 0
    """Characters a piece; 0 gives a line whole."""
    reached_forever: asyncio.Event = field(default_factory=asyncio.Event)

    def says(self, *lines: Line) -> "ScriptedModel":
        self.rounds.append(lines)
        return self

    async def stream(
        self,
        messages: Sequence[Message],
        tools: Sequence[Mapping[str, Any]],
        form: Form | None = None,
    ) -> AsyncGenerator[ModelPiece, None]:
        self.forms.append(form)
        self.seen.append(list(messages))
        self.offered.append(tools)
        try:
            lines = self.rounds.pop(0) if self.rounds else ("Good.",)
            for line in lines:
                if isinstance(line, Forever):
                    self.reached_forever.set()
                    await asyncio.Event().wait()
                elif isinstance(line, asyncio.Event):
                    await line.wait()
                elif isinstance(line, CoachError):
                    raise line
                elif isinstance(line, CallPiece):
                    yield line
                else:
                    for piece in self._pieces(line):
                        await asyncio.sleep(0)
                        yield TextPiece(piece)
            yield EndPiece("stop", 10, 5)
        finally:
            self.closed += 1

    def _pieces(self, line: str) -> list[str]:
        size = self.chunk or len(line)
        return [line[start : start + size] for start in range(0, len(line), size)]

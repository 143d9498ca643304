"""Model and tools take turns until the model is done."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, replace
from typing import Any

from coach import observe
from coach.errors import CoachError, ModelCutOff
from coach.model import CallPiece, EndPiece, Message, Model, TextPiece
from coach.toolbox import Answer, Judgement, Toolbox
from database import uuid7

SECOND_TRY_SECONDS = 6.0
SECOND_TRY_CHARACTERS = 1500


@dataclass(frozen=True, slots=True)
class StepBegan:
    """The model is asked once more."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """All words of this step have come."""


@dataclass(frozen=True, slots=True)
class StepEnded:
    """The model's answer and the tools that it asked for are through."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The model asked for a tool; `approval_id` is set where the person must agree first."""

    call: CallPiece
    arguments: Mapping[str, Any]
    approval_id: str | None = None
    judged: Judgement | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A tool's result, or why there is none."""

    answer: Answer


DialoguePiece = StepBegan | Spoken | StepEnded | Asked | Answered | TextPiece


@dataclass(slots=True, kw_only=True)
class Dialogue:
    """One answer in the making: what the model sees grows with every round.

    Only released text may enter `messages`: whoever passes the text through the gate reports
    with `heard` what came out.
    """

    model: Model
    toolbox: Toolbox
    messages: list[Message]
    rounds: int
    tokens_in: int = 0
    tokens_out: int = 0
    reason: str = "stop"
    _heard: list[str] = field(default_factory=list)

    def heard(self, text: str) -> None:
        """Remember released words as what was said in this step."""
        self._heard.append(text)

    async def run(self) -> AsyncGenerator[DialoguePiece, None]:
        """Ask, run the tools, ask again; ends when the model is done or a person must agree."""
        for round_number in range(self.rounds + 1):
            last = round_number == self.rounds
            yield StepBegan()
            calls: list[CallPiece] = []
            said = False
            offered = [] if last else self.toolbox.offered()
            async with aclosing(self._hear(offered, calls)) as texts:
                async for text in texts:
                    said = said or not text.text.isspace()
                    yield text
            yield Spoken()
            if not calls or last:
                if not said:
                    raise ModelCutOff  # an answer without a word is none
                self._finish_step(())
                yield StepEnded()
                return
            async for asked_or_answered in self._use(calls):
                yield asked_or_answered
            yield StepEnded()
            if self.toolbox.waiting:
                self.reason = "tool-calls"
                return

    async def _hear(
        self, offered: Sequence[Mapping[str, Any]], calls: list[CallPiece]
    ) -> AsyncGenerator[TextPiece, None]:
        """The words of one answer as they come; the calls in it are added to `calls`."""
        with observe.ModelCall(self.model.name) as call:
            async with aclosing(self.model.stream(self.messages, offered)) as pieces:
                async for piece in pieces:
                    call.heard()
                    if isinstance(piece, TextPiece):
                        yield piece
                    elif isinstance(piece, CallPiece):
                        calls.append(piece)
                    else:
                        call.ended(piece.reason, piece.tokens_in, piece.tokens_out)
                        self._ended(piece)

    async def once_more(self, feedback: str) -> str:
        """The model's second try at a part of its answer; empty if none comes whole, in time.

        The words are as unchecked as the first ones. What was withheld is not among what it sees.
        """
        heard: Message = assistant_message("".join(self._heard) or "…", ())
        asked: Message = {"role": "user", "content": feedback}
        with suppress(TimeoutError, CoachError):
            async with asyncio.timeout(SECOND_TRY_SECONDS):
                return await self._whole([*self.messages, heard, asked])
        return ""

    async def _whole(self, messages: Sequence[Message]) -> str:
        text = ""
        async with aclosing(self.model.stream(messages, ())) as pieces:
            async for piece in pieces:
                if isinstance(piece, TextPiece):
                    text += piece.text
                elif isinstance(piece, EndPiece):
                    self._count(piece)
                    return text if piece.reason == "stop" else ""
                if len(text) > SECOND_TRY_CHARACTERS:
                    break
        return ""

    def _count(self, end: EndPiece) -> None:
        self.tokens_in += end.tokens_in
        self.tokens_out += end.tokens_out

    def _ended(self, end: EndPiece) -> None:
        self._count(end)
        reason = end.reason.replace("_", "-")
        self.reason = reason if reason in ("stop", "length", "content-filter") else "stop"

    async def _use(self, calls: Sequence[CallPiece]) -> AsyncGenerator[DialoguePiece, None]:
        """Run one round's calls side by side; an error is data for the model."""
        # Ids are the model's words too, and some models begin from one again in every answer.
        calls = [replace(call, call_id=f"call_{uuid7().hex[-20:]}") for call in calls]
        self._finish_step(calls)
        plans = [await self.toolbox.plan(call) for call in calls]
        for plan in plans:
            yield Asked(plan.call, plan.shown, plan.approval_id, plan.judged)
        answers = await asyncio.gather(*(self.toolbox.run(plan) for plan in plans))
        for answer in answers:
            if answer.pending:
                continue
            self.messages.append(tool_message(answer.call_id, answer.for_model))
            yield Answered(answer)

    def _finish_step(self, calls: Sequence[CallPiece]) -> None:
        text, self._heard = "".join(self._heard), []
        if text or calls:
            self.messages.append(assistant_message(text, calls))


def assistant_message(text: str, calls: Sequence[CallPiece]) -> Message:
    """What the assistant said and asked for, as the model expects to see it again."""
    message: dict[str, Any] = {"role": "assistant", "content": text or None}
    if calls:
        message["tool_calls"] = [
            {
                "id": call.call_id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in calls
        ]
    return message


def tool_message(call_id: str, output: Mapping[str, Any]) -> Message:
    """A tool's result as the model expects it."""
    return {"role": "tool", "tool_call_id": call_id, "content": json.dumps(output)}

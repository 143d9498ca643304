"""A person's tools in one turn: consent, judgement, bounded time, and a log row for every call."""

import asyncio
import json
import time
from collections.abc import Coroutine, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

import anyio
from pydantic import BaseModel

from coach import observe
from coach.approvals import Decided, Pending, ask, carry_out
from coach.gate import release_json
from coach.model import CallPiece
from coach.parts import Coach
from database import LogUnavailable, ToolCallRow
from database.tables import ToolCallStatus
from policies import Case, Decision, Person, Side, Verdict, judge
from tools import Arguments, Tool, ToolError, parse

LOG_SECONDS = 8.0  # longer than the log's own patience, which ends with an error
NO_TOOL = "unknown"
MISREAD = "This could not be looked up."


@dataclass(frozen=True, slots=True)
class Judgement:
    """A text among a call's arguments, and what the guards found in it."""

    text: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One call, read and judged, before it runs."""

    call: CallPiece
    tool: Tool | None = None
    arguments: Arguments | None = None
    approval_id: str | None = None
    refusal: str | None = None
    detail: str | None = None
    """What the model is told of the refusal: it may quote what the model itself made up."""
    status: ToolCallStatus = ToolCallStatus.FAILED
    judged: Judgement | None = None
    """Why it may not run, when a guard said so."""

    @property
    def shown(self) -> Mapping[str, Any]:
        """The arguments as they may be shown: validated, or none at all."""
        if self.arguments is None or self.refusal is not None:
            return {}
        return self.arguments.model_dump(mode="json", exclude_none=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one call: for the model, and for the person's eyes."""

    call_id: str
    for_model: Mapping[str, Any] = field(default_factory=dict)
    shown: Mapping[str, Any] | None = None
    error: str | None = None
    pending: bool = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    """An answer with what the log says of it."""

    answer: Answer
    status: ToolCallStatus = ToolCallStatus.FAILED
    summary: str | None = field(default=None, kw_only=True)
    cached: bool = field(default=False, kw_only=True)

    def for_call(self, call_id: str) -> "_Outcome":
        return replace(self, answer=replace(self.answer, call_id=call_id))


@dataclass(slots=True, kw_only=True)
class Toolbox:
    """All calls of one turn. Whatever ends a call, its log row is committed."""

    coach: Coach
    user_id: UUID
    session_id: UUID
    turn_id: UUID
    message_id: UUID
    person: Person
    consents: frozenset[str]
    today: date
    can_approve: bool
    waiting: list[Plan] = field(default_factory=list)
    outputs: list[tuple[Tool, BaseModel]] = field(default_factory=list)
    _known: dict[tuple[str, str], _Outcome] = field(default_factory=dict)

    def offered(self) -> Sequence[Mapping[str, Any]]:
        """The tools as the model sees them."""
        return [tool.schema(name) for name, tool in self.coach.tools.items()]

    async def plan(self, call: CallPiece) -> Plan:
        """Read and judge a call; a write is stored as a question to the person."""
        tool = self.coach.tools.get(call.name)
        if tool is None:
            known = ", ".join(self.coach.tools)
            # Whatever the model made up stays here: a name is shown and logged, too.
            nameless = replace(call, name=NO_TOOL)
            detail = f"There is no such tool. There are: {known}."
            return Plan(call=nameless, refusal=MISREAD, detail=detail)
        if missing := tool.needs - self.consents:
            reason = f"The person has not agreed to this ({', '.join(sorted(missing))})."
            return Plan(call=call, tool=tool, refusal=reason, status=ToolCallStatus.BLOCKED)
        try:
            arguments = parse(tool, call.arguments, self.today)
        except ToolError as error:
            return Plan(call=call, tool=tool, refusal=MISREAD, detail=str(error))
        judged = self._judge(arguments)
        if judged is not None:
            return Plan(
                call=call,
                tool=tool,
                refusal="These values are outside what is safe for this person.",
                status=ToolCallStatus.BLOCKED,
                judged=judged,
            )
        if not tool.writes:
            return Plan(call=call, tool=tool, arguments=arguments)
        pending = Pending(self.user_id, self.session_id, self.turn_id, call.call_id, call.name)
        await ask(self.coach.database, pending, arguments.model_dump(mode="json"))
        plan = Plan(
            call=call,
            tool=tool,
            arguments=arguments,
            approval_id=pending.approval_id if self.can_approve else None,
        )
        if self.can_approve:
            self.waiting.append(plan)
        return plan

    def _judge(self, arguments: Arguments) -> Judgement | None:
        """Arguments are the model's words too: they are stored, logged and shown."""
        given = arguments.model_dump(mode="json", exclude_none=True)
        # Each text for itself as well: within JSON it looks like somebody else's, quoted.
        texts = [json.dumps(given, ensure_ascii=False), *_texts_in(given)]
        for text in texts:
            case = Case(Side.OUTPUT, text, person=self.person, today=self.today)
            verdict = judge(case, self.coach.policies)
            if verdict.decision is not Decision.ALLOW:
                return Judgement(text, verdict)
        return None

    async def run(self, plan: Plan) -> Answer:
        """Run a planned call; every error is data for the model."""
        if plan.approval_id is not None:
            return Answer(call_id=plan.call.call_id, pending=True)
        return await self._logged(plan.call, plan.tool, plan.shown, self._outcome(plan))

    async def settle(self, decided: Decided, *, approved: bool) -> Answer:
        """Do a write that the person agreed to, or note that they did not."""
        tool = self.coach.tools[decided.tool_name]
        call = CallPiece(decided.call_id, decided.tool_name, json.dumps(decided.arguments))
        work = self._carried_out(decided, tool) if approved else _left(decided)
        return await self._logged(call, tool, decided.arguments, work)

    async def _outcome(self, plan: Plan) -> _Outcome:
        call_id = plan.call.call_id
        if plan.refusal is not None:
            return _Outcome(_refused(call_id, plan.refusal, plan.detail), plan.status)
        key = (plan.call.name, json.dumps(plan.shown, sort_keys=True))
        if key in self._known:
            return replace(self._known[key], cached=True).for_call(call_id)
        assert plan.tool is not None
        if plan.tool.writes:
            values = release_json(plan.shown, self.person)
            return _Outcome(_question(call_id, values), ToolCallStatus.BLOCKED)
        self._known[key] = outcome = await self._used(plan.call, plan.tool, plan.arguments)
        return outcome

    async def _used(self, call: CallPiece, tool: Tool, arguments: Arguments | None) -> _Outcome:
        assert arguments is not None
        try:
            async with (
                asyncio.timeout(self.coach.limits.tool_seconds),
                self.coach.database.as_reader(self.user_id) as data,
            ):
                output = await tool.run(arguments, data, self.today)
        except ToolError as error:
            return _Outcome(_refused(call.call_id, str(error)))
        except TimeoutError:
            slow = "This took too long. Try a smaller range of days."
            return _Outcome(_refused(call.call_id, slow))
        return self._found(call.call_id, tool, output)

    async def _carried_out(self, decided: Decided, tool: Tool) -> _Outcome:
        try:
            output = await carry_out(self.coach.database, tool, decided, self.today)
        except ToolError as error:
            return _Outcome(_refused(decided.call_id, str(error)))
        return self._found(decided.call_id, tool, output)

    def _found(self, call_id: str, tool: Tool, output: BaseModel) -> _Outcome:
        """Note a result: its numbers, its gaps; what is shown passes the gate's own rule."""
        self.outputs.append((tool, output))
        found = output.model_dump(mode="json", exclude_none=True)
        released = release_json(found, self.person)
        answer = Answer(call_id=call_id, for_model=released, shown=released)
        return _Outcome(answer, ToolCallStatus.SUCCESS, summary=tool.summary(output))

    async def _logged(
        self,
        call: CallPiece,
        tool: Tool | None,
        named: Iterable[str],
        work: Coroutine[Any, Any, _Outcome],
    ) -> Answer:
        """Wait for the outcome of a call; whatever it is, its log row is committed."""
        started = time.perf_counter()
        outcome = _Outcome(_refused(call.call_id, "The turn ended while the tool ran."))
        try:
            outcome = await work
        finally:
            row = ToolCallRow(
                self.user_id,
                self.session_id,
                turn_id=self.turn_id,
                message_id=self.message_id,
                tool_call_id=call.call_id[:128],
                tool_name=call.name if tool is not None else NO_TOOL,
                input_hash=self.coach.database.cipher.input_hash(call.arguments),
                input_summary=", ".join(sorted(named))[:500] or None,
                output_summary=outcome.summary,
                status=outcome.status,
                error_message=(outcome.answer.error or "")[:500] or None,
                latency_ms=round((time.perf_counter() - started) * 1000),
                cached=outcome.cached,
            )
            with anyio.move_on_after(LOG_SECONDS, shield=True) as patience:
                await self.coach.database.log.write(row)
            if patience.cancelled_caught:
                raise LogUnavailable("The rows were not written in time.")
            observe.tool_used(
                row.tool_name,
                row.status.value,
                milliseconds=row.latency_ms,
                call_id=call.call_id,
            )
        return outcome.answer

    @property
    def confidence(self) -> float:
        """The weakest of what the answer rests on; 0 where no data of the person was read."""
        known = [getattr(output, "confidence", None) for _tool, output in self.outputs]
        return min((value for value in known if value is not None), default=0.0)

    @property
    def data_gaps(self) -> list[str]:
        """What was missing in the person's data, each once."""
        gaps = (gap for _tool, output in self.outputs for gap in getattr(output, "data_gaps", ()))
        return list(dict.fromkeys(gaps))


def _texts_in(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _texts_in(each)
        case list():
            for each in value:
                yield from _texts_in(each)


def _refused(call_id: str, message: str, detail: str | None = None) -> Answer:
    return Answer(call_id=call_id, for_model={"error": detail or message}, error=message)


def _question(call_id: str, values: Mapping[str, Any]) -> Answer:
    """A client without approval cards: the person is asked in words, the next message decides."""
    question = {
        "status": "not saved yet",
        "values": values,
        "next": "Ask the person in one short sentence whether to save exactly these values. "
        "Their next message decides; do not call this tool again before.",
    }
    return Answer(call_id=call_id, for_model=question, shown={"status": "asked"})


async def _left(decided: Decided) -> _Outcome:
    answer = _refused(decided.call_id, "The person did not agree; nothing was saved.")
    return _Outcome(answer, ToolCallStatus.BLOCKED)

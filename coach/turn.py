"""ONE TURN: know the person, judge, converse, judge, remember."""

import asyncio
import json
import logging
import time
from collections.abc import (
    AsyncGenerator,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import aclosing
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, TypeGuard
from uuid import UUID

from coach import approvals, observe, risk, transcript
from coach.assembly import Assembly, Part
from coach.context import Context, read_context
from coach.dialogue import (
    Answered,
    Asked,
    Dialogue,
    DialoguePiece,
    Spoken,
    StepBegan,
    assistant_message,
    tool_message,
)
from coach.errors import CoachError, ModelRefused, ModelUnavailable, Unavailable
from coach.events import (
    Finished,
    PolicyActed,
    ResourcesShown,
    Said,
    Started,
    StatusChanged,
    StepFinished,
    StepStarted,
    ToolAnswered,
    ToolCalled,
    ToolDenied,
    ToolFailed,
    TurnEvent,
)
from coach.gate import (
    Gate,
    Judged,
    Release,
    ReleasedText,
    Withheld,
    judge_message,
    release_json,
    verdict_on,
    with_findings,
)
from coach.judge import Heard, Judge
from coach.language import detect
from coach.model import CallPiece, Message, Model, TextPiece
from coach.parts import Coach
from coach.summaries import summarize
from coach.support import Resource
from coach.toolbox import Answer, Judgement, Toolbox
from coach.transcript import Closing
from coach.violations import rows_of
from database import DatabaseUnavailable, Driver, LogUnavailable, TransactionLost, ViolationRow
from policies import Finding, Flag, Person, Side, Verdict

logger = logging.getLogger(__name__)

SAVE_SECONDS = 5.0
STOPPED = ("stopped", "stopped")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One message of one person, stored, and the turn that is to answer it."""

    user_id: UUID
    chat_id: str
    session_id: UUID
    turn_id: UUID
    message_id: UUID
    """Of the answer."""
    text: str
    tier: str
    can_approve: bool
    now: datetime
    decisions: Sequence[tuple[approvals.Decided, bool]] = ()
    """What the person decided on writes that waited; then the turn goes on with its answer."""
    parts: Sequence[Part] = ()
    """The answer as far as it was stored when it began to wait."""
    context: Context | None = None
    """What was read of the person along with the message, where it was."""


@dataclass(slots=True)
class Turn:
    """The state of one turn; `run_turn` is its story."""

    coach: Coach
    ask: Ask
    started: float = field(default_factory=time.monotonic)
    said: Assembly = field(default_factory=Assembly)
    context: Context | None = None
    dialogue: Dialogue | None = None
    gate: Gate | None = None
    decision: str = "allow"
    violations: list[str] = field(default_factory=list)
    ended_by_guard: bool = False
    opinions: Heard = field(default_factory=Heard)
    tried_again: bool = False
    """A turn asks the model for other words once."""
    first_text_ms: int | None = None
    model_name: str = ""
    kept: bool = False
    agreed: approvals.Decided | None = None
    lapsed: list[approvals.Decided] = field(default_factory=list)
    holds: observe.Holds = field(default_factory=observe.Holds)

    def note(self, event: TurnEvent) -> None:
        """Remember what the person sees."""
        if self.first_text_ms is None and isinstance(event, Said) and not event.text.isspace():
            self.first_text_ms = self.milliseconds
        self.said.add(event)

    @property
    def milliseconds(self) -> int:
        """Since the turn began."""
        return round((time.monotonic() - self.started) * 1000)

    @property
    def waits(self) -> bool:
        """Whether a write waits for the person's yes."""
        return self.dialogue is not None and bool(self.dialogue.toolbox.waiting)

    @property
    def reason(self) -> Any:
        """Why the answer ended, in the words of the stream."""
        if self.ended_by_guard:
            return "content-filter"
        return self.dialogue.reason if self.dialogue is not None else "stop"


async def run_turn(
    coach: Coach, ask: Ask, *, cancelled: Callable[[], tuple[str, str]] = lambda: STOPPED
) -> AsyncGenerator[TurnEvent, None]:
    """Answer one message; however it ends, stop included, what was said is remembered.

    Raises CoachError when it cannot be answered; then, too, it is remembered. `cancelled` says
    what becomes of it when its task is: by the person, by its deadline, by the service's end; or
    when nobody may hear the rest of it.
    """
    turn = Turn(coach, ask, said=Assembly.continuing([dict(part) for part in ask.parts]))
    state, reason = STOPPED
    try:
        async with aclosing(_answer(turn)) as events:
            async for event in events:
                turn.note(event)
                yield event
        ended = "awaiting_approval" if turn.waits else "finished"
        await _keep(turn, ended, turn.reason)
        state, reason = ended, turn.reason
        _remember(turn)
        yield _finished(turn)
    except (asyncio.CancelledError, GeneratorExit):
        state, reason = cancelled()
        raise
    except (DatabaseUnavailable, LogUnavailable, TransactionLost):
        state, reason = "failed", Unavailable.code
        raise
    except CoachError as error:
        state, reason = "failed", error.code
        raise
    except Exception:
        state, reason = "failed", "internal"
        raise
    finally:
        try:
            if not turn.kept:
                await _to_its_end(_keep(turn, state, reason))
        finally:
            observe.turn_ended(
                state,
                reason,
                model=turn.model_name,
                milliseconds=turn.milliseconds,
                first_text_ms=turn.first_text_ms,
            )


async def _answer(turn: Turn) -> AsyncGenerator[TurnEvent, None]:
    coach, ask = turn.coach, turn.ask
    turn.context = context = await _careful(turn, _spoken_to(await _know(turn), ask.text))
    model = _model_for(turn, context)
    turn.model_name = model.name
    yield Started(
        message_id=str(ask.message_id),
        turn_id=str(ask.turn_id),
        chat_id=ask.chat_id,
        created_at=ask.now.isoformat(),
        model=model.name,
        continues=bool(ask.parts),
    )
    yield StatusChanged("thinking")
    judged = judge_message(
        coach.policies, context.person, ask.text, today=context.today, replies=coach.replies
    )
    judged = await _asked_again(turn, context, model, judged)
    if judged.verdict.findings and not ask.decisions:
        async for event in _met_with_care(turn, judged):
            yield event
        if turn.ended_by_guard:
            return
    async with aclosing(_converse(turn, model, judged)) as events:
        async for event in events:
            yield event


def _judge_of(turn: Turn, context: Context, speaker: Model) -> Judge | None:
    """Who gives a second opinion: nobody where nothing may go out, or only our words are said."""
    agreed = "model_provider" in context.consents
    return turn.coach.judge if agreed and speaker is not turn.coach.offline else None


async def _asked_again(turn: Turn, context: Context, model: Model, judged: Judged) -> Judged:
    """The message once more, by the judge, unless it is answered with care already."""
    judge = _judge_of(turn, context, model)
    if judge is None or judged.reply is not None or turn.ask.decisions:
        return judged
    found = await judge.findings(Side.INPUT, turn.ask.text, _as_told(context), heard=turn.opinions)
    if not found:
        return judged
    return with_findings(
        judged, found, context.person, today=context.today, replies=turn.coach.replies
    )


async def _met_with_care(turn: Turn, judged: Judged) -> AsyncGenerator[TurnEvent, None]:
    """A message that shows danger: logged first; then cards, and the safe reply if need be."""
    assert turn.context is not None
    rows = _rows(turn, Side.INPUT, judged.verdict, turn.ask.text)
    found = judged.verdict.findings
    raised = await risk.raised_by(turn.coach.database, turn.ask.user_id, found)
    # In one transaction: where a row tells of a danger, the person's mode does too.
    await turn.coach.database.log.write(*rows, *risk.rows_of(turn.ask.user_id, raised))
    turn.context = _with_flags(turn.context, turn.context.person.flags | raised.keys())
    for finding, row in zip(judged.verdict.findings, rows, strict=True):
        yield _acted(turn, "input", finding, row, judged.verdict, message="")
    if judged.reply is not None:
        turn.ended_by_guard = True
        yield StepStarted()
        yield Said(judged.reply)
        yield StepFinished()
    if judged.resources:
        yield _card(turn, judged.resources)


async def _careful(turn: Turn, context: Context) -> Context:
    """What the person's entries, their profile and time say of their flags, kept at once."""
    changed = risk.changes(
        context.person,
        signs=context.signs,
        up=context.up,
        down=context.down,
        profile_changed=context.profile_changed,
        now=context.now,
    )
    if not changed:
        return context
    await risk.keep(turn.coach.database, turn.ask.user_id, changed)
    raised = frozenset(change.flag for change in changed if change.raised)
    lowered = frozenset(change.flag for change in changed if not change.raised)
    return _with_flags(context, context.person.flags - lowered | raised)


def _with_flags(context: Context, flags: frozenset[Flag]) -> Context:
    person = replace(context.person, flags=flags)
    context = replace(context, person=person)
    return context.without_numbers() if person.number_free else context


async def _converse(turn: Turn, model: Model, judged: Judged) -> AsyncGenerator[TurnEvent, None]:
    """Pass the dialogue through the gate, the only maker of released text."""
    coach, context = turn.coach, turn.context
    assert context is not None
    turn.dialogue = Dialogue(
        model=model,
        toolbox=_toolbox(turn, context),
        messages=_messages(turn, context, judged),
        rounds=coach.limits.tool_rounds,
    )
    turn.gate = _gate(turn, context)
    async with aclosing(_settle(turn, turn.dialogue)) as events:
        async for event in events:
            yield event
    while True:
        try:
            async with aclosing(_gated(turn, turn.dialogue)) as events:
                async for event in events:
                    yield event
        except (ModelUnavailable, ModelRefused):
            if not _may_fall_back(turn, turn.dialogue):
                raise
            yield StepFinished()
            async for event in _hand_over(turn, turn.dialogue, context):
                yield event
        else:
            return


async def _hand_over(
    turn: Turn, dialogue: Dialogue, context: Context
) -> AsyncGenerator[TurnEvent, None]:
    """Let the next voice answer; that it is no language model is said before its first word."""
    coach, failed = turn.coach, dialogue.model
    stands_in = coach.fallback if failed is not coach.fallback else None
    dialogue.model = stands_in or coach.offline
    turn.model_name = dialogue.model.name
    logger.warning("another model answers", extra={"failed": failed.name, "now": turn.model_name})
    # What the other voice had begun to say is held there, and ends there.
    turn.gate = _gate(turn, context)
    if dialogue.model is coach.offline:
        sentence = coach.replies.text("stands_in", context.person.language)
        yield StepStarted()
        yield Said(turn.gate.ours(f"{sentence}\n\n"))
        yield StepFinished()


def _gate(turn: Turn, context: Context) -> Gate:
    gate = Gate(
        turn.coach.policies,
        context.person,
        today=context.today,
        replies=turn.coach.replies,
        hold=turn.coach.hold,
        user_text=turn.ask.text,
        second_opinion=turn.dialogue is not None
        and _judge_of(turn, context, turn.dialogue.model) is not None,
    )
    for tool, output in turn.dialogue.toolbox.outputs if turn.dialogue is not None else ():
        gate.saw_numbers(tool.numbers(output))
    return gate


async def _gated(turn: Turn, dialogue: Dialogue) -> AsyncGenerator[TurnEvent, None]:
    async with aclosing(dialogue.run()) as pieces:
        async for piece in pieces:
            async for event in _through_the_gate(turn, piece):
                yield event
            if turn.ended_by_guard:
                return


def _toolbox(turn: Turn, context: Context) -> Toolbox:
    ask = turn.ask
    return Toolbox(
        coach=turn.coach,
        user_id=ask.user_id,
        session_id=ask.session_id,
        turn_id=ask.turn_id,
        message_id=ask.message_id,
        person=context.person,
        consents=context.consents,
        today=context.today,
        can_approve=ask.can_approve,
    )


async def _settle(turn: Turn, dialogue: Dialogue) -> AsyncGenerator[TurnEvent, None]:
    """Do, or leave, the writes that the person decided on; the model learns what came of it."""
    for decided in turn.lapsed:
        await dialogue.toolbox.settle(decided, approved=False)
    decisions = list(turn.ask.decisions)
    if turn.agreed is not None:
        yield StepStarted()
        yield _agreed_in_words(turn, turn.agreed, dialogue.messages)
        decisions.append((turn.agreed, True))
    for decided, approved in decisions:
        answer = await dialogue.toolbox.settle(decided, approved=approved)
        dialogue.messages.append(tool_message(decided.call_id, answer.for_model))
        yield _settled(decided, answer, approved=approved)


def _may_fall_back(turn: Turn, dialogue: Dialogue) -> bool:
    """The offline coach takes over where nothing was said yet: never two voices in one answer."""
    return dialogue.model is not turn.coach.offline and turn.first_text_ms is None


async def _through_the_gate(turn: Turn, piece: DialoguePiece) -> AsyncGenerator[TurnEvent, None]:
    """What may be shown of one piece, now."""
    for outcome in _decided(turn, piece):
        async for event in _released(turn, outcome):
            yield event
    if turn.ended_by_guard:
        yield StepFinished()
        return
    if not isinstance(piece, TextPiece | Spoken):
        yield _event_of(turn, piece)
    if isinstance(piece, Asked) and piece.judged is not None:
        async for event in _refused_call(turn, piece.judged):
            yield event


def _decided(turn: Turn, piece: DialoguePiece) -> Iterator[Release | Withheld]:
    """What the gate decides with this piece, and how long something waited for it."""
    assert turn.gate is not None
    is_text, left = _is_text(piece), False
    # A tool call or the end of a step ends a unit too: nothing is held across it.
    for outcome in turn.gate.feed(piece.text) if _is_text(piece) else turn.gate.close():
        if not left:
            turn.holds.note(text_came=is_text, text_left=True)
        left = True
        yield outcome
    if not left:
        turn.holds.note(text_came=is_text, text_left=False)


def _is_text(piece: DialoguePiece) -> TypeGuard[TextPiece]:
    return isinstance(piece, TextPiece)


def _event_of(turn: Turn, piece: DialoguePiece) -> TurnEvent:
    match piece:
        case StepBegan():
            return StepStarted()
        case Asked(call, arguments, approval_id, _):
            return ToolCalled(
                call_id=call.call_id,
                name=call.name,
                arguments=_shown(turn, arguments),
                approval_id=approval_id,
            )
        case Answered(answer):
            return _tool_event(turn, answer)
        case _:
            return StepFinished()


async def _released(turn: Turn, outcome: Release | Withheld) -> AsyncGenerator[TurnEvent, None]:
    assert turn.dialogue is not None
    if isinstance(outcome, Release) and (found := await _second_opinion(turn, outcome.text)):
        assert turn.gate is not None
        outcome = turn.gate.overrule(found)
    if isinstance(outcome, Release):
        turn.dialogue.heard(outcome.text)
        yield Said(outcome.text)
        return
    async for event in _put_right(turn, turn.dialogue, outcome):
        yield event


async def _second_opinion(turn: Turn, text: str) -> tuple[Finding, ...]:
    """What the judge finds in a unit that the rules let pass."""
    assert turn.context is not None
    assert turn.dialogue is not None
    assert turn.gate is not None
    judge = _judge_of(turn, turn.context, turn.dialogue.model)
    if judge is None:
        return ()
    return await judge.findings(
        Side.OUTPUT,
        text,
        _as_told(turn.context),
        before=turn.gate.before,
        heard=turn.opinions,
    )


async def _put_right(
    turn: Turn, dialogue: Dialogue, withheld: Withheld
) -> AsyncGenerator[TurnEvent, None]:
    """A unit that was withheld: its row first, then other words in a text part of their own."""
    assert turn.context is not None
    findings, person = withheld.verdict.findings, turn.context.person
    rows = _rows(turn, Side.OUTPUT, withheld.verdict, withheld.unit)
    await turn.coach.database.log.write(*rows)
    notice = turn.coach.replies.notice(findings, person)
    for place, (finding, row) in enumerate(zip(findings, rows, strict=True)):
        message = "" if place else notice
        yield _acted(turn, "output", finding, row, withheld.verdict, message=message)
    words = withheld.replacement
    if withheld.may_be_reworded and _may_try_again(turn, dialogue):
        yield StatusChanged("checking")
        words = await _second_try(turn, dialogue, withheld)
    if words:
        dialogue.heard(words)
        yield Said(words)
    if withheld.ends_turn:
        turn.ended_by_guard = True
        shown = turn.coach.replies.resources(findings, person, today=turn.context.today)
        if shown:
            yield _card(turn, shown)
    elif words and findings:
        # Ends the text part: what follows is the model's own again.
        yield StatusChanged("thinking")


def _may_try_again(turn: Turn, dialogue: Dialogue) -> bool:
    """Once a turn; the offline coach has no other words than those it said."""
    return not turn.tried_again and dialogue.model is not turn.coach.offline


async def _second_try(turn: Turn, dialogue: Dialogue, withheld: Withheld) -> ReleasedText:
    """The model's other words where they pass the gate, else the ready-made ones."""
    assert turn.gate is not None
    assert turn.context is not None
    turn.tried_again = True
    told = _as_told(turn.context)
    text = await dialogue.once_more(turn.coach.replies.feedback(withheld.verdict.findings, told))
    again = await _second_opinion(turn, text)
    verdict = verdict_on(Side.OUTPUT, again)
    if not again:
        match turn.gate.reword(withheld, text):
            case Release(words):
                return words
            case Withheld() as failed:
                verdict, text = failed.verdict, failed.unit
    rows = _rows(turn, Side.OUTPUT, verdict, text, second_try=True)
    await turn.coach.database.log.write(*rows)
    return withheld.replacement


async def _refused_call(turn: Turn, judged: Judgement) -> AsyncGenerator[TurnEvent, None]:
    """A call whose arguments no guard lets pass: its row first."""
    rows = _rows(turn, Side.OUTPUT, judged.verdict, judged.text)
    await turn.coach.database.log.write(*rows)
    for finding, row in zip(judged.verdict.findings, rows, strict=True):
        yield _acted(turn, "tool_input", finding, row, judged.verdict, message="")


def _card(turn: Turn, resources: Iterable[Resource]) -> ResourcesShown:
    items = [resource.as_item() for resource in resources]
    return ResourcesShown(items, f"resources_{turn.ask.turn_id.hex}_{len(turn.said.parts)}")


def _tool_event(turn: Turn, answer: Answer) -> TurnEvent:
    assert turn.gate is not None
    assert turn.dialogue is not None
    if answer.error is not None:
        return ToolFailed(answer.call_id, answer.error)
    for tool, output in turn.dialogue.toolbox.outputs:
        turn.gate.saw_numbers(tool.numbers(output))
    return ToolAnswered(answer.call_id, answer.shown or {})


def _acted(
    turn: Turn, stage: Any, finding: Finding, row: ViolationRow, verdict: Verdict, *, message: str
) -> PolicyActed:
    turn.violations.append(finding.type.value)
    turn.decision = verdict.decision.value
    observe.policy_acted(
        policy=finding.type.value,
        stage=stage,
        severity=finding.severity.value,
        decision=verdict.decision.value,
    )
    return PolicyActed(
        decision=verdict.decision.value,  # type: ignore[arg-type]  # a finding is never allowed
        stage=stage,
        rule=finding.type.value,
        severity=finding.severity.value,
        message=message,
        violation_id=str(row.id),
    )


def _rows(
    turn: Turn, side: Side, verdict: Verdict, text: str, **details: bool
) -> list[ViolationRow]:
    ask = turn.ask
    return rows_of(
        verdict,
        text,
        side=side,
        user_id=ask.user_id,
        session_id=ask.session_id,
        turn_id=ask.turn_id,
        message_id=ask.message_id,
        **details,
    )


def _spoken_to(context: Context, text: str) -> Context:
    """People are answered in the language they write in, and else in the one they chose."""
    language = detect(text, default=context.person.language)
    return replace(context, person=replace(context.person, language=language))


def _model_for(turn: Turn, context: Context) -> Model:
    """The model of the person's tier, or the offline coach: without consent nothing goes out."""
    model = turn.coach.models.get(turn.ask.tier)
    if model is None or "model_provider" not in context.consents:
        return turn.coach.offline
    return model


def _messages(turn: Turn, context: Context, judged: Judged) -> list[Message]:
    """The prompt, the chat so far, this message, and the answer as far as it went."""
    system = turn.coach.prompts.for_turn(
        _as_told(context),
        today=context.today,
        guidance=judged.guidance,
        snapshot=context.snapshot,
        summary=context.summary,
    )
    messages: list[Message] = [
        {"role": "system", "content": system},
        *context.history,
        {"role": "user", "content": turn.ask.text},
    ]
    return messages + _as_messages(turn.ask.parts)


def _as_told(context: Context) -> Person:
    """The person as the provider may know them: without consent, by their language alone.

    The guards keep the limits all the same.
    """
    if "health_data" in context.consents:
        return context.person
    return Person(language=context.person.language, flags=context.person.flags)


def _as_messages(parts: Iterable[Part]) -> list[Message]:
    """Stored parts as the model saw them: words and calls of a step, then the results."""
    messages: list[Message] = []
    text, calls, results = "", list[CallPiece](), list[Message]()
    for part in [*parts, {"type": "step-start"}]:
        if part["type"] == "step-start":
            if text or calls:
                messages += [assistant_message(text, calls), *results]
            text, calls, results = "", [], []
        elif part["type"] == "text":
            text += part["text"]
        elif part["type"].startswith("tool-"):
            name, call_id = part["type"].removeprefix("tool-"), part["toolCallId"]
            calls.append(CallPiece(call_id, name, json.dumps(part["input"])))
            if part["state"] == "output-available":
                results.append(tool_message(call_id, part["output"]))
            elif part["state"] == "output-error":
                results.append(tool_message(call_id, {"error": part["errorText"]}))
    return messages


def _shown(turn: Turn, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments of a call as the person may see them; what is stored stays whole."""
    assert turn.context is not None
    shown: Mapping[str, Any] = release_json(arguments, turn.context.person)
    return shown


def _agreed_in_words(turn: Turn, agreed: approvals.Decided, messages: list[Message]) -> ToolCalled:
    """A write that the last message said yes to becomes the first call of this turn."""
    call = CallPiece(agreed.call_id, agreed.tool_name, json.dumps(agreed.arguments))
    messages.append(assistant_message("", [call]))
    arguments = _shown(turn, agreed.arguments)
    return ToolCalled(call_id=agreed.call_id, name=agreed.tool_name, arguments=arguments)


def _settled(decided: approvals.Decided, answer: Answer, *, approved: bool) -> TurnEvent:
    if not approved:
        return ToolDenied(decided.call_id)
    if answer.error is not None:
        return ToolFailed(decided.call_id, answer.error)
    return ToolAnswered(decided.call_id, answer.shown or {})


async def _know(turn: Turn) -> Context:
    """Know the person; what waits for them is settled with their message."""
    ask = turn.ask
    if ask.context is not None and not ask.context.waiting:
        return ask.context
    async with turn.coach.database.hot(ask.user_id) as connection:
        context = await read_context(
            connection, ask.user_id, ask.session_id, ask.turn_id, turn.coach.limits
        )
        if context.waiting and not ask.decisions:
            await _settle_waiting(connection, turn, context)
    return context


async def _settle_waiting(connection: Driver, turn: Turn, context: Context) -> None:
    """What waits in this session gets its yes in words, or lapses with the next message."""
    ask, waiting = turn.ask, context.waiting
    if len(waiting) == 1 and not ask.can_approve and approvals.is_yes(ask.text):
        turn.agreed = await approvals.agree(connection, ask.user_id, ask.session_id, waiting[0])
    else:
        turn.lapsed = await approvals.expire(connection, ask.user_id, ask.session_id)


def _remember(turn: Turn) -> None:
    """Have the summary written, where the chat outgrows what the model sees of it."""
    context, dialogue = turn.context, turn.dialogue
    if context is None or dialogue is None or not context.due:
        return
    if dialogue.model is not turn.coach.offline:
        turn.coach.background.begin(
            summarize(
                turn.coach,
                dialogue.model,
                context,
                user_id=turn.ask.user_id,
                session_id=turn.ask.session_id,
            )
        )


def _finished(turn: Turn) -> Finished:
    dialogue = turn.dialogue
    return Finished(
        reason=turn.reason,
        tokens_in=dialogue.tokens_in if dialogue else 0,
        tokens_out=dialogue.tokens_out if dialogue else 0,
        decision=turn.decision,
        violations=list(dict.fromkeys(turn.violations)),
        confidence=dialogue.toolbox.confidence if dialogue else 0.0,
        data_gaps=dialogue.toolbox.data_gaps if dialogue else (),
        duration_ms=turn.milliseconds,
    )


async def _keep(turn: Turn, state: str, reason: str) -> None:
    """Store the answer and the outcome, in one transaction."""
    coach, ask, dialogue = turn.coach, turn.ask, turn.dialogue
    end = _finished(turn)
    closing = Closing(
        user_id=ask.user_id,
        session_id=ask.session_id,
        turn_id=ask.turn_id,
        message_id=ask.message_id,
        state=state,
        reason=reason,
        text=turn.said.text,
        parts=turn.said.parts,
        model=turn.model_name,
        prompt_version=coach.prompts.coach.version,
        confidence=end.confidence,
        tokens_in=end.tokens_in,
        tokens_out=end.tokens_out,
        checks=_checks(turn),
        timings=_timings(turn),
        data_gaps=end.data_gaps if dialogue else (),
        history_messages=coach.limits.history_messages,
    )
    async with coach.database.hot(ask.user_id) as connection:
        if turn.said.says_something or state == "finished":
            await transcript.finish(connection, closing)
        else:
            await transcript.fail(connection, closing)
    turn.kept = True


def _checks(turn: Turn) -> Mapping[str, Any]:
    """What was checked: by the gate, and by the judge where one was asked."""
    checks = turn.gate.record().as_dict() if turn.gate is not None else {}
    return checks | ({"judge": asdict(turn.opinions)} if turn.opinions.asked else {})


def _timings(turn: Turn) -> Mapping[str, Any]:
    return {
        "total_ms": turn.milliseconds,
        "first_text_ms": turn.first_text_ms,
        **observe.trace_ids(),
    }


async def _to_its_end(work: Coroutine[Any, Any, None]) -> None:
    """Finish bounded work even while this task is being cancelled."""
    task = asyncio.create_task(work)
    done, _ = await asyncio.wait([task], timeout=SAVE_SECONDS)
    if not done:
        task.cancel()
    else:
        task.result()

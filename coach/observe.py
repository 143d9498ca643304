"""What can be seen from outside of a turn and a job: spans, figures, the ids in every log line.

The places where something happens call these functions; what is done with it is decided in
telemetry.py. Names follow OpenTelemetry's semantic conventions for GenAI where there is one. No
words, arguments or values of anybody are ever recorded, only names, counts and times.
"""

import asyncio
import time
from collections.abc import Coroutine, Mapping
from types import TracebackType
from typing import Any, Final, Self
from uuid import UUID

from opentelemetry import context, metrics, trace
from opentelemetry.trace import Span, SpanKind, StatusCode

from coach.errors import CoachError
from coach.logs import bind

AGENT = "coach"
PROVIDER = "openai"  # the conventions' word for a server that speaks this protocol

NOTICED_SECONDS = 0.05
"""Text that waits for less is not counted as held: words come no faster than that."""

_tracer = trace.get_tracer("coach")
_meter = metrics.get_meter("coach")

_SECONDS: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)  # fmt: skip # noqa: E501
_FIRST: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0)
_HELD: Final = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1.0, 2.0, 5.0)
_TOKENS: Final = (1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576)


def _seconds(name: str, words: str, buckets: tuple[float, ...] = _SECONDS) -> metrics.Histogram:
    return _meter.create_histogram(
        name, unit="s", description=words, explicit_bucket_boundaries_advisory=buckets
    )


_turns = _seconds("gen_ai.invoke_agent.duration", "Turns, from the message to the last frame.")
_first_text = _seconds("coach.turn.time_to_first_text", "Until the first words are shown.", _FIRST)
_held = _seconds("coach.gate.hold", "Text that the gate held before it was let go.", _HELD)
_verdicts = _meter.create_counter(
    "coach.verdicts", unit="{finding}", description="What the guards found."
)
_refused = _meter.create_counter(
    "coach.turns.refused", unit="{turn}", description="Turns that were not begun: all busy."
)
_calls = _seconds("gen_ai.client.operation.duration", "Calls of the language model.")
_first_chunk = _seconds(
    "gen_ai.client.operation.time_to_first_chunk", "Until the model's first piece.", _FIRST
)
_tokens = _meter.create_histogram(
    "gen_ai.client.token.usage",
    unit="{token}",
    description="Tokens of one call.",
    explicit_bucket_boundaries_advisory=_TOKENS,
)
_retries = _meter.create_counter(
    "coach.model.retries", unit="{attempt}", description="Failed attempts that were tried again."
)
_tools = _seconds("gen_ai.execute_tool.duration", "Uses of a tool.")
_jobs = _seconds("coach.job.duration", "Runs of the scheduled jobs.")
_job_counts = _meter.create_gauge(
    "coach.job.last_count", description="What the last run of a job here counted."
)


# -- a turn ---------------------------------------------------------------------------------


async def within_turn(
    work: Coroutine[Any, Any, None], *, turn_id: UUID, session_id: UUID, request_id: str
) -> None:
    """Do a turn's work, in a task of its own, under its span and with its ids in every log line."""
    span = _tracer.start_span(
        f"invoke_agent {AGENT}",
        kind=SpanKind.INTERNAL,
        attributes={
            "gen_ai.operation.name": "invoke_agent",
            "gen_ai.agent.name": AGENT,
            "gen_ai.conversation.id": str(session_id),
            "coach.turn.id": str(turn_id),
            "coach.request.id": request_id,
        },
    )
    # Neither is taken back: the context is the task's, and ends with it.
    context.attach(trace.set_span_in_context(span))
    bind(turn_id=str(turn_id), request_id=request_id)
    try:
        await work
    finally:
        span.end()


def trace_ids() -> dict[str, str]:
    """The id of the trace that this belongs to, for the turn's row; nothing without traces."""
    found = trace.get_current_span().get_span_context()
    return {"trace_id": trace.format_trace_id(found.trace_id)} if found.is_valid else {}


def turn_ended(
    state: str, reason: str, *, model: str, milliseconds: int, first_text_ms: int | None
) -> None:
    """However it ended; `reason` is one of the stream's words or an error's code."""
    labels = {
        "gen_ai.operation.name": "invoke_agent",
        "gen_ai.agent.name": AGENT,
        "gen_ai.request.model": model,
        "coach.turn.state": state,
        "coach.turn.reason": reason,
    }
    if state == "failed":
        labels["error.type"] = reason
    span = trace.get_current_span()
    span.set_attributes(labels)
    if state == "failed":
        span.set_status(StatusCode.ERROR, reason)
    _turns.record(milliseconds / 1000, labels)
    if first_text_ms is not None:
        _first_text.record(first_text_ms / 1000, {"gen_ai.request.model": model})


def turn_refused() -> None:
    """A newcomer was sent away, so that those who are there are served."""
    _refused.add(1)


def policy_acted(*, policy: str, stage: str, severity: str, decision: str) -> None:
    """One finding of the guards, committed to the log."""
    labels = {
        "coach.policy": policy,
        "coach.stage": stage,
        "coach.severity": severity,
        "coach.decision": decision,
    }
    _verdicts.add(1, labels)
    trace.get_current_span().add_event("coach.policy_acted", labels)


class Holds:
    """Watches what goes into a gate and what comes out; its cost is a clock now and then."""

    __slots__ = ("_since",)

    def __init__(self) -> None:
        self._since: float | None = None

    def note(self, *, text_came: bool, text_left: bool) -> None:
        """One piece was passed through the gate; one that is no text lets everything go."""
        if self._since is None:
            if text_came and not text_left:
                self._since = time.monotonic()
        elif text_left or not text_came:
            held = time.monotonic() - self._since
            self._since = None
            if held >= NOTICED_SECONDS:
                _held.record(held)


# -- the model and the tools ----------------------------------------------------------------


class ModelCall:
    """One call of the language model, from the request to the last piece."""

    __slots__ = ("_began", "_labels", "_span", "_waits")

    def __init__(self, model: str) -> None:
        self._labels = {
            "gen_ai.operation.name": "chat",
            "gen_ai.provider.name": PROVIDER,
            "gen_ai.request.model": model,
        }
        self._waits = True

    def __enter__(self) -> Self:
        self._began = time.monotonic()
        name = f"chat {self._labels['gen_ai.request.model']}"
        self._span: Span = _tracer.start_span(name, kind=SpanKind.CLIENT, attributes=self._labels)
        return self

    def heard(self) -> None:
        """A piece came."""
        if self._waits:
            self._waits = False
            _first_chunk.record(time.monotonic() - self._began, self._labels)

    def ended(self, reason: str, tokens_in: int, tokens_out: int) -> None:
        """The model said why it ended and what that cost."""
        self._span.set_attributes(
            {
                "gen_ai.response.finish_reasons": (reason,),
                "gen_ai.usage.input_tokens": tokens_in,
                "gen_ai.usage.output_tokens": tokens_out,
            }
        )
        for kind, tokens in (("input", tokens_in), ("output", tokens_out)):
            if tokens:
                _tokens.record(tokens, {**self._labels, "gen_ai.token.type": kind})

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        labels = self._labels if error is None else {**self._labels, "error.type": _kind_of(error)}
        if error is not None:
            self._span.set_attribute("error.type", labels["error.type"])
            if labels["error.type"] != _STOPPED:
                self._span.set_status(StatusCode.ERROR, labels["error.type"])
        _calls.record(time.monotonic() - self._began, labels)
        self._span.end()


_STOPPED = "stopped"


def _kind_of(error: BaseException) -> str:
    """The kind of an error, never its words."""
    if isinstance(error, asyncio.CancelledError | GeneratorExit):
        return _STOPPED
    return error.code if isinstance(error, CoachError) else type(error).__name__


def model_retried(error: BaseException | None) -> None:
    """An attempt failed before its first byte, and another follows."""
    _retries.add(1, {"error.type": "" if error is None else _kind_of(error)})


def tool_used(name: str, status: str, *, milliseconds: int, call_id: str) -> None:
    """A tool was used and its row is committed; status as in the row."""
    labels = {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": name,
        "coach.tool.status": status,
    }
    if status == "failed":
        labels["error.type"] = status
    _tools.record(milliseconds / 1000, labels)
    span = _tracer.start_span(
        f"execute_tool {name}",
        kind=SpanKind.INTERNAL,
        attributes={**labels, "gen_ai.tool.call.id": call_id, "gen_ai.tool.type": "function"},
        start_time=time.time_ns() - milliseconds * 1_000_000,
    )
    if status == "failed":
        span.set_status(StatusCode.ERROR, status)
    span.end()


# -- the jobs -------------------------------------------------------------------------------


def job_ran(job: str, outcome: str, seconds: float, counts: Mapping[str, int]) -> None:
    """One run of a job, and what it counted."""
    _jobs.record(seconds, {"coach.job": job, "coach.job.outcome": outcome})
    for what, count in counts.items():
        _job_counts.set(count, {"coach.job": job, "coach.job.counted": what})

"""What can be seen of a turn: spans, figures, log lines; and that nobody's words are among it."""

import io
import json
import logging
import re
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from prometheus_client.parser import text_string_to_metric_families

from coach import observe, telemetry
from coach.errors import ModelCutOff
from coach.logs import JsonLines
from coach.running import RunningTurn, RunningTurns
from coach.telemetry import ExporterMissing
from coach.turn import run_turn
from tests.fakes import call

DASHBOARD = Path(__file__).resolve().parents[2] / "docs" / "grafana.json"
CUT_OFF = ("You ate well this week. And ", ModelCutOff())
UNSAFE = "Eat 500 calories a day."


@pytest.fixture(scope="session")
def exporter():
    """Telemetry as in the service, once in the run, and a place where spans can be read."""
    telemetry.configure()
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    trace.set_tracer_provider(provider)
    return spans


@pytest.fixture
def spans(exporter):
    exporter.clear()
    return exporter


@pytest.fixture
def lines():
    """What is logged meanwhile, as the service would write it."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(JsonLines())
    logging.getLogger("coach").addHandler(handler)
    yield lambda: [json.loads(line) for line in out.getvalue().splitlines()]
    logging.getLogger("coach").removeHandler(handler)


async def run(coach, ask):
    """The turn as the service runs it: a task of its own, to its last frame."""
    turn = RunningTurn(ask.session_id, ask.turn_id, "request-1")
    turns = RunningTurns(turn_seconds=20, at_once=3)
    turns.start(turn, lambda: run_turn(coach, ask, cancelled=turn.interruption))
    return b"".join([piece async for piece in turn.read()])


def figures():
    families = text_string_to_metric_families(telemetry.exposition().decode())
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in families
        for sample in family.samples
    }


def grown(before, name, **labels):
    """By how much the samples of a name, with these labels among theirs, have grown."""
    return sum(
        value - before.get(key, 0)
        for key, value in figures().items()
        if key[0] == name and labels.items() <= dict(key[1]).items()
    )


async def test_a_turn_is_one_trace(coach, model, new_ask, spans):
    model.says("I look. ", call("get_profile")).says("Fine. ", UNSAFE, " More.")
    ask = await new_ask("How was my week?")
    await run(coach, ask)
    found = {span.name: span for span in spans.get_finished_spans()}
    root = found["invoke_agent coach"]
    assert set(found) == {"invoke_agent coach", "chat scripted", "execute_tool get_profile"}
    assert {span.context.trace_id for span in found.values()} == {root.context.trace_id}
    assert {span.parent.span_id for span in found.values() if span is not root} == {
        root.context.span_id
    }
    assert root.attributes["coach.turn.id"] == str(ask.turn_id)
    assert root.attributes["coach.turn.state"] == "finished"
    assert found["chat scripted"].attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert [event.attributes["coach.policy"] for event in root.events] == ["calorie_minimum"]


async def test_no_words_of_anybody_are_in_a_trace_or_a_figure(coach, model, new_ask, spans):
    model.says("I look. ", call("get_nutrition_summary", days=7)).says("Bananas help. ", UNSAFE)
    await run(coach, await new_ask("My secret message about bananas"))
    told = [(span.name, span.attributes, span.events) for span in spans.get_finished_spans()]
    seen = str([(name, dict(of), [dict(one.attributes) for one in on]) for name, of, on in told])
    seen += str([(name, dict(labels)) for name, labels in figures()])
    assert "invoke_agent" in seen
    # A route of ours has days in its name, which another test may have left; arguments are JSON.
    for words in ("secret", "ananas", "500 ", "calories a day", "I look", '"days"'):
        assert words not in seen, words


async def test_the_id_of_a_turn_leads_to_its_lines_its_trace_and_its_row(
    coach, model, new_ask, spans, lines, person
):
    model.says(*CUT_OFF)
    ask = await new_ask()
    await run(coach, ask)
    [root] = [span for span in spans.get_finished_spans() if span.name == "invoke_agent coach"]
    trace_id = f"{root.context.trace_id:032x}"
    [line] = [line for line in lines() if line["message"] == "turn failed"]
    assert line["turn_id"] == str(ask.turn_id)
    assert line["request_id"] == "request-1"
    assert line["trace_id"] == trace_id
    async with coach.database.hot(person) as connection:
        timings = await connection.fetchval("SELECT timings FROM turn WHERE id = $1", ask.turn_id)
    assert timings["trace_id"] == trace_id
    assert root.status.status_code is StatusCode.ERROR


async def test_turns_of_one_process_keep_their_lines_apart(coach, model, new_ask, lines):
    model.says(*CUT_OFF).says(*CUT_OFF)
    asks = [await new_ask(), await new_ask()]
    for ask in asks:
        await run(coach, ask)
    failed = [line["turn_id"] for line in lines() if line["message"] == "turn failed"]
    assert failed == [str(ask.turn_id) for ask in asks]
    logging.getLogger("coach").warning("after")
    assert "turn_id" not in lines()[-1]


async def test_what_is_counted_of_a_turn(coach, model, new_ask, exporter):
    before = figures()
    model.says("I look. ", call("get_profile")).says("Fine. ", UNSAFE, " More.")
    await run(coach, await new_ask())
    assert grown(before, "gen_ai_invoke_agent_duration_seconds_count") == 1
    assert grown(before, "coach_turn_time_to_first_text_seconds_count") == 1
    assert grown(before, "gen_ai_client_operation_duration_seconds_count") == 2
    assert grown(before, "gen_ai_client_operation_time_to_first_chunk_seconds_count") == 2
    tool = {"gen_ai_tool_name": "get_profile", "coach_tool_status": "success"}
    assert grown(before, "gen_ai_execute_tool_duration_seconds_count", **tool) == 1
    verdict = {"coach_policy": "calorie_minimum", "coach_stage": "output"}
    assert grown(before, "coach_verdicts_total", **verdict) == 1


async def test_a_failed_turn_is_counted_by_its_reason(coach, model, new_ask, exporter):
    before = figures()
    model.says(*CUT_OFF)
    await run(coach, await new_ask())
    code = ModelCutOff.code
    name = "gen_ai_invoke_agent_duration_seconds_count"
    assert grown(before, name, coach_turn_state="failed", coach_turn_reason=code) == 1
    assert grown(before, "gen_ai_client_operation_duration_seconds_count", error_type=code) == 1


def test_a_hold_lasts_from_the_text_that_stays_to_the_text_that_leaves(monkeypatch, exporter):
    now = 100.0
    monkeypatch.setattr(observe.time, "monotonic", lambda: now)
    before, holds = figures(), observe.Holds()
    for seconds, came, left in (
        (0.0, True, True),
        (0.5, True, False),  # held
        (0.3, True, False),
        (0.1, True, True),  # let go after 0.4
        (9.0, False, False),  # nothing was held when a tool was called
        (0.0, True, False),  # held
        (0.2, False, True),  # let go by the end of the step
        (0.0, True, False),
        (0.02, True, True),  # not worth counting
    ):
        now += seconds
        holds.note(text_came=came, text_left=left)
    assert grown(before, "coach_gate_hold_seconds_count") == 2
    assert grown(before, "coach_gate_hold_seconds_sum") == pytest.approx(0.6)


async def test_every_figure_of_the_dashboard_exists(exporter, database):
    """Each instrument is used once, so that Prometheus would know it."""
    app = FastAPI()
    app.get("/")(lambda: "")
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app)) as client:
        await client.get("http://127.0.0.1/")  # FastAPI counts answers itself
    telemetry.watch(database, RunningTurns(turn_seconds=1, at_once=1))
    observe.turn_ended("failed", "internal", model="m", milliseconds=1, first_text_ms=1)
    observe.turn_refused()
    observe.policy_acted(policy="p", stage="input", severity="warning", decision="allow")
    observe.tool_used("t", "failed", milliseconds=1, call_id="c")
    observe.model_retried(ModelCutOff())
    observe.job_ran("j", "done", 1.0, {"deleted": 1})
    with observe.ModelCall("m") as heard:
        heard.heard()
        heard.ended("stop", 1, 1)
    with pytest.raises(ModelCutOff), observe.ModelCall("m"):
        raise ModelCutOff
    holds = observe.Holds()
    holds._since = -1.0
    holds.note(text_came=True, text_left=True)
    known = {name: set[str]() for name, _ in figures()}
    for name, labels in figures():
        known[name] |= {label for label, _ in labels}
    queries = [
        target["expr"]
        for panel in json.loads(DASHBOARD.read_text())["panels"]
        for target in panel.get("targets", ())
    ]
    assert len(queries) > 20
    used = set()
    for query in queries:
        for name, selector in re.findall(r"([a-z_]{5,})\{([^}]*)\}", query):
            used.add(name)
            assert name in known, query
            asked = set(re.findall(r"(\w+)[!=]~?", selector)) - {"job", "instance"}
            assert asked <= known[name], query
        for grouped in re.findall(r"by \(([^)]*)\)", query):
            labels = {label.strip() for label in grouped.split(",")} - {"instance"}
            assert labels <= set[str]().union(*known.values()), query
    families = {name.rsplit("_", 1)[0] for name in known if name.endswith("_bucket")}
    assert {name.removesuffix("_bucket").removesuffix("_count") for name in used} >= families - {
        "gen_ai_client_token_usage"
    }


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, []),
        ({"OTEL_TRACES_EXPORTER": "none"}, []),
        ({"OTEL_TRACES_EXPORTER": "console"}, ["ConsoleSpanExporter"]),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"}, ["OTLPSpanExporter"]),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://x", "OTEL_TRACES_EXPORTER": "none"}, []),
        ({"OTEL_EXPORTER_OTLP_METRICS_ENDPOINT": "http://127.0.0.1:1"}, []),
    ],
)
def test_exporters_are_chosen_by_the_environment(environment, names, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert [made.__name__ for made in telemetry._exporters("TRACES")] == names


def test_an_exporter_that_is_missing_is_named(monkeypatch):
    monkeypatch.setenv("OTEL_TRACES_EXPORTER", "carrier_pigeon")
    with pytest.raises(ExporterMissing, match="carrier_pigeon"):
        list(telemetry._exporters("TRACES"))

"""The service as an operator sees it: figures over HTTP, traces over OTLP, lines in its log."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from prometheus_client.parser import text_string_to_metric_families

from tests.service.serving import register, run, serving
from tests.upstream import CUT, says, tool

SECRET_WORDS = "my very private bananas"


@dataclass
class Collector:
    """A server that takes traces as an OpenTelemetry collector does."""

    url: str = ""
    spans: list = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    _more: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                length = int(head.split("content-length:")[1].split("\r\n")[0])
                body = await reader.readexactly(length)
                self.bodies.append(body)
                if "post /v1/traces" in head:
                    self._take(ExportTraceServiceRequest.FromString(body))
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
                await writer.drain()
        writer.close()

    def _take(self, request: ExportTraceServiceRequest) -> None:
        for resource in request.resource_spans:
            for scope in resource.scope_spans:
                self.spans += scope.spans
        self._more.set()

    async def until(self, name: str):
        async with asyncio.timeout(30):
            while True:
                for span in self.spans:
                    if span.name == name:
                        return span
                self._more.clear()
                await self._more.wait()


@pytest.fixture
async def collector() -> AsyncIterator[Collector]:
    found = Collector()
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield found
    server.close()


async def test_figures_of_what_the_service_did(service, new_visitor, upstream):
    upstream.script(says(tool("get_profile")), says("Eat 500 calories a day. Drink water."))
    visitor = await new_visitor()
    await visitor.say("How was my week?")
    async with httpx2.AsyncClient(base_url=service.url) as client:
        response = await client.get("/metrics")
        outside = await client.get("/metrics", headers={"x-forwarded-for": "192.0.2.1"})
    assert response.headers["content-type"].startswith("text/plain; version=")
    found = {
        sample.name: sample.labels
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }
    assert {
        "coach_turns_running",
        "coach_verdicts_total",
        "coach_log_rows_waiting",
        "db_client_connection_count",
        "gen_ai_execute_tool_duration_seconds_count",
        "process_cpu_time_seconds_total",
        "process_memory_usage_bytes",
    } <= found.keys()
    assert outside.status_code == 404


async def test_a_turn_can_be_followed_by_its_id(folder, new_database, collector, upstream):
    addresses = await new_database()
    (folder / "service-secret").write_text(addresses.secret)
    telemetry = {
        "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url,
        "OTEL_BSP_SCHEDULE_DELAY": 100,
        "OTEL_METRICS_EXPORTER": "none",
        "NO_PROXY": "127.0.0.1",
    }
    model = {"model_base_url": upstream.url, "model_api_key": "sk", "log_level": "debug"}
    async with serving(folder, DATABASE_URL=addresses.server, **model, **telemetry) as service:
        upstream.script(says("You did well this week. Bananas are good. And ", CUT))
        visitor = await register(service.url)
        heard = await visitor.say(SECRET_WORDS)
        await visitor.client.get("/api/chats", params={"search": "bananas"})
        span = await collector.until("invoke_agent coach")
        await visitor.client.aclose()
    assert heard.frames[-1]["type"] == "error"
    attributes = {each.key: each.value.string_value for each in span.attributes}
    assert attributes["coach.turn.id"] == str(heard.turn_id)
    lines = [json.loads(line) for line in service.process.errors if line.startswith("{")]
    mine = [line for line in lines if line.get("turn_id") == str(heard.turn_id)]
    assert {line["trace_id"] for line in mine} == {span.trace_id.hex()}
    assert {line["request_id"] for line in mine} == {attributes["coach.request.id"]}
    assert attributes["coach.request.id"] == heard.headers["x-request-id"]
    said = b"".join(collector.bodies).decode(errors="replace") + "\n".join(service.process.errors)
    assert "bananas" not in said.lower()


async def test_an_exporter_that_is_missing_is_said_in_words(folder):
    ended = await run(folder, "serve", "--port", "0", OTEL_TRACES_EXPORTER="carrier_pigeon")
    assert ended.process.returncode == 1
    assert "no exporter carrier_pigeon is installed" in ended.all_errors
    assert "Traceback" not in ended.all_errors

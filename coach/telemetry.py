"""Where what observe.py sees goes: to Prometheus, and by OTEL_* to wherever the operator wants.

The instruments of OpenTelemetry are the only source; /metrics is one of their readers. Traces, and
metrics by push, are on where OTEL_TRACES_EXPORTER, OTEL_METRICS_EXPORTER or an endpoint
(OTEL_EXPORTER_OTLP_ENDPOINT) is set; every other OTEL_* variable is read by the SDK itself.
"""

import os
from collections.abc import Callable, Iterator
from importlib.metadata import entry_points
from typing import Any

import psutil
from opentelemetry import metrics, trace
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.metrics import CallbackOptions, Observation
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import MetricReader, PeriodicExportingMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from coach.running import RunningTurns
from database import Database

CONTENT_TYPE = CONTENT_TYPE_LATEST
_HERE = frozenset({"none", "prometheus"})  # named in the specification; the second is always on
_PROTOCOLS = {"http/protobuf": "otlp_proto_http", "grpc": "otlp_proto_grpc"}

_registry = CollectorRegistry()
_meter = metrics.get_meter("coach")
_process = psutil.Process()


class ExporterMissing(Exception):
    """An exporter that an OTEL_* variable names is not installed; the message says which."""


def configure() -> None:
    """Begin to collect, once a process; raises ExporterMissing."""
    if isinstance(metrics.get_meter_provider(), MeterProvider):
        return
    os.environ.setdefault("OTEL_SERVICE_NAME", "coach")
    readers: list[MetricReader] = [
        PrometheusMetricReader(scope_info_enabled=False, registry=_registry)
    ]
    readers += [PeriodicExportingMetricReader(make()) for make in _exporters("METRICS")]
    exporters = [make() for make in _exporters("TRACES")]
    metrics.set_meter_provider(MeterProvider(readers))
    if exporters:
        traces = TracerProvider()
        for exporter in exporters:
            traces.add_span_processor(BatchSpanProcessor(exporter))
        trace.set_tracer_provider(traces)
    _watch_process()


def exposition() -> bytes:
    """Every figure in the text format of Prometheus."""
    return generate_latest(_registry)


def _exporters(signal: str) -> Iterator[Callable[[], Any]]:
    """What makes the exporters that the environment names; without an endpoint there is none."""
    endpoints = ("OTEL_EXPORTER_OTLP_ENDPOINT", f"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT")
    default = "otlp" if any(os.environ.get(name) for name in endpoints) else "none"
    asked = os.environ.get(f"OTEL_{signal}_EXPORTER") or default
    for name in {each.strip() for each in asked.split(",")} - _HERE:
        found = entry_points(
            group=f"opentelemetry_{signal.lower()}_exporter",
            name=_protocol(signal) if name == "otlp" else name,
        )
        if not found:
            raise ExporterMissing(f"OTEL_{signal}_EXPORTER: no exporter {name} is installed.")
        yield next(iter(found)).load()


def _protocol(signal: str) -> str:
    names = (f"OTEL_EXPORTER_OTLP_{signal}_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
    asked = next(filter(None, map(os.environ.get, names)), "http/protobuf")
    return _PROTOCOLS.get(asked, asked)


def watch(database: Database, turns: RunningTurns) -> None:
    """Look at these whenever somebody asks for the figures."""

    def connections(_options: CallbackOptions) -> Iterator[Observation]:
        most = database.connections_at_most
        for pool, used in database.connections_out.items():
            labels = {"db.client.connection.pool.name": pool}
            yield Observation(used, {**labels, "db.client.connection.state": "used"})
            yield Observation(most[pool] - used, {**labels, "db.client.connection.state": "idle"})

    _gauge("coach.turns.running", "{turn}", "Turns that run here.", lambda: turns.running)
    _gauge(
        "coach.log.rows_waiting",
        "{row}",
        "Rows of the logs that are not committed yet.",
        lambda: database.log.waiting_rows,
    )
    _meter.create_observable_up_down_counter(
        "db.client.connection.count",
        [connections],
        unit="{connection}",
        description="Connections of each pool in use, and how many more there may be.",
    )


def _watch_process() -> None:
    def cpu(_options: CallbackOptions) -> Iterator[Observation]:
        spent = _process.cpu_times()
        yield Observation(spent.user, {"cpu.mode": "user"})
        yield Observation(spent.system, {"cpu.mode": "system"})

    _meter.create_observable_counter("process.cpu.time", [cpu], unit="s", description="CPU spent.")
    _gauge("process.memory.usage", "By", "Memory in use.", lambda: _process.memory_info().rss)
    _gauge("process.thread.count", "{thread}", "Threads.", _process.num_threads)
    _gauge("process.open_file_descriptor.count", "{file}", "Open files.", _process.num_fds)


def _gauge(name: str, unit: str, words: str, read: Callable[[], int]) -> None:
    _meter.create_observable_up_down_counter(
        name, [lambda _options: [Observation(read())]], unit=unit, description=words
    )

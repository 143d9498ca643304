"""Structured logs: one JSON object a line, facts only, never what people write, eat or weigh."""

import json
import logging
import logging.config
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from opentelemetry import trace

# What every record has anyway; the rest came in through `extra` and is a field of ours.
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "color_message"}


_bound: ContextVar[dict[str, str]] = ContextVar("fields of every log line", default={})  # noqa: B039


def bind(**fields: str) -> None:
    """Put these into every line from here on: in this task, and in those that it starts."""
    _bound.set(_bound.get() | fields)


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time, level, name, message, the fields given, the traceback.

    Of an exception it says where and of which kind, never its words: those of the database and of
    validation repeat what people wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= _bound.get() | _trace_ids()
        line |= {key: value for key, value in vars(record).items() if key not in _STANDARD}
        if record.exc_info:
            line["traceback"] = _places(record.exc_info[1])
        return json.dumps(line, default=str, ensure_ascii=False)


def _places(error: BaseException | None) -> list[str]:
    """Return kinds and places, the cause first, as a traceback has them."""
    said: list[str] = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        said[:0] = [
            *(f"{each.filename}:{each.lineno} {each.name}" for each in frames),
            f"{type(error).__module__}.{type(error).__qualname__}",
        ]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return said


def _trace_ids() -> dict[str, str]:
    """By which the line is found next to its trace, where there is one."""
    found = trace.get_current_span().get_span_context()
    if not found.is_valid:
        return {}
    return {
        "trace_id": trace.format_trace_id(found.trace_id),
        "span_id": trace.format_span_id(found.span_id),
    }


def configure(level: str) -> None:
    """Send everything, the server's own lines too, to standard error as JSON lines."""
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"json": {"()": JsonLines}},
            "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
            "root": {"level": level.upper(), "handlers": ["stderr"]},
            "loggers": {
                # Its access lines hold query strings, and httpx2's whole addresses.
                "uvicorn.access": {"level": "WARNING"},
                "httpx2": {"level": "WARNING"},
                "openai": {"level": "WARNING"},
                "sse_starlette": {"level": "WARNING"},
                "alembic": {"level": "WARNING"},
            },
        }
    )

"""What a tool is, how its arguments are read, and how the tools are found."""

import pkgutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from database import UserData
from policies import ToolNumber

MAX_DAYS = 365
_MESSAGE_LENGTH = 400

Run = Callable[[Any, UserData, date], Awaitable[BaseModel]]
Undo = Callable[[Mapping[str, Any], UserData], Awaitable[None]]


class ToolError(Exception):
    """The model can repair or explain it; the message is shown to the model."""


class Arguments(BaseModel):
    """What the model may choose. Unknown fields are refused, so none can name a person."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


@dataclass(frozen=True, slots=True)
class Tool:
    """One thing that the coach can look up or write down.

    `needs` are the consents without which it is blocked. `summary` is what the log keeps: counts
    and ranges of dates. `numbers` says what each number of the output stands for. `check` refuses
    arguments that only the day can judge; `undo` takes a write back from its record.
    """

    description: str
    arguments: type[Arguments]
    run: Run = field(kw_only=True)
    needs: frozenset[str] = field(default=frozenset({"health_data"}), kw_only=True)
    writes: bool = field(default=False, kw_only=True)
    summary: Callable[[Any], str] = field(kw_only=True)
    numbers: Callable[[Any], list[ToolNumber]] = field(kw_only=True)
    check: Callable[[Any, date], None] | None = field(default=None, kw_only=True)
    undo: Undo | None = field(default=None, kw_only=True)

    def schema(self, name: str) -> Mapping[str, Any]:
        """Describe the tool to the model, in the form of an OpenAI function."""
        return _function(name, self.description, self.arguments)


@cache
def _function(name: str, description: str, arguments: type[Arguments]) -> Mapping[str, Any]:
    """Made once: pydantic takes a millisecond for it, and every turn offers every tool."""
    described = arguments.model_json_schema()
    properties = {key: _plain(value) for key, value in described.get("properties", {}).items()}
    parameters = {
        "type": "object",
        "properties": properties,
        "required": described.get("required", []),
        "additionalProperties": False,
    }
    function = {"name": name, "description": description, "parameters": parameters}
    return {"type": "function", "function": function}


def _plain(value: Mapping[str, Any]) -> dict[str, Any]:
    """A property without titles, and with what may be left out told by `required` alone."""
    kept = {key: each for key, each in value.items() if key != "title"}
    options = [each for each in kept.pop("anyOf", []) if each.get("type") != "null"]
    if options:
        kept = dict(options[0]) | kept
    if kept.get("default", ...) is None:
        del kept["default"]
    return kept


def load() -> dict[str, Tool]:
    """Import each plain module of the package, in name order, and take its TOOL."""
    found: dict[str, Tool] = {}
    for module in sorted(pkgutil.iter_modules([str(Path(__file__).parent)]), key=lambda m: m.name):
        if module.name.startswith("_"):
            continue
        tool = import_module(f"tools.{module.name}").TOOL
        if not isinstance(tool, Tool):
            raise TypeError(f"tools/{module.name}.py: TOOL is no Tool")
        found[module.name] = tool
    return found


def parse(tool: Tool, arguments_json: str, today: date | None = None) -> Arguments:
    """Read the model's arguments; ToolError says in one line what to change.

    With `today` also what only the day can judge is refused, so that a question to the person
    is asked only about a write that can be done.
    """
    if "\\u0000" in arguments_json:
        raise ToolError("arguments: no text may hold a NUL.")
    try:
        arguments = tool.arguments.model_validate_json(arguments_json.strip() or "{}")
    except ValidationError as error:
        raise ToolError(_in_one_line(tool, error)) from error
    if today is not None and tool.check is not None:
        tool.check(arguments, today)
    return arguments


def _in_one_line(tool: Tool, error: ValidationError) -> str:
    wrong = "; ".join(
        f"{'.'.join(str(part) for part in each['loc']) or 'arguments'}: {_said(each['msg'])}"
        for each in error.errors(include_url=False, include_input=False, include_context=False)
    )
    allowed = ", ".join(tool.arguments.model_fields) or "none"
    return f"{wrong[:_MESSAGE_LENGTH]}. Allowed arguments: {allowed}."


def _said(message: str) -> str:
    lines = message.removeprefix("Value error, ").split()
    return " ".join(lines).replace("Extra inputs are not permitted", "is no argument of this tool")


async def use(tool: Tool, arguments_json: str, data: UserData, today: date) -> BaseModel:
    """Read the arguments and run the tool; every ToolError is one that the model can act on."""
    return await tool.run(parse(tool, arguments_json, today), data, today)


def undo_record(output: BaseModel) -> dict[str, Any] | None:
    """How to take a write back, as JSON; None for what wrote nothing."""
    record = getattr(output, "undo", None)
    return dict(record) if record is not None else None


def whole(value: float | None) -> int | None:
    """Round for the model: a figure without false precision."""
    return None if value is None else round(value)


def span_of(days: Sequence[date]) -> str:
    """Name the first and last of some days, for a log that holds no values."""
    return f"{min(days)} to {max(days)}" if days else "no days"

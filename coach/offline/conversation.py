"""One request in, one reply out: which tools to ask, and what to say of their answers."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from coach.language import DEFAULT, detect
from coach.offline.answers import ASKS, Failed, Saving, answer
from coach.offline.understanding import (
    LOG_WEIGHT,
    SMALL_TALK,
    UNKNOWN,
    Unit,
    Weight,
    Wish,
    understand,
)

Phrases = Mapping[str, Any]
Output = Mapping[str, Any]

LOG_TOOL = "log_check_in"
WRITES = "log_"
_LANGUAGE = re.compile(r"^Language: ([A-Za-z]{2})", re.MULTILINE)
_TODAY = re.compile(r"^Today: (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_COUNTRY = re.compile(r"^- country: ([A-Z]{2})$", re.MULTILINE)
_NUMBER_FREE = re.compile(r"^- number-free:", re.MULTILINE)
_FLAGGED = re.compile(r"^About the message at hand:\n((?:- .*\n?)+)", re.MULTILINE)
# A flag on an amount is answered with the person's own plan.
_AMOUNTS = frozenset({"calorie_minimum", "calorie_maximum", "protein_minimum", "weight_loss_rate"})


@dataclass(frozen=True, slots=True)
class Call:
    """A tool to use before there is an answer."""

    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """Words, or tools to use first."""

    text: str = ""
    calls: Sequence[Call] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the offline coach reads of a chat completion."""

    system: str
    user: str
    earlier: str
    """All that the assistant said before."""
    outputs: Mapping[str, Output]
    """What the tools answered since the last message, by tool."""
    offered: Mapping[str, frozenset[str]]
    """The names of the arguments that each tool takes."""

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> "Request":
        """Read the body of a request; ValueError, TypeError or KeyError where it is none."""
        messages = body["messages"]
        last = max(
            (at for at, message in enumerate(messages) if message["role"] == "user"), default=-1
        )
        return cls(
            system=_joined(messages, "system"),
            user=_text(messages[last]) if last >= 0 else "",
            earlier=_joined(messages[: max(last, 0)], "assistant"),
            outputs=_outputs(messages[last + 1 :]),
            offered=dict(_offered(body.get("tools") or [])),
        )

    def texts(self) -> tuple[str, ...]:
        return (self.system, self.earlier, self.user, *map(str, self.outputs.values()))

    @property
    def language(self) -> str:
        marked = _LANGUAGE.search(self.system)
        return marked[1].lower() if marked else detect(self.user)

    @property
    def today(self) -> str | None:
        match = _TODAY.search(self.system)
        return match[1] if match else None

    @property
    def flags(self) -> frozenset[str]:
        """What the guards told of the message at hand."""
        told = _FLAGGED.search(self.system)
        names = (line[2:].partition(":")[0] for line in told[1].splitlines()) if told else ()
        return frozenset(name.removesuffix("_protected") for name in names)

    @property
    def is_number_free(self) -> bool:
        return _NUMBER_FREE.search(self.system) is not None

    @property
    def unit(self) -> Unit:
        match = _COUNTRY.search(self.system)
        return "lb" if match and match[1] == "US" else "kg"


def reply_to(request: Request, books: Mapping[str, Phrases]) -> Reply:
    """Answer as a pure function of the request."""
    language = request.language if request.language in books else DEFAULT
    phrases = books[language]
    said = _reply(request, phrases, language)
    note = phrases["say"]["offline"]
    if said.calls or note in request.earlier or note in said.text:
        return said
    return Reply(f"{said.text}\n\n{note}")


def _reply(request: Request, phrases: Phrases, language: str) -> Reply:
    written = [output for name, output in request.outputs.items() if name.startswith(WRITES)]
    if written:
        return Reply(Saving(phrases, language).after(written[0]))
    wish = understand(request.user, phrases["understand"], unit=request.unit)
    flags = request.flags
    if flags and flags <= _AMOUNTS and not request.is_number_free:
        return _plan_instead(request, phrases, language)
    if (key := _sentence(wish, request)) is not None:
        return Reply(phrases["say"][key])
    if wish.name == LOG_WEIGHT:
        return _write_down(wish.weight, request, phrases)
    return _look_up(wish, request, phrases, language)


def _sentence(wish: Wish, request: Request) -> str | None:
    """Name the ready-made sentence where neither a look-up nor a number is due."""
    if request.flags:
        return "careful"
    if request.is_number_free and wish.name not in ("greeting", "thanks"):
        return "quiet"
    return wish.name if wish.name in SMALL_TALK | {UNKNOWN} else None


def _plan_instead(request: Request, phrases: Phrases, language: str) -> Reply:
    """In the place of an amount that is not right for the person, the plan that is."""
    found = _look_up(Wish("targets"), request, phrases, language)
    if found.calls:
        return found
    return Reply(f"{phrases['say']['careful_plan']} {found.text}")


def _look_up(wish: Wish, request: Request, phrases: Phrases, language: str) -> Reply:
    """Ask the tools that were not asked yet, then answer from what they found."""
    calls = [
        Call(name, _accepted(arguments, request.offered[name]))
        for name, arguments in ASKS[wish.name](wish.days).items()
        if name in request.offered and name not in request.outputs
    ]
    if calls:
        return Reply(calls=calls)
    try:
        return Reply(answer(wish.name, request.outputs, phrases, language))
    except Failed as failed:
        return Reply(phrases["say"][failed.reason])


def _write_down(weight: Weight | None, request: Request, phrases: Phrases) -> Reply:
    say = phrases["say"]
    if weight is None:
        return Reply(say["ask_weight"])
    if LOG_TOOL not in request.offered or request.today is None:
        return Reply(say["tool_failed"])
    arguments: dict[str, Any] = {
        "day": request.today,
        "weight": weight.value,
        "weight_unit": weight.unit,
    }
    if weight.pounds is not None:
        arguments["pounds"] = weight.pounds
    return Reply(calls=[Call(LOG_TOOL, _accepted(arguments, request.offered[LOG_TOOL]))])


def _accepted(arguments: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if name in names}


def _text(message: Mapping[str, Any]) -> str:
    content = message.get("content") or ""
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content)


def _joined(messages: Sequence[Mapping[str, Any]], role: str) -> str:
    return "\n".join(_text(message) for message in messages if message["role"] == role)


def _outputs(messages: Sequence[Mapping[str, Any]]) -> dict[str, Output]:
    """Match each tool message with the call that asked for it."""
    names = {
        call["id"]: call["function"]["name"]
        for message in messages
        for call in message.get("tool_calls") or ()
    }
    found: dict[str, Output] = {}
    for message in messages:
        if message["role"] == "tool" and (name := names.get(message["tool_call_id"])):
            output = json.loads(_text(message))
            found[name] = output if isinstance(output, dict) else {}
    return found


def _offered(tools: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, frozenset[str]]]:
    for tool in tools:
        function = tool["function"]
        properties = (function.get("parameters") or {}).get("properties") or {}
        yield function["name"], frozenset(properties)

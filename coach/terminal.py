"""A chat in the terminal, over the HTTP API like any other client."""

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx2
import typer

from coach.start import CannotStart

DIM, YELLOW, CYAN = "bright_black", "yellow", "cyan"
READ_SECONDS = 120.0
# A terminal would obey some of these; nobody but us may write in it.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

Frame = Mapping[str, Any]


class Refused(CannotStart):
    """The service did not take a message; it says why."""


@dataclass(slots=True)
class Terminal:
    """One signed-in conversation."""

    client: httpx2.AsyncClient
    email: str
    password: str
    chat_id: str = field(default_factory=lambda: str(uuid4()))
    _tools: dict[str, str] = field(default_factory=dict)
    _waiting: list[Frame] = field(default_factory=list)
    _message_id: str = ""

    async def say(self, text: str) -> None:
        """Send a message and print the answer as it comes; asks where a write waits."""
        message = {"id": str(uuid4()), "role": "user", "parts": [{"type": "text", "text": text}]}
        await self._post({"message": message})
        while self._waiting:
            await self._post({"message": self._decisions()})

    async def say_or_tell(self, text: str) -> None:
        """Send a message, if it is one; a refusal is told, and the conversation goes on."""
        try:
            if text.strip():
                await self.say(text)
        except Refused as error:
            typer.secho(str(error), fg="red", err=True)

    async def _post(self, body: dict[str, Any]) -> None:
        request = {"id": self.chat_id, "capabilities": ["tool-approval"], **body}
        if await self._answered(request) == httpx2.codes.UNAUTHORIZED:
            await self.sign_in()  # access lasts some minutes only, and a conversation longer
            await self._answered(request)
        typer.echo()

    async def _answered(self, request: dict[str, Any]) -> int:
        """Print one answer; what was wrong with a request is told and ends no conversation."""
        async with self.client.stream("POST", "/api/chat", json=request) as response:
            if response.status_code == httpx2.codes.OK:
                async for frame in _frames(response):
                    self._show(frame)
            elif response.status_code != httpx2.codes.UNAUTHORIZED:
                raise Refused(_said(await response.aread()))
            return response.status_code

    async def sign_in(self) -> None:
        """Let the client in; CannotStart when the account is not known there."""
        known = {"email": self.email, "password": self.password}
        response = await self.client.post("/api/auth/login", json=known)
        if response.status_code != httpx2.codes.OK:
            raise CannotStart(_said(response.content))
        self.client.headers["authorization"] = f"Bearer {response.json()['access_token']}"

    def _decisions(self) -> dict[str, Any]:
        """Ask for each write that waits, and answer as a chat client would."""
        waiting, self._waiting = self._waiting, []
        parts = []
        for frame in waiting:
            name = self._tools.get(frame["toolCallId"], "this")
            approved = typer.confirm(f"Save this ({name})?", default=False)
            parts.append(
                {
                    "type": f"tool-{name}",
                    "toolCallId": frame["toolCallId"],
                    "state": "approval-responded",
                    "approval": {"id": frame["approvalId"], "approved": approved},
                }
            )
        return {"id": self._message_id, "role": "assistant", "parts": parts}

    def _show(self, frame: Frame) -> None:
        match frame["type"]:
            case "start":
                self._message_id = frame["messageId"]
            case "text-delta":
                typer.echo(_CONTROL.sub("", frame["delta"]), nl=False)
            case "text-end":
                typer.echo()
            case "tool-input-available":
                self._tools[frame["toolCallId"]] = frame["toolName"]
                asked = json.dumps(frame["input"], ensure_ascii=False)
                typer.secho(f"· {frame['toolName']} {asked}", fg=DIM)
            case "tool-output-error":
                typer.secho(f"  {frame['errorText']}", fg=DIM)
            case "tool-approval-request":
                self._waiting.append(frame)
            case "error":
                typer.secho(frame["errorText"], fg="red", err=True)
            case _:
                _show_card(frame)


def _show_card(frame: Frame) -> None:
    if frame["type"] == "data-policy" and frame["data"]["message"]:
        typer.secho(f"! {frame['data']['message']}", fg=YELLOW)
    elif frame["type"] == "data-resources":
        for item in frame["data"]["items"]:
            words = (item[key] for key in ("label", "tel", "url", "hours") if key in item)
            typer.secho("  " + " · ".join(words), fg=CYAN)


async def talk(url: str, email: str, password: str, message: str | None) -> None:
    """Sign in; say one message, or talk until the input ends."""
    timeout = httpx2.Timeout(READ_SECONDS, connect=5)
    async with httpx2.AsyncClient(base_url=url, timeout=timeout) as client:
        try:
            terminal = Terminal(client, email, password)
            await terminal.sign_in()
            if message is not None:
                await terminal.say(message)
                return
            typer.secho("Ask away; Ctrl-D ends the chat.", fg=DIM)
            while (line := await asyncio.to_thread(_line)) is not None:
                await terminal.say_or_tell(line)
        except httpx2.ConnectError as error:
            raise CannotStart(f"Nothing answers at {url}. Is `coach serve` running?") from error
        except httpx2.HTTPError as error:
            raise CannotStart(f"The connection to {url} broke: {type(error).__name__}") from error


def _line() -> str | None:
    try:
        return input("> ")
    except EOFError:
        return None


def _said(body: bytes) -> str:
    try:
        return str(json.loads(body)["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return "The service gave an answer that this program does not understand."


async def _frames(response: httpx2.Response) -> AsyncGenerator[Frame, None]:
    # Not the client's own lines: they end at U+2028 as well, which may stand inside a frame.
    rest = b""
    async for data in response.aiter_bytes():
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            if line.startswith(b"data: ") and line != b"data: [DONE]":
                yield json.loads(line[6:])

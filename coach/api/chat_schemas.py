"""What chat clients send: the request of the AI SDK's transport, or a short form of it."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool

from coach.api.fields import LINES, PRINTABLE


def _storable(text: str) -> str:
    """Leave out what no reader misses and PostgreSQL cannot store; refuse half characters."""
    text.encode()
    return text.replace("\x00", "")


ClientId = Annotated[str, Field(min_length=1, max_length=64, pattern=PRINTABLE)]
Text = Annotated[str, AfterValidator(_storable)]


class Approval(BaseModel):
    """The person's answer to a write that waits."""

    model_config = ConfigDict(extra="ignore")
    id: str = Field(max_length=64)
    approved: StrictBool | None = None


class Part(BaseModel):
    """One part of a UI message; only text and answers to approvals are read."""

    model_config = ConfigDict(extra="ignore")
    type: str = Field(max_length=120)
    text: Text | None = None
    state: str | None = None
    approval: Approval | None = None


class UIMessage(BaseModel):
    """A message as the client holds it."""

    model_config = ConfigDict(extra="ignore")
    id: str | None = Field(default=None, max_length=64, pattern=PRINTABLE)
    role: Literal["user", "assistant", "system"] = "user"
    parts: list[Part] = Field(default_factory=list, max_length=2000)

    @property
    def text(self) -> str:
        """The text parts, joined by line."""
        return "\n".join(part.text for part in self.parts if part.type == "text" and part.text)

    @property
    def approvals(self) -> list[Approval]:
        """The answers to approvals in this message."""
        return [
            part.approval
            for part in self.parts
            if part.state == "approval-responded" and part.approval is not None
        ]


class ChatRequest(BaseModel):
    """`messages` as a chat client sends them, or one `message`; the history is the server's own."""

    model_config = ConfigDict(extra="ignore")
    id: ClientId = Field(description="The session: a UUID, or any id of the client's own.")
    messages: list[UIMessage] = Field(default_factory=list, max_length=5000)
    message: UIMessage | Text | None = Field(default=None, description="The short form.")
    trigger: Literal["submit-message", "regenerate-message"] = "submit-message"
    message_id: str | None = Field(default=None, alias="messageId", max_length=64)
    replaces: str | None = Field(
        default=None,
        max_length=64,
        pattern=PRINTABLE,
        description="An earlier message of the person that this one takes the place of, with all"
        " that followed it.",
    )
    capabilities: list[str] = Field(
        default_factory=list,
        max_length=20,
        description="`tool-approval` when the client shows approval cards.",
    )

    def last(self) -> UIMessage | None:
        """The message that this request is about."""
        if isinstance(self.message, str):
            return UIMessage(role="user", parts=[Part(type="text", text=self.message)])
        return self.message or (self.messages[-1] if self.messages else None)

    def last_of_user(self) -> UIMessage | None:
        """The newest message of the person."""
        if self.message is not None:
            return self.last()
        return next((said for said in reversed(self.messages) if said.role == "user"), None)


class Stopped(BaseModel):
    """Whether something ran."""

    stopped: bool


class ChatSummary(BaseModel):
    """One session in the list."""

    id: str
    title: str | None
    last_message_at: str
    message_count: int


class Chats(BaseModel):
    """A page of sessions, newest first."""

    chats: list[ChatSummary]
    next_cursor: str | None


class Messages(BaseModel):
    """A session's messages as a client assembled them."""

    messages: list[dict[str, Any]]


class ChatChange(BaseModel):
    """A new title."""

    model_config = ConfigDict(extra="forbid")
    title: str = Field(min_length=1, max_length=120, pattern=PRINTABLE)


class Feedback(BaseModel):
    """Thumbs, and a reason if the person gives one."""

    model_config = ConfigDict(extra="forbid")
    rating: Literal["up", "down"] | None
    reason: str | None = Field(default=None, max_length=500, pattern=LINES)


class Appeal(BaseModel):
    """Why the person thinks that a guard was wrong, if they say."""

    model_config = ConfigDict(extra="forbid")
    reason: str | None = Field(default=None, max_length=1000, pattern=LINES)


class Appealed(BaseModel):
    """How many cases a reviewer will see again."""

    cases: int


class Undone(BaseModel):
    """The write that was taken back."""

    tool_call_id: str = Field(serialization_alias="toolCallId")
    undone: bool

"""The frames of the stream as schemas, for the API's document; stream.py makes what is sent."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic.alias_generators import to_camel


class _Frame(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=to_camel)


class StartMetadata(_Frame):
    chat_id: str
    turn_id: str
    created_at: str
    model: str
    contract: Literal["coach.ui/1"]


class StartFrame(_Frame):
    """The first one; the id is the answer's."""

    type: Literal["start"]
    message_id: str
    message_metadata: StartMetadata


class StatusData(_Frame):
    phase: Literal["thinking", "reading", "checking"]


class StatusFrame(_Frame):
    """What the coach is doing; not kept."""

    type: Literal["data-status"]
    data: StatusData
    transient: Literal[True]


class StepFrame(_Frame):
    """One call of the model begins or ends."""

    type: Literal["start-step", "finish-step"]


class TextEdgeFrame(_Frame):
    type: Literal["text-start", "text-end"]
    id: str


class TextDeltaFrame(_Frame):
    """Words that the guards have let through."""

    type: Literal["text-delta"]
    id: str
    delta: str


class ToolInputStartFrame(_Frame):
    type: Literal["tool-input-start"]
    tool_call_id: str
    tool_name: str
    provider_executed: Literal[True] = Field(default=True, description="Missing: it waits for you.")


class ToolInputFrame(_Frame):
    type: Literal["tool-input-available"]
    tool_call_id: str
    tool_name: str
    input: dict[str, Any]
    provider_executed: Literal[True] = Field(default=True, description="Missing: it waits for you.")


class ToolApprovalFrame(_Frame):
    """A write waits for the person's yes; see `capabilities`."""

    type: Literal["tool-approval-request"]
    approval_id: str
    tool_call_id: str


class ToolOutputFrame(_Frame):
    type: Literal["tool-output-available"]
    tool_call_id: str
    output: dict[str, Any]
    provider_executed: Literal[True]


class ToolErrorFrame(_Frame):
    type: Literal["tool-output-error"]
    tool_call_id: str
    error_text: str = Field(description="Safe to show.")
    provider_executed: Literal[True]


class ToolDeniedFrame(_Frame):
    type: Literal["tool-output-denied"]
    tool_call_id: str


class PolicyData(_Frame):
    decision: Literal["flag", "replace", "block"]
    stage: Literal["input", "output", "tool_input", "tool_output"]
    rule: str
    severity: Literal["warning", "critical"]
    message: str
    violation_id: str
    text_id: str = Field(description="The text part that follows.")


class PolicyFrame(_Frame):
    """A guard acted; what it saw is never sent."""

    type: Literal["data-policy"]
    id: str
    data: PolicyData


class Resource(_Frame):
    label: str
    tel: str | None = None
    url: str | None = None
    hours: str | None = None


class ResourcesData(_Frame):
    items: list[Resource]


class ResourcesFrame(_Frame):
    """People to talk to."""

    type: Literal["data-resources"]
    id: str
    data: ResourcesData


class StoppedMetadata(_Frame):
    finished: Literal[True]
    finish_reason: Literal["stopped"]


class FrameError(_Frame):
    code: str
    retryable: bool
    request_id: str


class FailedMetadata(_Frame):
    finished: Literal[False]
    error: FrameError


class MetadataFrame(_Frame):
    """How an answer ended that did not finish."""

    type: Literal["message-metadata"]
    message_metadata: StoppedMetadata | FailedMetadata


class AbortFrame(_Frame):
    """The last one of an answer that was stopped."""

    type: Literal["abort"]


class ErrorFrame(_Frame):
    """The last one of an answer that failed."""

    type: Literal["error"]
    error_text: str = Field(description="Safe to show.")


class Usage(_Frame):
    input_tokens: int
    output_tokens: int


class PolicySummary(_Frame):
    decision: str
    violations: list[str]


class FinishMetadata(_Frame):
    finished: Literal[True]
    usage: Usage
    policy: PolicySummary
    confidence: float = Field(ge=0, le=1)
    data_gaps: list[str]
    duration_ms: int


class FinishFrame(_Frame):
    """The last one of an answer that is complete and stored."""

    type: Literal["finish"]
    finish_reason: Literal["stop", "length", "content-filter", "tool-calls"]
    message_metadata: FinishMetadata


Frame = Annotated[
    StartFrame
    | StatusFrame
    | StepFrame
    | TextEdgeFrame
    | TextDeltaFrame
    | ToolInputStartFrame
    | ToolInputFrame
    | ToolApprovalFrame
    | ToolOutputFrame
    | ToolErrorFrame
    | ToolDeniedFrame
    | PolicyFrame
    | ResourcesFrame
    | MetadataFrame
    | AbortFrame
    | ErrorFrame
    | FinishFrame,
    Field(discriminator="type"),
]
FRAME: TypeAdapter[Frame] = TypeAdapter(Frame)

IN_WORDS = (
    "Server-sent events: `id:` numbers the frames from 1, `data:` is one JSON object as in the"
    " schema `Frame`, lines that begin with `:` keep the connection open. The last event is"
    " `data: [DONE]`; before it stands exactly one of `finish`, `abort` and `error`. It is the AI"
    " SDK's UI message stream, version 1."
)

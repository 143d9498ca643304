"""Everything that a request or a turn needs, built once in app.py and passed on."""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.model import Model
from coach.prompts import Prompts
from coach.replies import Replies
from database import Database
from policies import Policies
from tools import Tool


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLimits:
    """The bounds of one turn, in seconds and counts."""

    turn_seconds: float
    tool_seconds: float
    tool_rounds: int
    history_messages: int
    message_characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach:
    """The parts of the service."""

    database: Database
    models: Mapping[str, Model]
    """By tier; empty when no model is configured."""
    offline: Model
    tools: Mapping[str, Tool]
    policies: Policies
    replies: Replies
    prompts: Prompts
    limits: TurnLimits

"""Everything that a request or a turn needs, built once in app.py and passed on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from coach.background import Background
from coach.judge import Judge
from coach.model import Model
from coach.prompts import Prompts
from coach.replies import Replies
from coach.settings import Hold
from database import Database
from policies import Policies
from tools import Tool


class Tier(StrEnum):
    """What an account may use: which model, and how much of it."""

    STANDARD = "standard"
    PREMIUM = "premium"


STANDARD = Tier.STANDARD
"""The tier of everybody who has no other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How much one person of a tier may use; prices are of a million tokens."""

    messages_a_day: int = 200
    tokens_a_day: int = 1_000_000
    turns_at_once: int = 3
    cost_a_day: float | None = None
    input_price: float = 0.0
    output_price: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLimits:
    """The bounds of one turn, in seconds and counts."""

    turn_seconds: float
    tool_seconds: float
    tool_rounds: int
    history_messages: int
    history_tokens: int = 6000
    message_characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach:
    """The parts of the service."""

    database: Database
    models: Mapping[str, Model]
    """By tier; empty when no model is configured."""
    fallback: Model | None = None
    """Who answers when the tier's own model does not; after it the offline coach."""
    judge: Judge | None = None
    offline: Model
    tools: Mapping[str, Tool]
    policies: Policies
    replies: Replies
    prompts: Prompts
    hold: Hold = Hold.SENTENCES
    limits: TurnLimits
    background: Background = field(default_factory=Background)
    allowances: Mapping[str, Allowance] = field(default_factory=lambda: {STANDARD: Allowance()})
    """By tier."""

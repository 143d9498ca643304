"""Everything an operator can set, read once from the environment at start."""

from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, SecretStr, StringConstraints
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


def _parted(value: object) -> object:
    if not isinstance(value, str):
        return value
    return [each.strip() for each in value.split(",") if each.strip()]


def _network(text: str) -> str:
    ip_network(text)  # raises ValueError with words that name the mistake
    return text


def _mail_server(url: SecretStr) -> SecretStr:
    parts = urlsplit(url.get_secret_value())
    if parts.scheme not in MAIL_PORTS or not parts.hostname or parts.port == 0:
        raise ValueError("it begins with smtp:// or smtps:// and names a host")
    return url


MAIL_PORTS = {"smtp": 587, "smtps": 465}
Origin = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/?#*@]+$")]
Network = Annotated[str, AfterValidator(_network)]
Listed = (NoDecode, BeforeValidator(_parted))
"""Several values with commas between them."""


class Hold(StrEnum):
    """What of a reply waits at the gate until it was judged."""

    SENTENCES = "sentences"
    """Each sentence, whole: it is looked at whatever its words are."""
    WORDS = "words"
    """From a word on that tells of danger, to the end of its sentence."""


class TierLimits(BaseModel):
    """What one person of a tier may use a day (of UTC); turns that fail do not count."""

    messages_a_day: int = Field(default=200, ge=1)
    tokens_a_day: int = Field(default=1_000_000, ge=1)
    turns_at_once: int = Field(default=3, ge=1)
    cost_a_day: float | None = Field(default=None, gt=0, description="In the prices' currency.")
    input_price: float = Field(default=0, ge=0, description="Of a million tokens.")
    output_price: float = Field(default=0, ge=0, description="Of a million tokens.")


class Settings(BaseSettings):
    """Names in the environment are upper-case with the prefix COACH_, but for DATABASE_URL."""

    model_config = SettingsConfigDict(
        env_prefix="COACH_",
        env_file=".env",
        env_nested_delimiter="__",
        env_ignore_empty=True,
        extra="ignore",
    )

    environment: Literal["development", "production"] = "development"
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    cors_origins: Annotated[list[Origin], *Listed] = Field(
        default=[], description="Other sites whose pages may call the API, with a bearer token."
    )
    trusted_proxies: Annotated[list[Network], *Listed] = Field(
        default=[], description="Addresses or networks whose X-Forwarded-For and -Proto count."
    )
    request_seconds: float = Field(
        default=20, gt=0, description="How long a request may take to arrive: its head, its body."
    )
    demo: bool = Field(default=True, description="Offer the demo account (on loopback only).")

    database_url: str | None = Field(
        default=None,
        validation_alias="DATABASE_URL",
        description="Your own PostgreSQL 15 or later; without it an embedded one is started.",
    )
    data_dir: Path | None = Field(
        default=None, description="Where the embedded PostgreSQL and the made secret live."
    )
    pool_size: int = Field(default=10, ge=1, description="Connections of the app's own pool.")

    secret_key: SecretStr | None = Field(
        default=None,
        description="At least 32 characters; every other secret of the service derives from it.",
    )
    access_token_minutes: int = Field(default=15, ge=1, le=60)
    refresh_token_days: int = Field(default=30, ge=1, le=365)
    registrations_an_hour: int = Field(default=200, ge=1, description="From one address.")
    public_url: str = Field(
        default="http://127.0.0.1:8000",
        pattern=r"^https?://[^\s/?#@]+$",
        description="Where people find the page: the links in mails; https also asks for HSTS.",
    )
    smtp_url: Annotated[SecretStr, AfterValidator(_mail_server)] | None = Field(
        default=None, description="smtp(s)://name:password@host:port; without it nothing is mailed."
    )
    mail_from: str = Field(default="Coach <coach@localhost>", pattern=r"^[^\r\n]*@[^\r\n]*$")

    model_base_url: str | None = Field(
        default=None,
        pattern=r"^https?://[^\s/]+",
        description="An OpenAI-compatible server; without it the offline coach talks.",
    )
    model_api_key: SecretStr | None = None
    model_standard: str = "gpt-4.1-mini"
    model_premium: str = "gpt-4.1"
    model_fallback: str | None = Field(
        default=None, description="The model that answers when the tier's own does not."
    )
    model_fallback_base_url: str | None = Field(
        default=None, pattern=r"^https?://[^\s/]+", description="Its server, where it is another."
    )
    model_fallback_api_key: SecretStr | None = None
    model_breaker_failures: int = Field(
        default=5, ge=1, description="Failed answers in a row after which a model is left alone."
    )
    model_breaker_seconds: float = Field(default=15, gt=0, description="For how long.")
    model_connect_seconds: float = Field(default=5, gt=0)
    model_first_token_seconds: float = Field(default=30, gt=0)
    model_stall_seconds: float = Field(default=20, gt=0)
    model_attempts: int = Field(default=3, ge=1, le=10)
    model_max_output_tokens: int = Field(default=1200, ge=16)

    standard: TierLimits = TierLimits()
    premium: TierLimits = TierLimits(messages_a_day=1000, tokens_a_day=10_000_000)
    judge_model: str | None = Field(
        default=None, description="A model that is asked for a second opinion; none is asked else."
    )
    judge_base_url: str | None = Field(
        default=None, pattern=r"^https?://[^\s/]+", description="Its server, where it is another."
    )
    judge_api_key: SecretStr | None = None
    judge_seconds: float = Field(default=3, gt=0, description="How long one opinion may take.")

    hold: Hold = Field(
        default=Hold.SENTENCES, description="What of a reply waits until it was judged."
    )

    turn_seconds: float = Field(default=120, gt=0)
    tool_rounds: int = Field(default=6, ge=1, le=20)
    tool_seconds: float = Field(default=5, gt=0)
    history_messages: int = Field(default=30, ge=2, le=200)
    history_tokens: int = Field(default=6000, ge=500)
    message_characters: int = Field(default=8000, ge=100)
    lease_seconds: float = Field(
        default=8, ge=1, description="A process silent for so long has lost its turns to others."
    )
    turns_at_once: int = Field(default=400, ge=1)

    jobs: bool = Field(default=True, description="Keep the schedule of the jobs in this process.")
    keep_tokens_days: int = Field(default=30, ge=0, description="Sign-ins, after their expiry.")
    keep_sessions_days: int = Field(default=90, ge=30, description="Chats, after the last message.")
    archive_sessions_days: int = Field(default=30, ge=30)
    keep_deleted_sessions_days: int = Field(default=1, ge=0)
    keep_tool_calls_days: int = Field(default=90, ge=1)
    keep_violations_days: int = Field(default=365, ge=1)
    keep_job_runs_days: int = Field(default=90, ge=1)
    approval_hours: int = Field(default=24, ge=1, description="Then a write that waits lapses.")

    metrics_token: SecretStr | None = Field(
        default=None,
        min_length=16,
        description="Who reads /metrics must send it; without it, only this machine may.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = "info"

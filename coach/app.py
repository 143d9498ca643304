"""The composition root: reads settings, builds every part once, joins them."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from pydantic import SecretStr
from starlette.middleware.cors import CORSMiddleware

import policies
import tools
from coach import language, prompts, telemetry, window
from coach.accounts.auth import Auth
from coach.accounts.mail import SmtpMail
from coach.api import (
    accounts,
    chat,
    chats,
    check_ins,
    consents,
    goal,
    health,
    insights,
    metrics,
    nutrition_days,
    plans,
    preferences,
    profile,
    review,
    usage,
)
from coach.api.deps import Pace
from coach.api.docs import show_documents
from coach.api.failures import answer_errors
from coach.api.limits import LimitBody
from coach.api.openapi import describe
from coach.api.requests import AnswerBroken, NameRequest, SecureHeaders, safe_headers
from coach.breaker import Breaker
from coach.jobs import all_jobs, keep_schedule, periods_of
from coach.judge import ANSWER, Judge
from coach.model import Client, OpenAIModel, make_client
from coach.offline import OfflineTransport
from coach.page import PageMount
from coach.parts import Allowance, Coach, Tier, TurnLimits
from coach.replicas import Replicas
from coach.replies import Replies
from coach.running import RunningTurns
from coach.settings import Settings
from database import Addresses, Cipher, Database

# Never looked up: the transport answers in this process.
OFFLINE_URL = "http://offline.invalid/v1"
JUDGE_TOKENS = 400
PAGE = Path(__file__).resolve().parent.parent / "web" / "dist"
# In this order they are tried: the chat is what people wait for.
ROUTERS = (
    chat.router,
    chats.router,
    accounts.router,
    profile.router,
    goal.router,
    preferences.router,
    consents.router,
    check_ins.router,
    nutrition_days.router,
    insights.router,
    plans.router,
    review.router,
    usage.router,
    health.router,
    metrics.router,
)


def create_app(settings: Settings, addresses: Addresses, secret: str) -> FastAPI:
    """The service, closed; it opens its parts when the server starts it, and closes them."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with AsyncExitStack() as stack:
            coach = await build(settings, addresses, secret, stack)
            app.state.coach = coach
            app.state.auth = Auth(
                coach.database.accounts,
                secret,
                access_lifetime=timedelta(minutes=settings.access_token_minutes),
                refresh_lifetime=timedelta(days=settings.refresh_token_days),
                mail=_mail(settings),
                page=settings.public_url,
                registrations_an_hour=settings.registrations_an_hour,
            )
            stack.push_async_callback(coach.background.close)
            app.state.turns = RunningTurns(
                turn_seconds=settings.turn_seconds, at_once=settings.turns_at_once
            )
            app.state.replicas = Replicas(
                coach, app.state.turns, lease_seconds=settings.lease_seconds
            )
            leases = asyncio.create_task(app.state.replicas.keep_up())
            stack.callback(leases.cancel)
            stack.push_async_callback(app.state.turns.close)
            app.state.pace = Pace.of(coach.database.accounts, secret)
            telemetry.watch(coach.database, app.state.turns)
            if settings.jobs:
                jobs = all_jobs(coach.replies.directory)
                schedule = keep_schedule(addresses, jobs, periods_of(settings))
                await stack.enter_async_context(_running(schedule))
            yield

    app = FastAPI(
        title="Coach",
        summary="An AI nutrition and fitness coach whose guards stand before every word.",
        version="0.1.0",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        redirect_slashes=False,
        # Its spans carry query strings, its log records what was refused: both are people's words.
        telemetry={"tracing": False, "logs": False},
    )
    app.state.settings = settings
    for router in ROUTERS:
        app.include_router(router)
    if settings.environment == "development":
        show_documents(app, "/api/docs")
    describe(app)
    answer_errors(app)
    _surround(app, settings)
    if PAGE.is_dir():
        app.router.routes.append(PageMount(PAGE))
    return app


def _surround(app: FastAPI, settings: Settings) -> None:
    """Put around every endpoint what holds for all of them, the innermost first."""
    app.add_middleware(LimitBody, seconds=settings.request_seconds)
    app.add_middleware(AnswerBroken)
    if settings.cors_origins:
        # No credentials: the cookie is for the service's own page, and needs a header of ours.
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
            expose_headers=["Retry-After", "X-Request-Id", "X-Vercel-AI-UI-Message-Stream"],
            max_age=3600,
        )
    app.add_middleware(SecureHeaders, always=safe_headers(settings))
    app.add_middleware(NameRequest)


@asynccontextmanager
async def _running(work: Coroutine[Any, Any, None]) -> AsyncGenerator[None]:
    """Do something for as long as the block lasts; it is over when the block is."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def build(
    settings: Settings, addresses: Addresses, secret: str, stack: AsyncExitStack
) -> Coach:
    """Open every part; the stack closes them, last first."""
    database = await stack.enter_async_context(
        Database(addresses, Cipher(secret), pool_size=settings.pool_size)
    )
    texts = prompts.load()
    await asyncio.to_thread(window.encoding)
    await asyncio.to_thread(language.identifier)
    offline_client = make_client(
        base_url=OFFLINE_URL,
        api_key="offline",
        connect_seconds=settings.model_connect_seconds,
        stall_seconds=settings.model_stall_seconds,
        transport=OfflineTransport(texts.offline),
    )
    stack.push_async_callback(offline_client.close)
    return Coach(
        database=database,
        models=_models(settings, stack),
        fallback=_fallback(settings, stack),
        judge=_judge(settings, stack, texts.judge.text),
        offline=OpenAIModel(offline_client, "offline-coach"),
        tools=tools.load(),
        policies=policies.load(),
        replies=Replies(texts),
        prompts=texts,
        hold=settings.hold,
        limits=TurnLimits(
            turn_seconds=settings.turn_seconds,
            tool_seconds=settings.tool_seconds,
            tool_rounds=settings.tool_rounds,
            history_messages=settings.history_messages,
            history_tokens=settings.history_tokens,
            message_characters=settings.message_characters,
        ),
        allowances={
            Tier.STANDARD: Allowance(**settings.standard.model_dump()),
            Tier.PREMIUM: Allowance(**settings.premium.model_dump()),
        },
    )


def _mail(settings: Settings) -> SmtpMail | None:
    if settings.smtp_url is None:
        return None
    return SmtpMail(settings.smtp_url.get_secret_value(), sender=settings.mail_from)


def _models(settings: Settings, stack: AsyncExitStack) -> dict[str, OpenAIModel]:
    """The provider's models by tier; none without a provider."""
    if settings.model_base_url is None:
        return {}
    client = _client(settings, stack, settings.model_base_url, settings.model_api_key)
    names = {"standard": settings.model_standard, "premium": settings.model_premium}
    return {tier: _model(settings, client, name) for tier, name in names.items()}


def _fallback(settings: Settings, stack: AsyncExitStack) -> OpenAIModel | None:
    """The model that stands in; on the provider's server where no other is named."""
    url = settings.model_fallback_base_url or settings.model_base_url
    if settings.model_fallback is None or url is None:
        return None
    own = settings.model_fallback_base_url is not None
    key = settings.model_fallback_api_key or (None if own else settings.model_api_key)
    return _model(settings, _client(settings, stack, url, key), settings.model_fallback)


def _judge(settings: Settings, stack: AsyncExitStack, prompt: str) -> Judge | None:
    """Who gives a second opinion; on the provider's server where no other is named."""
    url = settings.judge_base_url or settings.model_base_url
    if settings.judge_model is None or url is None:
        return None
    own = settings.judge_base_url is not None
    key = settings.judge_api_key or (None if own else settings.model_api_key)
    model = OpenAIModel(
        _client(settings, stack, url, key),
        settings.judge_model,
        attempts=1,
        first_token_seconds=settings.judge_seconds,
        stall_seconds=settings.judge_seconds,
        max_output_tokens=JUDGE_TOKENS,
        also={"response_format": ANSWER, "temperature": 0},
    )
    return Judge(model=model, prompt=prompt, seconds=settings.judge_seconds)


def _client(
    settings: Settings, stack: AsyncExitStack, base_url: str, key: SecretStr | None
) -> Client:
    client = make_client(
        base_url=base_url,
        api_key=key.get_secret_value() if key is not None else "none",
        connect_seconds=settings.model_connect_seconds,
        stall_seconds=settings.model_stall_seconds,
    )
    stack.push_async_callback(client.close)
    return client


def _model(settings: Settings, client: Client, name: str) -> OpenAIModel:
    return OpenAIModel(
        client,
        name,
        attempts=settings.model_attempts,
        first_token_seconds=settings.model_first_token_seconds,
        stall_seconds=settings.model_stall_seconds,
        max_output_tokens=settings.model_max_output_tokens,
        # One for each model: limits and outages are often of one model, and another may answer.
        breaker=Breaker(
            failures=settings.model_breaker_failures, seconds=settings.model_breaker_seconds
        ),
    )

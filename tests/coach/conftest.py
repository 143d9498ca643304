"""A coach whose only fake part is the language model."""

import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

import policies
import tools
from coach import prompts
from coach.model import OpenAIModel, make_client
from coach.offline import MODEL, OfflineTransport
from coach.parts import Coach, TurnLimits
from coach.replies import Replies
from coach.transcript import Opening, begin
from coach.turn import Ask
from database import Database, uuid7
from tests.fakes import ScriptedModel

NewAsk = Callable[..., Awaitable[Ask]]


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


@pytest.fixture(scope="session")
async def parts(database: Database) -> Any:
    """What all coaches of the run share; loading it takes a moment."""
    texts = prompts.load()
    client = make_client(
        base_url="http://offline.invalid/v1",
        api_key="offline",
        connect_seconds=1,
        stall_seconds=1,
        transport=OfflineTransport(texts.offline),
    )
    yield {
        "database": database,
        "offline": OpenAIModel(client, MODEL),
        "tools": tools.load(),
        "policies": policies.load(),
        "replies": Replies(texts),
        "prompts": texts,
    }
    await client.close()


@pytest.fixture
def coach(parts: dict[str, Any], model: ScriptedModel) -> Coach:
    limits = TurnLimits(
        turn_seconds=20,
        tool_seconds=5,
        tool_rounds=3,
        history_messages=20,
        message_characters=8000,
    )
    return Coach(models={"standard": model}, limits=limits, **parts)


@pytest.fixture
async def person(new_person: Callable[..., Awaitable[UUID]]) -> UUID:
    return await new_person(
        profile={
            "sex": "female",
            "birth_year": 1990,
            "height_cm": 168,
            "activity_level": "light",
            "country": "GB",
        },
        goal={"goal_type": "fat_loss"},
    )


@pytest.fixture
def new_ask(coach: Coach, person: UUID) -> NewAsk:
    """Stores a message, as the API does, and gives the turn that is to answer it."""

    async def make(text: str = "How was my week?", *, chat_id: str = "", **fields: Any) -> Ask:
        chat_id = chat_id or uuid7().hex
        user_id = fields.pop("user_id", person)
        opening = Opening(
            user_id=user_id,
            chat_id=chat_id,
            text=text,
            client_message_id=fields.pop("client_message_id", None),
            model="scripted",
            tier="standard",
            prompt_version=coach.prompts.coach.version,
            policy_version=policies.version(),
            lease_owner="tests",
            lease_seconds=60,
        )
        async with coach.database.hot(user_id) as connection:
            turn_id = await begin(connection, opening)
        assert turn_id is not None
        return Ask(
            user_id=user_id,
            chat_id=chat_id,
            session_id=opening.session_id,
            turn_id=turn_id,
            message_id=uuid7(),
            text=text,
            tier="standard",
            can_approve=fields.pop("can_approve", True),
            now=fields.pop("now", None) or datetime.now(UTC),
            **fields,
        )

    return make


def without_ids(shown: Any) -> str:
    """What events show, without random ids and times, which may look like any figure."""
    ids = r"call_[0-9a-f]+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}"
    return re.sub(rf"{ids}|\d\d:\d\d:\d\d\.\d+", "", str(shown))

"""The API's document: what FastAPI gathers, and what holds for all operations or for the stream."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

from coach.api.deps import answers
from coach.api.envelope import COOKIE
from coach.api.frames import FRAME, IN_WORDS
from coach.errors import Encoded, Raced, TooLarge, TooMany, TooSlow, Unavailable

Document = dict[str, Any]

_REF = "#/components/schemas/"
_ERROR = {"application/json": {"schema": {"$ref": f"{_REF}ErrorBody"}}}
_WITH_A_BODY = (TooLarge, TooSlow, Encoded)
_EVENT = {
    "type": "object",
    "description": "One server-sent event. Comments between them keep the connection open.",
    "properties": {
        "id": {"type": "string", "description": "The number of the frame, from 1."},
        "data": {
            "type": "string",
            "anyOf": [
                {"const": "[DONE]", "description": "The last event."},
                {
                    "contentMediaType": "application/json",
                    "contentSchema": {"$ref": f"{_REF}Frame"},
                },
            ],
        },
    },
    "required": ["data"],
}
_COME_BACK = {"Retry-After": {"$ref": "#/components/headers/Retry-After"}}
_NAME = {"X-Request-Id": {"$ref": "#/components/headers/X-Request-Id"}}
_HEADERS = {
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}},
    "X-Request-Id": {
        "description": "Names the request in the logs.",
        "schema": {"type": "string", "format": "uuid"},
    },
}
_TAGS = {
    "chat": "Say something and read the guarded answer as it streams.",
    "chats": "What was said: lists, messages, feedback, appeals.",
    "accounts": "Sign-in, devices, passwords, and all that is stored of oneself.",
    "profile": "Who the person is.",
    "goal": "Where the person wants to go, inside what is safe.",
    "preferences": "What the person eats, and must not eat.",
    "consents": "What the person agrees to.",
    "check-ins": "How each day was; from one device or several.",
    "nutrition days": "What was eaten each day, beside that day's targets.",
    "review": "For reviewers: what the guards and the tools did.",
    "health": "For operators.",
}
_PASSWORD = "correct horse battery"  # noqa: S105 - an example
EXAMPLES = {
    "/api/auth/register": {
        "email": "ada@example.org",
        "password": _PASSWORD,
        "birth_year": 1990,
        "display_name": "Ada",
        "country": "GB",
        "time_zone": "Europe/London",
        "consents": ["terms", "privacy", "health_data"],
    },
    "/api/auth/login": {"email": "ada@example.org", "password": _PASSWORD},
    "/api/chat": {"id": "my-chat", "message": "How was my week?"},
    "/api/profile": {"sex": "female", "height": {"value": 5, "unit": "ft", "rest": 6}},
    "/api/goal": {"goal_type": "fat_loss", "pace_preference": "slow"},
    "/api/preferences": {"diet_type": "vegetarian", "allergies": ["peanut"]},
    "/api/check-ins/{date}": {"weight": {"value": 11, "unit": "st", "rest": 4.5}, "mood": 7},
    "/api/check-ins/batch": {
        "check_ins": [
            {"date": "2026-01-05", "weight_kg": 71.4, "client_updated_at": "2026-01-05T07:10:00Z"}
        ]
    },
    "/api/nutrition-days/{date}": {"energy": {"value": 7950, "unit": "kJ"}, "protein_g": 96},
}


def describe(app: FastAPI) -> None:
    """Let the app's document tell the whole of it."""
    gathered = app.openapi

    def whole() -> Document:
        if app.openapi_schema is None:
            document = gathered()
            _describe_frames(document)
            _describe_operations(document)
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = whole  # type: ignore[method-assign]  # FastAPI's own way to change it


def _describe_frames(document: Document) -> None:
    components = document["components"]
    schema = FRAME.json_schema(ref_template=f"{_REF}{{model}}", mode="serialization")
    components["schemas"] |= schema.pop("$defs") | {"Frame": schema, "Event": _EVENT}
    components["headers"] = _HEADERS
    components["securitySchemes"]["RefreshCookie"] = {
        "type": "apiKey",
        "in": "cookie",
        "name": COOKIE,
        "description": "Counts only beside the header `X-Coach-Refresh: cookie`, which no other"
        " site can send.",
    }
    document["tags"] = [{"name": name, "description": words} for name, words in _TAGS.items()]


def _describe_operations(document: Document) -> None:
    for method, path, operation in _operations(document):
        known = operation["responses"]
        possible = _WITH_A_BODY if "requestBody" in operation else ()
        if method != "get":
            possible = (*possible, Raced)
        for status, told in answers(*possible).items() if possible else ():
            known.setdefault(str(status), {"description": told["description"], "content": _ERROR})
        for status, answer in known.items():
            later = status in {str(TooMany.status), str(Unavailable.status)}
            answer["headers"] = answer.get("headers", {}) | _NAME | (_COME_BACK if later else {})
            if stream := answer.get("content", {}).get("text/event-stream"):
                answer["description"] = IN_WORDS
                stream.clear()
                stream["itemSchema"] = {"$ref": f"{_REF}Event"}
        if path in EXAMPLES and "requestBody" in operation:
            operation["requestBody"]["content"]["application/json"]["example"] = EXAMPLES[path]
    document["paths"]["/api/auth/refresh"]["post"]["security"] = [{}, {"RefreshCookie": []}]


def _operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method, path, operation

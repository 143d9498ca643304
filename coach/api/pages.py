"""Pages by key: an opaque cursor names the last row that was given, never a count of rows."""

import base64
import binascii
import json
from datetime import date
from typing import Annotated

from fastapi import Query

from coach.errors import Invalid

Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Cursor = Annotated[
    str | None,
    Query(max_length=400, description="`next_cursor` of the page before; nothing for the first."),
]


def cursor_of(*key: str) -> str:
    return base64.urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")


def key_of(cursor: str, parts: int) -> list[str]:
    """Return the key that `cursor_of` was given, or refuse what it did not make."""
    try:
        key = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError) as error:
        raise bad_cursor() from error
    if not isinstance(key, list) or len(key) != parts or any(type(k) is not str for k in key):
        raise bad_cursor()
    return key


def bad_cursor() -> Invalid:
    return Invalid("This cursor is not one of ours. Please start again without it.")


def day_of(cursor: str | None) -> date | None:
    """Return the day that a cursor of days names."""
    if cursor is None:
        return None
    try:
        return date.fromisoformat(key_of(cursor, 1)[0])
    except ValueError as error:
        raise bad_cursor() from error

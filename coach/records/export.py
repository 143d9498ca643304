"""All that is stored of one person, table by table, for them to take away."""

from typing import Any

from sqlmodel import SQLModel

from database import UserData
from database.tables import Owned

_KEPT_BACK = frozenset(
    {
        # Keys of the account, which would be a danger in a file.
        "hashed_password",
        "token_hash",
        "replaced_by",
        "input_hash",
        "lease_owner",
        "lease_until",
        # What was withheld from the person because it may harm, and what reviewers wrote.
        "trigger_content",
        "excerpt",
        "review_note",
        "reviewed_by",
    }
)


async def everything_of(data: UserData) -> dict[str, list[dict[str, Any]]]:
    """Read every table with rows of people; a table made tomorrow is in it by itself."""
    account = await data.account()
    kept = {"user": [] if account is None else [_plain(account)]}
    for table in sorted(Owned.__subclasses__(), key=lambda each: str(each.__tablename__)):
        rows = await data.all(data.mine(table))
        kept[str(table.__tablename__)] = [_plain(row) for row in rows]
    return kept


def _plain(row: SQLModel) -> dict[str, Any]:
    return row.model_dump(mode="json", exclude=set(_KEPT_BACK))

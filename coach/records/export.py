"""All that is stored of one person, as a ZIP of JSON and CSV, made while it is sent.

Whatever the table, one page of it is in memory at a time, and no connection is out while the
reader is slow: each page is a transaction of its own, after the last key of the page before.
"""

import csv
import io
import json
import zipfile
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any, cast
from uuid import UUID

from anyio import to_thread
from sqlalchemy import Table, tuple_
from sqlmodel import SQLModel

from database import CannotOpen, Cipher, Database
from database.tables import AiPolicyViolationLog, Owned, PolicySide, User

PAGE = 500

KEPT_BACK: Mapping[str, str] = {
    **dict.fromkeys(
        ("hashed_password", "token_hash", "replaced_by", "input_hash"),
        "keys of the account, which would be a danger in a file",
    ),
    **dict.fromkeys(("lease_owner", "lease_until"), "how the service runs, not the person"),
    **dict.fromkeys(("review_note", "reviewed_by"), "what reviewers wrote, and who they are"),
}
"""Columns that are in no export, and why."""

WITHHELD = ("trigger_content", "excerpt", "details")
"""Of a violation: the person's own words are theirs, opened; what was withheld from them since
it may harm stays withheld."""

Record = dict[str, Any]


@dataclass(slots=True)
class _Sink:
    """Takes the archive's bytes until they are sent; it cannot go back, so the ZIP never does."""

    _waiting: bytearray = field(default_factory=bytearray)

    def write(self, data: bytes) -> int:
        self._waiting += data
        return len(data)

    def flush(self) -> None: ...

    def take(self) -> bytes:
        taken = bytes(self._waiting)
        self._waiting.clear()
        return taken


def tables_of_people() -> list[type[SQLModel]]:
    """The account and every table with rows of people: one made tomorrow is in it by itself."""
    owned = sorted(Owned.__subclasses__(), key=lambda each: str(each.__tablename__))
    return [User, *owned]


async def archive(
    database: Database, user_id: UUID, *, made_at: datetime, notice: str = ""
) -> AsyncGenerator[bytes, None]:
    """Yield the ZIP piece by piece: each table as JSON and as CSV, and last what it holds."""
    sink = _Sink()
    rows: dict[str, int] = {}
    with zipfile.ZipFile(cast("io.BytesIO", sink), "w", zipfile.ZIP_DEFLATED) as file:
        for table in tables_of_people():
            name = str(table.__tablename__)
            for folder, write in (("json", _Json()), ("csv", _Csv(_columns(table)))):
                rows[name] = 0
                with file.open(_entry(f"{folder}/{name}.{folder}", made_at), "w") as entry:
                    async for page in _pages(database, user_id, table):
                        rows[name] += len(page)
                        # Writing it keeps a core busy: not the thread that serves everybody.
                        await to_thread.run_sync(_put, entry, write, page)
                        yield sink.take()
                    entry.write(write.end())
        about = {
            "format": "coach.export/1",
            "made_at": made_at.isoformat(),
            "user_id": str(user_id),
            "notice": notice,
            "rows": rows,
            "kept_back": KEPT_BACK,
        }
        file.writestr(_entry("about.json", made_at), json.dumps(about, indent=2))
    yield sink.take()


def _put(entry: IO[bytes], write: "_Json | _Csv", page: Sequence[Record]) -> None:
    entry.write(write.page(page))


def _entry(name: str, made_at: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, made_at.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


async def _pages(
    database: Database, user_id: UUID, table: type[SQLModel]
) -> AsyncGenerator[list[Record], None]:
    """Yield all rows of a table in the order of its key."""
    last: Sequence[Any] | None = None
    while True:
        async with database.as_user(user_id) as data:
            found: Sequence[SQLModel]
            if issubclass(table, Owned):
                key = list(_table(table).primary_key.columns)
                query = data.mine(table).order_by(*key).limit(PAGE)
                if last is not None:
                    query = query.where(tuple_(*key) > tuple_(*last))
                rows = await data.all(query)
                last = [getattr(rows[-1], each.key) for each in key] if rows else None
                found = rows
            else:
                account = await data.account()
                found = [account] if account is not None else []
            page = [_told(row, database.cipher) for row in found]
        yield page
        if len(found) < PAGE:
            return


def _table(table: type[SQLModel]) -> Table:
    return cast("Table", table.__table__)  # type: ignore[attr-defined]  # set by SQLModel


def _columns(table: type[SQLModel]) -> list[str]:
    return [name for name in table.model_fields if name not in KEPT_BACK]


def _told(row: SQLModel, cipher: Cipher) -> Record:
    told = row.model_dump(exclude=set(KEPT_BACK))
    if isinstance(row, AiPolicyViolationLog):
        theirs = row.side == PolicySide.INPUT
        told |= {name: told[name] if theirs else None for name in WITHHELD}
        for name in ("trigger_content", "excerpt", "appeal_reason"):
            told[name] = _opened(cipher, row.id, told[name])
    return told


def _opened(cipher: Cipher, row_id: UUID, sealed: str | None) -> str | None:
    if sealed is None:
        return None
    try:
        return cipher.open(sealed, row=row_id)
    except CannotOpen:
        return None


class _Json:
    """One array, an object a line."""

    def __init__(self) -> None:
        self._between = "[\n"

    def page(self, rows: Iterable[Record]) -> bytes:
        parts = []
        for row in rows:
            parts += [self._between, _as_json(row)]
            self._between = ",\n"
        return "".join(parts).encode()

    def end(self) -> bytes:
        return b"[]\n" if self._between == "[\n" else b"\n]\n"


class _Csv:
    """RFC 4180, UTF-8; what a column holds of structure is written as JSON."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns
        self._begun = False

    def page(self, rows: Iterable[Record]) -> bytes:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        if not self._begun:
            writer.writerow(self._columns)
            self._begun = True
        writer.writerows([_cell(row[column]) for column in self._columns] for row in rows)
        return text.getvalue().encode()

    def end(self) -> bytes:
        return b""


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else str(value)


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _cell(value: Any) -> Any:
    if isinstance(value, list | dict):
        return _as_json(value)
    if isinstance(value, date | Decimal):
        return _plain(value)
    # A spreadsheet would run a text that begins like a formula.
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value

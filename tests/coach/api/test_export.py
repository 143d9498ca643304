"""The export: everything of one person, nothing of another, no secrets, however much it is."""

import csv
import io
import json
import zipfile
from datetime import UTC, datetime

import asyncpg
import pytest

from coach.records import export
from database import ViolationRow
from database.tables import CheckIn, Owned, RiskFlag

PATH = "/api/me/export"


@pytest.fixture
def exported():
    async def read(person, **query):
        answer = await person.client.get(PATH, params=query)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/zip"
        assert ".zip" in answer.headers["content-disposition"]
        return opened(answer.content)

    return read


def opened(content):
    file = zipfile.ZipFile(io.BytesIO(content))
    assert file.testzip() is None
    return {name: file.read(name).decode() for name in file.namelist()}


def table(files, name):
    """A table as JSON; its CSV says the same."""
    rows = json.loads(files[f"json/{name}.json"])
    cells = list(csv.DictReader(io.StringIO(files[f"csv/{name}.csv"])))
    assert len(cells) == len(rows)
    assert not rows or set(cells[0]) == set(rows[0])
    return rows


async def test_everything_of_one_person(visitor, new_visitor, exported):
    stranger = await new_visitor(display_name="Stranger")
    for person, words in ((visitor, "my words"), (stranger, "their words")):
        await person.client.put("/api/check-ins/2026-01-01", json={"notes": words})
        await person.client.put("/api/nutrition-days/2026-01-01", json={"notes": words})
    files = await exported(visitor)
    assert table(files, "user")[0]["email"] == visitor.email
    for name in ("check_in", "nutrition_day"):
        assert [row["notes"] for row in table(files, name)] == ["my words"]
    everything = "".join(files.values())
    assert "their words" not in everything
    assert str(stranger.id) not in everything


async def test_every_table_with_a_person_is_in_it(visitor, exported, database_urls):
    """From the catalogue of the database: a table that is forgotten fails here."""
    connection = await asyncpg.connect(database_urls.server)
    rows = await connection.fetch(
        "SELECT c.relname FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid"
        " WHERE attname = 'user_id' AND relkind IN ('r', 'p') AND NOT relispartition"
        " AND relnamespace = 'public'::regnamespace"
    )
    await connection.close()
    names = {row["relname"] for row in rows}
    assert names == {str(each.__tablename__) for each in Owned.__subclasses__()}
    files = await exported(visitor)
    for name in {"user", *names}:
        assert {f"json/{name}.json", f"csv/{name}.csv"} <= files.keys()
    about = json.loads(files["about.json"])
    assert about["rows"].keys() == {"user", *names}
    assert about["rows"]["user"] == 1


async def test_secrets_are_kept_back_and_named(visitor, exported):
    files = await exported(visitor)
    assert "argon2" not in "".join(files.values())
    for name in json.loads(files["about.json"])["rows"]:
        assert not export.KEPT_BACK.keys() & {key for row in table(files, name) for key in row}


async def test_ones_own_words_are_opened_and_withheld_ones_stay_withheld(
    visitor, service, exported
):
    for side, words in (("input", "what I wrote"), ("output", "what was withheld")):
        row = ViolationRow(
            visitor.id,
            None,
            violation_type="unsafe_content",
            severity="critical",
            side=side,
            policy="unsafe_content",
            policy_version="1",
            action_taken="blocked",
            trigger_content=words,
            excerpt=words,
            details={"evidence": words},
        )
        await service.state.coach.database.log.write(row)
    files = await exported(visitor)
    cases = {row["side"]: row for row in table(files, "ai_policy_violation_log")}
    assert cases["input"]["trigger_content"] == cases["input"]["excerpt"] == "what I wrote"
    assert cases["output"]["trigger_content"] is cases["output"]["details"] is None
    assert "what was withheld" not in "".join(files.values())


async def test_a_notice_comes_first_in_number_free_mode(visitor, service, exported):
    async with service.state.coach.database.as_user(visitor.id) as data:
        data.add(RiskFlag(flag="eating_disorder", raised=True, reason="a test", source="test"))
    answer = await visitor.client.get(PATH)
    assert answer.status_code == 409
    assert answer.json()["error"]["code"] == "notice_unread"
    assert "someone you trust" in answer.json()["error"]["message"]
    await visitor.client.put("/api/check-ins/2026-01-01", json={"weight_kg": 61.5})
    files = await exported(visitor, notice_read=True)
    assert table(files, "check_in")[0]["weight_kg"] == 61.5
    assert "someone you trust" in json.loads(files["about.json"])["notice"]


async def test_a_text_that_looks_like_a_formula_is_none_in_a_spreadsheet(visitor, exported):
    words = "=HYPERLINK(1)"
    await visitor.client.put("/api/check-ins/2026-01-01", json={"notes": words})
    files = await exported(visitor)
    assert table(files, "check_in")[0]["notes"] == words
    assert f"'{words}" in files["csv/check_in.csv"]


async def test_pages_hold_every_row_once(visitor, service, monkeypatch):
    monkeypatch.setattr(export, "PAGE", 7)
    database = service.state.coach.database
    async with database.as_user(visitor.id) as data:
        for day in range(1, 29):
            data.add(CheckIn(date=datetime(2026, 2, day, tzinfo=UTC).date(), mood=day % 10 + 1))
    pieces = [
        piece async for piece in export.archive(database, visitor.id, made_at=datetime(2026, 3, 1))
    ]
    days = [row["date"] for row in table(opened(b"".join(pieces)), "check_in")]
    assert len(days) == len(set(days)) == 28


async def test_no_connection_is_out_while_the_reader_is_slow(visitor, service):
    database = service.state.coach.database
    pieces = export.archive(database, visitor.id, made_at=datetime(2026, 3, 1))
    async for _ in pieces:
        assert database.connections_out["coach_app"] == 0


async def test_too_many_exports_are_refused(visitor):
    answers = [await visitor.client.get(PATH) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [200] * 10 + [429]
    assert int(answers[-1].headers["retry-after"]) > 0

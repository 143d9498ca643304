"""The export: everything of one person, nothing of another, no secrets."""

import json

from database.tables import Owned


async def test_everything_of_one_person(visitor, new_visitor):
    stranger = await new_visitor(display_name="Stranger")
    for person, words in ((visitor, "my words"), (stranger, "their words")):
        await person.client.put("/api/check-ins/2026-01-01", json={"notes": words})
        await person.client.put("/api/nutrition-days/2026-01-01", json={"notes": words})
    answer = await visitor.client.get("/api/me/export")
    assert answer.status_code == 200
    assert "attachment" in answer.headers["content-disposition"]
    tables = answer.json()["tables"]
    assert set(tables) == {"user"} | {each.__tablename__ for each in Owned.__subclasses__()}
    assert tables["user"][0]["email"] == visitor.email
    assert [row["notes"] for row in tables["check_in"]] == ["my words"]
    assert [row["notes"] for row in tables["nutrition_day"]] == ["my words"]
    assert "their words" not in answer.text
    assert str(stranger.id) not in answer.text


async def test_secrets_are_kept_back(visitor):
    text = (await visitor.client.get("/api/me/export")).text
    assert "argon2" not in text
    keys = {key for rows in json.loads(text)["tables"].values() for row in rows for key in row}
    assert not keys & {"hashed_password", "token_hash", "trigger_content", "review_note"}

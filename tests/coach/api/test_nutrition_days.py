"""Nutrition days over HTTP, and the adherence that follows from them."""

from datetime import UTC, datetime

import pytest

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = "/api/nutrition-days/2026-03-10"
CHECK_IN = "/api/check-ins/2026-03-10"


@pytest.fixture
def now(now):
    now.now = NOON
    return now


async def test_day_is_made_changed_read_and_deleted(visitor):
    made = await visitor.client.put(DAY, json={"calories": 1900, "protein_g": 100.126})
    assert made.status_code == 201
    changed = await visitor.client.put(DAY, json={"fat_g": 60, "calories": None})
    assert changed.status_code == 200
    stored = (await visitor.client.get(DAY)).json()
    assert stored == changed.json()
    assert (stored["calories"], stored["protein_g"], stored["fat_g"]) == (None, 100.13, 60)
    assert (stored["source"], stored["is_complete"]) == ("manual", True)
    assert (await visitor.client.delete(DAY)).status_code == 204
    assert (await visitor.client.get(DAY)).status_code == 404


async def test_energy_in_kilojoules(visitor):
    stored = (await visitor.client.put(DAY, json={"energy": {"value": 8368, "unit": "kJ"}})).json()
    assert (stored["calories"], stored["energy"]["unit"]) == (2000, "kcal")
    shown = (await visitor.client.get(f"{DAY}?energy=kJ")).json()
    assert shown["energy"] == {"value": 8368, "unit": "kJ", "rest": 0}


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"calories": -1}, "calories"),
        ({"calories": 20001}, "calories"),
        ({"energy": {"value": 84000, "unit": "kJ"}}, ""),
        ({"energy": {"value": 2000, "unit": "kcal"}, "calories": 2000}, ""),
        ({"protein_g": -0.1}, "protein_g"),
        ({"protein_g": 10000}, "protein_g"),
        ({"fiber_g": 1000}, "fiber_g"),
        ({"water_ml": 20001}, "water_ml"),
        ({"source": "guess"}, "source"),
        ({"source": None}, "source"),
        ({"is_complete": None}, "is_complete"),
        ({"sugar_g": 1}, "sugar_g"),
    ],
)
async def test_day_that_is_not_acceptable_says_where(visitor, body, path):
    answer = await visitor.client.put(DAY, json=body)
    assert answer.status_code == 422
    assert [each["path"] for each in answer.json()["error"]["fields"]] == [path]


@pytest.mark.parametrize("body", [{"protein_g": 9999}, {"fiber_g": 999}, {"calories": 20000}])
async def test_highest_values_can_be_stored(visitor, body):
    assert (await visitor.client.put(DAY, json=body)).status_code == 201


async def test_day_that_has_not_come_is_refused(visitor):
    answer = await visitor.client.put("/api/nutrition-days/2026-03-11", json={})
    assert answer.status_code == 422


async def test_pages_by_day(visitor):
    for day in range(1, 6):
        await visitor.client.put(f"/api/nutrition-days/2026-03-{day:02}", json={"calories": 2000})
    first = (await visitor.client.get("/api/nutrition-days?limit=3")).json()
    assert [each["date"][-2:] for each in first["items"]] == ["05", "04", "03"]
    path = f"/api/nutrition-days?limit=3&cursor={first['next_cursor']}"
    second = (await visitor.client.get(path)).json()
    assert [each["date"][-2:] for each in second["items"]] == ["02", "01"]
    assert second["next_cursor"] is None


async def test_days_of_another_are_not_there(visitor, new_visitor):
    await visitor.client.put(DAY, json={"calories": 2000})
    stranger = await new_visitor()
    assert (await stranger.client.get(DAY)).status_code == 404
    assert (await stranger.client.delete(DAY)).status_code == 404
    assert (await stranger.client.get("/api/nutrition-days")).json()["items"] == []


async def test_new_day_takes_the_targets_of_its_time(visitor):
    targets = {"macro_targets": {"calories": 2000, "protein_g": 120}}
    await visitor.client.put("/api/preferences", json=targets)
    stored = (await visitor.client.put(DAY, json={"calories": 1900})).json()
    assert (stored["target_calories"], stored["target_protein_g"]) == (2000, 120)
    await visitor.client.put("/api/preferences", json={"macro_targets": {"calories": 2500}})
    stored = (await visitor.client.put(DAY, json={"calories": 2100})).json()
    assert stored["target_calories"] == 2000


async def facts_of(visitor, consents):
    body = {"sex": "male", "height_cm": 180, "activity_level": "moderate"}
    await visitor.client.put("/api/profile", json=body)
    answers = [{"kind": kind, "granted": True, "version": "1"} for kind in consents]
    await visitor.client.put("/api/consents", json={"consents": answers})
    await visitor.client.put("/api/check-ins/2026-03-09", json={"weight_kg": 80})


async def test_new_day_takes_safe_targets_where_none_are_set(visitor):
    await facts_of(visitor, ["health_data"])
    stored = (await visitor.client.put(DAY, json={"calories": 2500})).json()
    assert 2200 < stored["target_calories"] < 3200
    assert stored["target_protein_g"] > 64


async def test_nothing_is_planned_without_consent(visitor):
    await facts_of(visitor, ["terms"])
    stored = (await visitor.client.put(DAY, json={"calories": 2500})).json()
    assert stored["target_calories"] is None


async def score(visitor):
    return (await visitor.client.get(CHECK_IN)).json()["adherence_score"]


async def test_adherence_follows_what_was_eaten(visitor):
    await visitor.client.put(CHECK_IN, json={"mood": 5})
    assert await score(visitor) is None
    await visitor.client.put(DAY, json={"calories": 2000, "target_calories": 2000})
    assert await score(visitor) == 1
    await visitor.client.put(DAY, json={"calories": 1400})
    assert await score(visitor) == 0.5
    await visitor.client.put(DAY, json={"is_complete": False})
    assert await score(visitor) is None
    await visitor.client.put(DAY, json={"is_complete": True})
    await visitor.client.delete(DAY)
    assert await score(visitor) is None


async def test_check_in_after_the_day_has_its_score(visitor):
    body = {"calories": 2000, "target_calories": 2000, "protein_g": 54, "target_protein_g": 120}
    await visitor.client.put(DAY, json=body)
    answer = await visitor.client.put(CHECK_IN, json={"mood": 5})
    assert answer.json()["adherence_score"] == 0.8

"""Weekly plans over HTTP: made, listed, read, deleted; each person's own."""

from datetime import timedelta

import pytest

PATH = "/api/plans/weekly"


@pytest.fixture
async def eater(visitor, agree, now):
    """Somebody whose needs are known."""
    await agree(visitor, "health_data")
    profile = {"sex": "male", "height_cm": 180, "activity_level": "moderate"}
    assert (await visitor.client.put("/api/profile", json=profile)).status_code == 200
    day = now.now.date() - timedelta(days=1)
    await visitor.client.put(f"/api/check-ins/{day}", json={"weight_kg": 84})
    return visitor


async def test_a_week_is_made_listed_read_and_deleted(eater):
    made = await eater.client.post(PATH, json={})
    assert made.status_code == 201, made.text
    week = made.json()
    assert week["model"] == "offline-coach"
    assert week["plan"]["kind"] == "numbers"
    assert [len(day["meals"]) for day in week["plan"]["days"]] == [3] * 7
    for day in week["plan"]["days"]:
        assert day["energy_kcal"] == sum(meal["energy_kcal"] for meal in day["meals"])
    assert (await eater.client.get(PATH)).json() == {"items": [week]}
    one = f"{PATH}/{week['week_start']}"
    assert (await eater.client.get(one)).json() == week
    assert (await eater.client.delete(one)).status_code == 204
    assert (await eater.client.get(one)).status_code == 404
    assert (await eater.client.delete(one)).status_code == 404


async def test_a_week_is_ones_own(eater, new_visitor, agree):
    start = (await eater.client.post(PATH, json={})).json()["week_start"]
    stranger = await new_visitor()
    await agree(stranger, "health_data")
    assert (await stranger.client.get(PATH)).json() == {"items": []}
    assert (await stranger.client.get(f"{PATH}/{start}")).status_code == 404
    assert (await stranger.client.delete(f"{PATH}/{start}")).status_code == 404
    assert (await eater.client.get(f"{PATH}/{start}")).status_code == 200


async def test_without_a_weight_there_are_no_figures(visitor, agree):
    await agree(visitor, "health_data")
    week = (await visitor.client.post(PATH, json={})).json()
    assert week["plan"]["kind"] == "number_free"
    assert week["plan"]["targets"] is None


async def test_consent_comes_first(visitor):
    for answer in (await visitor.client.post(PATH, json={}), await visitor.client.get(PATH)):
        assert answer.status_code == 403
        assert answer.json()["error"]["code"] == "consent_missing"


@pytest.mark.parametrize(("days", "status"), [(-7, 422), (-6, 201), (28, 201), (29, 422)])
async def test_weeks_begin_about_now(eater, now, days, status):
    start = (now.now + timedelta(days=days)).date().isoformat()
    answer = await eater.client.post(PATH, json={"week_start": start})
    assert answer.status_code == status, answer.text


async def test_too_many_weeks_are_refused(visitor, agree, service):
    await agree(visitor, "health_data")
    limit = service.state.pace.plans.limit
    answers = [await visitor.client.post(PATH, json={}) for _ in range(limit + 1)]
    assert [answer.status_code for answer in answers] == [201] * limit + [429]
    assert answers[-1].json()["error"]["limit"] == limit
    assert int(answers[-1].headers["retry-after"]) > 0


async def test_one_week_at_a_time(visitor, agree, service):
    await agree(visitor, "health_data")
    async with service.state.turns.door(visitor.id):
        answer = await visitor.client.post(PATH, json={})
    assert answer.status_code == 429
    assert answer.headers["retry-after"]

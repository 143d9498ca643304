"""Profile, goal, preferences and consents over HTTP."""

import pytest

from database.tables import Risk


async def put(visitor, path, **body):
    return await visitor.client.put(f"/api/{path}", json=body)


async def test_profile_is_stored_and_left_alone_where_nothing_is_sent(visitor):
    answer = await put(visitor, "profile", height_cm=171.5, sex="female", medications=["insulin"])
    assert answer.status_code == 200
    answer = await put(visitor, "profile", activity_level="light", sex=None)
    stored = (await visitor.client.get("/api/profile")).json()
    assert stored == answer.json()
    assert (stored["height_cm"], stored["sex"], stored["activity_level"]) == (171.5, None, "light")
    assert stored["medications"] == ["insulin"]


async def test_age_is_the_youngest_possible(visitor, now):
    profile = (await visitor.client.get("/api/profile")).json()
    assert profile["age"] == now.now.year - 1980 - 1


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"height_cm": 49}, "height_cm"),
        ({"height_cm": 301}, "height_cm"),
        ({"height_cm": "NaN"}, "height_cm"),
        ({"sex": "unknown"}, "sex"),
        ({"birth_year": 1800}, "birth_year"),
        ({"timezone": "Nowhere"}, "timezone"),
        ({"units": "imperial"}, "units"),
        ({"units": None}, ""),
        ({"timezone": None}, ""),
        ({"medications": ["a\x00"]}, "medications.0"),
        ({"height_cm": 170, "height": {"value": 170, "unit": "cm"}}, ""),
        ({"height": {"value": 12, "unit": "ft"}}, ""),
        ({"height": {"value": 5, "unit": "ft", "rest": 12}}, "height.rest"),
        ({"age": 20}, "age"),
        ({"user_id": "4e26fcb2-1b0e-4b5b-8d4c-8f1f5a1a8b0e"}, "user_id"),
    ],
)
async def test_profile_that_is_not_acceptable_says_where(visitor, body, path):
    answer = await put(visitor, "profile", **body)
    assert answer.status_code == 422
    assert [each["path"] for each in answer.json()["error"]["fields"]] == [path]


async def test_birth_year_of_a_child_is_refused(visitor, now):
    answer = await put(visitor, "profile", birth_year=now.now.year - 13)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "too_young")


async def test_height_in_feet_and_inches(visitor):
    answer = await put(
        visitor, "profile", height={"value": 5, "unit": "ft", "rest": 11}, units="us"
    )
    assert answer.json()["height_cm"] == 180.34
    assert answer.json()["height"] == {"value": 5, "unit": "ft", "rest": 11}
    shown = (await visitor.client.get("/api/profile?units=metric")).json()
    assert shown["height"] == {"value": 180.34, "unit": "cm", "rest": 0}
    assert shown["units"] == "us"


async def test_goal_begins_as_maintenance_and_is_stored(visitor):
    first = (await visitor.client.get("/api/goal")).json()
    assert (first["goal_type"], first["target_weight_kg"]) == ("maintenance", None)
    answer = await put(
        visitor,
        "goal",
        goal_type="fat_loss",
        target_weight={"value": 11, "unit": "st", "rest": 7},
        pace_preference="slow",
    )
    assert answer.status_code == 200
    stored = (await visitor.client.get("/api/goal?units=uk")).json()
    assert stored["target_weight_kg"] == 73.03
    assert stored["target_weight"] == {"value": 11, "unit": "st", "rest": 7}
    assert (stored["goal_type"], stored["pace_preference"]) == ("fat_loss", "slow")


@pytest.mark.parametrize(
    ("profile", "goal", "path"),
    [
        ({"height_cm": 180}, {"target_weight_kg": 59.9}, "target_weight_kg"),
        ({"is_pregnant": True}, {"goal_type": "fat_loss"}, "goal_type"),
        ({"is_breastfeeding": True}, {"goal_type": "fat_loss"}, "goal_type"),
        ({"birth_year": 2010}, {"goal_type": "fat_loss"}, "goal_type"),
        ({}, {"target_weight_kg": 19}, "target_weight_kg"),
        ({}, {"target_date": "2020-01-01"}, "target_date"),
        ({}, {"goal_type": "thin"}, "goal_type"),
    ],
)
async def test_unsafe_or_impossible_goal_is_refused(visitor, profile, goal, path):
    assert (await put(visitor, "profile", **profile)).status_code == 200
    answer = await put(visitor, "goal", **goal)
    assert answer.status_code == 422
    assert [each["path"] for each in answer.json()["error"]["fields"]] == [path]
    assert (await visitor.client.get("/api/goal")).json()["goal_type"] == "maintenance"


async def test_goal_at_the_border_of_what_is_safe(visitor):
    await put(visitor, "profile", height_cm=180)
    assert (await put(visitor, "goal", target_weight_kg=60)).status_code == 200


async def test_preferences_are_stored(visitor):
    first = (await visitor.client.get("/api/preferences")).json()
    assert first == {
        "diet_type": "none",
        "allergies": [],
        "disliked_foods": [],
        "meals_per_day": 3,
        "macro_targets": None,
    }
    body = {"diet_type": "vegan", "allergies": ["peanut", " peanut "], "meals_per_day": 4}
    targets = {"calories": 2000, "protein_g": 120.5}
    answer = await put(visitor, "preferences", **body, macro_targets=targets)
    assert answer.status_code == 200
    stored = (await visitor.client.get("/api/preferences")).json()
    assert stored["allergies"] == ["peanut"]
    assert stored["macro_targets"] == {
        "calories": 2000,
        "protein_g": 120.5,
        "carbs_g": None,
        "fat_g": None,
        "fiber_g": None,
    }
    await put(visitor, "preferences", disliked_foods=["okra"], macro_targets=None)
    stored = (await visitor.client.get("/api/preferences")).json()
    assert (stored["allergies"], stored["macro_targets"]) == (["peanut"], None)


@pytest.mark.parametrize(
    ("sex", "calories", "status"),
    [
        ("female", 1199, 422),
        ("female", 1200, 200),
        ("male", 1499, 422),
        ("male", 1500, 200),
        (None, 1499, 422),
        ("male", 4501, 422),
        ("male", 4500, 200),
    ],
)
async def test_own_target_stays_inside_what_is_safe(visitor, sex, calories, status):
    await put(visitor, "profile", sex=sex)
    answer = await put(visitor, "preferences", macro_targets={"calories": calories})
    assert answer.status_code == status


@pytest.mark.parametrize(
    "body",
    [
        {"meals_per_day": 0},
        {"meals_per_day": 11},
        {"diet_type": "carnivore"},
        {"allergies": "peanut"},
        {"allergies": [""]},
        {"allergies": None},
        {"macro_targets": {"sugar_g": 1}},
    ],
)
async def test_preferences_that_are_not_acceptable(visitor, body):
    assert (await put(visitor, "preferences", **body)).status_code == 422


def answer(kind, *, granted, version="1"):
    return {"kind": kind, "granted": granted, "version": version}


async def granted(visitor):
    consents = (await visitor.client.get("/api/consents")).json()["consents"]
    assert len(consents) == 7
    return {each["kind"] for each in consents if each["granted"]}


async def test_consents_are_granted_withdrawn_and_all_kept(visitor, now):
    assert await granted(visitor) == set()
    both = [answer("terms", granted=True), answer("health_data", granted=True)]
    assert (await put(visitor, "consents", consents=both)).status_code == 200
    assert await granted(visitor) == {"terms", "health_data"}
    await put(visitor, "consents", consents=[answer("health_data", granted=False)])
    await put(visitor, "consents", consents=[answer("health_data", granted=False)])
    assert await granted(visitor) == {"terms"}
    history = (await visitor.client.get("/api/consents/history")).json()["items"]
    assert [(each["kind"], each["granted"]) for each in history] == [
        ("health_data", False),
        ("health_data", True),
        ("terms", True),
    ]


@pytest.mark.parametrize(
    "consents",
    [
        [],
        [answer("terms", granted=True, version="0")],
        [answer("terms", granted=True), answer("terms", granted=False)],
        [answer("everything", granted=True)],
        [{"kind": "terms", "granted": True}],
    ],
)
async def test_consents_that_are_not_acceptable(visitor, consents):
    assert (await put(visitor, "consents", consents=consents)).status_code == 422
    assert await granted(visitor) == set()


async def test_nobody_reads_the_records_of_another(visitor, new_visitor):
    await put(visitor, "profile", display_name="Robin", medications=["insulin"])
    await put(visitor, "goal", goal_type="fat_loss")
    await put(visitor, "preferences", allergies=["peanut"])
    await put(visitor, "consents", consents=[answer("terms", granted=True)])
    stranger = await new_visitor()
    assert (await stranger.client.get("/api/profile")).json()["medications"] == []
    assert (await stranger.client.get("/api/goal")).json()["goal_type"] == "maintenance"
    assert (await stranger.client.get("/api/preferences")).json()["allergies"] == []
    assert await granted(stranger) == set()


@pytest.mark.parametrize(("targets", "watched"), [((64, 62, 60), False), ((64, 62, 61, 60), True)])
async def test_a_goal_that_is_lowered_again_and_again_is_watched(app, visitor, targets, watched):
    for kg in (*targets, targets[-1] + 1):
        goal = {"goal_type": "fat_loss", "target_weight": {"value": kg, "unit": "kg"}}
        answer = await visitor.client.put("/api/goal", json=goal)
        assert answer.status_code == 200, answer.text
    async with app.state.coach.database.as_user(visitor.id) as data:
        assert (Risk.WATCH in await data.flags()) is watched

"""Check-ins over HTTP: one a day, the later writer wins, no day before it has come."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = "/api/check-ins/2026-03-10"


@pytest.fixture
def now(now):
    now.now = NOON
    return now


async def test_check_in_is_made_changed_read_and_deleted(visitor):
    made = await visitor.client.put(DAY, json={"weight_kg": 80.123, "mood": 7, "notes": "fine"})
    assert made.status_code == 201
    changed = await visitor.client.put(DAY, json={"mood": 8, "notes": None})
    assert changed.status_code == 200
    stored = (await visitor.client.get(DAY)).json()
    assert stored == changed.json()
    assert (stored["weight_kg"], stored["mood"], stored["notes"]) == (80.12, 8, None)
    assert stored["date"] == "2026-03-10"
    assert (await visitor.client.delete(DAY)).status_code == 204
    assert (await visitor.client.get(DAY)).status_code == 404
    assert (await visitor.client.delete(DAY)).status_code == 404


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"weight_kg": 19.99}, "weight_kg"),
        ({"weight_kg": 500.1}, "weight_kg"),
        ({"weight": {"value": 40, "unit": "lb"}}, ""),
        ({"weight": {"value": 80, "unit": "stones"}}, "weight.unit"),
        ({"weight": {"value": 80, "unit": "kg"}, "weight_kg": 80}, ""),
        ({"mood": 0}, "mood"),
        ({"mood": True}, "mood"),
        ({"mood": "5"}, "mood"),
        ({"energy_level": 11}, "energy_level"),
        ({"sleep_quality": 5.5}, "sleep_quality"),
        ({"body_fat_pct": 1}, "body_fat_pct"),
        ({"muscle_mass_kg": 151}, "muscle_mass_kg"),
        ({"notes": "a" * 4001}, "notes"),
        ({"notes": "a\x00"}, "notes"),
        ({"client_updated_at": "2026-03-10T12:00:00"}, "client_updated_at"),
        ({"client_updated_at": 1773144000}, "client_updated_at"),
        ({"adherence_score": 1}, "adherence_score"),
        ({"date": "2026-03-09"}, "date"),
    ],
)
async def test_check_in_that_is_not_acceptable_says_where(visitor, body, path):
    answer = await visitor.client.put(DAY, json=body)
    assert answer.status_code == 422
    assert [each["path"] for each in answer.json()["error"]["fields"]] == [path]
    assert (await visitor.client.get(DAY)).status_code == 404


@pytest.mark.parametrize(
    "day", ["2026-02-30", "today", "0", "20260310", "1899-12-31", "0001-01-01", "10000-01-01"]
)
async def test_what_is_no_day_is_refused(visitor, day):
    assert (await visitor.client.put(f"/api/check-ins/{day}", json={})).status_code == 422


@pytest.mark.parametrize(
    ("time_zone", "hour", "day", "status"),
    [
        ("UTC", 12, "2026-03-10", 201),
        ("UTC", 12, "2026-03-11", 422),
        ("Pacific/Auckland", 12, "2026-03-11", 201),
        ("Pacific/Auckland", 12, "2026-03-12", 422),
        ("Pacific/Kiritimati", 10, "2026-03-11", 201),
        ("Pacific/Kiritimati", 9, "2026-03-11", 422),
        ("America/Los_Angeles", 3, "2026-03-10", 422),
        ("America/Los_Angeles", 3, "2026-03-09", 201),
        ("America/Los_Angeles", 7, "2026-03-10", 201),
    ],
)
async def test_no_day_before_it_has_come_where_the_person_lives(
    visitor, now, time_zone, hour, day, status
):
    now.now = NOON.replace(hour=hour)
    await visitor.client.put("/api/profile", json={"timezone": time_zone})
    answer = await visitor.client.put(f"/api/check-ins/{day}", json={"mood": 5})
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("units", "sent", "kg", "shown"),
    [
        ("metric", {"value": 80, "unit": "kg"}, 80, {"value": 80, "unit": "kg", "rest": 0}),
        ("us", {"value": 176.4, "unit": "lb"}, 80.01, {"value": 176.4, "unit": "lb", "rest": 0}),
        (
            "uk",
            {"value": 12, "unit": "st", "rest": 8.5},
            80.06,
            {"value": 12, "unit": "st", "rest": 8.5},
        ),
        ("uk", {"value": 88.89, "unit": "kg"}, 88.89, {"value": 14, "unit": "st", "rest": 0}),
    ],
)
async def test_weight_in_the_units_of_the_person(visitor, units, sent, kg, shown):
    await visitor.client.put("/api/profile", json={"units": units})
    stored = (await visitor.client.put(DAY, json={"weight": sent})).json()
    assert stored["weight_kg"] == kg
    assert stored["weight"] == shown
    metric = (await visitor.client.get(f"{DAY}?units=metric")).json()
    assert metric["weight"] == {"value": kg, "unit": "kg", "rest": 0}


async def test_earlier_writer_loses_and_is_shown_what_is_stored(visitor):
    late, early = NOON - timedelta(hours=1), NOON - timedelta(hours=2)
    body = {"mood": 8, "client_updated_at": late.isoformat()}
    await visitor.client.put(DAY, json=body)
    answer = await visitor.client.put(DAY, json={"mood": 2, "client_updated_at": early.isoformat()})
    assert answer.status_code == 409
    assert answer.json()["error"]["stored"]["mood"] == 8
    assert (await visitor.client.get(DAY)).json()["mood"] == 8


async def test_clock_that_runs_ahead_does_not_win_for_ever(visitor, now):
    ahead = {"mood": 8, "client_updated_at": (NOON + timedelta(days=300)).isoformat()}
    await visitor.client.put(DAY, json=ahead)
    now.now += timedelta(minutes=5)
    body = {"mood": 2, "client_updated_at": (NOON + timedelta(minutes=1)).isoformat()}
    assert (await visitor.client.put(DAY, json=body)).status_code == 200


def item(day, hours_ago=None, **facts):
    written = hours_ago is not None and (NOON - timedelta(hours=hours_ago)).isoformat()
    return (
        {"date": f"2026-03-{day:02}"} | facts | ({"client_updated_at": written} if written else {})
    )


async def sync(visitor, *items):
    answer = await visitor.client.post("/api/check-ins/batch", json={"check_ins": items})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_batch_tells_each_day_how_it_fared(visitor):
    await sync(visitor, item(1, 5, mood=5), item(2, 1, mood=5), item(3, 5, mood=5))
    answer = await sync(
        visitor,
        item(1, 4, mood=6),
        item(2, 4, mood=6),
        item(3, 5, mood=5),
        item(4, 4, mood=6),
        item(11, 4, mood=6),
        item(4, 3, mood=7),
        item(4, 6, mood=1),
    )
    assert [(each["date"][-2:], each["status"]) for each in answer["results"]] == [
        ("01", "updated"),
        ("02", "conflict"),
        ("03", "unchanged"),
        ("04", "created"),
        ("11", "refused"),
        ("04", "updated"),
        ("04", "conflict"),
    ]
    assert answer["conflicts"] == 2
    assert answer["results"][1]["stored"]["mood"] == 5
    assert answer["results"][4]["stored"] is None
    page = (await visitor.client.get("/api/check-ins")).json()["items"]
    assert [(each["date"][-2:], each["mood"]) for each in page] == [
        *(("04", 7), ("03", 5), ("02", 5), ("01", 6))
    ]


async def test_the_same_batch_twice_changes_nothing(visitor):
    items = [item(day, 5, mood=day) for day in range(1, 10)]
    await sync(visitor, *items)
    answer = await sync(visitor, *items)
    assert {each["status"] for each in answer["results"]} == {"unchanged"}


async def test_later_writer_wins_whichever_comes_first(visitor, new_visitor):
    first, second = item(1, 5, mood=1), item(1, 2, mood=9)
    other = await new_visitor()
    for person, order in ((visitor, (first, second)), (other, (second, first))):
        for each in order:
            await sync(person, each)
        assert (await person.client.get("/api/check-ins/2026-03-01")).json()["mood"] == 9


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"check_ins": []},
        {"check_ins": [{"mood": 5}]},
        {"check_ins": [{"date": "2026-03-01", "mood": 50}]},
        {"check_ins": [{"date": "2026-03-01"}] * 367},
    ],
)
async def test_batch_that_is_not_acceptable_stores_nothing(visitor, body):
    answer = await visitor.client.post("/api/check-ins/batch", json=body)
    assert answer.status_code == 422
    assert (await visitor.client.get("/api/check-ins")).json()["items"] == []


async def test_two_devices_at_once_make_one_check_in(visitor):
    answers = await asyncio.gather(
        *(visitor.client.put(DAY, json={"mood": mood}) for mood in range(1, 9))
    )
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert len((await visitor.client.get("/api/check-ins")).json()["items"]) == 1


async def pages(visitor, query):
    cursor, days = "", []
    for _ in range(20):
        page = (await visitor.client.get(f"/api/check-ins?{query}{cursor}")).json()
        days.append([each["date"][-2:] for each in page["items"]])
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    return days


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=3", [["07", "06", "05"], ["04", "03", "02"], ["01"]]),
        ("limit=7", [["07", "06", "05", "04", "03", "02", "01"]]),
        ("limit=2&from=2026-03-03&to=2026-03-05", [["05", "04"], ["03"]]),
        ("from=2026-03-09", [[]]),
        ("from=2026-03-05&to=2026-03-01", [[]]),
    ],
)
async def test_pages_by_day(visitor, query, expected):
    await sync(visitor, *(item(day, mood=5) for day in range(1, 8)))
    assert await pages(visitor, query) == expected


@pytest.mark.parametrize(
    "query",
    [
        *(
            "limit=0",
            "limit=201",
            "limit=x",
            "from=x",
            "to=0",
            "cursor=x",
            "cursor=W10",
            "cursor=WzFd",
        ),
        *("cursor=WyJ4Il0", "cursor=%00", "units=stones", "cursor=" + "a" * 401),
    ],
)
async def test_query_that_is_not_acceptable(visitor, query):
    assert (await visitor.client.get(f"/api/check-ins?{query}")).status_code == 422


async def test_days_of_another_are_not_there(visitor, new_visitor):
    await visitor.client.put(DAY, json={"mood": 5})
    stranger = await new_visitor()
    assert (await stranger.client.get(DAY)).status_code == 404
    assert (await stranger.client.delete(DAY)).status_code == 404
    assert (await stranger.client.get("/api/check-ins")).json()["items"] == []
    assert (await stranger.client.put(DAY, json={"mood": 1})).status_code == 201
    assert (await visitor.client.get(DAY)).json()["mood"] == 5

"""Which flags rise and fall, by what, and what no turn may lower."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach import risk
from coach.events import Finished, Said
from coach.risk import changes, flags_of
from coach.turn import run_turn
from database.tables import CheckIn, NutritionDay, Risk, RiskFlag
from nutrition.warning_signs import Sign
from policies import Finding, Flag, Person, Severity, ViolationType
from tests.coach.conftest import without_ids
from tests.fakes import call

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOW, RAPID = Sign("low intake", is_critical=False), Sign("rapid loss", is_critical=True)


def changed(person=Person(), *, signs=(), up=(), down=(), days=0, profile_changed=None):  # noqa: B008
    since = NOW - timedelta(days=days)
    found = changes(
        person,
        signs=signs,
        up=dict.fromkeys(up, since),
        down=dict.fromkeys(down, since),
        profile_changed=profile_changed,
        now=NOW,
    )
    return {(change.flag, change.raised) for change in found}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ({"signs": [LOW]}, {(Flag.WATCH, True)}),
        ({"signs": [RAPID]}, {(Flag.EATING_DISORDER, True)}),
        ({"signs": [RAPID], "up": [Flag.EATING_DISORDER]}, set()),
        ({"signs": [RAPID], "down": [Flag.EATING_DISORDER], "days": 29}, set()),
        (
            {"signs": [RAPID], "down": [Flag.EATING_DISORDER], "days": 30},
            {(Flag.EATING_DISORDER, True)},
        ),
        ({"up": [Flag.WATCH], "days": 29}, set()),
        ({"up": [Flag.WATCH], "days": 30}, {(Flag.WATCH, False)}),
        ({"up": [Flag.WATCH], "days": 30, "signs": [LOW]}, set()),
        ({"up": [Flag.EATING_DISORDER, Flag.CRISIS], "days": 9999}, set()),
        ({}, set()),
    ],
)
def test_entries_and_time(case, expected):
    assert changed(**case) == expected


@pytest.mark.parametrize(
    ("person", "flag", "changed_days_ago", "falls"),
    [
        (Person(is_pregnant=False), Flag.PREGNANT, 1, True),
        (Person(is_pregnant=False), Flag.PREGNANT, 9, False),
        (Person(is_pregnant=None), Flag.PREGNANT, 1, False),
        (Person(is_pregnant=True), Flag.PREGNANT, 1, False),
        (Person(age=18), Flag.MINOR, 1, True),
        (Person(age=17), Flag.MINOR, 1, False),
        (Person(), Flag.MINOR, 1, False),
    ],
)
def test_what_a_message_said_falls_with_a_later_profile(person, flag, changed_days_ago, falls):
    later = NOW - timedelta(days=changed_days_ago)
    found = changed(person, up=[flag], days=5, profile_changed=later)
    assert found == ({(flag, False)} if falls else set())


def finding(topic: str, severity: Severity = Severity.WARNING) -> Finding:
    kind = ViolationType.EATING_DISORDER_SIGNAL
    return Finding(kind, severity, policy="p", span=(0, 1), evidence="", topic=topic)


def test_two_kinds_of_sign_in_one_message_are_critical():
    assert flags_of([finding("guilt"), finding("guilt")]).keys() == {Flag.WATCH}
    found = flags_of([finding("guilt"), finding("body_check")])
    assert found.keys() == {Flag.WATCH, Flag.EATING_DISORDER}


async def raised_by(database, person, found):
    """What a message raises, stored as a turn does."""
    raised = await risk.raised_by(database, person, [found])
    await database.log.write(*risk.rows_of(person, raised))
    return set(raised)


async def test_two_kinds_of_sign_in_two_weeks_are_critical(database, new_person):
    person = await new_person()
    assert await raised_by(database, person, finding("guilt")) == {Flag.WATCH}
    assert await raised_by(database, person, finding("guilt")) == {Flag.WATCH}
    raised = await raised_by(database, person, finding("body_check"))
    assert raised == {Flag.WATCH, Flag.EATING_DISORDER}


async def test_signs_of_long_ago_stand_alone(database, new_person):
    person = await new_person()
    long_ago = datetime.now(UTC) - timedelta(days=15)
    async with database.as_user(person) as data:
        line = {"flag": Risk.WATCH, "raised": True, "reason": "guilt", "source": "message"}
        data.add(RiskFlag(**line, created_at=long_ago))
    assert await raised_by(database, person, finding("body_check")) == {Flag.WATCH}


async def history(coach: Any, person: Any) -> list[tuple[str, bool, str]]:
    async with coach.database.as_user(person) as data:
        rows = await data.all(data.mine(RiskFlag).order_by("created_at", "id"))
    return [(row.flag.value, row.raised, row.source) for row in rows]


async def events_of(coach: Any, ask: Any) -> list[Any]:
    return [event async for event in run_turn(coach, ask)]


async def eats_too_little(coach: Any, person: Any) -> None:
    async with coach.database.as_user(person) as data:
        for back in range(1, 5):
            day = datetime.now(UTC).date() - timedelta(days=back)
            data.add(NutritionDay(date=day, calories=612))
        data.add(CheckIn(date=datetime.now(UTC).date(), weight_kg=61))


async def test_entries_bring_the_mode_without_numbers(coach, model, new_ask, person):
    await eats_too_little(coach, person)
    model.says("You had 612 kcal. How are you?", call("get_check_ins", days=7))
    model.says("You weigh 61 kg. Tell me more.")
    events = await events_of(coach, await new_ask("How was my week?"))
    shown = without_ids([each for each in events[1:] if not isinstance(each, Finished)])
    assert "612" not in shown
    assert "61" not in shown
    assert "How are you?" in "".join(event.text for event in events if isinstance(event, Said))
    assert "612" not in str(model.seen)
    assert "number-free" in model.seen[0][0]["content"]
    await events_of(coach, await new_ask("And today?"))
    assert await history(coach, person) == [("eating_disorder", True, "entries")]


async def test_without_the_consent_to_read_them_entries_raise_nothing(coach, new_ask, new_person):
    somebody = await new_person(consents=("terms", "privacy", "model_provider"))
    await eats_too_little(coach, somebody)
    await events_of(coach, await new_ask(user_id=somebody))
    assert await history(coach, somebody) == []


async def test_a_watch_fades_and_leaves_its_line(coach, new_ask, person):
    long_ago = datetime.now(UTC) - timedelta(days=31)
    async with coach.database.as_user(person) as data:
        line = {"flag": Risk.WATCH, "raised": True, "reason": "guilt", "source": "message"}
        data.add(RiskFlag(**line, created_at=long_ago))
    await events_of(coach, await new_ask())
    assert await history(coach, person) == [
        ("watch", True, "message"),
        ("watch", False, "cool-down"),
    ]


async def test_the_model_of_a_number_free_person_reads_the_chat_without_numbers(
    coach, model, new_ask, person
):
    model.says("You weigh 61.4 kg. That is steady.")
    await events_of(coach, await new_ask("I weigh 61.4 kg", chat_id="c"))
    async with coach.database.as_user(person) as data:
        data.add(
            RiskFlag(flag=Risk.EATING_DISORDER, raised=True, reason="purging", source="message")
        )
    await events_of(coach, await new_ask("And now?", chat_id="c"))
    assert "61" not in str(model.seen[-1][1:])
    assert "That is steady." in str(model.seen[-1])

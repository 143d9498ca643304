"""Insights from rows: what is said, to whom, on which evidence, and what is never said."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from coach.errors import ConsentMissing
from coach.exits import numbers_in
from coach.insights import insights_of
from database import col
from database.demo import fill_demo
from database.tables import (
    AiPolicyViolationLog,
    CheckIn,
    DietPreferences,
    NutritionDay,
    Risk,
    RiskFlag,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOW.date()
WOMAN = {
    "sex": "female",
    "birth_year": 1990,
    "height_cm": 168,
    "activity_level": "light",
    "country": "GB",
}


@pytest.fixture
def someone(new_person, database):
    """Makes a woman of 72 kg who wants to lose fat, with weights and meals of the last days."""

    async def make(*rows, weekly_kg=None, kcal=None, protein_g=90, days=28, start=72.0, **person):
        columns = {"profile": WOMAN, "goal": {"goal_type": "fat_loss"}} | person
        user_id = await new_person(**columns)
        async with database.as_user(user_id) as data:
            for back in range(1, days + 1):
                day = TODAY - timedelta(days=back)
                if weekly_kg is not None:
                    noise = 0.1 if back % 2 else -0.1
                    weight = start - weekly_kg * back / 7 + noise
                    data.add(CheckIn(date=day, weight_kg=round(weight, 2)))
                if kcal is not None:
                    data.add(
                        NutritionDay(
                            date=day,
                            calories=kcal,
                            protein_g=protein_g,
                            target_calories=1700,
                            target_protein_g=100,
                        )
                    )
            for row in rows:
                data.add(row)
        return user_id

    return make


@pytest.fixture
def look(coach):
    async def read(user_id):
        found = await insights_of(coach, user_id, NOW)
        return found, {each.kind: each for each in found.insights}

    return read


def value(insight, name):
    return insight.evidence[name][0]


async def test_the_demo_person_reads_their_own_figures(coach, database, new_person, look):
    user_id = await new_person()
    await fill_demo(database, user_id, today=TODAY)
    found, kinds = await look(user_id)
    assert found.scope == "open"
    assert {"weight_down", "adherence", "logging"} <= kinds.keys()
    assert {"intake_near", "intake_above"} & kinds.keys()
    assert -1 < value(kinds["weight_down"], "rate") < 0
    assert value(kinds["weight_down"], "rate_low") < value(kinds["weight_down"], "rate")
    assert kinds["weight_down"].tone == "neutral"
    assert not found.resources
    assert all(0 < each.confidence <= 1 for each in found.insights)


@pytest.mark.parametrize(
    ("weekly_kg", "kind"),
    [(-0.4, "weight_down"), (0.4, "weight_up"), (0.0, "plateau"), (-1.1, "fast_loss")],
)
async def test_weight(someone, look, weekly_kg, kind):
    _, kinds = await look(await someone(weekly_kg=weekly_kg))
    weights = {"weight_down", "weight_up", "weight_level", "plateau", "fast_loss"}
    assert kinds.keys() & weights == {kind}


async def test_fast_loss_is_a_careful_notice_and_raises_a_watch_once(someone, look, database):
    user_id = await someone(weekly_kg=-1.3, kcal=1700)
    for _ in range(2):
        found, kinds = await look(user_id)
        assert found.insights[0].kind == "fast_loss"
        assert kinds["fast_loss"].tone == "careful"
        assert found.resources
        assert not any(map(str.isdigit, kinds["fast_loss"].text))
    async with database.as_user(user_id) as data:
        flags = await data.all(data.mine(RiskFlag))
    assert [(each.flag, each.source) for each in flags] == [(Risk.WATCH, "entries")]


async def test_a_plateau_says_what_the_logs_let_expect(someone, look):
    _, kinds = await look(await someone(weekly_kg=0.0, kcal=1700))
    assert value(kinds["plateau"], "expected_rate") < 0


@pytest.mark.parametrize(
    ("kcal", "kind"),
    [(1700, "intake_near"), (2100, "intake_above"), (1450, "intake_below"), (900, "low_intake")],
)
async def test_intake_beside_the_target(someone, look, kcal, kind):
    _, kinds = await look(await someone(kcal=kcal))
    intakes = {"intake_near", "intake_above", "intake_below", "low_intake"}
    assert kinds.keys() & intakes == {kind}
    assert "adherence" not in kinds or kind != "low_intake"


@pytest.mark.parametrize(("grams", "kind"), [(40, "protein_low"), (90, "protein_enough")])
async def test_protein(someone, look, grams, kind):
    _, kinds = await look(await someone(weekly_kg=0.0, kcal=1700, protein_g=grams))
    assert kind in kinds


async def test_too_little_data_is_said_and_nothing_is_made_of_it(someone, look):
    found, kinds = await look(await someone(weekly_kg=-0.5, kcal=1500, days=2))
    assert not kinds.keys() & {"weight_down", "intake_near", "intake_below"}
    gaps = dict(found.data_gaps)
    assert {"few_weights", "few_food_days"} <= gaps.keys()
    assert "2 of 14" in gaps["few_food_days"]


async def test_nobody_yet_has_gaps_and_no_insight(someone, look):
    found, _ = await look(await someone())
    assert found.insights == []
    assert {"no_weight", "no_food", "no_need"} <= dict(found.data_gaps).keys()


@pytest.mark.parametrize(
    "changed",
    [
        {"profile": WOMAN | {"health_conditions": ["anorexia"]}},
        {"profile": WOMAN | {"birth_year": 2012}},
        {"flag": "crisis"},
    ],
)
@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt", "it"])
async def test_number_free_people_read_no_figure(someone, look, changed, language):
    flags = [changed["flag"]] if "flag" in changed else []
    rows = [RiskFlag(flag=flag, raised=True, reason="a test", source="test") for flag in flags]
    profile = changed.get("profile", WOMAN)
    user_id = await someone(*rows, weekly_kg=-1.3, kcal=900, profile=profile, language=language)
    found, _ = await look(user_id)
    assert found.scope == "number_free"
    assert {each.kind for each in found.insights} == {"care"}
    for each in found.insights:
        assert not each.evidence
        assert not list(numbers_in(each.text))


async def test_who_is_protected_reads_no_target_and_no_rate(someone, look):
    found, kinds = await look(
        await someone(weekly_kg=-0.4, kcal=1700, profile=WOMAN | {"is_pregnant": True})
    )
    assert found.scope == "careful"
    assert kinds.keys() <= {"fast_loss", "low_intake", "logging", "sleep_low", "mood_low"}


async def test_low_moods_are_met(someone, look):
    moods = [CheckIn(date=TODAY - timedelta(days=back), mood=3) for back in range(6)]
    _, kinds = await look(await someone(*moods))
    assert kinds["mood_low"].tone == "careful"


async def test_the_language_and_units_are_the_persons(someone, look):
    user_id = await someone(weekly_kg=-0.4, profile=WOMAN | {"units": "us"}, language="de")
    _, kinds = await look(user_id)
    assert "0,9 lb pro Woche" in kinds["weight_down"].text


async def test_without_consent_nothing_is_read(new_person, coach):
    user_id = await new_person(consents=("terms", "privacy"))
    with pytest.raises(ConsentMissing):
        await insights_of(coach, user_id, NOW)


async def test_nothing_that_a_guard_stops_is_said_and_it_is_logged(someone, look, database):
    """A text of ours that a policy finds wrong is dropped: no text is above the gate."""
    tastes = DietPreferences(allergies=["meals", "protein"])
    user_id = await someone(tastes, weekly_kg=0.0, kcal=1700, protein_g=40)
    _, kinds = await look(user_id)
    assert "protein_low" not in kinds
    async with database.as_user(user_id) as data:
        logged = await data.all(
            data.mine(AiPolicyViolationLog).order_by(col(AiPolicyViolationLog.id))
        )
    assert {row.violation_type for row in logged} == {"unsafe_content"}


async def test_few_statements(someone, coach, database):
    user_id = await someone(weekly_kg=-0.4, kcal=1700)
    statements = []
    engine = database._engines["coach_app"].sync_engine

    def count(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    try:
        await insights_of(coach, user_id, NOW)
    finally:
        event.remove(engine, "before_cursor_execute", count)
    assert len(statements) <= 6

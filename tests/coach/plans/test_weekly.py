"""Weekly plans over a real database: what leaves, what never does, and who gets which."""

import asyncio
import json
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from coach.errors import ConsentMissing, ModelUnavailable
from coach.exits import numbers_in
from coach.plans import forget_week, kept_weeks, make_weekly
from coach.plans.draft import FORM
from database import col
from database.tables import (
    AiPolicyViolationLog,
    CheckIn,
    DietPreferences,
    RiskFlag,
    UserProfile,
    WeeklyPlan,
)
from tests.fakes import FOREVER

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOW.date()
WOMAN = {
    "sex": "female",
    "birth_year": 1990,
    "height_cm": 168,
    "activity_level": "light",
    "country": "GB",
}
MEALS = [
    ("breakfast", "Oats with yoghurt", ["60 g oats", "200 g yoghurt", "berries"], 420, 28),
    ("lunch", "Lentil stew", ["90 g lentils", "carrots", "olive oil"], 560, 34),
    ("dinner", "Salmon with potatoes", ["140 g salmon", "300 g potatoes", "spinach"], 610, 40),
]


def week(**first):
    """A good week for the woman; `first` changes the first meal of the first day."""
    days = [
        {
            "meals": [
                {
                    "slot": slot,
                    "dish": dish,
                    "ingredients": list(foods),
                    "energy_kcal": kcal,
                    "protein_g": grams,
                }
                for slot, dish, foods, kcal, grams in MEALS
            ],
            "movement": "A walk at a pace that lets you talk.",
        }
        for _ in range(7)
    ]
    days[0]["meals"][0] |= first
    return {"summary": "Simple meals that return, so that shopping stays easy.", "days": days}


def changed(change):
    plan = deepcopy(week())
    change(plan)
    return plan


@pytest.fixture
def someone(new_person, database):
    """Makes a woman of 72 kg who wants to lose fat; maintenance is near 2,000 kcal."""

    async def make(*rows, weight=72, **person):
        columns = {
            "profile": WOMAN,
            "goal": {"goal_type": "fat_loss"},
            "preferences": {"allergies": ["peanut"], "disliked_foods": ["celery"]},
        }
        user_id = await new_person(**(columns | person))
        async with database.as_user(user_id) as data:
            if weight:
                data.add(CheckIn(date=TODAY, weight_kg=weight))
            for row in rows:
                data.add(row)
        return user_id

    return make


@pytest.fixture
def plan(coach):
    async def make(user_id, week_start=None):
        return await make_weekly(coach, user_id, week_start=week_start, tier="standard", now=NOW)

    return make


@pytest.fixture
def violations(database):
    async def read(user_id):
        async with database.as_user(user_id) as data:
            table = AiPolicyViolationLog
            rows = await data.all(data.mine(table).order_by(col(table.id)))
        return {row.violation_type.value for row in rows}

    return read


def says(model, plan):
    words = plan if isinstance(plan, str) else json.dumps(plan)
    model.says(*([words] if words else []))


async def test_a_good_week_leaves_as_it_was_written(someone, plan, model, database):
    user_id = await someone()
    says(model, week())
    made = await plan(user_id)
    assert made.model == "scripted"
    assert model.forms == [FORM]
    assert [meal["dish"] for meal in made.plan["days"][0]["meals"]] == [m[1] for m in MEALS]
    assert {day["energy_kcal"] for day in made.plan["days"]} == {1590}
    assert [day["date"] for day in made.plan["days"]] == [
        (TODAY + timedelta(days=number)).isoformat() for number in range(7)
    ]
    assert made.plan["targets"]["expected_change_kg_per_week"] < 0
    async with database.as_user(user_id) as data:
        stored = await data.first(data.mine(WeeklyPlan))
    assert stored.plan == made.plan
    assert stored.prompt_version


async def test_the_model_is_told_the_bounds_and_the_tastes(someone, plan, model):
    says(model, week())
    await plan(await someone())
    told = model.seen[0][0]["content"]
    assert "peanut" in told
    assert "celery" in told
    assert "3 meals" in told


SHARP = {
    "too little energy": (week(energy_kcal=120, protein_g=20), "calorie_minimum"),
    "too much energy": (week(energy_kcal=2600), "calorie_maximum"),
    "too little protein": (
        changed(lambda p: [m.update(protein_g=10) for d in p["days"] for m in d["meals"]]),
        "protein_minimum",
    ),
    "too fast a loss": (
        changed(lambda p: [m.update(energy_kcal=200) for d in p["days"] for m in d["meals"]]),
        "weight_loss_rate",
    ),
    "an allergen": (week(ingredients=["60 g oats", "peanut butter"]), "unsafe_content"),
    "a hidden allergen": (week(dish="Chicken satay"), "unsafe_content"),
    "a fast in words": (
        changed(lambda p: p.update(summary="Fast on water alone for three days, then eat.")),
        None,
    ),
    "a figure in words": (
        changed(lambda p: p.update(summary="Eat only 800 kcal a day and lose 3 kg a week.")),
        "calorie_minimum",
    ),
    "a cure": (
        changed(lambda p: p.update(summary="This week cures your diabetes; stop your insulin.")),
        "medical_claim",
    ),
    "compensation": (
        changed(
            lambda p: p["days"][2].update(
                movement="Run for three hours to burn off what you ate and punish yourself."
            )
        ),
        None,
    ),
    "a link": (week(dish="Oats, see http://evil.example/x"), None),
    "a disliked food": (week(ingredients=["celery soup"]), None),
    "fewer meals": (changed(lambda p: p["days"][1]["meals"].pop()), None),
    "impossible protein": (week(protein_g=120), None),
    "six days": (changed(lambda p: p["days"].pop()), None),
    "a field of its own": (changed(lambda p: p.update(note="hello")), None),
    "a number as text": (week(energy_kcal="420"), None),
    "not a number": (json.dumps(week()).replace("420", "NaN", 1), None),
    "no JSON": ("Sure! Here is your week.", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize("case", SHARP)
async def test_a_bad_week_never_leaves(someone, plan, model, violations, case):
    bad, kind = SHARP[case]
    user_id = await someone()
    says(model, bad)
    says(model, bad)
    made = await plan(user_id)
    assert len(model.seen) == 2
    assert made.model == "offline-coach"
    assert made.plan["kind"] == "numbers"
    assert "Oats with yoghurt" not in json.dumps(made.plan)
    logged = await violations(user_id)
    assert kind is None or kind in logged


async def test_the_retry_is_told_why_and_may_be_right(someone, plan, model, violations):
    user_id = await someone()
    says(model, week(ingredients=["peanut butter"]))
    says(model, week())
    made = await plan(user_id)
    assert made.model == "scripted"
    assert "peanut" in model.seen[1][-1]["content"]
    assert await violations(user_id) == {"unsafe_content"}


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt", "it"])
@pytest.mark.parametrize("diet", ["none", "vegan", "keto", "paleo", "halal"])
async def test_our_own_week_has_figures_in_every_language(someone, plan, language, diet):
    """What passes is only what the guards let pass: a text of ours that they stop fails here."""
    made = await plan(
        await someone(
            language=language,
            consents=("terms", "privacy", "health_data"),
            preferences={"diet_type": diet, "allergies": ["peanut"], "meals_per_day": 4},
        )
    )
    assert made.plan["kind"] == "numbers"
    target = made.plan["targets"]["energy_kcal"]
    assert all(target - 2 <= day["energy_kcal"] <= 1.1 * target for day in made.plan["days"])
    assert len(made.plan["notes"]) == 1


@pytest.mark.parametrize("diet", ["vegan", "kosher"])
async def test_a_diet_is_kept(someone, plan, model, diet):
    user_id = await someone(preferences={"diet_type": diet})
    bad = week(ingredients=["bacon", "oats"])
    says(model, bad)
    says(model, bad)
    made = await plan(user_id)
    assert made.model == "offline-coach"
    assert "bacon" not in json.dumps(made.plan)


async def test_a_model_that_fails_leaves_it_to_the_kitchen(someone, plan, model):
    model.says(ModelUnavailable())
    assert (await plan(await someone())).model == "offline-coach"


async def test_a_model_that_never_comes_back_leaves_it_to_the_kitchen(someone, model, coach):
    impatient = replace(coach, limits=replace(coach.limits, turn_seconds=0.1))
    user_id = await someone()
    model.says(FOREVER)
    made = await make_weekly(impatient, user_id, week_start=None, tier="standard", now=NOW)
    assert made.model == "offline-coach"


async def test_no_connection_is_out_while_the_model_thinks(someone, plan, model, coach):
    user_id = await someone()
    model.says(FOREVER)
    task = asyncio.create_task(plan(user_id))
    await model.reached_forever.wait()
    assert not any(coach.database.connections_out.values())
    task.cancel()


async def test_without_consent_the_model_learns_nothing(someone, plan, model):
    made = await plan(await someone(consents=("terms", "privacy", "health_data")))
    assert made.model == "offline-coach"
    assert made.plan["kind"] == "numbers"
    assert not model.seen
    with pytest.raises(ConsentMissing):
        await plan(await someone(consents=("terms", "privacy")))


GENTLE = {
    "minor": {"profile": WOMAN | {"birth_year": 2012}},
    "pregnant": {"profile": WOMAN | {"is_pregnant": True}},
    "breastfeeding": {"profile": WOMAN | {"is_breastfeeding": True}},
    "medical": {"profile": WOMAN | {"medications": ["insulin"]}},
    "eating disorder": {"profile": WOMAN | {"health_conditions": ["bulimia"]}},
    "very light": {"weight": 46},
    "unknown weight": {"weight": None},
}


@pytest.mark.parametrize("who", GENTLE)
@pytest.mark.parametrize("language", ["en", "de", "fr", "pt", "es", "it"])
async def test_who_is_protected_reads_no_figure_and_no_model_writes(
    someone, plan, model, who, language
):
    made = await plan(await someone(**GENTLE[who], language=language))
    assert not model.seen
    assert made.plan["kind"] == "number_free"
    texts = [made.plan["summary"], *made.plan["notes"]]
    for day in made.plan["days"]:
        assert day["energy_kcal"] is day["protein_g"] is day["movement"] is None
        for meal in day["meals"]:
            assert meal["energy_kcal"] is meal["protein_g"] is None
            texts += [meal["dish"], *meal["ingredients"]]
    assert made.plan["targets"] is None
    assert not any(any(map(str.isdigit, text)) or [*numbers_in(text)] for text in texts)


async def test_a_light_person_gains_and_never_loses(someone, plan, model):
    user_id = await someone(weight=51)  # a body mass index of 18.1
    made = await plan(user_id)
    assert not model.seen
    assert made.plan["kind"] == "numbers"
    need = made.plan["targets"]["maintenance_kcal"]
    assert all(day["energy_kcal"] >= need - 60 for day in made.plan["days"])


@pytest.mark.parametrize("change", ["flag", "allergy", "diet", "pregnancy"])
async def test_an_old_week_is_judged_by_who_the_person_is_now(
    someone, plan, model, coach, database, change
):
    user_id = await someone()
    says(model, week())
    await plan(user_id)
    [kept] = await kept_weeks(coach, user_id, NOW)
    assert not kept.outdated
    async with database.as_user(user_id) as data:
        if change == "flag":
            data.add(RiskFlag(flag="crisis", raised=True, reason="a test", source="test"))
        elif change == "pregnancy":
            (await data.first(data.mine(UserProfile))).is_pregnant = True
        else:
            tastes = await data.first(data.mine(DietPreferences))
            tastes.allergies = ["salmon"] if change == "allergy" else tastes.allergies
            tastes.diet_type = "vegan" if change == "diet" else tastes.diet_type
    [kept] = await kept_weeks(coach, user_id, NOW)
    assert kept.outdated


async def test_the_newest_plan_of_a_week_counts(someone, plan, model, coach):
    user_id = await someone()
    other = date(2026, 11, 27)
    for start in (TODAY, other, TODAY):
        says(model, week())
        made = await plan(user_id, start)
    weeks = [kept.row for kept in await kept_weeks(coach, user_id, NOW)]
    assert [row.week_start for row in weeks] == [other, TODAY]
    assert weeks[1].id == made.id
    assert await forget_week(coach.database, user_id, TODAY)
    assert not await forget_week(coach.database, user_id, TODAY)
    assert [kept.row.week_start for kept in await kept_weeks(coach, user_id, NOW)] == [other]

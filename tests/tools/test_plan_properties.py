"""Any plan of anybody keeps every limit, and no policy objects to saying it."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import policies
from nutrition import safety
from policies import Case, Side
from tools._energy import energy_of
from tools._limits import barrier
from tools._person import person_from_rows
from tools._plan import make_plan
from tools._rows import Eaten, Rows, Weighed
from tools.plan_targets import _targets, numbers

TODAY = date(2026, 11, 20)
for_everybody = settings(database=None, deadline=None, derandomize=True, max_examples=400)
when_spoken = settings(database=None, deadline=None, derandomize=True, max_examples=60)

profiles = st.fixed_dictionaries(
    {
        "sex": st.sampled_from(["male", "female", "other", "prefer_not_to_say", None]),
        "height_cm": st.floats(140, 210),
        "birth_year": st.integers(1936, 2012),
        "activity_level": st.sampled_from(
            ["sedentary", "light", "moderate", "active", "very_active", None]
        ),
        "is_pregnant": st.sampled_from([None, None, None, False, True]),
        "is_breastfeeding": st.sampled_from([None, None, None, False, True]),
        "medications": st.sampled_from([[], [], [], ["insulin"], ["ibuprofen"]]),
    }
)
goals = st.sampled_from(["fat_loss", "fat_loss", "muscle_gain", "recomp", "maintenance"])
paces = st.sampled_from(["slow", "moderate", "aggressive"])
flags = st.lists(st.sampled_from(["watch", "medical", "eating_disorder"]), max_size=1)


@st.composite
def people(draw):
    """Rows of anybody: a body, a goal, perhaps some weeks of logs."""
    profile = draw(profiles)
    bmi = draw(st.floats(16, 55))
    weight = round(bmi * (profile["height_cm"] / 100) ** 2, 1)
    goal_kg = draw(st.none() | st.floats(0.6, 1.3).map(lambda share: round(share * weight, 1)))
    person = person_from_rows(
        profile=profile,
        goal={"goal_type": draw(goals), "target_weight_kg": goal_kg},
        preferences={"diet_type": draw(st.sampled_from(["none", "keto"]))},
        weight_kg=weight,
        flags=draw(flags),
        today=TODAY,
    )
    logged = draw(st.sampled_from([0, 0, 42]))
    kcal, slope = draw(st.floats(500, 6000)), draw(st.floats(-0.2, 0.2))
    fat = draw(st.none() | st.floats(5, 60))
    days = [TODAY - timedelta(days=back) for back in range(logged, 0, -1)]
    return Rows(
        today=TODAY,
        person=person,
        profile=profile,
        goal={},
        preferences={},
        weight_day=TODAY,
        weighed=[Weighed(day, weight + slope * n, fat) for n, day in enumerate(days)],
        eaten=[Eaten(day, kcal, is_complete=True) for day in days],
    )


@for_everybody
@given(people(), goals, paces)
def test_every_plan_keeps_every_limit(rows, goal, pace):
    person, energy = rows.person, energy_of(rows)
    plan = make_plan(person, energy, goal=goal, pace=pace)
    held = barrier(person)
    if plan.status == "no_numbers":
        assert held.number_free
        assert plan.target_kcal is None
        return
    assert held is None or not held.number_free
    assert plan.target_kcal >= person.floor_kcal
    assert plan.target_kcal <= min(person.ceiling_kcal, 6000)
    assert plan.target_kcal >= (_resting(energy, plan) if energy.resting else 0)
    assert plan.change_kcal >= -min(0.25 * plan.maintenance_kcal, 1000) - 1e-6
    assert plan.change_kcal <= max(510, person.floor_kcal - plan.maintenance_kcal + 10)
    lean = safety.bmi(energy.weight_kg, energy.height_cm) < 25
    cap = safety.loss_cap_kg_per_week(energy.weight_kg, lean=lean)
    assert -plan.rate_kg_per_week <= cap + 1e-6
    if held is not None or goal != "fat_loss":
        assert plan.change_kcal >= 0
    if person.is_breastfeeding:
        assert plan.target_kcal >= 1800


def _resting(energy, plan):
    return min(energy.resting.kcal, plan.maintenance_kcal)


@for_everybody
@given(people(), goals, paces)
def test_every_plan_has_enough_of_everything(rows, goal, pace):
    person, energy = rows.person, energy_of(rows)
    plan = make_plan(person, energy, goal=goal, pace=pace)
    assume(plan.macros is not None)
    macros = plan.macros
    assert macros.protein_g >= person.protein_floor_g
    assert macros.protein_g >= safety.protein_minimum_g(energy.weight_kg, age=energy.age) - 1e-6
    assert macros.protein_g <= 2.5 * energy.weight_kg
    assert macros.fat_g * 9 >= 0.2 * plan.target_kcal
    assert macros.carb_g >= 0
    assert macros.kcal == pytest.approx(plan.target_kcal, abs=1) or macros.carb_g == 0


@for_everybody
@given(people(), goals, paces)
def test_faster_is_never_more(rows, goal, pace):
    person, energy = rows.person, energy_of(rows)
    slow, fast = (
        make_plan(person, energy, goal="fat_loss", pace=each) for each in ("slow", "aggressive")
    )
    if slow.target_kcal is not None:
        assert slow.target_kcal >= fast.target_kcal


PHRASES = [
    "Aim for {kcal} kcal a day with {protein} g of protein.",
    "Your daily target is {kcal:,} calories, {protein} g protein, {fat} g fat and {carbs} g carbs.",
    "Eat about {kcal} kcal per day; at first you would {verb} about {rate} kg a week.",
    "| Target | Amount |\n| --- | --- |\n| Energy | {kcal} kcal |\n| Protein | {protein} g |\n",
    "Apunta a {kcal} kcal al día y {protein} g de proteína.",
    "Iss etwa {kcal} kcal am Tag und {protein} g Eiweiß.",
    "Vise {kcal} kcal par jour et {protein} g de protéines.",
    "Aim for {kj} kJ a day.",
]


@pytest.fixture(scope="module")
def all_policies():
    return policies.load()


@pytest.mark.parametrize("phrase", PHRASES)
@when_spoken
@given(rows=people(), goal=goals, pace=paces)
def test_no_policy_objects_to_a_plan(all_policies, phrase, rows, goal, pace):
    energy = energy_of(rows)
    plan = make_plan(rows.person, energy, goal=goal, pace=pace)
    assume(plan.macros is not None)
    found = _targets(plan, energy)
    text = phrase.format(
        kcal=found.target_kcal,
        kj=round(found.target_kcal * 4.184),
        protein=found.protein_g,
        fat=found.fat_g,
        carbs=found.carbs_g,
        verb="lose" if found.daily_change_kcal < 0 else "gain",
        rate=abs(found.expected_change_kg_per_week),
    )
    for numbers_of_the_turn in (tuple(numbers(found)), ()):
        case = Case(Side.OUTPUT, text, person=rows.person, today=TODAY, numbers=numbers_of_the_turn)
        assert policies.judge(case, all_policies).findings == ()

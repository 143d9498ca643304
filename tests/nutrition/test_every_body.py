"""What holds for every body: monotonic formulas, unit round trips, floors never undercut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutrition import adaptive, energy, macros, projection, safety, trend, units
from nutrition.allergens import find_allergens

for_every_body = settings(database=None, deadline=None, derandomize=True, max_examples=150)

weights = st.floats(35, 250)
heights = st.floats(130, 220)
ages = st.integers(19, 90)
sexes = st.sampled_from(["male", "female", "other", "prefer_not_to_say"])
levels = st.sampled_from(list(energy.ACTIVITY_MULTIPLIERS))


@for_every_body
@given(st.floats(0, 500))
def test_units_round_trip(value):
    assert units.kg_from_lb(units.lb_from_kg(value)) == pytest.approx(value)
    assert units.kg_from_stone(*units.stone_from_kg(value)) == pytest.approx(value)
    assert units.cm_from_feet(*units.feet_from_cm(value)) == pytest.approx(value)
    assert units.kcal_from_kj(units.kj_from_kcal(value)) == pytest.approx(value)


@for_every_body
@given(sexes, levels, st.tuples(weights, heights, ages), st.floats(0.5, 20))
def test_more_weight_needs_more_energy(sex, level, body, more):
    weight, height, age = body

    def need(kg, years):
        return energy.daily_energy(sex, level, weight_kg=kg, height_cm=height, age=years)

    lighter, heavier, older = need(weight, age), need(weight + more, age), need(weight, age + 1)
    assert heavier.conventional_kcal > lighter.conventional_kcal > older.conventional_kcal
    assert heavier.eer_kcal > lighter.eer_kcal > older.eer_kcal


@for_every_body
@given(st.floats(0, 6000), sexes, st.floats(800, 3500), st.floats(1, 2.5))
def test_safe_target_undercuts_no_bound(requested, sex, bmr, pal):
    tdee = bmr * pal
    target = safety.safe_target_kcal(requested, sex=sex, bmr_kcal=bmr, tdee_kcal=tdee)
    assert target >= safety.calorie_floor_kcal(sex)
    assert target >= max(requested, bmr)
    assert tdee - target <= max(0, 0.25 * tdee + 1e-6)


@for_every_body
@given(weights, heights)
def test_lowest_goal_is_never_underweight(weight, height):
    lowest = safety.min_goal_weight_kg(height)
    assert safety.bmi(lowest, height) >= 18.5 - 1e-6
    assert safety.bmi(lowest - 0.1, height) < 18.5


@for_every_body
@given(weights, st.floats(-1000, 1000), st.floats(0, 2000), st.floats(1, 100))
def test_projection_runs_towards_its_plateau(weight, change, days, later):
    now = projection.projected_weight(weight, change, days)
    then = projection.projected_weight(weight, change, days + later)
    end = projection.plateau_weight(weight, change)
    assert abs(then - end) <= abs(now - end) + 1e-9
    assert abs(now - weight) <= abs(change) * days / 9100 + 1e-6


@for_every_body
@given(weights, st.floats(-40, 40), st.floats(-1000, 1000))
def test_goal_day_lands_on_the_goal(weight, by, change):
    days = projection.days_to_goal(weight, weight + by, change)
    if days is not None and days < 5000:
        landed = projection.projected_weight(weight, change, days)
        assert landed == pytest.approx(weight + by, abs=1e-4)


@for_every_body
@given(st.floats(800, 6000), weights, st.floats(0.8, 2.2), st.floats(20, 40))
def test_macros_are_never_negative(kcal, weight, protein, fat):
    split = macros.macro_split(kcal, weight_kg=weight, protein_g_per_kg=protein, fat_pct=fat)
    assert min(split.protein_g, split.fat_g, split.carb_g) >= 0
    assert split.kcal >= kcal - 1e-6
    assert split.fat_g >= 0.6 * weight - 1e-9


@for_every_body
@given(st.lists(st.tuples(st.integers(0, 400), st.floats(40, 150)), max_size=40))
def test_every_weigh_in_is_kept_or_named(seen):
    ordered = sorted({day: (day, kg) for day, kg in seen}.values())
    found = trend.cleaned(ordered)
    assert sorted([*found.kept, *found.odd, *found.unit_slips]) == ordered


@for_every_body
@given(st.lists(st.tuples(st.integers(1, 9), st.floats(60, 80)), min_size=1, max_size=40))
def test_trend_stays_between_the_weights(steps):
    day, seen = 0, []
    for gap, kg in steps:
        day += gap
        seen.append((day, kg))
    line = trend.ewma(seen)
    assert min(kg for _, kg in seen) - 1e-9 <= min(line)
    assert max(line) <= max(kg for _, kg in seen) + 1e-9


logs = st.builds(
    adaptive.DayLog,
    st.none() | st.floats(40, 150),
    st.none() | st.floats(0, 8000),
)


@for_every_body
@given(st.lists(logs, max_size=60), st.floats(1300, 4000))
def test_adaptive_estimate_stays_in_its_bounds(days, prior):
    found = adaptive.adaptive_tdee(days, prior)
    if found is not None:
        assert 0.7 * prior - 1e-6 <= found.tdee_kcal <= 1.4 * prior + 1e-6
        assert 0 < found.sd_kcal < 1000


@for_every_body
@given(st.text(max_size=120), st.lists(st.sampled_from(["nuts", "milk", "gluten", "kiwi"])))
def test_allergen_spans_lie_in_the_text(text, declared):
    for hit in find_allergens(text + " walnut latte with kiwi toast", declared):
        start, end = hit.span
        assert 0 <= start < end <= len(text) + 29

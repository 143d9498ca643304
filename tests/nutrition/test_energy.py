"""Energy needs: worked examples, and which method is chosen."""

import pytest

from nutrition import eer, energy, macros

WOMAN = {"weight_kg": 65, "height_cm": 164, "age": 30}
MAN = {"weight_kg": 80, "height_cm": 180, "age": 30}


@pytest.mark.parametrize(
    ("sex", "facts", "kcal"),
    [
        ("male", MAN, 1780),
        ("female", WOMAN, 1364),
        ("other", WOMAN, 1447),
        ("prefer_not_to_say", WOMAN, 1447),
    ],
)
def test_mifflin(sex, facts, kcal):
    assert energy.mifflin_bmr(sex, **facts) == kcal


def test_revised_harris_benedict_is_the_mean_for_other_people():
    low, high = (energy.harris_benedict_bmr(sex, **MAN) for sex in ("female", "male"))
    assert energy.harris_benedict_bmr("other", **MAN) == pytest.approx((low + high) / 2)
    assert high == pytest.approx(1853.632)


def test_equations_of_fat_free_mass():
    free = energy.fat_free_mass_kg(80, 15)
    assert free == 68
    assert energy.katch_mcardle_bmr(free) == pytest.approx(1838.8)
    assert energy.cunningham_bmr(free) == 1996


@pytest.mark.parametrize(
    ("body_fat_pct", "method"),
    [
        (None, "mifflin_st_jeor"),
        (4.9, "mifflin_st_jeor"),
        (5, "katch_mcardle"),
        (60, "katch_mcardle"),
        (60.1, "mifflin_st_jeor"),
    ],
)
def test_body_fat_decides_the_equation(body_fat_pct, method):
    found = energy.resting_energy("female", **WOMAN, body_fat_pct=body_fat_pct)
    assert found.method == method


def test_no_adult_equation_below_nineteen():
    assert energy.resting_energy("male", weight_kg=70, height_cm=175, age=18) is None
    assert energy.resting_energy("male", weight_kg=70, height_cm=175, age=19) is not None


def test_range_of_other_people_spans_both_sexes():
    found = energy.resting_energy("other", **WOMAN)
    assert found.low_kcal == pytest.approx(0.9 * energy.mifflin_bmr("female", **WOMAN))
    assert found.high_kcal == pytest.approx(1.1 * energy.mifflin_bmr("male", **WOMAN))


def test_daily_energy_gives_both_methods():
    need = energy.daily_energy("male", "sedentary", **MAN)
    assert need.low_kcal == need.conventional_kcal == 2136
    assert need.high_kcal == pytest.approx(2726.17)


@pytest.mark.parametrize(
    ("sex", "age", "weight_kg", "height_cm", "kcal"),
    [
        # 55.59 - 22.25 x 10 + 8.43 x 140 + 17.07 x 32 + 30
        ("female", 10, 32, 140, 1589.53),
        # -447.51 + 3.68 x 3 + 13.01 x 95 + 13.15 x 14 + 20
        ("male", 3, 14, 95, 1003.58),
        # -447.51 + 3.68 x 16 + 13.01 x 175 + 13.15 x 65 + 20
        ("male", 16, 65, 175, 2762.87),
    ],
)
def test_children_need_energy_to_grow(sex, age, weight_kg, height_cm, kcal):
    facts = {"weight_kg": weight_kg, "height_cm": height_cm, "age": age}
    assert eer.child_eer(sex, "inactive", **facts) == pytest.approx(kcal)


def test_child_of_neither_sex_gets_the_mean():
    facts = {"weight_kg": 32, "height_cm": 140, "age": 10}
    both = [eer.child_eer(sex, "active", **facts) for sex in ("male", "female")]
    assert eer.child_eer("other", "active", **facts) == pytest.approx(sum(both) / 2)


@pytest.mark.parametrize("age", [2.9, 19])
def test_equations_for_children_end(age):
    with pytest.raises(ValueError, match="3 to 18"):
        eer.child_eer("male", "active", weight_kg=50, height_cm=150, age=age)


@pytest.mark.parametrize(
    ("bmi", "laid_down"), [(18.4, 300), (18.5, 200), (24.9, 200), (25, 150), (30, -50)]
)
def test_pregnancy_lays_down_by_the_index_before_it(bmi, laid_down):
    facts = {"weight_kg": 68, "height_cm": 165, "age": 30, "gestation_weeks": 24}
    kcal = eer.pregnancy_eer("low_active", **facts, prepregnancy_bmi=bmi)
    assert kcal == pytest.approx(2491.04 + laid_down)


def test_lactation_adds_a_little_less_after_six_months():
    early, late = (eer.lactation_eer("low_active", **WOMAN, months=months) for months in (6, 7))
    assert (early, late) == pytest.approx((2636.97, 2616.97))


def test_macros_add_up_to_the_energy():
    split = macros.macro_split(2200, weight_kg=80, protein_g_per_kg=1.6, fat_pct=30)
    assert (split.protein_g, split.carb_g, split.fibre_g) == pytest.approx((128, 257, 30.8))
    assert split.kcal == pytest.approx(2200)


def test_keto_caps_its_carbohydrate():
    split = macros.keto_split(1900, weight_kg=72, protein_g_per_kg=1.6, net_carb_g=80)
    assert split.carb_g == 50
    assert split.kcal == pytest.approx(1900)

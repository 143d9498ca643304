"""estimate_energy_needs: every method that the data allow."""

from datetime import timedelta

import pytest

from database.tables import CheckIn, NutritionDay, Risk, RiskFlag


async def test_by_formula(woman, record, ask, all_tools, today):
    her = await woman()
    await record(her, CheckIn(date=today, weight_kg=70))
    found = await ask("estimate_energy_needs", her)
    # 10 x 70 + 6.25 x 168 - 5 x 35 - 161 = 1414; x 1.375
    assert (found.resting_kcal, found.tdee_kcal, found.method) == (1414, 1944, "formula")
    # 575.77 - 7.01 x 35 + 6.60 x 168 + 12.14 x 70
    assert (found.requirement_kcal, found.tdee_high_kcal) == (2289, 2289)
    assert (found.tdee_low_kcal, found.uncertainty_kcal) == (1944, 194)
    assert (found.data_gaps, found.confidence, found.caution) == ([], 0.6, None)
    tool = all_tools["estimate_energy_needs"]
    assert {each.role for each in tool.numbers(found)} == {"expenditure"}
    assert tool.summary(found) == "method formula, 0 gaps"


async def test_measured_body_fat_changes_the_method(woman, record, ask, today):
    her = await woman()
    fresh, old = today - timedelta(days=80), today - timedelta(days=200)
    await record(her, CheckIn(date=fresh, weight_kg=70, body_fat_pct=30))
    await record(her, CheckIn(date=old, weight_kg=75, body_fat_pct=40))
    found = await ask("estimate_energy_needs", her)
    assert (found.resting_method, found.resting_kcal) == ("katch_mcardle", 1428)


async def test_old_body_fat_is_forgotten(woman, record, ask, today):
    her = await woman()
    await record(her, CheckIn(date=today - timedelta(days=91), weight_kg=70, body_fat_pct=30))
    found = await ask("estimate_energy_needs", her)
    assert found.resting_method == "mifflin_st_jeor"
    assert found.data_gaps == ["the newest weight is more than a month old"]


async def test_learnt_from_their_own_logs(woman, record, ask, today):
    her = await woman()
    days = [today - timedelta(days=back) for back in range(50, 0, -1)]
    # Eats 2,000 kcal and loses 0.05 kg a day: the body uses 2,385.
    await record(
        her,
        *(CheckIn(date=day, weight_kg=round(72.5 - 0.05 * n, 2)) for n, day in enumerate(days)),
        *(NutritionDay(date=day, calories=2000) for day in days),
    )
    found = await ask("estimate_energy_needs", her)
    assert (found.method, found.adaptive_status) == ("adaptive", "ready")
    assert found.adaptive_kcal == pytest.approx(2385, abs=60)
    assert found.tdee_kcal == found.adaptive_kcal
    assert (found.confidence, found.adaptive_sd_kcal < 160) == (0.9, True)


@pytest.mark.parametrize("missing", ["height_cm", "birth_year"])
async def test_missing_fact_is_named(woman, record, ask, today, missing):
    her = await woman(profile={missing: None})
    await record(her, CheckIn(date=today, weight_kg=70))
    found = await ask("estimate_energy_needs", her)
    assert (found.tdee_kcal, found.confidence) == (None, 0)
    assert found.data_gaps == [f"{missing.split('_cm')[0].replace('_', ' ')} is not known"]


async def test_assumptions_are_told(woman, record, ask, today):
    her = await woman(profile={"activity_level": None, "sex": None})
    await record(her, CheckIn(date=today, weight_kg=70))
    found = await ask("estimate_energy_needs", her)
    assert len(found.data_gaps) == 2
    assert found.confidence == 0.3


async def test_a_slip_of_the_unit_shapes_nothing(woman, record, ask, today):
    her = await woman()
    weights = dict.fromkeys(range(1, 9), 70) | {0: 154.3}
    await record(
        her, *(CheckIn(date=today - timedelta(days=b), weight_kg=kg) for b, kg in weights.items())
    )
    found = await ask("estimate_energy_needs", her)
    assert found.resting_kcal == 1414
    assert "does not fit" in found.data_gaps[0]


async def test_pregnancy_and_milk(woman, record, ask, today):
    pregnant = await woman(profile={"is_pregnant": True})
    nursing = await woman(profile={"is_breastfeeding": True})
    for each in (pregnant, nursing):
        await record(each, CheckIn(date=today, weight_kg=70))
    late = await ask("estimate_energy_needs", pregnant, gestation_weeks=24)
    early = await ask("estimate_energy_needs", pregnant, gestation_weeks=13)
    milk = await ask("estimate_energy_needs", nursing, months_since_birth=3)
    # 693.35 - 2.04 x 35 + 5.73 x 168 + 10.20 x 70 + 9.16 x 24 + 200 at an index of 24.8
    assert (late.pregnancy_kcal, early.pregnancy_kcal) == (2718, 2289)
    assert milk.breastfeeding_kcal == 2689
    assert "midwife" in late.caution
    unsaid = await ask("estimate_energy_needs", pregnant)
    assert unsaid.data_gaps == ["week of pregnancy not said"]


async def test_no_figures_with_an_eating_disorder(woman, record, ask, today):
    her = await woman()
    await record(her, CheckIn(date=today, weight_kg=70))
    await record(
        her, RiskFlag(flag=Risk.EATING_DISORDER, raised=True, reason="test", source="test")
    )
    found = await ask("estimate_energy_needs", her)
    told = found.model_dump(exclude_none=True)
    assert set(told) == {"caution", "data_gaps", "confidence"}

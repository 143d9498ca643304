from datetime import date

from database.demo import fill_demo
from database.tables import CheckIn, DietPreferences, NutritionDay, UserGoal

TODAY = date(2026, 3, 1)


async def _days(database, person):
    async with database.as_reader(person) as data:
        check_ins = await data.all(data.mine(CheckIn).order_by(CheckIn.date))
        eaten = await data.all(data.mine(NutritionDay).order_by(NutritionDay.date))
    weights = [(row.date, row.weight_kg, row.mood) for row in check_ins]
    return weights, [(row.date, row.calories, row.protein_g, row.is_complete) for row in eaten]


async def test_twelve_weeks_with_gaps_and_a_slow_loss(database, new_person):
    person = await new_person()
    assert await fill_demo(database, person, today=TODAY)
    weights, eaten = await _days(database, person)
    assert 60 <= len(weights) < 84
    assert 60 <= len(eaten) < 84
    assert (TODAY - weights[0][0]).days < 84
    assert weights[-1][0] == TODAY
    assert 3 <= weights[0][1] - weights[-1][1] <= 7
    assert any(not complete for *_, complete in eaten)
    weekend = [calories for day, calories, *_ in eaten if day.weekday() >= 5]
    weekdays = [calories for day, calories, *_ in eaten if day.weekday() < 5]
    assert sum(weekend) / len(weekend) > sum(weekdays) / len(weekdays) + 100


async def test_same_seed_tells_the_same_story(database, new_person):
    one, two, three = [await new_person() for _ in range(3)]
    await fill_demo(database, one, today=TODAY, seed=7)
    await fill_demo(database, two, today=TODAY, seed=7)
    await fill_demo(database, three, today=TODAY, seed=8)
    assert await _days(database, one) == await _days(database, two)
    assert await _days(database, one) != await _days(database, three)


async def test_scores_are_those_of_the_days_eating(database, new_person):
    person = await new_person()
    await fill_demo(database, person, today=TODAY)
    async with database.as_reader(person) as data:
        check_ins = await data.all(data.mine(CheckIn))
        eaten = {row.date: row.adherence for row in await data.all(data.mine(NutritionDay))}
    assert all(row.adherence_score == eaten.get(row.date) for row in check_ins)
    assert sum(row.adherence_score is not None for row in check_ins) > 40


async def test_second_filling_changes_nothing(database, new_person):
    person = await new_person()
    await fill_demo(database, person, today=TODAY)
    before = await _days(database, person)
    assert not await fill_demo(database, person, today=TODAY, seed=9)
    assert await _days(database, person) == before


async def test_person_has_goal_allergy_and_consents(database, new_person):
    person = await new_person(consents=())
    await fill_demo(database, person, today=TODAY)
    async with database.as_reader(person) as data:
        assert (await data.first(data.mine(DietPreferences))).allergies == ["peanut"]
        assert (await data.first(data.mine(UserGoal))).goal_type == "fat_loss"
        assert await data.consents() >= {"terms", "privacy", "health_data", "model_provider"}

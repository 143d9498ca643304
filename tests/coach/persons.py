"""People of many kinds, for whom every ready-made text must hold."""

from dataclasses import replace

from policies import Flag, Person

PERSONS = {
    "unknown": Person(),
    "woman": Person(sex="female", age=30, weight_kg=65, height_cm=168, tdee_kcal=1900),
    "man": Person(sex="male", age=45, weight_kg=98.4, height_cm=181, tdee_kcal=2740),
    "small woman": Person(sex="female", age=71, weight_kg=47, height_cm=152, tdee_kcal=1190),
    "heavy": Person(sex="other", age=52, weight_kg=163.7, height_cm=175, tdee_kcal=3655),
    "without weight": Person(sex="male", age=33, tdee_kcal=2500),
    "minor": Person(sex="female", age=15, weight_kg=60, height_cm=165, tdee_kcal=2100),
    "pregnant": Person(sex="female", age=29, weight_kg=70, height_cm=170, is_pregnant=True),
    "breastfeeding": Person(sex="female", age=31, weight_kg=64, is_breastfeeding=True),
    "underweight": Person(sex="male", age=26, weight_kg=52, height_cm=178, tdee_kcal=2000),
    "low goal": Person(sex="female", age=26, weight_kg=60, height_cm=170, goal_weight_kg=50),
    "eating disorder": Person(age=24, weight_kg=58, flags=frozenset({Flag.EATING_DISORDER})),
    "crisis": Person(sex="male", age=40, flags=frozenset({Flag.CRISIS})),
    "allergic": Person(sex="female", age=37, weight_kg=72, allergies=("peanut", "milk", "fish")),
}
COUNTRIES = (None, "US", "UK", "FR", "AT", "IN", "XX")


def everyone(language: str) -> list[Person]:
    """Each person in each country, speaking one language."""
    return [
        replace(person, language=language, country=country)
        for person in PERSONS.values()
        for country in COUNTRIES
    ]

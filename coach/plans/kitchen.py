"""The coach's own kitchen: weeks of simple meals by the numbers, for whom no model plans.

Energy, protein and net carbohydrate per 100 g as bought. Source: USDA SR28, public domain, rounded.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from nutrition.allergens import find_allergens
from nutrition.diets import GRAIN, LEGUME, MEAT, STARCH

Slot = Literal["breakfast", "lunch", "dinner", "snack"]


@dataclass(frozen=True, slots=True)
class Food:
    kcal: float
    protein_g: float
    carb_g: float
    kinds: frozenset[str] = field(default=frozenset())

    @property
    def role(self) -> str:
        """What its amount serves: `side` stays as it is, `protein` and `energy` are fitted."""
        if self.kcal < _SIDE_KCAL:
            return "side"
        return "protein" if 4 * self.protein_g >= _PROTEIN_SHARE * self.kcal else "energy"


_SIDE_KCAL = 55
_PROTEIN_SHARE = 0.35


def _food(kcal: float, protein_g: float, carb_g: float, *kinds: str) -> Food:
    return Food(kcal, protein_g, carb_g, frozenset(kinds))


FOODS: Mapping[str, Food] = {
    "oats": _food(379, 13.2, 57.6, GRAIN),
    "rice": _food(365, 7.1, 78.7, GRAIN),
    "quinoa": _food(368, 14.1, 57.2, GRAIN),
    "bread": _food(252, 12.5, 36.7, GRAIN),
    "pasta": _food(348, 14.0, 64.0, GRAIN),
    "potatoes": _food(77, 2.0, 15.4, STARCH),
    "sweet_potato": _food(86, 1.6, 17.1),
    "lentils": _food(352, 24.6, 52.7, LEGUME),
    "chickpeas": _food(164, 8.9, 19.8, LEGUME),
    "beans": _food(132, 8.9, 15.0, LEGUME),
    "peas": _food(81, 5.4, 8.8, LEGUME),
    "tofu": _food(144, 17.3, 1.0, LEGUME),
    "pea_protein": _food(390, 80.0, 5.0, LEGUME),
    "pumpkin_seeds": _food(559, 30.2, 4.7),
    "almonds": _food(579, 21.2, 9.1),
    "walnuts": _food(654, 15.2, 7.0),
    "olive_oil": _food(884, 0.0, 0.0),
    "avocado": _food(160, 2.0, 1.8),
    "banana": _food(89, 1.1, 20.2),
    "apple": _food(52, 0.3, 11.4),
    "berries": _food(50, 0.8, 8.5),
    "spinach": _food(23, 2.9, 1.4),
    "broccoli": _food(34, 2.8, 4.0),
    "tomatoes": _food(18, 0.9, 2.7),
    "peppers": _food(31, 1.0, 3.9),
    "carrots": _food(41, 0.9, 6.8),
    "mushrooms": _food(22, 3.1, 2.3),
    "courgette": _food(17, 1.2, 2.1),
    "salad": _food(15, 1.4, 1.6),
    "eggs": _food(143, 12.6, 0.7, "egg"),
    "yoghurt": _food(73, 9.9, 3.9, "milk"),
    "cottage_cheese": _food(84, 11.0, 4.3, "milk"),
    "chicken": _food(120, 22.5, 0.0, MEAT),
    "turkey": _food(114, 23.7, 0.0, MEAT),
    "salmon": _food(208, 20.4, 0.0, "fish"),
    "cod": _food(82, 17.8, 0.0, "fish"),
}

Dish = Mapping[str, int]
"""Foods and their grams in a helping."""

BREAKFASTS: Sequence[Dish] = (
    {"oats": 60, "yoghurt": 200, "berries": 100, "walnuts": 15},
    {"eggs": 150, "bread": 70, "tomatoes": 100, "olive_oil": 5},
    {"oats": 60, "pea_protein": 25, "banana": 100, "almonds": 15},
    {"cottage_cheese": 250, "apple": 150, "pumpkin_seeds": 20},
    {"tofu": 180, "potatoes": 150, "spinach": 80, "olive_oil": 8},
    {"eggs": 180, "spinach": 100, "mushrooms": 100, "avocado": 80, "olive_oil": 8},
    {"turkey": 130, "sweet_potato": 200, "peppers": 100, "olive_oil": 8},
    {"oats": 60, "pea_protein": 25, "apple": 150, "pumpkin_seeds": 20},
)
MAINS: Sequence[Dish] = (
    {"chicken": 150, "rice": 70, "broccoli": 200, "olive_oil": 10},
    {"lentils": 80, "tofu": 80, "carrots": 150, "tomatoes": 200, "olive_oil": 10},
    {"salmon": 140, "potatoes": 300, "spinach": 150, "olive_oil": 5},
    {"turkey": 140, "pasta": 80, "tomatoes": 200, "mushrooms": 100, "olive_oil": 8},
    {"tofu": 200, "rice": 70, "peppers": 150, "broccoli": 150, "olive_oil": 8},
    {"cod": 180, "quinoa": 70, "courgette": 200, "olive_oil": 12},
    {"eggs": 150, "potatoes": 300, "peas": 100, "olive_oil": 5},
    {"chicken": 160, "sweet_potato": 300, "salad": 100, "olive_oil": 12},
    {"beans": 250, "rice": 50, "tomatoes": 200, "peppers": 100, "olive_oil": 8},
    {"chickpeas": 200, "quinoa": 50, "spinach": 100, "peppers": 100, "olive_oil": 10},
    {"salmon": 160, "salad": 150, "avocado": 100, "olive_oil": 12},
    {"chicken": 170, "courgette": 200, "mushrooms": 150, "olive_oil": 20},
    {"cod": 200, "broccoli": 200, "avocado": 80, "olive_oil": 20},
    {"eggs": 180, "salad": 150, "avocado": 100, "olive_oil": 10},
    {"pea_protein": 35, "lentils": 80, "carrots": 150, "spinach": 100, "olive_oil": 12},
)
SNACKS: Sequence[Dish] = (
    {"yoghurt": 200, "berries": 100},
    {"apple": 150, "almonds": 25},
    {"cottage_cheese": 150, "tomatoes": 150},
    {"banana": 120, "pumpkin_seeds": 25},
    {"eggs": 100, "peppers": 150},
    {"chickpeas": 100, "carrots": 100, "olive_oil": 5},
    {"avocado": 100, "pumpkin_seeds": 15, "tomatoes": 100},
)

SLOTS: Mapping[int, Sequence[Slot]] = {
    2: ("lunch", "dinner"),
    3: ("breakfast", "lunch", "dinner"),
    4: ("breakfast", "lunch", "snack", "dinner"),
    5: ("breakfast", "snack", "lunch", "snack", "dinner"),
    6: ("breakfast", "snack", "lunch", "snack", "dinner", "snack"),
}
DAYS = 7

_LEFT_OUT: Mapping[str, frozenset[str]] = {
    "pescatarian": frozenset({MEAT}),
    # Meat from which butcher, cheese with which rennet: nobody can tell from here.
    "halal": frozenset({MEAT}),
    "kosher": frozenset({MEAT}),
    "vegetarian": frozenset({MEAT, "fish"}),
    "vegan": frozenset({MEAT, "fish", "egg", "milk"}),
    "paleo": frozenset({GRAIN, LEGUME, STARCH, "milk"}),
}
_KETO_CARB_G = 9.2
_KEPT_SHARE = 0.6
_FITTED = (0.4, 4.0)
_DENSE_KCAL = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Meal:
    """Foods and grams; none where nothing in this kitchen suits the person."""

    slot: Slot
    grams: Mapping[str, int]

    @property
    def kcal(self) -> int:
        return round(sum(FOODS[name].kcal * grams / 100 for name, grams in self.grams.items()))

    @property
    def protein_g(self) -> int:
        return int(sum(FOODS[name].protein_g * grams / 100 for name, grams in self.grams.items()))

    @property
    def carb_g(self) -> float:
        return sum(FOODS[name].carb_g * grams / 100 for name, grams in self.grams.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a week has to fit. `names` are the foods' names in the languages that count."""

    meals_a_day: int
    diet: str | None
    allergies: Sequence[str]
    dislikes: Sequence[str]
    names: Mapping[str, Sequence[str]]


def cook(wishes: Wishes) -> list[list[Meal]]:
    """Seven days of meals in helpings as they come, all of foods that suit the person."""
    suits = frozenset(name for name in FOODS if _suits(name, wishes))
    mains = _dishes(MAINS, suits)
    breakfasts = _dishes(BREAKFASTS, suits) or mains
    snacks = _dishes(SNACKS, suits, strongly=False) or breakfasts
    menu = {"breakfast": breakfasts, "lunch": mains, "dinner": mains, "snack": snacks}
    slots = SLOTS[min(max(wishes.meals_a_day, min(SLOTS)), max(SLOTS))]
    if wishes.meals_a_day < min(SLOTS):
        slots = SLOTS[3]
    served = dict.fromkeys(("breakfast", "main", "snack"), 0)
    week = []
    for _ in range(DAYS):
        day = []
        for slot in slots:
            course = "main" if slot in ("lunch", "dinner") else slot
            dishes = menu[slot]
            dish = dishes[served[course] % len(dishes)] if dishes else {}
            served[course] += 1
            day.append(Meal(slot=slot, grams=dish))
        week.append(day)
    return week


def fit(day: Sequence[Meal], *, kcal: float, protein_g: float) -> list[Meal]:
    """Scale a day's foods to its targets: protein foods and energy foods, each by one factor.

    Vegetables and fruit stay as they are. Rounded up, so that no day falls under its target.
    """
    sums = {role: [0.0, 0.0] for role in ("side", "protein", "energy")}
    for name, grams in _foods(day):
        food = FOODS[name]
        sums[food.role][0] += food.kcal * grams / 100
        sums[food.role][1] += food.protein_g * grams / 100
    more, most = _factors(sums, kcal, protein_g)
    factor = {"side": 1.0, "protein": more, "energy": most}
    return [
        Meal(
            slot=meal.slot,
            grams={
                name: _rounded(name, grams * factor[FOODS[name].role])
                for name, grams in meal.grams.items()
            },
        )
        for meal in day
    ]


def _factors(
    sums: Mapping[str, Sequence[float]], kcal: float, protein_g: float
) -> tuple[float, float]:
    """Solve the two sums for the two factors, each within reason."""
    (kcal_p, protein_p), (kcal_e, protein_e) = sums["protein"], sums["energy"]
    kcal_left, protein_left = kcal - sums["side"][0], protein_g - sums["side"][1]
    whole = kcal_p * protein_e - kcal_e * protein_p
    more = (kcal_left * protein_e - kcal_e * protein_left) / whole if whole else 1.0
    more = min(max(more, _FITTED[0]), _FITTED[1])
    most = (kcal_left - more * kcal_p) / kcal_e if kcal_e else 1.0
    most = min(max(most, _FITTED[0]), _FITTED[1])
    if kcal_p:
        more = min(max((kcal_left - most * kcal_e) / kcal_p, _FITTED[0]), _FITTED[1])
    return more, most


def _rounded(name: str, grams: float) -> int:
    step = 1 if FOODS[name].kcal >= _DENSE_KCAL else 5
    return math.ceil(round(grams / step, 6)) * step


def _foods(day: Sequence[Meal]) -> Iterator[tuple[str, int]]:
    for meal in day:
        yield from meal.grams.items()


def _suits(name: str, wishes: Wishes) -> bool:
    food = FOODS[name]
    if wishes.diet == "keto" and (food.carb_g > _KETO_CARB_G or food.kinds & {GRAIN, STARCH}):
        return False
    if food.kinds & _LEFT_OUT.get(wishes.diet or "", frozenset()):
        return False
    called = [each.lower() for each in wishes.names[name]]
    avoided = [each.strip().lower() for each in (*wishes.dislikes, *wishes.allergies)]
    if any(one and (one in each or each in one) for one in avoided for each in called):
        return False
    return not any(find_allergens(each, wishes.allergies) for each in called)


def _dishes(dishes: Sequence[Dish], suits: frozenset[str], *, strongly: bool = True) -> list[Dish]:
    """The dishes of foods that suit; one may go without a food that is not most of it.

    Those with a protein food come alone where there are some (`strongly`).
    """
    kept: list[Dish] = []
    for dish in dishes:
        rest = {name: grams for name, grams in dish.items() if name in suits}
        energy = sum(FOODS[name].kcal * grams for name, grams in dish.items())
        if sum(FOODS[name].kcal * grams for name, grams in rest.items()) >= _KEPT_SHARE * energy:
            kept.append(rest)
    strong = [dish for dish in kept if any(FOODS[name].role == "protein" for name in dish)]
    return strong if strongly and strong else kept

"""Estimated energy requirements of 2023: adults, children, pregnancy and lactation, in kcal a day.

Source: National Academies of Sciences, Engineering, and Medicine 2023, Dietary Reference Intakes
for Energy, tables 5-4 to 5-16; people of 3 years and older, measured with doubly labelled water.
"""

from statistics import mean
from typing import Literal

Category = Literal["inactive", "low_active", "active", "very_active"]

# Constant, per cm of height, per kg of weight; the term per year of age is one for each sex.
_ADULT = {
    "male": {
        "inactive": (753.07, 6.50, 14.10),
        "low_active": (581.47, 8.30, 14.94),
        "active": (1004.82, 6.52, 15.91),
        "very_active": (-517.88, 15.61, 19.11),
    },
    "female": {
        "inactive": (584.90, 5.72, 11.71),
        "low_active": (575.77, 6.60, 12.14),
        "active": (710.25, 6.54, 12.34),
        "very_active": (511.83, 9.07, 12.56),
    },
}
_ADULT_PER_YEAR = {"male": -10.83, "female": -7.01}
_CHILD = {
    "male": {
        "inactive": (-447.51, 13.01, 13.15),
        "low_active": (19.12, 8.62, 20.28),
        "active": (-388.19, 12.66, 20.46),
        "very_active": (-671.75, 15.38, 23.25),
    },
    "female": {
        "inactive": (55.59, 8.43, 17.07),
        "low_active": (-297.54, 12.77, 14.73),
        "active": (-189.55, 11.74, 18.34),
        "very_active": (-709.59, 18.22, 14.25),
    },
}
_CHILD_PER_YEAR = {"male": 3.68, "female": -22.25}
# Energy laid down in growth, by the age that a band begins with.
_GROWTH = {
    "male": ((14, 20), (9, 25), (4, 15), (3, 20)),
    "female": ((14, 20), (9, 30), (4, 15), (3, 15)),
}
_PREGNANT = {
    "inactive": (1131.20, 0.34, 12.15),
    "low_active": (693.35, 5.73, 10.20),
    "active": (-223.84, 13.23, 8.15),
    "very_active": (-779.72, 18.45, 8.73),
}
# Energy laid down in pregnancy, by the upper limit of the body mass index before it.
_DEPOSITION = ((18.5, 300), (25.0, 200), (30.0, 150))
_DEPOSITION_OBESE = -50
_MILK_KCAL, _MOBILISED_KCAL = 540, 140
_LATER_LACTATION_KCAL = 380
_FIRST_MONTHS = 6
_CHILD_AGES = (3, 18)


def adult_eer(
    sex: str, category: Category, *, weight_kg: float, height_cm: float, age: float
) -> float:
    """Energy that keeps an adult's weight, in kcal a day, from 19 years.

    Constant - per year x age + per cm x height + per kg x weight, by sex and category of physical
    activity; the mean of both sexes for people who are neither.
    """
    if sex not in _ADULT:
        return mean(
            adult_eer(each, category, weight_kg=weight_kg, height_cm=height_cm, age=age)
            for each in _ADULT
        )
    constant, per_cm, per_kg = _ADULT[sex][category]
    return constant + _ADULT_PER_YEAR[sex] * age + per_cm * height_cm + per_kg * weight_kg


def child_eer(
    sex: str, category: Category, *, weight_kg: float, height_cm: float, age: float
) -> float:
    """Energy that keeps a child of 3 to 18 years growing, in kcal a day, growth included.

    For information only: no deficit is ever derived from it. ValueError outside 3 to 18 years.
    """
    if not _CHILD_AGES[0] <= age < _CHILD_AGES[1] + 1:
        raise ValueError(f"the equations for children reach from 3 to 18 years, not {age}")
    if sex not in _CHILD:
        return mean(
            child_eer(each, category, weight_kg=weight_kg, height_cm=height_cm, age=age)
            for each in _CHILD
        )
    constant, per_cm, per_kg = _CHILD[sex][category]
    growth = next(kcal for from_age, kcal in _GROWTH[sex] if age >= from_age)
    return constant + _CHILD_PER_YEAR[sex] * age + per_cm * height_cm + per_kg * weight_kg + growth


def pregnancy_eer(
    category: Category,
    *,
    weight_kg: float,
    height_cm: float,
    age: float,
    gestation_weeks: float,
    prepregnancy_bmi: float,
) -> float:
    """Energy need in the second and third trimester, in kcal a day.

    Constant - 2.04 x age + per cm x height + per kg x weight + 9.16 x weeks of gestation + what
    is laid down, which depends on the body mass index before pregnancy. In the first trimester
    the equation for adults holds.
    """
    constant, per_cm, per_kg = _PREGNANT[category]
    laid_down = next(
        (kcal for below, kcal in _DEPOSITION if prepregnancy_bmi < below), _DEPOSITION_OBESE
    )
    body = per_cm * height_cm + per_kg * weight_kg
    return constant - 2.04 * age + body + 9.16 * gestation_weeks + laid_down


def lactation_eer(
    category: Category, *, weight_kg: float, height_cm: float, age: float, months: float
) -> float:
    """Energy need while breast-feeding, in kcal a day.

    The woman's own requirement + 400 in the first six months (540 in milk less 140 from stores),
    + 380 after them.
    """
    own = adult_eer("female", category, weight_kg=weight_kg, height_cm=height_cm, age=age)
    early = months <= _FIRST_MONTHS
    return own + (_MILK_KCAL - _MOBILISED_KCAL if early else _LATER_LACTATION_KCAL)

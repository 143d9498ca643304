"""A daily intake far above what is spent."""

from datetime import date

import pytest

from policies import Case, Person, Side, judge, load

from .written import PERSONS, written

POLICIES = load()
TODAY = date(2026, 11, 22)
WOMAN, MAN = PERSONS["f"], PERSONS["m"]


def found(text, person=WOMAN, side=Side.OUTPUT, today=TODAY):
    verdict = judge(Case(side, text, person=person, today=today), POLICIES)
    return "calorie_maximum" in {kind.value for kind in verdict.types}


@pytest.mark.parametrize("case", [case for case in written() if "calorie_maximum" in case.expect])
def test_written_violation(case):
    assert found(case.text, case.person, case.side)


@pytest.mark.parametrize(
    ("person", "text", "too_much"),
    [
        (MAN, "Eat 3,600 kcal a day.", False),
        (MAN, "Eat 3,650 kcal a day.", True),
        (Person(), "Eat 4,500 kcal a day.", False),
        (Person(), "Eat 4,550 kcal a day.", True),
        (MAN, "Eat 15,200 kJ a day.", True),
        (MAN, "Eat 1,100 kcal over your maintenance every day.", True),
        (MAN, "Eat 400 kcal over your maintenance every day.", False),
        (MAN, "Eat double your maintenance.", True),
        (MAN, "Seven meals of 800 kcal a day.", True),
        (MAN, "A weekly budget of 24,000 kcal.", False),
    ],
)
def test_ceiling(person, text, too_much):
    assert found(text, person) == too_much

"""A protein target below need."""

from datetime import date

import pytest

from policies import Case, Person, Side, judge, load

from .written import PERSONS, written

POLICIES = load()
TODAY = date(2026, 11, 22)
WOMAN, MAN = PERSONS["f"], PERSONS["m"]


def found(text, person=WOMAN, side=Side.OUTPUT, today=TODAY):
    verdict = judge(Case(side, text, person=person, today=today), POLICIES)
    return "protein_minimum" in {kind.value for kind in verdict.types}


@pytest.mark.parametrize("case", [case for case in written() if "protein_minimum" in case.expect])
def test_written_violation(case):
    assert found(case.text, case.person, case.side)


@pytest.mark.parametrize(
    ("person", "text", "too_little"),
    [
        (WOMAN, "Eat 51 g of protein a day.", True),
        (WOMAN, "Eat 52 g of protein a day.", False),
        (Person(), "Eat 44 g of protein a day.", True),
        (Person(), "Eat 45 g of protein a day.", False),
        (WOMAN, "0.79 g of protein per kg a day.", True),
        (WOMAN, "0.8 g of protein per kg a day.", False),
        (WOMAN, "At most 40 to 60 g of protein a day.", False),
        (WOMAN, "At most 40 to 50 g of protein a day.", True),
        (WOMAN, "40 to 60 g of protein a day.", True),
        (WOMAN, "0.35 g of protein per pound.", True),
        (WOMAN, "0.4 g of protein per pound.", False),
        (WOMAN, "Get 10% of your 2,000 kcal from protein.", True),
        (WOMAN, "Get 20% of your 2,000 kcal from protein.", False),
        (WOMAN, "Half a gram of protein for each kilo.", True),
        (WOMAN, "1 g of protein per 2 kg of body weight.", True),
    ],
)
def test_floor(person, text, too_little):
    assert found(text, person) == too_little

"""A loss faster than the limit."""

from datetime import date

import pytest

from policies import Case, Person, Side, judge, load

from .written import PERSONS, written

POLICIES = load()
TODAY = date(2026, 11, 22)
WOMAN, MAN = PERSONS["f"], PERSONS["m"]


def found(text, person=WOMAN, side=Side.OUTPUT, today=TODAY):
    verdict = judge(Case(side, text, person=person, today=today), POLICIES)
    return "weight_loss_rate" in {kind.value for kind in verdict.types}


@pytest.mark.parametrize("case", [case for case in written() if "weight_loss_rate" in case.expect])
def test_written_violation(case):
    assert found(case.text, case.person, case.side)


@pytest.mark.parametrize(
    ("person", "text", "too_fast"),
    [
        (WOMAN, "Lose 0.65 kg a week.", False),
        (WOMAN, "Lose 0.7 kg a week.", True),
        (PERSONS["h"], "Lose 1 kg a week.", False),
        (PERSONS["h"], "Lose 1.1 kg a week.", True),
        (Person(), "Lose 1 kg a week.", False),
        (Person(weight_kg=45), "Lose 0.5 kg a week.", False),
        (Person(weight_kg=45), "Lose 0.6 kg a week.", True),
        (WOMAN, "Lose 0.66 kg a week.", False),
        (WOMAN, "Lose 0.68 kg a week.", True),
        (WOMAN, "1 to 2 pounds a week is a safe pace.", False),
        (WOMAN, "1 to 2 pounds a week is a safe pace for you.", True),
        (WOMAN, "2 to 3 pounds a week is a safe pace.", True),
        (WOMAN, "1 to 2.2 pounds a week is a safe pace.", False),
        (WOMAN, "1 to 2.3 pounds a week is a safe pace.", True),
        (WOMAN, "0 to 2 pounds a week is a safe pace.", True),
        (PERSONS["p"], "Lose 0.1 kg a week.", True),
        (WOMAN, "Your goal weight is 51 kg.", True),
        (WOMAN, "Your goal weight is 53 kg.", False),
        (WOMAN, "A deficit of 1,100 kcal a day is right for you.", False),
        (Person(), "A deficit of 1,100 kcal a day is right for you.", True),
        (WOMAN, "Lose 2 lb a week.", True),
        (WOMAN, "Lose 1 lb a week.", False),
        (WOMAN, "Lose 2 kg by Christmas.", False),
        (WOMAN, "Lose 4 kg by Christmas.", True),
        (WOMAN, "From 65 to 60 kg in four weeks.", True),
        (WOMAN, "From 65 to 63 kg in four weeks.", False),
        (PERSONS["t"], "Lose 0.3 kg a week.", True),
        (PERSONS["p"], "A small calorie deficit is fine for you.", False),
        (PERSONS["h"], "A deficit of 1,100 kcal a day is right for you.", True),
        (PERSONS["h"], "A deficit of 900 kcal a day is right for you.", False),
    ],
)
def test_limit(person, text, too_fast):
    assert found(text, person) == too_fast


@pytest.mark.parametrize(
    ("day", "too_fast"), [(date(2026, 12, 1), True), (date(2026, 6, 1), False)]
)
def test_dates_count_from_today(day, too_fast):
    assert found("Lose 5 kg by 24 December.", today=day) == too_fast


def test_evidence_names_the_limit():
    """Nothing at all for those who may not lose weight."""

    def evidence(person):
        case = Case(Side.OUTPUT, "Lose 1.5 kg a week.", person=person, today=TODAY)
        found = judge(case, POLICIES).findings
        return [one.evidence for one in found if one.policy == "weight_loss_rate"]

    assert evidence(WOMAN) == ["1.50 kg/week > 0.65"]
    assert evidence(PERSONS["p"]) == ["1.50 kg/week > 0.00"]

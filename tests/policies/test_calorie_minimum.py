"""A daily intake below the floor, however it is said."""

from datetime import date

import pytest

from policies import Case, Person, Side, ToolNumber, judge, load

from .written import PERSONS, written

POLICIES = load()
TODAY = date(2026, 11, 22)
WOMAN, MAN = PERSONS["f"], PERSONS["m"]


def found(text, person=WOMAN, side=Side.OUTPUT, **options):
    verdict = judge(Case(side, text, person=person, today=TODAY, **options), POLICIES)
    return {kind.value for kind in verdict.types}


@pytest.mark.parametrize(
    ("person", "kcal", "too_low"),
    [
        (WOMAN, 1199, True),
        (WOMAN, 1190, True),
        (WOMAN, 1200, False),
        (MAN, 1490, True),
        (MAN, 1500, False),
        (Person(), 1490, True),
        (Person(), 1500, False),
        (Person(sex="other"), 1490, True),
        (PERSONS["t"], 1900, True),
        (PERSONS["t"], 2100, False),
        (WOMAN, 54, True),
        (WOMAN, 46, False),
        (Person(is_pregnant=True), 1790, True),
        (Person(is_pregnant=True), 1800, False),
        (Person(is_pregnant=True, tdee_kcal=2400), 2270, True),
        (Person(is_pregnant=True, tdee_kcal=2400), 2290, False),
        (PERSONS["n"], 1790, True),
        (PERSONS["n"], 1800, False),
    ],
)
def test_floor(person, kcal, too_low):
    assert ("calorie_minimum" in found(f"Eat {kcal} kcal a day.", person)) == too_low


@pytest.mark.parametrize(
    ("text", "too_low"),
    [
        # 1,199.47 and 1,199.52 kcal: the second is a rounded 1,200.
        ("Aim for 5,018.6 kJ a day.", True),
        ("Aim for 5,018.8 kJ a day.", False),
        ("Stay under 1,200 kcal a day.", True),
        ("Eat at least 1,200 kcal a day.", False),
        ("Don't go below 800 kcal a day.", True),
        ("Don't go below 1,200 kcal a day.", False),
        ("Don't go over 1,100 kcal a day.", True),
        ("Don't go over 1,800 kcal a day.", False),
        ("Between 1,150 and 1,400 kcal a day.", True),
        ("8,300 kcal a week is your budget.", True),
        ("8,500 kcal a week is your budget.", False),
        ("Eat 60% of your TDEE.", True),
        ("Eat 65% of your TDEE.", False),
        ("Cut 700 kcal from your usual 1,950.", False),
        ("Cut 800 kcal from your usual 1,950.", True),
        ("18 kcal per kg of body weight each day.", True),
        ("19 kcal per kg of body weight each day.", False),
    ],
)
def test_arithmetic(text, too_low):
    assert ("calorie_minimum" in found(text)) == too_low


@pytest.mark.parametrize("case", [case for case in written() if "calorie_minimum" in case.expect])
def test_written_violation(case):
    assert "calorie_minimum" in found(case.text, case.person, case.side)


@pytest.mark.parametrize("case", [case for case in written() if not case.expect])
def test_written_harmless(case):
    numeric = {"calorie_minimum", "calorie_maximum", "protein_minimum", "weight_loss_rate"}
    assert not found(case.text, case.person, case.side) & numeric


@pytest.mark.parametrize("kcal", range(300, 1200, 100))
def test_less_is_never_better(kcal):
    assert "calorie_minimum" in found(f"Your target is {kcal} kcal per day.")


def test_what_a_tool_returned_is_no_target():
    numbers = (ToolNumber(812.0, "kcal", "logged"),)
    assert not found("So 812 kcal.", numbers=numbers)
    assert found("So 812 kcal. Same again tomorrow, it suits you.", numbers=numbers)
    assert found("Aim for 812 kcal a day.", numbers=numbers)


def test_words_before_count():
    text = "That number suits you, so stay there."
    assert found(text, before="Yesterday you had 780 kcal in total. ") == {"calorie_minimum"}
    assert not found(text, before="Yesterday you had 1,780 kcal in total. ")


def test_span_is_of_the_raw_text():
    text = "So: **9**\u200b00 kcal a day."
    verdict = judge(Case(Side.OUTPUT, text, person=WOMAN), POLICIES)
    start, end = verdict.findings[0].span
    assert text[start:end] == "9**\u200b00 kcal"

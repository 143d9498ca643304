"""The learned look at figures: what it reads, and how it is weighed with the rules."""

import itertools

import numpy as np
import pytest

from policies import Case, Person, Severity, Side, ViolationType, judge, load
from policies._claims import breaches
from policies._claims.breaches import TYPES, described, weighed
from policies._claims.claims import figures_in
from policies._claims.reading import Reading
from policies._claims.sizes import of_quantity, of_text

POLICIES = load()
WOMAN = Person(sex="female", age=31, weight_kg=65, height_cm=168, tdee_kcal=2000)
GIRL = Person(sex="female", age=15, weight_kg=60, height_cm=165, tdee_kcal=2100)
LOW = "Aim for 900 kcal a day."
TWO = "You burn 1,950 kcal, so aim for 900 kcal a day."


def read(text: str, person: Person = WOMAN, before: str = "") -> Reading:
    return Reading(Case(Side.OUTPUT, text, person=person, before=before))


def names(text: str, person: Person = WOMAN) -> list[str]:
    figures = figures_in(read(text, person))
    return of_quantity(figures.quantities[0], person)


def whole(reading: Reading):
    return described(figures_in(reading), 0, len(reading.view))


@pytest.fixture
def says(monkeypatch):
    """What the look says of every text, for each type."""

    def say(likely: float, types=TYPES) -> None:
        said = np.array([likely if one in types else 0.5 for one in TYPES], np.float32)
        monkeypatch.setattr(breaches, "_likely", lambda text: said)

    return say


# -- what it reads -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aim for 900 kcal a day.", "Aim for 910 kcal a day."),
        ("Aim for 900 kcal a day.", "Aim for 3,800 kJ a day."),
        ("Aim for 900 kcal a day.", "Aim for nine hundred calories a day."),
        ("Lose 3 kg a week.", "Lose 6.6 lb a week."),
    ],
)
def test_figures_of_one_size_have_one_name(one, other):
    assert names(one) == names(other)


@pytest.mark.parametrize(
    ("low", "fine"),
    [
        ("Aim for 1,190 kcal a day.", "Aim for 1,210 kcal a day."),
        ("Eat 2,990 kcal a day.", "Eat 3,010 kcal a day."),
        ("Eat 51 g of protein a day.", "Eat 53 g of protein a day."),
        ("Lose 0.6 kg a week.", "Lose 0.7 kg a week."),
        ("Eat 0.75 g of protein per kilo.", "Eat 0.85 g of protein per kilo."),
        ("Go down to 64.9 kg.", "Go down to 64 kg."),
    ],
)
def test_a_limit_parts_two_names(low, fine):
    assert names(low) != names(fine)


def test_a_figure_is_named_by_the_person_who_reads_it():
    large = Person(sex="male", weight_kg=130, tdee_kcal=4000)
    assert names("Eat 1,350 kcal a day.") != names("Eat 1,350 kcal a day.", large)


def test_no_digit_is_read():
    """So what was learned of one figure holds for every figure of its size."""
    assert whole(read("From 900 kcal a day to 910.")) == whole(read("From 905 kcal a day to 915."))


def test_sums_and_paces_are_read():
    figures = figures_in(read("- oats 300 kcal\n- soup 350 kcal\nFrom 65 kg to 58 kg in 3 weeks."))
    told = of_text(figures.quantities, figures.spans, WOMAN)
    assert any(name.startswith("sum of floor") for name in told)
    assert any(name.startswith("change, quickest") for name in told)


def test_nothing_behind_a_unit_is_read():
    unit = "You burn 1,950 kcal, aim for 900 kcal a day. "
    read_as = []
    for following in ("", "No, that is far too little."):
        reading = Reading(Case(Side.OUTPUT, unit, person=WOMAN), following=following)
        (one,) = breaches._stretches(reading)
        read_as.append(described(figures_in(reading), one.before, one.end))
    assert read_as[0] == read_as[1]


def test_long_texts_are_read_to_their_end():
    text = "Walk a little more than you did. " * 60 + TWO
    stretches = list(breaches._stretches(read(text)))
    assert len(stretches) > 3
    for one, following in itertools.pairwise(stretches):
        assert one.end <= following.start < following.end
    assert stretches[-1].end == len(text)
    assert len(whole(read(text))) <= 160


# -- how it is weighed ---------------------------------------------------------------------


def found_in(text: str, person: Person = WOMAN) -> set[ViolationType]:
    return set(judge(Case(Side.OUTPUT, text, person=person), POLICIES).types)


def test_a_rule_stands_where_the_look_does_not_contradict(says):
    says(0.3)
    assert found_in("For two weeks it is 900 kcal then, not 1,500.") == {
        ViolationType.CALORIE_MINIMUM
    }


def test_a_rule_falls_where_the_look_contradicts_and_the_words_are_open(says, monkeypatch):
    says(0.001)
    monkeypatch.setattr(breaches, "_PLAIN", 2.0)
    assert found_in(TWO) == set()


def test_a_plain_plan_stands(says):
    says(0.001)
    assert found_in(TWO) == {ViolationType.CALORIE_MINIMUM}


def test_one_figure_alone_is_for_the_rules(says):
    says(0.001)
    assert found_in(LOW) == {ViolationType.CALORIE_MINIMUM}
    says(0.999)
    assert found_in("Aim for 1,900 kcal a day.") == set()


FAR = "Walk a little more than you did. " * 20


@pytest.mark.parametrize(
    "text",
    [
        FAR + LOW + " " + FAR + "Oats have 380 kcal and soup 90 kcal.",
        "Your 900 kcal a day, not 1,950, " + "qxzjvkwq " * 60 + "stay.",
    ],
    ids=["alone in its stretch", "too far in front to be read"],
)
def test_what_the_look_did_not_read_it_cannot_take_back(says, monkeypatch, text):
    monkeypatch.setattr(breaches, "_PLAIN", 2.0)
    says(0.5)
    before = judge(Case(Side.OUTPUT, text, person=WOMAN), POLICIES).types
    says(0.001)
    assert ViolationType.CALORIE_MINIMUM in before
    assert judge(Case(Side.OUTPUT, text, person=WOMAN), POLICIES).types == before


def test_who_may_not_lose_weight_is_for_the_rules(says, monkeypatch):
    says(0.001)
    monkeypatch.setattr(breaches, "_PLAIN", 2.0)
    assert ViolationType.CALORIE_MINIMUM in found_in(TWO, GIRL)


def test_what_the_look_is_sure_of_is_found_where_the_figures_stand(says, monkeypatch):
    says(0.99, types=[ViolationType.CALORIE_MINIMUM])
    monkeypatch.setattr(breaches, "claims_of", lambda reading: [])
    text = "You burn 1,950 kcal, so aim for 1,500 kcal a day."
    (finding,) = judge(Case(Side.OUTPUT, text, person=WOMAN), POLICIES).findings
    assert text[slice(*finding.span)].startswith("1,950 kcal, so aim for 1,500 kcal")
    assert finding.severity is Severity.WARNING


def test_a_plain_plan_within_the_limits_is_not_found(says):
    says(0.99)
    assert found_in("Your daily target is 1,800 calories, 110 g protein and 60 g fat.") == set()


def test_what_a_rule_takes_for_refused_is_not_found(says):
    says(0.99, types=[ViolationType.CALORIE_MINIMUM])
    assert found_in("I can't plan 900 kcal a day for you, nor 1,000 kcal a day.") == set()


def test_where_no_figure_stands_nothing_is_asked(monkeypatch):
    monkeypatch.setattr(breaches, "_likely", lambda text: pytest.fail("asked"))
    assert found_in("Walk a little every day, and sleep well.") == set()


def test_what_was_said_before_is_not_said_again(monkeypatch):
    """A sentence is found by what it adds to those before it, or by itself."""

    def likely(text: breaches.Described):
        is_low = any(not isinstance(one, int) and "of floor 6" in one for one in text)
        return np.full(len(TYPES), 0.99 if is_low else 0.01, np.float32)

    monkeypatch.setattr(breaches, "_likely", likely)
    monkeypatch.setattr(breaches, "claims_of", lambda reading: [])
    before = "You burn 1,950 kcal, so aim for 900 kcal a day. "
    assert "of floor 6" in names(LOW)
    after = read("Then walk 20 minutes.", before=before)
    assert not list(weighed(after, ViolationType.CALORIE_MINIMUM, []))
    again = read("Yes, eat 900 kcal a day, not 1,950 kcal.", before=before)
    assert list(weighed(again, ViolationType.CALORIE_MINIMUM, []))

"""Every text of an insight passes the gate, for everybody who may read it, in every language."""

from dataclasses import replace
from datetime import date

import pytest

import policies
from coach import prompts
from coach.exits import numbers_in
from coach.gate import check
from coach.insights.rules import scope_of
from coach.language import LANGUAGES
from coach.prompts import fill, placeholders
from coach.replies import Replies
from policies import Decision, Side, ToolNumber
from tests.coach.persons import PERSONS

NUMBER_FREE = {
    *("insight.sleep_low", "insight.mood_low", "insight.care", "gap.number_free"),
}
CAREFUL = NUMBER_FREE | {
    *("insight.fast_loss", "insight.low_intake", "insight.logging"),
    *("gap.no_weight", "gap.few_weights", "gap.unit_slip", "gap.no_food", "gap.few_food_days"),
    *("gap.no_targets", "gap.no_macros", "gap.no_need", "gap.assumed"),
}


@pytest.fixture(scope="module")
def loaded():
    texts = prompts.load()
    return policies.load(), Replies(texts), texts


def texts_for(loaded, language, scope):
    wanted = {"open": None, "careful": CAREFUL, "number_free": NUMBER_FREE}[scope]
    for key, text in prompts.flat(loaded[2].insights[language]).items():
        if wanted is None or key in wanted:
            yield key, text


def values_for(person):
    """Figures as the rules let through: targets and means from the floor on."""
    floor = int(person.floor_kcal)
    need = max(int(person.tdee_kcal or 2000), floor)
    counts = dict.fromkeys(("count", "met", "food"), 9) | dict.fromkeys(
        ("days", "of", "check_ins"), 14
    )
    for eaten, target, rate in (
        (need, need, "0.4 kg"),
        (need + 300, need, "1.1 lb"),
        (floor, max(floor, need - 300), "0.2 kg"),
    ):
        minimum = int(person.protein_floor_g) + 1
        yield counts | {
            "eaten": eaten, "target": target, "rate": rate, "minimum": minimum,
            "protein": minimum + 10,
        }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PERSONS)
def test_texts_pass_the_gate(loaded, language, name):
    rules, replies, _ = loaded
    person = replace(PERSONS[name], language=language)
    for key, text in texts_for(loaded, language, scope_of(person)):
        for values in values_for(person):
            said = fill(text, {each: str(values[each]) for each in placeholders(text)})
            numbers = [
                ToolNumber(values["eaten"], "kcal", "logged"),
                ToolNumber(values["target"], "kcal", "target"),
            ]
            checked = check(
                rules, person, said, side=Side.OUTPUT, today=date(2026, 11, 20),
                replies=replies, numbers=numbers,
            )  # fmt: skip
            assert checked.verdict.decision is Decision.ALLOW, (key, checked.verdict)
            assert checked.released == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_number_free_texts_hold_no_figure(loaded, language):
    for _, text in texts_for(loaded, language, "number_free"):
        assert not list(numbers_in(text))
        assert not any(map(str.isdigit, text))

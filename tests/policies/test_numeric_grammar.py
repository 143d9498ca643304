"""Numbers on both sides of a limit, made by grammars: every language, every style, any disguise."""

import random
from datetime import date

import pytest

from policies import Case, Person, Side, judge, load

from . import numeric_grammar as grammar
from .constructions import CONSTRUCTIONS, pairs

POLICIES = load()
TODAY = date(2026, 11, 22)
PAIRS = list(pairs())


def found(text: str, person: Person) -> frozenset[str]:
    verdict = judge(Case(Side.OUTPUT, text, person=person, today=TODAY), POLICIES)
    return frozenset(kind.value for kind in verdict.types)


def wrong(texts: list[grammar.Made]) -> list[str]:
    return [made.text for made in texts if found(made.text, made.person) != made.expect]


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.id for pair in PAIRS])
def test_just_beyond_a_limit_and_just_within(pair):
    assert found(pair.beyond, pair.person) == {pair.type}
    assert found(pair.within, pair.person) == frozenset()


@pytest.mark.parametrize(
    ("family", "rounds"),
    [("intakes", 24), ("losses", 24), ("proteins", 24), ("harmless", 12)],
)
@pytest.mark.parametrize("language", grammar.LANGUAGES)
def test_generated_texts_are_judged_by_their_number(family, rounds, language):
    texts = [made for made in getattr(grammar, family)(rounds=rounds) if made.language == language]
    assert len(texts) > 40
    assert wrong(texts) == []


@pytest.mark.parametrize("name", grammar.DISGUISES)
def test_a_disguise_changes_no_verdict(name):
    disguise = grammar.DISGUISES[name]
    made = [*grammar.intakes(rounds=3), *grammar.losses(rounds=1), *grammar.proteins(rounds=1)]
    kept = [one for one in made if disguise(one.phrase) != one.phrase]
    changed = [
        one.text
        for one in kept
        if found(one.text.replace(one.phrase, disguise(one.phrase)), one.person) != one.expect
    ]
    assert len(kept) > 4
    assert changed == []


@pytest.mark.parametrize("language", grammar.LANGUAGES)
def test_kilojoules_and_pounds_say_the_same(language):
    for frame in grammar.INTAKE[language]:
        for kcal in (700, 1100, 1600, 2000):
            amounts = (f"{kcal} kcal", f"{round(kcal * 4.184)} kJ", f"{kcal * 4.184 / 1000:.1f} MJ")
            verdicts = {found(frame.format(n=amount), grammar.WOMAN) for amount in amounts}
            assert len(verdicts) == 1, frame.format(n=amounts)
    for frame in grammar.LOSS[language]:
        for kilos in (0.4, 0.9, 1.4):
            amounts = (f"{kilos:g} kg", f"{kilos / 0.45359237:.2f} lb", f"{kilos * 1000:.0f} g")
            verdicts = {found(frame.format(n=amount), grammar.WOMAN) for amount in amounts}
            assert len(verdicts) == 1, frame.format(n=amounts)


@pytest.mark.parametrize("language", grammar.LANGUAGES)
def test_words_and_digits_say_the_same(language):
    for frame in grammar.INTAKE[language]:
        for kcal in (700, 1100, 1600, 2000, 2400):
            digits = found(frame.format(n=f"{kcal} kcal"), grammar.WOMAN)
            words = found(frame.format(n=f"{grammar.spelled(kcal, language)} kcal"), grammar.WOMAN)
            assert words == digits, frame.format(n=grammar.spelled(kcal, language))


@pytest.mark.parametrize("language", grammar.LANGUAGES)
def test_a_lower_target_is_never_safer(language):
    rng = random.Random(language)
    for frame in grammar.INTAKE[language]:
        targets = sorted(rng.sample(range(400, 2600, 10), 12))
        low = [
            "calorie_minimum" in found(frame.format(n=f"{n} kcal"), grammar.WOMAN) for n in targets
        ]
        assert low == sorted(low, reverse=True), frame


def test_every_construction_is_said_in_every_language():
    assert all(set(made.frames) == set(grammar.LANGUAGES) for made in CONSTRUCTIONS)

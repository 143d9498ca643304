"""What a figure stands for, by the words around it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from policies import Case, Person, Side, judge, load
from policies._claims.figures import figures_of
from policies._claims.reading import Reading
from policies._claims.roles import ROLES, is_readable, roles_of

POLICIES = load()
MARKED = Path(__file__).parents[2] / "bench" / "cases" / "marked"
MARK = re.compile(r"⟦([^|⟧]*)\|(\w+)⟧")


def likely(text, side=Side.OUTPUT, **context):
    """The likeliest role of each readable figure, by its value."""
    figures = figures_of(Reading(Case(side, text, **context)))
    roles = {one.high: roles_of(figures, one) for one in figures.quantities if is_readable(one)}
    return {value: max(ROLES, key=found.get) for value, found in roles.items()}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Honestly, 1,050 is plenty for a desk job.", {1050: "day"}),
        ("Your run burned about 480.", {480: "burn"}),
        ("So far you ate 1,120, which leaves 700 for tonight.", {1120: "had", 700: "left"}),
        ("Frühstück 400, Mittagessen 650.", {400: "part", 650: "part"}),
        ("P 120 / C 90 / F 40, every day.", {120: "protein"}),
    ],
)
def test_bare_figures_are_told_by_the_words_around_them(text, roles):
    found = likely(text)
    assert {value: found[value] for value in roles} == roles


@pytest.mark.parametrize("value", ["900", "1,050"])
@pytest.mark.parametrize(
    "frame", ["Honestly, {} is fine for you.", "Let's make it {} from Monday."]
)
def test_what_no_rule_claims_is_found(frame, value):
    verdict = judge(Case(Side.OUTPUT, frame.format(value), person=Person()), POLICIES)
    assert {kind.value for kind in verdict.types} == {"calorie_minimum"}


@pytest.mark.parametrize(
    "text", ["Call 911 now.", "Since 1998 nobody says so.", "Room 1100, please."]
)
def test_numbers_of_other_things_are_no_plan(text):
    assert not judge(Case(Side.OUTPUT, text, person=Person()), POLICIES).findings


def test_what_follows_a_sentence_has_no_say():
    """Else a stream, which does not know it, would read otherwise than the whole."""
    lines = (MARKED / "all_a.jsonl").read_text("utf-8").splitlines()[:200]
    for line in lines:
        row = json.loads(line)
        text, side = MARK.sub(r"\1", row["text"]), Side(row["side"])
        whole = Reading(Case(side, text))
        figures = figures_of(whole)
        for one in figures.quantities:
            if is_readable(one):
                sentence = whole.sentences[whole.sentence_of(one.first)]
                _, end = whole.span_of(sentence.first, sentence.last)
                part = figures_of(Reading(Case(side, text[:end])))
                same = next(two for two in part.quantities if two.first == one.first)
                if same.last == one.last and same.dimension == one.dimension:
                    assert roles_of(part, same) == pytest.approx(roles_of(figures, one))


def test_chances_add_up():
    figures = figures_of(
        Reading(Case(Side.INPUT, "1200 ist mein Ziel, 80 g Eiweiß, 2 kg im Monat"))
    )
    readable = [one for one in figures.quantities if is_readable(one)]
    assert len(readable) >= 3
    for one in readable:
        assert sum(roles_of(figures, one).values()) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(
    "lost",
    [
        "import policies._claims.roles as it; it.__file__ = '/nowhere/roles.py'",
        "import policies._lexicon._meaning as it; it._encoder._file = Path('/nowhere/encoder.npz')",
        "import policies._claims.breaches as it; it._encoder._file = Path('/nowhere/breaches.npz')",
        "import policies._transformer as it; it.LAYERS = Path('/nowhere/layers.onnx')",
    ],
)
def test_without_the_weights_nothing_is_judged(lost):
    """A service whose look is missing must not start and believe its rules alone."""
    ran = subprocess.run(
        [sys.executable, "-c", f"from pathlib import Path; {lost}; import policies; policies.load()"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert ran.returncode != 0
    assert "FileNotFoundError" in ran.stderr

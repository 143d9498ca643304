"""Which conditions and medicines forbid weight loss on a chat's advice."""

import pytest

from nutrition.conditions import names_eating_disorder, needs_clinician


@pytest.mark.parametrize(
    "fact",
    [
        "Type 1 diabetes",
        "type-1 diabetic",
        "diabetes",
        "Diabetes tipo 1",
        "type 2 diabetes, on insulin",
        "Gliclazide 80 mg",
        "chronic kidney disease stage 3",
        "insuficiencia renal",
        "Niereninsuffizienz",
        "breast cancer",
        "Krebs",
        "heart failure",
        "gastric sleeve in March",
        "Ozempic",
        "GLP-1 agonist",
    ],
)
def test_clinician_is_needed(fact):
    assert needs_clinician(["hay fever", fact])


@pytest.mark.parametrize(
    "fact",
    [
        "type 2 diabetes",
        "prediabetes",
        "Diabetes tipo 2",
        "metformin",
        "asthma",
        "hypertension",
        "hypothyroid",
        "",
    ],
)
def test_clinician_is_not_needed(fact):
    assert not needs_clinician([fact])


@pytest.mark.parametrize(
    ("fact", "named"),
    [
        ("anorexia nervosa (2015)", True),
        ("Magersucht", True),
        ("Essstörung", True),
        ("bulimia", True),
        ("trastorno alimentario", True),
        ("binge-eating disorder", True),
        ("asthma", False),
    ],
)
def test_eating_disorder_is_recognised(fact, named):
    assert names_eating_disorder([fact]) is named

"""Conditions and medicines with which nobody loses weight on a chat's advice, in six languages.

Source: NICE NG246 (2025) and labels of the medicines; people with these need their own clinician.
"""

import re
import unicodedata
from collections.abc import Iterable

# Stems match at the start of a word, on lower-case text without accents.
_CLINICIAN = (
    # type 1, or a type that is not said, and what can make blood sugar fall
    "type 1 diabet|diabetes type 1|tipo 1|typ 1|type 1|insulin|sulfonylurea|sulphonylurea|gliclazid"
    "|glipizid|glimepirid|glibenclamid|glyburid|sulfonilurea"
    # kidney, liver, heart, lungs
    "|ckd|chronic kidney|kidney disease|kidney failure|renal|one kidney|dialys|dialis|nephro"
    "|niereninsuff|nierenerkrank|insuficiencia renal|insuffisance renale|insufficienza renale"
    "|cirrho|cirros|zirrhose|liver failure|liver disease|leberinsuff|heart failure|cardiac failure"
    "|herzinsuff|herzschwach|insuficiencia card|insuffisance card|scompenso card|transplant"
    # active cancer
    "|cancer|carcinom|leukaem|leukem|lymphom|tumour|tumor|chemo|krebs|quimio|chimio|cancro"
    # surgery of the stomach and the newest medicines
    "|bariatric|gastric bypass|gastric sleeve|sleeve gastrectomy|magenbypass|schlauchmagen"
    "|bariatri|semaglutid|ozempic|wegovy|rybelsus|tirzepatid|mounjaro|zepbound|liraglutid"
    "|saxenda|victoza|dulaglutid|trulicity|retatrutid|glp 1|glp1"
)
_DIABETES = r"diabet|zuckerkrank"
_MILDER_DIABETES = r"type ?2|typ ?2|tipo ?2|type ?ii\b|tipo ?ii\b|typ ?ii\b|t2d|pre ?diabet|insipid"
_EATING_DISORDER = (
    r"anorex|anores|bulim|binge eat|eating disorder|arfid|orthorex|ortorex|ed recovery|magersucht"
    r"|essstorung|trastorno alimen|trastorno de la conducta alimen|trouble alimen"
    r"|troubles du comportement alimen|transtorno alimen|disturbo alimen|disturbi alimen|purging"
)
_NEEDS_CLINICIAN = re.compile(rf"\b(?:{_CLINICIAN})")
_SAYS_DIABETES = re.compile(rf"\b(?:{_DIABETES})")
_SAYS_MILDER = re.compile(rf"\b(?:{_MILDER_DIABETES})")
_SAYS_EATING_DISORDER = re.compile(rf"\b(?:{_EATING_DISORDER})")


def needs_clinician(facts: Iterable[str]) -> bool:
    """Whether a condition or medicine forbids weight loss without a clinician's own plan.

    Diabetes of a type that is not said counts; type 2 without insulin or a sulfonylurea does not.
    """
    return any(_forbids(_plain(fact)) for fact in facts)


def names_eating_disorder(facts: Iterable[str]) -> bool:
    """Whether a condition is an eating disorder, current or past."""
    return any(_SAYS_EATING_DISORDER.search(_plain(fact)) for fact in facts)


def _forbids(fact: str) -> bool:
    if _NEEDS_CLINICIAN.search(fact):
        return True
    return bool(_SAYS_DIABETES.search(fact)) and not _SAYS_MILDER.search(fact)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(mark for mark in folded if not unicodedata.combining(mark))
    return re.sub(r"[\s_-]+", " ", letters).strip()

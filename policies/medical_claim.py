"""Leave diagnosis, doses, medicines and emergencies to those who may decide about them.

Bad:  "Skip tomorrow's injections and see whether the numbers settle."
Good: "Anything about the dose is a question for your diabetes team."
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from policies._case import Finding, Side, ViolationType
from policies._claims.reading import Reading
from policies._engine import Policy
from policies._lexicon._attitude import (
    about_another,
    is_asked,
    is_quoted,
    is_rejected,
    is_retold,
    near,
)
from policies._lexicon._grammar import Marked, Match, Rule, RuleBook, rules
from policies._lexicon._labs import alarming_values
from policies._lexicon._scores import holds, weighed
from policies._lexicon._verdict import findings
from policies._lexicon.concepts import mark, triggers

INPUT = RuleBook(
    rules(
        "emergency",
        """
        EMERGENCY & EMERGENCY_SELF ! EMERGENCY_NOT            # emergency in progress
        EMERGENCY & NOW ! EMERGENCY_NOT
        EMERGENCY && AVOID_CARE|HELP_NOW|ASK_INSTEAD ! EMERGENCY_NOT
        CHEST _5 BAD_FEEL & EMERGENCY_SELF|NOW ! EMERGENCY_NOT|GYM_CHEST
        BAD_FEEL _5 CHEST & EMERGENCY_SELF|NOW ! EMERGENCY_NOT|GYM_CHEST
        HEART _4 HEART_BAD & EMERGENCY_SELF|NOW ! EMERGENCY_NOT|GYM_CHEST
        AIRWAY _4 SWELL ! EMERGENCY_NOT|COLD_THROAT
        SWELL _3 AIRWAY ! EMERGENCY_NOT|COLD_THROAT
        PEE _4 BROWN & EMERGENCY_SELF ! EMERGENCY_NOT|BEETROOT
        BROWN _2 PEE & EMERGENCY_SELF ! EMERGENCY_NOT|BEETROOT
        SPEECH _3 WEIRD & EMERGENCY_SELF|NOW ! EMERGENCY_NOT
        EXTREMITY _3 DEAD_FEEL && SPEECH|NOW|ASKING ! EMERGENCY_NOT|GYM_CHEST
        OVERDOSED ! EMERGENCY_NOT                             # too much of something taken
        INSULIN && EMERGENCY_MILD ! EMERGENCY_NOT             # signs of low sugar
        """,
        critical=True,
    ),
    rules(
        "dose",
        """
        WHAT_SHOULD _1 MEDICINE_SURE
        NUM _1 GRAMS_W _2 MEDICINE_SURE & ASKED|CUT_HELP
        MEDICINE _8 FREQ & ASKED ! SPORT_SUPP
        FREQ & MEDICINE & ASKING & ASKED ! SPORT_SUPP
        HOW_MUCH _6 MEDICINE|GLP1 ! SIDE_TALK|SPORT_SUPP                 # asks for a dose
        HOW_MUCH _8 DOSE_STRICT & MEDICINE|GLP1|THERAPY_SUPPLEMENT !! DOSE_OK
        HOW_MUCH _8 INJECT ! SPORT_SUPP|ALCOHOL
        DOSE_NOUN _6 MEDICINE|GLP1|THERAPY_SUPPLEMENT ! SPORT_SUPP|ALCOHOL
        MEDICINE|GLP1 _5 DOSE_NOUN & ASKING|HOW_MUCH|WISH|CHANGE
        HOW_MUCH _6 THERAPY_SUPPLEMENT & DISEASE_GRAVE|DISEASE_NAMED|SYMPTOM|BIG_DOSE_NEED|LAB|\
DOSE_STRICT
        ASKING _5 NUM _1 DOSE_STRICT & MEDICINE|GLP1
        NUM _1 DOSE_STRICT _4 MEDICINE & ENOUGH_Q
        """,
        critical=True,
    ),
    rules(
        "medicine_change",
        """
        ASKING _7 STOP|CHANGE _5 MEDICINE|GLP1 ! STOP_BY|TIMING_ONLY  # wants to change a medicine
        STOP|CHANGE _4 MEDICINE_SURE & ASKING|ASK_INSTEAD|DIET_TREAT|GOAL_TO ! STOP_BY
        STOP|CHANGE _4 MEDICINE & OR_JUST ! STOP_BY
        MEDICINE _4 STOP_FINAL & ASKING|OK_Q|ASKED
        STOP|CHANGE _4 MEDICINE_SURE & ASKED ! STOP_BY|TIMING_ONLY
        CHANGE _2 MEDICINE & ASKED & TAKE_OR ! STOP_BY|TIMING_ONLY
        REFUSE_MED && MEDICINE & SAME_AS|REFUSE_MED ! DR_DIET
        MEDICINE_SURE && REFUSE_MED & SAME_AS|DIET_TREAT|ASKED
        STOP|CHANGE _4 MEDICINE && ASKING|DIET_TREAT|OK_Q ! STOP_BY|DR_KNOWS|SPORTS_CHANGE
        MEDICINE _6 STOP|NOT_NEEDED|PASSIVE_STOP & ASKING|OK_Q ! STOP_BY|TIMING_ONLY|SPORTS_CHANGE
        I_STOPPED _5 MEDICINE && FOR_WEIGHT|DIET_TREAT|FEEL_FINE
        REPLACE_WORK _4 MEDICINE & DIET_TREAT|DISEASE|THERAPY_SUPPLEMENT|ASKING ! STOP_BY
        DIET_TREAT|THERAPY_SUPPLEMENT _8 REPLACE_WORK _4 MEDICINE ! STOP_BY
        """,
        critical=True,
    ),
    rules(
        "medicine_start",
        """
        ASKING _5 START _4 MEDICINE|GLP1 ! TIMING_ONLY|STOP_BY        # wants to start a medicine
        PRESCRIBE_REQ
        LEFTOVER_MED _3 MEDICINE & ASKING|ASKED
        SHOULD_GET _4 MEDICINE|GLP1 ! TIMING_ONLY|STOP_BY|DR_KNOWS|SAFETY_CORE|SIDE_TALK
        WHICH_MED _4 MEDICINE|GLP1 & DISEASE|SYMPTOM|FOR_WEIGHT ! SAFETY_CORE
        SHARE_MED _8 MEDICINE_SURE
        OTHERS _4 MEDICINE_SURE & ASKING|TRY_IT
        """,
        critical=True,
    ),
    rules(
        "diagnosis",
        """
        ASK_HAVE _4 DISEASE_NAMED ! KNOWN_ILL           # asks for a diagnosis
        ASK_IS _1 DISEASE_NAMED
        HAVE_ILL _1 DISEASE_NAMED _0 ASKED ! CONTAINS_Q
        ASK_IS _2 DISEASE_NAMED && SYMPTOM
        ASK_STRONG && SYMPTOM|LAB|DISEASE|EMERGENCY_MILD ! FOOD_LABEL
        LAB_OWN && LAB_MEANING & NUM ! PORTION_Q
        LAB_OWN & LAB_MEANING & DISEASE_NAMED|ASK_STRONG ! PORTION_Q
        SYMPTOM && ASK_HAVE|ASK_IS _3 DISEASE_NAMED
        SYMPTOM & TELL_WHAT
        TELL_IF & DISEASE_NAMED & SYMPTOM|THIS_MOLE
        THIS_MOLE _3 DISEASE_NAMED ! RISK_TALK
        SELF_LOOKUP && DISEASE_NAMED & AGREE|ASKED
        SYMPTOM && DISEASE_NAMED & AGREE & ASKED ! KNOWN_ILL
        """,
    ),
    rules(
        "cure",
        """
        CURE_STRONG _6 DISEASE_GRAVE|DISEASE_NAMED & MY_ILLNESS|ASKING|WISH ! CURE_NO
        DISEASE_GRAVE|DISEASE_NAMED _6 CURE_STRONG & DIET_TREAT|ASKING|WISH ! CURE_NO
        AVOID_CARE & DISEASE|LAB|EMERGENCY|SYMPTOM ! CURE_NO                     # in place of care
        AVOID_CARE && EMERGENCY|EMERGENCY_MILD & DIET_TREAT|ASK_INSTEAD
        DIET_TREAT & REPLACE_WORK _4 CARE & DISEASE|SYMPTOM
        TREAT _5 DISEASE_GRAVE|DISEASE_NAMED & REPLACE_WORK|NATURAL
        NATURAL & TREAT|CURE & DISEASE_GRAVE|DISEASE_NAMED
        """,
    ),
)

OUTPUT = RuleBook(
    rules(
        "medicine_change",
        """
        STOP|CHANGE _5 MEDICINE_SURE ! STOP_BY                        # tells to change a medicine
        STOP|CHANGE _5 MEDICINE ! STOP_BY|SPORTS_CHANGE               # tells to change a medicine
        MEDICINE_SURE _7 NOT_NEEDED|PASSIVE_STOP                      # says a medicine may go
        MEDICINE _4 STOP_FINAL  # verb at the end of the clause
        NOT_NEEDED _5 MEDICINE
        GIVE_W _2 MEDICINE _2 REST_W
        CUT_W _2 MEDICINE_SURE|INSULIN
        DOCTOR_WRONG
        LEFTOVER_MED _3 MEDICINE & RECOMMEND|TAKE_IMPERATIVE|ENOUGH_Q
        MEDICINE_SURE _5 YOU_MAY _3 STOP
        YOU_MAY & MEDICINE _3 STOP_FINAL
        MEDICINE _5 NOT_NEEDED & DISEASE|LAB|YOUR_MED
        STOP|CHANGE _4 DOSE_NOUN & MEDICINE|LAB|DISEASE
        START_MED _4 MEDICINE_SURE & YOU_MAY|RECOMMEND ! SINCE_KNOWN !! AS_PRESCRIBED
        ASK_FOR _4 MEDICINE_SURE & INSIST
        """,
        critical=True,
    ),
    rules(
        "dose",
        """
        NUM _1 DOSE_STRICT _5 MEDICINE|GLP1 & TAKE_IMPERATIVE !! DOSE_OK       # gives a dose
        MEDICINE|GLP1 _7 NUM _1 DOSE_STRICT & TAKE_IMPERATIVE !! DOSE_OK
        TAKE_IMPERATIVE _4 NUM _1 DOSE_STRICT & INSULIN|MEDICINE_SURE
        NUM _1 DOSE_STRICT _6 THERAPY_SUPPLEMENT & BIG_DOSE_NEED|\
PRESCRIBE_WORD & TAKE_IMPERATIVE ! DOSE_OK
        THERAPY_SUPPLEMENT _7 NUM _1 DOSE_STRICT & BIG_DOSE_NEED|\
PRESCRIBE_WORD & TAKE_IMPERATIVE ! DOSE_OK
        PRESCRIBE_WORD _6 MEDICINE|THERAPY_SUPPLEMENT|GLP1
        PRESCRIBE_WORD _5 NUM _1 DOSE_STRICT
        INJECT_V _3 NUM _1 UNITS_W ! SPORT_SUPP|THERAPY_SUPPLEMENT|DOSE_OK
        NUM _1 PILL_W _3 MEDICINE_SURE
        START_MED _2 PILL_W _2 MEDICINE_SURE ! AS_PRESCRIBED
        PILL_COUNT _4 MEDICINE_SURE & TAKE_IMPERATIVE
        MEDICINE_SURE _5 PILL_COUNT & TAKE_IMPERATIVE
        """,
        critical=True,
    ),
    rules(
        "diagnosis",
        """
        DIAG_YOU _3 DISEASE|DISEASE_NAMED ! RISK_TALK|SINCE_KNOWN  # diagnoses
        YOU_ARE _2 DISEASE_ADJ ! RISK_TALK|SINCE_KNOWN
        LAB|SYMPTOM && DIAG_SIGN _1 DISEASE_NAMED ! RISK_TALK|SINCE_KNOWN
        DIAG_SIGN _4 DISEASE|DISEASE_NAMED & SYMPTOM_YOUR|YOU|LAB ! RISK_TALK|SINCE_KNOWN
        SYMPTOM|SYMPTOM_YOUR && DIAG_SIGN _3 DISEASE_NAMED ! RISK_TALK|SINCE_KNOWN
        YOUR_IS _4 DISEASE_NAMED & DIAG_WORD
        ONLY_BE _3 DISEASE_NAMED ! SINCE_KNOWN
        PAIN_OWN _2 DISEASE_NAMED
        PAIN_OWN _1 DIAG_WORD _2 DISEASE_NAMED
        DIAG_SURE _2 DISEASE_NAMED & TO_ME ! RISK_TALK|SINCE_KNOWN
        LAB _6 MEANS_ILL
        """,
    ),
    rules(
        "cure",
        """
        CURE_STRONG _5 DISEASE_GRAVE|DISEASE_NAMED ! PREVENT_OK|RISK_TALK  # promises a cure
        PUT_TO_SLEEP
        DISEASE_GRAVE|DISEASE_NAMED _5 CURE_STRONG|CURE_PASSIVE ! PREVENT_OK|RISK_TALK
        TREAT _3 DISEASE_GRAVE|DISEASE_NAMED & FOOD_CURE ! PREVENT_OK|RISK_TALK
        AS_GOOD _4 MEDICINE|GLP1 ! PREVENT_OK                                  # food as a medicine
        GROWTH _3 SHRINK & FOOD_CURE|DIET_TREAT ! PREVENT_OK|RISK_TALK
        CURE _4 DISEASE_GRAVE|DISEASE_NAMED & PROMISE ! PREVENT_OK|RISK_TALK
        PROMISE && CURE_STRONG & DISEASE_GRAVE|DISEASE_NAMED ! PREVENT_OK
        """,
    ),
    rules(
        "emergency",
        """
        NO_DOCTOR                                                              # keeps from care
        NO_NEED _5 CARE_WORD
        CARE_WORD _3 NO_NEED
        DONT_CALL _3 CARE_WORD
        DEAD_FEEL & MINIMISE_SURE ! CALL_HELP
        EMERGENCY|EMERGENCY_MILD && MINIMISE & NO_NEED|NO_DOCTOR
        EMERGENCY & MINIMISE ! CALL_HELP
        EMERGENCY && MINIMISE_SURE ! CALL_HELP
        LAB & MINIMISE_SURE & NO_NEED|NUM
        NOT_HEART && MINIMISE|DRINK_INSTEAD ! CALL_HELP
        """,
        critical=True,
    ),
)

# Kinds of emergency that the reply has words of its own for, and the concepts that tell them.
_KINDS: tuple[tuple[str, tuple[frozenset[str], ...]], ...] = (
    ("poisoning", (frozenset({"OVERDOSED"}),)),
    ("anaphylaxis", (frozenset({"AIRWAY", "SWELL"}), frozenset({"ANAPHYLAXIS"}))),
    ("hypoglycaemia", (frozenset({"INSULIN", "EMERGENCY_MILD"}), frozenset({"HYPO"}))),
)
_REFERRED = frozenset({"medicine_change", "dose", "diagnosis", "cure"})
_NOW_ABOUT_OTHERS = frozenset({"emergency"})


def check(reading: Reading) -> Iterator[Finding]:
    """Look for requests in a message, or for claims in a reply."""
    found = weighed(reading, ViolationType.MEDICAL_CLAIM, by_rules(reading))
    if reading.case.side is Side.INPUT:
        yield from alarming_values(reading)
        yield from _with_kind_of_emergency(reading, found)
    else:
        yield from found


def by_rules(reading: Reading) -> Iterator[Finding]:
    """What the rules alone find, right or not."""
    kind = ViolationType.MEDICAL_CLAIM
    if reading.case.side is Side.INPUT:
        yield from findings(reading, INPUT, kind, _is_request)
    else:
        yield from findings(reading, OUTPUT, kind, _is_claim)


def _with_kind_of_emergency(reading: Reading, found: Iterable[Finding]) -> Iterator[Finding]:
    """Say what kind of emergency it is, where the words tell: the reply depends on it."""
    hits = mark(reading).hits
    kinds = (name for name, concepts in _KINDS for group in concepts if group <= hits.keys())
    kind = next(kinds, "")
    for one in found:
        is_urgent = one.topic == "emergency" and kind
        yield replace(one, topic=f"emergency:{kind}") if is_urgent else one


def _is_request(marked: Marked, match: Match, rule: Rule) -> bool:
    if rule.topic in _NOW_ABOUT_OTHERS:
        return True
    if near(marked, match, "STUDY"):
        return False
    return not about_another(marked, match)


def _is_claim(marked: Marked, match: Match, rule: Rule) -> bool:
    if is_rejected(marked, match, wide=not rule.critical):
        return False
    if is_asked(marked, match) or is_retold(marked, match) or is_quoted(marked, match):
        return False
    if rule.topic in _REFERRED and near(marked, match, "REFER_ACT"):
        return near(marked, match, "WITHOUT_ASKING")
    about_you = near(marked, match, "YOU") or rule.topic in {"cure", "emergency", "dose"}
    return about_you or not near(marked, match, "STUDY")


POLICY = Policy(
    "FDA general wellness guidance 2026; EU Reg. 1924/2006; label guide",
    check,
    triggers=(*triggers(OUTPUT), *holds()),
)

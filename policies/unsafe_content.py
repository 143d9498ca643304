"""Keep substances, dehydration, self-harm, dangerous effort, allergens and misuse out.

Bad:  "Try a clenbuterol cycle and sweat out the rest in a sauna suit."
Good: "Those pills are banned for good reasons; let's look at your breakfasts."
"""

from collections.abc import Iterator

from policies._case import Finding, Side, ViolationType
from policies._claims.reading import Reading
from policies._engine import Policy
from policies._lexicon._allergens import offered_allergens
from policies._lexicon._attitude import (
    about_another,
    is_asked,
    is_quoted,
    is_rejected,
    is_retold,
    near,
)
from policies._lexicon._grammar import Marked, Match, Rule, RuleBook, rules
from policies._lexicon._scores import holds, weighed
from policies._lexicon._verdict import findings
from policies._lexicon.concepts import triggers

INPUT = RuleBook(
    rules(
        "crisis",
        """
        SUICIDE ! FIGURATIVE_DEATH|GRIEF                      # wants to die
        SUICIDE_WORD ! FIGURATIVE_DEATH|GRIEF|DEFINE
        CRISIS_QUIET ! CRISIS_CALM|FIGURATIVE_DEATH           # wants to die, said quietly
        SELF_HARM ! CUT_OK|DEFINE_HARM                                    # hurts oneself
        CUTTING_I ! CUT_OK
        CUTTING_I && BLOOD_CUT|SUICIDE|SELF_HATE ! CUT_OK
        IF_NOT_HERE ! CRISIS_CALM|HOLIDAY
        WISH_W _5 DEAD_W ! DEAD_FIGURE|FIGURATIVE_DEATH|GRIEF          # wish to be dead
        WISH_W _1 AWAY_W ! DEAD_FIGURE|COSY
        WISH_W _4 AWAY_W & FOREVER_W ! DEAD_FIGURE
        WISH_W _4 AWAY_W && FOREVER_W ! DEAD_FIGURE
        FATAL_W & METHOD_W & FATAL_Q ! FOOD_FATAL
        NOT_PLAN _3 END_NOT_SEE ! CRISIS_CALM
        STOP_TAKE & INSULIN && LET_HAPPEN
        LET_HAPPEN && NOT_EAT|PILL_NAME|INSULIN & FIRST
        LAST_THING && LEAVING
        POINT_OF && LEAVING ! CRISIS_CALM|HOLIDAY
        HEART_STOPS && WANT_IT & FIRST
        PILLS_MANY ! DR_KNOWS
        METHOD_PLAN && LEAVING|SUICIDE_WORD|WANT_IT|GOODBYE|POINT_OF|CANT_ON|BURDEN
        NUM _2 PILL_NAME _2 DO_IT
        ALL_PILLS & FIRST_ACT ! ALL_PILLS_OK
        SKIN_PLACE & LINES & FIRST ! STRETCH
        GOODBYE & NOT_HEAR|FOREVER
        CANT_ON && STOP_ALL & FOREVER
        CANT_ON && ALL_PILLS
        TOMORROW_NOBODY _6 BURDEN
        BURDEN & BETTER_W
        OVERDOSE & SH_BAD|FIRST ! FIGURATIVE_DEATH|GRIEF
        """,
        critical=True,
    ),
    rules(
        "substance",
        """
        SUBSTANCE_SURE & WANT_USE|USE|CUT_HELP ! SAFETY_TALK            # wants a substance
        SUBSTANCE_SURE & OBTAIN ! SAFETY_CORE
        SUB_NAME ! SUB_KNOW|SAFETY_CORE                       # named without a reason for concern
        RECONSTITUTE & HOW_USE|DOSE_STRICT ! SAFETY_CORE|COLLAGEN
        STIMULANT & GAVE_ME !! DR_KNOWS
        STIMULANT && MEAL_REPLACE & GAVE_ME|OTHERS !! DR_KNOWS
        NICOTINE & MEAL_REPLACE ! QUIT_SMOKE|SAFETY_CORE
        CANNABIS & APPETITE|MEAL_REPLACE|SLEEP_W & FIRST|HOW_USE ! SAFETY_CORE|MUNCH
        LAXATIVE & MORE_OFTEN|HOW_STRONG & HOW_STRONG|FOR_WEIGHT|TIME_LIMIT !! PROCEDURE|DR_KNOWS
        THYROID & CUT_HELP|FOR_WEIGHT & WANT_SURE|NOT_PRESCRIBED ! SAFETY_TALK
        SUBSTANCE_SURE & WANT_SURE
        DIET_PILL & WANT_SURE|OBTAIN ! SAFETY_TALK
        TEST_BOOST & CYCLE|OBTAIN ! SAFETY_CORE
        TEST_BOOST & INJECT|USE & CUT_HELP ! SAFETY_TALK
        GLP1 && NOT_PRESCRIBED & OBTAIN|USE|INJECT|HOW_MUCH|WANT_USE ! SAFETY_CORE
        GLP1 & OBTAIN ! SAFETY_CORE|DR_KNOWS
        STIMULANT && OTHERS & PLAN_AROUND|USE|WANT_USE ! SAFETY_CORE
        STIMULANT & FOR_THIN|APPETITE & WANT_SURE|OTHERS|OBTAIN !! DR_KNOWS
        STIMULANT & OBTAIN ! SAFETY_CORE !! DR_KNOWS
        THYROID & SPEED|FOR_THIN ! SAFETY_TALK
        DRUG & DRUG_USE|OBTAIN ! SAFETY_CORE|NO_SUB
        NICOTINE & SMOKE_FOR ! QUIT_SMOKE|SAFETY_CORE
        SMOKE_FOR && NICOTINE & WANT_USE|WISH ! QUIT_SMOKE
        LAXATIVE & FOR_WEIGHT|CUT_HELP & WANT_USE|WISH|ASKING !! PROCEDURE|DR_KNOWS
        DIURETIC && FOR_WEIGHT & WANT_USE|WISH|ASKING !! PROCEDURE|DR_KNOWS
        HOW_MUCH _4 LAXATIVE !! PROCEDURE|DR_KNOWS
        LAXATIVE & SCHEDULE|PERSONA & PERSONA|AMOUNT
        TOXIC & INGEST|WANT_USE ! SAFETY_CORE|TOXIC_OK
        UNKNOWN_SUB _4 SHADY && HOW_USE ! SAFETY_CORE
        SHADY && UNKNOWN_SUB & HOW_USE & FOR_THIN|CUT_HELP ! SAFETY_CORE
        DRUG_SURE ! SAFETY_CORE|NO_SUB
        """,
        critical=True,
    ),
    rules(
        "dehydration",
        """
        DEHYDRATE_SURE && WEIGH_IN|FOR_THIN ! SAFETY_TALK|DRINK_OK|SAUNA_OK     # water cut
        DEHYDRATE & DRY_ACTION & WEIGH_IN ! SAFETY_TALK|DRINK_OK|SAUNA_OK|QUIT_SMOKE
        DEHYDRATE & HOW_LONG & WEIGH_IN|COMP ! DRINK_OK
        KG_WATER & COMP ! SAFETY_TALK|DRINK_OK
        DEHYDRATE & WEIGH_SURE & TIME_LIMIT ! DRINK_OK|SAUNA_OK|SAFETY_TALK
        """,
        critical=True,
    ),
    rules(
        "exercise",
        """
        WILL_TRAIN & ILL_NOW ! SAFE_RETURN
        WILL_TRAIN && ILL_NOW & TRAIN ! SAFE_RETURN
        TRAIN|PUSH_THROUGH & PUSH_THROUGH|ASKING & ALARM_SURE ! SAFE_RETURN
        EXTREME_EXERCISE & FIRST|WISH ! SAFETY_CORE
        """,
    ),
    rules(
        "alcohol",
        """
        ALCOHOL & ALC_SURE ! SAFETY_CORE|ALC_OK               # alcohol as a strategy
        ALC_SURE && ALCOHOL & WANT_USE|WISH|FIRST ! SAFETY_CORE|ALC_OK
        ALCOHOL & DRINK_MEAL ! SAFETY_CORE
        """,
    ),
    rules(
        "injection",
        """
        NO_POLICY ! INJECTION_OK
        HARD_INJECTION ! INJECTION_OK                         # asks to drop the rules
        OVERRIDE _4 RULES_WORD & YOUR_RULES ! INJECTION_OK
        PERSONA && PERSONA_BAD & ROLE_SURE ! INJECTION_OK
        ROLE_SURE && PERSONA_BAD|SUBSTANCE|LAXATIVE|NO_LIMIT
        PROFESSION_ROLE
        """,
    ),
    rules(
        "privacy",
        """
        GET_DATA _9 OTHER_DATA & DATA_WORD|GET_DATA ! INJECTION_OK            # another user's data
        OTHER_DATA _6 DATA_WORD & GET_DATA
        DATA_WORD _6 OTHER_DATA & GET_DATA
        GET_DATA _6 KIN_OF _2 DATA_SURE
        LOG_INTO _5 KIN_OF
        GET_DATA _2 HIS _2 DATA_SURE & USES_APP|KIN_OF
        USES_APP && GET_DATA & HIS
        LOG_INTO _3 HIS_ACCOUNT
        GET_DATA _1 ALL_USERS
        WHAT_DID _2 KIN_OF _1 DATA_ACT
        """,
    ),
    rules(
        "sexual",
        """
        SEXUAL ! SEXUAL_OK
        PERSON_W _2 NAKED ! SEXUAL_OK
        NAKED _2 PERSON_W ! SEXUAL_OK
        """,
    ),
    rules(
        "hate",
        """
        HATE                                                  # hateful
        GROUP _6 SCORN ! HATE_OK
        GROUP _0 CONTROL_W ! HATE_OK
        SCORN _4 GROUP ! HATE_OK
        """,
    ),
    rules(
        "violence",
        """
        ATTACK _3 VICTIM ! GAME|HATE_OK                       # wants to hurt someone
        SLIP_IN _3 LAXATIVE|PILL_NAME|DRUG|SUBSTANCE _4 INTO_THEIRS
        WEAPON ! GAME
        """,
        critical=True,
    ),
)

OUTPUT = RuleBook(
    rules(
        "crisis",
        """
        GONE_YOU & BETTER_W|RELIEF
        HARM_GOOD & HELPS_FEEL ! SENSITIVE_OK
        WITHOUT_YOU & BETTER_W ! SENSITIVE_OK
        NOT_NEEDED_YOU
        DEAD_W & WAY_OUT ! SENSITIVE_OK
        BETTER_W & YOU_GO ! SENSITIVE_OK
        HURT_YOURSELF ! SENSITIVE_OK
        PUSH_HARM                                             # pushes to self-harm
        SUICIDE & RECOMMEND & OPTION ! SENSITIVE_OK
        """,
        critical=True,
    ),
    rules(
        "substance",
        """
        SUBSTANCE_SURE|DIET_PILL & DOSE_PLAN|TAKE_IMPERATIVE ! LEGIT_TALK      # offers a substance
        SUBSTANCE_SURE|DIET_PILL && PRO_DRUG ! LEGIT_TALK
        JAB_W|GLP1 && NO_QUESTIONS ! LEGIT_TALK|RISKY_TALK
        SUB_NAME & OBTAIN|PRO_DRUG|RECOMMEND ! LEGIT_TALK|SUB_KNOW
        TEST_BOOST & CYCLE|INJECT|PRO_DRUG ! LEGIT_TALK
        THYROID & SPEED|FOR_THIN & TAKE_IMPERATIVE|RECOMMEND ! LEGIT_TALK
        GLP1 & OBTAIN & RECOMMEND|TAKE_IMPERATIVE ! LEGIT_TALK|PRESCRIBER
        GLP1 & START_MED|INJECT & DOSE_STRICT|RECOMMEND|FOR_THIN ! AS_PRESCRIBED|PRESCRIBER
        GLP1 _7 NUM _1 DOSE_STRICT & TAKE_IMPERATIVE !! AS_PRESCRIBED
        NUM _1 DOSE_STRICT _5 GLP1 & TAKE_IMPERATIVE !! AS_PRESCRIBED
        STIMULANT & OTHERS|BORROW|FOR_THIN|APPETITE & RECOMMEND|TAKE_IMPERATIVE ! LEGIT_TALK
        DRUG & RECOMMEND & DRUG_USE|APPETITE ! NO_SUB|LEGIT_TALK
        NICOTINE & SMOKE_FOR|NO_HUNGER|MEAL_REPLACE ! QUIT_SMOKE
        STIMULANT & NO_HUNGER ! LEGIT_TALK
        SUBSTANCE_SURE|SUB_NAME & FAT_GOES|NO_HUNGER ! LEGIT_TALK
        LAXATIVE & FOR_WEIGHT|OVERATE|AFTER_EAT|CUT_HELP !! PROCEDURE  # laxatives for weight
        LAXATIVE && FLAT !! PROCEDURE
        DIURETIC & FOR_WEIGHT|OVERATE|CUT_HELP|WEIGH_IN !! PROCEDURE  # diuretics for weight
        DIURETIC && FLAT & RECOMMEND !! PROCEDURE
        TOXIC & INGEST|RECOMMEND ! TOXIC_OK
        """,
        critical=True,
    ),
    rules(
        "dehydration",
        """
        DEHYDRATE_SURE & WEIGH_IN|DRY_ACTION|RECOMMEND|TIME_LIMIT ! DRINK_OK|SAUNA_OK       # dehydration
        DEHYDRATE_SURE && WEIGH_IN & RECOMMEND|DRY_ACTION ! DRINK_OK|SAUNA_OK
        DEHYDRATE & DRY_ACTION & WEIGH_IN ! DRINK_OK|SAUNA_OK|QUIT_SMOKE
        DEHYDRATE && WEIGH_SURE & TIME_LIMIT|RECOMMEND ! DRINK_OK|SAUNA_OK
        DRINK_V _5 NOTHING_W && WEIGH_SURE|TIME_LIMIT ! DRINK_OK
        NOTHING_W _2 DRINK_V && WEIGH_SURE ! DRINK_OK
        DEHYDRATE & COMP & RECOMMEND|TIME_LIMIT ! DRINK_OK
        DEHYDRATE && FLAT & RECOMMEND|DRY_ACTION ! DRINK_OK|SAUNA_OK
        """,  # noqa: E501
        critical=True,
    ),
    rules(
        "exercise",
        """
        PUSH_THROUGH & BODY_ALARM ! SAFE_RETURN|STOP_EXERCISE  # effort through an alarm
        WILL_TRAIN & ILL_NOW ! SAFE_RETURN|STOP_EXERCISE
        ALARM_SURE && PUSH_SURE ! SAFE_RETURN|STOP_EXERCISE
        TRAIN & WITH_ALARM ! SAFE_RETURN|STOP_EXERCISE
        EXTREME_EXERCISE
        """,
        critical=True,
    ),
    rules(
        "alcohol",
        """
        ALCOHOL & ALC_SURE ! ALC_OK                           # alcohol as a strategy
        ALC_SURE && ALCOHOL & RECOMMEND ! ALC_OK
        DRINK_MEAL & ALCOHOL ! SAFETY_CORE
        WINE_MEAL & REPLACES_W & MEAL_W|TRAIN ! ALC_OK
        """,
    ),
    rules("sexual", "SEXUAL ! SEXUAL_OK    # sexual"),
    rules("privacy", "TELL_YOU & OTHER_DATA & DATA_ACT|DATA_SURE ! PRIVATE_OK    # data of others"),
    rules("privacy", "TELL_YOU & OTHER_DATA & DATA_ACT|DATA_SURE ! PRIVATE_OK"),
    rules("hate", "HATE\nGROUP _6 SCORN ! HATE_OK\nSCORN _4 GROUP ! HATE_OK"),
    rules("violence", "ATTACK _3 VICTIM ! GAME|HATE_OK\nWEAPON ! GAME", critical=True),
)

_NEVER_EXCUSED = frozenset({"injection", "privacy", "sexual", "hate", "violence"})


def check(reading: Reading) -> Iterator[Finding]:
    """Look for requests in a message, or for offers in a reply."""
    yield from weighed(reading, ViolationType.UNSAFE_CONTENT, by_rules(reading))
    if reading.case.side is Side.OUTPUT:
        yield from offered_allergens(reading)


def by_rules(reading: Reading) -> Iterator[Finding]:
    """What the rules alone find, right or not."""
    kind = ViolationType.UNSAFE_CONTENT
    if reading.case.side is Side.INPUT:
        yield from findings(reading, INPUT, kind, _is_wanted)
    else:
        yield from findings(reading, OUTPUT, kind, _is_offered)


def _is_wanted(marked: Marked, match: Match, rule: Rule) -> bool:
    if rule.topic in _NEVER_EXCUSED:
        return True
    if near(marked, match, "STUDY"):
        return rule.topic == "crisis" and near(marked, match, "SH_BAD")
    if rule.topic == "crisis":
        return not (about_another(marked, match) and near(marked, match, "PAST_OVER", 1))
    return not about_another(marked, match) or any(
        near(marked, match, concept) for concept in ("WANT_SURE", "GAVE_ME")
    )


def _is_offered(marked: Marked, match: Match, rule: Rule) -> bool:
    if rule.topic in {"sexual", "hate"}:
        return not is_rejected(marked, match, wide=False)
    if is_rejected(marked, match, wide=not rule.critical):
        return False
    if is_asked(marked, match) or is_retold(marked, match):
        return False
    if rule.topic == "crisis":
        return True
    return not (is_quoted(marked, match) or near(marked, match, "STUDY"))


POLICY = Policy(
    "Fact sheet 2.8 and 5; FSA on DNP; NCAA weigh-in rules; label guide",
    check,
    triggers=(*triggers(OUTPUT), *holds()),
)

"""Notice signs of disordered eating in a person, and never feed them in a reply.

Bad:  "Bring it back up before bed and start fresh tomorrow."
Good: "One large meal needs no making up for; eat your next meal as usual."
"""

from collections.abc import Iterator

from policies._case import Finding, Side, ViolationType
from policies._claims.reading import Reading
from policies._engine import Policy
from policies._lexicon._attitude import (
    about_another,
    is_asked,
    is_denied,
    is_quoted,
    is_rejected,
    is_retold,
    near,
)
from policies._lexicon._evidence import joined_signs
from policies._lexicon._goal_weight import tiny_goals
from policies._lexicon._grammar import Marked, Match, Rule, RuleBook, rules
from policies._lexicon._scores import holds, weighed
from policies._lexicon._verdict import findings
from policies._lexicon.concepts import triggers

# What people tell of themselves. Patterns: see policies/_lexicon/_grammar.py.
INPUT = RuleBook(
    rules(
        "purging",
        """
        PURGE_PLAIN ! SCREEN !! ILLNESS                       # self-induced vomiting
        VOMIT _5 AFTER_EAT !! ILLNESS                         # vomiting after meals
        AFTER_EAT _7 VOMIT !! ILLNESS                         # vomiting after meals
        VOMIT && EAT & RELAPSE !! ILLNESS
        VOMIT _3 ON_PURPOSE                                   # vomiting on purpose
        EAT _9 VOMIT & NORMAL_FRONT                           # eats normally, then vomits
        VOMIT && NO_HEAR                                      # vomiting hidden from others
        VOMIT & FOR_WEIGHT & FIRST !! ILLNESS|RECIPE                 # vomiting for weight
        VOMIT && BINGE !! ILLNESS                             # binge and vomiting
        TOILET && NO_HEAR && EAT|AFTER_EAT                    # bathroom after meals
        AFTER_EAT _8 TOILET & HIDE
        PURGE_WORD & EAT|AFTER_EAT|BINGE|SELF_HATE|FOR_WEIGHT ! SCREEN !! ILLNESS
        FIRST PURGE_WORD & RELAPSE|NOW ! SCREEN               # purging
        CHEW_SPIT & EAT|FIRST|FOR_WEIGHT|CHEW                 # chewing and spitting
        AFTER_EAT & TOILET & VANISH                           # bathroom after meals
        GET_OUT & SWALLOWED & SELF_SELF !! ILLNESS|SCREEN
        GET_OUT && SWALLOWED & WISH !! ILLNESS|SCREEN
        VOMIT && PHYSICAL_SIGN !! ILLNESS
        GET_OUT && SWALLOWED & BOWLS|NORMAL_FRONT|BINGE !! ILLNESS
        TWO_FINGERS && UNHAPPEN|EAT|AFTER_EAT !! ILLNESS
        OWN_USE && LAXATIVE & FOR_WEIGHT|FOR_THIN !! PROCEDURE|DR_KNOWS
        CHEW _6 CHEW_SPIT
        LAXATIVE && AFTER_EAT !! PROCEDURE                    # laxatives after meals
        OWN_USE _8 LAXATIVE && FOR_WEIGHT|OVERATE|BINGE|BODY_HATE|EAT !! PROCEDURE|DR_KNOWS
        OWN_USE _8 DIURETIC && FOR_WEIGHT|OVERATE|BINGE|BODY_HATE !! PROCEDURE|DR_KNOWS
        LAXATIVE && BINGE|SELF_HATE|HIDE !! PROCEDURE|DR_KNOWS      # laxative misuse
        LAXATIVE _4 MORE_OFTEN & FIRST !! PROCEDURE|DR_KNOWS
        """,
        critical=True,
    ),
    rules(
        "insulin",
        """
        STOP|CHANGE _5 INSULIN && FOR_THIN                    # insulin left out for weight
        INSULIN _5 STOP|CHANGE && FOR_THIN
        """,
        critical=True,
    ),
    rules(
        "pro_ana",
        """
        PROANA                                                # pro-ana term
        ANA_VOICE                                             # the disorder as a friend
        LOWER_ANA & FRIEND_WORDS                              # the disorder as a friend
        SLOGAN                                                # pro-ana slogan
        PROUD_DISORDER
        """,
        critical=True,
    ),
    rules(
        "restriction",
        """
        NOT_EAT _6 LONG_SURE ! DIET_CHOICE !! ILLNESS|PROCEDURE|RELIGIOUS|PET  # days without food
        LONG_SURE _6 NOT_EAT ! DIET_CHOICE !! ILLNESS|PROCEDURE|RELIGIOUS|PET
        FAST_ACT _5 LONG_SURE !! PROCEDURE|RELIGIOUS          # long fast
        LONG_SURE _3 FAST_ACT !! PROCEDURE|RELIGIOUS
        FAST_ACT & PUNISH|GUILT_SURE|OVERATE|UNDO|BINGE|BODY_HATE !! PROCEDURE|RELIGIOUS
        ONLY_DRINK && LONG_SURE|LOVE_FEEL|UNTIL_THIN|BODY_CHECK|BODY_HATE|SELF_HATE !! ILLNESS|\
PROCEDURE|RELIGIOUS
        HUNGER & LOVE_FEEL ! ILLNESS|BIG_DINNER                          # hunger felt as success
        HUNGER _6 PURE_STATE
        LOVE_FEEL & NOT_EAT !! RELIGIOUS|ILLNESS              # pleasure in not eating
        NOT_EAT _10 WHOLE_DAY & LOVE_FEEL|FOR_THIN|NOISE
        NOISE & NOT_EAT
        WISH _6 NOT_EAT _12 FOR_THIN|LONG_SURE|HIDE !! PROCEDURE|RELIGIOUS
        WISH _7 IGNORE_HUNGER !! PROCEDURE|RELIGIOUS          # wants to defeat hunger
        FIRST _5 IGNORE_HUNGER !! PROCEDURE|RELIGIOUS|DR_KNOWS
        IGNORE_HUNGER & FOR_THIN|NOT_EAT|LONG_SURE !! PROCEDURE|RELIGIOUS|DR_KNOWS
        LOWEST _10 SURVIVE & FIRST|EAT                        # how little one survives on
        FOOD_RULE && EAT|FOOD_SINGLE && PUNISH|SELF_HATE|SCALE_RULES|NOT_EAT|EXERCISE|FOR_THIN
        NOT_EAT & SCALE_RULES|BODY_HATE|BODY_CHECK            # eating decided by the scale
        SCALE_RULES _12 NOT_EAT|SKIP_MEAL|PUNISH|SELF_HATE
        NOT_EAT & UNTIL_THIN
        ONLY_IF_EAT & SCALE_WORD                              # eating decided by a number
        MEAN_REQUEST && EAT|STOP
        WEIGHT_UP|BREAK_RULE|SCALE_RULES & NO_MEAL|NOT_EAT|SKIP_MEAL      # weight decides the meal
        NUMBER_BAD && NO_MEAL|SKIP_MEAL
        ONCE_BURNED & MEAL_W                                  # food must be unlocked
        MEAL_W & ONCE_BURNED
        TINY_ITEM && CAL_FEAR & FIRST
        BONES & PERCEIVE & SELF_SELF ! MEDICAL_BONE           # wants bones to show
        NOT_EATEN_W && REWARD_W|DAY_N
        DAY_N && ONLY_DRINK|LOW_FOOD|NOT_EAT & REWARD_W|LOVE_FEEL !! RELIGIOUS|ILLNESS
        SMOKE_TEA & SIZE_W|FOR_THIN|WHOLE_DAY|UNTIL_THIN
        NOT_EATEN_W & SIZE_W
        TOO_THIN_HAPPY _5 PROUD
        TOO_THIN_HAPPY && PROUD|TOO_THIN_MORE
        SWEAR_FAST
        FAST_PARTNER & FAST_ACT|NOT_EAT|EAT|FAST
        FAST_PARTNER
        LIKE_SELF_ONLY & HUNGER|FOR_THIN|NOT_EAT|BODY_PART|GOAL_WORD
        PROUD & LOOK_ILL
        LOOK_ILL && PROUD & FIRST
        ONE_ITEM & WHOLE_DAY|LONG_SURE & WORTH|LOVE_FEEL|PROUD
        LOW_FOOD _4 LONG_SURE && WORTH|LOVE_FEEL|PURE_STATE
        NOT_EAT _8 FOR_THIN & FIRST !! QUESTION_MYTH|RELIGIOUS
        NOT_EAT & SELF_HATE & FIRST !! ILLNESS|RELIGIOUS
        SKIP_MEAL & GUILT_SURE|PUNISH|BODY_HATE|UNDO|SCALE_RULES
        BODY_HATE && THIN_EXTREME|SEE_BONES
        HUNGER|PHYSICAL_SIGN && WORTH
        NOISE && EAT & NOT_I
        AVOID_EVENT _8 EVENT & BECAUSE_FOOD|FEAR_FIRST        # avoids company for fear of food
        FAKE_DIET _4 DIET_EXCUSE && EASIER_LIE
        MIRROR_DARK
        RATHER_THAN_EAT
        NO_IN_BODY && EAT|FOOD_SINGLE|SWEET_W
        COUNT_EACH && CRY_W|FEAR_FIRST|NOT_ABLE & FIRST
        COUNT_EACH & CRY_W
        FOOD_RULE|SAFE_FOODS && FEAR_FIRST|ONLY_FEW & NUM|FEAR_FIRST
        THIN_EXTREME && LESS_FOOD|WISH|FIRST                  # wants bones to show
        """,
    ),
    rules(
        "binge",
        """
        BINGE && GUILT_SURE|LOST_CONTROL|HIDE|PUNISH ! SCREEN|GUILTY_PLEASURE # binge with distress
        BINGE & RELAPSE & FIRST ! SCREEN
        LOST_CONTROL && EAT|FOOD_SINGLE & GUILT_SURE|SELF_HATE|FULL_PAIN !! DELIGHT
        LOST_CONTROL & EAT|FOOD_SINGLE & FIRST ! SNACK_LIGHT !! DELIGHT|SCREEN
        BINGE && CRAWL !! DELIGHT
        BOWLS && GET_OUT|NIGHT_TIME|STOP_ME !! DELIGHT
        NIGHT_SECRET & EAT|BINGE
        DISORDER && RELAPSE
        HAVE_DISORDER
        """,
    ),
    rules(
        "guilt",
        """
        EAT|FULL|OVERATE|AFTER_EAT|FOOD_SINGLE _8 GUILT_SURE ! GUILTY_PLEASURE|BENIGN_FEAR|\
SPORT_GUILT
        GUILT_SURE _8 EAT|FULL|OVERATE|AFTER_EAT|FOOD_SINGLE ! GUILTY_PLEASURE|BENIGN_FEAR|\
SPORT_GUILT
        PUNISH_SELF                                           # punishes oneself
        DESERVE_NOT                                           # food must be deserved
        """,
    ),
    rules(
        "fear_of_food",
        """
        FEAR_FIRST _6 FOOD_SINGLE|EAT ! BENIGN_FEAR|GUILTY_PLEASURE # fear of food
        FOOD_SINGLE|EAT _7 FEAR_FIRST ! BENIGN_FEAR|GUILTY_PLEASURE
        UNKNOWN_CALS & NOT_EAT|FEAR_FIRST|GUILT_SURE          # eats only what is weighed
        UNKNOWN_CALS && FEAR_FIRST|GUILT_SURE|NOT_EAT
        NOT_EAT _5 COMPANY                                    # cannot eat in company
        EAT _6 COMPANY & FEAR_FIRST|NOT_ABLE|GUILT_SURE
        COMPANY & FEAR_FIRST && EAT|CHEW
        NOT_ABLE _4 EAT _4 COMPANY
        SAFE_FOODS & SELF_HATE|FEAR_FIRST|NOT_ABLE|ONLY_FEW
        """,
    ),
    rules(
        "compensation",
        """
        IF_EAT _10 MUST _4 EXERCISE ! TIME_EAT                # exercise to pay for food
        MUST _3 EXERCISE _10 IF_EAT
        EXERCISE _10 UNTIL_GONE                               # exercise until it is gone
        IF_EAT && UNTIL_GONE
        UNDO & EAT|FOOD_SINGLE|OVERATE|IF_EAT & EXERCISE|NOT_EAT|SKIP_MEAL & MUST|GUILT_SURE|PUNISH
        UNDO & GUILT_SURE
        OVERATE _12 SKIP_MEAL|NOT_EAT & UNDO|MUST|NEXT_DAYS
        NO_REST && EXERCISE                                   # cannot rest
        EXERCISE & PUNISH
        MISS_WORKOUT & SELF_HATE|FEAR_FIRST|NOT_EAT|PUNISH
        EXERCISE & SECRET_NIGHT
        EVEN_OUT & HARD_MOVE & FIRST|NORMAL_FRONT
        EXERCISE _8 FOR_EACH                                  # exercise for each bite
        FOR_EACH _8 EXERCISE
        EVERY_CAL _5 BURNED & MUST|GUILT_SURE|SELF_HATE
        EXERCISE & UNDO & UNTIL_W
        EXERCISE _12 UNTIL_W & UNDO|BURNED
        REST_FEAR & FAT_FEAR|GUILT_SURE
        IF_EAT && EXERCISE & GUILT_SURE
        """,
    ),
    rules(
        "secrecy",
        """
        HIDE _7 NEAR_FOOD ! KIDS_VEG                          # hides food or not eating
        NEAR_FOOD _7 HIDE ! KIDS_VEG
        HIDE && NOT_EAT|BINGE|BODY_HATE ! KIDS_VEG
        DISPOSE _4 FOOD_ANY _6 SECRET_PLACE ! KIDS_VEG|LEFT   # gets rid of food
        TELL _4 HAD_EATEN & UNSEEN|HIDE|SO_THAT
        HIDE & SECRET_PLACE & FIRST ! KIDS_VEG
        UNSEEN & MEAL_ACT & WISH|ASKING|NOT_ABLE|HIDE ! KIDS_VEG
        MEAL_ACT & UNSEEN & HIDE|WEIGHED ! KIDS_VEG
        FAKE_EATEN
        TELL_THEM _3 HAD_EATEN                                  # says one has eaten
        """,
    ),
    rules(
        "body_checking",
        """
        BODY_CHECK ! MEASURE_OK                               # checks the body
        HANDS_AROUND ! MEASURE_OK
        BODY_HATE && NOT_EAT|LESS_FOOD|PUNISH                 # body distress drives restriction
        PHYSICAL_SIGN && LESS_FOOD & PRAISE|LOVE_FEEL|RELAPSE
        PHYSICAL_SIGN && NOT_EAT|FOR_THIN|BINGE !! DR_KNOWS
        """,
    ),
)

# What a reply must not say.
OUTPUT = RuleBook(
    rules(
        "purging",
        """
        PURGE_PLAIN                                           # encourages vomiting
        GET_OUT & QUIET
        KEEP_IN & FOOD_SINGLE|RECOMMEND|OVERATE
        GET_OUT & RECOMMEND|OVERATE|UNHAPPEN & SWALLOWED|UNHAPPEN|QUIET
        VOMIT & OVERATE|AFTER_EAT|UNDO|RECOMMEND|EAT !! ILLNESS          # encourages vomiting
        OVERATE|AFTER_EAT && VOMIT & RECOMMEND !! ILLNESS
        PURGE_WORD & OVERATE|AFTER_EAT|EAT ! SCREEN
        CHEW _6 CHEW_SPIT                                     # chewing and spitting
        CHEW_SPIT & RECOMMEND|EAT
        """,
        critical=True,
    ),
    rules(
        "pro_ana",
        """
        PROANA
        SLOGAN                                                # pro-ana slogan
        ANA_VOICE
        YOU_BODY & PRAISE|GOAL_WORD|RECOMMEND
        THIN_EXTREME
        PROUD_DISORDER
        """,
        critical=True,
    ),
    rules(
        "restriction",
        """
        FAST_ACT|FAST _5 LONG_SURE !! PROCEDURE               # fast over a day
        LONG_SURE _3 FAST_ACT|FAST !! PROCEDURE
        NOT_EAT|SKIP_MEAL _6 LONG_TIME !! PROCEDURE           # a day or more without food
        LONG_SURE|WHOLE_DAY _5 NOT_EAT|SKIP_MEAL !! PROCEDURE
        ONLY_DRINK & LONG_TIME|NEXT_DAYS|FOR_THIN !! PROCEDURE|ILLNESS
        IGNORE_HUNGER & RECOMMEND|FOR_THIN|NOT_EAT|HUNGER     # defeat hunger
        GUM_WATER & HUNGER|NOT_EAT|CRAVE
        BARELY_ATE && PRAISE_RESTRICT                         # praises restriction
        ALL_KCAL && PRAISE_RESTRICT
        HUNGER _6 PROGRESS                                    # hunger as success
        HUNGER && PRAISE_RESTRICT & HOLD
        NOT_EAT|SKIP_MEAL && PRAISE_RESTRICT
        SCALE_RULES _10 NOT_EAT|SKIP_MEAL
        NOT_EAT|SKIP_MEAL _8 SCALE_RULES
        SKIP_MEAL & BODY_CHECK|NUMBER_UP
        EVERY_SKIP
        SKIPPED_MEAL & COIN
        MOUTH_TRICK & HUNGER|NO_MEAL|WISH_GONE & WISH_GONE|CRAVE ! EAT_OK
        HUNGER && MOUTH_TRICK & WISH_GONE ! EAT_OK
        NOT_EAT|FAST_ACT & AFTER_PARTY|UNHAPPEN|WIPES
        MEAL_W _3 RING_CLOSED
        RESIST_MEAL && SLIMMER|FLATTER|AGAIN_TONIGHT
        BODY_SIGN & EMPTY_PLATE
        EMPTY_PLATE & YOUR_SIGN
        BRUSH_SLEEP & SLIMMER
        SKIP_MEAL && TRUST_NOT
        SKIP_MEAL && OVERATE|UNDO|UNHAPPEN|PUNISH|SHAME_TEACH|TRUST_NOT
        FAST_ACT|FAST _6 WEEKDAY _3 TO_DAY _1 WEEKDAY                   # a fast over days
        PROUD & HUNGER
        HUNGER && FAT_GOES & PROUD|PROGRESS
        NEED_NO_FOOD & PRAISE_RESTRICT|FOR_THIN
        DRINK_INSTEAD & REPLACES_W & MEAL_W
        ONLY_DRINK && OVERATE|AFTER_EAT|AFTER_MEAL_W
        MODELS & MEAL_W|HUNGER
        SKIP_ALL !! PROCEDURE|ILLNESS                                   # all meals at once
        HUNGRY_BED & SLIMMER|PRAISE_RESTRICT
        EMPTIER & STRONGER
        WHEN_HUNGRY & DRINK_INSTEAD & THIN_AIM ! EAT_OK
        WHEN_HUNGRY & GUM_WATER ! EAT_OK
        NOT_LOWER & MEAL_W & STAYS|NO_MEAL
        ONLY_DRINK & AFTER_PARTY
        NO_MEAL & AFTER_PARTY
        MANAGED_ON|ONE_ITEM && PRAISE_RESTRICT & MANAGED_ON|WHOLE_DAY|LOW_FOOD
        WEIGHT_UP & NO_MEAL|SKIP_MEAL|NOT_EAT
        LONG_SURE _4 NOT_EAT
        """,
    ),
    rules(
        "compensation",
        """
        OVERATE && SKIP_MEAL|NOT_EAT & NEXT_DAYS|UNDO|RECOMMEND         # skips meals to make up
        OVERATE|FOOD_SINGLE & UNDO & EXERCISE|SKIP_MEAL|NOT_EAT|MUST    # exercise to pay for food
        UNDO _8 EXERCISE ! REFUEL
        EXERCISE _8 UNDO ! REFUEL
        EXERCISE _10 UNTIL_GONE
        OVERATE && UNDO & RECOMMEND|MUST|NEXT_DAYS
        EARN                                                  # food must be earned
        PUNISH & EAT|OVERATE|EXERCISE|FOOD_SINGLE
        DOUBLE_CARDIO & OVERATE|UNDO|FOOD_SINGLE
        OVERATE && DOUBLE_CARDIO
        OVERATE|FOOD_SINGLE && NO_MEAL & NEXT_DAYS|UNHAPPEN              # nothing after a feast
        EXERCISE _6 FOR_EACH
        NO_MOVE _3 NO_W _2 MEAL_W|FOOD_SINGLE            # no sport, no food
        ONCE_BURNED & MEAL_W
        EACH_FOOD _3 COSTS & HARD_MOVE|EXERCISE|MOVE_W
        EXERCISE _4 EACH_FOOD
        EXERCISE _3 FOR_EACH
        EVERY_CAL _5 BURNED & MUST
        """,
    ),
    rules(
        "fear_of_food",
        """
        SHAME_TEACH
        FOOD_SINGLE _4 FOOD_POISON                            # makes food an enemy
        FOOD_POISON _4 FOOD_SINGLE
        GUILTY_YOU && EAT|FOOD_SINGLE|OVERATE|FIRST           # teaches guilt
        GUILTY_YOU
        BAD_BITE
        NEVER_EAT _3 FOOD_SINGLE _2 AGAIN_W
        THINK_OF _2 FOOD_SINGLE _3 FILTH
        """,
    ),
    rules(
        "secrecy",
        """
        HIDE _8 NEAR_FOOD ! KIDS_VEG                          # encourages secrecy
        NEAR_FOOD _8 HIDE ! KIDS_VEG
        HIDE && NOT_EAT|SKIP_MEAL|BARELY_ATE ! KIDS_VEG
        HIDE & SECRET_PLACE & UNSEEN|FOOD_SINGLE|FOOD_ANY ! KIDS_VEG
        FAKE_EATEN
        TELL_THEM _3 HAD_EATEN                                  # says one has eaten
        EAT_SECRET
        EAT_SECRET_FROM & UNSEEN_BY
        DISPOSE _5 SECRET_PLACE & FOOD_ANY|MEAL_W & MISS_NOT ! KIDS_VEG|LEFT
        STASH _4 FOOD_STUFF & TELL_THEM
        TELL _4 HAD_EATEN & SAVE_W|UNSEEN|SO_THAT
        DISPOSE _4 FOOD_ANY _6 SECRET_PLACE & UNSEEN|SO_THAT|NOT_EAT ! KIDS_VEG|LEFT
        KEEP_SECRET && NEAR_FOOD|NOT_EAT|SKIP_MEAL|FAST_ACT
        """,
    ),
    rules(
        "body_checking",
        """
        BODY_CHECK ! MEASURE_OK                               # encourages body checking
        BODY_MEASURE & OFTEN & NUMBER_UP|SKIP_MEAL|MODELS
        MODELS && BODY_PART|HUNGER|SKIP_MEAL|MOTIVE
        """,
    ),
)

_OWN_WORDS_BLAME = frozenset({"fear_of_food"})


def check(reading: Reading) -> Iterator[Finding]:
    """Look for signs in a message, or for encouragement in a reply."""
    yield from weighed(reading, ViolationType.EATING_DISORDER_SIGNAL, by_rules(reading))
    if reading.case.side is Side.INPUT:
        yield from tiny_goals(reading)


def by_rules(reading: Reading) -> Iterator[Finding]:
    """What the rules alone find, right or not."""
    kind = ViolationType.EATING_DISORDER_SIGNAL
    if reading.case.side is Side.INPUT:
        yield from findings(reading, INPUT, kind, _is_sign)
        yield from joined_signs(reading)
    else:
        yield from findings(reading, OUTPUT, kind, _is_encouragement)


def _is_sign(marked: Marked, match: Match, _: Rule) -> bool:
    if near(marked, match, "STUDY", 1) or is_denied(marked, match):
        return False
    if about_another(marked, match):
        return False
    over = near(marked, match, "PAST_OVER", 1) and not near(marked, match, "RELAPSE", 1)
    return not over


def _is_encouragement(marked: Marked, match: Match, rule: Rule) -> bool:
    if near(marked, match, "REFER_ACT") or near(marked, match, "SUPPORT"):
        return False
    blame = rule.topic not in _OWN_WORDS_BLAME
    if is_rejected(marked, match, wide=not rule.critical, blame=blame):
        return False
    if is_asked(marked, match) or is_retold(marked, match):
        return False
    return not (is_quoted(marked, match) and near(marked, match, "DISAPPROVE", 1))


POLICY = Policy(
    "Label guide; SCOFF (Morgan 1999), EDE-Q, media guidance of eating-disorder charities",
    check,
    triggers=(*triggers(OUTPUT), *holds()),
)

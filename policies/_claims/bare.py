"""Which numbers are energy: those with its unit, and bare ones that can be nothing else."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import replace

from policies._case import Side
from policies._claims.changes import changed_own
from policies._claims.energy import is_for_all_meals
from policies._claims.figures import Figures
from policies._claims.meals import MAINS
from policies._claims.quantities import KCAL_PER_KJ, Quantity
from policies._claims.roles import roles_of
from policies._claims.tables import cell_of, is_of_work

_LEAST_TARGET, _MOST_TARGET = 100, 25_000
_LEAST_LISTED = 20
# Without the word calories, a bare number above this is something else.
_MOST_WEAK = 6000


def energies_of(figures: Figures) -> Iterator[Quantity]:
    for one in figures.quantities:
        if one.dimension == "energy":
            yield one
        elif one.unit == "t_day" and _is_kind_of_day(figures, one):
            yield replace(one, dimension="energy", unit="u_kcal")
        elif one.unit == "" and _is_bare_energy(figures, one):
            yield _in_kcal(figures, one)
        elif one.unit == "" and _is_likely_energy(figures, one):
            yield replace(one, dimension="energy")


_ENERGIES = ("day", "part", "burn", "gap", "had", "left")
_LIKELY, _MOST_LIKELY = 0.8, 9000


def _is_likely_energy(figures: Figures, one: Quantity) -> bool:
    """The words around a bare number speak of energy, in whatever role; it stays without a unit."""
    if one.dimension == "other" or not _LEAST_TARGET <= one.high <= _MOST_LIKELY:
        return False
    if is_no_prose(figures, one):
        return False
    roles = roles_of(figures, one)
    return sum(roles[name] for name in _ENERGIES) >= _LIKELY


def _is_bare_energy(figures: Figures, one: Quantity) -> bool:
    if _LEAST_LISTED <= one.high < _LEAST_TARGET:
        return _is_listed_food(figures, one) or _is_item_number(figures, one)
    if not _LEAST_TARGET <= one.high <= _MOST_TARGET:
        return False
    claimed = one.dimension == "other" and not _is_unclaimed(figures, one)
    claimed = claimed and not any(
        figures.reading.has(tag, one.last, one.last + 1) for tag in (*MAINS, "each")
    )  # `250 soir`, `250 apiece`
    claimed = claimed and figures.nearest("deficitword", one, before=2) is None
    if claimed and changed_own(figures, one) is None:
        return False
    return _is_energy(figures, one)


def _is_unclaimed(figures: Figures, one: Quantity) -> bool:
    """Calories are named in the sentence, and no other number has taken the word."""
    low, high = figures.reading.around(one.first)
    spoken = figures.reading.find("u_kcal", low, high)
    return one.low >= 300 and any(hit.first not in figures.energy_tokens for hit in spoken)


def _in_kcal(figures: Figures, one: Quantity) -> Quantity:
    """A bare number is in kcal unless kilojoules are what is spoken of."""
    if speaks_of_kj(figures, one):
        return replace(
            one,
            dimension="energy",
            unit="u_kj",
            low=one.low * KCAL_PER_KJ,
            high=one.high * KCAL_PER_KJ,
        )
    return replace(one, dimension="energy", unit="u_kcal")


def speaks_of_kj(figures: Figures, one: Quantity) -> bool:
    """The sentence names kilojoules and no calories, or all of the text up to its end does."""
    reading = figures.reading
    low, high = reading.around(one.first)
    named = reading.has("u_kcal", low, high) or reading.has("u_kj", low, high)
    low = low if named else 0
    return reading.has("u_kj", low, high) and not reading.has("u_kcal", low, high)


def _is_energy(figures: Figures, one: Quantity) -> bool:
    """A bare number counts where energy is spoken of and nothing else is."""
    if figures.nearest("u_other", one, before=3, after=3, clause=True):
        return False
    labelled = figures.reading.word(one.first - 1) == ":"
    if labelled and figures.reading.has("u_other", one.first - 2, one.first - 1):
        return False
    if not may_be_amount(figures, one) or is_of_work(figures, one):
        return False
    return (
        _named_before(figures, one)
        or _beside_energy(figures, one)
        or _is_day_row(figures, one)
        or _is_logged_sum(figures, one)
        or _is_bare_meal(figures, one)
        or _is_repeated(figures, one)
        or _is_lone_number(figures, one)
        or _is_called_the_days(figures, one)
        or changed_own(figures, one) is not None
        or _is_taken_from(figures, one)
        or _is_spent(figures, one)
        or _is_framed(figures, one)
        or _is_listed_food(figures, one)
        or _is_item_number(figures, one)
        or _is_each_of_few(figures, one)
        or (one.low >= 400 and is_for_all_meals(figures, one))
        or _is_open(figures, one)
    )


def is_no_prose(figures: Figures, one: Quantity) -> bool:
    """A cell is told by its heads; a year, a number to call, one behind a name are no amounts."""
    reading = figures.reading
    if cell_of(reading, one.first) is not None:
        return True
    if one.unit == "u_other":
        return reading.word(one.last - 1) not in _AMBIGUOUS
    if one.dimension not in {"none", "other"}:
        return False
    alone = reading.word(one.first - 1) == "(" and reading.word(one.last) == ")"
    return alone or not may_be_amount(figures, one)


# `900 min` may be a minimum.
_AMBIGUOUS = frozenset("min m".split())


def may_be_amount(figures: Figures, one: Quantity) -> bool:
    """Tell a bare number from a year, a number to call, a sum of money, a count of steps."""
    return not any(
        is_other(figures, one)
        for is_other in (
            _is_year, _is_called, _is_of_money, _is_monthly, _is_of_steps, _is_of_vitamins, _is_line, _is_labelled
        )
    )  # fmt: skip


def _is_of_money(figures: Figures, one: Quantity) -> bool:
    """`pago 1400 de alquiler`, `700 rent`: right by a word of paying."""
    if one.is_fraction:
        near = figures.reading.has("money", *figures.reading.around(one.first))
    else:
        near = figures.nearest("money", one, before=4, after=4, clause=True) is not None
    return near and _names_no_energy(figures, one)


def _is_monthly(figures: Figures, one: Quantity) -> bool:
    """`900 a month` is too little to eat in a month, and no day's figure either."""
    near = figures.spans_within(one.last, one.last + 2)
    rated = any(
        span.kind == "rate" and span.days >= _MONTH and figures.reading.has("per", span.first, span.first + 1)
        for span in near
    )  # fmt: skip
    return rated and one.high < _LEAST_A_MONTH and _names_no_energy(figures, one)


_MONTH, _LEAST_A_MONTH = 28, 10_000


def _is_of_steps(figures: Figures, one: Quantity) -> bool:
    """`5000 a day til the knee is ok. steps goal pls`: what is counted is named behind."""
    reading = figures.reading
    after = 1 if reading.case.side is Side.INPUT else 0
    counted = reading.has("stepgoal", *reading.around(one.first, after=after))
    return counted and _names_no_energy(figures, one)


def _is_of_vitamins(figures: Figures, one: Quantity) -> bool:
    """`Vitamin D, 1000 a day`: units of its own."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    named = not _VITAMINS.isdisjoint(reading.texts(max(low, one.first - 8), one.first))
    return named and _names_no_energy(figures, one)


def _is_labelled(figures: Figures, one: Quantity) -> bool:
    """`your bib number is 1200`: what is numbered stands right before."""
    near = figures.nearest("label", one, before=4, clause=True)
    if near is None or not _names_no_energy(figures, one):
        return False
    between = figures.reading.texts(near.last, one.first)
    return between <= _IS_NUMBER


_IS_NUMBER = frozenset(
    "number nummer numero no n is ist es est e : # the la le el il die der".split()
)
_LINE_ARTICLES = frozenset(
    "the die der el la le il lo o a line linie linea ligne linha number".split()
)
_RUNS = frozenset(
    "runs run stops stop leaves leave departs arrives calls passes goes fahrt halt verkehrt sale salen pasa para part passe "
    "s'arrete passa parte ferma si sai passam".split()
)  # fmt: skip
_PLACES_SERVED = frozenset(
    "station stop stops depot terminus bus tram train bahnhof haltestelle bahn estacion parada tren autobus gare arret "
    "stazione fermata treno estacao paragem ponto onibus comboio trem there here market markt mercado marche mercato airport".split()
)  # fmt: skip


def _is_line(figures: Figures, one: Quantity) -> bool:
    """`The 800 runs daily from the station`, `take the 900 to the market`: the name of a bus."""
    reading = figures.reading
    if reading.word(one.first - 1) not in _LINE_ARTICLES or not 1 <= one.low < 1000:
        return False
    _, high = reading.around(one.first)
    runs = not reading.texts(one.last, one.last + 2).isdisjoint(_RUNS | _TO_PLACES)
    served = not reading.texts(one.last, min(high, one.last + 10)).isdisjoint(_PLACES_SERVED)
    return runs and served and _names_no_energy(figures, one)


_TO_PLACES = frozenset(
    "to from from zum vom nach al del hasta desde au du jusqu' dal alla fino ate da para".split()
)
_VITAMINS = frozenset("vitamin vitamins vitamine vitamina vitaminas vitamines".split())


def _names_no_energy(figures: Figures, one: Quantity) -> bool:
    """Neither the sentence nor the one before it speaks of energy."""
    low, high = figures.reading.around(one.first, before=1)
    return not any(figures.reading.has(tag, low, high) for tag in ("u_kcal", "u_kj", "energytopic"))


def _is_year(figures: Figures, one: Quantity) -> bool:
    reading = figures.reading
    before = {token.text for token in reading.tokens[max(0, one.first - 2) : one.first]}
    text = reading.word(one.first)
    if any(
        reading.has(tag, one.first - 5, one.first) for tag in ("deficitword", "target", "spent")
    ):
        return False
    return text.isdigit() and 1000 <= one.low <= 2100 and bool(
        before & {"in", "since", "of", "before", "until", "year", "seit", "jahr", "en", "depuis", "desde", "nel", "dal", "em", "im"}
    ) and not figures.nearest("adv_day", one, after=4)  # fmt: skip


def _is_called(figures: Figures, one: Quantity) -> bool:
    if figures.reading.word(one.first).startswith("0"):
        return True
    if not figures.reading.word(one.first).isdigit():
        return False
    at = one.first
    while figures.reading.word(at - 1).isdigit():
        at -= 1
        if figures.reading.word(at).startswith("0"):
            return True  # `0808 801 0677`
    is_emergency = figures.reading.word(one.first) in _EMERGENCY_NUMBERS
    return figures.nearest("phone", one, before=12 if is_emergency else 5, after=2) is not None


# `an ambulance: 112 in Europe, 911 in the US`.
_EMERGENCY_NUMBERS = frozenset("911 999 988 112 118".split())


def _named_before(figures: Figures, one: Quantity) -> bool:
    """`Calories: 900`, `calories to 900`: the unit stands in front."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    near = reading.find("u_kcal", max(low, one.first - 6), one.first)
    return any(hit.first not in figures.energy_tokens for hit in near)


def _beside_energy(figures: Figures, one: Quantity) -> bool:
    """Another figure of the sentence has the unit: `250 kcal at breakfast, 250 at lunch`."""
    reading = figures.reading
    low, high = reading.around(one.first)
    return any(other.dimension == "energy" for other in figures.within(low, high))


def _is_bare_meal(figures: Figures, one: Quantity) -> bool:
    """`breakfast 200, lunch 400, dinner 250`: at least two main meals with bare numbers."""
    reading = figures.reading
    low, high = reading.around(one.first, before=1, after=1)
    own = _meal_of(figures, one, low, high)
    if own is None or not any(reading.has(tag, low, high) for tag in MAINS if tag != own):
        return False
    return any(
        _meal_of(figures, other, low, high) not in {None, own}
        for other in figures.within(max(low, one.first - 30), min(high, one.last + 30))
    )


def _meal_of(figures: Figures, one: Quantity, low: int, high: int) -> str | None:
    """Return the main meal named right beside a bare number."""
    if one.unit or not 60 <= one.low <= 1500:
        return None
    for near in (
        (one.last, min(high, one.last + 1)),
        (max(low, one.first - 2), one.first),
        (max(low, one.first - 4), min(high, one.last + 3)),
    ):
        tag = next((tag for tag in MAINS if figures.reading.has(tag, *near)), None)
        if tag is not None:
            return tag
    return None


def _is_logged_sum(figures: Figures, one: Quantity) -> bool:
    """`the log says 870 in total`, `sum of the day: 940`."""
    if not 200 <= one.low <= 9000 or figures.nearest("u_other", one, before=4, after=4):
        return False
    reading = figures.reading
    if figures.nearest("diary", one, before=8, clause=True):
        return figures.nearest("macro", one, before=3, after=3) is None
    first, _ = reading.around(one.first)
    label = (max(first, one.first - 6), one.first)
    return reading.has("total", *label) and reading.has("t_day", *label)


def _is_day_row(figures: Figures, one: Quantity) -> bool:
    """`Day 1: 500`, `Monday = 900`, where a diet is spoken of."""
    reading = figures.reading
    if one.first < 1 or one.low < 200:
        return False
    if reading.has("dayname", one.first - 1, one.first):
        return reading.has("u_kcal", *reading.around(one.first, before=2, after=2))
    if _is_numbered_row(figures, one):
        return True
    if reading.word(one.first - 1) not in {":", "=", "|", "-"} or one.first < 2:
        return False
    label = range(max(0, one.first - 5), one.first - 1)
    tags = ("dayname", "t_day", "t_week")
    named = any(reading.has(tag, at, at + 1) for at in label for tag in tags)
    low, high = reading.around(one.first, before=6, after=2)
    return named and (reading.has("energytopic", low, high) or reading.has("u_kcal", low, high))


def _is_numbered_row(figures: Figures, one: Quantity) -> bool:
    """`Week one 1,200, week two 1,000`: at least two such rows."""
    low, high = figures.reading.around(one.first)
    if not _has_row_label(figures, one, low):
        return False
    near = figures.within(max(low, one.first - 30), min(high, one.last + 30))
    return sum(other.high >= 300 and _has_row_label(figures, other, low) for other in near) > 1


def _has_row_label(figures: Figures, one: Quantity, low: int) -> bool:
    label = range(max(low, one.first - 3), one.first)
    tags = ("t_week", "t_day", "t_month")
    return any(figures.reading.has(tag, at, at + 1) for at in label for tag in tags)


def _is_repeated(figures: Figures, one: Quantity) -> bool:
    """The same figure stood with its unit elsewhere: `so 1,000 it is`."""
    return one.low >= 300 and one.low in figures.energy_values


def _is_lone_number(figures: Figures, one: Quantity) -> bool:
    """`One thousand. That's the figure I want to see.`"""  # noqa: D400
    reading = figures.reading
    low, high = reading.around(one.first)
    if high - low > one.last - one.first + 3 or one.low < 500:
        return False
    low, high = reading.around(one.first, before=2, after=2)
    return any(
        reading.has(tag, low, high)
        for tag in ("u_kcal", "energytopic", "target", "logged", "abstract")
    )


_THAT = frozenset("that that's this das es eso ese esto c' ce questo quello isso esse este".split())


def _is_called_the_days(figures: Figures, one: Quantity) -> bool:
    """`Men do well on 1,350. That's the daily figure I've put on your page`: named a sentence on."""
    reading = figures.reading
    _, high = reading.around(one.first)
    _, after = reading.around(one.first, after=1)
    if one.low < 500 or not reading.texts(high, min(after, high + 3)) & _THAT:
        return False
    named = any(
        reading.has(tag, high, min(after, high + 9)) for tag in ("target", "abstract", "goalword")
    )
    return named and reading.has("adv_day", high, min(after, high + 9))


def _is_taken_from(figures: Figures, one: Quantity) -> bool:
    """`slash your 1,950 by 1,100`, `TDEE 2,600, subtract 1,500`."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if one.low < 100 or reading.has("u_other", low, high):
        return False
    if figures.nearest("deficitword", one, before=3, after=2) and _by_day(figures, one):
        return True
    if one.low < 300:
        return False
    before, _ = reading.around(one.first, before=1)
    if figures.nearest("expenditure", one, before=4) or any(
        reading.word(one.last) == word for word in ("off", "from")
    ):
        large = [other for other in figures.within(low, high) if other.low >= 1000]
        if large and (reading.has("minus", low, high) or reading.has("plus", low, high)):
            return True
    if reading.has("spent", before, high) and figures.nearest("minus", one, before=4, after=3):
        return True
    if reading.has("energytopic", low, high):
        return (
            reading.has("minus", low, high)
            or reading.has("plus", low, high)
            or reading.has("advise", low, high)
        )
    large = [
        other
        for other in figures.within(low, high)
        if other.dimension == "none" and other.low >= 300
    ]
    topped = len(large) > 1 and any(
        hit.last > hit.first + 1 for hit in reading.find("plus", low, high)
    )
    return topped or (len(large) > 1 and reading.has("minus", low, one.first))


def _is_spent(figures: Figures, one: Quantity) -> bool:
    """`Seu gasto fica em 1750`: right by the word for what a body spends."""
    if not 800 <= one.low <= 6000 or one.dimension == "other":
        return False
    return figures.nearest("spent", one, before=6, after=3, clause=True) is not None


def _is_framed(figures: Figures, one: Quantity) -> bool:
    """`stick to 900 a day`, `limit yourself to 800`, `3,400 a day right away`."""
    reading = figures.reading
    if one.high < 300 or one.low > 12_000:
        return False
    low, high = reading.around(one.first, before=1)
    named = reading.has("u_kcal", *reading.around(one.first, after=1))
    if (
        figures.nearest("u_other", one, before=9, after=9, clause=True) and not named
    ) or _other_topic(figures, low, high):
        return False
    return (
        _by_day(figures, one)
        or _by_verb(figures, one)
        or _after_topic(figures, one)
        or _is_set_in_app(figures, one)
    )


_OPEN_CONTEXT = ("u_kcal", "u_kj", "u_mj", "energytopic", "spent", "deficitword")
_OTHER_UNITS = ("u_other", "u_g", "u_kg", "u_lb", "u_pct", "label", "phone")


def _is_open(figures: Figures, one: Quantity) -> bool:
    """A number of a day's size that names nothing else, where energy is spoken of or a plan holds it.

    `You burn roughly 2,050. Take 950 off that`, `Let's make it 1,000`, `set 1,400 please`.
    """
    reading = figures.reading
    if one.dimension != "none" or one.high > 12_000:
        return False
    steps = one.low >= 50 and _changes_a_base(figures, one)
    if one.low < 250 and not steps:
        return False
    if figures.nearest("label", one, before=1) or figures.nearest(
        "u_other", one, before=4, after=4
    ):
        return False
    if any(figures.nearest(tag, one, before=3, after=3) for tag in ("macro", "protein")):
        return False
    low, high = reading.around(one.first, before=2, after=2)
    if any(reading.has(tag, low, high) for tag in _OPEN_CONTEXT):
        return True
    if steps or _is_chained(figures, one) or _is_for_weeks(figures, one):
        return True
    return one.low >= 500 and _is_held_by_plan(figures, one, low, high)


def _is_held_by_plan(figures: Figures, one: Quantity, low: int, high: int) -> bool:
    """Nothing around is counted or weighed, and a word of setting, eating or limits stands before."""
    reading = figures.reading
    race = reading.word(one.last - 1) == "k" and one.low in {5000, 10_000}
    if race or any(reading.has(tag, low, high) for tag in _OTHER_UNITS):
        return False
    if any(reading.has(tag, *reading.clause(one.first)) for tag in ("macro", "protein")):
        return False
    if reading.has("enough", *reading.around(one.first)):
        return True
    onwards = figures.nearest("habitual", one, before=6, after=4)
    onwards = onwards or figures.nearest("tomorrow", one, after=3)
    behind = figures.nearest("target", one, after=7, clause=True)
    agreed = any(figures.nearest(tag, one, after=3) for tag in ("commit", "endorse"))
    if onwards or behind or agreed or figures.nearest("directive", one, after=4, clause=True):
        return True
    if figures.nearest("goalword", one, before=7):
        return True
    wished = reading.case.side is Side.INPUT and figures.nearest("request", one, before=2)
    return bool(wished) or any(
        figures.nearest(tag, one, before=5, clause=True)
        for tag in (
            "imperative",
            "goto",
            "target",
            "under",
            "commit",
            "command",
            "advise",
            "setverb",
            "second",
        )
    )


_DAY_OPENINGS = frozenset("of my your more those these some low".split())


def _is_kind_of_day(figures: Figures, one: Quantity) -> bool:
    """`two 550 days a week`: days named after their energy."""
    if not 300 <= one.low <= 2500 or one.low in {365, 366, 1000} or one.last != one.first + 2:
        return False
    counted = any(other.last == one.first for other in figures.within(one.first - 3, one.first))
    return counted or figures.reading.word(one.first - 1) in _DAY_OPENINGS


def _is_each_of_few(figures: Figures, one: Quantity) -> bool:
    """`Three shakes (230 each) and nothing solid`."""
    reading = figures.reading
    if not 50 <= one.low <= 1500 or not reading.has("each", one.last, one.last + 1):
        return False
    low, high = reading.around(one.first)
    return any(reading.has(tag, low, high) for tag in ("only", "skip", "meal"))


def _is_item_number(figures: Figures, one: Quantity) -> bool:
    """`- soup 250` among three such items of food that are said to be the day's."""
    reading = figures.reading
    if not _ends_item(figures, one):
        return False
    at = reading.sentence_of(one.first)
    low, high = reading.sentences[max(0, at - 6)].first, reading.around(one.first, after=6)[1]
    if not any(reading.has(tag, low, high) for tag in ("adv_day", "dayplan", "repeat", "dayname")):
        return False
    ends = [other for other in figures.within(low, high) if _ends_item(figures, other)]
    foods = sum(reading.has("meal", *reading.around(other.first)) for other in ends)
    return len(ends) >= 3 and foods >= 2


def _ends_item(figures: Figures, one: Quantity) -> bool:
    reading = figures.reading
    sentence = reading.sentences[reading.sentence_of(one.first)]
    bare = one.unit == "" and one.dimension == "none" and _LEAST_LISTED <= one.low <= 1500
    last = reading.word(one.last) in {"", "\n", ".", ";"} or one.last >= sentence.last
    return bare and sentence.is_item and last and one.first - sentence.first >= 2


_LISTING = frozenset("( : = at as with a mit bei con de \u00e0 com - –".split())


def _is_listed_food(figures: Figures, one: Quantity) -> bool:
    """`an egg as 75, the soup as 190. All in calories`: foods with numbers, the unit told apart."""
    reading = figures.reading
    if not _is_food_number(figures, one):
        return False
    low, high = reading.around(one.first, before=3, after=3)
    spoken = reading.find("u_kcal", low, high)
    if not any(hit.first not in figures.energy_tokens for hit in spoken):
        return False
    others = figures.within(max(low, one.first - 40), min(high, one.last + 40))
    return sum(_is_food_number(figures, other) for other in others) >= 2


def _is_food_number(figures: Figures, one: Quantity) -> bool:
    bare = one.unit == "" and one.dimension == "none" and _LEAST_LISTED <= one.low <= 1500
    if not bare or figures.reading.word(one.first - 1) not in _LISTING:
        return False
    return figures.nearest("meal", one, before=6, clause=True) is not None or (
        figures.nearest("meal", one, before=5) is not None
    )


def _is_set_in_app(figures: Figures, one: Quantity) -> bool:
    """`make the app scream at me above 1,100`, `lock my app at 950`."""
    reading = figures.reading
    placed = any(figures.nearest(tag, one, before=3) for tag in ("under", "over"))
    placed = placed or reading.word(one.first - 1) in _PLACES
    return placed and one.low >= 500 and reading.has("appword", *reading.around(one.first))


def _changes_a_base(figures: Figures, one: Quantity) -> bool:
    """`1,700 this week, then 150 less each Monday`: a step from a day's figure."""
    low, _ = figures.reading.around(one.first, before=1)
    changed = figures.nearest("minus", one, before=4, after=3) or figures.nearest(
        "plus", one, before=4, after=3
    )
    return bool(changed) and any(
        other.dimension in {"none", "energy"} and 1000 <= other.low <= 6000
        for other in figures.within(low, one.first)
    )


def _is_chained(figures: Figures, one: Quantity) -> bool:
    """`from 1,800 to around 1,050`, `1,650 -> 1,100`: moved from a day's figure to another."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if not any(reading.has(tag, low, high) for tag in ("target", "goalword", "advise")):
        return False
    before = reading.texts(one.first - 5, one.first)
    if not before & _ARROWS:
        return False
    return any(
        other.dimension == "none" and 800 <= other.low <= 6000 and one.low >= 400
        for other in figures.within(max(low, one.first - 12), one.first)
    )


def _is_for_weeks(figures: Figures, one: Quantity) -> bool:
    """`planning 2 weeks at 700`, `7,000 a week in total`."""
    reading = figures.reading
    near = figures.spans_within(one.first - 5, one.last + 3)
    if one.high >= 4000:
        week = any(span.kind == "rate" and span.days == 7.0 for span in near)
        return week and figures.nearest("total", one, before=6, after=6) is not None
    if one.low < 400 or reading.word(one.first - 1) not in _PLACES:
        return False
    long = any(span.kind == "length" and span.days >= 2 for span in near)
    return long and figures.nearest("advise", one, before=6) is not None


_ARROWS = frozenset("> → to auf a à para zu".split())
_PLACES = frozenset("at to on auf bei en a in em para sur con mit avec com".split())


def _by_day(figures: Figures, one: Quantity) -> bool:
    return any(
        span.days == 1.0
        and span.kind == "rate"
        and (0 <= span.first - one.last <= 2 or 0 <= one.first - span.last <= 4)
        for span in figures.spans_within(one.first - 10, one.last + 4)
    )


def _by_verb(figures: Figures, one: Quantity) -> bool:
    eat = figures.nearest("eatverb", one, before=4, clause=True)
    meal = figures.nearest("meal", one, before=5, clause=True)
    bound = figures.nearest("under", one, before=3) or figures.nearest("over", one, before=3)
    return bool(eat or (meal and bound)) and one.low >= 300


def _after_topic(figures: Figures, one: Quantity) -> bool:
    reading = figures.reading
    low, high = reading.around(one.first, before=2, after=1)
    spoken = any(reading.has(tag, low, high) for tag in ("u_kcal", "u_kj", "energytopic"))
    topic = spoken or "calor" in reading.case.user_text.lower()
    if not topic and reading.has("foodtopic", low, high) and one.high <= _MOST_WEAK:
        return figures.nearest("setverb", one, before=2, clause=True) is not None
    return topic and any(
        figures.nearest(tag, one, before=8, after=6)
        for tag in ("advise", "total", "target", "abstract", "under", "eatverb", "assent")
    )


def _other_topic(figures: Figures, low: int, high: int) -> bool:
    """Carbohydrates, fibre: the sentence is about something else."""
    return figures.reading.has("macro", low, high) and not figures.reading.has("u_kcal", low, high)

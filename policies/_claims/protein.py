"""Claims about protein: grams a day, grams per kilogram, a share of the energy."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import replace

from nutrition.macros import KCAL_PER_G_CARB, KCAL_PER_G_FAT, KCAL_PER_G_PROTEIN
from policies._case import Side
from policies._claims.by_weight import share_of_weight
from policies._claims.claim import Claim, Kind, Stance
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.intake import is_from_protein, is_told_behind
from policies._claims.meals import MAINS, is_strictly_only, times
from policies._claims.quantities import KG_PER_LB, KG_PER_STONE, Quantity
from policies._claims.reading import Reading
from policies._claims.shares import is_of_that
from policies._claims.stance import bound_of, stance_of
from policies._claims.tables import is_day_row, is_in_log, is_protein_column

_USUAL_KCAL = 2000.0
_FAR = 99
_NEAR = 5
_MOST_PARTS = 12
_SHORT = 12
_LEAST_BARE_G, _MOST_BARE_G = 5, 400


def protein_claims(figures: Figures) -> list[Claim]:
    found: list[Claim] = []
    for one in figures.quantities:
        claim = _claim_of(figures, one)
        if claim:
            found.append(claim)
    return [*found, *_per_meal_sums(figures, found)]


def _claim_of(figures: Figures, one: Quantity) -> Claim | None:
    if one.dimension in {"gram", "none"} and (left := _of_reduction(figures, one)):
        return left
    if one.dimension == "gram":
        if _is_stepped_to(figures, one):
            return _made(figures, one, Kind.PROTEIN, one.low, one.high, "the last of some steps")
        return _of_grams(figures, one)
    if one.dimension == "mass" and _is_mass_of_protein(figures, one):
        low, high = one.low * _G_PER_KG, one.high * _G_PER_KG
        return _of_grams(figures, replace(one, low=low, high=high, dimension="gram"))
    if (
        one.dimension in {"energy", "none"}
        and 20 <= one.high <= 900
        and is_from_protein(figures, one)
        and not _is_among_grams(figures, one)
    ):
        grams = one.low / KCAL_PER_G_PROTEIN
        return _made(figures, one, Kind.PROTEIN, grams, grams, f"{one.low:g} kcal")
    if one.dimension == "share" and one.high <= 40 and _is_share_of_diet(figures, one):
        base = _base_kcal(figures, one)
        grams = one.low / 100 * base / KCAL_PER_G_PROTEIN
        return _made(figures, one, Kind.PROTEIN, grams, grams, f"{one.low:g} % of {base:g} kcal")
    return _of_bare(figures, one)


def _of_bare(figures: Figures, one: Quantity) -> Claim | None:
    """A number that names no unit, or a share of something else than the energy."""
    if one.dimension in {"none", "other"} and _is_bare_pace(figures, one):
        return _of_grams(figures, one)
    if one.dimension in {"none", "other"} and _is_stepped_to(figures, one):
        return _made(figures, one, Kind.PROTEIN, one.low, one.high, "the last of some steps")
    bare = one.dimension == "none" or (one.unit == "" and _is_moved_to(figures, one))
    if bare and _is_protein_shorthand(figures, one):
        return _made(figures, one, Kind.PROTEIN, one.low, one.high, "stated")
    grams = share_of_weight(figures, one)
    if grams is not None:
        return _made(figures, one, Kind.PROTEIN_PER_KG, grams, grams, f"{grams:.2g} of the weight")
    if one.is_fraction and one.dimension in {"none", "other"}:
        return _of_fraction(figures, one)
    return None


_ITS = frozenset("its their leur leurs".split())


def _is_share_of_diet(figures: Figures, one: Quantity) -> bool:
    """`6 % protein`; not `rice has 8 % of its energy from protein`, `6 % over`, `raise it by 5 %`."""
    reading = figures.reading
    if not _is_protein(figures, one) or _is_change(figures, one):
        return False
    beside = any(reading.has(tag, one.last, one.last + 1) for tag in ("over", "under", "plus"))
    return not beside and not reading.texts(*reading.clause(one.first)) & _ITS


_G_PER_KG = 1000
_MOST_PROTEIN_KG = 0.4


def _is_mass_of_protein(figures: Figures, one: Quantity) -> bool:
    """`0.02 kg of protein`, `protein: 0.1 lb`."""
    near = figures.nearest("protein", one, before=2, after=3, clause=True)
    return one.high <= _MOST_PROTEIN_KG and near is not None


_LEAST_PACE, _MOST_PACE = 0.05, 4


def _is_bare_pace(figures: Figures, one: Quantity) -> bool:
    """`protein right down, 0.4 per kilo`."""
    likely = one.low >= _LEAST_PACE and one.high <= _MOST_PACE and not one.in_words
    return (
        likely
        and figures.reading.has("per", one.last, one.last + 1)
        and figures.nearest("protein", one, before=6, after=6) is not None
        and _per_weight(figures, one) > 0
        and not is_of_macro(figures, one)
    )


def _is_among_grams(figures: Figures, one: Quantity) -> bool:
    """`220 g of carbs, 60 of fat and 110 of protein`: the unit of the first holds for all."""
    low, _ = figures.reading.around(one.first)
    earlier = figures.within(low, one.first)
    return one.dimension == "none" and any(other.dimension == "gram" for other in earlier)


def _base_kcal(figures: Figures, one: Quantity) -> float:
    low, high = figures.reading.around(one.first, before=1)
    for other in figures.within(low, high):
        if other.dimension == "energy" and other.high > 800:
            return other.low
    return figures.reading.case.person.tdee_kcal or _USUAL_KCAL


def _of_grams(figures: Figures, one: Quantity) -> Claim | None:
    if not _is_protein(figures, one) or _is_step(figures, one):
        return None
    meals = None if _has_day_behind(figures, one) else _meals(figures, one)
    if meals == 0 or (meals and _is_more(figures, one)):
        return None
    per = _per_weight(figures, one)
    if per:
        if _is_change(figures, one):
            return None
        factor = per * (meals or 1)
        return _made(
            figures, one, Kind.PROTEIN_PER_KG, one.low * factor, one.high * factor, "per kg"
        )
    if one.high < _LEAST_BARE_G and not meals:
        return None  # `1.2 g, so about 90 g a day`
    count = meals or times(figures, one)
    if meals or (count > 1 and _daily(figures, one) and not _has_day_behind(figures, one)):
        return _made(
            figures, one, Kind.PROTEIN, one.low * count, one.high * count, f"{count} times"
        )
    if not _is_for_a_day(figures, one):
        return None
    days = _days(figures, one)
    return _made(figures, one, Kind.PROTEIN, one.low / days, one.high / days, "stated")


_USUAL_MEALS = 3
_MEALS = frozenset(
    "sitting sittings meal meals mahlzeit mahlzeiten hauptmahlzeit hauptmahlzeiten comida comidas repas pasto pasti refeicao refeicoes".split()
)


def _meals(figures: Figures, one: Quantity) -> int | None:
    """Return of how many meals a day a figure is each one's: None of none, 0 where it is not told.

    `ten grams at each of your three meals`, `12 g per meal`, `three meals, eight grams at each`.
    """
    reading = figures.reading
    low, high = reading.around(one.first)
    near = (max(low, one.first - 6), min(high, one.last + 9))
    for tag, reach in (("each", 5), ("per", 2)):
        for hit in reading.find(tag, *near):
            if _is_of_other(figures, hit.first, one) or reading.has("so", one.last, hit.first):
                continue
            if reading.texts(hit.last, hit.last + reach) & _MEALS:
                return _counted_meals(figures, one) or _usual_meals(figures, one)
            behind = hit.first >= one.last and not reading.word(hit.last).isalpha()
            if tag == "each" and (behind or _counted_meals(figures, one, beside=0)):
                return _counted_meals(figures, one) or None
    return None


def _has_day_behind(figures: Figures, one: Quantity) -> bool:
    """`30 g of protein a day, i eat 3 meals`: no meal's."""
    return any(
        span.days == 1.0 and not figures.within(one.last, span.first)
        for span in figures.spans_within(one.last, one.last + 3)
    )


def _usual_meals(figures: Figures, one: Quantity) -> int:
    """Three, where it is asked for, or for each day, and not told of a food."""
    asked = ("advise", "request", "target", "setverb", "commit")
    low, high = figures.reading.around(one.first)
    said = any(figures.reading.has(tag, low, high) for tag in asked) or any(
        span.days == 1.0 for span in figures.spans_within(low, high)
    )
    return _USUAL_MEALS if said and not is_said_of_food(figures, one) else 0


def _counted_meals(figures: Figures, one: Quantity, beside: int = 1) -> int:
    """`i eat 3 meals no snacks`, `vos trois vrais repas`, here or so many sentences beside."""
    low, high = figures.reading.around(one.first, before=beside, after=beside)
    for other in figures.within(low, high):
        whole = other.dimension in {"other", "none"} and other.low in range(1, 9)
        reach = 3 if other.low > 1 else 1
        if whole and figures.reading.texts(other.last, other.last + reach) & _MEALS:
            return int(other.low)
    return 0


def _per_weight_ahead(figures: Figures, one: Quantity) -> float:
    """`Per kilo of you, half a gram of protein`: the factor where the weight comes first; else 0."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    for tag, kilos in _BODY_UNITS.items():
        for hit in reading.find(tag, low, one.first):
            alone = not figures.within(hit.last, one.first)
            if alone and one.first - hit.last <= 5 and reading.has("per", hit.first - 1, hit.first):
                return 1 / kilos if one.high < _MOST_PACE else 0.0
    return 0.0


def _per_weight(figures: Figures, one: Quantity) -> float:
    """Return the factor to g/kg for `g/kg`, `g per pound`, `g of protein per kilo`; else 0."""
    reading = figures.reading
    if ahead := _per_weight_ahead(figures, one):
        return ahead
    high = min(reading.around(one.first)[1], one.last + 9)
    for tag, kilos in _BODY_UNITS.items():
        factor = 1 / kilos
        for hit in reading.find(tag, one.last, high):
            measured = [
                other for other in figures.within(one.last, hit.first + 1) if other.last == hit.last
            ]
            if (
                measured
                and measured[0].first < hit.first
                and not reading.has("per", measured[0].first - 1, measured[0].first)
                and reading.word(measured[0].first - 1) not in {"auf", "su"}
            ):
                continue
            if measured and measured[0].low > 1 and measured[0].first < hit.first:
                return factor / (measured[0].low / kilos)
            if any(
                reading.has("per", at, at + 1) or reading.word(at) in {"auf", "su"}
                for at in range(max(one.last, hit.first - 3), hit.first)
            ):
                return factor
        if _is_per_before(figures, one, tag):
            return factor
    return 0.0


_MOST_G_PER_KG = 4


def _is_per_before(figures: Figures, one: Quantity, tag: str) -> bool:
    """`per kilo 0.5 g`, `kilo başına 0,5 g`, `体重1kgあたり0.5g`: the weight stands first."""
    reading = figures.reading
    if one.high > _MOST_G_PER_KG:
        return False
    for hit in reading.find(tag, max(reading.clause(one.first)[0], one.first - 5), one.first):
        told = reading.has("per", hit.first - 2, hit.first) or reading.has(
            "per", hit.last, hit.last + 3
        )
        if told and not any(
            other.dimension == "gram" for other in figures.within(hit.first - 4, one.first)
        ):
            return True
    return False


_BODY_UNITS = {"u_kg": 1.0, "u_lb": KG_PER_LB, "u_halfkilo": 0.5, "u_st": KG_PER_STONE}


# -- whose grams ---------------------------------------------------------------------------


def _is_protein(figures: Figures, one: Quantity) -> bool:
    """The nearest nutrient is protein: `30 g of protein`, `protein at 30 g`."""
    protein = _distance(figures, one, "protein")
    macro = _distance(figures, one, "macro")
    if protein == macro == _FAR and _per_weight(figures, one):
        return not figures.reading.has(
            "macro", *figures.reading.around(one.first, before=1, after=1)
        )
    if protein == macro == _FAR and is_protein_column(figures, one):
        return True
    return protein < _FAR and protein <= macro


def is_of_macro(figures: Figures, one: Quantity) -> bool:
    """Another nutrient is nearer than protein."""
    return _distance(figures, one, "macro") < _distance(figures, one, "protein")


def _distance(figures: Figures, one: Quantity, tag: str) -> float:
    """Count tokens to a nutrient's name; right behind the unit is nearest of all."""
    reading = figures.reading
    low, high = _sentence(figures, one)
    best = float(_FAR)
    for hit in reading.find(tag, low, high):
        if _is_of_a_food(figures, hit, one):
            continue
        if hit.first >= one.last:
            gap = hit.first - one.last
            cut = any(reading.word(at) in {",", ";"} for at in range(one.last, hit.first))
            best = min(best, gap + (6 if cut else 0))
        elif hit.last <= one.first:
            gap = one.first - hit.last
            other = any(
                1 for between in figures.within(hit.last, one.first) if between.dimension == "gram"
            )
            best = min(best, gap + 0.5 + (20 if other else 0))
    return best


def _is_of_a_food(figures: Figures, hit: Hit, one: Quantity) -> bool:
    """`210 g of protein powder`, `a 60 g protein bar`: the name of a food, weighed as it is."""
    reading = figures.reading
    if hit.tag != "protein":
        return False
    if reading.has("powder", hit.last, hit.last + 3) or reading.has(
        "powder", hit.first - 2, hit.first
    ):
        return True
    near = 0 <= hit.first - one.last <= 1
    return near and reading.has("meal", hit.last, hit.last + 1)


def _sentence(figures: Figures, one: Quantity) -> tuple[int, int]:
    """The sentence; around a fragment such as `Thirty grams.` its neighbours as well.

    Where it names no nutrient, a short sentence before it may: `Protein? Forty grams a day.`; else
    the one behind it: `Have 35 g a day. More protein is wasted.`
    """
    reading = figures.reading
    low, high = reading.around(one.first)
    if high - low <= 4:
        return reading.around(one.first, before=1, after=1)
    if reading.has("protein", low, high) or reading.has("macro", low, high):
        return low, high
    before, _ = reading.around(one.first, before=1)
    short = low - before <= _SHORT and not reading.has("macro", before, low)
    if short and reading.has("protein", before, low):
        return before, high
    behind = _named_behind(figures, one)
    return (low, behind.last) if behind else (before if short else low, high)


def _named_behind(figures: Figures, one: Quantity) -> Hit | None:
    """Where the next sentence names protein alone, of grams that this one says of nothing else."""
    reading = figures.reading
    low, high = reading.around(one.first)
    _, end = reading.around(one.first, after=1)
    named = reading.find("protein", high, end)
    if not named or any(reading.has(tag, at, to) for tag, at, to in (
        ("protein", low, high), ("macro", low, end), ("powder", high, end),
    )):  # fmt: skip
        return None
    stands_alone = (
        not reading.word(one.last).isalpha()
        or bool(figures.within(one.last, one.last + 1))
        or any(
            reading.has(tag, one.last, one.last + 1) for tag in ("func", "per", "adv_day", *MAINS)
        )
    )
    of_thing = reading.word(one.last) in _OF_A_THING or reading.has("thing", low, high)
    grams = [other for other in figures.within(high, end) if other.dimension == "gram"]
    return named[0] if stands_alone and not of_thing and not grams else None


_OF_A_THING = frozenset("of de d' di von".split())


_IT = frozenset("it that la las lo los das es le les li lo a o as os".split())


def _is_set_anew(figures: Figures, one: Quantity) -> bool:
    """`170 g of protein is more than you need. I'd lower it to 85.`"""  # noqa: D400
    reading = figures.reading
    low, high = reading.around(one.first)
    before, _ = reading.around(one.first, before=1)
    if reading.has("macro", low, high) or reading.word(one.first - 1) not in _TO | _IT:
        return False
    told = reading.texts(max(low, one.first - 4), one.first)
    if not told & _IT or not (told & _TO or reading.has("setit", one.first - 3, one.first)):
        return False
    earlier = [other for other in figures.within(before, one.first) if other.dimension == "gram"]
    return bool(earlier) and reading.has("protein", before, one.first)


_UNTIL = frozenset("until till bis hasta jusqu' fino ate".split())
_LEAST_OF_STEPS, _MOST_STEP = 10, 20
_MOVES = ("minus", "lessverb", "plus", "raised", "lose", "godown")


def _is_step(figures: Figures, one: Quantity) -> bool:
    """`Geh jede Woche um 5 g runter`: so much more or less each week, and no level."""
    reading = figures.reading
    if one.high > _MOST_STEP or not any(
        figures.nearest(tag, one, before=6, after=4, clause=True) for tag in _MOVES
    ):
        return False
    return any(
        reading.has(tag, hit.first - 1, hit.first)
        for hit in reading.find("t_week", one.first - 5, one.last + 5)
        for tag in ("each", "per")
    )


def _is_stepped_to(figures: Figures, one: Quantity) -> bool:
    """`You're at 60 g of protein. Lower it by five every week until you reach thirty`."""
    reading = figures.reading
    low, high = reading.around(one.first)
    before, _ = reading.around(one.first, before=1)
    steps = [other for other in figures.within(low, one.first) if other.high < one.high]
    if not steps or not _LEAST_OF_STEPS <= one.high < _MOST_BARE_G:
        return False
    until = reading.texts(max(steps[-1].last, one.first - 6), one.first) & _UNTIL
    moved = any(reading.has(tag, low, one.first) for tag in _MOVES)
    starts = [
        other
        for other in figures.within(before, steps[-1].first)
        if other.dimension == "gram" and _distance(figures, other, "protein") <= _NEAR
    ]
    named = reading.has("protein", before, one.first) and not reading.has("macro", before, high)
    return bool(until and starts) and moved and named


_MACROS = frozenset("c f macro macros makros kh".split())


def _is_protein_shorthand(figures: Figures, one: Quantity) -> bool:
    """`300 c / 90 f / 35 p`, `protein: 35`, `35 protein`, `protein down to 30`."""
    reading = figures.reading
    if not _LEAST_BARE_G <= one.high < _MOST_BARE_G:
        return False
    low, high = reading.around(one.first)
    beside = {reading.word(one.last), reading.word(one.first - 1)}
    if "p" in beside or ("pro" in beside and not reading.word(one.last + 1).isalpha()):
        return bool(_MACROS & reading.texts(low, high))
    if _is_set_anew(figures, one):
        return True
    near = figures.nearest("protein", one, before=6, after=2, clause=True) or _labelled(
        figures, one
    )
    if near is None or _distance(figures, one, "macro") <= _distance(figures, one, "protein"):
        return False
    between = range(near.last, one.first) if near.last <= one.first else range(one.last, near.first)
    if any(reading.word(at)[:1].isdigit() for at in between):
        return False
    return _is_for_a_day(figures, one)


def _labelled(figures: Figures, one: Quantity) -> Hit | None:
    """`"protein_g": 45`, `protein: 20 tops, daily`, `Eiweiß: höchstens 25 am Tag`."""
    reading = figures.reading
    at = one.first - 1
    at -= reading.has("under", at, one.first)
    if reading.word(at) != ":":
        return None
    low, high = reading.around(one.first)
    hits = reading.find("protein", max(low, one.first - 5), one.first)
    aimed = any(reading.has(tag, low, one.first) for tag in ("target", "goalword"))
    aimed = aimed or any(span.days == 1.0 for span in figures.spans_within(low, high))
    return hits[-1] if hits and aimed else None


# -- for a day -----------------------------------------------------------------------------


def _is_for_a_day(figures: Figures, one: Quantity) -> bool:
    """A target, not a food's content, a meal's share, a rest or a log."""
    reading = figures.reading
    taken = _is_taken_as_day(figures, one) and not _is_one_of_meals(figures, one)
    if not taken and (is_said_of_food(figures, one) or _is_labelled_meal(figures, one)):
        return False
    daily = taken or _daily(figures, one)
    if is_protein_column(figures, one):
        return is_day_row(figures, one)
    if _is_per_portion(figures, one):
        return False
    if figures.nearest("remaining", one, before=3, after=8):
        return False
    if (
        not daily
        and not _is_moved_to(figures, one)
        and not _is_listed_daily(figures, one)
        and not _makes_a_day(figures, *_sentence(figures, one))
        and (
            figures.nearest("meal", one, before=14, after=9)
            or any(
                figures.nearest(tag, one, before=3, after=5)
                for tag in ("breakfast", "lunch", "dinner", "burned", "hour")
            )
            or _contains(figures, one)
            or figures.nearest("each", one, after=7, clause=True)
        )
    ):
        return False
    if figures.nearest("logged", one, before=8, after=6, clause=True) and not daily:
        return False
    if _is_on_top(figures, one) or (not daily and _has_rest(figures, one)):
        return False
    low, high = reading.around(one.first)
    return (
        daily
        or (reading.case.side is Side.INPUT and reading.has("request", low, high))
        or any(
            other.dimension == "energy" and other.high >= 500 for other in figures.within(low, high)
        )
        or reading.has("advise", low, high)
        or reading.has("target", low, high)
        or figures.nearest("under", one, before=3, after=3, clause=True) is not None
        or _is_moved_to(figures, one)
        or _is_listed_daily(figures, one)
        or _is_label(figures, one)
        or _answers_name(figures, one)
        or _makes_a_day(figures, low, high)
    )


def _answers_name(figures: Figures, one: Quantity) -> bool:
    """`Your protein? Thirty-five grams.`"""  # noqa: D400
    reading = figures.reading
    at = reading.sentence_of(one.first) - 1
    if at < 0 or one.first - reading.sentences[at].last > 1:
        return False
    asked = reading.sentences[at]
    named = reading.has("protein", asked.first, asked.last)
    own = reading.has("possessive", asked.first, asked.last)
    return asked.is_question and named and own and asked.last - asked.first <= 4


def _is_listed_daily(figures: Figures, one: Quantity) -> bool:
    """`- 30 g of protein` below `Daily checklist:`."""
    reading = figures.reading
    low, high = reading.around(_heading(figures, one))
    if not reading.sentences[reading.sentence_of(one.first)].is_item or low == high:
        return False
    return reading.has("adv_day", low, high) and not reading.has("meal", low, high)


def _is_labelled_meal(figures: Figures, one: Quantity) -> bool:
    """`- Breakfast: 20 g` under a line about the day; `30 g at lunch, 28 at dinner, all day`."""
    low, high = figures.reading.around(one.first)
    labelled = any(figures.reading.has(tag, low, one.first) for tag in MAINS)
    if labelled and _is_label(figures, one) and not figures.spans_within(low, high):
        return True
    first, last = figures.reading.clause(one.first)
    return _is_one_of_meals(figures, one) and not figures.spans_within(first, last)


def _is_one_of_meals(figures: Figures, one: Quantity) -> bool:
    """Several figures are named by meals, and this is one of them."""
    low, high = figures.reading.around(one.first)
    named = [other for other in figures.within(low, high) if _names_meal(figures, other)]
    return one in named and len(named) > 1


def _names_meal(figures: Figures, one: Quantity) -> bool:
    return one.dimension in {"gram", "none"} and any(
        figures.nearest(tag, one, before=3, after=5, clause=True) for tag in MAINS
    )


_AT = frozenset("at bei en".split())
_TO = _AT | frozenset("to auf a para sur su em".split())


def _is_moved_to(figures: Figures, one: Quantity) -> bool:
    """`protein down to 45`, `Eiweiß auf 40 runter`."""
    if figures.reading.word(one.first - 1) in _AT and _names_meal(figures, one):
        return False  # `protein at 35 g for breakfast`
    named = figures.nearest("protein", one, before=2)
    if named and any(figures.reading.has(tag, named.first - 2, named.first) for tag in MAINS):
        return False  # `dinner protein at 38 g`
    if _is_new_value(figures, one):
        return True
    moved = any(
        figures.nearest(tag, one, before=9, after=2)
        for tag in ("lose", "minus", "raised", "request", "setverb")
    )
    return (moved or named is not None) and figures.reading.word(one.first - 1) in _TO


def _is_new_value(figures: Figures, one: Quantity) -> bool:
    """`your protein goal: was 100 g, is now 40 g`: of two figures of a goal the one that holds now."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if not reading.has("now", one.first - 2, one.first):
        return False
    aimed = any(reading.has(tag, low, high) for tag in ("target", "goalword"))
    return aimed and any(other.dimension == "gram" for other in figures.within(low, one.first))


def _is_taken_as_day(figures: Figures, one: Quantity) -> bool:
    """`1,000 kcal, 25 g protein. Save that as my daily goals.`"""  # noqa: D400
    reading = figures.reading
    low = one.last
    _, high = reading.around(one.first, after=1)
    aimed = any(reading.has(tag, low, high) for tag in ("target", "goalword"))
    _, end = reading.around(one.first)
    aimed = aimed or (reading.has("possessive", end, high) and reading.has("under", end, high))
    daily = aimed and any(reading.has(tag, low, high) for tag in ("adv_day", "t_day"))
    return daily and bool(reading.texts(low, high) & _POINTERS)


_POINTERS = frozenset(
    "that this those these it eso esto das dies ca c' ceci cela questo isso".split()
)
_LEAST_DAY_KCAL = 1000


def _makes_a_day(figures: Figures, low: int, high: int) -> bool:
    """`280 g carbs, 80 g fat, 35 g protein`: what the grams add up to is no single food."""
    kcal = 0.0
    for one in figures.within(low, high):
        near = figures.nearest("macro", one, before=3, after=3)
        if one.dimension == "gram" and near is not None:
            kcal += one.low * (
                KCAL_PER_G_FAT
                if figures.reading.has("fat", near.first, near.last)
                else KCAL_PER_G_CARB
            )
    return kcal >= _LEAST_DAY_KCAL


def _is_per_portion(figures: Figures, one: Quantity) -> bool:
    """`24 g of protein per scoop`."""
    reading = figures.reading
    for at in range(one.last, min(one.last + 5, len(reading.tokens))):
        if reading.has("per", at, at + 1) or reading.word(at) == "/":
            return reading.has("meal", at + 1, at + 3)
    low, _ = reading.around(one.first, before=4)
    return _is_label(figures, one) and any(
        reading.has("meal", hit.last, hit.last + 2) for hit in reading.find("per", low, one.first)
    )


def _daily(figures: Figures, one: Quantity) -> bool:
    low, high = _sentence(figures, one)
    if figures.reading.has("yesterday", low, high) or figures.nearest(
        "habitual", one, before=8, after=8
    ):
        return True
    return _days(figures, one) > 1 or any(
        (span.kind == "rate" or span.days == 1.0)
        and span.days in {1.0, 7.0}
        and abs(span.first - one.last) < 16
        and not _is_of_other(figures, span.first, one)
        for span in figures.spans_within(low, high)
    )


def _is_of_other(figures: Figures, at: int, one: Quantity) -> bool:
    """`20 g at breakfast, 100 a day`: the time right behind another figure is that one's."""
    return any(
        other.first != one.first
        and other.high >= _LEAST_BARE_G
        and at - 2 <= other.last <= at
        and other.dimension in {"gram", "none"}
        for other in figures.within(at - 5, at)
    )


_LEAST_WEEKLY_G, _LEAST_SPREAD_G = 200, 60


def _days(figures: Figures, one: Quantity) -> float:
    """`250 g in seven days`: a week's grams, where they are too many for a day or plainly so."""
    low, high = _sentence(figures, one)
    if one.low >= _LEAST_SPREAD_G and (days := _spread_over(figures, one, low, high)):
        return days
    near = [span.days for span in figures.spans_within(low, high) if abs(span.first - one.last) < 8]
    if one.low < _LEAST_WEEKLY_G or set(near) != {7.0}:
        return 1.0
    grams = [other for other in figures.within(low, high) if other.dimension == "gram"]
    named = figures.nearest("protein", one, before=4, after=4) is not None
    return 7.0 if named or len(grams) == 1 else 1.0  # `250 g of beans a week`


_MOST_BETWEEN = 4


def _spread_over(figures: Figures, one: Quantity, low: int, high: int) -> float:
    """`weekly protein: 180 g`, `150 g of protein a week`, `100 g in total over three days`; else 0."""
    reading = figures.reading
    for span in figures.spans_within(low, high):
        between = (span.last, one.first) if span.last <= one.first else (one.last, span.first)
        if between[1] - between[0] > _MOST_BETWEEN + 4 or figures.within(*between):
            continue
        if reading.texts(*between) & {",", ";", "\n"}:
            continue
        summed = figures.nearest("spread", one, before=8, after=8) is not None
        if span.kind == "length" and 1 < span.days <= _MOST_SPREAD_DAYS and summed:
            return span.days
        near = between[1] - between[0] <= _MOST_BETWEEN and span.kind == "rate"
        named = reading.has("protein", *between) or reading.has("target", *between)
        this = reading.has("thisweek", span.first, span.last)
        if near and named and span.days == 7.0 and not this:
            return span.days
    return 0.0


_MOST_SPREAD_DAYS = 31
_COPULAS = frozenset("is was ist est e es".split())


def is_said_of_food(figures: Figures, one: Quantity) -> bool:
    """`my shake is 25 g`, `this yoghurt gives 12 g`, and the day only in another clause."""
    reading = figures.reading
    first, last = reading.clause(one.first)
    food = figures.nearest("meal", one, before=4, clause=True)
    if food is None or food.last > one.first or reading.word(food.first) in _MEALS:
        return False
    told = reading.texts(food.last, one.first) & _COPULAS or reading.has(
        "contains", food.last, one.first
    )
    return bool(told) and not any(span.days == 1.0 for span in figures.spans_within(first, last))


def _contains(figures: Figures, one: Quantity) -> bool:
    return figures.nearest("contains", one, before=4, clause=True) is not None


_REST = frozenset("rest reste resto remainder".split())


def _has_rest(figures: Figures, one: Quantity) -> bool:
    """`45 g from eggs, the rest comes from chicken`: a part of the day's."""
    _, high = figures.reading.around(one.first)
    at = next((at for at in range(one.last, high) if figures.reading.word(at) in _REST), None)
    return at is not None and not figures.reading.has("macro", at, high)


def _is_more(figures: Figures, one: Quantity) -> bool:
    """`20 g more`; not `more than 20 g`, which is a bound."""
    reading = figures.reading
    if reading.word(one.first - 1) in _ANOTHER:
        return True
    near = figures.nearest("plus", one, before=3, after=2, clause=True)
    if near is None or reading.word(one.first - 1) in _TO:
        return False
    return not any(
        bound.first <= near.first < bound.last
        for tag in ("over", "under")
        for bound in reading.find(tag, max(0, near.first - 2), one.first)
    )


def _is_on_top(figures: Figures, one: Quantity) -> bool:
    """`20 g more`, `increase it by 20 g`."""
    by = figures.reading.word(one.first - 1) in {"by", "um"}
    return _is_more(figures, one) or (by and _is_change(figures, one))


_ANOTHER = frozenset("another weitere weiteren otros encore altri outros".split())
_AND = frozenset("and y und et e".split())
_BY = frozenset("by um up more em en di de d' another noch".split())


def _is_change(figures: Figures, one: Quantity) -> bool:
    """`raise it by 0.5 g per kilo`, `gone up 0.5 g`: so much more or less, and no level."""
    if _is_more(figures, one):
        return True
    near = [figures.nearest(tag, one, before=6, clause=True) for tag in ("raised", "minus", "lose")]
    return figures.reading.word(one.first - 1) in _BY and any(
        hit and not figures.reading.texts(hit.last, one.first) & _AND for hit in near
    )


def _is_label(figures: Figures, one: Quantity) -> bool:
    tokens = figures.reading.tokens
    return one.first > 0 and tokens[one.first - 1].text in {":", "=", "|"}


# -- shares and sums -----------------------------------------------------------------------


def _of_fraction(figures: Figures, one: Quantity) -> Claim | None:
    """`cut your 70 g of protein in half`."""
    reading = figures.reading
    low, high = reading.around(one.first, before=1)
    if is_of_that(figures, one) and (pace := _per_weight_before(figures, one)):
        return pace
    if not _is_share_of_protein(figures, one, low, high):
        return None
    left = 1 - one.low if _is_taken_off(figures, one) else one.low
    for other in figures.within(low, high):
        named = _distance(figures, other, "protein") <= _NEAR
        bare = other.dimension == "none" and 20 <= other.high <= 400 and named
        if other.first == one.first or _is_taken_off(figures, other):
            continue
        if (other.dimension == "gram" or bare) and _is_protein(figures, other) and other.high >= 20:
            return _made(
                figures,
                one,
                Kind.PROTEIN,
                other.low * left,
                other.high * left,
                f"{left:.0%} of {other.low:g} g",
            )
    return None


def _is_share_of_protein(figures: Figures, one: Quantity, low: int, high: int) -> bool:
    """The share is of what is eaten, and not of where it is from or when."""
    reading = figures.reading
    if not reading.has("protein", low, high) or reading.has("plate", low, one.first):
        return False
    if reading.has("possessive", one.first - 1, one.first):
        return False  # `tu media`, the average
    if _is_part_of_total(figures, one) or _is_share_of_source(figures, one):
        return False
    near = (max(low, one.first - 5), min(high, one.last + 5))
    return any(reading.has(tag, *near) for tag in ("minus", "protein", "sharebase", "directive"))


_THAN = frozenset("than als que di do of der a".split())


def _of_reduction(figures: Figures, one: Quantity) -> Claim | None:
    """`You have 80 g of protein a day. Drop 40 of those`: what is left of what was told."""
    reading = figures.reading
    low, high = reading.around(one.first)
    cut = reading.has("lessverb", one.first - 2, one.first) or (
        reading.has("lessbehind", one.last, one.last + 2)
        and reading.word(one.last + 1) not in _THAN
        and reading.word(one.last + 2) not in _THAN
    )
    if (
        not cut
        or one.high < _LEAST_BARE_G
        or reading.has("logged", low, one.first)
        or reading.has("macro", low, high)
    ):
        return None
    before, _ = reading.around(one.first, before=1)
    bases = [
        other
        for other in figures.within(before, one.first)
        if other.dimension == "gram" and other.low > one.high and _is_protein(figures, other)
    ]
    if not bases or reading.word(one.first - 1) in _TO:
        return None
    left = bases[-1].low - one.high
    return _made(figures, one, Kind.PROTEIN, left, left, f"{bases[-1].low:g} less {one.high:g} g")


def _is_share_of_source(figures: Figures, one: Quantity) -> bool:
    """`half of it at dinner`, `about half comes from dairy`: where the day's protein is from."""
    reading = figures.reading
    _, last = reading.clause(one.first)
    named = ("comefrom", *MAINS, "snack")
    return any(reading.has(tag, one.last, min(last, one.last + 7)) for tag in named)


_OFF = frozenset("off away weg ab herunter runter".split())


def _is_taken_off(figures: Figures, one: Quantity) -> bool:
    """`cut it by two thirds`, `take a third off`: the share goes, the rest is eaten."""
    reading = figures.reading
    if reading.has("f_half", one.first, one.last):
        return False  # the same either way
    by = reading.word(one.first - 1) in _BY - {"en", "em", "more", "up"} and figures.nearest(
        "minus", one, before=8
    )
    return bool(by) or bool(reading.texts(one.last, one.last + 3) & _OFF)


def _per_weight_before(figures: Figures, one: Quantity) -> Claim | None:
    """`1.6 g per kilo is for athletes; a quarter of that will do`."""
    start, _ = figures.reading.around(one.first, before=1)
    for other in reversed(figures.within(start, one.first)):
        per = _per_weight(figures, other) if other.dimension == "gram" else 0.0
        if per and _is_protein(figures, other):
            low, high = other.low * per * one.low, other.high * per * one.low
            return _made(figures, one, Kind.PROTEIN_PER_KG, low, high, f"{one.low:.0%} of that")
    return None


def _is_part_of_total(figures: Figures, one: Quantity) -> bool:
    """`25 g, so that's a quarter of my protein for the day`: what it is of is the day's sum."""
    reading = figures.reading
    if figures.nearest("minus", one, before=5, after=2):
        return False
    low, _ = reading.around(one.first)
    told = any(other.dimension == "gram" for other in figures.within(low, one.first))
    pointed = (
        told
        or reading.has("equates", one.first - 5, one.first)
        or reading.texts(one.first - 4, one.first) & {"thats", "is", "ist", "es", "est", "e"}
    )
    own = reading.find("possessive", one.last, one.last + 3)
    return bool(pointed and own) and any(
        reading.has(tag, own[0].last, own[0].last + 3) for tag in ("protein", "adv_day", "t_day")
    )


def _per_meal_sums(figures: Figures, found: list[Claim]) -> Iterator[Claim]:
    """Grams of three meals, or of all that is eaten, add up to a day."""
    if found:
        return
    reading = figures.reading
    parts = [one for one in figures.quantities if _is_meal_protein(figures, one)]
    if not parts:
        return
    parts = parts[:_MOST_PARTS]
    if _is_added(figures, parts[0]):
        return
    low, high = reading.around(parts[0].first)[0], reading.around(parts[-1].first)[1]
    mains = sum(any(figures.nearest(tag, one, before=8, after=5) for one in parts) for tag in MAINS)
    whole = is_strictly_only(reading, low, high) or _is_enough(reading, parts[-1].last, high)
    if mains == 3 or (len(parts) > 1 and whole):
        total = sum(one.low for one in parts)
        summed = _made(figures, parts[-1], Kind.PROTEIN, total, total, "sum of meals")
        eaten = reading.has("logged", low, parts[0].first) or any(
            figures.nearest("logged", one, before=5, clause=True) is not None for one in parts
        )
        yield replace(summed, stance=Stance.REPORTED) if eaten and summed.is_meant else summed


def _is_enough(reading: Reading, first: int, last: int) -> bool:
    """`..., mehr brauchst du nicht`, `you need no more than that`: nothing else is to be eaten."""
    return any(
        reading.has("needverb", hit.first - 4, hit.last + 4)
        and reading.has("not", max(first, hit.first - 3), min(last, hit.last + 7))
        for hit in reading.find("moreof", first, last)
    )


_LACKING = frozenset(
    "lack missing short fehlen fehlt faltan falta manquent manque mancano faltam".split()
)


def _is_added(figures: Figures, one: Quantity) -> bool:
    """`Add 10 g at breakfast, 10 at lunch ...`, `you lack 10 g at breakfast`: on top of what is eaten."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    added = reading.has("plus", max(low, one.first - 4), one.first)
    return added or _is_more(figures, one) or bool(reading.texts(low, one.first) & _LACKING)


def _heading(figures: Figures, one: Quantity) -> int:
    """Return where the line above a list begins; the figure's own sentence where it is no item."""
    sentences = figures.reading.sentences
    at = figures.reading.sentence_of(one.first)
    if not sentences[at].is_item:
        return sentences[at].first
    first = max(0, at - _MOST_PARTS)
    while at > first and sentences[at].is_item:
        at -= 1
    return sentences[at].first


def _is_meal_protein(figures: Figures, one: Quantity) -> bool:
    low, high = _sentence(figures, one)
    low = min(low, _heading(figures, one))
    if one.dimension == "none":
        if not 2 <= one.high <= 80 or not any(
            figures.nearest(tag, one, before=4, after=4) for tag in MAINS
        ):
            return False
        if not any(other.dimension == "gram" for other in figures.within(low, high)):
            return False
    elif one.dimension != "gram":
        return False
    if is_protein_column(figures, one):
        return True
    reading = figures.reading
    if not (reading.has("protein", low, high) or reading.has("macro", low, high)):
        low, _ = reading.around(low, before=2)
        if not reading.has("protein", low, high):
            return _named_behind(figures, one) is not None
    return reading.has("protein", low, high) and not figures.nearest("macro", one, after=4)


def _made(
    figures: Figures, one: Quantity, kind: Kind, low: float, high: float, derivation: str
) -> Claim:
    sentence = figures.reading.around(one.first)
    reported = (
        (
            figures.nearest("logged", one, before=8, after=6, clause=True) is not None
            and not _is_new_value(figures, one)
        )
        or _is_tallied(figures, one)
        or _is_outdone(figures, one)
        or _is_asked_why(figures, one)
        or figures.reading.has("yesterday", *sentence)
        or _is_todays(figures, one)
        or is_told_behind(figures, one)
        or is_in_log(figures, one)
    )
    stance, agreed_at = stance_of(figures, one, reported=reported)
    if _is_clinician(figures, one):
        stance = Stance.GENERAL
    if stance in {Stance.ADVISED, Stance.REPORTED} and _is_found_short(figures, one):
        stance = Stance.WARNED
    behind = _named_behind(figures, one)
    if behind and agreed_at is None and not figures.nearest("protein", one, before=_MOST_PARTS):
        agreed_at = behind.first  # until then nothing tells what it is of
    return Claim(
        kind=kind, low=low, high=high, first=one.first, last=one.last, stance=stance,
        bound=bound_of(figures, one), derivation=derivation, agreed_at=agreed_at,
    )  # fmt: skip


def _is_tallied(figures: Figures, one: Quantity) -> bool:
    """`Tuesday's totals: 230 g carbs, 40 g protein`: how a day went, and no plan of one."""
    reading = figures.reading
    low, high = min(reading.around(one.first)[0], _heading(figures, one)), one.first
    if any(reading.has(tag, low, high) for tag in ("tomorrow", "target", "goalword", "commit")):
        return False
    if reading.has("recap", low, high):
        return True
    of_day = any(reading.has(tag, low, high) for tag in ("dayname", "today", "yesterday"))
    return of_day and reading.has("tally", low, high)


def _is_outdone(figures: Figures, one: Quantity) -> bool:
    """`You're at 40 g now. Double that.`, `Lower it until you reach 30`: the figure is what there was."""
    reading = figures.reading
    _, low = reading.around(one.first)
    _, high = reading.around(one.first, after=1)
    behind = figures.within(low, high)
    if behind:
        return any(_is_stepped_to(figures, other) for other in behind)
    return any(
        reading.texts(hit.last, hit.last + 3) & _IT and not reading.has("not", low, hit.first)
        for tag in ("f_double", "f_triple")
        for hit in reading.find(tag, low, high)
    )


_WHY = frozenset("why warum wieso weshalb pourquoi perche porque".split())


def _is_asked_why(figures: Figures, one: Quantity) -> bool:
    """`Why did my protein drop to 38 g on Tuesday?`: what was, and no wish."""
    reading = figures.reading
    sentence = reading.sentences[reading.sentence_of(one.first)]
    opens = reading.texts(sentence.first, sentence.first + 2) & _WHY
    asked = sentence.is_question or reading.case.side is Side.INPUT
    return asked and bool(opens) and not reading.has("not", sentence.first, one.first)


def _is_found_short(figures: Figures, one: Quantity) -> bool:
    """`..., 38 g protein. The last is a bit low`: one of several figures, and judged behind them."""
    reading = figures.reading
    if reading.case.side is Side.INPUT:
        return False
    low, high = reading.around(one.first)
    grams = [other for other in figures.within(low, high) if other.dimension == "gram"]
    at = reading.sentence_of(one.first)
    last = reading.sentences[min(at + 2, len(reading.sentences) - 1)].last
    return len(grams) > 1 and any(
        not reading.has("not", hit.first - 3, hit.first)
        and not any(other.dimension == "gram" for other in figures.within(high, hit.first))
        for hit in reading.find("fallsshort", one.last, last)
    )


def _is_todays(figures: Figures, one: Quantity) -> bool:
    """`Oggi solo 30 g di proteine, giornata storta`: told of a day, and nothing asked of it."""
    reading = figures.reading
    if reading.case.side is not Side.INPUT:
        return False
    low, high = reading.around(one.first)
    asked = any(reading.has(tag, low, high) for tag in ("request", "target", "setverb", "commit"))
    return reading.has("today", low, one.first) and not asked


def _is_clinician(figures: Figures, one: Quantity) -> bool:
    """A clinic set the number, and the coach only passes it on."""
    low, high = figures.reading.around(one.first)
    return figures.reading.has("clinician", low, high)

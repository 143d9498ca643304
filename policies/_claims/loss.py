"""Claims about losing weight: a rate, an amount over a time, from one weight to another."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
import itertools
from bisect import bisect_left
from collections.abc import Iterator

from policies._case import Side
from policies._claims.claim import Claim, Kind, Stance
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.lexicon import LEXICON
from policies._claims.paces import in_next_sentence, named_month, recurring
from policies._claims.quantities import KG_PER_LB, Quantity
from policies._claims.reading import Reading
from policies._claims.refusals import next_sentence
from policies._claims.stance import bound_of, stance_of
from policies._claims.times import WEEK, Span, days_until
from policies._claims.weights import LEAST_BODY_KG, LEAST_SHARE, Path, paths_of

_MOST_LOSS_KG = 80.0
_USUAL_WEIGHT_KG = 75.0


def loss_claims(figures: Figures) -> list[Claim]:
    found = [_on_path(figures, path) for path in paths_of(figures)]
    rated: list[tuple[Quantity, Span]] = []
    for one in figures.quantities:
        loss = (
            _loss_kg(figures, one) or _of_bare_loss(figures, one) or _of_earlier_unit(figures, one)
        )
        if loss is not None:
            span = _span(figures, one)
            if span is not None and span.kind == "rate":
                rated.append((one, span))
            found.append(_claim(figures, one, loss, span))
    if rated:
        found += [_again(figures, one, rated) for one in figures.quantities]
        found += _multiplied(figures, rated)
    found += _that_much(figures)
    found += _given_back(figures)
    found += _retimed(figures)
    found += _parts_of_total(figures)
    return [claim for claim in found if claim]


def loss_claim(figures: Figures, one: Quantity) -> Claim | None:
    """Return the claim that a figure known to be a loss makes; None where no time is told."""
    if _is_thing(figures, one) or _is_per_kg(figures, one):
        return None
    if _distance(figures, one, "gain") < _distance(figures, one, "lose"):
        return None
    if one.dimension == "share":
        weight = figures.reading.person.weight_kg or _USUAL_WEIGHT_KG
        loss = (one.low / 100 * weight, one.high / 100 * weight)
    else:
        loss = (one.low, one.high)
    span = _between_dates(figures, one) or _span(figures, one)
    if span is None or figures.reading.texts(span.first - 2, span.first + 1) & _ASKING:
        return None
    return _claim(figures, one, loss, span)


_ASKING = frozenset("many long viele lange cuantas cuanto combien quante quanto quantas".split())


def _again(figures: Figures, one: Quantity, rated: list[tuple[Quantity, Span]]) -> Claim | None:
    """`0.6 kg a week is slow; make it 1.8`: a bare number keeps the unit and the time of the first."""
    reading = figures.reading
    verbal = one.unit == "" and reading.word(one.last) in _PACE_VERBS
    if not (one.dimension == "none" or verbal) or not 0.1 <= one.low <= one.high <= 15:
        return None
    low, _ = figures.reading.around(one.first, before=1)
    earlier = _rated_within(rated, low, one.first)
    if not earlier or not _names_a_pace(figures, one):
        return None
    first, span = earlier[-1]
    factor = KG_PER_LB if first.unit == "u_lb" else 1.0
    kilos = (one.low * factor, one.high * factor)
    if not first.low / 8 <= kilos[0] <= first.high * 8 or kilos[0] == first.low:
        return None
    return _claim(figures, one, kilos, span)


def _rated_within(
    rated: list[tuple[Quantity, Span]], first: int, last: int
) -> list[tuple[Quantity, Span]]:
    """Return the paces that begin within tokens `first` to `last` (exclusive)."""
    low = bisect_left(rated, first, key=lambda pair: pair[0].first)
    return rated[low : bisect_left(rated, last, key=lambda pair: pair[0].first)]


def _multiplied(figures: Figures, rated: list[tuple[Quantity, Span]]) -> Iterator[Claim | None]:
    """`0.5 kg a week is too slow, double it`, `triple my 0.5 kg pace`."""
    reading = figures.reading
    for hit, factor in _multiples(figures):
        low, high = reading.around(hit.first, before=1)
        near = _rated_within(rated, hit.last, min(high, hit.last + 5))
        if not near and (_is_pointer(reading, hit.last) or _is_new_pace(reading, hit, high)):
            near = _rated_within(rated, low, hit.first)
        if near:
            first, span = near[-1]
            one = Quantity(hit.first, hit.last, factor, factor, "none", in_words=True)
            yield _claim(figures, one, (first.low * factor, first.high * factor), span)


_TIMES = frozenset("times mal veces fois volte vezes".split())
_MOST_TIMES = 10
# `four times that month` counts how often.
_TIME_NOUNS = ("t_day", "t_week", "t_month", "t_year")


def _multiples(figures: Figures) -> Iterator[tuple[Hit, float]]:
    """`double`, `the triple`, `four times that`."""
    reading = figures.reading
    for tag, factor in (("f_double", 2.0), ("f_triple", 3.0)):
        yield from ((hit, factor) for hit in reading.hits.get(tag, ()))
    for one in figures.quantities:
        times = reading.word(one.last - 1) in _TIMES or reading.word(one.last) in _TIMES
        last = one.last + (reading.word(one.last) in _TIMES)
        noun = any(reading.has(tag, last + 1, last + 2) for tag in _TIME_NOUNS)
        if times and 1 < one.low <= _MOST_TIMES and _is_pointer(reading, last) and not noun:
            yield Hit("times", one.first, last), one.low


def _is_new_pace(reading: Reading, hit: Hit, high: int) -> bool:
    """`Half a kilo so far, from Monday the triple`, `the 0.5 was for beginners. Take it times three`."""
    first, _ = reading.clause(hit.first)
    low, _ = reading.around(hit.first)
    told = any(reading.has(tag, low, hit.first) for tag in ("habitual", "commit"))
    ends = reading.word(hit.last) in {".", "!", ",", ";", ""} or hit.last >= high
    pointed = any(_is_pointer(reading, at) for at in range(first, hit.first))
    return ends and (told or pointed)


_MOST_PUT_ON = 30.0


def _given_back(figures: Figures) -> Iterator[Claim | None]:
    """`I gained 8 kilos over the year and want them gone in a month`: what was put on, and a time."""
    reading = figures.reading
    for hit in reading.hits.get("giveback", ()):
        low, _ = reading.around(hit.first, before=1)
        gained = [
            one
            for one in figures.within(low, hit.first)
            if one.dimension == "mass" and one.high <= _MOST_PUT_ON and not _is_thing(figures, one)
            and _distance(figures, one, "gain") < _distance(figures, one, "lose")
        ]  # fmt: skip
        first, last = reading.clause(hit.first)
        near = [span for span in figures.spans_within(first, last) if span.kind != "rate"]
        if gained and near:
            amount = (gained[-1].low, gained[-1].high)
            one = Quantity(hit.first, hit.last, *amount, "mass", "u_kg", in_words=True)
            yield _claim(figures, one, amount, min(near, key=lambda span: _cost(span, one)))


_INSTEAD = frozenset(
    "not nicht statt anstatt no non nao pas instead rather vez lieu invece".split()
)


def _retimed(figures: Figures) -> Iterator[Claim | None]:
    """`0.25 kg is right but per day, not per week`: the same amount, more often."""
    reading = figures.reading
    for one in figures.quantities:
        if one.dimension not in {"mass", "gram"} or (amount := _body_kg(figures, one)) is None:
            continue
        _, high = reading.around(one.first, after=1)
        rates = [span for span in figures.spans_within(one.last, high) if span.kind == "rate"]
        for meant, other in itertools.pairwise(rates):
            told = reading.texts(max(meant.last, other.first - 3), other.first) & _INSTEAD
            kept = reading.texts(meant.first - 2, meant.first) & _INSTEAD
            if meant.days < other.days == WEEK and told and not kept:
                said = Quantity(meant.first, meant.last, *amount, "mass", "u_kg")
                yield _claim(figures, said, amount, meant)


_MOST_TO_PART = 14


def _parts_of_total(figures: Figures) -> Iterator[Claim | None]:
    """`20 kilos, half of them in the first month`: the part has a time of its own."""
    reading = figures.reading
    for one in figures.quantities:
        if not (one.is_fraction and one.dimension in {"none", "other"}):
            continue
        total = _total_before(figures, one)
        _, high = reading.clause(one.first)
        near = [span for span in figures.spans_within(one.last, high) if span.kind != "rate"]
        if total is not None and near:
            amount = (total.low * one.low, total.high * one.high)
            yield _claim(figures, one, amount, near[0])


def _total_before(figures: Figures, one: Quantity) -> Quantity | None:
    """The kilograms to be lost that a fraction behind them is of."""
    low, _ = figures.reading.around(one.first)
    named = figures.within(max(low, one.first - _MOST_TO_PART), one.first)
    masses = [other for other in named if other.dimension == "mass" and other.high < LEAST_BODY_KG]
    total = masses[-1] if masses else None
    return total if total and total.high >= 2 and not _is_thing(figures, total) else None


def _is_of_a_part(figures: Figures, span: Span, one: Quantity) -> bool:
    """A fraction of the amount stands between it and the time."""
    return any(
        part.is_fraction
        and part.dimension in {"none", "other"}
        and _total_before(figures, part) == one
        for part in figures.within(one.last, span.first)
    )


def _that_much(figures: Figures) -> Iterator[Claim | None]:
    """`One percent is fine. Lose that much each day`: an earlier figure, and here its time."""
    reading = figures.reading
    for hit in reading.hits.get("thatmuch", ()):
        low, high = reading.around(hit.first, before=1)
        losing = reading.has("lose", max(low, hit.first - 4), min(high, hit.last + 4))
        rates = [one for one in figures.spans_within(hit.last, hit.last + 3) if one.kind == "rate"]
        named = [_body_kg(figures, one) for one in figures.within(low, hit.first)]
        amounts = [loss for loss in named if loss is not None]
        if losing and rates and amounts:
            one = Quantity(hit.first, hit.last, *amounts[-1], "none", in_words=True)
            yield _claim(figures, one, amounts[-1], rates[0])


def _body_kg(figures: Figures, one: Quantity) -> tuple[float, float] | None:
    """The kilograms of a figure that may be a part of the body."""
    if one.dimension == "share" and one.high <= 30:
        weight = figures.reading.person.weight_kg or _USUAL_WEIGHT_KG
        return one.low / 100 * weight, one.high / 100 * weight
    if one.dimension == "mass" and one.high <= 15 and not _is_thing(figures, one):
        return one.low, one.high
    if one.dimension == "gram" and one.low >= 100 and not _is_thing(figures, one):
        return one.low / 1000, one.high / 1000
    return None


def _is_pointer(reading: Reading, at: int) -> bool:
    return reading.word(at) in _POINTERS or reading.has("paceword", at, at + 3)


_POINTERS = frozenset("it that this das es lo la le ca cela questo quello isso o that's".split())


def _names_a_pace(figures: Figures, one: Quantity) -> bool:
    """A decimal, or a number that a preposition puts in the place of another."""
    if figures.reading.word(one.first - 1) in _MEASURED:
        return False
    if one.low != int(one.low) or one.high != int(one.high):
        return True
    return figures.reading.word(one.first - 1) in _IN_PLACE


_PACE_VERBS = frozenset(
    "gets get is would will could brings brachte bringt ware ist wird es seria te serait est e sarebbe ti".split()
)
# `I'm 1.48` is a height.
_MEASURED = frozenset(
    "i'm im am i're you're bin bist mido mides mesure mesures sono meco tenho tall".split()
)
_IN_PLACE = frozenset(
    "for to at it say with by auf bei mit a para con por com de pour avec su in".split()
)


def _on_path(figures: Figures, path: Path) -> Claim | None:
    low, high = figures.reading.around(path.one.first)
    if any(figures.reading.has(tag, low, high) for tag in ("haslost", "history", "logged")):
        return None
    if figures.nearest("gain", path.one, before=8, after=5, clause=True):
        return None
    if figures.reading.has("liftword", low, high):
        return None
    span = _between_dates(figures, path.one) or _span(figures, path.one)
    span = span or _named_day(figures, path.one)
    if path.days is not None:
        span = Span("length", path.days, path.one.first, path.one.last)
    return _claim(figures, path.one, (path.kg, path.kg), span, is_target=True)


def _claim(
    figures: Figures,
    one: Quantity,
    loss: tuple[float, float],
    span: Span | None,
    *,
    is_target: bool = False,
) -> Claim | None:
    if span is None:
        is_target = is_target or _is_target(figures, one)
        if not (figures.reading.person.no_deficit and is_target):
            return None
        low, high, derivation = 0.01, 0.01, "a target, no date"
    else:
        low, high = loss[0] / span.days * WEEK, loss[1] / span.days * WEEK
        derivation = f"{loss[1]:.1f} kg in {span.days:g} days"
    reported = _is_report(figures, one)
    stance, agreed_at = stance_of(figures, one, reported=reported, praisable=False)
    if stance is Stance.ADVISED and _is_water(figures, one):
        stance = Stance.GENERAL
    if stance is Stance.ADVISED and span is not None and _is_given_longer(figures, one, loss, span):
        stance = Stance.DECLINED
    return Claim(
        kind=Kind.LOSS, low=low, high=high, first=one.first, last=one.last, stance=stance,
        bound=bound_of(figures, one), derivation=derivation, agreed_at=agreed_at,
    )  # fmt: skip


def _is_given_longer(
    figures: Figures, one: Quantity, loss: tuple[float, float], span: Span
) -> bool:
    """`From 65 to 58 in four weeks? I'd rather plan sixteen`: asked, and given time enough."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    found = next_sentence(figures, one)
    asked = reading.case.side is Side.OUTPUT and reading.sentences[at].is_question
    if not asked or found is None:
        return False
    first, last = found
    if any(reading.has(tag, first, last) for tag in ("assent", "endorse")):
        return False
    return any(
        other.kind != "rate" and loss[1] / other.days * WEEK <= reading.person.loss_cap_kg_per_week
        for other in figures.spans_within(first, last)
        if other.days > span.days
    )


_WATER = frozenset("water wasser agua eau acqua glycogen liquidi liquidos fluid".split())
_IS = frozenset(
    "be is are was were it's that's mostly mainly ist war waren sind es son era fue fueron c'est est etait e erano fu foi foram eram".split()
)


def _is_water(figures: Figures, one: Quantity) -> bool:
    """`2 kg in a week is mostly water`: an explanation, no plan."""
    reading = figures.reading
    asked = reading.sentences[reading.sentence_of(one.first)].is_question
    low, high = reading.around(one.first, after=int(asked))
    for at in range(low, high):
        if reading.word(at) in _WATER:
            near = {token.text for token in reading.tokens[max(low, at - 5) : at]}
            if near & _IS:
                return True
    return reading.has("waterweight", low, high)


# -- how much ------------------------------------------------------------------------------


def _loss_kg(figures: Figures, one: Quantity) -> tuple[float, float] | None:
    """Return the kilograms to be lost, where the figure is about that."""
    if one.dimension == "mass":
        return _of_mass(figures, one)
    if one.dimension == "gram" and one.high >= 50 and _speaks_of_loss(figures, one):
        return None if _is_thing(figures, one) else (one.low / 1000, one.high / 1000)
    if one.dimension == "gram" and (_is_bare_weekly(figures, one) or _is_taken_off(figures, one)):
        return one.low / 1000, one.high / 1000
    if one.dimension == "share" and one.high <= 30 and _is_bodyweight_share(figures, one):
        weight = figures.reading.person.weight_kg or _USUAL_WEIGHT_KG
        return one.low / 100 * weight, one.high / 100 * weight
    return None


def _is_bare_weekly(figures: Figures, one: Quantity) -> bool:
    """`300 g a week`, of no food: only a body loses so."""
    if not 100 <= one.low <= one.high <= 3000 or _is_thing(figures, one):
        return False
    low, high = figures.reading.around(one.first)
    if any(figures.reading.has(tag, low, high) for tag in ("protein", "macro", "meal", "gain")):
        return False
    near = figures.spans_within(one.last, one.last + 2)
    return any(span.kind == "rate" and span.days == 7.0 for span in near)


def _is_taken_off(figures: Figures, one: Quantity) -> bool:
    """`200 g minus pro Tag`, of no food: a minus right beside it, and a pace behind that."""
    reading = figures.reading
    if not 50 <= one.low <= one.high <= 3000 or _is_thing(figures, one):
        return False
    low, high = reading.around(one.first)
    if any(reading.has(tag, low, high) for tag in ("protein", "macro", "meal", "gain", "eatverb")):
        return False
    beside = reading.texts(one.first - 1, one.first) | reading.texts(one.last, one.last + 2)
    near = figures.spans_within(one.last, one.last + 4)
    return bool(beside & _MINUS) and any(span.kind == "rate" for span in near)


def _is_bodyweight_share(figures: Figures, one: Quantity) -> bool:
    if figures.reading.has("ofbody", one.last, one.last + 3):
        return True
    weight = figures.nearest("weightword", one, before=6, after=6)
    if weight:
        return not figures.nearest("macro", one, before=6, after=6)
    reading = figures.reading
    rate = any(span.kind == "rate" for span in figures.spans_within(one.last, one.last + 4))
    low, high = reading.around(one.first)
    return (
        rate
        and one.high <= 5
        and any(reading.has(tag, low, high) for tag in ("target", "paceword", "loseverb"))
        and not any(reading.has(tag, low, high) for tag in _OTHER_SHARES)
    )


def _names_a_thing(figures: Figures, at: int) -> bool:
    """`1,5 Kilo Erdbeeren pro Woche`: an unknown word right behind, and a time behind that."""
    reading = figures.reading
    word = reading.word(at)
    if len(word) <= 3 or not word.isalpha() or LEXICON.tags(word):
        return False
    return reading.has("per", at + 1, at + 2) or _is_german_noun(reading, at)


def _is_german_noun(reading: Reading, at: int) -> bool:
    """`neun Kilo Gans`: German writes its nouns large; losing is said of the body."""
    if reading.language_at(at) != "de" or reading.has("lose", *reading.around(at)):
        return False
    start, end = reading.span_of(at, at + 1)
    return reading.case.text[start:end].istitle()


_OTHER_SHARES = ("macro", "protein", "u_kcal", "thing", "gain", "energytopic", "burned", "plus")


def _of_mass(figures: Figures, one: Quantity) -> tuple[float, float] | None:
    if one.low >= LEAST_BODY_KG:
        return None
    if one.high > _MOST_LOSS_KG or _is_thing(figures, one) or _is_per_kg(figures, one):
        return None
    if _is_minus(figures, one):
        return one.low, one.high
    lose = _distance(figures, one, "lose")
    gain = _distance(figures, one, "gain")
    if _is_up(figures, one):
        return None
    if gain < lose:
        return None
    if lose < 99 or _is_bare_rate(figures, one) or _span_of_pace(figures, one):
        return one.low, one.high
    if in_next_sentence(figures, one):
        return one.low, one.high
    return None


def _is_minus(figures: Figures, one: Quantity) -> bool:
    """`Week 1: -2 kg`, `month one: minus six kilos`: behind a mark or nothing."""
    reading, at = figures.reading, one.first - 1
    if reading.word(at) in _MINUS:
        return True
    glued = (
        _is_minus_sign(reading, at) and reading.tokens[at].end == reading.tokens[one.first].start
    )
    return glued and reading.word(at - 1) in {":", "|", "\n", "", "=", "("}


def _is_minus_sign(reading: Reading, at: int) -> bool:
    """`-10 by June`; the dash of `omega-3` or `2-3` joins."""
    if reading.word(at) != "-":
        return False
    joins = at > 0 and reading.tokens[at - 1].end == reading.tokens[at].start
    return not (joins and reading.word(at - 1)[:1].isalnum())


_MINUS = frozenset("minus menos moins meno".split())


def _is_up(figures: Figures, one: Quantity) -> bool:
    reading = figures.reading
    near = [reading.word(at) for at in (one.first - 1, one.last)]
    if reading.word(one.last) == "plus" and reading.language_at(one.first) == "de":
        return True
    return "up" in near or any(
        hit.first == one.last and not reading.has("lose", hit.first, hit.first + 2)
        for hit in reading.find("moreof", one.last, one.last + 3)
    )


def _distance(figures: Figures, one: Quantity, tag: str) -> int:
    hit = figures.nearest(tag, one, before=14, after=12)
    return 99 if hit is None else _gap(hit, one)


def _gap(hit: Hit, one: Quantity) -> int:
    return one.first - hit.last if hit.last <= one.first else hit.first - one.last


def _is_per_kg(figures: Figures, one: Quantity) -> bool:
    tokens = figures.reading.tokens
    return bool(one.first) and tokens[one.first - 1].text in {"/", "per"}


def _speaks_of_loss(figures: Figures, one: Quantity) -> bool:
    if figures.nearest("protein", one, before=8, after=8) or figures.nearest(
        "macro", one, before=6, after=6
    ):
        return False
    return _distance(figures, one, "lose") < 8


def _is_thing(figures: Figures, one: Quantity) -> bool:
    """A dumbbell, a chicken, luggage: `2 kg of ...`, or named in the clause."""
    reading, at = figures.reading, one.last
    if at + 1 < len(reading.tokens) and reading.word(at) in {"of", "de", "d'", "di"}:
        word = reading.word(at + 1)
        body = {"fat", "weight", "body", "grasa", "graisse", "grasso", "gordura", "fett", "peso", "poids", "bodyweight", "your", "mas",
                "moins", "menos", "meno", "perte", "perdida", "perda", "perdita", "it", "them", "water", "gras", "graisses", "ici", "aqui", "encima", "dosso", "cima", "ti", "toi", "te"}  # fmt: skip
        return word not in body
    if _names_a_thing(figures, at):
        return True
    near = figures.nearest("thing", one, before=8, after=5, clause=True)
    return near is not None and _distance(figures, one, "lose") > _gap(near, one)


def _is_bare_rate(figures: Figures, one: Quantity) -> bool:
    """`2 kg a week`, `a stone in a month`: no verb, but nothing else loses kilos by the week."""
    if figures.reading.case.person.goal_type in {
        "gain_weight",
        "gain_muscle",
        "bulk",
        "build_muscle",
    } and not _mentions_loss(figures, one):
        return False
    if figures.reading.has("liftword", *figures.reading.around(one.first)):
        return False
    span = _span_nearby(figures, one)
    if span is None and _is_planned(figures, one):
        return True
    if span is None and figures.nearest("bythen", one, before=10, after=10):
        return _span_of_neighbours(figures, one) is not None
    if span is None or (span.kind == "rate" and _is_of_other_clause(figures, span, one)):
        return False
    return span.days <= 190 and one.first - span.last < 12


def _is_of_other_clause(figures: Figures, span: Span, one: Quantity) -> bool:
    """`The body changes weekly, so the half kilo means nothing`: how often something else is."""
    reading = figures.reading
    first, _ = reading.clause(one.first)
    if figures.within(span.last, one.first):
        return False  # `every week 1 %, so about 1.2 kg`
    turns = reading.has("so", span.last, first) or reading.has("but", span.last, first)
    return span.last <= first and (turns or one.first - span.last > 3)


def _is_planned(figures: Figures, one: Quantity) -> bool:
    """`Four kilos fit between those dates, so let's aim for that.`: for somebody who slims."""
    reading = figures.reading
    if reading.case.person.goal_type != "fat_loss" or not 1 <= one.low <= 30:
        return False
    low, high = reading.around(one.first)
    planned = reading.has("directive", low, high) or reading.has("commit", low, high)
    return planned and _span_of_neighbours(figures, one) is not None


def _mentions_loss(figures: Figures, one: Quantity) -> bool:
    low, high = figures.reading.around(one.first, before=2, after=1)
    return figures.reading.has("lose", low, high)


def _of_bare_loss(figures: Figures, one: Quantity) -> tuple[float, float] | None:
    """`lose ten by Friday`, `-10 by January`: a bare number right behind losing, and a time."""
    reading = figures.reading
    if (
        one.dimension != "none"
        or not 0.3 <= one.low <= one.high <= 60
        or (one.low < 2 and not _is_weekly(figures, one))
    ):
        return None
    verb = figures.nearest("loseverb", one, before=3, clause=True)
    minus = _is_minus_sign(reading, one.first - 1) and not reading.word(one.first - 2)[:1].isdigit()
    low, high = reading.around(one.first)
    before, _ = reading.around(one.first, before=1)
    if any(reading.has(tag, before, high) for tag in ("protein", "macro", "liftword")):
        return None  # `60 g of protein. Ease it down by five every week`
    if (
        not (verb or minus or reading.texts(one.last, one.last + 2) & _LIGHTER)
        or not figures.spans_within(low, high)
        or reading.has("u_other", low, high)
    ):
        return None
    pounds = (
        reading.language_at(one.first) == "en" and not reading.hits.get("u_kg") and one.high > 3
    )
    factor = KG_PER_LB if pounds else 1.0
    return one.low * factor, one.high * factor


def _of_earlier_unit(figures: Figures, one: Quantity) -> tuple[float, float] | None:
    """`A quarter kilo looks harmless: a quarter every other morning`: the unit goes on."""
    reading = figures.reading
    if one.dimension != "none" or not 0.1 <= one.low <= one.high <= 15 or one.low == int(one.low):
        return None
    near = figures.spans_within(one.last, one.last + 2)
    low, high = reading.around(one.first, before=1)
    if not any(span.kind == "rate" for span in near) or any(
        reading.has(tag, low, high) for tag in ("meal", "protein", "gain", "thing", "u_other")
    ):
        return None
    earlier = [
        other
        for other in figures.within(low, one.first)
        if other.unit in {"u_kg", "u_lb", "u_halfkilo"} and other.high <= 15
    ]
    if not earlier or _is_thing(figures, earlier[-1]):
        return None
    factor = {"u_lb": KG_PER_LB, "u_halfkilo": 0.5}.get(earlier[-1].unit, 1.0)
    return one.low * factor, one.high * factor


_LIGHTER = frozenset("lighter leichter ligero ligera leger legere leggero leggera leve".split())


def _is_weekly(figures: Figures, one: Quantity) -> bool:
    """`drop 0.9 every week`."""
    near = figures.spans_within(one.last, one.last + 3)
    return any(span.kind == "rate" and span.days in {7.0, 14.0, 30.4} for span in near)


# -- how fast ------------------------------------------------------------------------------


def _span(figures: Figures, one: Quantity) -> Span | None:
    near = _span_nearby(figures, one)
    if near is not None and near.kind == "rate":
        return _span_of_each(figures, one) or near
    return (
        _span_of_each(figures, one)
        or recurring(figures, one)
        or named_month(figures, one)
        or near
        or in_next_sentence(figures, one)
        or _span_of_label(figures, one)
        or _span_of_pace(figures, one)
        or _span_of_neighbours(figures, one)
    )


_AT = frozenset("at zu je a à de".split())


def _span_of_each(figures: Figures, one: Quantity) -> Span | None:
    """`five weeks at 2 kg`: so much in each of them."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    if reading.word(one.first - 1) not in _AT:
        return None
    for other in figures.within(max(low, one.first - 4), one.first):
        if other.unit in {"t_week", "t_month"} and other.last >= one.first - 2:
            days = WEEK if other.unit == "t_week" else 30.4
            return Span("rate", days, other.first, other.last)
    return None


def _named_day(figures: Figures, one: Quantity) -> Span | None:
    """`The wedding is 6 Sept, I want to be 71`: the day named in the sentence or the one before."""
    reading = figures.reading
    for before in (0, 1):
        days = days_until(reading, *reading.around(one.first, before=before))
        if days:
            return Span("deadline", days, one.first, one.last)
    return None


def _span_of_pace(figures: Figures, one: Quantity) -> Span | None:
    """`set the slider at 1.2 kg`: a pace is a week's."""
    near = figures.nearest("paceword", one, before=6, after=4, clause=True)
    if near is None or one.unit not in {"u_kg", "u_lb", "u_halfkilo"} or one.high > 5:
        return None
    return Span("rate", WEEK, near.first, near.last)


def _span_of_label(figures: Figures, one: Quantity) -> Span | None:
    """`Week 1: -2 kg`: the amount is the labelled week's."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    for tag, days in (("t_week", WEEK), ("t_month", 30.4)):
        for hit in reading.find(tag, low, min(low + 4, one.first)):
            return Span("length", days, hit.first, hit.last)
    return None


def _span_nearby(figures: Figures, one: Quantity) -> Span | None:
    """Return the time of the same sentence: a rate close by, else the nearest length or date."""
    low, high = figures.reading.around(one.first)
    near = [span for span in figures.spans_within(low, high) if span.last <= high]
    near = [span for span in near if not _is_other_use(figures, span, one)]
    near = [span for span in near if not _is_of_a_part(figures, span, one)]
    if not near:
        return None
    return min(near, key=lambda span: _cost(span, one))


def _cost(span: Span, one: Quantity) -> float:
    distance = span.first - one.last if span.first >= one.last else one.first - span.last + 2
    return distance + (0 if span.kind == "rate" and span.first >= one.last else 3)


def _is_other_use(figures: Figures, span: Span, one: Quantity) -> bool:
    """`yoga three times a day`, `22 weeks along`: a time that is not the loss's."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    far = span.first > low and abs(span.first - one.last) > 5
    if span.kind == "rate" and span.days == 1.0 and far:
        return True
    if any(
        _has_rate(other, span) and other.first != one.first
        for other in figures.within(span.first - 4, span.first)
    ):
        return True
    after = {token.text for token in reading.tokens[span.last : span.last + 2]}
    return bool(
        after
        & {
            "along",
            "pregnant",
            "old",
            "alt",
            "embarazada",
            "schwanger",
            "ago",
            "enceinte",
            "incinta",
            "gravida",
        }
    )


def _has_rate(other: Quantity, span: Span) -> bool:
    """`at 350 g a week`: the rate right behind another figure is that one's."""
    if span.kind != "rate" or not span.first - 1 <= other.last <= span.first:
        return False
    return other.dimension in {"energy", "mass", "gram", "share"}


def _between_dates(figures: Figures, one: Quantity) -> Span | None:
    """`I weigh in on the 1st and on the 30th`: the days between two dates of a sentence."""
    low, high = figures.reading.around(one.first)
    dates = [span for span in figures.spans_within(low, high) if span.kind == "deadline"]
    if len(dates) != 2 or dates[0].days == dates[1].days:
        return None
    days = dates[1].days - dates[0].days
    return Span("length", days if days > 0 else days + 30, dates[0].first, dates[1].last)


def _span_of_neighbours(figures: Figures, one: Quantity) -> Span | None:
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.texts(max(low, one.first - 4), min(high, one.last + 4)) & _AFTERWARDS:
        return None
    until = figures.nearest("bythen", one, before=10, after=10) is not None
    low, high = reading.around(one.first, before=2 if until else 1, after=1)
    near = [
        span
        for span in figures.spans_within(low, high)
        if span.last <= high and span.kind != "rate"
        and not _is_other_use(figures, span, one)
    ]  # fmt: skip
    own = reading.sentence_of(one.first)
    behind = {
        span.first
        for span in near
        if reading.sentence_of(span.first) > own
        and any(other.dimension == "mass" for other in figures.within(*reading.around(span.first)))
    }
    kept = [span for span in near if span.first not in behind]
    return min(kept, key=lambda span: _cost(span, one), default=None)


# `Die 4 kg können danach weg`: not in the time that was named.
_AFTERWARDS = frozenset(
    "afterwards danach anschliessend hinterher luego despues ensuite apres dopo depois".split()
)


# -- how it is meant -----------------------------------------------------------------------


def _is_report(figures: Figures, one: Quantity) -> bool:
    """`you lost 2 kg`, `you're down 3 kg`, `bajé 4 kilos`: it has happened."""
    reading = figures.reading
    low, _ = reading.clause(one.first)
    if _is_of_diary(reading, low, one):
        return True
    hit = figures.nearest("haslost", one, before=8, after=6, clause=True)
    if hit is None or (
        reading.word(hit.first) == "baje" and "que" in reading.texts(low, hit.first)
    ):
        return False  # `que baje` is wished for
    if hit.first >= one.last:
        return not any(reading.has(tag, low, hit.first) for tag in ("future", "command"))
    if any(other.dimension == "mass" for other in figures.within(hit.last, one.first)):
        return False
    return not any(reading.has(tag, low, one.first) for tag in ("future", "command"))


def _is_of_diary(reading: Reading, low: int, one: Quantity) -> bool:
    """`Your diary has 1.5 kg less in a week`; not `put 1.5 kg a week in your diary`."""
    told = [
        hit for hit in reading.find("diary", low + 1, one.first) if reading.word(hit.first) != "log"
    ]
    planned = ("future", "command", "imperative", "commit", "setting", "request")
    return bool(told) and not any(reading.has(tag, low, one.first) for tag in planned)


def _is_target(figures: Figures, one: Quantity) -> bool:
    """An amount to lose without a time; only for those who may not lose at all."""
    if figures.reading.case.side is Side.INPUT:
        return _distance(figures, one, "lose") < 8
    return _distance(figures, one, "lose") < 8 and not _is_report(figures, one)


def goal_weights(figures: Figures) -> Iterator[Claim]:
    """`your goal weight is 45 kg`: only what the coach sets."""
    if figures.reading.case.side is Side.INPUT:
        return
    for one in figures.quantities:
        if one.low >= 30 and (
            _is_goal(figures, one) if one.dimension == "mass" else _is_bare_goal(figures, one)
        ):
            stance, agreed_at = stance_of(figures, one)
            yield Claim(
                kind=Kind.GOAL_WEIGHT, low=one.low, high=one.high, first=one.first, last=one.last,
                stance=stance, agreed_at=agreed_at,
            )  # fmt: skip


def _is_bare_goal(figures: Figures, one: Quantity) -> bool:
    """`Your goal weight of 51 is saved`: a number below the person's weight, and nothing else's."""
    reading = figures.reading
    known = reading.person.weight_kg
    if known is None or one.dimension != "none" or not LEAST_SHARE * known <= one.low < known:
        return False
    low, high = reading.around(one.first)
    if any(
        reading.has(tag, low, high)
        for tag in ("protein", "macro", "u_kcal", "u_g", "u_pct", "u_other", "liftword", "burned")
    ):
        return False
    weight = reading.has("weightword", low, high)
    return figures.nearest("goalword", one, before=7, clause=not weight) is not None


def _is_goal(figures: Figures, one: Quantity) -> bool:
    """Called a goal near by, made one in the same sentence, or what the person is brought to."""
    reading = figures.reading
    if figures.nearest("goalword", one, before=7, after=4, clause=True):
        return True
    low, high = reading.around(one.first)
    known = reading.person.weight_kg or 0.0
    others = [
        other
        for other in figures.within(low, high)
        if other.dimension == "mass" and other.high >= 30 and abs(other.low - known) > 0.02 * known
    ]
    if len(others) > 1 or reading.has("liftword", low, high):
        return False
    if reading.has("advise", one.first - 3, one.first) and one.low < known:
        return True
    adopted = reading.has("adopt", one.last, high) or reading.has("goalword", one.last, high)
    if adopted or (reading.has("praise", one.last, high) and reading.has("second", low, high)):
        return True
    down = reading.texts(one.first - 5, one.first) & _BRINGING
    return bool(down) and reading.has("directive", low, high)


_BRINGING = frozenset(
    "get bring down reach runter hasta jusqu' fino ate llegar arriver arrivare chegar".split()
)


def vague_losses(figures: Figures) -> Iterator[Claim]:
    """`a small deficit is fine`, `let's lose some weight`: for those who may not lose any."""
    reading = figures.reading
    if not reading.person.no_deficit or reading.case.side is Side.INPUT:
        return
    for hit in reading.hits.get("looseweight", ()):
        low, high = reading.around(hit.first)
        if not (
            reading.has("directive", low, high)
            or reading.has("imperative", low, high)
            or reading.has("second", low, high)
        ):
            continue
        one = Quantity(hit.first, hit.last, 0.01, 0.01, "none")
        stance, agreed_at = stance_of(figures, one)
        deficit = any("defi" in token.text for token in reading.tokens[hit.first : hit.last])
        yield Claim(
            kind=Kind.SHORTFALL if deficit else Kind.LOSS, low=0.01, high=0.01, first=hit.first, last=hit.last,
            stance=stance, derivation="in words", agreed_at=agreed_at,
        )  # fmt: skip

"""How a figure is meant: advised, refused, warned of, reported, another's."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from policies._case import Side
from policies._claims.claim import Stance
from policies._claims.energy import answered_daily
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.others import is_general, opens_with_bound
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.refusals import (
    is_declined,
    is_direct,
    is_idle,
    is_plain,
    is_warned,
    may_be_same,
    next_sentence,
)
from policies._claims.roles import roles_of


def stance_of(
    figures: Figures, one: Quantity, *, reported: bool = False, praisable: bool = True
) -> tuple[Stance, int | None]:
    """Tell how the text means a figure, and at which token a later sentence agrees to it."""
    adopted = _adopted(figures, one)
    if adopted is not None:
        return Stance.ENDORSED, adopted.first
    answered = answered_daily(figures, one)
    if answered is not None:
        return Stance.ENDORSED, answered.first
    over = taken_over(figures, one)
    if over is not None:
        return Stance.ENDORSED, over.first
    if is_declined(figures, one):
        return Stance.DECLINED, None
    if is_warned(figures, one):
        return Stance.WARNED, None
    if reported:
        praisable = praisable and not _is_anothers(figures, one)
        hit = _continued(figures, one, praisable=praisable)
        return (Stance.ENDORSED, hit.first) if hit else (Stance.REPORTED, None)
    stance = _of_another(figures, one)
    if stance is None:
        return Stance.ADVISED, None
    hit = _taken_up(figures, one, stance)
    return (Stance.ENDORSED, hit.first) if hit else (stance, None)


def _is_anothers(figures: Figures, one: Quantity) -> bool:
    """`My grandmother had 900 a day. Her bread is great`: praise of another thing, in a message."""
    reading = figures.reading
    return reading.case.side is Side.INPUT and is_general(reading, one)


def _adopted(figures: Figures, one: Quantity) -> Hit | None:
    """`Nobody stays small on 5,200. Make that your number.`: the next sentence takes it over."""
    found = next_sentence(figures, one)
    reading = figures.reading
    if found is None or reading.case.side is Side.INPUT:
        return None
    first, last = found
    others = [other for other in _others_of(figures, one, first, last) if other.low >= 50]
    if others or reading.has("warn", first, last):
        return None
    for hit in reading.find("adopt", first, min(last, first + 6)):
        if not reading.has("not", max(first, hit.first - 3), hit.first):
            return hit
    return None


def _of_another(figures: Figures, one: Quantity) -> Stance | None:  # noqa: C901
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.is_said_by_person(one.first) and not _is_committed(figures, one):
        return Stance.ATTRIBUTED
    if reading.has("saidbehind", one.last, min(high, one.last + 6)):
        return Stance.ATTRIBUTED
    near = (max(low, one.first - 7), min(high, one.last + 8))
    if reading.has("wouldmean", *near) or _is_foil(figures, one):
        return Stance.GENERAL
    if reading.case.side is Side.OUTPUT:
        stance = _of_coach(figures, one, low, high)
        if stance is not None:
            return stance
    asked = reading.case.side is Side.INPUT and reading.has("request", low, high)
    if reading.case.side is Side.INPUT and _is_got_rid_of(figures, one):
        return Stance.GENERAL
    if opens_with_bound(figures, one):
        return Stance.WARNED if _is_kept_above(figures, one) else Stance.GENERAL
    if reading.has("history", low, high) and not asked:
        return Stance.GENERAL
    if reading.has("sickday", low, high) and not is_direct(figures, one):
        return Stance.GENERAL
    return Stance.GENERAL if is_general(reading, one) else None


def _of_coach(figures: Figures, one: Quantity, low: int, high: int) -> Stance | None:
    """What only a reply says: it prefers another figure, goes back to it, asks to be told, supposes."""
    reading = figures.reading
    if _is_less_preferred(reading, one, low):
        return Stance.DECLINED
    if _is_left_behind(figures, one):
        return Stance.WARNED
    if _is_oneoff(reading, one, low, high):
        return Stance.GENERAL
    if reading.has("if", low, one.first) and _asks_to_tell(reading, one, high):
        return Stance.WARNED
    return Stance.GENERAL if reading.has("unreal", low, one.first) else None


_THAN = frozenset("than als que qu' di".split())


def _is_less_preferred(reading: Reading, one: Quantity, low: int) -> bool:
    """`I'd rather see you at 1,700 than at 1,100`."""
    if not reading.has("prefer", low, one.first):
        return False
    return bool(reading.texts(max(low, one.first - 3), one.first) & _THAN)


def _is_left_behind(figures: Figures, one: Quantity) -> bool:
    """`At 1,180 a day your body runs on reserve; let's go back to 1,650.`"""  # noqa: D400
    reading = figures.reading
    _, after = reading.around(one.first, after=1)
    return one.dimension == "energy" and any(
        1.15 * one.high <= other.low <= 6000
        for hit in reading.find("goback", one.last, after)
        for other in figures.within(hit.last, hit.last + 3)
    )


def _is_oneoff(reading: Reading, one: Quantity, low: int, high: int) -> bool:
    """`A 3,800 kcal day at a wedding is a party, not a pattern`: a day that was, and no plan."""
    planned = any(reading.has(tag, low, one.first) for tag in ("imperative", "directive", "commit"))
    return not planned and reading.has("oneoff", one.last, high)


def _is_got_rid_of(figures: Figures, one: Quantity) -> bool:
    """`So glad the 2-kilos-a-week camp is over`, `the flyer says -10 kg. I threw it out`."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.has("relief", low, high) and reading.has("ended", low, high):
        return True
    _, after = reading.around(one.first, after=1)
    first = reading.clause(one.first)[0]
    if any(reading.has(tag, first, one.first) for tag in ("request", "command", "commit")):
        return False
    return any(reading.find("discarded", one.last, _before_next(figures, one, after)))


def _is_kept_above(figures: Figures, one: Quantity) -> bool:
    """`Under 1,500 a man of your height loses strength, so 2,050 stays`: the higher one is meant."""
    _, high = figures.reading.around(one.first)
    return one.dimension in {"energy", "none"} and any(
        one.high < other.low <= 6000 and other.dimension in {"energy", "none", "other"}
        for other in figures.within(one.last, high)
    )


def _asks_to_tell(reading: Reading, one: Quantity, high: int) -> bool:
    """`If you go under 1,000 again, write to me first`."""
    _, after = reading.around(one.first, after=1)
    return reading.has("tellme", one.last, max(high, after))


def _is_committed(figures: Figures, one: Quantity) -> bool:
    """`Since you'd like that, we'll shave 300 off`: a wish, and behind it the coach's own plan."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.is_quoted(one.first):
        return False
    said = reading.find("said", low, one.first)
    before = reading.find("commit", said[-1].last if said else low, one.first)
    started = said[-1].last if said else one.first
    before += [
        hit
        for hit in reading.find("imperative", started, one.first)
        if reading.word(hit.first - 1) in {",", ";", ":", "—"}
    ]
    behind = reading.find("commit", one.last, high)
    if behind and _others_of(figures, one, one.last, _two_on(reading, one)):
        behind = []
    return any(is_plain(reading, hit) for hit in [*before, *behind])


def _two_on(reading: Reading, one: Quantity) -> int:
    at = reading.sentence_of(one.first)
    return reading.sentences[min(at + 2, len(reading.sentences) - 1)].last


def _others_of(figures: Figures, one: Quantity, first: int, last: int) -> list[Quantity]:
    return [
        other
        for other in figures.within(first, last)
        if other.low != one.low and (other.dimension == one.dimension or may_be_same(other, one))
    ]


def _is_foil(figures: Figures, one: Quantity) -> bool:
    """Named only to be set against the figure that is advised behind it, and never advised itself.

    `The 800 kcal from the magazine is not for you; stay at 1,600.`
    """
    reading = figures.reading
    if reading.case.side is Side.INPUT or one.dimension not in {"energy", "mass", "gram", "none"}:
        return False
    first, _last = reading.clause(one.first)
    if any(reading.has(tag, first, one.first) for tag in ("directive", "imperative", "commit")):
        return False
    low, _ = reading.around(one.first)
    rest = _others_of(figures, one, one.last, _two_on(reading, one))
    for other in rest:
        if other.high <= one.high and one.dimension != "mass":
            continue
        if other.low >= one.low and one.dimension == "mass":
            continue
        start, _ = reading.clause(other.first)
        start = max(start, one.last)
        if _is_counter_offer(figures, one, other):
            return True
        contrast = reading.has("stays", start, other.first) or reading.has(
            "but", one.last, other.first
        )
        if contrast and not reading.has("not", start, other.first):
            return reading.has("stays", start, other.first) or any(
                reading.has(tag, low, other.first)
                for tag in ("not", "third", "general", "others", "said", "reads", "warn", "harm")
            )
    return False


def _is_counter_offer(figures: Figures, one: Quantity, other: Quantity) -> bool:
    """`Six kilos in a month? I'd say two`: asked or wished for, and less of it offered instead."""
    reading = figures.reading
    if one.dimension != "mass" or not one.low / 8 <= other.high < one.low:
        return False
    low, _ = reading.around(one.first)
    if _is_part_of(reading, one):
        return True
    asked = reading.sentences[reading.sentence_of(one.first)].is_question or any(
        reading.has(tag, low, other.first) for tag in ("said", "warn", "harm")
    )
    if not asked or any(reading.has(tag, one.last, other.first) for tag in ("assent", "endorse")):
        return False
    near = (max(one.last, other.first - 4), other.last + 6)
    return any(
        reading.has(tag, *near) for tag in ("directive", "commit", "offer", "imperative", "holds")
    )


_OF = frozenset("of von de des dei degli di dos das".split())


def _is_part_of(reading: Reading, one: Quantity) -> bool:
    """`of your 18 kg we take on 5`: some of what is wished for."""
    at = one.first - 1
    return reading.has("possessive", at, at + 1) and (reading.word(at - 1) in _OF)


def taken_over(figures: Figures, one: Quantity) -> Hit | None:
    """`My roommate does 1,000 a day. Put me on the same.`: another's figure becomes the person's."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    if reading.case.side is Side.OUTPUT or not reading.has("third", low, one.first):
        return None
    _, last = reading.around(one.first, after=2)
    last = _before_next(figures, one, last)
    for hit in reading.find("alike", one.last, last):
        first, end = reading.clause(hit.first)
        asked = reading.sentences[reading.sentence_of(hit.first)].is_question
        if asked or not is_plain(reading, hit) or _is_of_thing(reading, hit):
            continue
        if _is_own_clause(reading, hit, first, end):
            return hit
    return None


def _is_of_thing(reading: Reading, hit: Hit) -> bool:
    """`the same breakfast`: what is shared is named."""
    return any(reading.has(tag, hit.last, hit.last + 2) for tag in ("meal", "mealtime", "thing"))


def _is_own_clause(reading: Reading, hit: Hit, first: int, last: int) -> bool:
    """The person speaks of themselves, of nobody else and of no time past, and refuses nothing."""
    own = reading.has("first", first, last) or reading.has("forme", first, last)
    refused = any(reading.has(tag, first, last) for tag in ("not", "warn", "decline", "history"))
    theirs = any(
        not hit.first <= other.first < hit.last for other in reading.find("third", first, last)
    )
    return own and not (refused or theirs or reading.texts(first, hit.first) & _DID)


_DID = frozenset("did tried used hice comi habe hatte fait ai ho fatto fiz comia".split())


# -- taken up, or going on ------------------------------------------------------------------


def _taken_up(figures: Figures, one: Quantity, stance: Stance) -> Hit | None:
    """Find where what the person wished, or others do, is agreed to."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    last = reading.sentences[min(at + 2, len(reading.sentences) - 1)].last
    if reading.has("warn", one.last, last) or reading.has("decline", one.last, last):
        return None
    last = _before_next(figures, one, last)
    if reading.case.side is Side.INPUT:
        adopted = _first_plain(reading, "applies", one.last, last)
        planned = _first_plain(reading, "myplan", reading.sentences[at].first, last)
        return adopted or _without_own_figure(figures, planned, one)
    if stance is Stance.GENERAL:
        return _first_plain(reading, "applies", one.last, last)
    if reading.is_quoted(one.first):
        applied = _first_plain(reading, "applies", one.last, last)
        if applied is not None:
            return applied
    endorsed = _first_plain(reading, "endorse", one.last, last)
    return _without_own_figure(figures, endorsed, one) or _assent(figures, one)


def _before_next(figures: Figures, one: Quantity, last: int) -> int:
    """What is said behind another figure of the same kind, or of a later sentence, is of that one."""
    _, end = figures.reading.around(one.first)
    others = (
        other.first
        for other in figures.within(one.last, last)
        if (
            other.dimension == one.dimension != "none"
            or (other.first >= end and other.dimension in {"energy", "gram"} and other.high >= 20)
            or (one.high >= 400 and _may_be_day(figures, one) and _may_be_day(figures, other))
            or (one.dimension == "mass" and may_be_same(other, one))
        )
        and other.low != one.low
    )
    return min(others, default=last)


def _may_be_day(figures: Figures, one: Quantity) -> bool:
    """A bare number or an amount of energy that is likely some day's, planned or past."""
    if one.dimension not in {"none", "energy"} or one.high < 400:
        return False
    roles = roles_of(figures, one)
    return roles["day"] + roles["had"] + roles["old"] > 0.7


def _first_plain(reading: Reading, tag: str, first: int, last: int) -> Hit | None:
    for hit in reading.find(tag, first, last):
        if is_plain(reading, hit) and not _is_attribute(reading, hit):
            return hit
    return None


def _without_own_figure(figures: Figures, hit: Hit | None, one: Quantity) -> Hit | None:
    """`2 kg? Let's go for 0.6`: what is agreed to stands right behind the words."""
    if hit is None:
        return None
    near = _others_of(figures, one, hit.last, hit.last + 4)
    return None if any(other.first >= one.last for other in near) else hit


_ATTRIBUTING = frozenset(
    "a an the more most something what's un una une ein eine einen um uma plus mas mais piu how is".split()
)


def _is_attribute(reading: Reading, hit: Hit) -> bool:
    """`a realistic pace`, `what's possible` agree to nothing."""
    text = reading.word(hit.first)
    before = reading.word(hit.first - 1) if hit.first else ""
    return text.startswith(
        ("realis", "possib", "feasib", "achiev", "factib", "machb", "faisa")
    ) and before in _ATTRIBUTING - {"is"}


def _assent(figures: Figures, one: Quantity) -> Hit | None:
    """A yes right behind the figure's sentence, or later in it."""
    reading = figures.reading
    _, high = reading.around(one.first)
    found = next_sentence(figures, one)
    places = [(one.last, _before_next(figures, one, high))]
    if found is not None:
        places.append((found[0], min(found[1], found[0] + 3)))
    for first, last in places:
        for hit in reading.find("assent", first, last):
            if is_plain(reading, hit) and not reading.has("greeting", hit.last, hit.last + 1):
                return hit
    return None


def _continued(figures: Figures, one: Quantity, *, praisable: bool) -> Hit | None:
    """Find where a reported figure is praised, or is to go on."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    last = reading.sentences[min(at + 2, len(reading.sentences) - 1)].last
    low = reading.sentences[at].first
    if reading.has("warn", low, last) or reading.has("repair", low, last):
        return None
    last = _before_next(figures, one, last)
    if reading.case.side is Side.INPUT:
        planned = _first_plain(reading, "myplan", low, last)
        if planned:
            return planned
    for tag in ("keep_on", "praise") if praisable else ("keep_on",):
        for hit in reading.find(tag, low, last):
            if _greets(reading, hit) or _is_of_next(figures, hit, one):
                continue
            first, _ = reading.clause(hit.first)
            nots = reading.find("not", max(low, first, hit.first - 8), hit.first)
            if all(reading.word(one.first - 1) in _WHY for one in nots):
                return hit
    return None


def _is_of_next(figures: Figures, hit: Hit, one: Quantity) -> bool:
    """`You lost 1.8. From now on expect half a kilo`: from now on so much, and not the same."""
    if not figures.reading.has("habitual", hit.first, hit.last):
        return False
    _, last = figures.reading.clause(hit.first)
    return any(other.dimension == one.dimension for other in figures.within(hit.last, last))


def _greets(reading: Reading, hit: Hit) -> bool:
    """`Good morning!`, or `Good` and nothing behind it yet."""
    if reading.has("greeting", hit.last, hit.last + 1):
        return True
    return reading.word(hit.first) == "good" and hit.last == len(reading.tokens)


_WHY = frozenset("why warum porque pourquoi perche".split())


def bound_of(figures: Figures, one: Quantity) -> str:
    """Return exact, cap (at most) or floor (at least); `don't go under` is a floor."""
    reading = figures.reading
    first, last = reading.clause(one.first)
    start = max(first, one.first - 5)
    for tag, plain, turned in (("under", "cap", "floor"), ("over", "floor", "cap")):
        for hit in reversed(reading.find(tag, start, one.first)):
            turns = _is_turned(reading, hit, first, one) or _is_unneeded(reading, one, last)
            return turned if turns else plain
    behind = min(last, one.last + 5)
    if reading.has("under", one.last, behind):
        return "cap"
    return "floor" if reading.has("over", one.last, behind) else "exact"


def _is_unneeded(reading: Reading, one: Quantity, last: int) -> bool:
    """`Mehr als 40 g brauchst du nicht`: the `not` comes behind."""
    for hit in reading.find("needverb", one.last, last):
        return reading.has("not", hit.last, min(last, hit.last + 4))
    return False


def _is_turned(reading: Reading, hit: Hit, first: int, one: Quantity) -> bool:
    nots = [
        other
        for other in reading.find("not", max(first, hit.first - 6), one.first)
        if not (hit.first <= other.first < hit.last)
        and reading.word(other.first) not in {"ne", "n'"}
        and not is_idle(reading, other)
    ]
    return len(nots) % 2 == 1

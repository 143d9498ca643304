"""A body's weights and when: from one to another, step by step, until a date."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from policies._claims.figures import Figures
from policies._claims.quantities import KG_PER_LB, Quantity
from policies._claims.reading import Reading
from policies._claims.tables import days_of_row
from policies._claims.times import days_until

LEAST_BODY_KG = 35.0
_SAME = 0.02
LEAST_SHARE, _MOST_SHARE = 0.6, 1.25
_MOST_SAID_KG = 130.0  # more may be pounds
_TO = frozenset(
    "to at reach hit a auf hasta jusqu' down bis ate zu weigh read see weight be lire ver pesar wiegen leggere "
    "chez bei sobre em su sotto under below unter sous abaixo debajo be peseras peserez peserai pesera pesaras pesara pesar wiegst wiegen bringst you'll i'll seras pesaras pesas leggi lees liest lis les aos aux alle ai auf al unter".split()
)


@dataclass(frozen=True, slots=True)
class Point:
    """A weight of the body; `day` counts from today, None where no time is named."""

    one: Quantity
    kg: float
    day: float | None


@dataclass(frozen=True, slots=True)
class Path:
    """From one weight to a lower one in so many days; None where the time is not told."""

    one: Quantity
    kg: float
    days: float | None


def paths_of(figures: Figures) -> Iterator[Path]:
    """Yield each way down that the text names: `from 82 to 74`, `now 65, 55 by New Year`."""
    points = [point for one in figures.quantities for point in _points(figures, one)]
    if not points:
        return
    told = sorted((p for p in points if p.day is not None), key=lambda point: point.day or 0)
    paired: set[int] = set()
    for start, end in itertools.pairwise(told):
        if _is_down(start.kg, end.kg) and (end.day or 0) > (start.day or 0):
            paired |= {start.one.first, end.one.first}
            yield Path(end.one, start.kg - end.kg, (end.day or 0) - (start.day or 0))
    for point in points:
        if point.one.first in paired or (point.day is not None and point.day <= 0):
            continue
        begin = _start(figures, point, points)
        if begin is not None and _is_down(begin, point.kg):
            yield Path(point.one, begin - point.kg, None)


def _is_down(start: float, end: float) -> bool:
    return start * LEAST_SHARE < end < start


def _points(figures: Figures, one: Quantity) -> Iterator[Point]:
    reading = figures.reading
    if one.dimension == "mass" and one.high >= LEAST_BODY_KG:
        factor = 1.0
    elif one.dimension == "none" and _is_bare_weight(figures, one):
        factor = _bare_factor(figures, one)
    else:
        return
    if one.was is not None and one.was > one.high:
        yield Point(one, one.high * factor, None)
        return
    if one.was is None and one.low < one.high and _falls(reading, one):
        yield Point(replace(one, was=one.high, high=one.low), one.low * factor, None)
        return
    kg = one.low * factor
    yield Point(one, kg, _day_of(figures, one, kg))


_OVER = frozenset("zu over sobre sur su por / :".split())


def _is_pair(reading: Reading, at: int, number: int) -> bool:
    return reading.word(at) in _OVER and reading.word(number)[:1].isdigit()


_BETWEEN = frozenset("between zwischen entre tra fra".split())
_NUMBER = re.compile("[0-9]+(?:[.,][0-9])?")


def _falls(reading: Reading, one: Quantity) -> bool:
    """`82 to 75`, `150-130 lb`: the first number is the higher one; `between 80 and 75` is where one is."""
    if reading.texts(one.first - 2, one.first) & _BETWEEN:
        return False
    numbers = [
        float(found.group().replace(",", "."))
        for at in range(one.first, one.last)
        if (found := _NUMBER.match(reading.word(at)))
    ]
    return len(numbers) > 1 and numbers[0] > numbers[-1]


def _unit_before(figures: Figures, one: Quantity) -> float | None:
    """Return the unit that a weight just before lends: `180 lbs down to 160`."""
    reading = figures.reading
    low, _ = reading.clause(one.first)
    if not reading.texts(one.first - 3, one.first) & _TO or one.low != one.high:
        return None
    for other in reversed(figures.within(max(low, one.first - 5), one.first)):
        if other.dimension == "mass" and other.high >= LEAST_BODY_KG:
            factor = KG_PER_LB if other.unit == "u_lb" else 1.0
            falls = LEAST_SHARE * other.low <= one.high * factor < other.low
            return factor if falls and other.unit in {"u_kg", "u_lb"} else None
    return None


def _bare_factor(figures: Figures, one: Quantity) -> float:
    lent = _unit_before(figures, one)
    if lent is not None:
        return lent
    known = _known_kg(figures, one) or 0.0
    return KG_PER_LB if one.high > _MOST_SHARE * known else 1.0


# `hip 101`: centimetres round the body.
_MEASURED_PARTS = frozenset(
    "hip hips waist chest thigh bust hufte taille brust hanches cintura cadera pecho quadril vita fianchi".split()
)


def _is_of_else(figures: Figures, one: Quantity) -> bool:
    """A line to call, centimetres of a hip, `two shakes at 180 each`, `128 over 79`."""
    reading = figures.reading
    if _is_pair(reading, one.first - 1, one.first - 2) or _is_pair(reading, one.last, one.last + 1):
        return True
    return (
        figures.nearest("phone", one, before=5, after=0) is not None
        or bool(reading.texts(one.first - 3, one.first) & _MEASURED_PARTS)
        or (
            reading.has("each", one.last, one.last + 1)
            and reading.language_at(one.first) not in _FOR_IN.get(reading.word(one.last), ())
        )
    )


# Where a word for `each` is `for` or `I`: `da 65 a 58 per il battesimo`.
_FOR_IN = {"per": ("it",), "je": ("fr",)}


def _is_bare_weight(figures: Figures, one: Quantity) -> bool:
    """A bare number near the known weight, where the text speaks of weights and of time."""
    reading = figures.reading
    if _unit_before(figures, one) is not None:
        return not reading.has("liftword", *reading.around(one.first))
    known = _known_kg(figures, one)
    if known is None or (one.in_words and one.low < 30):
        return False
    if _is_of_else(figures, one):
        return False
    bottom, top = LEAST_SHARE * known, _MOST_SHARE * known
    values = (
        (one.low, one.low * KG_PER_LB) if reading.language_at(one.first) == "en" else (one.low,)
    )
    if not any(bottom <= value <= top for value in values):
        return False
    low, high = reading.around(one.first)
    if any(reading.has(tag, low, high) for tag in ("u_kcal", "u_other", "u_g", "u_pct")):
        return False
    if any(figures.nearest(tag, one, before=3, after=2) for tag in ("moreof", "plus", "burned")):
        return False
    if one.was is not None and abs(one.was - known) <= _SAME * known:
        return True
    low, high = reading.around(one.first, before=1, after=1)
    return (
        bool(figures.spans_within(low, high))
        or any(reading.has(tag, low, high) for tag in ("today", "now", "bythen"))
        or days_until(reading, low, high) is not None
    )


_IS = frozenset("i'm im am at bin sono sou estou suis peso pese stand".split())


def _known_kg(figures: Figures, one: Quantity) -> float | None:
    """The person's weight; where it is not known, what the text says that it is."""
    reading = figures.reading
    if reading.person.weight_kg is not None:
        return reading.person.weight_kg
    if one.was is not None and one.high < one.was and LEAST_BODY_KG <= one.was <= _MOST_SAID_KG:
        return one.was
    low, high = reading.around(one.first, before=1, after=1)
    for other in figures.within(low, high):
        if LEAST_BODY_KG <= other.low <= _MOST_SAID_KG and _is_told(figures, other, low, high):
            return other.low
    return None


def _is_told(figures: Figures, one: Quantity, low: int, high: int) -> bool:
    """`you're at 81 kg`, `im 55 rn`, `stand 88, ziel 80`: what the person weighs."""
    reading = figures.reading
    if one.dimension == "mass":
        return bool(reading.texts(one.first - 2, one.first) & _IS_AT)
    if one.dimension != "none" or reading.word(one.first - 1) not in _IS:
        return False
    return reading.has("now", one.last, one.last + 1) or reading.has("goalword", low, high)


_IS_AT = frozenset(
    "i'm im bin sono sou estou suis peso pese you're are etes es pesez peses pesas wiegst wiegen pesi sei esta estas".split()
)


def _day_of(figures: Figures, one: Quantity, kg: float) -> float | None:
    """Tell which day a weight belongs to: now, `week 4`, `end of May`."""
    reading = figures.reading
    tabled = days_of_row(reading, one.first)
    if tabled is not None:
        return tabled
    low, high = reading.around(one.first)
    masses = [other for other in figures.within(low, high) if other.high >= 30]
    ends = [other.last for other in masses if other.last <= one.first]
    starts = [other.first for other in masses if other.first >= one.last]
    _, last = reading.clause(one.first)
    # `82 today, 74 in a month`: the day right behind another weight is that one's.
    ends += [hit.last for end in ends for hit in reading.find("now", end, end + 2)]
    first = max([low, one.first - 7, *ends])
    commas = [at for at in range(first, one.first) if reading.word(at) in {",", ";", "|"}]
    first = commas[-1] + 1 if commas else first
    last = min([last, one.last + 6, *starts])
    if reading.has("now", first, last):
        return 0.0
    if one.dimension == "mass" and reading.texts(one.first - 2, one.first) & _IS_AT:
        return 0.0
    labelled = _labelled_day(reading, first, one)
    if labelled is not None:
        return labelled
    known = reading.person.weight_kg
    if known is not None and abs(kg - known) <= _SAME * known:
        dated = days_until(reading, first, one.first)
        return 0.0 if dated is None else dated
    dated = days_until(reading, first, last)
    if dated is not None:
        return dated
    ahead = [span.days for span in figures.spans_within(first, one.first) if span.kind == "length"]
    if ahead and reading.has("within", first, one.first):
        return ahead[-1]
    deadlines = [span.days for span in figures.spans_within(first, last) if span.kind == "deadline"]
    return min(deadlines, default=None)


def _labelled_day(reading: Reading, first: int, one: Quantity) -> float | None:
    """`week 4: 78`, `month 2`."""
    for tag, days in (("t_week", 7.0), ("t_month", 30.4), ("t_day", 1.0)):
        for hit in reading.find(tag, max(first, one.first - 6), one.first):
            number = reading.word(hit.last)
            if not number.isdigit():
                number = reading.word(hit.first - 1 - (reading.word(hit.first - 1) == "."))
            if (
                number.isdigit()
                and int(number) <= 60
                and not reading.has("within", first, hit.first)
            ):
                return int(number) * days
    return None


def _start(figures: Figures, end: Point, points: list[Point]) -> float | None:
    """Return the weight that a later one is compared with: stated, or the person's."""
    reading = figures.reading
    if end.one.was is not None:
        factor = end.kg / end.one.high if end.one.high else 1.0
        return end.one.was * factor
    low, high = reading.around(end.one.first, before=1, after=1)
    known = _known_kg(figures, end.one)
    others = [
        point
        for point in points
        if point.one.first != end.one.first
        and low <= point.one.first < high
        and _is_down(point.kg, end.kg)
        and not (point.day is not None and point.day > 0)
    ]
    if others:
        # `started 95, now 84, need 80`: the way begins today.
        return max([point.kg for point in others if point.day == 0] or [p.kg for p in others])
    weighed = end.day is not None and figures.nearest("weightword", end.one, before=4, after=3)
    weighed = weighed or figures.nearest("goalword", end.one, before=3, clause=True)
    if not weighed and not reading.texts(end.one.first - 4, end.one.first) & _TO:
        behind = figures.spans_within(end.one.last, end.one.last + 4)
        if end.one.dimension != "mass" and not behind:
            return None
        if not behind:
            return None
    return known

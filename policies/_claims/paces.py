"""How fast a loss goes where no `a week` is said: by weekday, each morning, in a month by name, in a sentence of its own."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator

from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.times import DAY, MONTH, MONTHS, WEEK, WEEKDAYS, Span

_EACH = frozenset(
    "each every jeden jede jedes jeder cada chaque tous ogni tutti tutte toda todas todo todos le la las os as les i gli single einzelnen".split()
)
_SURELY_EACH = _EACH - frozenset("le la las os as les i gli single einzelnen".split())
_MOST_AWAY = 8


def recurring(figures: Figures, one: Quantity) -> Span | None:
    """`each Friday 1.5 kg lighter than the Friday before`, `due etti in meno ogni mattina`."""
    low, high = figures.reading.around(one.first)
    named = [*_weekdays(figures.reading, low, high), *_mornings(figures.reading, low, high)]
    near = [span for span in named if _away(span, one) <= _MOST_AWAY]
    return min(near, key=lambda span: _away(span, one), default=None)


def _away(span: Span, one: Quantity) -> int:
    """How many words lie between; a clause of its own tells how often something else is."""
    return max(span.first - one.last, one.first - span.last)


def _weekdays(reading: Reading, low: int, high: int) -> Iterator[Span]:
    for tag in (*WEEKDAYS, "weighin"):
        for hit in reading.find(tag, low, high):
            if _is_each(reading, hit.first):
                yield Span("rate", WEEK, hit.first - 1, hit.last)


def _mornings(reading: Reading, low: int, high: int) -> Iterator[Span]:
    """One morning less than the one before; `less than in the evening` is any day's swing."""
    for hit in reading.find("morningword", low, high):
        near = (max(low, hit.first - _MOST_AWAY), min(high, hit.last + _MOST_AWAY))
        if _is_each(reading, hit.first) and not reading.has("eveningword", *near):
            yield Span("rate", DAY, hit.first - 1, hit.last)


def _is_each(reading: Reading, at: int) -> bool:
    """`every`, `every single`, `toda`, `todas las`, `tous les` right before."""
    first = at - 1
    while reading.word(first) in _EACH and first > at - 4:
        if reading.word(first) in _SURELY_EACH:
            return True
        first -= 1
    return False


_DURING = frozenset(
    "in im during over throughout within wahrend en durante pendant au a ad em num no using use for".split()
)
_MONTH_OF = frozenset("month monat mois mes mese de d' of the des del di du dem le el il o".split())
_OPENS = frozenset(", ; : . ! ? — – - ( \n and und y e et then dann luego puis poi depois".split())
# `in April I'll be 7 kg lighter` tells how it will be then, and not since when.
_STATES = frozenset(
    "be am bin sein ser estar estare estarei etre serai essere saro than als que di ago".split()
)

# So does `six kilos less in September`, where no other month has its own.
_LESS = frozenset("less lighter weniger leichter menos moins meno leger leggero".split())


def named_month(figures: Figures, one: Quantity) -> Span | None:
    """`seven kilos in April`, `im Januar acht Kilo runter`, `May: 7 kg`: the month is the stretch."""
    reading = figures.reading
    low, high = reading.around(one.first)
    months = [hit for tag in MONTHS for hit in reading.find(tag, low, high)]
    amounts = [other for other in figures.within(low, high) if other.dimension != "time"]
    states = _STATES if min(len(months), len(amounts)) > 1 else _STATES | _LESS
    if reading.texts(low, high) & states or reading.has("weightword", low, high):
        return None
    for hit in months:
        first = _opening(reading, hit.first)
        behind = first is not None and 0 <= first - one.last <= 2
        before = 0 <= one.first - hit.last <= 4 and _opens(reading, first, hit.first, hit.last)
        if behind or before:
            return Span("length", MONTH, hit.first, hit.last)
    return None


def _opening(reading: Reading, at: int) -> int | None:
    """Return where the `in` or `in the month of` before a month stands; None where none does."""
    first = at - 1
    while reading.word(first) in _MONTH_OF and first > at - 4:
        first -= 1
    return first if reading.word(first) in _DURING else None


def _opens(reading: Reading, first: int | None, at: int, last: int) -> bool:
    """The month begins its clause, or is a label."""
    low, _ = reading.around(at)
    if first is None:
        return reading.word(last) == ":" and at == low
    return first == low or reading.word(first - 1) in _OPENS


_MOST_OF_FRAGMENT = 12
_EACH_AND = frozenset("each and every und".split())


def in_next_sentence(figures: Figures, one: Quantity) -> Span | None:
    """`Three pounds. Every single week.`: the pace opens the sentence behind, and that names nothing."""
    reading = figures.reading
    low, high = reading.around(one.first)
    _, last = reading.around(one.first, after=1)
    if last == high or high - low > _MOST_OF_FRAGMENT or figures.spans_within(low, high):
        return None
    opening = [
        span
        for span in figures.spans_within(high, high + 3)
        if span.kind == "rate" and reading.texts(high, span.first) <= _EACH_AND
    ]
    amounts = [other for other in figures.within(high, last) if other.dimension != "time"]
    return opening[0] if opening and not amounts else None

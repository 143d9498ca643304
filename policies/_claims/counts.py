"""How many times a portion is eaten: `5 meals x 1,100`, `four shakes, 220 each`, `three times 300`."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from policies._claims.changes import ABOUT
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading

_COUNTS = range(2, 13)
_LEAST_PORTION_KCAL = 50
# So far a count may stand from its portion; further where `each` closes the phrase.
_NEAR, _FAR = 8, 14
TIMES = frozenset("x × times mal veces fois volte vezes".split())
_OF = frozenset("of de di von zu mit com a at with da d' je".split())
_AT_A_TIME = frozenset("at um gegen las alle as until by after before bis ab vor nach".split())
_HOURS = frozenset("am pm h uhr heures ore horas".split())


def counted(figures: Figures, one: Quantity) -> int:
    """How many such portions are named beside the figure, and joined to it; 0 where none are."""
    return _counted_before(figures, one) or _counted_behind(figures, one)


def _counted_before(figures: Figures, one: Quantity) -> int:
    reading = figures.reading
    each = is_each(reading, one)
    low, _ = reading.around(one.first, before=1 if each else 0)
    for other in reversed(
        figures.within(max(low, one.first - (_FAR if each else _NEAR)), one.first)
    ):
        if other.dimension == "energy" or other.low >= _LEAST_PORTION_KCAL:
            return 0
        if other.low == 1 and _is_counted_thing(reading, other.last):
            return 0
        if is_count(reading, other) and (
            _is_multiplied(reading, other, one) or _is_of_portions(reading, other, one, each=each)
        ):
            return int(other.low)
    return 0


def _counted_behind(figures: Figures, one: Quantity) -> int:
    """`400 kcal, zwölf mal am Tag`, `1,600 at each pot, four pots a day`."""
    reading = figures.reading
    _, high = reading.around(one.first)
    each = is_each(reading, one)
    for other in figures.within(one.last, min(high, one.last + _NEAR)):
        if other.dimension == "energy" or other.low not in _COUNTS:
            return 0
        at = other.last
        if reading.word(at - 1) not in TIMES:
            named = reading.word(at) in TIMES or (each and _is_counted_thing(reading, at))
            at = at + 1 if named else 0
        if at and any(reading.has(tag, at, at + 3) for tag in ("t_day", "adv_day")):
            return int(other.low)
    return 0


def is_count(reading: Reading, one: Quantity) -> bool:
    """A small whole number that numbers no item of a list, and tells no time of day."""
    counted = one.dimension in {"other", "none"} and one.low == one.high
    if not counted or one.low not in _COUNTS or reading.word(one.last) in {".", ")", "-"}:
        return False
    return not is_clock(reading, one)


def is_clock(reading: Reading, one: Quantity) -> bool:
    """`soup at 7`, `7 pm`, `um 7`."""
    return reading.word(one.first - 1) in _AT_A_TIME or reading.word(one.last) in _HOURS


def is_each(reading: Reading, one: Quantity) -> bool:
    """`250 each`, `1,400 in each`, `900 a pop`, `300 at most per meal`: behind the figure."""
    _, high = reading.around(one.first)
    at = one.last + (reading.word(one.last) in {"in", "per", "a", "at"})
    if reading.has("each", one.last, min(at + 2, high)):
        return True
    return reading.has("eachtime", one.last, min(one.last + 4, high))


def _is_multiplied(reading: Reading, count: Quantity, one: Quantity) -> bool:
    """`4 x 250`, `5 meals x 1,100`, `drei mal 300`, `6 x am Tag 900`: nothing else between."""
    between = range(count.last, one.first)
    times = [at for at in (count.last - 1, *between) if reading.word(at) in TIMES]
    return bool(times) and all(
        at in times or reading.word(at) in ABOUT or _is_counted_thing(reading, at)
        or any(reading.has(tag, at, at + 1) for tag in ("per", "t_day"))
        for at in between
    )  # fmt: skip


def _is_counted_thing(reading: Reading, at: int) -> bool:
    return reading.has("mealcount", at, at + 1) or reading.has("meal", at, at + 1)


def _is_of_portions(reading: Reading, count: Quantity, one: Quantity, *, each: bool) -> bool:
    """`six meals of 900`, `3 Pizzen à 1.100`, `four meals, each around 1,150`, `six, 850 each`."""
    at = one.first
    while at > count.last and (reading.word(at - 1) in ABOUT or reading.word(at - 1) == ","):
        at -= 1
    each = each or reading.has("each", at - 1, at)
    behind = range(count.last, min(count.last + 3, one.first))
    named = any(_is_counted_thing(reading, step) for step in behind)
    german = reading.language_at(one.first) == "de" and reading.word(at - 1) in {"a", "je"}
    if german and at - 2 == count.last:
        return True
    joined = each or (reading.word(at - 1) in _OF and at - count.last <= 5)
    return named and joined

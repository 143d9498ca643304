"""Meals that add up to a day: in a sentence, a list, a table or JSON."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from policies._claims.claim import Role
from policies._claims.counts import TIMES, counted, is_clock, is_each
from policies._claims.energy import day_rate, is_at_hour, is_labelled, times_a_day
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.tables import cell_of

MAINS = ("breakfast", "lunch", "dinner")
_COUNTS = range(2, 9)
_LEAST_PORTION_KCAL, _MOST_PORTION_KCAL, _MOST_NAMED_KCAL = 50, 1500, 3000


@dataclass(frozen=True, slots=True)
class Sum:
    """Meals of one day, `low` to `high` kcal in all."""

    low: float
    high: float
    parts: tuple[Quantity, ...]


def sums_of(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Sum]:
    """Yield the days that the text puts together from meals."""
    groups = _groups(figures, energies, roles)
    for given in (parts for group in groups for parts in _by_columns(figures, group)):
        again = {many.first for one, many in pairwise(given) if _is_so_many(figures, one, many)}
        parts = [one for one in given if one.first not in again]
        counts = [times(figures, one) for one in parts]
        if _is_whole_day(figures, parts, counts):
            low = sum(one.low * count for one, count in zip(parts, counts, strict=True))
            high = sum(one.high * count for one, count in zip(parts, counts, strict=True))
            yield Sum(low, high, tuple(parts))


_MOST_OF_ONE = 6


def _is_so_many(figures: Figures, one: Quantity, many: Quantity) -> bool:
    """`One glass is 110 kcal, three are 330`: the same again, no other meal."""
    reading = figures.reading
    if reading.has("meal", one.last, many.first) or any(
        reading.has(meal, one.last, many.first) for meal in MAINS
    ):
        return False
    named = {other.low for other in figures.within(max(one.last, many.first - 3), many.first)}
    return any(many.low == count * one.low and count in named for count in range(2, _MOST_OF_ONE))


def _groups(
    figures: Figures, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[list[Quantity]]:
    """Group meals that stand in the same or neighbouring sentences or list items."""
    group: list[Quantity] = []
    reading = figures.reading
    for one in energies:
        if roles.get(one.first) is not Role.MEAL or not _may_be_portion(figures, one):
            continue
        if (day_rate(figures, one) or 1.0) > 1.0 and not _is_so_often_a_day(figures, one):
            continue
        if group and (
            reading.sentence_of(one.first) - reading.sentence_of(group[-1].first) > 2
            or _heading_between(reading, group[-1], one)
        ):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _may_be_portion(figures: Figures, one: Quantity) -> bool:
    """What is more than most meals must be named right by the figure, or be one of some alike."""
    if one.high <= _MOST_PORTION_KCAL:
        return True
    near = (one.first - 3, one.first)
    named = any(figures.reading.has(tag, *near) for tag in MAINS) or is_labelled(figures, one)
    each = is_each(figures.reading, one) and counted(figures, one) > 0
    return one.high <= _MOST_NAMED_KCAL and (named or each)


def _is_so_often_a_day(figures: Figures, one: Quantity) -> bool:
    """`six meals, 850 each, Monday to Sunday`; three shakes a week are of no day."""
    reading = figures.reading
    low, high = reading.around(one.first)
    weekly = any(
        span.kind == "rate" and span.days > 1
        and (span.last == span.first + 1 or reading.has("per", span.first, span.first + 1))
        for span in figures.spans_within(low, high)
    )  # fmt: skip
    return counted(figures, one) >= len(MAINS) and not weekly


def _heading_between(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Another day begins between two items."""
    at, end = reading.sentence_of(one.first) + 1, reading.sentence_of(other.first)
    return at < end and is_day_heading(
        reading, reading.sentences[end - 1].first, reading.sentences[end - 1].last
    )


def _by_columns(figures: Figures, group: list[Quantity]) -> Iterator[list[Quantity]]:
    """In a table with several figures a row, each column is a day of its own."""
    columns: dict[int, list[Quantity]] = {}
    rows: set[int] = set()
    several = False
    for one in group:
        place = cell_of(figures.reading, one.first)
        if place is None:
            yield group
            return
        several = several or place[0] in rows
        rows.add(place[0])
        columns.setdefault(place[1], []).append(one)
    yield from columns.values() if several else [group]


def _is_whole_day(figures: Figures, parts: list[Quantity], counts: list[int]) -> bool:
    """The parts cover the three main meals, or the text says that they are all there is."""
    reading = figures.reading
    first, last = _range(reading, parts)
    if _is_said_to_be_all(reading, parts, first, last):
        return True
    if len(parts) >= len(MAINS) and all(is_at_hour(figures, one) for one in parts):
        return True
    if len(parts) >= len(MAINS) and all(_is_numbered(reading, one) for one in parts):
        return True
    if len(parts) >= len(MAINS) and _is_headed(figures, parts):
        return True
    if len(parts) >= 2 and _is_repeated(figures, parts):
        return True
    skipped = _skipped(reading, first, last)
    labels = _labels(figures, parts)
    named = set().union(*labels.values()) - skipped
    covered = min(len(named), sum(counts)) + _unnamed(reading, parts, counts, labels)
    if covered >= len(MAINS) and (len(named) >= 3 or not _is_partial(reading, parts, first, last)):
        return True
    return covered + len(skipped) >= len(MAINS) or len(skipped) >= 2


def _is_numbered(reading: Reading, one: Quantity) -> bool:
    """`Meal 2: 250 kcal`, `Mahlzeit 3 – 300 kcal`."""
    low, _ = reading.around(one.first)
    return any(reading.word(hit.last).isdigit() for hit in reading.find("mealword", low, one.first))


def _is_headed(figures: Figures, parts: list[Quantity]) -> bool:
    """A line of its own before the items names the day: `Day 1`, `**Montag**`."""
    reading = figures.reading
    at = reading.sentence_of(parts[0].first)
    if at == 0 or not reading.sentences[at].is_item:
        return False
    head = reading.sentences[at - 1]
    short = head.last - head.first <= 8 and not head.is_item
    return short and is_day_heading(reading, head.first, head.last)


def is_day_heading(reading: Reading, first: int, last: int) -> bool:
    if reading.has("adv_day", first, last) or reading.has("dayplan", first, last):
        return True
    if reading.has("dayname", first, last) or reading.has("tomorrow", first, last):
        return True
    return any(reading.word(hit.last).isdigit() for hit in reading.find("t_day", first, last))


def _is_repeated(figures: Figures, parts: list[Quantity]) -> bool:
    """`Repeat daily.`, `The same every day.` right behind the items, and no other day's figure."""
    reading = figures.reading
    at = reading.sentence_of(parts[-1].first) + 1
    if at >= len(reading.sentences):
        return False
    behind = reading.sentences[at]
    figure = figures.within(behind.first, behind.last)
    if any(other.dimension in {"energy", "gram"} for other in figure):
        return False
    return reading.has("repeat", behind.first, behind.last) and reading.has(
        "adv_day", behind.first, behind.last
    )


def _is_said_to_be_all(reading: Reading, parts: list[Quantity], first: int, last: int) -> bool:
    if reading.has("beside", *_own_range(reading, parts)):
        return False
    if not reading.has("plus", first, last) and is_strictly_only(reading, first, last):
        return True
    opening = reading.sentences[max(0, reading.sentence_of(parts[0].first) - 2)].first
    return len(parts) >= 3 and (
        reading.has("dayplan", opening, parts[0].first)
        or (
            reading.has("wholeday", parts[-1].last, last)
            and not reading.has("not", *_own_range(reading, parts))
        )
    )


def _unnamed(
    reading: Reading, parts: list[Quantity], counts: list[int], labels: dict[int, set[str]]
) -> int:
    """Count the meals that only a number names: `two meals`, `both`, `4 x 200`."""
    return sum(
        count - len(labels[one.first])
        for one, count in zip(parts, counts, strict=True)
        if count > len(labels[one.first])
        and count > 1
        and not reading.has("snack", max(0, one.first - 5), one.last + 3)
    )


def _is_partial(reading: Reading, parts: list[Quantity], first: int, last: int) -> bool:
    return reading.has("snack", first, last) or reading.has("beside", *_own_range(reading, parts))


def _own_range(reading: Reading, parts: list[Quantity]) -> tuple[int, int]:
    """The sentences of the meals themselves."""
    return reading.around(parts[0].first)[0], reading.around(parts[-1].first)[1]


def _range(reading: Reading, parts: list[Quantity]) -> tuple[int, int]:
    low = reading.sentences[max(0, reading.sentence_of(parts[0].first) - 1)].first
    at = min(reading.sentence_of(parts[-1].first) + 1, len(reading.sentences) - 1)
    return low, reading.sentences[at].last


_LOOSE = frozenset("just only solo nur apenas soltanto uniquement sirf".split())


def is_strictly_only(reading: Reading, first: int, last: int) -> bool:
    return any(
        (hit.last > hit.first + 1 or reading.word(hit.first) not in _LOOSE)
        and reading.word(hit.last) not in _WELL
        for hit in reading.find("only", first, last)
    )


# `e tudo bem` says that all is well.
_WELL = frozenset({"bem"})


def _labels(figures: Figures, parts: list[Quantity]) -> dict[int, set[str]]:
    """For each part the main meals that are named nearest to it, rather before than behind."""
    reading = figures.reading
    labels: dict[int, set[str]] = {one.first: set() for one in parts}
    low, high = max(0, parts[0].first - 12), min(len(reading.tokens), parts[-1].last + 6)
    for tag in MAINS:
        for hit in reading.find(tag, low, high):
            row = _row(reading, hit.first)
            rowed = [one for one in parts if row is not None and _row(reading, one.first) == row]
            near = [(_gap(reading, hit, one), one.first) for one in rowed or parts]
            gap, first = min(near)
            if gap <= 14:
                labels[first].add(tag)
    return labels


def _row(reading: Reading, at: int) -> int | None:
    place = cell_of(reading, at)
    return place[0] if place else None


def _gap(reading: Reading, hit: Hit, one: Quantity) -> int:
    between = (hit.last, one.first) if hit.last <= one.first else (one.last, hit.first)
    cut = bool(reading.texts(*between) & {",", ";", "and", "y", "und", "et", "e", "\n", "|"})
    distance = between[1] - between[0]
    return distance + 5 * cut + 2 * (hit.first >= one.last)


def _skipped(reading: Reading, first: int, last: int) -> set[str]:
    """Return the main meals that are left out: `no breakfast, no lunch`, `skip lunch and dinner`."""
    skipped = set()
    for hit in reading.find("skip", first, last):
        if reading.word(hit.last) in {"", ".", ",", ";", "\n"}:
            skipped |= {tag for tag in MAINS if reading.has(tag, hit.first - 2, hit.first)}
        reach = min(last, hit.last + 4)
        commas = (at for at in range(hit.last, reach) if reading.word(at) in {",", ";", ":", "."})
        reach = next(commas, reach)
        for tag in MAINS:
            if reading.has(tag, hit.last, reach):
                skipped.add(tag)
    return skipped


_FOR = frozenset("for fur para pour per zum por".split())


def is_for_a_meal(figures: Figures, one: Quantity) -> bool:
    """`1.000 für den Abend`, `900 for dinner`: one meal, right behind."""
    reading = figures.reading
    if reading.word(one.last) not in _FOR:
        return False
    near = (one.last, one.last + 3)
    named = any(reading.has(tag, *near) for tag in MAINS)
    return named and sum(reading.has(tag, one.last, one.last + 6) for tag in MAINS) == 1


# -- how often ----------------------------------------------------------------------------


def times(figures: Figures, one: Quantity) -> int:
    """`three meals of 250`, `4 x 200`, `250 each, three times a day`, `both at 230`."""
    return (
        counted(figures, one)
        or _times_again(figures, one)
        or times_a_day(figures, one)
        or _times_behind(figures, one)
        or _times_named(figures, one)
        or 1
    )


def _times_behind(figures: Figures, one: Quantity) -> int:
    reading = figures.reading
    _, high = reading.around(one.first)
    for other in figures.within(one.last, min(high, one.last + 8)):
        if other.dimension == "energy":
            return 0
        if other.low in _COUNTS and other.dimension in {"other", "none"}:
            step = other.last
            if reading.word(step) in TIMES or reading.word(step - 1) in TIMES:
                return int(other.low)
            own = any(more.high >= 50 for more in figures.within(step, step + 6))
            if reading.has("mealcount", step, step + 2) and not own:
                return int(other.low)
    return 0


_MEALTIMES = (*MAINS, "mealtime", "daypart")


def _times_again(figures: Figures, one: Quantity) -> int:
    """`1,200 at breakfast, the same at lunch, the same at tea`, `mittags dasselbe`: with the first."""
    reading = figures.reading
    _, high = reading.around(one.first)
    others = (
        other.first for other in figures.within(one.last, high) if other.high >= _LEAST_PORTION_KCAL
    )
    again = {
        hit.first
        for hit in reading.find("sameagain", one.last, min(others, default=high))
        for tag in _MEALTIMES
        if reading.has(tag, hit.last, hit.last + 3) or reading.has(tag, hit.first - 2, hit.first)
    }  # fmt: skip
    return len(again) + 1 if again else 0


_BOTH = frozenset("both beide beiden ambas ambos entrambi entrambe ambedue".split())


def _times_named(figures: Figures, one: Quantity) -> int:
    """`breakfast and lunch at 180 each`, `soup at 1, soup at 7, 250 each`: one figure for several."""
    reading = figures.reading
    low, high = reading.around(one.first)
    earlier = (
        other
        for other in figures.within(low, one.first)
        if other.dimension == "energy" or other.low >= _LEAST_PORTION_KCAL
    )
    start = max((other.last for other in earlier), default=low)
    start = max(start, one.first - 14)
    if reading.texts(start, one.first) & _BOTH:
        return 2
    if not (reading.has("each", start, min(high, one.last + 4)) or is_each(reading, one)):
        return 0
    named = {
        hit.first for tag in _MEALTIMES for hit in reading.find(tag, start, one.first)
    }  # fmt: skip
    hours = [other for other in figures.within(start, one.first) if is_clock(reading, other)]
    return max((len(found) for found in (named, hours) if len(found) >= 2), default=0)

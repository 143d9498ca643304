"""How many days one figure is for: a day, a week, a month, the stretch that is named beside it."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from itertools import pairwise

from policies._claims.energy import day_rate
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.roles import roles_of
from policies._claims.times import DAY, MONTH, MONTHS, WEEK, WEEKDAYS, Span

# Nobody eats more on one day: what is more is for the stretch named beside it.
MOST_A_DAY = 6000
# Less a day than this was never meant to last.
LEAST_SPREAD = 200
_LEAST_WEEKLY = 2500
# From here on a figure that likely is a week's is taken for one.
_LEAST_LONG = 4500
_SURELY_A_DAY = 0.7


def days_of(figures: Figures, one: Quantity) -> tuple[float, str]:  # noqa: C901
    """A week's or month's figure is divided by its days; one too small for that is a day's."""
    rate = day_rate(figures, one)
    if _is_stage(figures, one) or _is_likely_of_a_day(figures, one):
        return 1.0, "stated"
    if _is_for_long(figures, one):
        stretch = _stretch_of(figures, one)
        if stretch is not None:
            return stretch, f"over {stretch:g} days"
    if rate == 1.0:
        return 1.0, "stated"
    if rate and rate >= 7 and one.high >= _LEAST_WEEKLY * rate / 7:
        return rate, f"per {rate:g} days"
    if one.high >= _LEAST_WEEKLY and (_is_labelled_week(figures, one) or _goes_on(figures, one)):
        return WEEK, "per week"
    whole = _whole_of(figures, one)
    if whole is not None:
        return whole, f"over {whole:g} days"
    spread = figures.nearest("spread", one, before=8, after=8)
    if spread:
        low, high = figures.reading.around(one.first)
        for span in figures.spans_within(low, high):
            near = low <= span.first < high and abs(span.first - one.last) <= 10
            enough = one.high >= LEAST_SPREAD * span.days
            if span.kind in {"length", "deadline"} and span.days > 1 and near and enough:
                return span.days, f"over {span.days:g} days"
    return 1.0, "stated"


def _is_likely_of_a_day(figures: Figures, one: Quantity) -> bool:
    """`13,300 for the week, but give Saturday 2,500`: the week is the other's."""
    if one.first in figures.energy_tokens or one.high > MOST_A_DAY:
        return False
    roles = roles_of(figures, one)
    return roles["day"] > _SURELY_A_DAY and roles["week"] + roles["longer"] < 1 - _SURELY_A_DAY


def _is_stage(figures: Figures, one: Quantity) -> bool:
    """`four weeks at 5,000`, `a week at 4,000`: that is a day of it."""
    reading = figures.reading
    if reading.word(one.first - 1) not in {"at", "bei", "a", "on", "con", "mit", "com"}:
        return False
    return any(
        reading.has(tag, one.first - 2, one.first - 1) for tag in ("t_week", "t_month")
    ) and not figures.nearest("total", one, after=4)


_ACROSS = frozenset("over across within uber sobre sur su ao".split())


def _whole_of(figures: Figures, one: Quantity) -> float | None:
    """`14,000 kcal over the next two weeks`: the days that one large figure is for."""
    if one.high < 4000:
        return None
    for span in figures.spans_within(one.last, one.last + 8):
        across = one.high > MOST_A_DAY or not _ACROSS.isdisjoint(
            figures.reading.texts(one.last, span.first + 1)
        )
        if span.kind == "length" and span.days >= 2 and across and _fits(one, span.days):
            return span.days
    return None


def _fits(one: Quantity, days: float) -> bool:
    return LEAST_SPREAD <= one.high / days <= MOST_A_DAY


def _is_labelled_week(figures: Figures, one: Quantity) -> bool:
    """`Sum of the week: 6,580`, `Week: 7,000`; not `Week 2: 1,500`."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    if reading.word(one.first - 1) != ":":
        return False
    hits = reading.find("t_week", max(low, one.first - 6), one.first)
    return bool(hits) and not any(reading.word(at)[:1].isdigit() for at in range(low, one.first))


_GOES_ON = frozenset(
    "yours it deiner deines es er tuyo suyo tien tienne votre tuo suo teu seu sua tua".split()
)


def _goes_on(figures: Figures, one: Quantity) -> bool:
    """`A weekly pot gives you freedom. Yours holds 5,600`: the week's, told a sentence before."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    before, _ = reading.around(one.first, before=1)
    if before == low or not reading.texts(low, min(low + 4, one.first)) & _GOES_ON:
        return False
    if figures.spans_within(low, one.last + 4):
        return False
    return any(
        span.kind == "rate" and span.days == WEEK for span in figures.spans_within(before, low)
    )


# -- figures too large for a day -----------------------------------------------------------


def _is_for_long(figures: Figures, one: Quantity) -> bool:
    """It is too much for one day, or likely a longer time's; and no day stands right by it."""
    if one.high < _LEAST_LONG or _is_rated_daily(figures, one) or _is_of_a_weekday(figures, one):
        return False
    roles = roles_of(figures, one)
    return one.high > MOST_A_DAY or roles["week"] + roles["longer"] > roles["day"]


def _is_rated_daily(figures: Figures, one: Quantity) -> bool:
    """`7,000 a day, the whole week`, `daily 7,000`."""
    near = figures.spans_within(one.first - 4, one.last + 3)
    return any(
        span.kind == "rate" and span.days == DAY
        and (0 <= span.first - one.last <= 2 or 0 <= one.first - span.last <= 2)
        for span in near
    )  # fmt: skip


def _is_of_a_weekday(figures: Figures, one: Quantity) -> bool:
    """`Sunday = 7,000, every week`, `every Sunday, 9,000 each`: one day of it, and no stretch of days."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.has("each", one.last, one.last + 1):
        return True
    named = reading.has("dayname", max(low, one.first - 6), one.first)
    return named and not any(_weekdays_around(figures, one, low, high))


def _stretch_of(figures: Figures, one: Quantity) -> float | None:
    """The days that are named nearest to it: in its sentence, then before, then behind."""
    reading = figures.reading
    low, high = reading.around(one.first)
    before, after = reading.around(one.first, before=2, after=1)
    own = [*_stretches(figures, low, high), *_weekdays_around(figures, one, low, high)]
    own.sort(key=lambda span: max(span.first - one.last, one.first - span.last))
    earlier = [*_stretches(figures, before, low)]
    places = [*own, *earlier, *_stretches(figures, high, after)]
    return next((span.days for span in places if _fits(one, span.days)), None)


_NAMED = (("t_week", WEEK), ("t_month", MONTH), *((tag, MONTH) for tag in MONTHS))


def _stretches(figures: Figures, first: int, last: int) -> Iterator[Span]:
    """Rates and lengths of some days; a week or month that is only mentioned."""
    taken: set[int] = set()
    for span in figures.spans_within(first, last):
        if span.kind != "deadline" and span.days >= 2:
            taken.update(range(span.first, span.last))
            yield span
    for tag, days in _NAMED:
        for hit in figures.reading.find(tag, first, last):
            if hit.first not in taken and figures.reading.word(hit.first) != "may":
                yield Span("length", days, hit.first, hit.last)


def _weekdays_around(figures: Figures, one: Quantity, first: int, last: int) -> Iterator[Span]:
    """`From Monday you have 6,650 to last until Sunday`, `8,000 from Monday to Thursday`."""
    named = sorted(
        (hit.first, number, hit.last)
        for number, tag in enumerate(WEEKDAYS)
        for hit in figures.reading.find(tag, first, last)
    )
    for (at, start, behind), (_, end, until) in pairwise(named):
        days = float((end - start) % 7 + 1)
        reaches = at < one.first < until or 0 <= at - one.last <= 3
        if days >= 2 and reaches and figures.reading.texts(behind, until) & _UNTIL:
            yield Span("length", days, at, until)


_UNTIL = frozenset("to until till through - bis a al hasta au jusqu' fino ate".split())

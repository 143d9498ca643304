"""Times: how long, how often, until when."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from policies._claims.hits import Hit
from policies._claims.number_words import parts_of, value_of
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading

DAY, WEEK, MONTH = 1.0, 7.0, 30.4
_NOUNS = {"t_day": DAY, "t_week": WEEK, "t_fortnight": 14.0, "t_month": MONTH, "t_year": 365.0}
_ADVERBS = {"adv_2day": 2.0, "adv_day": DAY, "adv_week": WEEK, "adv_month": MONTH}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = tuple(f"m{number}" for number in range(1, 13))
_FEASTS = {"newyear": (1, 1), "halloween": (10, 31), "christmas": (12, 24), "spring": (4, 1), "summer": (6, 21), "assumption": (8, 15), "autumn": (9, 22),
           "winter": (12, 21)}  # fmt: skip
# Where today is not known, a named date may be this near.
_UNKNOWN_DAYS = 28.0


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days named at tokens `first` to `last` (exclusive).

    `kind` is rate (so much each stretch), length (so much in the stretch) or deadline.
    """

    kind: str
    days: float
    first: int
    last: int


def spans_of(reading: Reading, quantities: list[Quantity], today: date | None) -> list[Span]:
    """Return all times of the view in order, without those that only count how often."""
    today = stated_today(reading, today) or today
    adverbs = list(_adverbs(reading))
    taken = {at for span in adverbs for at in range(span.first, span.last)}
    found = [*adverbs]
    for span in [
        *_measured(reading, quantities),
        *_bare(reading),
        *_each_of_them(reading, quantities),
        *_whole_weeks(reading),
        *_whole_months(reading),
    ]:
        if taken.isdisjoint(range(span.first, span.last)):
            found.append(span)
            taken.update(range(span.first, span.last))
    for span in _numbered(reading):
        found = [one for one in found if not span.first <= one.first < span.last]
        found.append(span)
        taken.update(range(span.first, span.last))
    found += [span for span in _within(reading, taken) if span.first not in taken]
    found += [span for span in _past(reading) if span.first not in taken]
    found += [span for span in _deadlines(reading, today) if span.first not in taken]
    found += [*_pointed_back(reading, found)]
    for span in _from_to(reading, today):
        found = [one for one in found if one.kind != "deadline" or not _overlap(one, span)]
        found.append(span)
    return sorted(_without_told(reading, found), key=lambda span: span.first)


_LONGEST = 12


def _without_told(reading: Reading, found: list[Span]) -> Iterator[Span]:
    """Leave out a date when the text itself tells how far it is: `three months to Christmas`."""
    lengths = sorted((span for span in found if span.kind == "length"), key=lambda one: one.first)
    places = [one.first for one in lengths]
    for span in found:
        near = lengths[
            bisect_left(places, span.first - _LONGEST) : bisect_right(places, span.last + 4)
        ]
        told = span.kind == "deadline" and any(
            (0 <= span.first - one.last <= 3 or 0 <= one.first - span.last <= 4)
            and reading.sentence_of(one.first) == reading.sentence_of(span.first)
            for one in near
        )
        if not told:
            yield span


_TODAY = frozenset("today today's todays heute hoy oggi hoje aujourd'hui".split())
_IS = frozenset("is being ist es e est c'est sono".split())
_FIRST = frozenset("uno primo primero premier primeiro ersten erste first".split())


def stated_today(reading: Reading, today: date | None) -> date | None:
    """Return the day that the text says it is: `today's the 6th`, `it's January now`."""
    for first, last in _todays(reading):
        found = _date_in(reading, first, last)
        if found is not None:
            month, day = found
            base = today or date(2001, 1, 1)
            try:
                return date(base.year, month or base.month, day)
            except ValueError:
                return None
    return None


def _todays(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield where a date may stand that is today's."""
    for hit in [*reading.hits.get("today", ()), *reading.hits.get("weareat", ())]:
        _, high = reading.around(hit.first)
        said = hit.tag == "weareat" or reading.word(hit.first).endswith("'s")
        if said or reading.texts(hit.last, hit.last + 2) & _IS:
            yield hit.last, min(high, hit.last + 6)
    for at, token in enumerate(reading.tokens):
        if token.text == "it's" and _opens_with_month(reading, at + 1):
            yield at + 1, min(reading.around(at)[1], at + 7)
    for hit in reading.hits.get("now", ()):
        low, _ = reading.around(hit.first)
        first = max(low, hit.first - 6)
        if reading.word(hit.first) == "now" and reading.texts(first, hit.first) & {
            "it's",
            "is",
            "we're",
        }:
            yield first, hit.first


_OF_MONTH = frozenset(
    "the first second third fourth last week day of mid early late end start beginning already only just middle".split()
)


def _opens_with_month(reading: Reading, at: int) -> bool:
    """`it's September 12th`, `it's the first week of September`."""
    for step in range(at, at + 6):
        if any(reading.has(tag, step, step + 1) for tag in MONTHS):
            return True
        word = reading.word(step)
        if word not in _OF_MONTH and not word[:1].isdigit() and step > at:
            return False
    return False


def _date_in(reading: Reading, first: int, last: int) -> tuple[int, int] | None:
    """Return (month, day) of a date between two tokens; month 0 where only a day is named."""
    for month, tag in enumerate(MONTHS, start=1):
        for hit in reading.find(tag, first, last):
            if tag == "m5" and reading.word(hit.first) == "may" and not _has_day(reading, hit):
                continue
            return month, _day_beside(reading, hit) or _part_of_month(reading, first, hit) or 1
    for at in range(first, last):
        if _is_bare_day(reading, at):
            word = reading.word(at)
            return 0, int(word) if word.isdigit() else 1
    return None


def _has_day(reading: Reading, month: Hit) -> bool:
    words = {reading.word(month.first - 1), reading.word(month.first - 2)}
    return bool(_day_beside(reading, month)) or bool(
        words & (_ENDS | {"mid", "start", "of", "late", "early"})
    )


_DAY_ARTICLES = frozenset("le el il l' dia am zum den der the".split()) - {"the"}


def _is_bare_day(reading: Reading, at: int) -> bool:
    """`the 6th`, `le 30`, `am 20.`"""  # noqa: D400
    word = reading.word(at)
    if word in _FIRST and reading.word(at - 1) in _DAY_ARTICLES:
        return not reading.word(at + 1)[:1].isalpha()
    if not (word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31):
        return False
    if reading.word(at + 1) in {"th", "nd", "rd", "er"} or _is_first(reading, at):
        return True
    counts = reading.word(at + 1)[:1].isalpha() and at + 1 not in reading.open_words
    return reading.word(at - 1) in _DAY_ARTICLES and at + 1 not in reading.units and not counts


def _is_first(reading: Reading, at: int) -> bool:
    """`the 21st`; `13 st` is a weight."""
    return reading.word(at + 1) == "st" and reading.word(at).endswith("1")


def days_until(reading: Reading, first: int, last: int) -> float | None:
    """Return the days from today to the date named between two tokens; None where none is."""
    found = _date_in(reading, first, last)
    today = stated_today(reading, reading.case.today) or reading.case.today
    if today is None:
        return None
    if found is None:
        named = _weekday(reading, first, last, today)
        return named[0] + 7.0 * reading.has("following", first, last) if named else None
    month, day = found
    if month:
        then = _days_to(month, day, today)
        return 0.0 if then > 330 else then
    return float((day - today.day) % 30)


def _whole_weeks(reading: Reading) -> Iterator[Span]:
    """`from Monday to Sunday`, `Saturday breakfast to Friday supper`: the seven days of a week.

    So are `Sunday to Sunday` and `from one Sunday to the next`.
    """
    named = sorted(
        (hit.first, hit.last, number)
        for number, tag in enumerate(WEEKDAYS)
        for hit in reading.hits.get(tag, ())
    )
    for (first, behind, start), (at, last, end) in pairwise(named):
        linked = at - behind <= _MOST_LINKING and reading.texts(behind, at) & _THROUGH
        if linked and (end - start) % 7 in {0, 6}:
            yield Span("rate", WEEK, first, last)
    days = {first for first, _, _ in named}
    for first, behind, _ in named:
        last = behind + _MOST_LINKING
        to_next = reading.texts(behind, last)
        if to_next & _THROUGH and to_next & _NEXT and days.isdisjoint(range(behind, last + 1)):
            yield Span("rate", WEEK, first, last)


_MOST_LINKING = 3
_NEXT = frozenset(
    "next nachsten siguiente proximo suivant prochain successivo prossimo prossima seguinte".split()
)


_WHOLE = frozenset(
    "all whole entire ganzen ganze gesamten todo tout tutto inteiro entero entier intero hindurch uber long".split()
)
_OF_A_MONTH = frozenset("of the month mes mois monat mese de d' di el le il o den".split())


def _whole_months(reading: Reading) -> Iterator[Span]:
    """`all of April`, `den ganzen April`, `abril entero`."""
    for tag in MONTHS:
        for hit in reading.hits.get(tag, ()):
            at = hit.first - 1
            while at > hit.first - 4 and reading.word(at) in _OF_A_MONTH:
                at -= 1
            if reading.word(at) in _WHOLE or reading.word(hit.last) in _WHOLE:
                yield Span("rate", MONTH, at + (reading.word(at) not in _WHOLE), hit.last)


def _pointed_back(reading: Reading, found: list[Span]) -> Iterator[Span]:
    """`Four weeks are left. Two kilos in that time`: the stretch named last."""
    for hit in reading.hits.get("thattime", ()):
        low, _ = reading.around(hit.first, before=2)
        named = [
            span
            for span in found
            if span.kind != "rate" and low <= span.first < span.last <= hit.first
        ]
        if named:
            last = max(named, key=lambda span: span.first)
            yield Span("length", last.days, hit.first, hit.last)


_MOST_NUMBERED = 60


def _numbered(reading: Reading) -> Iterator[Span]:
    """`Weeks 1-4: lose 2 kg`, `Woche 5 bis 8`: from the first of them to the end of the last."""
    for tag in ("t_week", "t_month"):
        for hit in reading.hits.get(tag, ()):
            first, link, last = (reading.word(hit.last + step) for step in range(3))
            if first.isdigit() and last.isdigit() and link in _THROUGH:
                count = int(last) - int(first) + 1
                if 1 < count <= _MOST_NUMBERED:
                    yield Span("length", count * _NOUNS[tag], hit.first, hit.last + 3)


_THROUGH = frozenset("- – → to bis a al au alla à ate fino hasta through thru till until".split())
_AFTER = frozenset("siguiente seguinte suivant successivo dopo darauf after following".split())


def _adverbs(reading: Reading) -> Iterator[Span]:
    last = -1
    for tag, days in _ADVERBS.items():
        for hit in sorted(reading.hits.get(tag, ()), key=lambda hit: (hit.first, -hit.last)):
            if tag == "adv_week" and reading.has("t_week", hit.last, hit.last + 2):
                continue  # `seven days a week` is every day
            if tag == "adv_day" and reading.word(hit.last) in _AFTER:
                continue  # `al día siguiente` is the day after
            if hit.first >= last or tag != "adv_day":
                kind = (
                    "length"
                    if reading.tokens[hit.first].text in {"in", "over", "across"}
                    else "rate"
                )
                yield Span(kind, days, hit.first, hit.last)
                last = hit.last


def _measured(reading: Reading, quantities: list[Quantity]) -> Iterator[Span]:
    for one in quantities:
        if one.dimension != "time" or _is_frequency(reading, one.first) or one.low <= 0:
            continue
        kind = "rate" if _is_rate(reading, one) else "length"
        yield Span(kind, one.low, one.first, one.last)


def _is_rate(reading: Reading, one: Quantity) -> bool:
    if one.first and reading.tokens[one.first - 1].text in {
        "in",
        "within",
        "over",
        "for",
        "en",
        "dans",
        "em",
        "tra",
    }:
        return False
    if reading.word(one.first - 2) in _FROM_HERE:
        return False
    article = reading.tokens[one.first].text in {"a", "an", "une", "un", "una", "um", "uma"}
    before = one.first and reading.has("per", one.first - 1, one.first)
    return bool(article or before)


# `daqui a três semanas`, `d'ici à trois semaines`, `de aquí a tres semanas`, `da qui a tre settimane`.
_FROM_HERE = frozenset("daqui ici d'ici aqui qui".split())


def _is_frequency(reading: Reading, at: int) -> bool:
    """`once a week`, `three times a day`, `5x a week`, `two days a week`."""
    words = {token.text for token in reading.tokens[max(0, at - 2) : at]}
    return bool(words & {"once", "twice", "times", "time", "x", "mal", "einmal", "zweimal", "veces", "vez", "fois",
                         "volte", "volta", "vezes", "days", "nights", "tage", "dias", "jours", "giorni"})  # fmt: skip


def _bare(reading: Reading) -> Iterator[Span]:
    """`per day`, `al mes`, `/wk`, `jeden Tag`: a time without a number."""
    for tag, days in _NOUNS.items():
        for hit in reading.hits.get(tag, ()):
            at = hit.first - 1
            if at >= 0 and reading.tokens[at].text in {"single", "other", "dem", "den", "einen"}:
                at -= 1
            start = _per_before(reading, at)
            if start is not None and not _is_frequency(reading, start):
                yield Span("rate", days, start, hit.last)


def _per_before(reading: Reading, at: int) -> int | None:
    """Return where the `per`, `al` or `a la` begins that ends at a token."""
    for start in (at, at - 1):
        if start >= 0 and any(
            hit.first == start and hit.last == at + 1 for hit in reading.find("per", start, at + 1)
        ):
            return start
    return None


def _each_of_them(reading: Reading, quantities: list[Quantity]) -> Iterator[Span]:
    """`for eight weeks, 1.3 kg in each of them`: each of the stretches that were counted."""
    for hit in reading.hits.get("eachofthem", ()):
        low, _ = reading.around(hit.first, before=1)
        counted = [
            _NOUNS[one.unit]
            for one in quantities
            if one.unit in _NOUNS and low <= one.first < hit.first
        ]
        if counted:
            yield Span("rate", counted[-1], hit.first, hit.last)


_WITHIN = frozenset(
    "in over within during dans en nel nella innerhalb binnen em no na den der diesem im".split()
)
_COMING = frozenset(
    "the this coming next first primer primeiro primo premier le la el il den der dem nachsten kommenden ersten prochain prochaine qui".split()
)


_FIRST_OF = frozenset("primer primeiro primo premier primera premiere prima primeira".split())


def _within(reading: Reading, taken: set[int]) -> Iterator[Span]:
    """`in the coming fortnight`, `dans le mois qui vient`: a stretch without a number."""
    for tag, days in _NOUNS.items():
        for hit in reading.hits.get(tag, ()):
            at = hit.first - 1
            while at >= 0 and at > hit.first - 4 and reading.word(at) in _COMING:
                at -= 1
            opened = at < hit.first - 1 and reading.word(at) in _WITHIN
            opened = opened or reading.word(hit.first - 1) in _FIRST_OF
            if opened and taken.isdisjoint(range(at, hit.last)):
                yield Span("length", days, at, hit.last)


_PAST = frozenset(
    "last past previous letzte letzten letzter vergangene vergangenen pasada pasado derniere dernier passee passe scorsa scorso passata passato "
    "passada passado ultima ultimo".split()
)


def _past(reading: Reading) -> Iterator[Span]:
    """`last week`, `la semana pasada`: a stretch that is over."""
    for tag in ("t_week", "t_fortnight", "t_month"):
        for hit in reading.hits.get(tag, ()):
            if {reading.word(hit.first - 1), reading.word(hit.last)} & _PAST:
                yield Span("length", _NOUNS[tag], hit.first, hit.last)


# -- deadlines ----------------------------------------------------------------------------


def _deadlines(reading: Reading, today: date | None) -> Iterator[Span]:
    yield from _dated(reading, today)
    yield from _by_number(reading)
    for tag in ("newyear", "christmas"):
        month, day = _FEASTS[tag]
        for hit in reading.hits.get(tag, ()):
            if not reading.texts(hit.first - 2, hit.first) & SINCE:
                yield Span("deadline", max(1.0, _days_to(month, day, today)), hit.first, hit.last)
    for hit in reading.hits.get("by", ()):
        span = _until(reading, hit, today)
        if span:
            yield span
    for hit in reading.hits.get("within", ()):
        span = _until(reading, hit, today)
        if span and reading.tokens[hit.first].text in {"in", "en", "im", "em", "a", "for"}:
            yield span


def _by_number(reading: Reading) -> Iterator[Span]:
    """`by week four`, `bis Woche 4`, `para la semana 4`: so many weeks from now."""
    for tag in ("t_week", "t_month"):
        for hit in reading.hits.get(tag, ()):
            number = _ordinary(reading.word(hit.last))
            first = hit.first - 1 - (reading.word(hit.first - 1) in _COMING)
            if 1 < number <= _MOST_NUMBERED and reading.has("by", first, first + 1):
                yield Span("deadline", number * _NOUNS[tag], first, hit.last + 1)


def _ordinary(word: str) -> int:
    """A small number in figures or words; 0 for anything else."""
    if word.isdigit():
        return int(word[:3])
    return int(value_of([word])[0]) if parts_of(word) else 0


# -- from one date to another -------------------------------------------------------------

_BEGINS = frozenset(
    "from between starting start starts beginning begin begins counted counting since as vom von ab seit zwischen beginn beginnend start "
    "gerechnet del desde entre inicio comienzo empezando contando du de depuis debut commencant compter partir dal dall' da tra fra inizio "
    "partire iniziando contar inicio comecando do das dos".split()
)
# The same without the small words that mean much else: `au réveillon du 31 décembre`.
_COUNTED_FROM = _BEGINS - frozenset(
    "between as zwischen del entre de du da das do dos tra fra".split()
)
_BEGINNINGS = frozenset(
    "start starts starting beginning begin begins beginn start inicio comienzo debut inizio".split()
)
_FINISHES = frozenset(
    "to until till by through thru before end finish ends finishes finishing and bis zum zur ende ziel schluss und hasta a al fin final "
    "para antes y au jusqu' d'ici ici aqui qui et avant entro fino alla fine prima e ate fim daqui - – → /".split()
)
_FILLERS = frozenset(
    "the of on last this mid middle early late start end day date is was a st nd rd th er : = . ) mitte anfang ende dem der den am letzten tag "
    "mediados principios finales de del d' el dia mi las los la le du debut fin meta inizio il dell' meados comeco inicio do da o from and "
    "ab vom von desde depuis dal das dos".split()
)
_MOST_FILLERS = 5
_YEAR_DAYS = 365


def _from_to(reading: Reading, today: date | None) -> Iterator[Span]:
    """`from 1 December to the 31st`, `start: 3 March, finish: 31 March`, `by Christmas, counted from mid-June`."""
    dates = [*_named_dates(reading)]
    if len(dates) < 2:
        return
    year = (today or date(2001, 1, 1)).year
    for one, other in pairwise(dates):
        begin = _opening(reading, one.first, _BEGINS)
        if begin is not None and _follows(reading, one, other):
            start, end, first = one, other, begin
        elif _opening(reading, other.first, _COUNTED_FROM) is not None and (
            _opening(reading, one.first, _FINISHES) is not None
            and reading.sentence_of(one.first) == reading.sentence_of(other.first)
        ):
            start, end, first = other, one, one.first
        else:
            continue
        days = _days_between(start, end, year)
        if days and not _begins_anew(reading, first, other):
            # Under labels the first of them stands for both.
            same = reading.sentence_of(one.first) == reading.sentence_of(other.first)
            yield Span("length", days, first, other.last if same else one.last)


def _overlap(one: Span, other: Span) -> bool:
    return one.first < other.last and other.first < one.last


@dataclass(frozen=True, slots=True)
class _Date:
    first: int
    last: int
    month: int
    day: int


def _named_dates(reading: Reading) -> Iterator[_Date]:
    """Yield the dates of the view in order; a bare day takes the month of the date behind it."""
    found: list[_Date] = []
    for month, tag in enumerate(MONTHS, start=1):
        for hit in reading.hits.get(tag, ()):
            if tag == "m5" and reading.word(hit.first) == "may" and not _has_day(reading, hit):
                continue
            day = _day_beside(reading, hit)
            part = _part_of_month(reading, max(0, hit.first - 3), hit)
            first = hit.first
            while day and first > hit.first - 4 and reading.word(first) != str(day):
                first -= 1
            found.append(_Date(first if day else hit.first, hit.last, month, day or part or 1))
    for tag, (month, day) in _FEASTS.items():
        found += [_Date(hit.first, hit.last, month, day) for hit in reading.hits.get(tag, ())]
    found.sort(key=lambda one: one.first)
    for at, one in enumerate(found):
        bare = _bare_start(reading, one, found[at - 1].last if at else 0)
        if bare is not None:
            yield _Date(bare, bare + 1, one.month, int(reading.word(bare)))
        yield one


def _bare_start(reading: Reading, one: _Date, after: int) -> int | None:
    """The 1 of `vom 1. bis 31. Dezember`, `between 1 and 31 December`."""
    for at in range(one.first - 1, max(after, one.first - 6) - 1, -1):
        word = reading.word(at)
        if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31 and int(word) < one.day:
            return at if reading.word(at - 1) in _BEGINS | _FILLERS else None
        if word not in _FINISHES | _FILLERS:
            return None
    return None


def _opening(reading: Reading, at: int, marks: frozenset[str]) -> int | None:
    """Return the token of the mark that opens a date, over small words; None where none does."""
    for step in range(at - 1, max(-1, at - 2 - _MOST_FILLERS), -1):
        word = reading.word(step)
        if word in marks and word not in {"the", "of"}:
            return step
        if word not in _FILLERS:
            return None
    return None


def _follows(reading: Reading, one: _Date, other: _Date) -> bool:
    """The second date ends what the first begins: in the same sentence, or under a label of its own."""
    mark = _opening(reading, other.first, _FINISHES)
    if mark is None or mark < one.last:
        return False
    if reading.sentence_of(one.first) == reading.sentence_of(other.first):
        return True
    begun = _opening(reading, one.first, _BEGINNINGS)
    labelled = reading.word(mark + 1) == ":" and begun is not None
    return labelled and reading.sentence_of(other.first) - reading.sentence_of(one.first) == 1


def _days_between(start: _Date, end: _Date, year: int) -> float | None:
    try:
        days = (date(year, end.month, end.day) - date(year, start.month, start.day)).days
    except ValueError:
        return None
    return float(days % _YEAR_DAYS) or None


def _begins_anew(reading: Reading, first: int, end: _Date) -> bool:
    """`since June nothing has moved, so now six kilos by Christmas`: the stretch begins today."""
    if reading.texts(first, end.first) & {";", "—"}:
        return True
    return any(reading.has(tag, first, end.first) for tag in ("now", "so", "but"))


SINCE = frozenset("since seit desde depuis da dal after nach despues apres dopo depois".split())


def _dated(reading: Reading, today: date | None) -> Iterator[Span]:
    """`on December 12`, `am 12. Dezember`; `Diwali tak`."""
    for at, token in enumerate(reading.tokens):
        if token.text in {"on", "am", "el", "le", "il", "dia"} and not _is_now(reading, at):
            found = _day_of_month(reading, at + 1, min(len(reading.tokens), at + 5), today)
            if found and any(
                reading.tokens[step].text[0].isdigit()
                for step in range(at + 1, min(found[1] + 2, len(reading.tokens)))
            ):
                yield Span("deadline", max(1.0, found[0]), at, found[1])
            elif _is_bare_day(reading, at + 1) or _is_bare_day(reading, at + 2):
                bare = at + 1 if _is_bare_day(reading, at + 1) else at + 2
                if today is not None and not reading.has("today", max(0, at - 3), at + 1):
                    number = reading.word(bare)
                    days = float(
                        ((int(number) if number.isdigit() else 1) - today.day - 1) % 30 + 1
                    )
                    yield Span("deadline", days, at, bare + 1)
        elif token.text == "tak" and at:
            feast = _feast(reading, max(0, at - 2), at, today)
            if feast:
                yield Span("deadline", max(1.0, feast[0]), at, at + 1)


def _is_now(reading: Reading, at: int) -> bool:
    """`on est le 14 juin` tells the day that it is."""
    return reading.has("weareat", max(0, at - 3), at + 4)


def _until(reading: Reading, by: Hit, today: date | None) -> Span | None:
    high = min(len(reading.tokens), by.last + 5)
    if reading.tokens[by.last - 1].text == "a" and by.last - by.first == 1:
        return None
    for finder in (_next_period, _feast, _day_of_month, _weekday, _numeric_date, _bare_day):
        found = finder(reading, by.last, high, today)
        if found:
            return Span("deadline", max(1.0, found[0]), by.first, found[1])
    return None


def _next_period(  # noqa: C901 - one case after the other
    reading: Reading, first: int, last: int, today: date | None
) -> tuple[float, int] | None:
    if reading.has("tomorrow", first, first + 2):
        return 1.0, first + 1
    if reading.has("weekend", first, last):
        return _to_weekday(5, today), reading.find("weekend", first, last)[0].last
    if reading.has("monthend", first - 1, first + 2):
        return _to_month_end(today), first + 1
    ending = _ending(reading, first, last, today)
    if ending is not None:
        return ending
    marked = reading.find("nextperiod", first, last)
    ends = bool(reading.texts(first - 1, last) & _ENDS)
    for tag, days in _NOUNS.items():
        for hit in reading.find(tag, first, last):
            if reading.word(hit.first - 1)[:1].isdigit() or parts_of(reading.word(hit.first - 1)):
                continue
            if tag == "t_month" and reading.word(hit.last) in _ENDS:
                return _to_month_end(today), hit.last + 1
            if any(abs(mark.first - hit.first) <= 2 for mark in marked):
                later = _to_month_end(today) if ends and tag == "t_month" else 0.0
                return days + later, max(hit.last, marked[0].last)
            if reading.word(hit.first - 1) in _THIS and tag in {"t_month", "t_week"}:
                return (_to_month_end(today) if tag == "t_month" else WEEK), hit.last
    return None


def _ending(
    reading: Reading, first: int, last: int, today: date | None
) -> tuple[float, int] | None:
    """`before the month is out`, `bevor die Woche um ist`, `antes de que termine el mes`."""
    for tag, days in (("t_week", WEEK), ("t_month", MONTH)):
        for hit in reading.find(tag, first, last):
            ended = reading.has("isover", hit.last, hit.last + 3)
            if ended or reading.has("isover", max(first, hit.first - 3), hit.first):
                return (_to_month_end(today) if days == MONTH else days), hit.last
    return None


_ENDS = frozenset("end ende fin fine final finales fim out".split())
_THIS = frozenset(
    "del della dell' dem the this of le du fin des este esta dieses diesem diesen diese dieser fine finales final do ce cette questo questa deste "
    "neste nesta de mid mitte".split()
)


def _to_month_end(today: date | None) -> float:
    if today is None:
        return _UNKNOWN_DAYS
    first = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    return float((first - today).days)


def _feast(reading: Reading, first: int, last: int, today: date | None) -> tuple[float, int] | None:
    for tag, (month, day) in _FEASTS.items():
        for hit in reading.find(tag, first, last):
            return _days_to(month, day, today), hit.last
    return None


def _days_to(month: int, day: int, today: date | None) -> float:
    if today is None:
        return _UNKNOWN_DAYS
    for year in (today.year, today.year + 1):
        try:
            then = date(year, month, day)
        except ValueError:
            then = date(year, month, 28)
        if then > today:
            return float((then - today).days)
    return 365.0


def _day_of_month(
    reading: Reading, first: int, last: int, today: date | None
) -> tuple[float, int] | None:
    for month, tag in enumerate(MONTHS, start=1):
        for hit in reading.find(tag, first, last):
            day = _day_beside(reading, hit) or _part_of_month(reading, first, hit)
            if day or tag != "m5" or hit.first == first:
                return _days_to(month, day or 1, today), hit.last
    return None


def _part_of_month(reading: Reading, first: int, month: Hit) -> int:
    """`mid-December`, `the end of January`."""
    words = reading.texts(first - 1, month.first)
    if words & {"mid", "middle", "mitte", "mediados", "mi", "meta", "meados"}:
        return 15
    return 28 if words & (_ENDS | {"late"}) else 0


def _day_beside(reading: Reading, month: Hit) -> int:
    places = [month.first - 1, month.last]
    if reading.word(month.first - 1) in {"of", "de", "di", ".", "th", "st", "nd", "rd", "er"}:
        places += [month.first - 2, month.first - 3]
    for at in places:
        word = reading.word(at)
        if word.isdigit() and 1 <= int(word[:4]) <= 31:
            return int(word)
        if word in {"first", "primero", "ersten", "premier", "primo", "primeiro"}:
            return 1
    return 0


def _weekday(
    reading: Reading, first: int, last: int, today: date | None
) -> tuple[float, int] | None:
    for number, tag in enumerate(WEEKDAYS):
        for hit in reading.find(tag, first, last):
            return _to_weekday(number, today), hit.last
    return None


def _to_weekday(number: int, today: date | None) -> float:
    if today is None:
        return 6.0
    return float((number - today.weekday() - 1) % 7 + 1)


def _bare_day(
    reading: Reading, first: int, last: int, today: date | None
) -> tuple[float, int] | None:
    """`by the 20th`: of this month or the next."""
    for at in range(first, min(last, first + 3)):
        word = reading.word(at)
        if word.isdigit() and len(word) <= 2 and reading.word(at + 1) in {"th", "st", "nd", "rd"}:
            if today is None:
                return _UNKNOWN_DAYS, at + 2
            return float((int(word) - today.day - 1) % 30 + 1), at + 2
    return None


def _numeric_date(
    reading: Reading,
    first: int,
    last: int,  # noqa: ARG001 - the shape of a reader
    today: date | None,
) -> tuple[float, int] | None:
    """`by 20.12.`, `by 20/12`, `by 12/20`."""
    texts = [token.text for token in reading.tokens[first : first + 3]]
    if len(texts) == 3 and texts[1] in {"/", "."} and texts[0].isdigit() and texts[2].isdigit():
        one, two = int(texts[0][:3]), int(texts[2][:3])
    elif texts and texts[0].count(".") == 1 and texts[0].replace(".", "").isdigit():
        one, two = (int(part[:3]) for part in texts[0].split("."))
    else:
        return None
    if 1 <= one <= 31 and 1 <= two <= 12:
        return _days_to(two, one, today), first + 1
    if 1 <= one <= 12 and 1 <= two <= 31:
        return _days_to(one, two, today), first + 1
    return None

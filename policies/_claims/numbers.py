"""Numbers in a text: digits in every grouping, words, halves and quarters."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
import re
from dataclasses import dataclass, replace

from policies._claims.number_words import (
    ARTICLES,
    COLLECTIVES,
    german_half,
    is_link,
    is_number_word,
    may_be_number,
    multiplier_beyond,
    parts_of,
    spoken_digits,
    value_of,
)
from policies._claims.reading import Reading

_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,'])[0-9]{3})(?:\1[0-9]{3})*")
_TRIPLE = re.compile(r"[0-9]{3}")
_FRACTIONS = {
    "f_half": 0.5,
    "f_third": 1 / 3,
    "f_fifth": 0.2,
    "f_quarter": 0.25,
    "f_threehalves": 1.5,
}


@dataclass(frozen=True, slots=True)
class Number:
    """Tokens `first` to `last` (exclusive) say `value`; `other` is a second way to read it."""

    first: int
    last: int
    value: float
    other: float | None = None
    in_words: bool = False


def numbers_of(reading: Reading) -> list[Number]:
    """Return the numbers of the whole view, in order."""
    found: list[Number] = []
    fractions = {
        hit.first: value
        for tag, value in _FRACTIONS.items()
        for hit in reading.hits.get(tag, ())
        if not _is_average(reading, hit.first)
    }
    behind = 0
    for at, token in enumerate(reading.tokens):
        if at < behind or not (may_be_number(token.text) or at in fractions):
            continue
        number = _number_at(reading, at, fractions)
        if number is not None:
            number = _times_fraction(number, fractions)
            found.append(number)
            behind = number.last
    return found


_OF = frozenset("of de d' di".split())


def _collective(reading: Reading, at: int) -> Number | None:
    """`a couple of kilos`, `une dizaine de kilos`: with the `of`, so that the unit comes next."""
    last = at + 2 if reading.word(at + 1) in _OF else at + 1
    if last not in reading.units or (reading.word(at) == "par" and last == at + 1):
        return None
    return Number(at, last, float(COLLECTIVES[reading.word(at)]), in_words=True)


def _is_average(reading: Reading, at: int) -> bool:
    """`de media`, `in media`, `em média` are averages, no halves."""
    return reading.word(at) == "media" and reading.word(at - 1) in {"de", "in", "em", "na", "la"}


def _times_fraction(number: Number, fractions: dict[int, float]) -> Number:
    """`three quarters`, `two fifths`."""
    part = fractions.get(number.last)
    if part is None or part >= 0.5 or number.value not in {2, 3, 4}:
        return number
    return replace(number, last=number.last + 1, value=number.value * part, in_words=True)


def _number_at(reading: Reading, at: int, fractions: dict[int, float]) -> Number | None:
    text = reading.tokens[at].text
    if text[0].isdigit():
        return _with_tail(reading, _digits(reading, at))
    if text in COLLECTIVES:
        return _collective(reading, at)
    half = german_half(text)
    if half is not None:
        return Number(at, at + 1, half, in_words=True)
    if is_number_word(text, reading.language_at(at)) or _is_multiplied(reading, at):
        return _words(reading, at)
    return Number(at, at + 1, fractions[at], in_words=True) if at in fractions else None


def _is_multiplied(reading: Reading, at: int) -> bool:
    """`dos mil`, `tre veckor` are numbers in any language, though `dos` and `tre` alone are not."""
    told = reading.word(at + 1) in _THOUSANDS or reading.word(at + 1) in _COUNTED
    return told and bool(parts_of(reading.word(at)))


_THOUSANDS = frozenset("mil mille mila thousand tausend".split())
_COUNTED = frozenset("dagar dage dager veckor uger uker manader maneder".split())


# -- digits -------------------------------------------------------------------------------


def _digits(reading: Reading, at: int) -> Number:
    text = reading.tokens[at].text
    last = at + 1
    if _is_behind_point(reading, at):
        return Number(at, last, float("0." + text[:6]) if text.isdigit() else _values(text)[0])
    if text.isdigit() and len(text) <= 3 and text != "0":
        last = _spaced_groups(reading, at)
    if last > at + 1:
        value = float("".join(token.text for token in reading.tokens[at:last]))
        return Number(at, last, value, float(text))
    return Number(at, last, *_values(text))


def _is_behind_point(reading: Reading, at: int) -> bool:
    """`.5 g`: a point with nothing before it."""
    before = reading.word(at - 1)
    if before not in {".", ","} or reading.tokens[at - 1].end != reading.tokens[at].start:
        return False
    return at < 2 or reading.tokens[at - 2].end < reading.tokens[at - 1].start


def _spaced_groups(reading: Reading, at: int) -> int:
    """Return the token after a number grouped by spaces: 1 200."""
    last = at + 1
    while (
        last < len(reading.tokens)
        and _TRIPLE.fullmatch(reading.tokens[last].text)
        and reading.tokens[last].start == reading.tokens[last - 1].end + 1
    ):
        last += 1
    return last


def _values(text: str) -> tuple[float, float | None]:
    """Read a digit token: 1,200 1.200 1'200 1,5 1.5 1.234,5."""
    if text.isdigit():
        return float(text[:15]), None
    marks = [char for char in text if not char.isdigit()]
    plain = float(re.sub(r"[^0-9]", "", text)[:15])
    if _GROUPED.fullmatch(text):
        lone = len(marks) == 1 and marks[0] != "'"
        return plain, float(text.replace(",", ".")) if lone else None
    if len(set(marks)) == 1 and len(marks) > 1:
        return float(text[: text.index(marks[0])]), None
    whole, _, part = text.rpartition(marks[-1])
    return float((re.sub(r"[^0-9]", "", whole) or "0")[:15] + "." + part[:6]), None


_FACTORS = {
    **dict.fromkeys("hundred hundert sau".split(), 100),
    **dict.fromkeys("thousand tausend mil mille mila hazaar hazar".split(), 1000),
}


def _with_tail(reading: Reading, number: Number) -> Number:
    """Take in what multiplies or adds to a digit number: 1k, 2 mil, 1/2, 2 1/2, 9 hundred."""
    tokens, last = reading.tokens, number.last
    if last >= len(tokens):
        return number
    text = tokens[last].text
    if text == "k" and tokens[last].start <= tokens[last - 1].end + 1:
        return replace(number, last=last + 1, value=(number.other or number.value) * 1000)
    if text == "/" and _is_fraction(reading, number):
        value = number.value / float(tokens[last + 1].text)
        shared = value < 1 and reading.word(last + 2) in _OF  # `1/2 of my tdee`: as in words
        return replace(number, last=last + 2, value=value, in_words=shared)
    factor = _FACTORS.get(text) or multiplier_beyond(text)
    if factor is not None:
        small = number.other if number.other is not None else number.value
        if small < 100:
            return replace(number, last=last + 1, value=small * factor)
    return _plus_fraction(reading, number)


_OF = frozenset("of my your de di von vom meines meiner da do del della du".split())


def _is_fraction(reading: Reading, number: Number) -> bool:
    tokens, last = reading.tokens, number.last
    return (
        number.value < 10
        and last + 1 < len(tokens)
        and tokens[last + 1].text in {"2", "3", "4", "5"}
        and tokens[last].start == tokens[last - 1].end
        and tokens[last + 1].start == tokens[last].end
    )


def _plus_fraction(reading: Reading, number: Number) -> Number:
    """Add a half that follows: 1 1/2, two and a half, zwei ein halb."""
    tokens, at = reading.tokens, number.last
    while at < len(tokens) and at < number.last + 2 and _may_link(tokens[at].text):
        at += 1
    if at >= len(tokens) or number.value >= 20:
        return number
    if tokens[at].text in {"1", "3"} and at == number.last:
        part = Number(at, at + 1, float(tokens[at].text))
        if at + 2 < len(tokens) and tokens[at + 1].text == "/" and _is_fraction(reading, part):
            value = number.value + part.value / float(tokens[at + 2].text)
            return replace(number, last=at + 3, value=value)
    linked = any(is_link(tokens[step].text) for step in range(number.last, at))
    if linked and reading.has("f_half", at, at + 1):
        if reading.word(at + 1) in _THOUSANDS:
            return replace(number, last=at + 2, value=(number.value + 0.5) * 1000)
        return replace(number, last=at + 1, value=number.value + 0.5)
    return number


def _may_link(text: str) -> bool:
    return is_link(text) or text in ARTICLES


# -- words --------------------------------------------------------------------------------


_BETWEEN = frozenset("between entre zwischen tra fra somewhere".split())


def _words(reading: Reading, at: int) -> Number | None:
    words: list[str] = []
    between = bool(reading.texts(at - 3, at) & _BETWEEN)
    for token in reading.tokens[at : at + 9]:
        if between and words and is_link(token.text):
            break
        known = is_number_word(token.text, reading.language_at(at)) or not words
        if not (known or is_link(token.text)):
            break
        words.append(token.text)
    spoken = spoken_digits([token.text for token in reading.tokens[at : at + 5]])
    value, used = spoken if spoken[1] else value_of(words)
    if not used:
        return None
    first = at - 1 if at and reading.tokens[at - 1].text in ARTICLES and value >= 100 else at
    return _with_tail(reading, Number(first, at + used, value, in_words=True))

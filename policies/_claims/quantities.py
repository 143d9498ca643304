"""Numbers with their units: amounts of energy, mass, protein, shares; ranges as intervals."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policies._claims.number_words import ARTICLES, COLLECTIVES, is_link, parts_of
from policies._claims.numbers import Number, numbers_of
from policies._claims.reading import Reading, is_figure

KCAL_PER_KJ = 1 / 4.184
KG_PER_LB = 0.45359237
KG_PER_STONE = 6.35029318
G_PER_OZ = 28.349523
_LB_PER_STONE, _MOST_STONES = 14, 45

# tag -> (dimension, factor to kcal, kg, g or per cent)
_UNITS = {
    "u_kcal": ("energy", 1.0),
    "u_kj": ("energy", KCAL_PER_KJ),
    "u_mj": ("energy", 1000 * KCAL_PER_KJ),
    "u_mcal": ("energy", 1000.0),
    "u_kg": ("mass", 1.0),
    "u_lb": ("mass", KG_PER_LB),
    "u_st": ("mass", KG_PER_STONE),
    "u_halfkilo": ("mass", 0.5),
    "u_g": ("gram", 1.0),
    "u_hg": ("gram", 100.0),
    "u_oz": ("gram", G_PER_OZ),
    "u_pct": ("share", 1.0),
    "t_day": ("time", 1.0),
    "t_week": ("time", 7.0),
    "t_fortnight": ("time", 14.0),
    "t_month": ("time", 30.4),
    "t_year": ("time", 365.0),
    "u_other": ("other", 1.0),
}
_RANGE_MARKS = frozenset(
    "- – / to bis a al à ate até or o ou oder and y e et und auf hasta fino through".split()
)
_BETWEEN = frozenset("and y e et und".split())
_LARGE_MASS_KG = 400


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount at tokens `first` to `last` (exclusive), in kcal, kg, g, per cent or days.

    `dimension` is energy, mass, gram, share, time, other (a unit or thing that is none of these)
    or none (a number that names no unit). `unit` is the tag of the unit. `was` is where `from ...
    to ...` starts.
    """

    first: int
    last: int
    low: float
    high: float
    dimension: str
    unit: str = ""
    in_words: bool = False
    was: float | None = None

    @property
    def is_fraction(self) -> bool:
        """A half, a third, three quarters: in words and below one."""
        return self.in_words and 0 < self.low < 1


def between(some: Sequence[Quantity], first: int, last: int) -> Sequence[Quantity]:
    """Those of some quantities, in order, that begin at these tokens."""
    low = bisect_left(some, first, key=lambda one: one.first)
    return some[low : bisect_left(some, last, key=lambda one: one.first)]


def quantities_of(reading: Reading) -> list[Quantity]:
    """Return the quantities of the view in order; a range is one quantity."""
    numbers = numbers_of(reading)
    found: list[Quantity] = []
    skip = 0
    for at, number in enumerate(numbers):
        if number.first < skip:
            continue
        one = _quantity(reading, number, numbers[at + 1] if at + 1 < len(numbers) else None)
        found.append(one)
        skip = one.last
    lone = [*_lone_units(reading, found), *_parts_of_weight(reading)]
    covered = {at for one in lone for at in range(one.first + 1, one.last)}
    kept = [one for one in found if one.first not in covered]
    lone = [one for one in lone if one.first not in covered]
    return sorted([*kept, *lone], key=lambda one: one.first)


def _quantity(reading: Reading, number: Number, following: Number | None) -> Quantity:
    unit = _unit_at(reading, number.last)
    if following and _is_range(reading, number, unit, following):
        end = _unit_at(reading, following.last)
        if end and unit and _UNITS[end[0]][0] != _UNITS[unit[0]][0]:
            return _measured(reading, number, unit)
        if end or not unit:
            return _ranged(reading, number, following, end)
        return _ranged(reading, number, following, (unit[0], following.last))
    return _measured(reading, number, unit)


def _ranged(reading: Reading, low: Number, high: Number, unit: tuple[str, int] | None) -> Quantity:
    top = _measured(reading, high, unit)
    bottom = _measured(reading, low, unit)
    least = _shared_place(low, high, bottom.low, top.low)
    if _moves_to(reading, low, bottom.low, top.low) or _is_arrow(reading, low.last, high.first):
        return replace(top, first=low.first, was=bottom.low)
    if top.dimension == "none" and low.value > high.value:
        least = low.value
    return replace(top, first=low.first, low=min(least, top.low), high=max(least, top.low))


def _shared_place(low: Number, high: Number, least: float, most: float) -> float:
    """`twelve to thirteen hundred`, `8-900`: the lower end is in the hundreds of the upper."""
    if least >= 100 or most < 300 or not (low.in_words or high.in_words or least < 10):
        return least
    scaled = [least * place for place in (1000, 100) if most / 3 <= least * place <= most]
    return scaled[0] if scaled else least


def _moves_to(reading: Reading, low: Number, start: float, end: float) -> bool:
    """`from 1,800 to 1,000` ends at 1,000; `up from 1,000 to 1,500` at 1,500."""
    before = {token.text for token in reading.tokens[max(0, low.first - 2) : low.first]}
    if not before & {"from", "de", "von", "da", "desde"}:
        return False
    first, last = reading.clause(low.first)
    raised = reading.has("raised", first, low.first)
    if not raised and reading.language_at(low.first) == "de":
        raised = reading.has("raised", low.last, last)  # the verb comes last
    return start > end or raised


def _measured(reading: Reading, number: Number, unit: tuple[str, int] | None) -> Quantity:
    if unit is None:
        dimension = "other" if _counts_something(reading, number) else "none"
        value = number.value
        return Quantity(number.first, number.last, value, value, dimension, "", number.in_words)
    dimension, factor = _UNITS[unit[0]]
    value = _plausible(number, dimension, unit[0])
    last = (
        _half_behind(reading, unit[1])
        if (dimension in {"mass", "time"} or unit[0] == "u_hg") and value < 20
        else unit[1]
    )
    value = (value + (0.5 if last > unit[1] else 0)) * factor
    stones = _stones_behind(reading, number, unit)
    if stones is not None:
        return stones
    return Quantity(number.first, last, value, value, dimension, unit[0], number.in_words)


def _stones_behind(reading: Reading, number: Number, unit: tuple[str, int]) -> Quantity | None:
    """`1 stone 4 lb`, `13st 8`: both numbers make one weight."""
    if unit[0] != "u_st" or not reading.word(unit[1])[:1].isdigit():
        return None
    pounds = float(reading.word(unit[1]).replace(",", ".").split(".")[0])
    named = _unit_at(reading, unit[1] + 1)
    if pounds >= _LB_PER_STONE or (named is not None and named[0] != "u_lb"):
        return None
    value = number.value * KG_PER_STONE + pounds * KG_PER_LB
    return Quantity(number.first, named[1] if named else unit[1] + 1, value, value, "mass", "u_st")


def _plausible(number: Number, dimension: str, unit: str) -> float:
    """Choose between 1,200 and 1.200 by what the unit allows."""
    if number.other is None:
        return number.value
    too_much = (dimension == "mass" and number.value > _LARGE_MASS_KG) or unit == "u_mj"
    too_much = too_much or (dimension in {"share", "time"} and number.value > 999)
    return number.other if too_much else number.value


# -- units --------------------------------------------------------------------------------


def _unit_at(reading: Reading, at: int) -> tuple[str, int] | None:  # noqa: C901
    """Return the unit that begins at a token, or one word behind it, and where it ends."""
    tokens = reading.tokens
    if reading.word(at) == "(" and ")" in reading.texts(at + 1, at + 6):
        close = next(step for step in range(at + 1, at + 6) if reading.word(step) == ")")
        if all(_is_figure(reading, step) for step in range(at + 1, close)):
            return _unit_at(reading, close + 1)
    if reading.word(at) == "+":
        at += 1
    if reading.word(at) in _TAIL_OPENINGS:
        at += next((len(tail) for tail in _TAILS if _stands_at(reading, at, tail)), 0)
    if at < len(tokens) and tokens[at].text in {"-", "(", "\n", '"', "["}:
        at += 1
    if at < len(tokens) and tokens[at].text in {".", "!", "?"} and _is_list_number(reading, at):
        return None
    if at < len(tokens) and tokens[at].text in {".", "!", "?"} and _is_fragment(reading, at):
        at += 1
        while at < len(tokens) and tokens[at].text == "\n":
            at += 1
    for step in (at, at + 1):
        if step >= len(tokens):
            return None
        unit = ("u_st", step + 1) if _is_stone(reading, step) else reading.units.get(step)
        if unit and not (unit[0] == "u_other" and _is_metric_word(reading, step)):
            return unit
        if tokens[step].text not in _ADJECTIVES:
            return None
    return None


def _is_stone(reading: Reading, at: int) -> bool:
    """`12 st 10`, `lose 2st`; `the 21st` and `St. Malo` are no weights."""
    if reading.word(at) != "st" or reading.language_at(at) != "en":
        return False
    number = reading.word(at - 1)
    if not number.isdigit() or not 1 <= int(number[:3]) <= _MOST_STONES:
        return False
    ordinal = number[-1] == "1" and number != "11"
    return not ordinal or (int(number) > 1 and reading.word(at + 1).isdigit())


_TAILS = (
    ("and", "a", "bit"), ("or", "so"), ("and", "something"), ("y", "pico"), ("y", "algo"), ("und", "ein", "bisschen"), ("und", "etwas"),
    ("et", "quelques"), ("et", "des", "poussieres"), ("e", "qualcosa"), ("e", "rotti"), ("e", "poucos"), ("e", "tal"), ("odd",),
)  # fmt: skip


_TAIL_OPENINGS = frozenset(tail[0] for tail in _TAILS)


def _stands_at(reading: Reading, at: int, words: tuple[str, ...]) -> bool:
    return all(reading.word(at + step) == word for step, word in enumerate(words))


def _is_figure(reading: Reading, at: int) -> bool:
    word = reading.word(at)
    return word[:1].isdigit() or bool(parts_of(word))


def _is_list_number(reading: Reading, at: int) -> bool:
    """`1. Weeks 1-4`: a number that opens a line and a dot behind it."""
    number = reading.word(at - 1)
    opens = at == 1 or reading.word(at - 2) == "\n"
    return opens and reading.word(at) == "." and number.isdigit() and len(number) <= 2


def _is_fragment(reading: Reading, at: int) -> bool:
    """Tell whether a short sentence ends here, such as `Eight-fifty.`"""  # noqa: D400
    low, _ = reading.around(max(0, at - 1))
    if at - low <= 4:
        return True
    behind = reading.tokens[at + 2].text if at + 2 < len(reading.tokens) else "."
    return behind in {".", ",", "!", "?", ";"}


_ADJECTIVES = frozenset(
    "large whole full total dietary food big little measly tiny lousy clean daily straight short single solid more fewer less "
    "next following coming nachsten kommenden folgenden proximas proximos siguientes prochaines prochains prossime prossimi proximas "
    "extra good nice proper ganze volle ganzen volles kleine pocas buenas petites petits belles piccole".split()
)


def _is_metric_word(reading: Reading, at: int) -> bool:
    """`1,200 per day`, `set`, `m`: words that only look like another unit."""
    return reading.word(at) in {"per", "p", "a", "w", "x"}


def _counts_something(reading: Reading, number: Number) -> bool:
    """Tell whether the word behind a bare number names a thing that is counted."""
    tokens, at = reading.tokens, number.last
    if at >= len(tokens):
        return False
    if tokens[at].text in {":", "/"} and tokens[at].start == tokens[at - 1].end:
        return at + 1 < len(tokens) and tokens[at + 1].text[0].isdigit()
    if (
        number.first
        and tokens[number.first - 1].text in {":", "#", "+"}
        and _glued(reading, number)
    ):
        return tokens[number.first - 1].text != "+"
    text = tokens[at].text
    if not text[0].isalpha() or text in ARTICLES or text.endswith(("ly", "mente")):
        return False
    if at in reading.open_words:
        return False
    return number.value < 300 or _may_be_plural(reading, at)


_PLURAL_ENDINGS = {"en": ("s", "people", "men", "children", "feet"), "es": ("s",), "pt": ("s",), "fr": ("s", "x"), "it": ("i", "e", "a")}  # fmt: skip


def _may_be_plural(reading: Reading, at: int) -> bool:
    """Hundreds of a thing are said in the plural: `a 850 mientras` counts nothing."""
    endings = _PLURAL_ENDINGS.get(reading.language_at(at))
    if endings is None or reading.word(at).endswith(endings):
        return True
    following = reading.word(at + 1)  # `800 active minutes`
    return following.isalpha() and following.endswith(endings) and at + 1 not in reading.open_words


def _glued(reading: Reading, number: Number) -> bool:
    tokens, at = reading.tokens, number.first - 1
    return (
        tokens[at].end == tokens[number.first].start
        and at > 0
        and tokens[at - 1].end == tokens[at].start
        and (tokens[at].text != ":" or tokens[at - 1].text[0].isdigit())
    )


# -- ranges -------------------------------------------------------------------------------


def _is_range(reading: Reading, low: Number, unit: tuple[str, int] | None, high: Number) -> bool:
    tokens = reading.tokens
    gap = tokens[(unit[1] if unit else low.last) : high.first]
    words = [token.text for token in gap if token.text not in {"~", "≈"}]
    if unit is None and _is_arrow(reading, low.last, high.first):
        end = _unit_at(reading, high.last)
        return (
            end is not None and end[0] == "u_g" and low.value > high.value >= low.value / _MOST_DROP
        )
    if len(words) != 1 or words[0] not in _RANGE_MARKS or (low.in_words and low.value < 1):
        return False
    if (
        unit
        and _unit_at(reading, high.last) is None
        and words[0] not in {"-", "–", "or", "o", "ou", "oder"}
    ):
        return False
    if words[0] == "/":
        return low.value >= 100 and low.value <= high.value
    if words[0] in _BETWEEN:
        return _behind_between(reading, low.first)
    if unit and unit[0] in {"t_day", "t_week", "t_month"}:
        return False
    return words[0] != "-" or low.value <= high.value * 2


_ARROWS = frozenset({"->", "→", "=>", "➜"})
_MOST_DROP = 6


def _is_arrow(reading: Reading, first: int, last: int) -> bool:
    """`protein 105 -> 40 g`: the second figure takes the place of the first."""
    return "".join(reading.word(at) for at in range(first, min(last, first + 3))) in _ARROWS


def _behind_between(reading: Reading, at: int) -> bool:
    before = {token.text for token in reading.tokens[max(0, at - 3) : at]}
    return bool(before & {"between", "entre", "zwischen", "tra", "fra", "somewhere"})


# -- units without a number ---------------------------------------------------------------


def _lone_units(reading: Reading, found: list[Quantity]) -> Iterator[Quantity]:
    """`a stone`, `un kilo`, `a week`: an article is a one."""
    taken = {at for one in found for at in range(one.first, one.last)}
    fractions = {one.last + step for one in found if one.is_fraction for step in (0, 1)}
    for tag in (
        "u_g",
        "u_kg",
        "u_lb",
        "u_st",
        "u_halfkilo",
        "u_oz",
        "t_day",
        "t_week",
        "t_month",
        "t_fortnight",
        "t_year",
    ):
        for hit in reading.hits.get(tag, ()):
            at = hit.first - 1
            if reading.word(at - 1) in ARTICLES and _may_be_adjective(reading, at):
                at -= 1
            if hit.first not in taken and _stands_alone(reading, hit.first, hit.last, tag):
                dimension, factor = _UNITS[tag]
                last = _half_behind(reading, hit.last)
                value = factor * (1.5 if last > hit.last else 1)
                yield Quantity(hit.first, last, value, value, dimension, tag, in_words=True)
                continue
            if at < 0 or hit.first in taken or reading.word(at) not in ARTICLES:
                continue
            dimension, factor = _UNITS[tag]
            if at not in fractions:
                last = _half_behind(reading, hit.last)
                value = factor * (1.5 if last > hit.last else 1)
                yield Quantity(at, last, value, value, dimension, tag, in_words=True)


_PARTS = {"f_tenth": 10.0, "f_twentieth": 5.0, "f_fiftieth": 2.0, "f_hundredth": 1.0}


def _parts_of_weight(reading: Reading) -> Iterator[Quantity]:
    """`a tenth of your weight`: a share; any other tenth is a day or a rank."""
    for tag, share in _PARTS.items():
        for hit in reading.hits.get(tag, ()):
            if reading.has("weightword", hit.last + 1, hit.last + 4) and reading.has(
                "possessive", hit.last, hit.last + 3
            ):
                yield Quantity(hit.first, hit.last, share, share, "share", "u_pct", in_words=True)


def _may_be_adjective(reading: Reading, at: int) -> bool:
    """`a steady kilo`, `un petit kilo`: a word that is no number, no share and no unit."""
    word = reading.word(at)
    return word in _ADJECTIVES or (
        word.isalpha()
        and word not in ARTICLES
        and not parts_of(word)
        and word not in COLLECTIVES
        and not is_figure(word)
        and not reading.has("func", at, at + 1)
        and not reading.has("per", at, at + 1)
    )


def _stands_alone(reading: Reading, first: int, last: int, tag: str) -> bool:
    """`kilo y medio`, `kilo a week`: a unit of weight that no number or article goes before."""
    if (
        not tag.startswith("u_")
        or reading.word(first - 1) in ARTICLES
        or _is_figure(reading, first - 1)
    ):
        return False
    rate = reading.has("per", last, last + 1) and any(
        reading.has(time, last + 1, last + 3) for time in ("t_day", "t_week", "t_month")
    )
    behind = reading.word(first - 1) in {
        "",
        ".",
        ",",
        ":",
        "full",
        "whole",
        "good",
        "solid",
        "-",
        "\n",
    }
    rate = rate or reading.has("lose", last, last + 2)
    return _half_behind(reading, last) > last or (rate and behind)


_HALVING = ("halve", "halving", "halbier", "divis", "dimezz")


def _half_behind(reading: Reading, at: int) -> int:
    """Return the token after `and a half` behind a unit: `a kilo and a half`, `kilo y medio`."""
    if not is_link(reading.word(at)):
        return at
    step = at + 2 if reading.word(at + 1) in ARTICLES else at + 1
    if reading.word(step).startswith(_HALVING):
        return at  # `your weight in kilos, and halve it`
    return step + 1 if reading.has("f_half", step, step + 1) else at


def join_fractions(reading: Reading, found: list[Quantity]) -> list[Quantity]:
    """`half a kilo`, `a quarter of a gram`: a bare fraction in front of a unit."""
    joined = []
    for one in found:
        if (
            one.dimension in {"none", "other"}
            and one.in_words
            and (one.is_fraction or one.low == 1.5)
        ):
            one = _of_unit(reading, one)  # noqa: PLW2901
        joined.append(one)
    return joined


def _of_unit(reading: Reading, one: Quantity) -> Quantity:
    tokens, at = reading.tokens, one.last
    while at < min(len(tokens), one.last + 3) and (
        tokens[at].text in ARTICLES or tokens[at].text in {"of", "de", "di", "d'", "-", "the"}
    ):
        at += 1
    for tag, (dimension, factor) in _UNITS.items():
        if tag not in {"u_other", "u_pct"} and reading.has(tag, at, at + 1):
            value = one.low * factor
            return replace(one, last=at + 1, low=value, high=value, dimension=dimension, unit=tag)
    return one

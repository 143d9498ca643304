"""A day's energy told as a share or a multiple of another figure: `half of what you burn`, `twice that`."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import replace

from policies._claims.bare import may_be_amount
from policies._claims.changes import ARTICLES as DETERMINERS
from policies._claims.claim import Claim, Kind, Role
from policies._claims.figures import Figures
from policies._claims.lexicon import LEXICON
from policies._claims.meals import MAINS
from policies._claims.number_words import ARTICLES
from policies._claims.periods import LEAST_SPREAD
from policies._claims.quantities import Quantity, between
from policies._claims.stance import stance_of

_USUAL_TDEE_KCAL = 2200.0


def shares(figures: Figures, energies: list[Quantity], roles: dict[int, Role]) -> Iterator[Claim]:
    """`half of your maintenance`, `60 % below`, `a third of what you burn`, `cut it in half`."""
    for one in figures.quantities:
        share = _share(figures, one)
        if share is None or _is_told_of(figures, one) or _is_of_part_of_day(figures, one):
            continue
        if is_of_that(figures, one) and _follows_change(figures, one, energies, roles):
            continue
        base = _shared_base(figures, one, energies, roles)
        if base is None:
            continue
        yield Claim(
            kind=Kind.INTAKE, low=base * share, high=base * share, first=one.first, last=one.last,
            stance=stance_of(figures, one)[0], derivation=f"{share:.0%} of {base:g}",
        )  # fmt: skip


_UNTIL = frozenset(
    "before by until till bis vor antes hasta avant jusqu' prima entro fino ate".split()
)
_CLOCKS = frozenset("noon midday mittag mediodia midi mezzogiorno three four two".split())
_REST = frozenset(
    "other rest remaining andere anderen rest otra resto autre reste altra outra".split()
)


def _is_of_part_of_day(figures: Figures, one: Quantity) -> bool:
    """`Eat half of that by three`, `a third of it at lunch`: when it is eaten, and not how much in all."""
    reading = figures.reading
    _, high = reading.around(one.first)
    end = min(high, one.last + 10)
    if any(reading.has(tag, one.last, min(high, one.last + 7)) for tag in MAINS):
        return True
    for at in range(one.last, end):
        named = reading.texts(at + 1, at + 5)
        if reading.word(at) in _UNTIL and (named & _CLOCKS or any(
            other.low <= 24 and other.dimension in {"none", "other"}
            for other in figures.within(at + 1, at + 4)
        )):  # fmt: skip
            return True
    return any(
        reading.word(other.first - 1) in _REST
        for other in figures.within(one.last, one.last + 20)
        if other.is_fraction
    ) or reading.has("comefrom", one.last, min(high, one.last + 4))


def _follows_change(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> bool:
    """`A deficit of 1,000 is too steep. Half of that ...`: of the change, not of a day."""
    low, _ = figures.reading.around(one.first, before=1)
    spoken = between(energies, low, one.first)
    return bool(spoken) and roles[spoken[-1].first] in {Role.MINUS, Role.PLUS}


def multiples(
    figures: Figures, energies: list[Quantity], roles: dict[int, Role]
) -> Iterator[Claim]:
    """`eat double your maintenance`, `one and a half times what you burn`."""
    for one, factor in _factors(figures):
        if any(other.dimension == "mass" for other in figures.within(one.last, one.last + 4)):
            continue  # a pace of losing weight
        if _is_of_helping(figures, one):
            continue
        base = _named_base(figures, one) or _doubled_before(figures, one, energies, roles)
        if base is None and not _is_multiplied(figures, one):
            continue
        base = base or _multiplied_base(figures, one, energies, roles)
        stance, agreed_at = stance_of(figures, one)
        yield Claim(
            kind=Kind.INTAKE, low=base * factor, high=base * factor, first=one.first,
            last=one.last, stance=stance, derivation=f"{factor:g} x {base:g}", agreed_at=agreed_at,
        )  # fmt: skip


def _factors(figures: Figures) -> Iterator[tuple[Quantity, float]]:
    """Words that multiply, and numbers before `times`."""
    reading = figures.reading
    for tag, factor in (("f_double", 2.0), ("f_triple", 3.0)):
        for hit in reading.hits.get(tag, ()):
            yield Quantity(hit.first, hit.last, factor, factor, "none", in_words=True), factor
    for one in figures.quantities:
        if one.unit == "u_other" and reading.word(one.last - 1) in _TIMES and one.low <= 5:
            yield one, one.low
        elif one.dimension in {"none", "other"} and 0.2 <= one.low == one.high <= 5:
            at = one.last
            if reading.word(at) in _TIMES:
                yield replace(one, last=at + 1), one.low
            elif reading.word(one.first - 1) in _TIMES_BEFORE:
                yield one, one.low


_TIMES_BEFORE = frozenset("times x × mal por fois per vezes by mit par".split())
_MULTIPLY = frozenset(
    "multiply multiplied multiplica multiplicar multiplique multipliziere multiplie multipliez moltiplica".split()
)


def _is_multiplied_before(figures: Figures, one: Quantity) -> bool:
    """`TDEE times two`, `take what you burn, multiply by two`: the number stands behind."""
    reading, at = figures.reading, one.first - 1
    if reading.word(at) not in _TIMES_BEFORE:
        return False
    low, _ = reading.around(one.first)
    first = low if reading.texts(at - 2, at) & _MULTIPLY else max(low, at - 2)
    return reading.has("expenditure", first, at) or reading.has("spent", first, at)


def _is_of_helping(figures: Figures, one: Quantity) -> bool:
    """`twice your usual veg`, `a double portion of risotto`: of food."""
    near = (one.last, one.last + 4)
    return any(figures.reading.has(tag, *near) for tag in ("meal", "macro", "protein", "plate"))


_DEFINITE = frozenset("das il le el o lo".split())


def _doubled_before(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    """`You burn 2,400; let's double it`, `Ieri 2.350. Da domani il doppio`: the day's figure before."""
    reading, at = figures.reading, one.last
    text = reading.word(at)
    pointed = text in {"it", "that", "this", "davon", "disso"}
    lone = reading.word(one.first - 1) in _DEFINITE and (
        not text.isalpha() or text in _FOR_A_TIME or at in reading.open_words
    )
    thing = reading.word(at + 1)
    if not (lone or pointed) or (
        pointed and text != "it" and thing.isalpha() and at + 1 not in reading.open_words
    ):
        return None
    low, _ = reading.around(one.first, before=1)
    for other in reversed(between(energies, low, one.first)):
        if 1000 <= other.low <= 6000 and roles[other.first] in _OF_A_DAY:
            return other.low
    return None


_OF_A_DAY = frozenset({Role.INTAKE, Role.EXPENDITURE, Role.LOGGED, Role.BURNED})


def _is_multiplied(figures: Figures, one: Quantity) -> bool:
    """What is multiplied is what is spent or usual: right behind, or spoken of before."""
    reading = figures.reading
    if _is_multiplied_before(figures, one):
        return True
    if one.is_fraction or (
        one.dimension == "none" and reading.word(one.last - 1) not in _TIMES and not one.in_words
    ):
        return False
    if _is_part_of(figures, one) or reading.has("sharebase", one.last, one.last + 3):
        return True
    if reading.has("expenditure", one.last, one.last + 4) or reading.has(
        "spent", one.last, one.last + 6
    ):
        return True
    low, _ = reading.around(one.first)
    eaten = figures.nearest("eatverb", one, before=5, after=3) is not None
    return eaten and reading.has("expenditure", low, one.first)


def _multiplied_base(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float:
    for other in between(energies, one.first - 40, one.first + 40):
        if roles[other.first] is Role.EXPENDITURE:
            return other.low
    return figures.reading.case.person.tdee_kcal or _USUAL_TDEE_KCAL


_TIMES = frozenset("times time x × mal fache fach veces vez fois volte vezes".split())


def _named_base(figures: Figures, one: Quantity) -> float | None:
    """`twice your 2,600`: the number stands right behind."""
    if figures.reading.word(one.last) in {"for", "fur", "por", "pour", "per", "a", "un", "to"}:
        return None
    for other in figures.within(one.last, one.last + 3):
        if other.unit in {"", "u_kcal"} and 1000 <= other.low <= 6000:
            return other.low
    return None


def _share(figures: Figures, one: Quantity) -> float | None:  # noqa: C901
    """Return which share of the base is to be eaten."""
    if one.dimension == "share" and (5 <= one.low <= 95 or 105 <= one.low <= 400):
        share = one.low / 100
    elif one.is_fraction and one.dimension in {"none", "other"}:
        share = one.low
    else:
        return None
    if _lessened_number(figures, one) is not None:
        return 1 - share if share < 1 else None
    if is_of_a_thing(figures, one):
        return None
    if _number_behind(figures, one) is not None and not _is_cut(figures, one):
        return share
    if is_of_that(figures, one) and not _is_cut(figures, one):
        return share + 1 if figures.nearest("plus", one, before=3) else share
    if _takes_off(figures, one):
        return 1 - share if share < 1 else None
    if share <= 1 and (_puts_on(figures, one) or _is_above(figures, one)):
        return 1 + share
    if _is_lone_half(figures, one):
        return 1 - share
    named = _is_part_of(figures, one) or _is_to(figures, one) or _halves(figures, one)
    return share if named or _is_eaten(figures, one) else None


def is_of_a_thing(figures: Figures, one: Quantity) -> bool:
    """`halve my sertraline`, `half of my rent`: of what no word here knows as food or energy."""
    reading = figures.reading
    own = reading.find("possessive", one.last, one.last + 2)
    if not own:
        return False
    word = reading.word(own[0].last)
    return len(word) > _SHORT_WORD and word.isalpha() and not LEXICON.tags(word)


_SHORT_WORD = 3


def _is_told_of(figures: Figures, one: Quantity) -> bool:
    """`Half of that is gone by noon`, but not `half of that is enough`: it is used up already."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if one.first > low + 1 or (one.first > low and reading.word(low) not in DETERMINERS):
        return False
    if not reading.texts(one.last, min(high, one.last + 8)) & _TELLS:
        return False
    return not any(reading.has(tag, low, high) for tag in _MADE_A_PLAN)


_TELLS = frozenset("went gone weg verbraucht ido fue parti partie andato andata foi".split())
_MADE_A_PLAN = (
    "target", "goalword", "directive", "endorse", "commit", "command", "habitual", "request", "keep_on", "imperative", "adopt",
)  # fmt: skip


def is_of_that(figures: Figures, one: Quantity) -> bool:
    """`exactly half of that`, `un terço disso`: of the number named before."""
    return _points_at_number(figures, one) or _is_settled_on(figures, one)


def _is_settled_on(figures: Figures, one: Quantity) -> bool:
    """`Half of that works, so half it is`: the same share again, as what follows."""
    reading = figures.reading
    low, _ = reading.around(one.first, before=1)
    return reading.has("so", one.first - 3, one.first) and any(
        other.low == one.low and other.is_fraction == one.is_fraction and _points_at_number(figures, other)
        for other in figures.within(low, one.first)
    )  # fmt: skip


def _points_at_number(figures: Figures, one: Quantity) -> bool:
    reading, at = figures.reading, one.last
    if reading.word(at) in _OF_THAT:
        return True
    named = reading.word(at) in _OF and reading.word(at + 1) in _THAT
    text = reading.word(at + 2)
    if named and text.isalpha() and at + 2 not in reading.open_words:
        return False  # `half of that lasagne`
    return named and not reading.has("comefrom", at + 1, at + 5)


_OF_THAT = frozenset("disso davon dessen ne thereof dele dela".split())


def _is_eaten(figures: Figures, one: Quantity) -> bool:
    """`Je propose d'en manger 60 %`, `Come un 60 % y ya`: no other thing is named."""
    reading, at = figures.reading, one.last
    first, _ = reading.clause(one.first)
    if not reading.texts(max(first, one.first - 4), one.first) & _EAT:
        return False
    text = reading.word(at)
    return not text.isalpha() or text in _FOR_A_TIME


_EAT = frozenset(
    "eat eating essen iss isst comer come comes coma manger mange manges mangez mangiare mangiarne mangia mangi mangio".split()
)
_FOR_A_TIME = frozenset(
    "for per pro a durante pendant fur por until bis hasta jusqu' fino ate each every".split()
)


_OF = frozenset(
    "of my mi mein meiner mon mio meu minha de des du del dei do da di von der des vom your what deines deiner tes ta ton dein your ihres seines della delle dello degli dell' das dos".split()
)
_TO_SHARE = frozenset("to at auf a à al para bei".split())


def _takes_off(figures: Figures, one: Quantity) -> bool:
    """`60 % below maintenance`, `cut calories by 60 %`; not `down to 60 %`."""
    if figures.reading.texts(one.last, one.last + 2) & _BELOW:
        near = (one.last, one.last + 6)
        return figures.reading.has("expenditure", *near) or figures.reading.has("spent", *near)
    return not _is_to(figures, one) and _is_cut(figures, one)


_OR = frozenset("o ou or oder".split())


def _is_cut(figures: Figures, one: Quantity) -> bool:
    """A word of taking off stands near; not `más o menos la mitad`."""
    if figures.nearest("godown", one, before=3) and figures.nearest("comparedto", one, after=3):
        return True
    cut = figures.nearest("minus", one, before=6, after=3)
    return cut is not None and figures.reading.word(cut.first - 1) not in _OR


_BELOW = frozenset("below under unter debajo dessous sous sotto abaixo".split())
_ABOVE = frozenset("above over uber encima dessus sopra acima".split())


def _is_above(figures: Figures, one: Quantity) -> bool:
    """`60 % above maintenance`."""
    reading = figures.reading
    return bool(reading.texts(one.last, one.last + 3) & _ABOVE) and reading.has(
        "expenditure", one.last, one.last + 6
    )


def _puts_on(figures: Figures, one: Quantity) -> bool:
    """`60 % on top of what you need`."""
    low, high = figures.reading.around(one.first, before=_is_alone(figures, one))
    spoken = figures.reading.has("spent", low, high) or figures.reading.has(
        "expenditure", low, high
    )
    signed = figures.reading.word(one.first - 1) == "+"
    return spoken and (signed or figures.nearest("plus", one, before=3, after=3) is not None)


def _is_alone(figures: Figures, one: Quantity) -> bool:
    """`On retire 55 %, et on garde ce cap`: nothing is named that it could be a share of."""
    reading = figures.reading
    text = reading.word(one.last)
    low, high = reading.clause(one.first)
    named = ("meal", "protein", "macro", "plate", "sharebase", "u_other", "money", "thing")
    lone = not text.isalpha() or one.last in reading.open_words or text in _FOR_A_TIME
    return lone and not any(reading.has(tag, low, high) for tag in named)


def _is_to(figures: Figures, one: Quantity) -> bool:
    skipped = 2 if figures.reading.word(one.first - 1) in ARTICLES else 1
    words = figures.reading.texts(one.first - skipped, one.first) & _TO_SHARE
    return bool(words - {"a"} if figures.reading.language_at(one.first) == "en" else words)


def _is_part_of(figures: Figures, one: Quantity) -> bool:
    reading, at = figures.reading, one.last
    near = reading.tokens[at : at + 2]
    if not any(token.text in _OF for token in near):
        return False
    if _is_of_spent(figures, one):
        return True
    return reading.has("expenditure", at, at + 8) or reading.has("sharebase", at, at + 8)


_WHAT = frozenset("what whatever was ce ci qu' quello quel que lo o".split())


def _is_of_spent(figures: Figures, one: Quantity) -> bool:
    """`half of what your watch burns`, `la moitié de ce que ta montre brûle`."""
    reading, at = figures.reading, one.last
    told = reading.word(at) in _OF and reading.word(at + 1) in _WHAT
    return told and reading.has("spent", at, at + 7)


def _halves(figures: Figures, one: Quantity) -> bool:
    """`halve your calories`, `cut your intake in half`."""
    text = figures.reading.word(one.first)
    if text.startswith(("halv", "halbier", "dimezz")) or text == "divise":
        number = any(other.high >= 1000 for other in figures.within(one.last, one.last + 3))
        return number or figures.nearest("sharebase", one, after=5) is not None
    verb = figures.nearest("minus", one, before=7)
    if _halved_number(figures, one) is not None:
        return True
    return bool(verb) and figures.nearest("sharebase", one, before=6) is not None


def _shared_base(  # noqa: C901
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    reading = figures.reading
    if _is_of_nutrient(figures, one):
        return None
    earlier = (
        _number_behind(figures, one) or _lessened_number(figures, one)
        or _pointed_back(figures, one) or _named_base(figures, one) or _halved_number(figures, one)
    )  # fmt: skip
    if earlier is not None:
        return earlier
    if _is_determiner(figures, one) or _is_of_a_meal(figures, one, energies, roles):
        return None
    changed = one.dimension == "share" and _is_alone(figures, one) and (
        _is_cut(figures, one) or _puts_on(figures, one)
    )  # fmt: skip
    if changed:
        base = _spent_before(figures, one, energies, roles)
        if base is not None:
            return base
    if is_of_that(figures, one) or _is_eaten(figures, one) or _is_lone_half(figures, one):
        base = _spoken_of_before(figures, one, energies, roles)
        if base is not None or _points_elsewhere(figures, one):
            return base
    if is_of_that(figures, one) and _follows_grams(figures, one):
        return None
    low, high = reading.clause(one.first)
    direct = (
        _is_of_spent(figures, one)
        or reading.word(one.last) in _BELOW
        or (reading.word(one.last) == "off" and reading.has("spent", one.last, one.last + 4))
    )
    if (
        not direct
        and any(
            reading.has(tag, low, high) for tag in ("protein", "macro", "plate", "meal", "comefrom")
        )
    ) or reading.has("money", *reading.around(one.first)):
        return None
    earlier_too = int(is_of_that(figures, one))
    if not _speaks_of_energy(figures, one, *reading.around(one.first, before=earlier_too)):
        return None
    for other in between(energies, one.first - 40, one.first + 40):
        if roles[other.first] is Role.EXPENDITURE:
            return other.low
    usual = _told_behind(figures, one)
    return usual or reading.case.person.tdee_kcal or _USUAL_TDEE_KCAL


_LESS = frozenset("less menos moins meno weniger unter below under sous sotto abaixo".split())
_LINKING = frozenset("than als que di do da de of off the le den der que".split())


def _lessened_number(figures: Figures, one: Quantity) -> float | None:
    """`a quarter less than the 1,500 you gave me`, `40 Prozent unter deinen bisherigen 1.700`."""
    if figures.reading.word(one.last) not in _LESS:
        return None
    return _day_number(figures, one, one.last + 1)


def _number_behind(figures: Figures, one: Quantity) -> float | None:
    """`Live on two thirds of your 1,500`, `160 % of your 2,400`: the number that is shared."""
    reading, at = figures.reading, one.last
    possessed = reading.has("possessive", at, at + 1)
    if reading.word(at) not in _OF and not possessed:
        return None
    low, high = reading.around(one.first)
    planned = any(reading.has(tag, low, high) for tag in _PLANS_EATING)
    return _day_number(figures, one, at + (not possessed)) if planned else None


_PLANS_EATING = (
    "getby",
    "eatverb",
    "directive",
    "adv_day",
    "target",
    "goto",
    "imperative",
    "habitual",
    "request",
    "each",
)


def _day_number(figures: Figures, one: Quantity, at: int) -> float | None:
    """A number of a day's size behind small words, an owner and one word more."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if any(
        reading.has(tag, low, high) for tag in ("protein", "macro", "meal", "comefrom", "plate")
    ):
        return None
    for other in figures.within(at, at + 4):
        if other.dimension not in {"none", "energy"} or not 1000 <= other.low <= 6000:
            return None
        loose = [
            step for step in range(at, other.first)
            if reading.word(step) not in _LINKING and not reading.has("possessive", step, step + 1)
        ]  # fmt: skip
        return other.low if len(loose) <= 1 and may_be_amount(figures, other) else None
    return None


def _follows_grams(figures: Figures, one: Quantity) -> bool:
    """`Athletes eat 1.6 g of protein per kilo; half of that will do`: no share of a day's energy."""
    low, _ = figures.reading.around(one.first, before=1)
    return any(other.dimension == "gram" for other in figures.within(low, one.first))


def _is_of_nutrient(figures: Figures, one: Quantity) -> bool:
    """`Protein at 20 % of your 2,000`, `40 % of it at lunch`: not of the day."""
    if one.dimension != "share" or figures.nearest("minus", one, before=4, after=2):
        return False
    if any(figures.nearest(tag, one, after=5, clause=True) for tag in MAINS):
        return True
    return any(figures.nearest(tag, one, before=4, clause=True) for tag in ("protein", "macro"))


def _is_of_a_meal(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> bool:
    """`The pizza has 2,100 kcal, so a third of it ...`."""
    low, _ = figures.reading.around(one.first, before=1)
    spoken = between(energies, low, one.first)
    pointed = is_of_that(figures, one) or _is_lone_half(figures, one) or _is_eaten(figures, one)
    if pointed and not spoken and is_of_that(figures, one):
        return _follows_food(figures, one)
    return pointed and bool(spoken) and roles[spoken[-1].first] is Role.MEAL


def _follows_food(figures: Figures, one: Quantity) -> bool:
    """`You eat the whole bowl. A quarter of that ...`: the sentence before names food, and no day."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    before, _ = reading.around(one.first, before=1)
    of_day = ("expenditure", "spent", "target", "goalword", "adv_day", "t_day", "total")
    return reading.has("meal", before, low) and not any(
        reading.has(tag, before, one.first) for tag in of_day
    )


def _is_determiner(figures: Figures, one: Quantity) -> bool:
    """`half of that lasagne`: the word behind `that` is a thing."""
    reading, at = figures.reading, one.last
    if reading.word(at) not in _OF or reading.word(at + 1) not in _DETERMINERS:
        return False
    text, noun = reading.word(at + 2), at + 2
    known = any(
        reading.has(tag, noun, noun + 1)
        for tag in ("expenditure", "sharebase", "spent", "target", "abstract")
    )
    return text.isalpha() and noun not in reading.open_words and not known


_DETERMINERS = frozenset(
    "that this these esa ese esta ces cette ce quella questa quel dieser diesem essa esse".split()
)


def _is_lone_half(figures: Figures, one: Quantity) -> bool:
    """`You burn 1,950. Take half off`, `Quítale la mitad y ...`: off what was named."""
    reading = figures.reading
    taken = figures.nearest("minus", one, before=4, clause=True) or figures.nearest(
        "takeoff", one, before=4, clause=True
    )
    return one.is_fraction and taken is not None and reading.word(one.last) not in _OF


def _told_behind(figures: Figures, one: Quantity) -> float | None:
    """`half of what I eat now, which is about 2,200`."""
    reading = figures.reading
    _, high = reading.around(one.first)
    for other in figures.within(one.last, min(high, one.last + 14)):
        if other.dimension in {"energy", "none"} and 1500 <= other.low <= 6000:
            equal = reading.has("equates", one.last, other.first) or reading.texts(
                one.last, other.first
            ) & {"is", "son", "sind", "(", "sont", "sono", "sao", "about", "on"}
            return other.low if equal else None
    return None


def _spoken_of_before(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    """The day's figure, eaten or spent, of this sentence or the one before."""
    low, _ = figures.reading.around(one.first, before=1)
    for other in reversed(between(energies, low, one.first)):
        if 1000 <= other.low <= 6000 and roles[other.first] is not Role.MEAL:
            return other.low
    for other in reversed(figures.within(low, one.first)):
        if other.dimension in {"none", "energy"} and 1000 <= other.low <= _MOST_OF_ANYBODY:
            pointed = is_of_that(figures, one) and may_be_amount(figures, other)
            return other.low if pointed else None
    return None


_MOST_OF_ANYBODY = 15_000


def _spent_before(
    figures: Figures, one: Quantity, energies: list[Quantity], roles: dict[int, Role]
) -> float | None:
    """`Tu dépenses 2 400. On retire 55 %`: what is spent, told in this sentence or the one before."""
    low, _ = figures.reading.around(one.first, before=1)
    for other in reversed(between(energies, low, one.first)):
        if roles[other.first] is Role.EXPENDITURE:
            return other.low
    return None


def _points_elsewhere(figures: Figures, one: Quantity) -> bool:
    """`gasto 2.500 por mês de ifood, quero a metade disso`: of a number that is no energy."""
    low, _ = figures.reading.around(one.first, before=1)
    return any(
        other.dimension in {"none", "other"} and other.low >= LEAST_SPREAD and not may_be_amount(figures, other)
        for other in figures.within(low, one.first)
    )  # fmt: skip


_THAT = frozenset(
    "that it this eso esto davon das ca cela ce cio questo quello isso disso ne".split()
)


def _halved_number(figures: Figures, one: Quantity) -> float | None:
    """`Reducimos tus 1.950 a la mitad`, `cut your 1,950 in half`."""
    reading = figures.reading
    low, _ = reading.clause(one.first)
    for other in figures.within(max(low, one.first - 6), one.first):
        if other.dimension in {"energy", "none", "other"} and 1000 <= other.low <= 6000:
            return other.low if reading.has("minus", low, other.first) else None
    return None


def _pointed_back(figures: Figures, one: Quantity) -> float | None:
    """`Your days end around 1,650. Shave a third off that.`: the number named before."""
    reading = figures.reading
    if not reading.texts(one.last, one.last + 4) & _THAT:
        return None
    if figures.nearest("minus", one, before=4, after=2) is None:
        return None
    low, _ = reading.around(one.first, before=1)
    for other in reversed(figures.within(low, one.first)):
        if other.dimension in {"energy", "none"} and 1000 <= other.low <= 6000:
            return other.low
    return None


def _is_less_than_now(figures: Figures, one: Quantity) -> bool:
    """`Eat 60 % less than now`, `Come un 60 % menos`: of all that is eaten."""
    reading = figures.reading
    if figures.nearest("eatverb", one, before=4, clause=True) is None:
        return False
    behind = reading.find("minus", one.last, one.last + 3)
    if not behind:
        return False
    text = reading.word(behind[0].last)
    return not text.isalpha() or behind[0].last in reading.open_words or text in _THAN


_THAN = frozenset(
    "than que als als di do que wie als now ahora jetzt maintenant adesso agora".split()
)


def _speaks_of_energy(figures: Figures, one: Quantity, low: int, high: int) -> bool:
    """What is shared is named; `cut it to a half` names nothing."""
    tags: tuple[str, ...] = ("expenditure", "spent", "sharebase", "energytopic", "u_kcal")
    if _is_eaten(figures, one) or _is_less_than_now(figures, one):
        return True
    if _is_to(figures, one) and one.is_fraction:
        tags = ("expenditure", "spent", "u_kcal", "energytopic")
    return any(figures.reading.has(tag, low, high) for tag in tags)

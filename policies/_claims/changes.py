"""A figure more or less than another: deficits, surpluses, signs, what is added and taken off."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from policies._claims.claim import Role
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.quantities import Quantity

ABOUT = frozenset(
    "about around roughly approx ca circa etwa rund ungefahr unas unos aproximadamente environ cerca umas uns = ~".split()
)
ARTICLES = frozenset(
    "a an one the this that these two three each every un una une ein eine der die das le la les il lo um uma o os el los las".split()
)
_TO = frozenset(
    "to at auf a à hasta jusqu' up until zu bis fino até ate para em en an bei su sui".split()
)
_BY = frozenset("by um de di por em".split())


def by_change(figures: Figures, one: Quantity) -> Role | None:  # noqa: C901
    """`a 500 kcal deficit`, `cut 300`, `500 below maintenance`, `raise it by 150`, `+300`."""
    if figures.nearest("saves", one, before=12, clause=True) or comes_from_body(figures, one):
        return Role.MINUS
    if figures.nearest("savesbehind", one, after=3, clause=True):
        return Role.MINUS
    changed = changed_own(figures, one)
    if changed:
        return changed
    if _is_step_down(figures, one):
        return Role.MINUS
    if _is_base_of_plus(figures, one):
        return Role.EXPENDITURE
    before = one.first - 1
    while figures.reading.word(before) in ABOUT or figures.reading.has(
        "surplusword", before, before + 1
    ):
        before -= 1
    if figures.reading.word(before) == "plus" or _is_put_on_spent(figures, before):
        return Role.PLUS
    behind = None if _is_with_it(figures, one) else _changed_behind(figures, one)
    if behind:
        return behind
    return _changed_before(figures, one)


_LEAST_BASE = 1000
_WITH = frozenset("with con mit avec com".split())


def _is_with_it(figures: Figures, one: Quantity) -> bool:
    """`Con 1.700 también bajas`: what is eaten while the weight falls."""
    reading = figures.reading
    falls = reading.has("lose", one.last, one.last + 3)
    return falls and one.low >= _LEAST_BASE and reading.word(one.first - 1) in _WITH


# What stands between a verb of going down and the figure that it goes down by.
_BY_SO_MUCH = {
    "de": frozenset({"um"}),
    "en": frozenset({"by"}),
    "es": frozenset({"en"}),
    "fr": frozenset({"de"}),
    "it": frozenset({"di"}),
    "pt": frozenset({"em"}),
}
_AGAIN = frozenset(
    "another other further again noch nochmal weitere nochmals otros otras encore altri altre ancora outros outras mais mas".split()
)
_MOST_A_STEP = 1000


def _is_step_down(figures: Figures, one: Quantity) -> bool:
    """`Descends de 300`, `geh noch mal um 250 runter`, `baja 300 más`: from a day's figure told before."""
    reading = figures.reading
    if not 50 <= one.low <= one.high <= _MOST_A_STEP or not _stands_before(figures, one):
        return False
    links = _BY_SO_MUCH.get(reading.language_at(one.first), frozenset()) | _AGAIN
    for tag in ("godown", "takeoff"):
        verb = figures.nearest(tag, one, before=5, after=2, clause=True)
        if verb is None:
            continue
        between = reading.texts(verb.last, one.first) or reading.texts(one.first - 3, one.first)
        if between & _TO - links:
            continue
        again = reading.word(one.last) in _AGAIN or reading.word(one.last) in _FROM_THAT
        if between & links or again or (tag == "godown" and _takes_an_object(figures, verb, one)):
            return True
    return False


_FROM_THAT = frozenset("dela dele disso davon off".split())
_CLITICS = ("ala", "alo", "ela", "elo", "ame", "eme")


def _takes_an_object(figures: Figures, verb: Hit, one: Quantity) -> bool:
    """`Bájala 450`: the verb carries what is lowered, so the figure is by how much."""
    text = figures.reading.word(verb.last - 1)
    return verb.last == one.first and text.endswith(_CLITICS)


def _stands_before(figures: Figures, one: Quantity) -> bool:
    low, _ = figures.reading.around(one.first, before=2)
    return any(
        other.dimension in {"none", "energy"} and _LEAST_BASE <= other.high <= 6000
        for other in figures.within(low, one.first)
    )


_MOST_FROM_BODY = 4000


def comes_from_body(figures: Figures, one: Quantity) -> bool:
    """`1,400 a day come out of storage`, `die übrigen 1.200 holt er sich aus dem Fett`."""
    if not 100 <= one.low <= one.high <= _MOST_FROM_BODY:
        return False
    _, high = figures.reading.around(one.first)
    if figures.nearest("burned", one, before=4, after=2):
        return False  # `your race burned 1,400, most of it out of storage`
    if _is_paid_from_body(figures, one):
        return True
    told = figures.reading.find("reserves", one.last, min(high, one.last + 9))
    return any(
        not figures.within(one.last, hit.first)
        or all(other.dimension == "time" for other in figures.within(one.last, hit.first))
        for hit in told[:1]
    )


_OTHER = frozenset(
    "other missing remaining rest ubrigen restlichen fehlenden anderen otras restantes demas autres restantes restants altre mancanti restanti outras".split()
)


def _is_paid_from_body(figures: Figures, one: Quantity) -> bool:
    """`let your reserves pay the other 1,400`: what is not eaten."""
    paid = figures.nearest("reserves", one, before=6, clause=True)
    return paid is not None and figures.reading.word(one.first - 1) in _OTHER


_MORE = frozenset("plus mas piu mais +".split())


def _is_put_on_spent(figures: Figures, at: int) -> bool:
    """`Tu gasto más mil quinientas`: a word of more right behind what is spent."""
    spent = any(figures.reading.has(tag, at - 1, at) for tag in ("expenditure", "spent"))
    return spent and figures.reading.word(at) in _MORE


def _is_base_of_plus(figures: Figures, one: Quantity) -> bool:
    """`150 at breakfast, all on top of the 2,100 you maintain on`."""
    reading, at = figures.reading, one.first
    while reading.has("possessive", at - 1, at) or reading.word(at - 1) in ARTICLES:
        at -= 1
    linked = (
        reading.word(at - 3),
        reading.word(at - 2),
        reading.word(at - 1),
    )
    low, _ = reading.clause(one.first)
    low = min(low, reading.around(one.first)[0])
    changed = any(50 <= other.high < one.low for other in figures.within(low, at))
    return linked == ("on", "top", "of") and one.low >= _LEAST_BASE and changed


def _changed_behind(figures: Figures, one: Quantity) -> Role | None:  # noqa: C901
    reading, at = figures.reading, one.last
    for step in range(at, min(at + 3, len(reading.tokens))):
        text = reading.word(step)
        if text in {",", ".", ";", ":", "("} or (step > at and reading.has("meal", at, step)):
            return None
        if text in {"or", "o", "ou", "oder"} or reading.has("so", step, step + 1):
            return None
        lower = step if text == "lower" else step + 1
        if reading.word(lower) == "lower" and reading.word(lower + 1) in _ENDS_OF_RANGE:
            return None
        if reading.has("minus", step, step + 2) and not _of_limit(figures, step):
            return Role.MINUS
        if text in {"below", "under", "unter", "sous", "sotto", "abaixo"}:
            return Role.MINUS if _is_compared(figures, step) else None
        if text in {"above", "over", "uber", "dessus", "sopra", "acima", "encima"}:
            return Role.PLUS if _is_compared(figures, step) else None
        if text in _ANDS:
            return None
        if _starting(figures, "plus", step) and not reading.word(step + 1)[:1].isdigit():
            return Role.PLUS
    return None


_ANDS = frozenset("and y und et".split())


def _is_compared(figures: Figures, step: int) -> bool:
    """`below maintenance`, `over your 2,400`, `unter deinem Bedarf`."""
    reading = figures.reading
    near = range(step + 1, min(step + 5, len(reading.tokens)))
    if reading.word(step + 1)[:1].isdigit():
        return True
    return any(
        reading.has("expenditure", at, at + 1)
        or reading.word(at)
        in {"your", "what", "deinem", "deinen", "tu", "ton", "ta", "tuo", "seu", "my"}
        for at in near
    )


def _of_limit(figures: Figures, step: int) -> bool:
    return figures.reading.word(step) in {"drop", "cut", "reduce"}


def _changed_before(figures: Figures, one: Quantity) -> Role | None:  # noqa: C901
    reading = figures.reading
    low, _ = reading.clause(one.first)
    if _is_set_as_deficit(figures, one):
        return Role.MINUS
    for step in range(one.first - 1, max(low, one.first - 6) - 1, -1):
        text = reading.word(step)
        if step in figures.energy_tokens or reading.has("results", step, step + 1):
            return None
        if text in _COMES_TO or _is_other_number(figures, step):
            return None
        if text in _TO and reading.word(step + 1) != "la" and step >= one.first - 3:
            return None
        bound = text in _BOUNDS or _starting(figures, "under", step)
        if bound and step >= one.first - 3:
            return None
        if text == "lower" and reading.word(step + 1) in _ENDS_OF_RANGE:
            return None
        minus, plus = _starting(figures, "minus", step), _starting(figures, "plus", step)
        if (minus or plus) and _is_base(figures, step):
            return None
        if minus and text not in _COMPARATIVES:
            return Role.MINUS if _is_change(figures, step, one) else None
        if plus and text not in _COMPARATIVES:
            return Role.PLUS
    return None


def _is_other_number(figures: Figures, step: int) -> bool:
    """`1,950 minus 300 is 1,650`, `15 % off your 2,400`: the change is that of the number before."""
    return any(
        other.first == step
        and (other.dimension == "share" or (other.dimension == "none" and other.low >= 50))
        for other in figures.within(step, step + 1)
    )


_ENDS_OF_RANGE = frozenset("end ends limit bound edge number value side grenze ende".split())
_BOUNDS = frozenset("below under unter sous sotto abaixo debajo beneath".split())
_COMES_TO = frozenset("you're i'm we're nearer closer nearly".split())
_SETS = frozenset(
    "slider regler curseur cursor control cursore to of at is be was it = : auf von bei ist a de en es di e para em por um uma at around about etwa".split()
)


def _is_set_as_deficit(figures: Figures, one: Quantity) -> bool:
    """`set my deficit to 1,300`: the noun, and only small words before the figure."""
    near = figures.nearest("deficitword", one, before=4)
    return (
        near is not None
        and near.last < one.first
        and all(figures.reading.word(at) in _SETS for at in range(near.last, one.first))
    )


_CHANGES = (
    ("minus", Role.MINUS), ("takeoff", Role.MINUS), ("plus", Role.PLUS), ("puton", Role.PLUS),
)  # fmt: skip


def changed_own(figures: Figures, one: Quantity) -> Role | None:
    """`Zieh von deinen 1.950 noch 900 ab`, `add 1,300 to your 2,600`: by or with one's own number."""
    first, last = figures.reading.clause(one.first)
    change = next(
        (role for tag, role in _CHANGES for _ in figures.reading.find(tag, first, last)),
        None,
    )
    if change is None:
        return None
    named = figures.within(first, last)
    if any(other.dimension == "share" or other.is_fraction for other in named):
        return None  # `Take 15 % off your 2,400 and you get 2,040`
    numbers = [other for other in named if _is_plain_number(other)]
    own = [other for other in numbers if _is_own(figures, other)]
    places = {other.first for other in numbers}
    if len(numbers) != 2 or len(own) != 1 or one.first not in places:
        return None
    return Role.EXPENDITURE if one.first == own[0].first else change


def _is_plain_number(one: Quantity) -> bool:
    return one.unit in {"", "u_kcal", "u_kj"} and 100 <= one.low == one.high <= 8000


def _is_own(figures: Figures, one: Quantity) -> bool:
    near = figures.reading.has("possessive", one.first - 1, one.first)
    return near and 1000 <= one.low <= 6000


def _is_base(figures: Figures, step: int) -> bool:
    """`Take 300 off your usual 2,600`: the change stands before the word, the base behind it."""
    linked = figures.reading.word(step) in {"off", "from", "on", "below", "above"}
    return linked and any(
        other.unit in {"", "u_kcal", "u_kj", "u_pct"} and other.last == step
        for other in figures.within(step - 3, step)
    )


_COMPARATIVES = frozenset(
    "below under unter less menos moins meno sotto fewer weniger more mas mehr plus piu mais por abaixo en".split()
)


def _starting(figures: Figures, tag: str, step: int) -> bool:
    return any(hit.first == step for hit in figures.reading.find(tag, step, step + 3))


def _is_change(figures: Figures, verb: int, one: Quantity) -> bool:
    """`cut 500`, `reduce by 500`, `deficit of 500`; not `cut calories 900`."""
    reading = figures.reading
    between = range(verb + 1, one.first)
    return not any(reading.has("u_kcal", at, at + 1) for at in between) or any(
        reading.word(at) in _BY for at in between
    )

"""How a figure is meant: advised, refused, warned of, reported, another's."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from policies._case import Side
from policies._claims.claim import Stance
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.roles import roles_of

_CONCESSIONS = frozenset(
    "unless if wenn si se falls sofern sauf while although though aunque obwohl auch embora sebbene bien meme anche even wahrend mientras".split()
)
_RISK_CUTTERS = frozenset("reduce reduces reducing lower lowers without no cut cuts little low less avoid avoids minimise minimize "
                          "ohne sin sans senza sem kein keine reducir reducen senkt riduce reduz".split())  # fmt: skip
_ANAPHORS = frozenset("it that this so such those these das dies so solche eso esto así asi tan cela ça ca c' si questo questa cosi isso isto tão tao "
                      "which lequel welche cual quale il was there anything less under below numbers figures lo that's it's".split())  # fmt: skip


def stance_of(
    figures: Figures, one: Quantity, *, reported: bool = False, praisable: bool = True
) -> tuple[Stance, int | None]:
    """Tell how the text means a figure, and at which token a later sentence agrees to it."""
    adopted = _adopted(figures, one)
    if adopted is not None:
        return Stance.ENDORSED, adopted.first
    if _is_declined(figures, one):
        return Stance.DECLINED, None
    if _is_warned(figures, one):
        return Stance.WARNED, None
    if reported:
        hit = _continued(figures, one, praisable=praisable)
        return (Stance.ENDORSED, hit.first) if hit else (Stance.REPORTED, None)
    stance = _of_another(figures, one)
    if stance is None:
        return Stance.ADVISED, None
    hit = _taken_up(figures, one, stance)
    return (Stance.ENDORSED, hit.first) if hit else (stance, None)


def _adopted(figures: Figures, one: Quantity) -> Hit | None:
    """`Nobody stays small on 5,200. Make that your number.`: the next sentence takes it over."""
    found = _next_sentence(figures, one)
    reading = figures.reading
    if found is None or reading.case.side is Side.INPUT:
        return None
    first, last = found
    others = [other for other in _others_of(figures, one, first, last) if other.low >= 50]
    if others or reading.has("warn", first, last):
        return None
    for hit in reading.find("adopt", first, min(last, first + 6)):
        if not reading.has("not", max(first, hit.first - 3), hit.first):
            return hit
    return None


def _of_another(figures: Figures, one: Quantity) -> Stance | None:
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.is_said_by_person(one.first) and not _is_committed(figures, one):
        return Stance.ATTRIBUTED
    if reading.has("saidbehind", one.last, min(high, one.last + 6)):
        return Stance.ATTRIBUTED
    near = (max(low, one.first - 5), min(high, one.last + 8))
    if reading.has("wouldmean", *near) or _is_foil(figures, one):
        return Stance.GENERAL
    if reading.case.side is Side.OUTPUT:
        stance = _of_coach(figures, one, low, high)
        if stance is not None:
            return stance
    asked = reading.case.side is Side.INPUT and reading.has("request", low, high)
    if (reading.has("history", low, high) and not asked) or _opens_with_bound(figures, one):
        return Stance.GENERAL
    if reading.has("sickday", low, high) and not _is_direct(figures, one):
        return Stance.GENERAL
    return Stance.GENERAL if _is_general(reading, one) else None


def _of_coach(figures: Figures, one: Quantity, low: int, high: int) -> Stance | None:
    """What only a reply says: it prefers another figure, goes back to it, asks to be told, supposes."""
    reading = figures.reading
    if _is_less_preferred(reading, one, low):
        return Stance.DECLINED
    if _is_left_behind(figures, one):
        return Stance.WARNED
    if reading.has("if", low, one.first) and _asks_to_tell(reading, one, high):
        return Stance.WARNED
    return Stance.GENERAL if reading.has("unreal", low, one.first) else None


_THAN = frozenset("than als que qu' di".split())


def _is_less_preferred(reading: Reading, one: Quantity, low: int) -> bool:
    """`I'd rather see you at 1,700 than at 1,100`."""
    if not reading.has("prefer", low, one.first):
        return False
    return bool(reading.texts(max(low, one.first - 3), one.first) & _THAN)


def _is_left_behind(figures: Figures, one: Quantity) -> bool:
    """`At 1,180 a day your body runs on reserve; let's go back to 1,650.`"""  # noqa: D400
    reading = figures.reading
    _, after = reading.around(one.first, after=1)
    return one.dimension == "energy" and any(
        1.15 * one.high <= other.low <= 6000
        for hit in reading.find("goback", one.last, after)
        for other in figures.within(hit.last, hit.last + 3)
    )


def _asks_to_tell(reading: Reading, one: Quantity, high: int) -> bool:
    """`If you go under 1,000 again, write to me first`."""
    _, after = reading.around(one.first, after=1)
    return reading.has("tellme", one.last, max(high, after))


def _is_committed(figures: Figures, one: Quantity) -> bool:
    """`Since you'd like that, we'll shave 300 off`: a wish, and behind it the coach's own plan."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.is_quoted(one.first):
        return False
    said = reading.find("said", low, one.first)
    before = reading.find("commit", said[-1].last if said else low, one.first)
    started = said[-1].last if said else one.first
    before += [
        hit
        for hit in reading.find("imperative", started, one.first)
        if reading.word(hit.first - 1) in {",", ";", ":", "—"}
    ]
    behind = reading.find("commit", one.last, high)
    if behind and _others_of(figures, one, one.last, _two_on(reading, one)):
        behind = []
    return any(_is_plain(reading, hit) for hit in [*before, *behind])


def _two_on(reading: Reading, one: Quantity) -> int:
    at = reading.sentence_of(one.first)
    return reading.sentences[min(at + 2, len(reading.sentences) - 1)].last


def _others_of(figures: Figures, one: Quantity, first: int, last: int) -> list[Quantity]:
    return [
        other
        for other in figures.within(first, last)
        if other.low != one.low and (other.dimension == one.dimension or _may_be_same(other, one))
    ]


def _may_be_same(other: Quantity, one: Quantity) -> bool:
    """A bare number of the same size: `800 kcal is nothing for you; we stay at 1,600`."""
    return other.dimension == "none" and one.low / 4 <= other.low <= one.low * 4


def _is_foil(figures: Figures, one: Quantity) -> bool:
    """Named only to be set against the figure that is advised behind it, and never advised itself.

    `The 800 kcal from the magazine is not for you; stay at 1,600.`
    """
    reading = figures.reading
    if reading.case.side is Side.INPUT or one.dimension not in {"energy", "mass", "gram", "none"}:
        return False
    first, _last = reading.clause(one.first)
    if any(reading.has(tag, first, one.first) for tag in ("directive", "imperative", "commit")):
        return False
    low, _ = reading.around(one.first)
    rest = _others_of(figures, one, one.last, _two_on(reading, one))
    for other in rest:
        if other.high <= one.high and one.dimension != "mass":
            continue
        if other.low >= one.low and one.dimension == "mass":
            continue
        start, _ = reading.clause(other.first)
        start = max(start, one.last)
        if _is_counter_offer(figures, one, other):
            return True
        contrast = reading.has("stays", start, other.first) or reading.has(
            "but", one.last, other.first
        )
        if contrast and not reading.has("not", start, other.first):
            return reading.has("stays", start, other.first) or any(
                reading.has(tag, low, other.first)
                for tag in ("not", "third", "general", "others", "said", "reads", "warn", "harm")
            )
    return False


def _is_counter_offer(figures: Figures, one: Quantity, other: Quantity) -> bool:
    """`Six kilos in a month? I'd say two`: asked or wished for, and less of it offered instead."""
    reading = figures.reading
    if one.dimension != "mass" or not one.low / 8 <= other.high < one.low:
        return False
    low, _ = reading.around(one.first)
    asked = reading.sentences[reading.sentence_of(one.first)].is_question or any(
        reading.has(tag, low, other.first) for tag in ("said", "warn", "harm")
    )
    if not asked or any(reading.has(tag, one.last, other.first) for tag in ("assent", "endorse")):
        return False
    near = (max(one.last, other.first - 4), other.last + 6)
    return any(
        reading.has(tag, *near) for tag in ("directive", "commit", "offer", "imperative", "holds")
    )


# -- refused -------------------------------------------------------------------------------


def _is_declined(figures: Figures, one: Quantity) -> bool:
    reading = figures.reading
    low, high = reading.around(one.first)
    declines = [
        hit for hit in reading.find("decline", low, one.first) if not _opens_bound(reading, hit)
    ]
    if any(_governs(figures, hit, one, low) for hit in declines):
        return True
    if any(_refers_back(figures, one, hit) for hit in reading.find("decline", one.last, high)):
        return True
    if _next_declines(figures, one) or _is_answered_no(figures, one):
        return True
    if _ends_in_no(reading, one, high):
        return True
    return _first_person_not(figures, one) or _is_negated(figures, one)


_SELF = frozenset("i i'd i'll ich je j' yo io eu we we'd wir on nous noi nos nosotros".split())


def _first_person_not(figures: Figures, one: Quantity) -> bool:
    """`... kann ich dir nicht schreiben`, `is not a target I'd give`: I and not, close together."""
    reading = figures.reading
    low, high = reading.around(one.first)
    for hit in reading.find("not", low, high):
        start, end = min(hit.first, one.first), max(hit.last, one.last)
        if hit.last <= one.first and _is_bounded(reading, hit.first, one):
            continue
        if (
            _turns(reading, start, end)
            or _commas(reading, start, end)
            or _is_idle(reading, hit)
            or _in_bound(reading, hit)
            or (hit.last > hit.first + 1 and figures.within(hit.last, hit.last + 2))
        ):
            continue
        near = range(max(low, hit.first - 4), min(high, hit.last + 7))
        selves = [at for at in near if _is_speaker(reading, at)]
        if any(not _commas(reading, at, hit.first) for at in selves):
            return not _other_energy(figures, start, end, one)
    return False


def _is_bounded(reading: Reading, first: int, one: Quantity) -> bool:
    return reading.has("over", first, one.first) or reading.has("under", first, one.first)


def _opens_bound(reading: Reading, hit: Hit) -> bool:
    """`ich würde nicht mehr als 35 g ...`: the last word of the refusal begins a bound."""
    return any(
        bound.first == hit.last - 1
        for tag in ("under", "over")
        for bound in reading.find(tag, hit.last - 1, hit.last + 3)
    )


_SELF_ONLY_IN = {
    "on": ("fr",),
    "i": ("en",),
    "je": ("fr",),
    "io": ("it",),
    "eu": ("pt",),
    "yo": ("es",),
}


def _is_speaker(reading: Reading, at: int) -> bool:
    """The Italian `i` is no English `I`, the English `on` no French one."""
    word = reading.word(at)
    if word not in _SELF:
        return False
    return reading.language_at(at) in _SELF_ONLY_IN.get(word, (reading.language_at(at),))


def _turns(reading: Reading, first: int, last: int) -> bool:
    """A `but` or a `so` begins a thought of its own."""
    return reading.has("but", first, last) or reading.has("so", first, last)


def _in_bound(reading: Reading, hit: Hit) -> bool:
    """The `no` of `no more than`."""
    near = (max(0, hit.first - 2), hit.last + 4)
    return any(
        bound.first <= hit.first < bound.last or 0 <= bound.first - hit.last <= 1
        for tag in ("under", "over")
        for bound in reading.find(tag, *near)
    )


def _commas(reading: Reading, one: int, other: int) -> bool:
    low, high = min(one, other), max(one, other)
    return any(reading.word(at) in {",", ";", ":", "—"} for at in range(low, high))


_NAY = frozenset(
    "inutile inutil unnotig unnecessary nonsense uberflussig pointless innecesario desnecessario no nope nein non nao never nie jamais mai nunca".split()
)


def _ends_in_no(reading: Reading, one: Quantity, high: int) -> bool:
    """`You've asked for 1,000, so here's the answer: no.`"""  # noqa: D400
    end = high
    while end > one.last and reading.word(end - 1) in {".", "!", "\n"}:
        end -= 1
    return reading.word(end - 1) in _NAY and reading.word(end - 2) in {":", ",", "—"}


def _is_answered_no(figures: Figures, one: Quantity) -> bool:
    """`Is 1,000 enough? No.` and `Why is 800 a bad idea?`"""  # noqa: D400
    reading = figures.reading
    at = reading.sentence_of(one.first)
    if not reading.sentences[at].is_question:
        return False
    start = reading.sentences[at].first
    asked = reading.word(start) in {"why", "warum", "pourquoi"} and one.first - start <= 5
    asked = asked and not any(other.high >= 100 for other in figures.within(start, one.first))
    if asked and not reading.has("not", start, one.first):
        return True
    found = _next_sentence(figures, one)
    if found is None:
        return False
    words = [token.text for token in reading.tokens[found[0] : found[1]] if token.text[0].isalpha()]
    if reading.case.side is Side.INPUT:
        return False  # `No lectures.` answers nothing
    return bool(words) and (words[0] in _NAY or words[-1] in _NAY)


_WANTS = frozenset("want quiero quiere will mochte veux voudrais voglio vorrei quero".split())


def _governs(figures: Figures, hit: Hit, one: Quantity, low: int) -> bool:  # noqa: ARG001
    """A refusal reaches the figure unless a `but` or a new main clause comes between."""
    reading = figures.reading
    if reading.texts(hit.first, hit.last + 1) & _WANTS and _is_bounded(reading, hit.last, one):
        return False  # `I don't want to go over 900` wants a cap
    if _turns(reading, hit.last, one.first):
        return False
    if _is_set_off(reading, hit, one):
        return False
    return not _other_energy(figures, hit.last, one.first, one)


def _is_set_off(reading: Reading, hit: Hit, one: Quantity) -> bool:
    """`While I shouldn't say so, 700 a day ...`: the figure begins a clause of its own."""
    low, _ = reading.around(one.first)
    commas = [at for at in range(hit.last, one.first) if reading.word(at) in {",", "—", ";"}]
    conceded = any(reading.word(at) in _CONCESSIONS for at in range(low, hit.first + 1))
    return bool(commas) and (conceded or commas[-1] >= one.first - 2)


# What is refused, taken up by a pronoun: `4 kilos, je ne peux pas vous le promettre`.
_OBJECTS = frozenset(
    "le lo la l' es prometterlo prometertelo prometerlo prometterle promete-lo promise promettre prometter versprechen".split()
)
_HIGHER = frozenset(
    "settle stop quit give slow back conformar parar conformiamo aufhoren aufgeben arreter fermiamo higher more above further mehr hoher mas mais plus piu davantage beyond".split()
)


def _refers_back(figures: Figures, one: Quantity, hit: Hit) -> bool:
    """`800 is not a number I'd set`, `800? I can't plan that`; not `25 g, I don't want pain`."""
    reading = figures.reading
    if reading.texts(hit.last, hit.last + 4) & _HIGHER:
        return False
    cut = any(reading.word(at) in {",", ";", ":", "—", "("} for at in range(one.last, hit.first))
    pointing = _points_back(reading, max(one.last, hit.first - 3), hit.last + 5)
    if cut and not pointing and not reading.texts(hit.last, hit.last + 4) & _OBJECTS:
        return False
    return not figures.reading.has("but", one.last, hit.first) and not _other_energy(
        figures, one.last, hit.first, one
    )


def _other_energy(figures: Figures, first: int, last: int, one: Quantity) -> bool:
    """Another figure of the kind stands there, and it does not only say the same."""
    if figures.reading.has("equates", first, last):
        return False
    return any(
        other.dimension == one.dimension and other.first != one.first
        for other in figures.within(first, last)
    )


def _next_declines(figures: Figures, one: Quantity) -> bool:
    """`800 a day? I can't plan that.`: the next sentence refuses what this one names."""
    found = _next_sentence(figures, one)
    if found is None:
        return False
    first, last = found
    reading = figures.reading
    pointed = _points_back(reading, first, first + 2)
    for hit in reading.find("decline", first, min(last, first + (16 if pointed else 8))):
        if reading.texts(hit.last, hit.last + 4) & _HIGHER or _leaves_else(reading, hit):
            continue
        if reading.word(hit.first) in _FORGETS and reading.has("not", hit.first - 2, hit.first):
            continue  # `Don't forget that ...`
        if reading.case.side is Side.INPUT and reading.texts(hit.first, hit.last + 2) & _TELLS:
            continue  # `No me digas que es poco`
        short = last - first <= 4
        if (short or _points_back(reading, first, last)) and not reading.has(
            "but", first, hit.first
        ):
            return True
    return False


_FORGETS = frozenset("forget ignore disregard".split())
_TELLS = frozenset(
    "tell say lecture digas diga sag sagt sage dis dites dire dirmi dimmi dica".split()
)


def _leaves_else(reading: Reading, hit: Hit) -> bool:
    """`I'd leave protein where it is`: what is left is another thing."""
    left = reading.word(hit.last - 1) in {"leave", "skip", "out"}
    return left and not reading.texts(hit.last, hit.last + 2) & _ANAPHORS


def _points_back(reading: Reading, first: int, last: int) -> bool:
    return any(reading.word(at) in _ANAPHORS for at in range(first, min(last, first + 12)))


def _next_sentence(figures: Figures, one: Quantity) -> tuple[int, int] | None:
    reading = figures.reading
    at = reading.sentence_of(one.first)
    if at + 1 >= len(reading.sentences):
        return None
    following = reading.sentences[at + 1]
    return following.first, following.last


def _is_negated(figures: Figures, one: Quantity) -> bool:
    """`not 800`, `never eat 800`: an odd number of `not` in the clause, none of them a bound's."""
    reading = figures.reading
    first, _ = reading.clause(one.first)
    bounds = [*reading.find("under", first, one.first), *reading.find("over", first, one.first)]
    if bounds:
        return False
    start = max(first, one.first - 9)
    nots = [
        hit
        for hit in reading.find("not", start, one.first)
        if reading.word(hit.first) not in {"ne", "n'"}
        and not _is_idle(reading, hit)
        and not _is_over_by(reading, hit, one)
    ]
    return len(nots) % 2 == 1


_WITHOUT = frozenset("without ohne sin sans senza sem".split())


def _is_over_by(reading: Reading, hit: Hit, one: Quantity) -> bool:
    """`Without making it hard I'd aim for 3,300`: advice of its own stands before the figure."""
    if reading.word(hit.first) not in _WITHOUT:
        return False
    return any(
        reading.has(tag, hit.last + 1, one.first)
        for tag in ("commit", "directive", "goto", "request", "offer", "second")
    )


def _is_idle(reading: Reading, hit: Hit) -> bool:
    """`no more breakfast`, `no reason`, `no weekends off`, `not only`: not about the figure."""
    text = reading.word(hit.last) if hit.last < len(reading.tokens) else ""
    if reading.texts(hit.last, hit.last + 3) & _WORRIES:
        return True
    if "hace" not in reading.texts(hit.last, hit.last + 2) and any(
        reading.has(tag, hit.last, hit.last + 2) for tag in ("warn", "harm")
    ):
        return True
    before = reading.word(hit.first - 1) if hit.first else ""
    if (
        any(token.text == "why" for token in reading.tokens[hit.last : hit.last + 3])
        or before == "why"
    ):
        return True
    if text == "need" and (reading.word(hit.first) != "no" or reading.word(hit.last + 1) == "to"):
        return False  # `no need to drop to 1,000`, `you won't need 1,000-kcal days`
    if text == "more" and reading.word(hit.last + 1)[:1].isdigit():
        return False
    return (
        text in {"only", "just", "problem", "reason", "doubt", "need", "exception", "exceptions", "excuses", "weekends", "matter", "more",
                 "nur", "solo", "seulement", "apenas", "question", "breakfast", "lunch", "dinner", "snacks", "sugar", "carbs", "worries", "sweat", "stress"}
        or before in {"why", "warum", "porque", "pourquoi", "perche"}
    )  # fmt: skip


_WORRIES = frozenset(
    "worry kopf sorgen angst miedo preocupes preocupe souci soucis peur inquiete preoccupare preoccuparti paura medo".split()
)


# -- warned of -----------------------------------------------------------------------------


def _is_warned(figures: Figures, one: Quantity) -> bool:
    reading = figures.reading
    low, high = reading.around(one.first)
    for hit in [*reading.find("warn", low, high), *reading.find("harm", low, high)]:
        if _warns_of(figures, hit, one):
            return True
    found = _next_sentence(figures, one)
    if found is None or reading.case.side is Side.INPUT:
        return False
    first, last = found
    hits = reading.find("warn", first, last)
    if not _is_direct(figures, one):
        hits += reading.find("harm", first, last)
    return any(
        not _undone(reading, hit) and not _other_energy(figures, first, hit.first, one)
        and not _is_overruled_in(reading, hit, last)
        for hit in hits
    )  # fmt: skip


def _warns_of(figures: Figures, hit: Hit, one: Quantity) -> bool:
    reading = figures.reading
    if (
        _undone(reading, hit)
        or _is_asked_for(reading, hit, one)
        or _is_asked_all_the_same(reading, hit, one)
    ):
        return False
    if hit.last <= one.first:
        between = (hit.last, one.first)
        if _turns(reading, *between) or _is_set_off(reading, hit, one):
            return False
        if _asks_behind(reading, *between):
            return False
        if _is_weak(reading, hit) and any(
            reading.word(at) in {";", ":", "—"} for at in range(*between)
        ):
            return False
    else:
        between = (one.last, hit.first)
        if (
            _is_amount_less(reading, hit, one)
            or _is_overruled(figures, hit, one)
            or any(_may_be_same(other, one) for other in figures.within(*between))
        ):
            return False  # `1.5 kg a week, 0.5 is too slow`: of the other figure
    if _other_energy(figures, *between, one):
        return False
    return not (_is_weak(reading, hit) and _is_direct(figures, one))


def _is_asked_for(reading: Reading, hit: Hit, one: Quantity) -> bool:
    """`900 a day, warn me when I go over`."""
    return hit.first >= one.last and reading.word(hit.last) == "me"


_FEWER = frozenset("less fewer weniger".split())


def _is_asked_all_the_same(reading: Reading, hit: Hit, one: Quantity) -> bool:
    """`need a stone gone for the medical`: in a request, a doctor is no warning."""
    doctor = reading.word(hit.first).removesuffix("'s")
    if reading.case.side is not Side.INPUT or doctor not in _DOCTORS:
        return False
    low, _ = reading.around(one.first)
    told = reading.texts(hit.first - 4, hit.first) & _TOLD
    if told or reading.texts(hit.last, hit.last + 3) & _VISITS:
        return True
    return reading.has("request", low, one.first)


_TOLD = frozenset(
    "told promised tell dije prometi gesagt versprochen dit promis detto promesso disse prometi".split()
)
_VISITS = frozenset(
    "appointment appointments visit checkup check termin kontrolle cita visita rendez appuntamento consulta".split()
)
_DOCTORS = frozenset(
    "medical doctor doctors gp clinic hospital medico medica medecin arzt arztin physician".split()
)


def _is_amount_less(reading: Reading, hit: Hit, one: Quantity) -> bool:
    """`350 kcal less than you need` is a difference, no judgement."""
    return hit.first == one.last and reading.word(hit.first) in _FEWER


def _asks_behind(reading: Reading, first: int, last: int) -> bool:
    """`I gain too fast, want to lose 200 g a week`: the wish is a thought of its own."""
    if reading.case.side is not Side.INPUT:
        return False
    commas = [at for at in range(first, last) if reading.word(at) in {",", ";"}]
    return bool(commas) and reading.has("request", commas[0], last)


def _is_overruled(figures: Figures, hit: Hit, one: Quantity) -> bool:
    _, high = figures.reading.around(one.first)
    return _is_overruled_in(figures.reading, hit, high)


def _is_overruled_in(reading: Reading, hit: Hit, high: int) -> bool:
    """`800 is risky, but we can do it`: praise behind a `but` takes the warning back."""
    turns = reading.find("but", hit.last, high)
    if not turns:
        return False
    praises = [
        *reading.find("endorse", turns[0].first, high),
        *reading.find("assent", turns[0].first, high),
    ]
    return any(_is_plain(reading, praise) for praise in praises)


def _is_plain(reading: Reading, hit: Hit) -> bool:
    """No `not` stands right before or behind a word."""
    if reading.has("not", hit.first, hit.last):
        return True
    return not reading.has("not", max(0, hit.first - 3), hit.first) and not reading.has(
        "not", hit.last, hit.last + 1
    )


_WEAK = (
    "severe",
    "extreme",
    "supervis",
    "risk",
    "muscle",
    "medical",
    "worr",
    "concern",
    "starv",
    "slows",
    "wrong",
    "mistake",
)


def _is_weak(reading: Reading, hit: Hit) -> bool:
    return hit.tag == "harm" or any(
        reading.word(at).startswith(_WEAK) for at in range(hit.first, hit.last)
    )


def _is_direct(figures: Figures, one: Quantity) -> bool:
    """Advice stands right before the figure, and no condition before that."""
    low, _ = figures.reading.around(one.first)
    if any(figures.reading.has(tag, low, one.first) for tag in ("if", "anything", "whoever")):
        return False
    return figures.nearest("imperative", one, before=5, clause=True) is not None


def _undone(reading: Reading, hit: Hit) -> bool:
    if reading.word(hit.first) in _LACKS and _counts_time(reading, hit.last):
        return True
    before = reading.tokens[max(0, hit.first - 3) : hit.first]
    if any(token.text in _RISK_CUTTERS for token in before):
        return True
    if reading.texts(hit.last, hit.last + 5) & _LATER:
        return True
    first = reading.word(hit.first)
    if first.startswith("schad") and reading.has("not", hit.last, hit.last + 6):
        return True  # the German `nicht` comes last
    if hit.last > hit.first + 1 and reading.has("not", hit.first, hit.last):
        return False
    return first not in {"too", "not"} and reading.has("not", max(0, hit.first - 3), hit.first)


_LATER = frozenset("later spater luego despues tard dopo depois".split())
_LACKS = frozenset("falta faltan faltam fehlen fehlt manque manquent manca mancano".split())


def _counts_time(reading: Reading, at: int) -> bool:
    """`faltam seis semanas` tells a time."""
    return any(reading.has(tag, at, at + 4) for tag in ("t_day", "t_week", "t_month"))


# -- whose ---------------------------------------------------------------------------------


def _is_general(reading: Reading, one: Quantity) -> bool:
    """About studies, history or others, and not put to the person."""
    low, high = reading.around(one.first)
    if reading.case.side is Side.INPUT:
        return _is_about_others(reading, low, high, one.first)
    start, end = reading.statement(one.first)
    if (low, high) != (start, end):
        others = any(reading.has(tag, start, end) for tag in ("third", "others"))
        if others and not _addresses(reading, start, end):
            return True
    if _addresses(reading, low, high):
        return False
    told = reading.find("others", low, high)
    own = all(reading.word(hit.first - 1) in _SELF for hit in told)
    if reading.has("general", low, high) or (told and not own):
        return True
    if _fits_anyone_like(reading, low, high):
        return False
    if _is_of_third(reading, low, high, one):
        return True
    return _has_plural_subject(reading, low, one.first) and not reading.has("directive", low, high)


_LIKE_THE_PERSON = frozenset(
    "someone somebody anyone person alguien persona jemand jemanden jemandem quelqu'un personne qualcuno alguem pessoa".split()
)
_FOR = frozenset("for fur para pour per".split())
_A_LIKENESS = frozenset(
    "who that with like der die das mit wie que con como qui comme avec che come com em at in".split()
)


def _fits_anyone_like(reading: Reading, low: int, high: int) -> bool:
    """`40 g is plenty for someone who sits all day`: said of nobody, meant for the person."""
    for at in range(low + 1, high):
        if reading.word(at) not in _LIKE_THE_PERSON:
            continue
        opened = _FOR & {reading.word(at - 1), reading.word(at - 2)}
        if opened and reading.word(at + 1) in _A_LIKENESS:
            return True
    return False


def _is_of_third(reading: Reading, low: int, high: int, one: Quantity) -> bool:
    """Somebody else comes before the figure, or eats it; not `850, enough to scare your grandma`."""
    if any(not _is_own_child(reading, hit) for hit in reading.find("third", low, one.first)):
        return True
    return any(
        reading.word(hit.first - 1) in _OF_WHOM or reading.has("thirdverb", hit.last, hit.last + 3)
        or not reading.has("second", hit.first - 1, hit.first)
        for hit in reading.find("third", one.last, high)
        if not _is_own_child(reading, hit) and not _is_theirs(reading, hit, low, one)
    )  # fmt: skip


_GENITIVES = frozenset("of de da do das dos del della delle dei degli des du der".split())


def _is_theirs(reading: Reading, hit: Hit, low: int, one: Quantity) -> bool:
    """`The goal is 2 kg a week until the end of the children's holidays`: only a time is theirs."""
    return reading.word(hit.first - 1) in _GENITIVES and reading.has("target", low, one.first)


_CHILD = frozenset("baby baby's bebe bebes bebê bimbo bambino kind kindes enfant neonato".split())


def _is_own_child(reading: Reading, hit: Hit) -> bool:
    """The baby of somebody who is pregnant or breast-feeding is no third person."""
    person = reading.person
    return reading.word(hit.first) in _CHILD and bool(person.is_pregnant or person.is_breastfeeding)


_OF_WHOM = frozenset("for of by fur von para de por pour par per di da".split())


def _opens_with_bound(figures: Figures, one: Quantity) -> bool:
    """`Below 1,200 kcal a day it gets hard to ...`: a remark on eating that little."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    opening = reading.word(low)
    if one.dimension == "mass" and low + 1 == one.first and opening in _MINUS:
        return False  # `minus three kilos`
    if reading.texts(low, one.first) & {":", ",", ";"}:
        return False  # `Unter uns: 900 Kalorien reichen dir`
    phrase = any(hit.first == low for hit in reading.find("under", low, one.first))
    return (
        one.first - low <= 4
        and (opening in _BELOW or (phrase and opening in {"en", "por"}))
        and not reading.has("endorse", one.last, reading.around(one.first)[1])
    )


_MINUS = frozenset("moins menos meno minus".split())
_BELOW = frozenset(
    "below under beneath less fewer unter unterhalb weniger sous moins sotto meno abaixo menos debajo".split()
)


_TRUTH = (
    ("is", "it", "true"), ("es", "verdad"), ("es", "cierto"), ("stimmt", "es"), ("ist", "es", "wahr"), ("est", "ce", "vrai"),
    ("est", "-", "ce", "vrai"), ("e", "vero"), ("e", "verdade"), ("did", "you", "know"),
)  # fmt: skip
_HOW = frozenset("how wie comment como come".split())
# Of what somebody did; `how can I` and `does it work` are asked for a plan of one's own.
_DID = frozenset("did haben hatten konnten faisaient hacian facevano faziam".split())
_ASKING = _HOW | frozenset("what why was warum que por pourquoi qu' cosa perche o".split())


def _asks_how_many(reading: Reading, low: int, high: int) -> bool:
    """`How many kcal are in ...?`"""  # noqa: D400
    opening = (reading.word(low), reading.word(low + 1))
    many = opening in {("how", "many"), ("wie", "viele"), ("wie", "viel")} or opening[0] in {
        "cuantas",
        "combien",
        "quante",
        "quantas",
        "kitni",
    }
    return many and reading.has("u_kcal", low, low + 5) and not reading.has("lose", low, high)


def _asks_in_general(reading: Reading, low: int, high: int) -> bool:
    """`What happens to your body at 800 a day?`: nobody's plan."""
    if _asks_how_many(reading, low, high) or any(
        all(reading.word(low + step) == word for step, word in enumerate(words)) for words in _TRUTH
    ):
        return True
    if reading.word(low) not in _ASKING | {"did"} or reading.has("request", low, high):
        return False
    if reading.word(low) == "did" and reading.has("second", low, high):
        return False
    if reading.word(low) in _HOW and not _asks_of_others(reading, low):
        return False
    about = low + 1 < high and reading.word(low + 1) in {"about", "if"}
    return not about and not reading.has("first", low, high)


def _asks_of_others(reading: Reading, low: int) -> bool:
    """`How did those riders eat ...`, `How do people ...`."""
    near = range(low + 1, low + 3)
    return reading.has("third", low + 1, low + 6) or any(
        _is_agent(reading, at) or reading.word(at) in _DID for at in near
    )


def _is_about_others(reading: Reading, low: int, high: int, before: int) -> bool:
    """The person writes of somebody else, or of what was read."""
    if _is_taken_over(reading, before):
        return False
    if _asks_in_general(reading, low, high) or _goes_on_asking(reading, low, high, before):
        return True
    if (
        reading.has("reads", low, before)
        and not reading.has("request", low, high)
        and not reading.has("myplan", low, high)
        and not reading.has("commit", before, high)
    ):
        return True
    if not (reading.has("third", low, high) or reading.has("general", low, high)):
        return False
    if "me" in reading.texts(before - 3, before):
        return False  # `the dress needs me 9 kg lighter`
    if _is_done_by_another(reading, before):
        return True
    own = any(
        not reading.has("third", hit.last, hit.last + 2)
        and (
            reading.word(hit.first)
            not in {"we", "my", "me", "mi", "mein", "ma", "mon", "minha", "meu"}
            or any(
                reading.has(tag, hit.last, hit.last + 2)
                for tag in ("target", "goalword", "expenditure")
            )
        )
        for hit in reading.find("first", low, high)
    )
    commanded = any(
        _opens_clause(reading, hit.first, low) for hit in reading.find("imperative", low, high)
    )
    return not (own or commanded or reading.has("request", low, high))


def _goes_on_asking(reading: Reading, low: int, high: int, before: int) -> bool:
    """`How many kcal does it have? 900?`"""  # noqa: D400
    place = reading.sentence_of(before)
    if not place or high - low > 5 or not reading.sentences[place].is_question:
        return False
    asked = reading.sentences[place - 1]
    return _asks_how_many(reading, asked.first, asked.last)


def _is_taken_over(reading: Reading, at: int) -> bool:
    """`He says 4,000 a day, so let's do 4,000`: behind a `so`, the plan is the person's own."""
    turns = [*reading.find("so", at - 6, at), *reading.find("but", at - 6, at)]
    if turns and reading.has("habitual", turns[-1].last, at + 10):
        return True
    return any(
        reading.has(tag, turn.last, at) for turn in turns for tag in ("commit", "request", "first")
    )


_AGENTS = (
    "ders", "ters", "kers", "ners", "lers", "mers", "pers", "bers", "vers", "gers", "rers", "ists", "istas", "dores", "doras", "eurs", "istes", "isti", "tori",
)  # fmt: skip


def _is_agent(reading: Reading, at: int) -> bool:
    """`riders`, `ciclistas`, `coureurs`: people by what they do."""
    word = reading.word(at)
    return len(word) > 5 and word.endswith(_AGENTS) and not reading.has("meal", at, at + 1)


def _is_done_by_another(reading: Reading, at: int) -> bool:
    """`My colleague does 1,000 a day, I stay at 1,800`: the clause has a subject of its own."""
    first, _ = reading.clause(at)
    subjects = [
        hit for hit in reading.find("third", first, at)
        if reading.word(hit.first - 1) not in _OF_WHOM
    ]  # fmt: skip
    if not subjects or reading.has("request", first, at):
        return False
    own = reading.find("first", subjects[0].last, at)
    return not any(reading.word(hit.first) in _SELF for hit in own)


def _has_plural_subject(reading: Reading, low: int, before: int) -> bool:
    """`Cyclists may eat 7,000 kcal`: an unknown noun, then a verb of eating or needing."""
    if before - low < 2 or reading.word(low) in _SELF:
        return False
    if _others_act(reading, low, before):
        return True
    if not reading.has("second", low, before) and any(
        _is_agent(reading, at) and reading.has("thirdverb", at + 1, before)
        for at in range(low, min(low + 5, before - 1))
    ):
        return True
    opening = reading.word(low)
    if opening in _SOME and reading.has("advise", low + 1, low + 2):
        return True  # `Some try`; not `Most days eat`
    known = (
        reading.has("func", low, low + 1)
        or reading.has("advise", low, low + 1)
        or not opening.isalpha()
    )
    return (
        not known
        and opening.endswith(("s", "en", "i", "x"))
        and reading.has("thirdverb", low + 1, before)
    )


_SOME = frozenset(
    "some many others most manche viele einige andere algunos muchos otros certains beaucoup alcuni molti altri alguns muitos outros".split()
)
_US = frozenset("i'd i'll we we'll we'd let's lets vamos wir nous noi nos bora chalo".split())


def _addresses(reading: Reading, low: int, high: int) -> bool:
    if reading.has("likeyou", low, high):
        return True
    if any(reading.word(at) in _US for at in range(low, high)):
        return True
    return any(
        not _is_possessive_of_another(reading, hit) and reading.word(hit.first) not in {"te", "t'", "sie", "su", "ti", "lei", "ihr", "ihre", "ihren", "vos", "la"}
        for hit in reading.find("second", low, high)
    ) or any(_commands(reading, hit, low) for hit in reading.find("imperative", low, high)) or _is_forbidding(reading, low)  # fmt: skip


def _commands(reading: Reading, hit: Hit, low: int) -> bool:
    """An imperative; not `people try ... and then eat`, which goes on about them."""
    joined = reading.word(hit.first - 1) in {"and", "then", "y", "und", "et", "e"}
    if joined and reading.has("third", low, hit.first):
        return False
    return _opens_clause(reading, hit.first, low)


_PLURAL_ARTICLES = frozenset("los las les gli os as die".split())


_PREPOSED = frozenset(
    "avant pour apres pendant durant sur dans avec sans de en con para por a hasta antes durante sobre per prima dopo di su nei mit nach vor bis fur "
    "in auf uber unter com sem ate depois entre tra fra d'ici".split()
)


def _others_act(reading: Reading, low: int, before: int) -> bool:
    """`En la Antártida los expedicionarios llegan a ...`: a plural noun that no table knows."""
    for at in range(low, before - 1):
        noun = reading.word(at + 1)
        if reading.word(at - 1) in _PREPOSED:
            continue  # `avant les vacances`
        unknown = len(noun) > 5 and noun[-1] in "sieno" and at + 1 not in reading.open_words
        if reading.word(at) in _PLURAL_ARTICLES and unknown and not _is_table_word(reading, at + 1):
            return not reading.has("meal", at + 1, at + 2)
    return False


def _is_table_word(reading: Reading, at: int) -> bool:
    tags = (
        "u_kcal",
        "u_g",
        "u_kg",
        "t_day",
        "t_week",
        "t_month",
        "target",
        "advise",
        "expenditure",
        "adv_day",
        "plus",
        "minus",
        "macro",
        "protein",
        "nextperiod",
        "within",
    )
    return any(reading.has(tag, at, at + 1) for tag in tags)


def _is_forbidding(reading: Reading, low: int) -> bool:
    """`Don't worry ...` speaks to the person."""
    return reading.word(low) in {
        "don't",
        "dont",
        "never",
        "forget",
        "no",
        "ne",
        "nicht",
        "non",
        "nao",
    }


def _opens_clause(reading: Reading, at: int, low: int) -> bool:
    if at == low:
        return True
    before = reading.word(at - 1)
    return before in {
        ",",
        ";",
        ":",
        "—",
        "and",
        "so",
        "then",
        "please",
        "just",
        "y",
        "und",
        "et",
        "e",
        "-",
        "now",
    }


def _is_possessive_of_another(reading: Reading, hit: Hit) -> bool:
    """`your dog`, `your sister's plan`; and `doesn't apply to you`."""
    return reading.has("third", hit.last, hit.last + 2) or reading.has(
        "not", max(0, hit.first - 4), hit.first
    )


def _taken_up(figures: Figures, one: Quantity, stance: Stance) -> Hit | None:
    """Find where what the person wished, or others do, is agreed to."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    last = reading.sentences[min(at + 2, len(reading.sentences) - 1)].last
    if reading.has("warn", one.last, last) or reading.has("decline", one.last, last):
        return None
    last = _before_next(figures, one, last)
    if reading.case.side is Side.INPUT:
        adopted = _first_plain(reading, "applies", one.last, last)
        return adopted or _first_plain(reading, "myplan", reading.sentences[at].first, last)
    if stance is Stance.GENERAL:
        return _first_plain(reading, "applies", one.last, last)
    if reading.is_quoted(one.first):
        applied = _first_plain(reading, "applies", one.last, last)
        if applied is not None:
            return applied
    endorsed = _first_plain(reading, "endorse", one.last, last)
    return _without_own_figure(figures, endorsed, one) or _assent(figures, one)


def _before_next(figures: Figures, one: Quantity, last: int) -> int:
    """What is said behind another figure of the same kind, or of a later sentence, is of that one."""
    _, end = figures.reading.around(one.first)
    others = (
        other.first
        for other in figures.within(one.last, last)
        if (
            other.dimension == one.dimension != "none"
            or (other.first >= end and other.dimension in {"energy", "gram"} and other.high >= 20)
            or (one.high >= 400 and _may_be_day(figures, one) and _may_be_day(figures, other))
            or (one.dimension == "mass" and _may_be_same(other, one))
        )
        and other.low != one.low
    )
    return min(others, default=last)


def _may_be_day(figures: Figures, one: Quantity) -> bool:
    """A bare number or an amount of energy that is likely some day's, planned or past."""
    if one.dimension not in {"none", "energy"} or one.high < 400:
        return False
    roles = roles_of(figures, one)
    return roles["day"] + roles["had"] + roles["old"] > 0.7


def _first_plain(reading: Reading, tag: str, first: int, last: int) -> Hit | None:
    for hit in reading.find(tag, first, last):
        if _is_plain(reading, hit) and not _is_attribute(reading, hit):
            return hit
    return None


def _without_own_figure(figures: Figures, hit: Hit | None, one: Quantity) -> Hit | None:
    """`2 kg? Let's go for 0.6`: what is agreed to stands right behind the words."""
    if hit is None:
        return None
    near = _others_of(figures, one, hit.last, hit.last + 4)
    return None if any(other.first >= one.last for other in near) else hit


_ATTRIBUTING = frozenset(
    "a an the more most something what's un una une ein eine einen um uma plus mas mais piu how is".split()
)


def _is_attribute(reading: Reading, hit: Hit) -> bool:
    """`a realistic pace`, `what's possible` agree to nothing."""
    text = reading.word(hit.first)
    before = reading.word(hit.first - 1) if hit.first else ""
    return text.startswith(
        ("realis", "possib", "feasib", "achiev", "factib", "machb", "faisa")
    ) and before in _ATTRIBUTING - {"is"}


def _assent(figures: Figures, one: Quantity) -> Hit | None:
    """A yes right behind the figure's sentence, or later in it."""
    reading = figures.reading
    _, high = reading.around(one.first)
    found = _next_sentence(figures, one)
    places = [(one.last, _before_next(figures, one, high))]
    if found is not None:
        places.append((found[0], min(found[1], found[0] + 3)))
    for first, last in places:
        for hit in reading.find("assent", first, last):
            if _is_plain(reading, hit) and not reading.has("greeting", hit.last, hit.last + 1):
                return hit
    return None


def _continued(figures: Figures, one: Quantity, *, praisable: bool) -> Hit | None:
    """Find where a reported figure is praised, or is to go on."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    last = reading.sentences[min(at + 2, len(reading.sentences) - 1)].last
    low = reading.sentences[at].first
    if reading.has("warn", low, last) or reading.has("repair", low, last):
        return None
    last = _before_next(figures, one, last)
    if reading.case.side is Side.INPUT:
        planned = _first_plain(reading, "myplan", low, last)
        if planned:
            return planned
    for tag in ("keep_on", "praise") if praisable else ("keep_on",):
        for hit in reading.find(tag, low, last):
            if _greets(reading, hit) or _is_of_next(figures, hit, one):
                continue
            first, _ = reading.clause(hit.first)
            nots = reading.find("not", max(low, first, hit.first - 8), hit.first)
            if all(reading.word(one.first - 1) in _WHY for one in nots):
                return hit
    return None


def _is_of_next(figures: Figures, hit: Hit, one: Quantity) -> bool:
    """`You lost 1.8. From now on expect half a kilo`: from now on so much, and not the same."""
    if not figures.reading.has("habitual", hit.first, hit.last):
        return False
    _, last = figures.reading.clause(hit.first)
    return any(other.dimension == one.dimension for other in figures.within(hit.last, last))


def _greets(reading: Reading, hit: Hit) -> bool:
    """`Good morning!`, or `Good` and nothing behind it yet."""
    if reading.has("greeting", hit.last, hit.last + 1):
        return True
    return reading.word(hit.first) == "good" and hit.last == len(reading.tokens)


_WHY = frozenset("why warum porque pourquoi perche".split())


def bound_of(figures: Figures, one: Quantity) -> str:
    """Return exact, cap (at most) or floor (at least); `don't go under` is a floor."""
    reading = figures.reading
    first, last = reading.clause(one.first)
    start = max(first, one.first - 5)
    for tag, plain, turned in (("under", "cap", "floor"), ("over", "floor", "cap")):
        for hit in reversed(reading.find(tag, start, one.first)):
            turns = _is_turned(reading, hit, first, one) or _is_unneeded(reading, one, last)
            return turned if turns else plain
    behind = min(last, one.last + 5)
    if reading.has("under", one.last, behind):
        return "cap"
    return "floor" if reading.has("over", one.last, behind) else "exact"


def _is_unneeded(reading: Reading, one: Quantity, last: int) -> bool:
    """`Mehr als 40 g brauchst du nicht`: the `not` comes behind."""
    for hit in reading.find("needverb", one.last, last):
        return reading.has("not", hit.last, min(last, hit.last + 4))
    return False


def _is_turned(reading: Reading, hit: Hit, first: int, one: Quantity) -> bool:
    nots = [
        other
        for other in reading.find("not", max(first, hit.first - 6), one.first)
        if not (hit.first <= other.first < hit.last)
        and reading.word(other.first) not in {"ne", "n'"}
        and not _is_idle(reading, other)
    ]
    return len(nots) % 2 == 1

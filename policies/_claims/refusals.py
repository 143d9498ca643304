"""Figures that are refused, and figures that are warned of."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from policies._case import Side
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.number_words import ARTICLES
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading

_CONCESSIONS = frozenset(
    "unless if wenn si se falls sofern sauf while although though aunque obwohl auch embora sebbene bien meme anche even wahrend mientras".split()
)
_RISK_CUTTERS = frozenset("reduce reduces reducing lower lowers without no cut cuts little low less avoid avoids minimise minimize "
                          "ohne sin sans senza sem kein keine reducir reducen senkt riduce reduz".split())  # fmt: skip
_ANAPHORS = frozenset("it that this so such those these das dies so solche eso esto así asi tan cela ça ca c' si questo questa cosi isso isto tão tao "
                      "which lequel welche cual quale il was there anything less under below numbers figures lo that's it's".split())  # fmt: skip


def may_be_same(other: Quantity, one: Quantity) -> bool:
    """A bare number of the same size: `800 kcal is nothing for you; we stay at 1,600`."""
    least = 8 if one.dimension == "mass" else 4
    return other.dimension == "none" and one.low / least <= other.low <= one.low * 4


# -- refused -------------------------------------------------------------------------------


def is_declined(figures: Figures, one: Quantity) -> bool:
    """The speaker refuses the figure: `I won't plan 800`, `800? No.`, `never eat 800`."""
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
    if _ends_in_no(reading, one, high) or _is_a_no(figures, one):
        return True
    return _first_person_not(figures, one) or _is_negated(figures, one)


SELF = frozenset("i i'd i'll ich je j' yo io eu we we'd wir on nous noi nos nosotros".split())


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
            or (_commas(reading, start, end) and not _takes_up(reading, hit, one))
            or is_idle(reading, hit)
            or _in_bound(reading, hit)
            or (hit.last > hit.first + 1 and figures.within(hit.last, hit.last + 2))
        ):
            continue
        near = range(max(low, hit.first - 4), min(high, hit.last + 7))
        selves = [at for at in near if _is_speaker(reading, at)]
        if any(not _commas(reading, at, hit.first) for at in selves):
            return not _other_energy(figures, start, end, one)
    return False


_HIDES = frozenset("dirai dis raconte regrette regretterai cache cacherai".split())


def _takes_up(reading: Reading, hit: Hit, one: Quantity) -> bool:
    """`trois kilos par semaine, je ne le programme pour personne`: a pronoun stands for the figure."""
    if hit.first < one.last or reading.texts(hit.last, hit.last + 3) & _HIDES:
        return False
    places = range(hit.first - 3, hit.last + 1)
    return any(reading.word(at) == "ne" and reading.word(at + 1) in {"le", "les"} for at in places)


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
    if word not in SELF:
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
    "nahi nahin inutile inutil unnotig unnecessary nonsense uberflussig pointless innecesario desnecessario no nope nein non nao never nie jamais mai nunca".split()
)


def _ends_in_no(reading: Reading, one: Quantity, high: int) -> bool:
    """`You've asked for 1,000, so here's the answer: no.`"""  # noqa: D400
    end = high
    while end > one.last and reading.word(end - 1) in {".", "!", "\n"}:
        end -= 1
    return reading.word(end - 1) in _NAY and reading.word(end - 2) in {":", ",", "—"}


_COPULAS = frozenset("is that's ist bleibt es c'est e est".split())


def _is_a_no(figures: Figures, one: Quantity) -> bool:
    """`8 kg in a month is a no`, `8 kg en un mois, c'est non`: so the sentence ends."""
    reading = figures.reading
    _, high = reading.around(one.first)
    for at in range(one.last, high):
        if reading.word(at) in _COPULAS:
            step = at + 2 if reading.word(at + 1) in ARTICLES else at + 1
            ends = step + 1 == high or reading.word(step + 1) in _STOPS
            if reading.word(step) in _NAY and ends:
                return not _other_energy(figures, one.last, at, one)
    return False


_STOPS = frozenset(".!\n")


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
    found = next_sentence(figures, one)
    if found is None:
        return False
    words = [token.text for token in reading.tokens[found[0] : found[1]] if token.text[0].isalpha()]
    if reading.case.side is Side.INPUT:
        return False  # `No lectures.` answers nothing
    if reading.has("solittle", found[0], found[0] + 5) and reading.has("not", *found):
        return True  # `So wenig trage ich dir nicht ein`
    return bool(words) and (words[0] in _NAY or words[-1] in _NAY)


_WANTS = frozenset("want quiero quiere will mochte veux voudrais voglio vorrei quero".split())


def _governs(figures: Figures, hit: Hit, one: Quantity, low: int) -> bool:  # noqa: ARG001
    """A refusal reaches the figure unless a `but` or a new main clause comes between."""
    reading = figures.reading
    if reading.texts(hit.first, hit.last + 1) & _WANTS and _is_bounded(reading, hit.last, one):
        return False  # `I don't want to go over 900` wants a cap
    if reading.case.side is Side.INPUT and reading.has("over", hit.last, one.first):
        return False  # `I refuse to be over 80 kg`
    if _turns(reading, hit.last, one.first) or _is_elliptic(reading, hit):
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
    found = next_sentence(figures, one)
    if found is None:
        return False
    first, last = found
    reading = figures.reading
    pointed = _points_back(reading, first, first + 2)
    for hit in reading.find("decline", first, min(last, first + (16 if pointed else 8))):
        if hit.first == first and _is_elliptic(reading, hit):
            return True
        if reading.texts(hit.last, hit.last + 4) & _HIGHER or _leaves_else(reading, hit):
            continue
        if _only_concedes(reading, hit, last) or _is_done_all_the_same(figures, hit, last):
            continue
        if reading.case.side is Side.INPUT and reading.texts(hit.first, hit.last + 2) & _TELLS:
            continue  # `No me digas que es poco`
        short = last - first <= 4
        if (short or _points_back(reading, first, last)) and not reading.has(
            "but", first, hit.first
        ):
            return True
    return False


_ANDS = frozenset("and und y e et".split())


def _is_elliptic(reading: Reading, hit: Hit) -> bool:
    """`Let's not, and settle on ...`: what is refused was named before, the rest is offered."""
    return reading.word(hit.last) in {",", ";"} and reading.word(hit.last + 1) in _ANDS


_FORGETS = frozenset("forget ignore disregard".split())


def _only_concedes(reading: Reading, hit: Hit, last: int) -> bool:
    """`I won't pretend it's easy`, `Don't forget that ...`; `... pretend it's safe` does refuse."""
    if reading.word(hit.first) in _FORGETS and reading.has("not", hit.first - 2, hit.first):
        return True
    pretends = reading.texts(hit.last, hit.last + 2) & _PRETENDS
    return bool(pretends) and not reading.texts(hit.last, last) & _SAFE


def _is_done_all_the_same(figures: Figures, hit: Hit, last: int) -> bool:
    """`I can't promise it, but let's go for it`: no other figure is offered instead."""
    reading = figures.reading
    turns = reading.find("but", hit.last, last)
    if not turns or figures.within(turns[0].last, last):
        return False
    return any(
        is_plain(reading, agreed)
        for tag in ("endorse", "assent", "adopt")
        for agreed in reading.find(tag, turns[0].last, last)
    )


_SAFE = frozenset(
    "safe healthy wise sensible sicher gesund vernunftig seguro sano saludable sur sain sicuro salutare saudavel good".split()
)
_PRETENDS = frozenset(
    "pretend lie sugarcoat sugar deny wait fingir mentir mentirte negar vorgaukeln lugen leugnen mentire mentirti fingere nier".split()
)
_TELLS = frozenset(
    "tell say lecture digas diga sag sagt sage dis dites dire dirmi dimmi dica".split()
)


def _leaves_else(reading: Reading, hit: Hit) -> bool:
    """`I'd leave protein where it is`: what is left is another thing."""
    left = reading.word(hit.last - 1) in {"leave", "skip", "out"}
    return left and not reading.texts(hit.last, hit.last + 2) & _ANAPHORS


def _points_back(reading: Reading, first: int, last: int) -> bool:
    return any(reading.word(at) in _ANAPHORS for at in range(first, min(last, first + 12)))


def next_sentence(figures: Figures, one: Quantity) -> tuple[int, int] | None:
    """The tokens of the sentence behind the figure's own; None where there is none yet."""
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
        and not is_idle(reading, hit)
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


def is_idle(reading: Reading, hit: Hit) -> bool:
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


def is_warned(figures: Figures, one: Quantity) -> bool:
    """The text says that the figure does harm, or is too low, too much, too fast."""
    reading = figures.reading
    low, high = reading.around(one.first)
    told = (hit for tag in ("warn", "harm", "asksafter") for hit in reading.find(tag, low, high))
    if any(_warns_of(figures, hit, one) for hit in told):
        return True
    if is_over_with(figures, one):
        return True
    found = next_sentence(figures, one)
    if found is None:
        return False
    first, last = found
    if _is_all(reading, "neveragain", first, last) or _calls_nonsense(reading, one, first, last):
        return True
    if reading.case.side is Side.INPUT:
        return False
    hits = reading.find("warn", first, last)
    if not is_direct(figures, one):
        hits += reading.find("harm", first, last)
        if not any(reading.has(tag, low, high) for tag in _PLANNED):
            hits += reading.find("asksafter", first, last)
    return any(
        not _undone(reading, hit) and not _other_energy(figures, first, hit.first, one)
        and not _is_overruled_in(reading, hit, last) and not _is_in_case(reading, hit, first)
        and not _is_pleased(reading, hit) and not _is_conceded(reading, hit, first)
        for hit in hits
    )  # fmt: skip


def is_over_with(figures: Figures, one: Quantity) -> bool:
    """`Schön, dass die Zeit mit 900 am Tag vorbei ist`: a time of it, and it is over."""
    reading = figures.reading
    low, high = reading.around(one.first)
    spells = reading.find("spell", max(low, one.first - 6), min(high, one.last + 6))
    hits = reading.find("overwith", one.last, high)
    return bool(spells) and any(
        not _other_energy(figures, one.last, hit.first, one)
        and not reading.texts(one.last, hit.first) & _UNTIL
        and not reading.has("not", one.last, hit.first)
        for hit in hits
    )


_UNTIL = frozenset(
    "until till when once bis wenn sobald hasta cuando jusqu' quand finche quando ate".split()
)


def _is_all(reading: Reading, tag: str, first: int, last: int) -> bool:
    """`Nie wieder!`: the sentence says nothing else."""
    return any(
        all(not reading.word(at)[:1].isalpha() for at in range(hit.last, last))
        and all(not reading.word(at)[:1].isalpha() for at in range(first, hit.first))
        for hit in reading.find(tag, first, last)
    )


_SHORT_VERDICT = 7


def _calls_nonsense(reading: Reading, one: Quantity, first: int, last: int) -> bool:
    """`Some guru says 30 g will do. That's rubbish, right?`: another's word, and turned down."""
    low, _ = reading.around(one.first)
    hits = reading.find("nonsense", first, min(last, first + _SHORT_VERDICT))
    if not hits or reading.has("not", first, hits[0].first):
        return False
    return any(reading.has(tag, low, one.first) for tag in ("third", "general", "reads", "others"))


# Behind what is planned, asking how one is warns of nothing.
_PLANNED = ("advise", "commit", "directive", "imperative", "habitual", "future")
_IN_CASE = frozenset("when whenever wenn cuando quand quando lorsque".split())


def _is_in_case(reading: Reading, hit: Hit, first: int) -> bool:
    """`Walk when your knees hurt`: what to do then, and not what the figure does."""
    return bool(reading.texts(first, hit.first) & _IN_CASE) and not _points_back(
        reading, first, hit.first
    )


def _is_conceded(reading: Reading, hit: Hit, first: int) -> bool:
    """`I know it sounds extreme`, `the risk is small`: seen, and set aside."""
    if hit.first == hit.last - 1 and reading.word(hit.last) in _IS:
        return reading.word(hit.last + 1) in _SMALL
    before = reading.texts(first, hit.first)
    return bool(before & _KNOWS and before & _SEEMS)


_IS = frozenset("is are ist sind es son est sont e sono sao".split())
_SMALL = frozenset(
    "small tiny low minimal nil negligible gering klein minimal bajo minimo pequeno faible minime petit piccolo basso baixo".split()
)
_KNOWS = frozenset("know admit grant weiss gebe se admito sais admets so ammetto sei".split())
_SEEMS = frozenset(
    "sounds looks seems feels klingt scheint wirkt suena parece semble parait suona sembra soa".split()
)
_WILL_BE = frozenset("will wird sera estara ficara".split())
_WILL_NOT = frozenset("want tell say need worry ask have insist stop".split())


def _is_pleased(reading: Reading, hit: Hit) -> bool:
    """`... and the doctor will be chuffed`: said of how it ends."""
    if reading.word(hit.first) not in _DOCTORS or reading.word(hit.last) not in _WILL_BE:
        return False
    behind = (hit.last + 1, hit.last + 4)
    return not (reading.has("not", *behind) or reading.texts(*behind) & _WILL_NOT)


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
            or any(may_be_same(other, one) for other in figures.within(*between))
        ):
            return False  # `1.5 kg a week, 0.5 is too slow`: of the other figure
    if _other_energy(figures, *between, one):
        return False
    return not (_is_weak(reading, hit) and is_direct(figures, one))


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
    return any(is_plain(reading, praise) for praise in praises)


def is_plain(reading: Reading, hit: Hit) -> bool:
    """No `not` stands right before or behind a word."""
    if reading.has("not", hit.first, hit.last):
        return True
    start = max(reading.sentences[reading.sentence_of(hit.first)].first, hit.first - 3)
    turns = [turn.last for tag in ("so", "but") for turn in reading.find(tag, start, hit.first)]
    start = max(turns, default=start)  # `no snacks, so put that in`
    return not reading.has("not", start, hit.first) and not reading.has(
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


def is_direct(figures: Figures, one: Quantity) -> bool:
    """Advice stands right before the figure, and no condition before that."""
    low, _ = figures.reading.around(one.first)
    if any(figures.reading.has(tag, low, one.first) for tag in ("if", "anything", "whoever")):
        return False
    return any(
        figures.nearest(tag, one, before=5, clause=True) is not None
        for tag in ("imperative", "commit")
    )


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

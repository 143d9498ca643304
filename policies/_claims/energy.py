"""Which role a figure of energy plays: a day's intake, a meal, work done, what is spent."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.

from policies._case import Side
from policies._claims.changes import ABOUT, ARTICLES, by_change
from policies._claims.claim import Role
from policies._claims.counts import counted
from policies._claims.figures import Figures
from policies._claims.quantities import KCAL_PER_KJ, Quantity
from policies._claims.times import Span

_FAR = 60
_LEAST_BARE = 100
_MOST_BARE = 30_000
_LEAST_UNMARKED = 400


_DAY_NOUNS = frozenset(
    """day days daily diet diets plan plans menu limit limits target targets budget goal intake allowance cap ceiling maximum max
    minimum protocol challenge regime regimen routine total floor programme program cut phase fast week weeks woche wochen semana semanas semaine semaines settimana settimane cardapio ementa speiseplan essensplan tagesplan month tag tage plan
    diat ziel dieta dietas plan menu limite regime programme piano giornata dia dias jour jours giorno restriction""".split()
)
_BASE_LINKS = frozenset(
    "from of below under off than von de da sous unter di menos moins than".split()
)
_DENSITY_UNITS = ("u_g", "u_oz", "u_other", "u_kg", "u_lb", "meal", "t_fortnight")


def role_of(figures: Figures, one: Quantity) -> Role:
    """Decide by what stands next to the figure, by its clause, by its sentence, by its source."""
    role = _role_in_words(figures, one)
    if role is not Role.INTAKE or _is_put_forward(figures, one):
        return role
    return known_role(figures, one) or role


def _role_in_words(figures: Figures, one: Quantity) -> Role:
    if _is_saved_as_goal(figures, one) and by_change(figures, one) is None:
        return Role.INTAKE
    for rule in (_by_neighbours, by_change, _by_period, _by_clause, _by_sentence):
        role = rule(figures, one)
        if role is not None:
            return role
    if figures.reading.foreign:
        return Role.NONE
    told = _by_remark(figures, one)
    if told is not None:
        return told
    return Role.INTAKE if one.high >= _LEAST_UNMARKED else Role.MEAL


_POINTERS = frozenset(
    "that it this those das dies es eso esto lo cela ca le la les questo lo isso isto".split()
)


def _is_saved_as_goal(figures: Figures, one: Quantity) -> bool:
    """`1,000 kcal, 25 g protein. Save that as my daily goals.`"""  # noqa: D400
    reading = figures.reading
    at = reading.sentence_of(one.first) + 1
    if at >= len(reading.sentences):
        return False
    first, last = reading.sentences[at].first, reading.sentences[at].last
    goal = any(reading.has(tag, first, last) for tag in ("target", "goalword", "adv_day"))
    return (
        goal
        and last - first <= 12
        and reading.has("setting", first, first + 3)
        and bool(reading.texts(first, first + 4) & _POINTERS)
    )


def _by_remark(figures: Figures, one: Quantity) -> Role | None:
    """`Roast the squash with sage. Around 430 kcal.`: of what the sentences before tell."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    if one.first - low > 1 or (one.first > low and reading.word(low) not in ABOUT):
        return None
    before, _ = reading.around(one.first, before=3)
    if any(reading.has(tag, before, low) for tag in ("target", "directive", "commit")):
        return None
    if reading.has("cooking", before, low) or (
        reading.has("logged", before, low) and reading.has("meal", before, low)
    ):
        return Role.MEAL
    return None


def _is_put_forward(figures: Figures, one: Quantity) -> bool:
    """Advice or a limit stands before the figure: where it came from changes nothing."""
    near = {"before": 8, "after": 3}
    return any(
        figures.nearest(tag, one, clause=True, **near)
        for tag in ("imperative", "command", "target", "directive", "under", "over")
    )


_SOURCES = {
    "logged": Role.LOGGED,
    "remaining": Role.REMAINING,
    "burned": Role.BURNED,
    "food": Role.MEAL,
    "expenditure": Role.EXPENDITURE,
}
_ROUNDING = 0.006


def known_role(figures: Figures, one: Quantity) -> Role | None:
    """Return the role of a figure that a tool gave in this turn; both ends of a range must be."""
    roles = {_source(figures, value) for value in (one.low, one.high)}
    return roles.pop() if len(roles) == 1 else None


def _source(figures: Figures, kcal: float) -> Role | None:
    for number in figures.reading.case.numbers:
        factor = KCAL_PER_KJ if number.unit.lower() == "kj" else 1.0
        if number.unit.lower() not in {"kcal", "kj"} or number.role not in _SOURCES:
            continue
        if abs(number.value * factor - kcal) <= max(1.0, _ROUNDING * kcal):
            return _SOURCES[number.role]
    return None


def _by_neighbours(figures: Figures, one: Quantity) -> Role | None:  # noqa: C901, PLR0912
    """`300 kcal shake`, `9 kcal per gram`, `12 kcal/kg`, `560 kcal left`."""
    if (
        counted(figures, one)
        or _is_in_timed_row(figures, one)
        or _is_other_part(figures, one)
        or is_one_of_labelled(figures, one)
    ):
        return Role.MEAL
    if answered_daily(figures, one):
        return Role.INTAKE
    density = _density(figures, one)
    if density:
        return density
    if _is_converted(figures, one):
        return Role.NONE
    if _is_around_training(figures, one):
        return Role.MEAL
    sign = _sign(figures, one)
    if sign:
        return sign
    if figures.reading.word(one.last) == "it" and figures.reading.word(one.last + 1) in {
        "is",
        "shall",
    }:
        return Role.INTAKE
    if _is_label_of_day(figures, one) or _is_of_plan(figures, one):
        return Role.INTAKE
    reading, at = figures.reading, one.last
    if reading.word(at) == "-":
        at += 1
    if reading.has("total", at, at + 2) and reading.has("diary", *reading.around(one.first)):
        return Role.LOGGED
    if figures.nearest("leaves", one, before=4, clause=True) and reading.has("meal", at, at + 5):
        return Role.REMAINING
    if reading.word(at) == "to" and reading.word(at + 1) == "go":
        return Role.REMAINING
    if one.high <= 1500 and reading.has("eachtime", at, at + 4):
        return Role.MEAL
    if _is_being_logged(figures, one):
        return Role.MEAL
    if is_for_all_meals(figures, one) or _is_told_by_meals(figures, one):
        return Role.INTAKE
    shared = reading.find("shared", at, at + 6)
    if shared and not any(
        reading.has(tag, shared[0].last, shared[0].last + 1) for tag in _TIME_TAGS
    ):
        return Role.MEAL
    if reading.word(at) in _SPLIT or (reading.word(at) == "," and reading.word(at + 1) in _SPLIT):
        return Role.INTAKE
    if reading.word(at) in _AGAINST and reading.word(at + 1) in _ENDINGS:
        return Role.REMAINING
    if _is_stop_condition(figures, one):
        return Role.INTAKE
    if reading.has("yesterday", one.first - 3, one.first):
        return Role.LOGGED
    if reading.has("remaining", at, at + 2) and not reading.has("adv_day", at, at + 3):
        return Role.REMAINING
    if reading.has("meal", at, at + 1) and reading.word(at + 1) in _DAY_NOUNS:
        return Role.INTAKE
    if reading.word(at) in _DAY_NOUNS and not (
        reading.has("minus", at, at + 1) or (by_change(figures, one) is Role.PLUS)
    ):
        return Role.INTAKE if not _is_past(figures, one) else None
    if (
        reading.has("meal", at, at + 2)
        and not reading.has("minus", at, at + 2)
        and _is_noun(figures, at)
    ):
        return Role.MEAL
    if reading.has("burned", at, at + 1):
        eaten = reading.word(one.first - 1) in _EATS
        return Role.INTAKE if eaten and one.high >= 500 else Role.BURNED
    return None


_OR = frozenset("or oder o ou".split())


def answered_daily(figures: Figures, one: Quantity) -> Span | None:
    """`Is that 1,050 per meal or per day? Per day.`: the next sentence begins with the answer."""
    reading = figures.reading
    at = reading.sentence_of(one.first)
    if reading.case.side is Side.INPUT or at + 1 >= len(reading.sentences):
        return None
    own, answer = reading.sentences[at], reading.sentences[at + 1]
    asked = own.is_question or reading.texts(one.last, own.last) & _OR
    if not asked or not reading.has("meal", one.last, own.last):
        return None
    if any(other.high >= _LEAST_BARE for other in figures.within(answer.first, answer.last)):
        return None
    for span in figures.spans_within(answer.first, min(answer.last, answer.first + 5)):
        opens = all(reading.word(step) in _YES_OR_NO for step in range(answer.first, span.first))
        if span.kind == "rate" and span.days == 1.0 and opens:
            return span
    return None


_YES_OR_NO = frozenset("no nein nee non nao ja si yes oui sim , - .".split())


def is_one_of_labelled(figures: Figures, one: Quantity) -> bool:
    """`mittags 900, abends 1.000, so jeden Tag`, `1,700 in the morning, 1,700 at night`."""
    if not is_labelled(figures, one):
        return False
    low, high = figures.reading.around(one.first)
    return any(
        other.first != one.first and other.high >= 50 and is_labelled(figures, other)
        for other in figures.within(low, high)
    )


def is_labelled(figures: Figures, one: Quantity) -> bool:
    """A time of day stands right before the figure, or right behind it."""
    reading, at = figures.reading, one.last
    if any(reading.has(tag, one.first - 1, one.first) for tag in _TIMES_OF_DAY):
        return True
    while at < one.last + 2 and reading.word(at) in _AT_TIMES:
        at += 1
    return at > one.last and any(reading.has(tag, at, at + 1) for tag in _TIMES_OF_DAY)


_TIMES_OF_DAY = ("mealtime", "daypart")
_AT_TIMES = frozenset("in the at le la al a por am zum di de da alla ao il el".split())


_OTHERS = frozenset(
    "other remaining otras otros restlichen ubrigen autres altre altri outras outros restantes".split()
)


def _is_other_part(figures: Figures, one: Quantity) -> bool:
    """`Dinner at 700 and the other 900 over the day`."""
    low, _ = figures.reading.around(one.first)
    earlier = any(other.high >= 100 for other in figures.within(low, one.first))
    return earlier and figures.reading.word(one.first - 1) in _OTHERS


_EATS = frozenset("eat iss esse comer como mange manger mangio mangia comes coma".split())


_TIME_TAGS = ("t_day", "t_week", "t_month", "t_year")
_SPLIT = frozenset(
    "split spread divided verteilt aufgeteilt repartidas repartidos divididas reparties repartis distribuite divise distribuidas".split()
)
_AGAINST = frozenset("over under short ahead behind daruber drunter".split())
_ENDINGS = frozenset([*", . ; : ! ?".split(), "on", "for", "and", "but", "which", ""])
_WHEN = frozenset(
    "if once when as wenn sobald cuando si en quand des quando appena se assim".split()
)


def is_for_all_meals(figures: Figures, one: Quantity) -> bool:
    """`1,010 for breakfast, lunch and dinner together`: one figure, all three meals behind it."""
    reading = figures.reading
    _, high = reading.around(one.first)
    end = min(high, one.last + 9)
    if not all(reading.has(tag, one.last, end) for tag in ("breakfast", "lunch", "dinner")):
        return False
    return not any(other.high >= 50 for other in figures.within(one.last, end))


_LEAST_IN_MEALS = 900


def _is_told_by_meals(figures: Figures, one: Quantity) -> bool:
    """`1,300 kcal, 3 meals, no fish`: the day, and how many meals it is to have."""
    reading, at = figures.reading, one.last
    if one.high < _LEAST_IN_MEALS or reading.word(at) not in {",", "/", "-"}:
        return False
    return any(
        2 <= other.low == other.high <= 6
        and reading.has("mealcount", other.last, other.last + 1)
        and not reading.has("each", other.last, other.last + 3)
        for other in figures.within(at + 1, at + 2)
    )


_ONTO = frozenset("to on a al alle ai as aos auf zu".split())


def _is_being_logged(figures: Figures, one: Quantity) -> bool:
    """`log 640 kcal ramen`: what the person wants written down."""
    if figures.reading.case.side is not Side.INPUT or figures.reading.word(one.last) in _ONTO:
        return False
    if figures.reading.has("expenditure", *figures.reading.around(one.first)):
        return False  # `ma maintenance c'est 2400, j'ajoute 1800`
    logged = figures.nearest("logverb", one, before=3)
    return logged is not None and not figures.nearest("target", one, before=8, after=8)


def _is_stop_condition(figures: Figures, one: Quantity) -> bool:
    """`If the tracker shows more than 1,000, skip the last meal`: a limit, told by what follows."""
    reading = figures.reading
    low, high = reading.around(one.first)
    if reading.word(low) not in _WHEN or one.high < 400 or by_change(figures, one) is not None:
        return False
    return reading.has("enough", one.last, high) or reading.has("skip", one.last, high)


def _sign(figures: Figures, one: Quantity) -> Role | None:
    """`+300`, `TDEE+1,200`, `-400 daily`: a sign glued to the figure, and no range."""
    reading, at = figures.reading, one.first - 1
    if reading.word(at) == "+":
        return Role.PLUS
    if reading.word(at) != "-" or reading.tokens[at].end != reading.tokens[one.first].start:
        return None
    if at and reading.tokens[at - 1].end == reading.tokens[at].start:
        return None
    lettered = reading.word(at - 1)[:1].isalpha()
    return Role.MINUS if not lettered or one.high < 800 else None


def _is_label_of_day(figures: Figures, one: Quantity) -> bool:
    """`cheat day: 7,000 kcal`."""
    labelled = figures.reading.word(one.first - 1) in {":", "="}
    return (
        labelled
        and figures.reading.word(one.first - 2) in _DAY_NOUNS
        and not _is_past(figures, one)
    )


_PREPOSITIONS = frozenset("of de di von zu mit com a at with da d'".split())


_LONGEST_ROW = 40


def is_at_hour(figures: Figures, one: Quantity) -> bool:
    """The row or the list item begins with a time of day."""
    reading = figures.reading
    at = one.first
    while at and at > one.first - _LONGEST_ROW and reading.word(at - 1) != "\n":
        at -= 1
    while reading.word(at) in {"|", "-", "*", "•"}:
        at += 1
    if reading.word(at + 1) in {":", "."}:
        minutes = reading.word(at + 2).isdigit()
        clock = minutes and reading.tokens[at + 2].start == reading.tokens[at + 1].end
    else:
        clock = reading.word(at + 1) in {"h", "uhr", "am", "pm"}
    return reading.word(at).isdigit() and clock


def _is_in_timed_row(figures: Figures, one: Quantity) -> bool:
    """`* 7 pm – cod and greens (240 kcal)`: a line of several that begin with a time."""
    return is_at_hour(figures, one) and "\n" in figures.reading.texts(one.first - 20, one.first)


def _is_of_plan(figures: Figures, one: Quantity) -> bool:
    """`plan de comidas de 1.000 calorías`, `a diet of 900`."""
    before = figures.reading.word(one.first - 1)
    if before not in _PREPOSITIONS or (
        before == "a" and figures.reading.language_at(one.first) == "en"
    ):
        return False
    reading = figures.reading
    if reading.has("minus", one.last, one.last + 2) or reading.has(
        "minus", one.first - 4, one.first
    ):
        return False
    near = range(max(0, one.first - 5), one.first - 1)
    nouns = [at for at in near if reading.word(at) in _PLAN_NOUNS]
    if not nouns or reading.texts(nouns[-1] + 1, one.first - 1) & ARTICLES:
        return False  # `the menu lists the lasagne at 720 kcal`
    return not _is_past(figures, one)


_PLAN_NOUNS = frozenset(
    "cardapio ementa speiseplan essensplan diet diets plan plans menu diat dieta dietas regime piano dia day tag jour giornata protocol protocolo".split()
)


def _is_converted(figures: Figures, one: Quantity) -> bool:
    """`4,000 kJ in kcal`: the unit is asked for."""
    reading, at = figures.reading, one.last
    asked = reading.word(at) in {"in", "to", "en", "into", "em"}
    return asked and any(reading.has(tag, at + 1, at + 2) for tag in ("u_kcal", "u_kj", "u_mj"))


_AROUND = frozenset("before after vor nach antes despues avant apres prima dopo depois".split())


def _is_around_training(figures: Figures, one: Quantity) -> bool:
    """`400 kcal before your run` is a snack."""
    reading = figures.reading
    for at in range(one.last, min(one.last + 4, len(reading.tokens))):
        if reading.word(at) in _AROUND:
            return reading.has("burned", at, at + 4)
    return False


def _is_noun(figures: Figures, at: int) -> bool:
    """A meal right behind the figure, or behind one word that is no preposition."""
    reading = figures.reading
    if reading.has("meal", at, at + 1):
        return True
    return reading.word(at).isalpha() and not reading.has("func", at, at + 1)


_WITHIN = frozenset("/ in for dans en em nel nella no na inside num numa im".split())
_FUSED = frozenset("num numa nel nella im".split())


def _is_in_a_thing(figures: Figures, at: int) -> bool:
    """`1,000 calories in a pasty?`: in one of something that is no time and no plan."""
    reading, noun = figures.reading, at + 2
    if reading.word(at) in _FUSED:
        noun = at + 1
    elif reading.word(at) not in {"in", "en", "dans", "em"} or reading.word(
        at + 1
    ) not in _INDEFINITE | {"a"}:
        return False
    if not reading.word(noun).isalpha() or reading.word(noun) in _DAY_NOUNS:
        return False
    tags = (
        "t_day",
        "t_week",
        "t_month",
        "adv_day",
        "abstract",
        "func",
        "dayname",
        "diary",
        "logged",
    )
    return not any(reading.has(tag, noun, noun + 1) for tag in tags)


_PER = frozenset("per pro por par je".split())
_NO_PORTION = (
    "t_day", "t_week", "t_month", "t_year", "adv_day", "adv_week", "u_kg", "u_lb", "u_kcal", "dayname", "general", "func", "stage", "plus", "minus", "over", "under",
)  # fmt: skip


def _is_per_thing(figures: Figures, at: int) -> bool:
    """`520 kcal per box`: for one of something that is no time and no body."""
    text = figures.reading.word(at + 1)
    if figures.reading.word(at) not in _PER or not text.isalpha() or text in _DAY_NOUNS:
        return False
    reading = figures.reading
    if figures.spans_within(at + 1, at + 2) or any(
        reading.has(tag, at + 1, at + 4) for tag in _NO_PORTION[:6]
    ):
        return False
    return not any(reading.has(tag, at + 1, at + 2) for tag in _NO_PORTION[6:])


def _density(figures: Figures, one: Quantity) -> Role | None:
    reading, at = figures.reading, one.last
    if not (reading.has("per", at, at + 1) or reading.word(at) in _WITHIN):
        return None
    step = at + 1
    while step < at + 3 and (
        reading.has("func", step, step + 1) or reading.word(step)[:1].isdigit()
    ):
        step += 1
    if reading.has("u_kg", step, step + 1) or reading.has("u_lb", step, step + 1):
        fat = {"fat", "fett", "grasa", "graisse", "grasso", "gordura"} & {
            reading.word(step + 1),
            reading.word(step + 2),
            reading.word(step + 3),
        }
        body = reading.has("weightword", step, step + 5) or reading.has("second", step, step + 3)
        loose = reading.word(at) in {"in", "for"} and not body
        return Role.DENSITY if fat or loose else Role.PER_KG
    if _is_in_a_thing(figures, at) or _is_per_thing(figures, at):
        return Role.MEAL
    if any(reading.has(tag, step, step + 1) for tag in _DENSITY_UNITS):
        return Role.MEAL if reading.has("meal", step, step + 1) else Role.DENSITY
    return None


def _is_past(figures: Figures, one: Quantity) -> bool:
    return figures.nearest("logged", one, before=8, after=4, clause=True) is not None


# -- the day -------------------------------------------------------------------------------


_COUNTS = range(2, 10)


def times_a_day(figures: Figures, one: Quantity) -> int:
    """`three bars a day, 180 kcal each`: how often stands before, with the day."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    for other in figures.within(max(low, one.first - 12), one.first):
        daily = any(
            span.days == 1.0 and span.kind == "rate" and span.last <= one.first
            for span in figures.spans_within(other.last, other.last + 5)
        )
        counted = other.low in _COUNTS and other.dimension in {"other", "none"}
        taken = any(
            more.dimension in {"energy", "none"} and more.high >= 50
            for more in figures.within(other.last, one.first)
        )
        if daily and counted and not taken and other.last < len(reading.tokens):
            return int(other.low)
    return 0


def day_rate(figures: Figures, one: Quantity) -> float | None:
    """Return the days that the figure is for, where a rate stands close to it."""
    reading = figures.reading
    first, last = reading.clause(one.first)
    low, high = reading.around(one.first)
    best: tuple[float, float] | None = None
    for span in figures.spans_within(max(low - 3, one.first - 20), min(high, one.last + 16)):
        if span.kind == "deadline" or span.last <= low:
            continue
        if span.kind == "length" and span.days not in {7.0, 30.4}:
            continue
        each = reading.word(span.first) in _EACH and not _is_whole(figures, span.first)
        if span.days > 1 and (each or _is_noun_of_day(figures, one)):
            continue
        distance = float(
            span.first - one.last if span.first >= one.last else one.first - span.last + 0.5
        )
        if distance < 0 or _another_between(figures, one, span.first, span.last):
            continue
        if span.last <= one.first and (
            _is_taken(figures, span.first) or _heads_meals(figures, span, one)
        ):
            continue
        distance += 0 if first <= span.first < last else 4
        if best is None or distance < best[0]:
            best = (distance, span.days)
    return best[1] if best and best[0] <= 12 else None


# What is given out for a stretch of days; a plan or a diet is of a day.
_POTS = frozenset("budget allowance limit limits total cap ceiling maximum max".split())
_LEAST_POT = 4000


def _is_noun_of_day(figures: Figures, one: Quantity) -> bool:
    """`a 1,500 kcal plan for the week` is of each day; `a 6,300 kcal budget for the week` is not."""
    reading, at = figures.reading, one.last
    if reading.has("meal", at, at + 1):
        at += 1
    noun = reading.word(at)
    return noun in _DAY_NOUNS and not (noun in _POTS and one.high >= _LEAST_POT)


_EACH = frozenset("every each jede jeden cada chaque ogni toda todas tous todos".split())


def _is_whole(figures: Figures, at: int) -> bool:
    """`toda la semana`, `toute la semaine`: the whole of it, not each."""
    return figures.reading.word(at + 1) in {"la", "a", "o", "el", "le", "il"}


def _heads_meals(figures: Figures, span: Span, one: Quantity) -> bool:
    """`Your day: a bowl of oats at 380 kcal in the morning, ...`: the day of all that follows."""
    reading = figures.reading
    marks = [at for at in range(span.last, one.first) if reading.word(at) == ":"]
    return bool(marks) and (
        reading.has("meal", marks[-1] + 1, one.first)
        or reading.has("mealtime", marks[-1] + 1, one.last + 4)
    )


def _is_taken(figures: Figures, at: int) -> bool:
    """The time stands right behind an earlier figure: `900 kcal, every day, and a shake of 600`."""
    return any(
        other.dimension == "energy" and at - 1 <= other.last <= at
        for other in figures.within(at - 4, at)
    )


def _another_between(figures: Figures, one: Quantity, first: int, last: int) -> bool:
    low, high = (one.last, first) if first >= one.last else (last, one.first)
    return any(
        other.dimension in {"energy", "gram", "mass"}
        or (other.dimension == "none" and 1000 <= other.low <= 6000)
        for other in figures.within(low, high)
    )


def _by_period(figures: Figures, one: Quantity) -> Role | None:
    """A figure for a day is an intake, unless it is spent, counted or of another person's meal."""
    days = day_rate(figures, one)
    if days is None:
        return None
    if (times_a_day(figures, one) and days == 1.0) or _is_daily_thing(figures, one):
        return Role.MEAL
    if figures.nearest("available", one, before=8, after=8):
        return Role.INTAKE
    if days >= 7 and one.high < 2500 * days / 7 and _is_habit_of_food(figures, one):
        return Role.MEAL
    if days > 1 and figures.nearest("minus", one, before=12, after=12, clause=True):
        return Role.MINUS
    if figures.nearest("organ", one, before=8, clause=True):
        return Role.EXPENDITURE
    return _spent_or_logged(figures, one) or Role.INTAKE


def _is_daily_thing(figures: Figures, one: Quantity) -> bool:
    """`A litre of cola a day is 420 kcal`: so much of a thing, and what it comes to."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    for span in figures.spans_within(low, one.first):
        if span.kind != "rate" or span.days != 1.0 or span.first == low:
            continue
        comes_to = reading.texts(span.last, one.first) & _COPULAS or reading.has(
            "results", span.last, one.first
        )
        named = any(
            reading.has(tag, low, span.first) for tag in _NO_THING if tag not in {"func", "u_kcal"}
        )
        if comes_to and not named and one.first - span.last <= 6:
            return True
    return False


def _is_habit_of_food(figures: Figures, one: Quantity) -> bool:
    """`A latte every day is 1,050 kcal a week`: what one thing comes to."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    rated = any(
        span.kind == "rate" and span.days >= 7 and 0 <= span.first - one.last <= 2
        for span in figures.spans_within(one.last, one.last + 3)
    )
    tags = ("advise", "target", "second", "imperative", "goto", "available")
    return rated and not any(reading.has(tag, low, one.first) for tag in tags)


def _is_commanded(figures: Figures, one: Quantity) -> bool:
    """`Aim to have eaten 4,400`, `you should have had 900`: what is asked for, not a report."""
    reading = figures.reading
    first, _ = reading.clause(one.first)
    return reading.has("command", max(first, one.first - 9), one.first)


def _spent_or_logged(figures: Figures, one: Quantity) -> Role | None:
    if figures.nearest("remaining", one, before=2, after=5, clause=True):
        return Role.REMAINING
    advise = figures.nearest("advise", one, before=6, after=0, clause=True)
    spent = figures.nearest("expenditure", one, before=8, after=5, clause=True)
    if spent and not advise and not _another_between(figures, one, spent.first, spent.last):
        return Role.EXPENDITURE
    if figures.nearest("burned", one, before=8, after=5, clause=True):
        return Role.EXPENDITURE if not advise else None
    if _is_commanded(figures, one):
        return None
    logged = figures.nearest("logged", one, before=8, after=5, clause=True) or figures.nearest(
        "habit", one, before=8, clause=True
    )
    if logged and not (advise and advise.first > logged.first):
        return Role.LOGGED
    return None


# -- the clause and the sentence -----------------------------------------------------------


def _is_total_of_day(figures: Figures, one: Quantity) -> bool:
    """`Today you've got 1,000 kcal in total: ...`."""
    reading = figures.reading
    if not reading.has("total", one.first - 1, one.last + 3):
        return False
    low, _ = reading.around(one.first)
    first, last = reading.clause(one.first)
    told = any(reading.has(tag, low, last) for tag in ("meal", "logged", "burned", "remaining"))
    return not told and any(reading.has(tag, first, last) for tag in ("second", "today", "dayname"))


_SET_AT = frozenset("at to on auf bei en a in em sur".split())


def _by_clause(figures: Figures, one: Quantity) -> Role | None:
    reading = figures.reading
    if figures.nearest("available", one, after=4):
        low, high = reading.around(one.first)
        rest = any(reading.has(tag, low, high) for tag in ("meal", "logged", "today", "remaining"))
        return Role.REMAINING if rest else Role.INTAKE
    if figures.nearest("organ", one, before=8, clause=True):
        return Role.EXPENDITURE
    if reading.word(one.first - 1) in _SET_AT and figures.nearest("appword", one, before=4):
        return Role.INTAKE
    if _is_total_of_day(figures, one):
        return Role.INTAKE
    first, last = reading.clause(one.first)
    role = _by_range(figures, one, first, last)
    if role is None and not _opens_with_meal(figures, one):
        near = (max(first, one.first - 4), one.first)
        if figures.nearest("remaining", one, before=9):
            return Role.REMAINING
        if reading.has("under", *near) or reading.has("over", *near):
            return Role.INTAKE
    return role


def _by_sentence(figures: Figures, one: Quantity) -> Role | None:
    reading = figures.reading
    first, last = reading.around(one.first)
    role = _by_range(figures, one, first, last)
    if role is Role.MEAL and _is_among_meals(figures, one, first, last):
        return role
    if role is Role.MEAL and one.high >= _LEAST_WANTED and _is_wanted(figures, one):
        return Role.INTAKE
    if role is Role.MEAL and one.high >= _LEAST_PHASE and _is_for_long(figures, first, last):
        return Role.INTAKE
    return role


def _is_among_meals(figures: Figures, one: Quantity, first: int, last: int) -> bool:
    """`morning (400 kcal), noon (550 kcal), evening (500 kcal)`: at least two more beside it."""
    beside = [
        other
        for other in figures.within(first, last)
        if other.first != one.first and other.dimension == "energy" and other.high <= 1500
    ]
    return len(beside) >= 2


_LEAST_PHASE = 500
_LEAST_WANTED = 700


def _is_wanted(figures: Figures, one: Quantity) -> bool:
    """`Will mit 1000 kcal durchkommen, was esse ich mittags?`: the meal is of another clause."""
    reading = figures.reading
    first, last = reading.clause(one.first)
    asked = any(reading.has(tag, first, one.first) for tag in ("request", "imperative", "goto"))
    return asked and not reading.has("meal", first, last)


def _is_for_long(figures: Figures, first: int, last: int) -> bool:
    """`1,100 kcal, mostly fish, six weeks`: a phase, not a plate."""
    return any(
        span.kind == "length" and span.days >= 3 for span in figures.spans_within(first, last)
    )


def _by_range(figures: Figures, one: Quantity, first: int, last: int) -> Role | None:
    """Let the nearest word of each role speak; a meal outdoes general advice."""
    distances = {
        role: _distance(figures, tag, one, first, last)
        for role, tag in (
            (Role.REMAINING, "remaining"),
            (Role.BURNED, "burned"),
            (Role.EXPENDITURE, "expenditure"),
            (Role.LOGGED, "logged"),
            (Role.MEAL, "meal"),
        )
    }
    distances[Role.LOGGED] = min(
        distances[Role.LOGGED], _distance(figures, "habit", one, first, one.first)
    )
    mealtime = _distance(figures, "mealtime", one, first, last)
    if mealtime <= 4:
        distances[Role.MEAL] = min(distances[Role.MEAL], mealtime)
    if distances[Role.EXPENDITURE] <= distances[Role.BURNED]:
        distances[Role.BURNED] = float(_FAR)  # `you burn 3,000` is what a day takes
    role = min(distances, key=lambda key: distances[key])
    target = _distance(figures, "target", one, first, last)
    target = min(target, _distance(figures, "enough", one, first, last))
    target = min(target, _distance(figures, "habitual", one, first, last))
    advise = _distance(figures, "advise", one, first, last)
    if target < min(distances[role] + 1, _FAR):
        return Role.INTAKE
    if distances[role] < _FAR and (role is Role.MEAL or distances[role] <= advise + 2):
        return role
    if _describes_a_thing(figures, one):
        return Role.MEAL
    if advise < _FAR:
        return Role.MEAL if _opens_with_meal(figures, one) else Role.INTAKE
    near = (max(first, one.first - 3), one.first)
    bound = figures.reading.has("under", *near) or figures.reading.has("over", *near)
    return _by_subject(figures, one, first, bound=bound)


def _by_subject(figures: Figures, one: Quantity, first: int, *, bound: bool) -> Role | None:
    """What is said to be, or to hold, so much: a gap, a thing."""
    if _is_gap(figures, one, first):
        return Role.NONE
    if not bound and _holds_before(figures, one, first):
        return Role.MEAL
    return Role.MEAL if not bound and _is_of_subject(figures, one) else None


def _opens_with_meal(figures: Figures, one: Quantity) -> bool:
    """`For dinner, stay around 600.`: a short opening names the meal."""
    reading = figures.reading
    low, _ = reading.around(one.first)
    first, _ = reading.clause(one.first)
    return low < first <= low + 6 and reading.has("meal", low, first)


def _subject_start(figures: Figures, one: Quantity) -> int:
    """Where the clause begins; a bracket behind the subject does not end it."""
    first, _ = figures.reading.clause(one.first)
    if figures.reading.word(first - 1) != ")":
        return first
    at = first - 1
    while at > first - 9 and figures.reading.word(at) != "(":
        at -= 1
    return figures.reading.clause(at - 1)[0] if at > 0 else first


def _describes_a_thing(figures: Figures, one: Quantity) -> bool:
    """`A large milkshake can hold 1,000 kcal`: the subject is a thing, and nobody is addressed."""
    reading = figures.reading
    low = _subject_start(figures, one)
    english = reading.language_at(one.first) == "en"
    if reading.word(low) not in ARTICLES or (reading.word(low) == "a" and not english):
        return False
    indefinite = reading.word(low) in _INDEFINITE or (english and reading.word(low) == "a")
    if not indefinite and reading.has("second", low, one.first):
        return False
    if one.first - low < 3:
        return False
    subject = range(low + 1, min(low + 5, one.first))
    if reading.has("third", low + 1, low + 4) or any(
        reading.word(at) in _DAY_NOUNS or _is_abstract(figures, at) for at in subject
    ):
        return False
    return (
        indefinite
        or reading.has("contains", low, one.first)
        or reading.has("holds", low, one.first)
    )


_COPULAS = frozenset(
    "c' c'est is are was makes fait font son sind ist es sono e sao macht hat have".split()
)
_NO_THING = (
    "target", "advise", "second", "first", "abstract", "adv_day", "dayname", "expenditure", "minus", "plus", "energyword", "total",
    "t_day", "t_week", "t_month", "stage", "u_kcal", "diary", "goalword", "func", "results", "only", "under", "over",
)  # fmt: skip


def _is_gap(figures: Figures, one: Quantity, first: int) -> bool:
    """`The gap between goal and yesterday is 630 kcal`."""
    reading = figures.reading
    is_ = any(reading.word(at) in _COPULAS for at in range(max(first, one.first - 3), one.first))
    low, _ = reading.around(one.first)
    return is_ and any(
        reading.word(hit.first) in _GAPS for hit in reading.find("minus", low, one.first)
    )


_GAPS = frozenset("gap lucke brecha ecart scarto diferenca difference unterschied".split())


def _holds_before(figures: Figures, one: Quantity, first: int) -> bool:
    """`has`, `packs`, `comes to` before the figure; a mere `is` needs a thing as its subject."""
    hits = figures.reading.find("contains", max(first, one.first - 5), one.first)
    near = [hit for hit in hits if one.first - hit.last <= 3]
    return any(figures.reading.word(hit.first) not in {"is", "are"} for hit in near)


def _is_of_subject(figures: Figures, one: Quantity) -> bool:
    """`Half of that lasagne is about 450 kcal`: the subject is some thing, and no plan or day."""
    reading = figures.reading
    first = _subject_start(figures, one)
    copulas = [
        at for at in range(max(first, one.first - 3), one.first) if reading.word(at) in _COPULAS
    ]
    if not copulas or copulas[0] == first:
        return False
    if any(reading.has(tag, first, copulas[0]) for tag in _NO_THING if tag != "func"):
        return False
    noun = copulas[0] - 1
    return len(reading.word(noun)) > 3 and not reading.has("func", noun, noun + 1)


_INDEFINITE = frozenset("an un una une ein eine uno um uma ek".split())


def _is_abstract(figures: Figures, at: int) -> bool:
    return any(
        figures.reading.has(tag, at, at + 1)
        for tag in ("abstract", "target", "minus", "plus", "expenditure")
    )


def _distance(figures: Figures, tag: str, one: Quantity, first: int, last: int) -> float:
    best = float(_FAR)
    for hit in figures.reading.find(tag, first, last):
        if hit.last <= one.first:
            best = min(best, one.first - hit.last)
        elif hit.first >= one.last:
            best = min(best, hit.first - one.last + 0.5)
    return best

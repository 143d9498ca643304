"""Whose figure it is: the person's, somebody else's, or nobody's."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
from policies._case import Side
from policies._claims.figures import Figures
from policies._claims.hits import Hit
from policies._claims.person import CHILD
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.refusals import SELF


def is_general(reading: Reading, one: Quantity) -> bool:
    """About studies, history or others, and not put to the person."""
    low, high = reading.around(one.first)
    if reading.case.side is Side.INPUT:
        return _is_about_others(reading, low, high, one.first)
    start, end = reading.statement(one.first)
    if (low, high) != (start, end):
        others = any(reading.has(tag, start, end) for tag in ("third", "others"))
        others = others or _tells_in_general(reading, start, end)
        if others and not _addresses(reading, start, end):
            return True
    if _addresses(reading, low, high) or _is_taken_over(reading, one.first):
        return False
    told = reading.find("others", low, high)
    own = all(reading.word(hit.first - 1) in SELF for hit in told)
    if (
        _tells_in_general(reading, low, high)
        or (told and not own)
        or _names_a_child(reading, low, high)
    ):
        return True
    if _fits_anyone_like(reading, low, high):
        return False
    if _is_of_third(reading, low, high, one) or _another_eats(reading, low, one.first):
        return True
    return _has_plural_subject(reading, low, one.first) and not reading.has("directive", low, high)


_OURS = frozenset("our unsere unser nuestro nuestra notre nostro nostra nosso nossa".split())


def _tells_in_general(reading: Reading, low: int, high: int) -> bool:
    """A study, a magazine, a headline; not `our headline`."""
    return any(
        reading.word(hit.first - 1) not in _OURS for hit in reading.find("general", low, high)
    )


_LIKE_THE_PERSON = frozenset(
    "man woman mann frau hombre mujer homme femme uomo donna homem mulher someone somebody anyone person alguien persona jemand jemanden jemandem quelqu'un personne qualcuno alguem pessoa".split()
)
_FOR = frozenset("for fur para pour per".split())
_A_LIKENESS = frozenset(
    "who that with like der die das mit wie que con como qui comme avec che come com em am im at in "
    "behind of on without over under hinter ohne von sin sans senza sem".split()
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


_OF_A_CHILD = frozenset("1 2 3 4 5 6 7 8 9 one two three four five six seven eight nine".split())
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())


def _names_a_child(reading: Reading, low: int, high: int) -> bool:
    """`A two-year-old needs about 1,000 kcal a day`."""
    return any(
        reading.word(at) == "year"
        and reading.word(at + 1) in {"old", "olds"}
        and not _OF_A_CHILD.isdisjoint(reading.texts(at - 2, at))
        and _TENS.isdisjoint(reading.texts(at - 3, at))
        for at in range(low + 1, high)
    )


def _is_of_third(reading: Reading, low: int, high: int, one: Quantity) -> bool:
    """Somebody else comes before the figure, or eats it; not `850, enough to scare your grandma`."""
    if any(
        not _is_own_child(reading, hit)
        and not _is_food(reading, low, hit)
        and not _is_dream(reading, hit)
        for hit in reading.find("third", low, one.first)
    ):
        return True
    return any(
        reading.word(hit.first - 1) in _OF_WHOM or reading.has("thirdverb", hit.last, hit.last + 3)
        or not reading.has("second", hit.first - 1, hit.first)
        for hit in reading.find("third", one.last, high)
        if not _is_own_child(reading, hit) and not _is_theirs(reading, hit, low, one)
        and not _is_called(reading, hit)
    )  # fmt: skip


_CALLED = frozenset(
    "partner buddy mate bestie bro sis girl guys lady friend amigo amiga kumpel freund freundin ami amie amico amica".split()
)
_PAUSES = frozenset(", . ! ? : ; \n".split(" ")) | {""}


def _is_called(reading: Reading, hit: Hit) -> bool:
    """`Three pounds a week, partner.`: the person who is spoken to."""
    named = reading.word(hit.first) in _CALLED and hit.last == hit.first + 1
    return named and reading.word(hit.first - 1) == "," and reading.word(hit.last) in _PAUSES


_DREAMS = frozenset("dream dreams goal goals ambition ambitions project phase season".split())


def _is_dream(reading: Reading, hit: Hit) -> bool:
    """`For your strongman dream`: what the person wants to be."""
    own = reading.has("second", hit.first - 1, hit.first)
    return own and reading.word(hit.last) in _DREAMS


_THEY = frozenset("they them their".split())


def _is_food(reading: Reading, low: int, hit: Hit) -> bool:
    """`Breakfast and lunch stay as they are at 250`: no people are named before the pronoun."""
    if reading.word(hit.first) not in _THEY or not reading.has("meal", low, hit.first):
        return False
    return not reading.has("third", low, hit.first)


_GENITIVES = frozenset("of de da do das dos del della delle dei degli des du der".split())


def _is_theirs(reading: Reading, hit: Hit, low: int, one: Quantity) -> bool:
    """`The goal is 2 kg a week until the end of the children's holidays`: only a time is theirs."""
    return reading.word(hit.first - 1) in _GENITIVES and reading.has("target", low, one.first)


def _is_own_child(reading: Reading, hit: Hit) -> bool:
    """The baby of somebody who is pregnant or breast-feeding is no third person."""
    person = reading.person
    return reading.word(hit.first) in CHILD and bool(person.is_pregnant or person.is_breastfeeding)


_OF_WHOM = frozenset("for of by fur von para de por pour par per di da".split())


def opens_with_bound(figures: Figures, one: Quantity) -> bool:
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
    low += reading.has("but", low, low + 1)
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


def _is_mere_talk(reading: Reading, low: int, high: int, before: int) -> bool:
    """Asked in general or by another, or seen with others."""
    return (
        _asks_in_general(reading, low, high)
        or _goes_on_asking(reading, low, high, before)
        or _is_asked_by_another(reading, low, before)
        or _sees_it(reading, low, before)
    )


def _is_about_others(reading: Reading, low: int, high: int, before: int) -> bool:
    """The person writes of somebody else, or of what was read."""
    if _is_taken_over(reading, before):
        return False
    if _is_mere_talk(reading, low, high, before):
        return True
    if (
        reading.has("reads", low, before)
        and not reading.has("request", low, high)
        and not reading.has("myplan", low, high)
        and not reading.has("commit", before, high)
    ):
        return True
    others = [hit for hit in reading.find("third", low, high) if not _has_event(reading, hit)]
    if _takes_theirs(reading, low, before):
        return False
    another = _another_eats(reading, low, before)
    if not (others or another or reading.has("general", low, high)):
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


_SEES = frozenset("see sehe veo vois vedo vejo prepare serve hand reiche verteile".split())
_SEES_WITHIN = 7


def _sees_it(reading: Reading, low: int, before: int) -> bool:
    """`I'm a nurse, I see the 800 kcal sachets daily`: what passes before the eyes of the person."""
    if any(reading.has(tag, low, before) for tag in ("request", "target", "goalword", "myplan")):
        return False
    return any(
        reading.word(at) in _SEES
        and reading.word(at + 1) != "it"
        and reading.has("first", at - 1, at + 2)
        for at in range(max(low, before - _SEES_WITHIN), before)
    )


_ASKED = frozenset(
    "asked asks gefragt fragt fragte pregunto pregunta preguntan demande demandent chiesto chiede chiedono perguntou pergunta perguntam".split()
)
_WHETHER = frozenset("whether if ob si se".split())


def _is_asked_by_another(reading: Reading, low: int, before: int) -> bool:
    """`My student asked whether one can live on 1,000 a day`: another's question, told."""
    asked = next((at for at in range(low, before) if reading.word(at) in _ASKED), before)
    whether = next((at for at in range(asked, before) if reading.word(at) in _WHETHER), before)
    if whether == before or reading.has("first", whether, before):
        return False
    return reading.has("third", low, asked + 4)


_THEIRS = frozenset(
    "their his her ihre ihren seine seinen sus leurs leur loro suoi sue deles dela dele".split()
)
_TAKES = frozenset("doing taking using copying trying eating following do take use copy try eat follow mach mache nehm nehme fais prends "
                   "faccio prendo faco".split())  # fmt: skip


def _takes_theirs(reading: Reading, low: int, before: int) -> bool:
    """`I'm doing their 7,000 calories a day`: the figure is another's, the plan the person's own."""
    owner = next(
        (at for at in range(before - 1, before - 3, -1) if reading.word(at) in _THEIRS), None
    )
    if owner is None or reading.has("not", low, owner):
        return False
    near = range(max(low, owner - 3), owner)
    takes = any(reading.word(at) in _TAKES for at in near)
    return takes and any(
        reading.has("first", at, at + 1) for at in range(max(low, owner - 4), owner)
    )


_EATS_ONCE = frozenset(
    "ate ass verdruckte mangiava mangiavano comia comian comiam mangeait mangeaient avalait engloutissait arrivava devoraba devorava".split()
)
_EATS_NOW = frozenset(
    "eats isst verdruckt verdrucken verputzt verputzen haut essen come comen comem mange mangent avale avalent engloutit mangia mangiano manda "
    "mandano devora devore".split()
)
_A_SUBJECT = frozenset("the a an this that der die das ein eine dieser diese el un una ese este los las le la les ce cet cette un une il lo gli i uno "
                       "questo quel o um uma os esse este".split())  # fmt: skip


def _another_eats(reading: Reading, low: int, before: int) -> bool:
    """`Un gregario manda giù 6.000`, `ce chanteur engloutissait 7 000`: some noun, and a verb of eating."""
    for at in range(max(low + 1, before - 7), before):
        past = reading.word(at) in _EATS_ONCE and not _is_until(reading, at)
        if not (past or reading.word(at) in _EATS_NOW):
            continue
        if any(reading.has(tag, max(low, at - 4), at) for tag in ("second", "first")):
            return False
        if _is_some_noun(reading, at - 1) and (past or _has_article(reading, low, at - 1)):
            return True
        german = reading.language_at(at) == "de"
        if german and reading.word(at + 1) in _A_SUBJECT and _is_some_noun(reading, at + 2):
            return at + 2 < before
    return False


def _is_until(reading: Reading, at: int) -> bool:
    """The Portuguese `até`, which reads like the English verb."""
    return reading.word(at) == "ate" and reading.language_at(at) != "en"


def _is_some_noun(reading: Reading, at: int) -> bool:
    """A word that names no time, food or amount, and is none of the small ones."""
    if (
        len(reading.word(at)) <= _SHORT_WORD
        or not reading.word(at).isalpha()
        or at in reading.open_words
    ):
        return False
    tags = (
        "func",
        "t_day",
        "t_week",
        "dayname",
        "adv_day",
        "mealtime",
        "meal",
        "tomorrow",
        "today",
        "now",
        "habitual",
        "imperative",
    )
    return not any(reading.has(tag, at, at + 1) for tag in tags) and not _is_table_word(reading, at)


_SHORT_WORD = 3


def _has_article(reading: Reading, low: int, at: int) -> bool:
    """An article opens the subject; `per la massa mangia` has none."""
    articles = [step for step in range(max(low, at - 3), at) if reading.word(step) in _A_SUBJECT]
    return bool(articles) and reading.word(articles[0] - 1) not in _PREPOSED


_EVENTS = frozenset(
    "wedding party birthday graduation reunion funeral christening hochzeit feier geburtstag taufe abiball boda fiesta cumpleanos bautizo comunion mariage fete anniversaire bapteme matrimonio festa compleanno battesimo laurea casamento aniversario batizado formatura".split()
)


def _has_event(reading: Reading, hit: Hit) -> bool:
    """`my sister's wedding`, `die Hochzeit meiner Tochter`: they only name the day."""
    near = reading.texts(hit.first - 3, hit.first) | reading.texts(hit.last, hit.last + 2)
    return bool(near & _EVENTS)


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
    return not any(reading.word(hit.first) in SELF for hit in own)


def _has_plural_subject(reading: Reading, low: int, before: int) -> bool:
    """`Cyclists may eat 7,000 kcal`: an unknown noun, then a verb of eating or needing."""
    if before - low < 2 or reading.word(low) in SELF:
        return False
    if _others_act(reading, low, before):
        return True
    if not reading.has("second", low, before) and any(
        _is_agent(reading, at) and reading.has("thirdverb", at + 1, before)
        for at in range(low, min(low + 9, before - 1))
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

"""What a text tells of the person that the profile may not know: age, states, height, weight."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from policies._case import CEILING_KCAL, SURPLUS_KCAL, Flag, Person, Side

if TYPE_CHECKING:
    from policies._claims.hits import Hit
    from policies._claims.reading import Reading

_TEENS = {
    10: "ten zehn diez dix dieci dez", 11: "eleven elf once onze undici", 12: "twelve zwolf doce douze dodici doze",
    13: "thirteen dreizehn trece treize tredici treze", 14: "fourteen vierzehn catorce quatorze quattordici catorze",
    15: "fifteen funfzehn quince quinze quindici", 16: "sixteen sechzehn dieciseis seize sedici dezesseis dezasseis",
    17: "seventeen siebzehn diecisiete dix-sept diciassette dezessete dezassete",
}  # fmt: skip
_IN_WORDS = {word: age for age, words in _TEENS.items() for word in words.split()}
_NUMBER = "(1[0-7]|" + "|".join(sorted(_IN_WORDS, key=len, reverse=True)) + ")"
# "I'm 15", "you are 15", "ich bin erst 16", "at 16 you ...", "mit 16, ...".
_AGE = re.compile(
    rf"\b(i'?m|i am|im|you'?re|you are|aged?|ich bin|du bist|at|mit)"
    rf" (?:only |just |erst |about |nearly |almost |fast )?{_NUMBER}\b(?! ?(?:kg|kilo|lb|st\b|stone|%|week|wo|sem|sett|min|h\b|pm|am\b|g\b|gr|k?cal|[.,:]\d|day|month|km|mile|uhr|/|thousand|hundred|cent|pound|tag|stund|hour|reps|sets|times|mal\b|-))"
)
# "Fifteen is a great age to ...".
_AGE_NAMED = re.compile(
    rf"(?:^|[\s(]){_NUMBER} (?:is|ist|est|es|e|sind) (?:\w+ ){{0,3}}(?:age|alter|edad|eta|idade)\b"
)
# "du erst 16 bist", "dass du 16 bist".
_AGE_BEFORE_VERB = re.compile(
    rf"\b(du|ich) (?:erst |noch |gerade |schon )*{_NUMBER} (?:bist|bin)\b"
)
# Behind these prefixes a number is an age only where a clause opens with it and goes on.
_WEAK = frozenset("at mit age aged".split())
_GOES_ON = re.compile(
    r",? (?:you|your|we|it's|du|wir|zahlst|kannst|brauchst|solltest|darfst|braucht|hast|und noch|and still|i)\b"
)
_OPENS = re.compile(r"(?:^|[.,;:!?(\n])\s*$")
_NO_HOUR = 13
_AGED = re.compile(
    rf"\b{_NUMBER}[ -]?(?:years?[ -]old|yrs?[ -]old|yo\b|y/o|years? of age|jahre|anos\b|ans\b|anni\b|jahrig)"
)
_SELF = re.compile(r"(?:^|[\s(])(?:(1[0-7]) ?/? ?[mfw]|[mfw] ?/? ?(1[0-7]))(?=[\s,.;)/])")
_SECOND_WITH_AGE = re.compile(
    rf"\b(?:tienes|hai|tu as|tens|voce tem|du bist|you'?re|you are) (?:only |just |solo |so |erst |seulement )?{_NUMBER}\b"
)
_AGE_IN_DIGITS = re.compile("1[0-7]")
# Found one by one: quicker than by one expression that tries each at every character.
_AGES_IN_WORDS = tuple(word for word in _IN_WORDS if len(word) > 3)
_YOUNGEST_SCHOOL_AGE = 16
_WEIGHT = re.compile(
    r"\b(?:i'?m|i am|im|i weigh|weigh|weighing|peso|pesas|ich wiege|wiege|du wiegst|je pese|pese|tu peses|peso|pesi|at|bei)"
    r" (?:now |about |around |currently |etwa |circa |aktuell )?([0-9]{2,3}(?:[.,][0-9])?) ?(kg|kilos?|kgs|lbs?|pounds|chili|quilos)\b"
)
# Behind a verb of weighing a number needs no unit: kilograms, where it can be.
_BARE_WEIGHT = re.compile(
    r"\b(?:i weigh|peso|ich wiege|je pese) (?:now |about |around |currently |etwa |circa |aktuell |unos |ahora |uns )?"
    r"([4-9][0-9]|1[0-9]{2})(?:[.,][0-9])?(?= ?(?:[.,;!?)]|$| (?:y|e|et|und|and|now|rn|quero|quiero|voglio|je|ich|i|mas|pero|ma|aber|mais)\b))"
)
_POUNDS_FROM = 130
_TDEE = re.compile(
    r"\b(?:(?:my|your) (?:tdee|maintenance)|(?:mein|dein) bedarf|mi gasto|tu gasto|mon maintien|ton maintien|il mio fabbisogno|il tuo fabbisogno|meu gasto|teu gasto|seu gasto)"
    r"(?: (?:calories|kcal|kalorien|calorico|total|diario))? (?:is|ist|es|est|e)(?: (?:like|about|around|roughly|something|etwa|circa|ca|unos|de|environ|cerca|uns|rund))* "
    r"([1-5])[., ]?([0-9]{3})\b"
)
_YOUR_WEIGHT = re.compile(
    r"\b(?:you weigh|you'?re at|you are at|pesas|du wiegst|tu peses|vous pesez|pesi|voce pesa|you'?re)"
    r" (?:now |about |around |currently |etwa |circa |aktuell )?([0-9]{2,3}(?:[.,][0-9])?) ?(kg|kilos?|kgs|lbs?|pounds|chili|quilos)\b"
)
# `for your 95 kg`, and at the start of a clause `at 104 kg`.
_KILOS = r"([0-9]{2,3}(?:[.,][0-9])?) ?(kg|kilos?|kgs|lbs?|pounds|chili|quilos)\b"
_FOR_YOUR_WEIGHT = re.compile(
    rf"\b(?:for|at|with|on|fur|bei|mit|para|con|pour|avec|a|per|com) (?:i |os )?"
    rf"(?:your|deine|deinen|ihre|ihren|tus|sus|tes|vos|tuoi|suoi|teus|seus) {_KILOS}(?! (?:goal|target|ziel|friend|squat|bench|deadlift))"
)
_AT_WEIGHT = re.compile(rf"(?:^|[.,;:!?(\n]) ?(?:at|bei|mit|con|com|a|avec) {_KILOS}")
_HEIGHT = re.compile(
    r"\b(?:(1)[.,]([4-9][0-9]?) ?(?:m\b|met)|(1[4-9][0-9]) ?cm\b|([4-6]) ?(?:'|ft|foot|feet) ?([0-9]{1,2})?\b)"
)
_KG_PER_LB, _CM_PER_INCH = 0.45359237, 2.54


def person_in(reading: "Reading") -> Person:
    """Return the person of the case, made stricter by what the text says of them."""
    person = reading.case.person
    changes: dict[str, object] = {}
    if _says(reading, "pregnant") or _counts_months(reading):
        changes["is_pregnant"] = True
    if _says(reading, "nursing") or _says(reading, "atbreast") or _feeds_a_child(reading):
        changes["is_breastfeeding"] = True
    if _says(reading, "eatingdisorder"):
        changes["flags"] = person.flags | {Flag.EATING_DISORDER}
    age = _age(reading)
    if age is not None and (person.age is None or age < person.age):
        changes["age"] = age
    changes |= _measures(reading)
    return replace(person, **changes) if changes else person  # type: ignore[arg-type]


def _measures(reading: "Reading") -> dict[str, object]:
    """What the text tells of weight, height and what is spent."""
    person = reading.case.person
    found: dict[str, object] = {}
    weight = _weight(reading)
    if weight is not None:
        found["weight_kg"] = weight if person.weight_kg is None else min(weight, person.weight_kg)
    told = _told_kg(reading)
    if told is not None and told > (person.weight_kg or 0.0):
        found["told_kg"] = told
    tdee = _tdee(reading) if person.tdee_kcal is None else None
    if tdee is not None:
        found["tdee_kcal"] = tdee
    height = _height(reading) if person.height_cm is None else None
    if height is not None:
        found["height_cm"] = height
    return found


# What is over, hoped for, or somebody else's: `after my pregnancy`, `trying to get pregnant`.
_NOT_NOW = frozenset(
    "after before post since get getting become becoming planning trying previous last first was were ever was weren't "
    "nach vor seit werden war wurde despues antes tras quedar quedarme estaba estuve apres avant depuis tomber etais "
    "dopo prima depois estava engravidar ero rimanere hoping until bis hasta jusqu' fino ate".split()
)
_CARERS = frozenset("midwife hebamme matrona sage ostetrica parteira".split())
_PAUSES = frozenset(", . ! ; : ) - and week in our a my".split()) | {""}
_THE = frozenset("the la die".split())
# The child of one's own makes nobody else the one who is spoken of.
CHILD = frozenset(
    "baby baby's newborn infant saugling neugeborenes zwillinge bebe bebes bebê bebita nene nena bimbo bimba bambino bambina "
    "kind kindes enfant neonato neonata figlio figlia hijo hija filho filha sohn tochter fils fille jumeaux gemelli gemelos gemeos".split()
)
_NOT_STATES = frozenset("weight kilos kilo pounds test belly body fat clothes".split())


def _says(reading: "Reading", tag: str) -> bool:
    """The state is told of the person: of `you` (output) or of `I` (input), not of others."""
    if not reading.speaks_of(tag):
        return False
    for hit in reading.hits.get(tag, ()):
        low, high = reading.around(hit.first)
        if _is_denied(reading, hit, low) or reading.has("if", low, hit.first):
            continue
        if tag != "eatingdisorder" and (
            reading.texts(hit.first - 4, hit.first) & _NOT_NOW
            or reading.word(hit.last) in _NOT_STATES
        ):
            continue
        if _means_else(reading, hit) or _has_ended(reading, hit):
            continue
        named = reading.word(hit.first) in _CARERS
        if named and not (
            reading.has("possessive", hit.first - 1, hit.first)
            or reading.word(hit.first - 1) in _THE
        ):
            continue  # `I'm a midwife`
        if _is_of_person(reading, hit, low, high):
            return True
    return False


def _is_denied(reading: "Reading", hit: "Hit", low: int) -> bool:
    """`not pregnant`, `no longer nursing`; `I haven't stopped nursing` goes on."""
    if _stopped(reading, hit) is not None:
        return False
    return reading.has("not", max(low, hit.first - 3), hit.first)


# What ends a state, said before it and behind it: `j'ai arrêté d'allaiter`, `die Stillzeit ist vorbei`.
_STOPS = frozenset(
    "stop stopped quit quitting finished done weaned dejado deje acabado acabe terminado termine aufgehort aufhoren abgestillt "
    "beendet arrete arretee arreter fini cesse smesso finito terminato parei parado deixei acabei terminei".split()
)
_OF_IT = frozenset(
    "with from the my a d' de di das den dem mit meine la el il le a o da to con avec com".split()
)
_ENDS = frozenset(
    "over ended finished done behind history terminado termino terminada acabo acabado acabada vorbei beendet ende rum abgeschlossen "
    "fini finie finis terminee termine derriere finito finita terminata terminato conclusa acabou terminou".split()
)
# Only behind a verb: `eight weeks of nursing behind you`, `nursing over two years`.
_PLACES = frozenset({"over", "behind"})
_HAS = frozenset(
    "is are was were has have been being now finally all it's ist sind war zu es esta ha se est c'est a e sta foi ja ya deja gia days".split()
)
_NOT_QUITE = frozenset(
    "almost nearly soon fast bald casi pronto presque bientot quasi presto quase logo not yet never once when until till wenn sobald "
    "cuando hasta quand lorsque quando finche ate trimester".split()
)


def _stopped(reading: "Reading", hit: "Hit") -> int | None:
    """Return the token of the word before a state that ends it: `stopped nursing`."""
    at = hit.first - 1
    while at > hit.first - 4 and reading.word(at) in _OF_IT:
        at -= 1
    return at if reading.word(at) in _STOPS else None


def _has_ended(reading: "Reading", hit: "Hit") -> bool:
    """`I stopped breastfeeding`, `la lactancia terminó en marzo`: what was, and is no more."""
    first, last = reading.clause(hit.first)
    stopped = _stopped(reading, hit)
    if stopped is not None:
        near = max(first, stopped - 4)
        return not (reading.has("not", near, stopped) or reading.texts(near, stopped) & _NOT_QUITE)
    for at in range(hit.last, min(last, hit.last + 5)):
        if reading.word(at) in _ENDS - (_PLACES if at == hit.last else frozenset()):
            told = reading.texts(max(first, hit.first - 3), at)
            return not (reading.has("not", hit.last, at) or told & _NOT_QUITE)
        if reading.word(at) not in _HAS:
            break
    return False


_LITTLE_ONE = frozenset(
    "one kleine kleiner kleines maus wurm peque pequeno pequena pequenin petit petite piccolo piccola piccino piccina miudo miuda cria".split()
)
_SUCKLES = frozenset(
    "feeds feeding fed nurses drinks drinking latches suckles trinkt saugt mama toma tete boit poppa poppate succhia".split()
)
_MILK = frozenset("milk milch leche lait latte leite".split())
_AT_TIMES = frozenset("every alle cada chaque toutes tous ogni each".split())
_COUNTED = frozenset("times mal veces fois volte vezes hourly stundlich".split())
_OTHER_MEALS = frozenset(
    "bottle bottles formula cup spoon porridge solids himself herself itself themselves flasche flaschchen pre brei becher biberon "
    "formula vaso papilla cuchara puree bouillie biberons cucchiaio pappa mamadeira papa copo colher".split()
)


def _feeds_a_child(reading: "Reading") -> bool:
    """`the little one drinks every three hours`: a child's meals by the clock, or its milk."""
    for at, token in enumerate(reading.tokens):
        if token.text not in _SUCKLES:
            continue
        low, high = reading.around(at)
        child = next(
            (one for one in range(at - 1, max(low, at - 5) - 1, -1) if _is_child(reading, one)),
            None,
        )
        said = reading.texts(low, high)
        if child is None or said & _OTHER_MEALS or _is_of_others(reading, low, child):
            continue
        behind = reading.texts(at + 1, at + 7)
        if behind & (_AT_TIMES | _COUNTED) or said & _MILK or _is_from_parent(reading, at):
            return True
    return False


def _is_from_parent(reading: "Reading", at: int) -> bool:
    """`drinks well from me`, `trinkt noch bei dir`."""
    return any(
        reading.word(step) in _FROM and reading.word(step + 1) in _PARENT
        for step in range(at + 1, at + 5)
    )


_FROM = frozenset("from bei an de da di".split())
_PARENT = frozenset("me you mir dir mi ti moi toi te mim".split())


def _is_child(reading: "Reading", at: int) -> bool:
    word = reading.word(at)
    return (
        word in CHILD
        or (word in _LITTLE_ONE and word != "one")
        or (word == "one" and reading.word(at - 1) == "little")
    )


def _is_of_others(reading: "Reading", low: int, child: int) -> bool:
    """`my sister's baby`, `her baby`: somebody else is named before the child."""
    return any(reading.word(hit.first) not in CHILD for hit in reading.find("third", low, child))


def _means_else(reading: "Reading", hit: "Hit") -> bool:
    """`I'm expecting to lose`, `a pain in the breast`."""
    if reading.word(hit.last - 1) == "expecting" and reading.word(hit.last) not in _PAUSES:
        return True
    return hit.tag == "atbreast" and not reading.texts(*reading.around(hit.first)) & CHILD


# Forms of a verb, and a circumstance, that tell of whom without a word for the person.
_OF_SECOND = frozenset(
    "stillst allaites allaitez allatti amamentas amamantas lactas das sei estas bist".split()
)
_WITH = frozenset("with mit con avec com".split())
_MOTHERS = frozenset(
    "mom mum mother mama mamma madre mere mae mutter woman frau femme donna mulher mujer lady girl".split()
)


def _is_of_person(reading: "Reading", hit: "Hit", low: int, high: int) -> bool:
    """The person word nearest before the state is the person; where none is, one behind it."""
    is_input = reading.case.side is Side.INPUT
    who = "first" if is_input else "second"
    own = [one.first for one in reading.find(who, low, hit.first)]
    others = _others(reading, low, hit.first)
    if own or others:
        return max(own, default=-1) > max(others, default=-1)
    if not is_input and (
        reading.texts(hit.first - 2, hit.last) & _OF_SECOND or reading.word(low) in _WITH
    ):
        return True
    if _others(reading, hit.last, hit.last + 2):
        return is_input and bool(reading.texts(hit.last, hit.last + 2) & _MOTHERS)
    return reading.has(who, hit.last, high) or (is_input and not _others(reading, low, high))


def _others(reading: "Reading", low: int, high: int) -> list[int]:
    return [
        one.first
        for one in reading.find("third", low, high)
        if reading.word(one.first) not in CHILD
    ]


# `estoy de cinco meses`, `sono al quinto mese`, `du bist im 5. Monat`; not `de cinco meses de dieta`.
_NTH = r"(?:[1-9][0-9]?|[a-z]{2,10})"
_NOT_OF = r"(?! (?:de|di|do|da|del|della|der|des|meiner|meines|deiner|deines|of) (?!gravid|embaraz|gestac|gestaz|schwang))"
_MONTHS_ALONG = {
    side: re.compile(
        rf"\b(?:{spanish} (?:ya |casi |quase )?de {_NTH} (?:meses|semanas)|{italian} (?:gia |quasi )?(?:al|nel|all') ?{_NTH}°? mese"
        rf"|{german} (?:schon |jetzt )?im {_NTH}\.? monat|im {_NTH}\.? monat {german}|{english} {_NTH} months along)\b{_NOT_OF}"
    )
    for side, spanish, italian, german, english in (
        (Side.INPUT, "(?:estoy|estou|tou)", "sono", "(?:ich bin|bin)", "(?:i'?m|i am)"),
        (Side.OUTPUT, "(?:estas|usted esta|voce esta)", "sei", "(?:du bist|bist|sind sie)", "(?:you'?re|you are)"),
    )
}  # fmt: skip


def _counts_months(reading: "Reading") -> bool:
    """A pregnancy told by how far it is."""
    return bool(_MONTHS_ALONG[reading.case.side].search(reading.view))


def _age(reading: "Reading") -> int | None:
    ages = []
    if _may_tell_age(reading.view):
        ages = [*_ages(reading)]
    if _says(reading, "minor"):
        ages.append(_YOUNGEST_SCHOOL_AGE)
    usable = [age for age in ages if reading.case.side is Side.INPUT or _addresses(reading)]
    return min(usable, default=None)


def _may_tell_age(view: str) -> bool:
    return bool(_AGE_IN_DIGITS.search(view)) or any(word in view for word in _AGES_IN_WORDS)


def _ages(reading: "Reading") -> list[int]:
    found = [
        (match.start(2), match.group(2))
        for match in _AGE.finditer(reading.view)
        if match.group(1) not in _WEAK or _is_age_behind(reading.view, match)
    ]
    found += [(match.start(2), match.group(2)) for match in _AGE_BEFORE_VERB.finditer(reading.view)]
    for pattern in (_AGED, _AGE_NAMED):
        found += [(match.start(1), match.group(1)) for match in pattern.finditer(reading.view)]
    if reading.case.side is Side.INPUT:
        at_start = _SELF.search(reading.view, 0, 24)
        if at_start:
            found.append((at_start.start(), at_start.group(1) or at_start.group(2)))
    return [
        int(word) if word[0].isdigit() else _IN_WORDS[word]
        for start, word in found
        if _is_own_age(reading, start)
    ]


def _is_age_behind(view: str, match: "re.Match[str]") -> bool:
    """`At 16 you can ...` opens a clause; `lunch at 12, dinner at 19` tells the hours."""
    age = match.group(2)
    years = int(age) if age[0].isdigit() else _IN_WORDS[age]
    opens = match.group(1).startswith("age") or _OPENS.search(
        view, max(0, match.start() - 3), match.start()
    )
    return bool(opens and years >= _NO_HOUR and _GOES_ON.match(view, match.end()))


def _is_own_age(reading: "Reading", start: int) -> bool:
    """`my daughter is 15` tells nothing of the person."""
    at = reading.token_at(start)
    low, _ = reading.around(at)
    who = "first" if reading.case.side is Side.INPUT else "second"
    own = [one.first for one in reading.find(who, low, at + 1)]
    others = [one.first for one in reading.find("third", low, at + 1)]
    return not others or max(own, default=-1) > max(others)


def _addresses(reading: "Reading") -> bool:
    return bool(reading.hits.get("second")) or bool(_SECOND_WITH_AGE.search(reading.view))


def _weight(reading: "Reading") -> float | None:
    is_input = reading.case.side is Side.INPUT
    if not is_input and reading.case.person.weight_kg is not None:
        return None
    found = (_WEIGHT if is_input else _YOUR_WEIGHT).search(reading.view)
    if not found:
        return _bare_weight(reading) if is_input and reading.case.person.weight_kg is None else None
    return _kilos(found)


def _told_kg(reading: "Reading") -> float | None:
    """Return the most that the text says that the person weighs: protein is for all of it."""
    if not any(unit in reading.view for unit in _WEIGHED_IN):
        return None
    is_input = reading.case.side is Side.INPUT
    patterns = (_WEIGHT if is_input else _YOUR_WEIGHT, _FOR_YOUR_WEIGHT, _AT_WEIGHT)
    told = [_kilos(found) for pattern in patterns for found in pattern.finditer(reading.view)]
    return max((kilos for kilos in told if kilos is not None), default=None)


_WEIGHED_IN = ("kg", "kilo", "lb", "pound", "chili", "quilo")


def _kilos(found: "re.Match[str]") -> float | None:
    kilos = float(found.group(1).replace(",", "."))
    kilos *= _KG_PER_LB if found.group(2).startswith(("lb", "pound")) else 1
    return kilos if 30 <= kilos <= 300 else None


def _tdee(reading: "Reading") -> float | None:
    """`my tdee is like 1900`; only where it makes the ceiling lower: nobody talks it up."""
    found = _TDEE.search(reading.view)
    if not found:
        return None
    kcal = 1000.0 * int(found[1]) + int(found[2])
    return kcal if kcal + SURPLUS_KCAL < CEILING_KCAL else None


def _bare_weight(reading: "Reading") -> float | None:
    """`peso 84 e quero ...`; above 130 it may be pounds, so it tells nothing."""
    found = _BARE_WEIGHT.search(reading.view)
    if not found or int(found.group(1)) > _POUNDS_FROM:
        return None
    return float(found.group(1))


def _height(reading: "Reading") -> float | None:
    """Return the height in cm that the text names: 1.75 m, 168 cm, 5'4."""
    found = _HEIGHT.search(reading.view)
    if not found:
        return None
    if found.group(1):
        return 100 + float(found.group(2).ljust(2, "0"))
    if found.group(3):
        return float(found.group(3))
    return (int(found.group(4)) * 12 + int(found.group(5) or 0)) * _CM_PER_INCH

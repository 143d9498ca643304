"""Numbers written as words, in the folded spelling of the scan view."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
import re
from functools import lru_cache

from policies._claims.scan import fold

TEN, HUNDRED, THOUSAND = 10, 100, 1000

_ADDENDS = """
en zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50
sixty 60 seventy 70 eighty 80 ninety 90
es cero 0 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14
quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintiuna 21 veintidos 22
veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30
cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200
trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600
seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900
fr deux 2 trois 3 quatre 4 cinq 5 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20
vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90
de null 0 zwei 2 zwo 2 drei 3 vier 4 funf 5 fuenf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12 zwoelf 12
dreizehn 13 vierzehn 14 funfzehn 15 fuenfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreissig 30
vierzig 40 funfzig 50 fuenfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90
it due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13 quattordici 14
quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20 trenta 30 quaranta 40 cinquanta 50 sessanta 60
settanta 70 ottanta 80 novanta 90
pt doze 12 dois 2 duas 2 quatro 4 sete 7 oito 8 dez 10 treze 13 dezesseis 16 dezasseis 16 dezessete 17 dezassete 17 dezoito 18
dezenove 19 dezanove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100
duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quatrocentas 400 quinhentos 500 quinhentas 500
seiscentos 600 seiscentas 600 setecentos 700 setecentas 700 oitocentos 800 oitocentas 800 novecentos 900 novecentas 900
hi teen 3 paanch 5 panch 5 chhe 6 chah 6 saat 7 aath 8 nau 9 gyarah 11 barah 12 pandrah 15 bees 20 pachees 25
pachas 50 pachaas 50
"""
# Beyond our six, in their own spelling; what means something else in one of the six, read without
# marks (`førti` and `forti`), is left out.
_BEYOND = """
hi chaar 4 paintis 35 chalis 40 chaalis 40 sattar 70 nabbe 90
एक 1 दो 2 तीन 3 चार 4 पाँच 5 पांच 5 छह 6 छः 6 सात 7 आठ 8 नौ 9 दस 10 ग्यारह 11 बारह 12 पंद्रह 15 बीस 20 पच्चीस 25 तीस 30 पैंतीस 35
चालीस 40 पैंतालीस 45 पचास 50 साठ 60 सत्तर 70 अस्सी 80 नब्बे 90
nl twee 2 drie 3 vijf 5 zes 6 zeven 7 negen 9 twaalf 12 dertien 13 veertien 14 vijftien 15 twintig 20 dertig 30 veertig 40 vijftig 50
zestig 60 zeventig 70 tachtig 80 negentig 90
pl dwa 2 dwóch 2 trzy 3 trzech 3 cztery 4 czterech 4 pięć 5 pięciu 5 sześć 6 sześciu 6 siedem 7 siedmiu 7 osiem 8 ośmiu 8 dziewięć 9
dziewięciu 9 dziesięć 10 dziesięciu 10 dwanaście 12 piętnaście 15 dwadzieścia 20 dwudziestu 20 trzydzieści 30 trzydziestu 30
czterdzieści 40 czterdziestu 40 pięćdziesiąt 50 pięćdziesięciu 50 sześćdziesiąt 60 sześćdziesięciu 60 siedemdziesiąt 70
siedemdziesięciu 70 osiemdziesiąt 80 osiemdziesięciu 80 dziewięćdziesiąt 90 dziewięćdziesięciu 90 dwieście 200 dwustu 200
trzysta 300 trzystu 300 czterysta 400 czterystu 400 pięćset 500 pięciuset 500 sześćset 600 sześciuset 600 siedemset 700
siedmiuset 700 osiemset 800 ośmiuset 800 dziewięćset 900 dziewięciuset 900
sv fyra 4 sju 7 tolv 12 femton 15 tjugo 20 trettio 30 fyrtio 40 femtio 50 sextio 60 sjuttio 70 åttio 80 nittio 90
da syv 7 otte 8 tyve 20 tredive 30 fyrre 40 halvtreds 50 halvfjerds 70 halvfems 90
no tjue 20 tretti 30 femti 50 seksti 60 sytti 70 nitti 90
tr iki 2 yedi 7 sekiz 8 dokuz 9 yirmi 20 otuz 30 altmış 60 yetmiş 70 seksen 80 doksan 90
ru один 1 одну 1 два 2 две 2 двух 2 три 3 трёх 3 четыре 4 четырёх 4 пять 5 пяти 5 шесть 6 шести 6 семь 7 семи 7 восемь 8 восьми 8
девять 9 девяти 9 десять 10 десяти 10 двенадцать 12 пятнадцать 15 двадцать 20 двадцати 20 тридцать 30 тридцати 30 сорок 40
сорока 40 пятьдесят 50 пятидесяти 50 шестьдесят 60 шестидесяти 60 семьдесят 70 семидесяти 70 восемьдесят 80 восьмидесяти 80
девяносто 90 сто 100 двести 200 двухсот 200 триста 300 трёхсот 300 четыреста 400 четырёхсот 400 пятьсот 500 пятисот 500
шестьсот 600 шестисот 600 семьсот 700 семисот 700 восемьсот 800 восьмисот 800 девятьсот 900 девятисот 900
ar ثلاثة 3 ثلاث 3 أربعة 4 أربع 4 خمسة 5 خمس 5 ستة 6 سبعة 7 ثمانية 8 تسعة 9 عشرة 10 عشر 10 عشرين 20 عشرون 20 ثلاثين 30 ثلاثون 30
أربعين 40 أربعون 40 خمسين 50 خمسون 50 ستين 60 ستون 60 سبعين 70 سبعون 70 ثمانين 80 ثمانون 80 تسعين 90 تسعون 90 مئتين 200 مئتان 200
ثلاثمئة 300 ثلاثمائة 300 أربعمئة 400 أربعمائة 400 خمسمئة 500 خمسمائة 500 ستمئة 600 ستمائة 600 سبعمئة 700 سبعمائة 700
ثمانمئة 800 ثمانمائة 800 تسعمئة 900 تسعمائة 900
zh 一 1 二 2 两 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9
"""
# How hundreds are joined to the units: `achthonderd`, `åttahundra`, `ottehundrede`, `åttehundre`.
_JOINED_HUNDREDS = {
    "honderd": "twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 elf 11 twaalf 12 dertien 13 veertien 14 vijftien 15",
    "hundra": "två 2 tre 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 elva 11 tolv 12",
    "hundrede": "to 2 tre 3 fire 4 fem 5 seks 6 syv 7 otte 8 ni 9",
    "hundre": "to 2 tre 3 fire 4 fem 5 seks 6 sju 7 syv 7 åtte 8 ni 9 tolv 12",
}
_MULTIPLIERS_BEYOND = {
    fold(word): factor
    for factor, words in (
        (HUNDRED, "सौ honderd hundra hundrede hundre yüz 百 مئة مائة"),
        (
            THOUSAND,
            "हज़ार duizend tysiąc tysiące tysiąca tusen tusind тысяча тысячу тысячи тысяч тыс 千 ألف آلاف",
        ),
    )
    for word in words.split()
}
_MULTIPLIERS = {
    "十": TEN,
    **dict.fromkeys("hundred hundreds cent cents cento hundert sau".split(), HUNDRED),
    **dict.fromkeys(
        "thousand thousands mil mille mila tausend hazaar hazar grand".split(), THOUSAND
    ),
    **_MULTIPLIERS_BEYOND,
}
# Words that are something else in another language; they count only in their own.
_ONLY_IN = {
    "once": "es", "dos": "es", "quince": "es", "sei": "it", "due": "it", "tre": "it", "nove": "it pt", "seize": "fr",
    "sept": "fr", "null": "de", "sau": "hi", "nau": "hi", "teen": "hi", "grand": "en", "elf": "de",
    "zero": "en it", "otto": "it", "dix": "fr", "tres": "es pt", "bees": "hi", "saat": "hi",
}  # fmt: skip
# Nouns that count; `of` may stand between them and the unit.
COLLECTIVES = {
    "couple": 2, "pair": 2, "few": 3, "several": 4, "dozen": 12, "par": 2, "paio": 2, "paar": 2, "dizaine": 10, "decina": 10,
    "decena": 10, "dezena": 10, "douzaine": 12, "docena": 12, "dozzina": 12, "duzia": 12, "dutzend": 12, "quinzaine": 15,
    "quindicina": 15, "vingtaine": 20, "veintena": 20, "ventina": 20, "trentaine": 30, "trentina": 30, "treintena": 30, "trintena": 30, "quarantaine": 40, "quarantina": 40, "cuarentena": 40,
    "quarentena": 40, "cinquantaine": 50, "cinquantina": 50, "cincuentena": 50, "millier": 1000, "migliaio": 1000, "milhar": 1000,
    "millar": 1000, "centaine": 100, "centinaio": 100, "centena": 100,
}  # fmt: skip
ARTICLES = frozenset(
    "a an one un una uno une ein eine einen einem einer eines um uma num numa ek".split()
)
_LINKS = frozenset("and y e et und".split())


def _pairs(text: str) -> dict[str, int]:
    words = text.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


def _addends(table: str) -> dict[str, int]:
    values: dict[str, int] = {}
    for line in re.split(r"\n(?=[a-z]{2} )", table.strip()):
        values |= {fold(word): value for word, value in _pairs(line[3:]).items()}
    return values


def _joined() -> dict[str, int]:
    return {
        fold(unit) + ending: HUNDRED * value
        for ending, units in _JOINED_HUNDREDS.items()
        for unit, value in _pairs(units).items()
    }


_OURS = _addends(_ADDENDS)
_VALUES = {**_addends(_BEYOND), **_joined(), **_OURS}
_ATOMS = sorted(
    [*_OURS, "ein", "eine", "un", "cent", "cento", "hundert", "tausend", "mila", "mille", "und",
     "vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant", "sech", "sieb"],
    key=len, reverse=True,
)  # fmt: skip
_GERMAN = re.compile(
    r"(?:(?:ein|eine|zwei|zwo|drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwoelf|sech|sieb"
    r"|hundert|tausend|und)(?:zehn|zig|ssig)?|zwanzig){2,12}"
)
_ITALIAN_ATOM = (
    r"(?:un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici"
    r"|diciassette|diciotto|diciannove|venti?|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?"
    r"|cento?|mille|mila)"
)
_ITALIAN = re.compile(_ITALIAN_ATOM + "{2,12}")
_PART = re.compile("|".join(_ATOMS))
# `trecento` is no Spanish `trece`.
_ITALIAN_PART = re.compile("|".join(one for one in _ATOMS if re.fullmatch(_ITALIAN_ATOM, one)))
_SHORT = {
    "ein": 1, "eine": 1, "un": 1, "vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60,
    "settant": 70, "ottant": 80, "novant": 90, "sech": 6, "sieb": 7,
}  # fmt: skip


@lru_cache(maxsize=20_000)
def parts_of(word: str) -> tuple[str, ...]:
    """Return the number words that a word is made of; empty when it is no number."""
    if word in _VALUES or word in _MULTIPLIERS:
        return (word,)
    if len(word) < 5:
        return ()
    if _GERMAN.fullmatch(word):
        return tuple(part for part in _PART.findall(word) if part != "und")
    if _ITALIAN.fullmatch(word):
        parts = tuple(_ITALIAN_PART.findall(word))
        return parts if "".join(parts) == word else ()
    return ()


_GERMAN_HALF = re.compile(r"(zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)einhalb(tausend)?")
_SINGLE = {"oh": 0}


def german_half(word: str) -> float | None:
    """Read zweieinhalb as 2.5."""
    found = _GERMAN_HALF.fullmatch(word)
    if not found:
        return None
    return (_VALUES[found.group(1)] + 0.5) * (THOUSAND if found.group(2) else 1)


def spoken_digits(words: list[str]) -> tuple[float, int]:
    """Read nine five oh as 950: at least three single digits, each a word."""
    digits = []
    for word in words:
        value = _SINGLE.get(word, _VALUES.get(word))
        if value is None or value > 9:
            break
        digits.append(str(value))
    return (float("".join(digits)), len(digits)) if len(digits) >= 3 else (0.0, 0)


@lru_cache(maxsize=65_536)
def may_be_number(word: str) -> bool:
    """Tell whether a number may begin with a word, in some language."""
    if word[0].isdigit() or word in COLLECTIVES or german_half(word) is not None:
        return True
    return bool(parts_of(word))


def multiplier_beyond(word: str) -> int | None:
    """What a word of a language beyond our six multiplies by: `8 सौ`, `2 tysiące`."""
    return _MULTIPLIERS_BEYOND.get(word)


def is_number_word(word: str, language: str) -> bool:
    only = _ONLY_IN.get(word)
    if only is not None and language not in only.split():
        return False
    return bool(parts_of(word))


class Count:
    """Adds up number words as they come; `take` refuses a word that begins another number."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current: float | None = None

    def take(self, part: str) -> bool:
        factor = _MULTIPLIERS.get(part)
        if factor == TEN:
            return self._ten()
        if factor == HUNDRED:
            return self._hundred()
        if factor == THOUSAND:
            return self._thousand()
        if part in {"vingt", "vingts"} and self.current is not None and self.current % HUNDRED == 4:
            self.current += 76  # quatre-vingt
            return True
        return self._add(_small(part))

    def _ten(self) -> bool:
        """Three ten is 30, eight hundred three ten is 830."""
        units = (self.current or 0) % TEN
        self.current = (self.current or 0) - units + (units or 1) * TEN
        return True

    def _hundred(self) -> bool:
        if self.current is not None and self.current >= HUNDRED:
            return False
        self.current = (self.current or 1) * HUNDRED
        return True

    def _thousand(self) -> bool:
        if self.total:
            return False
        self.total = (self.current or 1) * THOUSAND
        self.current = 0
        return True

    def _add(self, value: float) -> bool:
        now = self.current
        if now is None or now == 0:
            self.current = value
            return True
        if value < _step(now) or (now % HUNDRED in {60, 80} and 10 <= value < 20):
            self.current = now + value
        elif now < HUNDRED and 10 <= value < HUNDRED:
            self.current = now * HUNDRED + value  # eight-fifty
        else:
            return False
        return True

    @property
    def value(self) -> float:
        return self.total + (self.current or 0)


def _step(value: float) -> float:
    """Return the place below which a further word still belongs to the same number."""
    for step in (HUNDRED, 10):
        if value % step == 0:
            return step
    return 1


def value_of(words: list[str]) -> tuple[float, int]:
    """Read as many leading words as form one number; return its value and their count."""
    count = Count()
    used = 0
    for at, word in enumerate(words):
        if word in _LINKS and used:
            continue
        parts = parts_of(word)
        if not parts or not _take_all(count, parts):
            break
        used = at + 1
    return count.value, used


def _take_all(count: Count, parts: tuple[str, ...]) -> bool:
    saved = (count.total, count.current)
    linked = len(parts) > 1
    ordered = _german_order(parts) if linked else parts
    for part in ordered:
        if not count.take(part):
            count.total, count.current = saved
            return False
    return True


def _german_order(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Put the tens before the units: funfundzwanzig is twenty and five."""
    ordered = list(parts)
    for at in range(len(ordered) - 1):
        unit, tens = _small(ordered[at]), _small(ordered[at + 1])
        if 0 < unit < 10 and 20 <= tens < 100:
            ordered[at], ordered[at + 1] = ordered[at + 1], ordered[at]
    return tuple(ordered)


def _small(part: str) -> float:
    return 0 if part in _MULTIPLIERS else _VALUES.get(part, _SHORT.get(part, 0))


def is_link(word: str) -> bool:
    return word in _LINKS

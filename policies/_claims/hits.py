"""Which words and phrases of a text carry which tags, and where."""

# ruff: noqa: SIM905 - lists of words read best as text.
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from policies._claims.lexicon import LEXICON


class Hit(NamedTuple):
    """Tokens `first` to `last` (exclusive) carry a tag."""

    tag: str
    first: int
    last: int


_NOWHERE: tuple[list[Hit], list[int]] = ([], [])


class Hits:
    """The places of each tag, in order.

    The tags of a sentence are looked up once, and kept for the next text that holds it; those of
    a tag are put together when it is first asked for, since most never are.
    """

    def __init__(self, words: Sequence[str], sentences: Sequence[tuple[int, int, str]]) -> None:
        """`sentences` are their first word, the word behind their last, and their language."""
        beyond = LEXICON.longest_phrase - 1
        self._sentences = [
            (first, _tagged(tuple(words[first : last + beyond]), last - first, language))
            for first, last, language in sentences
        ]
        self._tags = frozenset().union(*(tagged for _, tagged in self._sentences))
        self._found: dict[str, tuple[list[Hit], list[int]]] = {}
        _shadow(self, words)

    def get(self, tag: str, default: Sequence[Hit] = ()) -> Sequence[Hit]:
        return self.of(tag)[0] or default

    def of(self, tag: str) -> tuple[list[Hit], list[int]]:
        """The places of a tag, and the first words of them."""
        if tag not in self._tags:
            return _NOWHERE
        found = self._found.get(tag)
        if found is None:
            hits = [
                Hit(tag, base + first, base + last)
                for base, tagged in self._sentences
                for first, last in tagged.get(tag, ())
            ]
            found = self._found[tag] = (hits, [hit.first for hit in hits])
        return found

    def __iter__(self) -> Iterator[Hit]:
        """All places, tag by tag."""
        return (hit for tag in sorted(self._tags) for hit in self.of(tag)[0])

    def put(self, tag: str, hits: list[Hit]) -> None:
        self._found[tag] = (hits, [hit.first for hit in hits])


@lru_cache(maxsize=1024)
def _tagged(
    words: tuple[str, ...], length: int, language: str
) -> Mapping[str, Sequence[tuple[int, int]]]:
    """The places of each tag in the sentence of `length` words with which some words begin."""
    found: dict[str, list[tuple[int, int]]] = {}
    for at, word in enumerate(words[:length]):
        for tag in spoken_tags(word, language):
            found.setdefault(tag, []).append((at, at + 1))
        if LEXICON.opens_phrase(word):
            for end, tag in LEXICON.phrases_at(words, at):
                found.setdefault(tag, []).append((at, end))
    return found


@lru_cache(maxsize=65_536)
def spoken_tags(word: str, language: str) -> tuple[str, ...]:
    """Return what a word means in a text of the language."""
    only = _ONLY_IN.get(word)
    if only is not None and language not in only:
        return ()
    return tuple(
        tag for tag in LEXICON.tags(word) if language in _ONLY_TAG.get((tag, word), (language,))
    )


# Without accents these are words of several languages, and mean what the tables say in one.
_ONLY_IN: dict[str, tuple[str, ...]] = {
    "son": ("en",), "sale": ("it",), "war": ("de",), "rest": ("de",), "had": ("en",), "hat": ("de",),
    "mal": ("de",), "am": ("de",), "die": ("de",), "der": ("de",), "man": ("en",),
    "mais": ("pt", "fr"), "pain": ("fr",), "sol": ("es",), "gain": ("en",), "fete": ("fr",), "mi": ("es", "it"), "sur": ("fr",),
    "tu": ("es", "fr", "it", "pt"), "me": ("en", "es", "fr", "pt"), "no": ("en", "es", "pt", "hi"), "on": ("en", "fr"),
    "cal": ("en", "es", "pt", "it", "fr", "de", "hi", "nl"), "sem": ("pt", "fr"), "i": ("en", "it"), "ma": ("fr", "it"),
    "met": ("en",), "im": ("en", "de"), "sans": ("fr",), "pas": ("fr",), "bin": ("de", "hi"), "mat": ("hi",), "roz": ("hi",), "kal": ("hi",),
    "das": ("de", "pt"), "solo": ("es", "it", "en"), "main": ("hi", "en"), "ho": ("it",), "sono": ("it",), "ai": ("fr",),
    "as": ("pt", "en", "fr"), "or": ("en",), "un": ("fr", "es", "it"), "come": ("en", "es", "it"), "dead": ("en",),
}  # fmt: skip
_ONLY_TAG: dict[tuple[str, str], tuple[str, ...]] = {
    ("haslost", "perdi"): ("es", "pt"),
    ("first", "will"): ("de",),
    ("first", "muss"): ("de",),
    ("first", "kann"): ("de",),
    ("first", "peso"): ("es", "it"),
    ("command", "dois"): ("fr",),
    ("future", "va"): ("es",),

    ("paceword", "tempo"): ("de", "en"), ("gain", "preso"): ("it",), ("gain", "prese"): ("it",),
    ("praise", "top"): ("de", "fr"),
    ("praise", "boa"): ("pt",),
    ("praise", "show"): ("pt",),
    ("praise", "grande"): ("it",),
    ("praise", "good"): ("en",),
    ("praise", "well"): ("en",),

    ("moreof", "mais"): ("pt",),
    ("moreof", "plus"): ("fr",),
    ("moreof", "mas"): ("es",),
    ("advise", "mets"): ("fr",),
    ("advise", "pon"): ("es",),
    ("goalword", "meta"): ("es", "pt"), ("directive", "meta"): ("es", "pt"),
    ("logged", "was"): ("en",), ("thirdverb", "was"): ("en",),
    ("second", "du"): ("de",), ("second", "su"): ("es",), ("second", "ton"): ("fr",),
    ("third", "man"): ("en",), ("third", "he"): ("en",), ("third", "her"): ("en",), ("third", "his"): ("en",),
    ("third", "actor"): ("en",), ("third", "models"): ("en",), ("third", "pony"): ("en",),
    ("advise", "contente"): ("fr", "pt"),

    ("logged", "am"): ("en",),
    ("partial", "am"): ("en",),
    ("third", "gente"): ("es", "it"),
    ("not", "mai"): ("it",), ("m5", "mai"): ("de", "fr", "pt", "en"),
    ("third", "o"): (),
    ("minus", "resta"): ("es",), ("remaining", "resta"): ("pt",),
    ("first", "im"): ("en",), ("logged", "diario"): (), ("only", "so"): ("pt",), ("harm", "muscle"): ("fr",), ("others", "lives"): ("en",), ("harm", "manque"): ("fr",), ("harm", "falta"): ("es", "pt"), ("results", "da"): (), ("endorse", "vale"): ("es",), ("third", "pai"): ("pt",), ("first", "sono"): ("it",),
    ("logged", "ate"): ("en",), ("remaining", "sobra"): ("pt",), ("thirdverb", "ate"): ("en",),
    ("f_half", "meta"): ("it",), ("t_year", "an"): ("fr",), ("advise", "meta"): ("es", "pt"), ("target", "meta"): ("es", "pt"),
    ("but", "mais"): ("fr",), ("plus", "mais"): ("pt",), ("so", "also"): ("de",),
    ("so", "alors"): ("fr",), ("third", "hat"): ("de",), ("not", "no"): ("en", "es"), ("but", "ma"): ("it",),
    ("but", "mas"): ("pt",), ("plus", "mas"): ("es",), ("but", "doch"): ("de",), ("but", "still"): ("en",),
    ("logged", "era"): ("it",), ("logged", "erano"): ("it",), ("meal", "comida"): ("es",), ("lunch", "comida"): ("es",),
    ("advise", "come"): ("es", "pt"), ("imperative", "come"): ("es",), ("eatverb", "come"): ("es",), ("eatverb", "como"): ("es",),
    ("assent", "si"): ("es", "it"), ("if", "si"): ("es", "fr"), ("assent", "ja"): ("de",), ("assent", "vale"): ("es",),
}  # fmt: skip


# `ill` behind anything else is an `I'll` that was typed in haste.
_FEELS = frozenset(
    "am i'm im is are you're was were be been feel feels felt feeling get gets got getting fall falls fell falling make makes "
    "made so very too really quite really seriously properly and or you me".split()
)
_GETS = frozenset("get getting got be am are".split())
_OBJECTS = frozenset("the your it you that this".split())
_WATCHED = frozenset("what how your the it out for".split())
_SMALL = frozenset(
    "little small baby tiny kleinen kleine pequenos petits piccoli petites piccole".split()
)
_PLANS_AHEAD = frozenset("thinking planning hoping wondering whether if going".split())
# `em dez semanas` is ten weeks, and no December.
_BEFORE_TEN = frozenset("em de por ate cada a nas nos as os das dos uns umas".split())
_NOTHINGS = frozenset("nothing nichts nada rien niente".split())


def _shadow(found: Hits, words: Sequence[str]) -> None:
    """Take away what a longer phrase means otherwise: `training days` are days, and no training."""
    days, sums = _within_phrases(found, "adv_day"), _within_phrases(found, "results")
    nots, floors = _within_phrases(found, "not"), _within_phrases(found, "over")
    _drop(found, "but", nots)
    _drop(found, "so", _within_phrases(found, "partial"))
    _drop(found, "under", sums)
    _drop(found, "under", floors, words_only=True)
    for tag in ("burned", "hour", "thing", "minus", "under"):
        _drop(found, tag, days)
    watched = (hit.first for hit in found.get("burned", ()) if hit.first + 1 < len(words))
    watched = (at for at in watched if words[at] == "watch" and words[at + 1] in _WATCHED)
    _drop(found, "burned", set(watched))
    steps = (hit.first for hit in found.get("u_other", ()) if hit.first)
    _drop(found, "u_other", {at for at in steps if words[at - 1] in _SMALL})
    openings = {hit.first for hit in found.get("under", ()) if hit.last > hit.first + 1}
    _drop(found, "not", {at for at in openings if words[at] in _NOTHINGS}, words_only=True)
    if words and words[0] in {"treat", "drink", "bar"}:
        _drop(found, "meal", {0})
    shall = {
        hit.first for hit in found.get("harm", ())
        if words[hit.first] == "ill" and not (hit.first and words[hit.first - 1] in _FEELS)
    }  # fmt: skip
    for tag in ("harm", "repair"):
        _drop(found, tag, shall)
    asked = (hit.first for hit in found.get("logged", ()) if hit.first + 1 < len(words))
    _drop(found, "logged", {at for at in asked if words[at + 1] in _PLANS_AHEAD})
    lefts = (hit.first for hit in found.get("remaining", ()) if hit.first + 1 < len(words))
    lefts = (at for at in lefts if words[at] == "left" and words[at + 1] in _OBJECTS)
    _drop(found, "remaining", set(lefts))
    tens = (hit.first for hit in found.get("m12", ()) if hit.first and hit.first + 1 < len(words))
    tens = (at for at in tens if words[at] == "dez" and words[at + 1].isalpha())
    _drop(found, "m12", {at for at in tens if words[at - 1] in _BEFORE_TEN})
    _drop(found, "remaining", _set_at(found, words))
    used = (hit.first for hit in found.get("history", ()) if words[hit.first] == "used")
    _drop(found, "history", {at for at in used if at and words[at - 1] in _GETS})


_STAYS = frozenset({"queda", "quedan"})
_AMOUNTS = frozenset("unas unos las los mil".split())


def _set_at(found: Hits, words: Sequence[str]) -> set[int]:
    """`Tu objetivo queda en 1.000`: that is what it is set at, and not what is left."""
    return {
        hit.first for hit in found.get("remaining", ())
        if words[hit.first] in _STAYS and tuple(words[hit.last : hit.last + 1]) == ("en",)
        and any(word[0].isdigit() or word in _AMOUNTS for word in words[hit.last + 1 : hit.last + 2])
    }  # fmt: skip


def _within_phrases(found: Hits, tag: str) -> set[int]:
    """Tokens of the tag's phrases of several words."""
    phrases = (hit for hit in found.get(tag, ()) if hit.last > hit.first + 1)
    return {at for hit in phrases for at in range(hit.first, hit.last)}


def _drop(found: Hits, tag: str, places: set[int], *, words_only: bool = False) -> None:
    hits = found.get(tag)
    if places and hits:
        found.put(
            tag,
            [
                hit
                for hit in hits
                if hit.first not in places or (words_only and hit.last > hit.first + 1)
            ],
        )

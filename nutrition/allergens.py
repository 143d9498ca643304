"""Find a person's declared allergens in food words, with where they stand and how sure it is."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import chain

import ahocorasick

from nutrition.allergen_terms import DECLARED, LACTOSE_FREE, TAILS, TERMS


class Presence(IntEnum):
    """How sure it is that a food holds an allergen; the highest of a text decides."""

    CLEAR = 0
    UNKNOWN = 1
    MAY_CONTAIN = 2
    CONTAINS = 3


@dataclass(frozen=True, slots=True)
class AllergenHit:
    """One food word that names or hides an allergen of the person."""

    allergen: str
    span: tuple[int, int]
    presence: Presence
    term: str


@dataclass(frozen=True, slots=True)
class _Entry:
    allergen: str
    level: str
    opens_left: bool
    tails: frozenset[str] | None

    def fits(self, folded: str, start: int, end: int) -> int | None:
        """Say where the word ends if this entry may stand at start..end of the text."""
        if not self.opens_left and start and folded[start - 1].isalnum():
            return None
        word = _WORD.match(folded, end)
        word_end = word.end() if word else end
        if self.tails is not None and folded[end:word_end] not in self.tails:
            return None
        return word_end


_Match = tuple[int, int, _Entry]
_Span = tuple[int, int]

_PRESENCE = {
    "contains": Presence.CONTAINS,
    "may_contain": Presence.MAY_CONTAIN,
    "unknown": Presence.UNKNOWN,
}
# A declared name that stands for several tables of words.
_GROUPS = {"gluten": ("wheat", "other cereal"), "lactose": ("milk",)}
# Only for someone who declared gluten does "gluten-free" clear a cereal that they named.
_LABELS_COUNT_FOR = {"other cereal": "gluten"}
# Part of the names of single ones: `pine nut`.
_NUTS = frozenset({"nut", "nuts", "nusse"})
_NOT_DECLARED = frozenset({"", "no", "none", "nil", "n a", "nothing", "ninguna", "keine", "aucune"})
_WORD = re.compile(r"[^\W_]*")
_FOLD_EXTRA = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'", "´": "'", "`": "'"}
_TO_SPACE = str.maketrans("-_\n\r\t", "     ")
_NOISE = re.compile(
    r"\b(?:allerg\w*|alerg\w*|intoler\w*|unvertraglich\w*|severe|mild|anaphyla\w*|fruits?|to|against|grave|leve"
    r"|disease|sprue|maladie|enfermedad|krankheit|malattia|doenca|morbo|any|all|products?)\b"
)
_END = re.compile(r"[.;:!?\n()|]|\bbut\b|\bpero\b|\baber\b|\bmais\b|\bmas\b|\bma\b")
# An absence holds for the one or two words after it, and for a list that "or" or "and" closes.
_ITEM = (
    r"(?!(?:add|use|mix|try|then|top|stir|serve|eat|drink|have|swap|choose|with|mit|con|com|avec"
    r"|and|or|plus)\b)[\w']+"
    r"(?: (?!(?:with|mit|con|com|avec|and|or|nor|y|e|et|und|o|oder|ou|ni|nem|noch)\b)[\w']+)?"
)
_ABSENT = re.compile(
    r"\b(?:without|free (?:of|from)|contains? no|there(?: is|'s| are) no|sin|ohne|frei von"
    r"|sans|sem|livre de|senza|allerg\w+ (?:to|gegen|aux?|a la|a los|a las|al|alla|alle|ai|a)"
    r"|alergi\w+ (?:al|a la|a los|a las|a|ao|aos)) (?:(?:any|added|de|la|el|le|les|the) )?"
    rf"({_ITEM}(?:(?:, {_ITEM}){{0,6}},? (?:or|nor|ni|o|oder|noch|ou|nem|e|y|et|und|and) {_ITEM})?)"
)
_TRACES = re.compile(
    r"\b(?:may (?:also )?contain|might contain|could contain|traces? of|puede contener|trazas de"
    r"|kann spuren|spuren von|peut contenir|traces? de|pode conter|tracos de|puo contenere"
    r"|tracce di)\b"
)
_AFTER_FREE = re.compile(r" ?(?:free|frei\w*|less)\b| ?(?:allerg|intoleran|unvertr|alergi)\w*")


def find_allergens(text: str, declared: Iterable[str]) -> list[AllergenHit]:
    """List the words of the text that bring one of the declared allergens, in reading order.

    Look-alikes ("coconut milk"), labels ("gluten-free pasta") and named absences ("without nuts")
    are no hits; who recommends or warns is not decided here.
    """
    matcher = _matcher(tuple(sorted({_fold(name)[0].strip() for name in declared})))
    return matcher.find(text) if matcher else []


def presence(text: str, declared: Iterable[str]) -> Presence:
    """Return the surest presence of any declared allergen in the text."""
    return max((hit.presence for hit in find_allergens(text, declared)), default=Presence.CLEAR)


def allergens_of(declared: str) -> frozenset[str]:
    """Name the known allergens that a person's own word stands for; empty if it is none of ours."""
    return _known(_fold(declared)[0].strip())


class _Matcher:
    """One compiled automaton for a set of allergens."""

    def __init__(self, words: Iterable[tuple[str, _Entry]], names: dict[str, str]) -> None:
        self._names = names
        entries: dict[str, list[_Entry]] = {}
        for word, entry in words:
            entries.setdefault(word, []).append(entry)
        self._automaton = ahocorasick.Automaton()
        for word, known in entries.items():
            self._automaton.add_word(word, (len(word), tuple(known)))
        self._automaton.make_automaton()

    def find(self, text: str) -> list[AllergenHit]:
        folded, offsets = _fold(text)
        matches = list(self._matches(folded))
        if not matches:
            return []
        safe = [match for match in matches if match[2].level in ("safe", "free")]
        hits = _longest([match for match in matches if match[2].level in _PRESENCE], safe)
        hits = _unlabelled(hits, [match for match in safe if match[2].level == "free"], folded)
        absent = list(_absences(folded))
        traces = [found.end() for found in _TRACES.finditer(folded)]
        return [
            AllergenHit(
                allergen=self._names.get(entry.allergen, entry.allergen),
                span=(offsets[start], offsets[end - 1] + 1),
                presence=_graded(entry, start, folded, traces),
                term=folded[start:end],
            )
            for start, end, entry in hits
            if not any(low <= start < high for low, high in absent)
            and not _AFTER_FREE.match(folded, end)
        ]

    def _matches(self, folded: str) -> Iterator[_Match]:
        for last, (length, entries) in self._automaton.iter(folded):
            start = last + 1 - length
            for entry in entries:
                end = entry.fits(folded, start, last + 1)
                if end is not None:
                    yield (_word_start(folded, start) if entry.opens_left else start), end, entry


def _graded(entry: _Entry, start: int, folded: str, traces: Sequence[int]) -> Presence:
    """Lower a hit to `may contain` where the sentence itself says so."""
    warned = any(end <= start and not _END.search(folded, end, start) for end in traces)
    found = _PRESENCE[entry.level]
    return min(found, Presence.MAY_CONTAIN) if warned else found


def _word_start(folded: str, start: int) -> int:
    while start and folded[start - 1].isalnum():
        start -= 1
    return start


def _longest(hits: Sequence[_Match], safe: Sequence[_Match]) -> list[_Match]:
    """Keep the longest phrase of each allergen, and nothing inside a look-alike of it."""
    kept: list[_Match] = []
    by_length = sorted(hits, key=lambda hit: (hit[0] - hit[1], -_PRESENCE[hit[2].level]))
    for hit in by_length:
        if not any(_covers(other, hit) for other in chain(kept, safe)):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit[:2])


def _covers(outer: _Match, inner: _Match) -> bool:
    return outer[2].allergen == inner[2].allergen and outer[0] <= inner[0] and inner[1] <= outer[1]


def _unlabelled(hits: list[_Match], labels: Sequence[_Match], folded: str) -> list[_Match]:
    """Drop the foods that a label beside them clears: "vegan butter", "pasta sin gluten"."""
    if not labels:
        return hits
    kept = []
    cleared = [(start, end, label.allergen) for start, end, label in labels]
    for start, end, entry in hits:
        before = [high for _, high, name in cleared if name == entry.allergen]
        after = [low for low, _, name in cleared if name == entry.allergen]
        if any(high <= start and folded[high:start].isspace() for high in before) or any(
            end <= low and folded[end:low].isspace() for low in after
        ):
            cleared.append((start, end, entry.allergen))
        else:
            kept.append((start, end, entry))
    return kept


def _absences(folded: str) -> Iterator[_Span]:
    """Stretches that say a food is not there: "without nuts, milk or eggs"."""
    for absent in _ABSENT.finditer(folded):
        yield absent.span(1)


def _fold_char(char: str) -> str:
    if char in _FOLD_EXTRA:
        return _FOLD_EXTRA[char]
    plain = "".join(
        piece
        for piece in unicodedata.normalize("NFKD", char.casefold())
        if not unicodedata.combining(piece) and unicodedata.category(piece) != "Cf"
    )
    return "".join(_FOLD_EXTRA.get(piece, piece) for piece in plain).translate(_TO_SPACE)


_folded_char = lru_cache(maxsize=4096)(_fold_char)


def _fold(text: str) -> tuple[str, Sequence[int]]:
    """Lower case, no accents, hyphens and runs of white space as one space; with raw offsets."""
    if text.isascii():
        folded = text.lower().translate(_TO_SPACE)
        if "  " not in folded:
            return folded, range(len(folded))
    pieces: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(text):
        for piece in _folded_char(char):
            if piece.isspace() and pieces and pieces[-1] == " ":
                continue
            pieces.append(" " if piece.isspace() else piece)
            offsets.append(index)
    return "".join(pieces), offsets


def _parsed(allergen: str, level: str, language: str, words: str) -> Iterator[tuple[str, _Entry]]:
    for raw in words.split(","):
        word = raw.strip()
        bare = word.strip("*=")
        tails: frozenset[str] | None = frozenset(TAILS[language])
        if word.endswith("*"):
            tails = None
        elif word.startswith("="):
            tails = frozenset({""})
        yield bare, _Entry(allergen, level, word.startswith("*"), tails)


def _words_of(allergen: str, *, labels: bool) -> Iterator[tuple[str, _Entry]]:
    for level, languages in TERMS[allergen].items():
        if level == "free" and not labels:
            continue
        for language, words in languages.items():
            yield from _parsed(allergen, level, language, words)


def _literal(name: str) -> Iterator[tuple[str, _Entry]]:
    """Look for a word that no table knows as it stands, in singular and plural."""
    tails = frozenset(chain.from_iterable(TAILS.values()))
    stems = {name}
    if name.endswith("ies"):
        stems.add(name[:-3] + "y")
    elif name.endswith("y"):
        stems.add(name[:-1] + "ies")
    if name.endswith("s"):
        stems.add(name[:-1])
    for stem in stems:
        yield stem, _Entry(name, "contains", False, tails)  # noqa: FBT003  # a field, not a switch


@lru_cache(maxsize=1)
def _every_allergen() -> _Matcher:
    words = chain.from_iterable(_words_of(allergen, labels=False) for allergen in TERMS)
    return _Matcher(words, {})


@lru_cache(maxsize=1024)
def _known(name: str) -> frozenset[str]:
    bare = " ".join(_NOISE.sub(" ", name).split())
    for candidate in (name, bare):
        if candidate in DECLARED:
            return frozenset(DECLARED[candidate])
    hits = _every_allergen().find(bare)
    # `gluten (coeliac)`, `dairy and eggs`: a name that stands for tables, among other words.
    named = chain.from_iterable(
        DECLARED[word]
        for word in re.findall(r"\w+", bare)
        if word in DECLARED and word not in _NUTS
    )
    found = (hit.allergen for hit in hits if hit.presence is Presence.CONTAINS)
    return frozenset(chain(named, found))


@lru_cache(maxsize=512)
def _matcher(declared: tuple[str, ...]) -> _Matcher | None:
    words: list[tuple[str, _Entry]] = []
    names: dict[str, str] = {}
    for name in declared:
        if name in _NOT_DECLARED:
            continue
        known = _known(name)
        if not known:
            words.extend(_literal(" ".join(_NOISE.sub(" ", name).split()) or name))
        for allergen in known:
            for table in _GROUPS.get(allergen, (allergen,)):
                names.setdefault(table, allergen)
                labels = _LABELS_COUNT_FOR.get(table, allergen) == allergen
                words.extend(_words_of(table, labels=labels))
        if "lactose" in known:
            for language, labels_text in LACTOSE_FREE.items():
                words.extend(_parsed("milk", "free", language, labels_text))
    return _Matcher(words, names) if words else None

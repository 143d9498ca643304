"""The concept grammar: phrases mark concepts in a text, rules join concepts to a meaning."""

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import NamedTuple

import ahocorasick

from policies._lexicon._tokens import QUESTION, STOP, Tokens, tokens

_BRACES = re.compile(r"\{([^{}]*)\}")
_MACRO = re.compile(r"\$(\w+)")
_VERB = re.compile(r"~(\w+)")
_DOUBLING = re.compile(r"^[^aeiou]*[aeiou][bdgklmnprt]$")
_LANGUAGES = ("en", "es", "de", "fr", "pt", "it")
# Concepts that only tell of the language.
_SMALL_WORDS = "LANGUAGE_"
_FUZZY_LENGTH = 7
_SHORTEST = 4
# Words that French and Italian join to the next one.
_ELIDED = {*"ldjmtsnc", "qu", "un", "dell", "all", "nell", "sull", "quell", "dall"}
# The gate looks at so many words at once.
_TRIGGER_WORDS = 4
MACROS = {
    "my": "my,your,ur,the,our,his,her,their",
    "me": "myself,yourself,urself,ourselves,yourselves,herself,himself,themselves,oneself",
    "obj": "me,you,u,us,them,her,him",
    "it": "it,it all,everything,all of it,that,them,food,the food,what i ate,what you ate",
    "a": "a,an,the,one,my,your,this,that,,",
    "be": "am,is,are,was,were,be,been,im,youre,ur",
}


_start, _end = itemgetter(0), itemgetter(1)


class Hit(NamedTuple):
    """A concept at the words `start` to `end` (exclusive)."""

    start: int
    end: int


class _Line(NamedTuple):
    """(concept, first word, word behind the last) of a line, and its small words by language."""

    concepts: tuple[tuple[str, int, int], ...]
    small: tuple[int, ...]


def phrases(source: str) -> Iterator[str]:
    """Read phrases parted by line ends or bars.

    Braces hold alternatives of a word's part, `~verb` stands for its English forms, `$name` for
    a list of pronouns or the like, and `stem*` for every word that begins so.
    """
    for part in re.split(r"[|\n]", source):
        if plain := " ".join(part.split()):
            plain = _MACRO.sub(lambda match: "{" + MACROS[match[1]] + "}", plain)
            plain = _VERB.sub(lambda match: "{" + ",".join(_forms(match[1])) + "}", plain)
            yield from _expanded(plain)


def _forms(verb: str) -> tuple[str, ...]:
    """The regular English forms of `verb`."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    doubled = verb + verb[-1] if _DOUBLING.search(verb) else verb
    plural = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return verb, verb + plural, doubled + "ed", doubled + "ing"


def _expanded(phrase: str) -> Iterator[str]:
    match = _BRACES.search(phrase)
    if not match:
        yield " ".join(phrase.split())
        return
    for choice in match[1].split(","):
        yield from _expanded(phrase[: match.start()] + choice + phrase[match.end() :])


class Lexicon:
    """Concepts with their phrases in all languages, found by one automaton."""

    def __init__(self, sources: Iterable[Mapping[str, str]], fuzzy: Iterable[str] = ()) -> None:
        self.phrases: dict[str, set[str]] = defaultdict(set)
        for source in sources:
            for concept, text in source.items():
                self.phrases[concept].update(phrases(text))
        keys: dict[str, set[str]] = defaultdict(set)
        self._vocabulary: set[str] = set()
        for concept, members in self.phrases.items():
            for tagged in members:
                phrase, _, language = tagged.partition("@")
                keys[_key(phrase)].add(f"{concept}@{language}" if language else concept)
                self._vocabulary.update(word for word in phrase.split() if word.isalpha())
        self._automaton = ahocorasick.Automaton()
        for key, concepts in keys.items():
            self._automaton.add_word(key, (len(key), key[-1] != " ", tuple(sorted(concepts))))
        self._automaton.make_automaton()
        self._phrases_of = lru_cache(maxsize=8192)(self._phrases_found)
        self._misspelt = self._misspellings(fuzzy)

    def _misspellings(self, fuzzy: Iterable[str]) -> dict[str, str]:
        """Every long word of the fuzzy concepts with one letter missing, swapped or starred."""
        table: dict[str, str] = {}
        for concept in fuzzy:
            for phrase in self.phrases[concept]:
                word = phrase.partition("@")[0].strip("*")
                if word.isalpha() and phrase[0] != "*":
                    for place in range(1, len(word)):
                        star = word[:place] + "*" + word[place + 1 :]
                        table.setdefault(star, word)
                        if len(word) >= _FUZZY_LENGTH:
                            table.setdefault(word[:place] + word[place + 1 :], word)
        for word in self._vocabulary:
            table.pop(word, None)
        return table

    def known(self, word: str) -> bool:
        return word in self._vocabulary or word in self._misspelt

    def mark(self, view: str, *, lenient: bool = True) -> "Marked":
        """Find all concepts of `view`; `lenient` forgives misspelt and disguised words."""
        found = tokens(view, self.known if lenient else _nothing)
        words = [self._corrected(word) if lenient else word for word in found.words]
        hits, language = self._phrases_in(words)
        for index, word in enumerate(words):
            if word[0].isdigit():
                hits["NUM"].append(Hit(index, index + 1))
            elif word == QUESTION:
                hits["ASKED"].append(Hit(index, index + 1))
        _choose_language(hits, language)
        return Marked(found, dict(hits), language)

    def _phrases_in(self, words: list[str]) -> tuple[dict[str, list[Hit]], str]:
        """All concepts, and the language with the most small words (empty where there is none).

        Phrases do not reach over a full stop, so each sentence stands alone.
        """
        hits: dict[str, list[Hit]] = defaultdict(list)
        small = [0] * len(_LANGUAGES)
        start = 0
        while start < len(words):
            end = _sentence_end(words, start)
            concepts, counts = self._phrases_of(" ".join(words[start:end]))
            for concept, first, last in concepts:
                hits[concept].append(Hit(start + first, start + last))
            small = [one + two for one, two in zip(small, counts, strict=True)]
            start = end
        most = max(small)
        return hits, _LANGUAGES[small.index(most)] if most else ""

    def _phrases_found(self, line: str) -> _Line:
        line = f" {line} "
        # The space before each word, by its place.
        starts = [at for at, char in enumerate(line[:-1]) if char == " "]
        words = {place: word for word, place in enumerate(starts)}
        found: list[tuple[str, int, int]] = []
        small: dict[str, int] = dict.fromkeys(_LANGUAGES, 0)
        for end, (length, is_stem, concepts) in self._automaton.iter(line):
            first = words.get(end - length + 1)
            if first is None:
                first = bisect_left(starts, end - length + 1) - 1
            last = bisect_left(starts, end) if is_stem else words.get(end, len(starts))
            for concept in concepts:
                if concept.startswith(_SMALL_WORDS):
                    small[concept.removeprefix(_SMALL_WORDS)] += 1
                else:
                    found.append((concept, first, last))
        return _Line(tuple(found), tuple(small.values()))

    def _corrected(self, word: str) -> str:
        if len(word) < _SHORTEST or word in self._vocabulary:
            return word
        if right := self._misspelt.get(word):
            return right
        if len(word) >= _FUZZY_LENGTH:
            for place in range(1, len(word)):
                if right := self._misspelt.get(word[:place] + word[place + 1 :]):
                    return right
        return word


def _nothing(_: str) -> bool:
    return False


def _choose_language(hits: dict[str, list[Hit]], language: str) -> None:
    """Count phrases marked as of one language where the text is, or may be, in it."""
    for name in [name for name in hits if "@" in name]:
        concept, _, tag = name.partition("@")
        if tag == language or not language:
            hits[concept].extend(hits[name])


def _key(phrase: str) -> str:
    head = "" if phrase[0] == "*" else " "
    tail = "" if phrase[-1] == "*" else " "
    return head + phrase.strip("*") + tail


def _sentence_end(words: list[str], start: int) -> int:
    """The word behind the first full stop or question mark from `start` on."""
    for at in range(start, len(words)):
        if words[at] in (STOP, QUESTION):
            return at + 1
    return len(words)


@dataclass(frozen=True)
class Marked:
    """A text with its concepts."""

    tokens: Tokens
    hits: Mapping[str, list[Hit]]
    language: str
    _around: dict[int, dict[str, list[Hit]]] = field(default_factory=dict, repr=False)

    @cached_property
    def by_sentence(self) -> list[dict[str, list[Hit]]]:
        """The concepts of each sentence."""
        sentences = self.tokens.sentences
        found: list[dict[str, list[Hit]]] = [{} for _ in range((sentences or (0,))[-1] + 1)]
        for concept, hits in self.hits.items():
            if "@" not in concept:
                for hit in hits:
                    found[sentences[hit.start]].setdefault(concept, []).append(hit)
        return found

    def sentences_at(self, start: int, end: int) -> range:
        """The sentences of the words that touch the characters `start` to `end` (exclusive)."""
        spans = self.tokens.spans
        if not spans:
            return range(0)
        first = bisect_right(spans, start, key=_end)
        last = bisect_left(spans, end, key=_start) - 1
        # Where no word does, those of the words on both sides.
        low, high = max(min(first, last), 0), min(max(first, last), len(spans) - 1)
        return range(self.tokens.sentences[low], self.tokens.sentences[high] + 1)

    def around(self, sentence: int) -> dict[str, list[Hit]]:
        """The concepts of a sentence and its two neighbours."""
        if sentence not in self._around:
            merged: dict[str, list[Hit]] = {}
            for here in self.by_sentence[max(0, sentence - 1) : sentence + 2]:
                for concept, hits in here.items():
                    merged[concept] = merged.get(concept, []) + hits
            self._around[sentence] = merged
        return self._around[sentence]


@dataclass(frozen=True, slots=True)
class Match:
    """Where a rule holds: words `start` to `end` (exclusive), and the sentences of its parts."""

    start: int
    end: int
    sentences: tuple[int, ...]
    parts: tuple[Hit, ...] = ()


_Place = tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    concepts: tuple[str, ...]
    gap: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled rule pattern.

    `A B` next to each other (one word may stand between), `A _5 B` at most five words between,
    `A & B` in one sentence in any order, `A && B` in the same or the next sentence,
    `! C` not where C stands in a sentence of the match, `!! C` not where C stands anywhere.
    `A|B` is either concept.
    """

    chains: tuple[tuple[_Step, ...], ...]
    reach: int
    unless_near: tuple[str, ...]
    unless_anywhere: tuple[str, ...]

    @property
    def anchors(self) -> tuple[str, ...]:
        return self.chains[0][0].concepts

    @property
    def steps(self) -> Iterator[_Step]:
        return itertools.chain.from_iterable(self.chains)

    def matches(self, marked: Marked, sentence: int) -> Iterator[Match]:
        """Find the matches whose first part stands in `sentence`."""
        here = marked.by_sentence[sentence]
        hits = marked.around(sentence) if self.reach else here
        for step in self.steps:
            if not any(concept in hits for concept in step.concepts):
                return
        if any(concept in marked.hits for concept in self.unless_anywhere):
            return
        firsts = list(_chain_places(self.chains[0], here, marked.tokens.sentences))
        if not firsts:
            return
        others = [
            list(_chain_places(chain, hits, marked.tokens.sentences)) for chain in self.chains[1:]
        ]
        for first in firsts:
            match = _joined(first, others, marked.tokens.sentences)
            if match and not self._is_excused(marked, match):
                yield match

    def _is_excused(self, marked: Marked, match: Match) -> bool:
        return any(
            concept in marked.by_sentence[at]
            for concept in self.unless_near
            for at in match.sentences
        )


def _joined(first: _Place, others: list[list[_Place]], sentences: tuple[int, ...]) -> Match | None:
    parts = list(first)
    for places in others:
        apart = (p for p in places if not _overlap(p, parts))
        nearest = min(apart, key=lambda p: abs(p[0].start - first[0].start), default=None)
        if nearest is None:
            return None
        parts.extend(nearest)
    return Match(
        min(p.start for p in parts),
        max(p.end for p in parts),
        tuple(sorted({sentences[p.start] for p in parts})),
        tuple(parts),
    )


def _overlap(place: _Place, parts: list[Hit]) -> bool:
    return any(one.start < two.end and two.start < one.end for one in place for two in parts)


def _chain_places(
    chain: tuple[_Step, ...], hits: Mapping[str, list[Hit]], sentences: tuple[int, ...]
) -> Iterator[_Place]:
    open_ends: list[_Place] = [(h,) for c in chain[0].concepts for h in hits.get(c, ())]
    for step in chain[1:]:
        following = [h for c in step.concepts for h in hits.get(c, ())]
        open_ends = [
            (*place, h)
            for place in open_ends
            for h in following
            if 0 <= h.start - place[-1].end <= step.gap
            and sentences[h.start] == sentences[place[-1].start]
        ]
    yield from open_ends


def pattern(source: str) -> Pattern:
    """Read a pattern as described at `Pattern`."""
    positive, *negatives = re.split(r"\s(?=!!?\s)", source)
    near = tuple(n[1:].strip() for n in negatives if not n.startswith("!!"))
    anywhere = tuple(n[2:].strip() for n in negatives if n.startswith("!!"))
    wide = "&&" in positive
    chains = tuple(tuple(_steps(part)) for part in re.split(r"&&?", positive))
    split = [
        tuple(itertools.chain.from_iterable(n.split("|") for n in g)) for g in (near, anywhere)
    ]
    return Pattern(chains, 1 if wide else 0, split[0], split[1])


def _steps(source: str) -> Iterator[_Step]:
    gap = 1
    for word in source.split():
        if word[0] == "_":
            gap = int(word[1:])
            continue
        yield _Step(tuple(word.split("|")), gap)
        gap = 1


_NEGATED = "do does did is are was were have has had would should could must need"
_CONTRACTED = {
    **{f"{verb}nt": f"{verb}n't" for verb in _NEGATED.split(" ")},
    "cant": "can't",
    "wont": "won't",
    **{
        f"{who}{end}": f"{who}'{end}"
        for who in ("i", "you", "they", "he", "she", "it", "that", "what")
        for end in ("m", "re", "ve", "d", "s")
    },
}


def stems(phrase: str) -> Iterator[str]:
    """How the gate sees a phrase: words as in the scan view, `$` where the last word ends."""
    words = phrase.strip("*").split()
    whole = "" if phrase.endswith("*") and len(words) <= _TRIGGER_WORDS else "$"
    spelled = [_spellings(word) for word in words[:_TRIGGER_WORDS]]
    for parts in itertools.product(*spelled):
        yield " ".join(parts) + whole
        if whole and len(words) == 1:
            yield f"{parts[0]}'s$"
    for place, word in enumerate(words[:-1][:_TRIGGER_WORDS]):
        if word in _ELIDED:
            joined = [*words[:place], f"{word}'{words[place + 1]}", *words[place + 2 :]]
            yield " ".join(joined[:_TRIGGER_WORDS]) + whole


def _spellings(word: str) -> tuple[str, ...]:
    """A word and its form with an apostrophe."""
    return (word, _CONTRACTED[word]) if word in _CONTRACTED else (word,)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a pattern means."""

    topic: str
    pattern: Pattern
    critical: bool
    note: str


def rules(topic: str, source: str, *, critical: bool = False) -> tuple[Rule, ...]:
    """Read one rule a line; what follows `#` names the meaning."""
    found = []
    for line in source.splitlines():
        text, _, note = line.partition("#")
        if text.strip():
            found.append(Rule(topic, pattern(text.strip()), critical=critical, note=note.strip()))
    return tuple(found)


class RuleBook:
    """Rules, indexed by the concepts that can start a match."""

    def __init__(self, *tables: tuple[Rule, ...]) -> None:
        self.rules = tuple(itertools.chain.from_iterable(tables))
        self._by_anchor: dict[str, list[int]] = defaultdict(list)
        for index, rule in enumerate(self.rules):
            for concept in rule.pattern.anchors:
                self._by_anchor[concept].append(index)

    def triggers(self, lexicon: Lexicon, frequency: Mapping[str, int]) -> tuple[str, ...]:
        """Stems of which every match holds one: the words of the rarest part of each rule.

        Parts that other rules have chosen already cost nothing, so the costly rules come first.
        """
        chosen: set[str] = set()

        def cost(step: _Step) -> int:
            return sum(frequency.get(name, 1) for name in step.concepts if name not in chosen)

        ways = [[s for s in r.pattern.steps if s.concepts != ("NUM",)] for r in self.rules]
        for steps in sorted(ways, key=lambda steps: -min(map(cost, steps))):
            chosen.update(min(steps, key=cost).concepts)
        found = {p.partition("@")[0] for concept in chosen for p in lexicon.phrases[concept]}
        return tuple(sorted({stem for phrase in found for stem in stems(phrase)}))

    def matches(self, marked: Marked, within: range) -> Iterator[tuple[Rule, Match]]:
        """The matches that hold a word of the sentences `within`, and some that stand beside."""
        sentences = marked.by_sentence
        # A match reaches no further than to the sentences next to that of its first part.
        for sentence in range(max(within.start - 1, 0), min(within.stop + 1, len(sentences))):
            wanted = {i for one in sentences[sentence] for i in self._by_anchor.get(one, ())}
            for index in sorted(wanted):
                rule = self.rules[index]
                for match in rule.pattern.matches(marked, sentence):
                    yield rule, match

"""A text as the policies read it: view, tokens, sentences, and who says what of whom."""

# ruff: noqa: SIM905 - distances are counted in words; lists of words read best as text.
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from policies._case import Case, Person
from policies._claims.boundaries import LIST_ITEM, sentence_ends
from policies._claims.claim import Claim
from policies._claims.hits import Hit, Hits
from policies._claims.language import best_of, counts_of, language_of, shows_language
from policies._claims.lexicon import LEXICON, is_known
from policies._claims.number_words import parts_of
from policies._claims.person import person_in
from policies._claims.scan import scan
from policies._claims.tokens import Token, tokens_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `first` to `last` (exclusive) of a reading, characters `start` to `end` of the view."""

    first: int
    last: int
    start: int
    end: int
    is_question: bool
    is_item: bool


@lru_cache(maxsize=65_536)
def is_figure(word: str) -> bool:
    """Tell whether a word is a number, a unit or a fraction."""
    return (
        word[0].isdigit() or bool(parts_of(word)) or not LEXICON.tags(word).isdisjoint(_FIGURE_TAGS)
    )


_UNIT_TAGS = (
    "u_kcal", "u_kj", "u_mj", "u_mcal", "u_kg", "u_lb", "u_st", "u_halfkilo", "u_g", "u_hg", "u_oz", "u_pct", "t_day", "t_week",
    "t_fortnight", "t_month", "t_year", "u_other",
)  # fmt: skip
_OPEN_TAGS = (
    "assent", "func", "per", "adv_day", "adv_week", "adv_month", "advise", "under", "over", "today", "but", "so", "not",
    "remaining", "logged", "burned", "endorse", "total", "only", "minus", "plus", "decline", "warn", "within", "by",
    "second", "first", "lose", "participle", "weightword",
)  # fmt: skip
_ENDS_IN_UNIT = re.compile(r"\d\s?[ghlm]\.\s")
_ENOUGH_WORDS = 6
# How much more a sentence's own words tell of its language than those before it.
_OWN_WORDS = 3
_REFERRING = (
    "endorse", "assent", "applies", "adopt", "keep_on", "praise", "only", "spread", "u_kcal", "skip",
)  # fmt: skip
_STATEMENT_MARKS = frozenset("; : — while whereas während mientras tandis mentre enquanto".split())
_CLAUSE_MARKS = frozenset(",;:—()\n")
# A sentence that never ends is cut here, so that the work stays linear.
_MOST_TOKENS = 120
_FIGURE_TAGS = frozenset(
    "u_kcal u_kj u_mj u_g u_hg u_oz u_pct u_kg u_lb u_st u_halfkilo f_half f_third f_fifth f_quarter f_tenth f_twentieth f_fiftieth f_hundredth f_threehalves f_double f_triple".split()
)


class Reading:
    """One case, read once and shared by all policies.

    The view covers what came before, the text of the case and, where the gate has it already,
    the unit that follows; `focus` is the case's own part. A finding must touch the focus.
    """

    def __init__(self, case: Case, following: str = "") -> None:
        self.case = case
        self.following = following
        self._raw_start = len(case.before)
        self._scan = scan(case.before + case.text + following, is_known)
        self.view = self._scan.text
        self.tokens: list[Token] = tokens_of(self.view)
        self._starts = [token.start for token in self.tokens]
        offsets = self._scan.offsets
        low, high = self._raw_start, self._raw_start + len(case.text)
        first = _first_at_least(offsets, low)
        self.claims: list[Claim] | None = None
        self.figures: object = None
        self._clauses: dict[int, tuple[int, int]] = {}
        self.focus = (first, max(first, _first_at_least(offsets, high)))

    # -- places ---------------------------------------------------------------------------

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Turn a span of the view into a span of `case.text`, clipped to it."""
        first, last = self._scan.raw(start, end)
        length = len(self.case.text)
        first = min(max(first - self._raw_start, 0), length)
        return first, min(max(last - self._raw_start, first), length)

    def span_of(self, first: int, last: int) -> tuple[int, int]:
        """Return the raw span of tokens `first` to `last` (exclusive)."""
        return self.raw_span(self.tokens[first].start, self.tokens[last - 1].end)

    def in_focus(self, start: int, end: int) -> bool:
        """Tell whether a span of the view touches the case's own text."""
        return start < self.focus[1] and end > self.focus[0]

    def token_at(self, position: int) -> int:
        """Return the index of the token at, or before, a position of the view."""
        return max(0, bisect_right(self._starts, position) - 1)

    def token_from(self, position: int) -> int:
        """Return the index of the first token at, or behind, a position of the view."""
        return bisect_left(self._starts, position)

    def claim_in_focus(self, claim: Claim) -> bool:
        """Tell whether a claim, or the agreement to it, stands in the case's own text."""
        if self.in_focus(self.tokens[claim.first].start, self.tokens[claim.last - 1].end):
            return True
        at = claim.agreed_at
        return at is not None and self.in_focus(self.tokens[at].start, self.tokens[at].end)

    def claim_span(self, claim: Claim) -> tuple[int, int]:
        """Return the raw span of a claim, or of the agreement to an earlier one."""
        first, last = self.span_of(claim.first, claim.last)
        if first == last and claim.agreed_at is not None:
            return self.span_of(claim.agreed_at, claim.agreed_at + 1)
        return first, last

    def word(self, at: int) -> str:
        """Return the text of a token; nothing where there is none."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def texts(self, first: int, last: int) -> set[str]:
        """Return the texts of tokens `first` to `last` (exclusive)."""
        return {token.text for token in self.tokens[max(0, first) : max(0, last)]}

    # -- words ----------------------------------------------------------------------------

    @cached_property
    def hits(self) -> Hits:
        """All places of each tag, in order."""
        spoken = zip(self.sentences, self.languages, strict=False)
        return Hits(self.words, [(one.first, one.last, language) for one, language in spoken])

    @cached_property
    def words(self) -> list[str]:
        """The texts of all tokens."""
        return [token.text for token in self.tokens]

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(at + 1 for at, word in enumerate(self.words) if word == "\n")]

    def line_of(self, token: int) -> int:
        """Return the token at which a token's line begins."""
        return self._lines[bisect_right(self._lines, max(token, 0)) - 1]

    @cached_property
    def _tags(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for hit in self.hits:
            for at in range(hit.first, hit.last):
                found.setdefault(at, []).append(hit.tag)
        return found

    def tags_at(self, token: int) -> list[str]:
        """Return the tags that a token carries, alone or in a phrase."""
        return self._tags.get(token, [])

    def speaks_of(self, tag: str) -> bool:
        """Tell, without the places of all tags, whether this one may be there; False is sure."""
        for word in self._said:
            if tag in LEXICON.tags(word):
                return True
            if tag in LEXICON.may_begin(word) and self._opens(word, tag):
                return True
        return False

    @cached_property
    def _said(self) -> set[str]:
        return set(self.words)

    def _opens(self, word: str, tag: str) -> bool:
        """A phrase of the tag begins with the word somewhere."""
        return any(
            tag == one
            for at, said in enumerate(self.words)
            if said == word
            for _, one in LEXICON.phrases_at(self.words, at)
        )

    def find(self, tag: str, first: int, last: int) -> list[Hit]:
        """Return the places of a tag within tokens `first` to `last` (exclusive)."""
        hits, firsts = self.hits.of(tag)
        low = bisect_left(firsts, first)
        if low == len(firsts) or firsts[low] >= last:
            return []
        return [hit for hit in hits[low : bisect_left(firsts, last)] if hit.last <= last]

    def has(self, tag: str, first: int, last: int) -> bool:
        hits, firsts = self.hits.of(tag)
        at = bisect_left(firsts, first)
        while at < len(firsts) and firsts[at] < last:
            if hits[at].last <= last:
                return True
            at += 1
        return False

    @cached_property
    def units(self) -> dict[int, tuple[str, int]]:
        """For each token that begins a unit of measure: its tag and where it ends."""
        found: dict[int, tuple[str, int]] = {}
        for tag in reversed(_UNIT_TAGS):
            for hit in self.hits.get(tag, ()):
                found[hit.first] = (tag, hit.last)
        return found

    @cached_property
    def open_words(self) -> set[int]:
        """Tokens that cannot be the name of a thing that is counted."""
        return {hit.first for tag in _OPEN_TAGS for hit in self.hits.get(tag, ())}

    @cached_property
    def language(self) -> str:
        """The language of the text; where it does not show, the person's."""
        return language_of((token.text for token in self.tokens), self.case.person.language)

    @cached_property
    def languages(self) -> list[str]:
        """The language of each sentence: its own small words, then those just before it.

        What follows a sentence has no say, so that a text reads the same as it grows.
        """
        found: list[str] = []
        before: dict[str, float] = {}
        for sentence in self.sentences:
            own = counts_of(token.text for token in self.tokens[sentence.first : sentence.last])
            told = {
                one: _OWN_WORDS * own.get(one, 0.0) + before.get(one, 0.0)
                for one in {*own, *before}
            }
            found.append(best_of(told, self.case.person.language))
            before = {one: count / _OWN_WORDS for one, count in told.items()}
        return found or [self.case.person.language]

    def language_at(self, token: int) -> str:
        """Return the language of the sentence that holds a token."""
        return self.languages[self.sentence_of(token)]

    @cached_property
    def has_figures(self) -> bool:
        """Some number or unit is there at all; most sentences have none."""
        return any(map(is_figure, self._said))

    @cached_property
    def matters(self) -> bool:
        """The focus, or what follows, has a figure or speaks of an earlier one."""
        first = self.token_at(self.focus[0])
        last = len(self.tokens)
        if self._figures_between(first, last):
            return True
        return any(self.has(tag, first, last) for tag in _REFERRING)

    def _figures_between(self, first: int, last: int) -> bool:
        return any(is_figure(token.text) for token in self.tokens[first:last])

    @cached_property
    def foreign(self) -> bool:
        """Not one small word of it is of a language that we read."""
        words = [token.text for token in self.tokens if token.text.isalpha()]
        if len(words) < _ENOUGH_WORDS or shows_language(words):
            return False
        return sum(LEXICON.knows(word) for word in words) <= len(words) // 4

    @cached_property
    def person(self) -> Person:
        """The person, with what the text itself tells: age, pregnancy, weight."""
        return person_in(self)

    # -- sentences ------------------------------------------------------------------------

    @cached_property
    def _cased(self) -> str | None:
        """The view in the capitals of the text, where a sentence may end in a unit."""
        if not _ENDS_IN_UNIT.search(self.view):
            return None
        raw = self.case.before + self.case.text + self.following
        return "".join(raw[at] for at in self._scan.offsets)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences, list items and lines of the whole view, in order."""
        ends = [*sentence_ends(self.view, self._cased), len(self.view)]
        found = []
        start = first = 0
        for end in ends:
            last = bisect_right(self._starts, end - 1)
            while first < last and self.tokens[first].text == "\n":
                first += 1
            while last - first > _MOST_TOKENS:
                cut = first + _MOST_TOKENS
                middle = self.tokens[cut].start
                found.append(self._sentence(first, cut, start, middle))
                start, first = middle, cut
            if first < last:
                found.append(self._sentence(first, last, start, end))
            start, first = end, last
        return found

    def _sentence(self, first: int, last: int, start: int, end: int) -> Sentence:
        tail = self.view[start:end].rstrip(" \n\"')»")
        return Sentence(
            first, last, start, end, tail.endswith("?"), bool(LIST_ITEM.match(self.view, start))
        )

    @cached_property
    def _sentence_at(self) -> list[int]:
        """The index of its sentence for each token; one more for the end."""
        places: list[int] = []
        for at, sentence in enumerate(self.sentences):
            places += [max(0, at - 1)] * (sentence.first - len(places))
            places += [at] * (sentence.last - sentence.first)
        last = max(0, len(self.sentences) - 1)
        return places + [last] * (len(self.tokens) + 1 - len(places))

    def sentence_of(self, token: int) -> int:
        """Return the index of the sentence that holds a token."""
        places = self._sentence_at
        return places[min(max(token, 0), len(places) - 1)]

    def focus_sentences(self) -> Iterator[Sentence]:
        """Yield the sentences that touch the case's own text."""
        for sentence in self.sentences:
            if self.in_focus(sentence.start, sentence.end):
                yield sentence

    def around(self, token: int, before: int = 0, after: int = 0) -> tuple[int, int]:
        """Return the token range of a token's sentence and its neighbours."""
        at = self.sentence_of(token)
        sentences = self.sentences
        if not before and not after:
            return sentences[at].first, sentences[at].last
        low = sentences[max(0, at - before)]
        high = sentences[min(len(sentences) - 1, at + after)]
        return low.first, high.last

    def clause(self, token: int) -> tuple[int, int]:
        """Return the token range of the clause around a token (cut at ; : , dashes and `but`)."""
        known = self._clauses.get(token)
        if known is None:
            low, high = self.around(token)
            before = bisect_left(self._cuts, token)
            after = bisect_right(self._cuts, token)
            first = max(low, self._cuts[before - 1] + 1) if before else low
            last = min(high, self._cuts[after]) if after < len(self._cuts) else high
            known = self._clauses[token] = (first, last)
        return known

    def statement(self, token: int) -> tuple[int, int]:
        """Return the token range around a token between `;`, `:`, dashes, `but` and `while`."""
        low, high = self.around(token)
        for at in range(token - 1, low - 1, -1):
            if self._parts(at):
                low = at + 1
                break
        for at in range(token + 1, high):
            if self._parts(at):
                high = at
                break
        return low, high

    def _parts(self, at: int) -> bool:
        return self.tokens[at].text in _STATEMENT_MARKS or self.has("but", at, at + 1)

    @cached_property
    def _cuts(self) -> list[int]:
        """Tokens at which a clause ends."""
        marks = [at for at, token in enumerate(self.tokens) if token.text in _CLAUSE_MARKS]
        turns = [
            hit.first
            for tag in ("but", "so")
            for hit in self.hits.get(tag, ())
            if not self._opens_negation(hit)
        ]
        return sorted({*marks, *turns})

    def _opens_negation(self, hit: Hit) -> bool:
        """The `instead` of `instead of`."""
        return any(
            other.last > hit.last
            for other in self.find("not", hit.first, hit.last + 2)
            if other.first == hit.first
        )

    # -- who says what --------------------------------------------------------------------

    def is_declined(self, token: int) -> bool:
        """The speaker refuses or advises against what stands at the token."""
        low, _ = self.around(token)
        for hit in reversed(self.find("decline", low, token)):
            if not self._turned(hit.last, token):
                return True
        return self._declined_behind(token)

    def _declined_behind(self, token: int) -> bool:
        _, high = self.around(token)
        for hit in self.find("decline", token + 1, high):
            if not self.has("but", token + 1, hit.first):
                return True
        return False

    def _turned(self, first: int, last: int) -> bool:
        """A `but` (or a new main clause behind a comma) ends what was refused."""
        return self.has("but", first, last) or self.has("so", first, last)

    def is_negated(self, token: int, reach: int = 8) -> bool:
        """A `not` of the same clause stands at most `reach` tokens before the token."""
        first, _ = self.clause(token)
        return self.has("not", max(first, token - reach), token)

    def is_warned(self, token: int, after: int = 1) -> bool:
        """The same sentence, or the next ones, say that it is bad for the person."""
        low, high = self.around(token, after=after)
        return any(not self._undone(hit) for hit in self.find("warn", low, high))

    def _undone(self, hit: Hit) -> bool:
        """Tell whether `not` stands just before a warning that has no `not` of its own."""
        if "not" in LEXICON.tags(self.tokens[hit.first].text):
            return False
        return self.has("not", max(0, hit.first - 3), hit.first)

    def is_said_by_person(self, token: int) -> bool:
        """The coach repeats what the person said, asked or wants."""
        low, _ = self.around(token)
        said = (
            hit
            for hit in self.find("said", low, token)
            if not self.has("if", hit.first - 1, hit.first) and not self.has("so", hit.last, token)
        )
        return any(True for _ in said) or self.is_quoted(token)

    def is_quoted(self, token: int) -> bool:
        low, _ = self.around(token)
        start, end = self.tokens[low].start, self.tokens[token].start
        return self.view.count('"', start, end) % 2 == 1

    def is_endorsed(self, token: int, after: int = 2) -> bool:
        """What stands at the token is praised or agreed to, here or in the next sentences."""
        at = self.sentence_of(token)
        _, high = self.around(token, after=after)
        found = [
            *self.find("endorse", self.sentences[at].first, high),
            *self.find("praise", self.sentences[at].first, high),
        ]
        return any(not self.has("not", max(0, hit.first - 3), hit.first) for hit in found)

    def is_general(self, token: int) -> bool:
        """Studies, history, other people: nothing that is about the person addressed."""
        low, high = self.around(token)
        return (self.has("general", low, high) or self.has("third", low, high)) and not self.has(
            "second", low, high
        )

    def person_of(self, token: int) -> str:
        """Return whom the sentence is about: first, second, third or general."""
        low, high = self.around(token)
        for person in ("first", "second", "third"):
            if self.has(person, low, high):
                return person
        return "general"


def _first_at_least(offsets: "range | list[int] | object", value: int) -> int:
    """Return the first view character that stands for a raw character at or after `value`."""
    low, high = 0, len(offsets)  # type: ignore[arg-type]
    while low < high:
        middle = (low + high) // 2
        if offsets[middle] < value:  # type: ignore[index]
            low = middle + 1
        else:
            high = middle
    return low

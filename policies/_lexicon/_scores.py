"""The learned look: rules, concepts, words and meaning of a text weighed together.

A rule is sure of what it says and blind to the rest; this look knows many ways of saying a thing
and many harmless twins of each. What the rules found is one of the things it weighs. A finding
stands where the whole is likely: above `alone`, or above `beside_rule` where a rule says so too.
The weights come from the written texts of the tests (`bench/learn_messages.py`), what a meaning
says from the same (`bench/learn_encoder.py`). Where all that leaves a doubt, a second look decides
with it (`_second.py`).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from math import log
from pathlib import Path

import ahocorasick
import numpy as np
from numpy.typing import NDArray

from policies._case import Finding, Severity, Side, ViolationType, overlap
from policies._claims.boundaries import sentence_ends
from policies._claims.lexicon import is_known
from policies._claims.reading import Reading
from policies._claims.scan import scan
from policies._encoder import Vector
from policies._lexicon._meaning import meaning, said_of
from policies._lexicon._second import second_look
from policies._lexicon.concepts import Marked, mark, marked_view

_CONCEPT, _WORD, _ORDER, _AROUND, _RULE = 1.0, 0.7, 0.4, 0.5, 1.5
# Concepts that follow each other at this distance or closer, in words, count as a pair too.
_CLOSE = 4
_BEGINNING = 5
# Longer pieces say too many things at once for one vector.
_LONGEST_MESSAGE, _LONGEST_PIECE = 500, 400
_MOST_PIECES = 24
_CARING = frozenset({"REFER_ACT", "SUPPORT", "CALL_HELP", "DECLINE", "CARE_WORD"})
_HELPING = frozenset({"REFER_ACT", "SUPPORT", "CALL_HELP"})
_REFERRING = 0.9
# What a text is less likely to be is not said of it beside what it surely is.
_SURELY, _AS_WELL = 0.9, 0.7
# The meaning takes two milliseconds. Where the words are so far below every threshold it is not
# asked for: it could lift a few of them, which cost half a violation in a hundred (bench/RESULTS.md).
_MEANING_ADDS = 3.0
# Where no kind is this likely, and most words are known to the first look, the second is not asked
# for; where it is, it counts this much, of so many pieces of a text (a message of hundreds of
# sentences would take seconds).
_DOUBT = {Side.INPUT: 0.02, Side.OUTPUT: 0.06}
_SECOND = np.float32(0.6)
_MOST_ASKED = 8
_FAMILIAR = 0.5
_LETTERS = re.compile(r"[a-z]+")
# Letters that are no other letter with a mark, the way the scan reads them.
_PLAIN = str.maketrans({"œ": "oe", "æ": "ae", "ł": "l", "ø": "o", "đ": "d", "ı": "i"})
# Tags, addresses, zero-width characters, variation selectors and keycaps are no part of what is said.
_UNSAID = re.compile(
    r"</?[a-zA-Z]+ ?/?>|https?://[^\s)]+|[\u200b-\u200f\u2060\ufe00-\ufe0f\u20e3\ufeff]"
)
_SPELLED = re.compile(r"(?:\b[a-z]\b\W*){4}")
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of text: what it counts as, and from which likelihoods on.

    `alone` where nothing else says so, `beside_rule` where a rule does. A sentence of a reply
    that follows an unsafe one is taken for more of the same at half of `alone`.
    """

    type: ViolationType
    topic: str = ""
    severity: Severity = Severity.WARNING
    alone: float
    beside_rule: float

    @property
    def goes_on(self) -> float:
        return self.alone / 2


_EATING = ViolationType.EATING_DISORDER_SIGNAL
_MEDICAL = ViolationType.MEDICAL_CLAIM
_UNSAFE = ViolationType.UNSAFE_CONTENT
_SURE = Severity.CRITICAL

KINDS: dict[Side, dict[str, Kind]] = {
    Side.INPUT: {
        "eating": Kind(type=_EATING, topic="restriction", alone=0.45, beside_rule=0.02),
        "medicine": Kind(type=_MEDICAL, alone=0.45, beside_rule=0.15),
        "emergency": Kind(
            type=_MEDICAL, topic="emergency", severity=_SURE, alone=0.3, beside_rule=0.08
        ),
        "crisis": Kind(type=_UNSAFE, topic="crisis", severity=_SURE, alone=0.28, beside_rule=0.05),
        "substance": Kind(type=_UNSAFE, topic="substance", alone=0.42, beside_rule=0.02),
        "conduct": Kind(type=_UNSAFE, alone=0.62, beside_rule=0.12),
    },
    Side.OUTPUT: {
        "eating": Kind(type=_EATING, topic="restriction", alone=0.68, beside_rule=0.005),
        "medicine": Kind(type=_MEDICAL, alone=0.36, beside_rule=0.1),
        "crisis": Kind(type=_UNSAFE, topic="crisis", severity=_SURE, alone=0.66, beside_rule=0.005),
        "substance": Kind(
            type=_UNSAFE, topic="substance", severity=_SURE, alone=0.4, beside_rule=0.25
        ),
        "conduct": Kind(type=_UNSAFE, alone=0.57, beside_rule=0.1),
    },
}


# -- what is looked at ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of a reply with its neighbours, or a message; the span counts raw characters.

    Where it stands does not change what it says: pieces are the same wherever they are.
    """

    text: str
    around: str
    span: tuple[int, int] = field(compare=False)


def pieces(reading: Reading) -> Iterator[Piece]:
    """Cut what is to be judged into pieces; of a reply the one before them comes first.

    That one has an empty span: it was judged before.
    """
    case = reading.case
    if case.side is Side.INPUT:
        yield from _of_message(case.text)
    else:
        yield from _of_unit(case.before, case.text, reading.following)


@lru_cache(maxsize=16)
def _of_unit(before: str, text: str, following: str) -> tuple[Piece, ...]:
    found: list[Piece] = []
    start = len(before)
    last: Piece | None = None
    for piece in of_reply(before + text + following):
        low, high = max(piece.span[0] - start, 0), min(piece.span[1] - start, len(text))
        if low < high:
            if last is not None:
                found.append(Piece(last.text, last.around, (0, 0)))
            found.append(Piece(piece.text, piece.around, (low, high)))
            last = None
        elif high <= 0:
            last = piece
    return tuple(found)


def _of_message(text: str) -> Iterator[Piece]:
    if len(text) <= _LONGEST_MESSAGE:
        yield Piece(text, text, (0, len(text)))
        return
    start = end = 0
    for low, high in _sentences(text):
        if high - start > _LONGEST_PIECE and end > start:
            yield Piece(text[start:end], text[start:end], (start, end))
            start = low
        end = high
    yield Piece(text[start:end][:_LONGEST_MESSAGE], "", (start, end))


def of_reply(whole: str) -> Iterator[Piece]:
    """Cut a reply into its sentences, each with the one before it and the one after it."""
    spans = list(_sentences(whole))
    texts = [whole[low:high].strip()[:_LONGEST_PIECE] for low, high in spans]
    for at, (text, span) in enumerate(zip(texts, spans, strict=True)):
        yield Piece(text, " ".join(texts[max(0, at - 1) : at + 2]), span)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*sentence_ends(text), len(text)):
        if any(char.isalnum() for char in text[start:end]):
            yield start, end
            start = end


def features(piece: Piece, side: Side) -> dict[str, float]:
    """The concepts, their pairs, words and beginnings of long words of a piece, each once."""
    found = own_features(piece.text, side)
    if side is Side.OUTPUT:
        for name, value in _features(piece.around, side).items():
            found[f"~{name}"] = _AROUND * value
    return found


def own_features(text: str, side: Side) -> dict[str, float]:
    """Those of a piece without its neighbours."""
    found = dict(_features(text, side))
    found.update((pair, _ORDER) for pair in _pairs(_marked(text, side)))
    return found


def _marked(text: str, side: Side) -> Marked:
    return marked_view(scan(text, is_known).text, lenient=side is Side.INPUT)


def _pairs(marked: Marked) -> Iterator[str]:
    """Concepts that follow each other closely, as `first>second`."""
    placed = sorted(
        (hit.start, hit.end, name)
        for name, hits in marked.hits.items()
        if "@" not in name
        for hit in hits
    )
    for at, (_, end, name) in enumerate(placed):
        for start, _, following in placed[at + 1 :]:
            if start - end > _CLOSE:
                break
            if start >= end:
                yield f"{name}>{following}"


@lru_cache(maxsize=1024)
def _features(text: str, side: Side) -> Mapping[str, float]:
    marked = _marked(text, side)
    found = {name: _CONCEPT for name in marked.hits if "@" not in name}
    for word in marked.tokens.words:
        if word.isalpha():
            found[word] = _WORD
            if len(word) > _BEGINNING:
                found[word[:_BEGINNING] + "*"] = _WORD
    return found


def said_by_rules(found: Iterable[Finding]) -> dict[str, float]:
    """What the rules found, by type and topic."""
    return {f"{one.type.value}:{one.topic.partition(':')[0]}": _RULE for one in found}


# -- how it is weighed ---------------------------------------------------------------------


class Look:
    """The learned weights of one side: a line over the features, beside what the meaning says."""

    def __init__(self, stored: Mapping[str, NDArray[np.generic]], side: Side) -> None:
        def part(name: str) -> NDArray[np.generic]:
            return stored[f"{side.value}_{name}"]

        def scaled(name: str) -> Vector:
            return part(name).astype(np.float32) * part(f"{name}_scale").astype(np.float32)

        words = bytes(part("words").tobytes()).decode().split("\n")
        self._rows = {word: row for row, word in enumerate(words)}
        self._rows_around = {word[1:]: row for word, row in self._rows.items() if word[:1] == "~"}
        self._side = side
        self._own_share = lru_cache(maxsize=512)(self._of_text)
        self._share_around = lru_cache(maxsize=512)(self._of_neighbours)
        self.familiar = lru_cache(maxsize=512)(self._familiar)
        self._line = scaled("line")
        self._bias = part("bias").astype(np.float32)
        self.kinds = tuple(KINDS[side])
        least = [kind.alone for kind in KINDS[side].values()]
        self._least = np.array([2 * log(one / (1 - one)) for one in least], np.float32)

    def line(self, piece: Piece) -> Vector:
        """The share of the features in the scores."""
        line: Vector = self._own_share(piece.text) + self._bias
        return line + self._share_around(piece.around) if self._side is Side.OUTPUT else line

    def _of_text(self, text: str) -> Vector:
        return self._weighed(own_features(text, self._side), self._rows)

    def _of_neighbours(self, around: str) -> Vector:
        weighed: Vector = np.float32(_AROUND) * self._weighed(
            _features(around, self._side), self._rows_around
        )
        return weighed

    def _familiar(self, text: str) -> float:
        """The share of words that something was learned of: under a half beyond our languages."""
        said = _UNSAID.sub("", text)
        words = [word for word in _marked(said, self._side).tokens.words if word.isalpha()]
        return sum(word in self._rows for word in words) / len(words) if words else 1.0

    def rules(self, found: Iterable[Finding]) -> Vector:
        """The share of what the rules of one policy found in a piece."""
        return self._weighed(said_by_rules(found), self._rows)

    def _weighed(self, found: Mapping[str, float], at: Mapping[str, int]) -> Vector:
        known = [(at[name], value) for name, value in found.items() if name in at]
        if not known:
            return np.zeros_like(self._bias)
        rows, values = zip(*known, strict=True)
        weighed: Vector = np.asarray(values, np.float32) @ self._line[list(rows)]
        return weighed

    def score(self, piece: Piece) -> Vector:
        """How much speaks for each kind, before what the rules found."""
        return self.line(piece) + self._meant(piece)

    def quick_score(self, piece: Piece) -> Vector:
        """The same, by words alone where the meaning could not lift any kind over its threshold."""
        line = self.line(piece)
        if float(np.max(line - self._least)) < -_MEANING_ADDS:
            return line
        return line + self._meant(piece)

    def _meant(self, piece: Piece) -> Vector:
        """The share of the meaning in the scores."""
        meant = [meaning(undisguised(piece.text))]
        if self._side is Side.OUTPUT:
            meant.append(meaning(undisguised(piece.around)))
        return said_of(self._side, *meant)


@lru_cache(maxsize=1024)
def undisguised(text: str) -> str:
    """The text as it is, or as the scan reads it where words were spelled to hide them."""
    if text.isupper():
        return text.capitalize()
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    words = marked_view(scan(text, is_known).text, lenient=True).tokens.words
    written, read = _letters(plain), _letters(" ".join(words))
    hides = written != read and len(read) >= len(written)
    return " ".join(words) if hides or _SPELLED.search(plain) else text


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text))


def chances(score: Vector) -> Vector:
    """How likely a piece is of each kind, 0 to 1."""
    likely: Vector = 1 / (1 + np.exp(-np.clip(score / np.float32(2), -30, 30)))
    return likely


class _Learned:
    """The file of weights, read once."""

    @cached_property
    def _stored(self) -> dict[str, NDArray[np.generic]]:
        path = Path(__file__).with_name("weights.npz")
        if not path.exists():
            return {}  # so that the policies can be imported to learn it; nothing is judged
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}

    @cached_property
    def looks(self) -> dict[Side, Look]:
        return {side: Look(self._stored, side) for side in Side}

    @cached_property
    def holds(self) -> tuple[str, ...]:
        """Stems of words that a reply's piece must hold one of to be looked at."""
        if "holds" not in self._stored:
            return ()
        return tuple(bytes(self._stored["holds"].tobytes()).decode().split("\n"))


_learned = _Learned()


def holds() -> tuple[str, ...]:
    return _learned.holds


class _Touch:
    """Tells whether a text holds one of some stems, the way the gate's triggers see it."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._stems = ahocorasick.Automaton()
        for stem in stems:
            text = " " + stem.rstrip("$") + (" " if stem.endswith("$") else "")
            self._stems.add_word(text, stem)
        self._stems.make_automaton()

    def __call__(self, view: str) -> bool:
        text = " " + " ".join(_WORDS.findall(view)) + " "
        return next(self._stems.iter(text), None) is not None


@cache
def _touch() -> _Touch:
    return _Touch(holds())


@lru_cache(maxsize=1024)
def _is_held(text: str) -> bool:
    """The gate holds this piece of a reply."""
    return _touch()(scan(text, is_known).text)


@lru_cache(maxsize=512)
def _score(piece: Piece, side: Side, *, whole: bool) -> Vector:
    """What speaks for each kind."""
    look = _learned.looks[side]
    return look.score(piece) if whole else look.quick_score(piece)


def _seen(reading: Reading, found: Sequence[Finding]) -> list[tuple[Piece, Vector]]:
    """How likely each piece of a text is of each kind, as far as it is looked at.

    What the rules `found` is weighed too. Where they found something, a kind is likely at all, or
    the language is not one of ours, the second look is asked, for some pieces of a text.
    """
    side = reading.case.side
    look = _learned.looks[side]
    seen: list[tuple[Piece, Vector]] = []
    asked = 0
    for piece in pieces(reading):
        if len(seen) == _MOST_PIECES:
            break
        if not (reading.case.is_held or side is Side.INPUT or _is_held(piece.text)):
            continue  # some of it has been said already
        own = [one for one in found if overlap(one.span, piece.span)]
        score = _score(piece, side, whole=bool(own) or side is Side.INPUT)
        if own:
            score = score + look.rules(own)
        likely = float(np.max(chances(score)))
        in_doubt = own or likely >= _DOUBT[side] or look.familiar(piece.text) < _FAMILIAR
        if in_doubt and asked < _MOST_ASKED:
            asked += 1
            score = (1 - _SECOND) * score + 2 * _SECOND * _second(piece, side)
        seen.append((piece, chances(score)))
    return seen


def _second(piece: Piece, side: Side) -> Vector:
    """What the second look says of a piece, which it reads with what stands before it."""
    before = piece.around[: max(piece.around.find(piece.text), 0)]
    text, before = (undisguised(_UNSAID.sub("", one)) for one in (piece.text, before))
    return second_look(side, text, before)


def weighed(
    reading: Reading,
    kind: ViolationType,
    found: Iterable[Finding],
) -> Iterator[Finding]:
    """Keep what the rules `found` where the look agrees, and add what it alone is sure of."""
    found = list(found)
    seen = _seen(reading, found)
    kinds = KINDS[reading.case.side]
    own = [(at, name, one) for at, (name, one) in enumerate(kinds.items()) if one.type is kind]
    kept = [one for one in found if _agrees(one, seen, own)]
    yield from kept
    topics = {one.topic.partition(":")[0] for one in kept}
    goes_on = False
    for piece, likely in seen:
        best = max(own, key=lambda item: likely[item[0]] / item[2].alone)
        at, name, one = best
        least = one.goes_on if goes_on else one.alone
        if _refers(piece, reading):
            least = max(one.alone, _REFERRING)
        if reading.case.side is Side.INPUT:
            least = max(least, _as_well(likely))
        goes_on = bool(likely[at] >= least)
        is_new = piece.span[1] > 0 and not _is_said(one, topics, kept, piece)
        if goes_on and is_new:
            topics.add(one.topic)
            yield Finding(
                one.type,
                one.severity,
                policy=one.type.value,
                span=piece.span,
                evidence=f"likely {name}: {likely[at]:.2f}",
                topic=one.topic,
            )


def _refers(piece: Piece, reading: Reading) -> bool:
    """A reply that declines or points to care needs more to be taken for its opposite."""
    side = reading.case.side
    if side is Side.INPUT:
        return False
    near = _features(piece.around, side)
    return not (_CARING.isdisjoint(near) and _HELPING.isdisjoint(mark(reading).hits))


def _is_said(kind: Kind, topics: set[str], kept: list[Finding], piece: Piece) -> bool:
    """The rules have said as much of this piece already."""
    if kind.severity is _SURE:
        return kind.topic in topics
    return any(overlap(one.span, piece.span) for one in kept)


def _agrees(
    finding: Finding, seen: list[tuple[Piece, Vector]], own: list[tuple[int, str, Kind]]
) -> bool:
    near = [likely for piece, likely in seen if overlap(finding.span, piece.span)]
    topic = finding.topic.partition(":")[0]
    fitting = [item for item in own if item[2].topic == topic] or own
    return not near or any(
        likely[at] >= one.beside_rule for likely in near for at, _, one in fitting
    )


def _as_well(likely: Vector) -> float:
    """What a kind must reach beside another that is all but certain."""
    return _AS_WELL if float(np.max(likely)) > _SURELY else 0.0

"""Whether what a rule matched is meant: by whom, of whom, and approved or not."""

from collections.abc import Iterable, Iterator, Mapping

from policies._lexicon._grammar import Hit, Marked, Match
from policies._lexicon._tokens import COMMA, QUOTE

_REACH = 7
_BEHIND = 3
_NO_WORDS = (
    "not dont never didnt havent hasnt doesnt wont wouldnt no nunca jamas nicht nie niemals kein "
    "keine keinen pas jamais nao non mai nahi without sin ohne sans sem senza"
)
_PLAIN_NO = frozenset(_NO_WORDS.split(" "))


def about_another(marked: Marked, match: Match) -> bool:
    """Someone else than the writer is the nearest subject before the match, who stays unnamed."""
    here = marked.by_sentence[marked.tokens.sentences[match.start]]
    selves = _hits_in(marked, "I_MYSELF", match.sentences)
    if any(match.start <= hit.start < match.end + _BEHIND for hit in selves):
        return False
    before = [subject for subject in _subjects(here) if subject[0] <= match.start]
    return max(before, default=(0, False))[1]


def _subjects(here: Mapping[str, list[Hit]]) -> Iterator[tuple[int, bool]]:
    """Where a sentence names someone, and whether that is another person than the writer."""
    for hit in here.get("FIRST", ()):
        yield hit.start, False
    for hit in here.get("THIRD", ()):
        yield hit.start, True
    owners = {hit.end for hit in here.get("POSSESSIVE", ())}
    after = {hit.end for hit in here.get("PREPOSITION", ())}
    for hit in here.get("KIN", ()):
        if hit.start in owners and hit.start - 1 not in after and hit.start not in after:
            yield hit.start, True


def near(marked: Marked, match: Match, concept: str, reach: int = 0) -> bool:
    """`concept` stands in a sentence of the match, or at most `reach` sentences away."""
    low, high = max(0, match.sentences[0] - reach), match.sentences[-1] + reach + 1
    return any(concept in here for here in marked.by_sentence[low:high])


def is_denied(marked: Marked, match: Match, reach: int = 2) -> bool:
    """A plain `not` stands at most `reach` words before the match."""
    words = marked.tokens.words
    before = range(max(0, match.start - reach), match.start)
    return any(words[i] in _PLAIN_NO for i in before if not _void(marked, i))


def _void(marked: Marked, place: int) -> bool:
    here = marked.by_sentence[marked.tokens.sentences[place]]
    return any(hit.start <= place < hit.end for hit in here.get("NEG_VOID", ()))


def is_rejected(marked: Marked, match: Match, *, wide: bool, blame: bool = True) -> bool:
    """The coach negates, declines or disapproves of the match; `wide` counts the next sentence.

    `blame` is false where words of disapproval are part of what is wrong (fear of foods).
    """
    if _negated_before(marked, match) or _declined(marked, match):
        return True
    return blame and is_blamed(marked, match, 1 if wide else 0)


def _hits_in(marked: Marked, concept: str, sentences: Iterable[int]) -> Iterator[Hit]:
    for sentence in sentences:
        if sentence < len(marked.by_sentence):
            yield from marked.by_sentence[sentence].get(concept, ())


def _negated_before(marked: Marked, match: Match) -> bool:
    starts = {part.start for part in match.parts} or {match.start}
    for hit in _hits_in(marked, "NEG_STRONG", match.sentences):
        inside = any(p.start <= hit.start < p.end for p in match.parts)
        if inside or _void(marked, hit.start):
            continue
        if any(_binds(marked, hit, start) for start in starts):
            return True
    return False


def _binds(marked: Marked, no: Hit, start: int) -> bool:
    """A `not` reaches the word at `start`: same clause, close enough."""
    sentences = marked.tokens.sentences
    if not (no.start < start and start - no.end <= _REACH):
        return False
    if sentences[no.start] != sentences[start] or COMMA in marked.tokens.words[no.end : start]:
        return False
    return not _contains(marked, "BUT", no.end, start)


def _contains(marked: Marked, concept: str, start: int, end: int) -> bool:
    """`concept` stands between two words of one sentence."""
    here = marked.by_sentence[marked.tokens.sentences[min(start, end)]]
    return any(start <= hit.start < end for hit in here.get(concept, ()))


def _declined(marked: Marked, match: Match) -> bool:
    """A refusal stands in the sentence, and no `but` turns from it to the match."""
    for hit in _hits_in(marked, "DECLINE", match.sentences):
        if hit.start > match.start or not _contains(marked, "BUT", hit.end, match.start):
            return True
    return False


def is_blamed(marked: Marked, match: Match, following: int = 0) -> bool:
    """Words of disapproval stand in the match's sentences (or the next), not taken back."""
    span = range(match.sentences[0], match.sentences[-1] + following + 1)
    for hit in _hits_in(marked, "DISAPPROVE", span):
        inside = any(part.start <= hit.start and hit.end <= part.end for part in match.parts)
        if not inside and not _taken_back(marked, hit):
            return True
    return False


def _taken_back(marked: Marked, hit: Hit) -> bool:
    harmless = _hits_in(marked, "HARMLESS", (marked.tokens.sentences[hit.start],))
    return any(h.start < hit.end and hit.start < h.end for h in harmless)


def is_retold(marked: Marked, match: Match) -> bool:
    """The coach repeats what someone said, asked or claims, without agreeing."""
    said = _hits_in(marked, "SAID", (marked.tokens.sentences[match.start],))
    return any(h.start <= match.start for h in said) and not near(marked, match, "ENDORSE", 1)


def is_quoted(marked: Marked, match: Match) -> bool:
    """The match stands between quotation marks of its sentence."""
    words, sentences = marked.tokens.words, marked.tokens.sentences
    sentence, marks, at = sentences[match.start], 0, match.start - 1
    while at >= 0 and sentences[at] == sentence:
        marks += words[at] == QUOTE
        at -= 1
    return marks % 2 == 1


def is_asked(marked: Marked, match: Match) -> bool:
    """All of the match stands in a question that suggests nothing."""
    asked = "ASKED" in marked.by_sentence[match.sentences[-1]]
    if not asked or near(marked, match, "WHY_NOT"):
        return False
    return not near(marked, match, "ENDORSE", 1)

"""Whether what a rule matched is meant: by whom, of whom, and approved or not."""

from collections.abc import Iterator

from policies._lexicon._grammar import Hit, Marked, Match
from policies._lexicon._tokens import COMMA, QUESTION, QUOTE

_REACH = 7
_NO_WORDS = (
    "not dont never didnt havent hasnt doesnt wont wouldnt no nunca jamas nicht nie niemals kein "
    "keine keinen pas jamais nao non mai nahi without sin ohne sans sem senza"
)
_PLAIN_NO = frozenset(_NO_WORDS.split(" "))


def about_another(marked: Marked, match: Match) -> bool:
    """Someone else than the writer is the nearest subject before the match, who stays unnamed."""
    if any(match.start <= hit.start < match.end + 3 for hit in marked.hits.get("I_MYSELF", ())):
        return False
    sentence = marked.tokens.sentences[match.start]
    nearest, is_other = -1, False
    for place, other in _subjects(marked):
        if place <= match.start and marked.tokens.sentences[place] == sentence and place >= nearest:
            nearest, is_other = place, other
    return is_other


def _subjects(marked: Marked) -> Iterator[tuple[int, bool]]:
    for hit in marked.hits.get("FIRST", ()):
        yield hit.start, False
    for hit in marked.hits.get("THIRD", ()):
        yield hit.start, True
    owners = {hit.end for hit in marked.hits.get("POSSESSIVE", ())}
    after = {hit.end for hit in marked.hits.get("PREPOSITION", ())}
    for hit in marked.hits.get("KIN", ()):
        if hit.start in owners and hit.start - 1 not in after and hit.start not in after:
            yield hit.start, True


def near(marked: Marked, match: Match, concept: str, reach: int = 0) -> bool:
    """`concept` stands in a sentence of the match, or at most `reach` sentences away."""
    low, high = match.sentences[0] - reach, match.sentences[-1] + reach
    return any(
        low <= marked.tokens.sentences[h.start] <= high for h in marked.hits.get(concept, ())
    )


def is_denied(marked: Marked, match: Match, reach: int = 2) -> bool:
    """A plain `not` stands at most `reach` words before the match."""
    words = marked.tokens.words
    before = range(max(0, match.start - reach), match.start)
    return any(words[i] in _PLAIN_NO for i in before if not _void(marked, i))


def _void(marked: Marked, place: int) -> bool:
    return any(hit.start <= place < hit.end for hit in marked.hits.get("NEG_VOID", ()))


def is_rejected(marked: Marked, match: Match, *, wide: bool, blame: bool = True) -> bool:
    """The coach negates, declines or disapproves of the match; `wide` counts the next sentence.

    `blame` is false where words of disapproval are part of what is wrong (fear of foods).
    """
    if _negated_before(marked, match) or _declined(marked, match):
        return True
    return blame and is_blamed(marked, match, 1 if wide else 0)


def _negated_before(marked: Marked, match: Match) -> bool:
    starts = {part.start for part in match.parts} or {match.start}
    for hit in marked.hits.get("NEG_STRONG", ()):
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
    return any(start <= hit.start < end for hit in marked.hits.get(concept, ()))


def _declined(marked: Marked, match: Match) -> bool:
    """A refusal stands in the sentence, and no `but` turns from it to the match."""
    for hit in marked.hits.get("DECLINE", ()):
        if marked.tokens.sentences[hit.start] not in match.sentences:
            continue
        if hit.start > match.start or not _contains(marked, "BUT", hit.end, match.start):
            return True
    return False


def is_blamed(marked: Marked, match: Match, following: int = 0) -> bool:
    """Words of disapproval stand in the match's sentences (or the next), not taken back."""
    low, high = match.sentences[0], match.sentences[-1] + following
    for hit in marked.hits.get("DISAPPROVE", ()):
        inside = any(part.start <= hit.start and hit.end <= part.end for part in match.parts)
        is_near = low <= marked.tokens.sentences[hit.start] <= high
        if is_near and not inside and not _taken_back(marked, hit):
            return True
    return False


def _taken_back(marked: Marked, hit: Hit) -> bool:
    return any(h.start < hit.end and hit.start < h.end for h in marked.hits.get("HARMLESS", ()))


def is_retold(marked: Marked, match: Match) -> bool:
    """The coach repeats what someone said, asked or claims, without agreeing."""
    sentence = marked.tokens.sentences[match.start]
    said = any(
        marked.tokens.sentences[hit.start] == sentence and hit.start <= match.start
        for hit in marked.hits.get("SAID", ())
    )
    return said and not near(marked, match, "ENDORSE", 1)


def is_quoted(marked: Marked, match: Match) -> bool:
    """The match stands between quotation marks of its sentence."""
    sentence = marked.tokens.sentences[match.start]
    pairs = zip(marked.tokens.words[: match.start], marked.tokens.sentences, strict=False)
    return sum(word == QUOTE and at == sentence for word, at in pairs) % 2 == 1


def is_asked(marked: Marked, match: Match) -> bool:
    """All of the match stands in a question that suggests nothing."""
    words, sentences = marked.tokens.words, marked.tokens.sentences
    last = match.sentences[-1]
    asked = any(w == QUESTION and s == last for w, s in zip(words, sentences, strict=True))
    if not asked or near(marked, match, "WHY_NOT"):
        return False
    return not near(marked, match, "ENDORSE", 1)

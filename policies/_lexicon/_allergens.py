"""Foods with a person's own allergens that a reply offers, and not only names.

A food is kept away where the reply leaves it out, replaces it, rules it out in a neighbouring clause,
asks what was eaten, or tells what a recipe or a product usually holds.
"""

from collections.abc import Iterator
from itertools import pairwise

from nutrition.allergens import AllergenHit, Presence, find_allergens
from policies._case import Finding, Severity, ViolationType
from policies._claims.reading import Reading
from policies._lexicon._attitude import near
from policies._lexicon._grammar import Hit, Marked, Match
from policies._lexicon._tokens import COMMA
from policies._lexicon.concepts import mark

_DECLARED = "allergen"
# How far a word such as `without` may stand from the food that it keeps away.
_WORDS_BEFORE, _WORDS_AFTER = 9, 3
_LONGEST_LIST = 12


def offered_allergens(reading: Reading) -> Iterator[Finding]:
    """Yield the person's allergens that a reply offers as food."""
    declared = reading.case.person.allergies
    if not declared:
        return
    marked = mark(reading)
    start, end = reading.focus
    seen: set[tuple[str, tuple[int, ...]]] = set()
    for hit in find_allergens(reading.view[start:end], declared):
        if hit.presence not in {Presence.CONTAINS, Presence.MAY_CONTAIN}:
            continue
        match = _match_at(marked, start + hit.span[0], start + hit.span[1])
        is_new = match and (hit.allergen, match.sentences) not in seen
        if not match or not is_new:
            continue
        played_down = _is_played_down(marked, match)
        if hit.presence is Presence.MAY_CONTAIN and not played_down:
            continue
        if not played_down and (_is_kept_away(marked, match) or _is_only_told(marked, match)):
            continue
        if not _is_listed_away(reading, marked, start + hit.span[0]):
            seen.add((hit.allergen, match.sentences))
            yield _offered(reading, hit, start)


def _offered(reading: Reading, hit: AllergenHit, start: int) -> Finding:
    return Finding(
        ViolationType.UNSAFE_CONTENT,
        Severity.CRITICAL,
        policy=ViolationType.UNSAFE_CONTENT.value,
        span=reading.raw_span(start + hit.span[0], start + hit.span[1]),
        evidence=f"{hit.term}: {hit.allergen}",
        topic=f"{_DECLARED}:{hit.allergen}",
    )


def _match_at(marked: Marked, start: int, end: int) -> Match | None:
    inside = [i for i, (a, b) in enumerate(marked.tokens.spans) if a < end and b > start]
    if not inside:
        return None
    return Match(inside[0], inside[-1] + 1, (marked.tokens.sentences[inside[0]],))


def _is_kept_away(marked: Marked, match: Match) -> bool:
    """The reply names the food to avoid it, replace it or warn of it."""
    if near(marked, match, "ALLERGEN_SUITS"):
        return False
    if (swapped := _is_swapped_out(marked, match)) is not None:
        return swapped
    if _is_left_out(marked, match) or _is_ruled_out(marked, match) or _is_gone(marked, match):
        return True
    if near(marked, match, "ALLERGEN_THAT"):
        return True  # `The oats are not labelled, so leave those`
    if near(marked, match, "ALLERGEN_LEAVE") and near(marked, match, "ALLERGEN_LEFT"):
        return True  # `Cashews lasse ich weg`
    return near(marked, match, "ALLERGEN_TALK")


def _is_left_out(marked: Marked, match: Match) -> bool:
    """A word such as `without` stands close by, or `instead of` right before."""
    for hit in _in_sentence(marked, match, "ALLERGEN_AWAY"):
        is_close = -_WORDS_BEFORE <= hit.start - match.end <= _WORDS_AFTER
        if is_close and not _is_offered_behind(marked, hit, match):
            return True
    return any(
        0 <= match.start - hit.end <= _WORDS_AFTER
        for concept in ("ALLERGEN_INSTEAD", "ALLERGEN_PLACE")
        for hit in _in_sentence(marked, match, concept)
    )  # `yoghurt instead of cream`, but not `cream instead of yoghurt`


_BY = frozenset("with by for mit durch gegen por con par avec contre per com durchs".split())  # noqa: SIM905
_FOR = frozenset("for fur por pour per para".split())  # noqa: SIM905


def _is_swapped_out(marked: Marked, match: Match) -> bool | None:
    """`I swapped the butter for oil` takes butter out, `swap the oil for butter` brings it in.

    None where nothing is swapped beside the food.
    """
    words, sentences = marked.tokens.words, marked.tokens.sentences
    for hit in _in_sentence(marked, match, "ALLERGEN_SWAP"):
        if 0 <= match.start - hit.end <= _WORDS_BEFORE:
            between = words[hit.end : match.start]
            if COMMA in between or "and" in between:
                continue
            return not _BY & set(between)
    for hit in _in_sentence(marked, match, "ALLERGEN_STANDS_IN"):
        if (
            0 <= hit.start - match.end <= _WORDS_AFTER
            and sentences[hit.end - 1] == sentences[match.start]
        ):
            return words[hit.end - 1] not in _FOR  # `tempeh is a good swap for beef`
        if 0 <= match.start - hit.end <= 1:
            return words[hit.end - 1] in _FOR
    return None


def _in_sentence(marked: Marked, match: Match, concept: str) -> list[Hit]:
    return marked.by_sentence[match.sentences[0]].get(concept, [])


# What opens an offer of its own: `milk is off the menu for you, have scrambled eggs`.
_OFFERS = frozenset(
    [
        "have",
        "try",
        "take",
        "eat",
        "enjoy",
        "nimm",
        "iss",
        "probier",
        "prueba",
        "come",
        "toma",
        "mange",
        "prends",
        "essaie",
        "mangia",
        "prendi",
        "prova",
        "experimenta",
    ]
)


def _is_offered_behind(marked: Marked, hit: Hit, match: Match) -> bool:
    """A comma and an offer stand between what is kept away and the food."""
    between = marked.tokens.words[hit.end : match.start] if hit.end <= match.start else []
    return any(word == COMMA and behind in _OFFERS for word, behind in pairwise(between))


def _is_gone(marked: Marked, match: Match) -> bool:
    """`The butter is gone`, `den Joghurt habe ich gegen Kokos getauscht`."""
    words = marked.tokens.words
    for hit in _in_sentence(marked, match, "ALLERGEN_GONE"):
        brought_in = _BY & set(words[max(0, match.start - 2) : match.start])
        if 0 <= hit.start - match.end <= _WORDS_BEFORE and not brought_in:
            return True
    return False


_MOST_BETWEEN = 14


def _is_ruled_out(marked: Marked, match: Match) -> bool:
    """`The recipe takes three eggs. Since those are off for you, ...`: ruled out right behind."""
    words, at = marked.tokens.words, match.sentences[-1]
    for sentence in range(at, min(at + 2, len(marked.by_sentence))):
        for hit in marked.by_sentence[sentence].get("ALLERGEN_RULED", ()):
            behind = hit.start - match.end
            if 0 <= behind <= _MOST_BETWEEN:
                return True
            before = match.start - hit.end
            if 0 <= before <= _WORDS_AFTER and COMMA not in words[hit.end : match.start]:
                return True
            if behind < 0 <= match.end - hit.start and hit.end >= match.start:
                return True  # `as cheese is out for you`
    return False


def _is_only_told(marked: Marked, match: Match) -> bool:
    """A question of what was eaten, a mishap, a wish that is repeated, what products usually hold."""
    at = match.sentences[-1]
    here, behind = marked.by_sentence[at], marked.by_sentence[at : at + 2]
    if "ALLERGEN_ASKED" in here or any("ALLERGEN_MISHAP" in one for one in behind):
        return True
    told = "ALLERGEN_USUAL" in here or "ALLERGEN_MAKERS" in here
    if told and any("ALLERGEN_CHECK" in one for one in behind):
        return True  # `Most bakeries brush their rolls with milk. Ask before you buy.`
    return any(
        0 <= match.start - hit.end <= _WORDS_AFTER
        for concept in ("ALLERGEN_WISHED", "ALLERGEN_USUAL")
        for hit in here.get(concept, ())
    )


def _is_played_down(marked: Marked, match: Match) -> bool:
    """`The trace of peanut does no harm`, `even with your allergy`."""
    return near(marked, match, "ALLERGEN_EVEN") or near(marked, match, "ALLERGEN_HARMLESS")


def _is_listed_away(reading: Reading, marked: Marked, place: int) -> bool:
    """A line of a list below `These don't work with your allergy:`."""
    at = reading.sentence_of(reading.token_at(place))
    for opening in reversed(reading.sentences[max(0, at - _LONGEST_LIST) : at]):
        line = reading.view[opening.start : opening.end].rstrip()
        if line.endswith(":"):
            spans = marked.sentences_at(opening.start, opening.end)
            return any(_keeps_out(marked, one) for one in spans)
        if line.endswith((".", "!", "?")):
            return False
    return False


def _keeps_out(marked: Marked, sentence: int) -> bool:
    """`These don't work for you:`; but not `If bread doesn't work for you, try these:`."""
    said = marked.by_sentence[sentence]
    if "ALLERGEN_SUITS" in said or "ALLERGEN_UNLESS" in said:
        return False
    words, sentences = marked.tokens.words, marked.tokens.sentences
    for hit in said.get("ALLERGEN_OUT", ()):
        behind = [
            word
            for word, at in zip(words[hit.end :], sentences[hit.end :], strict=True)
            if at == sentence
        ]
        # The colon, and the end of the line.
        if COMMA not in behind[:-2]:
            return True
    return False

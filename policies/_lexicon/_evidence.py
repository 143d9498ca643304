"""Several weak signs in one message, each of another kind, that together mean distress."""

from collections.abc import Iterator

from policies._case import Finding, Severity, ViolationType
from policies._claims.reading import Reading
from policies._lexicon._attitude import about_another, near
from policies._lexicon._grammar import Hit, Marked, Match
from policies._lexicon.concepts import mark

# Kind of sign: (weight, concepts). Half points need three kinds, one and a half need two.
_KINDS: dict[str, tuple[float, tuple[str, ...]]] = {
    "restriction": (1.0, ("NOT_EAT", "SKIP_MEAL", "ONLY_DRINK", "IGNORE_HUNGER", "BARELY_ATE")),
    "control": (1.0, ("LOVE_FEEL", "WORTH", "NOISE")),
    "guilt": (1.5, ("GUILT_SURE", "MONSTER", "PUNISH_SELF")),
    "body": (1.5, ("BODY_HATE", "THIN_EXTREME", "BODY_CHECK")),
    "body signs": (1.0, ("PHYSICAL_SIGN",)),
    "secrecy": (1.0, ("HIDE", "UNSEEN", "NO_HEAR", "SECRET_NIGHT")),
    "fear": (1.0, ("FEAR_FIRST", "UNKNOWN_CALS", "SAFE_FOODS")),
    "rules": (1.0, ("FOOD_RULE", "ONLY_IF_EAT")),
    "exercise": (1.0, ("NO_REST", "REST_FEAR", "UNTIL_GONE")),
    "purging": (1.5, ("VOMIT", "LAXATIVE", "PURGE_PLAIN")),
    "binge": (1.0, ("BINGE", "LOST_CONTROL")),
    "scale": (1.0, ("SCALE_RULES",)),
    "gaining": (0.5, ("FAT_FEAR", "FOR_THIN")),
    "days": (0.5, ("LONG_SURE",)),
}
_ENOUGH = 2.5
_EXCUSES = (
    "STUDY", "PAST_OVER", "ILLNESS", "PROCEDURE", "RELIGIOUS", "GUILTY_PLEASURE", "SCREEN", "PET",
    "BENIGN_FEAR", "KIDS_VEG", "FIGURE",
)  # fmt: skip


def joined_signs(reading: Reading) -> Iterator[Finding]:
    """Yield a finding where signs of several kinds meet and nothing explains them."""
    marked = mark(reading)
    if "I_MYSELF" not in marked.hits and "FIRST" not in marked.hits:
        return
    if any(excuse in marked.hits for excuse in _EXCUSES):
        return
    signs = list(_signs(marked))
    if (
        len({kind for kind, _ in signs}) > 1
        and sum(_KINDS[kind][0] for kind, _ in signs) >= _ENOUGH
    ):
        start = min(hit.start for _, hit in signs)
        end = max(hit.end for _, hit in signs)
        first, last = marked.tokens.spans[start][0], marked.tokens.spans[end - 1][1]
        if reading.in_focus(first, last):
            yield Finding(
                ViolationType.EATING_DISORDER_SIGNAL,
                Severity.WARNING,
                policy=ViolationType.EATING_DISORDER_SIGNAL.value,
                span=reading.raw_span(first, last),
                evidence=", ".join(kind for kind, _ in signs),
                topic="restriction",
            )


def _signs(marked: Marked) -> Iterator[tuple[str, Hit]]:
    """One hit of each kind, told by the writer of themselves; no word counts twice."""
    taken: set[int] = set()
    for kind, (_, concepts) in _KINDS.items():
        for hit in (hit for concept in concepts for hit in marked.hits.get(concept, ())):
            words = set(range(hit.start, hit.end))
            if not words & taken and _is_own(marked, hit):
                taken |= words
                yield kind, hit
                break


def _is_own(marked: Marked, hit: Hit) -> bool:
    match = Match(hit.start, hit.end, (marked.tokens.sentences[hit.start],), (hit,))
    return not about_another(marked, match) or near(marked, match, "I_MYSELF")

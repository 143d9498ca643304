"""How likely a text sets a figure that breaks a limit: a look that was learned from judged texts.

Rules read a figure by the words that they know. This look reads the whole of a stretch of text, in
which each figure stands as what it is beside the person's limits (`sizes.py`), and says for each
numeric policy how likely a reviewer would log it. A rule's finding stands where the look does not
contradict it, and what the look is sure of is found where no rule takes the figure for a plan: that
was judged by arithmetic. It reads a unit with the sentences before it and nothing behind, so that a
stream reads like the whole. `bench/learn_breaches.py` teaches it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from policies._case import Finding, Notice, Severity, ViolationType, overlap
from policies._claims.bare import is_no_prose
from policies._claims.claim import Claim, Kind, Stance
from policies._claims.claims import claims_of, figures_in
from policies._claims.energy import known_role
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.roles import is_readable, roles_of
from policies._claims.shares import is_of_a_thing
from policies._claims.sizes import of_quantity, of_span, of_text
from policies._encoder import MOST_PIECES, Encoder, Vector, pieces_of, vectors

FILE = Path(__file__).with_name("breaches.npz")
TYPES = (
    ViolationType.CALORIE_MAXIMUM,
    ViolationType.CALORIE_MINIMUM,
    ViolationType.PROTEIN_MINIMUM,
    ViolationType.WEIGHT_LOSS_RATE,
)
# A text as the look reads it: word pieces, and names of what stands between them.
Described = tuple[int | tuple[str, ...], ...]
# From which likelihoods on: alone, and beside a rule.
_ALONE, _BESIDE_RULE = 0.88, 0.02
# The roles of a figure that is planned, and how sure of them nothing more is asked.
_DAY = ("day", "week", "longer")
_PLANS = {
    ViolationType.CALORIE_MAXIMUM: _DAY,
    ViolationType.CALORIE_MINIMUM: _DAY,
    ViolationType.PROTEIN_MINIMUM: ("protein",),
    ViolationType.WEIGHT_LOSS_RATE: ("lose", "goal"),
}
_PLAIN = 0.75
# Below this the words around a figure do not allow that it is one.
_OPEN = 0.1
_REFUSED = frozenset({Stance.DECLINED, Stance.WARNED})
# So many figures must stand together.
_FEWEST = 2
_SENTENCES_BEFORE = 3
_STRETCH = 600
_encoder = Encoder(FILE)


# -- what is read --------------------------------------------------------------------------


def described(figures: Figures, start: int, end: int) -> Described:
    """The view from `start` to `end`, its figures as names, at most `MOST_PIECES` long."""
    reading = figures.reading
    first, last = reading.token_from(start), reading.token_from(end)
    quantities = figures.within(first, last)
    spans = figures.spans_within(first, last)
    person = reading.person
    places = [
        (
            reading.tokens[one.first].start,
            reading.tokens[one.last - 1].end,
            of_quantity(one, person),
        )
        for one in quantities
    ]
    for span in spans:
        behind = reading.tokens[span.last - 1].end
        places.append((behind, behind, of_span(span)))
    told: list[int | tuple[str, ...]] = []
    at = start
    for low, high, names in sorted(places):
        told += pieces_of(reading.view[at:low], whole=False) if low > at else []
        told.append(tuple(names))
        at = max(at, high)
    told += pieces_of(reading.view[at:end], whole=False) if end > at else []
    head: list[int | tuple[str, ...]] = [(reading.case.side.value,)]
    if names := of_text(quantities, spans, person):
        head.append(tuple(names))
    return (*head, *told[-(MOST_PIECES - len(head)) :])


@cache
def _rows() -> dict[str, int]:
    names = bytes(_encoder.weights["names"].tobytes()).decode().split("\n")
    return {name: row for row, name in enumerate(names)}


@lru_cache(maxsize=512)
def _likely(text: Described) -> Vector:
    """How likely each type is, 0 to 1, in the order of `TYPES`."""
    known, rows = _encoder.weights, _rows()
    given = np.zeros((len(text), known["table"].shape[1]), np.float32)
    pieces = [(at, one) for at, one in enumerate(text) if isinstance(one, int)]
    if pieces:
        given[[at for at, _ in pieces]] = vectors([one for _, one in pieces])
    for at, one in enumerate(text):
        if not isinstance(one, int):
            given[at] = known["table"][[rows[name] for name in one if name in rows]].sum(0)
    score = _encoder.encode(given) @ known["head"] + known["bias"]
    likely: Vector = 1 / (1 + np.exp(-np.clip(score, -30, 30)))
    return likely


# -- how it is weighed ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters `start` to `end` of the view, read from `before` on."""

    before: int
    start: int
    end: int


def _stretches(reading: Reading) -> Iterator[_Stretch]:
    """The focus in stretches of whole sentences, each with some sentences before it."""
    sentences = reading.sentences
    groups: list[list[int]] = []
    for at, one in enumerate(sentences):
        if reading.in_focus(one.start, one.end):
            if groups and one.end - sentences[groups[-1][0]].start <= _STRETCH:
                groups[-1].append(at)
            else:
                groups.append([at])
    low, high = reading.focus
    for group in groups:
        first, last = sentences[group[0]], sentences[group[-1]]
        before = sentences[max(0, group[0] - _SENTENCES_BEFORE)].start
        yield _Stretch(before, max(low, first.start), min(high, last.end))


def _read(figures: Figures, one: _Stretch) -> tuple[Vector, Vector] | None:
    """How likely a stretch makes each type, and how likely by what it adds to those before it.

    None of a single figure, and of what is too long to be read to its beginning.
    """
    if one.start not in figures.breaches:
        figures.breaches[one.start] = _read_anew(figures, one)
    return figures.breaches[one.start]


def _read_anew(figures: Figures, one: _Stretch) -> tuple[Vector, Vector] | None:
    if len(_between(figures, one.before, one.end)) < _FEWEST:
        return None
    text = described(figures, one.before, one.end)
    if len(text) == MOST_PIECES:
        return None
    likely = _likely(text)
    if one.before == one.start or not (likely >= _ALONE).any():
        return likely, likely
    said = _likely(described(figures, one.before, one.start)) >= _ALONE
    if not said.any():
        return likely, likely
    alone = _likely(described(figures, one.start, one.end))
    return likely, np.where(said, np.minimum(likely, alone), likely)


def weighed(
    reading: Reading, kind: ViolationType, found: Iterable[Finding]
) -> Iterator[Finding | Notice]:
    """Keep what the rules `found` where the look agrees, and add what it alone is sure of.

    One figure alone is the rules' to read, and so is all that is said to people who may not lose
    weight: for them the look knows too few texts.
    """
    found = list(found)
    if reading.person.no_deficit or not (reading.has_figures and reading.matters):
        yield from found
        return
    figures, stretches = figures_in(reading), list(_stretches(reading))
    kept = [one for one in found if _stands(figures, one, stretches)]
    yield from kept
    if not kept:
        yield from _added(figures, kind, stretches)


def _stands(figures: Figures, finding: Finding, stretches: Iterable[_Stretch]) -> bool:
    """It falls only where the look read each stretch that it stands in, and contradicts."""
    reading, at = figures.reading, TYPES.index(finding.type)
    own = [
        _read(figures, one)
        for one in stretches
        if overlap(reading.raw_span(one.start, one.end), finding.span)
    ]
    read = [one[0][at] for one in own if one is not None]
    if len(read) < len(own) or max(read, default=1.0) >= _BESIDE_RULE:
        return True
    return _is_plain(figures, finding)


def _is_plain(figures: Figures, finding: Finding) -> bool:
    """The words around a figure leave no doubt of a plan of this kind, or are not read at all.

    Whether it is what to eat or how much less is left open: that was judged by arithmetic.
    """
    reading = figures.reading
    return any(
        not is_readable(one)
        or _plan(figures, finding.type, one) + _gap(figures, finding.type, one) >= _PLAIN
        for one in figures.quantities
        if overlap(reading.span_of(one.first, one.last), finding.span)
    )


def _added(
    figures: Figures, kind: ViolationType, stretches: Iterable[_Stretch]
) -> Iterator[Finding]:
    """What the look is sure of, where no rule takes a figure for a plan or for refused."""
    claims = claims_of(figures.reading)
    settled = {
        claim.first for claim in claims if claim.is_meant or claim.stance in _REFUSED
    } | _reached_at_a_pace(figures, claims)
    for one in stretches:
        named = _between(figures, one.start, one.end)
        if not any(
            each.first not in settled and _may_be_plan(figures, kind, each) for each in named
        ):
            continue
        read = _read(figures, one)
        if read is not None and (likely := read[1][TYPES.index(kind)]) >= _ALONE:
            yield Finding(
                kind,
                Severity.WARNING,
                policy=kind.value,
                span=figures.reading.span_of(named[0].first, named[-1].last),
                evidence=f"likely: {likely:.2f}",
            )


def _reached_at_a_pace(figures: Figures, claims: Sequence[Claim]) -> set[int]:
    """`Half a kilo a week until I'm at 57`: the goal weights where a pace is told beside them."""
    paces = [claim for claim in claims if claim.kind is Kind.LOSS and claim.is_meant]
    sentence_of = figures.reading.sentence_of
    return {
        one.first
        for one in figures.quantities
        for pace in paces
        if sentence_of(one.first) == sentence_of(pace.first)
        and roles_of(figures, one)["goal"] > _OPEN
    }


def _may_be_plan(figures: Figures, kind: ViolationType, one: Quantity) -> bool:
    """The words around a figure allow it, and no tool of this turn told it as something else."""
    if known_role(figures, one) is not None or is_no_prose(figures, one):
        return False
    if kind is ViolationType.PROTEIN_MINIMUM and figures.reading.has(
        "macro", one.last, one.last + 1
    ):
        return False  # `60 g fat`
    if one.is_fraction:
        return not is_of_a_thing(figures, one)
    return _plan(figures, kind, one) >= _OPEN


def _plan(figures: Figures, kind: ViolationType, one: Quantity) -> float:
    """How likely the words around a figure make it a plan of this kind."""
    roles = roles_of(figures, one)
    return sum(roles[role] for role in _PLANS[kind])


def _gap(figures: Figures, kind: ViolationType, one: Quantity) -> float:
    """How likely it is a deficit, where the word itself stands beside the figure."""
    if kind is not ViolationType.CALORIE_MINIMUM:
        return 0.0
    named = figures.nearest("deficitword", one, before=3, after=3) is not None
    return roles_of(figures, one)["gap"] if named else 0.0


def _between(figures: Figures, start: int, end: int) -> list[Quantity]:
    """The figures of a part of the view; how often and how long are none."""
    reading = figures.reading
    found = figures.within(reading.token_from(start), reading.token_from(end))
    return [one for one in found if one.dimension != "time"]

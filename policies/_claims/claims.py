"""All numeric claims of a reading, found once."""

# ruff: noqa: PLR2004 - distances are counted in words; lists of words read best as text.
from policies._claims.claim import Claim
from policies._claims.deficits import deficit_claims, spent_less_eaten
from policies._claims.figures import Figures, figures_of
from policies._claims.intake import intake_claims
from policies._claims.loss import goal_weights, loss_claims, vague_losses
from policies._claims.meals import MAINS
from policies._claims.protein import protein_claims
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.weighing import weighed


def claims_of(reading: Reading) -> list[Claim]:
    if reading.claims is None:
        if not reading.person.no_deficit and not (reading.has_figures and reading.matters):
            reading.claims = []
            return reading.claims
        figures = figures_in(reading)
        found = weighed(figures, claims_by_rule(figures))
        likely = [claim for claim in found if claim.derivation == "likely"]
        reading.claims = [*found, *spent_less_eaten(figures, likely)]
    return reading.claims


def claims_by_rule(figures: Figures) -> list[Claim]:
    intake = intake_claims(figures)
    return [
        *intake,
        *deficit_claims(figures, intake),
        *loss_claims(figures),
        *goal_weights(figures),
        *vague_losses(figures),
        *protein_claims(figures),
    ]


def figures_in(reading: Reading) -> Figures:
    """The quantities and times of a reading, found once."""
    if not isinstance(reading.figures, Figures):
        reading.figures = figures_of(reading)
    return reading.figures


def ends_open(reading: Reading) -> bool:
    """Tell whether what follows the focus may say what a number of it is.

    `Eight-fifty.` (a unit may follow), `Are the 950 kcal per meal or per day?` (an answer),
    `10 g at breakfast and 15 at dinner.` (of what).
    """
    if not reading.matters or not reading.has_figures:
        return False
    claimed = {claim.first for claim in claims_of(reading)}
    figures = figures_in(reading)
    end = reading.focus[1]
    return any(
        one.first not in claimed
        and reading.in_focus(reading.tokens[one.first].start, reading.tokens[one.last - 1].end)
        and _is_open(reading, one, end)
        for one in figures.quantities
    )


def _is_open(reading: Reading, one: Quantity, end: int) -> bool:
    if one.dimension == "none":
        return _is_last(reading, one, end) or _may_be_energy(reading, one)
    sentence = reading.sentences[reading.sentence_of(one.first)]
    if one.dimension == "gram":
        return sum(reading.has(tag, sentence.first, sentence.last) for tag in MAINS) >= _SOME_MEALS
    asked = not _ASKED.isdisjoint(reading.texts(sentence.first, one.first))
    return one.dimension in {"energy", "mass"} and (sentence.is_question or asked)


def _is_last(reading: Reading, one: Quantity, end: int) -> bool:
    behind = reading.view[reading.tokens[one.last - 1].end : end]
    return one.high >= 10 and not behind.strip(" .!?;:,\n\"')|-")


def _may_be_energy(reading: Reading, one: Quantity) -> bool:
    """A bare number that the next sentence may call calories."""
    low, high = reading.around(one.first)
    if not 300 <= one.low <= 12_000 or reading.has("label", one.first - 1, one.first):
        return False
    return high - low <= _SHORT or any(reading.has(tag, low, high) for tag in _FRAMES)


_SHORT = 8
_SOME_MEALS = 2
# `You asked whether that was per meal or per day.`
_ASKED = frozenset(["whether", "ob", "si", "se"])
_FRAMES = (
    "dayname", "t_day", "t_week", "advise", "meal", "commit", "endorse", "assent", "second", "target",
)  # fmt: skip

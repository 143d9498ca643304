"""Concept lexicons of the non-numeric policies, and the marking of a text with them."""

from functools import lru_cache

from policies._case import Side
from policies._claims.reading import Reading
from policies._lexicon import conduct, crisis, eating, hazards, medicine, speech
from policies._lexicon._grammar import Lexicon, Marked, Match, Rule, RuleBook, rules
from policies._lexicon.frequency import REPLIES

_MODULES = (speech, eating, medicine, hazards, crisis, conduct)
_MISSPELT = (
    "MEDICINE_SURE", "SUBSTANCE_SURE", "LAXATIVE", "DIURETIC", "DISORDER", "PURGE_WORD",
    "SUICIDE", "STIMULANT", "GLP1",
)  # fmt: skip

LEXICON = Lexicon((module.CONCEPTS for module in _MODULES), _MISSPELT)


@lru_cache(maxsize=256)
def marked_view(view: str, *, lenient: bool) -> Marked:
    """Find the concepts of a view; `lenient` forgives misspelt words."""
    return LEXICON.mark(view, lenient=lenient)


def mark(reading: Reading) -> Marked:
    """Find the concepts of a reading; policies that ask again get the same answer.

    Misspelt words count in what people write. A reply is read to the letter (the scan view has
    undone disguises), so that the gate's trigger stems miss nothing that a rule finds.
    """
    return marked_view(reading.view, lenient=reading.case.side is Side.INPUT)


def triggers(book: RuleBook) -> tuple[str, ...]:
    """Stems of which every match of the book holds one, for the gate."""
    return book.triggers(LEXICON, REPLIES)


__all__ = [
    "LEXICON",
    "Marked",
    "Match",
    "Rule",
    "RuleBook",
    "mark",
    "marked_view",
    "rules",
    "triggers",
]

"""The one lexicon of the guards, made of every table of words."""

# ruff: noqa: PLR2004 - distances are counted in words; lists of words read best as text.
from functools import lru_cache

import policies._lexicon
from policies._claims.tokens import Lexicon
from policies._claims.words import PEOPLE, POLARITY
from policies._claims.words_beyond import BEYOND
from policies._claims.words_energy import ENERGY
from policies._claims.words_lives import LIVES
from policies._claims.words_numeric import NUMBER_WORDS, ROLES, SMALL, TIMES, UNITS

LEXICON = Lexicon(
    [
        *(POLARITY, PEOPLE, UNITS, TIMES, ROLES, SMALL, NUMBER_WORDS, ENERGY, LIVES, BEYOND),
        getattr(policies._lexicon, "TAGS", {}),  # noqa: SLF001
    ]
)

_extra_stems: set[str] = set()


def learn(stems: tuple[str, ...]) -> None:
    """Make further stems known, so that their disguises (leet, spaced letters) are undone."""
    _extra_stems.update(stem.rstrip("$") for stem in stems if len(stem) > 2)
    is_known.cache_clear()


@lru_cache(maxsize=65_536)
def is_known(word: str) -> bool:
    begins = (word[:length] for length in range(2, len(word) + 1))
    return LEXICON.knows(word) or any(begin in _extra_stems for begin in begins)

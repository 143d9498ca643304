"""Where a text could begin to turn into a violation."""

# ruff: noqa: PLR2004, SIM905 - distances are counted in words; lists of words read best as text.
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import ahocorasick

from policies._claims.lexicon import LEXICON, is_known
from policies._claims.number_words import parts_of
from policies._claims.scan import scan

_WORD = re.compile(r"\s*\S+")
_ODD = frozenset("<>&|{}[]@$\\^=#")
_NUMERIC_TAGS = frozenset(
    """u_kcal u_kj u_mj u_mcal u_kg u_lb u_st u_halfkilo u_g u_hg u_oz u_pct f_half f_third f_fifth f_quarter f_tenth f_twentieth f_fiftieth f_hundredth f_threehalves f_double f_triple looseweight
    expenditure""".split()
)
_LOOK_BACK = 4
# Articles and small words that are numbers elsewhere: alone they say nothing.
_IDLE = frozenset("once dos due sei tre set null cent nove dix".split())


class Triggers:
    """The stems of all policies, and the shapes that no stem can foresee.

    A stem matches where a word begins so; `word$` matches the whole word only.
    """

    def __init__(self, stems: Iterable[str]) -> None:
        self._stems = ahocorasick.Automaton()
        for stem in stems:
            text = " " + stem.rstrip("$") + (" " if stem.endswith("$") else "")
            self._stems.add_word(text, len(text))
        self._stems.make_automaton()
        self.hot = lru_cache(maxsize=65_536)(self._hot)

    def _hot(self, word: str) -> bool:
        """Tell whether one raw word, white space cut off, must be held."""
        if any(char.isdigit() or char in _ODD for char in word) or _is_odd(word):
            return True
        if "//" in word or "www." in word.lower():
            return True
        view = scan(word, is_known).text
        if not view.isascii() and any(ord(char) > 0x24F and char.isalpha() for char in view):
            return True
        return any(self._hot_part(part) for part in re.findall(r"[^\W_]+", view))

    def _hot_part(self, part: str) -> bool:
        if LEXICON.tags(part) & _NUMERIC_TAGS:
            return True
        return bool(parts_of(part)) and part not in _IDLE

    def stem_ends(self, words: list[str]) -> bool:
        """Tell whether a policy's stem ends in, or runs on beyond, the last of some words."""
        if len(self._stems) == 0:
            return False
        text = " " + " ".join(words) + " "
        last = len(text) - len(words[-1]) - 1
        return any(end >= last for end, _ in self._stems.iter(text))


class Watch:
    """Finds the first trigger of a unit as it grows; each word is looked at once."""

    def __init__(self, triggers: Triggers) -> None:
        self._triggers = triggers
        self._words: list[str] = []
        self.safe = 0
        self.triggered = False

    def advance(self, text: str, *, final: bool) -> int:
        """Return how much of the unit's text so far is safe to release."""
        while not self.triggered:
            found = _WORD.match(text, self.safe)
            if not found or (found.end() == len(text) and not final):
                break
            if self._is_trigger(found.group().strip()):
                self.triggered = True
                break
            self.safe = found.end()
        return self.safe

    def _is_trigger(self, raw: str) -> bool:
        spaced_out = (
            len(raw.strip(".,;:!?-")) == 1 and bool(self._words) and len(self._words[-1]) == 1
        )
        if spaced_out or self._triggers.hot(raw):
            return True
        words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", scan(raw, is_known).text)
        for word in words:
            self._words = [*self._words, word][-_LOOK_BACK:]
            if self._triggers.stem_ends(self._words):
                return True
        return False


@lru_cache(maxsize=65_536)
def _is_odd(word: str) -> bool:
    """Invisible characters, marks inside a word, letters that are not Latin."""
    if word.isascii():
        return (
            re.search(r"[a-zA-Z][*_`~.·/\\-][a-zA-Z](?:[*_`~.·/\\-][a-zA-Z]\b|\b)", word)
            is not None
        )
    for char in word:
        category = unicodedata.category(char)
        if category in {"Cf", "Me", "No", "Nl"} or (category == "Lo" and ord(char) > 0x24F):
            return True
        if category.startswith("L") and ord(char) > 0x24F:
            return True
    return False

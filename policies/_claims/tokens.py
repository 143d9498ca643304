"""Words of the scan view and what they mean: tokens, sentences, tags."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from policies._claims.scan import fold

_TOKEN = re.compile(
    r"[0-9]+(?:[.,'][0-9]+)*"
    r"|(?:[ldjnstcm]|qu|dell|all|un|nell|sull|dall|quest|jusqu|lorsqu|puisqu)'(?=[^\W\d_]{2})"
    r"|カロリー|千卡|大卡|卡路里|每天|毎日|1日|一日|每日|每周|毎週|公斤|蛋白质|たんぱく質|タンパク質"
    r"|[\u3040-\u30ff\u4e00-\u9fff]"
    r"|(?:[^\W\d_\u3040-\u30ff\u4e00-\u9fff]|[\u0900-\u0963])+(?:'[^\W\d_]+)*'?"  # with the vowel signs of Devanagari
    r"|\n|\S"
)


class Token(NamedTuple):
    """A word, a number or a mark; `start` and `end` count characters of the scan view."""

    text: str
    start: int
    end: int


def tokens_of(view: str) -> list[Token]:
    """Cut the view into tokens; a hyphen between letters is no token."""
    return [
        Token(found.group(), found.start(), found.end())
        for found in _TOKEN.finditer(view)
        if found.group() != "-" or not _joins(view, found.start())
    ]


def _joins(view: str, at: int) -> bool:
    return 0 < at < len(view) - 1 and view[at - 1].isalpha() and view[at + 1].isalpha()


class Lexicon:
    """Words, stems (`word*`) and phrases (`two_words`), each with the tags that it carries."""

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        self._words: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        for table in tables:
            for tag, words in table.items():
                for word in words.split():
                    self._add(tag, word)
        self._longest = max((len(stem) for stem in self._stems), default=0)
        openings = (phrases for opening in self._phrases.values() for phrases in opening.values())
        self.longest_phrase = max((len(p) for phrases in openings for p, _ in phrases), default=1)
        self.tags = lru_cache(maxsize=65_536)(self._tags)
        self.may_begin = lru_cache(maxsize=65_536)(self._may_begin)

    def _add(self, tag: str, phrase: str) -> None:
        parts: list[str] = []
        for word in phrase.split("_"):
            parts += [token.text for token in tokens_of(fold(word.rstrip("*")))]
            parts[-1] += "*" if word.endswith("*") else ""
        if len(parts) > 1:
            second = "*" if parts[1].endswith("*") else parts[1]
            openings = self._phrases.setdefault(parts[0].rstrip("*"), {})
            openings.setdefault(second, []).append((tuple(parts), tag))
        elif parts[0].endswith("*"):
            self._stems.setdefault(parts[0][:-1], set()).add(tag)
        else:
            self._words.setdefault(parts[0], set()).add(tag)

    def _tags(self, word: str) -> frozenset[str]:
        word = word.removesuffix("'s")
        word = word.removesuffix("'") if word.endswith("s'") else word
        tags = set(self._words.get(word, ()))
        for length in range(1, min(len(word), self._longest) + 1):
            tags |= self._stems.get(word[:length], set())
        if not tags and word.endswith("'"):
            return self._tags(word[:-1])  # the end of a quotation
        return frozenset(tags)

    def _may_begin(self, word: str) -> frozenset[str]:
        """Return the tags of a word and of the phrases that it opens."""
        openings = self._phrases.get(word, {})
        return self.tags(word) | {tag for phrases in openings.values() for _, tag in phrases}

    def knows(self, word: str) -> bool:
        return bool(self.tags(word))

    def opens_phrase(self, word: str) -> bool:
        return word in self._phrases

    def phrases_at(self, words: Sequence[str], at: int) -> Iterator[tuple[int, str]]:
        """Yield (token after the phrase, tag) for each phrase that begins here."""
        openings = self._phrases.get(words[at])
        if openings is None or at + 1 >= len(words):
            return
        for second in (words[at + 1], "*"):
            for parts, tag in openings.get(second, ()):
                if _follows(parts, words, at):
                    yield at + len(parts), tag


def _follows(parts: tuple[str, ...], words: Sequence[str], at: int) -> bool:
    """Tell whether a phrase stands at a token; its first two words are known to."""
    if at + len(parts) > len(words):
        return False
    start = 1 if parts[1].endswith("*") else 2
    return all(_matches(part, words[at + step]) for step, part in enumerate(parts) if step >= start)


def _matches(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part

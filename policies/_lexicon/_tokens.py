"""Words of a scan view: tokens with sentence numbers, obfuscated spellings undone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

# A run without white space; what it holds is decided by `_split`.
_CHUNK = re.compile(r"\S+|\n+")
_PIECE = re.compile(
    r"[a-z]{1,4}\d{1,4}(?![^\W_])|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’ʼ`´][^\W\d_]+)*|[.!?…]+|[^\w\s]|_"
)
_LEET = str.maketrans("01345789@$!|€", "oleastbgasiie")
_LEETED = re.compile(
    r"^[(\"'«“]*([a-z]*[0134578@$!|€*][a-z0134578@$!|€*]*[a-z][a-z0-9@$!|€*]*|"
    r"[a-z]+[0134578@$!|€*][a-z0134578@$!|€*]*)[)\"'»”.,?;:]*$"
)
_SPLIT_WORD = re.compile(r"^[(\"'«“]*([a-z]+(?:[.\-_*·/~+][a-z]+)+)[)\"'»”.,!?;:]*$")
_REPEATED = re.compile(r"(.)\1\1+")
# Longer runs are no words, and are not kept.
_KEPT = 40
# What has no end mark is cut here, so that the work grows with the length of the text.
_LONGEST_SENTENCE = 60
_SHORTEST, _SPELLED_FROM, _SPLIT_FROM = 3, 4, 6
_ENGLISH_ENDINGS = frozenset({"t", "m", "re", "ve", "ll", "d", "all"})
_ENGLISH_S = frozenset({"it", "that", "he", "she", "what", "let", "there", "here", "who", "how"})
_SHORTENED = "dr mr mrs ms vs ca approx sra sr dra no nr st e g i z b bzw inkl usw etc min max p ex"
_ABBREVIATIONS = frozenset(_SHORTENED.split(" "))
_JOINING = frozenset("-'_’´`")
_QUOTES = frozenset('"“”„«»‹›')
STOP, QUESTION, COMMA, QUOTE = ".", "?", ",", '"'
_LAST = frozenset({STOP, QUESTION})


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words and marks of one text, the sentence of each and its place in the view."""

    words: tuple[str, ...]
    sentences: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


Knows = Callable[[str], bool]


def tokens(view: str, known: Knows) -> Tokens:
    """Cut `view` (lower case, accents folded) into words; `known` says what the lexicon holds."""
    found = _join_letters(_pieces(view, known), known)
    if not found:
        return Tokens((), (), ())
    words, starts, ends = zip(*found, strict=True)
    sentences: list[int] = []
    sentence = length = 0
    for word in words:
        sentences.append(sentence)
        length += 1
        if word in _LAST or length >= _LONGEST_SENTENCE:
            sentence, length = sentence + 1, 0
    return Tokens(words, tuple(sentences), tuple(zip(starts, ends, strict=True)))


def _pieces(view: str, known: Knows) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for chunk in _CHUNK.finditer(view):
        text, start = chunk[0], chunk.start()
        if text[0] == "\n":
            found.append((STOP, start, chunk.end()))
            continue
        cut = _cut if len(text) <= _KEPT else _cut.__wrapped__
        for word, low, high in cut(text, known):
            found.append((word, start + low, start + high))
    return found


@lru_cache(maxsize=32_768)
def _cut(text: str, known: Knows) -> tuple[tuple[str, int, int], ...]:
    """Cut a run without white space into words and marks, each with its place in the run."""
    if not text.isalpha() and (plain := _undisguised(text, known)):
        if text[-1] in ".!?;:,":
            return (plain, 0, len(text)), (_mark(text[-1]), len(text) - 1, len(text))
        return ((plain, 0, len(text)),)
    return tuple(_split(text, known))


def _undisguised(text: str, known: Knows) -> str | None:
    """Return the word behind leet digits, stars or dots inside it, if the lexicon knows it."""
    if match := _LEETED.match(text):
        word = match[1].rstrip("!")
        if not word.isalpha():
            for plain in (word.translate(_LEET), word.replace("1", "i").translate(_LEET)):
                if len(plain) >= _SHORTEST and "*" not in plain and known(plain):
                    return plain
            if "*" in word and known(word):
                return word
    if (match := _SPLIT_WORD.match(text)) and len(match[1]) >= _SPLIT_FROM:
        parts = re.split(r"[^a-z]", match[1])
        joined = "".join(parts)
        if not all(len(part) > _SHORTEST or known(part) for part in parts) and known(joined):
            return joined
    return None


def _split(text: str, known: Knows) -> Iterator[tuple[str, int, int]]:
    for piece in _PIECE.finditer(text):
        word, begin, end = piece[0], piece.start(), piece.end()
        if word[0].isalpha() and not word[-1].isdigit():
            yield from _words(word, begin, end, known)
        elif word[0].isalnum():
            yield word, begin, end
        elif word[0] in ".!?…":
            if not _is_inner(text, begin, end):
                yield _mark(word), begin, end
        elif word not in _JOINING:
            yield (QUOTE if word in _QUOTES else COMMA), begin, end


def _is_inner(text: str, start: int, end: int) -> bool:
    """Whether the mark there stands inside a word, or ends a shortened one."""
    if end < len(text) and text[end] not in "\"'”»)*":
        return True
    return text[start:end] == "." and text[:start].rsplit("(", 1)[-1] in _ABBREVIATIONS


def _mark(mark: str) -> str:
    if mark in ";:,":
        return COMMA
    return QUESTION if "?" in mark else STOP


def _words(word: str, begin: int, end: int, known: Knows) -> Iterator[tuple[str, int, int]]:
    if word.isalpha():
        if word[0] == "i" and len(word) > _SPELLED_FROM and not known(word) and known(word[1:]):
            # Letters written one by one take the `I` before them along.
            yield "i", begin, begin + 1
            word, begin = word[1:], begin + 1
        yield _plain(word, known), begin, end
        return
    parts = re.split(r"['’ʼ`´]", word)
    if parts[1:] == ["s"]:
        yield parts[0] + ("s" if parts[0] in _ENGLISH_S else ""), begin, end
    elif parts[-1] in _ENGLISH_ENDINGS:
        yield "".join(parts), begin, end
    else:
        for part in parts:
            yield part, begin, begin + len(part)
            begin += len(part) + 1


def _plain(word: str, known: Knows) -> str:
    if not _REPEATED.search(word) or known(word):
        return word
    once = _REPEATED.sub(r"\1", word)
    twice = _REPEATED.sub(r"\1\1", word)
    return twice if known(twice) and not known(once) else once


def _join_letters(pieces: list[tuple[str, int, int]], known: Knows) -> list[tuple[str, int, int]]:
    """Join letters written one by one ("p u r g e"), where they spell known words."""
    if not _has_letters(pieces):
        return pieces
    found: list[tuple[str, int, int]] = []
    index = stop = 0
    while index < len(pieces):
        stop = max(stop, index)
        while stop < len(pieces) and _is_letter(pieces[stop][0]):
            stop += 1
        if stop - index >= _SPELLED_FROM and (spelled := _spelled(pieces[index:stop], known)):
            found += spelled
            index = stop
        else:
            found.append(pieces[index])
            index += 1
    return found


def _has_letters(pieces: list[tuple[str, int, int]]) -> bool:
    """Whether so many single letters follow each other that they may spell a word."""
    places = [at for at, piece in enumerate(pieces) if len(piece[0]) == 1 and piece[0].isalpha()]
    further = _SPELLED_FROM - 1
    return any(
        places[at + further] - place == further for at, place in enumerate(places[:-further])
    )


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _spelled(letters: list[tuple[str, int, int]], known: Knows) -> list[tuple[str, int, int]]:
    """Cut spelled letters into the fewest known words; empty where that fails."""
    text = "".join(letter for letter, _, _ in letters)
    best: list[tuple[int, int] | None] = [(0, 0)] + [None] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - 16), end):
            before = best[start]
            if before and known(text[start:end]):
                now = best[end]
                if now is None or before[0] + 1 < now[0]:
                    best[end] = (before[0] + 1, start)
    words: list[tuple[str, int, int]] = []
    end = len(text)
    while end and (cut := best[end]):
        words.append((text[cut[1] : end], letters[cut[1]][1], letters[end - 1][2]))
        end = cut[1]
    return [] if end else words[::-1]

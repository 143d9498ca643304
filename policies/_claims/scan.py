"""The scan view: what a reader would see in a text, folded to plain lower-case letters."""

# ruff: noqa: PLR2004 - distances are counted in words; lists of words read best as text.
import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_DASHES = dict.fromkeys("‐‑‒–−﹣－", "-")
_QUOTES = {**dict.fromkeys("’‘ʼ‛′`´", "'"), **dict.fromkeys("“”„«»‟″‹›「」『』", '"')}
_SMALL_CAPS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_SPECIAL = {
    **_DASHES,
    **_QUOTES,
    **_SMALL_CAPS,
    **dict.fromkeys("*`~\\", ""),
    "⁄": "/",
    "∕": "/",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ı": "i",
    "\t": " ",
    "\r": "",
    "…": "...",
    "🔟": "10",
}
_INVISIBLE = {"Cf", "Mn", "Me"}
# Letters of other alphabets that are drawn like a Latin one.
_LOOK_ALIKES = str.maketrans(
    "асеорхукѕіјԁԛԝһтмнвгпαβεικνοπρτυχωγηζϲ",
    "aceopxyksijdqwhtmhbrnabeikvonptuxwyhzc",
)
_FOREIGN = re.compile(r"[\u0370-\u052f]")
_FOREIGN_WORD = re.compile(r"[a-z]*[\u0370-\u052f][a-z\u0370-\u052f]*")
_TAG = re.compile(r"<!--|-->|</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,300})?/?>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,12});")
_BREAKING_TAGS = {"br", "p", "li", "tr", "div", "h1", "h2", "h3", "h4", "td", "th", "ul", "ol"}
_LEET_LETTERS = str.maketrans("013457@$", "oleastas")
_LEET_LETTERS_I = str.maketrans("013457@$", "oieastas")
_LEET_DIGITS = str.maketrans("oli", "011")
_LEET_WORD = re.compile(
    r"(?<![a-z0-9@$])(?:[a-z]+[0-9@$]|[0-9@$]+[a-z])[a-z0-9@$]*(?:[.,][0-9ol]{3})*"
    r"|(?<![a-z0-9@$.,])[0-9]{1,3}[.,][0-9ol]{3}(?![a-z0-9])"
)
_ORDINAL = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th|er|re|eme)")
_SPACED_OUT = re.compile(
    r"(?<![a-z0-9])[a-z0-9@$](?:([ .·-])[a-z0-9@$])(?:\1[a-z0-9@$])+(?![a-z0-9])(?![.,][0-9])"
)
_UNDERSCORES = re.compile(r"(?<=[a-z])_(?=[a-z])")
_STONES = re.compile(
    r"(?<![a-z0-9.,])([0-9]{1,2}) ?st"
    r"(?= [0-9]{1,2} ?lbs?\b|(?<!1st)(?<!2nd)(?<!3rd) (?:in|by|off|per|before|within)\b)"
)
_SPACED_DIGITS = re.compile(r"(?<![0-9.,])[0-9](?: [0-9]{1,2}){1,4}(?= ?k?(?:cal|j)[a-z]*)")


@dataclass(frozen=True, slots=True)
class Scan:
    """`text` is the view; the view's character i stands for the raw character `offsets[i]`."""

    text: str
    offsets: Sequence[int]

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the raw span behind a span of the view."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else 0
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=20_000)
def _fold(char: str) -> str:
    special = _SPECIAL.get(char)
    if special is not None:
        return special
    category = unicodedata.category(char)
    if category in _INVISIBLE:
        return ""
    if category == "Nd":
        return str(unicodedata.digit(char))
    folded = unicodedata.normalize("NFKD", char)
    if category == "No" and "⁄" in folded:
        return " " + folded.replace("⁄", "/")
    if len(folded) == 1 and ord(folded) < 0x250:
        return folded.lower()
    kept = [part for part in folded if unicodedata.category(part) not in _INVISIBLE]
    return "".join(_SPECIAL.get(part, part) for part in "".join(kept).lower())


def fold(text: str) -> str:
    """Return what the scan view makes of a single word of a table."""
    return "".join("_" if char == "_" else "*" if char == "*" else _fold(char) for char in text)


def scan(raw: str, known: Callable[[str], bool]) -> Scan:
    """Fold a text; `known` tells which words a disguised one may stand for."""
    if raw.isascii() and not any(mark in raw for mark in "*`~_\\\t\r<&"):
        text, offsets = raw.lower(), range(len(raw))
        return _repaired(text, offsets, known)
    chars: list[str] = []
    places: list[int] = []
    for start, piece in _pieces(raw):
        for step, char in enumerate(piece[1]):
            at = start if piece[0] else start + step
            for part in _fold(char):
                chars.append(part)
                places.append(at)
    return _repaired(_latin("".join(chars)), places, known)


def _pieces(raw: str) -> list[tuple[int, tuple[bool, str]]]:
    """Cut out tags and entities: (start, (stands for something else, text))."""
    if "<" not in raw and "&" not in raw:
        return [(0, (False, raw))]
    pieces: list[tuple[int, tuple[bool, str]]] = []
    at = 0
    for found in _marks(raw):
        pieces.append((at, (False, raw[at : found.start()])))
        pieces.append((found.start(), (True, _meaning(found))))
        at = found.end()
    pieces.append((at, (False, raw[at:])))
    return pieces


def _marks(raw: str) -> list[re.Match[str]]:
    return sorted([*_TAG.finditer(raw), *_ENTITY.finditer(raw)], key=lambda mark: mark.start())


def _meaning(mark: re.Match[str]) -> str:
    if mark.group().startswith("&"):
        return html.unescape(mark.group())
    name = (mark.group(1) or "").lower()
    return "\n" if name in _BREAKING_TAGS else ""


def _latin(text: str) -> str:
    """Fold look-alike letters in words that are, or pretend to be, Latin."""
    if not _FOREIGN.search(text):
        return text
    latin = sum("a" <= char <= "z" for char in text)
    foreign = len(_FOREIGN.findall(text))
    mixing = any(map(_is_mixed, _FOREIGN_WORD.findall(text)))

    def fold(word: re.Match[str]) -> str:
        spelled = word.group().translate(_LOOK_ALIKES)
        disguised = (mixing or latin > 4 * foreign) and spelled.isascii()
        return spelled if disguised or _is_mixed(word.group()) else word.group()

    return _FOREIGN_WORD.sub(fold, text)


def _is_mixed(word: str) -> bool:
    return any("a" <= char <= "z" for char in word)


def _repaired(text: str, offsets: Sequence[int], known: Callable[[str], bool]) -> Scan:
    """Join what was spaced out and undo letters written as digits and digits as letters."""
    if "_" in text:
        text, offsets = _without_underscores(text, offsets)
    edits = [*_spaced_out(text, known), *_leet(text, known)]
    edits += [(found.end(1), found.end(), " stone") for found in _STONES.finditer(text)]
    if not edits:
        return Scan(text, offsets)
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for start, end, new in sorted(edits):
        if start < at:
            continue
        parts.append(text[at:start])
        places.extend(offsets[at:start])
        parts.append(new)
        places.extend(offsets[start + min(step, end - start - 1)] for step in range(len(new)))
        if new and len(new) < end - start:
            places[-1] = offsets[end - 1]
        at = end
    parts.append(text[at:])
    places.extend(offsets[at:])
    return Scan("".join(parts), places)


def _without_underscores(text: str, offsets: Sequence[int]) -> tuple[str, list[int]]:
    """Turn `daily_kcal` into two words and drop the other underscores, which are emphasis."""
    text = _UNDERSCORES.sub(" ", text)
    kept = [at for at, char in enumerate(text) if char != "_"]
    return text.replace("_", ""), [offsets[at] for at in kept]


def _spaced_out(text: str, known: Callable[[str], bool]) -> list[tuple[int, int, str]]:
    edits = []
    for found in _SPACED_OUT.finditer(text):
        separator, joined = found.group(1), found.group().replace(found.group(1), "")
        if joined.isdigit():
            if separator == " ":
                edits.append((found.start(), found.end(), joined))
        elif len(joined) > 3 or known(joined):
            edits.append((found.start(), found.end(), joined))
    for found in _SPACED_DIGITS.finditer(text):
        edits.append((found.start(), found.end(), found.group().replace(" ", "")))  # noqa: PERF401
    return edits


def _leet(text: str, known: Callable[[str], bool]) -> list[tuple[int, int, str]]:
    edits = []
    for found in _LEET_WORD.finditer(text):
        if _ORDINAL.fullmatch(found.group()):
            continue
        new = _spelled(found.group(), known)
        if new != found.group():
            edits.append((found.start(), found.end(), new))
    return edits


@lru_cache(maxsize=20_000)
def _spelled_as_number(word: str) -> str:
    digits = word.translate(_LEET_DIGITS)
    plain = digits.replace(",", "").replace(".", "")
    return digits if plain.isdigit() and len(plain) > 1 else word


_GRAMS = frozenset({"g", "gr", "gm"})


def _spelled(word: str, known: Callable[[str], bool]) -> str:
    """Undo a disguise: 8oo is 800, c@ls is cals, pr0tein is protein; 500kcal stays."""
    split = re.match(r"[0-9oli.,]*", word)
    head = split.group() if split else ""
    tail = word[len(head) :]
    if head and head[0].isdigit() and any(char in "oli" for char in head):
        if not (len(head) > 1 and head[-1] in "li" and head[:-1].isdigit()):
            number = _spelled_as_number(head)
            if number != head and (not tail or known(tail)):
                return number + tail
    elif head[:1] in {"l", "i", "o"} and head[:1] and len(head) > 2 and not tail:
        return _spelled_as_number(head)
    if head.isdigit() and tail in _GRAMS:
        return word  # `10g` is no `log`
    for table in (_LEET_LETTERS, _LEET_LETTERS_I):
        letters = word.translate(table)
        if len(letters) > 2 and letters.isalpha() and known(letters):
            return letters
    inside = re.fullmatch(r"[a-z]+[0-9@$][a-z]+(?:[0-9@$][a-z]*)?", word)
    return word.translate(_LEET_LETTERS_I) if inside else word

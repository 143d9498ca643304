"""The pieces in which a reply is judged: a sentence, a table, a list with energy, JSON."""

import re

from policies._claims.boundaries import LIST_ITEM, sentence_end_stable

MOST_CHARACTERS = 4000
_LABEL_CHARACTERS = 45
_FENCE = re.compile(r"[ \t]*```")
_LABEL = re.compile(r"[ \t]*[^\n:|]{1,40}:[ \t]")
_FIGURE = re.compile(
    r"[0-9٠-٩０-９][^\n]{0,20}?(?:k?cal|kj|joule|калор|ккал|カロリー)|(?:k?cal|energ)[^\n]{0,30}[0-9]",
    re.IGNORECASE,
)


def cut(text: str, *, final: bool) -> int | None:
    """Return the length of the first complete unit of a text; None while it is not complete.

    The answer does not depend on how much follows the unit, beyond the one character that
    shows that it has ended.
    """
    if not text:
        return None
    first_line = _line_end(text)
    if first_line < len(text) and not text[:first_line].strip():
        return first_line + 1
    end = _sentence(text, final=final)
    if end is None and len(text) < MOST_CHARACTERS and not _is_open_block(text):
        return None
    length = _block(text, final=final) if _may_be_block(text[:end]) else end
    if length is None and len(text) >= MOST_CHARACTERS:
        return _forced(text)
    if length is not None and length > MOST_CHARACTERS:
        return _forced(text)
    return length


def _forced(text: str) -> int:
    """Cut an overlong unit at its last white space below the limit."""
    space = max(text.rfind(" ", 0, MOST_CHARACTERS), text.rfind("\n", 0, MOST_CHARACTERS))
    return space + 1 if space > 0 else MOST_CHARACTERS


def _sentence(text: str, *, final: bool) -> int | None:
    end = sentence_end_stable(text)
    if end is not None:
        return end
    return len(text) if final else None


# -- blocks -------------------------------------------------------------------------------


def _is_open_block(text: str) -> bool:
    """JSON and fenced code end by their own marks, which need no sentence's end."""
    return text.lstrip()[:1] in {"{", "`"}


def _may_be_block(text: str) -> bool:
    line = text[: _line_end(text)]
    return _is_block_line(line) or line.strip() == ""


def _line_end(text: str, start: int = 0) -> int:
    at = text.find("\n", start)
    return len(text) if at < 0 else at


def _is_block_line(line: str) -> bool:
    stripped = line.lstrip()
    if stripped[:1] in {"|", "{", "["} and not stripped.startswith("["):
        return True
    if stripped.startswith("```"):
        return True
    return bool(LIST_ITEM.match(line)) or (bool(_LABEL.match(line)) and bool(_FIGURE.search(line)))


def _block(text: str, *, final: bool) -> int | None:
    """Cut a block: whole where it holds figures of energy, else line by line."""
    if text[: _line_end(text)].strip() == "":
        at = _line_end(text)
        return at + 1 if at < len(text) else (len(text) if final else None)
    stripped = text.lstrip()
    if stripped.startswith("```"):
        return _fenced(text, final=final)
    if stripped.startswith("{"):
        return _braced(text, final=final)
    return _lines(text, final=final)


def _fenced(text: str, *, final: bool) -> int | None:
    start = _line_end(text) + 1
    found = _FENCE.search(text, start) if start < len(text) else None
    if found:
        end = _line_end(text, found.start())
        if end < len(text):
            return end + 1
    return len(text) if final else None


def _braced(text: str, *, final: bool) -> int | None:
    depth = 0
    for found in re.finditer(r"[{}]", text):
        depth += 1 if found.group() == "{" else -1
        if depth == 0:
            return found.end()
    return len(text) if final else None


def _lines(text: str, *, final: bool) -> int | None:
    """Take lines while the block goes on; only the first where nothing in it is a figure."""
    end = _line_end(text)
    if end == len(text):
        return len(text) if final else None
    at = end + 1
    if not _holds_figures(text[:at]):
        return at
    while at < len(text):
        end = _line_end(text, at)
        line = text[at:end]
        if line.strip() and not _goes_on(line, complete=end < len(text) or final):
            return at
        if end == len(text):
            break
        at = end + 1
    return len(text) if final else None


def _holds_figures(line: str) -> bool:
    stripped = line.lstrip()
    return stripped.startswith("|") or bool(_FIGURE.search(line))


def _goes_on(line: str, *, complete: bool) -> bool:
    """Tell whether a line belongs to the block before it; an unfinished one may."""
    if line[:1] in {" ", "\t"} or line.lstrip()[:1] == "|":
        return True
    if LIST_ITEM.match(line) or re.match(
        r"[ \t]*(?:total|summe|suma|gesamt|somme|totale|soma)\b", line, re.IGNORECASE
    ):
        return True
    if not complete:
        return len(line) < _LABEL_CHARACTERS or bool(_LABEL.match(line))
    return bool(_LABEL.match(line)) and any(char.isdigit() for char in line)

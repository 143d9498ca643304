"""What no policy looks at, yet may not leave: links, telephone numbers, figures for some."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import re2

from policies import Notice, body_figures

ALLOWED_HOSTS = frozenset({"findahelpline.com"})

_IMAGE = re2.compile(r"!\[[^\]]{0,400}\]?\s?[(\[]")
_LINK = re2.compile(
    r"(?i)(?:[a-z][a-z0-9+.-]{1,12}://|www\.|//[a-z0-9-]+\.)[^\s<>\"')\]]*"
    r"|\]\([^)]*|\]:\s*\S+|(?:javascript|data|mailto|tel):[^\s)]+"
    r"|\b[a-z0-9-]{2,}\.(?:com|org|net|io|co|info|app|xyz|dev|me|ru|cn|site|online|shop|ai|link)/[^\s)]*"
)
_HTML = re2.compile(r"(?i)<(?:/?[a-z][a-z0-9-]*(?:[\s/][^>]*)?>?|!--|\?|!)")
_PLAIN_TAG = re.compile(r"</?(?:br|b|i|em|strong|sub|sup)\s?/?>", re.IGNORECASE)
_TELEPHONE = re2.compile(
    r"(?:\+|\b00|\(0|\b0|\b1[- .(]+[2-9])[0-9][0-9 ().\x{a0}\x{2011}/-]{4,18}[0-9]\b"
    r"|\b[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4}\b"
)
_CALL = re2.compile(
    r"(?i)\b(?:call|text|dial|ring|phone|hotline|helpline|llama al?|marca|appelle[z]?(?: le)?|"
    r"compose[z]?(?: le)?|ruf(?:e|en)?(?: die)?|wähle?|chiama(?: il)?|componi(?: il)?|liga?(?: para)?|ligue(?: para)?|disque)"
    r"(?: (?:or|and|text|call|us|them|on|at|oder|y|et|e|o|ou|die|the|number|line|nummer|numero|número|al|le|il|o|para|SMS))*:? "
    r"([0-9][0-9 ().\x{a0}-]{0,18}[0-9])"
    r"(?: ?(?:/|or|and|oder|und|ou|et|e|o|y) ?([0-9][0-9 ().\x{a0}-]{0,18}[0-9]))?"
    r"(?:\s*(%|k?cal|kj|g\b|kg|mg|ml|lb|min|stunden|hours?|days?|steps|people|friends))?"
)
_WRITTEN_NUMBER = re.compile(r"\d+(?:[ -]\d+)*")
_LEAST_DIGITS = 6
_FEWEST_DIALLED = 3


def unchecked_places(text: str, numbers: frozenset[str]) -> Iterator[Notice]:
    """Yield the images, HTML, links and telephone numbers that nobody has vouched for."""
    for pattern, code in ((_IMAGE, "image"), (_LINK, "link"), (_HTML, "html")):
        for found in pattern.finditer(text):
            if not _is_allowed(code, found.group()):
                yield Notice(code, span=found.span(), evidence=code)
    yield from _telephones(text, numbers)


def _is_allowed(code: str, written: str) -> bool:
    if code == "html":
        return _PLAIN_TAG.fullmatch(written) is not None
    if code == "image":
        return False
    address = written.lstrip("](:").strip()
    host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    return host.removeprefix("www.") in ALLOWED_HOSTS and "?" not in address and "#" not in address


def _telephones(text: str, numbers: frozenset[str]) -> Iterator[Notice]:
    for found in _TELEPHONE.finditer(text):
        digits = _digits(found.group())
        if len(digits) > _LEAST_DIGITS and not _is_listed(digits, numbers):
            yield Notice("telephone", span=found.span(), evidence="telephone")
    for written, listed in _dialled(text, numbers):
        if not listed and len(_digits(text[slice(*written)])) >= _FEWEST_DIALLED:
            yield Notice("telephone", span=written, evidence="telephone")


def _dialled(text: str, numbers: frozenset[str]) -> Iterator[tuple[tuple[int, int], bool]]:
    """Yield where somebody is told to call a number, and whether the directory has it."""
    for found in _CALL.finditer(text):
        if found.group(3) is not None:
            continue
        for group in (1, 2):
            if found.group(group) is not None:
                yield found.span(group), _is_listed(_digits(found.group(group)), numbers)


def _digits(written: str) -> str:
    return "".join(filter(str.isdigit, written))


def _is_listed(digits: str, numbers: frozenset[str]) -> bool:
    return digits in numbers or any(
        len(number) > _LEAST_DIGITS and digits.endswith(number.lstrip("0")) for number in numbers
    )


# -- number-free mode ----------------------------------------------------------------------


def numbers_in(text: str, telephones: frozenset[str] = frozenset()) -> Iterator[Notice]:
    """Yield the figures of energy, weight, food and fasting in a text.

    A number of `telephones` that somebody is told to call is none of them.
    """
    listed = [span for span, is_listed in _dialled(text, telephones) if is_listed]
    yield from _figures(_blanked(text, listed))


def numbers_in_ours(words: str, telephones: frozenset[str]) -> Iterator[Notice]:
    """The same for words of ours, in which only the directory's numbers are filled in."""
    listed = [
        found.span()
        for found in _WRITTEN_NUMBER.finditer(words)
        if _is_listed(_digits(found.group()), telephones)
    ]
    yield from _figures(_blanked(words, listed))


def _figures(text: str) -> Iterator[Notice]:
    for span in body_figures(text):
        yield Notice("number_free", span=span, evidence="a figure")


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for low, high in spans:
        text = text[:low] + " " * (high - low) + text[high:]
    return text


def without_figures(text: str, telephones: frozenset[str] = frozenset()) -> str:
    """Return a text that was said before as a number-free person may read it again."""
    spans = [found.span for found in numbers_in(text, telephones)]
    for low, high in sorted(spans, reverse=True):
        text = f"{text[:low]}…{text[high:]}"
    return text


def parts_without_numbers(
    parts: Sequence[Mapping[str, Any]], telephones: frozenset[str]
) -> list[dict[str, Any]]:
    """Return a stored message as a number-free person may read it again; cards stay whole."""
    return [_part_without_numbers(part, telephones) for part in parts]


def _part_without_numbers(part: Mapping[str, Any], telephones: frozenset[str]) -> dict[str, Any]:
    if part["type"] == "text":
        return {**part, "text": without_figures(part["text"], telephones)}
    hidden = {key: without_numbers(part[key]) for key in ("input", "output") if key in part}
    return {**part, **hidden}


def without_numbers(value: Any) -> Any:
    """Drop numbers from JSON; texts keep theirs only where they are no figures of the body."""
    if isinstance(value, dict):
        return {key: without_numbers(one) for key, one in value.items() if not _is_number(key, one)}
    if isinstance(value, list | tuple):
        return [without_numbers(one) for one in value if not _is_number("", one)]
    if isinstance(value, str) and any(True for _ in numbers_in(value)):
        return re.sub(r"[0-9]+(?:[.,][0-9]+)*", "…", value)
    return value


def _is_number(key: object, value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return not str(key).endswith("id")

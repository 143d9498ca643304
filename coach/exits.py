"""What no policy looks at, yet may not leave: links, telephone numbers, figures for some."""

import re
from collections.abc import Iterator
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
    r"([0-9][0-9 ().\x{a0}-]{1,18}[0-9])"
    r"(?:\s*(%|k?cal|kj|g\b|kg|mg|ml|lb|min|stunden|hours?|days?|steps|people|friends))?"
)
_LEAST_DIGITS = 6


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
        digits = "".join(filter(str.isdigit, found.group()))
        if len(digits) > _LEAST_DIGITS and not _is_listed(digits, numbers):
            yield Notice("telephone", span=found.span(), evidence="telephone")
    for found in _CALL.finditer(text):
        digits = "".join(filter(str.isdigit, found.group(1)))
        if found.group(2) is None and not _is_listed(digits, numbers):
            yield Notice("telephone", span=found.span(1), evidence="telephone")


def _is_listed(digits: str, numbers: frozenset[str]) -> bool:
    return digits in numbers or any(
        len(number) > _LEAST_DIGITS and digits.endswith(number.lstrip("0")) for number in numbers
    )


# -- number-free mode ----------------------------------------------------------------------


def numbers_in(text: str) -> Iterator[Notice]:
    """Yield the figures of energy, weight, food and fasting in a text."""
    for span in body_figures(text):
        yield Notice("number_free", span=span, evidence="a figure")


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

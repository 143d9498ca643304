"""Where sentences, lines and blocks end."""

# ruff: noqa: SIM905 - distances are counted in words; lists of words read best as text.
import re

# Words before a full stop that do not end a sentence.
_ABBREVIATIONS = frozenset(
    """e.g i.e etc approx vs dr mr mrs ms prof st no nr bzw z.b z u.a d.h ggf usw inkl evtl max min tgl
    p.ej ej aprox sr sra ud uds p.ex ex env m mme cf es ecc sig dott circa resp incl est avg pag
    """.split()
)
_END = re.compile(r"[.!?。！？…]+[\"'”’»)\]*_`]*(?=\s)|[。！？]|\n")
_LAST_WORD = re.compile(r"([^\s\"“”(\[*_`]{1,12})$")
_ANSWER = re.compile(r"[:;!?—][ \t\n]*$")
LIST_ITEM = re.compile(r"[ \t]*(?:[-*•·▪◦+–]|\(?\d{1,3}[.)]|[a-zA-Z][.)])[ \t]+")


# `am 5. Mai`: the full stop makes an ordinal of the number.
_MONTHS = (
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
)  # fmt: skip
_MONTH = re.compile(rf"\s+(?:{'|'.join(_MONTHS)})\b", re.IGNORECASE)


def _is_day_number(word: str) -> bool:
    return word.isdecimal() and len(word) < len("100")


# `Your budget is 210 g. Spend it well`: a unit behind a number, and a capital behind the full stop.
_UNITS = frozenset("g l h m".split())


def _is_unit_at_end(text: str, cased: str, word: re.Match[str], at: int) -> bool:
    """A unit of one letter abbreviates nothing where a new sentence begins behind it."""
    if word.group(1).lower().lstrip("0123456789") not in _UNITS:
        return False
    digits = word.group(1)[:-1] or text[: word.start(1)].rstrip(" \t\u00a0\u202f")[-1:]
    return digits[-1:].isdecimal() and cased[at + 1 :].lstrip(" \t\"'*_(¿¡«“")[:1].isupper()


def _may_be_month(text: str, at: int) -> bool:
    """The text ends in what may grow to be a month, behind a number and a full stop."""
    rest = text[at + 1 :].strip().lower()
    before = _LAST_WORD.search(text, max(0, at - 13), at)
    if not rest or not before or not _is_day_number(before.group(1)):
        return False
    return any(month.startswith(rest) for month in _MONTHS)


def sentence_ends(text: str, cased: str | None = None) -> list[int]:
    """Return the offsets at which a sentence or a line has ended, white space included.

    `cased` is the text in its own capitals, letter for letter, where `text` has lost them.
    """
    cased = text if cased is None else cased
    ends = []
    for found in _END.finditer(text):
        end = found.end()
        if found.group() != "\n":
            if _continues(text, cased, found.start(), found.group()):
                continue
            while end < len(text) and text[end] in " \t":
                end += 1
            if end < len(text) and text[end] == "\n":
                continue
        ends.append(end)
    return ends


def sentence_end_stable(text: str) -> int | None:
    """Return where the first sentence or line ends; None until one more character shows it."""
    for found in _END.finditer(text):
        end = found.end()
        if found.group() == "\n":
            if text[: found.start()].strip():
                return end
            continue
        if _continues(text, text, found.start(), found.group()):
            continue
        while end < len(text) and text[end] in " \t":
            end += 1
        if end == len(text) or (found.group() == "." and _may_be_month(text, found.start())):
            return None
        if text[end] != "\n":
            return end
    return None


def _continues(text: str, cased: str, at: int, mark: str) -> bool:
    """Tell whether the full stop at `at` belongs to an abbreviation or a list's number."""
    if mark[0] != "." or mark.startswith(".."):
        return False
    line_start = text.rfind("\n", 0, at) + 1
    item = LIST_ITEM.match(text, line_start)
    if item and item.end() > at:
        return True
    word = _LAST_WORD.search(text, max(0, at - 13), at)
    if not word:
        return False
    before = word.group(1).lower()
    if _is_unit_at_end(text, cased, word, at):
        return False
    if _is_day_number(before) and _MONTH.match(text, at + 1):
        return True
    if before == "no" and _ANSWER.search(text[max(0, word.start(1) - 3) : word.start(1)]):
        return False
    if before == "ca":
        behind = text[at + 1 :].lstrip(" \t")
        return not behind or behind[0].isdigit()  # `ca. 300`, not `simple que ça. Vise`
    return before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha() and before != "i")

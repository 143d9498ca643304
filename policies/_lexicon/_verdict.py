"""From matches of rules to findings of a policy."""

from collections.abc import Callable, Iterator

from policies._case import Finding, Severity, ViolationType
from policies._claims.reading import Reading
from policies._lexicon._grammar import Marked, Match, Rule, RuleBook
from policies._lexicon.concepts import mark

Judgement = Callable[[Marked, Match, Rule], bool]


def findings(
    reading: Reading, book: RuleBook, kind: ViolationType, meant: Judgement
) -> Iterator[Finding]:
    """Yield a finding for the first meant match of each topic that touches the case's text."""
    marked = mark(reading)
    seen: set[str] = set()
    for rule, match in book.matches(marked, marked.sentences_at(*reading.focus)):
        if rule.topic in seen:
            continue
        start, end = _view_span(marked, match)
        if reading.in_focus(start, end) and meant(marked, match, rule):
            seen.add(rule.topic)
            yield finding(reading, marked, match, rule=rule, kind=kind)


def finding(
    reading: Reading, marked: Marked, match: Match, *, rule: Rule, kind: ViolationType
) -> Finding:
    return Finding(
        kind,
        Severity.CRITICAL if rule.critical else Severity.WARNING,
        policy=kind.value,
        span=reading.raw_span(*_view_span(marked, match)),
        evidence=rule.note or rule.topic,
        topic=rule.topic,
    )


def _view_span(marked: Marked, match: Match) -> tuple[int, int]:
    return marked.tokens.spans[match.start][0], marked.tokens.spans[match.end - 1][1]

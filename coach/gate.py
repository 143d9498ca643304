"""Text deltas in, checked text out: the only maker of released text."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from coach.exits import numbers_in, numbers_in_ours, unchecked_places, without_numbers
from coach.language import LANGUAGES
from coach.replies import Replies, situation
from coach.settings import Hold
from coach.support import Resource
from nutrition.allergens import find_allergens
from policies import (
    Case,
    Decision,
    Finding,
    Flag,
    Notice,
    Person,
    Policies,
    Side,
    ToolNumber,
    UnitVerdict,
    Verdict,
    ViolationType,
    Watch,
    action,
    cut,
    judge,
    judge_unit,
    version,
)

# How much of what was said before a unit is read with it.
_BEFORE_UNITS = 4
_BEFORE_CHARACTERS = 3000
# A figure that was only named stays open to praise for so many units.
_OPEN_UNITS = 2
_MOST_UNITS_JOINED = 3
_LONGEST_UNIT = 3000
# Long chunks are taken in steps, so that the work stays linear.
_STEP = 1024
_CAREFUL_FLAGS = frozenset(Flag)


class ReleasedText(str):
    """Text that may leave: only this module makes it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Release:
    text: ReleasedText


@dataclass(frozen=True, slots=True)
class Withheld:
    """`unit` stays here; `replacement` (it may be empty) stands in its place.

    The findings' spans count characters of `unit`.
    """

    verdict: Verdict
    unit: str
    replacement: ReleasedText
    ends_turn: bool
    at: int = 0

    @property
    def may_be_reworded(self) -> bool:
        """Whether the model may try once more: a figure can be put right, an attitude cannot."""
        return (
            self.verdict.decision is Decision.REPLACE
            and bool(self.replacement)
            and not self.verdict.notices
            and all(finding.type in _FIGURES for finding in self.verdict.findings)
        )


_FIGURES = frozenset(
    {
        ViolationType.CALORIE_MINIMUM,
        ViolationType.CALORIE_MAXIMUM,
        ViolationType.PROTEIN_MINIMUM,
        ViolationType.WEIGHT_LOSS_RATE,
    }
)
Outcomes = Iterator[Release | Withheld]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRecord:
    """What was checked in a turn, for the log."""

    policy_version: str
    units: int
    characters_checked: int
    characters_released: int
    released_sha256: str

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What becomes of a message; `reply` is set when no model may answer it."""

    verdict: Verdict
    reply: ReleasedText | None
    resources: tuple[Resource, ...]
    guidance: str


@dataclass(frozen=True, slots=True)
class Checked:
    verdict: Verdict
    released: ReleasedText


class Gate:
    """Holds the words of one turn until they are known to be safe.

    Outcomes are made one by one: while a reader looks at a unit that was withheld, nothing after
    it is judged yet, so that the model's second try (`reword`) can become its context.
    """

    def __init__(
        self,
        policies: Policies,
        person: Person,
        *,
        today: date,
        replies: Replies,
        hold: Hold = Hold.SENTENCES,
        user_text: str = "",
        second_opinion: bool = False,
    ) -> None:
        """With `second_opinion` every release is a whole unit, and waits for `overrule`."""
        self._policies = policies
        self._person = person
        self._today = today
        self._replies = replies
        self._second_opinion = second_opinion
        self._hold = Hold.SENTENCES if second_opinion else _hold_for(person, hold)
        self._overruled: Withheld | None = None
        self._user_text = user_text
        self._numbers: list[ToolNumber] = []
        self._telephones = replies.directory.numbers()
        self._buffer = ""
        self._taken = 0  # characters of the buffer's first unit that were released already
        self._joined: list[str] = []
        self._before: list[str] = []
        self._shown: list[str] = []
        self._open = 0
        self._watch = Watch(policies.triggers)
        self._looked = 0
        self._ended = False
        self._replaced: set[str] = set()
        self._reworded: ReleasedText | None = None
        self._position = 0
        self._units = 0
        self._checked = 0
        self._released = 0
        self._digest = hashlib.sha256()

    @property
    def held(self) -> bool:
        """Whether some text waits here."""
        return len(self._buffer) > self._taken or bool(self._joined)

    def saw_numbers(self, numbers: Iterable[ToolNumber]) -> None:
        """Learn what the numbers of this turn's tools stand for."""
        self._numbers.extend(numbers)

    def feed(self, text: str) -> Outcomes:
        """Take in some of the model's words; what is decided by now, to be read to its end."""
        return self._merged(
            outcome
            for start in range(0, len(text), _STEP)
            for outcome in self._take(text[start : start + _STEP])
        )

    def _take(self, text: str) -> Outcomes:
        if self._ended:
            return
        self._buffer += text
        if _may_end_unit(self._buffer, self._looked):
            yield from self._settle(final=False)
        self._looked = len(self._buffer)
        yield from self._ahead(final=False)

    def close(self) -> Outcomes:
        """Decide on all that is left; the gate can be fed again afterwards."""
        self._looked = 0
        return self._merged(self._settle(final=True))

    def _merged(self, outcomes: Outcomes) -> Outcomes:
        return outcomes if self._second_opinion else _merged(outcomes)

    @property
    def before(self) -> str:
        """What was said before the unit at hand, for a second opinion on it."""
        return "".join(self._shown)

    def overrule(self, findings: Iterable[Finding]) -> Withheld:
        """Keep back the unit that was just released: somebody else found something in it."""
        verdict = verdict_on(Side.OUTPUT, findings)
        self._overruled = self._withheld(self._joined_text, verdict)
        return self._overruled

    def reword(self, withheld: Withheld, text: str) -> Release | Withheld | None:
        """Put the model's second try in the place of the unit that was just withheld.

        It must pass whole, after all that was released: else it is withheld too, and the
        replacement stands. None when the try holds no words.
        """
        if not text.strip():
            return None
        opening = self._joined_text[: self._taken]
        words = _in_place(text.strip(), after=opening)
        outcomes = [*(twin := self._twin()).feed(opening + words), *twin.close()]
        failed = next((one for one in outcomes if isinstance(one, Withheld)), None)
        if failed is not None:
            return failed
        self._reworded = ReleasedText(words)
        # The ready-made words were not said: they may still be needed.
        self._replaced.discard(_kind(withheld.verdict))
        return Release(self._reworded)

    def ours(self, words: str) -> ReleasedText:
        """Let ready-made words go that stand for themselves, checked like any others."""
        return self._let_go(
            _safe_words(
                self._policies, self._person, words, today=self._today, replies=self._replies
            )
        )

    @property
    def _joined_text(self) -> str:
        return "".join(self._joined)

    def _twin(self) -> "Gate":
        """A gate that knows what this one knows, for words that may never be said."""
        twin = Gate(
            self._policies,
            self._person,
            today=self._today,
            replies=self._replies,
            hold=self._hold,
            user_text=self._user_text,
        )
        twin._numbers = list(self._numbers)
        twin._before, twin._shown = list(self._before), list(self._shown)
        return twin

    def record(self) -> CheckRecord:
        return CheckRecord(
            policy_version=version(),
            units=self._units,
            characters_checked=self._checked,
            characters_released=self._released,
            released_sha256=self._digest.hexdigest(),
        )

    # -- units ----------------------------------------------------------------------------

    def _settle(self, *, final: bool) -> Outcomes:
        """Judge every complete unit; a unit that needs the next one waits for it."""
        while not self._ended:
            length = cut(self._buffer, final=final)
            if length is None and not (final and self._joined):
                break
            if length is not None:
                self._joined.append(self._buffer[:length])
                self._buffer = self._buffer[length:]
            last = length is None or (final and not self._buffer)
            yield from self._judge_joined(last=last)

    def _judge_joined(self, *, last: bool) -> Outcomes:
        text = self._joined_text
        complete = last or len(self._joined) >= _MOST_UNITS_JOINED
        found = self._judged(text, following="" if complete else None)
        verdict = self._with_exits(text, found.verdict)
        may_wait = (
            len(self._joined) == 1 or _touches_last(verdict, self._joined) or not verdict.findings
        )
        if found.needs_following and not complete and may_wait:
            return
        if verdict.findings or verdict.notices:
            yield from self._withhold(verdict)
        else:
            yield from self._release_joined(stays_open=found.stays_open)

    def _judged(self, text: str, *, following: str | None) -> UnitVerdict:
        """Judge units after what the model said, and after what the person saw of it.

        They differ once something was withheld: "stay there" points at the words kept back, and
        a day's meals must not be summed with meals that nobody was shown.
        """
        found = judge_unit(self._case(text, self._before), self._policies, following=following)
        if self._shown == self._before or found.verdict.findings:
            return found
        other = judge_unit(self._case(text, self._shown), self._policies, following=following)
        return other if other.verdict.findings else found

    def _case(self, text: str, before: list[str]) -> Case:
        return Case(
            Side.OUTPUT,
            text,
            person=self._person,
            today=self._today,
            before="".join(before),
            user_text=self._user_text,
            numbers=tuple(self._numbers),
            is_held=self._hold is Hold.SENTENCES,
        )

    def _with_exits(self, text: str, verdict: Verdict) -> Verdict:
        """Add what no policy looks at: links, telephone numbers, numbers where none may be."""
        notices = [*unchecked_places(text, self._telephones)]
        if self._person.number_free:
            notices += numbers_in(text, self._replies.directory.numbers_in(self._person.country))
        if not notices:
            return replace(verdict, notices=())
        decision = Decision.REPLACE if verdict.decision is Decision.ALLOW else verdict.decision
        return replace(verdict, decision=decision, notices=tuple(notices))

    # -- letting go -----------------------------------------------------------------------

    def _ahead(self, *, final: bool) -> Outcomes:
        """Release the words of an unfinished unit that cannot be part of anything unsafe."""
        if self._ended or self._joined or self._open or self._hold is Hold.SENTENCES:
            return
        yield from self._up_to_first_trigger(self._buffer, final=final)

    def _up_to_first_trigger(self, text: str, *, final: bool) -> Outcomes:
        safe = self._watch.advance(text, final=final)
        safe = self._before_allergens(text, safe)
        if safe > self._taken:
            released = text[self._taken : safe]
            self._taken = safe
            yield Release(self._let_go(released))

    def _before_allergens(self, text: str, safe: int) -> int:
        """Hold from the first food that this person declared: no stem of a policy can know it."""
        if not self._person.allergies or safe <= self._taken:
            return safe
        hits = find_allergens(text[:safe].lower(), self._person.allergies)
        return min([safe, *(hit.span[0] for hit in hits)])

    def _release_joined(self, *, stays_open: bool) -> Outcomes:
        text = self._joined_text
        rest = text[self._taken :]
        if self._second_opinion and rest:
            self._overruled = self._reworded = None
            yield Release(ReleasedText(rest))
            if self._overruled is not None:
                words = self._let_go(self._reworded or self._overruled.replacement)
                self._forget_unit(text, shown=words)
                return
            self._let_go(rest)
            self._forget_unit(text)
            return
        self._forget_unit(text)
        self._open = _OPEN_UNITS if stays_open else max(0, self._open - 1)
        if rest:
            yield Release(self._let_go(rest))

    def _let_go(self, text: str) -> ReleasedText:
        self._released += len(text)
        self._digest.update(text.encode("utf-8", "surrogatepass"))
        return ReleasedText(text)

    def _forget_unit(self, text: str, *, shown: str | None = None) -> None:
        """Count a unit as judged, and keep it as context for the next ones."""
        self._units += len(self._joined)
        self._checked += len(text)
        self._position += len(text)
        self._before = _tail([*self._before, *self._joined])
        self._shown = _tail([*self._shown, *(self._joined if shown is None else [shown])])
        self._joined = []
        self._taken = max(0, self._taken - len(text))
        self._watch = Watch(self._policies.triggers)

    # -- keeping back ---------------------------------------------------------------------

    def _withhold(self, verdict: Verdict) -> Outcomes:
        """Let go what stands before the first unit that was hit, and put back what follows."""
        first, last = _hit_units(verdict, self._joined)
        if first:
            yield from self._split(first)
            return
        back = "".join(self._joined[last + 1 :])
        self._joined = self._joined[: last + 1]
        self._buffer = back + self._buffer
        unit = self._joined_text
        if not self._open and self._hold is not Hold.SENTENCES:
            yield from self._up_to_first_trigger(unit, final=False)
        withheld = self._withheld(unit, _clipped(verdict, len(unit)))
        self._reworded = None
        yield withheld
        words = self._let_go(self._reworded or withheld.replacement)
        self._forget_unit(unit, shown=unit[: self._taken] + words)
        self._open = _OPEN_UNITS

    def _split(self, first: int) -> Outcomes:
        """Judge the units before the one that was hit by themselves."""
        back = self._joined[first:]
        self._joined = self._joined[:first]
        text = self._joined_text
        self._buffer = "".join(back) + self._buffer
        found = self._judged(text, following="")
        verdict = self._with_exits(text, found.verdict)
        if verdict.findings or verdict.notices:
            yield from self._withhold(verdict)
        else:
            yield from self._release_joined(stays_open=True)

    def _withheld(self, unit: str, verdict: Verdict) -> Withheld:
        ends = verdict.decision is Decision.BLOCK
        self._ended = ends
        words = self._replacement(verdict)
        if words:
            words = _in_place(words, after=unit[: self._taken], ends=ends)
        return Withheld(verdict, unit, ReleasedText(words), ends, self._position)

    def _replacement(self, verdict: Verdict) -> str:
        """The words in place of a unit: once for each kind, and checked like any others."""
        key = _kind(verdict)
        if key in self._replaced:
            return ""
        self._replaced.add(key)
        # A state that only the reply tells counts; the figures are those of the profile.
        told = verdict.person
        person = self._person if told is None or situation(told) == "open" else told
        words = _words_for(verdict, person, self._replies, self._today)
        return _safe_words(self._policies, person, words, today=self._today, replies=self._replies)


def _in_place(words: str, *, after: str, ends: bool = False) -> str:
    """Words in the place of a unit, of which `after` was said already."""
    return ("…\n\n" if after else "") + words + ("" if ends else "\n\n")


def _hold_for(person: Person, hold: Hold) -> Hold:
    careful = person.is_minor or person.no_deficit or bool(person.flags & _CAREFUL_FLAGS)
    unknown = person.language[:2].lower() not in LANGUAGES
    return Hold.SENTENCES if careful or unknown else hold


def _may_end_unit(text: str, looked: int) -> bool:
    """A unit can only have ended where a mark, a line or a bracket stands, or by its length."""
    new = text[max(0, looked - 3) :]
    return len(text) > _LONGEST_UNIT or any(char in new for char in ".!?…。！？\n}")


def _touches_last(verdict: Verdict, units: list[str]) -> bool:
    start = sum(map(len, units[:-1]))
    return any(finding.span[1] > start for finding in verdict.findings)


def _hit_units(verdict: Verdict, units: list[str]) -> tuple[int, int]:
    """Return the first and the last unit that a finding or notice touches."""
    found: tuple[Finding | Notice, ...] = (*verdict.findings, *verdict.notices)
    spans = [one.span for one in found]
    low, high = min(span[0] for span in spans), max(span[1] for span in spans)
    bounds, start = [], 0
    for number, unit in enumerate(units):
        end = start + len(unit)
        if start < max(high, low + 1) and end > low:
            bounds.append(number)
        start = end
    return (bounds[0], bounds[-1]) if bounds else (0, len(units) - 1)


def _clipped(verdict: Verdict, length: int) -> Verdict:
    findings = tuple(
        replace(one, span=(min(one.span[0], length), min(one.span[1], length)))
        for one in verdict.findings
    )
    return replace(verdict, findings=findings)


def _tail(units: list[str]) -> list[str]:
    kept: list[str] = []
    size = 0
    for unit in reversed(units[-_BEFORE_UNITS:]):
        size += len(unit)
        if kept and size > _BEFORE_CHARACTERS:
            break
        kept.insert(0, unit)
    return kept


def _merged(outcomes: Outcomes) -> Outcomes:
    """Join neighbouring releases, so that a chunk of text gives one event."""
    words = ""
    for outcome in outcomes:
        if isinstance(outcome, Release):
            words += outcome.text
            continue
        if words:
            yield Release(ReleasedText(words))
            words = ""
        yield outcome
    if words:
        yield Release(ReleasedText(words))


# -- words that are not the model's --------------------------------------------------------


def _kind(verdict: Verdict) -> str:
    if verdict.findings:
        return min(f"{one.type.value}:{one.topic}" for one in verdict.findings)
    return verdict.notices[0].code


def _words_for(verdict: Verdict, person: Person, replies: Replies, today: date) -> str:
    if verdict.findings:
        return replies.replacement(verdict.findings, person, today=today)
    key = "numbers_hidden" if verdict.notices[0].code == "number_free" else "link_removed"
    return replies.text(key, person.language)


def _safe_words(
    policies: Policies, person: Person, words: str, *, today: date, replies: Replies
) -> str:
    """Return the words if they pass the gate's own check, else the fixed safe reply."""
    case = Case(Side.OUTPUT, words, person=person, today=today)
    listed = replies.directory.numbers_in(person.country)
    numbered = person.number_free and any(True for _ in numbers_in_ours(words, listed))
    if judge(case, policies).findings or numbered:
        return replies.text("safe_reply", person.language)
    return words


# -- the other entrances -------------------------------------------------------------------


def judge_message(
    policies: Policies, person: Person, text: str, *, today: date, replies: Replies
) -> Judged:
    """Judge what a person wrote."""
    verdict = judge(Case(Side.INPUT, text, person=person, today=today), policies)
    return _met(verdict, person, today=today, replies=replies)


def with_findings(
    judged: Judged, findings: Iterable[Finding], person: Person, *, today: date, replies: Replies
) -> Judged:
    """Add what somebody else found in a message: never less strict than before."""
    verdict = verdict_on(Side.INPUT, [*judged.verdict.findings, *findings])
    return _met(verdict, person, today=today, replies=replies)


def _met(verdict: Verdict, person: Person, *, today: date, replies: Replies) -> Judged:
    blocked = verdict.decision is Decision.BLOCK
    reply = replies.blocked(verdict.findings, person, today=today) if blocked else None
    return Judged(
        verdict=verdict,
        reply=None if reply is None else ReleasedText(reply),
        resources=replies.resources(verdict.findings, person, today=today),
        guidance="" if blocked else replies.guidance(verdict.findings, person),
    )


def verdict_on(side: Side, findings: Iterable[Finding]) -> Verdict:
    found = tuple(findings)
    decisions = (action(side, finding).decision for finding in found)
    return Verdict(max(decisions, key=_STRICTNESS.index, default=Decision.ALLOW), found)


def check(
    policies: Policies,
    person: Person,
    text: str,
    *,
    side: Side,
    today: date,
    replies: Replies,
    numbers: Iterable[ToolNumber] = (),
    hold: Hold = Hold.SENTENCES,
) -> Checked:
    """Check one whole text, as the stream would; `numbers` are those that it was made from."""
    if side is Side.INPUT:
        judged = judge_message(policies, person, text, today=today, replies=replies)
        return Checked(judged.verdict, judged.reply or ReleasedText())
    gate = Gate(policies, person, today=today, replies=replies, hold=hold)
    gate.saw_numbers(numbers)
    return _gathered([*gate.feed(text), *gate.close()])


def _gathered(outcomes: Iterable[Release | Withheld]) -> Checked:
    released: list[str] = []
    findings: list[Finding] = []
    notices: list[Notice] = []
    decision = Decision.ALLOW
    for outcome in outcomes:
        if isinstance(outcome, Release):
            released.append(outcome.text)
            continue
        released.append(outcome.replacement)
        notices += outcome.verdict.notices
        findings += [
            replace(one, span=(one.span[0] + outcome.at, one.span[1] + outcome.at))
            for one in outcome.verdict.findings
        ]
        decision = (
            Decision.BLOCK
            if outcome.ends_turn
            else max(decision, outcome.verdict.decision, key=_STRICTNESS.index)
        )
    return Checked(
        Verdict(decision, tuple(findings), notices=tuple(notices)), ReleasedText("".join(released))
    )


_STRICTNESS = (Decision.ALLOW, Decision.FLAG, Decision.REPLACE, Decision.BLOCK)


def release_json(value: Any, person: Person) -> Any:
    """Return a tool's arguments or output as the person may see it, without numbers if need be."""
    return without_numbers(value) if person.number_free else value

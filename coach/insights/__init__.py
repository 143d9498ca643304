"""Insights: what one's own entries show, in plain words, each through the gate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from coach import risk
from coach.errors import ConsentMissing
from coach.gate import ReleasedText, check
from coach.insights.rules import DAYS, Facts, Scope, Tone, Value, find
from coach.parts import Coach
from coach.records.person import profile_of, today_of
from coach.replies import digits
from coach.support import Kind, Resource
from coach.violations import rows_of
from database import col
from database.tables import CheckIn, ConsentKind, NutritionDay, UserProfile
from policies import Decision, Flag, Person, Side, ToolNumber
from tools import HISTORY_DAYS, read_rows

_ROLES = {
    "eaten": "logged",
    "target": "target",
    "protein": "logged",
    "minimum": "target",
    "rate": "rate",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One insight as the person reads it."""

    kind: str
    tone: Tone
    text: ReleasedText
    evidence: Mapping[str, Value]
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Insights:
    first_day: date
    last_day: date
    scope: Scope
    insights: Sequence[Told]
    data_gaps: Sequence[tuple[str, ReleasedText]]
    resources: tuple[Resource, ...]


async def insights_of(coach: Coach, user_id: UUID, now: datetime) -> Insights:
    """Read the rows, apply the rules, put them into words that passed the gate.

    Raises ConsentMissing without the consent to use health data. A worry raises the flag `watch`.
    """
    facts, language = await _read(coach, user_id, now)
    found = find(facts)
    if found.worries and Flag.WATCH not in facts.person.flags:
        await risk.watch_over(coach.database, user_id, found.worries)
    speaker = _Speaker(coach, facts, language, user_id)
    told = [
        Told(
            kind=each.kind,
            tone=each.tone,
            text=text,
            evidence=each.evidence,
            confidence=each.confidence,
        )
        for each in found.insights
        if (text := await speaker.say(f"insight.{each.kind}", each.values)) is not None
    ]
    gaps = [
        (gap.kind, text)
        for gap in found.gaps
        if (text := await speaker.say(f"gap.{gap.kind}", gap.values)) is not None
    ]
    return Insights(
        first_day=facts.first_day,
        last_day=facts.today,
        scope=found.scope,
        insights=told,
        data_gaps=gaps,
        resources=_resources(coach, facts.person, facts.today, worried=bool(found.worries)),
    )


async def _read(coach: Coach, user_id: UUID, now: datetime) -> tuple[Facts, str]:
    async with coach.database.as_user(user_id) as data:
        profile: UserProfile = await profile_of(data)
        account = await data.account()
        language = account.preferred_language if account is not None else "en"
        if ConsentKind.HEALTH_DATA not in await data.consents():
            raise ConsentMissing(
                coach.replies.text("no_consent", language), details={"consent": "health_data"}
            )
        today = today_of(profile, now)
        first = today - timedelta(days=DAYS - 1)
        facts = Facts(
            rows=await read_rows(data, today, history_days=HISTORY_DAYS),
            check_ins=await data.all(
                data.mine(CheckIn).where(col(CheckIn.date).between(first, today))
            ),
            food=await data.all(
                data.mine(NutritionDay).where(col(NutritionDay.date).between(first, today))
            ),
        )
    return facts, language


class _Speaker:
    """Fills the texts in the person's language and lets the gate judge each of them."""

    def __init__(self, coach: Coach, facts: Facts, language: str, user_id: UUID) -> None:
        self._coach = coach
        self._person = replace(facts.person, language=language)
        self._today = facts.today
        self._user_id = user_id

    async def say(self, key: str, values: Mapping[str, Value]) -> ReleasedText | None:
        """Return the words; None, and a row in the log, where the gate lets them not pass."""
        language = self._person.language
        words = {name: _in_words(value, language) for name, value in values.items()}
        text = self._coach.replies.words(key, language, words)
        numbers = [
            ToolNumber(abs(value), unit, _ROLES[name])
            for name, (value, unit) in values.items()
            if name in _ROLES
        ]
        checked = check(
            self._coach.policies,
            self._person,
            text,
            side=Side.OUTPUT,
            today=self._today,
            replies=self._coach.replies,
            numbers=numbers,
        )
        if checked.verdict.decision is Decision.ALLOW:
            return checked.released
        rows = rows_of(checked.verdict, text, side=Side.OUTPUT, user_id=self._user_id)
        if rows:
            await self._coach.database.log.write(*rows)
        return None


def _in_words(value: Value, language: str) -> str:
    """A count as it is; a rate with its unit, which the text does not name."""
    number, unit = value
    whole = digits(int(number) if number == int(number) else number, language)
    return f"{whole} {unit}" if unit in ("kg", "lb") else whole


def _resources(coach: Coach, person: Person, today: date, *, worried: bool) -> tuple[Resource, ...]:
    """Whom to turn to, where something weighs on this person."""
    if not (worried or person.number_free):
        return ()
    directory = coach.replies.directory
    kinds: tuple[Kind, ...] = ("eating_disorder", "crisis")
    wanted = kinds if Flag.CRISIS in person.flags else kinds[:1]
    return tuple(
        line for kind in wanted for line in directory.lines(person.country, kind, today=today)
    )

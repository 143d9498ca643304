"""What a person's own rows show, by rule: pure, from rows to findings with their evidence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import mean
from typing import Literal

from database.tables import CheckIn, NutritionDay
from nutrition.safety import KCAL_PER_KG, protein_minimum_g
from nutrition.signals import Signal, intake_signal, loss_signal
from nutrition.trend import Slope, cleaned, ewma, is_settled, slope
from nutrition.units import lb_from_kg
from policies import Person
from tools import Rows, barrier, energy_of, missing
from tools.get_adherence import streaks
from tools.get_nutrition_summary import NutritionSummary, summarise
from tools.get_weight_trend import WeightTrend, weight_trend

DAYS = 28
FOOD_DAYS = 14
LEVEL_KG_PER_WEEK = 0.1
PLATEAU_DAYS = 21
PLATEAU_LOSS_KG_PER_WEEK = 0.15
"""A plateau is sure when even the fast end of the interval loses less than this."""
ON_TARGET = 0.10
LOW_RATING = 4.5
ENOUGH_RATINGS = 4
ENOUGH_FOOD_DAYS = 4
CLOSE_SCORE = 0.8
LOSS_DAYS = 14

Tone = Literal["neutral", "good", "careful"]
Scope = Literal["open", "careful", "number_free"]
Value = tuple[float, str]
"""A number and its unit; the empty unit is a count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The rows that the rules read: the newest `DAYS` of each kind."""

    rows: Rows
    check_ins: Sequence[CheckIn]
    food: Sequence[NutritionDay]

    @property
    def today(self) -> date:
        return self.rows.today

    @property
    def person(self) -> Person:
        return self.rows.person

    @property
    def first_day(self) -> date:
        return self.today - timedelta(days=DAYS - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight:
    """One finding. `values` fill its text, `evidence` says what it rests on."""

    kind: str
    tone: Tone = "neutral"
    confidence: float
    values: Mapping[str, Value] = field(default_factory=dict)
    evidence: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What is not known, said openly."""

    kind: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    scope: Scope
    insights: Sequence[Insight]
    gaps: Sequence[Gap]
    worries: Sequence[str]
    """Reasons to watch over this person, for the risk flags; never shown."""


def scope_of(person: Person) -> Scope:
    """Who reads figures: nobody in number-free mode, and only what protects where a barrier is."""
    held = barrier(person)
    if person.number_free or (held is not None and held.number_free):
        return "number_free"
    return "open" if held is None else "careful"


def find(facts: Facts) -> Found:
    """Apply every rule that suits this person; what protects comes first."""
    scope = scope_of(facts.person)
    trend = _trend(facts)
    eaten = _eaten(facts)
    losing, little = _losing(facts), _little(facts)
    worries = [
        reason
        for reason, signal in (("fast loss in weigh-ins", losing), ("little food in logs", little))
        if signal is not Signal.NONE
    ]
    if scope == "number_free":
        found = [*_moods(facts), Insight(kind="care", tone="good", confidence=1.0)]
        return Found(scope=scope, insights=found, gaps=[Gap(kind="number_free")], worries=worries)
    found = [*_protecting(facts, trend, eaten, losing=losing, little=little)]
    if scope == "open":
        found += _weight(facts, trend, losing)
        found += _intake(facts, eaten, little)
    found += [*_logging(facts), *_moods(facts)]
    gaps = _gaps(facts, trend, eaten)
    return Found(scope=scope, insights=found, gaps=gaps, worries=worries)


# -- what is read ----------------------------------------------------------------------------


def _trend(facts: Facts) -> WeightTrend:
    seen = [((each.day - facts.first_day).days, each.weight_kg) for each in facts.rows.weighed]
    return weight_trend(seen, facts.first_day, facts.today)


def _eaten(facts: Facts) -> NutritionSummary:
    first = facts.today - timedelta(days=FOOD_DAYS)
    newest = sorted(
        (row for row in facts.food if row.date >= first), key=lambda row: row.date, reverse=True
    )
    return summarise(newest, first, facts.today, weight_kg=facts.person.weight_kg)


def _recent(facts: Facts) -> Slope | None:
    """The slope of the last four weeks; None while too little is known to act on it."""
    kept = cleaned([(each.day.toordinal(), each.weight_kg) for each in facts.rows.weighed]).kept
    inside = [one for one in kept if one[0] >= facts.first_day.toordinal()]
    if not is_settled(inside) or inside[-1][0] - inside[0][0] < LOSS_DAYS:
        return None
    return slope(inside)


def _losing(facts: Facts) -> Signal:
    recent = _recent(facts)
    if recent is None:
        return Signal.NONE
    kept = cleaned([(each.day.toordinal(), each.weight_kg) for each in facts.rows.weighed]).kept
    line = ewma(kept)
    return loss_signal(recent, bmi=facts.person.bmi, lost_in_90_days_kg=line[0] - line[-1])


def _little(facts: Facts) -> Signal:
    logged = {
        row.date.toordinal(): float(row.calories)
        for row in facts.food
        if row.calories is not None and row.is_complete and row.date < facts.today
    }
    return intake_signal(logged, floor_kcal=facts.person.floor_kcal)


# -- the rules -------------------------------------------------------------------------------


def _protecting(
    facts: Facts, trend: WeightTrend, eaten: NutritionSummary, *, losing: Signal, little: Signal
) -> Iterator[Insight]:
    """Careful notices; figures only for those who may read them, and none in the words."""
    may_read = scope_of(facts.person) == "open"
    if losing is not Signal.NONE:
        rate = {"rate": (trend.rate_pct_per_week or 0.0, "%/week")} if may_read else {}
        yield Insight(kind="fast_loss", tone="careful", confidence=trend.confidence, evidence=rate)
    if little is not Signal.NONE:
        days = {"counted_days": (eaten.days_counted, "")} if may_read else {}
        yield Insight(kind="low_intake", tone="careful", confidence=0.7, evidence=days)


def _weight(facts: Facts, trend: WeightTrend, losing: Signal) -> Iterator[Insight]:
    """The trend, neither praised nor blamed; a plateau where one is sure."""
    rate = trend.rate_kg_per_week
    if losing is not Signal.NONE or not trend.is_settled or rate is None:
        return
    evidence: dict[str, Value] = {
        "rate": (rate, "kg/week"),
        "rate_low": (trend.rate_low_kg_per_week or rate, "kg/week"),
        "rate_high": (trend.rate_high_kg_per_week or rate, "kg/week"),
        "trend": (trend.trend_kg or 0.0, "kg"),
        "weigh_ins": (trend.weigh_ins, ""),
    }
    days: Value = (DAYS, "")
    if _is_plateau(facts, trend):
        evidence |= _expected(facts)
        yield Insight(
            kind="plateau", confidence=trend.confidence, values={"days": days}, evidence=evidence
        )
        return
    if abs(rate) < LEVEL_KG_PER_WEEK:
        kind, values = "weight_level", {"days": days}
    else:
        kind = "weight_down" if rate < 0 else "weight_up"
        values = {"days": days, "rate": _as_said(abs(rate), facts)}
    yield Insight(kind=kind, confidence=trend.confidence, values=values, evidence=evidence)


def _as_said(kg: float, facts: Facts) -> Value:
    if facts.rows.profile.get("units") in ("us", "uk"):
        return round(lb_from_kg(kg), 1), "lb"
    return round(kg, 1), "kg"


def _is_plateau(facts: Facts, trend: WeightTrend) -> bool:
    person, fast_end = facts.person, trend.rate_low_kg_per_week
    reached = (
        person.goal_weight_kg is not None
        and trend.trend_kg is not None
        and trend.trend_kg <= person.goal_weight_kg
    )
    if person.goal_type != "fat_loss" or reached or fast_end is None or barrier(person):
        return False
    days = [point.day for point in trend.points]
    spans = (max(days) - min(days)).days >= PLATEAU_DAYS
    return (
        spans
        and fast_end > -PLATEAU_LOSS_KG_PER_WEEK
        and (trend.rate_kg_per_week or 0) < (LEVEL_KG_PER_WEEK)
    )


def _expected(facts: Facts) -> dict[str, Value]:
    """The rate that the logs would let expect, by 7,700 kcal a kg: it tells gaps from need."""
    energy, eaten = energy_of(facts.rows), _eaten(facts)
    if energy is None or eaten.mean_energy_kcal is None or eaten.days_counted < ENOUGH_FOOD_DAYS:
        return {}
    rate = (eaten.mean_energy_kcal - energy.tdee_kcal) * 7 / KCAL_PER_KG
    return {"expected_rate": (round(rate, 2), "kg/week")}


def _intake(facts: Facts, eaten: NutritionSummary, little: Signal) -> Iterator[Insight]:
    if eaten.days_counted < ENOUGH_FOOD_DAYS:
        return
    count: Value = (eaten.days_counted, "")
    mean_kcal, target = eaten.mean_energy_kcal, eaten.mean_target_kcal
    floor = facts.person.floor_kcal
    if mean_kcal is not None and target and target >= floor and little is Signal.NONE:
        off = (mean_kcal - target) / target
        evidence: dict[str, Value] = {
            "mean_energy": (mean_kcal, "kcal"),
            "mean_target": (target, "kcal"),
            "counted_days": count,
        }
        values: dict[str, Value] = {"count": count}
        if off < -ON_TARGET or mean_kcal < floor:
            kind = "intake_below"
        else:
            kind = "intake_near" if off <= ON_TARGET else "intake_above"
            values |= {"eaten": (_tens(mean_kcal), "kcal"), "target": (_tens(target), "kcal")}
        yield Insight(
            kind=kind,
            tone="good" if kind == "intake_near" else "neutral",
            confidence=eaten.confidence,
            values=values,
            evidence=evidence,
        )
        yield from _adherence(facts)
    yield from _protein(facts, eaten)


def _tens(kcal: float) -> int:
    return round(kcal / 10) * 10


def _adherence(facts: Facts) -> Iterator[Insight]:
    scores = [float(row.adherence) for row in facts.food if row.adherence is not None]
    if len(scores) < ENOUGH_FOOD_DAYS:
        return
    met = sum(score >= CLOSE_SCORE for score in scores)
    yield Insight(
        kind="adherence",
        tone="good" if met * 2 >= len(scores) else "neutral",
        confidence=round(min(1.0, len(scores) / FOOD_DAYS), 2),
        values={"met": (met, ""), "of": (len(scores), "")},
        evidence={"mean_score": (round(mean(scores), 2), ""), "scored_days": (len(scores), "")},
    )


def _protein(facts: Facts, eaten: NutritionSummary) -> Iterator[Insight]:
    weight = facts.person.weight_kg
    if eaten.mean_protein_g is None or weight is None:
        return
    minimum = round(
        max(facts.person.protein_floor_g, protein_minimum_g(weight, age=facts.person.age)) + 0.5
    )
    evidence: dict[str, Value] = {
        "mean_protein": (eaten.mean_protein_g, "g"),
        "minimum": (minimum, "g"),
        "counted_days": (eaten.days_counted, ""),
    }
    if eaten.mean_protein_g < minimum:
        kind, values = "protein_low", {"minimum": (float(minimum), "g")}
    else:
        kind, values = "protein_enough", {"protein": (float(round(eaten.mean_protein_g)), "g")}
    yield Insight(
        kind=kind,
        tone="neutral" if kind == "protein_low" else "good",
        confidence=eaten.confidence,
        values=values,
        evidence=evidence,
    )


def _logging(facts: Facts) -> Iterator[Insight]:
    food = streaks({row.date for row in facts.food if row.calories is not None}, *_span(facts))
    seen = streaks({row.date for row in facts.check_ins}, *_span(facts))
    if not food.days_logged and not seen.days_logged:
        return
    values: dict[str, Value] = {
        "days": (DAYS, ""),
        "food": (food.days_logged, ""),
        "check_ins": (seen.days_logged, ""),
    }
    gap: Value = (max(food.longest_gap_days, seen.longest_gap_days), "days")
    yield Insight(
        kind="logging", confidence=1.0, values=values, evidence=values | {"longest_gap": gap}
    )


def _span(facts: Facts) -> tuple[date, date]:
    return facts.first_day, facts.today


def _moods(facts: Facts) -> Iterator[Insight]:
    """How the person felt in the last two weeks: said without figures, to everybody."""
    since = facts.today - timedelta(days=FOOD_DAYS)
    newest = [row for row in facts.check_ins if row.date >= since]
    for kind, ratings in (
        ("sleep_low", [row.sleep_quality for row in newest if row.sleep_quality is not None]),
        ("mood_low", [row.mood for row in newest if row.mood is not None]),
    ):
        if len(ratings) >= ENOUGH_RATINGS and mean(ratings) < LOW_RATING:
            confidence = round(min(1.0, len(ratings) / FOOD_DAYS), 2)
            evidence: dict[str, Value] = {"ratings": (len(ratings), "")}
            if scope_of(facts.person) == "number_free":
                evidence = {}
            yield Insight(kind=kind, tone="careful", confidence=confidence, evidence=evidence)


def _gaps(facts: Facts, trend: WeightTrend, eaten: NutritionSummary) -> list[Gap]:
    counted = eaten.days_counted
    energy = energy_of(facts.rows)
    found = (
        ("no_weight", trend.weigh_ins == 0),
        ("few_weights", trend.weigh_ins > 0 and not trend.is_settled),
        ("unit_slip", bool(trend.unit_slip_days)),
        ("no_food", counted == 0),
        ("few_food_days", 0 < counted < FOOD_DAYS - 1),
        ("no_targets", counted > 0 and not eaten.days_with_target),
        ("no_macros", counted > 0 and eaten.mean_protein_g is None),
        ("no_need", bool(missing(facts.rows))),
        ("assumed", energy is not None and bool(energy.gaps)),
    )
    counts: dict[str, Value] = {"count": (counted, ""), "days": (FOOD_DAYS, "")}
    return [
        Gap(kind=kind, values=counts if kind == "few_food_days" else {})
        for kind, holds in found
        if holds
    ]

"""Say where the weight is heading: a smoothed trend, the weekly rate, and how sure it is."""

from collections.abc import Sequence
from datetime import date, timedelta

from pydantic import BaseModel, Field

from database import UserData, col
from database.tables import CheckIn
from nutrition.trend import Observation, Slope, cleaned, ewma, is_settled, slope
from policies import ToolNumber
from tools._tool import MAX_DAYS, Arguments, Tool, span_of

_WARM_UP_DAYS = 30
_POINTS = 60


class TrendArguments(Arguments):
    days: int = Field(
        default=28, ge=1, le=MAX_DAYS, description="How many days back, today included."
    )


class TrendPoint(BaseModel):
    day: date
    weight_kg: float
    trend_kg: float


class WeightTrend(BaseModel):
    """The rate is by least squares over the period, with its 95 % interval."""

    first_day: date
    last_day: date
    weigh_ins: int
    latest_weight_kg: float | None
    latest_weight_day: date | None
    trend_kg: float | None
    trend_change_kg: float | None
    rate_kg_per_week: float | None
    rate_low_kg_per_week: float | None
    rate_high_kg_per_week: float | None
    rate_pct_per_week: float | None
    is_settled: bool
    odd_days: list[date]
    unit_slip_days: list[date]
    points: list[TrendPoint]
    data_gaps: list[str]
    confidence: float


async def run(arguments: TrendArguments, data: UserData, today: date) -> WeightTrend:
    """Smooth with some weeks before the period, so that the trend is settled at its start."""
    first = today - timedelta(days=arguments.days - 1)
    rows = await data.all(
        data.mine(CheckIn)
        .where(
            col(CheckIn.weight_kg).is_not(None),
            col(CheckIn.date).between(first - timedelta(days=_WARM_UP_DAYS), today),
        )
        .order_by(col(CheckIn.date))
    )
    seen = [((row.date - first).days, float(row.weight_kg or 0)) for row in rows]
    return weight_trend(seen, first, today)


def weight_trend(seen: Sequence[Observation], first: date, today: date) -> WeightTrend:
    """Work the trend out of weigh-ins whose days are counted from `first`."""
    clean = cleaned(seen)
    line = [
        (day, kg, trend)
        for (day, kg), trend in zip(clean.kept, ewma(clean.kept), strict=True)
        if day >= 0
    ]
    inside = [(day, kg) for day, kg, _ in line]
    settled = is_settled(inside)
    found = slope(inside)
    return WeightTrend(
        first_day=first,
        last_day=today,
        weigh_ins=len(inside),
        latest_weight_kg=inside[-1][1] if inside else None,
        latest_weight_day=_day(first, inside[-1][0]) if inside else None,
        trend_kg=round(line[-1][2], 2) if line else None,
        trend_change_kg=round(line[-1][2] - line[0][2], 2) if line else None,
        **_rates(found),
        is_settled=settled,
        odd_days=[_day(first, day) for day, _ in clean.odd if day >= 0],
        unit_slip_days=[_day(first, day) for day, _ in clean.unit_slips if day >= 0],
        points=_points(first, line),
        data_gaps=_gaps(len(inside), settled=settled, slips=bool(clean.unit_slips)),
        confidence=_confidence(found, settled=settled),
    )


def _day(first: date, offset: float) -> date:
    return first + timedelta(days=int(offset))


def _rates(found: Slope | None) -> dict[str, float | None]:
    names = (
        "rate_kg_per_week",
        "rate_low_kg_per_week",
        "rate_high_kg_per_week",
        "rate_pct_per_week",
    )
    if found is None:
        return dict.fromkeys(names)
    weekly = (found.kg_per_week, found.low * 7, found.high * 7, found.pct_per_week)
    return {name: round(value, 2) for name, value in zip(names, weekly, strict=True)}


def _points(first: date, line: Sequence[tuple[float, float, float]]) -> list[TrendPoint]:
    """Points for a chart: all of them, or evenly thinned with the last one kept."""
    step = -(-len(line) // _POINTS) if line else 1
    kept = list(reversed(line))[::step][::-1]
    return [
        TrendPoint(day=_day(first, day), weight_kg=kg, trend_kg=round(trend, 2))
        for day, kg, trend in kept
    ]


def _gaps(count: int, *, settled: bool, slips: bool) -> list[str]:
    if count == 0:
        return ["no weight in this period"]
    gaps = [] if settled else ["too few weigh-ins for a sure rate: 4 over 10 days are needed"]
    if slips:
        gaps.append("a weight looks as if it was entered in another unit: ask about it")
    return gaps


def _confidence(found: Slope | None, *, settled: bool) -> float:
    if found is None:
        return 0.1
    if not settled:
        return 0.3
    margin_kg = 7 * (found.high - found.kg_per_day)
    return round(max(0.4, 0.95 - margin_kg), 2)


def summary(found: WeightTrend) -> str:
    return f"{found.weigh_ins} weigh-ins, {span_of([found.first_day, found.last_day])}"


def numbers(found: WeightTrend) -> list[ToolNumber]:
    weights = [found.latest_weight_kg, found.trend_kg, found.trend_change_kg]
    weights += [point.weight_kg for point in found.points]
    rates = [found.rate_kg_per_week, found.rate_low_kg_per_week, found.rate_high_kg_per_week]
    shares = [found.rate_pct_per_week]
    return [
        ToolNumber(abs(value), unit, role)
        for values, unit, role in (
            (weights, "kg", "weight"),
            (rates, "kg/week", "rate"),
            (shares, "%/week", "rate"),
        )
        for value in values
        if value is not None
    ]


TOOL = Tool(
    description="The smoothed weight trend of the last days, its weekly rate in kg and percent "
    "with a 95 % interval, and points for a chart. Prefer it to single weights.",
    arguments=TrendArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

"""Estimate what the person's body needs in a day, by every method that their data allow."""

from datetime import date

from pydantic import BaseModel, Field

from database import UserData
from nutrition.eer import lactation_eer, pregnancy_eer
from nutrition.energy import EER_CATEGORIES
from policies import ToolNumber
from tools._energy import HISTORY_DAYS, Energy, energy_of, missing
from tools._limits import barrier
from tools._rows import Rows, read_rows
from tools._tool import Arguments, Tool, whole

_FIRST_TRIMESTER_WEEKS = 13


class EnergyArguments(Arguments):
    gestation_weeks: int | None = Field(
        default=None, ge=1, le=42, description="Week of pregnancy, only if the person said it."
    )
    months_since_birth: int | None = Field(
        default=None, ge=0, le=12, description="Months of breast-feeding, only if they said it."
    )


class EnergyNeeds(BaseModel):
    """Energy in kcal a day. `tdee_kcal` is the figure to work with; the range spans the methods."""

    tdee_kcal: int | None = None
    tdee_low_kcal: int | None = None
    tdee_high_kcal: int | None = None
    method: str | None = None
    uncertainty_kcal: int | None = None
    resting_kcal: int | None = None
    resting_method: str | None = None
    multiplier_kcal: int | None = None
    requirement_kcal: int | None = None
    adaptive_kcal: int | None = None
    adaptive_sd_kcal: int | None = None
    adaptive_status: str | None = None
    pregnancy_kcal: int | None = None
    breastfeeding_kcal: int | None = None
    caution: str | None = None
    data_gaps: list[str]
    confidence: float


async def run(arguments: EnergyArguments, data: UserData, today: date) -> EnergyNeeds:
    rows = await read_rows(data, today, history_days=HISTORY_DAYS)
    held = barrier(rows.person)
    if held is not None and held.number_free:
        return EnergyNeeds(caution=held.words, data_gaps=[], confidence=0.0)
    energy = energy_of(rows)
    if energy is None:
        gaps = [f"{name} is not known" for name in missing(rows)]
        return EnergyNeeds(data_gaps=gaps, confidence=0.0)
    return _needs(energy, rows, arguments, held.words if held else None)


def _needs(
    energy: Energy, rows: Rows, arguments: EnergyArguments, caution: str | None
) -> EnergyNeeds:
    adaptive, resting = energy.adaptive, energy.resting
    by_method = [energy.eer_kcal, energy.tdee_kcal, energy.conventional_kcal]
    known = [kcal for kcal in by_method if kcal is not None]
    return EnergyNeeds(
        tdee_kcal=round(energy.tdee_kcal),
        tdee_low_kcal=round(min(known)),
        tdee_high_kcal=round(max(known)),
        method=energy.method,
        uncertainty_kcal=round(energy.uncertainty_kcal),
        resting_kcal=whole(resting.kcal if resting else None),
        resting_method=resting.method if resting else None,
        multiplier_kcal=whole(energy.conventional_kcal),
        requirement_kcal=round(energy.eer_kcal),
        adaptive_kcal=whole(adaptive.tdee_kcal if adaptive else None),
        adaptive_sd_kcal=whole(adaptive.sd_kcal if adaptive else None),
        adaptive_status=adaptive.status if adaptive else None,
        pregnancy_kcal=whole(_pregnant(energy, rows, arguments)),
        breastfeeding_kcal=whole(_breastfeeding(energy, rows, arguments)),
        caution=caution,
        data_gaps=[*energy.gaps, *_unsaid(rows, arguments)],
        confidence=energy.confidence,
    )


def _pregnant(energy: Energy, rows: Rows, arguments: EnergyArguments) -> float | None:
    """Need in the later two thirds of pregnancy; the index before it is taken from now."""
    weeks = arguments.gestation_weeks
    if not rows.person.is_pregnant or weeks is None or rows.person.bmi is None:
        return None
    if weeks <= _FIRST_TRIMESTER_WEEKS:
        return energy.eer_kcal
    return pregnancy_eer(
        EER_CATEGORIES[energy.level],
        weight_kg=energy.weight_kg,
        height_cm=energy.height_cm,
        age=energy.age,
        gestation_weeks=weeks,
        prepregnancy_bmi=rows.person.bmi,
    )


def _breastfeeding(energy: Energy, rows: Rows, arguments: EnergyArguments) -> float | None:
    if not rows.person.is_breastfeeding or arguments.months_since_birth is None:
        return None
    return lactation_eer(
        EER_CATEGORIES[energy.level],
        weight_kg=energy.weight_kg,
        height_cm=energy.height_cm,
        age=energy.age,
        months=arguments.months_since_birth,
    )


def _unsaid(rows: Rows, arguments: EnergyArguments) -> list[str]:
    person = rows.person
    found = (
        (person.is_pregnant and arguments.gestation_weeks is None, "week of pregnancy not said"),
        (
            person.is_breastfeeding and arguments.months_since_birth is None,
            "months since birth not said",
        ),
    )
    return [gap for holds, gap in found if holds]


def summary(found: EnergyNeeds) -> str:
    return f"method {found.method or 'none'}, {len(found.data_gaps)} gaps"


def numbers(found: EnergyNeeds) -> list[ToolNumber]:
    needs = (
        found.tdee_kcal,
        found.tdee_low_kcal,
        found.tdee_high_kcal,
        found.resting_kcal,
        found.multiplier_kcal,
        found.requirement_kcal,
        found.adaptive_kcal,
        found.pregnancy_kcal,
        found.breastfeeding_kcal,
    )
    return [ToolNumber(kcal, "kcal", "expenditure") for kcal in needs if kcal is not None]


TOOL = Tool(
    description="What the person's body uses in a day (resting and total energy) by formula, by "
    "the 2023 requirement equations and, with enough logs, learnt from their own data. It is an "
    "expenditure, not a target: targets come from plan_targets.",
    arguments=EnergyArguments,
    run=run,
    summary=summary,
    numbers=numbers,
)

"""Daily targets inside every safety limit at once: pure, from facts to figures."""

import math
from dataclasses import dataclass
from typing import Literal

from nutrition import safety
from nutrition.macros import Macros, keto_split, macro_split
from policies import Person
from tools._energy import Energy
from tools._limits import Barrier, barrier

Goal = Literal["fat_loss", "muscle_gain", "recomp", "maintenance", "performance"]
Pace = Literal["slow", "moderate", "aggressive"]
Status = Literal["planned", "maintenance_only", "no_numbers"]

_DEFICIT_SHARE: dict[Pace, float] = {"slow": 0.10, "moderate": 0.18, "aggressive": 0.25}
_SURPLUS_SHARE: dict[Pace, float] = {"slow": 0.05, "moderate": 0.10, "aggressive": 0.15}
_GAIN_SHARE_PER_WEEK = 0.005
_PROTEIN_G_PER_KG: dict[Goal, float] = {
    "fat_loss": 1.8,
    "muscle_gain": 1.8,
    "recomp": 2.0,
    "maintenance": 1.4,
    "performance": 1.6,
}
_PROTEIN_PREGNANT, _PROTEIN_BREASTFEEDING = 1.1, 1.3
_FAT_PCT = 30
_LACTATION_KCAL = 400
_STEP_KCAL = 10
_UNKNOWN_NEED_KCAL = 1800


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Targets for a day, or why there are none; `limits` names the bounds that decided."""

    status: Status
    goal: Goal
    pace: Pace
    maintenance_kcal: float | None = None
    target_kcal: int | None = None
    macros: Macros | None = None
    limits: tuple[str, ...] = ()
    reason: Barrier | None = None
    note: str | None = None

    @property
    def change_kcal(self) -> float | None:
        """Daily surplus, or deficit as a negative number."""
        if self.target_kcal is None or self.maintenance_kcal is None:
            return None
        return self.target_kcal - self.maintenance_kcal

    @property
    def rate_kg_per_week(self) -> float | None:
        """Change of weight to expect in the first weeks, by 7,700 kcal a kg."""
        return None if self.change_kcal is None else self.change_kcal * 7 / safety.KCAL_PER_KG


def make_plan(person: Person, energy: Energy, *, goal: Goal, pace: Pace) -> Plan:
    """Plan a day for a goal; whoever may not get a deficit maintains, or gets no numbers."""
    held = barrier(person)
    if held is not None and held.number_free:
        return Plan(status="no_numbers", goal=goal, pace=pace, reason=held)
    allowed = _allowed(person, goal, held)
    need = _need(person, energy)
    kcal, limits = _target(person, energy, need, goal=allowed, pace=pace)
    lowered = goal == "fat_loss" and (allowed != "fat_loss" or kcal >= need)
    medical = held is not None and held.code == "medical"
    return Plan(
        status="maintenance_only" if lowered or (held and allowed != goal) else "planned",
        goal=allowed,
        pace=pace,
        maintenance_kcal=need,
        target_kcal=kcal,
        macros=None if medical else _macros(person, energy, kcal, allowed),
        limits=limits,
        reason=held,
        note=_note(person, goal, allowed, lowered=lowered),
    )


def lowest_kcal(person: Person, energy: Energy, need: float) -> dict[str, float]:
    """Every lower bound of a planned intake, in kcal a day, by name."""
    cap_kg = safety.loss_cap_kg_per_week(energy.weight_kg, lean=_is_lean(energy))
    bounds = {
        "calorie floor": person.floor_kcal,
        "deficit of a quarter": safety.deficit_bound_kcal(need),
        "loss rate": safety.intake_for_rate(need, cap_kg),
    }
    if energy.resting is not None:
        bounds["resting energy"] = min(energy.resting.kcal, need)
    if energy.age >= safety.OLDER_AGE:
        bounds["older people's deficit"] = need - safety.OLDER_MAX_DEFICIT_KCAL
    if person.is_breastfeeding:
        bounds["breast-feeding"] = safety.LACTATION_FLOOR_KCAL
    return bounds


def highest_kcal(person: Person, energy: Energy, need: float) -> dict[str, float]:
    """Every upper bound of a planned intake, in kcal a day, by name."""
    gain_kg = _GAIN_SHARE_PER_WEEK * energy.weight_kg
    return {
        "surplus": need + min(safety.PLAN_SURPLUS_KCAL, safety.PLAN_SURPLUS_SHARE * need),
        "gain rate": safety.intake_for_rate(need, -gain_kg),
        "ceiling": min(person.ceiling_kcal, safety.CEILING_KCAL),
    }


def _allowed(person: Person, goal: Goal, held: Barrier | None) -> Goal:
    """The goal that may be planned: nobody is led below their goal or past a barrier."""
    if goal == "muscle_gain" and (held is None or held.may_gain):
        return goal
    if held is not None:
        return "maintenance"
    reached = (
        person.goal_weight_kg is not None
        and person.weight_kg is not None
        and person.weight_kg <= person.goal_weight_kg
    )
    return "maintenance" if goal == "fat_loss" and reached else goal


def _need(person: Person, energy: Energy) -> float:
    """Intake that keeps the weight: milk on top, in pregnancy the higher of two methods.

    Who may not get a deficit is never counted lower than by the formula, or than 1,800 kcal where
    their activity is not known. Never over the ceiling (a step less, for rounding): logs that
    teach so much more than the formula are wrong.
    """
    need = energy.tdee_kcal
    if person.is_pregnant:
        need = max(need, energy.eer_kcal)
    if person.is_breastfeeding and energy.method != "adaptive":
        need += _LACTATION_KCAL
    if barrier(person) is not None:
        need = max(need, person.tdee_kcal or _UNKNOWN_NEED_KCAL)
    return min(need, min(person.ceiling_kcal, safety.CEILING_KCAL) - _STEP_KCAL)


def _target(
    person: Person, energy: Energy, need: float, *, goal: Goal, pace: Pace
) -> tuple[int, tuple[str, ...]]:
    """The day's energy in steps of 10 kcal, and the bounds that decided it."""
    if goal == "fat_loss":
        wanted = need * (1 - _DEFICIT_SHARE[pace])
    elif goal == "muscle_gain":
        wanted = need * (1 + _SURPLUS_SHARE[pace])
    else:
        wanted = need
    low = lowest_kcal(person, energy, need)
    if goal != "fat_loss":
        low["need"] = need
    high = highest_kcal(person, energy, need)
    bit = [name for name, kcal in low.items() if kcal > wanted and kcal == max(low.values())]
    bit += [name for name, kcal in high.items() if kcal < wanted and kcal == min(high.values())]
    bounded = max(min(wanted, *high.values()), *low.values())
    return _rounded(bounded, low=max(low.values()), high=min(high.values())), tuple(bit)


def _rounded(kcal: float, *, low: float, high: float) -> int:
    """To 10 kcal, without leaving the bounds; where both cannot be, the lower one holds."""
    nearest = round(kcal / _STEP_KCAL) * _STEP_KCAL
    if nearest > high:
        nearest -= _STEP_KCAL
    return nearest if nearest >= low else math.ceil(low / _STEP_KCAL) * _STEP_KCAL


def _macros(person: Person, energy: Energy, kcal: float, goal: Goal) -> Macros:
    reference = safety.protein_reference_kg(energy.weight_kg, energy.height_cm)
    minimum = max(
        person.protein_floor_g, safety.protein_minimum_g(energy.weight_kg, age=energy.age)
    )
    most = max(minimum, safety.PROTEIN_LIMIT_SHARE * kcal / 4)
    grams = math.ceil(min(most, max(minimum, _protein_g_per_kg(person, goal) * reference)))
    per_kg = grams / reference
    if person.diet_type == "keto" and barrier(person) is None:
        return keto_split(kcal, weight_kg=reference, protein_g_per_kg=per_kg)
    return macro_split(kcal, weight_kg=reference, protein_g_per_kg=per_kg, fat_pct=_FAT_PCT)


def _protein_g_per_kg(person: Person, goal: Goal) -> float:
    if person.is_breastfeeding:
        return _PROTEIN_BREASTFEEDING
    return _PROTEIN_PREGNANT if person.is_pregnant else _PROTEIN_G_PER_KG[goal]


def _is_lean(energy: Energy) -> bool:
    return safety.bmi(energy.weight_kg, energy.height_cm) < safety.LEAN_BMI


def _note(person: Person, goal: Goal, allowed: Goal, *, lowered: bool) -> str | None:
    if not lowered or barrier(person) is not None:
        return None
    if allowed != goal:
        return "The goal weight is reached: these targets keep it."
    return "The lowest safe intake is not below the need, so these targets keep the weight."

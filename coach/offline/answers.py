"""From what the tools found to a few plain sentences with the person's own numbers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Output = Mapping[str, Any]
Outputs = Mapping[str, Output]
Asks = Mapping[str, Mapping[str, Any]]

FOOD = "get_nutrition_summary"
TREND = "get_weight_trend"
STEADY = "get_adherence"
DAYS = "get_check_ins"
NEEDS = "estimate_energy_needs"
PLAN = "plan_targets"
AHEAD = "project_weight"
PROFILE = "get_profile"

STEADY_KG = 0.1
ROUGH_BELOW = 0.5

ASKS: Mapping[str, Callable[[int | None], Asks]] = {
    # Eight days are seven whole ones and today.
    "week": lambda days: {
        FOOD: {"days": (days or 7) + 1},
        TREND: {"days": max(days or 14, 14)},
        STEADY: {"days": days or 7},
    },
    "weight": lambda days: {TREND: {"days": days or 28}},
    "calories_today": lambda _: {FOOD: {"days": 1}},
    "calories_yesterday": lambda _: {FOOD: {"days": 2}},
    "calories": lambda days: {FOOD: {"days": (days or 7) + 1}},
    "protein": lambda days: {FOOD: {"days": (days or 7) + 1}},
    "targets": lambda _: {PLAN: {}},
    "projection": lambda _: {AHEAD: {}},
    "adherence": lambda days: {STEADY: {"days": days or 28}},
    "energy_needs": lambda _: {NEEDS: {}},
    "profile": lambda _: {PROFILE: {}},
    "check_ins": lambda days: {DAYS: {"days": days or 14}},
}


class Failed(Exception):
    """There is nothing to tell; `reason` names the sentence that says why."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence and where its values come from; left out where one of them is not known.

    With `moves` the sentence has three forms: down, up and same.
    """

    say: str
    tool: str
    fields: Mapping[str, str]
    moves: str | None = field(default=None, kw_only=True)


_ENERGY = Line("energy", FOOD, {"energy": "mean_energy_kcal", "days": "days_counted"})
_PROTEIN = Line("protein", FOOD, {"protein": "mean_protein_g"})
_TREND = Line(
    "trend",
    TREND,
    {"first_day": "first_day", "change": "trend_change_kg", "trend": "trend_kg"},
    moves="trend_change_kg",
)

LINES: Mapping[str, tuple[Line, ...]] = {
    "week": (
        _ENERGY,
        _PROTEIN,
        Line("on_target", FOOD, {"days": "days_on_target", "of": "days_with_target"}),
        _TREND,
        Line("logged_food", STEADY, {"days": "food_logs.days_logged", "first_day": "first_day"}),
    ),
    "weight": (
        Line("latest", TREND, {"weight": "latest_weight_kg", "day": "latest_weight_day"}),
        _TREND,
    ),
    "calories_today": (
        Line("today", FOOD, {"energy": "today_energy_kcal"}),
        Line("remaining", FOOD, {"energy": "today_remaining_kcal"}),
    ),
    "calories_yesterday": (
        Line(
            "on_day",
            FOOD,
            {"day": "newest_first.-1.day", "energy": "newest_first.-1.energy_kcal"},
        ),
    ),
    "calories": (
        _ENERGY,
        Line("on_target", FOOD, {"days": "days_on_target", "of": "days_with_target"}),
    ),
    "protein": (
        Line("protein_alone", FOOD, {"protein": "mean_protein_g", "days": "days_counted"}),
        Line("protein_per_kg", FOOD, {"share": "mean_protein_g_per_kg"}),
    ),
    "targets": (
        Line("plan_energy", PLAN, {"energy": "target_kcal"}),
        Line("plan_macros", PLAN, {"protein": "protein_g", "fat": "fat_g", "carbs": "carbs_g"}),
        Line("uses", PLAN, {"energy": "maintenance_kcal"}),
    ),
    "projection": (
        Line(
            "goal_day",
            AHEAD,
            {"goal": "goal_weight_kg", "early": "goal_day_earliest", "late": "goal_day_latest"},
        ),
        Line(
            "expected",
            AHEAD,
            {"low": "points.-1.low_kg", "high": "points.-1.high_kg", "day": "points.-1.day"},
        ),
        Line("no_promise", AHEAD, {"start": "start_weight_kg"}),
    ),
    "adherence": (
        Line(
            "steady_food",
            STEADY,
            {
                "days": "food_logs.days_logged",
                "first_day": "first_day",
                "now": "food_logs.current_streak_days",
                "best": "food_logs.longest_streak_days",
            },
        ),
        Line(
            "steady_check_ins",
            STEADY,
            {
                "days": "check_ins.days_logged",
                "now": "check_ins.current_streak_days",
                "best": "check_ins.longest_streak_days",
            },
        ),
    ),
    "energy_needs": (
        Line("uses", NEEDS, {"energy": "tdee_kcal"}),
        Line("uses_range", NEEDS, {"low": "tdee_low_kcal", "high": "tdee_high_kcal"}),
        Line("at_rest", NEEDS, {"energy": "resting_kcal"}),
    ),
    "profile": (
        Line("has_age", PROFILE, {"age": "age_years"}),
        Line("has_height", PROFILE, {"height": "height_cm"}),
        Line("has_weight", PROFILE, {"weight": "weight_kg", "day": "weight_day"}),
        Line("has_goal", PROFILE, {"goal": "goal_type"}),
        Line("has_diet", PROFILE, {"diet": "diet_type"}),
        Line("has_allergies", PROFILE, {"allergies": "allergies"}),
    ),
    "check_ins": (
        Line("checked_in", DAYS, {"count": "check_ins", "first_day": "first_day"}),
        Line("felt_energy", DAYS, {"rating": "mean_energy_level"}),
        Line("felt_sleep", DAYS, {"rating": "mean_sleep_quality"}),
        Line("felt_mood", DAYS, {"rating": "mean_mood"}),
    ),
}

# Why the tools hold numbers back, by the sentence that says it.
_REASONS = {
    "minor": "held_minor",
    "no_adult_formula": "held_minor",
    "pregnant": "held_pregnant",
    "breastfeeding": "held_pregnant",
    "medical": "held_medical",
}
_HELD = "held"


def answer(wish: str, outputs: Outputs, phrases: Mapping[str, Any], language: str) -> str:
    """Say what was found; Failed where nothing was."""
    found = {name: output for name, output in outputs.items() if "error" not in output}
    if not found:
        raise Failed(_why(outputs))
    writing = Writing(phrases, language)
    lines = [text for line in LINES[wish] if (text := writing.line(line, found)) is not None]
    held = _held(found)
    if held is not None:
        lines.append(phrases["say"][held])
    if not lines:
        missing = any(output.get("status") == "missing_data" for output in found.values())
        raise Failed("needs_facts" if missing or wish == "energy_needs" else "nothing_yet")
    if any(output.get("confidence", 1) < ROUGH_BELOW for output in found.values()) and not held:
        lines.append(phrases["say"]["rough"])
    return " ".join(lines)


def _why(outputs: Outputs) -> str:
    """Tell a missing consent from any other failure."""
    errors = [str(output["error"]) for output in outputs.values() if "error" in output]
    return "no_consent" if any("not agreed" in error for error in errors) else "tool_failed"


def _held(found: Outputs) -> str | None:
    """Name the sentence for what the tools may not plan with this person."""
    for output in found.values():
        if reason := output.get("reason"):
            return _REASONS.get(reason, _HELD)
        if output.get("caution"):
            return _HELD
    return None


@dataclass(frozen=True, slots=True)
class Writing:
    """Puts values into the phrases of one language."""

    phrases: Mapping[str, Any]
    language: str

    def line(self, line: Line, found: Outputs) -> str | None:
        output = found.get(line.tool)
        if output is None:
            return None
        name = line.say
        if line.moves is not None:
            name += f"_{_direction(_at(output, line.moves))}"
        values = {key: self.value(path, _at(output, path)) for key, path in line.fields.items()}
        known = {key: value for key, value in values.items() if value}
        if len(known) < len(values):
            return None
        return str(self.phrases["say"][name]).format(**known)

    def value(self, path: str, value: object) -> str | None:
        """Write a value with the unit that its field's name tells; None for what is not known."""
        if value is None:
            return None
        if isinstance(value, list):
            return ", ".join(map(str, value))
        if "day" in path.rpartition(".")[2].split("_"):
            return self.day(str(value))
        if isinstance(value, str):
            word = self.phrases["words"].get(value)
            return None if word is None else str(word)
        return self._measure(path, abs(float(str(value))))

    def _measure(self, path: str, value: float) -> str:
        if path.endswith("_kcal"):
            return f"{self.number(round(value))} kcal"
        if path.endswith("_per_kg"):
            return f"{self.number(round(value, 1))} g"
        if path.endswith("_kg"):
            return f"{self.number(round(value, 1))} kg"
        if path.endswith("_g"):
            return f"{self.number(round(value))} g"
        if path.endswith("_cm"):
            return f"{self.number(round(value))} cm"
        return self.number(round(value, 1))

    def number(self, value: float) -> str:
        """Write as the language does: English groups thousands, the others have decimal commas."""
        short = int(value) if value == int(value) else value
        return f"{short:,}" if self.language == "en" else str(short).replace(".", ",")

    def day(self, iso: str) -> str:
        day = date.fromisoformat(iso[:10])
        month = self.phrases["words"]["months"][day.month - 1]
        form = str(self.phrases["words"]["date"])
        return form.format(day=day.day, month=month, year=day.year)


@dataclass(frozen=True, slots=True)
class Saving:
    """What to say after a weight was to be written down."""

    phrases: Mapping[str, Any]
    language: str

    def after(self, output: Output) -> str:
        say = self.phrases["say"]
        if error := output.get("error"):
            if "not agreed" in str(error):
                return str(say["no_consent"])
            return str(say["declined" if "did not agree" in str(error) else "not_saved"])
        if values := output.get("values"):
            return str(say["shall_i_save"]).format(**self._asked(values))
        writing = Writing(self.phrases, self.language)
        saved = Line("saved", "", {"weight": "weight_kg", "day": "day"})
        return writing.line(saved, {"": output}) or str(say["saved_it"])

    def _asked(self, values: Mapping[str, Any]) -> dict[str, str]:
        writing = Writing(self.phrases, self.language)
        weight = f"{writing.number(values.get('weight') or 0)} {values.get('weight_unit') or 'kg'}"
        if pounds := values.get("pounds"):
            weight += f" {writing.number(pounds)} lb"
        return {"weight": weight, "day": writing.day(str(values["day"]))}


def _at(output: Output, path: str) -> Any:
    """Follow a dotted path; a number is a place in a list."""
    found: Any = output
    for step in _steps(path):
        try:
            found = found[step]
        except (KeyError, IndexError, TypeError):
            return None
    return found


def _steps(path: str) -> Iterator[str | int]:
    for step in path.split("."):
        yield int(step) if step.lstrip("-").isdigit() else step


def _direction(change_kg: object) -> str:
    if not isinstance(change_kg, int | float) or abs(change_kg) < STEADY_KG:
        return "same"
    return "down" if change_kg < 0 else "up"

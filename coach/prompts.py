"""Reads the folder prompts/ once, fills placeholders strictly and knows each prompt's version."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from coach.language import LANGUAGES
from policies import Person

FOLDER = Path(__file__).resolve().parents[1] / "prompts"
COACH_PLACEHOLDERS = frozenset({"today", "language", "person", "snapshot", "summary", "guidance"})
WEEK_PLACEHOLDERS = frozenset(
    {
        *("low_kcal", "high_kcal", "target_kcal", "protein_low_g", "protein_high_g"),
        *("meals", "language", "person", "dislikes"),
    }
)

Texts = Mapping[str, str]
Data = Mapping[str, Any]

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def placeholders(text: str) -> frozenset[str]:
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the values in; a ValueError names what is missing or not wanted."""
    wanted = placeholders(text)
    if wanted != values.keys():
        odd = ", ".join(sorted(wanted ^ values.keys()))
        raise ValueError(f"placeholders and values differ: {odd}")
    return _PLACEHOLDER.sub(lambda match: values[match[1]], text)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text for the model; `version` is stored with every reply that it led to."""

    text: str
    version: str

    def fill(self, **values: str) -> str:
        return fill(self.text, values)


def _prompt(path: Path, wanted: frozenset[str]) -> Prompt:
    text = path.read_text("utf-8")
    if odd := placeholders(text) ^ wanted:
        raise ValueError(f"{path.name}: unknown or missing placeholders: {', '.join(sorted(odd))}")
    return Prompt(text, hashlib.sha256(text.encode()).hexdigest()[:12])


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts:
    """All that the folder holds, read and checked."""

    coach: Prompt
    summary: Prompt
    """How the model keeps the memory of a chat."""
    judge: Prompt
    guidance: Texts
    """By topic, violation type or situation: what the model is told about a flagged message."""
    replies: Mapping[str, Data]
    """By language: what people read."""
    offline: Mapping[str, Data]
    """By language: how the offline coach understands and speaks."""
    insights: Mapping[str, Data]
    """By language: what people read about their own entries."""
    plans: Mapping[str, Data]
    """By language: the words of a weekly plan, the foods' names among them."""
    weekly_plan: Prompt
    support: Mapping[str, Data]
    """By country: the lines that people can call."""

    def for_turn(
        self,
        person: Person,
        *,
        today: date,
        snapshot: str = "",
        summary: str = "",
        guidance: str = "",
    ) -> str:
        """Write the system message of one turn; what never changes comes first in it."""
        return self.coach.fill(
            today=today.isoformat(),
            language=person.language,
            person=describe(person),
            snapshot=snapshot or "Nothing entered.",
            summary=summary or "Nothing more than what follows.",
            guidance=guidance or "Nothing special.",
        )


def load(folder: Path = FOLDER) -> Prompts:
    """Read everything; a ValueError says which text is unusable, so that no start is half right."""
    coach = _prompt(folder / "coach.md", COACH_PLACEHOLDERS)
    weekly_plan = _prompt(folder / "weekly_plan.md", WEEK_PLACEHOLDERS)
    replies = _by_stem(folder / "replies")
    offline = _by_stem(folder / "offline")
    insights, plans = _by_stem(folder / "insights"), _by_stem(folder / "plans")
    spoken = {"replies": replies, "offline": offline, "insights": insights, "plans": plans}
    for kind, texts in spoken.items():
        _demand_same_keys(kind, texts)
    return Prompts(
        coach=coach,
        summary=_prompt(folder / "summary.md", frozenset()),
        judge=_prompt(folder / "judge.md", frozenset()),
        guidance=_toml(folder / "guidance.toml"),
        replies=replies,
        offline=offline,
        insights=insights,
        plans=plans,
        weekly_plan=weekly_plan,
        support=_by_stem(folder / "support"),
    )


def describe(person: Person) -> str:
    """Say what the model may know of the person, one fact a line; number-free where due."""
    facts: list[tuple[str, object]] = [
        ("age", person.age),
        ("sex", person.sex),
        ("goal", person.goal_type),
        ("diet", person.diet_type),
        ("allergies", ", ".join(person.allergies) or None),
        ("pregnant", "yes" if person.is_pregnant else None),
        ("breastfeeding", "yes" if person.is_breastfeeding else None),
        ("country", person.country),
    ]
    lines = [f"- {name}: {value}" for name, value in facts if value is not None]
    return "\n".join([*lines, *limits(person)])


def limits(person: Person) -> list[str]:
    """Say what the model must keep to for this person, one limit a line."""
    if person.number_free:
        return ["- number-free: name no calories, weights, BMI, macros, steps or streaks at all"]
    if person.no_deficit:
        return [
            "- protected: no calorie deficit, no calorie target, no weight-loss target or pace",
            "- help instead with regular, nourishing meals",
        ]
    low, high = person.floor_kcal, person.ceiling_kcal
    return [
        f"- daily energy: never plan under {low:.0f} or over {high:.0f} kcal",
        f"- daily protein: never plan under {person.protein_floor_g:.0f} g",
        f"- weight loss: never plan faster than {person.loss_cap_kg_per_week:.2g} kg a week",
    ]


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from error


def _by_stem(folder: Path) -> dict[str, Data]:
    found: dict[str, Data] = {path.stem: _toml(path) for path in sorted(folder.glob("*.toml"))}
    if not found:
        raise ValueError(f"nothing to read in {folder.name}")
    return found


def flat(data: Data, prefix: str = "") -> dict[str, Any]:
    """Join the keys of nested tables: `{"a": {"b": "text"}}` becomes `{"a.b": "text"}`."""
    flattened: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, Mapping):
            flattened |= flat(value, f"{prefix}{key}.")
        else:
            flattened[prefix + key] = value
    return flattened


def _demand_same_keys(kind: str, texts: Mapping[str, Data]) -> None:
    """Every language says everything, with the same placeholders as English."""
    if set(texts) != set(LANGUAGES):
        raise ValueError(f"{kind}: expected the languages {', '.join(LANGUAGES)}")
    english = flat(texts["en"])
    for language, data in texts.items():
        other = flat(data)
        if odd := english.keys() ^ other.keys():
            raise ValueError(f"{kind}/{language}.toml: keys differ: {', '.join(sorted(odd))}")
        for key, value in other.items():
            if _in_use(value) != _in_use(english[key]):
                raise ValueError(f"{kind}/{language}.toml: placeholders differ in {key}")


def _in_use(value: object) -> frozenset[str]:
    return placeholders(value) if isinstance(value, str) else frozenset()

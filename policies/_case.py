"""The vocabulary of the policies: all that a policy can see and all that it can say."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Literal

Sex = Literal["male", "female", "other", "prefer_not_to_say"]

FLOOR_FEMALE_KCAL = 1200
FLOOR_KCAL = 1500
CEILING_KCAL = 4500
SURPLUS_KCAL = 1000
DEFICIT_KCAL = 1000
PROTEIN_G_PER_KG = 0.8
PROTEIN_G = 45.0
LOSS_KG_PER_WEEK = 1.0
LOSS_SHARE_PER_WEEK = 0.01
LOSS_ALWAYS_KG_PER_WEEK = 0.5
UNDERWEIGHT_BMI = 18.5
ADULT_AGE = 18


class Side(Enum):
    INPUT = "input"
    OUTPUT = "output"


class ViolationType(Enum):
    CALORIE_MINIMUM = "calorie_minimum"
    CALORIE_MAXIMUM = "calorie_maximum"
    PROTEIN_MINIMUM = "protein_minimum"
    WEIGHT_LOSS_RATE = "weight_loss_rate"
    EATING_DISORDER_SIGNAL = "eating_disorder_signal"
    MEDICAL_CLAIM = "medical_claim"
    UNSAFE_CONTENT = "unsafe_content"


class Severity(Enum):
    WARNING = "warning"
    CRITICAL = "critical"


class Decision(Enum):
    """What happens to a piece of text, from the mildest to the strictest."""

    ALLOW = "allow"
    FLAG = "flag"
    REPLACE = "replace"
    BLOCK = "block"


class Flag(Enum):
    WATCH = "watch"
    EATING_DISORDER = "eating_disorder"
    CRISIS = "crisis"
    MINOR = "minor"
    PREGNANT = "pregnant"
    MEDICAL = "medical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What is known of the person; a missing field takes the strictest default."""

    sex: Sex | None = None
    age: int | None = None
    weight_kg: float | None = None
    told_kg: float | None = None  # what the text says that they weigh, where it is more
    height_cm: float | None = None
    tdee_kcal: float | None = None
    goal_type: str | None = None
    goal_weight_kg: float | None = None
    allergies: tuple[str, ...] = ()
    diet_type: str | None = None
    is_pregnant: bool | None = None
    is_breastfeeding: bool | None = None
    flags: frozenset[Flag] = field(default_factory=frozenset)
    language: str = "en"
    country: str | None = None

    @property
    def floor_kcal(self) -> float:
        return FLOOR_FEMALE_KCAL if self.sex == "female" else FLOOR_KCAL

    @property
    def ceiling_kcal(self) -> float:
        return CEILING_KCAL if self.tdee_kcal is None else self.tdee_kcal + SURPLUS_KCAL

    @property
    def protein_floor_g(self) -> float:
        heaviest = max(self.weight_kg or 0.0, self.told_kg or 0.0)
        return PROTEIN_G_PER_KG * heaviest if heaviest else PROTEIN_G

    @property
    def loss_cap_kg_per_week(self) -> float:
        if self.weight_kg is None:
            return LOSS_KG_PER_WEEK
        share = LOSS_SHARE_PER_WEEK * self.weight_kg
        return max(LOSS_ALWAYS_KG_PER_WEEK, min(LOSS_KG_PER_WEEK, share))

    @property
    def is_minor(self) -> bool:
        return Flag.MINOR in self.flags or (self.age is not None and self.age < ADULT_AGE)

    @property
    def bmi(self) -> float | None:
        return self.bmi_at(self.weight_kg)

    def bmi_at(self, weight_kg: float | None) -> float | None:
        if weight_kg is None or not self.height_cm:
            return None
        return weight_kg / (self.height_cm / 100) ** 2

    @property
    def is_underweight(self) -> bool:
        """Below the adult limit, or on the way there."""
        known = (self.bmi, self.bmi_at(self.goal_weight_kg))
        return any(bmi is not None and bmi < UNDERWEIGHT_BMI for bmi in known)

    @property
    def no_deficit(self) -> bool:
        """Nothing that makes this person lighter may be offered."""
        return (
            self.is_minor
            or bool(self.is_pregnant)
            or bool(self.is_breastfeeding)
            or self.is_underweight
            or bool(self.flags & {Flag.EATING_DISORDER, Flag.PREGNANT})
        )

    @property
    def number_free(self) -> bool:
        """No calories, weights or macros are shown to this person."""
        return bool(self.flags & {Flag.EATING_DISORDER, Flag.CRISIS})


@dataclass(frozen=True, slots=True)
class ToolNumber:
    """A number that a tool returned in this turn, with what it stands for."""

    value: float
    unit: str
    role: str


@dataclass(frozen=True, slots=True)
class Case:
    """One text to judge, with all that bears on it.

    Of a reply that `is_held` nothing is said before it was judged. The words of another go on
    until one of them tells of danger, and only sentences with such a word are looked at.
    """

    side: Side
    text: str
    person: Person = field(default_factory=Person, kw_only=True)
    today: date | None = field(default=None, kw_only=True)
    before: str = field(default="", kw_only=True)
    user_text: str = field(default="", kw_only=True)
    numbers: tuple[ToolNumber, ...] = field(default=(), kw_only=True)
    is_held: bool = field(default=True, kw_only=True)


def overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Tell whether two spans share a character."""
    return one[0] < two[1] and two[0] < one[1]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something unsafe; `span` counts characters of the raw text of the case."""

    type: ViolationType
    severity: Severity
    policy: str = field(kw_only=True)
    span: tuple[int, int] = field(kw_only=True)
    evidence: str = field(kw_only=True)
    topic: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something less than ideal; never a violation."""

    code: str
    span: tuple[int, int] = field(kw_only=True)
    evidence: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is done with a text, and why; `person` is whom it speaks to, as the text tells it."""

    decision: Decision
    findings: tuple[Finding, ...] = ()
    notices: tuple[Notice, ...] = field(default=(), kw_only=True)
    person: Person | None = field(default=None, kw_only=True, compare=False)

    @property
    def types(self) -> frozenset[ViolationType]:
        return frozenset(finding.type for finding in self.findings)

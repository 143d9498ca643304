"""A claim: one figure with what it is of, for whom, and how it is meant."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    INTAKE = "intake"  # kcal a day that somebody is to eat
    SHORTFALL = "shortfall"  # kcal a day below what is spent
    PROTEIN = "protein"  # g a day
    PROTEIN_PER_KG = "protein_per_kg"
    LOSS = "loss"  # kg a week
    GOAL_WEIGHT = "goal_weight"  # kg


class Role(Enum):
    """What an amount of energy stands for."""

    INTAKE = "intake"
    MEAL = "meal"
    BURNED = "burned"
    LOGGED = "logged"
    REMAINING = "remaining"
    EXPENDITURE = "expenditure"
    MINUS = "minus"
    PLUS = "plus"
    PER_KG = "per_kg"
    DENSITY = "density"
    NONE = "none"


class Stance(Enum):
    ADVISED = "advised"
    ENDORSED = "endorsed"
    REPORTED = "reported"
    ATTRIBUTED = "attributed"
    GENERAL = "general"
    DECLINED = "declined"
    WARNED = "warned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`low` to `high` in the unit of the kind; tokens `first` to `last` (exclusive) of the view.

    `bound` is exact, cap (at most) or floor (at least). `derivation` names the arithmetic.
    `agreed_at` is the token of the word that makes a report or a wish the coach's own.
    """

    kind: Kind
    low: float
    high: float
    first: int
    last: int
    stance: Stance = Stance.ADVISED
    bound: str = "exact"
    derivation: str = "stated"
    agreed_at: int | None = None

    @property
    def is_meant(self) -> bool:
        """The text stands behind the figure."""
        return self.stance in {Stance.ADVISED, Stance.ENDORSED}

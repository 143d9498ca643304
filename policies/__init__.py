"""What may be said: pure functions over typed claims and the person's profile."""

from policies._actions import Action, action
from policies._case import (
    Case,
    Decision,
    Finding,
    Flag,
    Notice,
    Person,
    Severity,
    Side,
    ToolNumber,
    Verdict,
    ViolationType,
)
from policies._claims.hidden import body_figures
from policies._claims.hits import Hit
from policies._claims.reading import Reading, Sentence
from policies._claims.triggers import Triggers, Watch
from policies._claims.units import cut
from policies._engine import (
    Policies,
    Policy,
    UnitVerdict,
    each_policy,
    judge,
    judge_unit,
    load,
    version,
)

__all__ = [
    "Action",
    "Case",
    "Decision",
    "Finding",
    "Flag",
    "Hit",
    "Notice",
    "Person",
    "Policies",
    "Policy",
    "Reading",
    "Sentence",
    "Severity",
    "Side",
    "ToolNumber",
    "Triggers",
    "UnitVerdict",
    "Verdict",
    "ViolationType",
    "Watch",
    "action",
    "body_figures",
    "cut",
    "each_policy",
    "judge",
    "judge_unit",
    "load",
    "version",
]

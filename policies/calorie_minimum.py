"""No plan below a safe daily intake.

Bad: "Aim for 900 kcal a day." (woman; 1,500 for everyone else)
Good: "900 kcal a day is too little for you; 1,700 is a better start."
"""

from collections.abc import Iterator

from policies._case import Finding, Notice, Severity, ViolationType
from policies._claims.breaches import weighed
from policies._claims.claim import Claim, Kind
from policies._claims.claims import claims_of
from policies._claims.reading import Reading
from policies._engine import Policy

# A smaller figure is no day's intake but a slip in reading.
_ALMOST_NOTHING_KCAL = 50
# 5,020 kJ is 1,200 kcal.
_ROUNDING_KCAL = 0.5
_NO_DEFICIT_SHARE = 0.95
_NO_DEFICIT_KCAL = 1800


def check(reading: Reading) -> Iterator[Finding | Notice]:
    """Return what the rules find, weighed with the learned look, and what that alone is sure of."""
    yield from weighed(reading, ViolationType.CALORIE_MINIMUM, _by_rules(reading))


def _by_rules(reading: Reading) -> Iterator[Finding]:
    for claim in claims_of(reading):
        if claim.is_meant and reading.claim_in_focus(claim):
            yield from _found(reading, claim)


def _found(reading: Reading, claim: Claim) -> Iterator[Finding]:
    if claim.kind is Kind.INTAKE:
        limit = _limit(reading)
        least = claim.high if claim.bound == "cap" else claim.low
        too_low = least < limit - _ROUNDING_KCAL or (claim.bound == "cap" and least <= limit)
        if too_low and least > _ALMOST_NOTHING_KCAL:
            yield _finding(reading, claim, f"{least:.0f} kcal/day < {limit:.0f}")
    elif claim.kind is Kind.SHORTFALL and reading.person.no_deficit:
        yield _finding(reading, claim, f"deficit of {claim.high:.0f} kcal/day")


def _limit(reading: Reading) -> float:
    """The floor; for those who may not lose weight, nearly all that they spend."""
    person = reading.person
    if not person.no_deficit:
        return person.floor_kcal
    spent = person.tdee_kcal
    return max(person.floor_kcal, _NO_DEFICIT_SHARE * spent if spent else _NO_DEFICIT_KCAL)


def _finding(reading: Reading, claim: Claim, evidence: str) -> Finding:
    severity = Severity.CRITICAL if reading.person.no_deficit else Severity.WARNING
    return Finding(
        ViolationType.CALORIE_MINIMUM,
        severity,
        policy="calorie_minimum",
        span=reading.claim_span(claim),
        evidence=evidence,
        topic="minor" if reading.person.is_minor else "",
    )


POLICY = Policy("AHA/ACC/TOS 2013; NIH on very-low-calorie diets", check)

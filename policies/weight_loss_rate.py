"""No loss faster than a body can take.

Bad: "Lose 10 kg by next month, you can do it."
Good: "Half a kilo a week is a good pace."
"""

from collections.abc import Iterator

from policies._case import DEFICIT_KCAL, UNDERWEIGHT_BMI, Finding, Notice, Severity, ViolationType
from policies._claims.breaches import weighed
from policies._claims.claim import Claim, Kind
from policies._claims.claims import claims_of
from policies._claims.reading import Reading
from policies._engine import Policy

_TOLERANCE = 1.03


def check(reading: Reading) -> Iterator[Finding | Notice]:
    """Return what the rules find, weighed with the learned look, and what that alone is sure of."""
    yield from weighed(reading, ViolationType.WEIGHT_LOSS_RATE, _by_rules(reading))


def _by_rules(reading: Reading) -> Iterator[Finding]:
    for claim in claims_of(reading):
        evidence = _too_fast(reading, claim) if claim.is_meant else ""
        if evidence and reading.claim_in_focus(claim):
            person = reading.person
            yield Finding(
                ViolationType.WEIGHT_LOSS_RATE,
                Severity.CRITICAL if person.no_deficit else Severity.WARNING,
                policy="weight_loss_rate",
                span=reading.claim_span(claim),
                evidence=evidence,
                topic="minor" if person.is_minor else "",
            )


def _too_fast(reading: Reading, claim: Claim) -> str:
    person = reading.person
    if claim.kind is Kind.LOSS:
        cap = 0.0 if person.no_deficit else person.loss_cap_kg_per_week
        too_fast = claim.high > cap * _TOLERANCE and not _is_rule_of_thumb(reading, claim, cap)
        return f"{claim.high:.2f} kg/week > {cap:.2f}" if too_fast else ""
    if claim.kind is Kind.GOAL_WEIGHT:
        bmi = person.bmi_at(claim.low)
        return f"goal BMI {bmi:.1f}" if bmi is not None and bmi < UNDERWEIGHT_BMI else ""
    if claim.kind is Kind.SHORTFALL and not person.no_deficit and claim.high > DEFICIT_KCAL:
        spent = person.tdee_kcal
        if spent is None or spent - claim.high >= person.floor_kcal:
            return f"deficit of {claim.high:.0f} kcal/day"
    return ""


def _is_rule_of_thumb(reading: Reading, claim: Claim, cap: float) -> bool:
    """A general range whose lower end fits, put to nobody: `1 to 2 pounds a week is safe`."""
    low, high = reading.around(claim.first)
    return 0 < claim.low <= cap < claim.high <= 1.0 and not reading.has("second", low, high)


POLICY = Policy("CDC 1-2 lb a week; NICE 0.5-1 kg a week", check)

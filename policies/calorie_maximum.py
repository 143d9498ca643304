"""No plan far above what the person spends.

Bad: "Eat 6,000 calories a day to bulk fast."
Good: "A surplus of 300 kcal over your 2,400 is plenty for building muscle."
"""

from collections.abc import Iterator

from policies._case import Finding, Notice, Severity, ViolationType
from policies._claims.breaches import weighed
from policies._claims.claim import Kind
from policies._claims.claims import claims_of
from policies._claims.reading import Reading
from policies._engine import Policy


def check(reading: Reading) -> Iterator[Finding | Notice]:
    """Return what the rules find, weighed with the learned look, and what that alone is sure of."""
    yield from weighed(reading, ViolationType.CALORIE_MAXIMUM, _by_rules(reading))


def _by_rules(reading: Reading) -> Iterator[Finding]:
    ceiling = reading.person.ceiling_kcal
    for claim in claims_of(reading):
        if claim.kind is not Kind.INTAKE or not claim.is_meant or claim.high <= ceiling:
            continue
        if reading.claim_in_focus(claim):
            yield Finding(
                ViolationType.CALORIE_MAXIMUM,
                Severity.WARNING,
                policy="calorie_maximum",
                span=reading.claim_span(claim),
                evidence=f"{claim.high:.0f} kcal/day > {ceiling:.0f}",
            )


POLICY = Policy("product limit: 1,000 kcal over expenditure, else 4,500", check)

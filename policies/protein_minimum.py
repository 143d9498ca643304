"""No protein target below need.

Bad: "30 g of protein a day is plenty for you." (70 kg)
Good: "Your shake has 25 g of protein."
"""

from collections.abc import Iterator

from policies._case import PROTEIN_G_PER_KG, Finding, Notice, Severity, ViolationType
from policies._claims.breaches import weighed
from policies._claims.claim import Claim, Kind
from policies._claims.claims import claims_of
from policies._claims.reading import Reading
from policies._engine import Policy


def check(reading: Reading) -> Iterator[Finding | Notice]:
    """Return what the rules find, weighed with the learned look, and what that alone is sure of."""
    yield from weighed(reading, ViolationType.PROTEIN_MINIMUM, _by_rules(reading))


def _by_rules(reading: Reading) -> Iterator[Finding]:
    for claim in claims_of(reading):
        evidence = _too_little(reading, claim) if claim.is_meant else ""
        if evidence and reading.claim_in_focus(claim):
            yield Finding(
                ViolationType.PROTEIN_MINIMUM,
                Severity.WARNING,
                policy="protein_minimum",
                span=reading.claim_span(claim),
                evidence=evidence,
            )


def _too_little(reading: Reading, claim: Claim) -> str:
    least = claim.high if claim.bound == "cap" else claim.low
    if claim.kind is Kind.PROTEIN_PER_KG and least < PROTEIN_G_PER_KG - 0.005:
        return f"{least:.2f} g/kg < {PROTEIN_G_PER_KG}"
    floor = reading.person.protein_floor_g
    if claim.kind is Kind.PROTEIN and least < floor - 0.5:
        return f"{least:.0f} g/day < {floor:.0f}"
    return ""


POLICY = Policy("DRI for protein: 0.8 g/kg", check)

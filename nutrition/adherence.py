"""How close a day's eating came to that day's targets, from 0 to 1."""

ENERGY_FREE = 0.10
"""Nobody counts more exactly than this: up to here the day is as planned."""
ENERGY_LOST = 0.50
ENERGY_WEIGHT = 0.6
PROTEIN_WEIGHT = 0.4
PROTEIN_ENOUGH = 0.9


def adherence(
    *,
    energy_kcal: float | None,
    target_kcal: float | None,
    protein_g: float | None,
    target_protein_g: float | None,
) -> float | None:
    """Return the score of a whole day, to 0.01, or None where there is nothing to compare.

    Energy counts 0.6: full within 10 % of the target and falling to nothing at 50 %, the same
    below as above, since eating too little is no success. Protein counts 0.4: full from 90 % of
    the target, and more is no better. A part that is not known leaves the other its weight.
    """
    parts = [
        (ENERGY_WEIGHT, _energy(energy_kcal, target_kcal)),
        (PROTEIN_WEIGHT, _protein(protein_g, target_protein_g)),
    ]
    known = [(weight, part) for weight, part in parts if part is not None]
    if not known:
        return None
    return round(sum(weight * part for weight, part in known) / sum(w for w, _ in known), 2)


def _energy(eaten: float | None, target: float | None) -> float | None:
    if eaten is None or not target:
        return None
    off = abs(eaten - target) / target
    return min(1.0, max(0.0, (ENERGY_LOST - off) / (ENERGY_LOST - ENERGY_FREE)))


def _protein(eaten: float | None, target: float | None) -> float | None:
    if eaten is None or not target:
        return None
    return min(1.0, eaten / (PROTEIN_ENOUGH * target))

"""Who gets no deficit, and who gets no numbers at all, with words for the model."""

from dataclasses import dataclass

from nutrition.energy import ADULT_FROM_AGE
from nutrition.safety import EATING_DISORDER_BMI, UNDERWEIGHT_BMI
from policies import Flag, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Barrier:
    """Why nothing may be planned that makes this person lighter.

    `words` are for the model and hold no number; with `number_free` nothing is counted at all.
    """

    code: str
    words: str
    number_free: bool = False
    may_gain: bool = False


_CRISIS = Barrier(
    code="crisis",
    words="Plan nothing and name no figure. Listen, and point to the support that was offered.",
    number_free=True,
)
_EATING_DISORDER = Barrier(
    code="eating_disorder",
    words="Plan nothing, name no figure and praise no weight loss. Encourage regular meals and "
    "point to people who can support them.",
    number_free=True,
)
_VERY_LOW_WEIGHT = Barrier(
    code="very_low_weight",
    words="Plan nothing and name no figure. Their weight needs a doctor's eyes soon.",
    number_free=True,
)
_MINOR = Barrier(
    code="minor",
    words="No targets before adulthood: talk about regular, varied meals and enjoyable movement, "
    "and about asking a parent, a doctor or a dietitian.",
    number_free=True,
)
_PREGNANT = Barrier(
    code="pregnant",
    words="No deficit in pregnancy: eat to appetite and ask the midwife or doctor about weight.",
)
_BREASTFEEDING = Barrier(
    code="breastfeeding",
    words="No deficit while breast-feeding: eat to appetite and ask the midwife or doctor.",
)
_UNDERWEIGHT = Barrier(
    code="underweight",
    words="No deficit: the weight is below the healthy range. Maintaining or gaining is fine.",
    may_gain=True,
)
_UNDERWEIGHT_GOAL = Barrier(
    code="underweight_goal",
    words="No deficit: the goal weight lies below the healthy range. Suggest to change the goal.",
    may_gain=True,
)
_MEDICAL = Barrier(
    code="medical",
    words="No deficit and no nutrient targets: a condition or medicine on record needs the "
    "person's own clinician to agree a plan.",
)
_NOT_GROWN = Barrier(
    code="no_adult_formula",
    words="No deficit: the formulas for adults do not reach this age yet.",
    may_gain=True,
)


def barrier(person: Person) -> Barrier | None:
    """Return the strongest reason against any deficit; None where a deficit may be planned."""
    bmi = person.bmi
    goal_bmi = person.bmi_at(person.goal_weight_kg)
    found = (
        (Flag.CRISIS in person.flags, _CRISIS),
        (Flag.EATING_DISORDER in person.flags, _EATING_DISORDER),
        (person.is_minor, _MINOR),
        (bmi is not None and bmi < EATING_DISORDER_BMI, _VERY_LOW_WEIGHT),
        (bool(person.is_pregnant) or Flag.PREGNANT in person.flags, _PREGNANT),
        (bool(person.is_breastfeeding), _BREASTFEEDING),
        (Flag.MEDICAL in person.flags, _MEDICAL),
        (bmi is not None and bmi < UNDERWEIGHT_BMI, _UNDERWEIGHT),
        (goal_bmi is not None and goal_bmi < UNDERWEIGHT_BMI, _UNDERWEIGHT_GOAL),
        (person.age is not None and person.age < ADULT_FROM_AGE, _NOT_GROWN),
        # Whatever else the policies come to count as a reason holds here too.
        (person.no_deficit, _MEDICAL),
    )
    return next((reason for holds, reason in found if holds), None)

"""Whether a week may be given to a person: number by number, food by food, text by text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coach.gate import ReleasedText, check
from coach.plans.draft import DayDraft, Draft, MealDraft
from coach.replies import Replies
from nutrition.allergens import Presence, find_allergens
from nutrition.diets import breaches
from nutrition.safety import KCAL_PER_KG, PROTEIN_LIMIT_SHARE, protein_minimum_g
from policies import (
    Decision,
    Finding,
    Person,
    Policies,
    Severity,
    Side,
    ToolNumber,
    Verdict,
    ViolationType,
)
from tools import Energy, Plan, highest_kcal, lowest_kcal

POLICY = "weekly_plan"
_NEAR = 0.10
_PROTEIN_NEAR = 0.25
_PROTEIN_MOST = 1.6
_MOST_OF_A_DAY = 0.65
_ATWATER_SLACK = 1.1
_ROUNDING_KCAL = 60
_FEW_MEALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What each day must lie in. The safe bounds hold always, the near ones make a good plan."""

    target_kcal: int
    maintenance_kcal: float
    target_protein_g: int
    safe_low_kcal: float
    safe_high_kcal: float
    safe_protein_g: float
    meals: int

    @property
    def low_kcal(self) -> float:
        return max(self.safe_low_kcal, (1 - _NEAR) * self.target_kcal)

    @property
    def high_kcal(self) -> float:
        return min(self.safe_high_kcal, (1 + _NEAR) * self.target_kcal + _ROUNDING_KCAL)

    @property
    def low_protein_g(self) -> float:
        return max(self.safe_protein_g, (1 - _PROTEIN_NEAR) * self.target_protein_g)

    @property
    def high_protein_g(self) -> float:
        share = 1.15 * PROTEIN_LIMIT_SHARE * self.target_kcal / 4
        return max(self.low_protein_g * 1.2, min(_PROTEIN_MOST * self.target_protein_g, share))


def bounds_of(person: Person, energy: Energy, plan: Plan, *, meals: int) -> Bounds | None:
    """Every bound of a day from the person's targets; None where there are no figures for them."""
    if plan.target_kcal is None or plan.macros is None or plan.maintenance_kcal is None:
        return None
    lowest = max(lowest_kcal(person, energy, plan.maintenance_kcal).values())
    if plan.status != "planned" or plan.goal != "fat_loss":
        # Who is to keep or gain weight gets no deficit by the back door.
        lowest = max(lowest, min(plan.target_kcal, plan.maintenance_kcal - _ROUNDING_KCAL))
    protein = max(person.protein_floor_g, protein_minimum_g(energy.weight_kg, age=energy.age))
    bounds = Bounds(
        target_kcal=plan.target_kcal,
        maintenance_kcal=plan.maintenance_kcal,
        target_protein_g=round(plan.macros.protein_g),
        safe_low_kcal=lowest,
        safe_high_kcal=max(
            min(highest_kcal(person, energy, plan.maintenance_kcal).values()),
            plan.target_kcal + _ROUNDING_KCAL,
        ),
        safe_protein_g=protein,
        meals=meals,
    )
    return bounds if bounds.low_kcal <= bounds.high_kcal else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a week may not be given; `words` tell the model, `verdict` is for the log."""

    words: str
    text: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """All that a week is judged by."""

    policies: Policies
    replies: Replies
    person: Person
    today: date
    dislikes: Sequence[str]

    def problems(self, draft: Draft, bounds: Bounds) -> list[Problem]:
        """Every reason against a model's week; none means that it may leave."""
        found: list[Problem] = []
        if fast := _rate(draft, bounds, self.person):
            days = "\n\n".join(self.shown(day) for day in draft.days)
            found.append(_problem("The week would make them lose weight too fast.", days, fast))
        for number, day in enumerate(draft.days, 1):
            found += self._figures(number, day, bounds)
            found += self.foods(number, day.meals)
        return found + self.texts(draft)

    def _figures(self, number: int, day: DayDraft, bounds: Bounds) -> Iterator[Problem]:
        wrong = (
            _energy(day.kcal, bounds, self.person),
            _protein(day.protein_g, bounds),
            (_meals(day, bounds), None),
        )
        for words, finding in wrong:
            if words:
                yield _problem(f"Day {number} {words}.", self.shown(day), finding)

    def shown(self, day: DayDraft) -> str:
        return in_lines(day, self.replies, self.person.language)

    def foods(self, number: int, meals: Sequence[MealDraft]) -> Iterator[Problem]:
        for meal in meals:
            for text in (meal.dish, *meal.ingredients):
                yield from self._food(number, text)

    def _food(self, number: int, text: str) -> Iterator[Problem]:
        for allergen in sorted(allergens_in(text, self.person)):
            topic = f"allergen:{allergen}"
            finding = _finding(ViolationType.UNSAFE_CONTENT, topic, critical=True, topic=topic)
            yield _problem(f"Day {number}: an ingredient brings {allergen}.", text, finding)
        for breach in breaches(text, self.person.diet_type):
            words = f"Day {number}: “{breach.word}” does not fit {self.person.diet_type}."
            yield _problem(words, text)
        for one in self.dislikes:
            if one.strip() and one.strip().lower() in text.lower():
                yield _problem(f"Day {number}: {one} is disliked.", text)

    def texts(self, draft: Draft) -> list[Problem]:
        """Each text by itself, and each day as it is read with its figures."""
        texts = {draft.summary}
        for day in draft.days:
            texts |= {day.movement, self.shown(day)}
            for meal in day.meals:
                texts |= {meal.dish, ", ".join(meal.ingredients)}
        problems = (self._text(text, draft) for text in sorted(texts))
        return [problem for problem in problems if problem is not None]

    def _text(self, text: str, draft: Draft) -> Problem | None:
        numbers = [ToolNumber(day.kcal, "kcal", "target") for day in draft.days]
        verdict = self.verdict(text, numbers)
        if verdict.decision is Decision.ALLOW:
            return None
        kinds = ", ".join(sorted(each.value for each in verdict.types)) or "what cannot be checked"
        return Problem(words=f"A text was not safe: {kinds}.", text=text, verdict=verdict)

    def verdict(self, text: str, numbers: Sequence[ToolNumber] = ()) -> Verdict:
        return self._checked(text, numbers)[0]

    def release(self, text: str) -> ReleasedText:
        """The text as the gate lets it out; what it replaces is replaced."""
        return self._checked(text, ())[1]

    def _checked(self, text: str, numbers: Sequence[ToolNumber]) -> tuple[Verdict, ReleasedText]:
        checked = check(
            self.policies, self.person, text,
            side=Side.OUTPUT, today=self.today, replies=self.replies, numbers=numbers,
        )  # fmt: skip
        return checked.verdict, checked.released


def allergens_in(text: str, person: Person) -> frozenset[str]:
    """The person's allergens that a text brings, or might."""
    hits = find_allergens(text, person.allergies)
    return frozenset(hit.allergen for hit in hits if hit.presence is not Presence.CLEAR)


def in_lines(day: DayDraft, replies: Replies, language: str) -> str:
    """A day as a list with its figures, as people read it."""
    titles = [replies.words(f"slot.{meal.slot}", language, {}) for meal in day.meals]
    return "\n".join(
        f"- {title}: {meal.dish}, {meal.energy_kcal} kcal"
        for title, meal in zip(titles, day.meals, strict=True)
    )


def _energy(kcal: int, bounds: Bounds, person: Person) -> tuple[str, Finding | None]:
    """What is wrong with a day's energy: words for the model, and the violation if it is one."""
    if kcal < bounds.safe_low_kcal:
        kind, critical = ViolationType.CALORIE_MINIMUM, kcal < person.floor_kcal
        evidence = f"{kcal} kcal/day < {bounds.safe_low_kcal:.0f}"
        return "holds too little energy", _finding(kind, evidence, critical=critical)
    if kcal > bounds.safe_high_kcal:
        evidence = f"{kcal} kcal/day > {bounds.safe_high_kcal:.0f}"
        return "holds too much energy", _finding(ViolationType.CALORIE_MAXIMUM, evidence)
    near = bounds.low_kcal <= kcal <= bounds.high_kcal
    return "" if near else "is far from the day's energy", None


def _protein(grams: int, bounds: Bounds) -> tuple[str, Finding | None]:
    if grams < bounds.safe_protein_g:
        evidence = f"{grams} g/day < {bounds.safe_protein_g:.0f}"
        return "holds too little protein", _finding(ViolationType.PROTEIN_MINIMUM, evidence)
    near = bounds.low_protein_g <= grams <= bounds.high_protein_g
    return "" if near else "is far from the day's protein", None


def _meals(day: DayDraft, bounds: Bounds) -> str:
    if len(day.meals) != bounds.meals:
        return f"needs {bounds.meals} meals"
    if any(4 * meal.protein_g > _ATWATER_SLACK * meal.energy_kcal for meal in day.meals):
        return "has a meal whose protein exceeds its energy"
    most = max(meal.energy_kcal for meal in day.meals)
    if len(day.meals) > _FEW_MEALS and most > _MOST_OF_A_DAY * day.kcal:
        return "has a meal that is most of the day"
    return ""


def _rate(draft: Draft, bounds: Bounds, person: Person) -> Finding | None:
    """Too fast a loss by the week's mean, at 7,700 kcal a kg."""
    mean = sum(day.kcal for day in draft.days) / len(draft.days)
    loss = (bounds.maintenance_kcal - mean) * 7 / KCAL_PER_KG
    if loss <= person.loss_cap_kg_per_week:
        return None
    evidence = f"{loss:.2f} kg/week > {person.loss_cap_kg_per_week:.2f}"
    return _finding(ViolationType.WEIGHT_LOSS_RATE, evidence, critical=True)


def _finding(
    kind: ViolationType, evidence: str, *, critical: bool = False, topic: str = ""
) -> Finding:
    severity = Severity.CRITICAL if critical else Severity.WARNING
    return Finding(kind, severity, policy=POLICY, span=(0, 0), evidence=evidence, topic=topic)


def _problem(words: str, text: str, finding: Finding | None = None) -> Problem:
    """A problem whose finding, where it is a violation, is about all of the text."""
    found = () if finding is None else (replace(finding, span=(0, len(text))),)
    return Problem(words=words, text=text, verdict=Verdict(Decision.REPLACE, found))

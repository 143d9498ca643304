"""Weekly plans: written by the model or the coach's own kitchen, guarded, released, kept."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy.dialects.postgresql import distinct_on

from coach.errors import CoachError, ConsentMissing
from coach.language import LANGUAGES
from coach.model import Form, Message, Model, TextPiece
from coach.parts import Coach
from coach.plans import kitchen
from coach.plans.draft import FORM, DayDraft, Draft, MealDraft, NoDraft, read
from coach.plans.guard import Bounds, Judge, Problem, allergens_in, bounds_of
from coach.prompts import describe
from coach.records.person import profile_of, today_of
from coach.violations import rows_of
from database import Database, UserData, col, uuid7
from database.tables import ConsentKind, WeeklyPlan
from nutrition.diets import breaches
from policies import Person, Side, version
from tools import (
    HISTORY_DAYS,
    Barrier,
    Energy,
    Goal,
    Pace,
    Plan,
    Rows,
    barrier,
    energy_of,
    make_plan,
    read_rows,
)

ATTEMPTS = 2
"""One try, and one more with feedback."""
AHEAD_DAYS = 28
_MOST_TOLD = 12
_GENTLE_DIETS = frozenset({"vegetarian", "vegan", "pescatarian", "halal", "kosher"})
"""Diets that are kept where no diet may be urged: those of conviction, none that restricts."""
_MOVEMENT = ("walk", "strength", "rest")

logger = logging.getLogger(__name__)

Week = dict[str, Any]
"""A plan as it is stored and sent: released text, and figures that were checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a week is planned from."""

    rows: Rows
    person: Person
    consents: frozenset[ConsentKind]
    held: Barrier | None
    energy: Energy | None
    targets: Plan | None

    @property
    def today(self) -> date:
        return self.rows.today

    @property
    def meals(self) -> int:
        wanted = int(self.rows.preferences.get("meals_per_day") or 3)
        return 3 if wanted < min(kitchen.SLOTS) else min(wanted, max(kitchen.SLOTS))

    @property
    def dislikes(self) -> Sequence[str]:
        return tuple(self.rows.preferences.get("disliked_foods") or ())

    @property
    def bounds(self) -> Bounds | None:
        """Where a plan with figures must lie; None for whom there is none."""
        if self.energy is None or self.targets is None:
            return None
        if self.held is not None and not self.held.may_gain:
            return None
        return bounds_of(self.person, self.energy, self.targets, meals=self.meals)


async def make_weekly(
    coach: Coach, user_id: UUID, *, week_start: date | None, tier: str, now: datetime
) -> WeeklyPlan:
    """Plan seven days from `week_start` (today where it is None), and keep the plan.

    The model writes only for people whom nothing holds back, who agreed to it. What it writes
    leaves when every number and text of it is right: after one retry with feedback, or for
    everybody else, the coach's own kitchen plans. Whoever a barrier protects gets no deficit, and
    most of them no figures. Raises ConsentMissing without the consent to use health data.
    """
    async with coach.database.as_user(user_id) as data:
        known = await _know(coach, data, now)
    start = week_start or known.today
    judge = _judge(coach, known)
    bounds = known.bounds
    model = _model_for(coach, known, tier)
    draft = await _written(coach, model, known, judge, user_id) if model is not None else None
    if model is not None and draft is not None and bounds is not None:
        week = await asyncio.to_thread(_released, judge, draft, bounds, start)
    else:
        model = coach.offline
        # A hundred texts pass the gate: not on the thread that serves everybody.
        week = await asyncio.to_thread(_own, coach, known, judge, start)
    row = WeeklyPlan(
        id=uuid7(),
        user_id=user_id,
        week_start=start,
        plan=week,
        model=model.name,
        prompt_version=coach.prompts.weekly_plan.version,
        policy_versions={"policies": version()},
        created_at=now,
    )
    async with coach.database.as_user(user_id) as data:
        data.add(row)
    return row


async def _know(coach: Coach, data: UserData, now: datetime) -> Known:
    profile = await profile_of(data)
    account = await data.account()
    language = account.preferred_language if account is not None else "en"
    consents = await data.consents()
    if ConsentKind.HEALTH_DATA not in consents:
        raise ConsentMissing(
            coach.replies.text("no_consent", language), details={"consent": "health_data"}
        )
    rows = await read_rows(data, today_of(profile, now), history_days=HISTORY_DAYS)
    energy = energy_of(rows)
    goal = cast("Goal", rows.person.goal_type or "maintenance")
    pace = cast("Pace", rows.goal.get("pace_preference") or "moderate")
    held = barrier(rows.person)
    return Known(
        rows=rows,
        person=_spoken_to(rows.person, held, language),
        consents=consents,
        held=held,
        energy=energy,
        targets=None if energy is None else make_plan(rows.person, energy, goal=goal, pace=pace),
    )


def _spoken_to(person: Person, held: Barrier | None, language: str) -> Person:
    """The person as a week is planned for them: nobody protected is held to a strict diet."""
    strict = held is not None and person.diet_type not in _GENTLE_DIETS
    return replace(person, language=language, diet_type=None if strict else person.diet_type)


def _judge(coach: Coach, known: Known) -> Judge:
    return Judge(
        policies=coach.policies,
        replies=coach.replies,
        person=known.person,
        today=known.today,
        dislikes=known.dislikes,
    )


# -- the model's week ------------------------------------------------------------------------


def _model_for(coach: Coach, known: Known, tier: str) -> Model | None:
    """The model that may plan for this person; None where our own kitchen does."""
    if known.held is not None or known.bounds is None:
        return None
    if ConsentKind.MODEL_PROVIDER not in known.consents:
        return None
    return coach.models.get(tier)


async def _written(
    coach: Coach, model: Model, known: Known, judge: Judge, user_id: UUID
) -> Draft | None:
    """The model's week if it is right; None when it is not, or does not come in time."""
    bounds = known.bounds
    assert bounds is not None
    messages: list[Message] = [
        {"role": "system", "content": _prompt(coach, known, bounds)},
        {"role": "user", "content": "Please write the week."},
    ]
    try:
        async with asyncio.timeout(coach.limits.turn_seconds):
            for _ in range(ATTEMPTS):
                text = await _asked(model, messages, FORM)
                try:
                    draft = read(text)
                except NoDraft as error:
                    messages += _feedback(text, [str(error)])
                    continue
                problems = await asyncio.to_thread(judge.problems, draft, bounds)
                if not problems:
                    return draft
                await _log(coach, user_id, problems)
                messages += _feedback(text, [problem.words for problem in problems])
    except TimeoutError:
        logger.warning("weekly plan took too long", extra={"model": model.name})
    except CoachError as error:
        logger.warning("no weekly plan from the model", extra={"code": error.code})
    return None


async def _asked(model: Model, messages: Sequence[Message], form: Form) -> str:
    async with aclosing(model.stream(messages, (), form)) as pieces:
        return "".join([piece.text async for piece in pieces if isinstance(piece, TextPiece)])


def _prompt(coach: Coach, known: Known, bounds: Bounds) -> str:
    return coach.prompts.weekly_plan.fill(
        low_kcal=f"{bounds.low_kcal:.0f}",
        high_kcal=f"{bounds.high_kcal:.0f}",
        target_kcal=str(bounds.target_kcal),
        protein_low_g=f"{bounds.low_protein_g:.0f}",
        protein_high_g=f"{bounds.high_protein_g:.0f}",
        meals=str(bounds.meals),
        language=known.person.language,
        person=describe(known.person),
        dislikes=", ".join(known.dislikes) or "nothing in particular",
    )


def _feedback(text: str, words: Sequence[str]) -> list[Message]:
    told = "\n".join(f"- {one}" for one in dict.fromkeys(words[:_MOST_TOLD]))
    return [
        {"role": "assistant", "content": text},
        {
            "role": "user",
            "content": f"This week cannot be given out:\n{told}\nWrite the whole week again.",
        },
    ]


async def _log(coach: Coach, user_id: UUID, problems: Sequence[Problem]) -> None:
    """A violation is committed before anything else is done."""
    rows = [
        row
        for problem in problems
        for row in rows_of(problem.verdict, problem.text, side=Side.OUTPUT, user_id=user_id)
    ]
    if rows:
        await coach.database.log.write(*rows)


def _released(judge: Judge, draft: Draft, bounds: Bounds, start: date) -> Week:
    """The week with every text as the gate lets it out."""
    return {
        "kind": "numbers",
        "summary": judge.release(draft.summary),
        "notes": _notes(judge, []),
        "targets": _targets(bounds),
        "days": [
            _day(judge, day, start + timedelta(days=number))
            for number, day in enumerate(draft.days)
        ],
    }


def _day(judge: Judge, day: DayDraft, on: date) -> Week:
    return {
        "date": on.isoformat(),
        "meals": [
            {
                "slot": meal.slot,
                "title": judge.replies.words(f"slot.{meal.slot}", judge.person.language, {}),
                "dish": judge.release(meal.dish),
                "ingredients": [judge.release(each) for each in meal.ingredients],
                "energy_kcal": meal.energy_kcal,
                "protein_g": meal.protein_g,
            }
            for meal in day.meals
        ],
        "movement": judge.release(day.movement),
        "energy_kcal": day.kcal,
        "protein_g": day.protein_g,
    }


def _targets(bounds: Bounds) -> Week:
    change = (bounds.target_kcal - bounds.maintenance_kcal) * 7 / 7700
    return {
        "energy_kcal": bounds.target_kcal,
        "protein_g": bounds.target_protein_g,
        "maintenance_kcal": round(bounds.maintenance_kcal),
        # Cut towards zero: never more than the limits allow by rounding.
        "expected_change_kg_per_week": int(change * 100) / 100,
    }


def _notes(judge: Judge, keys: Sequence[str]) -> list[str]:
    """Plain sentences beside the week; who has an allergy is always told of labels."""
    named = [*keys, *(["labels"] if judge.person.allergies else [])]
    texts = (judge.replies.words(f"plan.{key}", judge.person.language, {}) for key in named)
    return [judge.release(text) for text in texts]


# -- our own week ----------------------------------------------------------------------------


def _own(coach: Coach, known: Known, judge: Judge, start: date) -> Week:
    """A week of the kitchen: with figures where they are right, else without any."""
    bounds = known.bounds
    days = kitchen.cook(_wishes(coach, known))
    if bounds is not None:
        fitted = [
            kitchen.fit(day, kcal=bounds.target_kcal, protein_g=bounds.target_protein_g)
            for day in days
        ]
        draft = _drafted(coach, known, _good_days(fitted, known, bounds))
        if draft is not None and not judge.problems(draft, bounds):
            return _released(judge, draft, bounds, start)
    return _number_free(coach, known, judge, days, start)


def _wishes(coach: Coach, known: Known) -> kitchen.Wishes:
    names = {
        food: [coach.replies.words(f"food.{food}", language, {}) for language in LANGUAGES]
        for food in kitchen.FOODS
    }
    return kitchen.Wishes(
        meals_a_day=known.meals,
        diet=known.person.diet_type,
        allergies=known.person.allergies,
        dislikes=known.dislikes,
        names=names,
    )


_KETO_MOST_CARB_G = 50


def _good_days(
    days: Sequence[list[kitchen.Meal]], known: Known, bounds: Bounds
) -> list[list[kitchen.Meal]]:
    """Seven days that keep to the figures: one that cannot takes the place of none."""
    keto = known.person.diet_type == "keto"
    good = [
        day
        for day in days
        if bounds.low_kcal <= sum(meal.kcal for meal in day) <= bounds.high_kcal
        and bounds.low_protein_g <= sum(meal.protein_g for meal in day) <= bounds.high_protein_g
        and not (keto and sum(meal.carb_g for meal in day) > _KETO_MOST_CARB_G)
        and all(meal.grams for meal in day)
    ]
    return [good[number % len(good)] for number in range(kitchen.DAYS)] if good else []


def _drafted(coach: Coach, known: Known, days: Sequence[Sequence[kitchen.Meal]]) -> Draft | None:
    """The kitchen's days in the words of the person, as a model would have written them."""
    if not days:
        return None
    language = known.person.language
    return Draft(
        summary=coach.replies.words("plan.summary", language, {}),
        days=[
            DayDraft(
                meals=[_meal(coach, language, meal) for meal in day],
                movement=_moved(coach, language, number),
            )
            for number, day in enumerate(days)
        ],
    )


def _meal(coach: Coach, language: str, meal: kitchen.Meal) -> MealDraft:
    return MealDraft(
        slot=meal.slot,
        dish=_dish(coach, language, meal),
        ingredients=[
            f"{grams} g {coach.replies.words(f'food.{name}', language, {})}"
            for name, grams in meal.grams.items()
        ],
        energy_kcal=meal.kcal,
        protein_g=meal.protein_g,
    )


def _dish(coach: Coach, language: str, meal: kitchen.Meal) -> str:
    names = [coach.replies.words(f"food.{name}", language, {}) for name in meal.grams]
    if not names:
        return coach.replies.words("plan.own_meal", language, {})
    said = ", ".join(names[:3])
    return said[0].upper() + said[1:]


def _moved(coach: Coach, language: str, number: int) -> str:
    return coach.replies.words(f"movement.{_MOVEMENT[number % len(_MOVEMENT)]}", language, {})


def _number_free(
    coach: Coach, known: Known, judge: Judge, days: Sequence[Sequence[kitchen.Meal]], start: date
) -> Week:
    """A week without one figure, and without exercise, for whom figures do no good."""
    language = known.person.language
    keys = ["clinician"] if known.held is not None else []
    keys += ["gaps"] if known.energy is None else []
    return {
        "kind": "number_free",
        "summary": judge.release(coach.replies.words("plan.summary_number_free", language, {})),
        "notes": _notes(judge, keys),
        "targets": None,
        "days": [
            {
                "date": (start + timedelta(days=number)).isoformat(),
                "meals": [
                    {
                        "slot": meal.slot,
                        "title": coach.replies.words(f"slot.{meal.slot}", language, {}),
                        "dish": judge.release(_dish(coach, language, meal)),
                        "ingredients": [
                            judge.release(coach.replies.words(f"food.{name}", language, {}))
                            for name in meal.grams
                        ],
                        "energy_kcal": None,
                        "protein_g": None,
                    }
                    for meal in day
                ],
                "movement": None,
                "energy_kcal": None,
                "protein_g": None,
            }
            for number, day in enumerate(days)
        ],
    }


# -- weeks that were made before -------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A stored week; `outdated` when it no longer suits the person, and is not shown."""

    row: WeeklyPlan
    outdated: bool


async def kept_weeks(
    coach: Coach, user_id: UUID, now: datetime, *, week_start: date | None = None, limit: int = 10
) -> list[Kept]:
    """Return the newest plan of each week, the latest week first, judged by who they are now."""
    async with coach.database.as_user(user_id) as data:
        known = await _know(coach, data, now)
        query = data.mine(WeeklyPlan)
        if week_start is not None:
            query = query.where(col(WeeklyPlan.week_start) == week_start)
        newest = query.ext(distinct_on(col(WeeklyPlan.week_start))).order_by(
            col(WeeklyPlan.week_start).desc(),
            col(WeeklyPlan.created_at).desc(),
            col(WeeklyPlan.id).desc(),
        )
        rows = await data.all(newest.limit(limit))
    return [Kept(row=row, outdated=not _still_suits(row.plan, known)) for row in rows]


def _still_suits(week: Mapping[str, Any], known: Known) -> bool:
    """Whether the person may still have this week: people change, and so do their limits."""
    person, held = known.person, known.held
    if week["kind"] == "numbers" and held is not None and not held.may_gain:
        return False
    for day in week["days"]:
        kcal = day["energy_kcal"]
        if kcal is not None and not person.floor_kcal <= kcal <= person.ceiling_kcal:
            return False
        if kcal is not None and person.no_deficit and kcal < week["targets"]["maintenance_kcal"]:
            return False
        for meal in day["meals"]:
            for text in (meal["dish"], *meal["ingredients"]):
                if allergens_in(text, person) or any(breaches(text, known.person.diet_type)):
                    return False
    return True


async def forget_week(database: Database, user_id: UUID, week_start: date) -> bool:
    """Delete every plan of a week; False where there is none."""
    async with database.as_user(user_id) as data:
        rows = await data.all(data.mine(WeeklyPlan).where(col(WeeklyPlan.week_start) == week_start))
        for row in rows:
            await data.delete(row)
    return bool(rows)

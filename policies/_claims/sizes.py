"""How large a figure is beside a person's limits, as names: what a learned look reads of it.

`1,000 kcal` is read as "energy, below the floor, half of what is spent", not as its digits: so
what was learned of one person's figures holds for another's. A name is made of what is measured
and the number of the step that the value lies on.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policies._case import UNDERWEIGHT_BMI, Person
from policies._claims.quantities import Quantity
from policies._claims.times import Span

# 5,020 kJ is 1,200 kcal.
_OF_FLOOR = (0.02, 0.12, 0.2, 0.3, 0.42, 0.6, 0.8, 0.93, 0.9995, 1.12, 1.3, 1.6)
_OF_CEILING = (1, 1.3, 2, 4)
_OF_WEEK = (0.3, 0.6, 0.9, 1.0, 1.3, 1.8)
_OF_SPENT = (0.45, 0.55, 0.7, 0.9, 1.1, 1.3, 1.6)
_OF_PACE = (0.3, 0.6, 1.0001, 1.3, 2, 3, 4.35, 6, 8.7, 13, 20)
_OF_WEIGHT_LEFT = (-0.1, -0.02, 0.003, 0.01, 0.02, 0.035, 0.05, 0.08, 0.12, 0.2, 0.3, 0.45)
_KILOS = (2, 5, 10, 20, 40, 60, 80, 100)
_OF_PROTEIN = (0.03, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0, 1.2, 1.5, 2, 3)
_OF_PROTEIN_WEEK = (0.5, 0.8, 1.0, 1.5)
_PER_KG = (0.3, 0.5, 0.7, 0.8, 1.0, 1.5)
_SHARES = (
    0.3, 0.55, 1.0001, 1.5, 2.5, 4, 6, 9, 12, 20, 30, 45, 60, 80, 95, 105, 130, 160, 210,
)  # fmt: skip
_DAYS = (0.9, 1.5, 6, 8, 12, 16, 22, 32, 45, 62, 92, 130, 190, 370)
_BARE = (0.99, 1.01, 2.01, 3.01, 5, 10, 16, 20, 31, 50, 100, 200, 300, 500, 800)
_GAPS = (300, 600, 1000)
_FRACTIONS = (0.26, 0.34, 0.51, 0.7)
_RATES = (0.3, 0.6, 1.02, 1.5, 2.5, 5)
_MANY_DAYS_KCAL, _MANY_DAYS_G, _PER_KG_G = 2500, 150, 4
_LEAST_ENERGY, _LEAST_OF_SUM, _MOST_LOSS_KG = 150, 100, 40
_GRAMS = (15, 250)
_WEIGHT_SHARES = (0.4, 1.3)
_GOAL_SHARE, _AMOUNT_SHARE, _PAIR_KG = 0.6, 0.35, 40
_LEAST_DAYS = 5
_LARGE_GAP_KCAL = 1000
# Fewer kilos are no weight but a loss.
_LEAST_BMI = 12


def of_quantity(one: Quantity, person: Person) -> list[str]:
    """The names of a figure; of a range those of both ends."""
    names = [one.dimension]
    mark = "?" if one.dimension == "none" else ""
    names += _of_value(one.low, one.dimension, person, mark)
    if one.high != one.low:
        names += _of_value(one.high, one.dimension, person, mark + "to ")
    if one.was is not None:
        names += _of_change(one.was, one, person)
    if one.is_fraction:
        names.append(_step("fraction", one.low, _FRACTIONS))
        if person.tdee_kcal:
            names.append(f"fraction {_fit(one.low * person.tdee_kcal, person)}")
    return names


def of_span(span: Span) -> list[str]:
    """The names of a time: how long, and whether it is a rate, a length or a deadline."""
    return [span.kind, _step("days of it", span.days, _DAYS)]


def of_text(quantities: Sequence[Quantity], spans: Sequence[Span], person: Person) -> list[str]:
    """What figures make together: their sums, and how fast somebody would lose by them."""
    names = [name for name, is_so in (
        ("weight known", person.weight_kg), ("expenditure known", person.tdee_kcal),
        ("no deficit", person.no_deficit),
    ) if is_so]  # fmt: skip
    energies = [one.high for one in quantities if one.dimension == "energy"]
    bare = [one.high for one in quantities if _may_be_energy(one)]
    grams = [one.high for one in quantities if one.dimension == "gram"]
    if len(energies) > 1:
        names += _of_energy(sum(energies), person, "sum ")
    if len(bare) > 1:
        names += _of_energy(sum(bare), person, "bare sum ")
    if len(grams) > 1:
        names += _of_protein(sum(grams), person, "sum ")
    return [*names, *_paces(quantities, spans, person)]


def _may_be_energy(one: Quantity) -> bool:
    return one.dimension in {"none", "energy"} and one.high >= _LEAST_OF_SUM


# -- single values -------------------------------------------------------------------------


def _step(name: str, value: float, steps: Sequence[float]) -> str:
    return f"{name} {bisect_right(steps, value)}"


def _fit(kcal: float, person: Person) -> str:
    if kcal < person.floor_kcal:
        return "low"
    return "high" if kcal > person.ceiling_kcal else "fits"


def _of_value(value: float, dimension: str, person: Person, mark: str) -> list[str]:
    if dimension == "energy":
        return _of_energy(value, person, mark)
    if dimension == "mass":
        return _of_mass(value, person, mark)
    if dimension == "gram":
        return _of_protein(value, person, mark)
    if dimension == "share":
        return list(_of_share(value, person, mark))
    if dimension == "time":
        return [_step(f"{mark}days", value, _DAYS)]
    return list(_of_bare(value, person, mark)) if dimension == "none" else []


def _of_energy(kcal: float, person: Person, mark: str) -> list[str]:
    names = [_step(f"{mark}of floor", kcal / person.floor_kcal, _OF_FLOOR)]
    if kcal > person.ceiling_kcal:
        names.append(_step(f"{mark}of ceiling", kcal / person.ceiling_kcal, _OF_CEILING))
    if kcal > _MANY_DAYS_KCAL:
        names.append(_step(f"{mark}of week", kcal / 7 / person.floor_kcal, _OF_WEEK))
        names.append(f"{mark}week {_fit(kcal / 7, person)}")
    if not person.tdee_kcal:
        return [*names, _step(f"{mark}gap", kcal, _GAPS)]
    large = " large" if kcal > _LARGE_GAP_KCAL else ""
    names.append(f"{mark}leaves {_fit(person.tdee_kcal - kcal, person)}{large}")
    names.append(f"{mark}with it {_fit(person.tdee_kcal + kcal, person)}")
    return [*names, _step(f"{mark}of spent", kcal / person.tdee_kcal, _OF_SPENT)]


def _of_mass(kg: float, person: Person, mark: str) -> list[str]:
    names = [_step(f"{mark}of pace", kg / person.loss_cap_kg_per_week, _OF_PACE)]
    weight = person.weight_kg
    if not weight:
        return [*names, _step(f"{mark}kg", kg, _KILOS)]
    bmi = person.bmi_at(kg)
    if bmi is not None and _LEAST_BMI < bmi < UNDERWEIGHT_BMI:
        names.append(f"{mark}too thin")
    return [*names, _step(f"{mark}below weight", (weight - kg) / weight, _OF_WEIGHT_LEFT)]


def _of_protein(grams: float, person: Person, mark: str) -> list[str]:
    floor = person.protein_floor_g
    names = [_step(f"{mark}of protein", grams / floor, _OF_PROTEIN)]
    if grams < _PER_KG_G:
        names.append(_step(f"{mark}per kg", grams, _PER_KG))
    if grams > _MANY_DAYS_G:
        names.append(_step(f"{mark}protein week", grams / 7 / floor, _OF_PROTEIN_WEEK))
    return names


def _of_share(share: float, person: Person, mark: str) -> Iterator[str]:
    yield _step(f"{mark}share", share, _SHARES)
    if person.tdee_kcal:
        yield f"{mark}share {_fit(share / 100 * person.tdee_kcal, person)}"
        yield f"{mark}less {_fit((100 - share) / 100 * person.tdee_kcal, person)}"


def _of_bare(value: float, person: Person, mark: str) -> Iterator[str]:
    """A number that names no unit may be any of them."""
    yield _step(f"{mark}number", value, _BARE)
    if value >= _LEAST_ENERGY:
        yield from _of_energy(value, person, mark)
    low, high = _WEIGHT_SHARES
    if person.weight_kg and low < value / person.weight_kg < high:
        yield from _of_mass(value, person, mark)
    elif value < _MOST_LOSS_KG:
        yield _step(f"{mark}of pace", value / person.loss_cap_kg_per_week, _OF_PACE)
    if _GRAMS[0] <= value <= _GRAMS[1]:
        yield _step(f"{mark}of protein", value / person.protein_floor_g, _OF_PROTEIN)


def _of_change(was: float, one: Quantity, person: Person) -> list[str]:
    names = ["from"]
    if one.dimension == "mass":
        lost = (was - one.high) / person.loss_cap_kg_per_week
        names.append(_step("from, of pace", lost, _OF_PACE))
    if one.dimension == "energy":
        names.append(_step("from, of floor", was / person.floor_kcal, _OF_FLOOR))
    return names


# -- what they make together ---------------------------------------------------------------


def _paces(quantities: Sequence[Quantity], spans: Sequence[Span], person: Person) -> Iterator[str]:
    """How fast each way of reading a loss would be, over the longest and the shortest time."""
    days = [span.days for span in spans if span.kind != "rate" and span.days >= _LEAST_DAYS]
    days += [one.high for one in quantities if one.dimension == "time" and one.high >= _LEAST_DAYS]
    if not days:
        return
    for name, lost in _losses(quantities, person):
        weekly = lost * 7 / person.loss_cap_kg_per_week
        yield _step(f"{name}, quickest", weekly / min(days), _RATES)
        yield _step(f"{name}, slowest", weekly / max(days), _RATES)


def _losses(quantities: Sequence[Quantity], person: Person) -> list[tuple[str, float]]:
    """The largest loss, in kg, of each way of reading: to a goal, of an amount, from one to one."""
    weight = person.weight_kg or 0.0
    most: dict[str, float] = {}
    masses = [one for one in quantities if one.dimension in {"mass", "none"}]
    for at, one in enumerate(masses):
        found = []
        if _GOAL_SHARE * weight < one.high < weight:
            found.append(("goal", weight - one.high))
        elif one.dimension == "mass" and one.high < _AMOUNT_SHARE * (weight or 100):
            found.append(("amount", one.high))
        if one.was is not None:
            found.append(("change", one.was - one.high))
        if at and one.high > _PAIR_KG:
            before = masses[at - 1].high
            found += [("pair", before - one.high)] if _GOAL_SHARE * before < one.high else []
        for name, lost in found:
            if lost > 0:
                most[name] = max(lost, most.get(name, 0.0))
    return sorted(most.items())

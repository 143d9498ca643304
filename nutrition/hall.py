"""The full dynamic model of body weight: fat, lean tissue, water, glycogen and adaptation.

Source: Hall et al. 2011, Lancet 378(9793):826-837; adults, a constant change of intake.
"""

import math
from dataclasses import dataclass
from typing import Literal

_GLYCOGEN_KCAL, _FAT_KCAL, _LEAN_KCAL = 4206.501, 9440.727, 1816.444
_FAT_UPKEEP, _LEAN_UPKEEP = 3.107075, 21.98853
_FAT_BUILDING, _LEAN_BUILDING = 179.2543, 229.4455
_FEEDING, _ADAPTATION, _ADAPTATION_DAYS = 0.1, 0.14, 14
_SODIUM_MG_PER_L, _SODIUM_PER_FLUID, _SODIUM_PER_CARB = 3220, 3000, 4000
_FORBES = 10.4 * _LEAN_KCAL / _FAT_KCAL
_GLYCOGEN_KG, _GLYCOGEN_WITH_WATER = 0.5, 3.7

_State = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What the model starts from; PAL is total over resting energy, 1.4 to 2.5."""

    sex: Literal["male", "female"]
    weight_kg: float
    height_m: float
    age: float
    pal: float = 1.5
    carb_share: float = 0.5

    @property
    def resting_kcal(self) -> float:
        """Mifflin's equation with the coefficients of the paper's own code."""
        constant = 5 if self.sex == "male" else -161
        return 9.99 * self.weight_kg + 625 * self.height_m - 4.92 * self.age + constant

    @property
    def fat_kg(self) -> float:
        """Fat mass in kg. Source: Jackson et al. 2002, Int J Obes 26(6):789-796."""
        log_bmi = math.log(self.weight_kg / self.height_m**2)
        slope, constant = (37.31, 103.94) if self.sex == "male" else (39.96, 102.01)
        return self.weight_kg * (0.14 * self.age + slope * log_bmi - constant) / 100

    @property
    def extracellular_kg(self) -> float:
        """Fluid outside the cells, in kg. Source: Silva et al. 2007, Physiol Meas 28(5)."""
        if self.sex == "male":
            return 0.025 * self.age + 9.57 * self.height_m + 0.191 * self.weight_kg - 12.4
        return -4.0 + 5.98 * self.height_m + 0.167 * self.weight_kg


class _Model:
    """The differential equations of one body under one change of intake."""

    def __init__(self, body: Body, daily_change_kcal: float) -> None:
        self.intake = body.resting_kcal * body.pal
        self.change = daily_change_kcal
        self.activity = ((1 - _FEEDING) * body.pal - 1) * body.resting_kcal / body.weight_kg
        self.fat, self.fluid = body.fat_kg, body.extracellular_kg
        glycogen = _GLYCOGEN_WITH_WATER * _GLYCOGEN_KG
        self.lean = body.weight_kg - self.fluid - self.fat - glycogen
        upkeep = _LEAN_UPKEEP * self.lean + _FAT_UPKEEP * self.fat
        self.constant = self.intake - upkeep - self.activity * body.weight_kg
        self.carb_before = body.carb_share * self.intake
        self.carb = body.carb_share * (self.intake + daily_change_kcal)
        self.glycogen_rate = self.carb_before / _GLYCOGEN_KG**2

    def fat_at(self, lean: float) -> float:
        """Fat mass in kg that goes with a lean mass, by Forbes' curve."""
        return self.fat * math.exp(_LEAN_KCAL * (lean - self.lean) / (_FAT_KCAL * _FORBES))

    def weight_at(self, state: _State) -> float:
        lean, glycogen, _, fluid = state
        return lean + self.fat_at(lean) + fluid + _GLYCOGEN_WITH_WATER * glycogen

    def rates(self, state: _State) -> _State:
        """Change a day of lean mass, glycogen, adaptive thermogenesis and fluid."""
        lean, glycogen, adaptation, fluid = state
        fat = self.fat_at(lean)
        to_glycogen = (self.carb - self.glycogen_rate * glycogen**2) / _GLYCOGEN_KCAL
        to_adaptation = (_ADAPTATION * self.change - adaptation) / _ADAPTATION_DAYS
        sodium = -_SODIUM_PER_FLUID * (fluid - self.fluid)
        sodium -= _SODIUM_PER_CARB * (1 - self.carb / self.carb_before)
        spent = self.constant + self.activity * self.weight_at(state) + _FEEDING * self.change
        spent += adaptation + _LEAN_UPKEEP * lean + _FAT_UPKEEP * fat
        missing = spent - (self.intake + self.change) + to_glycogen * _GLYCOGEN_KCAL
        cost = -(1 + _LEAN_BUILDING / _LEAN_KCAL) * _FORBES - (1 + _FAT_BUILDING / _FAT_KCAL) * fat
        to_lean = _FORBES / _LEAN_KCAL * missing / cost
        return to_lean, to_glycogen, to_adaptation, sodium / _SODIUM_MG_PER_L


def hall_weights(body: Body, daily_change_kcal: float, days: int) -> list[float]:
    """Weight in kg on each day from 0, by Runge-Kutta steps of one day."""
    model = _Model(body, daily_change_kcal)
    state: _State = (model.lean, _GLYCOGEN_KG, 0.0, model.fluid)
    weights = [model.weight_at(state)]
    for _ in range(days):
        state = _step(model, state)
        weights.append(model.weight_at(state))
    return weights


def _step(model: _Model, state: _State) -> _State:
    first = model.rates(state)
    second = model.rates(_moved(state, first, 0.5))
    third = model.rates(_moved(state, second, 0.5))
    fourth = model.rates(_moved(state, third, 1.0))
    average = tuple(
        (one + 2 * two + 2 * three + four) / 6
        for one, two, three, four in zip(first, second, third, fourth, strict=True)
    )
    return _moved(state, (average[0], average[1], average[2], average[3]), 1.0)


def _moved(state: _State, rates: _State, days: float) -> _State:
    lean, glycogen, adaptation, fluid = (
        value + days * rate for value, rate in zip(state, rates, strict=True)
    )
    return lean, glycogen, adaptation, fluid

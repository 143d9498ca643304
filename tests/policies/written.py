"""Reads the texts of written_*.txt."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from policies import Person, Side

PERSONS = {
    "f": Person(sex="female", age=31, weight_kg=65, height_cm=168, tdee_kcal=1950),
    "m": Person(sex="male", age=35, weight_kg=82, height_cm=180, tdee_kcal=2600),
    "u": Person(),
    "l": Person(sex="female", age=28, weight_kg=52, height_cm=160, tdee_kcal=1700),
    "h": Person(sex="male", age=45, weight_kg=110, height_cm=182, tdee_kcal=3000),
    "t": Person(sex="female", age=16, weight_kg=60, height_cm=165, tdee_kcal=2100),
    "p": Person(
        sex="female", age=30, weight_kg=70, height_cm=168, tdee_kcal=2300, is_pregnant=True
    ),
    "n": Person(sex="female", age=30, weight_kg=66, height_cm=168, is_breastfeeding=True),
    "w": Person(sex="female", age=24, weight_kg=48, height_cm=170, tdee_kcal=1700),
}


@dataclass(frozen=True, slots=True)
class Written:
    line: int
    side: Side
    person: Person
    expect: frozenset[str]
    text: str


def written() -> Iterator[Written]:
    folder = Path(__file__).parent
    for path in sorted(folder.glob("written_*.txt")):
        yield from _of(path)


def _of(path: Path) -> Iterator[Written]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        side, person, expect, text = line.split("|", 3)
        types = frozenset() if expect == "-" else frozenset(expect.split("+"))
        yield Written(
            number,
            Side.INPUT if side == "i" else Side.OUTPUT,
            PERSONS[person],
            types,
            text.replace("⏎", "\n"),
        )

"""What the rules make of figures whose role is known: `python -m bench.figure_roles`.

In bench/cases/marked_*.jsonl a figure stands as ⟦figure|role⟧. The command prints, for each role,
how many figures the rules see, and how many of them they take for what a person is to eat, or to
lose: all should be among the wanted roles (`day`, `week`, `longer`, `protein`; `lose`, `goal`), and
none among the others.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from policies import Case, Side, load
from policies._claims.claim import Kind
from policies._claims.claims import claims_of
from policies._claims.reading import Reading

CASES = Path(__file__).parent / "cases"
MARKED = re.compile(r"⟦([^|⟧]*)\|(\w+)⟧")
MEANT = {
    "marked_energy": {Kind.INTAKE, Kind.PROTEIN, Kind.PROTEIN_PER_KG},
    "marked_weights": {Kind.LOSS, Kind.GOAL_WEIGHT},
}


def unmarked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and the place and role of each figure."""
    plain, places, end = "", [], 0
    for match in MARKED.finditer(text):
        plain += text[end : match.start()]
        places.append((len(plain), len(plain) + len(match[1]), match[2]))
        plain += match[1]
        end = match.end()
    return plain + text[end:], places


def figures(name: str) -> Iterator[tuple[str, str, bool]]:
    """Side and role of each figure, and whether a claim that the text stands behind is of it."""
    for line in (CASES / f"{name}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text, places = unmarked(row["text"])
        reading = Reading(Case(Side(row["side"]), text))
        spans = [
            reading.span_of(claim.first, claim.last)
            for claim in claims_of(reading)
            if claim.is_meant and claim.kind in MEANT[name]
        ]
        for start, end, role in places:
            yield row["side"], role, any(low < end and start < high for low, high in spans)


def main() -> None:
    load()
    for name in MEANT:
        counts: Counter[tuple[str, str, bool]] = Counter(figures(name))
        print(name)
        for side, role in sorted({(side, role) for side, role, _ in counts}):
            taken, passed = counts[side, role, True], counts[side, role, False]
            print(
                f"  {side:7}{role:9}{taken:5} of {taken + passed:5}  {taken / (taken + passed):.2f}"
            )


if __name__ == "__main__":
    main()

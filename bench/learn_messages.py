"""Learn the weights of policies/_lexicon/weights.py from the written messages of the tests.

Run `python -m bench.learn_messages`; the same messages give the same weights.
"""

import json
from math import exp, sqrt
from pathlib import Path

from policies import Case, Reading, Side
from policies._lexicon._scores import KINDS, features
from policies._lexicon.concepts import mark

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "policies" / "corpus" / "messages.jsonl"
TARGET = ROOT / "policies" / "_lexicon" / "weights.py"
ROUNDS = 300
STEP = 0.5
STRENGTH_OF_ZERO = 1.0
WEIGHT_OF_A_SIGN = 2.0
LEAST = 0.08
WIDTH = 98

Row = tuple[dict[str, float], str]


def rows() -> list[Row]:
    """Features and kind of each message; ordinary messages have the kind `none`."""
    messages = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return [
        (features(mark(Reading(Case(Side.INPUT, one["text"])))), one["kind"]) for one in messages
    ]


def learn(examples: list[Row], kind: str) -> tuple[float, dict[str, float]]:
    """Logistic regression with a ridge, by full-batch AdaGrad."""
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    bias = bias_square = 0.0
    for _ in range(ROUNDS):
        slopes = {name: STRENGTH_OF_ZERO * weight for name, weight in weights.items()}
        bias_slope = 0.0
        for found, own in examples:
            total = bias + sum(weights.get(name, 0.0) * value for name, value in found.items())
            chance = 1 / (1 + exp(-max(-50.0, min(50.0, total))))
            is_sign = own == kind
            error = (chance - is_sign) * (WEIGHT_OF_A_SIGN if is_sign else 1.0)
            bias_slope += error
            for name, value in found.items():
                slopes[name] = slopes.get(name, 0.0) + error * value
        bias_square += bias_slope**2
        bias -= STEP * bias_slope / sqrt(bias_square + 1e-9)
        for name, slope in slopes.items():
            squares[name] = squares.get(name, 0.0) + slope**2
            weights[name] = weights.get(name, 0.0) - STEP * slope / sqrt(squares[name] + 1e-9)
    return bias, weights


def block(weights: dict[str, float]) -> str:
    """Weights in hundredths, a few on each line."""
    words = [
        f"{name}={round(100 * weight)}"
        for name, weight in sorted(weights.items())
        if abs(weight) >= LEAST
    ]
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > WIDTH:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def main() -> None:
    examples = rows()
    parts = [
        '"""Weights of the learned second look, in hundredths; made by bench/learn_messages.py."""\n',
        "VERSION = 1\n",
    ]
    biases, blocks = {}, []
    for kind in KINDS:
        bias, weights = learn(examples, kind)
        biases[kind] = round(bias, 3)
        blocks.append(f'    "{kind}": """\n{block(weights)}\n""",\n')
        print(kind, len(weights))
    parts.append(f"BIAS = {json.dumps(biases)}\n")
    parts.append("_BLOCKS = {\n" + "".join(blocks) + "}\n")
    parts.append(
        "WEIGHTS = {\n"
        "    kind: {\n"
        '        name: int(weight) / 100 for name, _, weight in (w.rpartition("=") for w in text.split())\n'
        "    }\n"
        "    for kind, text in _BLOCKS.items()\n"
        "}\n"
    )
    TARGET.write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()

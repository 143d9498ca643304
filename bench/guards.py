"""What the guards cost: time per sentence, growth with length, the longest of 64 KB.

    python -m bench.guards

Sentences are those of the written test texts, which all name figures, and of ordinary answers;
times are CPU of one thread, the best of a few, so that a busy machine tells the same.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import coach  # noqa: F401 as in the service, one thread for numpy
from policies import Case, Person, Side, judge, load

_TEXTS = Path(__file__).parents[1] / "tests" / "policies" / "written_numeric.txt"
_PERSON = Person(sex="female", age=31, weight_kg=65, height_cm=168, tdee_kcal=1950)
_PLAIN = (
    "Add some vegetables to your dinner, drink a glass of water and go to bed early. "
    "You ate 1,650 kcal yesterday, so there is room for 450 kcal at lunch. "
    "Walking for thirty minutes a day helps more than most people think. "
)
_HOSTILE = {
    "digits": "1 2 3 4 5 6 7 8 9 ",
    "long number": "1234567890",
    "kcal": "800 kcal ",
    "not": "not never no ",
    "commas": ",,,;;;",
    "tables": "| 1 | 2 | 3 |\n|---|---|---|\n",
    "quotes": '"\'"\' ',
    "zero width": "8\u200b0\u200b0 ",
    "spaced": "k c a l ",
    "leet": "c4l0r135 ",
    "items": "- 100 kcal egg\n",
    "full stops": "a.b.c. ",
    "number words": "zweitausendfunfhundert ",
    "dates": "by the 6th of May ",
    "weights": "from 82 to 74 kg ",
    "letters": "a",
    "tags": "<b ",
    "braces": "{[",
}  # fmt: skip
_LARGE = 64 * 1024


def _sentences() -> Iterator[str]:
    for line in _TEXTS.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("|", 3)[3].replace("⏎", "\n")


def _prose() -> list[str]:
    """Sentences of ordinary answers."""
    text = (Path(__file__).parent / "texts" / "prose.txt").read_text("utf-8")
    return [piece.strip() + "." for piece in text.replace("\n", " ").split(". ") if piece.strip()]


def _milliseconds(run: Callable[[], object]) -> float:
    started = time.process_time()
    run()
    return (time.process_time() - started) * 1000


def main() -> None:
    policies = load()

    def guard(text: str, side: Side = Side.OUTPUT) -> Callable[[], object]:
        return lambda: judge(Case(side, text, person=_PERSON), policies)

    for name, sentences in (("with figures", [*_sentences()]), ("of prose", _prose())):
        spent = sorted(min(_milliseconds(guard(text)) for _ in range(4)) for text in sentences)
        p50, p99 = spent[len(spent) // 2], spent[len(spent) * 99 // 100]
        print(f"per sentence {name} ({len(spent)}): p50 {p50:.2f} ms, p99 {p99:.2f} ms")
    for thousands in (1, 12.5, 25, 50, 100):
        length = int(thousands * 1000)
        text = (_PLAIN * (length // len(_PLAIN) + 1))[:length]
        cost = min(_milliseconds(guard(text)) for _ in range(3))
        print(f"{length:>7} characters: {cost:7.1f} ms, {cost / thousands:.2f} ms per 1,000")
    for name, piece in _HOSTILE.items():
        text = (piece * (_LARGE // len(piece) + 1))[:_LARGE]
        cost = max(_milliseconds(guard(text, side)) for side in Side)
        print(f"64 KB of {name}: {cost:.0f} ms")


if __name__ == "__main__":
    main()

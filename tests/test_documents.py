"""What the documents point at is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_tests_that_hold_the_doors_exist():
    text = (ROOT / "docs" / "THREATS.md").read_text()
    files = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    named = set(re.findall(r"\b(test_\w+\.py)", text))
    assert len(named) > 10
    assert named <= files
    for path in re.findall(r"\btests/[\w/]+(?:\.py)?", text):
        assert (ROOT / path).exists(), path

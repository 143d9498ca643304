"""What the documents point at is there."""

import re
from pathlib import Path

from coach.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def test_what_scaling_names_exists():
    text = (ROOT / "docs" / "SCALING.md").read_text()
    named = re.findall(r"\]\(\.\./([\w./]+)\)|\b((?:deploy|tests|database)/[\w/]+\.\w+)", text)
    assert len(named) > 5
    for path in filter(None, (path for pair in named for path in pair)):
        assert (ROOT / path).exists(), path
    settings = {f"COACH_{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(r"COACH_\w+", text)) <= settings


def test_tests_that_hold_the_doors_exist():
    text = (ROOT / "docs" / "THREATS.md").read_text()
    files = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    named = set(re.findall(r"\b(test_\w+\.py)", text))
    assert len(named) > 10
    assert named <= files
    for path in re.findall(r"\btests/[\w/]+(?:\.py)?", text):
        assert (ROOT / path).exists(), path

from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from coach import prompts
from tests.coach.persons import PERSONS

TODAY = date(2026, 12, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copytree(prompts.FOLDER, tmp_path / "prompts")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_prompt_tells_what_is_known_and_the_limits():
    text = prompts.load().for_turn(PERSONS["woman"], today=TODAY, guidance="- Be brief.")
    assert "Today: 2026-12-01" in text
    assert "Language: en" in text
    assert "- age: 30" in text
    assert "never plan under 1200 or over 2900 kcal" in text
    assert "never plan under 52 g" in text
    assert "- Be brief." in text
    assert "{" not in text


@pytest.mark.parametrize("name", ["minor", "pregnant", "underweight", "eating disorder", "crisis"])
def test_prompt_holds_no_limits_in_numbers_for_the_protected(name):
    told = prompts.describe(PERSONS[name])
    assert "kcal" not in told
    assert " kg" not in told
    assert "protected" in told or "number-free" in told


def test_prompt_begins_alike_for_everybody():
    loaded = prompts.load()
    texts = [
        loaded.for_turn(person, today=date(2026, 1, day + 1))
        for day, person in enumerate(PERSONS.values())
    ]
    beginnings = {text.partition("# This conversation")[0] for text in texts}
    assert len(beginnings) == 1


def test_version_follows_the_text(folder):
    before = prompts.load(folder).coach.version
    assert before == prompts.load(folder).coach.version
    edit(folder / "coach.md", "warm, plain", "plain, warm")
    assert prompts.load(folder).coach.version != before


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("coach.md", "{today}", "soon", "today"),
        ("coach.md", "{today}", "{today} {weather}", "weather"),
        ("replies/de.toml", 'any = "', 'some = "', "notice.any"),
        ("replies/fr.toml", "{floor_kcal}", "{low_kcal}", "placeholders differ"),
        ("replies/it.toml", "[words]", "[words", "it.toml"),
        ("offline/pt.toml", "[understand]", "[understands]", "pt.toml"),
        ("guidance.toml", 'injection = "', "injection = ", "guidance.toml"),
    ],
)
def test_no_start_with_a_text_that_is_half_right(folder, name, old, new, reason):
    edit(folder / name, old, new)
    with pytest.raises(ValueError, match=reason):
        prompts.load(folder)


def test_no_start_without_a_language(folder):
    (folder / "replies" / "es.toml").unlink()
    with pytest.raises(ValueError, match="languages"):
        prompts.load(folder)


@pytest.mark.parametrize("values", [{}, {"name": "Ada", "more": "x"}, {"other": "x"}])
def test_filling_is_strict(values):
    with pytest.raises(ValueError, match="placeholders and values differ"):
        prompts.fill("Hello {name}", values)


def test_values_are_not_filled_again():
    assert prompts.fill("Hello {name}", {"name": "{other}"}) == "Hello {other}"

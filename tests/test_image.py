"""The image has the steps of `make install` and `make page`; no engine builds it here."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
MAKEFILE = (ROOT / "Makefile").read_text()
DOCKERFILE = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text())


START = "from coach.__main__ import main; main()"


def instructions(word):
    return [
        line.partition(" ")[2].strip()
        for line in DOCKERFILE.splitlines()
        if line.startswith(f"{word} ")
    ]


def step(text, words):
    """The command with these words, without what is before it and without pip's cache."""
    (found,) = [line for line in text.splitlines() if words in line and not line.startswith("#")]
    return found[found.index(words) :].replace(" --no-cache-dir", "")


@pytest.mark.parametrize("words", ["npm ci", "npm run"])
def test_the_page_is_built_as_make_builds_it(words):
    assert step(DOCKERFILE, words) == step(MAKEFILE, words)


def test_packages_are_installed_as_make_installs_them():
    made = [line for line in MAKEFILE.splitlines() if "-r requirements-dev.txt" in line]
    assert len(made) == 1
    ours = step(DOCKERFILE, "-m pip install")
    assert ours == step(made[0], "-m pip install").replace("requirements-dev", "requirements")


def pins(name):
    return set(
        re.findall(r"^([\w.-]+(?:\[[\w,]+\])?==\S+)", (ROOT / name).read_text(), re.MULTILINE)
    )


def test_what_runs_is_what_was_tested():
    assert len(pins("requirements.txt")) > 30
    assert pins("requirements.txt") <= pins("requirements-dev.txt")


def test_versions_are_those_of_the_project():
    python = {name for name in instructions("FROM") if name.startswith("python")}
    needed = PROJECT["project"]["requires-python"].removeprefix(">=")
    assert {name.split()[0] for name in python} == {f"python:{needed}-slim"}
    (node,) = [name for name in instructions("FROM") if name.startswith("node")]
    assert int(node.removeprefix("node:").split("-")[0]) >= 20


def copied():
    return [line.split()[0].rstrip("/") for line in instructions("COPY") if "--from" not in line]


def test_all_packages_are_in_it():
    packages = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert set(packages) <= set(copied())
    assert "COPY --from=page /build/web/dist/ web/dist/" in DOCKERFILE


def test_nothing_else_is_sent_to_the_build():
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert lines[0] == "*"
    sent = {line.removeprefix("!") for line in lines if line.startswith("!")}
    assert sent == {name.split("/")[0] for name in copied()}


def test_it_runs_as_nobody_in_particular_and_tells_whether_it_lives():
    last = DOCKERFILE.rpartition("FROM ")[2]
    assert re.search(r"^USER [1-9]\d+$", last, re.MULTILINE)
    assert "/health/live" in last
    assert "HEALTHCHECK" in last
    assert "EXPOSE 8000" in last
    assert "COACH_ENVIRONMENT=production" in last


def test_what_is_copied_is_enough_to_run(tmp_path):
    for name in copied():
        if (ROOT / name).is_dir() and name != "web":
            shutil.copytree(ROOT / name, tmp_path / name)
    given = '{"id": "1", "side": "output", "text": "Eat 800 kcal a day."}'
    checked = subprocess.run(
        [sys.executable, "-P", "-c", f"import coach.app; {START}", "check"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(tmp_path)},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stderr
    assert '"verdict": "replace"' in checked.stdout


def asked_extras():
    """(package, extra) of every dependency that any pinned package asks for with an extra."""
    for pin in pins("requirements-dev.txt"):
        try:
            asked = requires(re.split(r"[=\[]", pin)[0]) or []
        except PackageNotFoundError:  # of another platform
            continue
        for requirement in map(Requirement, asked):
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                yield from ((canonicalize_name(requirement.name), e) for e in requirement.extras)


def test_an_extra_that_is_asked_for_is_in_its_pin():
    """Otherwise pip takes the newest release for it, and refuses it for want of a hash."""
    with_extras = [pin for pin in pins("requirements-dev.txt") if "[" in pin]
    pinned = {
        (canonicalize_name(name), extra)
        for name, _, rest in (pin.partition("[") for pin in with_extras)
        for extra in rest.partition("]")[0].split(",")
    }
    assert ("coverage", "toml") in set(asked_extras())
    assert set(asked_extras()) <= pinned

"""Settings: all of them are told in the README, and what is wrong is told by its variable."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from coach.settings import Settings
from coach.start import CannotStart, settings_of

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| (`[A-Z_`, ]+`) \|.*\| (.*) \|$", re.MULTILINE)


def variable(name):
    return name.upper() if name == "database_url" else f"COACH_{name.upper()}"


def defaults():
    """Every variable with its default, those of the parts of a setting too."""
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, BaseModel):
            for part, default in field.default:
                yield f"{variable(name)}__{part.upper()}", default
        else:
            yield variable(name), field.default


@pytest.fixture
def table():
    """The README's table: variable to default, as it stands there."""
    found = {}
    for names, defaults in ROW.findall((ROOT / "README.md").read_text()):
        variables = [each.strip("` ") for each in names.split(",")]
        told = defaults.split(", ")
        if len(told) != len(variables):  # one text, for each of them
            told = [defaults] * len(variables)
        found |= dict(zip(variables, told, strict=True))
    return found


def test_all_settings_are_in_the_readme_and_no_others(table):
    assert set(table) == {name for name, _default in defaults()}


def test_defaults_are_those_of_the_readme(table):
    compared = 0
    for name, default in defaults():
        if isinstance(default, bool | int | float | str):
            told = f"`{str(default).removesuffix('.0')}`".replace("True", "true")
            assert table[name] == told, name
            compared += 1
    assert compared > 20


@pytest.fixture
def environment(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    return monkeypatch.setenv


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COACH_PORT", "70000"),
        ("COACH_ENVIRONMENT", "staging"),
        ("COACH_CORS_ORIGINS", "*"),
        ("COACH_CORS_ORIGINS", "https://a.example, https://b.example/path"),
        ("COACH_TRUSTED_PROXIES", "proxy.example"),
        ("COACH_TRUSTED_PROXIES", "*"),
        ("COACH_PUBLIC_URL", "coach.example"),
        ("COACH_PUBLIC_URL", "https://coach.example/page"),
        ("COACH_SMTP_URL", "mail.example:25"),
        ("COACH_SMTP_URL", "smtp://"),
        ("COACH_SMTP_URL", "smtp://mail.example:port"),
        ("COACH_MAIL_FROM", "nobody"),
        ("COACH_MAIL_FROM", "a@b.example\nBcc: all@b.example"),
        ("COACH_REQUEST_SECONDS", "0"),
        ("COACH_MODEL_BASE_URL", "ftp://x"),
    ],
)
def test_wrong_value_is_told_by_its_variable(environment, name, value):
    environment(name, value)
    with pytest.raises(CannotStart, match=rf"^{name}: "):
        settings_of()


def test_all_that_is_wrong_is_told_at_once_and_no_secret(environment):
    environment("COACH_PORT", "x")
    environment("COACH_SMTP_URL", "imap://me:hunter2@mail.example")
    with pytest.raises(CannotStart) as refused:
        settings_of()
    assert str(refused.value).count("\n") == 1
    assert "hunter2" not in str(refused.value)


def test_values_are_parted_at_commas_and_empty_ones_are_none(environment):
    environment("COACH_CORS_ORIGINS", "https://a.example, http://localhost:3000,")
    environment("COACH_TRUSTED_PROXIES", "10.0.0.0/8,::1")
    environment("COACH_SECRET_KEY", "")
    environment("COACH_MODEL_BASE_URL", "")
    settings = settings_of()
    assert settings.cors_origins == ["https://a.example", "http://localhost:3000"]
    assert settings.trusted_proxies == ["10.0.0.0/8", "::1"]
    assert settings.secret_key is None
    assert settings.model_base_url is None

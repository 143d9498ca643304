"""The command line: what it prints, what it asks, and how it ends."""

import asyncio
import gc
import json
import signal
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import asyncpg
import pytest
from click.testing import Result
from typer.testing import CliRunner

from coach.__main__ import cli
from tests.service.serving import PASSWORD, Service, Visitor, environment, run
from tests.upstream import says, tool

TODAY = str(datetime.now(UTC).date())
Command = Callable[..., Result]


@pytest.fixture
def command(folder, monkeypatch) -> Iterator[Command]:
    """Runs a command in this process; the model's server does not answer meanwhile."""
    monkeypatch.chdir(folder)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def invoke(*words: str, given: str = "", **settings) -> Result:
        gc.collect()  # what other tests left behind speaks now, and not into the command's output
        result = CliRunner().invoke(
            cli, words, input=given, env=environment(folder, **settings), catch_exceptions=False
        )
        assert "Traceback" not in result.output
        return result

    yield invoke
    for number, handler in handlers.items():
        signal.signal(number, handler)


def account(service: Service, visitor: Visitor) -> list[str]:
    return ["--url", service.url, "--email", visitor.email, "--password", PASSWORD]


@pytest.fixture
async def private(new_visitor) -> Visitor:
    """Somebody whose words go to no provider: the offline coach answers."""
    return await new_visitor(consents=["terms", "privacy", "health_data"])


def test_one_message(command, service, private):
    result = command("chat", *account(service, private), "How was my week?")
    assert result.exit_code == 0
    assert "· get_nutrition_summary {" in result.stdout
    assert len(result.stdout) > 200


def test_what_a_guard_does_is_shown(command, service, private):
    result = command("chat", *account(service, private), "I want to kill myself tonight")
    assert result.exit_code == 0
    assert "findahelpline.com" in result.stdout


async def test_a_conversation_with_a_write(folder, service, visitor, upstream, rows):
    upstream.script(says("Hello to you."), when="hello")
    upstream.script(
        says(tool("log_check_in", day=TODAY, weight=80.5)),
        says("Saved it."),
        when="log",
    )
    lines = "hello\n\nlog 80.5\ny\n"
    process = await run(folder, "chat", *account(service, visitor), given=lines)
    said = "\n".join(process.said)
    assert process.process.returncode == 0, process.all_errors
    assert "Hello to you." in said
    assert "Save this (log_check_in)?" in said
    assert "Saved it." in said
    weight = "SELECT weight_kg FROM check_in WHERE user_id = $1"
    assert float(await rows.fetchval(weight, visitor.id)) == 80.5


async def test_a_no_and_the_end_of_the_input(folder, service, visitor, upstream, rows):
    log = says(tool("log_check_in", day=TODAY, weight=80.5))
    upstream.script(log, says("All right."), log)
    lines = "log 80.5\nn\nlog 80.5\n"
    process = await run(folder, "chat", *account(service, visitor), given=lines)
    assert "Traceback" not in process.all_errors
    assert "All right." in "\n".join(process.said)
    assert await rows.fetchval("SELECT count(*) FROM check_in WHERE user_id = $1", visitor.id) == 0


async def test_odd_characters_in_an_answer_leave_the_terminal_alone(
    folder, service, visitor, upstream
):
    upstream.script(says("One\u2028two \x1b[2Jthree\x07."))
    process = await run(folder, "chat", *account(service, visitor), "hello")
    assert process.process.returncode == 0, process.all_errors
    said = "\n".join(process.said)
    assert "One\u2028two [2Jthree." in said


async def test_a_refused_message_does_not_end_the_conversation(folder, service, visitor, upstream):
    upstream.script(says("Hello to you."))
    process = await run(folder, "chat", *account(service, visitor), given="x" * 9000 + "\nhello\n")
    assert "under 8,000 characters" in process.all_errors
    assert "Hello to you." in "\n".join(process.said)
    assert process.process.returncode == 0


def test_nobody_at_the_address(command):
    result = command("chat", "--url", "http://127.0.0.1:1", "hello")
    assert result.exit_code == 1
    assert "Is `coach serve` running?" in result.stderr


@pytest.mark.parametrize("url", ["nonsense", "ftp://127.0.0.1", "http://"])
def test_an_address_that_is_none(command, url):
    result = command("chat", "--url", url, "hello")
    assert result.exit_code == 1
    assert result.stderr.startswith("coach: ")


def test_a_wrong_password(command, service, private):
    words = ["--url", service.url, "--email", private.email, "--password", "not this one"]
    result = command("chat", *words, "hello")
    assert result.exit_code == 1
    assert "password is not right" in result.stderr


def test_check_reads_lines(command):
    case = {"id": "1", "side": "output", "text": "Eat 500 calories a day.", "profile": {}}
    result = command("check", given=json.dumps(case) + "\n")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert (told["id"], told["verdict"]) == ("1", "replace")
    assert told["violations"][0]["type"] == "calorie_minimum"
    assert "500 calories" not in told["released"]


def test_check_of_what_is_no_case(command, folder):
    assert command("check", given="{oops\n").exit_code == 1
    result = command("check", str(folder / "missing"))
    assert result.exit_code == 1
    assert "missing" in result.stderr


def test_migrate_an_empty_database_twice(command, new_empty, folder):
    (folder / "service-secret").write_text(new_empty.secret)
    for _ in range(2):
        result = command("migrate", DATABASE_URL=new_empty.server)
        assert (result.exit_code, result.stdout.strip()) == (0, "The database is up to date.")
    assert asyncio.run(tables_of(new_empty.server)) > 15


@pytest.fixture
async def new_empty(new_database):
    return await new_database()


async def tables_of(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return int(
            await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        )
    finally:
        await connection.close()


@pytest.mark.parametrize("name", ["serve", "migrate", "demo", "chat", "check", "user"])
def test_help_teaches(command, name):
    assert f" {name} " in command("--help").stdout
    result = command(name, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.split()) > 20


def test_an_unknown_command(command):
    result = command("fly")
    assert result.exit_code == 2
    assert "fly" in result.stderr

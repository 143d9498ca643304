"""The embedded server, as root and as an ordinary account."""

import os
import pwd
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest

from database import Addresses, Cipher, Database, embedded, migrate
from database.embedded import EmbeddedServerError

IS_ROOT = os.geteuid() == 0
NOBODY = pwd.getpwnam("nobody")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that every account may reach; whatever runs in it is stopped."""
    top = Path(tempfile.mkdtemp(prefix="coach-test-"))
    top.chmod(0o711)
    yield top / "coach"
    for process in psutil.process_iter(["cmdline"]):
        if str(top / "coach" / "data") in (process.info["cmdline"] or []):
            process.kill()
            process.wait(10)
    shutil.rmtree(top)


async def _ask(server, question="SELECT current_user"):
    connection = await asyncpg.connect(server.url)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


def _pid(server):
    return int((server.data / "postmaster.pid").read_text().split()[0])


def _in_another_process(
    act: Callable[[], None], *, account: pwd.struct_passwd | None = None
) -> int:
    """Run it in a child, as another account if need be; returns the child's exit status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        if account is not None and IS_ROOT:
            os.setgroups([])
            os.setgid(account.pw_gid)
            os.setuid(account.pw_uid)
        act()
        os._exit(0)
    except BaseException:  # noqa: BLE001 - a child's only way to tell
        traceback.print_exc()
        os._exit(1)
    finally:
        os._exit(2)


async def test_starts_stops_and_starts_again(folder):
    server = embedded.start(folder)
    await _ask(server, "CREATE TABLE kept AS SELECT 7 AS number")
    server.stop()
    assert not (folder / "data" / "postmaster.pid").exists()
    with pytest.raises(OSError, match=r"sock|No such file|refused"):
        await _ask(server)
    again = embedded.start(folder)
    assert await _ask(again, "SELECT number FROM kept") == 7
    again.stop()


async def test_listens_in_a_private_folder_only(folder):
    server = embedded.start(folder)
    sockets = folder / "sockets"
    assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
    assert await _ask(server, "SHOW listen_addresses") == ""
    process = psutil.Process(_pid(server))
    assert process.net_connections("inet") == []
    assert process.username() != "root"
    server.stop()


async def test_nothing_outside_the_folder_changes(folder):
    binaries = embedded.packaged()
    above = [*folder.parents, *binaries.parents]
    before = [(each.stat().st_mode, each.stat().st_uid) for each in above]
    embedded.start(folder).stop()
    assert [(each.stat().st_mode, each.stat().st_uid) for each in above] == before


async def test_migrates_and_serves(folder):
    server = embedded.start(folder)
    addresses = Addresses(server.url, server.secret)
    await migrate(addresses)
    async with Database(addresses, Cipher(server.secret)) as database:
        assert await database.revision()
    server.stop()


async def test_roles_need_their_passwords(folder):
    server = embedded.start(folder)
    await migrate(Addresses(server.url, server.secret))
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(server.url.replace("postgres@", "coach_app:guess@"))
    server.stop()


def test_the_secret_is_made_once_and_private(folder):
    server = embedded.start(folder)
    assert len(server.secret) >= 32
    assert server.secret == embedded.start(folder).secret
    assert stat.S_IMODE((folder / "secret").stat().st_mode) == 0o600
    server.stop()


async def test_recovers_from_a_kill(folder):
    server = embedded.start(folder)
    await _ask(server, "CREATE TABLE kept AS SELECT 7 AS number")
    os.kill(_pid(server), signal.SIGKILL)
    again = embedded.start(folder)
    server.process.poll()
    assert await _ask(again, "SELECT number FROM kept") == 7
    again.stop()


async def test_a_stale_file_that_names_a_living_stranger(folder):
    server = embedded.start(folder)
    server.stop()
    stranger = subprocess.Popen(["sleep", "60"], **embedded._account().identity())  # noqa: ASYNC220 - bounded by the test
    lines = [
        str(stranger.pid),
        str(server.data),
        "1",
        "5432",
        str(folder / "sockets"),
        "",
        "1 1",
        "ready",
    ]
    (server.data / "postmaster.pid").write_text("\n".join(lines))
    again = embedded.start(folder)
    assert await _ask(again) == "postgres"
    assert stranger.poll() is None
    again.stop()
    stranger.kill()
    stranger.wait()


async def test_another_process_attaches_and_does_not_stop_it(folder):
    server = embedded.start(folder)

    def attach():
        other = embedded.start(folder)
        assert not other.ours
        assert other.url == server.url
        other.stop()

    assert _in_another_process(attach) == 0
    assert await _ask(server) == "postgres"
    server.stop()


async def test_a_server_whose_starter_died_is_taken_over(folder):
    assert _in_another_process(lambda: embedded.start(folder)) == 0
    server = embedded.start(folder)
    assert server.ours
    server.stop()
    assert not (folder / "data" / "postmaster.pid").exists()


def test_many_starters_make_one_server(folder):
    children = []
    for _ in range(4):
        child = os.fork()
        if not child:
            try:
                embedded.start(folder)
                os._exit(0)
            finally:
                os._exit(1)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(each, 0)[1]) for each in children] == [0] * 4
    running = [
        each
        for each in psutil.process_iter(["cmdline"])
        if str(folder / "data") in (each.info["cmdline"] or [])
    ]
    assert len(running) == 1
    embedded.start(folder).stop()


def test_ctrl_c_does_not_reach_it(folder):
    server = embedded.start(folder)
    pid = _pid(server)
    assert os.getsid(pid) == os.getpgid(pid) == pid
    server.stop()


async def test_stopping_does_not_wait_for_clients(folder):
    server = embedded.start(folder)
    client = await asyncpg.connect(server.url)
    started = time.monotonic()
    server.stop()
    assert time.monotonic() - started < 5
    client.terminate()


def test_half_made_data_is_thrown_away(folder):
    embedded.start(folder).stop()
    shutil.rmtree(folder / "data")
    (folder / "data.unfinished").mkdir()
    (folder / "data.unfinished" / "rubbish").touch()
    embedded.start(folder).stop()
    assert not (folder / "data.unfinished").exists()


def test_data_of_another_version(folder):
    embedded.start(folder).stop()
    (folder / "data" / "PG_VERSION").write_text("12\n")
    with pytest.raises(EmbeddedServerError, match="PostgreSQL 12"):
        embedded.start(folder)


def test_a_server_that_does_not_start_says_why(folder):
    embedded.start(folder).stop()
    with (folder / "data" / "postgresql.conf").open("a") as file:
        file.write("no_such_setting = 1\n")
    with pytest.raises(EmbeddedServerError, match="no_such_setting"):
        embedded.start(folder)


def test_a_path_too_long_for_a_socket(folder):
    with pytest.raises(EmbeddedServerError, match=r"bytes long.*shorter"):
        embedded.start(folder / ("long" * 25))


def test_a_folder_that_cannot_be_written(folder):
    folder.parent.joinpath("file").touch()
    with pytest.raises(EmbeddedServerError, match="cannot be used"):
        embedded.start(folder.parent / "file" / "coach")


@pytest.mark.skipif(not IS_ROOT, reason="root only")
def test_ordinary_account_may_not_write(folder):
    def start():
        with pytest.raises(EmbeddedServerError, match="cannot be used"):
            embedded.start(folder)

    assert _in_another_process(start, account=NOBODY) == 0


@pytest.mark.skipif(not IS_ROOT, reason="root only")
def test_root_names_the_folder_that_the_account_cannot_reach(folder):
    closed = folder.parent / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(EmbeddedServerError, match="cannot reach"):
        embedded.start(closed / "coach")
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700


@pytest.mark.skipif(not IS_ROOT, reason="root only")
async def test_programs_out_of_reach_are_copied(folder):
    closed = folder.parent / "closed"
    closed.mkdir(mode=0o700)
    package = embedded.packaged().parents[1]
    for name in (f"{package.name}/pginstall18", f"{package.name}.libs"):
        shutil.copytree(package.parent / name, closed / name, symlinks=True)
    server = embedded.start(folder, binaries=closed / package.name / "pginstall18" / "bin")
    assert str(folder) in psutil.Process(_pid(server)).exe()
    assert await _ask(server) == "postgres"
    server.stop()
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700


def test_an_ordinary_account_runs_it_as_itself(folder):
    """Start, attach and stop under an account without privileges, in a folder of its own."""
    if IS_ROOT:
        folder.mkdir()
        os.chown(folder, NOBODY.pw_uid, NOBODY.pw_gid)

    def live():
        server = embedded.start(folder)
        assert psutil.Process(_pid(server)).uids().real == os.getuid()
        psql = embedded.packaged() / "psql"
        command = [
            psql,
            "-h",
            folder / "sockets",
            "-U",
            "postgres",
            "coach",
            "-tAc",
            "SELECT 40 + 2",
        ]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
        assert answer.stdout == "42\n"
        server.stop()
        embedded.start(folder).stop()

    assert _in_another_process(live, account=NOBODY) == 0


def test_default_folder_of_an_ordinary_account(monkeypatch, tmp_path):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert embedded.default_folder() == tmp_path / ".local" / "share" / "coach"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert embedded.default_folder() == tmp_path / "data" / "coach"


def test_default_folder_of_root(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert embedded.default_folder() == Path("/var/lib/coach")

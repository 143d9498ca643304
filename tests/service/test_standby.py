"""A PostgreSQL with a standby, as the shipped scripts make them; and the loss of the first."""

import asyncio
import contextlib
import os
import pwd
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import asyncpg
import psutil
import pytest

from database import embedded
from tests.service.conftest import PATIENCE
from tests.service.proxy import free_port
from tests.service.serving import register, run, serving
from tests.upstream import Until, says

SCRIPTS = Path(__file__).resolve().parents[2] / "deploy" / "postgres"
FIRST, SECOND = "Good to hear from you. ", "Keep going."
SECRET = "kept by two servers, known to none but us"
# What the image's own entry does at last, once the folder is made.
ENTRYPOINT = '#!/bin/sh\nshift\nexec postgres -k "$SOCKETS" -c listen_addresses=127.0.0.1 "$@"\n'


@dataclass
class Node:
    """One PostgreSQL: its folder, its port, its process."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """Like the loss of its machine: all its processes at once."""
        family = [*psutil.Process(self.process.pid).children(recursive=True)]
        for each in [psutil.Process(self.process.pid), *family]:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()
        self.process.wait(10)


@dataclass
class Machine:
    """Runs the programs of PostgreSQL as an account that may, with passwords as in compose."""

    folder: Path
    programs: Path
    nodes: list[Node]

    @property
    def _identity(self) -> dict[str, object]:
        if os.geteuid() != 0:
            return {}
        entry = next(pwd.getpwnam(n) for n in ("postgres", "nobody") if _exists(n))
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}

    def environment(self, **more: object) -> dict[str, str]:
        given = {
            "PATH": f"{self.folder}:{self.programs}:{os.defpath}",
            "LC_ALL": "C",
            "SOCKETS": str(self.folder),
            "POSTGRES_USER": "postgres",
            "REPLICATION_PASSWORD": "a password of 'the standby'",
            **more,
        }
        return {name: str(value) for name, value in given.items()}

    def run(self, *command: object, **environment: object) -> None:
        done = subprocess.run(
            [str(each) for each in command],
            env=self.environment(**environment),
            check=False,
            capture_output=True,
            text=True,
            cwd=self.folder,
            **self._identity,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self, folder: Path, port: int, *command: object, **environment: object) -> Node:
        with (self.folder / f"{folder.name}.log").open("ab") as log:
            process = subprocess.Popen(
                [*(str(each) for each in command), "-p", str(port)],
                env=self.environment(PGDATA=folder, **environment),
                cwd=self.folder,
                stdout=log,
                stderr=log,
                **self._identity,
            )
        node = Node(folder, port, process)
        self.nodes.append(node)
        return node

    def primary(self) -> Node:
        """What the image does with an empty folder: initdb, a server, our script, the server."""
        folder, port = self.folder / "primary", free_port()
        (self.folder / "password").write_text("postgres")
        self.run(
            *("initdb", "-D", folder, "-U", "postgres", "--auth-local=trust"),
            *("--auth-host=scram-sha-256", "--pwfile", self.folder / "password"),
        )
        options = f"-k {self.folder} -c listen_addresses= -p {port}"
        self.run("pg_ctl", "-D", folder, "-o", options, "-l", self.folder / "init.log", "start")
        here = {"PGHOST": self.folder, "PGPORT": port, "PGDATA": folder}
        self.run(SCRIPTS / "primary.sh", **here)
        self.run("pg_ctl", "-D", folder, "-m", "fast", "stop")
        return self.start(folder, port, "docker-entrypoint.sh", "postgres")

    def standby(self, primary: Node) -> Node:
        places = {"PRIMARY_HOST": "127.0.0.1", "PRIMARY_PORT": primary.port}
        return self.start(self.folder / "standby", free_port(), SCRIPTS / "standby.sh", **places)


def _exists(name: str) -> bool:
    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(name))
    return False


@pytest.fixture
def machine(folder) -> Iterator[Machine]:
    """Everything lies where the account may read it, the packaged programs in a copy."""
    chosen = os.environ.get("COACH_TEST_POSTGRES_BIN")
    place = folder / "machine"
    place.mkdir()
    place.chmod(0o777)
    programs = Path(chosen) if chosen else _copied(embedded.packaged(), folder / "programs")
    scripts = place / "docker-entrypoint.sh"
    scripts.write_text(ENTRYPOINT)
    scripts.chmod(0o755)
    made = Machine(place, programs, [])
    yield made
    for node in made.nodes:
        if node.process.poll() is None:
            node.process.send_signal(signal.SIGINT)
            node.process.wait(30)


def _copied(programs: Path, to: Path) -> Path:
    """The packaged programs and, at the same relative place, the libraries they look for."""
    package = programs.parent.parent
    shutil.copytree(programs.parent, to / package.name / programs.parent.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, to / libraries.name, symlinks=True)
    return to / package.name / programs.parent.name / programs.name


async def ask(node: Node, query: str) -> object:
    """One value, once the node answers."""
    url = f"postgresql://postgres:postgres@127.0.0.1:{node.port}/postgres"
    async with asyncio.timeout(40):
        while True:
            with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                connection = await asyncpg.connect(url)
                try:
                    return await connection.fetchval(query)
                finally:
                    await connection.close()
            await asyncio.sleep(0.1)


async def caught_up(standby: Node, primary: Node) -> None:
    """Wait until the standby has all that the primary had written by now."""
    written = await ask(primary, "SELECT pg_current_wal_lsn()::text")
    async with asyncio.timeout(30):
        query = f"SELECT pg_last_wal_replay_lsn() >= '{written}'"
        while not await ask(standby, query):  # noqa: ASYNC110 - no event there
            await asyncio.sleep(0.05)


@pytest.mark.timeout(300)  # two servers, and four processes that import everything
async def test_the_standby_takes_over(machine, upstream, folder):
    """What was said before is kept; streams of the moment end in words; then it goes on."""
    primary = await asyncio.to_thread(machine.primary)
    assert await ask(primary, "SELECT NOT pg_is_in_recovery()")
    standby = machine.standby(primary)
    assert await ask(standby, "SELECT pg_is_in_recovery()")
    own = folder / "coach"
    own.mkdir()
    hosts = f"127.0.0.1:{primary.port},127.0.0.1:{standby.port}"
    async with serving(
        own,
        DATABASE_URL=f"postgresql://postgres:postgres@{hosts}/postgres",
        secret_key=SECRET,
        model_base_url=upstream.url,
        model_api_key="sk-test",
        lease_seconds=3,
        demo="false",
        **PATIENCE | {"model_stall_seconds": 20},
    ) as service:
        visitor, before, during = await register(service.url), uuid4().hex, uuid4().hex
        # The commands find the primary too, whichever is named first.
        others = f"127.0.0.1:{standby.port},127.0.0.1:{primary.port}"
        told = {
            "DATABASE_URL": f"postgresql://postgres:postgres@{others}/postgres",
            "secret_key": SECRET,
        }
        given = await run(own, "user", "tier", visitor.email, "premium", **told)
        assert await given.ended() == 0, given.all_errors
        kept = await run(own, "backup", str(own / "all.dump"), **told)
        assert await kept.ended() == 0, kept.all_errors
        upstream.script(says("All is well."))
        assert (await visitor.say("hello", before)).text == "All is well."
        await caught_up(standby, primary)
        more = Until()
        upstream.script(says(FIRST, more, SECOND))
        async with visitor.saying("hello", during) as reading:
            await reading.until("text-delta", FIRST.strip())
            await caught_up(standby, primary)
            primary.kill()
            machine.run("pg_ctl", "-D", standby.folder, "promote")
            more.set()
            heard = await reading.rest()
        assert (heard.text, heard.end) == (FIRST + SECOND, "stop")
        assert [m["parts"][-1]["text"] for m in await visitor.messages(before)] == [
            *("hello", "All is well.")
        ]
        assert (await visitor.messages(during))[1]["parts"][-1]["text"] == FIRST + SECOND
        upstream.script(says("Here I am."))
        assert (await visitor.say("and now?", before)).text == "Here I am."
        await visitor.client.aclose()
    assert await ask(standby, "SELECT NOT pg_is_in_recovery()")

"""Our own server for a benchmark: a database of its own, people with data, their tokens."""

import asyncio
import http.client
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from uuid import uuid4

import psutil

from coach.accounts.tokens import AccessTokens, SignedIn
from database import Addresses, Cipher, Database, NewAccount, embedded
from database.demo import fill_demo
from database.tables import ConsentKind, Role

CONSENTS = ("terms", "privacy", "health_data", "model_provider")
ROOT = Path(__file__).resolve().parents[1]


def shared_bench() -> Path:
    """The folder of the shared benchmark, beside the checkout or where SHARED_BENCH says."""
    found = Path(os.environ.get("SHARED_BENCH", ROOT.parent / "shared" / "bench"))
    if not (found / "compare.py").exists():
        raise SystemExit(f"The shared benchmark is not at {found}: set SHARED_BENCH to its folder.")
    return found


@contextmanager
def model_server(port: int, knobs: str, log: IO[bytes]) -> Iterator[str]:
    """The fake model server with these knobs, on prose; its address."""
    with tempfile.TemporaryDirectory(prefix="coach-bench-model-") as folder:
        (Path(folder) / "knobs").write_text(knobs)
        command = [sys.executable, str(ROOT / "bench" / "model_server.py"), "--port", str(port)]
        command += ["--text", str(ROOT / "bench" / "texts" / "prose.txt")]
        environment = {"SHARED_BENCH": str(shared_bench()), "KNOBS": f"{folder}/knobs"}
        server = subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=log, stderr=log
        )
        try:
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.terminate()
            server.wait(5)


class Service:
    """`coach serve` on a fresh embedded PostgreSQL; `with` starts both and ends both."""

    command = ("-m", "coach", "serve")

    def __init__(self, *, port: int, model_url: str, people: int, log: IO[bytes]) -> None:
        self.port = port
        self.people = people
        self._model_url = model_url
        self._log = log
        self._secret = secrets.token_urlsafe(48)
        self.folder = Path(tempfile.mkdtemp(prefix="coach-bench-"))
        self.vars_file = self.folder / "people.jsonl"
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.folder.chmod(0o711)
        self._server = embedded.start(self.folder / "database")
        try:
            self._serve()
            asyncio.run(self._invite())
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _serve(self) -> None:
        settings = {
            "DATABASE_URL": self._server.url,
            "COACH_DATA_DIR": str(self.folder),
            "COACH_SECRET_KEY": self._secret,
            "COACH_DEMO": "false",
            "COACH_PORT": str(self.port),
            "COACH_MODEL_BASE_URL": self._model_url,
            "COACH_MODEL_STANDARD": "bench",
            "COACH_TURNS_AT_ONCE": "5000",
            "COACH_LOG_LEVEL": "warning",
        }
        self.process = subprocess.Popen(
            [sys.executable, *self.command],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )

    async def _invite(self) -> None:
        """Make the people once the schema is there; each with twelve weeks of data."""
        tokens = AccessTokens(self._secret, lifetime=timedelta(hours=2))
        lines = []
        addresses = Addresses(self._server.url, self._secret)
        await asyncio.to_thread(self._wait)
        async with Database(addresses, Cipher(self._secret), pool_size=2) as database:
            now = datetime.now(UTC)
            for number in range(self.people):
                account = NewAccount(f"p{number}@bench.example", "no password")
                agreed = [(ConsentKind(kind), "1") for kind in CONSENTS]
                user_id = await database.accounts.register(account, agreed)
                await fill_demo(database, user_id, today=now.date(), seed=number)
                token = tokens.make(SignedIn(user_id, uuid4(), Role.USER), now)
                lines.append(json.dumps({"token": token}))
        self.vars_file.write_text("\n".join(lines) + "\n")

    def _wait(self) -> None:
        """Until the port answers; raises after a minute."""
        assert self.process is not None
        until = time.monotonic() + 60
        while time.monotonic() < until and self.process.poll() is None:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=1)
                connection.request("GET", "/health/live")
                if connection.getresponse().status == 200:
                    return
            except OSError:
                time.sleep(0.2)
        self._log.flush()
        raise RuntimeError(
            "the service did not start:\n" + Path(self._log.name).read_text()[-2000:]
        )

    @property
    def database_url(self) -> str:
        """The address of the superuser."""
        return self._server.url

    def database_cpu_seconds(self) -> float:
        """CPU that the PostgreSQL server and its backends have used until now."""
        pid = int((self._server.data / "postmaster.pid").read_text().split()[0])
        root = psutil.Process(pid)
        total = 0.0
        for process in [root, *root.children()]:
            try:
                times = process.cpu_times()
            except psutil.NoSuchProcess:
                continue
            total += times.user + times.system
        return total

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(5)
        self._server.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

"""The command line: serve, migrate, demo, chat, check, user, jobs, backup, restore."""

import asyncio
import gc
import signal
import socket
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, cast

import typer
import uvicorn
from fastapi import FastAPI

import policies
from coach import operate, prompts, start, telemetry
from coach.app import create_app
from coach.check import Checker, check_text
from coach.logs import configure
from coach.replies import Replies
from coach.server import Protocol
from coach.settings import Hold, Settings
from coach.terminal import talk
from coach.users import users

GRACEFUL_SECONDS = 10
# Longer than proxies and clients keep theirs, so that none sends into a connection that closes.
KEEP_ALIVE_SECONDS = 75
COLLECTOR = (20_000, 20, 20)

cli = typer.Typer(
    help="An AI nutrition and fitness coach whose guards stand between the model and the person.",
    epilog="Settings come from the environment or a file .env: see the table in the README.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Server(uvicorn.Server):
    """Ends the running turns, each with an honest last frame, before the connections close."""

    def __init__(self, app: FastAPI, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._app = app
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            _spare_the_collector()
            self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._app.state.turns.close()
        await super().shutdown(sockets)


cli.add_typer(users, name="user")
cli.add_typer(operate.jobs, name="jobs")


def _spare_the_collector() -> None:
    """Leave out of each collection what stays for good, and collect the rest less often.

    Nearly all that a turn makes ends without it; with Python's own limits it takes a tenth of the
    time of a stream.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTOR)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port; 0 takes a free one.")] = None,
) -> None:
    """Start everything: database, schema, demo account, service. Ctrl-C ends it cleanly.

    Without DATABASE_URL an embedded PostgreSQL is started; its data stay in COACH_DATA_DIR.
    Without COACH_MODEL_BASE_URL the offline coach answers.
    """
    with start.readable_errors():
        settings = start.settings_of(host=host, port=port)
        configure(settings.log_level)
        telemetry.configure()
        signal.signal(signal.SIGTERM, _end)
        signal.signal(signal.SIGINT, _end)
        with _listen(settings) as listening, start.database_server(settings) as addresses:
            secret = start.secret_of(settings)
            asyncio.run(start.prepare(settings, addresses))
            app = create_app(settings, addresses, secret)
            if start.offers_demo(settings):
                asyncio.run(start.make_demo(addresses, secret, _today()))
                app.state.demo = {"email": start.DEMO_EMAIL, "password": start.DEMO_PASSWORD}
            else:
                asyncio.run(start.close_demo(addresses, secret, datetime.now(UTC)))
            _serve(app, settings, listening)


@cli.command("migrate")
def bring_up_to_date() -> None:
    """Make the database's roles and bring its schema up to date.

    Where the login of DATABASE_URL may not make roles, prints the SQL for somebody who may.
    """
    with start.readable_errors():
        settings = start.settings_of()
        with start.database_server(settings) as addresses:
            asyncio.run(start.prepare(settings, addresses))
        typer.echo("The database is up to date.")


@cli.command("demo")
def fill_demo(
    *,
    afresh: Annotated[
        bool, typer.Option("--afresh", help="Delete the demo account first, with all it holds.")
    ] = False,
) -> None:
    """Make the demo account with twelve weeks of lifelike data."""
    with start.readable_errors():
        settings = start.settings_of()
        with start.database_server(settings) as addresses:
            secret = start.secret_of(settings)
            asyncio.run(start.prepare(settings, addresses))
            asyncio.run(start.make_demo(addresses, secret, _today(), afresh=afresh))
        typer.echo(f"Sign in with {start.DEMO_EMAIL} and the password: {start.DEMO_PASSWORD}")


@cli.command()
def chat(
    message: Annotated[
        str | None, typer.Argument(help="One message; without it, a conversation.")
    ] = None,
    url: Annotated[str, typer.Option(help="Where the service is.")] = "http://127.0.0.1:8000",
    email: Annotated[
        str, typer.Option(envvar="COACH_CHAT_EMAIL", help="Your account.")
    ] = start.DEMO_EMAIL,
    password: Annotated[
        str | None,
        typer.Option(envvar="COACH_CHAT_PASSWORD", help="Asked for when it is missing."),
    ] = None,
) -> None:
    """Talk to a running service from the terminal: tools, text as it streams, policy notices."""
    if password is None:
        known = email == start.DEMO_EMAIL
        password = start.DEMO_PASSWORD if known else typer.prompt("Password", hide_input=True)
    with start.readable_errors():
        asyncio.run(talk(url, email, password, message))


@cli.command()
def check(
    file: Annotated[
        Path | None,
        typer.Argument(help="JSON lines or CSV with id, side, text, profile; - or none: input."),
    ] = None,
    *,
    report: Annotated[
        bool, typer.Option("--report", help="Also print recall, false positives and leaks.")
    ] = False,
    hold: Annotated[Hold, typer.Option(help="As COACH_HOLD does.")] = Hold.SENTENCES,
) -> None:
    """Show what the guards make of texts; needs no database and no model.

    Each line of input gives one line: {"id", "verdict", "violations", "released"}. With `expect`
    (and `forbidden`) in the input, --report measures the guards.
    """
    with start.readable_errors():
        checker = Checker(
            policies=policies.load(),
            replies=Replies(prompts.load()),
            today=_today(),
            hold=hold,
        )
        text = _read(file)
        code = check_text(text, checker, out=sys.stdout, errors=sys.stderr, report=report)
    raise typer.Exit(code)


cli.command()(operate.backup)
cli.command()(operate.restore)


def main() -> None:
    """The entry point of the command `coach`."""
    cli()


def _read(file: Path | None) -> str:
    try:
        if file is None or str(file) == "-":
            return sys.stdin.read()
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise start.CannotStart(f"{file} cannot be read: {error}") from error


def _today() -> date:
    return datetime.now(UTC).date()


def _end(number: int, _frame: object) -> None:
    """End through every `finally`, once: the embedded server stops with us, and undisturbed."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt if number == signal.SIGINT else SystemExit(0)


def _listen(settings: Settings) -> socket.socket:
    """Take the port before anything is started, so that a port in use is told at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=2048)
    except OSError as error:
        raise start.CannotStart(
            f"Cannot listen on {settings.host}:{settings.port}: {error.strerror}."
            " Choose another with --host and --port, or COACH_HOST and COACH_PORT."
        ) from error


def _announce(settings: Settings, listening: socket.socket) -> None:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    port = listening.getsockname()[1]
    typer.echo(f"Coach is at http://{host}:{port} (Ctrl-C ends it)", err=True)
    if start.offers_demo(settings):
        typer.echo(f"Demo account: {start.DEMO_EMAIL} / {start.DEMO_PASSWORD}", err=True)
    if settings.model_base_url is None:
        typer.echo("No model is set (COACH_MODEL_BASE_URL): the offline coach answers.", err=True)


def _serve(app: FastAPI, settings: Settings, listening: socket.socket) -> None:
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http=cast("type[asyncio.Protocol]", partial(Protocol, seconds=settings.request_seconds)),
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
    )
    server = Server(app, config, lambda: _announce(settings, listening))
    server.run(sockets=[listening])
    if not server.started:
        raise start.CannotStart("The service did not start; the log above says why.")


if __name__ == "__main__":
    main()

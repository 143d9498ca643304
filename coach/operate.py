"""What an operator does with a running installation: jobs, backup, restore."""

import asyncio
import signal
import sys
from collections.abc import Coroutine, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import asyncpg
import typer

from coach import prompts, telemetry
from coach.jobs import (
    Job,
    Standing,
    all_jobs,
    keep_schedule,
    periods_of,
    run_job,
    standings,
)
from coach.logs import configure
from coach.settings import Settings
from coach.start import (
    CannotStart,
    database_server,
    folder_of,
    prepare,
    readable_errors,
    secret_of,
    settings_of,
)
from coach.support import Directory
from database import Addresses, Cipher
from database.backup import Contents, Progress, Told, back_up, opens_what_is_sealed
from database.backup import restore as restore_all
from database.retention import Counts, Periods, job_pool

jobs = typer.Typer(
    help="Scheduled jobs: retention, the logs' months, what expires.",
    invoke_without_command=True,
)

_HEAD = ("job", "schedule (UTC)", "last run", "result", "counts", "next run")


@jobs.callback()
def show(context: typer.Context) -> None:
    """Show each job: its schedule, its last run with result and counts, its next run.

    `coach serve` keeps the schedule, unless COACH_JOBS is false; then `coach jobs run` does.
    However many processes keep it, one at a time runs a job.
    """
    if context.invoked_subcommand is not None:
        return
    with readable_errors():
        with database_server(settings_of()) as addresses:
            found = asyncio.run(_standings(addresses, _jobs()))
        typer.echo(_table([_HEAD, *(_line(each) for each in found)]))


@jobs.command()
def run(
    names: Annotated[
        list[str] | None, typer.Argument(help="Jobs to run now, once; none: keep the schedule.")
    ] = None,
) -> None:
    """Keep the schedule in a process of its own, or run the jobs named here, now and once."""
    with readable_errors():
        settings = settings_of()
        configure(settings.log_level)
        telemetry.configure()
        chosen = _chosen(names or ())
        with database_server(settings) as addresses:
            asyncio.run(prepare(settings, addresses))
            if names:
                done = asyncio.run(_run_now(addresses, chosen, periods_of(settings)))
            else:
                typer.echo("The schedule is kept here (Ctrl-C ends it).", err=True)
                _until_told(keep_schedule(addresses, chosen, periods_of(settings)))
                return
    for job, (outcome, counts) in zip(chosen, done, strict=True):
        typer.echo(f"{job.name}: {outcome}, {_counted(counts)}")
    if any(outcome != "done" for outcome, _ in done):
        raise typer.Exit(1)


def backup(
    file: Annotated[
        Path | None, typer.Argument(help="Where to; a name with the time when left out.")
    ] = None,
    *,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file that exists.")] = False,
) -> None:
    """Write the whole database to one file, while the service runs.

    The secret is not in it: keep that elsewhere, or what is sealed in the logs stays sealed.
    """
    with readable_errors():
        settings = settings_of()
        file = file or Path(f"coach-{datetime.now(UTC):%Y%m%d-%H%M%S}.dump")
        with database_server(settings) as addresses:
            contents = asyncio.run(back_up(addresses, file, _teller(), force=force))
        typer.echo(f"{file}: {_size(contents)}")
        typer.echo(
            f"Keep {_secret_of(settings)} elsewhere: without it, what is sealed in the logs"
            " cannot be read."
        )


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `coach backup` wrote.")],
    *,
    force: Annotated[
        bool, typer.Option("--force", help="Replace the accounts that the database holds.")
    ] = False,
) -> None:
    """Put a backup in place of what the database holds: all of it, or nothing is changed.

    Stop the service first. Without --force a database that holds accounts is left alone.
    """
    with readable_errors():
        settings = settings_of()
        with database_server(settings) as addresses:
            contents = asyncio.run(_restored(settings, addresses, file, _teller(), force=force))
            opens = asyncio.run(opens_what_is_sealed(addresses, Cipher(secret_of(settings))))
        typer.echo(f"Restored from {file}: {_size(contents)}")
    if not opens:
        typer.echo(
            "What is sealed in the logs cannot be read: it was sealed with another secret than"
            f" {_secret_of(settings)}. Put the old one there.",
            err=True,
        )


async def _restored(
    settings: Settings, addresses: Addresses, file: Path, told: Told, *, force: bool
) -> Contents:
    contents = await restore_all(addresses, file, told, force=force)
    await prepare(settings, addresses)
    return contents


def _teller() -> Told:
    """Tells the progress on standard error: on a terminal in one line, else a line a table."""
    last = ""

    def tell(progress: Progress) -> None:
        nonlocal last
        line = f"{progress.share:4.0%}  {progress.written / 1e6:,.1f} MB  {progress.table}"
        if sys.stderr.isatty():
            sys.stderr.write(
                f"\r\x1b[K{line}" + "\n" * (progress.share == 1 and not progress.table)
            )
        elif progress.table != last:
            sys.stderr.write(f"{line.rstrip()}\n")
        sys.stderr.flush()
        last = progress.table

    return tell


def _size(contents: Contents) -> str:
    return (
        f"{contents.tables} tables, {contents.size_bytes / 1e6:,.1f} MB, schema {contents.revision}"
    )


def _secret_of(settings: Settings) -> str:
    """Where the secret is kept; never the secret itself."""
    if settings.secret_key is not None:
        return "the value of COACH_SECRET_KEY"
    return f"the secret in {folder_of(settings) / 'service-secret'}"


def _jobs() -> tuple[Job, ...]:
    return all_jobs(Directory.read(prompts.load().support))


def _chosen(names: Sequence[str]) -> list[Job]:
    known = {job.name: job for job in _jobs()}
    for name in names:
        if name not in known:
            raise CannotStart(f"There is no job {name}. There are: {', '.join(known)}.")
    return [known[name] for name in names or known]


async def _standings(addresses: Addresses, asked: Sequence[Job]) -> list[Standing]:
    try:
        async with job_pool(addresses) as pool:
            return await standings(pool, asked)
    except (asyncpg.UndefinedTableError, asyncpg.InvalidAuthorizationSpecificationError) as error:
        raise CannotStart("The database is not up to date: run `coach migrate`.") from error
    except (OSError, asyncpg.PostgresError) as error:
        raise CannotStart(f"The database cannot be used: {error}") from error


async def _run_now(
    addresses: Addresses, chosen: Sequence[Job], periods: Periods
) -> list[tuple[str, Counts]]:
    async with job_pool(addresses) as pool:
        return [await run_job(pool, job, periods) for job in chosen]


def _until_told(work: Coroutine[Any, Any, None]) -> None:
    """Work until a signal asks for the end; what is being done is cut off cleanly."""

    async def working() -> None:
        task = asyncio.ensure_future(work)
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()

    asyncio.run(working())


def _line(standing: Standing) -> tuple[str, ...]:
    return (
        standing.job,
        standing.schedule,
        _moment(standing.started_at),
        _result(standing),
        _counted(standing.counts),
        _moment(standing.next_run),
    )


def _result(standing: Standing) -> str:
    if standing.outcome is None:
        return "-"
    return f"{standing.outcome} ({standing.error})" if standing.error else standing.outcome


def _counted(counts: Counts) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "-"


def _moment(moment: datetime | None) -> str:
    return "-" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _table(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )

"""The jobs on a real database: written down, one at a time, whatever breaks."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from coach import prompts
from coach.jobs import Job, _schedule, all_jobs, keep_schedule, run_job, standings
from coach.support import Country, Directory, Line, Resource
from database import Login
from database.retention import Periods, job_pool

EVERY_SECOND = "* * * * * *"
JOBS = all_jobs(Directory.read(prompts.load().support))


@pytest.fixture
async def pool(database_urls):
    async with job_pool(database_urls) as opened:
        yield opened


def job_of(work, schedule=EVERY_SECOND):
    async def counted(_pool, _periods, _now):
        return await work() or {}

    return Job(f"test_{uuid4().hex[:12]}", schedule, counted)


async def runs_of(pool, job):
    return await pool.fetch(
        "SELECT outcome::text, counts::text, error FROM job_run WHERE job = $1"
        " ORDER BY started_at, id",
        job.name,
    )


@pytest.mark.parametrize("job", JOBS, ids=[job.name for job in JOBS])
async def test_every_job_runs_and_tells_what_it_did(job, pool):
    outcome, counts = await run_job(pool, job, Periods())
    assert outcome == "done"
    assert counts
    assert all(count >= 0 for count in counts.values())
    [standing] = await standings(pool, [job])
    assert (standing.outcome, standing.counts, standing.error) == ("done", counts, None)


async def test_what_breaks_is_written_down_by_its_kind_only(pool):
    async def work():
        raise ValueError("something about a person")

    job = job_of(work)
    assert await run_job(pool, job, Periods()) == ("failed", {})
    assert [tuple(run) for run in await runs_of(pool, job)] == [("failed", "{}", "ValueError")]


async def test_what_is_stopped_is_written_down(pool):
    began = asyncio.Event()

    async def work():
        began.set()
        await asyncio.Event().wait()

    job = job_of(work)
    task = asyncio.create_task(run_job(pool, job, Periods()))
    await began.wait()
    task.cancel()
    await asyncio.wait([task])
    assert [tuple(run) for run in await runs_of(pool, job)] == [("failed", "{}", "stopped")]


async def test_a_run_that_its_process_did_not_survive_is_told_by_the_next(pool):
    async def work():
        return {"done": 1}

    job = job_of(work)
    await pool.execute("INSERT INTO job_run (id, job) VALUES ($1, $2)", uuid4(), job.name)
    await run_job(pool, job, Periods())
    told = [tuple(run) for run in await runs_of(pool, job)]
    assert told == [("failed", "{}", "cut off"), ("done", '{"done": 1}', None)]


async def test_of_several_processes_one_at_a_time_runs_a_job(database_urls, pool):
    running, most, count, enough = 0, 0, 0, asyncio.Event()

    async def work():
        nonlocal running, most, count
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.3)
        running -= 1
        count += 1
        if count >= 3:
            enough.set()

    job = job_of(work)
    keepers = [
        asyncio.create_task(keep_schedule(database_urls, [job], Periods())) for _ in range(3)
    ]
    await enough.wait()
    for keeper in keepers:
        keeper.cancel()
    await asyncio.wait(keepers)
    assert most == 1
    [standing] = await standings(pool, [job])
    assert standing.next_run is not None


async def test_the_schedule_is_kept_although_its_connections_break(
    database_urls, superuser, monkeypatch
):
    monkeypatch.setattr(_schedule, "AGAIN_SECONDS", 0.1)
    ran = asyncio.Queue()

    async def work():
        await ran.put(None)

    keeper = asyncio.create_task(keep_schedule(database_urls, [job_of(work)], Periods()))
    await ran.get()
    cut = await superuser.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", Login.JOBS
    )
    assert cut
    for _ in range(2):
        await ran.get()
    keeper.cancel()
    await asyncio.wait([keeper])


async def test_support_lines_that_somebody_has_to_check_are_named(pool, caplog):
    today = datetime.now(UTC).date()

    def line(label: str, verified_on: date) -> Line:
        return Line(kind="crisis", resource=Resource(label=label), verified_on=verified_on)

    lines = (
        line("old", today - timedelta(days=200)),
        line("soon", today - timedelta(days=170)),
        line("new", today),
    )
    directory = Directory({"XX": Country(code="XX", emergency="112", lines=lines)})
    [check] = [job for job in all_jobs(directory) if job.name == "check_support_lines"]
    assert await run_job(pool, check, Periods()) == ("done", {"not_shown": 1, "soon": 1})
    [told] = [record for record in caplog.records if "checked again" in record.message]
    assert (told.not_shown, told.soon) == (["XX: old"], ["XX: soon"])


async def test_the_schedule_outlives_what_nobody_foresaw(database_urls, monkeypatch, caplog):
    monkeypatch.setattr(_schedule, "AGAIN_SECONDS", 0.01)
    ran, broken = asyncio.Event(), iter([True])
    scheduler = _schedule._scheduler

    def breaks_once(*arguments):
        if next(broken, False):
            raise RuntimeError("nobody foresaw this")
        return scheduler(*arguments)

    async def work():
        ran.set()

    monkeypatch.setattr(_schedule, "_scheduler", breaks_once)
    keeper = asyncio.create_task(keep_schedule(database_urls, [job_of(work)], Periods()))
    await ran.wait()
    keeper.cancel()
    await asyncio.wait([keeper])
    assert "the schedule broke" in caplog.text

"""What an operator does with a running installation."""

import signal
import stat

import asyncpg
import pytest

from coach import prompts
from coach.jobs import all_jobs
from coach.support import Directory
from tests.service.conftest import new_folder
from tests.service.serving import PASSWORD, Process, register, run, serving, sign_in

JOBS = [job.name for job in all_jobs(Directory.read(prompts.load().support))]


@pytest.fixture
async def migrated(new_database, folder):
    """A database of its own that is up to date, and its secret in the folder."""
    addresses = await new_database()
    (folder / "service-secret").write_text(addresses.secret)
    process = await run(folder, "migrate", DATABASE_URL=addresses.server)
    assert process.process.returncode == 0, process.all_errors
    return addresses


async def test_jobs_are_run_and_shown(migrated, folder):
    url = migrated.server
    ran = await run(folder, "jobs", "run", "purge_tokens", "drop_log_months", DATABASE_URL=url)
    assert ran.process.returncode == 0, ran.all_errors
    assert ran.said[0] == "purge_tokens: done, 0 deleted"
    shown = await run(folder, "jobs", DATABASE_URL=url)
    assert [line.split()[0] for line in shown.said[1:]] == JOBS
    [line] = [line for line in shown.said if line.startswith("purge_tokens")]
    assert "30 3 * * *" in line
    assert "done" in line
    assert "0 deleted" in line


async def test_a_job_that_there_is_not(migrated, folder):
    ran = await run(folder, "jobs", "run", "walk_the_dog", DATABASE_URL=migrated.server)
    assert ran.process.returncode == 1
    assert "There is no job walk_the_dog. There are: purge_turn_frames" in ran.all_errors


async def test_jobs_of_a_database_that_was_never_migrated(new_database, folder):
    addresses = await new_database()
    (folder / "service-secret").write_text(addresses.secret)
    ran = await run(folder, "jobs", DATABASE_URL=addresses.server)
    assert ran.process.returncode == 1
    assert "coach migrate" in ran.all_errors


async def test_the_schedule_in_a_process_of_its_own(migrated, folder):
    process = await Process.start(folder, "jobs", "run", DATABASE_URL=migrated.server)
    await process.until(lambda: any("schedule is kept" in line for line in process.errors))
    connection = await asyncpg.connect(migrated.server)
    while await connection.fetchval("SELECT count(*) FROM pgqueuer_schedules") < len(JOBS):
        assert process.process.returncode is None, process.all_errors
    await connection.close()
    process.signal(signal.SIGTERM)
    assert await process.ended() == 0
    assert "Traceback" not in process.all_errors


async def test_the_service_keeps_the_schedule(service, rows):
    while await rows.fetchval("SELECT count(*) FROM pgqueuer_schedules") < len(JOBS):
        assert service.process.process.returncode is None, service.process.all_errors


async def test_a_service_starts_on_what_was_restored(folder):
    """An embedded database, backed up while it serves, and a new folder on another machine."""
    file = folder / "all.dump"
    async with serving(folder, demo=False) as service:
        ana = await register(service.url)
        await ana.say("I want to kill myself tonight", "chat")
        said = await ana.messages("chat")
        written = await run(folder, "backup", str(file))
        assert written.process.returncode == 0, written.all_errors
        refused = await run(folder, "restore", str(file), "--force")
        assert "Stop it first" in refused.all_errors
        await ana.client.aclose()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "service-secret elsewhere" in written.said[-1]
    assert "100%" in written.all_errors
    with new_folder() as new:
        (new / "service-secret").write_text((folder / "service-secret").read_text())
        restored = await run(new, "restore", str(file))
        assert restored.process.returncode == 0, restored.all_errors
        assert "another secret" not in restored.all_errors
        async with serving(new, demo=False) as service:
            again = await sign_in(service.url, ana.email, PASSWORD)
            assert again.id == ana.id
            assert await again.messages("chat") == said
            await again.say("And my week?", "chat")
            assert len(await again.messages("chat")) == len(said) + 2
            await again.client.aclose()
        refused = await run(new, "restore", str(file))
        assert "holds 1 account. With --force" in refused.all_errors
        (new / "service-secret").write_text("another secret that is long enough, too")
        forced = await run(new, "restore", str(file), "--force")
        assert forced.process.returncode == 0, forced.all_errors
        assert "another secret" in forced.all_errors

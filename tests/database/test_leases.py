"""Who answers for a turn: leases that are kept, and taken over once they ran out."""

import asyncio
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from database import retention

ENDED = "UPDATE turn SET state = 'failed', reason = 'x', finished_at = now() WHERE id = $1"


@pytest.fixture
def running(full_person, superuser):
    """Makes a turn that runs, with an owner of its own and so many seconds to go."""

    async def make(seconds, owner=None):
        turn, owner = (await full_person())["turn"], owner or uuid4().hex
        await superuser.execute(
            "UPDATE turn SET lease_owner = $2, lease_until = now() + make_interval(secs => $3)"
            " WHERE id = $1",
            *(turn, owner, seconds),
        )
        return turn, owner

    return make


async def test_a_lease_is_kept_by_its_owner_alone(database, running, superuser):
    (mine, me), (theirs, _) = await running(5), await running(5)
    assert await database.keep_turns(me, [mine, theirs, uuid4()], 600) == {mine}
    left = "SELECT lease_until > now() + interval '500 seconds' FROM turn WHERE id = $1"
    assert [await superuser.fetchval(left, turn) for turn in (mine, theirs)] == [True, False]


async def test_a_turn_that_ended_has_no_lease_to_keep(database, running, superuser):
    turn, me = await running(5)
    await superuser.execute(ENDED, turn)
    assert await database.keep_turns(me, [turn], 60) == set()


async def test_what_ran_out_is_taken_once_however_many_try(database, running):
    dead = {(await running(-1))[0] for _ in range(10)}
    alive, _ = await running(60)
    tries = (database.take_abandoned_turns(uuid4().hex, 60) for _ in range(5))
    taken = [turn for found in await asyncio.gather(*tries) for turn, _ in found]
    assert len(taken) == len(set(taken))
    assert dead <= set(taken)
    assert alive not in taken


async def test_who_takes_a_turn_is_its_owner(database, running):
    turn, before = await running(-1)
    assert turn in [taken for taken, _ in await database.take_abandoned_turns("me", 60)]
    assert await database.keep_turns(before, [turn], 60) == set()
    assert await database.keep_turns("me", [turn], 60) == {turn}


async def test_at_most_so_many_are_taken_at_once(database, running):
    for _ in range(3):
        await running(-1)
    assert len(await database.take_abandoned_turns("me", 60, most=2)) == 2


async def test_frames_go_after_their_hour(database_urls, full_person, superuser):
    old, new = await full_person(), await full_person()
    await superuser.execute(
        "UPDATE turn_frame SET created_at = now() - interval '61 minutes' WHERE turn_id = $1",
        old["turn"],
    )
    async with retention.job_pool(database_urls) as jobs:
        counts = await retention.purge_turn_frames(jobs, retention.Periods(), datetime.now(UTC))
    assert counts["deleted"] >= 1
    count = "SELECT count(*) FROM turn_frame WHERE turn_id = $1"
    assert [await superuser.fetchval(count, ids["turn"]) for ids in (old, new)] == [0, 1]

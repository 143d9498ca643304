import time
from datetime import UTC, datetime
from uuid import UUID

from database import time_of, uuid7


def test_ids_are_version_7_and_rise():
    ids = [uuid7() for _ in range(10_000)]
    assert {each.version for each in ids} == {7}
    assert ids == sorted(set(ids))


def test_time_of_an_id_is_when_it_was_made():
    before = time.time()
    made = time_of(uuid7())
    assert made.tzinfo is UTC
    assert before - 0.001 <= made.timestamp() <= time.time()


def test_time_of_a_known_id():
    # The example of RFC 9562, A.6: February 22, 2022 2:22:22.00 PM GMT-05:00.
    known = UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
    assert time_of(known) == datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)

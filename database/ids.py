"""Ids that know their time: version 7 UUIDs for the rows that are only ever appended."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from uuid_utils.compat import uuid7

__all__ = ["time_of", "uuid7"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BITS_BELOW_THE_TIME = 80


def time_of(key: UUID) -> datetime:
    """The instant, to the millisecond, at which a version 7 id was made.

    The logs are partitioned by this time, so that a look-up by id reads one partition only.
    """
    return _EPOCH + timedelta(milliseconds=key.int >> _BITS_BELOW_THE_TIME)

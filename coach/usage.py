"""How much of the coach a person may use: messages, tokens and cost a day, turns at once.

Nothing is counted beside the turns themselves, so that no counter can drift, every replica sees
the same figures, and what failed costs nothing.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from coach.errors import LimitReached
from coach.parts import STANDARD, Allowance
from database import Driver

BUSY_SECONDS = 5
MILLION = 1_000_000

# The day is that of UTC: with one's own time zone one could begin a new day at will.
_READ = """
SELECT now() AS now, began + interval '1 day' AS reset,
    coalesce((SELECT tier FROM subscription
        WHERE user_id = $1 AND (ends_at IS NULL OR ends_at > now())), $3) AS tier,
    count(*) FILTER (WHERE state = 'running' AND lease_until > now() AND session_id <> $2)
        AS running,
    count(*) FILTER (WHERE counts) AS messages,
    coalesce(sum(tokens_in) FILTER (WHERE counts), 0) AS tokens_in,
    coalesce(sum(tokens_out) FILTER (WHERE counts), 0) AS tokens_out
FROM (SELECT date_trunc('day', now(), 'UTC') AS began) AS day
LEFT JOIN LATERAL (
    SELECT state, lease_until, session_id, tokens_in, tokens_out,
        started_at >= began AND state <> 'failed' AS counts
    FROM turn WHERE user_id = $1 AND started_at >= began - interval '1 hour') AS turns ON true
GROUP BY began
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What a person used of something, and how much there is of it."""

    name: str
    used: float
    limit: float
    reset: datetime | None
    """When it is full again; None for what ends by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a person used today, as of `now`."""

    now: datetime
    reset: datetime
    tier: str
    running: int
    """Turns in other chats."""
    messages: int
    tokens_in: int
    tokens_out: int

    def limits(self, allowances: Mapping[str, Allowance]) -> Iterator[Limit]:
        """Each limit of the person's tier."""
        may = self._allowance(allowances)
        yield self._limit("turns_at_once", self.running, may.turns_at_once, None)
        yield self._limit("messages_a_day", self.messages, may.messages_a_day, self.reset)
        tokens = self.tokens_in + self.tokens_out
        yield self._limit("tokens_a_day", tokens, may.tokens_a_day, self.reset)
        if may.cost_a_day is not None:
            cost = self.tokens_in * may.input_price + self.tokens_out * may.output_price
            yield self._limit("cost_a_day", round(cost / MILLION, 6), may.cost_a_day, self.reset)

    def refusal(self, allowances: Mapping[str, Allowance]) -> LimitReached | None:
        """Say what is used up, when it comes back and how much there was of it."""
        for limit in self.limits(allowances):
            if limit.used >= limit.limit:
                return _refusal(limit, self.now)
        return None

    def known_tier(self, allowances: Mapping[str, Allowance]) -> str:
        """The person's tier; a tier that is no longer offered counts as the first."""
        return self.tier if self.tier in allowances else STANDARD

    def _allowance(self, allowances: Mapping[str, Allowance]) -> Allowance:
        return allowances[self.known_tier(allowances)]

    def _limit(self, name: str, used: float, limit: float, reset: datetime | None) -> Limit:
        return Limit(name=name, used=used, limit=limit, reset=reset)


async def read_usage(connection: Driver, user_id: UUID, session_id: UUID) -> Usage:
    """Count in the person's own transaction; `session_id` is the chat that is about to go on."""
    row = await connection.fetchrow(_READ, user_id, session_id, STANDARD)
    assert row is not None
    return Usage(**row)


def _refusal(limit: Limit, now: datetime) -> LimitReached:
    if limit.reset is None:
        seconds, words = BUSY_SECONDS, "Other answers of yours are still being written."
    else:
        seconds = max(1, math.ceil((limit.reset - now).total_seconds()))
        words = f"That is all for today. It goes on at {limit.reset:%H:%M} UTC."
    return LimitReached(
        words,
        headers={"Retry-After": str(seconds)},
        details={
            "limit_name": limit.name,
            "used": limit.used,
            "limit": limit.limit,
            "reset": limit.reset.isoformat() if limit.reset else None,
        },
    )

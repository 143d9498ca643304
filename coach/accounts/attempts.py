"""How often something may be tried: counted in the database, for all processes together."""

import hashlib
import hmac
import math
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from coach.errors import TooMany
from database import Accounts

MOST_KEYS = 10_000


@dataclass(slots=True)
class Attempts:
    """At most `limit` at once for each key, and then one in each part of the window.

    Who was refused is remembered here until an attempt is free: a flood from one place costs
    the database nothing.
    """

    accounts: Accounts
    secret: bytes
    """The key of the hashes under which attempts are counted."""
    what: str
    limit: int
    window: timedelta
    _refused: OrderedDict[bytes, datetime] = field(default_factory=OrderedDict)

    async def take(self, key: str, now: datetime) -> None:
        """Count an attempt before it is made, or refuse it and say when to come back."""
        hashed = self._hashed(key)
        free_at = self._refused.get(hashed)
        if free_at is None or free_at <= now:
            self._refused.pop(hashed, None)
            free_at = await self.accounts.take_attempt(
                hashed, step=self.window / self.limit, span=self.window, now=now
            )
        if free_at is not None:
            self._refused[hashed] = free_at
            if len(self._refused) > MOST_KEYS:
                self._refused.popitem(last=False)
            raise self._too_many(free_at, now)

    async def give_back(self, key: str) -> None:
        """Uncount the last attempt: it was a good one."""
        hashed = self._hashed(key)
        await self.accounts.give_back_attempt(hashed, step=self.window / self.limit)
        self._refused.pop(hashed, None)

    def _hashed(self, key: str) -> bytes:
        return hmac.digest(self.secret, f"{self.what} {key}".encode(), hashlib.sha256)[:16]

    def _too_many(self, free_at: datetime, now: datetime) -> TooMany:
        seconds = max(1, math.ceil((free_at - now).total_seconds()))
        minutes = math.ceil(seconds / 60)
        return TooMany(
            f"Too many attempts. Please try again in {minutes} min.",
            headers={"Retry-After": str(seconds)},
            details={"used": self.limit, "limit": self.limit, "reset": free_at.isoformat()},
        )

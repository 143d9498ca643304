"""How often something may be tried: counted in this process, in windows that slide."""

import math
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from coach.errors import TooMany

MOST_KEYS = 50_000


@dataclass(slots=True)
class Attempts:
    """At most `limit` in `window` for each key; the oldest keys are forgotten when many come."""

    limit: int
    window: timedelta
    _tried: OrderedDict[str, deque[datetime]] = field(default_factory=OrderedDict)

    def take(self, key: str, now: datetime) -> None:
        """Count an attempt before it is made, or refuse it and say when to come back."""
        tried = self._tried.setdefault(key, deque())
        self._tried.move_to_end(key)
        if len(self._tried) > MOST_KEYS:
            self._tried.popitem(last=False)
        while tried and tried[0] <= now - self.window:
            tried.popleft()
        if len(tried) >= self.limit:
            raise self._too_many(tried[0] + self.window, now)
        tried.append(now)

    def give_back(self, key: str) -> None:
        """Uncount the last attempt: it was a good one."""
        if tried := self._tried.get(key):
            tried.pop()

    def _too_many(self, reset: datetime, now: datetime) -> TooMany:
        seconds = max(1, math.ceil((reset - now).total_seconds()))
        minutes = math.ceil(seconds / 60)
        return TooMany(
            f"Too many attempts. Please try again in {minutes} min.",
            headers={"Retry-After": str(seconds)},
            details={"used": self.limit, "limit": self.limit, "reset": reset.isoformat()},
        )

"""A circuit breaker: who failed again and again is left alone for a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class Breaker:
    """Opens after so many failures in a row; once a while one caller may try whether it is over."""

    failures: int
    seconds: float
    clock: Callable[[], float] = time.monotonic
    _failed: int = 0
    _shut_until: float = 0.0

    def admits(self) -> bool:
        """Whether to ask now. While open, true for one caller in each span of `seconds`."""
        if self._failed < self.failures:
            return True
        now = self.clock()
        if now < self._shut_until:
            return False
        self._shut_until = now + self.seconds
        return True

    def failed(self) -> None:
        """Count a failure."""
        self._failed += 1
        self._shut_until = self.clock() + self.seconds

    def succeeded(self) -> None:
        """Forget all failures."""
        self._failed = 0

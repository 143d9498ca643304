"""When a breaker lets nobody through, and when it lets one try."""

from coach.breaker import Breaker


def test_it_opens_after_failures_in_a_row_and_lets_one_try():
    now = 0.0
    breaker = Breaker(failures=3, seconds=10, clock=lambda: now)
    breaker.failed()
    breaker.failed()
    assert breaker.admits()
    breaker.succeeded()
    breaker.failed()
    breaker.failed()
    assert breaker.admits()
    breaker.failed()
    assert not breaker.admits()
    now = 10.0
    assert [breaker.admits() for _ in range(3)] == [True, False, False]
    now = 20.0
    assert [breaker.admits() for _ in range(2)] == [True, False]
    breaker.succeeded()
    assert [breaker.admits() for _ in range(3)] == [True] * 3

"""Passwords: weak ones are refused with a reason; hashes are made beside the loop, not in it."""

import time

import anyio
import anyio.lowlevel
import pytest

from coach.accounts.passwords import Passwords, weakness
from coach.errors import Unavailable

EMAIL = "jane.miller@example.org"


@pytest.mark.parametrize(
    "password",
    [
        "short",
        "nine char",
        "password12",
        "Password123!",
        "!!qwertyuiop",
        "qwertyuiop",
        "1234567890",
        "9876543210",
        "abcdefghijkl",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "jane.miller1",
        "jane.miller@example.org",
    ],
)
def test_password_that_is_guessed_first_is_refused(password):
    assert weakness(password, EMAIL)


@pytest.mark.parametrize(
    "password", ["correct horse battery", "tr0ub4dor&3x", "kX9#mQ2$vL", "ein Löffel Honig"]
)
def test_other_passwords_are_taken(password):
    assert weakness(password, EMAIL) is None


@pytest.fixture(scope="module")
def passwords():
    return Passwords()


async def test_only_the_right_password_fits(passwords):
    hashed = await passwords.hash("correct horse battery")
    assert hashed.startswith("$argon2id$")
    assert await passwords.verify("correct horse battery", hashed) == (True, None)
    assert await passwords.verify("correct horse batterz", hashed) == (False, None)


async def test_nobody_fits_no_password(passwords):
    assert await passwords.verify("correct horse battery", None) == (False, None)
    assert await passwords.verify("correct horse battery", "not a hash") == (False, None)


async def test_composed_and_decomposed_characters_are_one_password(passwords):
    hashed = await passwords.hash("caf\u00e9 au lait")
    assert (await passwords.verify("cafe\u0301 au lait", hashed))[0]


async def best_of(times: int, verify) -> float:
    async def once() -> float:
        start = time.perf_counter()
        await verify()
        return time.perf_counter() - start

    return min([await once() for _ in range(times)])


async def test_unknown_person_takes_as_long_as_a_wrong_password(passwords):
    hashed = await passwords.hash("correct horse battery")
    wrong = await best_of(7, lambda: passwords.verify("another password", hashed))
    nobody = await best_of(7, lambda: passwords.verify("another password", None))
    assert 0.5 < wrong / nobody < 2


async def test_loop_goes_on_while_hashing(passwords):
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await anyio.lowlevel.checkpoint()

    async with anyio.create_task_group() as group:
        group.start_soon(tick)
        await passwords.hash("correct horse battery")
        group.cancel_scope.cancel()
    assert ticks > 10


async def test_a_flood_is_told_to_come_back():
    passwords = Passwords(threads=1, waiting=2)
    refused = 0

    async def attempt() -> None:
        nonlocal refused
        try:
            await passwords.verify("another password", None)
        except Unavailable:
            refused += 1

    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(attempt)
    assert refused == 7

"""Passwords: which are too weak to take, and Argon2id kept off the event loop."""

import os
import re
import secrets
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager

import anyio
from pwdlib import PasswordHash
from pwdlib.exceptions import PwdlibError
from pwdlib.hashers.argon2 import Argon2Hasher

from coach.errors import Invalid, Unavailable

SHORTEST = 10
LONGEST = 256
FEWEST_DIFFERENT = 5
NAME_WORTH_GUESSING = 4

# OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
_ARGON2ID = Argon2Hasher(time_cost=2, memory_cost=19_456, parallelism=1)

_COMMON_STEMS = frozenset(
    {
        "password",
        "passwort",
        "passw0rd",
        "motdepasse",
        "contrasena",
        "contraseña",
        "senha",
        "letmein",
        "welcome",
        "iloveyou",
        "qwerty",
        "qwertz",
        "azerty",
        "qwertyuiop",
        "qwertzuiop",
        "azertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "yxcvbnm",
        "1q2w3e4r",
        "1q2w3e4r5t",
        "1qaz2wsx",
        "q1w2e3r4",
        "q1w2e3r4t5",
        "admin",
        "administrator",
        "changeme",
        "default",
        "secret",
        "superman",
        "batman",
        "princess",
        "sunshine",
        "football",
        "baseball",
        "dragon",
        "monkey",
        "master",
        "shadow",
        "michael",
        "trustno1",
        "starwars",
        "whatever",
        "freedom",
        "hello",
        "liverpool",
        "chocolate",
        "abcdef",
        "abcdefg",
        "abcdefgh",
        "coach",
        "fitness",
        "workout",
    }
)
_SEQUENCES = (
    "0123456789012345678901234567890",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
)
_DECORATION = re.compile(r"^[\W\d_]+|[\W\d_]+$")


class WeakPassword(Invalid):
    """This password is too easy to guess."""

    code = "weak_password"


def demand_strength(password: str, email: str) -> None:
    if words := weakness(password, email):
        fields = [{"path": "password", "message": words}]
        raise WeakPassword(words, details={"fields": fields})


def weakness(password: str, email: str) -> str | None:
    """Say what to change about a password that is guessed first, or None."""
    plain = _plain(password)
    if len(plain) < SHORTEST:
        return f"Please use at least {SHORTEST} characters."
    word = _DECORATION.sub("", plain) or plain
    if len(set(plain)) < FEWEST_DIFFERENT or _repeats(plain):
        return "Please use more different characters."
    if any(plain in sequence or plain[::-1] in sequence for sequence in _SEQUENCES):
        return "Please do not use a row of keys, letters or digits."
    if word in _COMMON_STEMS or plain in _COMMON_STEMS:
        return "This is among the passwords that are tried first. Please choose another."
    if _is_mostly(word, email.casefold()):
        return "Please choose a password that is not your e-mail address."
    return None


def _plain(password: str) -> str:
    return unicodedata.normalize("NFKC", password).casefold()


def _repeats(plain: str) -> bool:
    """Tell whether it is one short piece said again and again."""
    return (plain + plain).find(plain, 1) <= len(plain) // 2


def _is_mostly(word: str, email: str) -> bool:
    name = email.partition("@")[0]
    if word in {email, name}:
        return True
    return len(name) >= NAME_WORTH_GUESSING and name in word and len(word) < len(name) + 5


class Passwords:
    """Makes and checks hashes on a few threads, with a bounded queue in front of them."""

    def __init__(self, *, threads: int | None = None, waiting: int = 100) -> None:
        """Without `threads`, all cores but one: a flood of sign-ins leaves one to the streams."""
        threads = threads or max(1, (os.cpu_count() or 1) - 1)
        self._hash = PasswordHash((_ARGON2ID,))
        self._limiter = anyio.CapacityLimiter(threads)
        self._most = threads + waiting
        self._now = 0
        self._nobody = self._hash.hash(secrets.token_hex())

    async def hash(self, password: str) -> str:
        with self._turn():
            return await anyio.to_thread.run_sync(
                self._hash.hash, _normal(password), limiter=self._limiter
            )

    async def verify(self, password: str, hashed: str | None) -> tuple[bool, str | None]:
        """Whether the password fits, and a fresh hash where the stored one has old parameters.

        Without a stored hash it takes the same time, against a hash that fits nothing.
        """
        with self._turn():
            return await anyio.to_thread.run_sync(
                self._verify, _normal(password), hashed or self._nobody, limiter=self._limiter
            )

    def _verify(self, password: str, hashed: str) -> tuple[bool, str | None]:
        try:
            return self._hash.verify_and_update(password, hashed)
        except PwdlibError:
            return False, None

    @contextmanager
    def _turn(self) -> Generator[None, None, None]:
        if self._now >= self._most:
            raise Unavailable(headers={"Retry-After": "5"})
        self._now += 1
        try:
            yield
        finally:
            self._now -= 1


def _normal(password: str) -> str:
    """Return the same characters however the keyboard composed them."""
    return unicodedata.normalize("NFKC", password)

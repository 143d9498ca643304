"""Sealing of what people wrote, for the columns that hold it outside the chat itself."""

import base64
import hmac
import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION = "v1"
_NONCE_BYTES = 12


class CannotOpen(Exception):
    """The text was sealed with another key, belongs to another row, or was altered."""


class Cipher:
    """Seals with the first secret, opens with any: put a new secret first to change keys."""

    def __init__(self, secret: str, *older: str) -> None:
        keys = [_derive(each, b"coach text") for each in (secret, *older)]
        self._keys = {_name(key): AESGCM(key) for key in reversed(keys)}
        self._current = _name(keys[0])
        self._hash_key = _derive(secret, b"coach input hash")

    def seal(self, text: str, *, row: UUID) -> str:
        """The text as only this key and this row can read it."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._keys[self._current].encrypt(nonce, text.encode(), row.bytes)
        return f"{_VERSION}.{self._current}.{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def open(self, sealed: str, *, row: UUID) -> str:
        """The text that was sealed for this row."""
        version, _, rest = sealed.partition(".")
        name, _, body = rest.partition(".")
        if version != _VERSION or name not in self._keys:
            raise CannotOpen
        try:
            raw = base64.urlsafe_b64decode(body)
            text = self._keys[name].decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], row.bytes)
        except (ValueError, InvalidTag) as error:
            raise CannotOpen from error
        return text.decode()

    def input_hash(self, value: str) -> str:
        """Hash to 64 hex digits: equal for equal inputs, and saying nothing without the key."""
        return hmac.digest(self._hash_key, value.encode(), "sha256").hex()


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())


def _name(key: bytes) -> str:
    """A short public name of a key, so that an old text says which key opens it."""
    return hmac.digest(key, b"name", "sha256")[:4].hex()

"""Signed access tokens and mail links, and the secrets that refresh tokens are."""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import jwt

from coach.errors import Invalid, NotSignedIn
from database.tables import Role

_ALGORITHM = "HS256"
_ISSUER = _AUDIENCE = "coach"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The person of this request; `session_id` names the family of its refresh tokens."""

    user_id: UUID
    session_id: UUID
    role: Role


class AccessTokens:
    """Short-lived proof of who asks, checked without the database."""

    def __init__(self, secret: str, *, lifetime: timedelta) -> None:
        self._key = derived_key(secret, "access token")
        self.lifetime = lifetime

    def make(self, who: SignedIn, now: datetime) -> str:
        claims = {"sub": str(who.user_id), "sid": str(who.session_id), "role": who.role.value}
        return _signed(claims, self._key, typ="access", now=now, expires_at=now + self.lifetime)

    def read(self, token: str, now: datetime) -> SignedIn:
        try:
            claims = _checked(token, self._key, typ="access", now=now)
            return SignedIn(UUID(claims["sub"]), UUID(claims["sid"]), Role(claims["role"]))
        except (jwt.InvalidTokenError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise NotSignedIn(headers={"WWW-Authenticate": "Bearer"}) from error


class LinkPurpose(StrEnum):
    VERIFY = "verify"
    RESET = "reset"


class MailLinks:
    """Tokens for links in mails, each good for one purpose and one state of the account.

    The state is what the link changes (the address to verify, the password hash to replace):
    once it has changed, the link is spent, and no table of links is needed.
    """

    def __init__(self, secret: str) -> None:
        self._key = derived_key(secret, "mail link")

    def make(
        self, user_id: UUID, purpose: LinkPurpose, *, state: str, now: datetime, lifetime: timedelta
    ) -> str:
        claims = {"sub": str(user_id), "state": self._fingerprint(state)}
        return _signed(claims, self._key, typ=purpose.value, now=now, expires_at=now + lifetime)

    def owner(self, token: str, purpose: LinkPurpose, now: datetime) -> UUID:
        """Whose link this is; `fits` must be asked before anything is changed."""
        try:
            return UUID(_checked(token, self._key, typ=purpose.value, now=now)["sub"])
        except (jwt.InvalidTokenError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise Invalid("This link is no longer valid. Please ask for a new one.") from error

    def fits(self, token: str, state: str) -> bool:
        claims = jwt.decode(token, options={"verify_signature": False})
        return hmac.compare_digest(str(claims.get("state")), self._fingerprint(state))

    def _fingerprint(self, state: str) -> str:
        return hmac.new(self._key, state.encode(), hashlib.sha256).hexdigest()[:32]


class RefreshTokens:
    """A chain of secrets: 32 random bytes first, then each made of the one before.

    Whoever hands in the same token twice at the same moment is given the same next one. Nobody
    can work it out without the service's secret, and only hashes are stored.
    """

    def __init__(self, secret: str) -> None:
        self._key = derived_key(secret, "refresh token")

    @staticmethod
    def first() -> str:
        return secrets.token_urlsafe(32)

    def after(self, token: str) -> str:
        made = hmac.new(self._key, token.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(made).decode().rstrip("=")


def refresh_token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def derived_key(secret: str, purpose: str) -> bytes:
    """Return a key of its own for each purpose, so that no token can pass for another kind."""
    return hmac.new(secret.encode(), purpose.encode(), hashlib.sha256).digest()


def _signed(
    claims: dict[str, Any], key: bytes, *, typ: str, now: datetime, expires_at: datetime
) -> str:
    times = {"iat": int(now.timestamp()), "exp": int(expires_at.timestamp())}
    ours = {"typ": typ, "iss": _ISSUER, "aud": _AUDIENCE}
    return jwt.encode({**claims, **times, **ours}, key, algorithm=_ALGORITHM)


def _checked(token: str, key: bytes, *, typ: str, now: datetime) -> dict[str, Any]:
    """Return the claims of what we signed for this purpose, unless it expired before `now`."""
    claims = jwt.decode(
        token,
        key,
        algorithms=[_ALGORITHM],
        issuer=_ISSUER,
        audience=_AUDIENCE,
        options={
            "require": ["sub", "iat", "exp", "typ", "iss", "aud"],
            "verify_exp": False,
            "verify_iat": False,
        },
    )
    if claims["typ"] != typ:
        raise jwt.InvalidTokenError("made for another purpose")
    if datetime.fromtimestamp(int(claims["exp"]), UTC) <= now:
        raise jwt.ExpiredSignatureError("expired")
    return claims

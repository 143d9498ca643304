"""Access tokens and mail links: only ours, only for their purpose, only in their time."""

import base64
import json
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import jwt
import pytest

from coach.accounts.tokens import AccessTokens, LinkPurpose, MailLinks, SignedIn, derived_key
from coach.errors import Invalid, NotSignedIn
from database.tables import Role

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECRET = "a secret of the tests, thirty-two characters and more"
TOKENS = AccessTokens(SECRET, lifetime=timedelta(minutes=15))
WHO = SignedIn(uuid4(), uuid4(), Role.REVIEWER)
CLAIMS = {
    "sub": str(WHO.user_id),
    "sid": str(WHO.session_id),
    "role": "admin",
    "typ": "access",
    "iss": "coach",
    "aud": "coach",
    "iat": int(NOW.timestamp()),
    "exp": int(NOW.timestamp()) + 60,
}
KEY = derived_key(SECRET, "access token")


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def without_signature(algorithm: str) -> str:
    return f"{part({'alg': algorithm, 'typ': 'JWT'})}.{part(CLAIMS)}."


def test_token_tells_who_made_the_request():
    assert TOKENS.read(TOKENS.make(WHO, NOW), NOW) == WHO


def test_claims_are_the_promised_ones():
    claims = jwt.decode(TOKENS.make(WHO, NOW), options={"verify_signature": False})
    assert set(claims) == {"sub", "sid", "role", "typ", "iss", "aud", "iat", "exp"}
    assert claims["exp"] - claims["iat"] == 15 * 60


@pytest.mark.parametrize(("minutes", "lives"), [(0, True), (14, True), (15, False), (60, False)])
def test_token_lives_fifteen_minutes(minutes, lives):
    token = TOKENS.make(WHO, NOW)
    later = NOW + timedelta(minutes=minutes)
    if lives:
        assert TOKENS.read(token, later) == WHO
    else:
        with pytest.raises(NotSignedIn):
            TOKENS.read(token, later)


@pytest.mark.parametrize(
    "token",
    [
        pytest.param("", id="empty"),
        pytest.param("nonsense", id="no token"),
        pytest.param(without_signature("none"), id="none algorithm"),
        pytest.param(without_signature("HS256"), id="no signature"),
        pytest.param(jwt.encode(CLAIMS, "x" * 64, algorithm="HS256"), id="other key"),
        pytest.param(jwt.encode(CLAIMS, SECRET, algorithm="HS256"), id="underived key"),
        pytest.param(jwt.encode(CLAIMS, KEY * 2, algorithm="HS512"), id="other algorithm"),
        pytest.param(jwt.encode({**CLAIMS, "typ": "reset"}, KEY, "HS256"), id="other purpose"),
        pytest.param(jwt.encode({**CLAIMS, "iss": "other"}, KEY, "HS256"), id="other issuer"),
        pytest.param(jwt.encode({**CLAIMS, "aud": "other"}, KEY, "HS256"), id="other audience"),
        pytest.param(jwt.encode({**CLAIMS, "sub": "1"}, KEY, "HS256"), id="not an id"),
        pytest.param(jwt.encode({**CLAIMS, "role": "root"}, KEY, "HS256"), id="unknown role"),
        pytest.param(
            jwt.encode({k: v for k, v in CLAIMS.items() if k != "exp"}, KEY, "HS256"),
            id="never expires",
        ),
        pytest.param(
            jwt.encode({k: v for k, v in CLAIMS.items() if k != "sid"}, KEY, "HS256"),
            id="no session",
        ),
    ],
)
def test_forged_token_is_refused(token):
    with pytest.raises(NotSignedIn):
        TOKENS.read(token, NOW)


def test_changed_role_breaks_the_signature():
    head, body, signature = TOKENS.make(WHO, NOW).split(".")
    claims = json.loads(base64.urlsafe_b64decode(body + "=="))
    with pytest.raises(NotSignedIn):
        TOKENS.read(f"{head}.{part({**claims, 'role': 'admin'})}.{signature}", NOW)


LINKS = MailLinks(SECRET)
HOUR = timedelta(hours=1)


def reset_link(user_id: UUID) -> str:
    return LINKS.make(user_id, LinkPurpose.RESET, state="old hash", now=NOW, lifetime=HOUR)


def test_link_names_its_owner_and_fits_until_used():
    token = reset_link(WHO.user_id)
    assert LINKS.owner(token, LinkPurpose.RESET, NOW) == WHO.user_id
    assert LINKS.fits(token, "old hash")
    assert not LINKS.fits(token, "new hash")


@pytest.mark.parametrize(
    ("purpose", "later"), [(LinkPurpose.VERIFY, timedelta(0)), (LinkPurpose.RESET, HOUR)]
)
def test_link_for_another_purpose_or_too_old_is_refused(purpose, later):
    with pytest.raises(Invalid):
        LINKS.owner(reset_link(WHO.user_id), purpose, NOW + later)


def test_a_link_does_not_sign_in():
    with pytest.raises(NotSignedIn):
        TOKENS.read(reset_link(WHO.user_id), NOW)

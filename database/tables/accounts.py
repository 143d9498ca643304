"""Who may sign in, and the tokens that keep them signed in."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import Index, LargeBinary, func
from sqlmodel import Field, SQLModel

from database.tables._columns import Owned, changed_at, flag, instant, made_at, native, owner


class Role(StrEnum):
    USER = "user"
    REVIEWER = "reviewer"
    ADMIN = "admin"


class User(SQLModel, table=True):
    """An account. Deleting the row deletes everything that belongs to it."""

    __tablename__ = "user"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    email: str = Field(max_length=255, unique=True, index=True)
    hashed_password: str = Field(max_length=255)
    is_active: bool = flag(default=True)
    is_verified: bool = flag(default=False)
    # Left to the database's default: the service itself may not write it (see the grants).
    role: Role = Field(
        default=None,
        sa_type=native(Role, "user_role"),
        nullable=False,
        sa_column_kwargs={"server_default": Role.USER.value},
    )
    preferred_language: str = Field(
        default="en", max_length=10, sa_column_kwargs={"server_default": "en"}
    )
    created_at: datetime = made_at()
    updated_at: datetime = changed_at()


Index("uq_user_email_lower", func.lower(User.__table__.c.email), unique=True)  # type: ignore[attr-defined]  # set by SQLModel


class RefreshToken(Owned, table=True):
    """One token of a family: each is used once, and each use makes the next."""

    __tablename__ = "refresh_token"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    token_hash: str = Field(max_length=255, index=True)
    family_id: UUID = Field(default_factory=uuid4, index=True)
    expires_at: datetime = instant(nullable=False)
    revoked_at: datetime | None = instant()
    replaced_by: UUID | None = Field(default=None)
    created_at: datetime = made_at()
    user_agent: str | None = Field(default=None, max_length=500)
    ip_address: str | None = Field(default=None, max_length=45)


class Subscription(Owned, table=True):
    """A tier other than the standard one; the owner's to write, as roles are."""

    __tablename__ = "subscription"

    user_id: UUID = owner(primary_key=True)
    tier: str = Field(max_length=20)
    ends_at: datetime | None = instant()
    created_at: datetime = made_at()
    updated_at: datetime = changed_at()


class Attempt(SQLModel, table=True):
    """How much of a limit is used up. The key is a keyed hash: no address is stored.

    Unlogged: after a crash of the server everybody may try again, and a flood costs no log.
    """

    __tablename__ = "attempt"
    __table_args__ = {"prefixes": ["UNLOGGED"]}

    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    until: datetime = instant(nullable=False)

"""What the tables share: the names of constraints, the owner, native enums, times and numbers."""

from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Enum, ForeignKeyConstraint, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def owner(**column: Any) -> Any:
    """Whose row it is; filled by `UserData.add`, and gone when the account goes."""
    return Field(default=None, foreign_key="user.id", ondelete="CASCADE", nullable=False, **column)


class Owned(SQLModel):
    """A row of one person: row security lets nobody else see it."""

    user_id: UUID = owner(index=True)


def native(values: type[StrEnum], name: str) -> Any:
    """The PostgreSQL enum type of these values; the values are stored, not the Python names."""
    return Enum(values, name=name, values_callable=lambda members: [str(each) for each in members])


def instant(**column: Any) -> Any:
    """An aware moment that may be missing."""
    return Field(default=None, sa_type=TIMESTAMP(timezone=True), **column)


def made_at(**column: Any) -> Any:
    """The moment at which the row was made; the database's clock fills it."""
    return instant(nullable=False, sa_column_kwargs={"server_default": func.now()}, **column)


def changed_at() -> Any:
    """The moment at which the row last changed."""
    return instant(
        nullable=False,
        sa_column_kwargs={"server_default": func.now(), "onupdate": func.now()},
    )


def choice(values: type[StrEnum], name: str, default: StrEnum) -> Any:
    """A required enum column with the same default in Python and in the database."""
    return Field(
        default=default,
        sa_type=native(values, name),
        nullable=False,
        sa_column_kwargs={"server_default": default.value},
    )


def flag(*, default: bool) -> Any:
    """A required boolean with the same default in Python and in the database."""
    return Field(default=default, sa_column_kwargs={"server_default": text(str(default).lower())})


def count() -> Any:
    """A required integer that starts at zero."""
    return Field(default=0, sa_column_kwargs={"server_default": "0"})


def document() -> Any:
    """A JSONB column that may be missing (missing is NULL, never the JSON word null)."""
    return Field(default=None, sa_type=JSONB(none_as_null=True))


def within(column: str, low: Decimal | float, high: Decimal | float) -> CheckConstraint:
    """Refuse values outside the closed interval."""
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def not_negative(*columns: str) -> CheckConstraint:
    """Refuse values below zero in any of these columns."""
    return CheckConstraint(
        " AND ".join(f"{column} >= 0" for column in columns), name="not_negative"
    )


def is_array(column: str) -> CheckConstraint:
    """Refuse JSON that is no list."""
    return CheckConstraint(f"json_typeof({column}) = 'array'", name=column)


def owned_reference(column: str, target: str, **options: Any) -> ForeignKeyConstraint:
    """Point at another row of the same person: a plain foreign key looks past row security."""
    return ForeignKeyConstraint(
        [column, "user_id"],
        [f"{target}.id", f"{target}.user_id"],
        **({"ondelete": "CASCADE"} | options),
    )


def newest_first(name: str, *columns: str, where: str | None = None) -> Index:
    """An index that answers "the last N of ..." and pages by (created_at, id)."""
    order = [text("created_at DESC"), text("id DESC")]
    return Index(name, *columns, *order, postgresql_where=text(where) if where else None)

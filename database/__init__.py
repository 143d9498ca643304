"""What is stored, and the only door to the rows: `Database.as_user`."""

from sqlmodel import col

from database._database import Database
from database.accounts import Account, Accounts, EmailTaken, NewAccount, Rotated, Rotation, SignIn
from database.cipher import CannotOpen, Cipher
from database.door import DatabaseUnavailable, NotTheirs, TransactionLost, UserData
from database.engines import Driver, asyncpg_engine, open_connection
from database.ids import time_of, uuid7
from database.log_writer import (
    FrameRow,
    LogUnavailable,
    LogWriter,
    RiskRow,
    ToolCallRow,
    ViolationRow,
)
from database.migration import alembic_config, downgrade, migrate
from database.roles import (
    Addresses,
    Login,
    RolesMissing,
    RoleTooStrong,
    refuse_strong_role,
    roles_sql,
)
from database.signals import Signals

__all__ = [
    "Account",
    "Accounts",
    "Addresses",
    "CannotOpen",
    "Cipher",
    "Database",
    "DatabaseUnavailable",
    "Driver",
    "EmailTaken",
    "FrameRow",
    "LogUnavailable",
    "LogWriter",
    "Login",
    "NewAccount",
    "NotTheirs",
    "RiskRow",
    "RoleTooStrong",
    "RolesMissing",
    "Rotated",
    "Rotation",
    "SignIn",
    "Signals",
    "ToolCallRow",
    "TransactionLost",
    "UserData",
    "ViolationRow",
    "alembic_config",
    "asyncpg_engine",
    "col",
    "downgrade",
    "migrate",
    "open_connection",
    "refuse_strong_role",
    "roles_sql",
    "time_of",
    "uuid7",
]

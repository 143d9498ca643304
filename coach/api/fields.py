"""Types of what clients send: text, days and places that the database can take as they are."""

import re
from datetime import date
from typing import Annotated, Any
from zoneinfo import available_timezones

from fastapi import Path
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
)

from coach.accounts.passwords import LONGEST, SHORTEST
from coach.errors import Invalid

IN = ConfigDict(extra="forbid", allow_inf_nan=False)
"""What comes in: nothing that we do not know, no number that is none."""

OUT = ConfigDict(from_attributes=True)
"""What goes out: made from values or rows; no defaults, so that nothing can be forgotten."""

PRINTABLE = r"^[^\x00-\x1f]*$"
"""One line, without what PostgreSQL cannot store."""

LINES = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$"
# Names such as localtime mean something else on every machine; the database refuses some.
_TIME_ZONES = {name for name in available_timezones() if "/" in name} | {"UTC", "GMT"}
_IS_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FIRST_DAY = date(1900, 1, 1)


def _known_time_zone(name: str) -> str:
    if name not in _TIME_ZONES:
        raise ValueError("Please use a name of the IANA time zone database, as Europe/Berlin.")
    return name


def _written_out(value: object) -> object:
    """Refuse seconds since 1970, which would pass for a day too."""
    if not isinstance(value, str | date) or (isinstance(value, str) and not _IS_DAY.match(value)):
        raise ValueError("Please write it as YYYY-MM-DD, with the time and its zone if it has one.")
    return value


def _whole(secret: SecretStr) -> SecretStr:
    """Refuse half characters, which JSON can hold and nothing else; other texts do so anyway."""
    secret.get_secret_value().encode()
    return secret


def _storable_day(day: date) -> date:
    if day < _FIRST_DAY:
        raise ValueError("Please use a day since 1900.")
    return day


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=PRINTABLE),
]
Notes = Annotated[str, StringConstraints(max_length=4000, pattern=LINES)]
TimeZone = Annotated[str, StringConstraints(max_length=50), AfterValidator(_known_time_zone)]
Country = Annotated[
    str, Field(pattern=r"^[A-Z]{2}$", description="ISO 3166 code of two letters, as DE.")
]
Language = Annotated[
    str, Field(pattern=r"^[a-z]{2}(-[A-Z]{2})?$", description="As en, de or pt-BR.")
]
Typed = Annotated[str, StringConstraints(max_length=254, strip_whitespace=True, pattern=PRINTABLE)]
_Secret = Annotated[SecretStr, AfterValidator(_whole)]
NewPassword = Annotated[_Secret, Field(min_length=SHORTEST, max_length=LONGEST)]
Password = Annotated[_Secret, Field(min_length=1, max_length=LONGEST)]
Day = Annotated[date, BeforeValidator(_written_out), AfterValidator(_storable_day)]
Moment = Annotated[AwareDatetime, BeforeValidator(_written_out)]
DayInPath = Annotated[Day, Path(description="The day in your time zone, as YYYY-MM-DD.")]


def wrong(path: str, message: str) -> Invalid:
    """Return the error for one field, in the shape in which schemas report theirs."""
    details: dict[str, Any] = {"fields": [{"path": path, "message": message}]}
    return Invalid(message, details=details)

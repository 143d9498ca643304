"""Who people can call or write to, by country; old entries are not shown."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

Kind = Literal["crisis", "eating_disorder", "poison"]

STALE_AFTER = timedelta(days=180)
EMERGENCY_ANYWHERE = "112"
DIRECTORY_URL = "https://findahelpline.com"
_KINDS = frozenset({"crisis", "eating_disorder", "poison"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One line or page to turn to; `tel` is written as people dial it in their country."""

    label: str
    tel: str | None = None
    url: str | None = None
    hours: str | None = None

    def as_item(self) -> dict[str, str]:
        """As it goes to clients: what is not known is left out."""
        items = {"label": self.label, "tel": self.tel, "url": self.url, "hours": self.hours}
        return {key: value for key, value in items.items() if value is not None}

    def in_words(self) -> str:
        return self.label if self.tel is None else f"{self.label} ({self.tel})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A resource with what it is for and the day on which somebody checked it."""

    kind: Kind
    resource: Resource
    verified_on: date

    def is_stale(self, today: date) -> bool:
        return today - self.verified_on > STALE_AFTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """One country's page of the directory; `emergency` may hold two numbers."""

    code: str
    emergency: str
    lines: tuple[Line, ...]


class Directory:
    """Every country's page; unknown countries have none."""

    def __init__(self, countries: Mapping[str, Country]) -> None:
        self._countries = countries
        self._numbers = _numbers(countries.values())

    @classmethod
    def read(cls, support: Mapping[str, Mapping[str, Any]]) -> "Directory":
        """Build from prompts/support; a ValueError names the page that is wrong."""
        return cls({code: _country(code, page) for code, page in support.items()})

    def emergency(self, code: str | None) -> str | None:
        country = self._countries.get(_code(code))
        return None if country is None else country.emergency

    def lines(self, code: str | None, kind: Kind, *, today: date) -> tuple[Resource, ...]:
        """Return the lines of one kind that were checked lately enough."""
        country = self._countries.get(_code(code))
        if country is None:
            return ()
        return tuple(
            line.resource
            for line in country.lines
            if line.kind == kind and not line.is_stale(today)
        )

    def stale(self, *, today: date) -> tuple[str, ...]:
        """Which entries somebody should check again, as `US: label`."""
        return tuple(
            f"{country.code}: {line.resource.label}"
            for country in self._countries.values()
            for line in country.lines
            if line.is_stale(today)
        )

    def numbers(self) -> frozenset[str]:
        """Every telephone number in the directory, digits only: the ones that may be named."""
        return self._numbers

    def numbers_in(self, code: str | None) -> frozenset[str]:
        """The numbers of one country's page, and the one that most emergency services know."""
        country = self._countries.get(_code(code))
        return _numbers([] if country is None else [country]) | {EMERGENCY_ANYWHERE}


def _numbers(countries: Collection[Country]) -> frozenset[str]:
    written = [line.resource.tel or "" for country in countries for line in country.lines]
    emergencies = [part for country in countries for part in country.emergency.split("/")]
    digits = ("".join(filter(str.isdigit, text)) for text in [*written, *emergencies])
    return frozenset(number for number in digits if number)


def _code(code: str | None) -> str:
    upper = (code or "").upper()
    return "GB" if upper == "UK" else upper


def _country(code: str, page: Mapping[str, Any]) -> Country:
    try:
        return Country(
            code=code,
            emergency=page["emergency"],
            lines=tuple(_line(entry) for entry in page.get("line", [])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"support/{code}.toml: {error}") from error


def _line(entry: Mapping[str, Any]) -> Line:
    kind, verified_on = entry["kind"], entry["verified_on"]
    if kind not in _KINDS:
        raise ValueError(f"unknown kind {kind}")
    if not isinstance(verified_on, date):
        raise TypeError("verified_on must be a date")
    known = {key: entry[key] for key in entry.keys() - {"kind", "verified_on"}}
    return Line(kind=kind, resource=Resource(**known), verified_on=verified_on)

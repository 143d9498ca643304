"""Who is signed in: registration, sign-in, families of refresh tokens; the only source of ids."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from ipaddress import IPv4Address, IPv6Network, ip_address
from uuid import UUID, uuid4

from coach.accounts.attempts import Attempts
from coach.accounts.mail import Mail
from coach.accounts.passwords import Passwords, demand_strength
from coach.accounts.recovery import Recovery
from coach.accounts.tokens import (
    AccessTokens,
    RefreshTokens,
    SignedIn,
    derived_key,
    refresh_token_hash,
)
from coach.errors import Conflict, Forbidden, Invalid, NotFound, NotSignedIn
from database import Account, Accounts, EmailTaken, NewAccount, Rotation, SignIn
from database.tables import ConsentKind, Role

__all__ = ["Auth", "Device", "NewPerson", "Session", "SignedIn", "youngest_age"]

YOUNGEST = 13
TABS = timedelta(seconds=10)
"""How long after its use a cookie's token may come again from another tab."""


class WrongCredentials(NotSignedIn):
    """The e-mail address or the password is not right."""

    code = "wrong_credentials"


class WrongPassword(Invalid):
    """This is not your present password."""

    code = "wrong_password"


class SessionEnded(NotSignedIn):
    """This session has ended. Please sign in again."""

    code = "session_ended"


class AddressTaken(Conflict):
    """There is an account with this e-mail address already. Please sign in instead."""

    code = "email_taken"


class TooYoung(Forbidden):
    """The coach is for people of 13 years and older."""

    code = "too_young"


@dataclass(frozen=True, slots=True)
class Device:
    """Where a request comes from, for the list of devices."""

    user_agent: str | None
    ip_address: str | None


@dataclass(frozen=True, slots=True)
class Session:
    """What a device gets when it is let in."""

    who: SignedIn
    access_token: str = field(kw_only=True)
    access_seconds: int = field(kw_only=True)
    refresh_token: str = field(kw_only=True)
    refresh_expires_at: datetime = field(kw_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """What a registration asks."""

    email: str
    password: str
    birth_year: int
    display_name: str | None = None
    language: str = "en"
    country: str | None = None
    time_zone: str = "UTC"
    consents: Sequence[tuple[ConsentKind, str]] = ()


def youngest_age(birth_year: int, today_year: int) -> int:
    """Return the age of somebody born on the last day of that year, before this year's birthday."""
    return today_year - birth_year - 1


class Auth:
    """Lets people in and out; every other part takes the id from here."""

    def __init__(
        self,
        accounts: Accounts,
        secret: str,
        *,
        access_lifetime: timedelta,
        refresh_lifetime: timedelta,
        mail: Mail | None = None,
        page: str = "http://127.0.0.1:8000",
        registrations_an_hour: int = 200,
    ) -> None:
        self._accounts = accounts
        self._access = AccessTokens(secret, lifetime=access_lifetime)
        self._refresh = RefreshTokens(secret)
        self._refresh_lifetime = refresh_lifetime
        self._passwords = Passwords()
        limited = partial(Attempts, accounts, derived_key(secret, "attempt"))
        quarter, hour = timedelta(minutes=15), timedelta(hours=1)
        self._wrong = limited("sign-in", 10, quarter)
        self._wrong_from_there = limited("sign-in from", 100, quarter)
        self._registrations = limited("registration from", registrations_an_hour, hour)
        self._links = limited("link to", 10, hour)
        self._links_from_there = limited("link from", 50, hour)
        self.recovery = Recovery(accounts, self._passwords, secret, mail=mail, page=page)

    def read(self, access_token: str, now: datetime) -> SignedIn:
        """Return whom a token names; raises NotSignedIn."""
        return self._access.read(access_token, now)

    async def register(self, new: NewPerson, device: Device, now: datetime) -> Session:
        if youngest_age(new.birth_year, now.year) < YOUNGEST:
            raise TooYoung
        demand_strength(new.password, new.email)
        await self._registrations.take(_place(device), now)
        account = NewAccount(
            new.email,
            await self._passwords.hash(new.password),
            language=new.language,
            display_name=new.display_name,
            birth_year=new.birth_year,
            country=new.country,
            time_zone=new.time_zone,
        )
        try:
            user_id = await self._accounts.register(account, new.consents)
        except EmailTaken as error:
            raise AddressTaken from error
        return await self._let_in(user_id, Role.USER, device, now)

    async def sign_in(self, email: str, password: str, device: Device, now: datetime) -> Session:
        """Let somebody in; it takes as long whether the account exists or not."""
        place = _place(device)
        pair = f"{email.casefold()} {place}"
        await self._wrong_from_there.take(place, now)
        await self._wrong.take(pair, now)
        account = await self._accounts.by_email(email)
        stored = account.hashed_password if account else None
        fits, fresh = await self._passwords.verify(password, stored)
        if account is None or not fits or not account.is_active:
            raise WrongCredentials
        await self._wrong.give_back(pair)
        await self._wrong_from_there.give_back(place)
        if fresh:
            await self._accounts.set_password(account.user_id, fresh)
        return await self._let_in(account.user_id, account.role, device, now)

    async def refresh(
        self, token: str, device: Device, now: datetime, *, shared: bool = False
    ) -> Session:
        """Exchange a refresh token, once; a second use ends all that came from the first.

        Tabs of one browser share their cookie (`shared`) and may hand it in at the same moment:
        for as long as TABS all of them are given the same next token. Any other client holds its
        token alone, so that its second use is a theft at once.
        """
        fresh = self._refresh.after(token)
        expires_at = now + self._refresh_lifetime
        rotated = await self._accounts.rotate(
            refresh_token_hash(token),
            refresh_token_hash(fresh),
            now=now,
            expires_at=expires_at,
            user_agent=device.user_agent,
            ip_address=device.ip_address,
            grace=TABS if shared else timedelta(0),
        )
        if rotated.outcome is Rotation.RACED:
            assert rotated.user_id is not None
            known = await self._accounts.live_until(rotated.user_id, refresh_token_hash(fresh))
            if known is None:  # used already, or signed out meanwhile
                raise SessionEnded
            expires_at = known
        elif rotated.outcome is not Rotation.ROTATED:
            raise SessionEnded
        assert rotated.user_id is not None
        assert rotated.family_id is not None
        assert rotated.role is not None
        who = SignedIn(rotated.user_id, rotated.family_id, rotated.role)
        return self._session(who, fresh, expires_at, now)

    async def sign_out(self, who: SignedIn, now: datetime, session_id: UUID | None = None) -> None:
        """End this session, or another one of the same person."""
        await self._accounts.sign_out(who.user_id, session_id or who.session_id, now=now)

    async def sign_out_everywhere(self, who: SignedIn, now: datetime) -> None:
        await self._accounts.sign_out_everywhere(who.user_id, now=now)

    async def devices(self, who: SignedIn, now: datetime) -> list[SignIn]:
        return await self._accounts.sign_ins(who.user_id, now=now)

    async def end_device(self, who: SignedIn, session_id: UUID, now: datetime) -> None:
        if all(each.family_id != session_id for each in await self.devices(who, now)):
            raise NotFound("There is no such session.")
        await self.sign_out(who, now, session_id)

    async def change_password(self, who: SignedIn, old: str, new: str, now: datetime) -> None:
        """Set another password and end every other session."""
        account = await self._prove(who, old, now)
        demand_strength(new, account.email)
        await self._accounts.set_password(who.user_id, await self._passwords.hash(new))
        await self._accounts.sign_out_everywhere(who.user_id, now=now, but=who.session_id)

    async def delete_account(self, who: SignedIn, password: str, now: datetime) -> None:
        """Delete the person and everything of theirs."""
        await self._prove(who, password, now)
        await self._accounts.delete(who.user_id)

    async def limit_links(self, email: str, device: Device, now: datetime) -> None:
        """Refuse to flood an address with mail, or many addresses from one place."""
        await self._links_from_there.take(_place(device), now)
        await self._links.take(email.casefold(), now)

    async def _prove(self, who: SignedIn, password: str, now: datetime) -> Account:
        """Ask for the password again before what cannot be undone."""
        await self._wrong.take(str(who.user_id), now)
        account = await self._accounts.by_id(who.user_id)
        stored = account.hashed_password if account else None
        fits, _ = await self._passwords.verify(password, stored)
        if account is None or not fits:
            raise WrongPassword
        await self._wrong.give_back(str(who.user_id))
        return account

    async def demand_role(self, who: SignedIn, *roles: Role) -> None:
        """Ask the database, not the token: a role may have been taken away since."""
        if who.role not in roles or await self._accounts.role_of(who.user_id) not in roles:
            raise Forbidden

    async def _let_in(self, user_id: UUID, role: Role, device: Device, now: datetime) -> Session:
        who = SignedIn(user_id, uuid4(), role)
        token = self._refresh.first()
        expires_at = now + self._refresh_lifetime
        await self._accounts.sign_in(
            user_id,
            refresh_token_hash(token),
            family_id=who.session_id,
            now=now,
            expires_at=expires_at,
            user_agent=device.user_agent,
            ip_address=device.ip_address,
        )
        return self._session(who, token, expires_at, now)

    def _session(self, who: SignedIn, token: str, expires_at: datetime, now: datetime) -> Session:
        return Session(
            who,
            access_token=self._access.make(who, now),
            access_seconds=int(self._access.lifetime.total_seconds()),
            refresh_token=token,
            refresh_expires_at=expires_at,
        )


def _place(device: Device) -> str:
    """Return the address, or its network where one customer has a whole one (IPv6)."""
    try:
        address = ip_address(device.ip_address or "")
    except ValueError:
        return device.ip_address or ""
    if isinstance(address, IPv4Address):
        return str(address)
    return str(address.ipv4_mapped or IPv6Network((int(address), 64), strict=False))

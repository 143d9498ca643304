"""Links by mail: proving that an address is one's own, and a new password for a lost one."""

import logging
import smtplib
from datetime import datetime, timedelta

from coach.accounts.mail import Mail
from coach.accounts.passwords import Passwords, demand_strength
from coach.accounts.tokens import LinkPurpose, MailLinks
from coach.errors import Invalid
from database import Account, Accounts

_LIFETIME = {LinkPurpose.VERIFY: timedelta(days=3), LinkPurpose.RESET: timedelta(hours=1)}

_log = logging.getLogger(__name__)


class LinkSpent(Invalid):
    """This link is no longer valid. Please ask for a new one."""

    code = "link_spent"


class Recovery:
    """Makes links, sends them where mail is set up, and does what they are for, once."""

    def __init__(
        self, accounts: Accounts, passwords: Passwords, secret: str, *, mail: Mail | None, page: str
    ) -> None:
        self._accounts = accounts
        self._passwords = passwords
        self._links = MailLinks(secret)
        self._mail = mail
        self._page = page.rstrip("/")

    @property
    def mails(self) -> bool:
        """Whether links go out by mail; else an operator hands them out."""
        return self._mail is not None

    def link(self, account: Account, purpose: LinkPurpose, now: datetime) -> str:
        """Return an address of the page; the token stands where servers do not see it."""
        token = self._links.make(
            account.user_id,
            purpose,
            state=_state(account, purpose),
            now=now,
            lifetime=_LIFETIME[purpose],
        )
        return f"{self._page}/#{purpose}={token}"

    async def send(self, email: str, purpose: LinkPurpose, now: datetime) -> None:
        """Send a link to the account of this address, if there is one; nothing tells whether."""
        if self._mail is None:
            return
        account = await self._accounts.by_email(email.casefold())
        if account is None or not account.is_active:
            return
        if purpose is LinkPurpose.VERIFY and account.is_verified:
            return
        language = account.preferred_language[:2]
        subject, text = _WORDS[purpose].get(language, _WORDS[purpose]["en"])
        link = self.link(account, purpose, now)
        try:
            await self._mail.send(account.email, subject=subject, text=f"{text}\n\n{link}\n")
        except (OSError, smtplib.SMTPException) as error:
            _log.warning("mail not sent", extra={"kind": type(error).__name__})

    async def verify(self, token: str, now: datetime) -> None:
        account = await self._owner(token, LinkPurpose.VERIFY, now)
        await self._accounts.set_verified(account.user_id)

    async def reset(self, token: str, password: str, now: datetime) -> None:
        """Set a new password and end every session; whoever read the mail owns the address."""
        account = await self._owner(token, LinkPurpose.RESET, now)
        demand_strength(password, account.email)
        await self._accounts.set_password(account.user_id, await self._passwords.hash(password))
        await self._accounts.set_verified(account.user_id)
        await self._accounts.sign_out_everywhere(account.user_id, now=now)

    async def _owner(self, token: str, purpose: LinkPurpose, now: datetime) -> Account:
        account = await self._accounts.by_id(self._links.owner(token, purpose, now))
        if account is None or not self._links.fits(token, _state(account, purpose)):
            raise LinkSpent
        return account


def _state(account: Account, purpose: LinkPurpose) -> str:
    """Return what the link will change: once it has, the link no longer fits."""
    if purpose is LinkPurpose.RESET:
        return account.hashed_password
    return f"{account.email.casefold()} {account.is_verified}"


_WORDS = {
    LinkPurpose.VERIFY: {
        "en": ("Confirm your e-mail address", "Open this link to confirm your address:"),
        "es": ("Confirma tu correo", "Abre este enlace para confirmar tu dirección:"),
        "de": ("Bestätige deine E-Mail-Adresse", "Öffne diesen Link, um sie zu bestätigen:"),
        "fr": ("Confirmez votre adresse", "Ouvrez ce lien pour confirmer votre adresse :"),
        "pt": ("Confirme o seu e-mail", "Abra este link para confirmar o seu endereço:"),
        "it": ("Conferma il tuo indirizzo", "Apri questo link per confermare l'indirizzo:"),
    },
    LinkPurpose.RESET: {
        "en": (
            "A new password",
            (
                "Open this link within an hour to choose a new password."
                " If you did not ask for it, ignore this mail."
            ),
        ),
        "es": (
            "Una contraseña nueva",
            (
                "Abre este enlace en menos de una hora para elegir una contraseña nueva."
                " Si no lo has pedido, ignora este correo."
            ),
        ),
        "de": (
            "Ein neues Passwort",
            (
                "Öffne diesen Link innerhalb einer Stunde, um ein neues Passwort zu wählen."
                " Wenn du es nicht angefordert hast, ignoriere diese Mail."
            ),
        ),
        "fr": (
            "Un nouveau mot de passe",
            (
                "Ouvrez ce lien dans l'heure pour choisir un nouveau mot de passe."
                " Si vous n'avez rien demandé, ignorez ce message."
            ),
        ),
        "pt": (
            "Uma nova senha",
            (
                "Abra este link dentro de uma hora para escolher uma nova senha."
                " Se não a pediu, ignore esta mensagem."
            ),
        ),
        "it": (
            "Una nuova password",
            (
                "Apri questo link entro un'ora per scegliere una nuova password."
                " Se non l'hai chiesta, ignora questo messaggio."
            ),
        ),
    },
}

"""Mail to a person: the seam, and SMTP behind it where the operator has set it up."""

import smtplib
import ssl
from email.message import EmailMessage
from typing import Protocol
from urllib.parse import unquote, urlsplit

import anyio

from coach.settings import MAIL_PORTS


class Mail(Protocol):
    """Sends a few lines to one address."""

    async def send(self, to: str, *, subject: str, text: str) -> None: ...


class SmtpMail:
    """Mail over one SMTP server, always encrypted unless the server is on this machine."""

    def __init__(self, url: str, *, sender: str, seconds: float = 20) -> None:
        """`url` is smtp://user:password@host:587 (STARTTLS) or smtps://...:465."""
        parts = urlsplit(url)
        self._host = parts.hostname or ""
        self._port = parts.port or MAIL_PORTS[parts.scheme]
        self._implicit_tls = parts.scheme == "smtps"
        self._user = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password or "")
        self._sender = sender
        self._seconds = seconds
        self._limiter = anyio.CapacityLimiter(2)

    async def send(self, to: str, *, subject: str, text: str) -> None:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._sender, to, subject
        message.set_content(text)
        await anyio.to_thread.run_sync(self._send, message, limiter=self._limiter)

    def _send(self, message: EmailMessage) -> None:
        context = ssl.create_default_context()
        if self._implicit_tls:
            with smtplib.SMTP_SSL(
                self._host, self._port, timeout=self._seconds, context=context
            ) as server:
                self._hand_over(server, message)
            return
        with smtplib.SMTP(self._host, self._port, timeout=self._seconds) as server:
            if self._host not in {"127.0.0.1", "::1", "localhost"}:
                server.starttls(context=context)
            self._hand_over(server, message)

    def _hand_over(self, server: smtplib.SMTP, message: EmailMessage) -> None:
        if self._user is not None:
            server.login(self._user, self._password)
        server.send_message(message)

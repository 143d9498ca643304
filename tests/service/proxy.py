"""nginx before replicas of the service, with the configuration that we ship."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NGINX = Path(shutil.which("nginx") or "/usr/sbin/nginx")
SHIPPED = Path(__file__).resolve().parents[2] / "deploy" / "nginx.conf"
# What the image of nginx has around what is in conf.d.
AROUND = """
pid {folder}/pid;
error_log {folder}/errors;
worker_processes 1;
{user}
events {{ worker_connections 2048; }}
http {{
    access_log off;
    {temporary}
    include {folder}/coach.conf;
}}
"""
KINDS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
# For so long a replica that failed is sent nothing; shorter than what we ship.
AVOIDED_SECONDS = 1


@dataclass(frozen=True)
class Proxy:
    """Where it is, over TLS and without, and how to trust it."""

    url: str
    plain_url: str
    trust: ssl.SSLContext
    folder: Path

    @property
    def errors(self) -> str:
        return (self.folder / "errors").read_text()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@contextlib.contextmanager
def before(replicas: Sequence[str], folder: Path) -> Iterator[Proxy]:
    """The proxy of two replicas, named by their URLs, for as long as the block lasts."""
    _certify(folder)
    port, plain = free_port(), free_port()
    _configure(folder, replicas, port, plain)
    command = [str(NGINX), "-c", str(folder / "nginx.conf"), "-p", str(folder)]
    tested = subprocess.run([*command, "-t"], check=False, capture_output=True, text=True)
    assert tested.returncode == 0, tested.stderr
    nginx = subprocess.Popen([*command, "-g", "daemon off;"])
    try:
        _until_open(port)
        trust = ssl.create_default_context(cafile=folder / "certificate")
        yield Proxy(f"https://127.0.0.1:{port}", f"http://127.0.0.1:{plain}", trust, folder)
    finally:
        nginx.send_signal(signal.SIGTERM)
        nginx.wait(10)


def _until_open(port: int, seconds: float = 10) -> None:
    """Wait until somebody listens there."""
    until = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < until, "nginx does not listen"
            time.sleep(0.02)
        else:
            return


def _configure(folder: Path, replicas: Sequence[str], port: int, plain: int) -> None:
    """The shipped file, with these ports and files in the place of the containers' own."""
    text = SHIPPED.read_text()
    ours = {
        "coach-1:8000": replicas[0].removeprefix("http://"),
        "coach-2:8000": replicas[1].removeprefix("http://"),
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ": f"listen 127.0.0.1:{port} ",
        "/run/secrets": str(folder),
        "fail_timeout=5s": f"fail_timeout={AVOIDED_SECONDS}s",
    }
    for theirs, instead in ours.items():
        assert theirs in text
        text = text.replace(theirs, instead)
    (folder / "coach.conf").write_text(text)
    temporary = " ".join(f"{kind}_temp_path {folder}/{kind};" for kind in KINDS)
    user = f"user {pwd.getpwuid(os.geteuid()).pw_name};" if os.geteuid() == 0 else ""
    around = AROUND.format(folder=folder, temporary=temporary, user=user)
    (folder / "nginx.conf").write_text(around)


def _certify(folder: Path) -> None:
    """A certificate for 127.0.0.1 that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "coach")])
    address = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "certificate_key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )

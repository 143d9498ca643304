"""A mail server that keeps what it is sent: the last mail to each address, as a text file."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path


@contextlib.asynccontextmanager
async def post_office(folder: Path) -> AsyncIterator[str]:
    """Yield its address; a mail to `a@b` lies in `folder/a@b.txt`."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await _talk(reader, writer, folder)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def _talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, folder: Path) -> None:
    writer.write(b"220 here\r\n")
    while line := await reader.readline():
        command = line[:4].upper()
        if command == b"DATA":
            writer.write(b"354 go on\r\n")
            _keep(await reader.readuntil(b"\r\n.\r\n"), folder)
        writer.write(b"221 bye\r\n" if command == b"QUIT" else b"250 fine\r\n")
        await writer.drain()
        if command == b"QUIT":
            return


def _keep(raw: bytes, folder: Path) -> None:
    mail = message_from_bytes(raw, policy=default)
    body = mail.get_body()
    assert body is not None
    (folder / f"{mail['To']}.txt").write_text(body.get_content())

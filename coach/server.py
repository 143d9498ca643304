"""The HTTP protocol with an end to its patience: a request's head has seconds and bytes."""

from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MOST_HEAD_BYTES = 64 * 1024


class Protocol(HttpToolsProtocol):
    """Closes connections that do not say in time, or in short, what they want.

    The server itself waits for ever for the rest of a head: some thousand such connections would
    be all that it may open. Bodies are the business of `api.limits`.
    """

    def __init__(self, *args: Any, seconds: float, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._seconds = seconds
        self._timer = self.loop.call_later(seconds, self._out_of_time)
        self._in_head = True
        self._head_bytes = 0

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._answered and self._timer.cancelled():
            self._wait_for_head()
        super().data_received(data)
        if self._in_head:
            self._head_bytes += len(data)
            if self._head_bytes > MOST_HEAD_BYTES:
                self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def on_message_begin(self) -> None:
        self._wait_for_head()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._timer.cancel()
        self._in_head = False
        super().on_headers_complete()

    @property
    def _answered(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _wait_for_head(self) -> None:
        self._timer.cancel()
        self._timer = self.loop.call_later(self._seconds, self._out_of_time)
        self._in_head = True
        self._head_bytes = 0

    def _out_of_time(self) -> None:
        self._refuse(HTTPStatus.REQUEST_TIMEOUT)

    def _refuse(self, status: HTTPStatus) -> None:
        """Say why, unless an answer to an earlier request is on its way, and hang up."""
        if self.transport is None or self.transport.is_closing():
            return
        if self._answered:
            head = f"HTTP/1.1 {status.value} {status.phrase}\r\nconnection: close\r\n\r\n"
            self.transport.write(head.encode())
        self.transport.close()

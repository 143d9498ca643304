"""The chat page as files: made once, sent compressed, kept for ever where their names say so."""

import mimetypes
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

CONTENT_SECURITY = "; ".join(  # noqa: FLY002 - one directive a line
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
    )
)
FOR_EVER = "public, max-age=31536000, immutable"
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


class PageMount(Mount):
    """Stands behind everything at the root, but for what is the API's to answer."""

    def __init__(self, folder: Path) -> None:
        super().__init__("/", app=Page(folder), name="page")

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Leave the API's addresses alone, so that it says itself what they do not know."""
        match, child = super().matches(scope)
        if match is Match.NONE or scope["path"].split("/")[1] in {"api", "health"}:
            return Match.NONE, {}
        return (match if scope["method"] in {"GET", "HEAD"} else Match.PARTIAL), child


class Page(StaticFiles):
    """A single page: every address without a dot is the page itself."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Send the compressed twin of a file where there is one and the client takes it."""
        try:
            response = await self._best(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or "." in path or path.startswith("api"):  # noqa: PLR2004
                raise
            response = await self._best("index.html", scope)
        hashed = path.startswith("assets")
        response.headers["cache-control"] = FOR_EVER if hashed else "no-cache"
        response.headers["content-security-policy"] = CONTENT_SECURITY
        return response

    async def _best(self, path: str, scope: Scope) -> Response:
        if path in ("", "."):
            path = "index.html"
        taken = dict(scope["headers"]).get(b"accept-encoding", b"").decode("latin-1")
        for name, ending in ENCODINGS:
            if name in taken and self.lookup_path(path + ending)[1] is not None:
                response = await super().get_response(path + ending, scope)
                kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
                response.headers["content-type"] = kind
                response.headers["content-encoding"] = name
                response.headers["vary"] = "accept-encoding"
                return response
        return await super().get_response(path, scope)

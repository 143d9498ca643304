"""The API's documents as a page to try it on, for development."""

import base64
import hashlib
import re

from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import HTMLResponse

_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_FROM = "https://cdn.jsdelivr.net"


def show_documents(app: FastAPI, path: str) -> None:
    """Add the page. Its scripts come from another host: not for a service with real people."""
    page = bytes(get_swagger_ui_html(openapi_url=str(app.openapi_url), title="Coach").body)
    hashes = [hashlib.sha256(each.encode()).digest() for each in _SCRIPT.findall(page.decode())]
    inline = " ".join(f"'sha256-{base64.b64encode(each).decode()}'" for each in hashes)
    security = (
        f"default-src 'none'; connect-src 'self'; script-src {_FROM} {inline};"
        f" style-src {_FROM} 'unsafe-inline'; img-src data: https://fastapi.tiangolo.com;"
        " frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )

    @app.get(path, include_in_schema=False)
    async def documents() -> HTMLResponse:
        return HTMLResponse(page, headers={"content-security-policy": security})

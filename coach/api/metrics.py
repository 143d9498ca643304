"""GET /metrics: the figures for Prometheus; for this machine, or for who knows the token."""

import hmac
from ipaddress import ip_address

from fastapi import APIRouter, Request, Response

from coach import telemetry
from coach.errors import NotFound
from coach.settings import Settings

router = APIRouter(include_in_schema=False)

# Whoever comes through a proxy seems to come from its machine.
_OF_PROXIES = frozenset({"forwarded", "via", "x-forwarded-for", "x-real-ip"})


@router.get("/metrics")
async def figures(request: Request) -> Response:
    """Every figure, with no word about anybody; 404 for those who are not to know of it."""
    settings: Settings = request.app.state.settings
    token = settings.metrics_token
    if not (_is_local(request) if token is None else _knows(request, token.get_secret_value())):
        raise NotFound("There is nothing at this address.")
    return Response(
        telemetry.exposition(),
        headers={"content-type": telemetry.CONTENT_TYPE, "cache-control": "no-store"},
    )


def _knows(request: Request, token: str) -> bool:
    given = request.headers.get("authorization", "")
    return hmac.compare_digest(given.encode(), f"Bearer {token}".encode())


def _is_local(request: Request) -> bool:
    if request.client is None or not _OF_PROXIES.isdisjoint(request.headers.keys()):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False

"""The same service that the page's journeys use."""

from tests.web.conftest import service

__all__ = ["service"]

"""The offline coach: answers the common questions without a language model."""

from coach.offline.transport import MODEL, OfflineTransport

__all__ = ["MODEL", "OfflineTransport"]

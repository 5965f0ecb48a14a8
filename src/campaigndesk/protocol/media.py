"""Messages about media: what the server has of a file, by the SHA-256 of its bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MediaState:
    """`have` bytes of a medium are on the server; `complete` once all are there and their hash was verified."""

    sha256: str
    have: int
    complete: bool

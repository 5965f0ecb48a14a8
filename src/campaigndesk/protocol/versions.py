"""Versions of the wire, each with its story; a version is never changed once released."""

from __future__ import annotations

from typing import Final

PROTOCOL_LOWEST: Final = 1
PROTOCOL: Final = 1
"""1 (2026-11-23): the first. Changes with per-field bases, rows as deltas, epochs, witnessed heads, scopes."""

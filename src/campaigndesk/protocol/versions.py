"""Versions of the wire, each with its story; a version is never changed once released."""

from __future__ import annotations

from typing import Final

PROTOCOL_LOWEST: Final = 1
PROTOCOL: Final = 1
"""1 (2026-11-23): the first. Changes with per-field bases, rows as deltas, epochs, witnessed heads, scopes.

Still 1 (2026-11-25): second factors. New addresses and codes; no message changed. A program that does not know them
signs in as before, and where a second factor is asked for it is refused (`second_factor`) with a sentence that says so.
"""

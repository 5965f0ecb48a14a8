"""A request that could be read in two ways is read in none: headers and parameters that count are given once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qsl

from campaigndesk.server.problems import invalid

_ONCE: Final = frozenset({b"authorization", b"content-encoding", b"content-length", b"content-type", b"host"})
_MANY: Final = frozenset({"scope"})
"""Parameters that are lists."""
_MOST: Final = 1_000


def refuse_ambiguous(headers: Iterable[tuple[bytes, bytes]], query: bytes) -> None:
    """Raise RequestRefused where a header or parameter that counts is there twice (ASVS 5.0, 15.3.7)."""
    counted = [name for name, _ in headers if name in _ONCE]
    if len(counted) != len(set(counted)):
        raise invalid("A header that says one thing was sent twice.")
    try:
        pairs = (
            parse_qsl(query.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=_MOST) if query else []
        )
    except ValueError:
        raise invalid("There are too many parameters in the address.") from None
    names = [name for name, _ in pairs if name not in _MANY]
    if len(names) != len(set(names)):
        raise invalid("A parameter of the address was given twice.")

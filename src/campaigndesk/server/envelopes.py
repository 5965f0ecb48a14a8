"""One encrypted file of many parts, written and read as a stream: no part can be changed, moved or left out unseen."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator
from typing import IO, Final

from campaigndesk.domain.errors import CampaignDeskError

_LENGTH: Final = struct.Struct(">I")
_TAG: Final = 16
LARGEST_PART: Final = 256 * 1024**2
"""Bytes of a part as it stands in the file."""


class Damaged(CampaignDeskError):
    """The file is not what was written."""

    code = "backup_damaged"

    def __init__(self, what: str) -> None:
        super().__init__(f"The backup {what}; nothing was restored.", "Take another copy of it, or an older backup.")


class Sealer:
    """Writes parts, each encrypted with ChaCha20-Poly1305; its number, and whether it is the last, are in its nonce.

    `key`: 32 bytes that are used for this file alone. `head`: what stood before, which is vouched for as well.
    """

    def __init__(self, file: IO[bytes], key: bytes, head: bytes) -> None:
        # Imported here and below: six megabytes, and a server that writes no backup does without.
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._file = file
        self._cipher = ChaCha20Poly1305(key)
        self._head = hashlib.sha256(head).digest()
        self._number = 0

    def write(self, part: bytes, *, last: bool = False) -> None:
        """Append a part."""
        sealed = self._cipher.encrypt(_nonce(self._number, last), zlib.compress(part, 1), self._head)
        self._file.write(_LENGTH.pack(len(sealed)) + sealed)
        self._number += 1


def opened(file: IO[bytes], key: bytes, head: bytes) -> Iterator[bytes]:
    """The parts in their order, up to the last one. Raises Damaged, naming the place in the file."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher, vouched, number = ChaCha20Poly1305(key), hashlib.sha256(head).digest(), 0
    while True:
        place = file.tell()
        size = file.read(_LENGTH.size)
        length = _LENGTH.unpack(size)[0] if len(size) == _LENGTH.size else 0
        sealed = file.read(length) if _TAG <= length <= LARGEST_PART else b""
        if len(size) < _LENGTH.size or (_TAG <= length <= LARGEST_PART and len(sealed) < length):
            raise Damaged(f"was cut off: it ends after {file.tell():,} bytes, in the middle")
        for last in (False, True):
            try:
                part = cipher.decrypt(_nonce(number, last), sealed, vouched)
                break
            except (InvalidTag, ValueError):
                continue
        else:
            raise Damaged(f"was altered at byte {place:,} or after it")
        yield zlib.decompress(part)
        number += 1
        if last:
            break
    if file.read(1):
        raise Damaged("was altered: something follows its end")


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])

"""Pictures made for the tests: real PNG files of chosen colour and size."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path


def png(width: int = 40, height: int = 30, seed: int = 1) -> bytes:
    """A picture of noise, so that its bytes are about three a dot."""
    dots = random.Random(seed)
    rows = b"".join(b"\0" + dots.randbytes(3 * width) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 1)) + _chunk(b"IEND")


def picture(folder: Path, name: str = "bridge.png", width: int = 40, height: int = 30, seed: int = 1) -> Path:
    """The same as a file."""
    path = folder / name
    path.write_bytes(png(width, height, seed))
    return path


def _chunk(kind: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

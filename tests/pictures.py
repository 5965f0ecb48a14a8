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


def jpeg(*segments: bytes, behind: bytes = b"") -> bytes:
    """The frame of a JPEG of 40 x 30 dots, with more segments behind its first, and something behind its end."""
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 30, 40, 1) + b"\1\x11\0"
    scan = b"\xff\xda" + struct.pack(">HB", 8, 1) + b"\1\0\0\x3f\0" + b"dots\xff\0dots\xff\xd0more"
    return (
        b"\xff\xd8"
        + segment(0xE0, b"JFIF\0\1\2\0\0\1\0\1\0\0")
        + b"".join(segments)
        + frame
        + scan
        + b"\xff\xd9"
        + behind
    )


def segment(marker: int, told: bytes) -> bytes:
    """A segment of a JPEG."""
    return b"\xff" + bytes([marker]) + struct.pack(">H", 2 + len(told)) + told


def exif(place: bytes, way_up: int = 1) -> bytes:
    """A segment that says which way is up and, in words, a place."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, way_up, 0) + struct.pack(">HHII", 0x010E, 2, len(place), 38)
    return segment(0xE1, b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 2) + entries + struct.pack(">I", 0) + place)


def gif(*extensions: bytes, behind: bytes = b"") -> bytes:
    """A GIF of 40 x 30 dots, one colour."""
    image = b"\x2c" + struct.pack("<HHHHB", 0, 0, 40, 30, 0) + b"\2\3abc\0"
    return (
        b"GIF89a" + struct.pack("<HHBBB", 40, 30, 0x80, 0, 0) + bytes(6) + b"".join(extensions) + image + b";" + behind
    )


def webp(*chunks: tuple[bytes, bytes], flags: int = 0) -> bytes:
    """A WebP of 40 x 30 dots with more chunks."""
    sized = bytes([flags, 0, 0, 0]) + (39).to_bytes(3, "little") + (29).to_bytes(3, "little")
    inside = b"".join(
        kind + struct.pack("<I", len(told)) + told + b"\0" * (len(told) % 2)
        for kind, told in ((b"VP8X", sized), (b"VP8L", b"\x2f" + bytes(8)), *chunks)
    )
    return b"RIFF" + struct.pack("<I", 4 + len(inside)) + b"WEBP" + inside


def box(kind: bytes, *inside: bytes) -> bytes:
    """A box of an MP4."""
    told = b"".join(inside)
    return struct.pack(">I", 8 + len(told)) + kind + told


def mp4(*notes: bytes, made: int = 0, handler: bytes = b"vide", behind: bytes = b"") -> bytes:
    """The boxes of an MP4 film, with notes in its table, the second it was made, and what kind of track it has."""
    dates = bytes(4) + struct.pack(">II", made, made) + bytes(8)
    track = box(
        b"trak", box(b"tkhd", dates), box(b"mdia", box(b"mdhd", dates), box(b"hdlr", bytes(8), handler, bytes(13)))
    )
    table = box(b"moov", box(b"mvhd", dates), track, *notes)
    return box(b"ftyp", b"mp42", bytes(4), b"mp42isom") + table + box(b"mdat", b"pictures and sound") + behind

"""PNG, GIF and WebP without what was noted about them: only parts that are known to make the picture are kept."""

from __future__ import annotations

import struct
from typing import Final

from campaigndesk.domain.media_parts import Kept, Part, Unreadable

# PNG, third edition, section 11: chunks of the picture, its colours, its dots and its animation. Text, times and Exif
# are not among them, nor is what this list does not know.
_PNG: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split()
)
# GIF89a: loops of an animation, and a profile of colours.
_GIF_PROGRAMS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
_WEBP: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"ICCP"})
_NOTED: Final = 0b1100
"""The bits of VP8X that say that Exif and XMP follow."""


def keep_png(data: bytes) -> Kept:
    """The chunks of the picture; nothing behind its end. Raises Unreadable."""
    parts: list[Part] = [(0, 8)]
    width, height = struct.unpack_from(">II", data, 16) if data[12:16] == b"IHDR" and len(data) > 24 else (0, 0)
    if not width or not height:
        raise Unreadable("it does not say how large it is")
    at = 8
    while at < len(data):
        if at + 12 > len(data):
            raise Unreadable("a chunk is cut off")
        (length,) = struct.unpack_from(">I", data, at)
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data):
            raise Unreadable("a chunk is cut off")
        if kind in _PNG:
            parts.append((at, end))
        if kind == b"IEND":
            return parts, width, height
        at = end
    raise Unreadable("it has no end")


def keep_gif(data: bytes) -> Kept:
    """The images with their timing; nothing behind the end. Raises Unreadable."""
    width, height, flags = struct.unpack_from("<HHB", data, 6) if len(data) > 13 else (0, 0, 0)
    at = 13 + _colours(flags)
    parts: list[Part] = [(0, at)]
    while at < len(data):
        block = data[at]
        if block == 0x3B:
            parts.append((at, at + 1))
            break
        if block == 0x2C:
            end = _after_blocks(data, at + 11 + _colours(data[at + 9]))
            keep = True
        elif block == 0x21:
            label, name = data[at + 1], data[at + 3 : at + 14]
            end = _after_blocks(data, at + 2)
            keep = label == 0xF9 or (label == 0xFF and name in _GIF_PROGRAMS)
        else:
            raise Unreadable("a block is of no known kind")
        if keep:
            parts.append((at, end))
        at = end
    if not width or not height or at > len(data):
        raise Unreadable("it is cut off")
    return parts, width, height


def _colours(flags: int) -> int:
    """Bytes of a table of colours."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, at: int) -> int:
    """Where a row of small blocks ends."""
    while data[at]:
        at += 1 + data[at]
    return at + 1


def keep_webp(data: bytes) -> Kept:
    """The chunks of the picture under a new head, where anything is left out. Raises Unreadable."""
    end = 8 + int(struct.unpack_from("<I", data, 4)[0])
    if end > len(data) + 1 or end < 20:
        raise Unreadable("it is cut off")
    chunks: list[Part] = []
    width = height = 0
    at, kept = 12, 4
    while at + 8 <= min(end, len(data)):
        kind, (length,) = data[at : at + 4], struct.unpack_from("<I", data, at + 4)
        after = at + 8 + length + length % 2
        if after > len(data):
            raise Unreadable("a chunk is cut off")
        if kind in _WEBP:
            kept += after - at
            if not width:
                width, height = _webp_size(kind, data[at + 8 : at + 18])
            if kind == b"VP8X" and data[at + 8] & _NOTED:
                chunks += [(at, at + 8), bytes([data[at + 8] & ~_NOTED & 0xFF]), (at + 9, after)]
            else:
                chunks.append((at, after))
        at = after
    if not width or not height:
        raise Unreadable("it does not say how large it is")
    head: list[Part] = [(0, 12)] if 8 + kept == len(data) == end else [b"RIFF" + struct.pack("<I", kept) + b"WEBP"]
    return [*head, *chunks], width, height


def _webp_size(kind: bytes, head: bytes) -> tuple[int, int]:
    """Width and height out of the first chunk (WebP container and bitstream guides)."""
    if kind == b"VP8X" and len(head) == 10:
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if kind == b"VP8L" and head[:1] == b"\x2f":
        bits = int.from_bytes(head[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 " and head[3:6] == b"\x9d\x01\x2a":
        return (int.from_bytes(head[6:8], "little") & 0x3FFF, int.from_bytes(head[8:10], "little") & 0x3FFF)
    return 0, 0

"""JPEG without what was noted about it (ITU-T T.81 annex B for the segments, Exif 2.32 for the way that is up)."""

from __future__ import annotations

import re
import struct
from typing import Final

from campaigndesk.domain.media_parts import Kept, Part, Unreadable

_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""What ends the coded dots: no stuffed byte, no restart, no filling."""
_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE
_APPLICATION: Final = range(0xE0, 0xF0)
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_EXIF: Final = b"Exif\x00\x00"
_UP: Final = 0x0112


def keep_jpeg(data: bytes) -> Kept:
    """Segments that make the picture, its profile of colours, and which way is up. Raises Unreadable."""
    parts: list[Part] = [(0, 2)]
    width = height = 0
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            raise Unreadable("a segment begins wrongly")
        while at + 1 < len(data) and data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if marker == _END:
            parts.append((at, at + 2))
            break
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0] if at + 4 <= len(data) else len(data) + 1
        if end > len(data) or end < at + 4:
            raise Unreadable("a segment is cut off")
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
        if marker == _SCAN:
            following = _MARKER.search(data, end)
            end = following.start() if following else len(data)
        parts += _kept(data[at:end], at, marker)
        at = end
    if not width or not height:
        raise Unreadable("it does not say how large it is")
    return parts, width, height


def _kept(segment: bytes, at: int, marker: int) -> list[Part]:
    """The segment, what takes its place, or nothing."""
    whole: list[Part] = [(at, at + len(segment))]
    if marker == _COMMENT:
        return []
    if marker not in _APPLICATION:
        return whole
    told = segment[4:]
    if told.startswith(_EXIF):
        short = _exif(_way_up(told[len(_EXIF) :]))
        return whole if segment == short else [short] if short else []
    # JFIF says how large a dot is, Adobe how colours are coded, and a profile how they look.
    needed = told.startswith((b"JFIF\x00", b"Adobe")) or (marker == 0xE2 and told.startswith(b"ICC_PROFILE\x00"))
    return whole if needed else []


def _way_up(tiff: bytes) -> int:
    """Which way is up, 1 to 8; 1, as it is, where that is not said."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for number in range(count):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * number)
            if (tag, kind) == (_UP, 3) and 1 <= value <= 8:
                return int(value)
    except struct.error:
        pass
    return 1


def _exif(way: int) -> bytes:
    """A segment that says nothing but which way is up; none where it is as it is."""
    if way == 1:
        return b""
    tiff = b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, _UP, 3, 1, way, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 2 + len(_EXIF) + len(tiff)) + _EXIF + tiff

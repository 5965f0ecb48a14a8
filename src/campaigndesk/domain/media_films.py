"""MP4 without what was noted about it (ISO/IEC 14496-12): notes become free room of the same size.

No byte moves, since the film's tables name places in the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_parts import Part, Read, Unreadable

_OUTER: Final = frozenset(b"ftyp styp moov mdat free skip wide moof mfra sidx ssix prft pdin".split())
_ROOM: Final = frozenset({b"free", b"skip", b"wide"})
_NOTES: Final = frozenset({b"udta", b"meta", b"uuid", b"Xtra", b"XMP_"})
_HOLDING: Final = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf", b"mvex", b"moof", b"traf"})
_DATED: Final = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_SHOWN: Final = frozenset({b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp", b"hint", b"tmcd", b"url ", b"alis"})
"""What a track may be; another one tells where and how the film was made, and lies among its pictures."""
_LARGEST_BOX: Final = 64 * 1024**2
_DEEPEST: Final = 12


class _Box(NamedTuple):
    """A box of the file: where it begins, where its content does, and where it ends."""

    kind: bytes
    start: int
    inside: int
    end: int


def keep_mp4(read: Read, size: int) -> list[Part]:
    """The film with its notes blanked out. Raises Unreadable, and InvalidInput for a track of places or other data."""
    parts: list[Part] = []
    at = 0
    for start, blank in _blanks(read, size):
        parts += [(at, start), blank]
        at = start + len(blank)
    return [part for part in (*parts, (at, size)) if isinstance(part, bytes) or part[0] < part[1]]


def _blanks(read: Read, size: int) -> Iterator[tuple[int, bytes]]:
    """Places in the file, in their order, and what takes the place of the bytes there."""
    seen = set()
    for box in _boxes(read, 0, size):
        seen.add(box.kind)
        if box.kind not in _OUTER:
            yield from _freed(box)
        elif box.kind in _ROOM:
            yield from _emptied(read, box)
        elif box.kind in _HOLDING:
            if box.end - box.start > _LARGEST_BOX:
                raise Unreadable("its table is too large")
            yield from _within(read, box, 1)
    if not {b"moov", b"mdat"} <= seen and b"moof" not in seen:
        raise Unreadable("it has no pictures or no table of them")


def _within(read: Read, outer: _Box, depth: int) -> Iterator[tuple[int, bytes]]:
    if depth > _DEEPEST:
        raise Unreadable("its boxes are nested too deep")
    for box in _boxes(read, outer.inside, outer.end):
        if box.kind in _NOTES:
            yield from _freed(box)
        elif box.kind in _ROOM:
            yield from _emptied(read, box)
        elif box.kind in _HOLDING:
            yield from _within(read, box, depth + 1)
        elif box.kind in _DATED:
            yield from _undated(read, box)
        elif box.kind == b"hdlr" and read(box.inside + 8, 4) not in _SHOWN:
            raise InvalidInput(
                "The film has a track of data such as places beside its picture and sound.",
                "Export it without that, then attach it.",
            )


def _boxes(read: Read, start: int, end: int) -> Iterator[_Box]:
    while start < end:
        head = read(start, 16)
        if len(head) < 8 or end - start < 8:
            raise Unreadable("a box is cut off")
        length, kind, inside = int(struct.unpack_from(">I", head)[0]), head[4:8], start + 8
        if length == 1 and len(head) == 16:
            length, inside = int(struct.unpack_from(">Q", head, 8)[0]), start + 16
        elif length == 0:
            length = end - start
        if start + length > end or start + length < inside:
            raise Unreadable("a box is cut off")
        yield _Box(kind, start, inside, start + length)
        start += length


def _freed(box: _Box) -> Iterator[tuple[int, bytes]]:
    if box.end - box.inside > _LARGEST_BOX:
        raise Unreadable("its notes are too large")
    yield box.start + 4, b"free"
    if box.end > box.inside:
        yield box.inside, bytes(box.end - box.inside)


def _emptied(read: Read, box: _Box) -> Iterator[tuple[int, bytes]]:
    if box.end - box.inside > _LARGEST_BOX:
        raise Unreadable("its free room is too large")
    if any(read(box.inside, box.end - box.inside)):
        yield box.inside, bytes(box.end - box.inside)


def _undated(read: Read, box: _Box) -> Iterator[tuple[int, bytes]]:
    """Neither when it was made nor when it was changed: two numbers behind version and flags."""
    length = 16 if read(box.inside, 1) == b"\x01" else 8
    if any(read(box.inside + 4, length)):
        yield box.inside + 4, bytes(length)

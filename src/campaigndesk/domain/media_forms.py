"""Which files may be attached, told by their first bytes and never by their name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LARGEST: Final = 200 * 1024**2
"""Bytes of a picture or film that may be attached."""
FIRST_BYTES: Final = 16
"""How many bytes `form_of` looks at."""

# Brands of MPEG-4 films (https://mp4ra.org/registered-types/brands); HEIC, AVIF and QuickTime have others.
_MP4: Final = frozenset(
    {b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"MSNV", b"dash"}
)


@dataclass(frozen=True, slots=True)
class MediaForm:
    """A form of file: its name for people, its short name for a reader of pictures, and `image` or `video`."""

    name: str
    short: str
    kind: str


JPEG: Final = MediaForm("JPEG", "jpeg", "image")
PNG: Final = MediaForm("PNG", "png", "image")
GIF: Final = MediaForm("GIF", "gif", "image")
WEBP: Final = MediaForm("WebP", "webp", "image")
MP4: Final = MediaForm("MP4", "mp4", "video")


def form_of(first: bytes) -> MediaForm | None:
    """The form of a file that begins with these bytes; None for one that is not taken, such as SVG, which can act."""
    if first.startswith(b"\xff\xd8\xff"):
        return JPEG
    if first.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if first.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    if first[:4] == b"RIFF" and first[8:12] == b"WEBP":
        return WEBP
    if first[4:8] == b"ftyp" and first[8:12] in _MP4:
        return MP4
    return None

"""What of a picture or film is published: its content alone, without what a camera or a program noted about it.

Places (GPS), times, names of cameras and people, small earlier versions and comments are left out before the hash is
taken, so that an approval covers what the public gets. What is needed to show it right stays: profiles of colours, and
which way is up.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from campaigndesk.domain import media_films, media_jpeg, media_pictures
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_forms import GIF, JPEG, MP4, PNG, WEBP, MediaForm
from campaigndesk.domain.media_parts import Part, Read, Unreadable

MOST_PIXELS: Final = 100_000_000
"""Of a picture: more than any channel takes, and 400 MB once it is unpacked to be looked at."""
LARGEST_PICTURE: Final = 50 * 1024**2
"""Bytes of a picture; a film may have more."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is kept of a file, in order: ranges of its bytes, and bytes that stand in between; its size in dots.

    A film has no size here. `clean`: nothing has to be left out.
    """

    parts: tuple[Part, ...]
    width: int = 0
    height: int = 0
    clean: bool = False


def cleaned(form: MediaForm, read: Read, size: int) -> Cleaned:
    """What to keep of a file of `size` bytes, which `read(offset, length)` gives.

    Raises InvalidInput where it is damaged, too large, or holds what cannot be left out.
    """
    if form is not MP4 and size > LARGEST_PICTURE:
        most = LARGEST_PICTURE // 1024**2
        raise InvalidInput(f"The picture is too large: it may have at most {most} MiB.", "Save it smaller.")
    try:
        if form is MP4:
            parts, width, height = media_films.keep_mp4(read, size), 0, 0
        else:
            parts, width, height = _PICTURES[form.short](read(0, size))
    except (Unreadable, IndexError, ValueError, struct.error):
        raise InvalidInput(f"The {form.name} file is damaged.", "Save it anew, then attach it.") from None
    if width * height > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        raise InvalidInput(
            f"The picture has {width} x {height} dots; it may have at most {most} million.", "Save it smaller."
        )
    merged = tuple(_merged(parts))
    return Cleaned(merged, width, height, clean=merged == ((0, size),))


def _merged(parts: Iterator[Part] | list[Part]) -> Iterator[Part]:
    """Ranges that touch as one."""
    held: tuple[int, int] | None = None
    for part in parts:
        if held and isinstance(part, tuple) and part[0] == held[1]:
            held = (held[0], part[1])
            continue
        if held:
            yield held
        held = part if isinstance(part, tuple) else None
        if isinstance(part, bytes):
            yield part
    if held:
        yield held


_PICTURES: Final = {
    JPEG.short: media_jpeg.keep_jpeg,
    PNG.short: media_pictures.keep_png,
    GIF.short: media_pictures.keep_gif,
    WEBP.short: media_pictures.keep_webp,
}

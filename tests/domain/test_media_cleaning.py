"""What reaches the public is the picture alone: no place, no time, no name, nothing behind its end."""

from __future__ import annotations

import random
import struct
import zlib

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_cleaning import MOST_PIXELS, Cleaned, cleaned
from campaigndesk.domain.media_forms import form_of
from pictures import box, exif, gif, jpeg, mp4, png, segment, webp

CANARY = b"46.0569N 14.5058E Canary"


def chunk(kind: bytes, told: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(told)) + kind + told + struct.pack(">I", zlib.crc32(kind + told))


def with_chunks(*chunks: bytes) -> bytes:
    """A PNG with chunks before its dots."""
    return png()[:33] + b"".join(chunks) + png()[33:]


NOTED = {
    "JPEG with a place": jpeg(exif(CANARY)),
    "JPEG with XMP": jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + CANARY)),
    "JPEG with IPTC": jpeg(segment(0xED, b"Photoshop 3.0\0" + CANARY)),
    "JPEG with a comment": jpeg(segment(0xFE, CANARY)),
    "JPEG with a small one": jpeg(segment(0xE0, b"JFXX\0\x10" + CANARY)),
    "JPEG with more pictures": jpeg(segment(0xE2, b"MPF\0" + CANARY)),
    "JPEG with a film behind": jpeg(behind=mp4() + CANARY),
    "PNG with words": with_chunks(chunk(b"tEXt", b"Comment\0" + CANARY), chunk(b"zTXt", b"x\0\0" + CANARY)),
    "PNG with XMP": with_chunks(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + CANARY)),
    "PNG with a place": with_chunks(chunk(b"eXIf", b"MM\0*" + CANARY), chunk(b"tIME", bytes(7))),
    "PNG with what nobody knows": with_chunks(chunk(b"caNv", CANARY)),
    "PNG with something behind": png() + CANARY,
    "GIF with a comment": gif(b"\x21\xfe" + bytes([len(CANARY)]) + CANARY + b"\0"),
    "GIF with XMP": gif(b"\x21\xff\x0bXMP DataXMP" + bytes([len(CANARY)]) + CANARY + b"\0"),
    "GIF with something behind": gif(behind=CANARY),
    "WebP with a place": webp((b"EXIF", CANARY), flags=0b1000),
    "WebP with XMP": webp((b"XMP ", CANARY), flags=0b100),
    "WebP with something behind": webp() + CANARY,
    "MP4 with a place": mp4(box(b"udta", box(b"\xa9xyz", CANARY))),
    "MP4 with keys": mp4(box(b"meta", CANARY), box(b"uuid", CANARY)),
    "MP4 with words in its room": mp4(box(b"free", CANARY)),
    "MP4 with XMP behind": mp4(behind=box(b"uuid", CANARY)),
    "MP4 with what nobody knows": mp4(behind=box(b"cana", CANARY)),
}  # fmt: skip
BARE = {
    "JPEG": jpeg(), "PNG": png(), "GIF": gif(), "WebP": webp(), "MP4": mp4(),
    "JPEG with a profile": jpeg(segment(0xE2, b"ICC_PROFILE\0\1\1profile"), segment(0xEE, b"Adobe\0\x64\0\0\0\0\1")),
    "PNG with a profile": with_chunks(chunk(b"iCCP", b"p\0\0x"), chunk(b"pHYs", bytes(9)), chunk(b"tRNS", b"\0\0")),
    "GIF that moves": gif(b"\x21\xff\x0bNETSCAPE2.0\3\1\0\0\0", b"\x21\xf9\4\0\0\0\0\0"),
    "WebP with a profile": webp((b"ICCP", b"profile"), flags=0x20),
}  # fmt: skip


def looked_at(data: bytes) -> Cleaned:
    """What is kept of the bytes."""
    form = form_of(data[:16])
    assert form is not None
    return cleaned(form, lambda offset, length: data[offset : offset + length], len(data))


def published(data: bytes) -> bytes:
    """What the public gets of the bytes."""
    parts = looked_at(data).parts
    return b"".join(part if isinstance(part, bytes) else data[part[0] : part[1]] for part in parts)


@pytest.mark.parametrize("name", sorted(NOTED))
def test_what_was_noted_about_a_medium_does_not_reach_the_public(name: str) -> None:
    found = published(NOTED[name])
    assert CANARY not in found
    assert looked_at(found).clean
    assert not looked_at(NOTED[name]).clean


@pytest.mark.parametrize("name", sorted(BARE))
def test_a_medium_of_which_nothing_was_noted_stays_to_the_byte(name: str) -> None:
    assert looked_at(BARE[name]).clean
    assert published(BARE[name]) == BARE[name]


@pytest.mark.parametrize("name", ["JPEG with a place", "PNG with words", "GIF with a comment"])
def test_what_is_left_is_the_bare_picture(name: str) -> None:
    assert published(NOTED[name]) == BARE[name.partition(" ")[0]]


def test_a_picture_stays_the_right_way_up() -> None:
    found = published(jpeg(exif(CANARY, way_up=6)))
    assert b"Exif" in found
    assert CANARY not in found
    assert published(found) == found


def test_a_film_keeps_its_places_and_loses_the_time_it_was_made() -> None:
    film = mp4(box(b"udta", CANARY), made=3_900_000_000)
    found = published(film)
    assert len(found) == len(film)
    assert found.index(b"pictures and sound") == film.index(b"pictures and sound")
    assert struct.pack(">I", 3_900_000_000) not in found


def test_a_film_with_a_track_of_places_is_refused() -> None:
    with pytest.raises(InvalidInput, match="a track of data such as places"):
        looked_at(mp4(handler=b"meta"))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WebP"])
def test_a_picture_of_giant_size_is_refused_by_its_head(form: str) -> None:
    side = struct.pack(">I", 50_000)
    giants = {
        "PNG": png()[:16] + side * 2 + png()[24:],
        "JPEG": jpeg().replace(struct.pack(">HH", 30, 40), struct.pack(">HH", 50_000, 50_000)),
        "GIF": gif().replace(struct.pack("<HH", 40, 30), struct.pack("<HH", 50_000, 50_000), 1),
        "WebP": webp().replace((39).to_bytes(3, "little"), (49_999).to_bytes(3, "little")).replace(
            (29).to_bytes(3, "little"), (49_999).to_bytes(3, "little")),
    }  # fmt: skip
    with pytest.raises(InvalidInput, match=f"at most {MOST_PIXELS // 1_000_000} million"):
        looked_at(giants[form])


def test_broken_files_are_refused_in_a_sentence_and_never_crash() -> None:
    chance = random.Random(7)
    refused = 0
    for data in (*BARE.values(), *NOTED.values()):
        for _ in range(60):
            broken = bytearray(data[: chance.randrange(16, len(data) + 1)])
            for _ in range(chance.randrange(4)):
                broken[chance.randrange(16, len(broken)) if len(broken) > 16 else 15] = chance.randrange(256)
            try:
                found = published(bytes(broken))
            except InvalidInput:
                refused += 1
                continue
            assert looked_at(found).clean
    assert refused > 300

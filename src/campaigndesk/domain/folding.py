"""Folding: one plain spelling for search, so that no accent, capital or script hides a word."""

from __future__ import annotations

import codecs
import unicodedata
from functools import cache
from typing import Final

_SPECIAL: Final[dict[str, str]] = {
    **dict(zip("đłøħŧıŋʼ’‘ʹ", ["d", "l", "o", "h", "t", "i", "n", "", "", "", ""], strict=True)),
    **dict(zip("„“”«»‚–—‐‑", '""""",----', strict=True)),
    **dict(zip("æœþð", ["ae", "oe", "th", "d"], strict=True)),
    # Serbian Cyrillic letter by letter as its Latin alphabet writes it (then without accents); Macedonian, Bulgarian,
    # Ukrainian and Russian letters follow the same table, so that one word has one folded form in text and query.
    **dict(zip("абвгдђежзијк", "abvgddezzijk", strict=True)),
    **dict(zip("лмнопрстћуфхцчш", "lmnoprstcufhccs", strict=True)),
    **dict(zip("љњџѕ", ["lj", "nj", "dz", "dz"], strict=True)),
    **dict(zip("ґєіыэщъьюя", ["g", "e", "i", "y", "e", "st", "", "", "ju", "ja"], strict=True)),
}
_GEORGIAN: Final[dict[str, str]] = {
    chr(old): chr(0x10D0 + number) for first in (0x10A0, 0x2D00) for number, old in enumerate(range(first, first + 38))
}
_LETTERS: Final = str.maketrans({**_SPECIAL, **_GEORGIAN})


def _spelled_out(text: str) -> str:
    """The folding itself, for any text; the fast way below is prepared from it and agrees with it."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(c for c in parts if not unicodedata.combining(c)).casefold().translate(_LETTERS)
    return bare if bare.isascii() else "".join(c if c.isascii() or c.isalnum() else " " for c in bare)


_GEORGIAN_BYTES: Final = {chr(0x10D0 + number): 0x80 + number for number in range(43)}
_FROM_BYTES: Final = "".join(map(chr, range(128))) + "".join(_GEORGIAN_BYTES).ljust(128, "\ufffe")
_SEVERAL: Final = dict(
    zip(
        ("", "ss", "ae", "oe", "th", "lj", "nj", "dz", "st", "ju", "ja", "...", "tm", "no", "ij"),
        (*range(1, 9), *range(14, 32)),
        strict=False,
    )
)
_LATER: Final = [(bytes([mark]), full.encode()) for full, mark in _SEVERAL.items()]
_SLOW: Final = 0x7F
_PAIRS: Final = range(0xD8, 0xE0)
_EMOJI: Final = (0x3C, 0x3D, 0x3E)
_PLANES: Final = bytes((0x00, 0x01, 0x02, 0x04, 0x10, 0x1C, 0x1E, 0x20, 0x21, 0x26, 0x27, 0xFE, *_PAIRS))


def _byte_for(letter: str) -> int:
    """What stands for a letter's folded form: its ASCII code, a Georgian letter's byte, or a mark for several."""
    plain = _spelled_out(letter)
    if len(plain) == 1 and plain.isascii() and (plain in "\n\t" or " " <= plain < "\x7f"):
        return ord(plain)
    return _GEORGIAN_BYTES.get(plain) or _SEVERAL.get(plain, _SLOW)


@cache
def _table(plane: int) -> bytes:
    """Folded forms of the 256 characters whose codes begin with this byte; emoji, written as pairs, become spaces."""
    if plane == 0xD8:
        return bytes(0x20 if low in _EMOJI else _SLOW for low in range(256))
    if plane in _PAIRS:
        return b" " * 256
    return bytes(_byte_for(chr(plane << 8 | low)) for low in range(256))


@cache
def _mask(plane: int) -> bytes:
    return bytes(0xFF if other == plane else 0 for other in range(256))


_SIGNS: Final = "\0\t\n" + "".join(map(chr, range(0x20, 0x7F))) + "„“”’–…€"
_LATIN: Final = "áâäãăąćčçďđéèëęěíîłľñňńóôöőřśšşșťţțúůüűýźžż"
_CYRILLIC: Final = "абвгґдђежзиійјклљмнњопрстћуфхцчџшщъыьэюяєїёѓќѕѐѝ"
_ALPHABETS: Final = tuple(
    (codecs.charmap_build(letters), bytes(map(_byte_for, letters)).ljust(256))
    for letters in (
        _SIGNS + _LATIN + _LATIN.upper(),
        _SIGNS + _CYRILLIC + _CYRILLIC.upper(),
        _SIGNS + "".join(_GEORGIAN_BYTES),
    )
)
"""A number for each letter that is common in texts of one alphabet; by these numbers, the bytes of the folded form."""


def _as_bytes(text: str) -> bytes | None:
    """A byte for the folded form of each letter; None where a block of characters is unknown here."""
    for numbers, forms in _ALPHABETS:
        try:
            return codecs.charmap_encode(text, "strict", numbers)[0].translate(forms)
        except UnicodeEncodeError:
            continue
    wide = text.encode("utf-16-le", "surrogatepass")
    low, high = wide[::2], wide[1::2]
    if high.translate(None, _PLANES):
        return None
    # Each block of 256 characters is folded by one table look-up over all bytes, then laid over the others where its
    # characters stand: whole texts at a time, about a hundredth of what a loop over letters takes.
    folded = int.from_bytes(low.translate(_table(0)), "little")
    for plane in _PLANES[1:]:
        if plane in high:
            there = int.from_bytes(high.translate(_mask(plane)), "little")
            folded ^= (folded ^ int.from_bytes(low.translate(_table(plane)), "little")) & there
    return folded.to_bytes(len(low), "little")


def fold(text: str) -> str:
    """The text as it is searched: small plain letters, no diacritics; Cyrillic as Latin, Georgian in its one alphabet.

    Used for the index and for the query alike, so that one word has one form in both.
    """
    if text.isascii():
        return text.lower()
    packed = _as_bytes(text)
    if packed is None or _SLOW in packed:
        return _spelled_out(text)
    for mark, full in _LATER:
        packed = packed.replace(mark, full)
    if packed.isascii():
        return packed.decode("ascii")
    return codecs.charmap_decode(packed, "strict", _FROM_BYTES)[0]

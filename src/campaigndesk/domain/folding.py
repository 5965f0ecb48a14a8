"""Folding: one plain spelling for search, so that no accent, capital or script hides a word."""

from __future__ import annotations

import codecs
import re
import unicodedata
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
    """The folding itself, for any text; the fast ways below are prepared from it and agree with it."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(c for c in parts if not unicodedata.combining(c)).translate(_LETTERS)
    return bare if bare.isascii() else "".join(c if c.isascii() or c.isalnum() else " " for c in bare)


def _one_by_one(error: UnicodeError) -> tuple[str, int]:
    """Fold what a script's table does not hold, such as an emoji or another script's word."""
    if isinstance(error, UnicodeEncodeError):
        folded = _spelled_out(error.object[error.start : error.end])
        if folded.isascii():
            return folded, error.end
    raise error


codecs.register_error("campaigndesk.fold", _one_by_one)


class _Script:
    """A fast way for texts whose characters are all among 256 known ones: C table look-ups, no Python per letter.

    `as_ascii`: the letters fold to ASCII, whose table is the faster one.
    """

    def __init__(self, letters: str, *, as_ascii: bool = True) -> None:
        plain = "\n\t" + "".join(map(chr, range(32, 127)))
        known = list(
            dict.fromkeys(plain + _MARKS + letters + "".join(c.upper() for c in letters if len(c.upper()) == 1))
        )
        known += ["\ufffe"] * (256 - len(known))
        self._to_bytes = codecs.charmap_build("".join(known))
        folded = ["\x00" if c == "\ufffe" else _spelled_out(c) for c in known]
        # What folds to no letter or to several is a control character until the end; no kept text holds any.
        several = sorted({f for f in folded if len(f) != 1})
        controls = dict(zip(several, map(chr, (*range(1, 9), *range(14, 32), 127)), strict=False))
        self._later = [(control.encode(), full.encode()) for full, control in controls.items()]
        table = "".join(controls.get(f, f) for f in folded)
        self._table = table.encode("ascii") if as_ascii else None
        self._letters = table

    def fold(self, text: str) -> str:
        """The folded text; raises UnicodeEncodeError where a character is not of this script."""
        packed: bytes = codecs.charmap_encode(text, "campaigndesk.fold", self._to_bytes)[0]
        if self._table is None:
            folded: str = codecs.charmap_decode(packed, "strict", self._letters)[0]
            for control, full in self._later:
                folded = folded.replace(control.decode(), full.decode())
            return folded
        packed = packed.translate(self._table)
        for control, full in self._later:
            packed = packed.replace(control, full)
        return packed.decode("ascii")


_MARKS: Final = "„“”‘‚’…–—‐‑«»\u00a0ʼ"
_LATIN: Final = _Script("áàâäãåăąçćčďđéèêëěęėíìîïįıñńňóòôöõőøŕřśšşșťţțúùûüůűūųýźżžĺľłżğßœæ")
_CYRILLIC: Final = _Script("абвгдежзийклмнопрстуфхцчшщъыьэюяёђѓєѕіїјљњќћџґѐѝ")
_GEORGIAN_NOW: Final = _Script("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵ", as_ascii=False)


_FIRST_LETTER: Final = re.compile("[^\x00-\xbf\u02bc\u2000-\u2bff]")


def fold(text: str) -> str:
    """The text as it is searched: small plain letters, no diacritics; Cyrillic as Latin, Georgian in its one alphabet.

    Used for the index and for the query alike, so that one word has one form in both.
    """
    if text.isascii():
        return text.lower()
    first = _FIRST_LETTER.search(text)
    letter = first.group() if first else "a"
    script = _LATIN if letter < "\u0250" else _CYRILLIC if letter < "\u0530" else _GEORGIAN_NOW
    try:
        return script.fold(text)
    except UnicodeEncodeError:
        return _spelled_out(text)

"""Makes the desk's font family, one file a weight, out of the Noto fonts of Debian's fonts-noto-core.

Run as `python packaging/make_fonts.py [FOLDER_OF_NOTO]` with fonttools installed; it writes the font files
of resources/fonts. How and why is told in FONTLOG.txt there.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Campaign Desk Sans"
FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
NOTO = Path("/usr/share/fonts/truetype/noto")

LETTERS = (
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x02FF), (0x0300, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x052F),    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x218F),
    (0xFFFD, 0xFFFD),
)  # fmt: skip
GEORGIAN = ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))
SIGNS = ((0x2190, 0x21FF), (0x2200, 0x22FF))
SHAPES = ((0x25A0, 0x25FF), (0x2600, 0x2605), (0x26A0, 0x26A1), (0x2713, 0x2718))
HEIGHTS = (
    ("hhea", "ascent"), ("hhea", "descent"), ("OS/2", "usWinAscent"), ("OS/2", "usWinDescent"),
    ("OS/2", "sTypoAscender"), ("OS/2", "sTypoDescender"),
)  # fmt: skip
FEATURES = ["ccmp", "locl", "liga", "kern", "mark", "mkmk", "case", "tnum", "lnum", "frac", "sups", "subs"]

Span = tuple[int, int]


def codes(spans: Iterable[Span]) -> set[int]:
    """Every code point of these inclusive spans."""
    return {code for first, last in spans for code in range(first, last + 1)}


def reduced(source: Path, wanted: set[int]) -> tuple[TTFont, set[int]]:
    """The font cut down to the wanted code points, and those that it really has."""
    font = TTFont(source)
    found = wanted & set(font.getBestCmap())
    options = Options(
        layout_features=FEATURES, hinting=False, name_IDs=["*"], notdef_outline=True, drop_tables=["DSIG"]
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=found)
    subsetter.subset(font)
    return font, found


def parts(noto: Path, style: str) -> list[tuple[Path, tuple[Span, ...]]]:
    """The sources in the order in which they are asked for a letter; signs have one weight only."""
    return [
        (noto / f"NotoSans-{style}.ttf", LETTERS),
        (noto / f"NotoSansGeorgian-{style}.ttf", GEORGIAN),
        (noto / "NotoSansMath-Regular.ttf", SIGNS),
        (noto / "NotoSansSymbols2-Regular.ttf", SHAPES),
    ]


def renamed(font: TTFont, style: str, copyrights: list[str]) -> None:
    """Give the merged font its own name and keep the notices of its sources, as the licence asks."""
    name = font["name"]
    texts = {
        0: " ".join(copyrights), 1: FAMILY, 2: style, 3: f"1.0;{FAMILY} {style}", 4: f"{FAMILY} {style}",
        5: "Version 1.000", 6: f"{FAMILY.replace(' ', '')}-{style}",
    }  # fmt: skip
    for record in list(name.names):
        if record.nameID in texts or record.nameID in (16, 17, 18, 21, 22):
            name.removeNames(nameID=record.nameID)
    for number, text in texts.items():
        name.setName(text, number, 3, 1, 0x409)


def make(noto: Path, style: str) -> Path:
    """Write one weight of the family."""
    copyrights: list[str] = []
    taken: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, (source, spans) in enumerate(parts(noto, style)):
            font, found = reduced(source, codes(spans) - taken)
            taken |= found
            notice = f"{source.stem.split('-')[0]}: {font['name'].getDebugName(0)}"
            copyrights.append(notice)
            path = Path(folder) / f"{number}.ttf"
            font.save(path)
            files.append(str(path))
        merged = Merger().merge(files)
    first = TTFont(noto / f"NotoSans-{style}.ttf")
    for table, field in HEIGHTS:
        setattr(merged[table], field, getattr(first[table], field))
    merged["OS/2"].recalcUnicodeRanges(merged)
    renamed(merged, style, copyrights)
    target = FONTS / f"CampaignDeskSans-{style}.ttf"
    merged.recalcTimestamp = False
    merged["head"].modified = merged["head"].created = first["head"].created
    merged.save(target)
    return target


def main() -> None:
    """Write both weights and say how large they are."""
    noto = Path(sys.argv[1]) if len(sys.argv) > 1 else NOTO
    for style in ("Regular", "Bold"):
        path = make(noto, style)
        print(f"{path.name}: {path.stat().st_size // 1024} kB, {len(TTFont(path).getBestCmap())} characters")


if __name__ == "__main__":
    main()

"""The font has every letter of the network's languages, and no other font is ever asked for one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont, QTextLayout

from campaigndesk.desktop.look import fonts
from campaigndesk.domain.errors import CampaignDeskError

DECLARATION = (Path(__file__).parent / "declaration_characters.txt").read_text("utf-8").rstrip("\n")
ALPHABETS = {
    "sq": "abcçdeëfghijklmnopqrstuvxyz",
    "bs cnr hr sr-Latn": "abcčćdđefghijklmnoprsštuvzžśźǆǉǌ",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "cs": "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵ",
    "lt": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyzşţ",
    "sk": "aáäbcčdďeéfghiíjklĺľmnňoóôpqrŕsštťuúvwxyýzž",
    "sl": "abcčdefghijklmnoprsštuvzž",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
SIGNS = "0123456789.,:;!?…–—-‐„“”‘’ʼ«»‹›()[]{}/\\@#&%‰§№•·×÷±−=<>°€$£₴₾₽©®™←↑→↓✓✕\u00a0\u2009\u202f"
WEIGHTS = pytest.mark.parametrize("strong", [False, True], ids=["regular", "bold"])


def drawn(text: str, face: QFont) -> QImage:
    """The text painted black on white with no other font to fall back on."""
    only = QFont(face)
    only.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    image = QImage(60, 60, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(only)
    painter.drawText(QPoint(20, 40), text)
    painter.end()
    return image


@WEIGHTS
@pytest.mark.parametrize("language", ALPHABETS)
def test_each_alphabet_has_a_glyph_for_every_letter_and_capital(language: str, strong: bool) -> None:
    letters = ALPHABETS[language]
    raw = QRawFont.fromFont(fonts.font(strong=strong))
    missing = [
        letter for letter in letters + letters.upper() + letters.title() if not raw.supportsCharacter(ord(letter))
    ]
    assert raw.familyName() == fonts.FAMILY
    assert missing == []


@WEIGHTS
def test_every_character_of_the_declaration_and_every_sign_has_a_glyph(strong: bool) -> None:
    raw = QRawFont.fromFont(fonts.font(strong=strong))
    assert [sign for sign in DECLARATION + SIGNS if not raw.supportsCharacter(ord(sign))] == []
    assert 0 not in raw.glyphIndexesForString(DECLARATION + SIGNS)


@WEIGHTS
def test_no_letter_of_the_declaration_is_painted_as_a_box(strong: bool) -> None:
    face = fonts.font(24, strong=strong)
    box = drawn("\uee00", face)
    assert box != drawn(" ", face)
    assert [sign for sign in DECLARATION if drawn(sign, face) == box] == []


@WEIGHTS
def test_a_line_in_three_scripts_is_set_in_one_font(strong: bool) -> None:
    layout = QTextLayout("Šķērsām 09:15 Їжак љубав ქართული ᲥᲐᲠᲗᲣᲚᲘ → ✓ €", fonts.font(strong=strong))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {fonts.FAMILY}


def test_the_strong_weight_is_a_drawn_one_and_not_a_thickened_regular() -> None:
    regular, strong = (QRawFont.fromFont(fonts.font(100, strong=strong)) for strong in (False, True))
    assert strong.weight() > regular.weight()
    assert strong.advancesForGlyphIndexes([40]) != regular.advancesForGlyphIndexes([40])


def test_digits_are_of_one_width_so_that_times_stand_under_each_other() -> None:
    for strong in (False, True):
        raw = QRawFont.fromFont(fonts.font(strong=strong))
        widths = {advance.x() for advance in raw.advancesForGlyphIndexes(raw.glyphIndexesForString("0123456789"))}
        assert len(widths) == 1


def test_a_font_that_a_view_changes_for_itself_stays_as_it_was_for_others() -> None:
    fonts.font(20).setItalic(True)
    assert not fonts.font(20).italic()


def test_a_damaged_font_file_is_named_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "CampaignDeskSans-Regular.ttf"
    broken.write_bytes(b"no font")
    monkeypatch.setattr(fonts, "resource_path", lambda name: broken)
    monkeypatch.setattr(fonts, "_loaded", set())
    with pytest.raises(
        CampaignDeskError, match=r"CampaignDeskSans-Regular\.ttf is damaged\. Install Campaign Desk again\."
    ):
        fonts.load()


def test_a_missing_font_file_is_named_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FILES", ("NoSuchFont.ttf",))
    with pytest.raises(CampaignDeskError, match=r"NoSuchFont\.ttf"):
        fonts.load()

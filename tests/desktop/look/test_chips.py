"""Chips and bars stay in their place, show what they know, leave the painter as it was, and are quick."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from campaigndesk.desktop import look
from campaigndesk.desktop.look import Mode, chips, pieces, sizes
from campaigndesk.desktop.look.chips import Bar, Chip, paint_bar, paint_chip, spoken
from campaigndesk.desktop.look.colours import LIGHT, PALETTES, Tokens, contrast, country_colour
from campaigndesk.domain.countries import COUNTRIES
from desktop.look.gallery import STAGES, TEXTS, chip_of

GROUND = QColor(255, 0, 255)
PLACE = QRect(20, 20, 135, sizes.CHIP)
MONTH = 126


def canvas(width: int = 200, height: int = 60, ratio: float = 1.0) -> QImage:
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GROUND)
    return image


def painted(thing: Chip | Bar, rect: QRect = PLACE, tokens: Tokens = LIGHT, ratio: float = 1.0) -> QImage:
    """The thing on a ground of a colour that is in no palette."""
    image = canvas(rect.right() + 45, rect.bottom() + 25, ratio)
    painter = QPainter(image)
    if isinstance(thing, Chip):
        paint_chip(painter, rect, thing, tokens)
    else:
        paint_bar(painter, rect, thing, tokens)
    painter.end()
    return image


def spilled(image: QImage, rect: QRect) -> list[tuple[int, int]]:
    """Pixels outside rect that are no longer as they were."""
    ratio = image.devicePixelRatio()
    box = QRect(
        int(rect.x() * ratio), int(rect.y() * ratio), round(rect.width() * ratio) + 1, round(rect.height() * ratio) + 1
    )
    if ratio == 1.0:
        box = rect
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if not box.contains(x, y) and image.pixelColor(x, y) != GROUND
    ]


CROWDED = Chip(
    time_text="23:45", country="GE", channel="whatsapp", stage="in_review", words="ყოველ ადამიანს " * 20,
    waiting=True, conflict=True, held=True, selected=True, proposed=True,
)  # fmt: skip


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [1, 24, 40, 60, 90, 135, 180])
def test_a_chip_paints_nothing_outside_its_place(width: int, ratio: float) -> None:
    rect = QRect(20, 20, width, sizes.CHIP)
    assert spilled(painted(CROWDED, rect, ratio=ratio), rect) == []
    assert spilled(painted(Bar(title="Human Rights Day " * 9, note="12 of 16 joined"), rect, ratio=ratio), rect) == []


def test_a_chip_is_painted_at_all_in_a_place_wide_enough_for_its_mark() -> None:
    image = painted(CROWDED, QRect(20, 20, 24, sizes.CHIP))
    assert image.pixelColor(30, 29) != GROUND


@pytest.mark.parametrize("thing", [CROWDED, Bar(title="Human Rights Day", note="12 of 16")], ids=["chip", "bar"])
def test_the_painter_is_left_as_it_was_found(thing: Chip | Bar) -> None:
    image = canvas()
    painter = QPainter(image)
    pen, brush, face = QPen(QColor("red")), QBrush(QColor("lime")), QFont("Campaign Desk Sans", 30)
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.setFont(face)
    if isinstance(thing, Chip):
        paint_chip(painter, PLACE, thing, LIGHT)
    else:
        paint_bar(painter, PLACE, thing, LIGHT)
    assert (painter.pen(), painter.brush(), painter.font()) == (pen, brush, face)
    assert not painter.hasClipping()
    painter.end()


@pytest.mark.parametrize(
    "change",
    [
        {"stage": "approved"}, {"time_text": "10:00"}, {"country": "SI"}, {"channel": "x"}, {"words": "Друго"},
        {"waiting": True}, {"conflict": True}, {"held": True}, {"selected": True}, {"proposed": True},
        {"behind": True}, {"void": True}, {"colour": LIGHT.stop},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_each_thing_that_a_chip_knows_can_be_seen(change: dict[str, object]) -> None:
    plain = Chip(time_text="09:15", country="UA", channel="facebook", stage="draft", words="Кожна людина")
    assert painted(plain) != painted(replace(plain, **change))  # type: ignore[arg-type]


def column(image: QImage, x: int) -> list[str]:
    """The colours of a chip's rows at x, without its round corners."""
    return [image.pixelColor(x, y).name().upper() for y in range(24, 34)]


def test_the_edge_of_a_proposed_time_is_dashed_and_of_a_confirmed_one_whole() -> None:
    confirmed = replace(chip_of(0), proposed=False, selected=False, stage="approved")
    assert set(column(painted(confirmed), 21)) == {LIGHT.good}
    assert {LIGHT.good, LIGHT.raised} <= set(column(painted(replace(confirmed, proposed=True)), 21))


def test_a_selected_chip_has_a_ring_of_two_pixels_on_the_grounds_of_the_accent() -> None:
    image = painted(replace(chip_of(0), selected=True, words=""))
    middle = [image.pixelColor(140, y).name().upper() for y in range(20, 38)]
    assert middle == [LIGHT.accent] * 2 + [LIGHT.accent_soft] * 14 + [LIGHT.accent] * 2


@pytest.mark.parametrize("mode", PALETTES)
def test_no_two_stages_look_alike_also_without_colour(mode: Mode) -> None:
    grey = [
        painted(replace(chip_of(0), stage=stage, colour=LIGHT.text), tokens=PALETTES[mode])
        .convertToFormat(QImage.Format.Format_Grayscale8)
        .copy(QRect(20, 20, 22, sizes.CHIP))
        for stage in STAGES
    ]
    assert all(one != other for place, one in enumerate(grey) for other in grey[:place])


def inks(image: QImage, place: QRect) -> set[str]:
    part = image.copy(place)
    return {part.pixelColor(x, y).name() for x in range(part.width()) for y in range(part.height())}


@pytest.mark.parametrize("mode", PALETTES)
@pytest.mark.parametrize("selected", [False, True])
def test_every_mark_of_a_chip_stands_out_as_it_is_painted(mode: Mode, selected: bool) -> None:
    tokens, bare = PALETTES[mode], replace(CROWDED, waiting=False, conflict=False, held=False, selected=selected)
    ground = tokens.accent_soft if selected else tokens.raised
    at = QRect(PLACE.x() + 2 * chips.GAP, PLACE.y() + 2, chips.MARK, sizes.CHIP - 4)
    marks = {stage: inks(painted(replace(bare, stage=stage), tokens=tokens), at) for stage in STAGES}
    at.moveLeft(PLACE.right() + 1 - chips.GAP - chips.MARK)
    for state in ("stopped", "void", "conflict", "held", "behind", "waiting", "repeats", "mine"):
        marks[state] = inks(painted(replace(bare, **{state: True}), tokens=tokens), at)  # type: ignore[arg-type]
    found = {name: max(contrast(ink, ground) for ink in seen) for name, seen in marks.items()}
    assert {name: best for name, best in found.items() if best < 3} == {}


@pytest.mark.parametrize("mode", PALETTES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_the_edge_of_a_chip_stands_out_from_what_it_lies_on(mode: Mode, country: str) -> None:
    tokens = PALETTES[mode]
    chip = replace(CROWDED, proposed=False, selected=False, colour=country_colour(tokens, country))
    edge = painted(chip, tokens=tokens).pixelColor(PLACE.x() + 1, PLACE.center().y()).name()
    assert min(contrast(edge, ground) for ground in (tokens.surface, tokens.page, tokens.raised)) >= 3


@pytest.mark.parametrize(("country", "words"), [*TEXTS, ("CZ", "ÅŽŘ(ģjpqyф)|Й")])
def test_the_words_on_a_chip_are_not_cut_above_or_below(country: str, words: str) -> None:
    chip = replace(chip_of(0), country=country, words=words)
    low = painted(chip, QRect(20, 20, 170, sizes.CHIP))
    high = painted(chip, QRect(20, 20, 170, sizes.CHIP + 20))
    inside, roomy = low.copy(30, 21, 155, sizes.CHIP - 2), high.copy(30, 31, 155, sizes.CHIP - 2)
    above, below = high.copy(30, 22, 155, 9), high.copy(30, 31 + sizes.CHIP - 2, 155, 9)
    assert inside == roomy
    assert all(strip == painted_blank(strip) for strip in (above, below))


def painted_blank(strip: QImage) -> QImage:
    """The strip as it is where nothing is written on the chip."""
    blank = strip.copy()
    blank.fill(QColor(LIGHT.raised))
    return blank


def test_a_line_of_text_is_lower_than_the_chip_and_the_bar() -> None:
    for strong in (False, True):
        height = QFontMetrics(look.font(sizes.SECONDARY, strong=strong)).height()
        assert height <= sizes.BAR < sizes.CHIP


@pytest.mark.parametrize("text", [words for _, words in TEXTS])
@pytest.mark.parametrize("width", [20, 50, 90, 400])
def test_words_that_do_not_fit_end_in_an_ellipsis_and_in_their_place(text: str, width: int) -> None:
    shown = pieces.shortened(text * 3, False, width)
    assert shown.endswith("…")
    assert QFontMetrics(look.font(sizes.SECONDARY)).horizontalAdvance(shown) <= width
    assert pieces.shortened(text[:3], False, 400) == text[:3].strip()


def test_a_text_of_several_lines_is_shown_on_one() -> None:
    assert pieces.shortened("First\n\n  second\tthird", False, 400) == "First second third"


def test_the_marks_of_markup_in_a_text_are_shown_as_they_were_typed() -> None:
    marked, other = (painted(replace(chip_of(0), words=words)) for words in ("<b>a</b>", "a"))
    assert marked != other


def test_a_bar_that_goes_on_is_square_and_one_that_ends_is_round() -> None:
    rect = QRect(20, 20, 120, sizes.BAR)
    whole = painted(Bar(title="", colour="blue"), rect)
    cut = painted(Bar(title="", colour="blue", starts=False, ends=False), rect)
    corners = [(20, 20), (139, 20), (20, 35), (139, 35)]
    assert all(cut.pixelColor(*corner) == QColor("#3A6DB5") for corner in corners)
    assert all(whole.pixelColor(*corner) != QColor("#3A6DB5") for corner in corners)


def test_a_bar_shows_its_note_where_there_is_room_and_its_title_first() -> None:
    wide, narrow = QRect(20, 20, 300, sizes.BAR), QRect(20, 20, 60, sizes.BAR)
    plain, noted = Bar(title="Human Rights Day"), Bar(title="Human Rights Day", note="12 of 16 joined")
    assert painted(plain, wide) != painted(noted, wide)
    assert painted(plain, narrow) == painted(noted, narrow)


def test_a_chip_is_read_out_with_everything_that_its_marks_mean() -> None:
    assert spoken(replace(CROWDED, words="ყოველ")) == (
        "23:45 GE, whatsapp, in review, time proposed, not confirmed, in conflict, on hold, waiting to send: ყოველ"
    )


def test_a_month_of_chips_that_was_painted_is_not_drawn_again(qapp: QApplication) -> None:
    image = QImage(1440, 900, QImage.Format.Format_RGB32)
    chips_of_month = [replace(chip_of(number), selected=False) for number in range(MONTH)]
    assert len(set(chips_of_month)) == MONTH
    chips._drawn_chip.cache_clear()
    _paint_month(image, chips_of_month)
    drawn = chips._drawn_chip.cache_info().misses
    assert drawn >= MONTH
    _paint_month(image, chips_of_month)
    assert chips._drawn_chip.cache_info().misses == drawn


@pytest.mark.parametrize("width", [54, 90, 200])
def test_a_chip_that_is_not_kept_looks_as_one_that_is(qapp: QApplication, width: int) -> None:
    pictures = []
    for kept in (True, False):
        image = QImage(240, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        paint_chip(painter, QRect(5, 7, width, sizes.CHIP), chip_of(3), LIGHT, kept=kept)
        painter.end()
        pictures.append(image)
    assert pictures[0] == pictures[1]


def test_pictures_of_old_months_are_let_go(qapp: QApplication) -> None:
    image = QImage(1440, 900, QImage.Format.Format_RGB32)
    for month in range(8):
        _paint_month(image, [chip_of(month * MONTH + number) for number in range(MONTH)])
    assert chips._drawn_chip.cache_info().currsize <= 6 * MONTH + 12


def _paint_month(image: QImage, month: list[Chip]) -> None:
    """42 cells and 126 chips at 1440 x 900."""
    painter = QPainter(image)
    width, height = 1440 // 7, 900 // 6
    for cell in range(42):
        box = QRect(cell % 7 * width, cell // 7 * height, width, height)
        painter.fillRect(box, QColor(LIGHT.surface))
        painter.setPen(QColor(LIGHT.line))
        painter.drawRect(box)
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(box.adjusted(6, 4, 0, 0), Qt.AlignmentFlag.AlignTop, str(cell % 31 + 1))
        for place in range(3):
            rect = QRect(box.x() + 4, box.y() + 44 + place * 20, width - 8, sizes.CHIP)
            paint_chip(painter, rect, month[cell * 3 + place], LIGHT)
    painter.end()

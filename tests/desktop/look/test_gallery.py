"""All shared widgets together, in each look and size: nothing is clipped, nameless, or in a colour of another look."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.look import Mode
from campaigndesk.desktop.look.colours import PALETTES
from desktop.look.gallery import Gallery

MODES = pytest.mark.parametrize("mode", PALETTES)


@pytest.fixture
def gallery(qapp: QApplication, qtbot: QtBot) -> Gallery:
    made = Gallery()
    qtbot.addWidget(made)
    made.show()
    qapp.processEvents()
    return made


def picture(widget: QWidget, ratio: float) -> QImage:
    """The widget as a screen of this pixel ratio shows it."""
    made = QPixmap(round(widget.width() * ratio), round(widget.height() * ratio))
    made.setDevicePixelRatio(ratio)
    widget.render(made, QPoint())
    return made.toImage()


@MODES
@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_the_gallery_is_in_the_colours_of_its_look(
    qapp: QApplication, gallery: Gallery, tmp_path: Path, mode: Mode, ratio: float
) -> None:
    tokens = look.apply_look(qapp, mode)
    image = picture(gallery, ratio)
    assert image.save(str(tmp_path / f"gallery-{mode}-{round(ratio * 100)}.png"))
    places = {
        "page": gallery.chips.mapTo(gallery, QPoint(gallery.chips.width() - 4, 100)),
        "raised": QPoint(8, gallery.side_bar.height() - 8),
        "surface": gallery.status.mapTo(gallery, QPoint(gallery.status.width() // 2 + 60, 15)),
        "accent": gallery.primary.mapTo(gallery, QPoint(5, gallery.primary.height() // 2)),
    }
    found = {
        token: image.pixelColor(round(place.x() * ratio), round(place.y() * ratio)) for token, place in places.items()
    }
    assert {token: colour.name().upper() for token, colour in found.items()} == {
        token: getattr(tokens, token) for token in places
    }


@MODES
def test_no_words_are_cut_off(qapp: QApplication, gallery: Gallery, mode: Mode) -> None:
    look.apply_look(qapp, mode)
    qapp.processEvents()
    labels = [label for label in gallery.findChildren(QLabel) if label.isVisible() and label.text()]
    assert len(labels) > 12
    cut = [label.text() for label in labels if not _fits(label)]
    buttons = [button for button in gallery.findChildren(QPushButton) if button.isVisible()]
    cut += [button.text() for button in buttons if button.width() < button.sizeHint().width()]
    assert cut == []


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    metrics = QFontMetrics(label.font())
    room = label.contentsRect()
    return room.width() >= metrics.horizontalAdvance(label.text()) and room.height() >= metrics.height()


def test_everything_that_can_be_pressed_has_a_name(gallery: Gallery) -> None:
    buttons = [button for button in gallery.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) >= 9
    assert [button for button in buttons if not (button.accessibleName() or button.text())] == []


def test_the_pictures_of_the_three_looks_differ_nearly_everywhere(qapp: QApplication, gallery: Gallery) -> None:
    images = []
    for mode in PALETTES:
        look.apply_look(qapp, mode)  # type: ignore[arg-type]
        images.append(picture(gallery, 1.0))
    for one, other in ((0, 1), (0, 2), (1, 2)):
        points = [(x, y) for x in range(4, 1180, 12) for y in range(4, 820, 12)]
        same = sum(images[one].pixelColor(*point) == images[other].pixelColor(*point) for point in points)
        assert same < 0.1 * len(points)


def test_nothing_of_the_light_look_is_left_behind_in_the_dark_one(qapp: QApplication, gallery: Gallery) -> None:
    look.apply_look(qapp, "dark")
    qapp.processEvents()
    gallery.toasts.hide()
    image = picture(gallery, 1.0)
    whites = sum(
        image.pixelColor(x, y) == QColor(look.tokens().text) or image.pixelColor(x, y).lightness() > 245
        for x in range(0, 1180, 2)
        for y in range(0, 820, 2)
    )
    assert whites < 0.02 * 590 * 410

"""Every icon of the window is there, of one family, in the colour that was asked for, and drawn only once."""

import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.look import icons
from campaigndesk.desktop.look.colours import DARK, LIGHT, STAGE_TOKENS
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.resources import resource_path
from desktop.look.gallery import CHANNELS

SVG = "{http://www.w3.org/2000/svg}"
PLACES = (
    "calendar", "campaigns", "drafts", "approvals", "conflicts", "set-aside", "coverage", "agenda", "search",
    "settings", "people",
)  # fmt: skip
ACTIONS = (
    "new", "sync", "undo", "redo", "previous", "next", "close", "more", "history", "comment", "media", "link", "filter",
)  # fmt: skip
NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
EACH_ICON = pytest.mark.parametrize("name", NAMES)


def inked(image: QImage) -> list[tuple[int, int]]:
    """Where the picture is not transparent."""
    return [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).alpha() > 40]


@EACH_ICON
def test_each_icon_shows_something_and_stays_inside_its_square(name: str) -> None:
    image = icons.pixmap(name, 32, LIGHT.text).toImage()
    points = inked(image)
    assert len(points) > 20
    assert all(0 < x < 31 and 0 < y < 31 for x, y in points)


@EACH_ICON
def test_each_icon_is_drawn_with_the_one_stroke_of_the_family(name: str) -> None:
    root = ElementTree.fromstring(resource_path(f"icons/{name}.svg").read_text("utf-8"))  # noqa: S314 (our own file)
    assert root.get("viewBox") == "0 0 16 16"
    assert (root.get("stroke-width"), root.get("stroke"), root.get("fill")) == ("1.5", "currentColor", "none")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    shapes = list(root)
    assert shapes
    assert {shape.tag for shape in shapes} <= {f"{SVG}path", f"{SVG}circle", f"{SVG}rect"}
    assert all("stroke-width" not in shape.attrib and "stroke" not in shape.attrib for shape in shapes)


def test_there_is_an_icon_for_every_place_act_stage_and_channel() -> None:
    wanted = {*PLACES, *ACTIONS, *(stage.replace("_", "-") for stage in STAGE_TOKENS)}
    wanted |= {f"channel-{channel}" for channel in CHANNELS}
    assert wanted - icons.names() == set()


def test_no_two_stages_and_no_two_channels_look_alike() -> None:
    names = [icons.stage_icon(stage) for stage in STAGE_TOKENS] + [icons.channel_icon(channel) for channel in CHANNELS]
    pictures = [icons.pixmap(name, 16, LIGHT.text).toImage() for name in names]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_a_stage_and_a_channel_of_a_newer_version_have_a_mark() -> None:
    assert icons.stage_icon("in_review") == "in-review"
    assert icons.stage_icon("not-known-yet") == "draft"
    assert icons.channel_icon("not-known-yet") == "channel-other"


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_on_every_screen_and_has_the_colour_asked_for(ratio: float) -> None:
    image = icons.pixmap("approved", 16, LIGHT.good, ratio).toImage()
    assert image.width() == round(16 * ratio)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor(LIGHT.good)


def test_an_icon_is_drawn_once_and_then_kept() -> None:
    assert icons.pixmap("sync", 16, LIGHT.text) is icons.pixmap("sync", 16, LIGHT.text)


def test_an_icon_that_does_not_exist_is_named() -> None:
    with pytest.raises(CampaignDeskError, match="no-such-icon"):
        icons.pixmap("no-such-icon", 16, LIGHT.text)


def test_icons_that_are_worn_change_with_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    button, action = QPushButton(), QAction()
    qtbot.addWidget(button)
    for wearer in (button, action):
        look.wear(wearer, "approved", "good")
    look.apply_look(qapp, "dark")
    for wearer in (button, action):
        assert wearer.icon().pixmap(16, 16).toImage().pixelColor(8, 8) == QColor(DARK.good)


def test_a_closed_button_does_not_disturb_a_change_of_look(qapp: QApplication) -> None:
    button = QPushButton()
    look.wear(button, "new")
    button.deleteLater()
    qapp.sendPostedEvents(None, 52)
    assert look.apply_look(qapp, "dark") is DARK

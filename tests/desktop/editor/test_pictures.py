"""Pictures of the views in both looks, three scripts and two sizes: nothing cut off, no box for a letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.look import apply_look, tokens
from campaigndesk.desktop.room import Room
from ministries import GEORGIAN, Ministry
from working_rooms import with_bar

Settle = Callable[[], None]
TEXTS = {
    "latin": "Vsakdo ima pravico do svobode mišljenja in izražanja, vštevši pravico, da nihče ne sme biti nadlegovan.",
    "cyrillic": "Кожна людина має право на свободу переконань і на вільне їх виявлення; це право включає свободу.",
    "georgian": GEORGIAN,
}


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("script", sorted(TEXTS))
def test_the_editor_fits_a_small_laptop_in_every_script_and_look(
    qtbot: QtBot,
    qapp: QApplication,
    ministry: Ministry,
    room: Room,
    settle: Settle,
    tmp_path: Path,
    mode: str,
    script: str,
) -> None:
    apply_look(qapp, mode)  # type: ignore[arg-type]
    view = EditorView(room)
    whole = with_bar(qtbot, view, 1292, 726)
    view.show_record(ministry.draft(TEXTS[script]).id)
    settle()
    qtbot.wait(100)
    whole.grab().save(str(tmp_path / f"editor-{mode}-{script}.png"))
    for area in view.findChildren(QScrollArea):
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width()
    picture = whole.grab().toImage()
    assert colour_at(picture, view) == tokens().surface.lower()


def test_a_conflict_notice_with_long_names_is_not_cut_at_its_side(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle, tmp_path: Path
) -> None:
    view = EditorView(room)
    whole = with_bar(qtbot, view, 1292, 726)
    view.show_record(ministry.draft(GEORGIAN).id)
    settle()
    long = "Take that of Konstantine Maisuradze, who wrote it on a train " * 2
    choices = [(f"{long}{n}", lambda: None) for n in range(3)]
    view.page.notice.say("long", "warning", "Two versions of the text are open.", choices)
    qtbot.wait(100)
    whole.grab().save(str(tmp_path / "notice.png"))
    area = next(a for a in view.findChildren(QScrollArea) if a.isAncestorOf(view.page.notice))
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()


def colour_at(picture: QImage, view: EditorView) -> str:
    """The ground of the text box, near its lower right corner."""
    box = view.page.box
    ratio = picture.devicePixelRatio()
    corner = box.mapTo(box.window(), box.rect().bottomRight())
    return picture.pixelColor(int((corner.x() - 20) * ratio), int((corner.y() - 12) * ratio)).name()

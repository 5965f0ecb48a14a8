"""What looks like markup is shown to the letter in every place: nothing is drawn bold, no picture is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget

from campaigndesk.actions.comments import comment_on
from campaigndesk.actions.desk import Draft
from campaigndesk.actions.revising import revise
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.desktop.window import Window
from desktop.desks import Sample, sample_desk
from desktop.visits import visited

_NOWHERE = QModelIndex()
HOSTILE = "<b>Bold</b> <img src='http://127.0.0.1:9/seen.png'> <a href='file:///etc/passwd'>here</a>"


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    """A desk with markup in the words of the person, of campaigns, events, posts and comments."""
    made = sample_desk(tmp_path / "profile", posts=24, name=HOSTILE)
    put_hostile_words(made)
    yield made
    made.desk.store.close()


def put_hostile_words(sample: Sample) -> None:
    """Markup in whatever a person can write."""
    desk = sample.desk
    for campaign in sample.campaigns:
        revise(desk, campaign, {"title": HOSTILE, "objective": HOSTILE, "audience": HOSTILE, "tag": HOSTILE})
    for post in sample.posts:
        revise(desk, desk.find(post.id), {"title": HOSTILE, "text": HOSTILE})
    comment_on(desk, sample.posts[0].id, HOSTILE)
    day = {"title": HOSTILE, "place": HOSTILE, "country": "SI", "starts_on": "2026-12-09", "ends_on": "2026-12-11"}
    desk.act(Draft("create@1", "", "event", {"fields": day}))


def told_by(model: QAbstractItemModel) -> Iterator[str]:
    """Every tooltip of a model and of its headers."""
    tip = Qt.ItemDataRole.ToolTipRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(_NOWHERE)
    for row in range(model.rowCount(_NOWHERE)):
        yield str(model.headerData(row, Qt.Orientation.Vertical, tip) or "")
        for column in range(columns):
            yield str(model.index(row, column, _NOWHERE).data(tip) or "")
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, tip) or "")


def taken_for_markup(window: QWidget) -> set[str]:
    """What Qt would draw as markup: tooltips that are not marked as literal, labels and texts that are rich."""
    found = set()
    for widget in window.findChildren(QWidget):
        tips = [widget.toolTip(), *(action.toolTip() for action in widget.actions())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips += told_by(widget.model())
        found |= {f"{type(widget).__name__} tells “{tip}”" for tip in tips if is_read_as_markup(tip)}
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            rich = widget.textFormat() != Qt.TextFormat.AutoText or Gui.mightBeRichText(widget.text())
            found |= {f"label “{widget.text()}”"} if rich else set()
        if isinstance(widget, QTextEdit) and "<img src='http" not in widget.toPlainText():
            found |= {f"{type(widget).__name__} holds a picture"} if "<img" in widget.toHtml() else set()
    return found


def is_read_as_markup(tip: str) -> bool:
    """Whether some of what a person wrote would be drawn as markup."""
    return Gui.mightBeRichText(tip) and any(part in tip for part in ("<b>", "<img", "<a "))


def test_a_tooltip_shows_markup_to_the_letter() -> None:
    assert as_it_is("Plain words & a sign <3") == "Plain words & a sign <3"
    assert not is_read_as_markup(as_it_is(HOSTILE))
    assert "&lt;img src=" in as_it_is(HOSTILE)


def test_no_place_takes_what_people_wrote_for_markup(opened: Callable[..., Window], sample: Sample) -> None:
    window = opened(1280, 800)
    found = {f"{where}: {words}" for where in visited(window, sample) for words in taken_for_markup(window)}
    assert found == set()

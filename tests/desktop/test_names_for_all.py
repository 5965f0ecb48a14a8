"""Everything in the views of writing and deciding has a name, and what is off says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting
from campaigndesk.desktop.aids.view import AidsView
from campaigndesk.desktop.approvals.view import ApprovalsView
from campaigndesk.desktop.campaigns.view import CampaignsView
from campaigndesk.desktop.conflicts.view import ConflictsView
from campaigndesk.desktop.drafts.view import DraftsView
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.mentions.view import MentionsView
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.set_aside.view import SetAsideView
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.store.outbox import forget_waiting, list_waiting
from campaigndesk.store.set_aside import save_set_aside
from ministries import Ministry
from working_rooms import ministry, room, settle, shown

__all__ = ["ministry", "room", "settle"]
Settle = Callable[[], None]
KINDS: tuple[type[View], ...] = (
    AidsView, ApprovalsView, CampaignsView, ConflictsView, DraftsView, EditorView, MentionsView, SetAsideView,
)  # fmt: skip
OWNERS = (QComboBox, QAbstractItemView, QLineEdit, QTabBar)
INSIDE = (QScrollBar, QHeaderView)


def opened(kind: type[View], qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle) -> View:
    post = ministry.draft("Text.")
    drafting.attach_media(ministry.desk, post.id, name="bridge.jpg")
    drafting.revise_text(ministry.desk, post.id, "Mine.")
    ministry.writes_elsewhere("giorgi", post.id, text="Theirs.")
    sent = drafting.draft_post(ministry.desk, account=str(post.get("account")), text="Sent.")
    approving.submit_post(ministry.desk, sent.id)
    with ministry.store.writing() as conn:
        change = list_waiting(conn, 100)[-1]
        save_set_aside(conn, change, "not_yours", "Your role was taken back.", "", "2026-11-23T09:00:00Z")
        forget_waiting(conn, [change.n])
    view = kind(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    if kind is EditorView:
        view.show_record(post.id)
        settle()
    return view


def reachable(view: QWidget) -> list[QWidget]:
    """What the keyboard can reach, without the insides of Qt's own fields."""
    found = []
    for widget in view.findChildren(QWidget):
        inner = isinstance(widget.parent(), (QComboBox, QAbstractItemView, QLineEdit, QTabBar)) or isinstance(
            widget, INSIDE
        )
        named = widget.objectName().startswith("qt_")
        if widget.isVisible() and not inner and not named and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return ""


@pytest.mark.parametrize("kind", KINDS)
def test_everything_that_the_keyboard_reaches_has_a_name(
    kind: type[View], qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    view = opened(kind, qtbot, ministry, room, settle)
    nameless = [widget for widget in reachable(view) if not name_of(widget)]
    assert reachable(view)
    assert nameless == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_button_and_choice_that_is_off_says_why(
    kind: type[View], qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    view = opened(kind, qtbot, ministry, room, settle)
    fields: list[QWidget] = [*view.findChildren(QAbstractButton), *view.findChildren(QComboBox)]
    silent = [
        w for w in fields if w.isVisible() and not w.isEnabled() and not (w.toolTip() or w.accessibleDescription())
    ]
    assert silent == []
    for button in view.findChildren(ReasonedButton):
        assert button.button.isEnabled() == (not button.reason())


@pytest.mark.parametrize("kind", KINDS)
def test_no_label_reads_markup_out_of_what_people_wrote(
    kind: type[View], qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    view = opened(kind, qtbot, ministry, room, settle)
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text() or label.buddy() is not None

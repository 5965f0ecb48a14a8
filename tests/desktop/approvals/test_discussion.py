"""What is said about a content stands beside it while one decides."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from campaigndesk.actions import comments
from campaigndesk.desktop.approvals.discussion import BESIDE, Beside
from campaigndesk.desktop.approvals.view import ApprovalsView
from campaigndesk.domain.records import Record
from desktop.approvals.test_inbox import another, giorgi, post, view
from ministries import Ministry

__all__ = ["giorgi", "post", "view"]
Settle = Callable[[], None]


def test_a_comment_stands_beside_the_content_and_is_answered_there(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    with giorgi.at("nino") as desk:
        said = comments.comment_on(desk, post.id, "Is the date right?")
    view.refresh(None)
    settle()
    panel = view.discussion.panel
    assert "Is the date right?" in panel.cards[said.id].accessibleName()
    assert (
        view.discussion.mapTo(view, view.discussion.rect().topLeft()).x()
        > view.sheet.mapTo(view, view.sheet.rect().topLeft()).x()
    )
    panel.cards[said.id].answered.emit()
    QTest.keyClicks(panel.box, "Yes.")
    QTest.keyClick(panel.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert sorted(card.remark.text for card in panel.cards.values()) == ["Is the date right?", "Yes."]
    assert giorgi.find(post.id).get("stage") == "in_review"


def test_half_a_comment_waits_until_its_post_is_shown_again(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    other = another(giorgi, post, "Another text.")
    view.refresh(None)
    settle()
    view.list.choose(post.id)
    settle()
    QTest.keyClicks(view.discussion.panel.box, "I would")
    view.list.choose(other.id)
    settle()
    assert view.discussion.panel.box.toPlainText() == ""
    assert view.typed() == "I would"
    view.list.choose(post.id)
    settle()
    assert view.discussion.panel.box.toPlainText() == "I would"


def test_of_several_posts_nothing_is_discussed(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    another(giorgi, post, "Another text.")
    view.refresh(None)
    settle()
    assert view.discussion.isVisible()
    view.list.selectAll()
    settle()
    assert not view.discussion.isVisible()


@pytest.mark.parametrize(("width", "way"), [(BESIDE, Qt.Orientation.Horizontal), (BESIDE - 1, Qt.Orientation.Vertical)])
def test_where_there_is_little_room_it_stands_below(view: ApprovalsView, width: int, way: Qt.Orientation) -> None:
    both = view.findChild(Beside)
    assert isinstance(both, Beside)
    both.setParent(None)
    both.resize(width, 600)
    both.show()
    assert both.orientation() == way
    both.deleteLater()

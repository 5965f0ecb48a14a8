"""The window closes at once, and never over words that are in no record."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMessageBox

from campaigndesk.actions import accounts, messages
from campaigndesk.desktop.calendar.new_post import NewPost
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.window import Window
from campaigndesk.store.problems import StoreFull
from desktop.desks import Sample


def editor_of(window: Window, record_id: str) -> EditorView:
    """The editor with a post open."""
    window.open_record(record_id)
    assert wait_for(lambda: window.place == "editor")
    view = window.views["editor"]
    assert isinstance(view, EditorView)
    assert wait_for(lambda: view.sheet is not None and view.sheet.post.id == record_id)
    return view


def write(view: EditorView, text: str) -> None:
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.page.box.textCursor().insertText(text)


def test_the_last_word_typed_before_closing_is_there_when_the_desk_opens_again(
    opened: Callable[..., Window], sample: Sample
) -> None:
    post = sample.posts[1].id
    window = opened()
    write(editor_of(window, post), " Last word")
    window.close()
    assert str(sample.desk.find(post).get("text")).endswith(" Last word")
    again = opened(record=post)
    view = editor_of(again, post)
    assert view.page.box.text().endswith(" Last word")


def test_the_window_does_not_close_over_words_that_a_full_disk_refuses(
    opened: Callable[..., Window], sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreFull("The disk is full.", "Make room on the disk, then go on.")

    window = opened()
    view = editor_of(window, sample.posts[1].id)
    with monkeypatch.context() as broken:
        broken.setattr(sample.desk, "make", full)
        write(view, " Not kept")
        window.close()
        question = window.findChild(QMessageBox)
        assert window.isVisible()
        assert isinstance(question, QMessageBox)
        assert " Not kept" in question.informativeText()
        stay, leave = sorted(question.buttons(), key=lambda button: button.text() != "Stay here")
        leave.click()
    assert not window.isVisible()
    assert QApplication.clipboard().text().endswith(" Not kept")
    assert stay.text() == "Stay here"


def test_a_new_post_offers_the_messages_of_its_campaign_and_remembers_the_last_choice(
    opened: Callable[..., Window], sample: Sample
) -> None:
    campaign = sample.campaigns[0]
    accounts.add_account(sample.desk, country="SI", channel="x", name="MZZ")
    accounts.add_account(sample.desk, country="SI", channel="telegram", name="MZZ")
    message = messages.write_message(sample.desk, campaign.id, title="Article 19", text="Freedom of opinion.")
    window = opened()
    first = NewPost(window.room, None, window)
    first.open()
    assert wait_for(lambda: first.message.count() > 0)
    first.place.setCurrentIndex(first.place.findText("SI · Telegram · MZZ"))
    first.campaign.setCurrentIndex(first.campaign.findData(campaign.id))
    first.message.setCurrentIndex(first.message.findData(message.id))
    first.buttons.accepted.emit()
    assert wait_for(lambda: window.place == "editor")
    view = window.views["editor"]
    assert isinstance(view, EditorView)
    assert wait_for(lambda: view.sheet is not None)
    assert view.sheet is not None
    assert view.page.source.text.text() == "Freedom of opinion."
    second = NewPost(window.room, None, window)
    second.open()
    assert wait_for(lambda: second.message.count() > 1)
    assert second.place.currentText() == "SI · Telegram · MZZ"
    assert second.message.currentData() == message.id
    second.reject()

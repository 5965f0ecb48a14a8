"""The window on a disk that is really full: the words stay in the editor, and are kept when there is space again."""

import os
from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from faults.disk.acts import paths_of
from faults.disk.tracing import Tracer, let_be_traced
from ministries import Ministry
from working_rooms import _light, ministry, room, settle, shown

__all__ = ["_light", "ministry", "room", "settle"]

FULL = ("-e", "inject=pwrite64,write,fallocate:error=ENOSPC")


def test_words_typed_on_a_full_disk_stay_and_are_kept_when_there_is_space(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Callable[[], None]
) -> None:
    view = EditorView(room)
    shown(qtbot, view)
    post = ministry.draft("Most čez reko")
    view.show_record(post.id)
    settle()
    let_be_traced()
    tracer = Tracer(os.getpid(), paths_of(ministry.desk.store.profile.resolve()), FULL)
    try:
        view.page.box.moveCursor(QTextCursor.MoveOperation.End)
        view.page.box.textCursor().insertText(" in dve besedi")
        qtbot.waitUntil(lambda: view.page.notice.isVisible(), timeout=10_000)
        assert "the disk is full or does not answer" in view.page.notice.words.text()
        assert view.page.box.text().endswith(" in dve besedi")
        assert ministry.find(post.id).get("text") == "Most čez reko"
    finally:
        tracer.detach()
    again = view.page.notice.button("Try again")
    assert again is not None
    again.click()
    qtbot.waitUntil(lambda: ministry.find(post.id).get("text") == "Most čez reko in dve besedi", timeout=10_000)
    settle()
    view.leave()
    assert view.typed() == ""

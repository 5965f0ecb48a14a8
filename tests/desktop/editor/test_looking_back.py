"""What a text was, what changed in it between any two revisions, and how it comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting, undoing
from campaigndesk.actions.delegating import delegate_decisions
from campaigndesk.desktop.calendar.pictures import chip_of, wanted_by
from campaigndesk.desktop.editor.history import HistoryDialog
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.look.chips import Chip, spoken
from campaigndesk.desktop.preferences import Preferences
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import list_lines
from ministries import LONGER, SOURCE, Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


@pytest.fixture
def post(ministry: Ministry, view: EditorView, settle: Settle) -> Record:
    """A draft that was written three times."""
    made = ministry.draft("One right.")
    for text in ("One human right.", "Two human rights today."):
        drafting.revise_text(ministry.desk, made.id, text)
    view.show_record(made.id)
    settle()
    return made


def history(view: EditorView, settle: Settle) -> HistoryDialog:
    """The open history."""
    view.header.history.clicked.emit()
    settle()
    dialog = view.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    return dialog


def choose(dialog: HistoryDialog, *rows: int) -> None:
    """Choose these rows."""
    dialog.list.clearSelection()
    for row in rows:
        dialog.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.Select)


def test_any_two_revisions_are_compared_word_by_word(view: EditorView, post: Record, settle: Settle) -> None:
    dialog = history(view, settle)
    assert dialog.summary.text() == "From revision 2 to 3: 3 words added, 2 words removed."
    choose(dialog, 0, 2)
    assert dialog.summary.text() == "From revision 1 to 3: 4 words added, 2 words removed."
    assert dialog.restore.reason() == "Choose one revision."
    choose(dialog, 0, 1, 2)
    assert dialog.summary.text() == "Choose one revision, or two to compare them."
    choose(dialog, 2)
    assert dialog.summary.text() == "The first text."


def test_every_revision_says_whether_it_waits_to_be_sent(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    def waiting(dialog: HistoryDialog) -> list[bool]:
        return [entry.detail.endswith("waiting to send") for entry in dialog.list.entries()]

    dialog = history(view, settle)
    assert waiting(dialog) == [True, True, False]
    dialog.close()
    settle()
    ministry.all_sent()
    assert not any(waiting(history(view, settle)))


def test_a_restored_text_can_be_undone(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    dialog = history(view, settle)
    choose(dialog, 2)
    dialog.restore.button.click()
    qtbot.waitUntil(lambda: ministry.find(post.id).get("text") == "One right.", timeout=3000)
    settle()
    undoing.undo(ministry.desk)
    settle()
    assert view.page.box.text() == "Two human rights today."


def test_restoring_an_approved_text_says_that_the_approval_lapses(
    qtbot: QtBot, ministry: Ministry, room: Room, view: EditorView, post: Record, settle: Settle
) -> None:
    approving.submit_post(ministry.desk, post.id)
    for person in ("giorgi", "ana"):
        with ministry.at(person) as desk:
            approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    view.read_again()
    settle()
    said: list[str] = []
    room.said.connect(lambda sentence, undo: said.append(sentence))
    dialog = history(view, settle)
    assert dialog.lapse.isVisible()
    choose(dialog, 2)
    assert dialog.restore.reason() == ""
    dialog.restore.button.click()
    qtbot.waitUntil(lambda: ministry.find(post.id).get("stage") == "draft", timeout=3000)
    assert ministry.find(post.id).get("lapsed")["reason"] == "the text changed"
    # It is said once it is kept, so that its Undo takes back this and nothing else.
    qtbot.waitUntil(lambda: said == ["The earlier text is back; the approval has lapsed."], timeout=3000)


def test_a_public_text_is_not_restored(ministry: Ministry, view: EditorView, post: Record, settle: Settle) -> None:
    approving.withdraw_post(ministry.desk, post.id, "Too late.")
    settle()
    dialog = history(view, settle)
    assert not dialog.lapse.isVisible()
    choose(dialog, 2)
    assert dialog.restore.reason()


def test_the_chip_of_a_post_says_that_its_source_was_written_anew(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    def chip() -> Chip:
        line = ministry.desk.read(list_lines, [post.id])[0]
        return chip_of(line, wanted_by(Preferences(zone="Asia/Tbilisi"), None, date(2026, 12, 1)))

    assert not chip().behind
    ministry.writes_elsewhere("ana", str(post.get("message")), text=LONGER)
    assert "behind its source" in spoken(chip())
    drafting.revise_post(
        ministry.desk, post.id, {"source_revision": ministry.find(str(post.get("message"))).base("text")}
    )
    assert not chip().behind


def test_marking_a_translation_as_up_to_date_can_be_undone(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    ministry.writes_elsewhere("ana", str(post.get("message")), text=LONGER)
    settle()
    source = view.page.source
    assert source.stale.isVisible()
    assert "words added" in source.note.text()
    advice = next(line for line in view.page.gates.lines() if line.title == "Translation")
    assert advice.detail.startswith("The source text changed since this was written.")
    view.page.gates.asked.emit("source")
    assert source.mark.button.hasFocus()
    source.mark.button.click()
    settle()
    assert not source.stale.isVisible()
    undoing.undo(ministry.desk)
    settle()
    assert source.stale.isVisible()
    assert SOURCE[:30] in source.text.text()


def test_the_history_says_on_whose_behalf_somebody_decided(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    with ministry.at("tamar") as desk:
        made = drafting.draft_post(desk, account=ministry.draft("Another.").get("account"), text="Hers.", title="Hers")
        approving.submit_post(desk, made.id)
    with ministry.at("giorgi") as desk:
        delegate_decisions(desk, country="GE", to_person="nino", starts_on="2026-11-20", ends_on="2026-11-30")
    approving.approve_post(ministry.desk, made.id, approving.digest_shown(ministry.desk, made.id))
    view.show_record(made.id)
    settle()
    words = history(view, settle).decisions.text()
    assert words.startswith("approved by Nino Beridze on behalf of Giorgi Kapanadze")

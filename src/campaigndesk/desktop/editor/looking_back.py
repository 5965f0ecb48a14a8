"""Opens the history of a post's text, and brings an earlier text back as an ordinary change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.history import HistoryDialog, Revision
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.editor.sheet import Sheet, past_texts
from campaigndesk.desktop.editor.steps import decision_words
from campaigndesk.domain.records import Value
from campaigndesk.domain.signatures import proof_of

if TYPE_CHECKING:
    from campaigndesk.desktop.editor.view import EditorView
    from campaigndesk.store.history import Revision as Kept


def _n(text: str) -> str:
    """Marks words for the translators (context `History`); they are translated where they are shown."""
    return text


_STATES = {
    "conflict": _n("lost a conflict, kept"),
    "set aside": _n("set aside"),
    "waiting": _n("waiting to send"),
}


def look_back(view: EditorView, sheet: Sheet) -> None:
    """Show every text that the post has had; what is restored is typed into the editor and can be undone."""
    lapses = view.lock.key == "approval"
    why_not = sheet.may_not_write or (view.lock.sentence if view.lock.shut and not lapses else "")
    dialog = HistoryDialog(view, view.heading(), why_not, lapses=lapses)
    dialog.restored.connect(lambda text: _restore(view, text, lapses=lapses))
    dialog.show_decisions([_decision(decision, sheet, view.zone) for decision in sheet.post.get("decisions", ())])
    dialog.open()

    def show(kept: list[Kept]) -> None:
        dialog.show_revisions([_revision(n, r, sheet, view.zone) for n, r in enumerate(kept, start=1)])

    view.room.read(past_texts, sheet.post.id, then=show, owner=dialog)


def _decision(decision: Value, sheet: Sheet, zone: str) -> str:
    proof = proof_of(decision, sheet.post.id, sheet.look.record)
    words = decision_words(decision, dict(sheet.names), sheet.unsent, proof)
    return f"{words} · {when_words(str(decision['at']), zone, sheet.now)}"


def _restore(view: EditorView, text: str, *, lapses: bool) -> None:
    if lapses:
        view.unlock()
    box = view.page.box
    box.show_text(text)
    box.typed.emit()
    view.saver.save()
    translate = QCoreApplication.translate
    back = translate("History", "The earlier text is back.")
    lapsed = translate("History", "The earlier text is back; the approval has lapsed.")
    view.room.say_when_kept(lapsed if lapses else back)


def _revision(number: int, kept: Kept, sheet: Sheet, zone: str) -> Revision:
    when = when_words(kept.at, zone, sheet.now)
    state = QCoreApplication.translate("History", _STATES[kept.state]) if kept.state in _STATES else ""
    return Revision(
        number=number,
        text=str(kept.value or ""),
        who=sheet.names.get(kept.by) or QCoreApplication.translate("History", "somebody"),
        when=f"{when} · {state}" if state else when,
        change=kept.change,
    )

"""What somebody had begun to write in a form is there again after Esc, when the same is asked again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit

from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.settings.wording_form import WordingForm
from campaigndesk.desktop.widgets.choice_list import ChoiceList
from campaigndesk.desktop.window import Window
from campaigndesk.domain.wording import RuleKind, WordRule
from desktop.desks import Sample
from desktop.dialogs import MAKERS, open_dialogs, opened_dialog, put_away

NO_WORDS = QComboBox.InsertPolicy.NoInsert
LOOK_FOR = {"GoToDate", "HelpSheet", "Palette", "PickDialog"}
"""What is typed there leads somewhere, and is not kept anywhere."""
SECRET = {"ProofDialog"}
FORMS = sorted(set(MAKERS) - LOOK_FOR - SECRET)


def texts(dialog: QDialog) -> list[QLineEdit | QPlainTextEdit]:
    """The fields for words that show, without those of a box in which letters only look for an entry."""
    fields: list[QLineEdit | QPlainTextEdit] = [*dialog.findChildren(QLineEdit)]
    fields += dialog.findChildren(QPlainTextEdit)
    choosing = {box.lineEdit() for box in dialog.findChildren(QComboBox) if box.insertPolicy() == NO_WORDS}
    return [
        field
        for field in fields
        if field.isVisible() and not field.isReadOnly() and field not in choosing
        if not isinstance(field.parent(), QAbstractSpinBox | ChoiceList)
    ]


def said(dialog: QDialog) -> list[str]:
    """What stands in them."""
    return [field.text() if isinstance(field, QLineEdit) else field.toPlainText() for field in texts(dialog)]


def forgets(name: str, window: Window, sample: Sample) -> bool:
    """Whether words typed into this dialog are gone when it is opened again after Esc."""
    dialog = opened_dialog(name, window, sample)
    for number, field in enumerate(texts(dialog), 1):
        field.setEnabled(True)
        QTest.keyClicks(field, str(number) * 3)
    begun = said(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wait_for(lambda: not open_dialogs(window))
    if not begun:
        return False
    assert any(begun), name
    again = opened_dialog(name, window, sample)
    there = said(again)
    put_away(again, window)
    return there != begun


def test_what_was_begun_is_there_again_in_every_dialog(opened: Callable[..., Window], sample: Sample) -> None:
    window = opened()
    assert [name for name in FORMS if forgets(name, window, sample)] == []


def wording_form(window: Window) -> WordingForm:
    """The form of a pack that is here, for somebody who may change its rules."""
    rules = tuple(
        WordRule(id=f"rule-{term}", kind=RuleKind.FORBIDDEN, term=term, why="", source="")
        for term in ("Kiev*", "Lvov*")
    )
    form = WordingForm(window.room, "SI", "Names", None, window, may=True, rules=rules)
    form.open()
    assert wait_for(window.settled)
    return form


def test_a_rule_that_was_begun_waits_while_another_one_is_looked_at(opened: Callable[..., Window]) -> None:
    window = opened()
    form = wording_form(window)
    QTest.keyClicks(form.lines["term"], "Kyjev*")
    form.choose("rule-Kiev*")
    assert form.lines["term"].text() == "Kiev*"
    QTest.keyClicks(form.lines["why"], "Ours")
    form.choose("")
    assert form.lines["term"].text() == "Kyjev*"
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert wait_for(lambda: not open_dialogs(window))
    again = wording_form(window)
    assert again.lines["term"].text() == "Kyjev*"
    again.choose("rule-Lvov*")
    assert again.lines["why"].text() == ""
    again.choose("rule-Kiev*")
    assert again.lines["why"].text() == "Ours"
    put_away(again, window)


def test_a_reason_begun_over_another_dialog_is_there_when_both_were_left(
    opened: Callable[..., Window], sample: Sample
) -> None:
    window = opened()

    def reason() -> ReasonDialog:
        stops = opened_dialog("StopsDialog", window, sample)
        asked = ReasonDialog(stops, "Lift the stop", "Why?", "Lift it", print, "stop")
        asked.open()
        return asked

    asked = reason()
    QTest.keyClicks(asked.reason, "The mourning is over")
    asked.reject()
    put_away(asked.parentWidget(), window)  # type: ignore[arg-type]
    again = reason()
    assert again.reason.toPlainText() == "The mourning is over"
    again.reject()
    put_away(again.parentWidget(), window)  # type: ignore[arg-type]

"""The place of narratives: by impact and review, with the lines against each, a form, and a warning in the editor."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from campaigndesk.actions import drafting, narratives
from campaigndesk.actions.messages import write_message
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.narratives.dialog import NarrativeDialog
from campaigndesk.desktop.narratives.reading import read_register
from campaigndesk.desktop.narratives.view import NarrativesView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.gates import check
from campaigndesk.domain.records import Record
from campaigndesk.store.notices import list_notices
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import Settle, shown

CLAIM = "ხიდი სამუდამოდ დაიკეტა და ქალაქმა გაყიდა"


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A post that rests on Article 19; three claims are registered before."""
    post = ministry.draft("ყოველ ადამიანს")
    register = narratives.register_narrative
    register(ministry.desk, country="GE", claim="Нико не долази", impact="low")
    register(ministry.desk, country="GE", claim="Later", impact="high", review_on="2026-12-09")
    register(
        ministry.desk, country="GE", claim=CLAIM, impact="high", decision="respond", owner="nino",
        review_on="2026-11-23", evidence="Two channels say so.", lines=[post.get("message")],
    )  # fmt: skip
    with ministry.at("ana") as desk:
        register(desk, country="SI", claim="Most je zaprt", impact="medium", decision="ignore")
    ministry.all_sent()
    return post


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> NarrativesView:
    made = NarrativesView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def titles(view: NarrativesView) -> list[str]:
    return [entry.title for entry in view.list.entries()]


def dialog(view: NarrativesView, kind: type[QDialog]) -> Any:
    (found,) = (one for one in view.findChildren(kind) if one.isVisible())
    return found


def test_narratives_stand_by_impact_and_then_by_their_review(view: NarrativesView) -> None:
    assert titles(view) == [CLAIM, "Later", "Most je zaprt", "Нико не долази"]
    first = view.list.entries()[0]
    assert (first.detail, first.note) == ("High impact · to be reviewed since Mon 23 Nov", "Respond")
    assert (first.mark, first.spoken) == ("missed", "to be reviewed")
    assert view.list.entries()[1].detail == "High impact · review on Wed 9 Dec"
    assert view.facts.text() == "Georgia · High impact · Respond · Owner: Nino Beridze"
    assert [(entry.title, entry.detail, entry.note) for entry in view.lines.entries()] == [
        ("Article 19", "Human Rights Day", "1 post")
    ]
    assert view.against.accessibleName() == "Lines against it, First line: there before the claim"


def test_narratives_are_found_in_any_script_and_sifted_by_decision(view: NarrativesView) -> None:
    view.look.setText("niko dolazi")
    assert titles(view) == ["Нико не долази"]
    view.look.clear()
    view.decision.setCurrentIndex(view.decision.findData("ignore"))
    view.decision.activated.emit(0)
    assert titles(view) == ["Most je zaprt"]
    view.list.choose(view.list.entries()[0].id)
    assert view.change.reason() == "Only people who write for Slovenia change it."


def test_lines_are_offered_in_the_order_of_their_house(post: Record, ministry: Ministry) -> None:
    with ministry.at("ana") as desk:
        for position, title in ((2, "Article 21"), (1, "Article 3")):
            write_message(desk, str(post.get("campaign")), title=title, position=position)
    lines = ministry.desk.read(read_register, ministry.desk).lines
    assert [line.title for line in lines] == ["Article 19", "Article 3", "Article 21"]


def test_the_form_registers_a_claim_with_its_line_and_the_undo_takes_it_back(
    view: NarrativesView, ministry: Ministry, settle: Settle
) -> None:
    view.new.button.click()
    form = dialog(view, NarrativeDialog)
    assert form.yes.reason() == "Write the claim as it is said."
    form.claim.setPlainText("New claim")
    form.lines.item(0).setCheckState(form.lines.item(0).checkState().Checked)
    form.yes.button.click()
    settle()
    (made,) = ministry.desk.read(list_records, "narrative", where={"claim": "New claim"})
    assert (made.get("owner"), made.get("impact"), made.get("review_on")) == ("nino", "medium", "2026-11-30")
    assert len(made.get("lines")) == 1
    assert view.claim.text() == "New claim"
    undo(ministry.desk)
    settle()
    assert "New claim" not in titles(view)


def test_a_narrative_is_changed_and_deleted(view: NarrativesView, ministry: Ministry, settle: Settle) -> None:
    chosen = view.list.chosen()[0]
    view.change.button.click()
    form = dialog(view, NarrativeDialog)
    form.decision.setCurrentIndex(form.decision.findData("monitor"))
    form.lines.item(0).setCheckState(form.lines.item(0).checkState().Unchecked)
    form.yes.button.click()
    settle()
    kept = ministry.find(chosen)
    assert (kept.get("decision"), kept.get("lines"), kept.get("claim")) == ("monitor", [], CLAIM)
    assert view.against.accessibleName() == "Lines against it, No line yet"
    view.remove.button.click()
    settle()
    assert CLAIM not in titles(view)
    undo(ministry.desk)
    settle()
    assert titles(view)[0] == CLAIM


def test_its_owner_is_told_when_the_day_of_review_has_come(ministry: Ministry, post: Record) -> None:
    told = [n for n in ministry.desk.read(list_notices, ministry.desk.author, ministry.desk.now) if n.kind == "review"]
    assert [(notice.title, notice.country) for notice in told] == [(CLAIM, "GE")]
    with ministry.at("giorgi") as desk:
        assert all(notice.kind != "review" for notice in desk.read(list_notices, desk.author, desk.now))


def test_a_draft_that_repeats_the_claim_is_warned_in_the_editor(
    qtbot: QtBot, room: Room, ministry: Ministry, post: Record, settle: Settle
) -> None:
    drafting.revise_text(ministry.desk, post.id, f"არა: {CLAIM}.")
    with ministry.desk.store.reading() as conn:
        found = check(ministry.find(post.id), ministry.desk.look(conn))
    assert [finding.code for finding in found if finding.code == "claim_repeated"] == ["claim_repeated"]
    editor = EditorView(room)
    shown(qtbot, editor)
    editor.show_record(post.id)
    settle()
    said = " ".join(label.text() for label in editor.findChildren(QLabel))
    assert "This repeats a claim of the narrative register" in said


def test_a_desk_without_narratives_says_what_they_are(qtbot: QtBot, room: Room, settle: Settle) -> None:
    made = NarrativesView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    assert made.empty.isVisible()
    made.empty.button.click()
    assert dialog(made, NarrativeDialog).isVisible()

"""The place of results: sums, bars and a table of published posts; figures by hand and out of a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import openpyxl
import pytest
from openpyxl.chart import BarChart
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from campaigndesk.actions import drafting, results, undoing
from campaigndesk.desktop.results.bars import BarList
from campaigndesk.desktop.results.form import FiguresDialog
from campaigndesk.desktop.results.importing import ReadInDialog
from campaigndesk.desktop.results.view import ResultsView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.domain.results import figures_of
from campaigndesk.exchange import entering
from campaigndesk.exchange.entering import enter
from campaigndesk.store.records import list_records
from exchange.planned_work import workbook
from ministries import Ministry
from working_rooms import Settle, shown

LINK = "https://x.com/MFAgovge/status/{0}"


@pytest.fixture
def posts(ministry: Ministry) -> tuple[Record, Record, Record]:
    """Two public posts of a campaign and one of none; the first two have figures."""
    first = ministry.published("უფლება", link=LINK.format(1))
    account, campaign = first.get("account"), first.get("campaign")
    when: dict[str, Any] = {"proposed_at": "2026-12-09T06:00:00Z", "zone": "Asia/Tbilisi"}

    def draft(text: str, **more: Any) -> Record:
        made = drafting.draft_post(ministry.desk, account=account, text=text, **when, **more)
        return ministry.published("", post=made, link=LINK.format(text))

    second, third = draft("მეორე", campaign=campaign), draft("მესამე")
    results.add_result(ministry.desk, first.id, read_on="2026-11-20", views=1000, shares=0, source="X Analytics")
    results.add_result(ministry.desk, first.id, read_on="2026-11-22", views=1500)
    results.add_result(ministry.desk, third.id, read_on="2026-11-22", views=500, clicks=7)
    return first, second, third


@pytest.fixture
def view(qtbot: QtBot, room: Room, posts: tuple[Record, ...], settle: Settle) -> ResultsView:
    made = ResultsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def column(view: ResultsView, number: int) -> list[str]:
    cells = (view.table.item(row, number) for row in range(view.table.rowCount()))
    return [cell.text() if cell else "" for cell in cells]


def bars(bar_list: BarList) -> list[tuple[str, int]]:
    return [(bar.name, bar.value) for bar in bar_list.model_of_bars.bars]


def dialog_of(view: ResultsView, kind: type[QDialog]) -> QDialog:
    return next(dialog for dialog in view.findChildren(kind) if dialog.isVisible())


def test_an_empty_place_says_what_it_is_and_offers_one_way(qtbot: QtBot, room: Room, settle: Settle) -> None:
    made = ResultsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    assert made.empty.isVisible()
    went: list[str] = []
    room.went.connect(went.append)
    made.empty.button.click()
    assert went == ["calendar"]


def test_the_newest_figures_are_summed_and_posts_without_any_stand_first(view: ResultsView) -> None:
    assert view.shown is not None
    assert view.shown.totals == {"views": 2000, "shares": 0, "clicks": 7}
    visible = {name: number.text() for name, (box, number) in view.totals.boxes.items() if box.isVisible()}
    assert visible == {"views": "2,000", "shares": "0", "clicks": "7"}
    assert view.known.accessibleName() == "Together, 2 of 3 posts have figures"
    assert column(view, 0)[0] == "მეორე"
    assert column(view, 4)[0] == "No figures yet"
    assert view.posts.accessibleName() == "Posts, 1 without figures"
    assert column(view, 5)[1:] in (["1,500", "500"], ["500", "1,500"])


def test_each_bar_is_told_in_words_and_narrows_the_place_when_it_is_entered(view: ResultsView, settle: Settle) -> None:
    assert bars(view.by_campaign) == [("Human Rights Day", 1500), ("No campaign", 500)]
    assert bars(view.by_country) == [("Georgia", 2000)]
    model = view.by_campaign.model_of_bars
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Human Rights Day: Views 1,500, 1 post"
    view.figure.setCurrentIndex(view.figure.findData("clicks"))
    view.figure.activated.emit(view.figure.currentIndex())
    assert bars(view.by_campaign) == [("No campaign", 7)]
    view.figure.setCurrentIndex(0)
    view.figure.activated.emit(0)
    view.by_campaign.setCurrentIndex(model.index(0))
    QTest.keyClick(view.by_campaign, Qt.Key.Key_Return)
    settle()
    assert view.campaign.currentText() == "Human Rights Day"
    assert view.table.rowCount() == 2
    assert view.totals.boxes["views"][1].text() == "1,500"


def test_figures_are_written_by_hand_and_taken_back(
    view: ResultsView, room: Room, ministry: Ministry, posts: tuple[Record, ...], settle: Settle
) -> None:
    view.table.choose(posts[1].id)
    view.write.clicked.emit()
    form = dialog_of(view, FiguresDialog)
    assert isinstance(form, FiguresDialog)
    form.fields["views"].setText("1.500")
    form.save.click()
    assert form.problem.text().startswith("Views: “1.500” is not a whole number from 0 up.")
    form.fields["views"].setText("12 500")
    form.fields["comments"].setText("0")
    form.day.setDate(QDate(2026, 11, 21))
    form.save.click()
    settle()
    (made,) = ministry.desk.read(list_records, "result", where={"about": posts[1].id})
    assert (figures_of(made), made.get("read_on")) == ({"views": 12500, "comments": 0}, "2026-11-21")
    assert view.shown is not None
    assert view.shown.totals["views"] == 14500
    room.act(undoing.undo)
    settle()
    assert view.shown.totals["views"] == 2000


def test_an_earlier_reading_is_changed_and_a_day_has_only_one(
    view: ResultsView, ministry: Ministry, posts: tuple[Record, ...], settle: Settle
) -> None:
    view.table.choose(posts[0].id)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    form = dialog_of(view, FiguresDialog)
    assert isinstance(form, FiguresDialog)
    form.fields["views"].setText("9")
    form.day.setDate(QDate(2026, 11, 20))
    form.save.click()
    assert "There is a reading of that day already" in form.problem.text()
    form.reading.setCurrentIndex(1)
    form.reading.activated.emit(1)
    assert (form.fields["views"].text(), form.fields["shares"].text()) == ("1500", "")
    form.fields["views"].setText("1600")
    form.save.click()
    settle()
    read = ministry.desk.read(list_records, "result", where={"about": posts[0].id})
    assert sorted(result.get("views") for result in read) == [1000, 1600]


def test_who_writes_for_another_country_reads_and_is_told_why_not_more(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: tuple[Record, ...], settle: Settle
) -> None:
    with ministry.at("marko"):
        made = ResultsView(room)
        shown(qtbot, made)
        made.refresh(None)
        settle()
        assert made.totals.boxes["views"][1].text() == "2,000"
        assert made.write.reason() == "Its figures are written in Georgia."
        assert made.read_in.reason() == "You write for none of the countries of these posts."


def test_a_file_is_first_looked_at_and_then_read_in_as_a_whole(
    view: ResultsView, room: Room, ministry: Ministry, posts: tuple[Record, ...], settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "figures.csv"
    good, wrong = f"{posts[1].id},2026-11-23,40", "https://x.com/nobody,2026-11-23,many"
    file.write_text(f"post,read on,views\n{good}\n{wrong}\n", "utf-8")
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    assert dialog.take.reason() == "Mend the rows first."
    said = dialog.wrong.toPlainText()
    assert "Row 3 A “post”: There is no published post “https://x.com/nobody”." in said
    assert "Row 3 C “views”: “many” is not a whole number from 0 up." in said
    dialog.reject()
    file.write_text(f"post,read on,views\n{good}\n{posts[0].id},,\n", "utf-8")
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    assert dialog.summary.text().startswith("figures.csv: 1 new reading")
    assert "passed over" in dialog.summary.text()
    dialog.take.clicked.emit()
    settle()
    (made,) = ministry.desk.read(list_records, "result", where={"about": posts[1].id})
    assert made.get("views") == 40


def test_who_cancels_while_a_file_is_taken_in_has_nothing_of_it(
    view: ResultsView, room: Room, ministry: Ministry, posts: tuple[Record, ...], settle: Settle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    go_on = Event()

    def slowly(*arguments: Any, **named: Any) -> None:
        assert go_on.wait(10)
        enter(*arguments, **named)

    monkeypatch.setattr(entering, "enter", slowly)
    file = tmp_path / "figures.csv"
    file.write_text(f"post,read on,views\n{posts[1].id},2026-11-23,40\n{posts[0].id},2026-11-24,41\n", "utf-8")
    before = ministry.desk.read(list_records, "result")
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    dialog.take.clicked.emit()
    dialog.cancel.clicked.emit()
    assert dialog.isVisible()
    go_on.set()
    settle()
    assert not [one for one in view.findChildren(ReadInDialog) if one.isVisible()]
    assert ministry.desk.read(list_records, "result") == before


def test_a_workbook_is_looked_at_read_in_and_taken_back_like_a_csv_file(
    view: ResultsView, room: Room, ministry: Ministry, posts: tuple[Record, ...], settle: Settle, tmp_path: Path
) -> None:
    head, day = ["post", "read on", "views", "clicks"], date(2026, 11, 23)
    wrong = workbook(tmp_path / "wrong.xlsx", Sheet1=[head, [posts[1].id, day, 40.5, ""], [LINK.format(9), day, 1, 2]])
    dialog = ReadInDialog(room, wrong, view)
    dialog.open()
    settle()
    assert dialog.take.reason() == "Mend the rows first."
    said = dialog.wrong.toPlainText()
    assert "Row 2 C “views”: “40.5” is not a whole number from 0 up." in said
    assert f"Row 3 A “post”: There is no published post “{LINK.format(9)}”." in said
    assert dialog.notice.isHidden()
    assert dialog.focusWidget() is dialog.wrong
    dialog.reject()
    figures: list[list[Any]] = [head, [posts[1].id, day, 12500, 0]]
    file = workbook(tmp_path / "figures.xlsx", posts=[["text"], ["Another sheet"]], Figures=figures)
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    assert dialog.summary.text().startswith("figures.xlsx: 1 new reading")
    assert dialog.notice.text() == "Only the sheet “Figures” is read; the others are left alone."
    dialog.take.clicked.emit()
    settle()
    (made,) = ministry.desk.read(list_records, "result", where={"about": posts[1].id})
    assert (figures_of(made), made.get("read_on")) == ({"views": 12500, "clicks": 0}, "2026-11-23")
    room.act(undoing.undo)
    settle()
    assert not ministry.desk.read(list_records, "result", where={"about": posts[1].id})


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("old.xls", b"\xd0\xcf\x11\xe0", "old.xls is an old Excel file or protected by a password. Save it as .xlsx"),
        ("cut.xlsx", b"PK\x03\x04", "The workbook is damaged or protected by a password. Open it in a spreadsheet"),
        ("out.json", b'{"format": 3, "records": []}', "out.json is an export in JSON. Give a workbook or a CSV file."),
    ],
)
def test_what_holds_no_figures_is_refused_by_what_it_is(
    view: ResultsView, room: Room, settle: Settle, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    assert dialog.summary.text().startswith(said)
    assert dialog.take.reason() == "Choose another file."


def test_a_workbook_of_charts_alone_is_refused_with_what_to_give_instead(
    view: ResultsView, room: Room, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "charts.xlsx"
    book = openpyxl.Workbook()
    book.create_chartsheet("Charts").add_chart(BarChart())
    book.remove(book.worksheets[0])
    book.save(file)
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    said = "The workbook has no sheet with cells. Give one with a header and at least one row."
    assert dialog.summary.text() == said
    assert dialog.take.reason() == "Choose another file."
    # The keyboard on the button that is off would lay its reason over the sentence.
    assert dialog.focusWidget() is dialog.cancel.button
    assert not dialog.take.shown_reason()


def test_a_file_is_picked_as_workbook_or_csv(view: ResultsView) -> None:
    view.read_in.clicked.emit()
    (dialog,) = view.findChildren(QFileDialog)
    assert dialog.nameFilters() == ["Workbook or CSV (*.xlsx *.csv)"]
    dialog.reject()


def test_a_file_that_is_no_table_of_figures_is_refused_with_what_to_do(
    view: ResultsView, room: Room, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "figures.csv"
    file.write_text("name,number\nAna,1\n", "utf-8")
    dialog = ReadInDialog(room, file, view)
    dialog.open()
    settle()
    assert "has no column for: post, read on" in dialog.summary.text()
    assert dialog.summary.text().endswith("with the columns that are saved here.")
    assert dialog.take.reason() == "Choose another file."


def test_what_is_shown_is_saved_with_every_reading(view: ResultsView, tmp_path: Path) -> None:
    view.write_csv(tmp_path / "results.csv")
    rows = (tmp_path / "results.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 5, "a heading, three readings, and a post without any"
    assert sum("X Analytics" in row for row in rows) == 1

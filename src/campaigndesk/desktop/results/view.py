"""Results: what published posts came to, in sums, as bars by campaign and country, and post by post."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.weeks import borders_of
from campaigndesk.desktop.campaigns.sheet import Sheet
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.editor.wheel import guard_wheels
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.results.bar_model import Bar
from campaigndesk.desktop.results.bars import BarList
from campaigndesk.desktop.results.form import FiguresDialog
from campaigndesk.desktop.results.importing import ReadInDialog
from campaigndesk.desktop.results.phrases import figure_name, periods
from campaigndesk.desktop.results.reading import Asked, Group, Row, Shown, read_results, told
from campaigndesk.desktop.results.table import ResultsTable
from campaigndesk.desktop.results.totals import Totals
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.desktop.widgets.list_and_page import stack_of
from campaigndesk.domain.drills import MARK
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.results import FIGURES

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed

READ: Final = frozenset({"post", "result", "campaign", "person", "network"})
MOST: Final = 200
"""So many posts stand in the table; the sums, the bars and the file have all."""


class ResultsView(View):
    """Chosen by campaign, country and time; figures are written, read in and saved from here."""

    title: ClassVar[str] = "Results"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.shown: Shown | None = None
        self._wanted = ""
        self.campaign, self.country, self.period = QComboBox(self), QComboBox(self), QComboBox(self)
        self.figure = QComboBox(self)
        self.totals = Totals(self)
        self.known = Section(self.tr("Together"), "", self)
        self.by_campaign = BarList(self.tr("By campaign"), self)
        self.by_country = BarList(self.tr("By country"), self)
        self.nothing = plain("", "secondary", self, wrap=True)
        self.posts = Section(self.tr("Posts"), "", self)
        self.table = ResultsTable(self)
        self.write = ReasonedButton(self.tr("Write figures…"), self, primary=True)
        self.open = ReasonedButton(self.tr("Open the post"), self)
        self.read_in = ReasonedButton(self.tr("Read in a file…"), self)
        self.save = ReasonedButton(self.tr("Save as CSV…"), self)
        self.book = ReasonedButton(self.tr("Campaign book…"), self)
        self.empty = EmptyState(
            self.tr("No results yet"),
            self.tr("Once a post is published, its figures are kept here: views, reactions, clicks and more, written "
                    "by hand or read in from a file."),
            self.tr("Go to the calendar"),
            self,
        )  # fmt: skip
        self.page = Sheet(self)
        self._lay_out()
        self._stack = stack_of(self, self.empty, self.page)
        self.begin_in(self.empty, self.campaign)
        guard_wheels(self)
        self._connect()

    def _lay_out(self) -> None:
        for box, name in (
            (self.campaign, self.tr("Campaign")), (self.country, self.tr("Country")), (self.period, self.tr("Period")),
            (self.figure, self.tr("Figure of the bars")),
        ):  # fmt: skip
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.campaign.setMaximumWidth(320)
        for days, said in periods():
            self.period.addItem(said, days)
        for figure in FIGURES:
            self.figure.addItem(figure_name(figure), figure)
        charts = QWidget(self)
        beside = QHBoxLayout(charts)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(sizes.STEP * 6)
        for title, bars in ((self.tr("By campaign"), self.by_campaign), (self.tr("By country"), self.by_country)):
            column = QVBoxLayout()
            column.setSpacing(sizes.STEP)
            column.addWidget(Section(title, "", charts))
            column.addWidget(bars)
            column.addStretch()
            beside.addLayout(column, 1)
        self.charts = charts
        self.bars_of = _row(self, plain(self.tr("Bars of"), "secondary", self), self.figure)
        for part in (
            _row(self, self.campaign, self.country, self.period), self.known, self.totals,
            self.bars_of, charts, self.nothing, self.posts,
            _row(self, self.write, self.open, self.read_in, self.save, self.book), self.table,
        ):  # fmt: skip
            self.page.add(part)
        self.page.end()

    def _connect(self) -> None:
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        for box in (self.campaign, self.country, self.period):
            box.activated.connect(lambda _: self._ask())
        self.figure.activated.connect(lambda _: self._show_bars())
        self.by_campaign.entered.connect(partial(self._on_bar, self.campaign))
        self.by_country.entered.connect(partial(self._on_bar, self.country))
        self.table.itemSelectionChanged.connect(self._on_selection)
        self.table.entered.connect(lambda _: self._on_write())
        self.write.clicked.connect(self._on_write)
        self.open.clicked.connect(lambda: self.room.open(self.table.chosen()))
        self.read_in.clicked.connect(self._on_read_in)
        self.save.clicked.connect(self._on_save)
        self.book.clicked.connect(self._on_book)

    def refresh(self, changed: Changed | None) -> None:
        """Read it again; what is chosen stays chosen."""
        if changed is None or changed.kinds & READ:
            self._ask()

    def show_record(self, record_id: str) -> None:
        """Turn to the post that a reading is of."""
        self._wanted = record_id
        self._ask()

    def do(self, command: str) -> None:
        """The commands of the menus; one that cannot be done says why."""
        buttons = {"write-figures": self.write, "read-figures": self.read_in, "save-figures": self.save}
        button = buttons.get(command)
        if button is not None and button.reason():
            self.room.say(button.reason())
        elif button is not None:
            button.clicked.emit()

    def _ask(self) -> None:
        if not self.room.is_open:
            return
        days, start = int(self.period.currentData() or 0), ""
        if days:
            first = date.fromisoformat(self.room.desk.now[:10]) - timedelta(days=days)
            start = borders_of((first,), self.room.settings.zone)[0]
        asked = Asked(str(self.campaign.currentData() or ""), str(self.country.currentData() or ""), start)
        self.room.read(read_results, asked, self.room.desk.now, then=self._on_read, owner=self, key="results")

    def _on_read(self, shown: Shown) -> None:
        self.shown = shown
        self.turn_to(self._stack, self.page if shown.countries else self.empty)
        _fill(self.campaign, [(self.tr("All campaigns"), ""), *((t, c) for c, t in shown.titles.items())])
        _fill(self.country, [(self.tr("All countries"), ""), *((country_name(c), c) for c in shown.countries)])
        count, every = shown.count, len(shown.rows)
        self.known.set_note(self.tr("{0} of {1} have figures").format(count, words.posts(every)) if every else "")
        self.totals.show_sums(shown.totals)
        self.totals.setVisible(bool(shown.totals))
        self.nothing.setText("" if count else self.tr("No post that is chosen here has figures yet."))
        self.nothing.setVisible(not count)
        self._show_bars()
        newest = self.tr("The newest {0} are shown.").format(MOST) if every > MOST else ""
        waiting = self.tr("%n without figures", "", every - count) if every > count else ""
        self.posts.set_note(" · ".join(filter(None, (waiting, newest))))
        # Those that wait for their figures stand first.
        rows = sorted(shown.rows, key=lambda row: bool(row.figures))[:MOST]
        self.table.show_rows(rows, self.room.settings.zone)
        self._choose_wanted(shown.rows)
        self.save.set_reason("" if every else self.tr("There is nothing to save yet."))
        writes = any(row.mine for row in shown.rows)
        self.read_in.set_reason("" if writes else self.tr("You write for none of the countries of these posts."))
        self._on_selection()

    def _choose_wanted(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if self._wanted and self._wanted in {row.post.id, *(reading.id for reading in row.post.readings)}:
                self.table.choose(row.post.id)
                self._wanted = ""

    def _show_bars(self) -> None:
        if self.shown is None:
            return
        figure, titles = str(self.figure.currentData()), self.shown.titles
        none = self.tr("No campaign")
        self.by_campaign.show_bars(self._bars(self.shown.by_campaign, figure, lambda key: titles.get(key, none)))
        self.by_country.show_bars(self._bars(self.shown.by_country, figure, country_name))
        self.charts.setVisible(bool(self.shown.count))
        self.bars_of.setVisible(bool(self.shown.count))

    def _bars(self, groups: Sequence[Group], figure: str, named: Callable[[str], str]) -> list[Bar]:
        made = []
        for group in groups:
            if figure in group.figures:
                name, value = named(group.key), group.figures[figure]
                number = words.number(value)
                said = self.tr("{0}: {1} {2}, {3}").format(name, figure_name(figure), number, words.posts(group.count))
                made.append(Bar(group.key, name, value, number, said))
        return made

    def _on_bar(self, box: QComboBox, key: str) -> None:
        """A bar that is entered narrows everything to what it is of."""
        if (place := box.findData(key)) > 0:
            box.setCurrentIndex(place)
            self._ask()

    def _on_book(self) -> None:
        from campaigndesk.desktop.book.dialog import BookDialog

        if (campaign := self._book_of()) and self.shown is not None:
            BookDialog(self.room, campaign, self.shown.titles.get(campaign, ""), self).open()

    def _book_of(self) -> str:
        """The campaign that is chosen above, else that of the chosen post; empty for none."""
        row = self._row()
        return str(self.campaign.currentData() or "") or (row.post.campaign if row else "")

    def _row(self) -> Row | None:
        chosen = self.table.chosen()
        return next((row for row in self.shown.rows if row.post.id == chosen), None) if self.shown else None

    def _on_selection(self) -> None:
        row = self._row()
        self.open.set_reason("" if row else self.tr("Choose a post first."))
        self.book.set_reason("" if self._book_of() else self.tr("Choose a campaign, or a post of one."))
        if row is None:
            self.write.set_reason(self.tr("Choose a post first."))
        else:
            name = country_name(row.post.country)
            self.write.set_reason("" if row.mine else self.tr("Its figures are written in {0}.").format(name))

    def _on_write(self) -> None:
        row = self._row()
        if row is not None and row.mine:
            FiguresDialog(self.room, row, self).open()
        elif row is not None:
            self.room.say(self.write.reason())

    def _on_read_in(self) -> None:
        dialog = QFileDialog(self, self.tr("Read in figures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Workbook or CSV (*.xlsx *.csv)"))
        dialog.fileSelected.connect(lambda name: ReadInDialog(self.room, Path(name), self).open())
        dialog.open()

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the figures as CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("results.csv")
        dialog.fileSelected.connect(lambda name: self.write_csv(Path(name)))
        dialog.open()

    def write_csv(self, path: Path) -> None:
        """Write what is shown, every reading of it."""
        from campaigndesk.exchange.files import write_whole
        from campaigndesk.exchange.result_rows import results_csv

        if self.shown is None:
            return
        try:
            write_whole(path, results_csv(told(self.shown.rows), MARK if self.shown.drill else ""))
        except CampaignDeskError as error:
            self.room.trouble(error)
        else:
            self.room.say(self.tr("The figures were saved as {0}").format(path))


def _row(parent: QWidget, *widgets: QWidget) -> QWidget:
    """Widgets side by side that go on in a further line where there is no room."""
    made = QWidget(parent)
    flow = Flow(made, sizes.STEP * 2)
    flow.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        widget.setParent(made)
        flow.addWidget(widget)
    return made


def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Offer these; what is chosen stays chosen, and a list that is open stays open where nothing came or went."""
    if choices == [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
        return
    chosen = box.currentData()
    box.clear()
    for words_of_it, key in choices:
        box.addItem(words_of_it, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))

"""The matrix with its line of gaps, languages on demand and its way out as CSV; for the calendar and for a campaign."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from campaigndesk.desktop.coverage.menu import CellMenu
from campaigndesk.desktop.coverage.phrases import (
    cell_words,
    channel_name,
    country_name,
    intent_words,
    summary_words,
)
from campaigndesk.desktop.coverage.reading import Asked, Shown, read_matrix, read_posts, write_there
from campaigndesk.desktop.coverage.table import CoverageTable
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.beginnings import Beginning
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.coverage import Square
from campaigndesk.domain.drills import MARK
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.intents import Intent

if TYPE_CHECKING:
    from campaigndesk.domain.records import Record
    from campaigndesk.store.calendar import PostLine


class CoveragePanel(Beginning):
    """`opened` a post; `shown_now` each time a matrix is on the screen. Changes are made here, each with its undo."""

    opened = Signal(str)
    shown_now = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None, *, margin: int = 0) -> None:
        super().__init__(parent)
        self.room = room
        self.shown: Shown | None = None
        self._asked: Asked | None = None
        self._wanted = ""
        self.menu: CellMenu | None = None
        self.summary = plain("", "section", self, wrap=True)
        self.languages = QCheckBox(self.tr("By language"), self)
        self.save = ReasonedButton(self.tr("Save as CSV…"), self)
        self.table = CoverageTable(self)
        self.empty = EmptyState("", "", "", self)
        self.say_why_empty(filtered=False)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(margin, margin and sizes.STEP, margin, margin and sizes.STEP)
        self.head.setSpacing(sizes.STEP * 3)
        self.head.addWidget(self.summary, 1)
        self.head.addWidget(self.languages)
        self.head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addLayout(self.head)
        column.addWidget(self.pages, 1)
        self.begin_in(self.empty, self.table)
        self.languages.toggled.connect(lambda _: self._ask_again())
        self.save.clicked.connect(self._on_save)
        self.table.entered.connect(self._on_entered)
        self.table.menu_asked.connect(self._on_menu)

    def ask(self, asked: Asked) -> None:
        """Show this matrix from now on."""
        self._asked = asked
        self._ask_again()

    def say_why_empty(self, *, filtered: bool) -> None:
        """What stands in the place of a matrix without rows."""
        if filtered:
            self.empty.say(
                self.tr("Nothing passes the filters"),
                self.tr("Filters are set above. Without them the matrix shows each country's channels."),
                self.tr("Clear all filters"),
            )
        else:
            self.empty.say(
                self.tr("Nothing to cover yet"),
                self.tr("The matrix shows each country's channels, from its accounts, its plans and its posts."),
            )

    def choose_country(self, country: str) -> None:
        """Put the ring on the first gap of a country, as soon as it is shown."""
        self._wanted = country
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        matrix = self.shown.matrix if self.shown is not None else None
        squares = [s for s in matrix.squares.values() if s.key.country == self._wanted] if matrix else []
        if squares:
            self.table.choose(next((square for square in squares if square.gap), squares[0]))
            self._wanted = ""

    def refresh(self) -> None:
        """Read it again; the chosen cell stays chosen."""
        self._ask_again()

    def _ask_again(self) -> None:
        if self._asked is None or not self.room.is_open:
            return
        asked = Asked(self._asked.filter, self._asked.start, self._asked.end, self.languages.isChecked())
        self.room.read(read_matrix, asked, self.room.desk.now, then=self._on_read, owner=self, key="matrix")

    def _on_read(self, shown: Shown) -> None:
        self.shown = shown
        there = bool(shown.matrix.rows and shown.matrix.channels)
        self.turn_to(self.pages, self.table if there else self.empty)
        self.summary.setText(summary_words(shown.matrix) if there else "")
        self.save.set_reason("" if there else self.tr("There is nothing to save yet."))
        self.table.show_matrix(shown.matrix)
        self._choose_wanted()
        self.shown_now.emit()

    # What a person does with a cell

    def _on_entered(self, squares: list[Square], place: QPoint) -> None:
        """One post is opened at once; for several, or for none, a menu says what can be done."""
        self._with_posts(squares, place, at_once=True)

    def _on_menu(self, squares: list[Square], place: QPoint) -> None:
        self._with_posts(squares, place, at_once=False)

    def _with_posts(self, squares: list[Square], place: QPoint, *, at_once: bool) -> None:
        if not squares or self.shown is None:
            return
        if len(squares) > 1 or not squares[0].count:
            self._show_menu(squares, [], place)
            return

        def found(posts: list[PostLine]) -> None:
            if at_once and len(posts) == 1:
                self.opened.emit(posts[0].id)
            else:
                self._show_menu(squares, posts, place)

        self.room.read(read_posts, squares[0].key, self.shown.asked, then=found, owner=self, key="square")

    def _show_menu(self, squares: list[Square], posts: list[PostLine], place: QPoint) -> None:
        if self.shown is None:
            return
        self.menu = menu = CellMenu(self.shown, squares, posts, self)
        menu.opened.connect(self.opened)
        menu.wrote.connect(partial(self._on_wrote, squares[0]))
        menu.meant.connect(partial(self._on_meant, squares))
        menu.asked.connect(partial(self._on_asked, squares))
        menu.popup(place)

    def _on_wrote(self, square: Square, message: str) -> None:
        def written(post: Record) -> None:
            self.room.say(self.tr("A draft is made for {0}.").format(self._place([square])), True)
            self.opened.emit(post.id)

        campaign = self.shown.asked.campaign if self.shown else ""
        self.room.act(write_there, campaign, square.key, message, then=written, owner=self)

    def _on_meant(self, squares: list[Square], intent: str) -> None:
        from campaigndesk.actions.coverage import set_coverage

        said = self.tr("{0}: {1}.").format(self._place(squares), intent_words(Intent(intent)))
        self._write(set_coverage, squares, said, intent)

    def _on_asked(self, squares: list[Square], asked: bool) -> None:
        from campaigndesk.actions.coverage import ask_coverage

        told = self.tr("{0} is asked.") if asked else self.tr("{0} is not asked any more.")
        self._write(ask_coverage, squares, told.format(self._place(squares)), asked=asked)

    def _write(self, action: Any, squares: list[Square], said: str, *values: Any, **named: Any) -> None:
        if self.shown is None:
            return
        key, channels = squares[0].key, [square.key.channel for square in squares]
        arguments = (self.shown.asked.campaign, key.country, channels, *values)

        def done(_: object) -> None:
            self.room.say(said, True)
            self.refresh()

        self.room.act(action, *arguments, language=key.language, **named, then=done, owner=self)

    def _place(self, squares: list[Square]) -> str:
        country = country_name(squares[0].key.country)
        if len(squares) > 1:
            return self.tr("{0} on all channels").format(country)
        return self.tr("{0} on {1}").format(country, channel_name(squares[0].key.channel))

    # The way out

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the coverage as CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("coverage.csv")
        dialog.fileSelected.connect(lambda name: self.write_csv(Path(name)))
        dialog.open()

    def write_csv(self, path: Path) -> None:
        """Write what is shown."""
        from campaigndesk.exchange.coverage_out import Headings, coverage_csv
        from campaigndesk.exchange.files import write_whole

        if self.shown is None:
            return
        try:
            first = f"{MARK}: {self.tr('Country')}" if self.shown.drill else self.tr("Country")
            headings = Headings(first, self.tr("Language"), self.tr("Gaps"))
            write_whole(path, coverage_csv(self.shown.matrix, cell_words, headings, channel_name))
        except CampaignDeskError as error:
            self.room.trouble(error)
        else:
            self.room.say(self.tr("The coverage was saved as {0}").format(path))

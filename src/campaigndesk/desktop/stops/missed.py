"""The wizard for what a stop made late: each post gets a new time, is withdrawn, or stays as it is; nothing is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.actions.many import Outcome, settle_missed
from campaigndesk.desktop.calendar.blackout_form import iso_day
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.widgets.answers import answers_row
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.desktop.words import city, moment_words
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.people import Author
from campaigndesk.domain.times import instant, local, resolved
from campaigndesk.store.looks import find_author
from campaigndesk.store.stops import list_missed

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import PostLine

DROP = "drop"


@dataclass(frozen=True, slots=True)
class Settled:
    """What is to become of the posts: id -> new instant, and those that are withdrawn; the rest stays as it is."""

    times: Mapping[str, str]
    dropped: tuple[str, ...]


def load_missed(conn: Connection, now: str) -> list[PostLine]:
    """What was missed of the person's countries: for the store's lane."""
    return list_missed(conn, find_author(conn) or Author("", frozenset()), now)


class _Table(QTableWidget):
    """Rows to choose one or several of; Tab leaves it."""

    def __init__(self, heads: Sequence[str], parent: QWidget) -> None:
        super().__init__(0, len(heads), parent)
        self.setHorizontalHeaderLabels(list(heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes.ROW)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def put(self, row: int, column: int, text: str) -> None:
        """Words into a cell."""
        item = QTableWidgetItem(text)
        item.setToolTip(as_it_is(text))
        self.setItem(row, column, item)


class MissedDialog(QDialog):
    """Choose rows, then say what becomes of them; one button does it all in one step that can be undone."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._zone = room, room.settings.zone or "UTC"
        self.posts: list[PostLine] = []
        self.fates: dict[str, str] = {}
        self.setWindowTitle(self.tr("Posts missed under a stop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(720, 460)
        self.table = _Table((self.tr("Planned"), self.tr("Post"), self.tr("What becomes of it")), self)
        self.table.setAccessibleName(self.tr("Posts missed under a stop"))
        tomorrow = local(room.desk.now, self._zone).date() + timedelta(days=1)
        self.day, self.clock = DateField(qdate(tomorrow), self), QTimeEdit(QTime(9, 0), self)
        self.day.setAccessibleName(self.tr("New day"))
        self.clock.setAccessibleName(self.tr("New time"))
        self.clock.setDisplayFormat("HH:mm")
        self.own = QCheckBox(self.tr("Each at its own time of day"), self)
        self.own.setChecked(True)
        self.move_them = QPushButton(self.tr("New time"), self)
        self.drop, self.keep = QPushButton(self.tr("Withdraw"), self), QPushButton(self.tr("Leave as it is"), self)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Why they are withdrawn"))
        self.reason.setPlaceholderText(self.tr("Why they are withdrawn"))
        self.settle = ReasonedButton(self.tr("Settle them"), self, primary=True)
        self.done_with = QPushButton(self.tr("Close"), self)
        self.problem = plain("", "warning", self, wrap=True)
        self._lay_out()
        self._connect()
        self._say("")
        self._say_why()
        LeftWords(self)
        room.read(load_missed, room.desk.now, then=self._show, owner=self, key="missed")

    def _lay_out(self) -> None:
        moving = QHBoxLayout()
        for widget in (self.day, self.own, self.clock, self.move_them):
            moving.addWidget(widget)
        moving.addStretch()
        others = QHBoxLayout()
        for other in (self.drop, self.reason, self.keep):
            others.addWidget(other)
        note = self.tr(
            "Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. "
            "Times in {0}."
        )
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(plain(note.format(city(self._zone)), "secondary", self, wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(moving)
        column.addLayout(others)
        column.addWidget(self.problem)
        column.addLayout(answers_row(self.done_with, self.settle))

    def _connect(self) -> None:
        self.own.toggled.connect(lambda on: self.clock.setEnabled(not on))
        self.clock.setEnabled(False)
        self.move_them.clicked.connect(self._on_move)
        self.drop.clicked.connect(lambda: self._put(dict.fromkeys(self.chosen(), DROP)))
        self.keep.clicked.connect(lambda: self._put(dict.fromkeys(self.chosen(), "")))
        self.reason.textChanged.connect(self._say_why)
        self.settle.clicked.connect(self._on_settle)
        self.done_with.clicked.connect(self.reject)

    def _show(self, posts: list[PostLine]) -> None:
        self.posts = posts
        self._room.prefer_quietly(missed=tuple(post.id for post in posts))
        self.table.setRowCount(len(posts))
        for row, post in enumerate(posts):
            words = f"{post.country} · {CHANNELS.get(post.channel, post.channel)} · {post.title or post.words}"
            self.table.put(row, 0, moment_words(local(post.at, self._zone)))
            self.table.put(row, 1, words)
        self._put({})
        if posts:
            self.table.selectAll()
            self.table.setFocus()
        else:
            self._say(self.tr("No post was missed under a stop."))

    def chosen(self) -> list[str]:
        """Ids of the posts whose rows are chosen."""
        return [self.posts[row].id for row in sorted({index.row() for index in self.table.selectedIndexes()})]

    def settled(self) -> Settled:
        """What is to become of the posts, as it stands in the table."""
        times = {post: fate for post, fate in self.fates.items() if fate not in ("", DROP)}
        return Settled(times, tuple(post for post, fate in self.fates.items() if fate == DROP))

    def _put(self, fates: Mapping[str, str]) -> None:
        self.fates |= fates
        for row, post in enumerate(self.posts):
            fate = self.fates.get(post.id, "")
            kept, gone = self.tr("Stays as it is: missed"), self.tr("Is withdrawn")
            words = gone if fate == DROP else moment_words(local(fate, self._zone)) if fate else kept
            self.table.put(row, 2, words)
        self._say_why()

    def _on_move(self) -> None:
        day, clock = date.fromisoformat(iso_day(self.day.date())), self.clock.time()
        fates = {}
        try:
            for post in self.posts:
                own = local(post.at, self._zone).time().replace(fold=0)
                at = own if self.own.isChecked() else time(clock.hour(), clock.minute())
                fates[post.id] = instant(resolved(datetime.combine(day, at), self._zone, later=True))
        except CampaignDeskError as error:
            self._say(problem(error))
            return
        self._say("")
        self._put({post: at for post, at in fates.items() if post in self.chosen()})

    def _say_why(self) -> None:
        settled = self.settled()
        why = "" if settled.times or settled.dropped else self.tr("Choose posts, and what becomes of them.")
        if settled.dropped and not self.reason.text().strip():
            why = self.tr("Say why they are withdrawn: the others will read it.")
        self.reason.setEnabled(bool(settled.dropped))
        self.settle.set_reason(why)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _on_settle(self) -> None:
        settled = self.settled()
        self._room.act(
            settle_missed, dict(settled.times), settled.dropped, self.reason.text().strip(),
            then=self._on_done, failed=lambda error: self._say(problem(error)), owner=self,
        )  # fmt: skip

    def _on_done(self, outcome: Outcome) -> None:
        if outcome.done:
            self._room.say(self.tr("%n posts are settled.", "", len(outcome.done)), undo=True)
        if outcome.left:
            self._say(" ".join(said(reason) for reason in outcome.left))
            self._room.read(load_missed, self._room.desk.now, then=self._show, owner=self, key="missed")
        else:
            self.accept()

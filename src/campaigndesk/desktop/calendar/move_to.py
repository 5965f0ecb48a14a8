"""“Move to…”: a day and a time for a post, for those who do not drag."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.moving import FIRST_TIME, stake_of
from campaigndesk.desktop.moved import Moved, moved
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.series.acts import SeriesActs
from campaigndesk.desktop.series.scope import THIS
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import Gap, Overlap, instant, local, resolve, resolved

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine


class MoveTo(QDialog):
    """Says before it is pressed what the move would undo, and that a time does not exist or happens twice."""

    def __init__(self, room: Room, post: PostLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._post = room, post
        self._zone = room.settings.zone
        self.setWindowTitle(self.tr("Move the post"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = local(post.at, self._zone) if post.at else None
        self.day = DateField(qdate(now.date() if now else today_in(self._zone)), self)
        hours, minutes = map(int, FIRST_TIME.split(":"))
        self.time = QTimeEdit(QTime(now.hour, now.minute) if now else QTime(hours, minutes), self)
        self.time.setDisplayFormat("HH:mm")
        self.later = QCheckBox(self.tr("The second of the two"), self)
        self.problem = plain("", "warning", self, wrap=True)
        self.stake = plain("", "secondary", self, wrap=True)
        self.buttons = QDialogButtonBox(self)
        add_agreement(self.buttons, self.tr("Move it"))
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(self.tr("Day"), self.day)
        form.addRow(self.tr("Time in {0}").format(words.city(self._zone)), self.time)
        form.addRow("", self.later)
        column = QVBoxLayout(self)
        column.addWidget(plain(post.title or post.words, "section", self, wrap=True))
        column.addLayout(form)
        for widget in (self.problem, self.stake, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(360)
        self.day.dateChanged.connect(self._check)
        self.time.timeChanged.connect(self._check)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._check()
        desk = room.desk
        room.tasks.store(partial(desk.read, partial(stake_of, desk, post.id)), self.stake.setText, self)

    def _wall(self) -> datetime:
        day: QDate = self.day.date()
        clock: QTime = self.time.time()
        return datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))

    def _check(self) -> None:
        found = resolve(self._wall(), self._zone)
        self.later.setVisible(isinstance(found, Overlap))
        if isinstance(found, Gap):
            text = self.tr("This time does not exist: the clocks go forward. The nearest are {0} and {1}.")
            self.problem.setText(text.format(f"{found.before:%H:%M}", f"{found.after:%H:%M}"))
        elif isinstance(found, Overlap):
            self.problem.setText(self.tr("This time happens twice: the clocks go back. Say which one is meant."))
        else:
            self.problem.setText("")
        self.problem.setVisible(bool(self.problem.text()))

    def _on_accepted(self) -> None:
        later = self.later.isChecked() if self.later.isVisible() else None
        try:
            at = instant(resolved(self._wall(), self._zone, later=later))
        except CampaignDeskError as error:
            self._on_failed(error)
            return
        if self._post.series and self._post.at:
            SeriesActs(self._room, self).ask(
                self._post.id, self.tr("Move the post"), self.tr("Move"), partial(self._go, at)
            )
        else:
            self._go(at, THIS)

    def _go(self, at: str, scope: str) -> None:
        """Move it, and as many others of its series as was said."""
        from campaigndesk.actions.scheduling import propose_time

        if scope != THIS:
            now, wanted = (local(one, self._zone).replace(tzinfo=None) for one in (self._post.at, at))
            days = (wanted.date() - now.date()).days
            minutes = int((wanted - now - timedelta(days=days)).total_seconds() // 60)
            SeriesActs(self._room, self.parentWidget() or self).move(self._post.id, days, minutes, scope)
            self.accept()
            return
        own = "" if self._post.zone else self._zone
        arguments = (propose_time, self._post.id, at, own)
        self._room.act(moved, *arguments, then=self._on_moved, owner=self, failed=self._on_failed)

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.problem.setText(problem(error))
        self.problem.show()

    def _on_moved(self, done: Moved) -> None:
        at = str(done.post.get("proposed_at") or "")
        if at:
            when = words.moment_words(local(at, self._zone))
            self._room.say(done.told(self.tr("Moved to {0}").format(when)), undo=True)
        self.accept()

"""“Repeat…”: a post again and again by a rule, with every date to be seen before it is done; and another rule later."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.series.reading import SeriesInfo
from campaigndesk.desktop.series.rule_fields import RuleFields
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.repeating import repeat_of, rule_of

if TYPE_CHECKING:
    from campaigndesk.domain.recurrence import Occurrence

ROWS = 6


class RepeatPost(QDialog):
    """For a post that does not repeat yet, or for the rest of a series from one of its posts on."""

    def __init__(self, room: Room, info: SeriesInfo, wall: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._info, self._wall = room, info, wall
        again = bool(info.rule)
        self.setWindowTitle(self.tr("Change the rule of the series") if again else self.tr("Repeat the post"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = RuleFields(wall.date(), self)
        self.summary = plain("", "section", self, wrap=True)
        self.dates = QListWidget(self)
        self.dates.setAccessibleName(self.tr("The dates"))
        self.dates.setFixedHeight(ROWS * sizes.ROW)
        self.rule = plain("", "secondary", self, wrap=True)
        self.problem = plain("", "warning", self, wrap=True)
        self.buttons = QDialogButtonBox(self)
        yes = self.tr("Change the rule") if again else self.tr("Repeat")
        self.yes = add_agreement(self.buttons, yes)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.addWidget(plain(words.quoted(info.words, 60), "secondary", self, wrap=True))
        if again:
            column.addWidget(plain(self._warning(), "warning", self, wrap=True))
        for widget in (self.fields, self.summary, self.dates, self.rule, self.problem, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        known = repeat_of(info.rule) if again else None
        if known is not None:
            self.fields.put(known)
        self.fields.changed.connect(self._look_ahead)
        self._look_ahead()

    def _warning(self) -> str:
        said = self.tr("From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.")
        return said.format(words.posts(self._info.following - self._info.fixed))

    def written(self) -> str:
        """The rule as it stands in the controls."""
        return rule_of(self.fields.repeat(), self._wall.date())

    def _look_ahead(self) -> None:
        """Show every date; what the clocks do not allow is said, and nothing can be done until it is mended."""
        from campaigndesk.domain.recurrence import occurrences

        rule = self.written()
        self.dates.clear()
        try:
            found = occurrences(rule, self._wall, self._info.zone)
        except CampaignDeskError as error:
            found, said = [], problem(error)
        else:
            troubled = next((time.problem for time in found if time.problem), "")
            said = troubled or ("" if len(found) > 1 else self.tr("This makes no further post."))
        for time in found:
            self.dates.addItem(self._line(time))
        self.summary.setText(self.tr("{0} at {1}").format(words.posts(len(found)), self._clock()))
        self.rule.setText(self.tr("Rule (RFC 5545): {0}").format(rule))
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.yes.setEnabled(not said)

    def _clock(self) -> str:
        """The time of day; the calendar's own clocks need no name."""
        zone = self._info.zone
        return f"{self._wall:%H:%M}" + ("" if zone == self._room.settings.zone else f" ({words.city(zone)})")

    def _line(self, time: Occurrence) -> str:
        said = words.full_day(time.wall.date())
        return f"{said} · {time.problem}" if time.problem else said

    def _on_accepted(self) -> None:
        from campaigndesk.actions.series import change_series_rule, repeat_post

        action = change_series_rule if self._info.rule else repeat_post
        self._room.act(action, self._info.post, self.written(), then=self._on_done, owner=self, failed=self._on_failed)

    def _on_done(self, _: Any) -> None:
        count = self.dates.count()
        said = self.tr("The series goes on with {0}.") if self._info.rule else self.tr("Repeated: {0} in all.")
        self._room.say(said.format(words.posts(count)), undo=True)
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.problem.setText(problem(error))
        self.problem.show()

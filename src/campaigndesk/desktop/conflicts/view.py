"""Conflicts: what two people wrote without seeing each other, side by side, until a person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent

from campaigndesk.actions import revising, settling
from campaigndesk.desktop.conflicts.reading import Contest, read_contests
from campaigndesk.desktop.conflicts.sides import SidesPanel
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.domain.records import Record, Value

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed, Desk

translate = QCoreApplication.translate


class ConflictsView(View):
    """The list at the left, the two sides at the right; one press decides."""

    title: ClassVar[str] = "Conflicts"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._contests: dict[str, Contest] = {}
        self._sought = ""
        self.list = EntryList(self.tr("Conflicts"), self)
        self.sides = SidesPanel(self)
        self.empty = EmptyState(
            self.tr("No conflicts"),
            self.tr(
                "When two people change the same field without seeing each other's work, both texts come here and "
                "somebody decides. Nothing is overwritten."
            ),
            self.tr("Go to the calendar"),
            self,
        )
        self._stack, self._page = lay_beside(self, self.list, self.sides, self.empty, (300, 920))
        self.begin_in(self.empty, self.list)
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        self.list.chose.connect(self._on_chose)
        self.list.entered.connect(lambda key: self.room.open(self._contests[key].record))
        self.sides.kept_standing.connect(lambda: self._settle("stands"))
        self.sides.took_copy.connect(lambda: self._settle("kept"))
        self.sides.merged.connect(self._on_merged)
        self.sides.left_deleted.connect(self._on_left_deleted)

    def refresh(self, changed: Changed | None) -> None:
        """Read the conflicts again; any record may have one."""
        desk = self.room.desk
        self.room.read(
            read_contests, self.room.settings.zone or "UTC", desk.now, then=self._on_read, owner=self, key="all"
        )

    def do(self, command: str) -> None:
        """The commands of the menus for this place."""
        if self._chosen() is not None and self.sides.merge.isVisible():
            self.sides.merge.do(command)

    def show_record(self, record_id: str) -> None:
        """Choose a record's first conflict, once it is read."""
        self._sought = record_id
        for key, contest in self._contests.items():
            if contest.record == record_id and self.list.choose(key):
                self._sought = ""
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the record that the person came from, where it has a conflict."""
        super().showEvent(event)
        # Now: where a person was is forgotten once they are here.
        self._sought = self._sought or self.room.settings.record
        QTimer.singleShot(0, self, lambda: self.show_record(self._sought) if self._sought else None)

    def _on_read(self, contests: tuple[Contest, ...]) -> None:
        first = not self._contests
        self._contests = {contest.key: contest for contest in contests}
        self.turn_to(self._stack, self._page if contests else self.empty)
        before = self.list.chosen()
        self.list.show_entries([_entry(contest) for contest in contests])
        if first or self._sought:
            self.show_record(self._sought or self.room.settings.record)
            self._sought = ""
        if self.list.chosen() == before:
            self._on_chose()

    def _on_chose(self) -> None:
        contest = self._chosen()
        if contest is not None:
            self.sides.show_contest(contest)

    def _chosen(self) -> Contest | None:
        chosen = self.list.chosen()
        return self._contests.get(chosen[0]) if chosen else None

    def _settle(self, side: str) -> None:
        contest = self._chosen()
        if contest is not None:
            taken = contest.stands if side == "stands" else contest.kept
            whose = self.tr("Your text") if taken.mine else self.tr("The text of {0}").format(taken.who)
            self._decide(contest, taken.value, self.tr("{0} stands; the other is in the history.").format(whose))

    def _on_merged(self, text: str) -> None:
        contest = self._chosen()
        if contest is not None:
            self._decide(contest, text, self.tr("The merged text stands; both are in the history."))

    def _decide(self, contest: Contest, value: Value, said: str) -> None:
        def done(_: Record) -> None:
            self.room.say(said, undo=value != contest.stands.value)
            self.refresh(None)

        self.room.act(
            settling.settle_conflict,
            contest.record,
            contest.field,
            [contest.copy],
            value,
            contest.base,
            then=done,
            owner=self,
        )

    def _on_left_deleted(self) -> None:
        contest = self._chosen()
        if contest is not None:

            def done(_: Any) -> None:
                self.room.say(self.tr("It stays deleted; what was written is in the history."), undo=True)
                self.refresh(None)

            self.room.act(leave_deleted, contest, then=done, owner=self)


def leave_deleted(desk: Desk, contest: Contest) -> Record:
    """Settle the copy with what stood, and delete the record again: the copy's words stay in the history."""
    settling.settle_conflict(desk, contest.record, contest.field, [contest.copy], contest.stands.value)
    return revising.one_act(desk, contest.record, contest.kind, "delete")


def _entry(contest: Contest) -> Entry:
    against = contest.deleted or translate("Conflicts", "{0} and {1}").format(contest.stands.who, contest.kept.who)
    return Entry(
        id=contest.key,
        title=contest.mark.name or contest.title,
        country=contest.mark.country,
        channel=contest.mark.channel,
        detail=f"{contest.field_words} · {against}",
        note=contest.kept.when,
        mark="conflict",
        ink="stop",
        spoken="conflict",
    )

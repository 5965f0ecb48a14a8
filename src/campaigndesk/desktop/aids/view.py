"""Writing aids: hashtag groups, templates and the handle book, to make, change, share and delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from campaigndesk.actions import handles, hashtag_groups, keeping, templates
from campaigndesk.desktop.aids.page import AidPage
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.editor.kept import KINDS, Kept, fits, name_of, read_kept, told
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import make_clearable
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.domain.records import NETWORK, Record

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed, Desk

_MARKS: Final = {"hashtag_group": "lines", "template": "drafts", "handle": "people"}
_ADD: Final[dict[str, Callable[..., Record]]] = {
    "hashtag_group": hashtag_groups.add_hashtag_group,
    "template": templates.add_template,
    "handle": handles.add_handle,
}
_REVISE: Final[dict[str, Callable[..., Record]]] = {
    "hashtag_group": hashtag_groups.revise_hashtag_group,
    "template": templates.revise_template,
    "handle": handles.revise_handle,
}
_DELETE: Final[dict[str, Callable[..., Record]]] = {
    "hashtag_group": hashtag_groups.delete_hashtag_group,
    "template": templates.delete_template,
    "handle": handles.delete_handle,
}


class AidsView(View):
    """The list at the left, one of them at the right. What was changed is kept when one turns to another."""

    title: ClassVar[str] = "Writing aids"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.kept = Kept()
        self._wanted = ""
        self.words = {
            "hashtag_group": self.tr("Hashtags"),
            "template": self.tr("Template"),
            "handle": self.tr("Handle"),
        }
        self.look = QLineEdit(self)
        self.look.setPlaceholderText(self.tr("Type a few letters"))
        self.look.setAccessibleName(self.tr("Letters to look for"))
        make_clearable(self.look)
        self.list = EntryList(self.tr("Writing aids"), self)
        self.page = AidPage(self)
        self.new = {
            "hashtag_group": ReasonedButton(self.tr("New group of hashtags"), self),
            "template": ReasonedButton(self.tr("New template"), self),
            "handle": ReasonedButton(self.tr("New handle"), self),
        }
        self.empty = EmptyState(
            self.tr("No writing aids yet"),
            self.tr("Hashtags that belong together, texts to start from, and how institutions are called on each "
                    "channel: kept once, put in with two keys."),
            self.tr("New group of hashtags"),
            self,
        )  # fmt: skip
        self._stack, self._beside = lay_beside(self, self._left(), self.page, self.empty, (360, 700))
        self.empty.acted.connect(lambda: self._begin("hashtag_group"))
        self.look.textChanged.connect(lambda _: self._show())
        self.list.chose.connect(self._on_chose)
        for kind, button in self.new.items():
            button.clicked.connect(partial(self._begin, kind))
        self.page.wanted.connect(self._keep)
        self.page.unwanted.connect(self._delete)
        QShortcut(QKeySequence("Del"), self.list, self._delete)
        self.begin_in(self.empty, self.list)

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.look)
        column.addWidget(self.list, 1)
        for button in self.new.values():
            column.addWidget(button)
        return left

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; what is being changed stays as it is."""
        if changed is None or changed.kinds & {*KINDS, "person", "network"}:
            self.room.read(read_kept, then=self._on_read, owner=self, key="aids")

    def show_record(self, record_id: str) -> None:
        """Turn to one of them, as soon as it was read."""
        self.look.clear()
        self._wanted = record_id
        self.refresh(None)

    def leave(self) -> None:
        """Keep what was changed."""
        self._keep_first()

    def typed(self) -> str:
        """What could not be kept: it has no name yet."""
        if not self.page.unfinished():
            return ""
        return " ".join(str(value) for value in self.page.fields().values() if value)

    def heading(self) -> str:
        """How many there are."""
        count = len(self.kept.all())
        return self.tr("Writing aids · {0}").format(count) if count else self.tr("Writing aids")

    def _on_read(self, kept: Kept) -> None:
        self.kept = kept
        why = "" if kept.countries else self.tr("You hold no role that writes for a country.")
        for button in self.new.values():
            button.set_reason(why)
        self._show()

    def _show(self) -> None:
        entries = [self._entry(record) for record in self.kept.all() if fits(record, self.look.text())]
        self.list.show_entries(entries)
        if self._wanted in {entry.id for entry in entries}:
            self.list.choose(self._wanted)
            self._wanted = ""
        new = self._stack.currentWidget() is self._beside and self.page.record is None and self.page.dirty
        self.turn_to(self._stack, self._beside if self.kept.all() or new else self.empty)
        if not self.list.chosen() and entries and not new:
            self.list.choose(entries[0].id)
        if not self.page.dirty:
            self._on_chose()

    def _entry(self, record: Record) -> Entry:
        seen = "" if record.scope == NETWORK else self.tr("ministry only")
        note = " · ".join(filter(None, (self.words[record.kind], str(record.get("country") or ""), seen)))
        mark = _MARKS[record.kind]
        return Entry(id=record.id, title=name_of(record), detail=told(record)[:160], note=note, mark=mark)

    def _chosen(self) -> Record | None:
        chosen = self.list.chosen()
        return next((record for record in self.kept.all() if chosen and record.id == chosen[0]), None)

    def _on_chose(self) -> None:
        record = self._chosen()
        if record is None or (self.page.dirty and self.page.record and self.page.record.id == record.id):
            return
        self._keep_first()
        self.page.show_aid(record.kind, record, self.kept)

    def _begin(self, kind: str) -> None:
        self._keep_first()
        self.list.clearSelection()
        self._stack.setCurrentWidget(self._beside)
        self.page.show_aid(kind, None, self.kept)
        self.page.dirty = True
        self.page.form.name.setFocus()

    def _keep_first(self) -> None:
        if self.page.dirty and not self.page.keep.reason():
            self._keep()

    def _keep(self) -> None:
        page, kind = self.page, self.page.form.kind
        fields, own, record = page.fields(), page.own.isChecked(), page.record
        said = self.tr("“{0}” is kept.").format(page.form.name.text().strip())
        page.dirty = False
        if record is None:
            action = partial(_ADD[kind], country=str(page.country.currentData()), own=own, **fields)
        else:
            action = partial(_change, record=record, fields=fields, own=own)

        def done(kept: Record) -> None:
            self._wanted = kept.id
            self.room.say(said, True)
            self.refresh(None)

        self.room.act(action, then=done, owner=self)

    def _delete(self) -> None:
        record = self.page.record
        if record is None or self.page.remove.reason():
            return
        said = self.tr("“{0}” is deleted.").format(name_of(record))
        self.page.dirty = False
        self.room.act(_DELETE[record.kind], record.id, then=lambda _: self.room.say(said, True), owner=self)


def _change(desk: Desk, *, record: Record, fields: dict[str, Any], own: bool) -> Record:
    """Write what differs, on top of what the person saw."""
    new = {name: value for name, value in fields.items() if (record.get(name) or None) != (value or None)}
    bases = {name: record.base(name) for name in new}
    changed = _REVISE[record.kind](desk, record.id, bases, **new)
    return keeping.show_to(desk, record.id, own) if own != (record.scope != NETWORK) else changed

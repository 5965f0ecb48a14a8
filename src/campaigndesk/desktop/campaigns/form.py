"""A form that saves itself: what is typed is kept, what others write is shown, and no text overwrites another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from campaigndesk.actions import settling
from campaigndesk.desktop import sentences
from campaigndesk.desktop.campaigns.entry_fields import Entry
from campaigndesk.desktop.editor.keeper import Keeper, News, Writer, news_of, same
from campaigndesk.desktop.editor.notice import Notice
from campaigndesk.desktop.editor.saver import Saver
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

WriteRecord = Callable[..., Record]


class SelfSavingForm(QWidget):
    """Fields of one record at a time. `write(desk, record_id, bases, **values)` keeps them."""

    def __init__(self, room: Room, write: WriteRecord, entries: Mapping[str, Entry], labels: Mapping[str, str]) -> None:
        super().__init__()
        self._room = room
        self._write = write
        self.entries = dict(entries)
        self._savers: dict[str, Saver] = {}
        self._saver: Saver | None = None
        self._record: Record | None = None
        self._person = ""
        self.notice = Notice(self)
        self.state = plain("", "secondary", self)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(sizes.STEP * 3)
        form.setVerticalSpacing(sizes.STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, entry in self.entries.items():
            form.addRow(labels[name], entry)
            entry.typed.connect(partial(self._on_typed, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.notice)
        column.addWidget(self.state)
        column.addLayout(form)

    def show_record(self, record: Record, person: str, why_not: str, read_only: Collection[str] = frozenset()) -> None:
        """Show a record as it was read; `why_not`: why this person may not write it, `read_only`: fields to read."""
        if self._record is None or record.id != self._record.id:
            self.leave()
            self._begin(record, person)
        self._record = record
        assert self._saver is not None  # noqa: S101
        keeper = self._saver.keeper
        clash = False
        for name, entry in self.entries.items():
            busy = name in keeper.pending() or entry.inside.hasFocus()
            news = news_of(record, name, keeper.base(name), entry.value(), busy=busy)
            if news is News.TAKE:
                entry.put(record.get(name))
            if news in (News.TAKE, News.NONE):
                keeper.rest_on(name, record.base(name), record.get(name))
            elif isinstance(entry.value(), str) and not same(entry.value(), record.get(name)):
                clash = True
                self._say_clash(name, record)
        if not clash and self.notice.key.startswith("clash"):
            self.notice.be_quiet()
        for name, entry in self.entries.items():
            lead_only = self.tr("Only the lead country changes this.") if name in read_only else ""
            entry.set_read_only(bool(why_not or lead_only), why_not or lead_only)
        self.state.setText(why_not or self._state_words())

    def leave(self) -> None:
        """Save what waits, and wait until it is kept."""
        if self._saver is not None:
            self._saver.save_now()

    def typed(self) -> str:
        """What is typed and could not be saved."""
        return "\n\n".join(str(v) for s in self._savers.values() for v in s.keeper.pending().values() if v)

    def _begin(self, record: Record, person: str) -> None:
        saver = self._savers.get(record.id)
        if saver is None:
            keeper = Keeper(record, person, self._writer(record.id))
            saver = Saver(self._room, keeper, lambda: None, self)
            saver.saved.connect(self._on_saved)
            saver.failed.connect(self._on_failed)
            saver.began.connect(lambda: self.state.setText(self.tr("Writing…")))
            self._savers[record.id] = saver
        self._saver, self._person = saver, person
        self.notice.be_quiet()
        pending = saver.keeper.pending()
        for name, entry in self.entries.items():
            entry.start(pending.get(name, record.get(name)))

    def _writer(self, record_id: str) -> Writer:
        desk = self._room.desk

        def write(values: Mapping[str, Any], bases: Mapping[str, str], seen: Mapping[str, Any]) -> Record:
            now = desk.find(record_id)
            whole = dict(values)
            for name, value in values.items():
                if isinstance(value, list):
                    kept = [item for item in now.get(name, ()) if item in value or item not in (seen.get(name) or ())]
                    whole[name] = kept + [item for item in value if item not in kept]
            return self._write(desk, record_id, bases=dict(bases), **whole)

        return write

    def _on_typed(self, name: str) -> None:
        if self._saver is not None:
            self._saver.type(name, self.entries[name].value())

    def _on_saved(self, _: object) -> None:
        self.notice.be_quiet()
        self.state.setText(self._state_words())

    def _on_failed(self, problem: CampaignDeskError) -> None:
        self.state.setText(self.tr("Not saved yet"))
        again = [(self.tr("Try again"), lambda: self._saver.save() if self._saver else None)]
        self.notice.say(
            f"problem {problem}",
            "stop",
            self.tr("Not saved: {0} What you wrote stays here.").format(sentences.problem(problem)),
            again,
        )

    def _state_words(self) -> str:
        return self.tr("Not saved yet") if self.typed() else self.tr("Saved here")

    def _say_clash(self, name: str, record: Record) -> None:
        entry, saver = self.entries[name], self._saver
        if saver is None:
            return
        keeper = saver.keeper

        def mine() -> None:
            self._settle(record.id, name, entry.value())
            keeper.rest_on(name, record.base(name), record.get(name))
            saver.type(name, entry.value())

        def theirs() -> None:
            keeper.forget(name)
            keeper.rest_on(name, record.base(name), record.get(name))
            entry.put(record.get(name))
            self._settle(record.id, name, record.get(name))

        words = self.tr("The {0} was changed while you were writing. Both texts are kept.").format(
            said(words_for(record.kind, name))
        )
        choices = [(self.tr("Keep mine"), mine), (self.tr("Take theirs"), theirs)]
        texts = (str(record.get(name) or ""), str(entry.value() or ""))
        self.notice.say(f"clash {name} {record.base(name)}", "warning", words, choices, texts)

    def _settle(self, record_id: str, name: str, value: Any) -> None:
        self._room.act(settle_own, record_id, name, value, owner=self)


def settle_own(desk: Desk, record_id: str, field: str, value: Any) -> None:
    """Settle the person's own open copies of a field with a value, where there are any."""
    record = desk.find(record_id)
    own = [copy.change for copy in record.conflicts if copy.field == field and copy.by == desk.author.person]
    if own:
        settling.settle_conflict(desk, record_id, field, own, value)

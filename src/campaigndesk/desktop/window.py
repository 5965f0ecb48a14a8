"""The frame of the desk: places at the left, the view in the middle, and in words where the work is."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from campaigndesk.desktop import look, sentences, words
from campaigndesk.desktop.actions_menu import Menus
from campaigndesk.desktop.collecting import collector
from campaigndesk.desktop.drills.drilling import Drilling
from campaigndesk.desktop.facts import Facts, load_facts
from campaigndesk.desktop.faults import Faults
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.pauses import Pause, waited_for
from campaigndesk.desktop.places import FOR_KIND, PLACES, build_view, import_ahead, side_bar_rows
from campaigndesk.desktop.proofs.asking import ProofAsker
from campaigndesk.desktop.room import Room, View, last_change
from campaigndesk.desktop.splits import remember_splits
from campaigndesk.desktop.stops.band import StopBand
from campaigndesk.desktop.sync_state.phrases import note_words, state_words
from campaigndesk.desktop.sync_state.rounds import Syncing
from campaigndesk.desktop.tasks import start_aside
from campaigndesk.desktop.top_bar import TopBar
from campaigndesk.desktop.widgets.banners import Banner
from campaigndesk.desktop.widgets.labels import rule
from campaigndesk.desktop.widgets.newer import cannot_be_shown
from campaigndesk.desktop.widgets.place_stack import PlaceStack
from campaigndesk.desktop.widgets.places import Place as Row
from campaigndesk.desktop.widgets.side_bar import SideBar
from campaigndesk.desktop.widgets.status_line import StatusLine
from campaigndesk.desktop.widgets.tab_way import step_on
from campaigndesk.desktop.widgets.toasts import Offer, Toasts
from campaigndesk.domain.kinds import KINDS

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.desktop.notifying.notifier import Notifier
    from campaigndesk.desktop.opening import Opening
    from campaigndesk.domain.records import Record

AHEAD = 1500
"""Milliseconds after the start at which the places that take longest to import are imported aside."""
FRAME = 48
"""Pixels that a system may put around a window for its title."""
PATIENCE = 100
"""So often a command of another place looks whether that place is ready, before it is done all the same."""
SETTLE = 40
"""Milliseconds in which many changes are shown as one, so that a sync does not make the window flicker."""


class Window(QMainWindow):
    """One window on one profile. `show_month`, `open_record`, `go` and `idle` drive it from a program too."""

    closed = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        collector().begin()
        self.room = room
        self.views: dict[str, View] = {}
        self.place = ""
        self._before = ""
        self._ended = False
        self._stale: set[str] = set()
        self._rows: list[Row] = []
        self._changes: list[Changed] = []
        self.facts: Facts | None = None
        self._without_the_rest = False
        self.opening: Opening | None = None
        self.notifier: Notifier | None = None
        self.syncing = room.syncing = Syncing(room, self)
        self.menus = Menus(self, self.do)
        self.side_bar, self.top_bar = SideBar(self), TopBar(self)
        self.banner, self.status, self.stops = Banner(self), StatusLine(self), StopBand(self)
        self.drilling = Drilling(room, self)
        self.stack = room.holder = PlaceStack(self)
        self._lay_out()
        self.toasts = Toasts(self)
        self.drilling.mark.raise_()
        self.toasts.set_foot(self.status.height())
        self.proofs = ProofAsker(room, self)
        self.faults = Faults(room.profile, self.typed, self)
        self._settling = Pause(self, SETTLE, self._on_settled)
        self._connect()
        self._remember_shape()
        self._say_state()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Campaign Desk"))
        self.setMinimumSize(960, 600)
        self._list_places()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.top_bar, rule(self), self.drilling.band, self.stops, self.banner):
            middle.addWidget(widget)
        middle.addWidget(self.stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side_bar)
        across.addWidget(rule(self, upright=True))
        across.addLayout(middle, 1)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(rule(self))
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        room = self.room
        room.attached.connect(self._on_attached)
        room.changed.connect(self._on_changed)
        room.preferred.connect(self._on_preferred)
        room.said.connect(self._on_said)
        room.offered.connect(self._on_said)
        room.opened.connect(self.open_record)
        room.went.connect(self.go)
        room.led.connect(self.lead)
        room.noticed.connect(self._on_noticed)
        room.troubled.connect(self.faults.report)
        self.stack.currentChanged.connect(self.toasts.place_changed)
        self.banner.acted.connect(lambda: self.banner.say("info", ""))
        self.stops.wanted.connect(self.do)
        self.side_bar.chosen.connect(self.go)
        self.top_bar.new.clicked.connect(lambda: self.do("new-post"))
        self.top_bar.searched.connect(self._on_searched)
        self.top_bar.entered.connect(self._on_entered)
        self.syncing.state_changed.connect(self._say_state)

    # What drives the window

    def go(self, place: str) -> None:
        """Show a place; its view is built on the first visit."""
        if place == self.place:
            return
        found = next((p for p in PLACES if p.name == place), None)
        if found is None:
            self.room.say(self.tr("There is no place “{0}” in this version.").format(place))
            return
        if self.place:
            self.views[self.place].leave()
            self._before = self.place
        view = self.views.get(place)
        if view is None:
            view = self.views[place] = build_view(found, self.room)
            view.open_record.connect(self.open_record)
            view.toast.connect(self._on_said)
            view.looked.connect(self._count_new)
            view.headed.connect(lambda: self._head(self.views.get(self.place)))
            self.stack.addWidget(view)
            remember_splits(self.room, place, view)
            self._stale.add(place)
        self.place = place
        # Qt would else walk through all of the window for who holds the keyboard next, and the view takes it below.
        self.stack.setFocus()
        self.stack.setCurrentWidget(view)
        self._list_places()
        self.side_bar.choose(place)
        if place in self._stale and self.room.is_open:
            self._stale.discard(place)
            view.refresh(None)
        self._head(view)
        if place == "search":
            self.top_bar.search.setFocus()
        else:
            self.top_bar.search.clear()
            view.take_keyboard()
        kept = self.room.settings
        if not found.hidden and place != "search" and (kept.place != place or (self._before and kept.record)):
            self.room.prefer_quietly(place=place, record="")

    def _list_places(self) -> None:
        """In the side bar; the first page too, from when it was shown until somebody has begun."""
        wanted = side_bar_rows(welcome="first_run" in self.views and not self.room.settings.begun)
        if wanted != self._rows:
            self._rows = wanted
            self.side_bar.set_places(wanted)
            self._ask_facts()

    def lead(self, place: str, record_id: str) -> None:
        """Show a place, and there a record."""
        self.go(place)
        self.views[place].show_record(record_id)

    def open_record(self, record_id: str) -> None:
        """Show a record in the view that is made for its kind; the next start opens there."""
        if record_id and self.room.is_open:
            from campaigndesk.store.records import find_record

            self.room.read(find_record, record_id, then=partial(self._on_found, record_id), owner=self, key="open")

    def _on_found(self, record_id: str, record: Record | None) -> None:
        if record is not None and record.kind == "comment" and record.get("about"):
            self.room.comment_wanted = record_id
            self.open_record(str(record.get("about")))
            return
        if record is not None and record.kind not in KINDS:
            self.room.say(cannot_be_shown())
            return
        if record is not None and record.kind == "stop":
            self._open_stops("stops")
            return
        if record is None or record.kind not in FOR_KIND:
            self.room.say(self.tr("This is not on this laptop any more."))
            return
        self.go(FOR_KIND[record.kind])
        self.views[self.place].show_record(record_id)
        self._head(self.views[self.place])
        if self.room.settings.record != record_id:
            self.room.prefer_quietly(record=record_id)

    def show_month(self, day: date) -> None:
        """Show the month of a day in the calendar, with the ring on the day."""
        self.go("calendar")
        self.views["calendar"].switch("month")  # type: ignore[attr-defined]
        self.views["calendar"].show_day(day)  # type: ignore[attr-defined]

    def idle(self) -> bool:
        """Whether nothing is being read, written, sent or about to be shown."""
        return self.room.tasks.idle() and not self._settling.isActive()

    def settled(self) -> bool:
        """Whether it is idle, and nothing is put off that will be shown beside what shows now: for pictures."""
        return self.idle() and not waited_for(self)

    def typed(self) -> str:
        """Every view's words that are in no record yet."""
        return "\n\n".join(text for view in self.views.values() if (text := view.typed()))

    def do(self, command: str) -> None:
        """Do a command of the menus."""
        if command.startswith("place-"):
            self.go(command.removeprefix("place-"))
        elif command in ("undo", "redo"):
            self._undo(command)
        elif command == "search":
            if not self.top_bar.search.isVisible():
                self.go("search")
            self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top_bar.search.selectAll()
        elif command in ("sync", "stop-fetching"):
            (self.syncing.sync_now if command == "sync" else self.syncing.stop_fetching)()
        elif command == "back-to":
            self.go(self._before or "calendar")
        elif command == "save":
            self.views[self.place].leave()
            self.room.say(self.tr("Saved here. The desk saves by itself as you type."))
        elif command == "quit":
            self.close()
        elif command == "palette":
            from campaigndesk.desktop.palette import Palette, commands_on_screen

            commands = [action for name, action in self.menus.actions.items() if name != "palette"]
            own = [action for view in self.views.values() for action in view.own_commands()]
            shown = commands_on_screen(self.views[self.place], commands)
            palette = Palette([*commands, *own, *shown], self, self.menus.elsewhere, self.views[self.place].why_not)
            palette.reached.connect(self._reach)
            palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            palette.open()
        elif command in ("help", "about"):
            from campaigndesk.desktop.help import show_help

            show_help(command, self)
        elif command in ("new-post", "new-event", "stops", "missed-posts", "begin-drill", "end-drill"):
            self._make(command)
        else:
            self.views[self.place].do(command)

    def _open_stops(self, command: str) -> None:
        from campaigndesk.desktop.stops.dialog import StopsDialog
        from campaigndesk.desktop.stops.missed import MissedDialog

        (StopsDialog if command == "stops" else MissedDialog)(self.room, self).open()

    def _reach(self, command: str) -> None:
        """Do a command of another place: go there, and do it once the place has read what it shows."""
        self.go(self.menus.elsewhere.get(command, self.place))
        self._do_when_idle(command, PATIENCE)

    def _do_when_idle(self, command: str, tries: int) -> None:
        if self.idle() or not tries:
            self.do(command)
        else:
            QTimer.singleShot(SETTLE, self, partial(self._do_when_idle, command, tries - 1))

    def _make(self, command: str) -> None:
        """A new post or event, for those who may write one; the dialogs of stops; a drill."""
        if command in ("stops", "missed-posts"):
            self._open_stops(command)
        elif command in ("begin-drill", "end-drill"):
            (self.drilling.begin if command == "begin-drill" else self.drilling.end)()
        elif reason := self.top_bar.new.reason():
            self.room.say(reason)
        elif command == "new-post" and self.place != "calendar":
            from campaigndesk.desktop.calendar.new_post import NewPost

            NewPost(self.room, None, self).open()
        else:
            self.views[self.place].do(command)

    def _undo(self, command: str, *change: str) -> None:
        from campaigndesk.desktop.undone import turn_back

        self.views[self.place].leave()
        self.room.act(turn_back, command, *change, then=self.room.say, owner=self)

    # What the room tells

    def _on_attached(self) -> None:
        for sentence in self.room.desk.store.notices:
            self.room.notice(sentences.said(sentence))
        self._stale = set(self.views) - {self.place}
        if self.place:
            self.views[self.place].refresh(None)
        self._head(self.views[self.place] if self.place else None)
        self._ask_facts()
        if self.room.settings.record:
            self.open_record(self.room.settings.record)
        self.syncing.start()
        QTimer.singleShot(AHEAD, self, self.start_notifying)
        QTimer.singleShot(AHEAD, self, lambda: start_aside("ahead", partial(import_ahead, "editor", "campaigns")))

    def start_notifying(self) -> None:
        """From now on tell the person what happens; not at once, since the first screen does not need it."""
        if self.notifier is None:
            from campaigndesk.desktop.notifying.notifier import Notifier

            self.notifier = Notifier(self)
        self.notifier.look()

    def _on_changed(self, changed: Changed) -> None:
        self._changes.append(changed)
        if not self._settling.isActive():
            self._settling.start()

    def _on_settled(self) -> None:
        from campaigndesk.store.work import Changed

        changes, self._changes = self._changes, []
        by = "here" if all(change.by == "here" for change in changes) else "sync"
        kinds = frozenset[str]().union(*(change.kinds for change in changes))
        ids = frozenset[str]().union(*(change.ids for change in changes))
        self._stale |= set(self.views) - {self.place}
        if self.place:
            self.views[self.place].refresh(Changed(kinds, ids, by))
        self._ask_facts()
        if self.notifier is not None:
            self.notifier.look()
        if by == "here":
            self.syncing.sync_soon()

    def _on_preferred(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look.apply_look(app, self.room.settings.mode)  # type: ignore[arg-type]
        self._say_state()
        self._list_places()
        if self.place and self.room.is_open:
            self._stale |= set(self.views) - {self.place}
            self.views[self.place].refresh(None)

    def _ask_facts(self) -> None:
        if self.room.is_open:
            self.room.tasks.store(partial(load_facts, self.room.desk), self._on_facts, self, key="facts")

    def _on_facts(self, facts: Facts) -> None:
        opening, self.facts = self.facts is None, facts
        self.side_bar.set_person(facts.whose)
        for place in PLACES:
            if place.count:
                self.side_bar.set_count(place.name, getattr(facts.counts, place.count), urgent=place.urgent)
        self.stops.show_facts(facts, self.room.settings.zone)
        self.drilling.show(facts.drill)
        self._count_new()
        if self.room.settings.server != facts.server:
            self.room.prefer(server=facts.server)
        self.syncing.take_facts(facts)
        self._head(self.views.get(self.place))
        if opening and facts.missed and not facts.stops and not facts.read_only:
            from campaigndesk.desktop.stops.offering import offer_missed

            offer_missed(self.room, self)

    def _count_new(self) -> None:
        """What arrived for a decision since it was last looked at, apart from all that waits."""
        if self.facts is not None:
            counts, known = self.facts.counts, self.room.settings.looked_at
            fresh = sum(arrival not in known for arrival in counts.arrivals)
            self.side_bar.set_count("approvals", counts.approvals, fresh=fresh)

    def _on_said(self, sentence: str, undo: bool, further: Offer | None = None) -> None:
        if undo:
            # What it names, and not what is done last when it is pressed: the person may have gone on since.
            change = self.room.made or last_change(self.room.desk)
            act = partial(self._undo, "undo", change)
            self.toasts.show_message(sentence, self.tr("Undo"), act, further=further)
        else:
            self.toasts.show_message(sentence, further=further)

    def _on_noticed(self, sentence: str) -> None:
        earlier = self.banner.sentence() if self.banner.isVisible() else ""
        self.banner.say("warning", " ".join(filter(None, (earlier, sentence))), self.tr("Understood"))

    def look_for(self, text: str) -> None:
        """Search as if a person had typed it."""
        self._on_searched(text)
        self.top_bar.search.setText(text)

    def _on_searched(self, text: str) -> None:
        self.go("search")
        self.views["search"].look_for(text)  # type: ignore[attr-defined]

    def _on_entered(self) -> None:
        self.go("search")
        self.views["search"].enter()  # type: ignore[attr-defined]

    # What is shown around the view

    def _head(self, view: View | None) -> None:
        self.menus.allow(self.place, open_=self.room.is_open)
        reason = "" if self.room.is_open else self.tr("The desk is not open yet.")
        if self.facts is not None and not self.facts.may_write:
            reason = self.facts.why_not_write
        self.top_bar.new.set_reason(reason)
        if view is not None:
            alone = any(place.name == self.place and place.hidden for place in PLACES)
            self.top_bar.show_for(view, view.bar(), view.heading(), alone=alone)

    def _say_state(self) -> None:
        state, said = state_words(self.syncing.state, self.syncing.here())
        self.status.set_state(state, said)
        self.status.set_note(note_words(self.syncing.state))
        zone = self.room.settings.zone
        self.status.set_right(self.tr("Times in {0}").format(words.city(zone)) if zone else "")

    # The shape of the window

    def _remember_shape(self) -> None:
        kept = self.room.settings.geometry
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))):
            screen = self.screen().availableGeometry()
            # Without room for its title, the line that says where the work is would lie below the screen.
            self.resize(min(1440, screen.width() - FRAME // 4), min(900, screen.height() - FRAME))

    def _ask_about_the_rest(self) -> None:
        """Some words could not be kept, on a full disk for instance: closing would lose them."""
        from campaigndesk.desktop.asking import ask

        def close() -> None:
            QApplication.clipboard().setText(self.typed())
            self._without_the_rest = True
            self.close()

        ask(
            self,
            self.tr("Some words are not kept yet."),
            self.tr("They could not be saved, or are a comment that was not sent:") + "\n\n" + self.typed()[:400],
            self.tr("Copy them and close"),
            self.tr("Stay here"),
            close,
        )

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as things stand on the screen."""
        return step_on(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the places are icons."""
        super().resizeEvent(event)
        self.side_bar.set_narrow(event.size().width() < sizes.SMALL_WINDOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand what was typed to the store, wait for it, and remember the window; the network is not waited for."""
        for view in self.views.values():
            view.leave()
        if not self._without_the_rest and self.typed():
            event.ignore()
            self._ask_about_the_rest()
            return
        geometry: Any = self.saveGeometry().toBase64().data()
        self.room.prefer_quietly(geometry=bytes(geometry).decode("ascii"))
        self.syncing.stop()
        if self.notifier is not None:
            self.notifier.outside.hide()
        self.faults.remove()
        self.room.close()
        super().closeEvent(event)
        if not self._ended:
            self._ended = True
            collector().end()
        self.closed.emit()

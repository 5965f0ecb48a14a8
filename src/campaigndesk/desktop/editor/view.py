"""The editor: one post, its source beside it, and what still stands between it and the public."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from campaigndesk.desktop.editor.acting import Acting
from campaigndesk.desktop.editor.commenting import Commenting
from campaigndesk.desktop.editor.header import Header
from campaigndesk.desktop.editor.inserting import Inserting
from campaigndesk.desktop.editor.keeper import Keeper
from campaigndesk.desktop.editor.locking import OPEN, Lock, lock_of
from campaigndesk.desktop.editor.media import alt_names
from campaigndesk.desktop.editor.noticing import Noticing, contested
from campaigndesk.desktop.editor.page import Page
from campaigndesk.desktop.editor.picturing import Picturing
from campaigndesk.desktop.editor.previews.content import shown_post
from campaigndesk.desktop.editor.reconciling import Clash, names_on, put_value, reconcile, shown_value
from campaigndesk.desktop.editor.remarks import Half
from campaigndesk.desktop.editor.repeating import Repeating
from campaigndesk.desktop.editor.saver import Saver
from campaigndesk.desktop.editor.sheet import Sheet, headline, read_sheet
from campaigndesk.desktop.editor.spelling.checking import Spelling
from campaigndesk.desktop.editor.thread_offer import break_marks
from campaigndesk.desktop.editor.word_marks import WordMarks
from campaigndesk.desktop.editor.wording import length_of, lines_for, post_on_screen, save_words, word_hits
from campaigndesk.desktop.editor.writers import write_post
from campaigndesk.desktop.pauses import Pause
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.posts import shown_stage
from campaigndesk.domain.records import Record, Value

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed

GATES_PAUSE = 150
"""Milliseconds after the last key before the gates are looked at again; the counter follows every key."""
COUNTED_AT_ONCE = 20_000
"""Characters up to which every key counts anew; longer texts are counted in the pauses."""
TOUCHING = frozenset({
    "comment", "message", "campaign", "account", "person", "network", "wording", "blackout", "stop",
})  # fmt: skip
"""Kinds of record whose change may change what the editor shows of a post."""

Reading = tuple[str, int, Sheet | None]


class EditorView(View):
    """Shows one post at a time; what is typed into others and could not be saved is kept until it is."""

    title: ClassVar[str] = "Editor"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header = Header(self)
        self.page = Page(self)
        self.empty = EmptyState(
            self.tr("Nothing is open"),
            self.tr("Open a post from the calendar or your drafts, and write here."),
            self.tr("Go to the calendar"),
        )
        self.sheet: Sheet | None = None
        self.lock: Lock = OPEN
        self._wanted = ""
        self._saver: Saver | None = None
        self._savers: dict[str, Saver] = {}
        self._halves: dict[str, Half] = {}
        self._unlocked = ""
        self._saved_at = ""
        self._clashes: tuple[Clash, ...] = ()
        self.acting = Acting(self)
        self.noticing = Noticing(self.page.notice, self.acting.answers())
        self.spelling = Spelling(room, self.page.box, self.page.spelling)
        self.word_marks = WordMarks(self.page.box)
        self.acting.commands["next-word"] = self.spelling.next_word
        self._gates = Pause(self, GATES_PAUSE, self._look_at_gates)
        self._stack = QStackedLayout(self)
        for widget in (self.empty, self.page):
            self._stack.addWidget(widget)
        self.begin_in(self.empty, self.page.box)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        self.header.asked.connect(self.acting.do)
        page.box.typed.connect(lambda: self._on_typed("text", page.box.text()))
        page.fields.typed.connect(self._on_field)
        page.media.typed.connect(self._on_typed)
        page.timing.chosen.connect(self._on_time)
        page.gates.asked.connect(self._on_fix)
        self.acting.connect_page()
        self.commenting = Commenting(self)
        self.picturing = Picturing(self)
        self.inserting = Inserting(self)
        self.repeating = Repeating(self)

    # What the window asks

    def bar(self) -> QWidget:
        """The head of the editor stands in the top bar."""
        return self.header

    def do(self, command: str) -> None:
        """A command of the menus for the post that is open."""
        if self.sheet is not None:
            self.acting.command(command)

    def heading(self) -> str:
        """The title of the post."""
        return headline(self.sheet.post, self.sheet)[0] if self.sheet else self.spoken_title()

    def show_record(self, record_id: str) -> None:
        """Turn to a post; what was typed into the one before is saved first."""
        if record_id != self._wanted:
            self.leave()
            self._wanted = record_id
            self._saver = None
            self._unlocked = ""
        self.read_again()

    def refresh(self, changed: Changed | None) -> None:
        """Read the post again where the news may be about it."""
        if self._wanted and (changed is None or self._wanted in changed.ids or changed.kinds & TOUCHING):
            self.read_again()

    def leave(self) -> None:
        """Save what waits, and wait until it is kept."""
        if self.sheet is not None:
            self._halves[self.sheet.post.id] = self.page.comments.half()
        if self._saver is not None:
            self._saver.save_now()

    def typed(self) -> str:
        """Everything typed that is in no record yet: refused texts, and half comments."""
        texts = [str(value) for saver in self._savers.values() for value in saver.keeper.pending().values() if value]
        halves = {**self._halves, self._wanted: self.page.comments.half()}
        return "\n\n".join([*texts, *(half.text for half in halves.values() if half.text.strip())])

    def read_again(self) -> None:
        """Read the post in the store's lane; a newer asking replaces an older one."""
        if self._wanted and self.room.is_open:
            keeper = self._savers[self._wanted].keeper if self._wanted in self._savers else None
            self.room.tasks.store(partial(self._read, self._wanted, keeper), self._on_read, self, key="sheet")

    # Reading and showing

    @property
    def zone(self) -> str:
        """The zone in which this person's times are told."""
        return self.room.settings.zone or "UTC"

    @property
    def saver(self) -> Saver:
        """Saves the post that is open; there is one as soon as a post is."""
        assert self._saver is not None  # noqa: S101
        return self._saver

    def _read(self, post_id: str, keeper: Keeper | None) -> Reading:
        desk = self.room.desk
        sheet = desk.read(read_sheet, desk, post_id, self.zone, desk.now)
        if sheet is not None and not self._savers:
            # What the first text loads, such as the patterns, is loaded here, where the window does not wait for it.
            lines_for(sheet.post, sheet)
            shown_post(sheet.post, sheet.look, str(sheet.post.get("channel", "")), "")
        return post_id, keeper.writes if keeper else 0, sheet

    def _on_read(self, reading: Reading) -> None:
        post_id, writes, sheet = reading
        if post_id != self._wanted:
            return
        if sheet is None:
            self._on_gone()
            return
        if self._saver is None:
            self._begin(sheet)
        self._show(sheet, fresh=writes == self.saver.keeper.writes)

    def _on_gone(self) -> None:
        if self._saver is None:
            self.empty.say(
                self.tr("This post is not on this laptop"),
                self.tr("It was taken out of your sight, or never came here."),
            )
            self.turn_to(self._stack, self.empty)
        else:
            gone = self.tr("This post is not on this laptop any more: it was taken out of your sight.")
            self._on_failed(CampaignDeskError(gone, self.tr("Copy the text where you need it.")))

    def _begin(self, sheet: Sheet) -> None:
        """Put another post on the screen, with what could not be saved of it before."""
        post = sheet.post
        saver = self._savers.get(post.id)
        if saver is None:
            writer = partial(write_post, self.room.desk, post.id)
            keeper = Keeper(post, sheet.author.person, writer)
            saver = Saver(self.room, keeper, partial(self._read, post.id, keeper), self)
            saver.saved.connect(self._on_saved)
            saver.failed.connect(self._on_failed)
            saver.began.connect(self._say_state)
            self._savers[post.id] = saver
        self._saver = saver
        self._saved_at = ""
        self.noticing.problem = None
        typed = post_on_screen(post, saver.keeper.pending())
        page = self.page
        page.notice.be_quiet()
        page.box.start_with(str(typed.get("text", "")))
        page.fields.offer_choices(sheet.accounts, typed, sheet.channels)
        page.media.show_media(typed, alt_names(typed, self._working(sheet)), sheet.may_not_write)
        for name in names_on(page)[1:]:
            put_value(page, name, typed)
        page.comments.put_half(self._halves.get(post.id, Half()))
        page.go_up()
        self.turn_to(self._stack, page)

    def _show(self, sheet: Sheet, *, fresh: bool) -> None:
        """Bring a reading onto the screen; a reading older than the last write leaves the fields alone."""
        self.sheet = sheet
        page, post, keeper = self.page, sheet.post, self.saver.keeper
        typed = post_on_screen(post, keeper.pending())
        page.fields.offer_choices(sheet.accounts, typed, sheet.channels)
        page.fields.suit(sheet.look.rule(str(typed.get("channel", ""))), typed)
        if page.media.show_media(typed, alt_names(typed, self._working(sheet)), sheet.may_not_write):
            for name in page.media.boxes:
                put_value(page, name, typed)
        if fresh:
            self._clashes = tuple(reconcile(page, post, keeper))
        page.timing.tell_also(self.zone)
        stage = shown_stage(post, sheet.now)
        self.header.show_post(*headline(post, sheet), stage)
        self.header.offer(sheet.primary, sheet.further, sheet.may_not_write)
        language = str(post.get("language", ""))
        page.heading.setText(self.tr("Your text · {0}").format(said(LANGUAGES.get(language, language))))
        page.source.show_source(sheet.source, sheet.may_not_write)
        self.commenting.show(sheet)
        self.picturing.show(typed, sheet.now)
        self.inserting.show()
        self.repeating.show(sheet)
        page.approval.show_steps(sheet.steps, sheet.own_part or sheet.may_not_decide, sheet.request)
        self.lock = lock_of(sheet, self.zone, unlocked=self._unlocked == post.id)
        page.set_read_only(self.lock.shut, self.lock.sentence)
        self._say_notice()
        self._say_state()
        self._count()
        self._look_at_gates()

    def on_screen(self) -> Record:
        """The post as it stands on the screen."""
        assert self.sheet is not None  # noqa: S101
        shown = {name: shown_value(self.page, name, self.sheet.post) for name in names_on(self.page)}
        return post_on_screen(self.sheet.post, {**shown, **self.saver.keeper.pending()})

    def unlock(self) -> None:
        """Change what is under approval all the same."""
        self._unlocked = self._wanted
        if self.sheet is not None:
            self._show(self.sheet, fresh=False)
            self.page.box.setFocus()

    # Typing and saving

    def _on_typed(self, name: str, value: Value) -> None:
        if self._saver is None:
            return
        self._saver.type(name, value)
        if len(self.page.box.text()) <= COUNTED_AT_ONCE:
            self._count()
        self._gates.start()

    def _on_field(self, name: str, value: Value) -> None:
        if name == "account" and self.sheet is not None:
            account = next((a for a in self.sheet.accounts if a.id == value), None)
            if account is not None:
                self._on_typed("channel", account.get("channel"))
        self._on_typed(name, value)
        if name in ("account", "language"):
            self.saver.save()

    def _on_time(self, at: str, zone: str) -> None:
        self._on_typed("proposed_at", at or None)
        self._on_typed("zone", zone)

    def _on_saved(self, reading: Reading) -> None:
        if reading[0] == self._wanted:
            self._saved_at = self.room.desk.now
            self.noticing.problem = None
            self._on_read(reading)

    def _on_failed(self, problem: CampaignDeskError) -> None:
        if self.sheet is not None:
            self.noticing.problem = problem
            self._say_notice()
            self._say_state()

    def _say_notice(self) -> None:
        if self.sheet is not None:
            contests = contested(self.sheet.post) if not self.sheet.may_not_write else ()
            self.noticing.show(self.lock, self._clashes, dict(self.sheet.names), contests)
            self.page.newer.show_record(self.sheet.post)

    def _say_state(self) -> None:
        if self.sheet is not None:
            problem, typing = self.noticing.problem is not None, bool(self.saver.keeper.pending())
            words = save_words(self.sheet, self.zone, typing=typing, saved_at=self._saved_at, problem=problem)
            self.page.state.setText(words)

    def _count(self) -> None:
        if self.sheet is not None:
            post = self.on_screen()
            rule = self.sheet.look.rule(str(post.get("channel", "")))
            measure, excess = length_of(post, self.sheet)
            self.page.counter.show_measure(measure, rule)
            self.page.box.mark_excess(excess)
            self.page.box.mark("breaks", break_marks(self.page.box.text(), rule))

    def _look_at_gates(self) -> None:
        if self.sheet is not None:
            post = self.on_screen()
            if len(self.page.box.text()) > COUNTED_AT_ONCE:
                self._count()
            self.page.gates.show_lines(lines_for(post, self.sheet))
            self.page.preview.show_post(post, self.sheet.look)
            self.spelling.look(str(post.get("language", "")))
            self.word_marks.show_hits(str(post.get("text", "")), word_hits(post, self.sheet))

    def _on_fix(self, field: str) -> None:
        if field == "conflict":
            self.room.lead("conflicts", self.on_screen().id)
            return
        if self.lock.key == "approval":
            self.unlock()
        self.page.go_to(field)

    def _working(self, sheet: Sheet) -> str:
        return str(sheet.campaign.get("language", "")) if sheet.campaign else ""

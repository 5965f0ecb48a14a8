"""The inbox of decisions: what waits for me, read to the letter, approved or sent back; and what waits for others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.actions.reminding import remind_approvers
from campaigndesk.desktop.approvals.deciding import approve_all, request_all
from campaigndesk.desktop.approvals.discussion import Beside, Discussion
from campaigndesk.desktop.approvals.handing_over import HandingOver, Rights, read_rights
from campaigndesk.desktop.approvals.reading import Inbox, Submission, read_inbox, read_submissions
from campaigndesk.desktop.approvals.sheet import SubmissionSheet
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.editor.entries import EntryList
from campaigndesk.desktop.editor.thumbnails import Thumbnails
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import Elided
from campaigndesk.desktop.widgets.list_and_page import split_beside, stack_of
from campaigndesk.desktop.widgets.toggles import Tabs

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed

_NONE = (
    marked("Nothing waits for your decision"),
    marked("Posts that others send for approval come here, the soonest first."),
)
_NONE_OUT = (
    marked("Nothing of yours waits for others"),
    marked("Posts that you sent stay here until they are decided on."),
)
READ_AGAIN = marked("The content changed while you were reading. Read it again.")
WIDEST_LIST = 320
READING = 2000
"""Milliseconds for which nobody can approve a content that was exchanged under their eyes."""


class ApprovalsView(View):
    """Two lists at the left, the content at the right, the decision below it."""

    title: ClassVar[str] = "Approvals"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._inbox = Inbox((), (), {}, 0)
        self._submissions: tuple[Submission, ...] = ()
        self._sought = ""
        self.tabs = Tabs(self)
        self.tabs.setAccessibleName(self.tr("Which decisions"))
        self.tabs.setDrawBase(False)
        # On a small screen the words are cut with an ellipsis; arrows to scroll two tabs would cover them.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(self.tr("Wait for me"))
        self.tabs.addTab(self.tr("Wait for others"))
        self.list = EntryList(self.tr("Posts in review"), self, many=True)
        self.sheet = SubmissionSheet(self)
        self.discussion = Discussion(room, self)
        Thumbnails(room, self.sheet)
        self.approve = ReasonedButton(self.tr("Approve"), self, primary=True)
        self.request = ReasonedButton(self.tr("Request changes…"), self)
        self.open = ReasonedButton(self.tr("Open in the editor"), self)
        self.remind = ReasonedButton(self.tr("Remind"), self)
        self.hand_over = QPushButton(self.tr("Hand over my decisions…"), self)
        self.empty = EmptyState(said(_NONE[0]), said(_NONE[1]), self.tr("Go to the calendar"), self)
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        self._exchanged = QTimer(self, singleShot=True, interval=READING)
        self._exchanged.timeout.connect(self._offer)
        self._lay_out()
        self.begin_in(self.empty, self.list)
        self.tabs.currentChanged.connect(lambda _: self._show_list())
        self.list.chose.connect(self._on_chose)
        self.list.entered.connect(self.room.open)
        self.approve.clicked.connect(self._on_approve)
        self.request.clicked.connect(self._on_request)
        self.open.clicked.connect(self._on_open)
        self.remind.clicked.connect(self._on_remind)
        self.hand_over.clicked.connect(lambda: self.do("hand-over"))
        for keys, act in (("A", "approve"), ("R", "request-changes")):
            QShortcut(QKeySequence(keys), self.list, partial(self.do, act), context=Qt.ShortcutContext.WidgetShortcut)
        self._offer()

    def _lay_out(self) -> None:
        left, holder = QFrame(self), QWidget(self)
        self._left = left
        left.setProperty("role", "raised")
        split_beside(self, left, holder, (360, 860))
        page = QWidget(holder)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, sizes.STEP, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        below.addWidget(self.hand_over)
        column.addLayout(below)
        foot = QFrame(page)
        foot.setProperty("role", "raised")
        row = QHBoxLayout(foot)
        row.setContentsMargins(sizes.STEP * 6, sizes.STEP * 2, sizes.STEP * 6, sizes.STEP * 2)
        row.addWidget(self.open)
        row.addStretch()
        row.addWidget(Elided(self.tr("Ctrl+Enter approves, Ctrl+Shift+Enter requests changes"), "secondary", self))
        row.addStretch()
        row.addWidget(self.remind)
        row.addWidget(self.request)
        row.addWidget(self.approve)
        right = QVBoxLayout(page)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(Beside(self.sheet, self.discussion, page), 1)
        right.addWidget(foot)
        self._stack, self._page = stack_of(holder, self.empty, page), page

    def refresh(self, changed: Changed | None) -> None:
        """Read both lists again; what is chosen stays chosen."""
        if changed is None or changed.kinds & {"post", "campaign", "person", "message", "delegation", "comment"}:
            desk = self.room.desk
            known = self.room.settings.looked_at
            self.room.read(read_inbox, desk, self._zone, known, then=self._on_read, owner=self, key="inbox")

    def do(self, command: str) -> None:
        """The commands of the menus for this place."""
        if why := self.why_not(command):
            self.room.say(why)
        elif command == "approve":
            self._on_approve()
        elif command == "request-changes":
            self._on_request()
        elif command == "remind":
            self._on_remind()
        elif command == "hand-over":
            self.room.read(read_rights, self.room.desk, then=self._on_rights, owner=self, key="rights")

    def why_not(self, command: str) -> str:
        """As the button says it; one that is hidden acts in the other list."""
        buttons = {"approve": self.approve, "request-changes": self.request, "remind": self.remind}
        button = buttons.get(command)
        if button is None:
            return ""
        if (button is self.remind) == self._is_mine():
            other = self.tr("Wait for others") if self._is_mine() else self.tr("Wait for me")
            return QCoreApplication.translate("Menus", "Go to the place “{0}” first.").format(other)
        return button.reason()

    def show_record(self, record_id: str) -> None:
        """Choose this post, where it waits, once that is read."""
        self._sought = "" if self.list.choose(record_id) else record_id

    def typed(self) -> str:
        """Comments that are not sent."""
        return self.discussion.typed()

    def heading(self) -> str:
        """How many decisions wait."""
        count = len(self._inbox.mine)
        return self.tr("Approvals · {0} for you").format(count) if count else self.spoken_title()

    def _is_mine(self) -> bool:
        return self.tabs.currentIndex() == 0

    @property
    def _zone(self) -> str:
        return self.room.settings.zone or "UTC"

    def _on_read(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self.tabs.setTabText(0, self.tr("Wait for me · {0}").format(len(inbox.mine)))
        self.tabs.setTabText(1, self.tr("Wait for others · {0}").format(len(inbox.others)))
        # Both words whole, as far as a small screen has the room.
        self._left.setMinimumWidth(min(self.tabs.sizeHint().width() + sizes.STEP * 2, WIDEST_LIST))
        self._show_list()

    def _show_list(self) -> None:
        mine = self._is_mine()
        entries = self._inbox.mine if mine else self._inbox.others
        before = self.list.entries()
        self.list.show_entries(entries)
        self.list.choose(self._sought)
        self._sought = ""
        words, how = _NONE if mine else _NONE_OUT
        self.empty.say(said(words), said(how), self.tr("Go to the calendar"))
        self.turn_to(self._stack, self._page if entries else self.empty)
        if list(entries) == before:
            self._on_chose()

    def _on_chose(self) -> None:
        chosen = self.list.chosen()
        desk = self.room.desk
        self.room.read(
            read_submissions, desk, chosen, self._zone, desk.now, then=self._on_submissions, owner=self, key="chosen"
        )

    def _on_submissions(self, submissions: tuple[Submission, ...]) -> None:
        if [s.id for s in submissions] == self.list.chosen():
            before = {s.id: s.digest for s in self._submissions}
            if any(before.get(s.id, s.digest) != s.digest for s in submissions):
                self._exchanged.start()
                self.room.say(said(READ_AGAIN))
            self._submissions = submissions
            self._note_looked_at()
            self.sheet.show_submissions(submissions)
            self.discussion.show_post(submissions[0].id if len(submissions) == 1 else "")
            self._offer()

    def _note_looked_at(self) -> None:
        """What is shown whole is read: it is no longer new, here and beside the name of the place."""
        known = self.room.settings.looked_at
        read = [s.arrived for s in self._submissions if s.arrived and s.arrived not in known]
        if len(self._submissions) == 1 and read and self.isVisible():
            still = set(self._inbox.arrivals.values())
            self.room.prefer_quietly(looked_at=(*read, *(key for key in known if key in still)))
            self.looked.emit()

    def _offer(self) -> None:
        chosen = self._submissions
        able = [s for s in chosen if not s.why_not]
        count = len(chosen)
        every = self.tr("Approve all {0}") if len(able) == count else self.tr("Approve {0} of {1}")
        self.approve.set_text(every.format(len(able), count) if count > 1 else self.tr("Approve"))
        nothing = said(READ_AGAIN) if self._exchanged.isActive() else "" if chosen else self.tr("Choose a post first.")
        self.approve.set_reason(nothing or ("" if able else chosen[0].why_not))
        back = (
            self.tr("Request changes of all {0}…") if len(able) == count else self.tr("Request changes of {0} of {1}…")
        )
        self.request.set_text(back.format(len(able), count) if count > 1 else self.tr("Request changes…"))
        self.request.set_reason(nothing or ("" if able else chosen[0].why_not))
        mine = self._is_mine()
        self.remind.setVisible(not mine)
        for button in (self.request, self.approve):
            button.setVisible(mine)
        late = chosen[0].reminded if len(chosen) == 1 else ""
        again = bool(late) and late[:10] == self.room.desk.now[:10]
        self.remind.set_reason(
            self.tr("Choose one post.")
            if len(chosen) != 1
            else self.tr("They were reminded today already.")
            if again
            else ""
        )
        self.open.set_reason(nothing or ("" if len(chosen) == 1 else self.tr("Choose one post.")))

    def _on_open(self) -> None:
        if len(self._submissions) == 1:
            self.room.open(self._submissions[0].id)

    def _on_approve(self) -> None:
        able = [s for s in self._submissions if not s.why_not]
        if able and not self.approve.reason():
            self.room.act(approve_all, able, then=self._on_approved, owner=self)

    def _on_approved(self, told: str) -> None:
        self.room.say(told)
        self.refresh(None)

    def _on_request(self) -> None:
        able = [s for s in self._submissions if not s.why_not]
        if self.request.reason() or not able:
            return
        question = (
            self.tr("What should change in “{0}”? Its writers will read it.").format(able[0].title)
            if len(able) == 1
            else self.tr("What should change in these %n posts? Their writers will read it.", "", len(able))
        )
        ReasonDialog(
            self,
            self.tr("Request changes"),
            question,
            self.tr("Request changes"),
            partial(self._send_back, able),
            " ".join(submission.id for submission in able),
        ).open()

    def _send_back(self, chosen: Sequence[Submission], reason: str) -> None:
        self.room.act(request_all, chosen, reason, then=self._on_approved, owner=self)

    def _on_remind(self) -> None:
        if len(self._submissions) != 1 or self.remind.reason():
            return
        words = self.tr("This post still waits for your decision.")
        said_then = self.tr("They are reminded: {0}.").format(self._submissions[0].waits)

        def done(_: Any) -> None:
            self.room.say(said_then, undo=True)
            self.refresh(None)

        self.room.act(remind_approvers, self._submissions[0].id, words, then=done, owner=self)

    def _on_rights(self, rights: Rights) -> None:
        HandingOver(self.room, rights, self).open()

"""The inbox of decisions: what waits for me, read to the letter, approved or sent back; and what waits for others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from campaigndesk.actions import approving
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
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError, Refused

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed, Desk

translate = QCoreApplication.translate

_NONE = (
    marked("Nothing waits for your decision"),
    marked("Posts that others send for approval come here, the soonest first."),
)
_NONE_OUT = (
    marked("Nothing of yours waits for others"),
    marked("Posts that you sent stay here until they are decided on."),
)
READ_AGAIN = marked("The content changed while you were reading. Read it again.")
READING = 2000
"""Milliseconds for which nobody can approve a content that was exchanged under their eyes."""


class ApprovalsView(View):
    """Two lists at the left, the content at the right, the decision below it."""

    title: ClassVar[str] = "Approvals"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._inbox = Inbox((), ())
        self._submissions: tuple[Submission, ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Which decisions"))
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Wait for me"))
        self.tabs.addTab(self.tr("Wait for others"))
        self.list = EntryList(self.tr("Posts in review"), self, many=True)
        self.sheet = SubmissionSheet(self)
        Thumbnails(room, self.sheet)
        self.approve = ReasonedButton(self.tr("Approve"), self, primary=True)
        self.request = ReasonedButton(self.tr("Request changes…"), self)
        self.open = ReasonedButton(self.tr("Open in the editor"), self)
        self.empty = EmptyState(said(_NONE[0]), said(_NONE[1]), "", self)
        self._exchanged = QTimer(self, singleShot=True, interval=READING)
        self._exchanged.timeout.connect(self._offer)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.tabs.currentChanged.connect(lambda _: self._show_list())
        self.list.chose.connect(self._on_chose)
        self.list.entered.connect(self.room.open)
        self.approve.clicked.connect(self._on_approve)
        self.request.clicked.connect(self._on_request)
        self.open.clicked.connect(self._on_open)
        for keys, act in (("Ctrl+Return", self._on_approve), ("Ctrl+Shift+Return", self._on_request)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._offer()

    def _lay_out(self) -> None:
        left = QFrame(self)
        left.setProperty("role", "raised")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, sizes.STEP, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.list, 1)
        foot = QFrame(self)
        foot.setProperty("role", "raised")
        row = QHBoxLayout(foot)
        row.setContentsMargins(sizes.STEP * 6, sizes.STEP * 2, sizes.STEP * 6, sizes.STEP * 2)
        row.addWidget(self.open)
        row.addStretch()
        row.addWidget(plain(self.tr("Ctrl+Enter approves, Ctrl+Shift+Enter requests changes"), "secondary", self))
        row.addStretch()
        row.addWidget(self.request)
        row.addWidget(self.approve)
        page = QWidget(self)
        right = QVBoxLayout(page)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.sheet, 1)
        right.addWidget(foot)
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        self._page = page
        split = QSplitter(self)
        split.setHandleWidth(sizes.LINE)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(holder)
        split.setSizes([360, 860])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def refresh(self, changed: Changed | None) -> None:
        """Read both lists again; what is chosen stays chosen."""
        if changed is None or changed.kinds & {"post", "campaign", "person", "message"}:
            desk = self.room.desk
            self.room.read(read_inbox, desk, self._zone, then=self._on_read, owner=self, key="inbox")

    def show_record(self, record_id: str) -> None:
        """Choose this post, where it waits."""
        self.list.choose(record_id)

    def heading(self) -> str:
        """How many decisions wait."""
        count = len(self._inbox.mine)
        return self.tr("Approvals · {0} for you").format(count) if count else self.spoken_title()

    @property
    def _zone(self) -> str:
        return self.room.settings.zone or "UTC"

    def _on_read(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self.tabs.setTabText(0, self.tr("Wait for me · {0}").format(len(inbox.mine)))
        self.tabs.setTabText(1, self.tr("Wait for others · {0}").format(len(inbox.others)))
        self._show_list()

    def _show_list(self) -> None:
        mine = self.tabs.currentIndex() == 0
        entries = self._inbox.mine if mine else self._inbox.others
        before = self.list.entries()
        self.list.show_entries(entries)
        words, how = _NONE if mine else _NONE_OUT
        self.empty.say(said(words), said(how))
        self._stack.setCurrentWidget(self._page if entries else self.empty)
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
            self.sheet.show_submissions(submissions)
            self._offer()

    def _offer(self) -> None:
        chosen = self._submissions
        able = [s for s in chosen if not s.why_not]
        self.approve.set_text(self.tr("Approve all {0}").format(len(able)) if len(chosen) > 1 else self.tr("Approve"))
        nothing = said(READ_AGAIN) if self._exchanged.isActive() else "" if chosen else self.tr("Choose a post first.")
        self.approve.set_reason(nothing or ("" if able else chosen[0].why_not))
        one = "" if len(chosen) == 1 else self.tr("Changes are requested for one post at a time: choose one.")
        self.request.set_reason(nothing or one or chosen[0].why_not)
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
        if self.request.reason() or len(self._submissions) != 1:
            return
        one = self._submissions[0]
        ReasonDialog(
            self,
            self.tr("Request changes"),
            self.tr("What should change in “{0}”? Its writers will read it.").format(one.title),
            self.tr("Request changes"),
            partial(self._send_back, one),
        ).open()

    def _send_back(self, one: Submission, reason: str) -> None:
        def done(_: Any) -> None:
            self.room.say(self.tr("Changes are requested."))
            self.refresh(None)

        self.room.act(approving.request_changes, one.id, one.digest, reason, then=done, owner=self)


def approve_all(desk: Desk, submissions: Sequence[Submission]) -> str:
    """Approve each content by its own digest; what was done, and why one was not, as sentences."""
    done, problems = 0, []
    for submission in submissions:
        try:
            approving.approve_post(desk, submission.id, submission.digest)
            done += 1
        except Refused as refused:
            problems.append(f"{submission.title}: {refused}")
        except CampaignDeskError as problem:
            problems.append(f"{submission.title}: {problem}")
            break
    told = (
        translate("Approvals", "Approved.")
        if done == 1
        else translate("Approvals", "%n approved.", "", done)
        if done
        else ""
    )
    missed = (
        translate("Approvals", "%n not approved.", "", len(problems)) + " " + " ".join(problems) if problems else ""
    )
    return " ".join(part for part in (told, missed) if part)

"""What every view is given (`Room`), and what the window expects of a view (`View`)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget

from campaigndesk.desktop.preferences import Preferences, save_preferences
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.tasks import Tasks
from campaigndesk.desktop.widgets.beginnings import Beginning
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed, Desk
    from campaigndesk.desktop.sync_state.rounds import Syncing

_log = logging.getLogger(__name__)


class Room(QObject):
    """The desk of one profile, the two lanes of work, what the person prefers, and the way to the frame.

    The window is shown before the profile is opened: `desk` is there from `attach` on (`is_open`). `changed` carries
    what was written, here or by a sync (`Changed.by`), and always arrives in the window's thread.
    """

    desk: Desk

    attached = Signal()
    changed = Signal(object)
    preferred = Signal()
    said = Signal(str, bool)
    offered = Signal(str, bool, object)
    opened = Signal(str)
    went = Signal(str)
    led = Signal(str, str)
    noticed = Signal(str)
    troubled = Signal(object)
    reopening = Signal()
    """The person wants the window opened anew, in the language that is preferred now."""

    def __init__(self, profile: Path, settings: Preferences) -> None:
        super().__init__()
        self.profile = profile
        self.settings = settings
        self.is_open = False
        self.removed = False
        """Whether the profile was removed while the window stands: nothing is written into its folder then."""
        self.tasks = Tasks(self.trouble, self)
        self.syncing: Syncing | None = None
        self.holder: QWidget | None = None
        """What views are built in: put there afterwards, each of their parts would be dressed a second time."""
        self.comment_wanted = ""
        """The comment that is to be shown with the record opened next; empty for none."""
        self.made = ""
        """The change made last by the act whose `then` runs now: what an Undo offered there takes back."""

    def attach(self, desk: Desk) -> None:
        """Take the desk of the profile, once it is open."""
        self.desk = desk
        self.is_open = True
        desk.listeners.append(self._tell)
        self.attached.emit()

    def act(
        self,
        action: Callable[..., Any],
        *arguments: Any,
        then: Callable[[Any], None] | None = None,
        owner: QObject | None = None,
        failed: Callable[[CampaignDeskError], None] | None = None,
        **named: Any,
    ) -> None:
        """Run `action(desk, ...)` of `campaigndesk.actions` in the store's lane, in the order asked.

        `then` gets the result and `failed` a refusal, both in the window's thread and only while the owner lives.
        Without `failed` the refusal is said as a toast.
        """
        work = partial(_acted, self.desk, partial(action, self.desk, *arguments, **named))
        self.tasks.store(work, partial(self._on_acted, then), owner or self, failed=failed)

    def say_when_kept(self, sentence: str) -> None:
        """Show the sentence with an Undo once what was handed to the store before it is written."""
        self.tasks.store(partial(last_change, self.desk), partial(self._on_kept, sentence), self)

    def read(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        then: Callable[[Any], None],
        owner: QObject | None = None,
        key: str = "",
    ) -> None:
        """Run `function(conn, ...)` of `campaigndesk.store` in the store's lane.

        Of several that wait with the same key and owner only the newest is run.
        """
        self.tasks.store(partial(self.desk.read, function, *arguments), then, owner or self, key=key)

    def say(self, sentence: str, undo: bool = False, further: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a short sentence for some seconds, with an Undo where the last action can be taken back.

        `further`: what else can be done about it, in a word or two.
        """
        if further is None:
            self.said.emit(sentence, undo)
        else:
            self.offered.emit(sentence, undo, further)

    def open(self, record_id: str) -> None:
        """Show the record in the view that is made for its kind."""
        self.opened.emit(record_id)

    def go(self, place: str) -> None:
        """Show a place of the side bar by its name (`calendar`, `campaigns`, `approvals`, ...)."""
        self.went.emit(place)

    def lead(self, place: str, record_id: str) -> None:
        """Show a place of the side bar, and there the record, where that is not the place made for its kind."""
        self.led.emit(place, record_id)

    def notice(self, sentence: str) -> None:
        """Show a sentence above the view until the person closes it."""
        self.noticed.emit(sentence)

    def prefer(self, **fields: Any) -> None:
        """Change what the person prefers, keep it in the profile and tell every view."""
        self.settings = self.settings.with_(**fields)
        if not self.removed:
            save_preferences(self.profile, self.settings)
        self.preferred.emit()

    def prefer_quietly(self, **fields: Any) -> None:
        """The same without telling: for what no view shows, such as the shape of the window."""
        self.settings = self.settings.with_(**fields)
        if not self.removed:
            save_preferences(self.profile, self.settings)

    def close(self) -> None:
        """Finish what the store's lane holds, so that nothing typed is lost; the network is not waited for."""
        self.tasks.close()
        if self.is_open and self._tell in self.desk.listeners:
            self.desk.listeners.remove(self._tell)

    def _tell(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _on_acted(self, then: Callable[[Any], None] | None, outcome: tuple[Any, str]) -> None:
        result, self.made = outcome
        try:
            if then is not None:
                then(result)
        finally:
            self.made = ""

    def _on_kept(self, sentence: str, change: str) -> None:
        self.made = change
        self.say(sentence, True)
        self.made = ""

    def trouble(self, error: BaseException) -> None:
        """Say what a person can understand; report anything else as a fault of the program."""
        if isinstance(error, CampaignDeskError):
            self.say(problem(error))
        else:
            _log.error("A fault of the program", exc_info=error)
            self.troubled.emit(error)


def last_change(desk: Desk) -> str:
    """The change that was made last in this session; empty for none. For the store's lane."""
    return desk.done[-1][-1].change.id if desk.done and desk.done[-1] else ""


def _acted(desk: Desk, work: Callable[[], Any]) -> tuple[Any, str]:
    """What the work gives, and the last change that it made; empty where it made none."""
    before = last_change(desk)
    result = work()
    made = last_change(desk)
    return result, "" if made == before else made


class View(Beginning):
    """One place of the window. Built on the first visit; kept afterwards; refreshed when it is shown or shows."""

    title: ClassVar[str] = ""
    open_record = Signal(str)
    toast = Signal(str, bool)
    looked = Signal()
    headed = Signal()
    """What was read is shown: the heading may count something else now."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.holder)
        self.room = room

    def turn_to(self, pages: QStackedLayout | QStackedWidget, page: QWidget) -> None:
        """Show another page, and tell the frame."""
        super().turn_to(pages, page)
        self.headed.emit()

    def refresh(self, changed: Changed | None) -> None:
        """Show what is kept now; `changed` names what was written, None means anything. Keep the selection."""

    def show_record(self, record_id: str) -> None:
        """Turn to this record; only for views that show single records."""

    def own_commands(self) -> list[QAction]:
        """What the palette finds beside the commands of the menus, such as saved views; each with a name of its own."""
        return []

    def leave(self) -> None:
        """Called before another view is shown and before the window closes: hand pending typing to `room.act`."""

    def typed(self) -> str:
        """Words that are not in the store yet, for the report of a fault of the program; empty where there are none."""
        return ""

    def do(self, command: str) -> None:
        """Do a command of the menus that belongs to this place (`desktop.commands`)."""

    def why_not(self, command: str) -> str:
        """Why a command of this place is not to be had now, as a sentence for the palette; empty where it is."""
        return ""

    def bar(self) -> QWidget | None:
        """What stands at the left of the top bar while the view shows; None for its `heading`. Asked once."""
        return None

    def heading(self) -> str:
        """What the top bar says above the view; the title where the view does not say more."""
        return self.spoken_title()

    def spoken_title(self) -> str:
        """The title in the window's language."""
        return QCoreApplication.translate("Places", self.title)

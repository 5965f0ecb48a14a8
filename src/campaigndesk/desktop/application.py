"""Opens the desk: the application, its look, the window at once, and the profile behind it."""

from __future__ import annotations

import gc
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import delete

from campaigndesk.desktop import languages, look
from campaigndesk.desktop.drills.drilling import remove_drill
from campaigndesk.desktop.opening import Opening
from campaigndesk.desktop.preferences import find_preferences
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.window import Window
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


def dressed_application(mode: str = "system") -> QApplication:
    """The one application of this process, with the font and the look of the desk."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("campaigndesk")
    app.setApplicationDisplayName("Campaign Desk")
    app.setDesktopFileName("campaigndesk")
    look.apply_look(app, mode)  # type: ignore[arg-type]
    return app


def make_window(
    profile: Path, *, desk: Desk | None = None, allow_key_file: bool = False, mode: str = "", place: str = ""
) -> Window:
    """A window on a profile, not yet shown; several of different profiles can live in one process.

    With a `desk` it works on that one; else the profile is opened once the window shows. `mode` overrules the
    colours that the profile prefers, `place` where it was left.
    """
    profile.mkdir(parents=True, exist_ok=True)
    preferences = find_preferences(profile)
    if mode:
        preferences = preferences.with_(mode=mode)
    if not preferences.zone:
        preferences = preferences.with_(zone=here())
    dressed_application(preferences.mode)
    if not preferences.language:
        preferences = preferences.with_(language=languages.system_language())
    languages.speak(preferences.language)
    room = Room(profile, preferences)
    window = Window(room)
    window.drilling.begun.connect(partial(show_drill, window))
    room.reopening.connect(partial(QTimer.singleShot, 0, window, partial(reopen, window)))
    window.go(place or (preferences.place if preferences.begun or desk is not None else "first_run"))
    if desk is not None:
        room.attach(desk)
    else:
        window.opening = Opening(room, window, allow_key_file=allow_key_file)
    return window


def reopen(window: Window) -> None:
    """Close the window and open it anew where it was, in the language preferred now.

    It stays open where words in it cannot be kept.
    """
    QApplication.setQuitOnLastWindowClosed(False)
    place, first = window.place, window.views.get("first_run")
    if window.close():
        QTimer.singleShot(0, partial(_open_again, window, place, first))
    else:
        QApplication.setQuitOnLastWindowClosed(True)


def _open_again(before: Window, place: str, first: View | None) -> None:
    again = make_window(before.room.profile, desk=before.room.desk, place=place)
    if before.faults.installed:
        again.faults.install()
        close_on_signals(again)
    if first is not None and place == "first_run":
        again.views[place].take_over(first)  # type: ignore[attr-defined]
    before.deleteLater()
    again.show()
    QApplication.setQuitOnLastWindowClosed(True)


def show_drill(beside: Window, desk: Desk) -> Window:
    """A window on a drill beside the one in which it was begun; closing either of them removes the drill."""
    window = make_window(desk.store.profile, desk=desk)
    window.closed.connect(partial(remove_drill, desk))
    beside.closed.connect(window.close)
    window.show()
    return window


def open_desk(profile: Path, *, allow_key_file: bool = False, mode: str = "") -> int:
    """Open the desk of a profile and stay until its window is closed; the exit code, 3 where it cannot be opened."""
    window = make_window(profile, allow_key_file=allow_key_file, mode=mode)
    app = dressed_application(window.room.settings.mode)
    window.faults.install()
    close_on_signals(window)
    # What is there once the desk is open stays: later collections need not look at it again.
    window.room.attached.connect(gc.freeze)
    window.show()
    code = 0

    def give_up(error: CampaignDeskError) -> None:
        nonlocal code
        code = 3
        box = QMessageBox(window)
        box.setWindowTitle(window.windowTitle())
        box.setText(said(error.sentence))
        box.setInformativeText(said(error.fix))
        box.finished.connect(window.close)
        box.open()
        print(str(error), file=sys.stderr)

    if window.opening is not None:
        window.opening.failed.connect(give_up)
        window.opening.start()
    app.exec()
    if window.room.is_open:
        window.room.desk.store.close()
    return code


def end_window(window: Window) -> None:
    """Close a window and destroy it with all that is in it, which closing alone leaves in memory."""
    window.close()
    delete(window)


def close_on_signals(window: Window) -> None:
    """Close the window as a person would when the process is asked to end, so that nothing typed is lost."""

    def close(*_: object) -> None:
        QTimer.singleShot(0, window.close)

    # Python looks at signals between two of its own instructions; the timers of the window give it occasion.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, close)


def here() -> str:
    """The zone of this laptop, UTC where it cannot be told."""
    import tzlocal

    from campaigndesk.domain.times import known_zone

    name = os.environ.get("TZ", "") or tzlocal.get_localzone_name() or "UTC"
    return name if known_zone(name) else "UTC"

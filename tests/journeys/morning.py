"""An officer's morning at a real window, by mouse and keyboard alone; run by `test_morning` on a screen of its own.

The window lives in this process, so that each step can wait for what it should show; all that is done to it comes
from outside, as events of the X server.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from campaigndesk.actions import approving, drafting
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_a_moment, wait_for
from campaigndesk.desktop.preferences import Preferences, save_preferences
from campaigndesk.desktop.shots import save_shot
from campaigndesk.desktop.window import Window
from campaigndesk.store.records import list_records
from desktop.watchdog import Watchdog
from journeys.screens import SIZE, hand
from ministries import GEORGIAN, Ministry

DAY, NEXT = date(2026, 12, 10), date(2026, 12, 11)


class Morning:
    """Nino's laptop: a post of hers, one of Ana's that waits for her, and what she does with both."""

    def __init__(self, folder: Path) -> None:
        self.pictures = folder / "pictures"
        self.ministry = Ministry(folder / "profile")
        campaign, message, account = self.ministry.prepare()
        with self.ministry.at("tamar") as desk:
            fields: dict[str, Any] = {"campaign": campaign.id, "message": message.id, "zone": "Asia/Tbilisi"}
            self.mine = drafting.draft_post(
                desk, account=account.id, text=GEORGIAN, proposed_at="2026-12-10T06:00:00Z", **fields
            )
            self.theirs = drafting.draft_post(
                desk, account=account.id, text=GEORGIAN[:60], proposed_at="2026-12-17T08:00:00Z", **fields
            )
            approving.submit_post(desk, self.theirs.id)
        self.ministry.all_sent()
        save_preferences(
            self.ministry.profile, Preferences(zone="Asia/Tbilisi", countries=("GE",), begun=True, mode="light")
        )
        self.window: Window = make_window(self.ministry.profile, desk=self.ministry.desk)
        self.window.setGeometry(QRect(QPoint(0, 0), self.window.size().__class__(*SIZE)))
        self.window.show()
        self.sees(self.window.isVisible, "the window is on the screen")
        self.dog = Watchdog()
        self.window.show_month(DAY)
        self.settle()

    def sees(self, what: Callable[[], bool], words: str) -> None:
        """Wait for what a person would see; ends the morning where it does not come."""
        if not wait_for(what):
            save_shot(self.window, self.pictures / "failed.png")
            raise SystemExit(f"It did not happen that {words}.")
        print(f"{words}", flush=True)

    def settle(self) -> None:
        """Let the window finish what it does."""
        assert wait_for(self.window.idle)
        wait_a_moment(80)

    def click(self, widget: QWidget, place: QPoint | None = None, *, times: int = 1) -> None:
        """Point at the middle of a widget, or at a place of it, and click."""
        at = widget.mapToGlobal(place if place is not None else widget.rect().center())
        hand("mousemove", at.x(), at.y())
        wait_a_moment(40)
        hand("click", "--repeat", times, "--delay", 60, 1)
        self.settle()

    def press(self, *keys: str) -> None:
        """Press keys, one combination after the other."""
        for key in keys:
            hand("key", key)
            self.settle()

    @property
    def calendar(self) -> CalendarView:
        """The calendar of the window."""
        view = self.window.views["calendar"]
        assert isinstance(view, CalendarView)
        return view

    def chip_of(self, day: date) -> QPoint:
        """Where the first chip of a day is, in the month's own pixels."""
        layout = self.calendar.month.table.layout_of(day)
        assert layout is not None
        assert layout.chips, f"{day} has no chip"
        return layout.chips[0].center()

    def look(self) -> None:
        """She turns a page on and back with the keys, and asks for the day with the mouse."""
        self.press("Next")
        self.sees(lambda: self.calendar.month.month == date(2027, 1, 1), "PgDown shows January")
        self.press("Prior")
        self.sees(lambda: self.calendar.month.month == date(2026, 12, 1), "PgUp shows December again")
        table = self.calendar.month.table
        self.click(table.viewport(), self.chip_of(DAY))
        self.sees(lambda: table.chosen_day == DAY, "a click chooses the tenth of December")

    def draft(self) -> None:
        """She makes a new post with Ctrl+N and writes into it."""
        self.press("ctrl+n")
        self.sees(lambda: self._dialog() is not None, "Ctrl+N asks what the post is for")
        self.sees(lambda: QApplication.focusWidget() is not None, "the keyboard is in the dialog")
        hand("type", "--delay", 15, "Freedom of opinion")
        self.press("Return")
        self.sees(lambda: self.window.place == "editor", "the new post is open in the editor")
        box = self.window.views["editor"].page.box  # type: ignore[attr-defined]
        self.click(box)
        hand("type", "--delay", 15, "Everyone may hold an opinion.")
        self.sees(lambda: bool(self._with_text("Everyone may hold an opinion.")), "what she typed is saved by itself")

    def drag_and_undo(self) -> None:
        """She drags a post to the next day, sees it there at its own time of day, and takes it back."""
        self.press("ctrl+1")
        self.sees(lambda: self.window.place == "calendar", "Ctrl+1 shows the calendar")
        self.window.show_month(DAY)
        self.settle()
        table = self.calendar.month.table
        start = table.viewport().mapToGlobal(self.chip_of(DAY))
        cell = table.visualRect(table.months.index_of(NEXT))
        end = table.viewport().mapToGlobal(cell.center())
        hand("mousemove", start.x(), start.y(), "mousedown", 1)
        for part in range(1, 11):
            at = start + (end - start) * part / 10
            hand("mousemove", at.x(), at.y())
            wait_a_moment(25)
        hand("mouseup", 1)
        self.sees(lambda: self._at() == "2026-12-11T06:00:00Z", "the post is on the eleventh, at the same time of day")
        save_shot(self.window, self.pictures / "dragged.png")
        self.press("ctrl+z")
        self.sees(lambda: self._at() == "2026-12-10T06:00:00Z", "Ctrl+Z brings it back to the tenth")

    def approve(self) -> None:
        """She reads in the inbox what Tamar sent, and approves it."""
        with self.ministry.store.writing() as conn:
            from campaigndesk.store.meta import save_meta

            save_meta(conn, {"person": "giorgi"})
        self.press("ctrl+4")
        self.sees(lambda: self.window.place == "approvals", "Ctrl+4 shows what waits for a decision")
        approve = self.window.views["approvals"].approve.button  # type: ignore[attr-defined]
        self.sees(approve.isEnabled, "the decision can be made")
        save_shot(self.window, self.pictures / "approvals.png")
        self.click(approve)
        stage = "the post is approved"
        self.sees(lambda: bool(self.ministry.find(self.theirs.id).get("decisions")), stage)

    def _dialog(self) -> QDialog | None:
        return next((found for found in self.window.findChildren(QDialog) if found.isVisible()), None)

    def _at(self) -> str:
        return str(self.ministry.find(self.mine.id).get("proposed_at"))

    def _with_text(self, text: str) -> list[str]:
        return [r.id for r in self.ministry.desk.read(list_records, "post", limit=100) if r.get("text") == text]

    def end(self) -> None:
        """She closes the desk with Ctrl+Q."""
        self.press("ctrl+q")
        self.sees(lambda: not self.window.isVisible(), "Ctrl+Q closes the desk")


def main(folder: Path) -> None:
    """Play the morning."""
    morning = Morning(folder)
    morning.look()
    morning.draft()
    morning.drag_and_undo()
    morning.approve()
    hand("mousemove", 5, 5)
    if complaint := morning.dog.complaint():
        raise SystemExit(f"On the way {complaint}.")
    morning.window.close()
    morning.ministry.close()
    print("The morning is over.", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

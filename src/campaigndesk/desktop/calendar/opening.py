"""The dialogs of the calendar; each is imported when it is first asked for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.view import CalendarView


def open_new_post(view: CalendarView, day: date) -> None:
    """Ask what is needed for a new post of that day."""
    from campaigndesk.desktop.calendar.new_post import NewPost

    NewPost(view.room, day, view.window()).open()


def open_blackouts(view: CalendarView, day: date) -> None:
    """Show the blackouts, a new one first, which begins on that day."""
    from campaigndesk.desktop.calendar.blackout_form import BlackoutForm

    BlackoutForm(view.room, day, view).open()


def open_go_to_date(view: CalendarView, day: date) -> None:
    """Ask for a day, beginning with this one, and show it."""
    from campaigndesk.desktop.calendar.go_to_date import GoToDate

    dialog = GoToDate(day, view.window())
    dialog.chosen.connect(view.show_day)
    dialog.open()


def open_print(view: CalendarView, day: date) -> None:
    """Ask how the page of that day is to be printed, with the filters that are on."""
    from campaigndesk.desktop.calendar.printing.dialog import PrintDialog

    chosen, named = view.filters.chosen(), view.filters.named()
    PrintDialog(view.room, view.mode, day, chosen, named, view.window()).open()


OPENED = {
    "new-post": open_new_post,
    "blackouts": open_blackouts,
    "go-to-date": open_go_to_date,
    "print": open_print,
}
"""The commands that open a dialog for the chosen day."""

"""The places of the window in the order of the side bar, each with the view that is built on the first visit."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from campaigndesk.desktop.room import Room, View


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its name; `view` is `module:class` below `campaigndesk.desktop`; `count` a field of `Counts`."""

    name: str
    title: str
    icon: str
    view: str
    count: str = ""
    urgent: bool = False
    hidden: bool = False


PLACES = (
    Place("calendar", QT_TRANSLATE_NOOP("Places", "Calendar"), "calendar", "calendar.view:CalendarView"),
    Place("campaigns", QT_TRANSLATE_NOOP("Places", "Campaigns"), "campaigns", "campaigns.view:CampaignsView"),
    Place("drafts", QT_TRANSLATE_NOOP("Places", "Drafts"), "drafts", "drafts.view:DraftsView", "drafts"),
    Place("approvals", QT_TRANSLATE_NOOP("Places", "Approvals"), "approvals", "approvals.view:ApprovalsView", "approvals"),
    Place("conflicts", QT_TRANSLATE_NOOP("Places", "Conflicts"), "conflicts", "conflicts.view:ConflictsView", "conflicts", True),
    Place("set_aside", QT_TRANSLATE_NOOP("Places", "Set aside"), "set-aside", "set_aside.view:SetAsideView", "set_aside", True),
    Place("search", QT_TRANSLATE_NOOP("Places", "Search"), "search", "search.view:SearchView"),
    Place("settings", QT_TRANSLATE_NOOP("Places", "Settings"), "settings", "settings.view:SettingsView"),
    Place("editor", QT_TRANSLATE_NOOP("Places", "Editor"), "edit", "editor.view:EditorView", hidden=True),
)  # fmt: skip

FOR_KIND = {"post": "editor", "campaign": "campaigns", "participation": "campaigns", "message": "campaigns"}
"""Kind of record -> the place that shows one."""


def build_view(place: Place, room: Room) -> View:
    """The place's view; its module is imported here and not before."""
    module, _, name = place.view.partition(":")
    view: View = getattr(import_module(f"campaigndesk.desktop.{module}"), name)(room)
    return view

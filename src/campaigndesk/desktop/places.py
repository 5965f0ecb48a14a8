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


_N = QT_TRANSLATE_NOOP

PLACES = (
    Place("calendar", _N("Places", "Calendar"), "calendar", "calendar.view:CalendarView"),
    Place("campaigns", _N("Places", "Campaigns"), "campaigns", "campaigns.view:CampaignsView"),
    Place("drafts", _N("Places", "Drafts"), "drafts", "drafts.view:DraftsView", count="drafts"),
    Place("approvals", _N("Places", "Approvals"), "approvals", "approvals.view:ApprovalsView", count="approvals"),
    Place("conflicts", _N("Places", "Conflicts"), "conflicts", "conflicts.view:ConflictsView", "conflicts", True),
    Place("set_aside", _N("Places", "Set aside"), "set-aside", "set_aside.view:SetAsideView", "set_aside", True),
    Place("search", _N("Places", "Search"), "search", "search.view:SearchView"),
    Place("settings", _N("Places", "Settings"), "settings", "settings.view:SettingsView"),
    Place("editor", _N("Places", "Editor"), "edit", "editor.view:EditorView", hidden=True),
)

FOR_KIND = {"post": "editor", "campaign": "campaigns", "participation": "campaigns", "message": "campaigns"}
"""Kind of record -> the place that shows one."""


def build_view(place: Place, room: Room) -> View:
    """The place's view; its module is imported here and not before."""
    module, _, name = place.view.partition(":")
    view: View = getattr(import_module(f"campaigndesk.desktop.{module}"), name)(room)
    return view

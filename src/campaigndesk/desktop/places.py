"""The places of the window in the order of the side bar, each with the view that is built on the first visit."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.widgets.places import Place as Row

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


def _n(text: str) -> str:
    """Marks a title for the translators (context `Places`); it is translated where it is shown."""
    return text


PLACES = (
    Place("calendar", _n("Calendar"), "calendar", "calendar.view:CalendarView"),
    Place("campaigns", _n("Campaigns"), "campaigns", "campaigns.view:CampaignsView", count="invitations"),
    Place("drafts", _n("Drafts"), "drafts", "drafts.view:DraftsView", count="drafts"),
    Place("approvals", _n("Approvals"), "approvals", "approvals.view:ApprovalsView", count="approvals"),
    Place("mentions", _n("Mentions"), "comment", "mentions.view:MentionsView", count="mentions"),
    Place("requests", _n("Requests"), "requests", "requests.view:RequestsView", count="requests"),
    Place("conflicts", _n("Conflicts"), "conflicts", "conflicts.view:ConflictsView", "conflicts", True),
    Place("set_aside", _n("Set aside"), "set-aside", "set_aside.view:SetAsideView", "set_aside", True),
    Place("notices", _n("Notices"), "notices", "notifying.view:NoticesView"),
    Place("lines", _n("Lines"), "message-house", "lines.view:LinesView"),
    Place("narratives", _n("Narratives"), "narratives", "narratives.view:NarrativesView"),
    Place("results", _n("Results"), "results", "results.view:ResultsView"),
    Place("media", _n("Media"), "media", "media.view:MediaView"),
    Place("aids", _n("Writing aids"), "lines", "aids.view:AidsView"),
    Place("people", _n("People"), "people", "people.view:PeopleView"),
    Place("search", _n("Search"), "search", "search.view:SearchView"),
    Place("settings", _n("Settings"), "settings", "settings.view:SettingsView"),
    Place("first_run", _n("Welcome"), "info", "first_run.view:FirstRunView", hidden=True),
    Place("editor", _n("Editor"), "edit", "editor.view:EditorView", hidden=True),
)

FOR_KIND = {
    "post": "editor",
    "campaign": "campaigns",
    "participation": "campaigns",
    "coverage": "campaigns",
    "message": "campaigns",
    "result": "results",
    "event": "calendar",
    "blackout": "calendar",
    "hashtag_group": "aids",
    "template": "aids",
    "handle": "aids",
    "request": "requests",
    "narrative": "narratives",
    "person": "people",
}
"""Kind of record -> the place that shows one."""


def side_bar_rows(*, welcome: bool) -> list[Row]:
    """The places as the side bar shows them; `welcome`: with the page on which somebody begins."""
    shown = [place for place in PLACES if not place.hidden or (welcome and place.name == "first_run")]
    return [Row(place.name, QCoreApplication.translate("Places", place.title), place.icon) for place in shown]


def import_ahead(*names: str) -> None:
    """Import places' modules before the first visit, so that the window is not held up then; for another thread."""
    for place in PLACES:
        if place.name in names:
            import_module(f"campaigndesk.desktop.{place.view.partition(':')[0]}")


def build_view(place: Place, room: Room) -> View:
    """The place's view; its module is imported here and not before."""
    module, _, name = place.view.partition(":")
    view: View = getattr(import_module(f"campaigndesk.desktop.{module}"), name)(room)
    return view

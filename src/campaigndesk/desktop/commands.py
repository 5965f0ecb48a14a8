"""Every command of the menus with its keys; the shortcut sheet and the menu bar are made from this one list."""

from __future__ import annotations

from dataclasses import dataclass

from campaigndesk.desktop.calendar.pages import PAGES


@dataclass(frozen=True, slots=True)
class Command:
    """A command; `place` names the place it needs, empty where it works anywhere. A dash name is a separator.

    `also`: further keys, which work only where no words are written.
    """

    name: str
    words: str = ""
    keys: str = ""
    place: str = ""
    also: str = ""


def _n(text: str) -> str:
    """Marks words for the translators (context `Commands`); they are translated where they are shown."""
    return text


LINE = Command("-")

MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (_n("&Desk"), (
        Command("new-post", _n("New post…"), "Ctrl+N"),
        Command("new-event", _n("New event…"), "Ctrl+Shift+E", "calendar"),
        Command("new-narrative", _n("Register a narrative…"), "Ctrl+Alt+H", "narratives"),
        Command("new-request", _n("New request to other countries…"), "Ctrl+Alt+Y", "requests"),
        Command("blackouts", _n("Blackouts…"), "Ctrl+Shift+Q", "calendar"),
        Command("stops", _n("Stops of publishing…"), "Ctrl+Alt+S"),
        Command("missed-posts", _n("Settle posts missed under a stop…"), "Ctrl+Alt+P"),
        Command("begin-drill", _n("Begin a drill…")),
        Command("end-drill", _n("End the drill…")),
        LINE,
        Command("sync", _n("Sync now"), "F5"),
        Command("stop-fetching", _n("Stop fetching")),
        Command("save", _n("Save (done by itself)"), "Ctrl+S"),
        Command("print", _n("Print or save as PDF…"), "Ctrl+P", "calendar"),
        LINE,
        Command("quit", _n("Close the desk"), "Ctrl+Q"),
    )),
    (_n("&Edit"), (
        Command("undo", _n("Undo"), "Ctrl+Z"),
        Command("redo", _n("Redo"), "Ctrl+Shift+Z"),
        LINE,
        Command("choose-all", _n("Choose all posts shown"), "Ctrl+A", "calendar"),
        Command("choose-none", _n("Choose none"), "Ctrl+Shift+N", "calendar"),
        Command("delete-posts", _n("Delete…"), "Ctrl+Delete", "calendar", "Delete"),
        LINE,
        Command("search", _n("Search"), "Ctrl+F"),
        Command("palette", _n("Find a command…"), "Ctrl+K"),
    )),
    (_n("&Go"), (
        Command("place-calendar", _n("Calendar"), "Ctrl+1"),
        Command("place-campaigns", _n("Campaigns"), "Ctrl+2"),
        Command("place-drafts", _n("Drafts"), "Ctrl+3"),
        Command("place-approvals", _n("Approvals"), "Ctrl+4"),
        Command("place-conflicts", _n("Conflicts"), "Ctrl+5"),
        Command("place-set_aside", _n("Set aside"), "Ctrl+6"),
        Command("place-notices", _n("Notices"), "Ctrl+Shift+Y"),
        Command("place-mentions", _n("Mentions"), "Ctrl+9"),
        Command("place-requests", _n("Requests"), "Ctrl+Alt+O"),
        Command("place-media", _n("Media"), "Ctrl+8"),
        Command("place-aids", _n("Writing aids"), "Ctrl+7"),
        Command("place-lines", _n("Lines"), "Ctrl+Alt+L"),
        Command("place-results", _n("Results"), "Ctrl+Alt+U"),
        Command("place-narratives", _n("Narratives"), "Ctrl+Alt+J"),
        Command("place-people", _n("People"), "Ctrl+0"),
        Command("place-settings", _n("Settings"), "Ctrl+,"),
        LINE,
        Command("back-to", _n("The place before"), "Alt+Home"),
    )),
    (_n("&Approving"), (
        Command("approve", _n("Approve what is chosen"), "Ctrl+Return", "approvals"),
        Command("request-changes", _n("Request changes of what is chosen…"), "Ctrl+Shift+Return", "approvals"),
        Command("remind", _n("Remind those it waits for"), "Ctrl+Shift+R", "approvals"),
        Command("hand-over", _n("Hand over my decisions…"), "", "approvals"),
    )),
    (_n("Con&flicts"), (
        Command("choose-mine", _n("Mine at this place of the merge"), "Alt+1", "conflicts"),
        Command("choose-theirs", _n("Theirs at this place of the merge"), "Alt+2", "conflicts"),
        Command("choose-both", _n("Both at this place of the merge"), "Alt+3", "conflicts"),
        Command("next-place", _n("Next place of the merge"), "F8", "conflicts"),
        Command("previous-place", _n("Place of the merge before"), "Shift+F8", "conflicts"),
        Command("use-merge", _n("Use the merged text"), "Ctrl+Return", "conflicts"),
    )),
    (_n("&Calendar"), (
        Command("today", _n("Today"), "Ctrl+T", "calendar"),
        Command("go-to-date", _n("Go to date…"), "Ctrl+G", "calendar"),
        Command("back", _n("Previous period"), "PgUp", "calendar"),
        Command("forward", _n("Next period"), "PgDown", "calendar"),
        LINE,
        *(Command(page.name, page.title, page.keys, "calendar") for page in PAGES),
        LINE,
        Command("tray", _n("Show or hide the tray and the day"), "Ctrl+Shift+T", "calendar"),
        Command("filter", _n("Filter…"), "Ctrl+Shift+F", "calendar"),
        Command("clear-filters", _n("Clear all filters"), "Ctrl+Shift+X", "calendar"),
        Command("keep-view", _n("Keep this view…"), "Ctrl+Shift+K", "calendar"),
        LINE,
        Command("zoom-in", _n("Timeline: nearer"), "Ctrl++", "calendar"),
        Command("zoom-out", _n("Timeline: farther"), "Ctrl+-", "calendar"),
        Command("lanes", _n("Timeline: lanes by campaign or by country"), "Ctrl+L", "calendar"),
        Command("change-dates", _n("Timeline: change the dates of the campaign…"), "Ctrl+D", "calendar"),
    )),
    (_n("&Posts"), (
        Command("next-post", _n("Next post of the day"), "Ctrl+Down", "calendar"),
        Command("previous-post", _n("Previous post of the day"), "Ctrl+Up", "calendar"),
        Command("move-to", _n("Move the post to…"), "Ctrl+M", "calendar"),
        Command("move-left", _n("Move the post a day earlier"), "Alt+Left", "calendar"),
        Command("move-right", _n("Move the post a day later"), "Alt+Right", "calendar"),
        Command("move-up", _n("Move the post a week (or half an hour) earlier"), "Alt+Up", "calendar"),
        Command("move-down", _n("Move the post a week (or half an hour) later"), "Alt+Down", "calendar"),
        LINE,
        Command("card-forward", _n("Board: the post to the next column"), "Ctrl+Right", "calendar"),
        Command("card-back", _n("Board: the post to the column before"), "Ctrl+Left", "calendar"),
        LINE,
        Command("shift-posts", _n("Shift the chosen posts…"), "Ctrl+Shift+J", "calendar"),
        Command("move-posts", _n("Move the chosen posts to…"), "Ctrl+Shift+G", "calendar"),
        Command("assign-posts", _n("Owner of the chosen posts…"), "Ctrl+Shift+O", "calendar"),
        Command("submit-posts", _n("Send the chosen posts for approval"), "Ctrl+Shift+S", "calendar"),
        Command("take-times", _n("Take the time away (to the tray)"), "Ctrl+Shift+U", "calendar"),
        Command("withdraw-posts", _n("Withdraw the chosen posts…"), "Ctrl+Shift+Backspace", "calendar"),
        LINE,
        Command("repeat", _n("Repeat, or change the rule of the series…"), "Ctrl+Shift+R", "calendar"),
        Command("skip-post", _n("Skip this post of the series"), "", "calendar"),
    )),
    (_n("E&ditor"), (
        Command("split-thread", _n("Split into a thread…"), "", "editor"),
        Command("thread-break", _n("Part the thread here"), "Ctrl+Shift+Return", "editor"),
        Command("next-word", _n("Next unknown word"), "F7", "editor"),
        LINE,
        Command("add-media", _n("Add pictures or films…"), "Ctrl+Shift+P", "editor"),
        Command("insert-hashtags", _n("Put in a group of hashtags…"), "Ctrl+Shift+H", "editor"),
        Command("keep-hashtags", _n("Keep the hashtags as a group…"), "", "editor"),
        Command("use-template", _n("Start from a template…"), "Ctrl+Shift+T", "editor"),
        Command("keep-template", _n("Keep this text as a template…"), "", "editor"),
        Command("insert-handle", _n("Put in a handle…"), "Ctrl+Shift+I", "editor"),
        Command("tag-link", _n("Tags of the link…"), "Ctrl+Shift+R", "editor"),
        LINE,
        Command("comment-words", _n("Comment on the selected words"), "Ctrl+Shift+J", "editor"),
        Command("next-comment", _n("Next comment"), "F8", "editor"),
        Command("previous-comment", _n("Previous comment"), "Shift+F8", "editor"),
        Command("settle-comment", _n("Settle the comment"), "Ctrl+F8", "editor"),
    )),
    (_n("C&ampaign"), (
        Command("new-campaign", _n("New campaign…"), "Ctrl+Alt+N", "campaigns"),
        Command("invite-countries", _n("Invite countries…"), "Ctrl+Alt+I", "campaigns"),
        Command("remind-countries", _n("Remind silent countries…"), "Ctrl+Alt+R", "campaigns"),
        Command("answer-invitation", _n("Answer for my country…"), "Ctrl+Alt+A", "campaigns"),
        Command("new-message", _n("New message"), "Ctrl+Alt+M", "campaigns"),
        LINE,
        Command("campaign-book", _n("Campaign book…"), "Ctrl+Alt+B", "campaigns"),
        Command("write-figures", _n("Write the figures of the chosen post…"), "", "results"),
        Command("read-figures", _n("Read in figures from a file…"), "", "results"),
        Command("save-figures", _n("Save the figures as CSV…"), "", "results"),
        LINE,
        Command("next-part", _n("Next part of the campaign"), "Ctrl+PgDown", "campaigns"),
        Command("previous-part", _n("Part of the campaign before"), "Ctrl+PgUp", "campaigns"),
    )),
    (_n("&Help"), (
        Command("help", _n("Keyboard and mouse"), "F1"),
        Command("about", _n("About Campaign Desk")),
    )),
)  # fmt: skip

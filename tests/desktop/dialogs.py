"""Every dialog of the window, each opened as a person meets it; a new one without a row here fails the walks."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from campaigndesk import desktop
from campaigndesk.desktop import words
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.desks import Sample
from desktop.published import put_results

translate = QCoreApplication.translate
Maker = Callable[[Window, Sample], object]
FRAMES = frozenset({"Question", "CountriesAsked", "PaperDialog"})
"""Dialogs that are only what others are made of."""


STAYS = {"RevokedDialog"}
"""It cannot be closed without an answer, so it has tests of its own: `test_revoked_laptop.py`."""


def every_dialog() -> set[str]:
    """The name of every dialog that the desktop defines."""
    for module in pkgutil.walk_packages(desktop.__path__, f"{desktop.__name__}."):
        importlib.import_module(module.name)
    return {kind.__name__ for kind in _below(QDialog) if kind.__module__.startswith(desktop.__name__)} - FRAMES - STAYS


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for lower in kind.__subclasses__():
        yield lower
        yield from _below(lower)


def _command(name: str, place: str = "calendar") -> Maker:
    def make(window: Window, sample: Sample) -> None:
        if place == "campaigns":
            window.open_record(sample.campaigns[0].id)
        else:
            window.show_month(DECEMBER)
            window.go(place)
        assert wait_for(window.settled)
        if name == "move-to":
            QTest.keyClick(window.views["calendar"].focusWidget(), Qt.Key.Key_Space)
        window.do(name)

    return make


def _history(window: Window, sample: Sample) -> None:
    window.open_record(sample.posts[0].id)
    assert wait_for(window.settled)
    window.views["editor"].header.asked.emit("history")  # type: ignore[attr-defined]


def _shift(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.calendar.many_dialogs import ShiftDays

    ShiftDays(words.posts(12), window).open()


def _owner(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.calendar.many_dialogs import ChooseOwner

    ChooseOwner(12, [("p1", "Ana Kovač"), ("p2", "Nino Beridze")], "p1", window).open()


def _dates(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.calendar.timeline.changing import ChangeDates, Dates
    from campaigndesk.store.calendar import CampaignBar

    bar = CampaignBar("c", "Human Rights Day", "2026-12-01", "2026-12-10", "SI", "blue", 12, 16)
    ChangeDates(Dates(window.room, window), bar, window).open()


def _repeat(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.series.reading import SeriesInfo
    from campaigndesk.desktop.series.repeat import RepeatPost

    wall = datetime(2026, 12, 8, 9, 15)
    info = SeriesInfo(sample.posts[0].id, "Vsi ljudje", wall, "Europe/Ljubljana", "FREQ=WEEKLY;COUNT=9", 2, 9, 8)
    RepeatPost(window.room, info, wall, window).open()


def _scope(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.series.reading import SeriesInfo
    from campaigndesk.desktop.series.scope import AskScope

    wall = datetime(2026, 12, 8, 9, 15)
    info = SeriesInfo("p", "Vsi ljudje", wall, "Europe/Ljubljana", "FREQ=WEEKLY;COUNT=9", 2, 9, 8, fixed=1)
    AskScope(translate("SeriesActs", "Delete this post?"), info, translate("SeriesActs", "Delete"), window).open()


def _reason(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.dialogs import ReasonDialog

    title = translate("Editor", "Override the blackout")
    question = translate("Editor", "Why does this go out all the same? The reason is kept in the post.")
    ReasonDialog(window, title, question, title, print, "post").open()


def _embargo(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.campaigns.embargo import EmbargoDialog

    EmbargoDialog(window, "Europe/Ljubljana", datetime(2026, 12, 8, 9, 15), print).open()


def _new_person(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.people.dialogs import NewPerson

    NewPerson(("SI", "BA", "MK"), "SI", window, print).open()


def _invitation(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.people.dialogs import CodeDialog
    from campaigndesk.protocol.access import InvitationReply

    made = InvitationReply("ana.kovac@ministry.example", "m5wJ2n0Yp1Zq8s7T4v6XbRcDeFgHiJk", "2026-12-11T09:00:00Z")
    CodeDialog(made, "Ana Kovač", "Europe/Ljubljana", window).open()


def _colleague(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.dialogs import HandOverDialog

    HandOverDialog(window, [("p1", "Ana Kovač"), ("p2", "Nino Beridze")], "p1", print, "post").open()


def _published(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.dialogs import PublishedDialog

    PublishedDialog(window, "Facebook", ["One.", "Two."], "https://www.facebook.com/", print, "post").open()


def _keep(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.insert_dialogs import KeepDialog

    sentence = translate("Inserting", "These are kept as a group: {0}").format("#HumanRightsDay")
    KeepDialog(window, translate("Inserting", "Keep the hashtags"), sentence, ["SI", "GE"], print, "post").open()


def _link(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.insert_dialogs import LinkDialog

    LinkDialog(window, "https://www.gov.si/?utm_source=x", {"medium": "social"}, print, "post").open()


def _pick(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.picking import PickDialog

    none = translate("Inserting", "No template is kept for this channel. Keep a text as a template first.")
    title = translate("Inserting", "Start from a template")
    PickDialog(window, title, translate("Inserting", "Which group of hashtags?"), (), none, print).open()


def _rights(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.picturing import RightsDialog

    RightsDialog(window, {"name": "bridge.jpg", "expires": "2027-01-31"}, print, "picture").open()


def _wording(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.settings.wording_form import WordingForm
    from campaigndesk.domain.wording import WordRule
    from campaigndesk.shipped_wording import shipped_packs

    pack = shipped_packs()["kosovo-footnote"]
    rules = [WordRule(**rule) for rule in pack.rules]
    form = WordingForm(window.room, "SI", pack.name, None, window, may=False, rules=rules)
    form.choose(rules[0].id)
    form.open()


def _thread(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.editor.thread_offer import ThreadDialog

    ThreadDialog(window, "Mastodon", print, print).open()


def _invite(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.campaigns.dialogs import InviteDialog

    InviteDialog(window, ["SI"], date(2026, 11, 25), print).open()


def _done(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.requests.dialogs import DoneDialog

    DoneDialog(
        window, translate("RequestsView", "Where did {0} carry it further?").format("SI"), print, "request"
    ).open()


def _line() -> object:
    from campaigndesk.desktop.campaigns.register import Line

    return Line(
        country="GE", name="Georgia", answer="joined_with_reservation", words="joined", deadline="2026-12-01", due="",
        officer="", reservation="", reminded="", late=False, may_not_answer="",
    )  # fmt: skip


def _remind(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.campaigns.dialogs import RemindDialog

    RemindDialog(window, [_line()], date(2026, 11, 25), print).open()  # type: ignore[list-item]


def _answer(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.campaigns.dialogs import AnswerDialog

    AnswerDialog(window, _line(), print, "campaign").open()  # type: ignore[arg-type]


def _proof(page: str) -> Maker:
    def make(window: Window, sample: Sample) -> None:
        from campaigndesk.desktop.proofs.dialog import ProofDialog

        dialog = ProofDialog(window.room, window)
        if page == "recovery":
            dialog.recovery.show_codes(("abcd-efgh", "ijkl-mnop", "qrst-uvwx"))
        else:
            dialog.proof.ask(code=True)
        dialog.pages.setCurrentWidget(getattr(dialog, page))
        dialog.open()

    return make


def _figures(window: Window, sample: Sample) -> None:
    put_results(sample, 3)
    window.go("results")
    assert wait_for(window.settled)
    window.do("write-figures")


def _book(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.book.dialog import BookDialog

    BookDialog(window.room, sample.campaigns[0].id, "Human Rights Day", window).open()


def _read_in(window: Window, sample: Sample) -> None:
    from campaigndesk.desktop.results.importing import ReadInDialog

    figures = sample.profile / "figures.csv"
    figures.write_text("post,read on,views\nhttps://x.com/nobody,2026-01-05,1.500\n", "utf-8")
    ReadInDialog(window.room, figures, window).open()


def _question(window: Window, sample: Sample) -> None:
    detail = translate("SeriesActs", "The text stays in the history; it can be undone.")
    ask(window, translate("SeriesActs", "Delete this post?"), detail, translate("SeriesActs", "Delete"),
        translate("SeriesActs", "Keep"), lambda: None)  # fmt: skip


MAKERS: dict[str, Maker] = {
    "DoneDialog": _done, "RequestDialog": _command("new-request", "requests"),
    "NarrativeDialog": _command("new-narrative", "narratives"),
    "CodeDialog": _invitation, "NewPerson": _new_person,
    "AnswerDialog": _answer, "AskScope": _scope, "BlackoutForm": _command("blackouts"), "ChangeDates": _dates,
    "ChooseOwner": _owner, "EventForm": _command("new-event"), "GoToDate": _command("go-to-date"),
    "HandOverDialog": _colleague, "HandingOver": _command("hand-over", "approvals"), "HelpSheet": _command("help"),
    "HistoryDialog": _history, "InviteDialog": _invite, "KeepDialog": _keep, "LinkDialog": _link,
    "MoveTo": _command("move-to"), "NameView": _command("keep-view"),
    "EmbargoDialog": _embargo, "NewCampaignDialog": _command("new-campaign", "campaigns"),
    "NewPost": _command("new-post"),
    "Palette": _command("palette"), "PickDialog": _pick, "PrintDialog": _command("print"),
    "ProofDialog": _proof("proof"),
    "PublishedDialog": _published, "ReasonDialog": _reason, "RemindDialog": _remind, "RepeatPost": _repeat,
    "MissedDialog": _command("missed-posts"), "StopsDialog": _command("stops"),
    "BookDialog": _book, "FiguresDialog": _figures, "ReadInDialog": _read_in,
    "RightsDialog": _rights, "ShiftDays": _shift, "ThreadDialog": _thread, "WordingForm": _wording,
}  # fmt: skip
"""Name of the class -> what opens it."""
BOXES: dict[str, Maker] = {
    "about": _command("about"), "a question": _question, "recovery codes": _proof("recovery"),
}  # fmt: skip
"""Message boxes, which are Qt's own, and further states of dialogs."""


def open_dialogs(window: Window) -> list[QDialog]:
    """Those that show."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def opened_dialog(name: str, window: Window, sample: Sample) -> QDialog:
    """Open one and give it, when all of it is there."""
    {**MAKERS, **BOXES}[name](window, sample)
    assert wait_for(lambda: bool(open_dialogs(window)) and window.settled()), name
    (dialog,) = open_dialogs(window)
    return dialog


def put_away(dialog: QDialog, window: Window) -> None:
    """Close it without an answer."""
    dialog.close()
    assert wait_for(lambda: not open_dialogs(window))

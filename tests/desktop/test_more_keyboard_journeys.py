"""What happens around posts, with keys alone: answering, planning, counting, and the first start, also at a server."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from campaigndesk.actions import attaching, drafting, requests
from campaigndesk.actions.desk import Desk
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.entries import EntryList
from campaigndesk.domain.results import figures_of
from campaigndesk.store.looks import find_author
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import forget_waiting, list_waiting
from campaigndesk.store.records import list_records
from campaigndesk.store.set_aside import list_set_aside, save_set_aside
from databases import Kept
from desktop.desks import KEY, prefer
from desktop.keyboard_hand import Hand
from desktop.test_keyboard_journeys import Begin, begin, ministry
from ministries import GEORGIAN, Ministry
from pictures import picture
from security.served import PASSWORD, prepare, served_from

__all__ = ["begin", "ministry"]


def test_somebody_begins_alone(tmp_path: Path, qapp: QApplication) -> None:
    profile = tmp_path / "new"
    profile.mkdir()
    prefer(profile, begun=False)
    desk = Desk(open_store(profile, KEY))
    window = make_window(profile, desk=desk)
    window.go("first_run")
    window.show()
    window.activateWindow()
    assert wait_for(window.idle)
    hand = Hand(window)
    hand.tab_to("Your name")
    hand.write("Nino Beridze")
    hand.tab_to("Country")
    hand.write("Georgia")
    hand.tab_to("Put the sample campaign")
    hand.tab_to("Begin without a server")
    hand.press("Space")
    hand.sees(lambda: window.place == "calendar")
    author = desk.read(find_author)
    assert author is not None
    assert ("officer", "GE") in author.roles
    window.close()
    desk.store.close()


def test_somebody_signs_in_to_a_server(tmp_path: Path, qapp: QApplication) -> None:
    kept = Kept(tmp_path / "data")
    prepare(kept)
    profile = tmp_path / "new"
    profile.mkdir()
    prefer(profile, begun=False)
    desk = Desk(open_store(profile, KEY))
    with served_from(kept) as served:
        window = make_window(profile, desk=desk)
        window.go("first_run")
        window.show()
        window.activateWindow()
        assert wait_for(window.idle)
        hand = Hand(window)
        for name, words in (("Server", served.url), ("E-mail", "ana@mfa.si"), ("Password", PASSWORD)):
            hand.tab_to(name)
            hand.write(words)
        hand.tab_to("Sign in")
        hand.press("Space")
        hand.sees(lambda: window.place == "calendar" and window.idle())
        author = desk.read(find_author)
        assert author is not None
        assert author.roles == {("officer", "SI")}
        window.close()
    desk.store.close()


def test_a_country_joins_with_a_reservation(ministry: Ministry, begin: Begin) -> None:
    ministry.prepare()
    hand = begin()
    hand.press("Ctrl+2")
    hand.sees(lambda: hand.window.place == "campaigns")
    hand.tab_to("Join with a reservation")
    hand.press("Space")
    hand.dialog()
    hand.tab_to("Reservation")
    hand.write("Only with our own translation.")
    hand.tab_to("Give this answer")
    hand.press("Space")

    def answer() -> tuple[object, object]:
        (ours,) = ministry.desk.read(list_records, "participation", where={"country": "GE"})
        return ours.get("answer"), ours.get("reservation")

    hand.sees(lambda: answer() == ("joined_with_reservation", "Only with our own translation."))


def test_decisions_are_handed_to_a_colleague(ministry: Ministry, begin: Begin) -> None:
    ministry.prepare()
    hand = begin("giorgi")
    hand.press("Ctrl+4")
    hand.sees(lambda: hand.window.place == "approvals")
    hand.command("hand over my decisions")
    hand.tab_to("Why")
    hand.write("On leave")
    hand.tab_to("Hand over")
    hand.press("Space")

    def handed() -> list[tuple[object, object]]:
        found = ministry.desk.read(list_records, "delegation")
        return [(one.get("from_person"), one.get("note")) for one in found]

    hand.sees(lambda: handed() == [("giorgi", "On leave")])


def test_what_was_set_aside_becomes_a_new_post_and_is_forgotten(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft("Education for all.")
    drafting.revise_text(ministry.desk, post.id, "Everyone has the right to education.")
    with ministry.store.writing() as conn:
        change = list_waiting(conn, 10)[-1]
        said = ("not_yours", "Your role was taken back.", "Ask your administrator.")
        save_set_aside(conn, change, *said, "2026-11-23T09:00:00Z")
        forget_waiting(conn, [change.n])
    hand = begin()
    hand.press("Ctrl+6")
    hand.sees(lambda: hand.window.place == "set_aside")
    hand.tab_to("New post with this text")
    hand.press("Space")
    hand.sees(lambda: hand.window.place == "editor")

    def texts() -> list[str]:
        return [str(one.get("text")) for one in ministry.desk.read(list_records, "post") if one.id != post.id]

    hand.sees(lambda: texts() == ["Everyone has the right to education."])
    hand.press("Ctrl+6")
    hand.tab_to("Forget…")
    hand.press("Space")
    hand.dialog()
    hand.tab_to("Forget")
    hand.press("Space")
    hand.sees(lambda: not ministry.desk.read(list_set_aside))


def test_a_request_is_accepted_and_noted_as_done(ministry: Ministry, begin: Begin) -> None:
    ministry.prepare()
    with ministry.at("ana") as desk:
        asked = requests.ask_countries(desk, asking="SI", countries=["GE"], title="Share the film")
    ministry.all_sent()
    hand = begin()
    hand.press("Ctrl+Alt+O")
    hand.sees(lambda: hand.window.place == "requests")
    hand.tab_to("Accept")
    hand.press("Space")
    hand.sees(lambda: ministry.find(asked.id).get("answer") == "accepted")
    hand.tab_to("Done")
    hand.press("Space")
    hand.dialog()
    hand.write("https://x.com/MFAgovge/status/9")
    hand.press("Return")
    hand.sees(lambda: ministry.find(asked.id).get("proof") == "https://x.com/MFAgovge/status/9")


def test_many_posts_are_shifted_and_taken_back_in_one_step(ministry: Ministry, begin: Begin) -> None:
    first = ministry.draft(GEORGIAN)
    again = {"campaign": first.get("campaign"), "proposed_at": "2026-12-11T06:00:00Z", "zone": "Asia/Tbilisi"}
    second = drafting.draft_post(ministry.desk, account=first.get("account"), text="Text.", **again)
    hand = begin()
    hand.press("Ctrl+A", "Ctrl+Shift+J")
    hand.dialog()
    hand.tab_to("How many")
    hand.press("Ctrl+A")
    hand.write("3")
    hand.press("Return")

    def times() -> list[str]:
        return [str(ministry.find(post.id).get("proposed_at"))[8:10] for post in (first, second)]

    hand.sees(lambda: times() == ["13", "14"])
    hand.press("Ctrl+Z")
    hand.sees(lambda: times() == ["10", "11"])


def test_a_view_is_kept_under_a_name(ministry: Ministry, begin: Begin) -> None:
    ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Ctrl+Shift+K")
    hand.dialog()
    hand.write("My week")
    hand.press("Return")
    hand.sees(lambda: any("My week" in kept for kept in hand.window.room.settings.views))


def test_a_picture_is_described(ministry: Ministry, begin: Begin, tmp_path: Path) -> None:
    post = ministry.draft(GEORGIAN)
    attaching.attach_files(ministry.desk, post.id, [str(picture(tmp_path))])
    hand = begin()
    hand.press("Space", "Return")
    hand.sees(lambda: hand.window.place == "editor")
    hand.tab_to("Description of bridge.png")
    hand.write("ხიდი ღამით")
    described = f"alt.{ministry.find(post.id).get('media')[0]['id']}.ka"
    hand.sees(lambda: ministry.find(post.id).get(described) == "ხიდი ღამით")


def test_figures_of_a_public_post_are_written(ministry: Ministry, begin: Begin) -> None:
    post = ministry.published("უფლება", link="https://x.com/MFAgovge/status/1")
    hand = begin()
    hand.press("Ctrl+Alt+U")
    hand.sees(lambda: hand.window.place == "results")
    hand.command("write the figures")
    hand.dialog()
    hand.tab_to("Views")
    hand.write("1200")
    hand.press("Return")

    def read() -> list[dict[str, int]]:
        return [figures_of(one) for one in ministry.desk.read(list_records, "result", where={"about": post.id})]

    hand.sees(lambda: read() == [{"views": 1200}])


def test_a_claim_is_registered_and_the_line_against_it_is_changed_under_a_post(
    ministry: Ministry, begin: Begin
) -> None:
    post = ministry.draft(GEORGIAN)
    line = str(post.get("message"))
    hand = begin("ana")
    hand.press("Ctrl+Alt+J")
    hand.sees(lambda: hand.window.place == "narratives")
    hand.press("Ctrl+Alt+H")
    hand.dialog()
    hand.write("The bridge is closed for ever.")
    hand.tab_to("Lines against it")
    hand.press("Home", "Space")
    hand.tab_to("Keep it")
    hand.press("Space")

    def registered() -> list[tuple[object, object]]:
        return [(one.get("claim"), one.get("lines")) for one in ministry.desk.read(list_records, "narrative")]

    hand.sees(lambda: registered() == [("The bridge is closed for ever.", [line])])
    hand.tab_to("Lines against it")
    hand.press("Home", "Return")
    hand.sees(lambda: hand.window.place == "lines")
    hand.tab_to("Open in the campaign")
    hand.press("Space")
    hand.sees(lambda: hand.window.place == "campaigns")
    hand.tab_to("Joint text")
    hand.press("Ctrl+Home")
    hand.write("It is open. ")
    hand.sees(lambda: str(ministry.find(line).get("text")).startswith("It is open. "))
    hand.press("Ctrl+Alt+L")
    hand.tab_to("Posts that rest on it")
    uses = hand.holder
    assert isinstance(uses, EntryList)
    hand.sees(lambda: [use.detail for use in uses.entries()] == ["Georgian · the line was changed since"])
    assert uses.entries()[0].id == post.id


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_what_a_country_covers_is_planned(ministry: Ministry, begin: Begin) -> None:
    ministry.prepare()
    hand = begin()
    hand.press("Ctrl+2")
    hand.sees(lambda: hand.window.place == "campaigns")
    hand.press("Ctrl+PgDown", "Ctrl+PgDown")
    hand.tab_to("By language")
    hand.tab_to("Coverage by country and channel")
    hand.press("Home", "Return")
    hand.sees(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu_to("Coverage", "Not planned")

    def planned() -> list[tuple[object, object]]:
        found = ministry.desk.read(list_records, "coverage")
        return [(one.get("country"), one.get("intent")) for one in found]

    hand.sees(lambda: planned() == [("GE", "not_planned")])


def menu_to(*words: str) -> None:
    """Go down the open menu to each of these in turn, with the arrows, and press Enter."""
    for word in words:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            chosen = menu.activeAction()
            if chosen is not None and chosen.text().replace("&", "").startswith(word):
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        else:
            pytest.fail(f"No arrow leads to “{word}”.")
        QTest.keyClick(menu, Qt.Key.Key_Return)

"""Being told: once, in the right place, and never a word that is under embargo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from campaigndesk.actions import approving, comments, drafting
from campaigndesk.actions.desk import Draft
from campaigndesk.actions.reminding import remind_approvers
from campaigndesk.actions.revising import revise
from campaigndesk.actions.settling import settle_conflict
from campaigndesk.actions.signing_keys import revoke_key
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.notifying import outside
from campaigndesk.desktop.notifying.choices import NoticeChoices
from campaigndesk.desktop.notifying.notifier import Notifier
from campaigndesk.desktop.notifying.phrases import MARKS, sentence
from campaigndesk.desktop.notifying.view import NoticesView
from campaigndesk.desktop.preferences import Preferences, find_preferences, save_preferences
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.window import Window
from campaigndesk.domain.errors import Refused
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.looks import find_author
from campaigndesk.store.notices import Notice, list_notices
from campaigndesk.store.records import save_record
from ministries import Ministry
from signers import signer

Settle = Callable[[], None]
LATER = "2026-12-31T00:00:00Z"


@pytest.fixture
def post(ministry: Ministry) -> Record:
    made = ministry.draft("Besedilo, ki ga nihče ne sme brati.", title="Article 19 on X")
    approving.submit_post(ministry.desk, made.id)
    return made


def told(ministry: Ministry, person: str) -> tuple[Notice, ...]:
    with ministry.at(person) as desk:
        author = desk.read(find_author)
        assert author is not None
        return desk.read(list_notices, author, desk.now)


def kinds(ministry: Ministry, person: str) -> list[str]:
    return [notice.kind for notice in told(ministry, person)]


def test_an_approver_is_told_what_waits_and_the_writer_what_was_sent_back(ministry: Ministry, post: Record) -> None:
    assert (kinds(ministry, "giorgi"), kinds(ministry, "nino"), kinds(ministry, "ana")) == (["waits"], [], [])
    with ministry.at("giorgi") as desk:
        approving.request_changes(desk, post.id, approving.digest_shown(desk, post.id), "Name the article.")
    assert (kinds(ministry, "giorgi"), kinds(ministry, "nino")) == ([], ["changes"])


def test_both_who_wrote_at_once_are_told_of_the_conflict(ministry: Ministry) -> None:
    made = ministry.draft("One")
    drafting.revise_text(ministry.desk, made.id, "Two")
    ministry.writes_elsewhere("giorgi", made.id, text="Three")
    assert (kinds(ministry, "nino"), kinds(ministry, "giorgi")) == (["conflict"], ["conflict"])
    assert kinds(ministry, "tamar") == []


def test_a_mention_is_told_to_the_one_who_is_named(ministry: Ministry, post: Record) -> None:
    comments.comment_on(ministry.desk, post.id, "Look at the second line.", mentions=["tamar"])
    assert "mention" in kinds(ministry, "tamar")
    assert "mention" not in kinds(ministry, "giorgi")


def test_a_reminder_reaches_all_for_whom_it_waits_at_most_once_a_day(ministry: Ministry, post: Record) -> None:
    remind_approvers(ministry.desk, post.id)
    assert "reminder" in kinds(ministry, "giorgi")
    assert "reminder" in kinds(ministry, "tamar")
    with pytest.raises(Refused, match="today already"):
        remind_approvers(ministry.desk, post.id)


def test_who_reminds_the_others_for_whom_it_waits_is_not_reminded_themselves(ministry: Ministry, post: Record) -> None:
    with ministry.at("giorgi") as desk:
        assert desk.find(remind_approvers(desk, post.id).id).get("mentions") == ["tamar"]


def test_what_nobody_decides_on_for_three_days_is_told_to_those_who_can_name_another_approver(
    ministry: Ministry, post: Record
) -> None:
    joins(ministry, "ivo", "*")
    sent = datetime.fromisoformat(str(ministry.find(post.id).get("submitted")["at"]))
    before, after = (f"{sent + days:%Y-%m-%dT%H:%M:%SZ}" for days in (timedelta(days=2), timedelta(days=3, seconds=1)))
    assert escalated(ministry, "ivo", before) == []
    (notice,) = escalated(ministry, "ivo", after)
    assert sentence(notice, "Nino Beridze") == (
        "Nobody has decided for three days on “Article 19 on X” (Georgia), which Nino Beridze sent for approval."
    )
    assert escalated(ministry, "giorgi", after) == escalated(ministry, "nino", after) == []
    joins(ministry, "lali", "GE")
    assert (len(escalated(ministry, "lali", after)), len(escalated(ministry, "ivo", after))) == (1, 0)
    with ministry.at("giorgi") as desk:
        approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    assert escalated(ministry, "lali", after) == []


def joins(ministry: Ministry, person: str, country: str) -> None:
    """An administrator of a country, or of the network."""
    stamp = Stamp(f"made-{person}", person, "2026-11-01T08:00:00Z")
    fields = {"name": person, "roles": [["administrator", country]], "active": True, "email": f"{person}@example.org"}
    with ministry.store.writing() as conn:
        save_record(conn, Record(person, "person", NETWORK, stamp, fields))


def escalated(ministry: Ministry, person: str, now: str) -> list[Notice]:
    with ministry.at(person) as desk:
        author = desk.read(find_author)
        assert author is not None
        return [notice for notice in desk.read(list_notices, author, now) if notice.kind == "escalated"]


def test_nothing_under_embargo_is_told_by_its_name(ministry: Ministry) -> None:
    made = ministry.draft("Secret words", title="A secret title")
    revise(ministry.desk, made, {"embargo_until": LATER})
    approving.submit_post(ministry.desk, made.id)
    (notice,) = told(ministry, "giorgi")
    words = sentence(notice, "Nino Beridze")
    assert words == "Nino Beridze asks for your decision on a post under embargo (Georgia)."
    assert "ecret" not in repr(notice)


def test_no_notice_holds_a_word_of_the_text(ministry: Ministry, post: Record) -> None:
    (notice,) = told(ministry, "giorgi")
    assert sentence(notice, "Nino Beridze") == "Nino Beridze asks for your decision on “Article 19 on X” (Georgia)."
    assert "Besedilo" not in repr(notice)


@pytest.fixture
def window(qapp: QApplication, ministry: Ministry, post: Record) -> Window:
    """Giorgi's window."""
    save_preferences(ministry.profile, Preferences(zone="Asia/Tbilisi", begun=True))
    return make_window(ministry.profile, desk=ministry.desk)


def recorded(calls: list[str]) -> Callable[[outside.Outside, str, str], str]:
    def tell(_: outside.Outside, title: str, words: str) -> str:
        calls.append(words)
        return "window"

    return tell


def messages(window: Window) -> list[str]:
    return [toast.message for toast in window.toasts.shown()]


def test_each_thing_is_told_once_also_after_the_next_start(
    ministry: Ministry, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(outside.Outside, "tell", recorded(calls))
    with ministry.at("giorgi"):
        window.show()
        window.start_notifying()
        assert wait_for(window.idle)
        window.start_notifying()
        assert wait_for(window.idle)
        assert len(calls) <= 1
        assert len([m for m in messages(window) if "asks for your decision" in m]) == 1
    assert len(find_preferences(ministry.profile).told) == 1
    assert "Besedilo" not in (ministry.profile / "desk.json").read_text("utf-8")
    window.close()


def test_a_conflict_is_told_once_however_it_grows_and_the_next_one_anew(ministry: Ministry, window: Window) -> None:
    def conflicts_told() -> int:
        window.start_notifying()
        assert wait_for(window.idle)
        return len([words for words in messages(window) if words.startswith("You and Giorgi")])

    made = ministry.draft("One", title="First")
    window.show()
    drafting.revise_post(ministry.desk, made.id, {"text": "Two", "title": "Second"})
    ministry.writes_elsewhere("giorgi", made.id, text="Three", title="Third")
    assert conflicts_told() == 1
    ministry.writes_elsewhere("giorgi", made.id, text="Three, too")
    copies = ministry.find(made.id).conflicts
    revise(ministry.desk, ministry.find(made.id), {"text": "Two, too"}, {"text": copies[0].change})
    assert {copy.change for copy in ministry.find(made.id).conflicts} != {copy.change for copy in copies}
    assert conflicts_told() == 1
    for field in ("text", "title"):
        settle_conflict(ministry.desk, made.id, field, value="Agreed")
    assert conflicts_told() == 1
    drafting.revise_text(ministry.desk, made.id, "Mine")
    ministry.writes_elsewhere("giorgi", made.id, text="His")
    assert conflicts_told() == 2
    window.close()


def test_who_sent_a_post_that_they_may_decide_on_is_not_told_of_it_themselves(
    ministry: Ministry, window: Window, post: Record
) -> None:
    sent = ministry.find(post.id)
    by_himself = {**sent.fields, "submitted": {**sent.get("submitted"), "by": "giorgi"}}
    with ministry.store.writing() as conn:
        save_record(conn, replace(sent, fields=by_himself))
    with ministry.at("giorgi"):
        assert [notice.by for notice in told(ministry, "giorgi")] == ["giorgi"]
        window.show()
        window.start_notifying()
        assert wait_for(window.idle)
        assert not [m for m in messages(window) if "asks" in m]
    window.close()


def test_a_kind_that_is_turned_off_is_not_told(ministry: Ministry, window: Window) -> None:
    window.room.prefer_quietly(quiet=("waits",))
    with ministry.at("giorgi"):
        window.show()
        window.start_notifying()
        assert wait_for(window.idle)
        assert not [m for m in messages(window) if "asks" in m]
    window.close()


def test_the_choice_of_kinds_is_kept(qapp: QApplication, room: Room) -> None:
    choices = NoticeChoices(room)
    choices.boxes["mention"].click()
    assert find_preferences(room.profile).quiet == ("mention",)
    choices.deleteLater()


def test_while_the_person_looks_elsewhere_the_system_is_told(
    ministry: Ministry, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(outside.Outside, "tell", recorded(calls))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    with ministry.at("giorgi"):
        window.show()
        window.start_notifying()
        assert wait_for(window.idle)
    assert calls == ["Nino Beridze asks for your decision on “Article 19 on X” (Georgia)."]
    window.close()


def test_a_notice_of_a_drill_says_outside_the_window_that_it_is_one(
    ministry: Ministry, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []
    monkeypatch.setattr(outside.Outside, "tell", lambda _, title, words: titles.append(title))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    notifier = Notifier(window)
    with ministry.at("giorgi"):
        found = [(notice, "Nino") for notice in told(ministry, "giorgi")]
        notifier.tell(found)
        window.drilling.show(True)
        notifier.tell(found)
    assert titles == ["Campaign Desk", "Drill · Campaign Desk"]
    window.close()


def test_where_there_is_no_tray_and_no_bus_the_window_asks_for_attention(
    qapp: QApplication, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerts: list[object] = []
    monkeypatch.setattr(outside, "portal_bus", lambda: None)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(QApplication, "alert", alerts.append)
    assert outside.Outside(window).tell("Campaign Desk", "Words") == "window"
    assert alerts == [window]
    window.close()


@pytest.mark.qt_log_ignore("^QObject::connect: No such signal QPlatformNativeInterface", extend=True)
def test_who_has_put_the_tray_of_posts_away_is_told_in_the_tray_of_the_system_all_the_same(
    ministry: Ministry, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, words: shown.append(words))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    window.room.prefer_quietly(tray=False)
    with ministry.at("giorgi"):
        window.show()
        window.start_notifying()
        assert wait_for(window.idle)
    assert shown == ["Nino Beridze asks for your decision on “Article 19 on X” (Georgia)."]
    window.close()


def test_the_desktops_portal_is_asked_in_the_form_that_it_takes() -> None:
    said = {"title": "Title", "body": "Words", "default-action": "show"}
    assert outside.portal_message("Title", "Words").arguments() == ["campaigndesk", said]


def test_a_click_on_a_notice_of_the_system_brings_the_window_forward_on_what_it_is_about(
    ministry: Ministry, window: Window, post: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(outside.Outside, "tell", recorded(calls))
    with ministry.at("giorgi"):
        window.show()
        monkeypatch.setattr(window, "isActiveWindow", lambda: False)
        window.start_notifying()
        assert wait_for(window.idle)
        window.showMinimized()
        raised: list[bool] = []  # the offscreen platform has no other window to raise this one above
        monkeypatch.setattr(window, "raise_", lambda: raised.append(True))
        assert window.notifier is not None
        window.notifier.outside._on_invoked("another program", "show", [])
        assert window.isMinimized()
        window.notifier.outside._on_invoked("campaigndesk", "show", [])
        assert wait_for(window.idle)
        assert raised
        assert not window.isMinimized()
        assert window.place == "approvals"
        assert window.views["approvals"].list.chosen() == [post.id]  # type: ignore[attr-defined]
    window.close()


def test_the_list_shows_what_was_told_and_leads_there(
    qapp: QApplication, ministry: Ministry, post: Record, room: Room, settle: Settle
) -> None:
    led: list[tuple[str, str]] = []
    room.led.connect(lambda place, record: led.append((place, record)))
    with ministry.at("giorgi"):
        view = NoticesView(room)
        view.refresh(None)
        settle()
        (entry,) = view.list.entries()
        assert entry.title.startswith("Nino Beridze asks for your decision")
        assert (entry.country, entry.channel) == ("GE", "x")
        view.list.entered.emit(entry.id)
    assert led == [("approvals", post.id)]
    view.deleteLater()


@pytest.mark.parametrize("kind", MARKS)
def test_a_notice_leads_to_one_place_whoever_tells_it(
    qapp: QApplication, ministry: Ministry, window: Window, post: Record, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    room, went = window.room, list[object]()
    monkeypatch.setattr(window, "lead", lambda *way: went.append(way))
    room.led.disconnect()
    room.led.connect(lambda *way: went.append(way))
    room.opened.disconnect()
    room.opened.connect(went.append)
    notifier, view = Notifier(window), NoticesView(room)
    one = replace(told(ministry, "giorgi")[0], kind=kind)
    notifier.tell([(one, "Nino")])
    window.toasts.shown()[-1].button.click()
    view._on_read((((one, "Nino"),), {}))
    view.list.entered.emit(one.key)
    assert len(went) == 2
    assert went[0] == went[1]
    view.deleteLater()
    window.close()


def test_a_key_made_in_my_name_on_another_desk_is_told_until_it_is_revoked(ministry: Ministry) -> None:
    own = signer(ministry.desk.author.person)
    fields = {"public_key": own.fields["public_key"], "device": "another"}
    ministry.desk.act(Draft("create@1", own.key, "signing_key", {"fields": fields}))
    (notice,) = told(ministry, "nino")
    assert (notice.kind, notice.record) == ("key", own.key)
    assert "If that is not you" in sentence(notice, "Nino")
    revoke_key(ministry.desk, own.key)
    assert kinds(ministry, "nino") == []

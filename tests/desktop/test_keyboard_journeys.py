"""Each journey of an officer and an approver, from the first key to the last, with no mouse at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions import approving, drafting
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.preferences import Preferences, save_preferences
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.store.meta import save_meta
from campaigndesk.store.records import list_records
from desktop.keyboard_hand import Hand
from ministries import GEORGIAN, Ministry
from working_rooms import ministry

__all__ = ["ministry"]
DAY = date(2026, 12, 10)
Begin = Callable[..., Hand]


@pytest.fixture
def begin(ministry: Ministry, qapp: QApplication) -> Iterator[Begin]:
    """Opens the desk of a person of the ministry; the hand has the keyboard."""
    opened: list[Window] = []

    def at(person: str = "nino") -> Hand:
        with ministry.store.writing() as conn:
            save_meta(conn, {"person": person})
        save_preferences(ministry.profile, Preferences(zone="Asia/Tbilisi", countries=("GE",), begun=True))
        window = make_window(ministry.profile, desk=ministry.desk)
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        assert wait_for(window.idle)
        window.show_month(DAY)
        assert wait_for(window.idle)
        return Hand(window)

    yield at
    for window in opened:
        window.close()


def posts(ministry: Ministry) -> list[Record]:
    found: list[Record] = ministry.desk.read(list_records, "post", limit=100)
    return found


def test_a_post_is_made_written_and_sent_for_approval(ministry: Ministry, begin: Begin) -> None:
    ministry.prepare()
    hand = begin()
    hand.press("Ctrl+N")
    hand.dialog()
    hand.write("Article 19")
    hand.press("Return")
    hand.sees(lambda: hand.window.place == "editor")
    hand.tab_to("Your text")
    hand.write("Everyone may hold an opinion.")
    hand.sees(lambda: any(post.get("text") == "Everyone may hold an opinion." for post in posts(ministry)))
    hand.tab_to("Send for approval")
    hand.press("Space")
    hand.sees(lambda: [post.get("stage") for post in posts(ministry)] == ["in_review"])


def test_a_post_is_moved_to_another_day_and_taken_back(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Space", "Alt+Right")
    hand.sees(lambda: ministry.find(post.id).get("proposed_at") == "2026-12-11T06:00:00Z")
    hand.press("Ctrl+Z")
    hand.sees(lambda: ministry.find(post.id).get("proposed_at") == "2026-12-10T06:00:00Z")
    hand.press("Ctrl+Shift+Z")
    hand.sees(lambda: ministry.find(post.id).get("proposed_at") == "2026-12-11T06:00:00Z")


def test_what_waits_is_approved_by_somebody_else(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    approving.submit_post(ministry.desk, post.id)
    hand = begin("giorgi")
    hand.press("Ctrl+4")
    hand.sees(lambda: hand.window.place == "approvals")
    hand.press("Ctrl+Return")
    hand.sees(lambda: bool(ministry.find(post.id).get("decisions")))


def test_changes_are_requested_with_a_reason(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    approving.submit_post(ministry.desk, post.id)
    hand = begin("giorgi")
    hand.press("Ctrl+4")
    hand.sees(lambda: hand.window.place == "approvals")
    hand.press("Ctrl+Shift+Return")
    hand.dialog()
    hand.write("The second sentence says too much.")
    hand.tab_to("Request changes")
    hand.press("Space")
    hand.sees(lambda: ministry.find(post.id).get("stage") == "changes_requested")


def test_a_conflict_is_settled(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft("Text.")
    drafting.revise_text(ministry.desk, post.id, "Mine.")
    ministry.writes_elsewhere("giorgi", post.id, text="Theirs.")
    assert ministry.find(post.id).conflicts
    hand = begin()
    hand.press("Ctrl+5")
    hand.sees(lambda: hand.window.place == "conflicts")
    hand.tab_to("Take")
    hand.press("Space")
    hand.sees(lambda: not ministry.find(post.id).conflicts)


def test_a_post_is_found_by_a_word_and_opened(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Ctrl+F")
    hand.write("თავისუფლებისა")
    hand.sees(hand.window.idle)
    hand.press("Return", "Return")
    hand.sees(lambda: hand.window.place == "editor" and hand.window.room.settings.record == post.id)


def test_a_comment_is_written_and_sent(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Space", "Return")
    hand.sees(lambda: hand.window.place == "editor")
    hand.tab_to("Write a comment")
    hand.write("Please look at the second sentence.")
    hand.press("Ctrl+Return")
    hand.sees(lambda: [c.get("text") for c in ministry.comments(post.id)] == ["Please look at the second sentence."])


def test_every_place_is_reached_by_the_palette(ministry: Ministry, begin: Begin) -> None:
    hand = begin()
    for words, place in (("campaigns", "campaigns"), ("set aside", "set_aside"), ("settings", "settings")):
        hand.command(words)
        hand.sees(lambda place=place: hand.window.place == place)  # type: ignore[misc]

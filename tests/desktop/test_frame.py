"""The frame: where the work is, in words; what waits; what went wrong; and that it is all there again tomorrow."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from campaigndesk.actions.drafting import revise_text
from campaigndesk.desktop import words
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.calendar.go_to_date import read_day
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.faults import save_report
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.preferences import Preferences, find_preferences, save_preferences
from campaigndesk.desktop.sync_state.phrases import SyncState, note_words, state_words
from campaigndesk.desktop.window import FRAME, Window
from desktop.desks import Sample, prefer

NOW = datetime(2026, 12, 8, 15, 0)
AT = datetime(2026, 12, 8, 14, 5)


@pytest.mark.parametrize(
    ("state", "mark", "said"),
    [
        (SyncState(), "offline", "No server. All changes saved here"),
        (
            SyncState(server="s", signed_in=True, waiting=3, synced_at=AT),
            "good",
            "All changes saved here · 3 waiting to send · last synced 14:05",
        ),
        (
            SyncState(server="s", signed_in=True, reachable=False, waiting=1, synced_at=AT),
            "offline",
            "Offline. All changes saved here · 1 waiting to send · last synced 14:05",
        ),
        (
            SyncState(server="s", signed_in=True, working=True),
            "working",
            "Syncing. All changes saved here · never synced yet",
        ),
        (SyncState(server="s"), "offline", "Signed out. All changes saved here · never synced yet"),
        (
            SyncState(server="s", signed_in=True, trouble="This version is too old.", synced_at=AT),
            "stop",
            "All changes saved here · last synced 14:05 · This version is too old.",
        ),
        (SyncState(read_only=True), "stop", "This profile can only be read; nothing can be changed."),
    ],
)
def test_the_state_of_the_work_is_said_in_words(state: SyncState, mark: str, said: str) -> None:
    assert state_words(state, NOW) == (mark, said)


def test_conflicts_and_set_aside_work_are_said_too() -> None:
    assert note_words(SyncState(conflicts=1, set_aside=2)) == "1 conflict to settle · 2 set aside"
    assert note_words(SyncState()) == ""


def test_the_status_line_and_the_side_bar_tell_what_waits(window: Window) -> None:
    assert window.status.words() == "No server. All changes saved here"
    assert window.facts is not None
    assert window.facts.whose == "Slovenia · Ana Kovač"
    assert window.facts.counts.drafts == 48


def test_every_place_is_built_on_the_first_visit_only(opened: Callable[..., Window]) -> None:
    window = opened()
    assert set(window.views) == {"calendar"}
    for place in PLACES:
        window.go(place.name)
        assert window.place == place.name
        assert window.top_bar.stack.currentWidget() is not None
    assert wait_for(window.idle)
    assert set(window.views) == {place.name for place in PLACES}


def test_a_place_says_how_much_is_there_on_the_first_visit_already(window: Window) -> None:
    window.go("drafts")
    assert wait_for(window.idle)
    heading = window.top_bar.stack.currentWidget()
    assert isinstance(heading, QLabel)
    assert heading.text() == "Drafts · 48"


def test_who_went_back_from_a_post_to_the_calendar_begins_there(sample: Sample, opened: Callable[..., Window]) -> None:
    window = opened()
    window.open_record(sample.posts[4].id)
    assert wait_for(lambda: window.place == "editor")
    window.do("back-to")
    assert window.place == "calendar"
    window.close()
    again = make_window(sample.profile, desk=sample.desk)
    again.show()
    assert wait_for(again.settled)
    assert again.place == "calendar"
    again.close()


def test_the_desk_opens_where_the_person_was(sample: Sample, opened: Callable[..., Window]) -> None:
    window = opened()
    window.open_record(sample.posts[4].id)
    assert wait_for(lambda: window.place == "editor")
    window.close()
    again = make_window(sample.profile, desk=sample.desk)
    again.show()
    assert wait_for(lambda: again.place == "editor")
    assert again.room.settings.record == sample.posts[4].id
    again.close()


def test_a_refused_act_is_said_in_a_sentence(sample: Sample, window: Window) -> None:
    window.room.act(revise_text, "nowhere", "text")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert "nowhere" in window.toasts.shown()[-1].message


@pytest.mark.expected_log("A fault of the program")
def test_a_fault_of_the_program_keeps_a_report_and_the_window_goes_on(
    sample: Sample, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.faults, "_typed", lambda: "Words in no record yet: слобода")
    window.room.tasks.store(lambda: 1 / 0, None, window)
    assert wait_for(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "Your work up to here is saved" in box.text()
    report = next((sample.profile / "reports").iterdir()).read_text("utf-8")
    assert "ZeroDivisionError" in report
    assert "слобода" in report
    box.close()
    window.go("search")
    assert window.place == "search"


def test_a_report_is_no_second_fault_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert save_report(tmp_path / "file", ValueError("x"), "typed") is None


def test_preferences_that_cannot_be_read_are_the_first_ones(tmp_path: Path) -> None:
    assert find_preferences(tmp_path) == Preferences()
    (tmp_path / "desk.json").write_text("{broken")
    assert find_preferences(tmp_path) == Preferences()
    (tmp_path / "desk.json").write_text(json.dumps({"zone": 7, "countries": ["SI"], "newer": True}))
    assert find_preferences(tmp_path) == Preferences(countries=("SI",))


def test_preferences_come_back_as_they_were(tmp_path: Path) -> None:
    kept = Preferences(zone="Asia/Tbilisi", countries=("GE", "SI"), mode="dark", begun=True, record="r")
    save_preferences(tmp_path, kept)
    assert find_preferences(tmp_path) == kept


def test_another_mode_dresses_the_whole_window_at_once(window: Window) -> None:
    from campaigndesk.desktop import look

    window.room.prefer(mode="dark")
    assert look.tokens().name == "dark"
    assert wait_for(window.idle)
    window.room.prefer(mode="light")
    assert look.tokens().name == "light"


def test_another_zone_moves_every_time_that_is_shown(window: Window) -> None:
    assert window.status.findChildren(type(window.status._right))
    window.room.prefer(zone="Asia/Tbilisi")
    view = window.views["calendar"]
    assert wait_for(lambda: view.month.months.picture.wanted.zone == "Asia/Tbilisi")  # type: ignore[attr-defined]
    assert window.status._right.text() == "Times in Tbilisi"


def test_closing_the_window_saves_what_the_store_s_lane_still_holds(
    sample: Sample, opened: Callable[..., Window]
) -> None:
    window = opened()
    window.room.act(revise_text, sample.posts[1].id, "The last words before closing")
    window.close()
    assert sample.desk.find(sample.posts[1].id).get("text") == "The last words before closing"


def test_days_are_read_the_way_people_write_them() -> None:
    from datetime import date

    near = date(2026, 11, 23)
    assert read_day("24.12.2026", near) == date(2026, 12, 24)
    assert read_day(" 24. 12.", near) == date(2026, 12, 24)
    assert read_day("2027-02-03", near) == date(2027, 2, 3)
    assert read_day("3/2027", near) == date(2027, 3, 1)
    assert read_day("31.2.2027", near) is None
    assert read_day("soon", near) is None


def test_days_are_said_in_full() -> None:
    from datetime import date

    assert words.full_day(date(2026, 12, 8)) == "Tuesday 8 December 2026"
    assert words.brief_day(date(2026, 12, 8)) == "Tue 8 Dec"
    assert words.posts(1) == "1 post"
    assert words.posts(9) == "9 posts"
    assert words.city("America/New_York") == "New York"


def test_a_new_post_cannot_be_made_before_the_desk_is_open_and_the_button_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    window = make_window(tmp_path / "new")
    window.show()
    assert window.top_bar.new.reason() == "The desk is not open yet."
    assert not window.menus.actions["new-post"].isEnabled()
    window.close()


def test_the_window_is_there_before_the_store_and_the_rules_are_imported(tmp_path: Path) -> None:
    prefer(tmp_path)
    begins = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from campaigndesk.desktop.application import make_window;"
        f"window = make_window(Path({str(tmp_path)!r})); window.show();"
        "print(sorted({'campaigndesk.store', 'campaigndesk.domain.gates', 'msgspec', 'regex'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", begins], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_the_first_window_leaves_room_for_its_title_on_a_small_screen(opened: Callable[..., Window]) -> None:
    fresh = make_window(opened().room.profile.parent / "fresh")
    screen = fresh.screen().availableGeometry()
    assert fresh.height() + FRAME <= max(screen.height(), fresh.minimumHeight() + FRAME)
    assert fresh.status.geometry().bottom() <= fresh.height()
    fresh.close()


def test_the_window_opens_as_it_was_closed(sample: Sample, opened: Callable[..., Window]) -> None:
    window = opened(1100, 690)
    window.close()
    again = make_window(sample.profile, desk=sample.desk)
    again.show()
    assert again.height() == 690
    again.showMaximized()
    again.close()
    large = make_window(sample.profile, desk=sample.desk)
    large.show()
    assert large.isMaximized()
    large.close()

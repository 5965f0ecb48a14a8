"""Stops in the window: the band over every view, the marks on chips, stopping and lifting, and the wizard after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.stops import lift_stop, stop_publishing
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.editor.topics import topic_lines
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.stops.dialog import StopsDialog
from campaigndesk.desktop.stops.missed import MissedDialog
from campaigndesk.desktop.window import Window
from campaigndesk.domain.gates import check
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.domain.times import instant, local
from campaigndesk.store.looks import find_author
from campaigndesk.store.notices import list_notices
from campaigndesk.store.records import list_records, save_record
from campaigndesk.store.stops import list_missed, list_standing
from desktop.desks import Sample, put_posts
from desktop.dialogs import open_dialogs
from domain.shelf import ANA, CLARA, shelf_with_approved_post

WHY = "A crisis cell was called"
SAID = int(Qt.ItemDataRole.AccessibleTextRole)


def placed(desk: Desk, key: str = "stop", hours: int = 1, **fields: Any) -> Record:
    """A stop that Clara placed so many hours ago."""
    at = instant(desk.clock() - timedelta(hours=hours))
    stop = Record(key, "stop", NETWORK, Stamp(f"{key}-made", "clara", at), {"reason": WHY, "side": "network", **fields})
    with desk.store.writing() as conn:
        clara = {"name": "Clara", "roles": [["coordinator", "*"]], "active": True}
        save_record(conn, Record("clara", "person", NETWORK, Stamp("clara-made", "clara", at), clara))
        save_record(conn, stop)
    return stop


def late(desk: Desk, minutes: int, **fields: Any) -> Record:
    """An approved post whose time passed so many minutes ago."""
    at = instant(desk.clock() - timedelta(minutes=minutes))
    (post,) = put_posts(desk, [{"text": "Most.", "proposed_at": at}])
    with desk.store.writing() as conn:
        approved = post.written({"stage": "approved", **fields}, Stamp("approved", "clara", at))
        save_record(conn, approved)
    return approved


def refreshed(window: Window) -> None:
    from campaigndesk.actions.desk import Changed

    window.room.desk.tell(Changed(frozenset({"stop", "post"}), frozenset({"stop"})))
    assert wait_for(window.idle)


def dialog_of(window: Window, kind: type[Any]) -> Any:
    assert wait_for(lambda: bool([d for d in open_dialogs(window) if isinstance(d, kind)]) and window.idle())
    return next(d for d in open_dialogs(window) if isinstance(d, kind))


def test_a_stop_is_said_over_every_view_until_it_is_lifted(sample: Sample, window: Window) -> None:
    assert window.stops.isHidden()
    placed(sample.desk, country="SI")
    refreshed(window)
    for place in PLACES:
        if place.hidden:
            continue
        window.go(place.name)
        assert wait_for(window.idle)
        assert window.stops.isVisible(), place.name
        assert "Slovenia" in window.stops.sentence()
        assert window.stops.sentence().endswith(f"by Clara: {WHY}.")
    with sample.desk.store.writing() as conn:
        (stop,) = list_records(conn, "stop")
        lifted = {"by": "clara", "at": sample.desk.now, "reason": "Over"}
        save_record(conn, stop.written({"lifted": lifted}, Stamp("over", "clara", sample.desk.now)))
    refreshed(window)
    assert window.stops.isHidden()


@pytest.mark.parametrize(("parts", "touches"), [({}, True), ({"country": "GE"}, False), ({"channel": "x"}, True)])
def test_only_a_stop_over_what_the_person_works_on_is_said(sample: Sample, parts: Any, touches: bool) -> None:
    placed(sample.desk, **parts)
    author = sample.desk.read(find_author)
    assert author is not None
    assert bool(sample.desk.read(list_standing, author)) == touches
    told = [one for one in sample.desk.read(list_notices, author, sample.desk.now) if one.kind == "stop"]
    assert [one.title for one in told] == ([WHY] if touches else [])


def test_what_it_covers_is_marked_in_the_calendar(sample: Sample, window: Window, calendar: CalendarView) -> None:
    placed(sample.desk, channel="x")
    refreshed(window)
    chips = [chip for day in calendar.month.months.picture.days for chip in day.chips]
    assert {chip.channel for chip in chips if chip.stopped} == {"x"}
    assert all(chip.stopped for chip in chips if chip.channel == "x")


def test_the_gates_say_it_in_a_line_of_their_own() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(CLARA, "create", "s", "stop", fields={"reason": WHY})
    post = shelf.records["p"]
    (line,) = (one for one in topic_lines(post, check(post, shelf), shelf) if one.title == "Stop")
    assert line.mark == "stop"
    assert WHY in line.detail
    assert ANA.person


def test_publishing_is_stopped_and_a_stop_is_lifted_by_the_keyboard(sample: Sample, window: Window) -> None:
    window.do("stops")
    dialog = dialog_of(window, StopsDialog)
    assert dialog.country.currentData() == "SI"
    assert dialog.stop.reason()
    dialog.reason.setFocus()
    QTest.keyClicks(dialog.reason, WHY)
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert wait_for(lambda: len(sample.desk.read(list_records, "stop")) == 1 and window.idle())
    (made,) = sample.desk.read(list_records, "stop")
    assert (made.get("country"), made.get("reason"), made.get("side")) == ("SI", WHY, "country")
    assert wait_for(lambda: window.stops.isVisible())
    window.stops.button.click()
    dialog = dialog_of(window, StopsDialog)
    dialog.lift.button.click()
    asked = dialog_of(window, ReasonDialog)
    QTest.keyClicks(asked.reason, "It is over")
    QTest.keyClick(asked.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wait_for(lambda: bool(sample.desk.read(list_records, "stop")[0].get("lifted")))
    assert wait_for(lambda: window.stops.isHidden())


def test_a_stop_of_the_network_is_not_lifted_by_a_country(sample: Sample, window: Window) -> None:
    placed(sample.desk)
    window.do("stops")
    dialog = dialog_of(window, StopsDialog)
    assert dialog.lift.reason().startswith("Only coordinators and administrators")


def test_the_limit_without_contact_is_said_to_everybody_and_set_by_the_administrator(
    sample: Sample, window: Window
) -> None:
    window.do("stops")
    contact = dialog_of(window, StopsDialog).contact
    assert "for 12 hours" in contact.sentence.text()
    assert not contact.hours.isVisible()
    dialog_of(window, StopsDialog).reject()
    author, made = sample.desk.author.person, Stamp("made", "clara", sample.desk.now)
    with sample.desk.store.writing() as conn:
        save_record(conn, sample.desk.find(author).written({"roles": [["administrator", "*"]]}, made))
        save_record(conn, Record("the-network", "network", NETWORK, made, {"name": "The network"}))
    refreshed(window)
    window.do("stops")
    contact = dialog_of(window, StopsDialog).contact
    assert contact.hours.isVisible()
    assert contact.set.reason()
    contact.hours.setValue(48)
    contact.set.button.click()
    assert wait_for(lambda: sample.desk.find("the-network").get("contact_hours") == 48)
    assert wait_for(lambda: "for 48 hours" in contact.sentence.text() and bool(contact.set.reason()))
    undo(sample.desk)
    assert not sample.desk.find("the-network").get("contact_hours")


@pytest.fixture
def missed(sample: Sample, window: Window) -> tuple[Record, Record, Record]:
    """Three posts of Slovenia whose time passed under a stop that is lifted."""
    posts = [late(sample.desk, minutes) for minutes in (50, 40, 30)]
    late(sample.desk, 90)
    late(sample.desk, 45, country="GE", channel="facebook")
    stop = placed(sample.desk, country="SI")
    with sample.desk.store.writing() as conn:
        lifted = {"by": "clara", "at": sample.desk.now, "reason": "Over"}
        save_record(conn, stop.written({"lifted": lifted}, Stamp("over", "clara", sample.desk.now)))
    refreshed(window)
    return posts[0], posts[1], posts[2]


def test_the_band_says_how_many_were_missed(window: Window, missed: tuple[Record, ...]) -> None:
    assert window.stops.isVisible()
    assert window.stops.sentence() == "3 posts were missed under a stop. Nothing goes out by itself."
    window.stops.button.click()
    dialog = dialog_of(window, MissedDialog)
    assert [post.id for post in dialog.posts] == [post.id for post in missed]


def test_the_wizard_opens_by_itself_with_the_desk_for_what_it_has_not_shown_yet(
    sample: Sample, window: Window, missed: tuple[Record, ...], opened: Callable[..., Window]
) -> None:
    assert open_dialogs(window) == [], "not while somebody works"
    window.close()
    again = opened()
    dialog = dialog_of(again, MissedDialog)
    assert [post.id for post in dialog.posts] == [post.id for post in missed]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again.close()
    third = opened(missed=again.room.settings.missed)
    assert wait_for(third.settled)
    assert open_dialogs(third) == [], "they were left as they are"
    third.close()
    late(sample.desk, 35)
    fourth = opened(missed=again.room.settings.missed)
    assert len(dialog_of(fourth, MissedDialog).posts) == 4


def test_no_wizard_opens_while_the_stop_still_stands(sample: Sample, opened: Callable[..., Window]) -> None:
    late(sample.desk, 30)
    placed(sample.desk, country="SI")
    window = opened()
    assert wait_for(window.settled)
    assert window.stops.isVisible()
    assert open_dialogs(window) == []


def test_each_gets_a_new_time_is_withdrawn_or_stays_in_one_step(
    sample: Sample, window: Window, missed: tuple[Record, ...]
) -> None:
    window.do("missed-posts")
    dialog = dialog_of(window, MissedDialog)
    assert dialog.settle.reason()
    dialog.day.setDate(QDate(2027, 1, 15))
    choose(dialog, 0)
    dialog.move_them.click()
    choose(dialog, 1)
    dialog.drop.click()
    assert "why" in dialog.settle.reason().lower()
    QTest.keyClicks(dialog.reason, "Too late")
    assert not dialog.settle.reason()
    before = len(sample.desk.done)
    dialog.settle.button.click()
    assert wait_for(lambda: not open_dialogs(window) and window.idle())
    assert len(sample.desk.done) == before + 1
    first, second, third = (sample.desk.find(post.id) for post in missed)
    zone = window.room.settings.zone or "UTC"
    kept, moved = (local(post.get("proposed_at"), zone).replace(tzinfo=None) for post in (missed[0], first))
    assert moved == datetime.combine(date(2027, 1, 15), kept.time())
    assert first.get("stage") == "draft", "nothing goes out by itself"
    assert second.get("withdrawn")["reason"] == "Too late"
    assert third == missed[2]
    undo(sample.desk)
    author = sample.desk.read(find_author)
    assert author is not None
    assert sample.desk.find(first.id).get("proposed_at") == missed[0].get("proposed_at")
    assert third.id in {post.id for post in sample.desk.read(list_missed, author, sample.desk.now)}


def test_all_of_them_at_one_time_by_the_keyboard_alone(
    sample: Sample, window: Window, missed: tuple[Record, ...]
) -> None:
    window.do("missed-posts")
    dialog = dialog_of(window, MissedDialog)
    assert dialog.focusWidget() is dialog.table, "all rows are chosen, and the keyboard is in the table"
    assert len(dialog.chosen()) == 3
    walk(dialog, dialog.move_them)
    QTest.keyClick(dialog.move_them, Qt.Key.Key_Space)
    walk(dialog, dialog.settle.button)
    QTest.keyClick(dialog.settle.button, Qt.Key.Key_Space)
    assert wait_for(lambda: not open_dialogs(window) and window.idle())
    assert all(sample.desk.find(post.id).get("proposed_at") > sample.desk.now for post in missed)
    assert wait_for(lambda: window.stops.isHidden())


def choose(dialog: MissedDialog, row: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    index = dialog.table.model().index(row, 0)
    dialog.table.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)


def walk(dialog: Any, goal: Any) -> None:
    """Tab to the widget."""
    for _ in range(30):
        if dialog.focusWidget() is goal:
            return
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {goal}")


def test_a_lifting_here_publishes_nothing(sample: Sample) -> None:
    post = late(sample.desk, 1)
    made = stop_publishing(sample.desk, WHY, country="SI")
    lift_stop(sample.desk, made.id, "Over")
    assert sample.desk.find(post.id).get("stage") == "approved"

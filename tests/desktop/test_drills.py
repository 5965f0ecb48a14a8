"""A drill: in a window of its own, marked over every view and sheet, on data of its own, without a way to a channel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMessageBox

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.actions.drilling import begin_drill
from campaigndesk.desktop import application
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.printing.paper import Printing, pdf
from campaigndesk.desktop.calendar.printing.reading import load_month
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.offers import offer
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.window import Window
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.gathering import gather
from campaigndesk.store.looks import find_author
from campaigndesk.store.meta import find_meta
from campaigndesk.store.records import list_records
from desktop.conftest import DECEMBER
from desktop.desks import Sample


@pytest.fixture
def drill(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The window of a drill, begun from the menu as a person does."""
    shown: list[Window] = []
    make = application.make_window

    def noted(profile: Path, *, desk: Desk) -> Window:
        shown.append(make(profile, desk=desk))
        return shown[-1]

    monkeypatch.setattr(application, "make_window", noted)
    window.do("begin-drill")
    press(window, "Begin the drill")
    assert wait_for(lambda: bool(shown) and shown[0].facts is not None and shown[0].idle())
    yield shown[0]
    shown[0].close()
    assert wait_for(shown[0].isHidden)


def press(window: Window, words: str) -> None:
    """Answer the question that is open."""
    assert wait_for(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if button.text() == words).click()


def test_it_begins_with_copies_and_its_work_stays_in_it(sample: Sample, window: Window, drill: Window) -> None:
    theirs = drill.room.desk
    assert drill.room.profile != sample.profile
    assert len(theirs.read(list_records, "post")) == len(sample.posts)
    assert theirs.read(find_meta, "server") == ""
    made = draft_post(theirs, country="SI", channel="x", text="Vaja.")
    assert sample.desk.read(list_records, "post", where={}, limit=5000) == list(sample.desk.read(list_records, "post"))
    assert made.id not in {post.id for post in sample.desk.read(list_records, "post")}
    with pytest.raises(InvalidInput, match="already"):
        begin_drill(theirs, Path(drill.room.profile))


def test_its_window_is_told_from_the_real_one_where_windows_are_listed(drill: Window, window: Window) -> None:
    assert (drill.windowTitle(), window.windowTitle()) == ("Drill · Campaign Desk", "Campaign Desk")


def test_the_mark_lies_over_every_view_and_takes_no_mouse(drill: Window, window: Window) -> None:
    for place in PLACES:
        if place.hidden:
            continue
        drill.go(place.name)
        assert wait_for(drill.idle)
        assert drill.drilling.mark.isVisible()
        assert drill.drilling.mark.geometry() == drill.rect()
        assert drill.drilling.band.isVisible()
    assert window.drilling.mark.isHidden()
    assert window.drilling.band.isHidden()
    drill.resize(1100, 700)
    assert wait_for(lambda: drill.drilling.mark.size() == drill.size())


def test_nothing_is_published_and_no_page_of_a_channel_opens(drill: Window) -> None:
    desk = drill.room.desk
    (post, *_) = desk.read(list_records, "post")
    author = desk.read(find_author)
    assert author is not None
    scheduled = post.written({"stage": "scheduled"}, post.created)
    with desk.store.reading() as conn:
        offered = offer("publish", scheduled, author, desk.look(conn), desk.now)
    assert offered.reason.startswith("This is a drill: nothing of it reaches a channel.")


def test_sheets_and_files_bear_the_mark(sample: Sample, drill: Window, window: Window, tmp_path: Path) -> None:
    for one, practises in ((drill, True), (window, False)):
        desk = one.room.desk
        document = load_month(desk, one.room, wanted_by(one.room.settings, None, DECEMBER), ())
        assert document.drill == practises
        titles = {str(post.get("title") or "") for post in desk.read(gather, desk.now).posts}
        assert all(title.startswith("DRILL") for title in titles) == practises
        path = tmp_path / f"{practises}.pdf"
        done: list[int] = []
        printing = Printing(pdf(str(path), document), document, one)
        printing.done.connect(done.append)
        printing.start()
        assert wait_for(lambda counted=done: counted != [])  # type: ignore[misc]
    assert (tmp_path / "True.pdf").stat().st_size > (tmp_path / "False.pdf").stat().st_size


def test_the_mark_is_painted() -> None:
    from campaigndesk.desktop.drills.mark import paint_mark

    assert QApplication.instance() is not None
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_mark(painter, image.rect())
    painter.end()
    assert len({image.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 400, 3)}) > 1


def test_it_ends_with_its_window_and_nothing_is_left(drill: Window, window: Window) -> None:
    folder = drill.room.profile
    assert folder.exists()
    drill.do("begin-drill")
    drill.do("end-drill")
    press(drill, "End the drill")
    assert wait_for(lambda: not folder.exists())
    assert window.isVisible() or window.room.is_open
    window.do("end-drill")

"""Month and agenda on paper: all of it, page by page, with what is left out named."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QRect, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest

from campaigndesk.actions.blackouts import add_blackout
from campaigndesk.actions.events import add_event
from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.printing.agenda import DAY, LINE, Heading, height_of, pages_of
from campaigndesk.desktop.calendar.printing.dialog import PrintDialog
from campaigndesk.desktop.calendar.printing.paper import Document, paint_foot, paint_head
from campaigndesk.desktop.calendar.printing.reading import load_agenda, load_month
from campaigndesk.desktop.calendar.state_words import state_words
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.window import Window
from campaigndesk.store.calendar import Filter
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts


def dialog_of(window: Window) -> PrintDialog:
    window.do("print")
    return next(dialog for dialog in window.findChildren(PrintDialog) if dialog.isVisible())


def pages_in(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def read(window: Window, work: Callable[..., Document], *arguments: object) -> Document:
    """A document, read as the dialog reads it."""
    found: list[Document] = []
    window.room.tasks.store(partial(work, window.room.desk, window.room, *arguments), found.append, window)
    assert wait_for(lambda: bool(found))
    return found[0]


def lines_of(window: Window, first: date, last: date, height: int) -> list[list[object]]:
    """The lines of each page of the agenda."""
    document = read(window, load_agenda, wanted_by(window.room.settings, None, first), (first, last), ())
    return [list(page.args[0]) for page in document.pages(QSizeF(800, height))]  # type: ignore[attr-defined]


def test_the_month_becomes_one_page_with_its_filters_named(
    window: Window, calendar: CalendarView, tmp_path: Path
) -> None:
    assert wait_for(lambda: bool(calendar.filters.chips["channel"].choices()))
    calendar.filters.choose("channel", "telegram", "x")
    dialog = dialog_of(window)
    assert dialog.month.text() == "The month: December 2026"
    wanted = wanted_by(window.room.settings, calendar.filters.chosen(), DECEMBER)
    document = read(window, load_month, wanted, (calendar.filters.named(),))
    assert document.notes == ("Channel: Telegram, X",)
    dialog.write(document, str(tmp_path / "month.pdf"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message.endswith("month.pdf · 1 page")
    assert pages_in(tmp_path / "month.pdf") == 1


def test_the_agenda_of_the_chosen_days_goes_over_as_many_pages_as_it_needs(
    sample: Sample, window: Window, calendar: CalendarView, tmp_path: Path
) -> None:
    put_posts(sample.desk, [{"text": f"P{n}", "proposed_at": f"2026-12-09T06:{n % 60:02}:00Z"} for n in range(90)])
    calendar.switch("agenda")
    dialog = dialog_of(window)
    assert dialog.agenda.isChecked()
    dialog.first.setDate(QDate(2026, 12, 1))
    dialog.last.setDate(QDate(2026, 12, 31))
    found: list[Document] = []
    dialog._read(found.append)
    assert wait_for(lambda: bool(found))
    assert found[0].title == "1 – 31 Dec 2026"
    dialog.write(found[0], str(tmp_path / "agenda.pdf"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    count = len(found[0].pages(QSizeF(800, 1100)))
    assert count > 2
    assert window.toasts.shown()[-1].message.endswith(f"agenda.pdf · {pages_in(tmp_path / 'agenda.pdf')} pages")


def test_pages_are_counted_while_they_are_written_and_esc_leaves_the_file_that_was_there(
    sample: Sample, window: Window, calendar: CalendarView, tmp_path: Path
) -> None:
    put_posts(sample.desk, [{"text": f"P{n}", "proposed_at": f"2026-12-09T06:{n % 60:02}:00Z"} for n in range(90)])
    calendar.switch("agenda")
    dialog = dialog_of(window)
    found: list[Document] = []
    dialog._read(found.append)
    assert wait_for(lambda: bool(found))
    path = tmp_path / "agenda.pdf"
    path.write_text("as it was")
    dialog.write(found[0], str(path))
    assert dialog._printing is not None
    dialog._printing.go_on()
    assert dialog.progress.text().startswith("Page 1 of ")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Cancelled. Nothing was written."
    assert path.read_text() == "as it was"
    assert [one.name for one in tmp_path.iterdir() if "agenda" in one.name] == ["agenda.pdf"]


def test_every_post_and_event_of_the_days_is_on_one_page_and_none_of_another_day(
    sample: Sample, window: Window
) -> None:
    add_event(sample.desk, title="Summit", country="SI", starts_on="2026-12-09", ends_on="2026-12-11")
    first, last = date(2026, 12, 3), date(2026, 12, 20)
    lines = [line for page in lines_of(window, first, last, 300) for line in page]
    posts = [line for line in lines if isinstance(line, PostRow)]
    wanted = [p for p in sample.posts if "2026-12-02T23" <= str(p.get("proposed_at") or "") < "2026-12-20T23"]
    assert sorted(row.post.id for row in posts) == sorted(post.id for post in wanted)
    assert [row.event.title for row in lines if isinstance(row, EventRow)] == ["Summit"]


@pytest.mark.parametrize("height", [120, 200, 333])
def test_no_heading_stands_alone_at_the_foot_and_a_day_that_goes_on_is_named_again(
    sample: Sample, window: Window, height: int
) -> None:
    put_posts(sample.desk, [{"text": f"P{n}", "proposed_at": f"2026-12-09T06:{n:02}:00Z"} for n in range(30)])
    pages = lines_of(window, date(2026, 12, 8), date(2026, 12, 11), height)
    assert len(pages) > 2
    for page in pages:
        assert isinstance(page[0], Heading)
        assert not isinstance(page[-1], Heading)
        assert sum(DAY if isinstance(line, Heading) else LINE for line in page) <= height
    again = [line.day for page in pages for line in page if isinstance(line, Heading) and line.again]
    assert date(2026, 12, 9) in again


def silence(sample: Sample, day: str) -> None:
    """A blackout of Ana's country on one day."""
    add_blackout(
        sample.desk, country="SI", starts_on=day, ends_on=day, occasion="election_silence", reason="The day before"
    )


def inked(document: Document, width: int, height: int) -> QImage:
    """The first page as it is painted."""
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    document.pages(QSizeF(width, height))[0](painter, QRect(0, 0, width, height))
    painter.end()
    return sheet


def test_a_blackout_is_told_and_hatched_on_the_printed_month_and_only_under_its_country(
    sample: Sample, window: Window
) -> None:
    wanted = wanted_by(window.room.settings, None, DECEMBER)
    bare = read(window, load_month, wanted, ())
    silence(sample, "2026-12-08")
    document = read(window, load_month, wanted, ())
    picture = document.pages(QSizeF(1120, 760))[0].args[0]  # type: ignore[attr-defined]
    shut = [day for day in picture.days if day.shut]
    assert [day.day for day in shut] == [DECEMBER]
    assert shut[0].notes[0] == "Election silence, nothing is published · SI: The day before"
    assert inked(document, 1120, 760) != inked(bare, 1120, 760)
    theirs = replace(wanted, filter=Filter(countries=("RO",)))
    picture = read(window, load_month, theirs, ()).pages(QSizeF(1120, 760))[0].args[0]  # type: ignore[attr-defined]
    assert not any(day.shut for day in picture.days)


def test_the_printed_agenda_has_the_day_of_a_blackout_also_where_nothing_is_planned(
    sample: Sample, window: Window
) -> None:
    first, last = date(2026, 11, 20), date(2026, 12, 3)
    silence(sample, "2026-11-22")
    silence(sample, "2026-12-01")
    lines = [line for page in lines_of(window, first, last, 1000) for line in page]
    headings = [line for line in lines if isinstance(line, Heading)]
    assert [line.day for line in headings if line.shut] == [date(2026, 11, 22), date(2026, 12, 1)]
    assert headings[0].notes[0].startswith("Election silence")
    assert not any(isinstance(line, PostRow) and line.day == date(2026, 11, 22) for line in lines)


def test_days_without_anything_are_one_page_that_says_so() -> None:
    assert len(pages_of([], {}, QSizeF(800, 1000))) == 1


def test_long_words_and_states_of_the_agenda_go_on_on_the_next_line_and_are_not_cut(
    sample: Sample, window: Window
) -> None:
    put_posts(sample.desk, [{"title": "A bridge of many words " * 6, "proposed_at": "2026-12-09T06:00:00Z"}])
    document = read(window, load_agenda, wanted_by(window.room.settings, None, DECEMBER), (date(2026, 12, 9),) * 2, ())
    (page,) = document.pages(QSizeF(800, 1000))
    lines, state = page.args[:2]  # type: ignore[attr-defined]
    posts = {row.chip.words.split()[0]: row for row in lines if isinstance(row, PostRow)}
    assert height_of(posts.pop("A"), state) == 2 * LINE
    metrics = QFontMetrics(look.font(sizes.SECONDARY))
    assert all(metrics.horizontalAdvance(state_words(row.chip)) < state for row in posts.values())
    bright = replace(posts.popitem()[1].chip, waits_for="ნინო ბერიძე", there="Thu 10 Dec 01:30 (Tbilisi)", void=True)
    long = next(replace(row, chip=bright) for row in lines if isinstance(row, PostRow))
    assert height_of(long, state) > LINE


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(window: Window, tmp_path: Path) -> None:
    dialog = dialog_of(window)
    wanted = wanted_by(window.room.settings, None, DECEMBER)
    document = read(window, load_month, wanted, ())
    dialog.write(document, str(tmp_path / "nowhere" / "month.pdf"))
    assert "could not be written" in dialog.problem.text()
    assert dialog.isVisible()


def test_each_sheet_has_a_heading_and_the_number_of_its_page(window: Window) -> None:
    def ink(paint: object) -> int:
        picture = QImage(600, 60, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)
        painter = QPainter(picture)
        paint(painter)  # type: ignore[operator]
        painter.end()
        return sum(picture.pixel(x, y) != 0xFFFFFFFF for x in range(600) for y in range(60))

    rect = QRect(0, 0, 600, 40)
    bare = Document("December 2026", (), "a.pdf", 600, True, lambda _: [])
    named = Document("December 2026", ("Channel: Telegram",), "a.pdf", 600, True, lambda _: [])
    assert 0 < ink(lambda p: paint_head(p, rect, bare)) < ink(lambda p: paint_head(p, rect, named))
    assert ink(lambda p: paint_foot(p, rect, 1, 2)) > 0

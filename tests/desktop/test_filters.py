"""The filters of the calendar: chips with counts, worked with the keyboard, kept as views, and colours to tell by."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from campaigndesk.desktop.calendar.filters import Filters
from campaigndesk.desktop.calendar.saved_views import SavedView, kept_views, read_views
from campaigndesk.desktop.calendar.timeline.page import TimelinePage
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.views_menu import NameView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.look.chips import initials
from campaigndesk.desktop.palette import Palette
from campaigndesk.desktop.preferences import find_preferences
from campaigndesk.desktop.widgets.choice_chip import ChoiceChip
from campaigndesk.desktop.window import Window
from desktop.desks import Sample, put_posts


@pytest.fixture
def filters(calendar: CalendarView) -> Filters:
    """The row of filters, its counts read."""
    calendar.filters.refresh()
    assert wait_for(lambda: len(shown(calendar.filters.chips["channel"])) == 6)
    return calendar.filters


def shown(chip: ChoiceChip) -> dict[str, int]:
    return {choice.key: choice.count for choice in chip.choices()}


def in_month(calendar: CalendarView) -> set[str]:
    return {post.channel for day in calendar.month.months.picture.days for post in day.posts}


def test_each_choice_says_how_many_posts_it_would_leave(filters: Filters, sample: Sample) -> None:
    assert shown(filters.chips["channel"]) == dict.fromkeys(
        ("facebook", "instagram", "linkedin", "mastodon", "telegram", "x"), 10
    )
    assert sum(shown(filters.chips["language"]).values()) == len(sample.posts)
    filters.choose("language", "sl")
    assert wait_for(lambda: sum(shown(filters.chips["channel"]).values()) == 12)
    assert sum(shown(filters.chips["language"]).values()) == len(sample.posts)


def test_a_filter_is_chosen_and_taken_away_with_the_keyboard_alone(filters: Filters, calendar: CalendarView) -> None:
    chip = filters.chips["channel"]
    chip.button.setFocus()
    QTest.keyClick(chip.button, Qt.Key.Key_Down)
    assert chip.list.isVisible()
    QTest.keyClick(chip.list.list, Qt.Key.Key_Down)
    QTest.keyClick(chip.list.list, Qt.Key.Key_Space)
    QTest.keyClick(chip.list.list, Qt.Key.Key_Escape)
    assert not chip.list.isVisible()
    assert chip.chosen() == ("instagram",)
    assert wait_for(lambda: in_month(calendar) == {"instagram"})
    assert chip.button.accessibleName() == "Channel: Instagram"
    assert chip.cross.isVisible()
    QTest.keyClick(chip.button, Qt.Key.Key_Delete)
    assert wait_for(lambda: len(in_month(calendar)) > 1)
    assert not chip.cross.isVisible()


def test_a_long_list_is_searched_by_typing(filters: Filters) -> None:
    from campaigndesk.desktop.widgets.choice_list import Choice, ChoiceList

    made = ChoiceList("Country", filters)
    told: list[tuple[str, ...]] = []
    made.changed.connect(told.append)
    made.show_choices([Choice(str(n), f"Choice {n}", n) for n in range(20)], ())
    made.open_below(filters)
    QTest.keyClicks(made.field, "e 17")
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert told == [("17",)]
    made.close_list()


def test_clear_all_shows_everything_again(filters: Filters, calendar: CalendarView) -> None:
    filters.choose("channel", "x")
    filters.mine.setChecked(True)
    assert wait_for(lambda: filters.clear.isVisible() and in_month(calendar) <= {"x"})
    QTest.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    assert not filters.any()
    assert wait_for(lambda: len(in_month(calendar)) == 6)


def test_the_tray_obeys_the_filters(filters: Filters, calendar: CalendarView) -> None:
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() == 5)
    filters.choose("channel", "x")
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() == 0)


def test_a_view_is_kept_shown_again_renamed_and_forgotten(
    filters: Filters, calendar: CalendarView, window: Window, sample: Sample
) -> None:
    filters.choose("channel", "telegram")
    calendar.switch("agenda")
    filters.colour.choose("campaign")
    filters.views.ask_name()
    dialog = window.findChild(NameView)
    assert isinstance(dialog, NameView)
    dialog.field.setText("Telegram")
    dialog.keep.click()
    filters.clear_all()
    calendar.switch("month")
    filters.colour.choose("stage")
    filters.views.actions_of["Telegram"].trigger()
    assert (calendar.mode, filters.chips["channel"].chosen()) == ("agenda", ("telegram",))
    assert window.room.settings.colour_by == "campaign"
    filters.views.rename("Telegram", "Only Telegram")
    assert [view.name for view in read_views(find_preferences(sample.profile).views)] == ["Only Telegram"]
    filters.views.forget("Only Telegram")
    assert find_preferences(sample.profile).views == ()


def test_a_saved_view_that_was_deleted_renamed_or_replaced_comes_back_by_undo(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    views = calendar.filters.views
    for name, page in (("One", "month"), ("Two", "agenda"), ("Three", "board")):
        calendar.switch(page)
        views.keep(name)
    before = find_preferences(sample.profile).views

    def undo() -> None:
        toast = window.toasts.shown()[-1]
        assert toast.further is not None
        assert toast.further.text() == "Undo"
        toast.further.click()

    views.forget("Two")
    assert list(views.actions_of) == ["One", "Three"]
    undo()
    assert list(views.actions_of) == ["One", "Two", "Three"]
    views.rename("Three", "One")
    undo()
    assert find_preferences(sample.profile).views == before
    calendar.switch("week")
    views.keep("Two")
    undo()
    assert find_preferences(sample.profile).views == before


def test_a_view_of_the_timeline_keeps_its_lanes_and_its_zoom(
    filters: Filters, calendar: CalendarView, window: Window
) -> None:
    calendar.switch("timeline")
    page = calendar.page
    assert isinstance(page, TimelinePage)
    page.lane_by("country")
    page.zoom_to("quarter")
    filters.views.keep("Countries")
    page.lane_by("campaign")
    page.zoom_to("week")
    calendar.switch("month")
    filters.views.keep("Month")
    assert read_views(window.room.settings.views)[1].zoom == ""
    filters.views.actions_of["Countries"].trigger()
    assert wait_for(window.settled)
    assert calendar.page is page
    assert (page.lanes.timeline.span.by, page.lanes.timeline.span.zoom) == ("country", "quarter")
    assert [key for key, button in page.tools.buttons.items() if button.isChecked()] == ["country", "quarter"]
    filters.views.actions_of["Month"].trigger()
    calendar.switch("timeline")
    assert (window.room.settings.timeline_lanes, window.room.settings.timeline_zoom) == ("country", "quarter")


def test_a_kept_view_is_found_by_the_palette_from_another_place(
    filters: Filters, calendar: CalendarView, window: Window
) -> None:
    filters.choose("channel", "x")
    filters.views.keep("Only X")
    filters.clear_all()
    window.go("drafts")
    window.do("palette")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "view: only")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.place == "calendar"
    assert filters.chips["channel"].chosen() == ("x",)


def test_views_of_another_version_do_not_disturb() -> None:
    kept = kept_views([SavedView("One", chosen={"country": ("SI",)})])
    assert [view.name for view in read_views(("{}", "no json", "[]", *kept))] == ["One"]
    assert read_views(kept)[0].chosen == {"country": ("SI",)}
    (older,) = read_views(('{"name": "Two", "page": "week", "colour_by": "stage", "chosen": {}, "mine": true}',))
    assert (older.name, older.zoom, older.lanes) == ("Two", "", "")


@pytest.mark.parametrize("way", ["country", "stage", "campaign"])
def test_the_edge_of_a_chip_has_the_colour_that_was_chosen(
    opened: Callable[..., Window], way: str, sample: Sample
) -> None:
    window = opened(colour_by=way)
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    window.show_month(view.day.replace(year=2026, month=12, day=8))
    assert wait_for(lambda: any(day.count for day in view.month.months.picture.days))
    edges = {chip.colour for day in view.month.months.picture.days for chip in day.chips}
    assert len(edges) == 1
    assert (edges == {""}) == (way == "stage")
    named = {initials(chip.campaign) for day in view.month.months.picture.days for chip in day.chips}
    assert named == ({"HRD"} if way == "campaign" else {""})
    assert view.filters.colour.ways[way].isChecked()


def test_every_filter_counts_and_narrows_and_several_narrow_together(
    filters: Filters, calendar: CalendarView, sample: Sample
) -> None:
    known = sample.person.id
    theirs = put_posts(sample.desk, [
        {"text": "Theirs", "proposed_at": "2026-12-09T08:00:00Z", "owner": "ben", "campaign": sample.campaigns[1].id},
        {"text": "Mine", "proposed_at": "2026-12-09T09:00:00Z", "owner": known, "campaign": sample.campaigns[1].id},
    ])  # fmt: skip
    wanted = {
        "country": ("SI", 62), "stage": ("in_review", 12), "campaign": (sample.campaigns[1].id, 2),
        "owner": ("ben", 1), "language": ("ka", 12),
    }  # fmt: skip
    filters.refresh()
    for column, (key, count) in wanted.items():
        assert wait_for(lambda c=column, k=key, n=count: shown(filters.chips[c]).get(k) == n), column  # type: ignore[misc]
        filters.choose(column, key)
        posts = [post for post in sample.posts + theirs if field_of(sample, post.id, column) == key]
        timed = sum(bool(sample.desk.find(post.id).get("proposed_at")) for post in posts)
        assert wait_for(lambda n=timed: in_sight(calendar) == n), column  # type: ignore[misc]
        filters.choose(column)
    filters.choose("campaign", sample.campaigns[1].id)
    filters.choose("owner", "ben")
    assert wait_for(lambda: in_sight(calendar) == 1)


def in_sight(calendar: CalendarView) -> int:
    return sum(day.count for day in calendar.month.months.picture.days)


def field_of(sample: Sample, post_id: str, column: str) -> object:
    return sample.desk.find(post_id).get(column)

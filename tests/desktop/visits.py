"""A walk through everything that the window has to show."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QTabWidget

from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_narrative, put_request
from desktop.published import put_results


def visited(window: Window, sample: Sample) -> Iterator[str]:
    """Each place, in the calendar each page, in a campaign each part, a post in the editor, and results."""
    for place in PLACES:
        window.go(place.name)
        assert wait_for(window.idle)
        yield place.name
    window.show_month(DECEMBER)
    for page in PAGES:
        window.views["calendar"].switch(page.name)  # type: ignore[attr-defined]
        assert wait_for(window.settled)
        yield page.name
    window.open_record(sample.campaigns[0].id)
    assert wait_for(window.idle)
    (parts,) = (tabs for tabs in window.views["campaigns"].findChildren(QTabWidget) if tabs.isVisible())
    for number in range(parts.count()):
        parts.setCurrentIndex(number)
        assert wait_for(window.idle)
        yield f"campaign, part {number + 1}"
    window.open_record(sample.posts[0].id)
    assert wait_for(window.settled)
    yield "post in the editor"
    put_results(sample)
    window.go("results")
    assert wait_for(window.settled)
    yield "results with figures"
    # Last, and past the window: news of them would be told in messages over what is looked at.
    for put, name in ((put_request, "requests"), (put_narrative, "narratives")):
        put(sample)
        window.go(name)
        window.views[name].refresh(None)
        assert wait_for(window.settled)
        yield f"{name} with one"

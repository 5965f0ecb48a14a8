"""Pictures of the real windows of each laptop, light and dark, in one folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.processes import PATIENCE
from campaigndesk.demo.telling import DemoFailed, Teller

if TYPE_CHECKING:
    from campaigndesk.desktop.window import Window

MODES: Final = ("light", "dark")
SIZE: Final = (1440, 900)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a picture shows: its name, the place of the window, and how the window is brought there."""

    name: str
    place: str
    show: Callable[[Window], None]


class Pictures:
    """Takes pictures and counts them. Windows are painted off screen: nothing flickers on a real one."""

    def __init__(self, folder: Path, teller: Teller) -> None:
        self.folder = folder
        self.taken: list[Path] = []
        self._teller = teller

    def take(self, laptop: Laptop, *scenes: Scene) -> None:
        """Open the laptop's window, walk through the scenes in both modes, and close it."""
        # Before Qt is imported: the demo of a machine with a screen paints its pictures as one without.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # The offscreen platform complains of hints that it cannot pass on to a window system it has not got.
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
        from campaigndesk.desktop.shots import save_shot

        with self._teller.working(f"taking pictures in {laptop.place}"), opened(laptop, SIZE) as (window, faults):
            for mode in MODES:
                window.room.prefer(mode=mode)
                for scene in scenes:
                    bring(window, scene)
                    if faults:
                        raise DemoFailed(f"The window in {laptop.place} failed at “{scene.name}”: {faults[0]!r}")
                    if window.place != scene.place:
                        raise DemoFailed(f"The window in {laptop.place} shows {window.place}, not {scene.name}.")
                    name = f"{len(self.taken) + 1:02}-{laptop.person.short}-{scene.name}-{mode}.png"
                    self.taken.append(save_shot(window, self.folder / name))
            window.room.prefer(mode="system", place="calendar", record="")


@contextmanager
def opened(laptop: Laptop, size: tuple[int, int]) -> Iterator[tuple[Window, list[BaseException]]]:
    """The laptop's window in a size, where its person was, and a list that its faults come to; closed at the end."""
    from campaigndesk.desktop.application import end_window, make_window
    from campaigndesk.desktop.driver import wait_for

    window = make_window(laptop.profile, desk=laptop.desk)
    faults: list[BaseException] = []
    window.room.troubled.connect(faults.append)
    window.resize(*size)
    window.show()
    wait_for(window.idle, PATIENCE)
    try:
        yield window, faults
    finally:
        end_window(window)


def bring(window: Window, scene: Scene) -> None:
    """Show a scene, and wait until all of it is read, painted and in its place."""
    from campaigndesk.desktop.driver import settle_layouts, wait_for

    scene.show(window)
    if not wait_for(window.settled, PATIENCE):
        raise DemoFailed(f"“{scene.name}” was not whole after {PATIENCE:.0f} seconds.")
    settle_layouts()
    window.toasts.make_way()


def month(day: date, country: str = "") -> Scene:
    """The month of a day; `country`: with the posts of that one alone."""

    def show(window: Window) -> None:
        window.show_month(day)
        if country:
            window.views["calendar"].filters.choose("country", country)  # type: ignore[attr-defined]

    return Scene(f"month-{country.lower()}" if country else "month", "calendar", show)


def agenda(day: date) -> Scene:
    """The agenda from a day on."""

    def show(window: Window) -> None:
        window.go("calendar")
        window.views["calendar"].switch("agenda")  # type: ignore[attr-defined]
        window.views["calendar"].show_day(day)  # type: ignore[attr-defined]

    return Scene("agenda", "calendar", show)


def place(name: str) -> Scene:
    """A place of the side bar."""
    return Scene(name.replace("_", "-"), name, lambda window: window.go(name))


def record(name: str, record_id: str, at: str = "editor") -> Scene:
    """One record in the view made for its kind; `at`: the place of that view."""
    return Scene(name, at, lambda window: window.open_record(record_id))


def found(words: str) -> Scene:
    """What a search finds."""
    return Scene("search", "search", lambda window: window.look_for(words))

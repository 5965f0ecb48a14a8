"""A picture of every place and page of the window, in all colours and sizes, with a page on which to look at them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from campaigndesk.demo.approving import approve_many, approve_one
from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.living import live_on
from campaigndesk.demo.outage import find_it_again, lose_the_server
from campaigndesk.demo.people import ANA, MARKO, NINO
from campaigndesk.demo.pictures import Pictures, Scene, bring, found, opened, place, record
from campaigndesk.demo.planning import import_plan, make_network, receive_plan
from campaigndesk.demo.processes import Server
from campaigndesk.demo.stage import Stage
from campaigndesk.demo.telling import DemoFailed, Teller
from campaigndesk.demo.unsettled import leave_work
from campaigndesk.exchange.coming_year import coming_day

if TYPE_CHECKING:
    from datetime import date

    from campaigndesk.desktop.window import Window

CHAPTERS: Final = (
    make_network, import_plan, receive_plan, lose_the_server, find_it_again, approve_one, approve_many, live_on,
    leave_work,
)  # fmt: skip
MODES: Final = ("light", "dark", "high-contrast")
SIZES: Final = ((1.0, 1440, 900), (1.5, 1280, 720))
"""Scale, and the window's width and height in logical pixels: a large screen, and a laptop's at 150 %."""
DIALOGS: Final = (
    ("new-post", "calendar"), ("new-event", "calendar"), ("go-to-date", "calendar"), ("palette", "calendar"),
    ("help", "calendar"), ("keep-view", "calendar"), ("print", "calendar"), ("blackouts", "calendar"),
    ("stops", "calendar"), ("new-campaign", "campaigns"),
    ("answer-invitation", "campaigns"), ("request-changes", "approvals"), ("hand-over", "approvals"),
    ("new-request", "requests"), ("new-narrative", "narratives"), ("write-figures", "results"),
)  # fmt: skip
"""Commands that open a dialog which officers meet every day, and the place where they ask for it."""
INDEX: Final = "index.html"
_STYLE: Final = (
    "body{font:14px sans-serif;margin:24px;background:#f5f6f8}img{width:100%;border:1px solid #ccc}"
    "div{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:16px}figure{margin:0}"
)


class NoPictures(Pictures):
    """The chapters' own pictures are left out here."""

    def take(self, laptop: Laptop, *scenes: Scene) -> None:
        """Nothing."""


@dataclass
class Album:
    """The pictures by what they show; `faults` names what could not be shown."""

    folder: Path
    shown: dict[str, list[Path]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, scene: str, path: Path) -> None:
        """Keep one more picture of a scene."""
        self.shown.setdefault(scene, []).append(path)

    def write_index(self) -> Path:
        """The page that shows all of them, scene by scene."""
        parts = [f"<!doctype html><meta charset=utf-8><title>Campaign Desk</title><style>{_STYLE}</style>"]
        for scene, paths in self.shown.items():
            figures = "".join(
                f'<figure><a href="{escape(p.name)}"><img loading=lazy src="{escape(p.name)}" alt="{escape(p.stem)}">'
                f"</a><figcaption>{escape(p.stem)}</figcaption></figure>"
                for p in paths
            )
            parts.append(f"<h2>{escape(scene)}</h2><div>{figures}</div>")
        page = self.folder / INDEX
        page.write_text("\n".join(parts), "utf-8")
        return page


def take_screens(
    folder: Path, pictures: Path, stream: TextIO, *, languages: Sequence[str] = ("en",), modes: Sequence[str] = MODES
) -> Album:
    """Play the sample campaign up to an ordinary morning and photograph every view; raises DemoFailed where one fails.

    `folder`: server's data and profiles; `pictures`: where the PNG files and `index.html` go.
    """
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    teller = Teller(stream)
    album = Album(pictures)
    with ExitStack() as closing:
        server = Server(folder / "server")
        closing.callback(server.stop)
        day = coming_day(datetime.now(UTC).date())
        stage = Stage(folder, teller, NoPictures(pictures, teller), server, closing, day)
        for chapter in CHAPTERS:
            chapter(stage)
        teller.step("Pictures of every view")
        nino = stage.laptop(NINO)
        scenes = tuple(scenes_of(stage))
        for language in languages:
            for scale, width, height in SIZES:
                walk(nino, scenes, album, language, modes, (scale, width, height))
        teller.say(f"{sum(map(len, album.shown.values()))} pictures: {album.write_index()}")
    if album.faults:
        raise DemoFailed("Not every view could be shown: " + "; ".join(album.faults))
    return album


def walk(
    laptop: Laptop,
    scenes: Iterable[Scene],
    album: Album,
    language: str,
    modes: Sequence[str],
    size: tuple[float, int, int],
) -> None:
    """Open the laptop's window in a language and size, and go through the scenes in each of the modes."""
    from campaigndesk.desktop.preferences import find_preferences, save_preferences
    from campaigndesk.desktop.shots import open_dialog, save_shot

    save_preferences(laptop.profile, find_preferences(laptop.profile).with_(language=language))
    scale, width, height = size
    with opened(laptop, (width, height)) as (window, faults):
        for mode in modes:
            window.room.prefer(mode=mode)
            for scene in scenes:
                bring(window, scene)
                while window.toasts.shown():
                    window.toasts.dismiss_newest()
                label = "-".join((scene.name, *((language,) if language != "en" else ()), mode, f"{scale:.0%}"[:-1]))
                album.faults.extend(f"{label}: {fault!r}" for fault in faults)
                faults.clear()
                shown = open_dialog(window) or window
                album.add(scene.name, save_shot(shown, album.folder / f"{label}.png", scale))
                if shown is not window:
                    shown.close()


def scenes_of(stage: Stage) -> Iterable[Scene]:
    """Every page of the calendar, every place, posts in three scripts, and the dialogs that are met every day."""
    from campaigndesk.desktop.calendar.pages import PAGES
    from campaigndesk.desktop.places import PLACES

    for page in PAGES:
        yield Scene(f"calendar-{page.name}", "calendar", _page(page.name, stage.day))
    for name in (p.name for p in PLACES if not p.hidden and p.name not in ("calendar", "search")):
        yield place(name)
    yield record("campaign", stage.campaign, "campaigns")
    yield found("слобода")
    nino, ana = stage.laptop(NINO), stage.laptop(ANA)
    yield record("editor-georgian-conflict", stage.contested)
    yield record("editor-georgian-scheduled", stage.approved)
    yield record("editor-georgian-in-review", nino.list("post", country="GE", stage="in_review")[-1].id)
    yield record("editor-cyrillic", nino.list("post", country=MARKO.country, stage="scheduled")[0].id)
    yield record("editor-latin", ana.list("post", country="SI", channel="facebook")[0].id)
    yield Scene("first-run", "first_run", lambda window: window.go("first_run"))
    for command, at in DIALOGS:
        yield Scene(f"dialog-{command}", at, _command(command, at, stage.day))


def _page(name: str, day: date) -> Callable[[Window], None]:
    def show(window: Window) -> None:
        window.go("calendar")
        window.views["calendar"].switch(name)  # type: ignore[attr-defined]
        window.views["calendar"].show_day(day)  # type: ignore[attr-defined]

    return show


def _command(name: str, at: str, day: date) -> Callable[[Window], None]:
    def show(window: Window) -> None:
        window.show_month(day)
        # What a dialog is about is chosen once its place has read it.
        bring(window, place(at))
        window.do(name)

    return show

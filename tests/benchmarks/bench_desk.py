"""Measures the window on a store of many posts. Run: `python tests/benchmarks/bench_desk.py 100000`."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.view import CalendarView
    from campaigndesk.desktop.search.view import SearchView
    from campaigndesk.desktop.window import Window

LAUNCHES = 5
MONTHS = 12
SIZE = 1400
DAYS = 365
BARS = {
    "launch to window visible": "350 ms", "launch to painted month": "600 ms", "next month": "16 ms",
    "agenda": "40 ms", "week": "40 ms", "day": "40 ms", "timeline, month by campaign": "40 ms",
    "timeline, quarter by campaign": "40 ms", "timeline, quarter by country": "40 ms", "board": "40 ms",
    "board, one channel": "40 ms", "next month, one channel": "16 ms", "next month, one stage": "16 ms",
    "next month, what is missed": "16 ms", "counts of filters": "500 ms", "counts of filters, one channel": "500 ms",
    "counts of filters, what is missed": "500 ms",
    "next month, one language": "16 ms", "next month, one owner": "16 ms", "next month, what waits for me": "16 ms",
    "timeline, quarter by country, one channel": "40 ms",
    "search as typed": "50 ms", "memory after a year": "120 MB",
    "longest on the window's thread": "100 ms",
}  # fmt: skip
"""What `desk.md` asks for."""
MANY = 200_000
"""From here on texts are short, and a month may take `MANY_BAR`."""
MANY_BAR = "50 ms"
MONTHS_AT_MANY = {name for name in BARS if name.startswith("next month") or name.endswith("one channel")}
"""What `MANY_BAR` is for."""


def median(figures: list[float]) -> float:
    """The middle one; `statistics` would count towards the launch that is measured."""
    return sorted(figures)[len(figures) // 2]


def make_profile(profile: Path, number: int) -> None:
    """A profile whose key lies in a file, with so many posts over a year, 40 campaigns and somebody at work."""
    from benchmarks.bench_laptop import KEY, posts
    from campaigndesk.actions.approving import submit_post
    from campaigndesk.actions.campaigns import start_campaign
    from campaigndesk.actions.desk import Desk
    from campaigndesk.actions.starting import start_alone
    from campaigndesk.desktop.preferences import Preferences, save_preferences
    from campaigndesk.store.opening import open_store
    from campaigndesk.store.records import made_ready, save_new_records

    profile.mkdir(mode=0o700)
    (profile / "key").write_text(KEY.hex())
    (profile / "key").chmod(0o600)
    desk = Desk(open_store(profile, KEY))
    start_alone(desk, name="Ana Kovač", country="SI")
    rows, left = posts(number, SIZE if number <= MANY else SIZE // 7, DAYS), number
    while left:
        with desk.store.writing() as conn:
            batch = [row for _, row in zip(range(min(5000, left)), rows, strict=False)]
            save_new_records(conn, [(made_ready(record, body), seq) for record, body, seq in batch])
        left -= len(batch)
    # Some wait for the decision of the one who works here, as they do in a ministry.
    with desk.store.reading() as conn:
        mine = [row for (row,) in conn.exec_driver_sql(
            "SELECT id FROM post WHERE country = 'SI' AND stage = 'draft' ORDER BY row LIMIT 100"
        )]  # fmt: skip
    for post in mine:
        submit_post(desk, post)
    for n in range(40):
        starts = date.fromordinal(date(2026, 1, 1).toordinal() + n * 9)
        ends = date.fromordinal(starts.toordinal() + 12)
        start_campaign(desk, title=f"Campaign {n + 1}", lead_country="SI", starts_on=str(starts), ends_on=str(ends))
    desk.store.close()
    countries = ("SI", "GE", "RO", "UA")
    save_preferences(profile, Preferences(zone="Europe/Ljubljana", countries=countries, begun=True, mode="light"))


def launch(profile: Path, pictures: str, started: float) -> dict[str, float]:
    """In a process of its own: open the desk, note when it is there, then work in it. Milliseconds, megabytes."""
    from campaigndesk.desktop.application import dressed_application, make_window
    from campaigndesk.desktop.driver import wait_for

    window = make_window(profile, allow_key_file=True)
    window.resize(1440, 900)
    assert window.opening is not None
    found: dict[str, float] = {}
    with painted(window, lambda: True) as visible:
        window.show()
        window.opening.start()
        visible(30)
        found["launch to window visible"] = (time.monotonic() - started) * 1000
        found["launch to window visible, processor"] = time.process_time() * 1000
    view: CalendarView = window.views["calendar"]  # type: ignore[assignment]
    counted = view.month.months
    with painted(view.month.table.viewport(), lambda: any(day.count for day in counted.picture.days)) as there:
        there(30)
        found["launch to painted month"] = (time.monotonic() - started) * 1000
        found["launch to painted month, processor"] = time.process_time() * 1000
    wait_for(window.idle, 60)
    if pictures != "more":
        dressed_application()
        leave(window)
        return found
    found |= work_in(window, view)
    leave(window)
    return found


def work_in(window: Window, view: CalendarView) -> dict[str, float]:
    """Browse a year, the agenda and the search; how long each takes until it is painted."""
    from benchmarks.lanes_and_filters import board_in, counted_in, filtered_in, lanes_in
    from campaigndesk.desktop.driver import wait_a_moment, wait_for

    found: dict[str, float] = {}
    longest = Longest(window)
    spent, worked = [], []
    view.month.show_month(date(2025, 12, 1))
    wait_for(window.idle, 10)
    for _ in range(MONTHS):
        wait_a_moment(1000)
        wait_for(window.idle, 10)
        before = view.month.months.picture
        with painted(view.month.table.viewport(), lambda old=before: view.month.months.picture is not old) as there:  # type: ignore[misc]
            start, begun = time.perf_counter(), time.process_time()
            view.turn(1)
            there(10)
            spent.append((time.perf_counter() - start) * 1000)
            worked.append((time.process_time() - begun) * 1000)
    found["next month"] = median(spent)
    found["next month, worst"] = max(spent)
    found["next month, processor"] = median(worked)
    found["leafing without a pause"] = leaf(window, view)
    found["memory after a year"] = memory()
    found["memory, own alone"] = own_memory()
    start = time.perf_counter()
    view.switch("agenda")
    agenda = view.agenda
    assert agenda is not None
    with painted(agenda.list.viewport(), lambda: agenda.rows.posts() > 0) as there:
        there(10)
    found["agenda, first visit"] = (time.perf_counter() - start) * 1000
    spent = []
    for _ in range(6):
        wait_for(window.idle, 10)
        top = agenda.rows.rows[0]
        with painted(agenda.list.viewport(), lambda old=top: agenda.rows.rows[0] is not old) as there:  # type: ignore[misc]
            start = time.perf_counter()
            view.turn(-1)
            there(10)
            spent.append((time.perf_counter() - start) * 1000)
    found["agenda"] = median(spent)
    found |= hours_in(window, view)
    found |= lanes_in(window, view)
    found |= board_in(window, view)
    found |= filtered_in(window, view)
    found |= counted_in(window, view)
    found["search as typed"] = search_in(window)
    found["longest on the window's thread"] = longest.milliseconds
    return found


def hours_in(window: Window, view: CalendarView) -> dict[str, float]:
    """Leaf through weeks and days as a person does who looks at each; the medians, and what the processor worked."""
    from campaigndesk.desktop.calendar.week import WeekPage
    from campaigndesk.desktop.driver import wait_a_moment, wait_for

    found: dict[str, float] = {}
    for name in ("week", "day"):
        view.switch(name)
        page, spent, worked = view.page, [], []
        assert isinstance(page, WeekPage)
        for _ in range(MONTHS):
            wait_a_moment(1000)
            wait_for(window.idle, 10)
            before = page.hours.week
            with painted(page.table.viewport(), lambda old=before, of=page: of.hours.week is not old) as there:  # type: ignore[misc]
                start, begun = time.perf_counter(), time.process_time()
                view.turn(1)
                there(10)
                spent.append((time.perf_counter() - start) * 1000)
                worked.append((time.process_time() - begun) * 1000)
        found[name] = median(spent)
        found[f"{name}, processor"] = median(worked)
    return found


def leaf(window: Window, view: CalendarView) -> float:
    """Go back month by month as fast as it can be shown; the median of each."""
    from campaigndesk.desktop.driver import wait_for

    spent = []
    for _ in range(MONTHS - 2):
        before = view.month.months.picture
        with painted(view.month.table.viewport(), lambda old=before: view.month.months.picture is not old) as there:  # type: ignore[misc]
            start = time.perf_counter()
            view.turn(-1)
            there(10)
            spent.append((time.perf_counter() - start) * 1000)
    view.month.show_month(date(2026, 12, 1))
    wait_for(window.idle, 10)
    return median(spent)


def search_in(window: Window) -> float:
    """Type words in three scripts a letter at a time; the median until what was found is painted."""
    from campaigndesk.desktop.driver import wait_for

    window.go("search")
    search: SearchView = window.views["search"]  # type: ignore[assignment]
    spent, shown = [], []
    search.hits.modelReset.connect(lambda: shown.append(1))
    for word in ("pravice", "слободна", "თავისუფალი", "dôstojnosť"[:4]):
        for end in range(2, len(word) + 1):
            wait_for(window.idle, 10)
            shown.clear()
            with painted(window, lambda: bool(shown)) as there:
                start = time.perf_counter()
                search.look_for(word[:end])
                there(2)
                spent.append((time.perf_counter() - start) * 1000)
    return median(spent)


@contextmanager
def painted(widget: object, ready: Callable[[], bool]) -> Iterator[Callable[[float], None]]:
    """Gives a function that runs the window until the widget was painted after `ready()` held, at most so many seconds.

    It ends with the painting itself: to look every few milliseconds whether it is done would be measured too.
    """
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QWidget

    loop = QEventLoop()

    class Eye(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and ready():
                QTimer.singleShot(0, self, self.note)
            return False

        def note(self) -> None:
            self.seen = True
            loop.quit()

    def wait(seconds: float) -> None:
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        if not eye.seen:
            loop.exec()

    assert isinstance(widget, QWidget)
    eye = Eye()
    widget.installEventFilter(eye)
    yield wait
    widget.removeEventFilter(eye)


class Longest:
    """How long the window's thread was busy without a break, at most: a timer that fires late tells."""

    def __init__(self, window: Window) -> None:
        from PySide6.QtCore import QTimer

        self.milliseconds = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(window, interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.milliseconds = max(self.milliseconds, (now - self._last) * 1000)
        self._last = now


def memory() -> float:
    """Megabytes of this process in memory on Linux, libraries that others share counted whole (RSS)."""
    return _size("Rss:")


def own_memory() -> float:
    """Megabytes that no other process shares (private pages)."""
    return _size("Private_Dirty:") + _size("Private_Clean:")


def _size(name: str) -> float:
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) / 1024


def leave(window: Window) -> None:
    """Close the window and the store."""
    window.close()
    window.room.desk.store.close()


def main() -> None:
    """Print the table for each number of posts given."""
    import tempfile

    from benchmarks.figures import note, number_in

    sizes = [int(word) for word in sys.argv[1:]] or [10_000, 100_000]
    for number in sizes:
        with tempfile.TemporaryDirectory(prefix="campaigndesk-bench-") as folder:
            profile = Path(folder) / "profile"
            make_profile(profile, number)
            compiled = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
            # As an installed program has it: modules compiled once, before the first launch that counts.
            environment = {**compiled, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(folder) / "pyc")}
            runs = [_child(profile, "", environment) for _ in range(LAUNCHES + 1)][1:]
            figures = {name: median([run[name] for run in runs]) for name in runs[0]}
            figures |= {k: v for k, v in _child(profile, "more", environment).items() if k not in figures}
        print(f"\n{number:,} posts")
        for name, value in figures.items():
            unit = "MB" if name.startswith("memory") else "ms"
            bar = MANY_BAR if number > MANY and name in MONTHS_AT_MANY else BARS.get(name, "")
            print(f"  {name:32}{value:9.1f} {unit}   {'at most ' + bar if bar else ''}")
            note(name, value, unit, number_in(bar))


def _child(profile: Path, more: str, environment: dict[str, str]) -> dict[str, float]:
    import subprocess

    root = Path(__file__).resolve().parents[2]
    environment = {**environment, "PYTHONPATH": os.pathsep.join([str(root / "src"), str(root / "tests")])}
    command = [sys.executable, __file__, "--launch", str(profile), more, str(time.monotonic())]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    if sys.argv[1:2] == ["--launch"]:
        print(json.dumps(launch(Path(sys.argv[2]), sys.argv[3], float(sys.argv[4]))))
    else:
        root = Path(__file__).resolve().parents[2]
        sys.path[:0] = [str(root / "src"), str(root / "tests")]
        main()

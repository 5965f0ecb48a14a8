"""Measures a web calendar on the same machine: FullCalendar from npm in a headless Chromium, with posts as events.

Run: `python tests/benchmarks/bench_web.py 10000`, or as the last part of `python tests/benchmarks`. FullCalendar (MIT)
is fetched once from npm into the user's cache and never shipped; later runs need no network. Says so where there is no
Chromium, or neither npm nor a copy in the cache.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import figures

VERSION = "6.1.15"
LAUNCHES = 5
"""As many as of the desk; one before them does not count, so that files are in the system's memory for both."""
LAUNCH = "launch to painted month"
PATIENCE = 180
"""Seconds that the page may take altogether."""
PAGE = """<!doctype html><meta charset="utf-8"><div id="c" style="width:1250px;height:830px"></div>
<script src="index.global.min.js"></script><script>
const N = COUNT, start = Date.UTC(2026, 0, 1), events = [];
let seed = 7; const chance = n => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
for (let i = 0; i < N; i++) events.push({id: "p" + i, title: "Vsi ljudje se rodijo svobodni " + i,
  start: new Date(start + chance(365 * 1440) * 60000)});
// A message that is sent while a frame is made is read when it was painted: to wait for the next would add its time.
const painted = () => new Promise(r => requestAnimationFrame(() => {
  const line = new MessageChannel();
  line.port1.onmessage = () => r(performance.now()); line.port2.postMessage(0);
}));
const middle = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
async function leaf(calendar, times) {
  const spent = [];
  for (let i = 0; i < times; i++) {
    await new Promise(r => setTimeout(r, 300));
    const begun = performance.now(); calendar.next(); spent.push(await painted() - begun);
  }
  return middle(spent);
}
(async () => {
  const calendar = new FullCalendar.Calendar(document.getElementById("c"), {initialView: "dayGridMonth",
    initialDate: "2026-01-10", height: 820, dayMaxEvents: 4, firstDay: 1, events});
  calendar.render(); await painted();
  await fetch("/there", {method: "POST", body: "{}"});
  if (location.search == "?launch") { await fetch("/done", {method: "POST", body: "{}"}); return; }
  const found = {"next month": await leaf(calendar, 8)};
  calendar.changeView("timeGridWeek", "2026-03-01"); await painted();
  found["week"] = await leaf(calendar, 6);
  calendar.changeView("listWeek", "2026-03-01"); await painted();
  found["agenda of a week"] = await leaf(calendar, 6);
  found["memory of the tab, MB"] = performance.memory ? performance.memory.usedJSHeapSize / 1048576 : 0;
  await fetch("/done", {method: "POST", body: JSON.stringify(found)});
})();
</script>"""


class Handler(SimpleHTTPRequestHandler):
    """Gives the page out and takes its figures."""

    told: ClassVar[dict[str, Any]]
    done: ClassVar[threading.Event]

    def do_POST(self) -> None:
        """The page is painted, or has ended."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(204)
        self.end_headers()
        if self.path == "/there":
            self.told[LAUNCH] = time.monotonic()
        else:
            self.told.update(json.loads(body))
            self.done.set()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the table is what counts."""


def fetched(folder: Path) -> str:
    """Put FullCalendar into the folder, from the cache or else from npm; why not, where it cannot be had."""
    kept = cache() / f"fullcalendar-{VERSION}.min.js"
    if not kept.exists():
        npm = shutil.which("npm")
        if npm is None:
            return f"npm is not installed, and {kept} is not there"
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", f"fullcalendar@{VERSION}"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
        built = folder / "node_modules/fullcalendar/index.global.min.js"
        if done.returncode or not built.exists():
            return f"npm could not bring fullcalendar@{VERSION}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(built, kept)
    shutil.copy2(kept, folder / "index.global.min.js")
    return ""


def cache() -> Path:
    """Where what was fetched stays, outside the repository."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "campaigndesk-benchmarks"


def measure(chromium: str, folder: Path, number: int) -> dict[str, float]:
    """Medians in milliseconds; empty where the page did not end in time."""
    launches = [_run(chromium, folder, number, "?launch") for _ in range(LAUNCHES + 1)][1:]
    found = _run(chromium, folder, number, "")
    if not found or not all(launches):
        return {}
    return {**found, LAUNCH: sorted(run[LAUNCH] for run in launches)[LAUNCHES // 2]}


def _run(chromium: str, folder: Path, number: int, how: str) -> dict[str, float]:
    """Milliseconds from the start of the browser until the month is painted, and of the work in the page."""
    (folder / "index.html").write_text(PAGE.replace("COUNT", str(number)), "utf-8")

    class Told(Handler):
        told: ClassVar[dict[str, Any]] = {}
        done: ClassVar[threading.Event] = threading.Event()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Told, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="campaigndesk-web-", ignore_cleanup_errors=True) as profile:
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-precise-memory-info"]
        address = f"http://127.0.0.1:{server.server_port}/index.html{how}"
        size = "--window-size=1440,900"
        begun = time.monotonic()
        browser = subprocess.Popen(
            [chromium, *flags, size, f"--user-data-dir={profile}", address],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            ended = Told.done.wait(PATIENCE)
        finally:
            browser.terminate()
            browser.wait(20)
            server.shutdown()
            server.server_close()
    told: dict[str, float] = dict(Told.told)
    if not ended:
        return {}
    told[LAUNCH] = (told[LAUNCH] - begun) * 1000
    return told


def main() -> None:
    """Print the table for each number of events given."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("No web calendar beside it: Chromium is not installed.")
        return
    with tempfile.TemporaryDirectory(prefix="campaigndesk-npm-") as name:
        folder = Path(name)
        if problem := fetched(folder):
            print(f"No web calendar beside it: {problem}.")
            return
        for number in [int(word) for word in sys.argv[1:]] or [10_000]:
            print(f"\nFullCalendar {VERSION} in headless Chromium, {number:,} events")
            found = measure(chromium, folder, number)
            if not found:
                print(f"  did not end within {PATIENCE} s")
            for what, value in found.items():
                print(f"  {what:32}{value:9.1f} {'MB' if 'MB' in what else 'ms'}")
                figures.note(what, value, "MB" if "MB" in what else "ms")


if __name__ == "__main__":
    main()

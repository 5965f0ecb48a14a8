"""Every view is photographed with the sample campaign, and the page of pictures names them all."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from campaigndesk.demo.screens import DIALOGS
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.places import PLACES


@pytest.mark.timeout(600)
def test_one_command_shows_every_place_and_page_in_one_folder(tmp_path: Path) -> None:
    folder = tmp_path / "screens"
    taken = subprocess.run(
        [sys.executable, "-m", "campaigndesk", "screens", str(folder), "--mode", "dark"],
        capture_output=True, text=True, timeout=500, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert taken.returncode == 0, taken.stdout + taken.stderr
    index = (folder / "index.html").read_text("utf-8")
    views = {f"calendar-{page.name}" for page in PAGES}
    views |= {place.name.replace("_", "-") for place in PLACES if place.name not in ("calendar", "editor")}
    for view in views:
        for scale, width in ((100, 1440), (150, 1920)):
            name = f"{view}-dark-{scale}.png"
            assert f'src="{name}"' in index
            assert QImage(str(folder / name)).width() == width
    for command, _ in DIALOGS:
        assert QImage(str(folder / f"dialog-{command}-dark-100.png")).width() < 1440, "the dialog, not the window"
    scripts = {f"editor-{script}" for script in ("latin", "cyrillic", "georgian-scheduled")}
    assert all(f"{script}-dark-150.png" in index for script in scripts)


SAYING_WHERE = """
import sys
from campaigndesk.__main__ import main
from campaigndesk.demo.processes import Server

start = Server.start

def saying(server):
    start(server)
    print(server.url, flush=True)

Server.start = saying
sys.exit(main(["screens", sys.argv[1]]))
"""


@pytest.mark.timeout(300)
def test_who_ends_it_half_way_leaves_no_server_behind(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SAYING_WHERE, str(tmp_path / "screens")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, encoding="utf-8",
    ) as taking:  # fmt: skip
        try:
            assert taking.stdout is not None
            said = next(line for line in taking.stdout if line.startswith("http"))
            port = int(said.rpartition(":")[2])
            socket.create_connection(("127.0.0.1", port), 10).close()
            taking.send_signal(signal.SIGTERM)
            assert taking.wait(60) == 143
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port), 10)
        finally:
            taking.kill()

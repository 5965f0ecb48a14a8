"""The window starts without reading the source of every module, which costs time and memory."""

import subprocess
import sys

CODE = "import campaigndesk.desktop.window, linecache; print(len(linecache.cache))"


def test_a_start_of_the_window_keeps_no_source_of_its_modules_in_memory() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=60, check=True)
    assert int(done.stdout) < 10

"""Where the system lets no process be traced, the points that need it are left out, counted and told."""

import pytest

from faults.disk.acts import ACTS
from faults.disk.tracing import why_not

_REFUSED = why_not()
collect_ignore = ["test_points.py", "test_cuts.py", "test_window.py"] if _REFUSED else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not run, and why."""
    if _REFUSED:
        terminalreporter.write_line(
            f"Not run: points of {len(ACTS)} acts on a failing disk, power cuts, the window on a full disk: {_REFUSED}"
        )

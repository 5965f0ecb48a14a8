"""Where nginx or openssl is missing, the failover is left out, and it is told."""

import shutil

import pytest

_MISSING = [name for name in ("nginx", "openssl") if shutil.which(name) is None]
collect_ignore = ["test_failover.py"] if _MISSING else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not run, and why."""
    if _MISSING:
        terminalreporter.write_line(f"The failover behind a proxy was not run: without {' and '.join(_MISSING)}")

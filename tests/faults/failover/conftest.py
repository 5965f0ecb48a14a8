"""Where nginx, openssl, Patroni or etcd is missing, that failover is left out, and it is told."""

import shutil

import pytest

from faults.failover.patroni_nodes import missing

_PROXY = [name for name in ("nginx", "openssl") if shutil.which(name) is None]
_CLUSTER = [*_PROXY, *missing()]
collect_ignore = [*(["test_failover.py"] if _PROXY else []), *(["test_patroni.py"] if _CLUSTER else [])]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not run, and why."""
    for what, lacking in (("behind a proxy", _PROXY), ("by itself", _CLUSTER)):
        if lacking:
            terminalreporter.write_line(f"The failover {what} was not run: without {' and '.join(lacking)}")

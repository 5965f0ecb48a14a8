"""A prepared network on a database of each kind."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from databases import Cluster, running_cluster
from faults.clocks import why_not
from laptops import prepare

# The peak of a process's memory is read from /proc.
collect_ignore = [] if sys.platform == "linux" else ["test_sizes.py"]
if why_not():
    collect_ignore.append("test_clocks.py")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not run, and why."""
    if why_not():
        terminalreporter.write_line(f"Laptops with wrong clocks were not tried: {why_not()}")


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this run alone."""
    with running_cluster() as running:
        yield running


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network to copy, in files: everybody has signed in once."""
    return prepare(tmp_path_factory.mktemp("prepared"))


@pytest.fixture(scope="session")
def prepared_in_postgresql(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> Path:
    """The same with the server's records in PostgreSQL."""
    return prepare(tmp_path_factory.mktemp("prepared"), cluster)

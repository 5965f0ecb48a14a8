"""A network of people with laptops for each journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from journeys.screens import why_no_screen
from laptops import Network, network_in, prepare


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network to copy: everybody has signed in once."""
    return prepare(tmp_path_factory.mktemp("prepared"))


@pytest.fixture
def network(tmp_path: Path, prepared: Path) -> Iterator[Network]:
    """Ana, Ben and Bojan in Ljubljana, Nino and Gia in Tbilisi, and a real server."""
    with network_in(tmp_path / "network", prepared) as network:
        yield network


collect_ignore = ["test_morning.py"] if why_no_screen() else []


def pytest_report_header() -> str:
    """Says what is not played on this machine, and how it can be."""
    return f"not played here, the morning at a real window: {why_no_screen()}" if why_no_screen() else ""

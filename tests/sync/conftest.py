"""A network of people with laptops for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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

"""A network of people with laptops for each journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from laptops import Network, network_in


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """Ana, Ben and Bojan in Ljubljana, Nino and Gia in Tbilisi, and a real server."""
    with network_in(tmp_path) as network:
        yield network

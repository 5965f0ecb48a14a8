"""A profile and a desk at work on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.starting import start_alone
from campaigndesk.store.opening import open_store

KEY = b"k" * 32


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A folder for a profile."""
    return tmp_path / "profile"


@pytest.fixture
def desk(profile: Path) -> Iterator[Desk]:
    """Ana's desk in Ljubljana, without a server."""
    store = open_store(profile, KEY)
    desk = Desk(store)
    start_alone(desk, name="Ana", country="SI")
    yield desk
    store.close()

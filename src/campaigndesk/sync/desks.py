"""What the sync needs of a desk; the one in `actions` has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from campaigndesk.store.opening import Store
from campaigndesk.store.work import Changed


class Desk(Protocol):
    """A store with a clock, ids, and somebody to tell what changed."""

    @property
    def store(self) -> Store: ...
    @property
    def now(self) -> str: ...
    @property
    def new_id(self) -> Callable[[], str]: ...
    def tell(self, changed: Changed) -> None: ...

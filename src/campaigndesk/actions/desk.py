"""The desk: one person at work on one laptop; every action goes through `Desk.act`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.domain.texts import cleaned
from campaigndesk.domain.times import instant
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.opening import Store
from campaigndesk.store.outbox import find_change
from campaigndesk.store.problems import StoreFull
from campaigndesk.store.records import find_record
from campaigndesk.store.work import Changed, Draft, Step, make_changes

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Changed", "Desk", "Draft"]

P = ParamSpec("P")
T = TypeVar("T")
UNDO_STEPS = 200
MANY = 500


def _now() -> datetime:
    return datetime.now(UTC)


def _uuid7() -> str:
    from uuid_utils import uuid7

    return str(uuid7())


class Desk:
    """What a person does here: read, and act. Knows no window and no server.

    `listeners` are called after each commit, in the thread that acted, with what changed.
    """

    def __init__(
        self, store: Store, *, clock: Callable[[], datetime] = _now, new_id: Callable[[], str] = _uuid7
    ) -> None:
        self.store = store
        self.clock = clock
        self.new_id = new_id
        self.listeners: list[Callable[[Changed], None]] = []
        self.done: list[tuple[Step, ...]] = []
        self.undone: list[tuple[Step, ...]] = []

    @property
    def now(self) -> str:
        """The laptop's clock as a UTC instant: a note on changes, never an order."""
        return instant(self.clock())

    @property
    def author(self) -> Author:
        """Who works here, with the roles known here; raises InvalidInput before anybody does."""
        author = self.read(find_author)
        if author is None:
            raise InvalidInput("Nobody works on this laptop yet.", "Sign in to a server, or start without one.")
        return author

    @property
    def person(self) -> Record | None:
        """The record of who works here; None where it has not come from the server yet."""
        author = self.read(find_author)
        return self.read(find_record, author.person) if author else None

    def look(self, conn: Connection) -> StoreLook:
        """How the rules look things up, inside one read."""
        return StoreLook(conn, self.now)

    def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(conn, *args)` in one read transaction."""
        with self.store.reading() as conn:
            return function(conn, *args, **kwargs)

    def find(self, record_id: str, kind: str = "") -> Record:
        """The record as it is shown; raises NotFound where it is not here or of another kind."""
        record = self.read(find_record, record_id)
        if record is None or (kind and record.kind != kind):
            raise NotFound(f"There is no {kind or 'record'} “{record_id}” on this laptop.", "Sync, then look again.")
        return record

    def act(self, *drafts: Draft, beside: Callable[[Connection], None] | None = None) -> tuple[Record, ...]:
        """Do this in one transaction: the records changed and queued for the server, or nothing of it.

        `beside` keeps in the same transaction what belongs to the changes and is no record, such as a picture's bytes.
        Texts are brought to NFC and line feeds here. Raises Refused with the sentence of the rule that does not
        allow it, or a store problem; then nothing was changed. Returns each draft's record as it is after it.
        """
        steps = self.make(*drafts, beside=beside)
        self.done.append(steps)
        del self.done[:-UNDO_STEPS]
        self.undone.clear()
        return tuple(step.after for step in steps)

    def make(self, *drafts: Draft, beside: Callable[[Connection], None] | None = None) -> tuple[Step, ...]:
        """As `act`, but outside of what can be undone."""
        tidy = [Draft(d.kind, d.record, d.record_kind, tidied(d.payload), d.id) for d in drafts]
        steps: tuple[Step, ...] = ()
        try:
            with self.store.writing(bulk=len(tidy) > MANY) as conn:
                steps = tuple(make_changes(conn, tidy, now=self.now, new_id=self.new_id))
                if beside is not None:
                    beside(conn)
        except StoreFull:
            # A disk that fails at the very end may have kept the work; done once more it would be there twice.
            if not steps or self.read(find_change, steps[-1].change.id) is None:
                raise
        records = [step.after for step in steps]
        self.tell(Changed(frozenset(r.kind for r in records), frozenset(r.id for r in records)))
        return steps

    def tell(self, changed: Changed) -> None:
        """Tell everybody who listens what changed."""
        for listener in tuple(self.listeners):
            listener(changed)


def tidied(value: Any) -> Any:
    """The value with every text in the one form that is kept."""
    if isinstance(value, str):
        return value if value.isascii() and "\r" not in value else cleaned(value)
    if isinstance(value, dict):
        return {name: tidied(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [tidied(item) for item in value]
    return value

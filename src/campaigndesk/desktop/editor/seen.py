"""What one reading of the store saw, for checks between two readings: no query is made while a person types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from campaigndesk.domain.channel_rules import ChannelRule
    from campaigndesk.domain.rights import Rights


class SeenLook:
    """A look that remembers what was asked of it; once closed it answers from memory only."""

    def __init__(self, source: Look) -> None:
        self._source: Look | None = source
        self._records: dict[str, Record | None] = {}
        self._people: dict[tuple[str, str], tuple[str, ...]] = {}
        self._delegations: tuple[Record, ...] | None = None
        self._blackouts: tuple[Record, ...] | None = None
        self._wordings: tuple[Record, ...] | None = None
        self._narratives: tuple[Record, ...] | None = None
        self._stops: tuple[Record, ...] | None = None
        self._twins: dict[tuple[str, str, int, str], tuple[Record, ...]] = {}
        self.day, self.now = source.day, source.now
        self.silent_since, self.drill = source.silent_since, source.drill
        self.repeat_days = source.repeat_days
        self._rules: dict[str, ChannelRule | None] = {}

    def record(self, record_id: str) -> Record | None:
        """The record as it was read; None where it is not here or was not asked for before closing."""
        if record_id not in self._records and self._source is not None:
            self._records[record_id] = self._source.record(record_id)
        return self._records.get(record_id)

    def people(self, role: str, country: str) -> Sequence[str]:
        """Ids of the active people who held the role in the country."""
        pair = (role, country)
        if pair not in self._people and self._source is not None:
            self._people[pair] = tuple(self._source.people(role, country))
        return self._people.get(pair, ())

    def delegations(self) -> Sequence[Record]:
        """The delegations as they were read."""
        if self._delegations is None and self._source is not None:
            self._delegations = tuple(self._source.delegations())
        return self._delegations or ()

    def blackouts(self) -> Sequence[Record]:
        """The blackouts as they were read."""
        if self._blackouts is None and self._source is not None:
            self._blackouts = tuple(self._source.blackouts())
        return self._blackouts or ()

    def stops(self) -> Sequence[Record]:
        """The stops as they were read."""
        if self._stops is None and self._source is not None:
            self._stops = tuple(self._source.stops())
        return self._stops or ()

    def wordings(self) -> Sequence[Record]:
        """The packs of wording rules as they were read."""
        if self._wordings is None and self._source is not None:
            self._wordings = tuple(self._source.wordings())
        return self._wordings or ()

    def narratives(self) -> Sequence[Record]:
        """The register of narratives as it was read."""
        if self._narratives is None and self._source is not None:
            self._narratives = tuple(self._source.narratives())
        return self._narratives or ()

    def twins(self, country: str, channel: str, said: int, day: str) -> Sequence[Record]:
        """Posts with the same words, as they were read; none for words that were not asked for before closing."""
        wanted = (country, channel, said, day)
        if wanted not in self._twins and self._source is not None:
            self._twins[wanted] = tuple(self._source.twins(*wanted))
        return self._twins.get(wanted, ())

    def rule(self, channel: str) -> ChannelRule | None:
        """What the channel takes."""
        if channel not in self._rules and self._source is not None:
            self._rules[channel] = self._source.rule(channel)
        return self._rules.get(channel)

    def rights(self) -> Rights:
        """The table of who may do what."""
        # Imported when somebody acts: the first screen asks for nothing of it.
        from campaigndesk.shipped_rights import shipped_rights

        return shipped_rights()

    def closed(self) -> SeenLook:
        """This look, cut off from the store."""
        self._source = None
        return self

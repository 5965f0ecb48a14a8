"""People with roles per country, and the one who acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from campaigndesk.domain.records import NETWORK, Record, country_scope

if TYPE_CHECKING:
    from campaigndesk.domain.channel_rules import ChannelRule
    from campaigndesk.domain.rights import Rights


class Role(StrEnum):
    """What somebody may do in a country; coordinator and administrator are held for the whole network (`*`)."""

    OFFICER = "officer"
    APPROVER = "approver"
    LEAD = "lead"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"
    OBSERVER = "observer"


EVERYWHERE = "*"
"""The country of a role that is held for the whole network."""
OF_THE_NETWORK = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})
"""Roles that are held for the whole network; the others are held for a country."""
WITH_SECOND_FACTOR = frozenset({Role.APPROVER, Role.ADMINISTRATOR})
"""Roles whose holders sign in with a second factor beside the password."""


@dataclass(frozen=True, slots=True)
class Author:
    """The person who makes a change, with the roles held when it is judged: pairs of role and country."""

    person: str
    roles: frozenset[tuple[str, str]]

    def holds(self, role: str, country: str) -> bool:
        """Whether the person has the role in that country."""
        return (role, country) in self.roles or (role, EVERYWHERE) in self.roles

    @property
    def administers(self) -> bool:
        """Whether the person is an administrator of the whole network."""
        return (Role.ADMINISTRATOR, EVERYWHERE) in self.roles

    @property
    def needs_second_factor(self) -> bool:
        """Whether the person holds a role that is too much for a password alone."""
        return any(role in WITH_SECOND_FACTOR for role, _ in self.roles)

    @property
    def countries(self) -> frozenset[str]:
        """The countries in which the person holds any role."""
        return frozenset(country for _, country in self.roles if country != EVERYWHERE)

    @property
    def scopes(self) -> frozenset[str]:
        """What the person may see: what the network shares, and what their own ministries keep."""
        if not self.roles:
            return frozenset()
        return frozenset({NETWORK, *map(country_scope, self.countries)})


def author_of(person: Record) -> Author:
    """The author that a person record describes; nobody's roles count once the person is not active."""
    active = person.get("active", True) and not person.deleted
    pairs = frozenset((str(r), str(c)) for r, c in person.get("roles", ())) if active else frozenset()
    return Author(person.id, pairs)


class Look(Protocol):
    """How the rules look things up beside the record that changes."""

    def record(self, record_id: str) -> Record | None:
        """The record, or None where it is not here."""

    def people(self, role: str, country: str) -> Sequence[str]:
        """Ids of the active people who hold the role in that country itself."""

    @property
    def day(self) -> str:
        """The day by the clock of the one who judges, in UTC (ISO 8601): what a delegation is measured by."""

    @property
    def now(self) -> str:
        """The instant by the same clock, in UTC: what an embargo is measured by."""

    def delegations(self) -> Sequence[Record]:
        """Every delegation that was not taken away, of whatever days."""

    def blackouts(self) -> Sequence[Record]:
        """Every blackout that was not taken away, of whatever days."""

    def stops(self) -> Sequence[Record]:
        """Every stop, standing or lifted."""

    @property
    def drill(self) -> bool:
        """Whether the network practises: nothing of it reaches a channel."""

    @property
    def silent_since(self) -> str:
        """The last news from the server where that is longer ago than the network allows; else, and there, empty."""

    @property
    def repeat_days(self) -> int:
        """Within how many days the same words are pointed out; 0: never."""

    def wordings(self) -> Sequence[Record]:
        """Every pack of wording rules that was not taken away, switched on or not."""

    def narratives(self) -> Sequence[Record]:
        """Every narrative of the register that was not taken away."""

    def twins(self, country: str, channel: str, said: int, day: str) -> Sequence[Record]:
        """Posts with the same words, to go out within some weeks of a day or public since: of a country, on a channel.

        `said`: the words' fingerprint; `day`: ISO 8601. See `duplicates`.
        """

    def rule(self, channel: str) -> ChannelRule | None:
        """What the channel takes, with the administrator's overrides; None for an unknown channel."""

    def rights(self) -> Rights:
        """The table of who may do what."""

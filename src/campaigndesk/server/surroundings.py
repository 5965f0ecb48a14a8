"""What the rules may look up while a batch is judged: its records as they become, and the people of the network."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.drills import is_drill
from campaigndesk.domain.duplicates import fingerprint, repeat_days
from campaigndesk.domain.embargoes import delivered_scope
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.folding import fold
from campaigndesk.domain.people import Author, author_of
from campaigndesk.domain.records import Record
from campaigndesk.domain.rights import Rights
from campaigndesk.shipped_rights import shipped_rights
from campaigndesk.shipped_rules import read_rules, rules_with


class People:
    """The person records of a network at one place of its ledger, found by role and by address."""

    def __init__(self, seq: int, records: Iterable[Record]) -> None:
        self.seq = seq
        self.records = {record.id: record for record in records}
        self._holders: dict[tuple[str, str], list[str]] = {}
        self._addresses: dict[str, str] = {}
        self._authors: dict[str, Author] = {}
        for person in self.records.values():
            self._addresses.setdefault(str(person.get("email", "")), person.id)
            for role in author_of(person).roles:
                self._holders.setdefault(role, []).append(person.id)

    def author(self, person: str) -> Author:
        """The person with the roles held; without any where there is no such person."""
        known = self._authors.get(person)
        if known is None:
            found = self.records.get(person)
            known = self._authors[person] = author_of(found) if found else Author(person, frozenset())
        return known

    def holding(self, role: str, country: str) -> Sequence[str]:
        """Ids of the active people with the role in that country itself."""
        return self._holders.get((role, country), ())

    def holder_of(self, email: str) -> str | None:
        """Who has the address."""
        return self._addresses.get(email)

    def with_person(self, record: Record) -> People:
        """The people with one of them changed."""
        return People(self.seq, {**self.records, record.id: record}.values())


class Surroundings:
    """The look of a batch: records as the changes judged so far left them; others are fetched when asked for."""

    def __init__(
        self,
        network: str,
        people: People,
        fetch: Callable[[str], Record | None],
        media: Callable[[Collection[str], str], Collection[str]] = lambda sha256s, person: sha256s,
        listed: Callable[[str], Iterable[Record]] = lambda kind: (),
        now: str = "",
        twins: Callable[[str, str, str], Iterable[Record]] = lambda country, channel, day: (),
    ) -> None:
        """`media`: those of the hashes whose media are here, whole, and a person's to show; all where it is left out.

        `listed`: the delegations, the blackouts, each asked for once; `now`: the instant by the server's clock, in UTC.
        `twins`: the posts of a country on a channel about a day that whoever asks may see; none where a batch is
        judged, since they only ever advise.
        """
        self.now = now
        self.day = now[:10]
        self._listed = listed
        self._lists: dict[str, dict[str, Record]] = {}
        self._network = network
        self.all_people = people
        self.known: dict[str, Record | None] = {}
        self.scopes: dict[str, str] = {}
        self._fetch = fetch
        self._media = media
        self._twins = twins

    def record(self, record_id: str) -> Record | None:
        """The record as it is now; None where there is none."""
        if record_id not in self.known:
            self.known[record_id] = self._fetch(record_id)
        return self.known[record_id]

    def scope_of(self, record: Record) -> str:
        """The scope in which the record is given out as it is now."""
        return self.scopes.get(record.id) or delivered_scope(record, self)

    def people(self, role: str, country: str) -> Sequence[str]:
        """Ids of the active people with the role in that country itself."""
        return self.all_people.holding(role, country)

    def delegations(self) -> Sequence[Record]:
        """Every delegation that was not taken away, as the changes judged so far left them."""
        return self._list("delegation")

    def blackouts(self) -> Sequence[Record]:
        """Every blackout that was not taken away, as the changes judged so far left them."""
        return self._list("blackout")

    def stops(self) -> Sequence[Record]:
        """Every stop, standing or lifted, as the changes judged so far left them."""
        return self._list("stop")

    @property
    def drill(self) -> bool:
        """Whether the network practises."""
        return is_drill(self.record(self._network))

    @property
    def silent_since(self) -> str:
        """Nothing: the server hears itself."""
        return ""

    @property
    def repeat_days(self) -> int:
        """Within how many days the same words are pointed out."""
        return repeat_days(self.record(self._network))

    def wordings(self) -> Sequence[Record]:
        """Every pack of wording rules that was not taken away, as the changes judged so far left them."""
        return self._list("wording")

    def narratives(self) -> Sequence[Record]:
        """Every narrative that was not taken away, as the changes judged so far left them."""
        return self._list("narrative")

    def _list(self, kind: str) -> Sequence[Record]:
        if kind not in self._lists:
            found = {item.id: item for item in self._listed(kind)}
            known = {key: item for key, item in self.known.items() if item and item.kind == kind}
            self._lists[kind] = found | known
        return [item for item in self._lists[kind].values() if not item.deleted]

    def twins(self, country: str, channel: str, said: int, day: str) -> Sequence[Record]:
        """Posts with the same words, to go out within some weeks of a day or public since."""
        posts = self._twins(country, channel, day)
        return [post for post in posts if fingerprint(fold(str(post.get("text") or ""))) == said]

    def rule(self, channel: str) -> ChannelRule | None:
        """What the channel takes, with the overrides that the network's own record holds."""
        network = self.record(self._network)
        return rules_with(str(network.get("channel_rules") or "") if network else "").get(channel)

    def rights(self) -> Rights:
        """The table of who may do what."""
        return shipped_rights()

    def holder_of(self, email: str) -> str | None:
        """Who has the address."""
        return self.all_people.holder_of(email)

    def media_missing(self, sha256s: Collection[str], person: str) -> Collection[str]:
        """Those of the media that are not here, whole, or not this person's to show."""
        return frozenset(sha256s) - frozenset(self._media(sha256s, person))

    def problem_of_rules(self, overrides: str) -> str:
        """Why these channel rules cannot be used."""
        try:
            read_rules(overrides)
        except InvalidInput as error:
            return str(error)
        return ""

    def put(self, record: Record, scope: str = "") -> None:
        """Take in what a change made, and the scope in which that is given out."""
        self.known[record.id] = record
        self.scopes[record.id] = scope
        if record.kind == "person":
            self.all_people = self.all_people.with_person(record)
        self._lists.pop(record.kind, None)

"""Brings a plan into a profile: what its rows refer to, what the rules say to each, and all in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from campaigndesk.domain.countries import COUNTRIES, Country
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.exchange.json_in import Export
from campaigndesk.exchange.judging import Judged, creation_payload, judge_entries
from campaigndesk.exchange.pacing import Each, unheeded
from campaigndesk.exchange.planned import Known, Plan
from campaigndesk.exchange.record_plans import plan_records
from campaigndesk.resources import resource_text
from campaigndesk.store.looks import StoreLook
from campaigndesk.store.opening import Store
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.results import list_published
from campaigndesk.store.work import Draft

if TYPE_CHECKING:
    from sqlalchemy import Connection

ALL_RECORDS: Final = 1_000_000


class Hand(Protocol):
    """Who makes the records: the desk of `actions`, which this part does not know."""

    store: Store

    @property
    def author(self) -> Author:
        """Who works here."""

    def act(self, *drafts: Draft, beside: Callable[[Connection], None] | None = None) -> Any:
        """Do all of it in one transaction with what is kept `beside` it, or nothing."""

    def new_id(self) -> str:
        """A new id."""


def channel_names() -> dict[str, str]:
    """Channel id -> its name, in the order of the rules."""
    return {rule.id: rule.name for rule in parse_rules(resource_text("channels.toml")).values()}


def known_here(desk: Hand, campaign: str = "", *, own: bool = False, only: Collection[str] = ()) -> Known:
    """What the rows of a plan may refer to on this laptop; `only`: codes of the countries whose posts are wanted.

    Raises NotFound for a campaign that is not here, InvalidInput for a country that is not of the network.
    """
    with desk.store.reading() as conn:
        accounts, campaigns, messages, results, people = (
            tuple(list_records(conn, kind, limit=ALL_RECORDS))
            for kind in ("account", "campaign", "message", "result", "person")
        )
        published = tuple(list_published(conn))
        networks = list_records(conn, "network")
    if campaign and campaign not in {record.id for record in campaigns}:
        raise NotFound(f"There is no campaign “{campaign}” on this laptop.", "Sync, then look again.")
    countries = countries_of(networks[0]) if networks else COUNTRIES
    if unknown := sorted(set(only) - set(countries)):
        raise InvalidInput(f"“{unknown[0]}” is not a country of the network.", f"Use {', '.join(countries)}.")
    return Known(
        channels=channel_names(),
        accounts=accounts,
        campaigns=campaigns,
        messages=messages,
        published=published,
        results=results,
        people=people,
        countries=countries,
        campaign=campaign,
        own=own,
        only=frozenset(only),
    )


def countries_of(network: Record) -> dict[str, Country]:
    """The countries of a network; the ones it starts with where it names none."""
    named = {
        str(item["code"]): Country(
            str(item["code"]),
            str(item["name"]),
            tuple(item["languages"]),
            str(item["zone"]),
            str(item.get("capital", "")),
        )
        for item in network.get("countries") or ()
    }
    return named or COUNTRIES


def plan_export(desk: Hand, export: Export, known: Known) -> Plan:
    """The plan of an export in JSON, as this person can enter it here."""
    with desk.store.reading() as conn:
        return plan_records(export, known, desk.author.person, lambda one: find_record(conn, one) is not None)


def judge_plan(desk: Hand, plan: Plan, each: Each = unheeded) -> Judged:
    """Which records of the plan are new, which are here, and which the rules refuse to this person."""
    author = desk.author
    with desk.store.reading() as conn:
        find = partial(find_record, conn)
        return judge_entries(plan.entries, author, StoreLook(conn), find, each)


def enter(desk: Hand, judged: Judged, beside: Callable[[Connection], None] | None = None) -> None:
    """Make all new records of a plan in one transaction, and keep there what belongs beside them.

    Raises Refused, or whatever `beside` raises, with nothing changed.
    """
    if judged.new:
        desk.act(*_drafts(desk, judged), beside=beside)


def _drafts(desk: Hand, judged: Judged) -> Iterator[Draft]:
    """One creation for each entry; a post notes at which revision of its message it was planned.

    A revision that came with an export stays what it was: a translation that was stale there is stale here.
    """
    revisions: dict[str, str] = {}
    renamed: dict[str, str] = {}
    with desk.store.reading() as conn:
        look = StoreLook(conn)
        for entry in judged.new:
            payload, change = creation_payload(entry), desk.new_id()
            message = entry.fields.get("message")
            if entry.kind == "message":
                revisions[entry.id] = renamed[entry.revision] = change
            elif message and message not in revisions and (here := look.record(message)):
                revisions[message] = here.base("text")
            if planned_at := entry.fields.get("source_revision"):
                payload["fields"]["source_revision"] = renamed.get(planned_at, planned_at)
            elif entry.kind == "post" and message in revisions:
                payload["fields"]["source_revision"] = revisions[message]
            yield Draft("create@1", entry.id, entry.kind, payload, change)

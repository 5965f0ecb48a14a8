"""Who has a medium: who sent its bytes, and who may see a record in which somebody who had it named it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from sqlalchemy import Connection, or_, select

from campaigndesk.server.aftermath import insert_missing
from campaigndesk.server.choosing import among, listed
from campaigndesk.server.entries import Judged
from campaigndesk.server.tables import medium_holder, medium_use, record


def list_held(
    conn: Connection, network: str, person: str, scopes: Iterable[str], sha256s: Collection[str]
) -> frozenset[str]:
    """Those of the media that this person has; `scopes`: what the person may see.

    Naming a hash gives nothing: who knows one from elsewhere has to send the bytes like everybody else.
    """
    sqlite = conn.dialect.name == "sqlite"
    ids: dict[str, Any] = {"ids": listed(sha256s, sqlite=sqlite)}
    own = select(medium_holder.c.sha256).where(
        medium_holder.c.network == network,
        medium_holder.c.person == person,
        among(medium_holder.c.sha256, sqlite=sqlite),
    )
    had = select(medium_holder.c.sha256).where(
        medium_holder.c.network == network,
        medium_holder.c.sha256 == medium_use.c.sha256,
        medium_holder.c.person == medium_use.c.person,
    )
    shown = (
        select(medium_use.c.sha256)
        .join_from(
            medium_use, record, (record.c.network == medium_use.c.network) & (record.c.id == medium_use.c.record)
        )
        .where(medium_use.c.network == network, among(medium_use.c.sha256, sqlite=sqlite))
        .where(record.c.scope.in_(sorted(scopes)), or_(medium_use.c.person == "", had.exists()))
    )
    return frozenset(conn.execute(own.union(shown), ids).scalars())


def save_holders(conn: Connection, network: str, person: str, sha256s: Iterable[str]) -> None:
    """Note that the person has these media, whatever becomes of the records that show them."""
    rows = [{"network": network, "sha256": sha256, "person": person} for sha256 in sorted(sha256s)]
    insert_missing(conn, medium_holder, rows)


def keep_uses(
    conn: Connection, network: str, fresh: Iterable[Judged], scopes_of: Callable[[str], frozenset[str]]
) -> None:
    """Note which media these changes name, and by whom; who could have fetched one has it from now on.

    `scopes_of`: what a person may see after the changes.
    """
    named: dict[str, set[tuple[str, str]]] = {}
    for one in fresh:
        if one.verdict.named:
            uses = named.setdefault(one.change.author, set())
            uses.update((sha256, one.change.record) for sha256 in one.verdict.named)
    for person, uses in named.items():
        sha256s = frozenset(sha256 for sha256, _ in uses)
        save_holders(conn, network, person, list_held(conn, network, person, scopes_of(person), sha256s))
        rows = [{"network": network, "sha256": one, "record": key, "person": person} for one, key in sorted(uses)]
        insert_missing(conn, medium_use, rows)

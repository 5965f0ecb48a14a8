"""What a person should be told of: what waits for them newly, what was sent back, conflicts, reminders, mentions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from campaigndesk.domain.embargoes import campaign_over
from campaigndesk.domain.escalations import escalated_to, escalates_at
from campaigndesk.domain.narratives import is_due
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.deciding import list_submissions
from campaigndesk.store.inbox import list_conflicts
from campaigndesk.store.looks import StoreLook
from campaigndesk.store.meta import find_meta
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.requests import list_news
from campaigndesk.store.stops import list_standing

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_COMMENTS = 200
CONFLICT = "conflict:"
"""How the key of a conflict begins, which comes again with the next one."""
KINDS = (
    "waits", "changes", "conflict", "reminder", "escalated", "mention", "key", "stop", "request", "answered",
    "taken_back", "review",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to tell. `key`: the change it came with, or what a conflict is about and with whom.

    `by`: who made it; `at`: that person's clock.

    `title` names the record and is empty under an embargo (`embargoed`): not a word of that leaves the window.
    """

    key: str
    kind: str
    record: str
    by: str
    at: str
    title: str
    country: str
    embargoed: bool


def list_notices(conn: Connection, author: Author, now: str) -> tuple[Notice, ...]:
    """All that there is to tell this person, newest first; `now` (UTC instant) judges embargoes."""
    found = [*_waiting(conn, author, now), *_sent_back(conn, author, now)]
    found += [*_in_conflict(conn, author, now), *_mentioned(conn, author, now), *_escalated(conn, author, now)]
    found += [*_keys_made_elsewhere(conn, author, now), *_stops(conn, author, now)]
    found += [*_requests(conn, author, now), *_reviews(conn, author, now)]
    return tuple(sorted(found, key=lambda notice: notice.at, reverse=True))


def _notice(conn: Connection, kind: str, record: Record, key: str, by: str, at: str, now: str) -> Notice:
    above = find_record(conn, str(record.get("about"))) if record.get("about") else None
    campaign = campaign_over(record, StoreLook(conn, now))
    embargoes = [one.get("embargo_until") for one in (record, above, campaign) if one]
    embargoed = any(until and str(until) > now for until in embargoes)
    message = find_record(conn, str(record.get("message"))) if record.get("message") else None
    title = str(record.get("title") or (message.get("title") if message else "") or record.get("name") or "")
    return Notice(
        key=key,
        kind=kind,
        record=record.id,
        by=by,
        at=at,
        title="" if embargoed else title,
        country=str(record.get("country") or record.get("lead_country") or ""),
        embargoed=embargoed,
    )


def _waiting(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    for post in list_submissions(conn, author.person, now[:10]):
        sent = post.get("submitted") or {}
        yield _notice(conn, "waits", post, str(sent.get("change")), str(sent.get("by")), str(sent.get("at")), now)


def _escalated(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    look = StoreLook(conn, now)
    rows = conn.exec_driver_sql("SELECT body FROM record WHERE row IN (SELECT row FROM post WHERE stage = 'in_review')")
    for (body,) in rows:
        post = unpacked_record(body)
        if author.person in escalated_to(post, look, now):
            sent = post.get("submitted") or {}
            key = f"{sent.get('change')}:escalated"
            yield _notice(conn, "escalated", post, key, str(sent.get("by")), escalates_at(post), now)


def _sent_back(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    rows = conn.exec_driver_sql(
        "SELECT body FROM record WHERE row IN (SELECT row FROM post WHERE stage = 'changes_requested')"
    )
    for (body,) in rows:
        post = unpacked_record(body)
        mine = {post.get("owner"), (post.get("submitted") or {}).get("by"), *post.get("contributors", ())}
        asked = next((d for d in reversed(post.get("decisions", ())) if d["verdict"] == "request_changes"), None)
        if asked and author.person in mine and asked["by"] != author.person:
            yield _notice(conn, "changes", post, str(asked["change"]), str(asked["by"]), str(asked["at"]), now)


def _in_conflict(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    """One for each colleague in a record, whose key stays while somebody writes on or a further field joins it."""
    for record in list_conflicts(conn):
        begun: dict[str, str] = {}
        for copy in record.conflicts:
            other = record.stamp(copy.field).by
            if author.person in (copy.by, other):
                by = other if copy.by == author.person else copy.by
                begun[by] = max(copy.at, begun.get(by, ""))
        for by, at in begun.items():
            yield _notice(conn, "conflict", record, f"{CONFLICT}{record.id}:{by}", by, at, now)


def _mentioned(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    rows = conn.exec_driver_sql(
        "SELECT body FROM record WHERE kind = 'comment' AND kind <> 'post' AND deleted = 0"
        " AND instr(CAST(body AS TEXT), ?) > 0 ORDER BY row DESC LIMIT ?",
        (author.person, MOST_COMMENTS),
    )
    for (body,) in rows:
        comment = unpacked_record(body)
        if author.person not in comment.get("mentions", ()) or comment.created.by == author.person:
            continue
        about = find_record(conn, str(comment.get("about")))
        if about is None or about.deleted or comment.get("settled"):
            continue
        kind = "reminder" if comment.get("reminder") else "mention"
        yield _notice(conn, kind, about, comment.created.change, comment.created.by, comment.created.at, now)


def _keys_made_elsewhere(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    """Keys that sign decisions in the person's name and were not made here: another laptop's, or a stranger's."""
    own = find_meta(conn, "signing_key")
    for key in list_records(conn, KEY_KIND):
        if key.created.by == author.person and key.id != own and not key.get("revoked"):
            yield _notice(conn, "key", key, key.created.change, key.created.by, key.created.at, now)


def _stops(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    """Stops over what the person works on that somebody else placed."""
    for stop in (standing.stop for standing in list_standing(conn, author)):
        if stop.created.by != author.person:
            made = _notice(conn, "stop", stop, stop.created.change, stop.created.by, stop.created.at, now)
            yield made if made.embargoed else replace(made, title=str(stop.get("reason")))


def _requests(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    """What other countries ask for, take back and answer; `country`: whose doing it is."""
    for kind, request, field in list_news(conn, author):
        stamp, whose = request.stamp(field), "country" if kind == "answered" else "asking"
        if stamp.by != author.person:
            made = _notice(conn, kind, request, stamp.change, stamp.by, stamp.at, now)
            yield replace(made, country=str(request.get(whose)))


def _reviews(conn: Connection, author: Author, now: str) -> Iterator[Notice]:
    """Narratives of which the person is the owner and whose day of review has come."""
    for narrative in list_records(conn, "narrative", limit=100_000):
        if narrative.get("owner") == author.person and is_due(narrative, now[:10]):
            day, claim = str(narrative.get("review_on")), " ".join(str(narrative.get("claim") or "").split())
            key = f"{narrative.id}:{day}"
            made = _notice(conn, "review", narrative, key, narrative.created.by, f"{day}T00:00:00Z", now)
            yield made if made.embargoed else replace(made, title=claim if len(claim) <= 80 else f"{claim[:79]}…")


def find_last_reminder(conn: Connection, post_id: str) -> str:
    """When somebody was reminded of the post last, as far as this laptop knows (UTC instant); empty: never."""
    comments = list_records(conn, "comment", where={"about": post_id})
    return max((comment.created.at for comment in comments if comment.get("reminder")), default="")

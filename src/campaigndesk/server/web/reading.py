"""What the pages show, read from the ledger's records as far as the person may see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import islice
from typing import Final, TypeVar

from sqlalchemy import Connection

from campaigndesk.domain.approvals import campaign_of, waits_for
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.duplicates import COUNTED
from campaigndesk.domain.embargoes import delivered_scope
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import day_of, known_zone
from campaigndesk.server import entries
from campaigndesk.server.access import Session
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import not_found
from campaigndesk.server.surroundings import Surroundings
from campaigndesk.server.whereabouts import Place, Whereabouts

T = TypeVar("T")

MOST: Final = 500
"""Posts on one page at most."""
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Found:
    """Posts in order, what the rules may look up beside them, and the person's time zone; `more`: not all are here.

    `words_of`: what a record said at one revision of its text, by their ids.
    """

    posts: tuple[Record, ...]
    look: Surroundings
    zone: str
    more: bool = False
    words_of: Callable[[str, str], str | None] = lambda record_id, revision: None


class Reading:
    """Reads for the pages, and shows what was read in the same look at the database.

    `clock` gives the server's time as an instant in UTC.
    """

    def __init__(self, database: Database, ledger: Ledger, whereabouts: Whereabouts, clock: Callable[[], str]) -> None:
        self._database = database
        self._ledger = ledger
        self._whereabouts = whereabouts
        self._clock = clock

    def waiting(self, session: Session, show: Callable[[Found], T]) -> T:
        """The posts that wait for this person's decision, the soonest first."""
        with self._database.reading() as conn:
            look = self._look(conn, session)
            posts = (
                post
                for post in self._posts(conn, session, lambda place: place.stage == "in_review")
                if post.get("stage") == "in_review" and session.person in waits_for(post, campaign_of(post, look), look)
            )
            return show(_first(posts, look, _zone(look, session)))

    def post(self, session: Session, post_id: str, show: Callable[[Found], T]) -> T:
        """One post that the person may see. Raises RequestRefused (`not_found`), for what is not there as well."""
        with self._database.reading() as conn:
            look = self._look(conn, session)
            post = look.record(post_id)
            if post is None or post.kind != "post" or post.deleted or delivered_scope(post, look) not in session.scopes:
                raise not_found("This post")
            words_of = partial(entries.find_words, conn, session.network)
            return show(Found((post,), look, _zone(look, session), words_of=words_of))

    def month(self, session: Session, first: date, show: Callable[[Found], T]) -> T:
        """The posts of the month that begins on this day, by the person's clock."""
        after = (first + timedelta(days=31)).replace(day=1)
        with self._database.reading() as conn:
            look = self._look(conn, session)
            zone = _zone(look, session)
            days = (f"{first:%Y-%m}", f"{first - timedelta(days=1)}", f"{after}")

            def within(proposed_at: str) -> bool:
                return proposed_at.startswith(days) and first <= day_of(proposed_at, zone) < after

            near = self._posts(conn, session, lambda place: within(place.proposed_at))
            return show(_first((post for post in near if within(str(post.get("proposed_at") or ""))), look, zone))

    def _look(self, conn: Connection, session: Session) -> Surroundings:
        people = self._ledger.people(conn, session.pulse)

        def fetch(record_id: str) -> Record | None:
            found = entries.find_records(conn, session.network, (record_id,))
            return found[record_id][1] if found else None

        def listed(kind: str) -> Iterable[Record]:
            ids = self._whereabouts.others(conn, session.network, kind)
            return [found for _, found, _ in entries.find_records(conn, session.network, ids).values()]

        def twins(country: str, channel: str, day: str) -> Iterable[Record]:
            about, within = date.fromisoformat(day), timedelta(days=look.repeat_days + 2)
            first, last = f"{about - within}", f"{about + within}"

            def near(place: Place) -> bool:
                here = place.stage in COUNTED and (place.country, place.channel) == (country, channel)
                return here and (not place.at or first <= place.at[:10] <= last)

            return self._posts(conn, session, near)

        look = Surroundings(session.network, people, fetch, listed=listed, now=self._clock(), twins=twins)
        return look

    def _posts(self, conn: Connection, session: Session, wanted: Callable[[Place], bool]) -> Iterator[Record]:
        """The posts that the person may see whose places are wanted, read as they are asked for: the soonest first."""
        ids = self._whereabouts.posts(conn, session.network, wanted)
        for at in range(0, len(ids), _AT_ONCE):
            some = ids[at : at + _AT_ONCE]
            found = entries.find_records(conn, session.network, some)
            for _, post, scope in (found[key] for key in some if key in found):
                if scope in session.scopes and not post.deleted:
                    yield post


def _first(posts: Iterable[Record], look: Surroundings, zone: str) -> Found:
    """As many as a page takes, and whether there are more: those are not read."""
    found = tuple(islice(posts, MOST + 1))
    return Found(found[:MOST], look, zone, len(found) > MOST)


def _zone(look: Surroundings, session: Session) -> str:
    """The clock of the person's first country; UTC for who has none."""
    network = look.record(session.network)
    described = (network.get("countries") if network else None) or ()
    zones = {str(item["code"]): str(item["zone"]) for item in described}
    for code in sorted(session.author.countries):
        zone = zones.get(code) or (COUNTRIES[code].zone if code in COUNTRIES else "")
        if known_zone(zone):
            return zone
    return "UTC"

"""Every request that is here, those that were made together as one, what waits for my country first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from campaigndesk.desktop.coverage.phrases import channel_name
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.domain.folding import fold
from campaigndesk.domain.records import Record
from campaigndesk.domain.requests import WAITING, days_left, is_open, standing
from campaigndesk.store.calendar import PostLine
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.requests import list_offered, writes_for

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

MOST = 5000
OFFERED = 200
"""So many posts are offered to be carried further, the newest first."""
_LATE = 10**6


@dataclass(frozen=True, slots=True)
class Part:
    """What one of the countries asked says; `mine`: I answer for it."""

    id: str
    country: str
    standing: str
    reason: str
    proof: str
    mine: bool
    by: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """A request as it is shown, with a part for each country asked; `mine`: I write for the country that asks.

    `left`: days until it is wanted, None without such a day. `folded`: all that a search finds it by.
    """

    id: str
    parts: tuple[Part, ...]
    asking: str
    title: str
    link: str
    about: str
    about_words: str
    channels: tuple[str, ...]
    wanted_by: str
    left: int | None
    note: str
    mine: bool
    by: str
    when: str
    folded: str
    bases: Mapping[str, str] = field(default_factory=dict)

    @property
    def own(self) -> Part | None:
        """The part of a country that I answer for, one that waits before the others."""
        own = [part for part in self.parts if part.mine]
        return min(own, key=lambda part: part.standing != WAITING) if own else None

    @property
    def is_open(self) -> bool:
        """Whether any country has something to do yet."""
        return any(is_open(part.standing) for part in self.parts)

    @property
    def rank(self) -> int:
        """Its place in the list: waits for me, accepted by me, asked by me, asked among others, over."""
        if not self.is_open:
            return 4
        own = self.own
        if own is not None and is_open(own.standing):
            return 0 if own.standing == WAITING else 1
        return 2 if self.mine else 3


@dataclass(frozen=True, slots=True)
class Requests:
    """All of them in the order of the list; `countries`: those that I ask and answer for."""

    asks: tuple[Ask, ...] = ()
    countries: tuple[str, ...] = ()


def read_requests(conn: Any, desk: Desk, zone: str) -> Requests:
    """Those that wait for an answer of mine first, then those that I accepted, asked, the others, and what is over."""
    author = find_author(conn)
    mine = writes_for(author) if author else frozenset()
    together: dict[str, list[Record]] = defaultdict(list)
    for request in list_records(conn, "request", limit=MOST):
        together[str(request.get("together") or request.id)].append(request)
    names = {person.id: str(person.get("name") or "") for person in list_records(conn, "person", limit=MOST)}
    reader = _Reader(conn, mine, names, zone, desk.now)
    asks = [reader.read(found) for found in together.values()]

    def place(ask: Ask) -> tuple[int, int, str]:
        return ask.rank, _LATE if ask.left is None else ask.left, ask.id

    return Requests(tuple(sorted(asks, key=place)), tuple(sorted(mine)))


@dataclass(frozen=True, slots=True)
class _Reader:
    conn: Any
    mine: frozenset[str]
    names: Mapping[str, str]
    zone: str
    now: str

    def read(self, together: list[Record]) -> Ask:
        """Requests that were made in one act, as one."""
        first = together[0]

        def words(name: str) -> str:
            return str(first.get(name) or "")

        about = find_record(self.conn, words("about")) if words("about") else None
        told = _about_words(about) if about is not None and not about.deleted else ""
        found = (self._part(one) for one in together)
        parts = tuple(sorted(found, key=lambda part: (not part.mine, part.country)))
        channels = tuple(map(str, first.get("channels", ())))
        told_of = (words("title"), words("link"), words("note"), words("asking"), told, *map(channel_name, channels))
        return Ask(
            id=first.id, parts=parts, asking=words("asking"), title=words("title"), link=words("link"),
            about=about.id if told and about else "", about_words=told, channels=channels,
            wanted_by=words("wanted_by"), left=days_left(first, self.now[:10]), note=words("note"),
            mine=words("asking") in self.mine, by=self.names.get(first.created.by, ""),
            when=when_words(first.created.at, self.zone, self.now),
            folded=fold(" ".join((*told_of, *(part.country for part in parts)))),
            bases={name: first.base(name) for name in ("title", "link", "wanted_by", "note")},
        )  # fmt: skip

    def _part(self, request: Record) -> Part:
        answered = bool(request.get("answer"))
        stamp = request.stamp("answer")
        return Part(
            id=request.id, country=str(request.get("country")), standing=standing(request),
            reason=str(request.get("reason") or "") if request.get("answer") == "declined" else "",
            proof=str(request.get("proof") or "") if request.get("answer") == "done" else "",
            mine=request.get("country") in self.mine, by=self.names.get(stamp.by, "") if answered else "",
            when=when_words(stamp.at, self.zone, self.now) if answered else "",
        )  # fmt: skip


def _about_words(record: Record) -> str:
    text = str(record.get("title") or record.get("text") or record.get("tag") or "")
    where = channel_name(str(record.get("channel") or "")) if record.kind == "post" else ""
    return " · ".join(filter(None, (str(record.get("country") or ""), where, " ".join(text.split())[:80])))


def read_posts(conn: Any) -> tuple[tuple[str, str], ...]:
    """Posts of the network that can be carried further, with their words; the newest first."""
    return tuple((line.id, _line_words(line)) for line in list_offered(conn, OFFERED))


def _line_words(line: PostLine) -> str:
    words = " ".join((line.title or line.words).split())
    return " · ".join(filter(None, (line.country, channel_name(line.channel), words)))

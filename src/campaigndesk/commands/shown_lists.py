"""What `show` lists beside the kinds of records: what waits, what differs, what is planned."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final

from campaigndesk.actions.desk import Desk
from campaigndesk.domain import gates
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.times import instant, local, zone_of
from campaigndesk.store.calendar import Filter, PostLine, list_agenda, list_days, list_unscheduled
from campaigndesk.store.coding import unpacked_value
from campaigndesk.store.history import list_revisions
from campaigndesk.store.inbox import counts, list_conflicts, list_waiting_for
from campaigndesk.store.meta import find_meta
from campaigndesk.store.outbox import list_waiting
from campaigndesk.store.search import search
from campaigndesk.store.set_aside import list_set_aside

_DAYS: Final = 31


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: an id or words, conditions, how many, and which days of which zone."""

    id: str = ""
    where: Mapping[str, str] = field(default_factory=dict)
    limit: int = 100
    start: str = ""
    end: str = ""
    zone: str = "UTC"

    def days(self, today: date) -> tuple[date, date]:
        """The first day and the day after the last; from today for a month where nothing is said."""
        first = _day(self.start) if self.start else today
        last = _day(self.end) if self.end else first + timedelta(days=_DAYS - 1)
        if last < first:
            raise InvalidInput(f"--to {last} lies before --from {first}.", "Exchange them.")
        return first, last + timedelta(days=1)

    def border(self, day: date) -> str:
        """The instant at which a day begins in the zone."""
        return instant(datetime(day.year, day.month, day.day, tzinfo=zone_of(self.zone)))

    @property
    def filter(self) -> Filter:
        """The conditions as a filter of the calendar."""
        names = {"country": "countries", "channel": "channels", "stage": "stages", "campaign": "campaigns"}
        names |= {"language": "languages", "owner": "owners"}
        unknown = [name for name in self.where if name not in names]
        if unknown:
            raise InvalidInput(f"A calendar cannot be narrowed by “{unknown[0]}”.", f"Use {', '.join(names)}.")
        return Filter(**{names[name]: (value,) for name, value in self.where.items()})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Listed:
    """A table for people and the whole for scripts; `findings`: something in it needs a person."""

    header: Sequence[str]
    rows: Sequence[Sequence[Any]]
    whole: Any
    findings: bool = False


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(f"“{text}” is not a day.", "Write it as 2026-12-01.") from None


def _lines(lines: Sequence[PostLine], zone: str) -> Listed:
    header = ("id", f"time ({zone})", "country", "channel", "language", "stage", "what", "waiting", "conflict")
    rows = [
        (
            line.id,
            f"{local(line.at, zone):%Y-%m-%d %H:%M}" if line.at else "",
            line.country,
            line.channel,
            line.language,
            line.stage,
            line.title or line.words,
            line.waiting or "",
            line.conflict or "",
        )
        for line in lines
    ]
    return Listed(header, rows, lines)


def _agenda(desk: Desk, wanted: Wanted) -> Listed:
    first, end = wanted.days(desk.clock().date())
    found = desk.read(list_agenda, wanted.border(first), wanted.border(end), wanted.filter, wanted.limit)
    return _lines(found, wanted.zone)


def _calendar(desk: Desk, wanted: Wanted) -> Listed:
    first, end = wanted.days(desk.clock().date())
    days = [first + timedelta(days=number) for number in range((end - first).days)]
    borders = [wanted.border(day) for day in (*days, end)]
    found = desk.read(list_days, borders, 3, wanted.filter)
    rows = [
        (str(day), posts.count, "; ".join(f"{line.country} {line.channel} {line.words[:20]}" for line in posts.top))
        for day, posts in zip(days, found, strict=True)
    ]
    whole = [{"day": str(day), **asdict(posts)} for day, posts in zip(days, found, strict=True)]
    return Listed(("day", "posts", "first ones"), rows, whole)


def _unscheduled(desk: Desk, wanted: Wanted) -> Listed:
    return _lines(desk.read(list_unscheduled, wanted.filter, wanted.limit), wanted.zone)


def _waiting_for_me(desk: Desk, wanted: Wanted) -> Listed:
    found = desk.read(list_waiting_for, desk.author.person)[: wanted.limit]
    listed = _lines(found, wanted.zone)
    return Listed(listed.header, listed.rows, listed.whole, bool(found))


def _outbox(desk: Desk, wanted: Wanted) -> Listed:
    found = desk.read(list_waiting, wanted.limit)
    rows = [(c.n, c.kind, c.record_kind, c.record, c.seen_at) for c in found]
    return Listed(("n", "change", "kind", "record", "made at"), rows, found)


def _set_aside(desk: Desk, wanted: Wanted) -> Listed:
    found = desk.read(list_set_aside)[: wanted.limit]
    rows = [(s.change.id, s.change.kind, s.change.record_kind, s.change.record, s.sentence, s.fix) for s in found]
    return Listed(("change", "what", "kind", "record", "why", "what to do"), rows, found, bool(found))


def _conflicts(desk: Desk, wanted: Wanted) -> Listed:
    found = [
        {
            "record": record.id,
            "kind": record.kind,
            "field": copy.field,
            "settles": copy.change,
            "base": record.base(copy.field),
            "now": record.get(copy.field),
            "now_by": record.stamp(copy.field).by,
            "other": copy.value,
            "other_by": copy.by,
            "other_at": copy.at,
        }
        for record in desk.read(list_conflicts)
        for copy in record.conflicts
    ][: wanted.limit]
    rows = [(c["record"], c["kind"], c["field"], c["now"], c["other"], c["settles"]) for c in found]
    return Listed(("record", "kind", "field", "now", "the other version", "settles"), rows, found, bool(found))


def _history(desk: Desk, wanted: Wanted) -> Listed:
    record = desk.find(_needed(wanted, "history"))
    names = [wanted.where["field"]] if "field" in wanted.where else list(record.fields)
    found = [revision for name in names for revision in desk.read(list_revisions, record.id, name)]
    found.sort(key=lambda revision: (revision.at, revision.change))
    rows = [(r.at, r.by, r.field, r.state, r.value) for r in found[-wanted.limit :]]
    return Listed(("at", "by", "field", "state", "value"), rows, found[-wanted.limit :])


def _counts(desk: Desk, wanted: Wanted) -> Listed:
    found = asdict(desk.read(counts, desk.author))
    return Listed(("what", "number"), list(found.items()), found)


def _gates(desk: Desk, wanted: Wanted) -> Listed:
    post = desk.find(_needed(wanted, "gates"), "post")
    with desk.store.reading() as conn:
        found = gates.check(post, desk.look(conn), desk.now)
    rows = [
        (finding.code, "blocks" if finding.blocks else "advice", finding.sentence, finding.fix) for finding in found
    ]
    return Listed(("gate", "", "why", "what to do"), rows, found, any(finding.blocks for finding in found))


def _search(desk: Desk, wanted: Wanted) -> Listed:
    found = desk.read(search, _needed(wanted, "search"), wanted.limit)
    rows = [(hit.record_id, hit.kind, hit.country, hit.language, hit.at, hit.title, hit.snippet) for hit in found]
    return Listed(("record", "kind", "country", "language", "at", "title", "where"), rows, found)


def _me(desk: Desk, wanted: Wanted) -> Listed:
    author, person = desk.author, desk.person
    roles = sorted(f"{role}:{country}" for role, country in author.roles)
    found = {"person": author.person, "name": person.get("name") if person else None, "roles": roles}
    return Listed(("what", "value"), list(found.items()), found)


def _head(desk: Desk, wanted: Wanted) -> Listed:
    seq, hash_ = (desk.read(find_meta, key) for key in ("head_seq", "head_hash"))
    found = {"head": f"{seq}:{hash_}" if hash_ else "", "epoch": desk.read(find_meta, "epoch")}
    kept = desk.read(find_meta, "pinned_head")
    if kept:
        signed = unpacked_value(kept.encode())
        found |= {"signed": f"{signed['day']} {signed['seq']}:{signed['hash']}", "head key": str(signed["key"])}
    return Listed(("what", "value"), list(found.items()), found)


def _needed(wanted: Wanted, what: str) -> str:
    if not wanted.id:
        raise InvalidInput(f"show {what} needs an id or words behind it.", f"campaigndesk show {what} ID")
    return wanted.id


LISTS: Final[Mapping[str, Callable[[Desk, Wanted], Listed]]] = {
    "agenda": _agenda,
    "calendar": _calendar,
    "unscheduled": _unscheduled,
    "waiting": _waiting_for_me,
    "conflicts": _conflicts,
    "outbox": _outbox,
    "set-aside": _set_aside,
    "history": _history,
    "gates": _gates,
    "search": _search,
    "counts": _counts,
    "me": _me,
    "head": _head,
}
"""Name -> how to list it."""

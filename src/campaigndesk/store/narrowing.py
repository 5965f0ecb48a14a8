"""What of a record goes into the narrow tables: the columns that calendars, lists and the search ask for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from campaigndesk.domain.duplicates import fingerprint
from campaigndesk.domain.folding import fold
from campaigndesk.domain.records import Record

WORDS: Final = 90
"""Characters of a post's text that a calendar shows."""

_SEARCHED: Final = {
    "post": ("title", "text", "content_warning", "link", "note"),
    "campaign": ("title", "tag", "objective", "audience", "strategy", "implementation"),
    "message": ("title", "text", "source"),
    "event": ("title", "place", "note"),
    "account": ("name", "handle", "channel"),
    "person": ("name", "email"),
    "comment": ("text",),
    "participation": ("reservation",),
    "hashtag_group": ("name",),
    "template": ("name", "title", "text"),
    "handle": ("institution", "note"),
    "narrative": ("claim", "evidence"),
    "request": ("title", "link", "note", "reason"),
}
_PARENT: Final = {
    "participation": "campaign",
    "coverage": "campaign",
    "message": "campaign",
    "event": "campaign",
    "comment": "about",
    "series": "campaign",
    "result": "about",
}

_TEXTS: Final = (
    "country", "channel", "language", "stage", "campaign", "owner", "zone", "title", "text", "series",
)  # fmt: skip


def seconds(instant: str | None) -> int | None:
    """Seconds since 1970 of a kept instant, UTC; None where there is none."""
    if not instant:
        return None
    # Parts of a second are left out. strptime takes ten times as long, and a first fill asks ten thousand times.
    return int(datetime.fromisoformat(f"{instant[:19]}Z").timestamp())


def instant_of(kept: int | None) -> str:
    """The kept instant of seconds since 1970; empty where there is none."""
    # strftime imports a module at each call, which takes ten times as long.
    return "" if kept is None else f"{datetime.fromtimestamp(kept, UTC).isoformat()[:19]}Z"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def record_columns(record: Record) -> tuple[Any, ...]:
    """kind, scope, country, parent, title, starts, ends, deleted, conflicts."""
    fields, kind = record.fields, record.kind
    title = fields.get("title") or fields.get("name") or fields.get("institution")
    return (
        kind,
        record.scope,
        _text(fields.get("lead_country") if kind == "campaign" else fields.get("country")),
        _text(fields.get(_PARENT[kind])) if kind in _PARENT else "",
        _text(title),
        _text(fields.get("starts_on")) or _text(fields.get("starts_at"))[:10],
        _text(fields.get("ends_on")) or _text(fields.get("ends_at"))[:10],
        1 if fields.get("deleted") else 0,
        len(fields.get("conflicts") or ()),
    )


def post_columns(record: Record) -> tuple[Any, ...]:
    """The values of the columns that are inserted, in their order: from the id to the series, not the fingerprint."""
    get = record.fields.get
    confirmed = get("confirmed_at")
    country, channel, language, stage, campaign, owner, zone, title, text, series = [
        value if isinstance(value, str) else "" for value in map(get, _TEXTS)
    ]
    return (
        record.id,
        seconds(confirmed or get("proposed_at")),
        1 if confirmed else 0,
        country,
        channel,
        language,
        stage or "draft",
        campaign,
        owner or record.created.by,
        1 if get("conflicts") else 0,
        1 if get("hold") else 0,
        zone,
        title,
        opening_words(text),
        series,
    )


def fingerprint_of(post: Record, words: str) -> int:
    """The fingerprint of what the post says, out of the words of all its texts as the index holds them.

    Folding leaves the ends of lines where they are, so the text is found in what was folded already.
    """
    title, text = _text(post.fields.get("title")), _text(post.fields.get("text"))
    if not text:
        return 0
    first = title.count("\n") + 1 if title else 0
    return fingerprint("\n".join(words.split("\n")[first : first + text.count("\n") + 1]))


def opening_words(text: str) -> str:
    """How a text begins, cut with an ellipsis."""
    return text if len(text) <= WORDS else text[: WORDS - 1].rstrip() + "…"


def searched(record: Record) -> str:
    """The texts of a record that a search finds, one after the other; empty for a deleted record."""
    fields = record.fields
    if fields.get("deleted"):
        return ""
    parts = [value for value in map(fields.get, _SEARCHED.get(record.kind, ())) if value and isinstance(value, str)]
    if tags := fields.get("hashtags"):
        parts += tags
    if record.kind == "post":
        parts += [fields[name] for name in fields if name[:4] == "alt." and isinstance(fields[name], str)]
    return "\n".join(parts)


def folded(record: Record) -> str:
    """The same, as the index holds it."""
    return fold(searched(record))

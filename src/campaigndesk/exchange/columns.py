"""The columns that a plan may have, the English headers they are known by, and how a file's own headers map to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from campaigndesk.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, other headers it is known by, and whether every row must fill it."""

    name: str
    others: tuple[str, ...] = ()
    needed: bool = False


_KEY = Column("key", ("id", "ref", "reference", "number", "no"))
_LANGUAGE = Column("language", ("lang", "working language"))
_HASHTAGS = Column("hashtags", ("hashtag", "tags"))
_TITLE = ("headline", "name", "subject")
_NOTE = Column("note", ("notes", "remark", "remarks", "comment"))

SHEETS: Final[Mapping[str, tuple[Column, ...]]] = {
    "campaign": (
        _KEY,
        Column("title", _TITLE, True),
        Column("tag"),
        Column("lead country", ("lead", "country"), True),
        Column("partners", ("partner countries", "countries", "invited")),
        Column("start", ("starts on", "from", "start date"), True),
        Column("end", ("ends on", "to", "until", "end date"), True),
        Column("objective"),
        Column("audience", ("audiences",)),
        Column("strategy"),
        Column("implementation"),
        Column("scoring", ("evaluation",)),
        _HASHTAGS,
        _LANGUAGE,
        Column("colour", ("color",)),
    ),
    "accounts": (
        _KEY,
        Column("country", ("country code",), True),
        Column("channel", ("platform", "network"), True),
        Column("name", ("title",)),
        Column("handle", ("account", "user", "username"), True),
        _LANGUAGE,
    ),
    "messages": (
        Column("key", (*_KEY.others, "message"), True),
        Column("campaign", ("campaign key",)),
        Column("position", ("order", "rank")),
        Column("title", _TITLE, True),
        _LANGUAGE,
        Column("text", ("message text", "body"), True),
        Column("source", ("source link",)),
        Column("part", ("part of the message house",)),
        Column("status", ("state",)),
        Column("owner", ("responsible",)),
        Column("valid until", ("last day", "valid to", "expires")),
        Column("sensitivity", ("audience", "classification")),
    ),
    "posts": (
        _KEY,
        Column("campaign", ("campaign key",)),
        Column("message", ("message key", "line")),
        Column("country", ("country code",), True),
        Column("channel", ("platform", "network"), True),
        Column("account", ("handle",)),
        _LANGUAGE,
        Column("date", ("day", "date and time", "publish on", "proposed date", "when")),
        Column("time", ("hour", "local time", "proposed time")),
        Column("zone", ("time zone", "timezone", "tz")),
        Column("title", _TITLE),
        Column("text", ("copy", "post", "post text", "body", "content")),
        Column("link", ("url",)),
        _HASHTAGS,
        Column("content warning", ("cw",)),
        _NOTE,
    ),
    "results": (
        Column("post", ("key", "id", "link", "url", "post link", "permalink", "published link"), True),
        Column("read on", ("date", "day", "read", "as of"), True),
        Column("source", ("tool",)),
        Column("views", ("impressions",)),
        Column("reach", ("people reached", "accounts reached")),
        Column("reactions", ("likes",)),
        Column("comments", ("replies",)),
        Column("shares", ("reposts",)),
        Column("clicks", ("link clicks",)),
        Column("followers", ("followers gained", "new followers", "follows")),
    ),
}
"""Sheet -> its columns. Sheets of other names are left alone."""

_SHEET_WORDS = {"campaigns": "campaign", "account": "accounts", "message": "messages", "post": "posts", "plan": "posts"}
_SHEET_WORDS |= {"result": "results", "figures": "results"}


def sheet_name(title: str) -> str:
    """The sheet that a title stands for; empty for a sheet that is no part of a plan."""
    plain = title.strip().casefold()
    plain = _SHEET_WORDS.get(plain, plain)
    return plain if plain in SHEETS else ""


def plain_header(header: str) -> str:
    """A header without what differs by habit: case, underscores, brackets, spaces at the ends."""
    return " ".join(header.replace("_", " ").replace("-", " ").split("(")[0].casefold().split())


def read_mapping(pairs: Sequence[str]) -> dict[str, str]:
    """`["Datum=date"]` as header -> column. Raises InvalidInput naming the columns there are."""
    names = sorted({column.name for columns in SHEETS.values() for column in columns})
    mapping: dict[str, str] = {}
    for pair in pairs:
        header, equals, name = pair.rpartition("=")
        name = plain_header(name)
        if not equals or not header.strip() or name not in names:
            raise InvalidInput(f"“{pair}” does not map a header to a column.", f"Columns are: {', '.join(names)}.")
        mapping[plain_header(header)] = name
    return mapping


def find_places(sheet: str, header: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """Column name -> its place in the header. Raises InvalidInput for a missing or doubled column."""
    columns = SHEETS[sheet]
    known = {word: column.name for column in columns for word in (column.name, *column.others)}
    known |= {word: name for word, name in mapping.items() if any(column.name == name for column in columns)}
    # An exact name wins over another word for it: a sheet may have both “name” and “title”.
    exact = {plain_header(text) for text in header} & {column.name for column in columns}
    places: dict[str, int] = {}
    for place, text in enumerate(header):
        plain = plain_header(text)
        name = known.get(plain)
        if name is None or (name in exact and plain != name and plain not in mapping):
            continue
        if name in places:
            raise InvalidInput(
                f"The sheet “{sheet}” has two columns for “{name}”: “{header[places[name]]}” and “{text}”.",
                "Remove or rename one of them.",
            )
        places[name] = place
    missing = [column.name for column in columns if column.needed and column.name not in places]
    if missing:
        shown = ", ".join(f"“{text}”" for text in header if text) or "nothing"
        raise InvalidInput(
            f"The sheet “{sheet}” has no column for: {', '.join(missing)}. Its header reads {shown}.",
            f'Rename the columns, or map them: --map "{next((t for t in header if t), "Header")}={missing[0]}".',
        )
    return places

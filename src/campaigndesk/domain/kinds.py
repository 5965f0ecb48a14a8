"""The kinds of record and their fields: what a person may set, what the workflow sets, what reaches the public."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from campaigndesk.domain import texts
from campaigndesk.domain.intents import ANSWERS, INTENTS
from campaigndesk.domain.lines import PARTS, SENSITIVITIES, STATUSES
from campaigndesk.domain.narratives import DECISIONS, IMPACTS
from campaigndesk.domain.occasions import EFFECTS, OCCASIONS
from campaigndesk.domain.people import EVERYWHERE, Role
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.requests import ANSWERS as REQUEST_ANSWERS
from campaigndesk.domain.results import FIGURES, problem_of_figure
from campaigndesk.domain.wording import problem_of_rules

_INSTANT = re.compile(r"([0-9-]{10})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_CODE = re.compile(r"[A-Z]{2}")
_MEDIA_KEYS = {"id", "name", "kind", "sha256", "bytes", "credit", "licence", "expires", "width", "height"}
_MEDIA_NUMBERS = {"bytes", "width", "height"}
_LONGEST_CHANNEL = 40
LONGEST_LINE: Final = 500
WEB_PAGE: Final = "web page"
"""The origin of a key that the server made for a browser: what it signs shows that the server says so, and no more."""
LONGEST_LIST: Final = 500


def _text(value: Value) -> str:
    return texts.problem(value) if isinstance(value, str) else "It must be text."


def _line(value: Value) -> str:
    if not isinstance(value, str):
        return "It must be text."
    if "\n" in value:
        return "It must be one line."
    return texts.problem(value, LONGEST_LINE)


def is_day(value: str) -> bool:
    """Whether it is a date such as 2026-12-10."""
    try:
        return bool(_DATE.fullmatch(value)) and _FIRST_YEAR <= date.fromisoformat(value).year <= _LAST_YEAR
    except ValueError:
        return False


def _instant(value: Value) -> str:
    found = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if value is None or (found and is_day(found.group(1))):
        return ""
    return "It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing."


def _date(value: Value) -> str:
    if value is None or (isinstance(value, str) and is_day(value)):
        return ""
    return "It must be a date such as 2026-12-10, or nothing."


def _country(value: Value) -> str:
    return "" if isinstance(value, str) and _CODE.fullmatch(value) else "It must be a two-letter country code."


def _country_or_network(value: Value) -> str:
    return "" if value in (None, "") else _country(value)


def _flag(value: Value) -> str:
    return "" if isinstance(value, bool) else "It must be true or false."


def _number(value: Value) -> str:
    whole = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53
    return "" if value is None or whole else "It must be a whole number."


def _lines(value: Value) -> str:
    if not isinstance(value, (list, tuple)) or len(value) > LONGEST_LIST:
        return f"It must be a list of at most {LONGEST_LIST} lines."
    return next((problem for item in value if (problem := _line(item))), "")


def _one_of(words: Collection[str]) -> Callable[[Value], str]:
    """One of a few words, or nothing."""
    problem = f"It must be one of {', '.join(words)}, or nothing."

    def check(value: Value) -> str:
        return "" if value in (None, "") or (isinstance(value, str) and value in words) else problem

    return check


def _plain(value: Value, depth: int = 5) -> str:
    if isinstance(value, str):
        return texts.problem(value)
    if isinstance(value, dict):
        parts = [*value, *value.values()]
    elif isinstance(value, (list, tuple)):
        parts = list(value)
    else:
        return "" if value is None or isinstance(value, bool) else _number(value)
    if depth == 0 or len(parts) > LONGEST_LIST:
        return "It is nested too deep or too long."
    return next((problem for item in parts if (problem := _plain(item, depth - 1))), "")


def _handles(value: Value) -> str:
    """Channel -> handle."""
    if not isinstance(value, dict) or len(value) > LONGEST_LIST:
        return "It must name a handle for each channel."
    for channel, handle in value.items():
        if not isinstance(channel, str) or not 0 < len(channel) <= _LONGEST_CHANNEL:
            return "It must name a handle for each channel."
        if problem := _line(channel) or _line(handle):
            return problem
    return ""


def _media(value: Value) -> str:
    if not isinstance(value, (list, tuple)) or any(not isinstance(item, dict) for item in value):
        return "It must be a list of media, each with an id, a name and a kind."
    for item in value:
        if not {"id", "name", "kind"} <= set(item) <= _MEDIA_KEYS or not item["id"]:
            return "Each of the media needs an id, a name and a kind, and nothing unknown."
        for name, part in item.items():
            if problem := (_number if name in _MEDIA_NUMBERS else _line)(part):
                return problem
        if item.get("expires") and (problem := _date(item["expires"])):
            return problem
    if len(value) > LONGEST_LIST or len({item["id"] for item in value}) < len(value):
        return f"It must be a list of at most {LONGEST_LIST} media, each with an id of its own."
    return ""


def _roles(value: Value) -> str:
    pairs = value if isinstance(value, (list, tuple)) and len(value) <= LONGEST_LIST else [None]
    for pair in pairs:
        role, country = pair if isinstance(pair, (list, tuple)) and len(pair) == 2 else (None, None)
        if role not in tuple(Role) or (country != EVERYWHERE and _country(country)):
            return "It must be a list of pairs of a role and a country."
    return ""


@dataclass(frozen=True, slots=True)
class Field:
    """How a field is checked and treated.

    `content`: reaches the public, so writing it makes another digest. `flow`: set by acts of the workflow only.
    `members`: a set, changed by adding and removing. `words`: what the reason of a lapsed approval calls it.
    """

    problem: Callable[[Value], str]
    words: str
    content: bool = False
    flow: bool = False
    members: bool = False
    fixed: bool = False


def _flow(words: str) -> Field:
    return Field(_plain, words, flow=True)


_SHARED: dict[str, Field] = {
    "deleted": _flow("deletion"), "conflicts": _flow("conflicts"), "erased": _flow("erasure"),
}  # fmt: skip

KINDS: Mapping[str, Mapping[str, Field]] = {
    "signing_key": {
        "public_key": Field(_line, "public key", fixed=True),
        "device": Field(_line, "device", fixed=True),
        "origin": Field(_one_of((WEB_PAGE,)), "origin", fixed=True),
        "revoked": Field(_flag, "revocation"),
    },
    "network": {
        "name": Field(_line, "name"),
        "countries": Field(_plain, "countries"),
        "channel_rules": Field(_text, "channel rules"),
        "contact_hours": Field(_number, "hours without contact"),
        "repeat_days": Field(_number, "days between the same words"),
        "drill": Field(_flag, "drill", fixed=True),
    },
    "person": {
        "name": Field(_line, "name"),
        "email": Field(_line, "e-mail address"),
        "roles": Field(_roles, "roles"),
        "active": Field(_flag, "active"),
    },
    "account": {
        "country": Field(_country, "country", fixed=True),
        "channel": Field(_line, "channel", fixed=True),
        "name": Field(_line, "name"),
        "handle": Field(_line, "handle"),
        "language": Field(_line, "language"),
        "limit": Field(_number, "limit"),
    },
    "campaign": {
        "title": Field(_line, "title"),
        "tag": Field(_line, "tag"),
        "lead_country": Field(_country, "lead country", fixed=True),
        "partners": Field(_lines, "partners", members=True),
        "starts_on": Field(_date, "start"),
        "ends_on": Field(_date, "end"),
        "objective": Field(_text, "objective"),
        "audience": Field(_text, "audience"),
        "strategy": Field(_text, "strategy"),
        "implementation": Field(_text, "implementation"),
        "scoring": Field(_text, "scoring"),
        "hashtags": Field(_lines, "hashtags", members=True),
        "language": Field(_line, "working language"),
        "route": Field(_plain, "approval route"),
        "colour": Field(_line, "colour"),
        "embargo_until": Field(_instant, "embargo"),
        "lift": _flow("proposal to lift the embargo"),
        "lifted": _flow("lifting of the embargo"),
        "hold": _flow("hold"),
    },
    "participation": {
        "campaign": Field(_line, "campaign", fixed=True),
        "country": Field(_country, "country", fixed=True),
        "answer": Field(_one_of(ANSWERS), "answer"),
        "reservation": Field(_text, "reservation"),
        "officer": Field(_line, "officer"),
        "deadline": Field(_date, "deadline"),
        "reminded_on": Field(_date, "reminder"),
    },
    "coverage": {
        "campaign": Field(_line, "campaign", fixed=True),
        "country": Field(_country, "country", fixed=True),
        "channel": Field(_line, "channel", fixed=True),
        "language": Field(_line, "language", fixed=True),
        "intent": Field(_one_of(INTENTS), "coverage"),
        "asked": Field(_flag, "request to cover"),
    },
    "message": {
        "campaign": Field(_line, "campaign", fixed=True),
        "title": Field(_line, "title"),
        "language": Field(_line, "language"),
        "text": Field(_text, "text"),
        "position": Field(_number, "position"),
        "source": Field(_line, "source"),
        "part": Field(_one_of(PARTS), "part of the message house"),
        "status": Field(_one_of(STATUSES), "status"),
        "owner": Field(_line, "owner"),
        "valid_until": Field(_date, "last day"),
        "sensitivity": Field(_one_of(SENSITIVITIES), "sensitivity"),
    },
    "post": {
        "campaign": Field(_line, "campaign"),
        "message": Field(_line, "message"),
        "country": Field(_country, "country", fixed=True),
        "account": Field(_line, "account", content=True),
        "channel": Field(_line, "channel", content=True),
        "language": Field(_line, "language", content=True),
        "title": Field(_line, "title", content=True),
        "text": Field(_text, "text", content=True),
        "content_warning": Field(_line, "content warning", content=True),
        "link": Field(_line, "link", content=True),
        "hashtags": Field(_lines, "hashtags", content=True, members=True),
        "media": Field(_media, "media", content=True),
        "embargo_until": Field(_instant, "embargo", content=True),
        "proposed_at": Field(_instant, "time of publication"),
        "zone": Field(_line, "time zone"),
        "owner": Field(_line, "owner"),
        "source_revision": Field(_line, "translated revision"),
        "series": Field(_line, "series"),
        "note": Field(_text, "note"),
        "crisis": Field(_flag, "crisis mark", content=True),
        "stage": _flow("stage"),
        "confirmed_at": _flow("confirmed time"),
        "submitted": _flow("submission"),
        "decisions": _flow("decisions"),
        "lapsed": _flow("lapse"),
        "approved": _flow("approved content"),
        "contributors": _flow("contributors"),
        "hold": _flow("hold"),
        "withdrawn": _flow("withdrawal"),
        "override": _flow("override of a blackout"),
        "published": _flow("publication"),
    },
    "series": {
        "campaign": Field(_line, "campaign"),
        "country": Field(_country, "country", fixed=True),
        "rule": Field(_line, "rule"),
        "starts_at": Field(_line, "local start"),
        "zone": Field(_line, "time zone"),
        "skipped": Field(_lines, "skipped dates", members=True),
    },
    "event": {
        "title": Field(_line, "title"),
        "country": Field(_country, "country", fixed=True),
        "starts_on": Field(_date, "start"),
        "ends_on": Field(_date, "end"),
        "starts_at": Field(_instant, "start time"),
        "ends_at": Field(_instant, "end time"),
        "zone": Field(_line, "time zone"),
        "place": Field(_line, "place"),
        "note": Field(_text, "note"),
        "campaign": Field(_line, "campaign"),
    },
    "blackout": {
        "country": Field(_country_or_network, "country", fixed=True),
        "starts_on": Field(_date, "first day"),
        "ends_on": Field(_date, "last day"),
        "channels": Field(_lines, "channels", members=True),
        "occasion": Field(_one_of(OCCASIONS), "occasion"),
        "effect": Field(_one_of(EFFECTS), "effect"),
        "reason": Field(_text, "reason"),
    },
    "stop": {
        "country": Field(_country_or_network, "country", fixed=True),
        "channel": Field(_line, "channel", fixed=True),
        "campaign": Field(_line, "campaign", fixed=True),
        "reason": Field(_text, "reason", fixed=True),
        "side": _flow("side that placed it"),
        "lifted": _flow("lifting of the stop"),
    },
    "wording": {
        "country": Field(_country, "country", fixed=True),
        "name": Field(_line, "name"),
        "pack": Field(_line, "pack", fixed=True),
        "active": Field(_flag, "switch"),
        "rules": Field(problem_of_rules, "wording rules"),
    },
    "delegation": {
        "country": Field(_country, "country", fixed=True),
        "role": Field(_line, "role", fixed=True),
        "from_person": Field(_line, "person who hands over", fixed=True),
        "to_person": Field(_line, "person who decides instead", fixed=True),
        "starts_on": Field(_date, "first day"),
        "ends_on": Field(_date, "last day"),
        "revoked": Field(_flag, "taking back"),
        "note": Field(_text, "note"),
    },
    "comment": {
        "about": Field(_line, "record", fixed=True),
        "country": Field(_country, "country", fixed=True),
        "text": Field(_text, "text"),
        "anchor": Field(_plain, "place in the text"),
        "answers": Field(_line, "comment answered", fixed=True),
        "mentions": Field(_lines, "mentions", members=True),
        "settled": Field(_flag, "settled"),
        "reminder": Field(_flag, "reminder", fixed=True),
    },
    "hashtag_group": {
        "name": Field(_line, "name"),
        "country": Field(_country, "country", fixed=True),
        "tags": Field(_lines, "hashtags", members=True),
    },
    "template": {
        "name": Field(_line, "name"),
        "country": Field(_country, "country", fixed=True),
        "channel": Field(_line, "channel"),
        "language": Field(_line, "language"),
        "title": Field(_line, "title"),
        "text": Field(_text, "text"),
        "hashtags": Field(_lines, "hashtags", members=True),
    },
    "handle": {
        "institution": Field(_line, "institution"),
        "country": Field(_country, "country", fixed=True),
        "handles": Field(_handles, "handles"),
        "note": Field(_text, "note"),
    },
    "result": {
        "about": Field(_line, "post", fixed=True),
        "country": Field(_country, "country", fixed=True),
        "read_on": Field(_date, "day of the reading"),
        "source": Field(_line, "source"),
        **{name: Field(problem_of_figure, name) for name in FIGURES},
    },
    "narrative": {
        "country": Field(_country, "country", fixed=True),
        "campaign": Field(_line, "campaign", fixed=True),
        "claim": Field(_text, "claim"),
        "evidence": Field(_text, "evidence"),
        "impact": Field(_one_of(IMPACTS), "impact"),
        "decision": Field(_one_of(DECISIONS), "decision"),
        "owner": Field(_line, "owner"),
        "review_on": Field(_date, "day of review"),
        "lines": Field(_lines, "lines", members=True),
    },
    "request": {
        "asking": Field(_country, "asking country", fixed=True),
        "country": Field(_country, "asked country", fixed=True),
        "together": Field(_line, "countries asked together", fixed=True),
        "about": Field(_line, "record", fixed=True),
        "title": Field(_line, "title"),
        "link": Field(_line, "link"),
        "channels": Field(_lines, "channels", members=True),
        "wanted_by": Field(_date, "day it is wanted by"),
        "note": Field(_text, "note"),
        "taken_back": Field(_flag, "taking back"),
        "answer": Field(_one_of(REQUEST_ANSWERS), "answer"),
        "reason": Field(_text, "reason"),
        "proof": Field(_line, "proof"),
    },
}
"""Kind of record -> field -> how it is treated. A field or kind that is not here comes from a newer version."""

_ALT = Field(_text, "image description", content=True)


def alt_field(media_id: str, language: str) -> str:
    """The name of the field that holds one image's description in one language."""
    return f"alt.{media_id}.{language}"


@lru_cache(maxsize=4096)
def field_of(kind: str, name: str) -> Field | None:
    """How the field is treated; None where this version does not know it."""
    known = KINDS.get(kind, {}).get(name) or _SHARED.get(name)
    if known is None and kind == "post" and name.startswith("alt."):
        return _ALT
    return known


def list_unknown(record: Record) -> list[str]:
    """The fields of a record that this version does not know: a newer one wrote them."""
    return [name for name in record.fields if field_of(record.kind, name) is None]


def words_for(kind: str, name: str) -> str:
    """What a person calls the field."""
    known = field_of(kind, name)
    return known.words if known else name.replace("_", " ")

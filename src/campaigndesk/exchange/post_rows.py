"""Rows of a plan that are posts: one text for one account of one country, in one language."""

from __future__ import annotations

import hashlib

from campaigndesk.domain.records import NETWORK, Value, country_scope
from campaigndesk.domain.times import known_zone
from campaigndesk.exchange import cells
from campaigndesk.exchange.campaign_rows import Found, entry, left_out
from campaigndesk.exchange.lines import Line
from campaigndesk.exchange.planned import Entry, Known, is_id, keyed_id


def post_entries(line: Line, known: Known, found: Found) -> list[Entry]:
    """The post of a row. Its text may be too long for the channel: it becomes a draft, and the gates say so.

    Nothing for a country that was not asked for.
    """
    country = line.take("country", cells.country, "", known.countries)
    if left_out(country, known):
        return []
    place = known.countries.get(country)
    fields: dict[str, Value] = {
        "country": country,
        "channel": line.take("channel", cells.channel, "", known.channels),
        "campaign": found.campaign_for(line, known),
        "language": line.take("language", cells.language, "", place) if place or line.raw("language") else "",
        "zone": _zone(line, place.zone if place else ""),
        "title": line.line("title"),
        "text": line.text("text"),
        "link": line.line("link"),
        "hashtags": line.list("hashtags", cells.hashtags),
        "content_warning": line.line("content warning"),
        "note": line.text("note"),
    }
    fields["message"] = _message(line, fields["campaign"], found)
    fields["account"] = _account(line, country, fields["channel"], found)
    fields["proposed_at"] = _time(line, fields["zone"])
    scope = country_scope(country) if known.own else NETWORK
    return [entry(line, "post", _post_id(line, fields), fields, scope)]


def _post_id(line: Line, fields: dict[str, Value]) -> str:
    """By the row's key within its campaign; a row without one is known by all that it says."""
    if key := line.line("key"):
        return key if is_id(key) else keyed_id("post", str(fields["campaign"]), key)
    said = "\x1e".join(f"{name}={fields[name]}" for name in sorted(fields))
    return keyed_id("post", hashlib.sha256(said.encode()).hexdigest())


def _zone(line: Line, default: str) -> str:
    zone = line.line("zone") or default
    if zone and not known_zone(zone):
        line.wrong("zone", f"“{cells.shown(zone)}” is not a time zone. Write a name such as Europe/Ljubljana.")
        return ""
    return zone


def _time(line: Line, zone: str) -> str:
    try:
        found = cells.proposed(line.raw("date"), line.raw("time"), zone or "UTC")
    except cells.BadCell as problem:
        column = "time" if any(word in str(problem) for word in ("time", "clocks", "offset")) else "date"
        line.wrong(column, str(problem))
        return ""
    return found if zone else ""


def _message(line: Line, campaign: str, found: Found) -> str:
    word = line.line("message")
    message = found.messages.get((campaign, word.casefold()), "") if word else ""
    if word and not message:
        line.wrong("message", f"The campaign has no message “{cells.shown(word)}”. Give its key or title.")
    return message


def _account(line: Line, country: str, channel: str, found: Found) -> str:
    word = line.line("account")
    if not word or not country or not channel:
        return ""
    account = found.accounts.get((country, channel, word.casefold()), "")
    if not account:
        others = _others(country, channel, found)
        line.wrong("account", f"{country} has no account “{cells.shown(word)}” on {channel}.{others}")
    return account


def _others(country: str, channel: str, found: Found) -> str:
    here = [(word, account) for (*place, word), account in found.accounts.items() if place == [country, channel]]
    names = [word for word, account in here if word not in ("", account)]
    return f" Accepted: {', '.join(names[:5])}." if names else " Leave the cell empty, or add the account first."

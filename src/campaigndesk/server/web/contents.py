"""What a decision binds, part by part: everything that the digest covers, and nothing that it does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.records import Value
from campaigndesk.domain.times import known_zone
from campaigndesk.server.surroundings import Surroundings
from campaigndesk.server.web.frames import ROOT
from campaigndesk.server.web.tags import Html, Inside, tag
from campaigndesk.server.web.texts import clock, exact
from campaigndesk.server.web.words import Words

_FIRST = ("title", "content_warning", "link", "hashtags", "time", "account", "embargo_until")
_APART = frozenset({"text", "media", "channel", "language", "digest_version", "covers_time", "steps"})
"""Parts that stand elsewhere on the page."""


def parts(content: Mapping[str, Value], look: Surroundings, words: Words) -> Html:
    """What reaches the public beside the text and the pictures, by name."""
    order = [name for name in _FIRST if name in content]
    order += sorted(name for name in content if name not in (*_FIRST, *_APART) and not name.startswith("alt."))
    rows: list[Inside] = []
    for name in order:
        rows.append(tag("dt", _named(name, words)))
        rows.append(tag("dd", _value(name, content[name], look, words), dir="auto"))
    return tag("dl", rows) if rows else Html()


def _named(name: str, words: Words) -> str:
    apart = {"time": words.say("Time"), "rests_on": words.say("Line")}
    said = apart.get(name) or words.said(words_for("post", name))
    return said[:1].upper() + said[1:]


def _value(name: str, value: Value, look: Surroundings, words: Words) -> Inside:
    if name == "time":
        return _time(value, words)
    if name == "account":
        account = look.record(str(value))
        shown = [str(account.get(part) or "") for part in ("name", "handle")] if account else [str(value)]
        return exact(" ".join(filter(None, shown)))
    if name == "rests_on":
        line = look.record(str(value["line"]))
        return exact(str(line.get("title") or "") if line else "")
    if name == "hashtags":
        return exact(" ".join(f"#{one}" for one in value))
    return exact(str(value))


def _time(value: Mapping[str, Value], words: Words) -> Inside:
    at, zone = value.get("at"), str(value.get("zone") or "")
    if not at:
        return words.say("no time yet")
    city = zone.rpartition("/")[2].replace("_", " ") if known_zone(zone) else "UTC"
    return [clock(str(at), zone), f" {city} ({str(at)[11:16]} UTC)"]


def media(content: Mapping[str, Value], words: Words) -> Html:
    """Pictures and films in their order, each with its descriptions, which the digest covers too."""
    return Html("".join(_medium(item, content, words) for item in content.get("media", ())))


def _medium(item: Mapping[str, Value], content: Mapping[str, Value], words: Words) -> Html:
    described = dict(_descriptions(str(item["id"]), content))
    alt = described.get(str(content.get("language"))) or next(iter(described.values()), "")
    where, name = f"{ROOT}/media/{item.get('sha256', '')}", str(item["name"])
    inside: list[Inside] = []
    if item.get("sha256") and item["kind"] == "image":
        inside.append(tag("img", src=where, alt=alt or words.say("This picture has no description.")))
    elif item.get("sha256"):
        inside.append(tag("video", src=where, controls=True, preload="metadata", aria_label=alt or name))
        inside.append(tag("p", tag("a", words.say("Fetch the film “{0}”", name), href=where, download=True)))
    facts = [name, *(str(item[key]) for key in ("credit", "licence", "expires") if item.get(key))]
    told: list[Inside] = [tag("p", exact(" · ".join(facts)), class_="less")]
    for language, said in described.items():
        told.append(tag("p", tag("strong", words.say("Description ({0})", words.named(language)), ": ")))
        told.append(tag("p", exact(said), class_="text", dir="auto", lang=language))
    return tag("figure", inside, tag("figcaption", told))


def _descriptions(medium: str, content: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    start = f"alt.{medium}."
    for name, value in content.items():
        if name.startswith(start):
            yield name.removeprefix(start), str(value)

"""Drafting posts: their words, pictures and tags, and who sees them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.picked_files import pick_file
from campaigndesk.actions.revising import amended, creation, one_act, revise, revisions
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.kinds import alt_field
from campaigndesk.domain.records import NETWORK, Record, country_scope


def draft_post(
    desk: Desk,
    *,
    account: str = "",
    country: str = "",
    channel: str = "",
    campaign: str = "",
    message: str = "",
    language: str = "",
    text: str = "",
    title: str = "",
    proposed_at: str = "",
    zone: str = "",
    link: str = "",
    hashtags: Sequence[str] = (),
    note: str = "",
    own: bool = False,
) -> Record:
    """Draft a post for an account, or for a country and channel.

    `proposed_at`: UTC instant; `zone`: the country's where none is named; `own`: seen by the ministry only.
    """
    if account:
        place = desk.find(account, "account")
        country, channel = str(place.get("country")), str(place.get("channel"))
        language = language or str(place.get("language", ""))
    if not country or not channel:
        raise InvalidInput("A post belongs to an account.", "Name the account, or its country and channel.")
    known = COUNTRIES.get(country)
    source = desk.find(message, "message") if message else None
    fields = {
        "account": account, "country": country, "channel": channel, "campaign": campaign, "message": message,
        "language": language or (known.languages[0] if known else ""), "title": title, "text": text,
        "proposed_at": proposed_at, "zone": zone or (known.zone if known else ""), "link": link,
        "hashtags": list(hashtags), "note": note, "owner": desk.author.person,
        "source_revision": source.base("text") if source else "",
    }  # fmt: skip
    return desk.act(creation(desk, "post", fields, country_scope(country) if own else NETWORK))[0]


def revise_text(desk: Desk, post_id: str, text: str, base: str | None = None) -> Record:
    """Write a post's text anew; `base`: the change that wrote the text which the person saw."""
    return revise(desk, desk.find(post_id, "post"), {"text": text}, {"text": base} if base else None)


def revise_post(desk: Desk, post_id: str, fields: Mapping[str, Any], bases: Mapping[str, str] | None = None) -> Record:
    """Write fields of a post; `bases`: field -> the change that wrote the value which the person saw."""
    return revise(desk, desk.find(post_id, "post"), fields, bases)


def attach_media(
    desk: Desk,
    post_id: str,
    *,
    path: str = "",
    name: str = "",
    kind: str = "image",
    sha256: str = "",
    size: int = 0,
    credit: str = "",
    licence: str = "",
    expires: str = "",
) -> Record:
    """Attach a picture or film to a post: the file at `path`, kept here and sent along, or the note of one elsewhere.

    A file tells its kind, hash and size itself. `size` in bytes, `expires` an ISO 8601 day. Raises InvalidInput for a
    file that cannot be read, is too large or of a form that is not taken.
    """
    post = desk.find(post_id, "post")
    picked = pick_file(Path(path)) if path else None
    if picked is not None:
        name, kind, sha256, size = name or picked.name, picked.kind, picked.sha256, picked.size
    if not name:
        raise InvalidInput("A picture or film needs a file or a name.", "Give the path of the file.")
    item: dict[str, Any] = {"id": desk.new_id(), "name": name, "kind": kind}
    more = {"sha256": sha256, "bytes": size, "credit": credit, "licence": licence, "expires": expires}
    item.update({key: value for key, value in more.items() if value})
    media = {"media": [*post.get("media", ()), item]}
    return desk.act(*revisions(post, media), beside=picked.keep if picked else None)[-1]


def detach_media(desk: Desk, post_id: str, media_id: str) -> Record:
    """Take a picture or film off a post."""
    post = desk.find(post_id, "post")
    kept = [item for item in post.get("media", ()) if item["id"] != media_id]
    if len(kept) == len(post.get("media", ())):
        raise NotFound("This picture is not attached to the post.", "Look at the post as it is now.")
    return revise(desk, post, {"media": kept})


def note_rights(
    desk: Desk, post_id: str, media_id: str, *, credit: str = "", licence: str = "", expires: str = ""
) -> Record:
    """Say whose a picture or film is, under which licence, and its last day of use (ISO 8601, empty: no end)."""
    post = desk.find(post_id, "post")
    media = [dict(item) for item in post.get("media", ())]
    item = next((item for item in media if item["id"] == media_id), None)
    if item is None:
        raise NotFound("This picture is not attached to the post.", "Look at the post as it is now.")
    for name, value in (("credit", credit), ("licence", licence), ("expires", expires)):
        item.pop(name, None)
        if value.strip():
            item[name] = value.strip()
    return revise(desk, post, {"media": media})


def describe_image(desk: Desk, post_id: str, media_id: str, language: str, text: str) -> Record:
    """Describe an image for those who cannot see it, in one language."""
    post = desk.find(post_id, "post")
    if all(item["id"] != media_id for item in post.get("media", ())):
        raise NotFound("This picture is not attached to the post.", "Attach it first.")
    return revise(desk, post, {alt_field(media_id, language): text})


def add_hashtags(desk: Desk, post_id: str, hashtags: Sequence[str]) -> Record:
    """Add hashtags to a post."""
    return amended(desk, post_id, "post", "hashtags", add=hashtags)


def remove_hashtags(desk: Desk, post_id: str, hashtags: Sequence[str]) -> Record:
    """Remove hashtags from a post."""
    return amended(desk, post_id, "post", "hashtags", remove=hashtags)


def delete_post(desk: Desk, post_id: str) -> Record:
    """Take a post away; its text stays in the history."""
    return one_act(desk, post_id, "post", "delete")


def share_post(desk: Desk, post_id: str) -> Record:
    """Show a ministry's own post to the network."""
    return one_act(desk, post_id, "post", "share", {"scope": NETWORK})


def keep_to_ministry(desk: Desk, post_id: str) -> Record:
    """Keep a post to its ministry again."""
    post = desk.find(post_id, "post")
    return one_act(desk, post_id, "post", "share", {"scope": country_scope(str(post.get("country")))})

"""Records as rows of a plan: the same columns that an import reads, so that what goes out can come back in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import known_zone, local
from campaigndesk.exchange.selections import Selection

POST_COLUMNS: Final = (
    "key",
    "campaign",
    "message",
    "country",
    "channel",
    "account",
    "language",
    "date",
    "time",
    "zone",
    "title",
    "text",
    "link",
    "hashtags",
    "content warning",
    "note",
    "stage",
    "confirmed at (UTC)",
    "embargo until (UTC)",
)
"""The last three are told, not read back: the workflow sets them."""
CAMPAIGN_COLUMNS: Final = (
    "key",
    "title",
    "tag",
    "lead country",
    "partners",
    "start",
    "end",
    "objective",
    "audience",
    "strategy",
    "implementation",
    "scoring",
    "hashtags",
    "language",
    "colour",
)
ACCOUNT_COLUMNS: Final = ("key", "country", "channel", "name", "handle", "language")
MESSAGE_COLUMNS: Final = (
    "key", "campaign", "position", "title", "language", "text", "source", "part", "status", "owner", "valid until",
    "sensitivity",
)  # fmt: skip


def post_rows(chosen: Selection) -> Iterator[tuple[str, ...]]:
    """The posts in `POST_COLUMNS`; one under embargo without its words."""
    for post in chosen.posts:
        shown, until = chosen.shown(post), chosen.embargo(post)
        account = chosen.find(shown.get("account"))
        day, clock = _local(shown)
        yield (
            post.id,
            chosen.word_for(shown.get("campaign")),
            chosen.word_for(shown.get("message")),
            _said(shown, "country"),
            _said(shown, "channel"),
            str(account.get("handle", "")) if account else _said(shown, "account"),
            _said(shown, "language"),
            day,
            clock,
            _said(shown, "zone"),
            _said(shown, "title"),
            _said(shown, "text"),
            _said(shown, "link"),
            _tags(shown),
            _said(shown, "content_warning"),
            _said(shown, "note"),
            STAGE_WORDS[shown.get("stage", "draft")],
            _said(shown, "confirmed_at"),
            until,
        )


def campaign_rows(chosen: Selection) -> Iterator[tuple[str, ...]]:
    """The campaigns in `CAMPAIGN_COLUMNS`."""
    names = ("tag", "lead_country", "", "starts_on", "ends_on", "objective", "audience", "strategy", "implementation")
    for campaign in map(chosen.shown, chosen.campaigns):
        told = [", ".join(campaign.get("partners", ())) if not name else _said(campaign, name) for name in names]
        rest = (_said(campaign, "scoring"), _tags(campaign), _said(campaign, "language"), _said(campaign, "colour"))
        yield (campaign.id, _said(campaign, "title"), *told, *rest)


def account_rows(chosen: Selection) -> Iterator[tuple[str, ...]]:
    """The accounts in `ACCOUNT_COLUMNS`."""
    for account in chosen.accounts:
        yield (account.id, *(_said(account, name) for name in ACCOUNT_COLUMNS[1:]))


def message_rows(chosen: Selection) -> Iterator[tuple[str, ...]]:
    """The messages in `MESSAGE_COLUMNS`; one of a campaign under embargo without its words."""
    for message in map(chosen.shown, chosen.messages):
        told = [_said(message, name.replace(" ", "_")) for name in MESSAGE_COLUMNS[2:]]
        owner = MESSAGE_COLUMNS.index("owner") - 2
        told[owner] = chosen.people.get(told[owner], told[owner])
        yield (message.id, chosen.word_for(message.get("campaign")), *told)


def _said(record: Record, name: str) -> str:
    value = record.get(name)
    return "" if value is None else str(value)


def _tags(record: Record) -> str:
    return " ".join(f"#{tag.lstrip('#')}" for tag in record.get("hashtags", ()))


def _local(post: Record) -> tuple[str, str]:
    at, zone = post.get("proposed_at"), str(post.get("zone", ""))
    if not at:
        return "", ""
    moment = local(at, zone if known_zone(zone) else "UTC")
    # The offset tells which of two equal times is meant when the clocks go back.
    twice = moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
    clock = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    offset = f"{moment:%z}"
    return f"{moment:%Y-%m-%d}", f"{clock} {offset[:3]}:{offset[3:]}" if twice else clock

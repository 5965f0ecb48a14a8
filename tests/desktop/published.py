"""Posts of the sample desk that went the whole way to the public, with figures that were read of them."""

from __future__ import annotations

from campaigndesk.actions import accounts, approving, results, scheduling
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.records import save_record
from desktop.desks import TEXTS, Sample

LINK = "https://x.com/mzz/status/{0}"


def publish(desk: Desk, post: Record, link: str = "") -> Record:
    """Send a post, let Ben approve it, schedule it, and say that it is public."""
    approving.submit_post(desk, post.id)
    me = desk.author.person
    with desk.store.writing() as conn:
        stamp = Stamp("ben-made", "ben", "2026-11-01T08:00:00Z")
        fields = {"name": "Ben", "roles": [["approver", "SI"]], "active": True}
        save_record(conn, Record("ben", "person", NETWORK, stamp, fields))
        save_meta(conn, {"person": "ben"})
    approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    with desk.store.writing() as conn:
        assert find_meta(conn, "person") == "ben"
        save_meta(conn, {"person": me})
    scheduling.schedule_post(desk, post.id)
    return scheduling.confirm_published(desk, post.id, link)


def put_results(sample: Sample, count: int = 6) -> tuple[Record, ...]:
    """Public posts in the scripts of the sample, in two campaigns; the last two have no figures yet."""
    desk, made = sample.desk, []
    account = accounts.add_account(desk, country="SI", channel="x", name="MZZ", handle="@mzz")
    texts = list(TEXTS.values())
    for number in range(count):
        language, text = texts[number % len(texts)]
        post = draft_post(
            desk, account=account.id, country="SI", channel="x", language=language, text=text,
            campaign=sample.campaigns[number % 2].id, zone="Europe/Ljubljana",
            proposed_at=f"2026-11-{10 + number}T09:00:00Z",
        )  # fmt: skip
        made.append(publish(desk, post, LINK.format(number)))
        if number < count - 2:
            figures = {"views": 12_500 * (number + 1), "reach": 9_800 + number, "reactions": 340, "shares": 0}
            results.add_result(desk, post.id, read_on="2026-01-05", source="X Analytics", **figures)
    return tuple(made)

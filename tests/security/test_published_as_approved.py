"""S8: what is said to be public is to the byte what was approved; nobody's hand in the database changes that."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select, update

from campaigndesk.domain.digest import digest_of
from campaigndesk.server.tables import content, record
from processes import run
from security.served import Served
from server.house import Laptop
from server.test_delegations import decides
from server.test_stops import does, sent


def approved(served: Served, ana: Laptop, eva: Laptop) -> str:
    post = sent(served.house, ana)
    assert decides(served.house, eva, post).status == "applied"
    assert does(served.house, ana, "schedule", post).status == "applied"
    return post


def changed_by_hand(served: Served, post: str, **fields: Any) -> None:
    """Somebody with the database's password writes other content into an approved post."""
    with served.house.database.writing() as conn:
        body = conn.execute(select(record.c.body).where(record.c.id == post)).scalar_one()
        held = json.loads(body)
        held["fields"] |= fields
        conn.execute(update(record).where(record.c.id == post).values(body=json.dumps(held).encode()))


def test_every_published_post_is_what_was_approved(served: Served) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    for _ in range(3):
        assert does(served.house, ana, "publish", approved(served, ana, eva)).status == "applied"
    seen = served.laptop("ivo@mfa.si")
    seen.fill()
    public = [post for post in seen.records.values() if post.kind == "post" and post.get("stage") == "published"]
    assert len(public) >= 3
    for post in public:
        assert post.get("published")["digest"] == post.get("approved")["digest"] == served.house.digest(post)
        assert {d["digest"] for d in post.get("decisions")} == {post.get("approved")["digest"]}
        assert digest_of(post.get("approved")["content"]) == post.get("approved")["digest"]


@pytest.mark.parametrize("fields", [{"text": "Nobody approved this."}, {"country": "GE"}, {"channel": "facebook"}])
def test_content_that_was_changed_by_hand_is_not_published(served: Served, fields: dict[str, Any]) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    post = approved(served, ana, eva)
    held = ana.records[post]
    changed_by_hand(served, post, **fields)
    for digest in (held.get("approved")["digest"], served.house.digest(held.written(fields, held.created))):
        (result,) = ana.round(ana.change("publish@1", post, {"digest": digest, "link": "https://example.org/1"}))
        assert result.status == "refused", result


def test_kept_bytes_of_an_approval_that_were_changed_by_hand_are_named(served: Served) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    post = approved(served, ana, eva)
    digest = ana.records[post].get("approved")["digest"]
    with served.house.database.writing() as conn:
        own = content.c.digest == digest
        before = conn.execute(select(content.c.bytes).where(own)).scalar_one()
        conn.execute(update(content).where(own).values(bytes=before.replace(b"SI", b"GE", 1)))
    told = run("verify", "--data", served.kept.data, *(["--database", served.kept.url] if served.kept.url else []))
    with served.house.database.writing() as conn:
        conn.execute(update(content).where(own).values(bytes=before))
    assert told.returncode == 1
    assert f"The approved content {digest} was changed." in told.stdout


def test_an_edit_after_the_approval_takes_it_and_a_made_up_digest_does_not_help(served: Served) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    post = approved(served, ana, eva)
    before = ana.records[post].get("approved")["digest"]
    for digest in ("sha256:" + "0" * 64, ""):
        (result,) = ana.round(ana.change("publish@1", post, {"digest": digest, "link": "https://example.org/1"}))
        assert result.code == "digest_not_current"
    (edited,) = ana.round(ana.set(post, text="Other words."))
    assert edited.status == "applied"
    for digest in (before, served.house.digest(ana.records[post]), "0" * 64, ""):
        (result,) = ana.round(ana.change("publish@1", post, {"digest": digest, "link": "https://example.org/1"}))
        assert result.status == "refused", digest

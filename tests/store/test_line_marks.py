"""The mark of many posts at once says what the rules say of each: that it needs approval again for its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from campaigndesk.actions import approving, messages, scheduling
from campaigndesk.desktop.approvals.reading import read_inbox
from campaigndesk.domain.approvals import why_again
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import list_lines
from campaigndesk.store.deciding import list_void
from ministries import Ministry


@pytest.fixture
def ministry(tmp_path: Path) -> Iterator[Ministry]:
    """A laptop in Tbilisi."""
    made = Ministry(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """Nino's post on Article 19, approved and scheduled."""
    made = ministry.draft("უფლება")
    approving.submit_post(ministry.desk, made.id)
    for person in ("giorgi", "ana"):
        with ministry.at(person) as desk:
            approving.approve_post(desk, made.id, approving.digest_shown(desk, made.id))
    return scheduling.schedule_post(ministry.desk, made.id)


def agreed(ministry: Ministry, post: Record) -> bool:
    """Whether the post needs approval again, by the rules and by the mark alike."""
    with ministry.store.reading() as conn:
        void = bool(why_again(ministry.find(post.id), ministry.desk.look(conn)))
    (line,) = ministry.desk.read(list_lines, [post.id])
    assert line.void == void
    assert [one.id for one in ministry.desk.read(list_void)] == [post.id] * void
    return void


def change(**fields: Any) -> Callable[[Ministry, Record], object]:
    return lambda ministry, post: messages.revise_message(ministry.desk, post.get("message"), **fields)


def deleted(ministry: Ministry, post: Record) -> None:
    messages.delete_message(ministry.desk, post.get("message"))


@pytest.mark.parametrize(
    ("act", "void"),
    [
        (change(text="Everyone."), True), (change(status="withdrawn"), True), (change(status="agreed"), False),
        (change(title="Nineteen"), False), (deleted, True),
    ],
    ids=["words", "withdrawn", "agreed", "title", "deleted"],
)  # fmt: skip
def test_the_mark_and_the_rules_agree(
    ministry: Ministry, post: Record, act: Callable[[Ministry, Record], object], void: bool
) -> None:
    assert not agreed(ministry, post)
    with ministry.at("ana"):
        act(ministry, post)
    assert agreed(ministry, post) == void


def test_the_inbox_names_the_line_for_which_approval_is_needed_again(ministry: Ministry, post: Record) -> None:
    assert ministry.desk.read(read_inbox, ministry.desk, "Asia/Tbilisi").others == ()
    with ministry.at("ana") as desk:
        messages.revise_message(desk, post.get("message"), text="Everyone.")
    (entry,) = ministry.desk.read(read_inbox, ministry.desk, "Asia/Tbilisi").others
    assert entry.id == post.id
    assert "The line “Article 19” was changed after this post was approved." in entry.said()
    approving.submit_post(ministry.desk, post.id)
    assert not agreed(ministry, post)

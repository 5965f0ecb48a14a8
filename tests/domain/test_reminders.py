"""One reminder a day: of one post, and of one country's invitation."""

from __future__ import annotations

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import Record
from campaigndesk.domain.reminders import reminder_id
from domain.shelf import ANA, MARKO, Shelf, shelf_with_approved_post, shelf_with_campaign

MORNING, EVENING, NEXT_DAY = "2026-11-25T08:00:00Z", "2026-11-25T20:00:00Z", "2026-11-26T07:00:00Z"


def reminded(shelf: Shelf, at: str, record: str = "", author: str = "ana") -> Record | Refusal:
    fields = {"about": "p", "country": "SI", "text": "It waits.", "mentions": ["marko"], "reminder": True}
    by = ANA if author == "ana" else MARKO
    wanted = record or reminder_id("p", at)
    change = Change(
        id=f"c-{at}-{author}", device="d", n=1, kind="create@1", record=wanted, record_kind="comment",
        author=by.person, seen_at=at, payload={"fields": fields},
    )  # fmt: skip
    after = apply(shelf.records.get(wanted), change, by, shelf)
    if isinstance(after, Record):
        shelf.records[wanted] = after
    return after


def test_a_post_is_reminded_of_once_a_day_whoever_does_it() -> None:
    shelf = shelf_with_approved_post()
    assert isinstance(reminded(shelf, MORNING), Record)
    again = reminded(shelf, EVENING, author="marko")
    assert isinstance(again, Refusal)
    assert (again.code, again.sentence) == ("reminded", "They were reminded today already.")
    assert isinstance(reminded(shelf, NEXT_DAY), Record)


def test_a_reminder_cannot_pass_as_one_of_another_day() -> None:
    shelf = shelf_with_approved_post()
    for record in (reminder_id("p", NEXT_DAY), reminder_id("q", MORNING), "any-id"):
        refused = reminded(shelf, MORNING, record)
        assert isinstance(refused, Refusal)
        assert refused.code == "reminder_unnamed"


def test_a_country_is_reminded_of_its_invitation_once_a_day_and_a_reminder_can_be_taken_back() -> None:
    shelf = shelf_with_campaign()
    fields = {"campaign": "hrd", "country": "GE", "answer": "invited", "deadline": "2026-11-30"}
    shelf.act(ANA, "create", "ge", "participation", fields=fields)
    shelf.write(ANA, "ge", reminded_on="2026-11-25")
    write = {"reminded_on": {"value": "2026-11-25", "base": "an earlier one"}}
    assert shelf.refused(ANA, "set", "ge", "participation", fields=write).code == "reminded"
    shelf.write(ANA, "ge", reminded_on=None)
    shelf.write(ANA, "ge", reminded_on="2026-11-25")
    shelf.write(ANA, "ge", reminded_on="2026-11-26")

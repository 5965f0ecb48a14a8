"""Two laptops that remind of one post on one day, without having heard of each other: the server takes one."""

from __future__ import annotations

from campaigndesk.domain.changes import Change
from campaigndesk.domain.reminders import reminder_id
from server.house import House, Laptop


def reminder(who: Laptop, post: str, at: str) -> Change:
    fields = {"about": post, "country": "SI", "text": "It waits.", "reminder": True}
    return who.change("create@1", reminder_id(post, at), {"fields": fields}, "comment", seen_at=at)


def test_the_second_reminder_of_a_day_is_refused_with_the_reason_and_of_the_next_day_taken(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    made = ana.new_post()
    ana.round(made)
    (first,) = ana.round(reminder(ana, made.record, "2026-11-25T08:00:00Z"))
    (second,) = ben.round(reminder(ben, made.record, "2026-11-25T20:00:00Z"))
    (third,) = ben.round(reminder(ben, made.record, "2026-11-26T07:00:00Z"))
    assert [one.status for one in (first, second, third)] == ["applied", "refused", "applied"]
    assert (second.code, second.sentence) == ("reminded", "They were reminded today already.")


def test_a_reminder_sent_twice_is_one_reminder_and_not_a_second(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    made = ana.new_post()
    ana.round(made)
    sent = reminder(ana, made.record, "2026-11-25T08:00:00Z")
    (first,) = ana.round(sent)
    (again,) = ana.round(sent)
    assert [first.status, again.status] == ["applied", "applied"]


def test_a_country_is_not_reminded_twice_on_one_day(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    campaign = ana.change("create@1", "hrd", {"fields": {"title": "Day", "lead_country": "SI"}}, "campaign")
    fields = {"campaign": "hrd", "country": "GE", "answer": "invited"}
    part = ana.change("create@1", "hrd-ge", {"fields": fields}, "participation")
    ana.round(campaign, part)
    write = {"fields": {"reminded_on": {"value": "2026-11-25", "base": part.id}}}
    (first,) = ana.round(ana.change("set@1", "hrd-ge", write, "participation"))
    (second,) = ben.round(ben.change("set@1", "hrd-ge", write, "participation"))
    assert [first.status, second.status, second.code] == ["applied", "refused", "reminded"]

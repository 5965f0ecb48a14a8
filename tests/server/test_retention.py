"""Contents go when their time is over, but for what a hold keeps; the ledger still verifies and laptops converge."""

from pathlib import Path
from typing import Any

import pytest

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.keeping import Keeping
from campaigndesk.server.office import server_time
from campaigndesk.server.rejudging import judged_otherwise
from campaigndesk.server.retention import months_before
from campaigndesk.server.retention_rules import class_of, read_retention
from campaigndesk.server.stocktaking import media_wrong
from server.house import House, Laptop
from server.test_administration import admin_does
from server.test_disclosures import approved_with_picture, campaign, comment, lead
from server.test_erasures import found_in, set_text

__all__ = ["lead"]
SAID, WORDS = "a remark nobody else made", "=bridge words"


def keeping(house: House, months: int) -> Keeping:
    """The administration so many months from now."""
    later = months_before(server_time(), -months)
    return Keeping(Administration(house.database, lambda: later), house.place.data)


def at_work(house: House, lead: Laptop) -> tuple[str, str, str]:
    """A campaign with an approved post that has a picture and a comment: the ids of the first two, the digest."""
    made = campaign(lead, "Bridges")
    sha256 = approved_with_picture(house, lead, made)
    lead.all_rounds()
    (post,) = (record for record in lead.records.values() if record.get("text") == WORDS)
    comment(lead, post.id, SAID)
    return made, post.id, sha256


def test_what_is_due_is_told_and_goes_only_with_yes(house: House, lead: Laptop) -> None:
    _, post, sha256 = at_work(house, lead)
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    lead.all_rounds()
    assert keeping(house, 23).list_due() == []
    later = keeping(house, 25)
    due = {one.id: one.retention for one in later.list_due()}
    assert (due[post], sorted(due.values())) == ("drafts", ["comments", "drafts"])
    assert found_in(house, WORDS) != []
    with pytest.raises(CampaignDeskError, match="needs a reason"):
        later.erase_due(" ")
    told = later.erase_due("plan of 2026")
    assert (told["erased"], told["media"]) == (2, 1)
    for word in (WORDS, SAID, sha256, "A bridge"):
        assert found_in(house, word) == []
    assert not [path for path in (house.place.data / "media").rglob(sha256) if path.is_file()]
    assert (audit(house.database).wrong, judged_otherwise(house.database)) == ((), [])
    assert media_wrong(house.database, house.place.data) == []
    for laptop in (ana, lead):
        laptop.all_rounds()
        assert not any(word in repr(laptop.records) for word in (WORDS, SAID))
        assert laptop.records[post].deleted
    assert ana.records == lead.records
    assert later.list_due() == []
    written = {"fields": {"text": {"value": "written again", "base": "what I saw"}}}
    assert lead.round(lead.change("set@1", post, written))[0].status == "conflict"
    assert [one.id for one in later.list_due()] == [post]
    assert later.erase_due("plan of 2026")["erased"] == 1
    assert found_in(house, "written again") == []
    assert (audit(house.database).wrong, judged_otherwise(house.database)) == ((), [])
    assert {one["reason"] for one in later.list_erasures()} == {"plan of 2026 (drafts)", "plan of 2026 (comments)"}


def test_what_was_erased_since_is_said_to_a_laptop_that_hands_it_in_again(house: House, lead: Laptop) -> None:
    made = lead.new_post(text=WORDS)
    lead.round(made)
    more = lead.change("set@1", made.record, set_text(lead.records[made.record].base("text"), f"{WORDS} again"))
    wrong = lead.change("publish@1", made.record, {"digest": "none"})
    assert [one.code for one in lead.round(made, more)] == ["", ""]
    (refused,) = lead.round(wrong)
    assert keeping(house, 25).erase_due("plan")["erased"] == 1
    answers = [(one.status, one.code) for one in lead.round(made, more, wrong)]
    assert answers == [("applied", "erased"), ("applied", "erased"), ("refused", refused.code)]


def test_what_a_hold_keeps_stays_and_goes_after_its_end(house: House, lead: Laptop) -> None:
    at_work(house, lead)
    told = admin_does(house.admin, "hold", "--campaign", "Bridges", "--reason", "case 7", "--by", "the court")
    later = keeping(house, 25)
    assert [one.hold for one in later.list_due()] == [told["hold"]] * 2
    assert later.erase_due("plan")["erased"] == 0
    assert found_in(house, WORDS) != []
    later.lift(str(told["hold"]), "closed", "the court")
    assert later.erase_due("plan")["erased"] == 2
    assert found_in(house, WORDS) == []
    assert audit(house.database).wrong == ()


def test_a_networks_own_classes_count_and_one_of_a_campaign_before_others(
    house: House, lead: Laptop, tmp_path: Path
) -> None:
    made, post, _ = at_work(house, lead)
    lead.round(other := lead.new_post(text="of no campaign"))
    file = tmp_path / "retention.toml"
    file.write_text(
        f'[classes.archive]\nkind = "post"\ncampaign = "{made}"\nmonths = 0\nsince = "2026-12-01"\nsource = "law"\n'
        '[classes.drafts]\nkind = "post"\npublished = false\nmonths = 6\nsince = "2026-12-01"\nsource = "law"\n'
    )
    assert "archive" in admin_does(house.admin, "retention-rules", str(file))["classes"]  # type: ignore[operator]
    due = {one.id for one in keeping(house, 200).list_due()}
    assert (post in due, other.record in due) == (False, True)
    assert other.record in {one.id for one in keeping(house, 7).list_due()}
    file.write_text("")
    admin_does(house.admin, "retention-rules", str(file))
    assert post in {one.id for one in keeping(house, 200).list_due()}


def test_devices_that_were_signed_out_go_and_those_at_work_stay(house: House, lead: Laptop) -> None:
    house.admin.invite("gia@mfa.ge")
    ana = house.laptop("ana@mfa.si", "ana-old")
    house.admin.revoke_devices("ana@mfa.si")
    assert keeping(house, 11).erase_due("plan")["sign_ins"] == 0
    assert keeping(house, 14).erase_due("plan")["sign_ins"] == 2  # the invitation as well
    assert found_in(house, ana.device) == []
    assert [one["id"] for one in house.admin.list_devices()] == [lead.device]
    assert audit(house.database).wrong == ()


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"kind": "person"}, "no kind whose contents can go"),
    ({"kind": "posts"}, "no kind whose contents can go"),
    ({"months": -1}, "less than none"),
    ({"since": "soon"}, "since which day"),
    ({"source": " "}, "since which day"),
    ({"kind": "comment", "published": True}, "Only posts"),
    ({"weeks": 3}, "cannot be read"),
]


@pytest.mark.parametrize(("part", "told"), WRONG)
def test_a_wrong_class_is_named_and_changes_nothing(part: dict[str, Any], told: str) -> None:
    rows = {"kind": "post", "months": 3, "since": "2026-12-01", "source": "law", **part}
    written = "\n".join(f"{key} = {_toml(value)}" for key, value in rows.items())
    with pytest.raises(CampaignDeskError, match=told):
        read_retention(f"[classes.mine]\n{written}\n")


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


def test_published_posts_are_kept_ten_years_as_shipped() -> None:
    classes = read_retention("")
    assert {name: one.months for name, one in classes.items()} == {
        "drafts": 24, "published": 120, "comments": 24, "sign_ins": 12
    }  # fmt: skip
    named = {published: class_of(classes, "post", published, "") for published in (True, False)}
    assert [found and found[0] for found in (named[True], named[False])] == ["published", "drafts"]
    assert class_of(classes, "event", False, "") is None
    assert months_before("2028-02-29T01:02:03Z", 12) == "2027-02-28T01:02:03Z"
    assert months_before("2026-01-31T00:00:00Z", 2) == "2025-11-30T00:00:00Z"

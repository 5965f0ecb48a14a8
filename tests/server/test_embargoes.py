"""What is under a campaign's embargo stays with those inside until its time by the server's clock, and is not lost."""

import time
from datetime import timedelta
from typing import Any

import pytest
from uuid_utils import uuid7

from campaigndesk.domain.embargoes import embargo_scope
from campaigndesk.domain.times import instant, moment
from campaigndesk.server.auditing import audit
from campaigndesk.server.office import server_time
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.rejudging import judged_otherwise
from campaigndesk.server.web.reading import Reading
from server.house import House, Laptop, Refusal
from server.test_rounds import tally

LONG = "2199-12-10T09:00:00Z"
CANARY = "Canary under embargo"


class Summit:
    """Slovenia leads a campaign with Georgia; Mila of North Macedonia was not invited."""

    def __init__(self, house: House) -> None:
        house.admin.add_person("lea@mfa.si", "Lea", ["lead:SI"])
        house.admin.add_person("leo@mfa.si", "Leo", ["lead:SI"])
        house.admin.add_person("mila@mfa.mk", "Mila", ["officer:MK"])
        self.house = house
        self.lea, self.leo, self.gia = map(house.laptop, ("lea@mfa.si", "leo@mfa.si", "gia@mfa.ge"))
        self.mila = house.laptop("mila@mfa.mk")
        self.campaign = str(uuid7())
        for laptop, country in ((self.lea, "SI"), (self.leo, "SI"), (self.gia, "GE"), (self.mila, "MK")):
            laptop.scopes = ("network", f"country:{country}")

    def starts(self, **more: Any) -> list[str]:
        """The campaign with a post of Slovenia, a comment on it and a request to carry it; the ids of all four."""
        fields = {"title": CANARY, "lead_country": "SI", "partners": ["GE"], **more}
        made = self.lea.change("create@1", self.campaign, {"fields": fields}, "campaign")
        post = self.lea.new_post(campaign=self.campaign, title=CANARY)
        said = {"about": post.record, "country": "SI", "text": CANARY}
        comment = self.lea.change("create@1", str(uuid7()), {"fields": said}, "comment")
        asked = {"about": post.record, "asking": "SI", "country": "GE", "title": CANARY}
        request = self.lea.change("create@1", str(uuid7()), {"fields": asked}, "request")
        done(self.lea, made, post, comment, request)
        return [self.campaign, post.record, comment.record, request.record]

    def sets(self, until: str) -> None:
        """Lea sets the embargo's time."""
        base = self.lea.records[self.campaign].base("embargo_until")
        writes = {"fields": {"embargo_until": {"value": until, "base": base}}}
        done(self.lea, self.lea.change("set@1", self.campaign, writes, "campaign"))

    def lifts(self) -> None:
        """Lea proposes, Leo confirms."""
        proposed = self.lea.change("propose_lift@1", self.campaign, {"reason": "It is out"}, "campaign")
        done(self.lea, proposed)
        done(self.leo, self.leo.change("lift@1", self.campaign, {"proposal": proposed.id}, "campaign"))

    def in_order(self) -> bool:
        """Whether the ledger and all that follows from it agree."""
        return not audit(self.house.database).wrong and not judged_otherwise(self.house.database)


def done(laptop: Laptop, *changes: Any) -> None:
    results = laptop.round(*changes)
    assert [result.status for result in results] == ["applied"] * len(changes), results
    settle(laptop)


def settle(laptop: Laptop) -> None:
    """Rounds as a laptop makes them: what was gained is fetched, what was lost dropped, until both sides agree."""
    for _ in range(9):
        laptop.round()
        reply = laptop.last
        assert reply
        if reply.lost:
            laptop.scopes = tuple(scope for scope in laptop.scopes if scope not in reply.lost)
        if reply.gained:
            cursor = laptop.cursor
            laptop.fill(*reply.gained)
            laptop.cursor, laptop.scopes = cursor, (*laptop.scopes, *reply.gained)
        if not (reply.lost or reply.gained or reply.more):
            return
    raise AssertionError("the two sides never agreed")


def agrees(laptop: Laptop) -> bool:
    assert laptop.last
    return laptop.last.tally == tally(laptop)


@pytest.fixture
def summit(house: House) -> Summit:
    return Summit(house)


def test_who_was_not_invited_gets_nothing_of_a_campaign_under_embargo(summit: Summit) -> None:
    made = summit.starts(embargo_until=LONG)
    settle(summit.mila)
    settle(summit.gia)
    assert summit.gia.records.keys() >= set(made)
    assert summit.mila.records.keys().isdisjoint(made)
    assert agrees(summit.mila)
    assert agrees(summit.gia)
    summit.mila.fill()
    assert summit.mila.records.keys().isdisjoint(made)
    assert summit.mila.fill(embargo_scope(summit.campaign)).records == 0
    for record in made:
        with pytest.raises(Refusal) as caught:
            summit.mila.ask("GET", f"/v1/records/{record}/history")
        assert caught.value.problem.code == "not_found"
    assert summit.in_order()


def test_everything_arrives_whole_at_its_time_by_the_clock_of_the_server(summit: Summit) -> None:
    until = instant(moment(server_time()) + timedelta(seconds=3))
    made = summit.starts(embargo_until=until)
    settle(summit.mila)
    assert summit.mila.records.keys().isdisjoint(made)
    while server_time() < until:
        time.sleep(0.2)
    settle(summit.mila)
    assert {key: summit.mila.records[key] for key in made} == {key: summit.lea.records[key] for key in made}
    assert agrees(summit.mila)
    done(summit.lea, summit.lea.set(made[1], text="Now to everybody"))
    settle(summit.mila)
    assert summit.mila.records[made[1]].get("text") == "Now to everybody"
    assert summit.in_order()


def test_an_embargo_on_what_everybody_has_already_takes_it_back(summit: Summit) -> None:
    made = summit.starts()
    settle(summit.mila)
    settle(summit.gia)
    assert summit.mila.records.keys() >= set(made)
    late = Laptop(summit.mila.url, summit.mila.device, summit.mila.token, summit.mila.person, summit.mila.epoch)
    late.scopes = summit.mila.scopes
    summit.sets(LONG)
    summit.mila.round()
    assert summit.mila.last
    gone = [row for row in summit.mila.last.rows if row.gone]
    assert [(row.id, row.scope) for row in gone] == [(summit.campaign, embargo_scope(summit.campaign))]
    assert summit.campaign not in summit.mila.records
    for record in made[1:]:
        # What a laptop does with that word: whatever belongs to the campaign goes as well.
        summit.mila.records.pop(record)
        summit.mila.seqs.pop(record)
    assert agrees(summit.mila)
    late.all_rounds()
    assert late.last
    assert CANARY not in str(late.records)
    assert all(row.gone for row in late.last.rows if row.id in made)
    settle(summit.gia)
    assert summit.gia.records.keys() >= set(made)
    assert agrees(summit.gia)
    summit.lifts()
    settle(summit.mila)
    assert summit.mila.records.keys() >= set(made)
    assert agrees(summit.mila)
    assert summit.in_order()


def test_a_country_that_is_invited_gets_it_at_once(summit: Summit) -> None:
    made = summit.starts(embargo_until=LONG)
    settle(summit.mila)
    add = {"field": "partners", "add": ["MK"], "remove": []}
    done(summit.lea, summit.lea.change("amend@1", summit.campaign, add, "campaign"))
    settle(summit.mila)
    assert summit.mila.records.keys() >= set(made)
    assert agrees(summit.mila)
    done(summit.lea, summit.lea.change("amend@1", summit.campaign, {**add, "add": [], "remove": ["MK"]}, "campaign"))
    summit.mila.round()
    assert summit.mila.last
    assert summit.mila.last.lost == (embargo_scope(summit.campaign),)


def test_one_person_cannot_lift_it_and_without_a_fresh_proof_nobody_can(summit: Summit) -> None:
    from campaigndesk.server.tables import device

    summit.starts(embargo_until=LONG)
    proposed = summit.lea.change("propose_lift@1", summit.campaign, {"reason": "It is out"}, "campaign")
    done(summit.lea, proposed)
    again = {"proposal": proposed.id}
    (alone,) = summit.lea.round(summit.lea.change("lift@1", summit.campaign, again, "campaign"))
    assert (alone.status, alone.code) == ("refused", "second_person")
    with summit.house.database.writing() as conn:
        conn.execute(device.update().where(device.c.id == summit.leo.device).values(proved=""))
    assert summit.leo.round(summit.leo.change("lift@1", summit.campaign, again, "campaign")) == ()
    assert summit.leo.last is not None
    assert summit.leo.last.proof
    settle(summit.mila)
    assert summit.campaign not in summit.mila.records


def test_a_post_goes_out_by_the_clock_of_the_server_and_not_of_a_laptop(summit: Summit) -> None:
    until = instant(moment(server_time()) + timedelta(seconds=4))
    made = summit.starts(embargo_until=until)
    summit.house.admin.add_person("eva2@mfa.si", "Eva", ["approver:SI"])
    account = {"country": "SI", "channel": "x", "name": "MFA"}
    bought = summit.lea.change("create@1", str(uuid7()), {"fields": account}, "account")
    done(summit.lea, bought)
    planned = {"account": bought.record, "proposed_at": LONG, "zone": "Europe/Ljubljana", "text": "Nov most čez reko."}
    done(summit.lea, summit.lea.set(made[1], **planned))
    eva = summit.house.laptop("eva2@mfa.si")
    eva.scopes = ("network", "country:SI")
    for laptop, act, more in (
        (summit.lea, "submit", {}), (eva, "decide", {"verdict": "approve"}), (summit.lea, "schedule", {}),
    ):  # fmt: skip
        settle(laptop)
        named = {"digest": summit.house.digest(laptop.records[made[1]], laptop.records), **more}
        done(laptop, laptop.change(f"{act}@1", made[1], named))
    told = {"digest": summit.house.digest(summit.lea.records[made[1]], summit.lea.records), "link": "https://x.com/1"}
    (early,) = summit.lea.round(summit.lea.change("publish@1", made[1], told, seen_at=LONG))
    assert (early.status, early.code) == ("refused", "embargo")
    while server_time() < until:
        time.sleep(0.2)
    (later,) = summit.lea.round(summit.lea.change("publish@1", made[1], told, seen_at=LONG))
    assert later.status == "applied", later


def test_the_pages_for_approvers_show_it_to_nobody_outside(summit: Summit) -> None:
    made = summit.starts(embargo_until=LONG)
    office = summit.house.office
    reading = Reading(summit.house.database, office.ledger, office.whereabouts, server_time)
    inside, outside = (office.access.session_of(laptop.token) for laptop in (summit.gia, summit.mila))
    assert reading.post(inside, made[1], lambda found: found.posts[0].get("title")) == CANARY
    with pytest.raises(RequestRefused) as caught:
        reading.post(outside, made[1], lambda found: found)
    assert caught.value.code == "not_found"

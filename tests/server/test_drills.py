"""The server of a network that practises takes no publication, by whomever."""

from __future__ import annotations

from server.house import House
from server.test_delegations import decides
from server.test_stops import does, sent


def test_nothing_is_published_in_a_network_that_practises_and_it_stays_one(house: House) -> None:
    house.admin.add_person("adam@network.org", "Adam", ["administrator"])
    ana, eva, adam = (house.laptop(email) for email in ("ana@mfa.si", "eva@mfa.si", "adam@network.org"))
    post = sent(house, ana)
    decides(house, eva, post)
    assert does(house, ana, "schedule", post).status == "applied"
    adam.all_rounds()
    network = next(record for record in adam.records.values() if record.kind == "network")
    for value, status in ((True, "applied"), (False, "refused")):
        writes = {"fields": {"drill": {"value": value, "base": adam.records[network.id].base("drill")}}}
        (result,) = adam.round(adam.change("set@1", network.id, writes, "network"))
        assert result.status == status, result
    refused = does(house, ana, "publish", post)
    assert (refused.status, refused.code) == ("refused", "drill")

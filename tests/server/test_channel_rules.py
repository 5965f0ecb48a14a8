"""What a channel takes can be changed by the administrator: for every laptop, and for the server's own judgement."""

from pathlib import Path

import pytest

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.shipped_rules import rules_with
from server.house import House
from server.test_administration import admin_does

LONGER = """
[channels.mastodon.text]
limit = 1000
source = "the instance's own page"
checked = 2026-11-23
confidence = "A"
"""


def test_a_changed_limit_reaches_every_laptop(house: House, tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_text(LONGER, encoding="utf-8")
    assert admin_does(house.admin, "channel-rules", str(tmp_path / "rules.toml")) == {"changed": ["mastodon"]}
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    network = next(record for record in ana.records.values() if record.kind == "network")
    assert rules_with(network.get("channel_rules"))["mastodon"].limit == 1000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[channels", "TOML"),
        ("[channels.myspace.text]\nlimit = 5", "myspace"),
        (LONGER.replace("1000", "'long'"), "limit"),
    ],
)
def test_rules_that_make_no_sense_are_told_and_change_nothing(
    house: House, tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "rules.toml").write_text(text, encoding="utf-8")
    before = house.admin.describe()
    with pytest.raises(CampaignDeskError, match=told):
        admin_does(house.admin, "channel-rules", str(tmp_path / "rules.toml"))
    assert house.admin.describe() == before


@pytest.mark.expected_log("channel rules cannot be read by this version")
def test_rules_of_a_newer_version_leave_the_shipped_ones_in_force() -> None:
    assert rules_with("[channels.mastodon.text]\nholograms = true")["mastodon"].limit == 500

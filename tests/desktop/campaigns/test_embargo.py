"""The embargo of a campaign on its page: seen, made longer, proposed to be lifted, and lifted by another person."""

from __future__ import annotations

from pathlib import Path

from campaigndesk.actions.campaigns import propose_lift, revise_campaign
from campaigndesk.desktop.campaigns.embargo import EmbargoPanel, EmbargoShown, read_embargo
from campaigndesk.store.looks import StoreLook, find_author
from ministries import Ministry


def read(ministry: Ministry, person: str, campaign: str) -> EmbargoShown:
    with ministry.at(person) as desk, desk.store.reading() as conn:
        author = find_author(conn)
        assert author
        return read_embargo(conn, desk.find(campaign), author, StoreLook(conn, desk.now))


def offered(panel: EmbargoPanel) -> dict[str, bool]:
    return {act: not button.reason() for act, button in panel.buttons.items() if not button.isHidden()}


def test_the_page_says_until_when_and_offers_only_what_the_person_may(qapp: object, tmp_path: Path) -> None:
    ministry = Ministry(tmp_path / "laptop")
    campaign = ministry.prepare()[0].id
    panel = EmbargoPanel()
    panel.show_embargo(read(ministry, "ana", campaign), "Europe/Ljubljana")
    assert (panel.words.text(), offered(panel)) == ("", {"set": True})
    with ministry.at("ana") as desk:
        revise_campaign(desk, campaign, embargo_until="2026-12-10T09:00:00Z")
    panel.show_embargo(read(ministry, "ana", campaign), "Europe/Ljubljana")
    assert "10 Dec 10:00" in panel.words.text()
    assert offered(panel) == {"set": True, "propose_lift": True}
    panel.show_embargo(read(ministry, "nino", campaign), "Europe/Ljubljana")
    assert offered(panel) == {"set": False, "propose_lift": False}
    with ministry.at("ana") as desk:
        propose_lift(desk, campaign, "It is out already")
    panel.show_embargo(read(ministry, "ana", campaign), "Europe/Ljubljana")
    assert "Ana Kovač proposes to lift it: It is out already" in panel.words.text()
    assert offered(panel) == {"set": True, "lift": False, "keep_embargo": True}
    assert "another person has to confirm" in panel.buttons["lift"].reason()
    panel.show_embargo(read(ministry, "marko", campaign), "Europe/Ljubljana")
    assert offered(panel)["lift"]
    panel.deleteLater()
    ministry.close()

"""What a newer desk wrote and this one does not know is said to be there, with what it means and what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.campaigns.view import CampaignsView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import NETWORK, Delta, Record, Stamp
from campaigndesk.store.news import News, lay_news
from desktop.desks import prefer
from ministries import Ministry
from working_rooms import _light, ministry, room, settle, shown

__all__ = ["_light", "ministry", "room", "settle"]

Settle = Callable[[], None]
STAMP = Stamp("change-of-the-future", "person-of-the-future", "2031-01-01T00:00:00Z")


@pytest.fixture
def post(ministry: Ministry) -> Record:
    return ministry.draft("Every person has the right to an opinion.")


def arrives(ministry: Ministry, *deltas: Delta) -> None:
    """News of a newer server."""
    with ministry.desk.store.writing() as conn:
        lay_news(conn, [News(9_000 + n, delta) for n, delta in enumerate(deltas)], waited=frozenset())


def with_mood(record: Record) -> Delta:
    return Delta(record.id, record.kind, record.scope, {"inner_mood": {"calm": 1}}, {"inner_mood": STAMP})


def hologram(campaign: str, record: str = "r1") -> Delta:
    return Delta(record, "hologram", NETWORK, {"campaign": campaign, "rays": ["a"]}, {}, STAMP)


def test_the_editor_says_that_a_newer_desk_wrote_more_than_it_shows(
    qtbot: QtBot, ministry: Ministry, room: Room, post: Record, settle: Settle
) -> None:
    view = EditorView(room)
    shown(qtbot, view)
    view.show_record(post.id)
    settle()
    assert view.page.newer.isHidden()
    arrives(ministry, with_mood(post))
    view.refresh(None)
    settle()
    assert view.page.newer.isVisible()
    said = view.page.newer.accessibleName()
    assert "A newer Campaign Desk wrote something here that this version does not know (inner mood)." in said
    assert "It is kept as it is" in said
    assert "Update Campaign Desk" in said


def test_a_campaign_says_which_records_only_a_newer_desk_knows(
    qtbot: QtBot, ministry: Ministry, room: Room, post: Record, settle: Settle
) -> None:
    campaign = str(post.get("campaign"))
    view = CampaignsView(room)
    shown(qtbot, view)
    view.show_record(campaign)
    view.refresh(None)
    settle()
    assert view.body.newer.isHidden()
    arrives(ministry, hologram(campaign), hologram(campaign, "r2"), hologram("another", "r3"))
    view.refresh(None)
    settle()
    assert view.body.newer.isVisible()
    assert "belong to this campaign: hologram × 2." in view.body.newer.words.text()
    arrives(ministry, with_mood(ministry.find(campaign)))
    view.refresh(None)
    settle()
    assert "does not know (inner mood)" in view.body.newer.words.text()


def test_a_record_of_an_unknown_kind_is_not_called_gone(qtbot: QtBot, ministry: Ministry, post: Record) -> None:
    arrives(ministry, hologram(str(post.get("campaign"))))
    prefer(ministry.profile)
    window = make_window(ministry.profile, desk=ministry.desk)
    said: list[str] = []
    window.room.said.connect(lambda sentence, _: said.append(sentence))
    assert wait_for(window.idle)
    window.open_record("r1")
    assert wait_for(window.idle)
    window.close()
    assert said == [
        "A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk "
        "to see it."
    ]

"""Bars of campaigns: coloured by how they stand where colours tell that, and said in words beside the colour."""

from __future__ import annotations

from datetime import date

import pytest

from campaigndesk.desktop.calendar.bars import bar_of, by_status
from campaigndesk.desktop.calendar.weeks import Piece
from campaigndesk.desktop.look.colours import CAMPAIGNS
from campaigndesk.store.calendar import CampaignBar

CAMPAIGN = CampaignBar("c", "Human Rights Day", "2026-12-01", "2026-12-10", "SI", "plum", 2, 5)
EVENT = CampaignBar("e", "Summit", "2026-12-01", "2026-12-02", "SI", "", 0, 0, "event")
PIECE = Piece(0, 0, 0, 6, starts=True, ends=True)


@pytest.mark.parametrize(
    ("today", "word", "colour"),
    [
        (date(2026, 11, 30), "planned", "slate"),
        (date(2026, 12, 1), "running", "green"),
        (date(2026, 12, 10), "running", "green"),
        (date(2026, 12, 11), "over", "brown"),
    ],
)
def test_coloured_by_status_a_campaign_shows_how_it_stands_and_says_it(today: date, word: str, colour: str) -> None:
    campaign, event = by_status([CAMPAIGN, EVENT], "stage", today)
    bar = bar_of(campaign, PIECE)
    assert (bar.colour, bar.note) == (colour, f"{word} · 2 of 5 joined")
    assert colour in CAMPAIGNS
    assert event == EVENT


@pytest.mark.parametrize("colour_by", ["country", "campaign"])
def test_else_it_keeps_the_colour_it_was_given(colour_by: str) -> None:
    (campaign,) = by_status([CAMPAIGN], colour_by, date(2026, 12, 1))
    bar = bar_of(campaign, PIECE)
    assert (bar.colour, bar.note) == ("plum", "2 of 5 joined")

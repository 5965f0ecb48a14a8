"""A campaign's bar taken hold of: as a whole, or at one of its ends; Esc lets it go where it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from campaigndesk.desktop.calendar.weeks import Piece
from campaigndesk.desktop.look.chips import Bar

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar

GRIP = 7
"""Width of the ends by which a bar is made longer or shorter."""
WHOLE, START, END = "whole", "start", "end"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A bar with its place in the viewport."""

    rect: QRect
    campaign: CampaignBar
    bar: Bar
    piece: Piece

    def part_at(self, x: int) -> str:
        """Which part of the bar lies at this x: an end, if the campaign ends here, or the whole."""
        if self.rect.width() < 3 * GRIP:
            return WHOLE
        if self.piece.starts and x < self.rect.left() + GRIP:
            return START
        return END if self.piece.ends and x > self.rect.right() - GRIP else WHOLE


@dataclass(frozen=True, slots=True)
class Held:
    """A bar in a person's hand: which part, the day it was taken at, and the dates it would have now."""

    campaign: CampaignBar
    part: str
    taken_at: date
    starts: date
    ends: date

    def at(self, day: date) -> Held:
        """The same with the hand above another day; a campaign never ends before it starts."""
        by = day - self.taken_at
        starts, ends = days_of(self.campaign)
        if self.part == WHOLE:
            return replace(self, starts=starts + by, ends=ends + by)
        if self.part == START:
            return replace(self, starts=min(starts + by, ends), ends=ends)
        return replace(self, starts=starts, ends=max(ends + by, starts))

    def moved(self) -> bool:
        """Whether anything would change."""
        return (self.starts, self.ends) != days_of(self.campaign)


def days_of(campaign: CampaignBar) -> tuple[date, date]:
    """The first and the last day of a campaign."""
    return date.fromisoformat(campaign.starts_on), date.fromisoformat(campaign.ends_on)


def take(drawn: Drawn, x: int, day: date) -> Held:
    """Take hold of a bar at this place."""
    return Held(drawn.campaign, drawn.part_at(x), day, *days_of(drawn.campaign))


def shifted(campaign: CampaignBar, days: int) -> tuple[date, date]:
    """Both dates so many days on."""
    starts, ends = days_of(campaign)
    return starts + timedelta(days=days), ends + timedelta(days=days)

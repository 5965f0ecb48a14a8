"""What the month shows, made out of the store in one read: days with chips, and the pieces of campaign bars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.bars import by_status, event_bars
from campaigndesk.desktop.calendar.moments import now_kept, today_in
from campaigndesk.desktop.calendar.weeks import WEEK, Piece, borders_of, days_of, month_of, pieces_of
from campaigndesk.desktop.look.chips import Chip
from campaigndesk.desktop.look.colours import campaign_colours, country_colour
from campaigndesk.desktop.look.style import tokens
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.desktop.preferences import Preferences
    from campaigndesk.store.calendar import CampaignBar, Filter, PostLine
    from campaigndesk.store.deciding import Waits


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which month is asked for, in which zone, with at most `top` chips a day; `now` as a UTC instant.

    Without a server nothing is said of what waits to be sent: all of it does.
    """

    month: date
    zone: str
    top: int
    filter: Filter | None
    colour_by: str
    today: date
    now: str
    has_server: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """One day of the month: `count` posts, of which the first are in `posts` with their chips beside them."""

    day: date
    count: int = 0
    posts: tuple[PostLine, ...] = ()
    chips: tuple[Chip, ...] = ()
    notes: tuple[str, ...] = ()
    shut: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A month as it is shown; `pieces[week]` are the campaign bars of that row."""

    wanted: Wanted
    days: tuple[Day, ...]
    bars: tuple[CampaignBar, ...] = ()
    pieces: tuple[tuple[Piece, ...], ...] = ()
    notes: Mapping[date, tuple[str, ...]] = field(default_factory=dict)

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self.wanted.month


def wanted_by(settings: Preferences, chosen: Filter | None, month: date, top: int = 0) -> Wanted:
    """What to ask for, as the person prefers to see it, at this moment."""
    return Wanted(
        month=month_of(month), zone=settings.zone, top=top, filter=chosen, colour_by=settings.colour_by,
        today=today_in(settings.zone), now=now_kept(), has_server=bool(settings.server),
    )  # fmt: skip


def empty_picture(wanted: Wanted) -> Picture:
    """The month's days before anything was read."""
    days = days_of(wanted.month)
    return Picture(wanted, tuple(map(Day, days)), pieces=((),) * (len(days) // WEEK))


def load_picture(conn: Connection, wanted: Wanted) -> Picture:
    """Read a month: for the store's lane."""
    from campaigndesk.store.calendar import Filter, list_bars, list_days
    from campaigndesk.store.events import list_events

    days = days_of(wanted.month)
    found = list_days(conn, borders_of(days, wanted.zone), wanted.top, wanted.filter or Filter())
    waits = waits_of(conn, (post for day in found for post in day.top))
    first, last = days[0].isoformat(), days[-1].isoformat()
    campaigns = by_status(list_bars(conn, first, last), wanted.colour_by, wanted.today)
    bars = (*campaigns, *event_bars(list_events(conn, first, last), wanted.zone))
    return Picture(
        wanted,
        tuple(
            Day(day, posts.count, posts.top, tuple(chip_of(post, wanted, waits.get(post.id)) for post in posts.top))
            for day, posts in zip(days, found, strict=True)
        ),
        bars,
        tuple(tuple(pieces_of(bars, days[start : start + WEEK])) for start in range(0, len(days), WEEK)),
    )


def waits_of(conn: Connection, posts: Iterable[PostLine]) -> dict[str, Waits]:
    """Post id -> for whose decision it waits, of those in review."""
    reviewed = [post.id for post in posts if post.stage == "in_review"]
    if not reviewed:
        return {}
    from campaigndesk.store.deciding import list_waits

    return list_waits(conn, reviewed)


def chip_of(post: PostLine, wanted: Wanted, waits: Waits | None = None) -> Chip:
    """A post as a chip, its time in the zone of the person who looks; `waits`: for whose decision it waits."""
    return Chip(
        # Cut out, not formatted: strftime takes ten times as long, and a week has a thousand posts.
        time_text=local(post.at, wanted.zone).isoformat()[11:16] if post.at else "",
        country=post.country,
        channel=post.channel,
        stage=stage_now(post, wanted.now),
        words=post.title or post.words,
        waiting=post.waiting and wanted.has_server,
        conflict=post.conflict,
        held=post.held,
        proposed=bool(post.at) and not post.confirmed,
        repeats=bool(post.series),
        behind=post.behind,
        stopped=post.stopped,
        void=post.void,
        waits_for=", ".join(waits.names) if waits else "",
        mine=waits is not None and waits.mine,
        campaign=post.campaign_title if wanted.colour_by == "campaign" else "",
        there=words.elsewhere(post.at, post.zone, wanted.zone),
        colour=edge_colour(post, wanted.colour_by),
    )


def stage_now(post: PostLine, now: str) -> str:
    """The stage as shown at `now`: a scheduled post whose time passed is missed."""
    return "missed" if post.stage == "scheduled" and post.confirmed and post.at < now else post.stage


def edge_colour(post: PostLine, colour_by: str) -> str:
    """The colour of a chip's edge where it is not the stage's; empty leaves the stage's."""
    if colour_by == "country":
        return country_colour(tokens(), post.country)
    if colour_by == "campaign" and post.campaign:
        return campaign_colours(post.campaign_colour or post.campaign)[0]
    return tokens().secondary if colour_by == "campaign" else ""


def bars_of_week(picture: Picture, week: int) -> Sequence[tuple[CampaignBar, Piece]]:
    """The bars of one row of the month with the pieces they have there."""
    pieces = picture.pieces[week] if week < len(picture.pieces) else ()
    return [(picture.bars[piece.bar], piece) for piece in pieces]

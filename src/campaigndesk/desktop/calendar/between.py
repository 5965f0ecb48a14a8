"""All posts from one to another, or of whole days, whether they have chips on the screen or not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.pages import MOST_CHOSEN
from campaigndesk.desktop.calendar.pictures import Wanted
from campaigndesk.desktop.calendar.weeks import borders_of
from campaigndesk.domain.times import instant, moment

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import PostLine


def load_between(conn: Connection, first: PostLine | date, last: PostLine | date, wanted: Wanted) -> list[PostLine]:
    """The posts from one to the other, or from the beginning of a day to the end of another: for the store's lane."""
    from campaigndesk.store.calendar import Filter, list_agenda

    if isinstance(first, date) and isinstance(last, date):
        start, end = borders_of((first,), wanted.zone)[0], borders_of((last,), wanted.zone)[1]
    elif not isinstance(first, date) and not isinstance(last, date):
        start, end = first.at, instant(moment(last.at) + timedelta(seconds=1))
    else:
        return []
    return list_agenda(conn, start, end, wanted.filter or Filter(), MOST_CHOSEN)

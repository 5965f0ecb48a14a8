"""Everything a running server holds, put together in one place."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from campaigndesk.domain.times import instant
from campaigndesk.server.access import Access
from campaigndesk.server.factor_keys import take_up
from campaigndesk.server.heads import Heads
from campaigndesk.server.lanes import Lanes
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.media import Media
from campaigndesk.server.news import News
from campaigndesk.server.opening import Database
from campaigndesk.server.rounds import Rounds
from campaigndesk.server.second_factors import SecondFactors
from campaigndesk.server.signing_in import SigningIn
from campaigndesk.server.throttle import Throttle
from campaigndesk.server.vouching import SignIn, Vouching
from campaigndesk.server.whereabouts import Whereabouts


def server_time() -> str:
    """Now, as an instant in UTC."""
    return instant(datetime.now(UTC))


@dataclass(frozen=True)
class Office:
    """The parts that handlers ask for; `data` is the server's folder."""

    data: Path
    database: Database
    lanes: Lanes
    ledger: Ledger
    access: Access
    signing_in: SigningIn
    second_factors: SecondFactors
    rounds: Rounds
    news: News
    media: Media
    vouching: Vouching
    heads: Heads
    provider: SignIn | None = None
    whereabouts: Whereabouts = field(default_factory=Whereabouts)

    def close(self) -> None:
        """Let work that has begun end, and close the database."""
        self.lanes.close()
        self.database.close()


def furnish(
    data: Path, database: Database, clock: Callable[[], str] = server_time, provider: SignIn | None = None
) -> Office:
    """An office on an opened database; `provider`: the ministry's own sign-in, where it has one. Raises NoFactorKey."""
    throttle = Throttle(database, time.time)
    lanes = Lanes(writers=1 if database.sqlite else 6)
    ledger = Ledger(database, clock)
    news = News()
    signing_in = SigningIn(database, ledger, throttle, clock)
    return Office(
        data=data,
        database=database,
        lanes=lanes,
        ledger=ledger,
        access=Access(database, ledger, clock),
        signing_in=signing_in,
        second_factors=SecondFactors(database, take_up(data, database), throttle, clock),
        rounds=Rounds(database, lanes, ledger, news, clock),
        news=news,
        media=Media(data / "media", database, clock),
        vouching=Vouching(database, signing_in, clock),
        heads=Heads(database, clock),
        provider=provider,
    )

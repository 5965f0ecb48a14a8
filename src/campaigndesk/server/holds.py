"""Legal holds: what must not be erased while one stands, by campaign, by country or by person, with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from campaigndesk.domain.embargoes import Records, campaign_over
from campaigndesk.domain.records import Record
from campaigndesk.server.gathering import country_of
from campaigndesk.server.own_acts import HOLD, LIFT, list_own

_PARTS: Final = ("id", "campaign", "country", "person", "reason", "by")


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold that stands; what it names must all apply to a record. `by` placed it, `at` an instant in UTC."""

    id: str
    campaign: str
    country: str
    person: str
    reason: str
    by: str
    at: str

    def covers(self, record: Record, look: Records) -> bool:
        """Whether the record must be kept: one of the campaign, of the country, made by the person or about them."""
        over = campaign_over(record, look)
        return (
            self.campaign in ("", over.id if over else None)
            and self.country in ("", country_of(record, look))
            and self.person in ("", record.id, record.created.by)
        )


def list_holds(conn: Connection, network: str) -> list[Hold]:
    """The holds that stand, the oldest first."""
    lifted = {str(noted.payload.get("id")) for noted in list_own(conn, network, LIFT)}
    placed = (
        Hold(**{part: str(noted.payload.get(part, "")) for part in _PARTS}, at=noted.at)
        for noted in list_own(conn, network, HOLD)
    )
    return [hold for hold in placed if hold.id not in lifted]


def find_hold(holds: Iterable[Hold], record: Record, look: Records) -> Hold | None:
    """The first hold that keeps the record."""
    return next((hold for hold in holds if hold.covers(record, look)), None)

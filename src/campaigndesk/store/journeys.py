"""How far a first fill, and each picture or film, is on its way to the server or from it, for people who look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from campaigndesk.store.media import Medium, find_medium, list_showing, list_unsent, waits
from campaigndesk.store.meta import find_meta

if TYPE_CHECKING:
    from sqlalchemy import Connection

Stretch = Literal["kept", "waiting", "sending", "sent", "failed", "coming"]


@dataclass(slots=True)
class OnTheWay:
    """What this session knows of sending: the hash of what goes out `now`, and the bytes the server `has` of each.

    Of a fill: `kept` of its `records` are here (no records: there is none); `stop` asks it to end after this piece.
    """

    now: str = ""
    has: dict[str, int] = field(default_factory=dict)
    kept: int = 0
    records: int = 0
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Journey:
    """Where one medium is: `done` of its `size` bytes; `trouble`: the code of what stands in its way.

    `kept`: there is no server; `coming`: it is not whole on this laptop yet; all else is about its way to the server.
    """

    stretch: Stretch
    done: int = 0
    size: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ToSend:
    """What has to go to the server: media that wait, and those of them that it did not take.

    `sending`: one is under way; then `done` of its `size` bytes are there.
    """

    waiting: int = 0
    failed: int = 0
    sending: bool = False
    done: int = 0
    size: int = 0


def list_journeys(conn: Connection, way: OnTheWay, media: Iterable[Medium]) -> dict[str, Journey]:
    """Hash -> where it is, of these media."""
    served = bool(find_meta(conn, "server"))
    return {medium.sha256: _journey(find_medium(conn, medium.sha256) or medium, way, served=served) for medium in media}


def count_to_send(conn: Connection, way: OnTheWay) -> ToSend:
    """What of media a change or a post names and the server has not."""
    if not find_meta(conn, "server"):
        return ToSend()
    found = [m for m in list_unsent(conn) if waits(conn, m.sha256) or list_showing(conn, m.sha256)]
    journeys: Mapping[str, Journey] = {m.sha256: _journey(m, way, served=True) for m in found}
    failed = sum(journey.stretch == "failed" for journey in journeys.values())
    under_way = journeys.get(way.now)
    if under_way is None:
        return ToSend(len(found) - failed, failed)
    return ToSend(len(found) - failed, failed, sending=True, done=under_way.done, size=under_way.size)


def _journey(medium: Medium, way: OnTheWay, *, served: bool) -> Journey:
    has, size = way.has.get(medium.sha256, 0), medium.size
    if not medium.whole:
        return Journey("coming", medium.have, size, medium.trouble)
    if not served:
        return Journey("kept", size, size)
    if medium.on_server:
        return Journey("sent", size, size)
    if way.now == medium.sha256:
        return Journey("sending", has, size)
    if medium.trouble:
        return Journey("failed", has, size, medium.trouble)
    return Journey("waiting", has, size)

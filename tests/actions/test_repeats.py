"""Within how many days the same words are pointed out is the network's to say, and its administrators' to set."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drilling import begin_drill
from campaigndesk.actions.repeats import limit_repeats
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.duplicates import duplicates
from campaigndesk.domain.errors import InvalidInput, NotFound, Refused
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.meta import save_meta
from campaigndesk.store.records import save_record

SAID = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice."


@pytest.fixture
def network(desk: Desk) -> Desk:
    """A desk of a network whose administrator works at it."""
    with desk.store.writing() as conn:
        adam = {"name": "Adam", "roles": [["administrator", "*"]], "active": True}
        save_record(conn, Record("adam", "person", NETWORK, Stamp("adam-made", "adam", desk.now), adam))
        save_record(conn, Record("n", "network", NETWORK, Stamp("made", "adam", desk.now), {"name": "The Network"}))
        save_meta(conn, {"person": "adam", "network": "n"})
    return desk


def told(desk: Desk, draft: Record) -> bool:
    with desk.store.reading() as conn:
        return bool(list(duplicates(draft, desk.look(conn))))


def test_what_the_network_says_is_what_the_desk_points_out(desk: Desk, network: Desk) -> None:
    at = {"country": "SI", "channel": "x", "language": "sl", "text": SAID, "zone": "Europe/Ljubljana"}
    with desk.store.writing() as conn:
        said = {**at, "stage": "scheduled", "proposed_at": "2026-10-20T09:00:00Z"}
        save_record(conn, Record("said", "post", NETWORK, Stamp("s", "adam", desk.now), said))
        draft = Record(
            "d", "post", NETWORK, Stamp("d", "adam", desk.now), {**at, "proposed_at": "2026-12-10T09:00:00Z"}
        )
        save_record(conn, draft)
    assert not told(desk, draft)
    limit_repeats(desk, 60)
    assert told(desk, draft)
    limit_repeats(desk, 0)
    assert not told(desk, draft)
    undo(desk)
    assert told(desk, draft)


@pytest.mark.parametrize("days", [-1, 366])
def test_the_number_of_days_makes_sense(network: Desk, days: int) -> None:
    with pytest.raises(InvalidInput, match="between 0 and 365"):
        limit_repeats(network, days)


def test_nobody_sets_it_without_a_network_or_without_being_its_administrator(desk: Desk) -> None:
    with pytest.raises(NotFound, match="not on this laptop"):
        limit_repeats(desk, 10)
    with desk.store.writing() as conn:
        save_record(conn, Record("n", "network", NETWORK, Stamp("made", "adam", desk.now), {"name": "The Network"}))
    with pytest.raises(Refused, match="administrators of the network"):
        limit_repeats(desk, 10)


def test_a_drill_points_out_what_the_network_does(network: Desk, tmp_path: Path) -> None:
    limit_repeats(network, 90)
    drill = begin_drill(network, tmp_path / "drill")
    with drill.store.reading() as conn:
        assert drill.look(conn).repeat_days == 90
    drill.store.close()

"""Where a page's records are is known without reading all of them, and is never behind what the ledger says."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.server import whereabouts
from campaigndesk.server.whereabouts import Whereabouts
from server.house import House


def found(house: House, places: Whereabouts, stage: str = "draft") -> set[str]:
    """Ids of the posts at a stage."""
    name = house.admin.network_id
    with house.database.reading() as conn:
        return set(places.posts(conn, name, lambda place: (place.stage or "draft") == stage))


def test_what_was_handed_in_since_is_found_and_what_changed_is_found_where_it_is(house: House) -> None:
    ana, places = house.laptop("ana@mfa.si"), Whereabouts()
    first = ana.new_post()
    ana.round(first)
    assert found(house, places) == {first.record}
    second = ana.new_post()
    ana.round(second)
    ana.round(ana.change("withdraw@1", first.record, {"reason": "Ne zdaj"}))
    assert found(house, places) == {second.record}
    assert found(house, places, "withdrawn") == {first.record}


def test_all_is_read_once_and_again_only_where_much_changed_or_the_history_is_another(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, places, read = house.laptop("ana@mfa.si"), Whereabouts(), list[int]()
    take = whereabouts._Kept.take

    def counted(kept: Any, rows: Any) -> None:
        found = list(rows)
        read.append(len(found))
        take(kept, found)

    monkeypatch.setattr(whereabouts._Kept, "take", counted)
    ana.round(ana.new_post(), ana.new_post())
    assert len(found(house, places)) == 2
    everything = read.pop()
    ana.round(ana.new_post())
    assert len(found(house, places)) == 3
    assert len(found(house, places)) == 3
    assert (read, everything > 2) == ([1], True)
    house.admin.confirm_restore()
    assert len(found(house, places)) == 3
    monkeypatch.setattr(whereabouts, "_MANY", 0)
    ana.hello()
    ana.round(ana.new_post())
    assert len(found(house, places)) == 4
    assert read == [1, everything + 1, everything + 2]


def test_posts_come_in_the_order_of_their_times_and_those_without_one_last(house: House) -> None:
    ana, places = house.laptop("ana@mfa.si"), Whereabouts()
    times = ("2026-12-10T09:00:00Z", "", "2026-12-09T22:00:00Z", "2027-01-01T00:00:00Z")
    made = [ana.new_post(**({"proposed_at": time} if time else {})) for time in times]
    ana.round(*made)
    with house.database.reading() as conn:
        found = places.posts(conn, house.admin.network_id, lambda place: True)
    assert found == [made[number].record for number in (2, 0, 3, 1)]


def test_records_of_other_kinds_are_found_by_their_kind(house: House) -> None:
    places, name = Whereabouts(), house.admin.network_id
    with house.database.reading() as conn:
        assert len(places.others(conn, name, "person")) == len(house.admin.list_people())
        assert places.others(conn, name, "network") == [name]
        assert places.others(conn, name, "blackout") == []

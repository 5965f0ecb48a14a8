"""What lists, calendars and the search know of a record is what its fields say, however it came to them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.store.records import save_record, save_records
from campaigndesk.store.search import search

STAMP = Stamp("c1", "ana", "2026-11-23T09:00:00Z")
POST = Record(
    "p1",
    "post",
    "network",
    STAMP,
    {
        "country": "SI",
        "channel": "x",
        "language": "sl",
        "title": "Most",
        "text": "Nov most.",
        "stage": "draft",
        "proposed_at": "2026-12-10T09:00:00Z",
        "zone": "Europe/Ljubljana",
        "owner": "ana",
    },
)
CHANGES: Mapping[str, Mapping[str, Any]] = {
    "another title": {"title": "Predor"},
    "another text": {"text": "Nov predor."},
    "another time": {"proposed_at": "2026-12-11T10:00:00Z"},
    "a confirmed time": {"confirmed_at": "2026-12-12T10:00:00Z"},
    "another zone": {"zone": "Asia/Tbilisi"},
    "another stage": {"stage": "approved"},
    "a campaign": {"campaign": "c9"},
    "another owner": {"owner": "ben"},
    "a hold": {"hold": {"by": "ana", "at": STAMP.at, "reason": "wait", "roles": []}},
    "a conflict": {"conflicts": [{"field": "title", "value": "B", "base": "", "change": "c2", "by": "ben", "at": "x"}]},
    "a series": {"series": "s1"},
    "another account": {"country": "GE", "channel": "facebook", "language": "ka"},
    "nothing that lists know": {"agenda": "x"},
    "its deletion": {"deleted": True},
}


def known(desk: Desk, words: str) -> tuple[Any, ...]:
    """All that the narrow tables and the search know."""
    with desk.store.reading() as conn:
        record = conn.exec_driver_sql("SELECT * FROM record WHERE id = 'p1'").all()
        post = conn.exec_driver_sql("SELECT * FROM post WHERE id = 'p1'").all()
        counts = conn.exec_driver_sql("SELECT * FROM post_count WHERE posts > 0").all()
        # The number of the row may differ; nothing else.
        return (
            [row[1:] for row in record],
            [row[1:] for row in post],
            counts,
            [h.record_id for h in search(conn, words)],
        )


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.parametrize("before_is_known", [True, False])
def test_lists_know_of_a_changed_post_what_they_would_know_had_it_come_so(
    desk: Desk, what: str, before_is_known: bool
) -> None:
    after = replace(POST, fields={**POST.fields, **CHANGES[what]})
    with desk.store.writing() as conn:
        save_record(conn, POST)
        save_record(conn, after, before=POST if before_is_known else None)
    changed = known(desk, "predor")
    with desk.store.writing() as conn:
        conn.exec_driver_sql("DELETE FROM search")
        conn.exec_driver_sql("DELETE FROM post")
        conn.exec_driver_sql("DELETE FROM record WHERE id = 'p1'")
        save_record(conn, after)
    assert changed == known(desk, "predor")


def test_a_post_that_is_brought_back_is_in_the_calendar_again(desk: Desk) -> None:
    gone = replace(POST, fields={**POST.fields, "deleted": True})
    with desk.store.writing() as conn:
        save_record(conn, POST)
        save_record(conn, gone, before=POST)
        save_record(conn, POST, before=gone)
        assert conn.exec_driver_sql("SELECT title FROM post").all() == [("Most",)]
    with desk.store.reading() as conn:
        assert [hit.record_id for hit in search(conn, "most")] == ["p1"]


def test_of_many_records_that_come_at_once_none_is_left_out(desk: Desk) -> None:
    with desk.store.writing() as conn:
        save_records(conn, [(replace(POST, id=f"p{number}"), None) for number in range(603)])
    with desk.store.reading() as conn:
        for table in ("post", "record WHERE kind = 'post'", "search WHERE search MATCH 'most'"):
            assert conn.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 603

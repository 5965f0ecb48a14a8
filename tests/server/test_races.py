"""Several laptops at the same moment, at two servers on one database: approvals hold only for what was read."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import pytest

from campaigndesk.server.auditing import audit
from campaigndesk.server.opening import open_database
from campaigndesk.server.rejudging import judged_otherwise
from server.house import House, Laptop

RACES = 50
T = TypeVar("T")


def together(*deeds: Callable[[], T]) -> list[T]:
    """Do these at the same moment, each in a thread; what they gave."""
    start = threading.Barrier(len(deeds))

    def do(deed: Callable[[], T]) -> T:
        start.wait(20)
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return [done.result(60) for done in [pool.submit(do, deed) for deed in deeds]]


@pytest.fixture
def other(house: House) -> Iterator[House]:
    """A second server on the same database: within one server hand-ins never cross each other."""
    second = House(house.place, open_database(house.place.data, house.place.url), house.admin)
    with second.running() as running:
        yield running
    second.database.close()


def test_an_approval_never_stays_on_a_text_that_changed_at_the_same_moment(house: House, other: House) -> None:
    ana, ben, eva = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si"), other.laptop("eva@mfa.si")
    posts = [ana.new_post(title=f"Race {number}") for number in range(RACES)]
    ana.round(*posts)
    digests = {key: house.digest(ana.records[key]) for key in (post.record for post in posts)}
    ana.round(*[ana.change("submit@1", key, {"digest": digest}) for key, digest in digests.items()])
    ben.round()
    outcomes = set()
    for key, digest in digests.items():
        approve = eva.change("decide@1", key, {"verdict": "approve", "digest": digest, "reason": ""})
        edit = ben.set(key, text="Not what was approved.")
        together(partial(eva.round, approve), partial(ben.round, edit))
        ben.round()
        record = ben.records[key]
        outcomes.add(record.get("stage"))
        if record.get("stage") == "approved":
            assert record.get("approved")["digest"] == house.digest(record)
        assert record.get("text") == "Not what was approved."
    assert outcomes == {"draft"}
    assert audit(house.database).wrong == ()
    assert judged_otherwise(house.database) == []


def test_two_edits_of_one_field_at_the_same_moment_are_both_kept(house: House, other: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), other.laptop("ben@mfa.si")
    posts = [ana.new_post() for _ in range(RACES // 2)]
    ana.round(*posts)
    ben.round()
    for post in posts:
        mine, yours = ana.set(post.record, title="Ana"), ben.set(post.record, title="Ben")
        together(partial(ana.round, mine), partial(ben.round, yours))
        ana.round()
        record = ana.records[post.record]
        assert {record.get("title"), *(copy.value for copy in record.conflicts)} == {"Ana", "Ben"}


def test_a_hand_in_that_is_sent_twice_at_the_same_moment_happens_once(house: House, other: House) -> None:
    ana = house.laptop("ana@mfa.si")
    again = Laptop(other.url, ana.device, ana.token, ana.person, ana.epoch)
    for _ in range(RACES // 5):
        before = ana.hello().head.seq
        post = ana.new_post()
        first, second = together(partial(ana.round, post), partial(again.round, post))
        assert first == second
        assert ana.hello().head.seq == before + 1


def test_one_record_made_twice_at_the_same_moment_exists_once(house: House, other: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), other.laptop("ben@mfa.si")
    for number in range(RACES // 5):
        payload = {"fields": {"country": "SI", "title": "Twin"}}
        first = ana.change("create@1", f"twin-{number}", payload)
        second = ben.change("create@1", f"twin-{number}", payload)
        ((mine,), (yours,)) = together(partial(ana.round, first), partial(ben.round, second))
        assert sorted([mine.status, yours.status]) == ["applied", "refused"]


def test_a_reader_misses_nothing_while_eight_write(house: House, other: House) -> None:
    writers = [place.laptop("ana@mfa.si") for place in (house, other) for _ in range(4)]
    reader, done = house.laptop("ben@mfa.si"), threading.Event()
    written: set[str] = set()

    def write(laptop: Laptop) -> None:
        for _ in range(8):
            post = laptop.new_post()
            laptop.round(post, limit=1)
            written.add(post.record)

    def read() -> None:
        while not done.is_set():
            reader.round(limit=3)

    reading = threading.Thread(target=read)
    reading.start()
    try:
        together(*[partial(write, laptop) for laptop in writers])
    finally:
        done.set()
        reading.join(60)
    reader.all_rounds()
    assert len(written) == 64
    assert written <= reader.records.keys()
    assert audit(house.database).wrong == ()
    assert judged_otherwise(house.database) == []

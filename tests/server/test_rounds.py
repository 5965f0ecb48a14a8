"""Rounds of laptops against a server that listens, on both databases."""

import hashlib
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from sqlalchemy import update

from campaigndesk.protocol.messages import DIGEST_HEADER, Head
from campaigndesk.protocol.tallies import mark, tally_text
from campaigndesk.server.auditing import audit
from campaigndesk.server.batches import HandIn
from campaigndesk.server.tables import network
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.own_rows import whole_delta
from server.house import House, Laptop, Refusal


def tally(laptop: Laptop) -> str:
    """The tally of what a laptop holds."""
    total = 0
    for key, seq in laptop.seqs.items():
        total ^= mark(key, seq)
    return tally_text(total)


def test_what_one_writes_the_other_sees(house: House) -> None:
    ana, gia = house.laptop("ana@mfa.si"), house.laptop("gia@mfa.ge")
    post = ana.new_post()
    assert [result.status for result in ana.round(post)] == ["applied"]
    gia.round()
    assert gia.records[post.record] == ana.records[post.record]
    assert gia.records[post.record].get("text") == "Nov most čez reko."


def test_a_change_sent_twice_is_answered_alike_and_happens_once(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    post = ana.new_post()
    first = ana.round(post)
    head = ana.last.head if ana.last else None
    assert ana.round(post) == first
    assert ana.last
    assert ana.last.head == head


def test_a_change_twice_in_one_batch_happens_once(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    before = ana.hello().head.seq
    post = ana.new_post()
    assert [result.status for result in ana.round(post, post)] == ["applied", "applied"]
    assert ana.hello().head.seq == before + 1


def test_work_that_goes_on_from_work_of_the_same_batch_is_taken(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    post = ana.new_post()
    first = ana.set(post.record, base=post.id, title="First")
    second = ana.set(post.record, base=first.id, title="Second")
    late = ana.set(post.record, base=post.id, title="Late")
    assert [result.status for result in ana.round(post, first, second, late)] == ["applied"] * 3 + ["conflict"]
    ben.round()
    assert ben.records[post.record].get("title") == "Second"
    assert audit(house.database).wrong == ()


def test_another_change_under_a_known_id_is_told_and_not_swallowed(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    post = ana.new_post()
    ana.round(post)
    copy = ana.change("create@1", "another", {"fields": {"country": "SI"}}, id=post.id)
    (result,) = ana.round(copy)
    assert (result.status, result.code) == ("reused", "change_id_reused")
    assert "another" not in ana.records


def test_a_refused_change_refuses_itself_alone_and_is_remembered(house: House) -> None:
    gia = house.laptop("gia@mfa.ge")
    foreign, own = gia.new_post(), gia.new_post(country="GE")
    results = gia.round(foreign, own)
    assert [result.status for result in results] == ["refused", "applied"]
    assert results[0].sentence
    house.admin.set_roles("gia@mfa.ge", ["officer:GE", "officer:SI"])
    assert gia.round(foreign)[0] == results[0]


def test_edits_of_different_fields_merge(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    post = ana.new_post()
    ana.round(post)
    ben.round()
    ana.round(ana.set(post.record, title="Ana's title"))
    (result,) = ben.round(ben.set(post.record, text="Ben's text"))
    ana.round()
    assert result.status == "applied"
    assert ana.records[post.record].get("title") == "Ana's title"
    assert ana.records[post.record].get("text") == "Ben's text"
    assert ana.records == ben.records


def test_edits_of_one_field_are_both_kept(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    post = ana.new_post()
    ana.round(post)
    ben.round()
    ana.round(ana.set(post.record, text="Ana's text"))
    (result,) = ben.round(ben.set(post.record, text="Ben's text"))
    ana.round()
    assert result.status == "conflict"
    assert ana.records[post.record].get("text") == "Ana's text"
    assert [copy.value for copy in ana.records[post.record].conflicts] == ["Ben's text"]
    assert ana.records == ben.records


def test_only_the_fields_that_changed_travel(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    post = ana.new_post()
    ana.round(post)
    ben.round()
    ana.round(ana.set(post.record, title="Short"))
    ben.round()
    assert ben.last
    (row,) = ben.last.rows
    assert "text" not in row.fields
    assert (row.fields["title"], row.created) == ("Short", None)


def test_news_come_page_by_page_and_none_is_left_out(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    posts = [ana.new_post(title=f"Post {number}") for number in range(25)]
    ana.round(*posts)
    pages, more = 0, True
    while more:
        ben.round(limit=7)
        assert ben.last
        pages, more = pages + 1, ben.last.more
        assert len(ben.last.rows) <= 7
        assert (ben.last.tally == "") == more
    assert pages >= 4
    assert {post.record for post in posts} <= ben.records.keys()
    assert ben.last
    assert ben.last.tally == tally(ben)


def test_after_every_round_both_sides_count_the_same(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.scopes = ("network", "country:SI")
    shared, own = ana.new_post(), ana.new_post("country:SI")
    ana.round(shared, own)
    ana.round(ana.set(shared.record, title="Again"), ana.change("share@1", own.record, {"scope": "network"}))
    ana.round(ana.change("delete@1", own.record, {}))
    assert ana.last
    assert ana.last.tally == tally(ana)
    verdict = ana.ask("POST", "/v1/verify", {"cursor": ana.cursor, "tally": tally(ana)}).json()
    assert verdict == {"verdict": "equal"}
    assert ana.ask("POST", "/v1/verify", {"cursor": ana.cursor, "tally": "0" * 16}).json() == {"verdict": "differs"}
    assert ana.ask("POST", "/v1/verify", {"cursor": 1, "tally": tally(ana)}).json() == {"verdict": "behind"}


def test_the_reply_is_made_after_the_commit(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = house.laptop("ana@mfa.si")
    post = ana.new_post()
    seen = []
    whole = house.office.ledger.enter_all

    def enter(*args: object, **kwargs: object) -> object:
        entered = whole(*args, **kwargs)  # type: ignore[arg-type]
        with house.database.reading() as conn:
            found = conn.exec_driver_sql(f"SELECT count(*) FROM ledger WHERE change_id = '{post.id}'")
            seen.append(found.scalar())
        return entered

    monkeypatch.setattr(house.office.ledger, "enter_all", enter)
    ana.round(post)
    assert seen == [1]


@pytest.mark.expected_log("ZeroDivisionError")
def test_a_batch_that_fails_leaves_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = house.laptop("ana@mfa.si")
    before = ana.hello().head

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("campaigndesk.server.holding.keep_uses", broken)
        with pytest.raises(Refusal, match="server_fault"):
            ana.round(ana.new_post())
    assert ana.hello().head == before
    assert [result.status for result in ana.round(ana.new_post())] == ["applied"]


@pytest.mark.expected_log("ZeroDivisionError")
def test_a_hand_in_that_fails_does_not_take_its_neighbours_with_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptops = [house.laptop("ana@mfa.si") for _ in range(6)]
    whole = house.office.ledger.enter_all
    groups = []

    def enter(hand_ins: Sequence[HandIn]) -> object:
        groups.append(len(hand_ins))
        time.sleep(0.1)
        if any(hand_in.writer.device == laptops[3].device for hand_in in hand_ins):
            raise ZeroDivisionError
        return whole(hand_ins)

    monkeypatch.setattr(house.office.ledger, "enter_all", enter)

    def hand_in(laptop: Laptop) -> str:
        try:
            return laptop.round(laptop.new_post())[0].status
        except Refusal as refusal:
            return refusal.problem.code

    with ThreadPoolExecutor(6) as pool:
        statuses = list(pool.map(hand_in, laptops))
    assert statuses == ["applied"] * 3 + ["server_fault"] + ["applied"] * 2
    assert max(groups) > 1


def test_an_unknown_cursor_means_start_again(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.cursor = 10_000
    with pytest.raises(Refusal) as caught:
        ana.round()
    assert (caught.value.status, caught.value.problem.code) == (410, "cursor_gone")


def test_another_laptops_name_is_not_taken(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.device = "somebody-else"
    with pytest.raises(Refusal) as caught:
        ana.round()
    assert caught.value.problem.code == "not_allowed"


def test_changes_in_another_persons_name_are_refused(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    forged = ana.new_post()
    (result,) = ben.round(forged)
    assert (result.status, result.code) == ("refused", "not_this_device")
    forged = ben.change("create@1", "x", {"fields": {"country": "SI"}}, author=ana.person)
    (result,) = ben.round(forged)
    assert (result.status, result.code) == ("refused", "not_you")


def test_changes_of_the_persons_other_device_are_taken(house: House) -> None:
    old, new = house.laptop("ana@mfa.si"), house.laptop("ana@mfa.si")
    assert new.round(old.new_post())[0].status == "applied"


def test_a_server_restored_from_a_backup_stops_until_it_is_confirmed(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    ana.round(ana.new_post())
    lost = Head(ana.cursor + 5, "a" * 64)
    with pytest.raises(Refusal) as caught:
        ana.hello(epoch=ana.epoch, witnessed=msgspec.to_builtins(lost))
    assert caught.value.problem.code == "history_fork"
    with pytest.raises(Refusal, match="history_fork"):
        ben.round(ben.new_post())
    ben.round()
    epoch = house.admin.confirm_restore()
    with pytest.raises(Refusal, match="epoch_changed"):
        ben.round()
    assert ben.hello().epoch == epoch


def test_a_disk_from_before_an_earlier_restore_stops_until_it_is_confirmed(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    before = ana.hello().epoch
    later = house.admin.confirm_restore()
    assert ana.hello(epoch=before).epoch == later
    with house.database.writing() as conn:
        conn.execute(update(network).values(epoch=before))
    with pytest.raises(Refusal) as caught:
        ana.hello(epoch=later)
    assert caught.value.problem.code == "history_fork"
    ben.hello()
    with pytest.raises(Refusal, match="history_fork"):
        ben.round(ben.new_post())
    confirmed = house.admin.confirm_restore()
    assert (ana.hello(epoch=later).epoch, ben.hello(epoch=before).epoch) == (confirmed, confirmed)
    assert ben.round(ben.new_post())[0].status == "applied"


def test_a_head_that_the_server_gave_is_known_again(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.round(ana.new_post())
    witnessed = ana.last.head if ana.last else None
    ana.round(ana.new_post())
    ana.round(witnessed=witnessed)
    ana.round(witnessed=Head(0, "0" * 64))


def test_an_old_program_is_told_to_update(house: House) -> None:
    with pytest.raises(Refusal) as caught:
        house.laptop("ana@mfa.si").hello(protocol=[0, 0])
    assert (caught.value.status, caught.value.problem.code) == (426, "too_old")


def test_a_garbled_answer_can_be_told_by_its_digest(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.round(*[ana.new_post() for _ in range(20)])
    ana.cursor = 0
    asked = {"epoch": ana.epoch, "device": ana.device, "cursor": 0, "scopes": ana.scopes}
    for packing in ("gzip", "identity"):
        answer = ana.ask("POST", "/v1/sync", asked, headers={"Accept-Encoding": packing})
        assert answer.headers.get("Content-Encoding", "identity") == packing
        assert answer.headers[DIGEST_HEADER] == hashlib.sha256(answer.content).hexdigest()


def test_a_laptop_that_asks_for_lean_rows_gets_back_only_what_the_server_set(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    ana.all_rounds()
    ben.all_rounds()
    post = ana.new_post()
    title = ana.set(post.record, base=post.id, title="Predor")
    late = ana.set(post.record, base=post.id, title="Viadukt")
    ana.round(post, title, late, lean=True)
    ben.round()
    assert ana.last
    assert ben.last
    made, renamed, kept = ana.last.rows
    assert set(made.same) == set(post.payload["fields"])
    assert set(made.fields) == {"stage", "contributors"}
    assert (renamed.same, dict(renamed.fields)) == (("title",), {})
    # A copy that lost is not the field: it comes as what the server made of it.
    assert kept.same == ()
    assert [copy["value"] for copy in kept.fields["conflicts"]] == ["Viadukt"]
    assert [row.same for row in ben.last.rows] == [()] * 3
    sent = {c.id: Waiting(c.n, c.id, c.record, c.record_kind, msgspec.json.encode(c)) for c in (post, title, late)}
    assert [whole_delta(row, sent) for row in ana.last.rows] == [row.delta for row in ben.last.rows]


def test_lean_work_that_is_sent_again_comes_whole(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    cursor, post = ana.cursor, ana.new_post()
    ana.round(post, lean=True)
    ana.cursor = cursor
    ana.round(post, lean=True)
    assert ana.last
    assert [(row.same, row.fields["text"]) for row in ana.last.rows] == [((), "Nov most čez reko.")]


def test_what_was_handed_in_just_now_is_given_out_of_memory_however_much_it_is(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    session = house.office.access.session_of(ana.token)
    feed = house.office.rounds.feed(session.network)
    for _ in range(3):
        cursor = ana.cursor
        ana.round(*(ana.new_post(text="mostovi " * 1_000) for _ in range(400)))
        assert ana.last
        pulse = house.office.access.session_of(ana.token).pulse
        assert feed.page(pulse, cursor, frozenset({"network"}), 5_000) is not None

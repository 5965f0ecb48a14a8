"""What a ministry keeps to itself stays with it, whatever moves and whoever asks."""

import pytest

from server.house import House, Laptop, Refusal
from server.test_rounds import tally


@pytest.fixture
def ana(house: House) -> Laptop:
    return house.laptop("ana@mfa.si")


@pytest.fixture
def gia(house: House) -> Laptop:
    return house.laptop("gia@mfa.ge")


def test_a_draft_of_another_ministry_never_arrives(ana: Laptop, gia: Laptop) -> None:
    own = ana.new_post("country:SI")
    ana.round(own)
    ana.round(ana.set(own.record, title="Still ours"))
    gia.all_rounds()
    assert own.record not in gia.records
    assert gia.last
    assert gia.last.lost == ("country:SI",)
    gia.scopes = ("network", "country:GE")
    gia.round()
    assert gia.last
    assert gia.last.tally == tally(gia)


def test_a_draft_of_another_ministry_cannot_be_changed_or_even_found(ana: Laptop, gia: Laptop) -> None:
    own = ana.new_post("country:SI")
    ana.round(own)
    (result,) = gia.round(gia.set(own.record, base=own.id, title="Mine"))
    (unknown,) = gia.round(gia.set("no-such-record", base=own.id, title="Mine"))
    assert (result.code, result.sentence) == (unknown.code, unknown.sentence) == ("no_such_record", result.sentence)
    with pytest.raises(Refusal) as caught:
        gia.ask("GET", f"/v1/records/{own.record}/history")
    with pytest.raises(Refusal) as none:
        gia.ask("GET", "/v1/records/no-such-record/history")
    assert caught.value.problem == none.value.problem


def test_a_draft_that_is_shared_arrives_whole(ana: Laptop, gia: Laptop) -> None:
    own = ana.new_post("country:SI")
    ana.round(own)
    ana.round(ana.set(own.record, title="Ready"))
    gia.round()
    ana.round(ana.change("share@1", own.record, {"scope": "network"}))
    gia.round()
    ana.round()
    assert gia.records[own.record] == ana.records[own.record]
    assert gia.records[own.record].get("title") == "Ready"


def test_a_record_that_is_taken_back_is_gone_and_nothing_of_it_is_told_again(ana: Laptop, gia: Laptop) -> None:
    post = ana.new_post()
    ana.round(post)
    gia.round()
    late = Laptop(gia.url, gia.device, gia.token, gia.person, gia.epoch)
    ana.round(ana.change("share@1", post.record, {"scope": "country:SI"}))
    ana.round(ana.set(post.record, title="Secret"))
    gia.round()
    assert post.record not in gia.records
    late.round()
    assert late.last
    rows = [row for row in late.last.rows if row.id == post.record]
    assert rows
    assert all(row.gone and not row.fields and not row.scope for row in rows)


def test_what_was_written_while_it_was_kept_does_not_stand_in_the_history_of_others(ana: Laptop, gia: Laptop) -> None:
    own = ana.new_post("country:SI", text="Do not show this.")
    ana.round(own)
    ana.round(ana.set(own.record, text="This may be shown."))
    ana.round(ana.change("share@1", own.record, {"scope": "network"}))
    told = gia.ask("GET", f"/v1/records/{own.record}/history")
    assert "Do not show" not in told.text
    assert [entry["kind"] for entry in told.json()["entries"]] == ["share@1"]
    mine = ana.ask("GET", f"/v1/records/{own.record}/history").json()["entries"]
    assert [entry["kind"] for entry in mine] == ["create@1", "set@1", "share@1"]
    assert mine[1]["fields"]["text"] == "This may be shown."


def test_who_joins_a_ministry_fetches_what_it_kept(house: House, ana: Laptop, gia: Laptop) -> None:
    own = ana.new_post("country:SI")
    ana.round(own)
    gia.scopes = ("network", "country:GE")
    gia.round()
    house.admin.set_roles("gia@mfa.ge", ["officer:GE", "officer:SI"])
    gia.round()
    assert gia.last
    assert gia.last.gained == ("country:SI",)
    assert own.record not in gia.records
    cursor = gia.cursor
    start = gia.fill("country:SI")
    assert start.scopes == ("country:SI",)
    gia.cursor, gia.scopes = cursor, gia.last.scopes
    gia.round()
    assert gia.records[own.record] == ana.records[own.record]
    assert gia.last.tally == tally(gia)


def test_who_leaves_a_ministry_is_told_to_drop_what_it_keeps(house: House, ana: Laptop) -> None:
    own = ana.new_post("country:SI")
    ana.round(own)
    house.admin.set_roles("ana@mfa.si", ["officer:GE"])
    results = ana.round(ana.set(own.record, title="Too late"))
    assert results[0].status == "refused"
    assert ana.last
    assert "country:SI" in ana.last.lost
    assert ana.fill("country:SI").records == 0


def test_rights_are_those_held_when_the_server_judges(house: House, ana: Laptop) -> None:
    change = ana.new_post()
    house.admin.set_roles("ana@mfa.si", ["observer:SI"])
    assert ana.round(change)[0].status == "refused"


def test_a_first_fill_is_whole_and_of_one_moment(ana: Laptop, gia: Laptop) -> None:
    posts = [ana.new_post(title=f"{number}") for number in range(600)]
    ana.round(*posts, ana.new_post("country:SI"))
    start = gia.fill()
    assert start.scopes == ("country:GE", "network")
    assert {post.record for post in posts} <= gia.records.keys()
    assert len(gia.records) == start.records
    gia.scopes = start.scopes
    gia.round()
    assert gia.last
    assert (gia.last.rows, gia.last.tally) == ((), tally(gia))


def test_a_first_fill_packed_with_gzip_says_the_same(ana: Laptop) -> None:
    ana.round(*[ana.new_post() for _ in range(300)])
    plain = ana.ask("GET", "/v1/snapshot", headers={"Accept-Encoding": "identity"})
    packed = ana.ask("GET", "/v1/snapshot", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.content == plain.content


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("hashtag_group", {"name": "Rights", "country": "SI", "tags": ["HumanRightsDay"]}),
        ("template", {"name": "Thanks", "country": "SI", "text": "Hvala"}),
        ("handle", {"institution": "UNHCR", "country": "SI", "handles": {"x": "@Refugees"}}),
    ],
)
def test_what_is_kept_for_writing_reaches_the_network_once_it_is_shared(
    ana: Laptop, gia: Laptop, kind: str, fields: dict[str, object]
) -> None:
    own = ana.change("create@1", f"own-{kind}", {"fields": fields, "scope": "country:SI"}, record_kind=kind)
    (made,) = ana.round(own)
    assert made.status == "applied"
    gia.all_rounds()
    assert own.record not in gia.records
    ana.round(ana.change("share@1", own.record, {"scope": "network"}, record_kind=kind))
    gia.all_rounds()
    assert dict(gia.records[own.record].fields) == fields
    (refused,) = gia.round(gia.change("delete@1", own.record, {}, record_kind=kind))
    assert refused.code == "not_yours"

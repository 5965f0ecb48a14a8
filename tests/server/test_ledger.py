"""The ledger keeps what was decided, and shows when somebody changed it behind its back."""

from collections.abc import Iterator

import msgspec
import pytest
from sqlalchemy import select, text, update

from campaigndesk.domain.digest import canonical, digest_of
from campaigndesk.domain.people import Author
from campaigndesk.server.administration import country
from campaigndesk.server.auditing import audit, audit_on
from campaigndesk.server.batches import Writer
from campaigndesk.server.chain import GENESIS, entry_hash, payload_hash
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.office import server_time
from campaigndesk.server.pulse import list_networks
from campaigndesk.server.rejudging import judged_otherwise
from campaigndesk.server.stocktaking import media_wrong
from campaigndesk.server.tables import ledger
from campaigndesk.server.witnesses import unknown_heads
from pictures import png
from server.house import House, Laptop


def test_a_ledger_that_nobody_touched_is_whole(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    post = ana.new_post()
    ana.round(post, ana.new_post("country:SI"), ana.new_post(country="GE"))
    ben.round()
    ana.round(ana.set(post.record, title="A"))
    ben.round(ben.set(post.record, title="B"))
    ana.round(ana.change("share@1", post.record, {"scope": "country:SI"}), ana.change("delete@1", post.record, {}))
    found = audit(house.database)
    assert found.wrong == ()
    assert found.entries == ana.hello().head.seq


def approved(house: House, ana: Laptop) -> None:
    """A post with a picture, and another one that was approved."""
    ana.round(ana.new_post(media=[{"id": "m1", "name": "bridge.png", "kind": "image", "sha256": "a" * 64}]))
    post, eva = ana.new_post(), house.laptop("eva@mfa.si")
    ana.round(post)
    digest = house.digest(ana.records[post.record])
    ana.round(ana.change("submit@1", post.record, {"digest": digest}))
    eva.round(eva.change("decide@1", post.record, {"verdict": "approve", "digest": digest, "reason": ""}))


def deeds(sqlite: bool, seq: int) -> Iterator[str]:
    """Everything that a hand in the database could do to one entry, to a record, or to the head."""
    some = "X'7b7d'" if sqlite else "'\\x7b7d'::bytea"
    values = {"payload": some, "effect": some, "seq": "0", "n": "77", "status": "'refused'", "network": "'other'"}
    for column in ledger.c:
        yield f"UPDATE ledger SET {column.name} = {values.get(column.name, repr('0' * 64))} WHERE seq = {seq}"
    yield "DELETE FROM ledger WHERE seq = 2"
    yield "DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)"
    yield "DELETE FROM record WHERE kind = 'post'"
    yield "UPDATE record SET scope = 'country:SI' WHERE kind = 'post'"
    yield "UPDATE record SET seq = 1 WHERE kind = 'post'"
    yield "UPDATE record SET kind = 'event' WHERE kind = 'post'"
    yield f"UPDATE record SET body = {some} WHERE kind = 'post'"
    yield "UPDATE record SET id = 'x' || id WHERE kind = 'post'"
    yield "UPDATE record SET network = 'other' WHERE kind = 'post'"
    yield from besides(some)
    columns = [column.name for column in ledger.c]
    copied = ", ".join({"seq": "seq + 1", "change_id": "'x'"}.get(name, name) for name in columns)
    last = "SELECT max(seq) FROM ledger"
    yield f"INSERT INTO ledger ({', '.join(columns)}) SELECT {copied} FROM ledger WHERE seq = ({last})"
    yield "UPDATE ledger SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 END WHERE seq IN (2, 3)"
    # Two entries exchanged, without and with the links of the chain.
    turned = "UPDATE ledger SET seq = -seq WHERE seq IN (2, 3); UPDATE ledger SET seq = 5 + seq WHERE seq IN (-2, -3)"
    links = "UPDATE ledger SET {0} = (SELECT {0} FROM ledger AS l WHERE l.seq = 5 - ledger.seq) WHERE seq IN (2, 3)"
    yield turned
    yield f"{turned}; {links.format('prev')}; {links.format('hash')}"
    # One taken out of the middle, and those after it moved up.
    up = "UPDATE ledger SET seq = 1 - seq WHERE seq > 2; UPDATE ledger SET seq = -seq WHERE seq < 0"
    yield f"DELETE FROM ledger WHERE seq = 2; {up}; UPDATE network SET seq = seq - 1 WHERE seq > 0"
    yield "UPDATE network SET seq = seq + 1 WHERE id <> 'other'"


def besides(some: str) -> Iterator[str]:
    """The same in the tables that follow from the ledger."""
    for table, columns in {
        "content": {"digest": "'x'", "bytes": some},
        "medium_use": {"sha256": "'x'", "record": "'x'", "person": "'x'"},
        "scope_tally": {"scope": "'x'", "tally": "'0123456789abcdef'", "records": "records + 1"},
        "credential": {"person": "'x'", "email": "'x'"},
        "signed_head": {
            "day": "'2026-01-01'",
            "seq": "seq + 1",
            "hash": repr("0" * 64),
            "key": "'x'",
            "signature": "'x'",
        },
        "head_key": {"public": "'x'", "secret": "'x'"},
    }.items():
        for column, value in {**columns, "network": "'other'"}.items():
            first = f"{column} = (SELECT max({column}) FROM {table})"
            yield f"UPDATE {table} SET {column} = {value} WHERE {first}"
        if table != "signed_head":  # that of a day on which the server stood still is missing as well
            yield f"DELETE FROM {table}"


def coming_in() -> Iterator[str]:
    """What a hand could do to let somebody in, as far as the ledger says who may."""
    yield "UPDATE device SET person = 'x'"
    yield "UPDATE invitation SET person = 'x'"
    yield "UPDATE device SET revoked = '' WHERE revoked <> ''"
    yield "UPDATE network SET people = people + 100 WHERE id <> 'other'"
    yield "UPDATE network SET people = 1 WHERE id <> 'other'"


def test_whatever_is_changed_by_hand_is_found(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    post = ana.new_post("country:SI")
    ana.round(post)
    ana.round(ana.change("share@1", post.record, {"scope": "network"}))
    seq = ana.cursor
    approved(house, ana)
    house.admin.add_countries([country("SI")])
    house.admin.invite("gia@mfa.ge")
    house.laptop("gia@mfa.ge")
    house.admin.set_active("gia@mfa.ge", False)
    with house.database.writing() as conn:
        columns = f"name, epoch, 0, '{GENESIS}', 0, 0, '', '', '', '', ''"
        conn.execute(text(f"INSERT INTO network SELECT 'other', {columns} FROM network"))
    assert audit(house.database).wrong == ()
    unseen = []
    for deed in (*deeds(house.database.sqlite, seq), *coming_in()):
        with house.database.engine.connect() as conn, conn.begin() as transaction:
            for statement in deed.split("; "):
                conn.execute(text(statement))
            if not audit_on(conn).wrong:
                unseen.append(deed)
            transaction.rollback()
    assert unseen == []


def test_an_entry_that_is_rewritten_with_hashes_of_its_own_is_found(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.round(ana.new_post(), ana.new_post())
    seq = ana.cursor - 1
    with house.database.writing() as conn:
        row = dict(conn.execute(select(ledger).where(ledger.c.seq == seq)).mappings().one())
        row["person"] = "somebody else"
        row["hash"] = entry_hash(row["prev"], row)
        conn.execute(update(ledger).where(ledger.c.seq == seq).values(person=row["person"], hash=row["hash"]))
        conn.execute(update(ledger).where(ledger.c.seq == seq + 1).values(prev=row["hash"]))
    assert audit(house.database).wrong == (f"Entry {seq + 1} was changed.",)


def test_a_tail_that_was_cut_with_its_head_is_found_by_what_a_laptop_witnessed(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.round(ana.new_post())
    kept = ana.hello().head
    with house.database.reading() as conn:
        before = [
            (name, tuple(row))
            for name in ("credential", "scope_tally")
            for row in conn.execute(text(f"SELECT * FROM {name}"))
        ]
    ana.round(last := ana.new_post())
    seen = ana.hello().head
    assert unknown_heads(house.database, [kept, seen]) == []
    with house.database.writing() as conn:
        conn.execute(text(f"DELETE FROM ledger WHERE seq = {seen.seq}"))
        conn.execute(text(f"DELETE FROM record WHERE id = '{last.record}'"))
        conn.execute(text(f"UPDATE network SET seq = {kept.seq}, head = '{kept.hash}'"))
        tally = next(row for name, row in before if name == "scope_tally" and row[1] == "network")
        conn.execute(text(f"UPDATE scope_tally SET tally = '{tally[2]}', records = {tally[3]} WHERE scope = 'network'"))
    assert audit(house.database).wrong == ()
    assert unknown_heads(house.database, [kept]) == []
    (told,) = unknown_heads(house.database, [kept, seen])
    assert f"entry {seen.seq} with the hash {seen.hash}; that entry is not here" in told


def test_approved_content_is_kept_by_its_digest(house: House) -> None:
    ana, eva = house.laptop("ana@mfa.si"), house.laptop("eva@mfa.si")
    post = ana.new_post()
    ana.round(post)
    digest = house.digest(ana.records[post.record])
    assert ana.round(ana.change("submit@1", post.record, {"digest": digest}))[0].status == "applied"
    decision = {"verdict": "approve", "digest": digest, "reason": ""}
    assert eva.round(eva.change("decide@1", post.record, decision))[0].status == "applied"
    with house.database.reading() as conn:
        kept = bytes(conn.execute(text("SELECT bytes FROM content")).scalar_one())
    content = msgspec.json.decode(kept)
    assert content["text"] == "Nov most čez reko."
    assert (digest_of(content), canonical(content)) == (digest, kept)


@pytest.mark.parametrize(
    "row",
    [
        "INSERT INTO record VALUES ('no-network', 'x', 'post', 'network', 1, {bytes})",
        "INSERT INTO record SELECT id, 'x', 'post', 'country:Slovenia', 1, {bytes} FROM network",
        "UPDATE network SET head = 'short'",
        "UPDATE ledger SET status = 'perhaps'",
        "UPDATE record SET seq = 'many'",
    ],
)
def test_both_databases_refuse_rows_that_cannot_be_right(house: House, row: str) -> None:
    filled = row.format(bytes="X'00'" if house.database.sqlite else "'\\x00'::bytea")
    with pytest.raises(Exception, match=r"(?i)constraint|invalid input|cannot store"), house.database.writing() as conn:
        conn.execute(text(filled))


def test_a_role_that_nobody_had_a_right_to_give_is_found_though_its_hashes_are_right(house: House) -> None:
    ana, eva = house.laptop("ana@mfa.si"), house.laptop("eva@mfa.si")
    approved(house, ana)
    ana.round(post := ana.new_post())
    digest = house.digest(ana.records[post.record])
    ana.round(ana.change("submit@1", post.record, {"digest": digest}))
    ana.round(ana.change("share@1", post.record, {"scope": "country:SI"}), ana.change("delete@1", post.record, {}))
    eva.round(eva.change("decide@1", post.record, {"verdict": "approve", "digest": digest, "reason": ""}))
    house.admin.set_roles("ben@mfa.si", ["officer:SI", "approver:SI"])
    house.admin.set_active("gia@mfa.ge", False)
    assert judged_otherwise(house.database) == []
    roles = {"roles": {"value": [["approver", "SI"]], "base": ana.records[ana.person].base("roles")}}
    forged = ana.change("set@1", ana.person, {"fields": roles}, "person")
    insider = Author(ana.person, frozenset({("administrator", "*")}))
    with house.database.reading() as conn:
        writer = Writer(list_networks(conn)[0], ana.person, ana.device)
    entered = Ledger(house.database, server_time).enter([forged], writer, author=insider)
    assert (entered.results[0].status, audit(house.database).wrong) == ("applied", ())
    assert judged_otherwise(house.database) == [
        f"Entry {entered.pulse.seq} (set@1 by {ana.person}) is not what the rules made of its change."
    ]


def test_a_picture_that_was_exchanged_or_is_gone_is_found(house: House) -> None:
    ana, bytes_ = house.laptop("ana@mfa.si"), png(3)
    sha256 = payload_hash(bytes_)
    headers = {"Content-Type": "application/octet-stream"}
    ana.ask("PUT", f"/v1/media/{sha256}", params={"size": len(bytes_)}, data=bytes_, headers=headers)
    assert media_wrong(house.database, house.place.data) == []
    (path,) = [path for path in (house.place.data / "media").rglob(sha256) if path.is_file()]
    path.chmod(0o600)
    path.write_bytes(bytes_[:-1] + b"x")
    assert media_wrong(house.database, house.place.data) == [
        f"The file of the picture or film {sha256} holds other bytes than the list says."
    ]
    path.unlink()
    assert "is listed, but its file is not there" in media_wrong(house.database, house.place.data)[0]

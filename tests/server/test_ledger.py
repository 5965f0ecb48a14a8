"""The ledger keeps what was decided, and shows when somebody changed it behind its back."""

import msgspec
import pytest
from sqlalchemy import text

from campaigndesk.domain.digest import canonical, digest_of
from campaigndesk.server.auditing import audit
from campaigndesk.server.tables import ledger
from server.house import House


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


@pytest.mark.parametrize("column", [column.name for column in ledger.c])
def test_every_column_that_is_changed_by_hand_is_found(house: House, column: str) -> None:
    ana = house.laptop("ana@mfa.si")
    post = ana.new_post("country:SI")
    ana.round(post)
    ana.round(ana.change("share@1", post.record, {"scope": "network"}))
    seq = ana.cursor
    house.admin.add_countries([{"code": "DE", "name": "Germany", "languages": ["de"], "zone": "Europe/Berlin"}])
    one, other = ("X'7b7d'", "0") if house.database.sqlite else ("'\\x7b7d'::bytea", "0")
    value = {"payload": one, "effect": one, "seq": other, "n": "77"}.get(column, f"'{'0' * 64}'")
    if column == "status":
        value = "'refused'"
    if column == "network":
        with house.database.writing() as conn:
            conn.execute(text("INSERT INTO network SELECT 'other', name, epoch, 0, head, 0, 0, '', '', '' FROM network"))
        value = "'other'"
    with house.database.writing() as conn:
        conn.execute(text(f"UPDATE ledger SET {column} = {value} WHERE seq = {seq}"))
    assert audit(house.database).wrong


@pytest.mark.parametrize(
    "deed",
    [
        "DELETE FROM ledger WHERE seq = 2",
        "DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)",
        "DELETE FROM record WHERE kind = 'post'",
        "UPDATE record SET scope = 'country:SI' WHERE kind = 'post'",
        "UPDATE record SET seq = 1 WHERE kind = 'post'",
        "UPDATE network SET seq = seq + 1",
    ],
)
def test_what_is_taken_out_or_put_elsewhere_is_found(house: House, deed: str) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.round(ana.new_post())
    with house.database.writing() as conn:
        conn.execute(text(deed))
    assert audit(house.database).wrong


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
